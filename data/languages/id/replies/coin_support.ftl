### Apakah koin, token, jaringan, atau koin privasi didukung.

coin_support-meaning = Apakah koin atau jaringan ini didukung?
coin_support-opening = Saya tunjukkan cara memastikannya sebelum ada yang dikirim.
coin_support-advice =
    1. Di aplikasi, cari koin atau jaringannya di layar tempat menambahkan koin. Kalau ada, kamu bisa menerimanya, tetapi hanya di jaringan yang tertulis di sebelahnya.
    2. Kalau itu token di jaringan yang didukung (misalnya Ethereum, BNB Smart Chain, TRON, atau Solana), biasanya kamu bisa menambahkannya sendiri dengan alamat kontraknya, meskipun pencarian tidak menemukannya. Ambil alamat itu dari situs web resmi proyeknya.
    3. Kalau keduanya tidak berhasil, tolong jangan kirim koin itu ke dompetmu. Koin di jaringan yang tidak didukung bisa tidak terjangkau selamanya.

    Koin privasi seperti Monero atau Zcash bisa menyembunyikan pengirim, penerima, atau jumlahnya, jadi dompet harus dibuat khusus untuknya. Koin ini didukung hanya kalau tercantum di aplikasi. Banyak exchange tidak menerimanya, dan beberapa negara membatasinya.

    Saya tidak bisa menjanjikan apakah atau kapan suatu koin akan ditambahkan. Saya bisa menyampaikan keinginanmu kepada petugas kami: tulis saja “bicara dengan petugas”.
    .technical =
    1. Dukungan berlapis: chain (key derivation, format alamat, signing, node dan indexer), standar token, dan entri daftar. Token ditentukan oleh alamat kontraknya di satu chain (EIP-20, BEP-20, TRC-20, SPL mint), jadi yang tidak terdaftar bisa ditambahkan lewat kontrak.
    2. Chain kompatibel EVM umumnya bisa ditambahkan sebagai jaringan kustom dengan RPC URL dan chain ID. Chain non-EVM butuh integrasi di aplikasi.
    3. Frasa yang sama di aplikasi lain yang mendukung chain itu beserta path BIP-44-nya memegang kunci yang sama; tetapi setiap aplikasi tambahan tempat frasa diketik menambah risiko, jadi pakai dompet terpisah di sana.
    4. Koin privasi: Monero (ring signature, stealth address, confidential amount; view key dan spend key, seed 25 kata, scan dari restore height) bukan BIP-39. Zcash: t-address transparan berperilaku seperti Bitcoin; yang shielded (zk-SNARK, unified address) butuh proving dan scanning. Dompet bisa saja hanya mendukung bagian transparan.
    5. Jangan pernah deposit ke suatu alamat hanya karena formatnya mirip.
