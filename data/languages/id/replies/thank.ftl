### Pengguna berterima kasih.

thank-reply = Sama-sama! Kalau ada hal lain, tulis saja.
