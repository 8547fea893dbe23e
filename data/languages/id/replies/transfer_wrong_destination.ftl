### Koin terkirim ke alamat salah, lewat jaringan salah, atau tanpa memo.

transfer_wrong_destination-meaning = Salah kirim: alamat atau jaringan
transfer_wrong_destination-opening = Saya turut prihatin, saya tahu ini menakutkan. Tolong jangan kirim apa pun lagi ke alamat itu. Yang bisa dilakukan tergantung di mana koinnya sekarang, jadi kita lihat itu dulu.
transfer_wrong_destination-advice =
    Saya harus jujur: tidak ada yang bisa menarik kembali transfer yang sudah dikonfirmasi, { $brand } pun tidak. Tetapi koinnya tidak selalu hilang.

    1. Belum dikonfirmasi? Segera pilih “Batalkan” di aplikasi, kalau ada. Jangan pilih “Percepat”: itu membuat koin lebih cepat sampai ke tempat yang salah.
    2. Terkirim ke exchange lewat jaringan yang salah, atau tanpa memo maupun tag? Hubungi exchange itu lewat aplikasi atau situs webnya sendiri, dengan hash transaksinya. Hanya exchange itu yang bisa memasukkannya ke akunmu; sebagian mau, dan sebagian memungut biaya.
    3. Alamat dompetmu sendiri, tetapi jaringannya salah? Kalau kedua jaringan memakai alamat yang diawali 0x, ganti jaringan di aplikasi ke yang benar-benar kamu pakai: koinnya biasanya ada di sana.
    4. Alamat orang lain? Hanya pemiliknya yang bisa mengirim kembali. Kalau kamu tahu siapa dia, mintalah.

    Siapa pun yang berjanji mengembalikan koinnya dengan bayaran, atau dengan meminta frasa pemulihanmu, adalah penipu.
    .technical =
    Transaksi terkonfirmasi bersifat final. Yang menentukan adalah siapa pemegang kunci alamat penerima di chain yang benar-benar dipakai.

    1. Belum terkonfirmasi: EVM, nilai nol ke alamat sendiri dengan nonce sama, max fee dan priority fee masing-masing minimal 10% lebih tinggi; Bitcoin, RBF (BIP-125) membelanjakan input yang sama kembali ke diri sendiri. TRON dan Solana: biasanya terlalu cepat untuk dihentikan.
    2. Kunci sendiri, chain EVM lain: kunci yang sama menguasai alamat 0x di setiap chain EVM. Tambahkan jaringan itu dan kontrak tokennya di sana, dan siapkan koin native-nya untuk gas. Pengecualian: smart-contract wallet mungkin tidak ada di sana, dan alamat deposit exchange bukan kuncimu.
    3. Exchange, chain salah atau tanpa tag (destination tag XRP, comment TON, memo Cosmos): hanya exchange yang memegang kunci atau bisa mengkreditkan deposit. Tim bantuannya butuh hash, jumlah, chain, dan akunmu di sana.
    4. Token dikirim ke kontraknya sendiri, atau ke kontrak tanpa fungsi withdraw: umumnya tidak terjangkau selamanya.
    5. Alamat burn atau salah ketik: tidak ada yang memegang kuncinya. Salah ketik jarang terjadi kalau alamat punya checksum (huruf besar EIP-55, Base58Check, Bech32); lebih sering itu alamat mirip yang disalin dari riwayat (address poisoning).
