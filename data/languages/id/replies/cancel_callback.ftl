### Memindahkan atau membatalkan telepon yang dijanjikan.

cancel_callback-none = Saat ini tidak ada telepon yang dijadwalkan untukmu.
cancel_callback-which = Ada telepon yang dijadwalkan untuk permintaanmu { $number }. Apa yang ingin kamu lakukan?
cancel_callback-done = Telepon untuk permintaanmu { $number } sudah dibatalkan. Permintaannya sendiri tetap terbuka, dan petugas kami akan menjawab di chat ini.
