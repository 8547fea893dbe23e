### Jumlah, token, harga, atau nilai yang terlihat salah.

balance_wrong-meaning = Saldo saya terlihat salah
balance_wrong-opening = Saldo yang salah memang bikin kaget. Paling sering hanya tampilannya yang keliru. Mari kita periksa.
balance_wrong-advice =
    Yang menentukan adalah catatan di blockchain, bukan yang ditampilkan aplikasi.

    1. Salin alamatmu dari aplikasi dan cari di explorer jaringan itu, yaitu situs web publik yang menampilkan semua transfer. Kalau jumlah di sana benar, tidak ada yang hilang: aplikasinya saja yang tertinggal.
    2. Kalau begitu, tarik layar ke bawah untuk menyegarkan, tutup dan buka lagi aplikasinya, matikan VPN, dan perbarui aplikasinya.
    3. Ada token yang tidak terlihat? Pilih jaringannya dan tambahkan token itu ke daftarmu.
    4. Baru mengimpor dompet? Bandingkan alamatnya dengan yang lama. Kalau berbeda, itu dompet lain: pilih yang benar, atau impor frasa yang benar di dalam aplikasi.
    5. Pernah staking, meminjamkan koin, atau memakai dApp (situs web yang terhubung ke dompetmu)? Koinnya mungkin masih ada di kontrak sana.
    6. Jumlahnya benar tetapi nilainya aneh? Berarti harganya yang belum diperbarui.

    Kalau explorer menampilkan transfer keluar yang tidak kamu lakukan, segera tulis “uang saya dicuri” kepada saya.
    .technical =
    1. Singkirkan dulu operasi khusus: file dompet atau kunci yang diimpor, interaksi kontrak, jaringan yang diganti. Lalu node: bandingkan eth_blockNumber dengan explorer; endpoint RPC yang tertinggal atau salah mengembalikan state lama. Ganti node.
    2. Token: saldo ada di kontrak token, jadi panggil balanceOf(address). Dompet hanya menampilkan kontrak yang dikenalnya; versi bridge (USDC dan USDC.e) adalah kontrak berbeda. Token rebasing dan fee-on-transfer berubah sendiri.
    3. Alamat berbeda setelah impor: derivation path lain (account atau index BIP-44, path Ledger Live atau legacy, BIP-44/49/84/86 untuk Bitcoin), atau passphrase BIP-39 yang kurang atau berlebih.
    4. Ada tetapi tidak bisa dibelanjakan: koin yang di-stake atau masih unbonding (termasuk TRX yang di-stake untuk resource), order terbuka, share LP atau vault, rent reserve (Solana), base reserve (XRP), change belum terkonfirmasi (Bitcoin).
    5. Harga: pasar tipis, atau feed yang dicocokkan lewat simbol, bukan alamat kontrak.
    6. Transfer keluar tak dikenal, Transfer oleh spender, atau permission TRON yang berubah: perlakukan sebagai pencurian.
