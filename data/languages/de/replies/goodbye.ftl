### Die Person verabschiedet sich.

goodbye-reply = Alles Gute! Ich bin zu jeder Uhrzeit da. Was noch offen ist, bleibt offen: Schreiben Sie einfach wieder.
