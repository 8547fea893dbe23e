### ¿Estoy hablando con una máquina?

bot_challenge-reply = Soy un bot, no una persona. Respondo a cualquier hora, puedo buscar transferencias en la blockchain y conozco los problemas comunes y lo que ayuda. Si prefieres a una persona, escribe “hablar con una persona” y lo organizo.
