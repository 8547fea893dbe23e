### La persona da las gracias.

thank-reply = ¡De nada! Si surge algo más, solo escribe.
