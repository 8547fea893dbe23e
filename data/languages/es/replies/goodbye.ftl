### La persona se va.

goodbye-reply = ¡Cuídate! Estoy aquí a cualquier hora. Si algo quedó abierto, sigue abierto: solo escribe de nuevo.
