### Semua yang bukan tentang dompet.

out_of_scope-reply = Maaf, saya tidak bisa membantu soal itu: saya hanya bisa membantu soal { $brand } dan semua yang berhubungan dengan dompetmu. Saya tidak memberi perkiraan harga atau saran investasi. Kalau ada masalah dengan dompetmu, ceritakan saja.
