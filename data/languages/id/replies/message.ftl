### Tentang pesan itu sendiri: tidak terbaca, terlambat, gagal, atau terlalu cepat.

message-unsupported = Saya hanya bisa membaca teks dan gambar. Tolong tulis masalahnya, atau kirim tangkapan layar.
message-delayed = Sistem kami sedang agak lambat. Pesanmu sudah saya terima dan akan saya jawab secepat mungkin. Kamu tidak perlu mengirimnya lagi.
message-failed = Maaf, saya tidak bisa menjawab pesan itu. Coba sampaikan dengan cara lain, atau tulis “bicara dengan petugas”. Kalau kamu melaporkannya kepada kami, sebutkan nomor insiden ini: { $incident }
message-phone_not_callable = Kami tidak bisa menelepon nomor ini: mungkin nomor premium, nomor pendek, atau nomor darurat. Saya tidak menyimpannya. Tolong kirim nomor lain dengan kode negaranya, atau pilih untuk dijawab di chat ini.
message-button_used = Pertanyaan itu sudah dijawab.
message-slow_down = Pesanmu datang terlalu banyak sekaligus. Tunggu satu menit, lalu tulis lagi. Semua yang kamu kirim sebelumnya aman.
message-still_there = Kamu masih di sana? Semua yang kamu ceritakan sudah saya simpan. Lanjutkan di sini kapan pun kamu siap.
