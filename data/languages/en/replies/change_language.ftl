### Another language.

change_language-which = Which language would you like? Choose one, or simply write to me in it.
change_language-done = All right, from now on I'll write in English.
change_language-unknown = I'm sorry, I don't speak { $language } yet. Choose one below, or simply write to me in another language you know.
