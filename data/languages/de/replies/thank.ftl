### Die Person bedankt sich.

thank-reply = Gern geschehen! Wenn noch etwas ist, schreiben Sie einfach.
