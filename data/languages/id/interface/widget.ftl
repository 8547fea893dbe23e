### Widget chat di situs web, dan halaman untuk mencobanya.

## Tombol yang membuka chat, dan jendelanya

widget-launcher_open = Buka chat bantuan
widget-launcher_unread = Buka chat bantuan, pesan belum dibaca: { $count }
widget-launcher_close = Tutup chat bantuan
widget-title = Bantuan { $brand }
widget-subtitle = Siap 24 jam
widget-close = Tutup chat
widget-log = Pesan
widget-jump = Pesan terbaru

## Sebelum pesan pertama

widget-welcome = Halo! Saya bot bantuan { $brand }. Ceritakan masalahnya dengan kata-katamu sendiri, dalam bahasamu sendiri.
widget-safety = Jangan pernah mengetik frasa pemulihan, kunci pribadi, kata sandi, atau kode OTP di sini. Saya tidak akan pernah memintanya, begitu juga siapa pun di tim kami.

## Siapa mengatakan apa

widget-author_you = Kamu
widget-author_bot = Bot bantuan
widget-author_person = Tim bantuan
widget-typing = Bot bantuan sedang mengetik
widget-today = Hari ini
widget-yesterday = Kemarin

## Menulis

widget-input = Pesanmu
widget-placeholder = Tulis pesan…
widget-send = Kirim
widget-chars_left = Sisa karakter: { $count }
widget-attach = Lampirkan tangkapan layar
widget-picture = Tangkapan layar
widget-picture_remove = Hapus tangkapan layar
widget-picture_hint = Pastikan tidak terlihat frasa pemulihan, kunci pribadi, kata sandi, atau kode.
widget-picture_progress = Terunggah: { $percent }
widget-picture_drop = Letakkan tangkapan layar di sini

## Nasib sebuah pesan

widget-state_sending = Mengirim…
widget-state_sent = Terkirim
widget-state_failed = Tidak terkirim
widget-retry = Coba lagi
widget-secret_hidden = Disembunyikan demi keamananmu: ini terlihat seperti frasa pemulihan atau kunci pribadi. Tidak disimpan.

## Yang tidak berhasil

widget-offline = Kamu sedang offline. Pesanmu akan dikirim begitu koneksi kembali.
widget-reconnecting = Koneksi terputus. Mencoba menyambung lagi…
widget-reconnected = Tersambung lagi
widget-error_failed = Belum terkirim. Silakan coba lagi.
widget-error_slow_down = Pesanmu datang terlalu banyak sekaligus. Tunggu satu menit, lalu coba lagi.
widget-error_too_long = Pesan ini terlalu panjang. Tolong persingkat atau bagi dua.
widget-error_button_used = Pertanyaan itu sudah dijawab.
widget-error_picture_type = Tolong pilih gambar PNG, JPEG, atau WebP.
widget-error_picture_big = Gambar ini terlalu besar. Batasnya { $limit }.
widget-error_picture_unreadable = Gambar ini tidak bisa dibuka. Tolong kirim tangkapan layar lain.
widget-error_picture_many = Gambarnya lebih banyak daripada yang bisa saya simpan. Tolong jelaskan sisanya dengan kata-kata.
widget-error_unavailable = Chat tidak bisa diakses saat ini. Silakan coba lagi dalam beberapa menit.

## Halaman untuk mencobanya

demo-title = Bantuan { $brand }
demo-languages = Bahasa
demo-eyebrow = Bantuan 24 jam
demo-headline = Ada masalah dengan dompetmu? Mari kita bereskan.
demo-lead = Ceritakan apa yang terjadi dengan kata-katamu sendiri. Kamu langsung mendapat jawaban pertama, dan telepon dari petugas kalau itu belum cukup.
demo-start = Chat menunggu di sudut halaman ini.
demo-topics = Yang biasa ditulis orang kepada kami
demo-topic_transfer = Transfer koin
demo-topic_transfer_text = Tertahan, gagal, atau tidak pernah sampai. Kirim hash transaksinya dan saya lacak di blockchain.
demo-topic_access = Akses
demo-topic_access_text = Kata sandi terlupa, kode OTP tidak masuk, ponsel baru. Saya beri tahu apa yang bisa dipulihkan, dan apa yang hanya bisa kamu pulihkan sendiri.
demo-topic_safety = Keamanan
demo-topic_safety_text = Pesan aneh, izin (approval) yang tidak kamu kenali, koin yang lenyap. Pertolongan pertama dulu, pertanyaan belakangan.
demo-safety = Yang tidak pernah kami lakukan
demo-safety_text = Kami tidak pernah meminta frasa pemulihan, kunci pribadi, kata sandi, atau kode OTP, dan tidak pernah meminta pembayaran. Kami tidak mengumumkan nomor telepon bantuan: kalau kamu menjadwalkan telepon, kamilah yang menelepon, dan lebih dulu menyebut kode pengenal yang hanya ditampilkan di chatmu.
demo-embed = Di halamanmu sendiri
demo-embed_text = Satu baris menambahkan chat ke halaman mana pun:
