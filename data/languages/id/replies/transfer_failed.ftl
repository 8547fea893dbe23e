### Transfer, swap, atau penarikan yang ditolak aplikasi atau jaringan.

transfer_failed-meaning = Tidak bisa kirim atau transfer gagal
transfer_failed-opening = Saya mengerti ini bikin cemas. Mari kita cari kenapa transfernya tidak berhasil.
transfer_failed-advice =
    Kalau transfer gagal, koinnya biasanya tetap di akunmu; paling-paling hanya biaya jaringan yang terpakai. Tolong periksa satu per satu:

    1. Apakah koin untuk membayar biayanya cukup? Koinnya adalah ETH di Ethereum, BNB di BNB Smart Chain, TRX di TRON, SOL di Solana. Tanpa itu biasanya kamu juga tidak bisa mengirim USDT.
    2. Kamu mengirim seluruh saldo? Kurangi sedikit jumlahnya, supaya tersisa cukup untuk biaya.
    3. Masih ada transfer lama yang menunggu? Percepat atau batalkan dulu transfer itu.
    4. Pernah mengubah biaya atau batas gas (jumlah kerja maksimal untuk transfer itu)? Kembalikan ke saran aplikasi.
    5. Pesannya menyebut jaringan? Ganti antara Wi-Fi dan data seluler, matikan VPN, dan perbarui aplikasi.

    Sebelum mencoba lagi, lihat daftar transfermu, dan cari alamatmu di explorer (situs web publik yang menampilkan semua transfer): bisa jadi yang pertama ternyata berhasil.
    .technical =
    Per chain:

    1. EVM: saldo native harus menutup value + gas limit × max fee per gas. “nonce too low”: sudah terpakai, jadi transaksi sebelumnya sudah ditambang; cek dulu sebelum kirim ulang. “replacement transaction underpriced”: naikkan max fee dan priority fee minimal 10%. “out of gas”: biarkan aplikasi mengestimasi lagi. “execution reverted”: baca alasannya (allowance, slippage, token dijeda atau mem-blacklist). Transaksi gagal tetap membayar gas-nya.
    2. TRON: transfer TRC-20 adalah panggilan kontrak. Energi yang kurang dibayar dengan membakar TRX dan gagal di atas fee limit; OUT_OF_ENERGY membatalkan panggilan, tetapi energi dan TRX yang terpakai hilang. Mengirim TRX ke alamat yang belum pernah dipakai menambah sekitar 1 TRX untuk mengaktifkannya.
    3. Bitcoin: output di bawah dust limit (default 546 sat untuk P2PKH, 294 sat untuk P2WPKH) tidak di-relay.
    4. Solana: “blockhash not found” atau kedaluwarsa: cek status signature, lalu tanda tangani lagi. Transfer token pertama ke seseorang juga membayar deposit rent untuk token account-nya.
