### Was über eine Nachricht selbst gesagt wird: nicht lesbar, verspätet, fehlgeschlagen oder zu schnell.

message-unsupported = Ich kann nur Text und Bilder lesen. Bitte schreiben Sie, worum es geht, oder senden Sie einen Screenshot.
message-delayed = Bei uns ist gerade etwas langsam. Ihre Nachricht ist da, und ich antworte, sobald ich kann. Sie müssen sie nicht noch einmal senden.
message-failed = Es tut mir leid, auf diese Nachricht konnte ich nicht antworten. Bitte formulieren Sie sie anders oder schreiben Sie „mit einem Menschen sprechen“. Wenn Sie uns davon berichten, nennen Sie diese Störungsnummer: { $incident }
message-phone_not_callable = Diese Nummer können wir nicht anrufen: Es könnte eine Sonder-, Kurz- oder Notrufnummer sein. Ich habe sie nicht gespeichert. Bitte geben Sie mir eine andere mit Ländervorwahl oder wählen Sie eine Antwort hier im Chat.
message-button_used = Das ist schon beantwortet.
message-slow_down = Das war viel auf einmal. Bitte warten Sie eine Minute und schreiben Sie mir dann wieder. Ihre früheren Nachrichten sind angekommen.
message-still_there = Sind Sie noch da? Alles, was Sie mir gesagt haben, ist notiert. Machen Sie hier weiter, sobald Sie so weit sind.
