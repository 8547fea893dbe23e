### Pengguna pamit.

goodbye-reply = Sampai jumpa, jaga diri ya! Saya ada 24 jam. Kalau ada yang belum selesai, itu tetap terbuka: tulis saja lagi.
