### Another language.

change_language-which = Which language shall we speak? Choose one, or simply write to me in it.
change_language-done = All right, from now on I'll write in English.
change_language-unknown = I'm sorry, I don't speak this language yet: { $language }. Write "change the language", and I'll show you those that I speak; or simply write to me in one that you know as well.
