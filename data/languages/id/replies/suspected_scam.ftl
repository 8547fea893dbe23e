### Keraguan tentang orang, situs, aplikasi, airdrop, token, atau telepon.

suspected_scam-meaning = Apakah ini penipuan?
suspected_scam-opening = Bagus kamu bertanya dulu. Untuk sekarang: jangan bayar, jangan tanda tangani, jangan buka apa pun.
suspected_scam-advice =
    Saya tidak akan mengatakan bahwa sesuatu aman, karena dari sini saya tidak bisa mengetahuinya. Tetapi ini pasti:

    1. Tidak ada orang dari { $brand } yang pernah meminta frasa pemulihan, kunci pribadi, kata sandi, kode OTP, pembayaran, atau kendali atas ponsel maupun layarmu.
    2. Kami hanya menulis kepadamu di chat ini, tidak pernah dari akun lain, dan kami tidak pernah menawarkan bantuan di grup.
    3. Kami menelepon hanya kalau kamu memintanya di sini. Penelepon harus lebih dulu menyebut kode pengenal yang hanya ditampilkan chat ini kepadamu. Kamu sendiri jangan pernah membacakannya. Kalau dia tidak bisa menyebutnya, tutup teleponnya.
    4. Saluran resmi kami hanya yang tercantum di aplikasi dan di situs web resmi. Buka sendiri, jangan lewat tautan atau iklan.

    Tanda penipuan: kamu harus membayar dulu untuk mengeluarkan uangmu; ada halaman yang meminta frasamu untuk “verifikasi” atau “sinkronisasi” dompet; hadiah; keuntungan yang dijamin; desakan untuk buru-buru dan untuk merahasiakannya.

    Sudah telanjur mengetik frasamu, menandatangani sesuatu, atau membayar? Tulis “uang saya dicuri”, meskipun belum ada yang hilang, dan saya langsung memberi tahu apa yang harus dilakukan.
    .technical =
    1. Saluran: hanya yang ditautkan di aplikasi dan situs web resmi. HTTPS, centang biru, peringkat pencarian, dan caller ID tidak membuktikan apa pun. Baca registrable domain; waspadai punycode dan beda satu huruf.
    2. Permintaan signature yang menguras dompet: approve tanpa batas, setApprovalForAll, Permit atau Permit2, otorisasi EIP-7702, eth_sign; di TRON account permission update; di Solana SetAuthority dan Approve. Kalau tidak bisa dibaca, tolak.
    3. Token: alamat kontrak, bukan nama. Airdrop dengan URL, token yang tidak bisa dijual (honeypot), “flash USDT”.
    4. Address poisoning: transfer nol atau dust dari alamat mirip. Dompet berisi saldo yang frasanya “dibagikan” adalah umpan: di TRON permission owner-nya dipegang pihak lain, di chain EVM bot mengambil setiap gas yang kamu kirim.
    5. “Pajak” atau “deposit” sebelum penarikan adalah advance-fee fraud; pihak yang sah tidak meminta koin di muka.
    6. Tidak ada orang dari { $brand } yang butuh frasa, kunci, kata sandi, kode OTP, pembayaran, atau akses jarak jauh; penelepon asli menyebut kode pengenal chat ini lebih dulu dan tidak pernah memintanya darimu.
    7. Sudah tanda tangan: pindahkan token dan revoke. Frasa sudah diketik: seed baru, sweep sekarang.

suspected_scam-official = { $name } ada di daftar saluran resmi kami. Di sana pun tidak ada orang dari { $brand } yang pernah meminta frasa pemulihan, kunci pribadi, kata sandi, kode OTP, atau pembayaran.
suspected_scam-not_official = { $name } tidak ada di daftar saluran resmi kami. Anggap itu bukan milik kami: jangan dijawab, jangan buka tautannya, dan jangan kirim apa pun.
suspected_scam-imitation = { $name } bukan milik kami. Nama itu meniru { $official }, seperti yang biasa dilakukan penipu. Jangan dijawab, jangan buka tautannya, dan jangan kirim apa pun.
suspected_scam-not_our_number = Nomor telepon tidak membuktikan apa pun, dan kami tidak punya nomor yang harus kamu hubungi. Penelepon dari pihak kami lebih dulu menyebut kode pengenal yang hanya ditampilkan chat ini kepadamu. Kalau dia tidak bisa menyebutnya, tutup teleponnya.
