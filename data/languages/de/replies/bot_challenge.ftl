### Spreche ich mit einer Maschine?

bot_challenge-reply = Ich bin ein Bot, kein Mensch. Ich antworte zu jeder Uhrzeit, kann Transaktionen auf der Blockchain nachschlagen und kenne die häufigen Probleme und was dagegen hilft. Wenn Ihnen ein Mensch lieber ist, schreiben Sie „mit einem Menschen sprechen“, und ich kümmere mich darum.
