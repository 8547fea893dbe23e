### dApp, swap, bridge, halaman NFT, atau koneksi WalletConnect yang gagal.

dapp_problem-meaning = dApp, swap, atau bridge bermasalah
dapp_problem-opening = Penyebabnya bisa situsnya, jaringannya, atau koneksi ke dompetmu. Mari kita persempit.
dapp_problem-advice =
    1. Pastikan itu situs yang asli: bandingkan alamatnya huruf demi huruf dengan yang diberikan proyek itu sendiri.
    2. Periksa apakah dompetmu berada di jaringan yang dibutuhkan situs itu. Ganti jaringannya di aplikasi.
    3. Periksa apakah kamu punya sedikit koin bawaan jaringan itu untuk biayanya.
    4. Tidak mau terhubung? Putuskan di kedua sisi, tutup keduanya, lalu hubungkan lagi dengan kode QR baru. Matikan VPN.
    5. Swap (tukar koin) gagal? Mungkin harganya bergeser. Segarkan harganya, coba jumlah yang lebih kecil, atau izinkan selisih harga (slippage) sedikit lebih besar.
    6. Masih ada transfer lama yang menunggu? Percepat atau batalkan dulu transfer itu.
    7. Memakai bridge (layanan yang memindahkan koin ke jaringan lain)? Itu butuh waktu, dan koinnya tiba di jaringan yang lain: periksa di sana.
    8. Gambar NFT tidak muncul? Biasanya hanya server penyimpan gambarnya yang lambat.

    Kalau sebuah situs meminta frasa pemulihanmu untuk “memperbaiki” sesuatu, tutup: itu penipuan. Dengan hash transaksi, saya bisa melihat apakah jaringan menolak transfernya atau tidak pernah menerimanya.
    .technical =
    1. Koneksi: sesi WalletConnect v2 butuh chain namespace yang cocok dan relay yang terjangkau; hapus sesi dan pairing lama di kedua sisi, lalu pindai lagi. Injected provider: cek eth_chainId dan akun yang dipilih.
    2. Tidak ada hash: permintaan gagal sebelum broadcast (user rejected 4001, unrecognised chain 4902, RPC salah, estimasi gagal karena panggilan akan revert).
    3. Ada hash dan revert: baca alasannya. Output di bawah minimum (“INSUFFICIENT_OUTPUT_AMOUNT”, “Too little received”): harga bergeser melewati slippage. “TRANSFER_FROM_FAILED”: allowance, saldo, atau token fee-on-transfer. “EXPIRED”: deadline lewat. TRON: OUT_OF_ENERGY berarti energi atau fee limit kurang.
    4. Approval dulu: allowance mengizinkan kontrak memindahkan token sampai jumlah itu; setel sesuai kebutuhan dan revoke sesudahnya.
    5. Bridge: bandingkan hash asal, status pesan di explorer bridge, dan claim di chain tujuan; sebagian butuh claim manual dan gas di chain tujuan.
    6. NFT: metadata dari IPFS atau host HTTP bisa time-out; ownerOf menunjukkan pemegangnya.
    7. Permintaan blind signature di situs tak dikenal: tolak.
