### Menanyakan rincian masalah: pertanyaannya, di mana menemukan jawabannya, apa yang dicatat.

detail-account = Akun
detail-chain = Jaringan
detail-steps = Yang kamu lakukan
detail-error_message = Pesan error
detail-transaction_hash = Hash transaksi
detail-app_version = Versi aplikasi
detail-vpn = VPN
detail-recent_changes = Perubahan terakhir
detail-amount = Jumlah
detail-contact = Kontak
detail-time = Waktu

ask-account = Ini soal akun yang mana? Kalau kamu punya beberapa, kirim alamat akun itu, atau namanya.
ask-chain = Jaringan apa yang kamu pakai? Misalnya Ethereum, BNB Smart Chain, TRON, Bitcoin, atau Solana.
ask-steps = Apa yang kamu lakukan, selangkah demi selangkah, dari membuka aplikasi sampai masalahnya muncul?
ask-error_message = Apa persisnya yang ditulis aplikasi? Salin pesannya ke sini, atau kirim tangkapan layar. Pastikan tidak ada frasa pemulihan atau kunci pribadi di dalamnya.
ask-transaction_hash = Tolong kirim hash transaksinya, supaya bisa saya lacak di blockchain. Kamu bisa menemukannya di detail transfer.
ask-app_version = Versi aplikasimu berapa?
ask-vpn = Apakah kamu sedang memakai VPN atau proxy?
ask-recent_changes = Apakah baru-baru ini kamu melakukan sesuatu yang tidak biasa? Misalnya mengimpor dompet, terhubung ke situs web atau dApp, atau mengganti jaringan.
ask-description = Ceritakan masalahnya dalam satu atau dua kalimat, supaya petugas kami bisa bersiap.
ask-solved = Dengan ini, apakah masalahmu sudah beres?
ask-really_solved = Apakah sekarang benar-benar sudah beres?
ask-contact = Bagaimana petugas kami bisa menghubungimu? Kirim nomor teleponmu dengan kode negaranya, misalnya +62 …, atau pilih untuk dijawab di chat ini.
ask-time = Kapan kamu ingin dihubungi? Semua waktu memakai waktu setempat { $zone }. Pilih salah satu, atau tulis sendiri, misalnya “besok pukul 15:00”.
ask-time_zone = Kamu sedang berada di mana? Dengan begitu saya bisa menawarkan waktu menurut zona waktumu. Atau pilih “Secepatnya”.
ask-rating = Seberapa puas kamu dengan bantuan kami?

where-account = Di aplikasi, buka dompet yang dimaksud: alamatnya ada di dekat namanya dan bisa disalin dengan sekali tekan. Alamat bersifat publik, jadi aman dibagikan. Saya menanyakannya supaya kita melihat dompet yang benar.
where-chain = Buka transfernya di aplikasi: nama jaringan tertulis di dekat koinnya. Saya menanyakannya karena koin yang sama bisa ada di beberapa jaringan.
where-steps = Ceritakan saja seperti kepada teman: apa yang kamu buka, apa yang kamu tekan, dan apa yang terjadi setelah itu. Jangan sertakan kata sandi, kode, atau frasa pemulihan. Langkah yang bermasalah sering menunjukkan penyebabnya.
where-error_message = Itu tulisan yang ditampilkan aplikasi saat ada yang gagal. Kalau sudah hilang dan kamu tidak sedang mengirim koin, coba sekali lagi lalu salin, atau kirim tangkapan layar. Kata-kata persisnya menunjukkan apa yang salah.
where-transaction_hash = Di aplikasi, buka daftar transfer, tekan transfer yang dimaksud, lalu salin baris panjang berisi huruf dan angka yang disebut hash transaksi, TxID, atau ID transaksi. Ini seperti nomor resi paket: siapa pun boleh melihatnya, dan tidak ada yang bisa mengambil uang dengannya. Jangan pernah menyalin apa pun dari layar cadangan atau ekspor: kunci pribadi bisa terlihat sama.
where-app_version = Di pengaturan aplikasi, pada “Tentang”, ada angka seperti 1.8.2. Saya menanyakannya karena versi yang lebih baru memperbaiki gangguan yang sudah diketahui.
where-vpn = VPN adalah aplikasi yang mengalihkan koneksi internetmu lewat tempat lain. Kalau kamu tidak pernah memasangnya, kemungkinan besar jawabannya “tidak”. Saya menanyakannya karena sebagian VPN mengganggu koneksi ke blockchain.
where-recent_changes = Semua yang bukan transfer biasa termasuk: dompet yang diimpor, situs web yang kamu hubungkan, izin yang kamu berikan, sesuatu yang kamu tanda tangani, jaringan yang kamu tambahkan. Kalau tidak ada, jawab saja “tidak”.
where-contact = Nomor itu hanya kami pakai untuk permintaan ini, tidak untuk hal lain. Kalau kamu tidak ingin memberikannya, pilih chat ini dan jawabannya akan datang di sini.
where-time = Waktu mana pun yang cocok untukmu, menurut jam di tempatmu, misalnya “hari ini pukul 18:00” atau “besok pukul 10:00”. Kalau kapan saja boleh, pilih “Secepatnya”.

details-corrected = Sudah saya ubah. { $detail }: { $value }
details-image_noted = Terima kasih, gambarmu sudah saya simpan bersama catatan masalahmu.
details-skipped = Tidak apa-apa, kita lanjut tanpa itu.
details-left_open = Tidak apa-apa, kita kosongkan dulu dan lanjut.
details-waiting = Saya tunggu: tulis saja di sini kalau sudah ada. Kalau kamu tidak punya, pilih “Lewati ini”.
details-address_not_hash = Itu alamat, dan sudah saya catat. Hash transaksi adalah baris lain yang lebih panjang, ada di detail transfer.

unread-transaction_hash = Saya tidak menemukan hash transaksi di situ. Bentuknya satu baris panjang berisi huruf dan angka tanpa spasi, biasanya 64 sampai 88 karakter.
unread-app_version = Saya tidak menemukan nomor versi di situ. Bentuknya seperti 1.8.2.
unread-vpn = Saya kurang paham, itu artinya ya atau tidak?
unread-chain = Saya tidak mengenal jaringan itu. Tolong tulis nama yang tertera di dekat koinnya, seperti Ethereum, BNB Smart Chain, TRON, Bitcoin, atau Solana.
unread-contact = Saya tidak menemukan nomor telepon di situ. Tolong kirim dengan kode negaranya, misalnya +62 …, atau pilih chat ini.
unread-country_code = Itu terlihat seperti nomor telepon, tetapi saya tidak tahu dari negara mana. Tolong kirim sekali lagi dengan kode negaranya, misalnya +62 …, atau pilih chat ini.
unread-time = Saya tidak memahami waktu itu. Tulis misalnya “besok pukul 15:00”, atau pilih salah satu di bawah.
