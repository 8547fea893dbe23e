### Sekarang sudah berhasil.

problem_solved-reply = Syukurlah, senang bisa membantu! Kalau terjadi lagi, atau ada hal lain, saya ada 24 jam.
problem_solved-ticket = Syukurlah, sudah beres! Permintaanmu sudah saya tutup.
