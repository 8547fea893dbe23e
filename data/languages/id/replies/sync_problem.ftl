### Data yang tidak diperbarui: riwayat, saldo, antarperangkat.

sync_problem-meaning = Aplikasi tidak sinkron
sync_problem-opening = Saya mengerti rasanya tidak tenang saat aplikasi menampilkan data lama. Biasanya hanya tampilannya yang tertinggal, dan koinmu tetap utuh.
sync_problem-advice =
    Aplikasi menampilkan apa yang dikatakan sebuah “node”, yaitu komputer di jaringan. Kalau node itu atau koneksimu ke sana lambat, kamu melihat data lama. Yang menentukan adalah catatan di blockchain.

    1. Tutup aplikasi sepenuhnya, buka lagi, lalu tarik layar ke bawah untuk menyegarkan.
    2. Matikan VPN, dan ganti antara Wi-Fi dan data seluler.
    3. Atur tanggal dan jam ponsel ke otomatis.
    4. Kalau aplikasi menawarkan node lain di pengaturan jaringan, pilih yang lain.
    5. Perbarui aplikasi (jangan dihapus dulu), buka lagi, dan biarkan sinkron. Versi baru memperbaiki gangguan sinkronisasi yang sudah diketahui.
    6. Cari alamatmu di explorer jaringan itu, yaitu situs web publik yang menampilkan semua transfer. Kalau sebuah transfer juga tidak ada di sana, berarti belum dikonfirmasi, atau ada di jaringan lain.

    Dua perangkat menampilkan hal berbeda? Nama, token yang ditambahkan, dan catatan disimpan sendiri-sendiri di tiap perangkat. Isi blockchain sama di keduanya, kalau dompet di keduanya sama: bandingkan alamatnya.
    .technical =
    1. Dompet membaca lewat node RPC dan, untuk riwayat, sebuah indexer. Bandingkan eth_blockNumber (TRON: getnowblock, Solana: getSlot) dengan explorer: kalau node tertinggal, ganti. Kalau saldo benar dan hanya riwayat yang terlambat, itu indexer; tunggu.
    2. Transport: exit VPN atau proxy sering kena rate limit (429) atau diblokir (403); filter DNS, captive portal, dan jam yang salah (TLS) terlihat sama. Penghemat baterai menghentikan refresh latar belakang dan WebSocket.
    3. State lokal macet: transaksi pending yang sudah diganti atau di-drop bisa tertinggal di daftar. Force stop dan hapus cache; jangan pernah data aplikasi tanpa cadangan yang sudah dicek.
    4. Antarperangkat: daftar token, nama, buku alamat, sesi yang terhubung, dan pengaturan bersifat lokal. Alamat harus cocok untuk frasa, passphrase, derivation path, dan account index yang sama.
    5. Light client dan koin privasi memindai blok sendiri: biarkan scan selesai, cek restore height.

    Setelah pembaruan yang memperbaiki gangguan sinkronisasi, buka lagi aplikasi dan sinkronkan lagi.
