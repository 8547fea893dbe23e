### Die Person ist verärgert.

frustration-reply = Das tut mir leid. Ich verstehe, wie ärgerlich das ist, erst recht, wenn es um Ihr Geld geht. Ich tue, was ich kann, damit es gelöst wird. Wenn Ihnen ein Mensch lieber ist, schreiben Sie jederzeit „mit einem Menschen sprechen“.
frustration-despair = Es tut mir sehr leid, dass es so weit gekommen ist. Ihr Leben ist mehr wert als jedes Geld, und Sie müssen da nicht allein durch. Wenn Sie sich etwas antun könnten, rufen Sie bitte jetzt den Notruf Ihres Landes an, oder gehen Sie zu einem Menschen, dem Sie vertrauen, und erzählen Sie ihm, was Sie mir erzählt haben. Wenn Sie in Sicherheit sind, sehen wir uns die Sache mit dem Geld gemeinsam an, Schritt für Schritt; auch jemand aus unserem Team kann dabei helfen.
