### Masih belum berhasil.

problem_persists-reopened = Maaf, ternyata belum beres. Permintaanmu { $number } sudah saya buka kembali, dan petugas kami akan memeriksanya lagi.
