### Eine andere Sprache.

change_language-which = Welche Sprache möchten Sie? Wählen Sie eine aus oder schreiben Sie mir einfach in dieser Sprache.
change_language-done = In Ordnung, ab jetzt schreibe ich auf Deutsch.
change_language-unknown = Es tut mir leid, { $language } spreche ich noch nicht. Wählen Sie unten eine Sprache oder schreiben Sie mir einfach in einer anderen, die Sie können.
