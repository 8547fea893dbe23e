### Bahasa lain.

change_language-which = Kamu mau memakai bahasa apa? Pilih salah satu, atau langsung saja menulis dalam bahasa itu.
change_language-done = Baik, mulai sekarang saya menulis dalam bahasa Indonesia.
change_language-unknown = Maaf, saya belum bisa berbahasa { $language }. Pilih salah satu di bawah, atau tulis saja dalam bahasa lain yang kamu kuasai.
