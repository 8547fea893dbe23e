### Cara mengirim, menerima, dan menarik.

transfer_howto-meaning = Cara mengirim atau menerima koin
transfer_howto-opening = Tentu, selangkah demi selangkah.
transfer_howto-advice =
    Untuk menerima (juga dari exchange):
    1. Pilih koinnya dan tekan “Terima”. Alamatmu muncul: salin, atau tunjukkan kode QR-nya. Alamat bersifat publik, jadi aman dibagikan.
    2. Pengirim harus memakai jaringan yang sama denganmu: misalnya, USDT di TRON harus dikirim lewat TRON.

    Untuk mengirim:
    1. Pilih koinnya di jaringan yang benar dan tekan “Kirim”.
    2. Tempel atau pindai alamat penerima. Jangan pernah menyalinnya dari transfer lama: penipu menyelipkan alamat yang mirip di sana.
    3. Kalau penerimanya exchange dan menampilkan memo atau tag (angka yang menunjukkan setoran itu milik siapa), kamu harus menyertakannya.
    4. Bandingkan seluruh alamat, bukan hanya awal dan akhirnya; lalu jaringan dan jumlahnya.
    5. Sisakan sedikit koin bawaan jaringan itu untuk biaya, seperti ETH, BNB, TRX, atau SOL.
    6. Sebelum jumlah besar, kirim jumlah kecil dulu dan tunggu sampai tiba.

    Tidak ada yang bisa menarik kembali transfer yang sudah dikonfirmasi, jadi periksa dulu sebelum kamu mengonfirmasi.
    .technical =
    1. Alamat dan jaringan harus cocok: satu alamat 0x berlaku di semua chain EVM, TRON memakai Base58Check (T…), Bitcoin bc1…, 3…, atau 1…, Solana kunci 32 byte dalam Base58. Cek huruf besar EIP-55 kalau ada.
    2. Fee dibayar dengan koin chain itu sendiri: ETH (juga di Arbitrum, Base, dan OP Mainnet), BNB, POL, TRX (untuk bandwidth dan energi yang kurang), BTC per virtual byte, SOL. Saat mengirim maksimum di EVM, sisihkan gas limit × max fee.
    3. Menarik dari exchange: pilih chain yang ditampilkan dompetmu, menurut standar tokennya (ERC-20, BEP-20, TRC-20, SPL). Deposit ke exchange: sertakan destination tag XRP, comment TON, atau memo Cosmos yang diberikan, dan patuhi jumlah minimumnya.
    4. TRON: transfer TRX pertama ke alamat baru mengaktifkannya dan menambah sekitar 1 TRX. Solana: transfer token pertama ke penerima membayar deposit rent untuk associated token account-nya.
    5. Transfer terkonfirmasi bersifat final. Uji dengan jumlah kecil, jangan pernah menyalin alamat dari riwayat (address poisoning), dan simpan hash-nya.
