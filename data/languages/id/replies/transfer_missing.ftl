### Transfer yang katanya selesai, tetapi belum sampai.

transfer_missing-meaning = Transfer belum sampai
transfer_missing-opening = Saya mengerti kamu khawatir. Dengan hash transaksi, kita bisa melihat langsung di blockchain ke mana koinnya pergi.
transfer_missing-advice =
    Blockchain menunjukkan ke mana koin pergi, apa pun kata aplikasi:

    1. Cari hash transaksi (nomor resi transfer) di explorer jaringan itu, yaitu situs web publik yang menampilkan semua transfer. Kalau tertulis “success” atau “confirmed” (berhasil), koinnya sudah masuk ke alamat penerima yang tertera di sana.
    2. Bandingkan alamat itu dengan alamatmu, karakter demi karakter, dan jaringannya dengan yang sedang kamu buka di aplikasi.
    3. Kalau keduanya benar, mungkin koinnya hanya tersembunyi: pilih jaringan itu di aplikasi dan tambahkan tokennya ke daftarmu.
    4. Kalau kamu mengirim ke exchange: exchange menunggu beberapa konfirmasi sebelum menampilkan koinnya. Kalau seharusnya ada memo atau tag dan kamu tidak mengisinya, hubungi exchange itu lewat aplikasi atau situs webnya sendiri, dengan hash-nya.
    5. Tidak punya hash? Minta kepada pengirim. Kalau dia tidak bisa memberikannya, kemungkinan dia belum mengirim apa pun.

    Kalau explorer menulis “failed” (gagal), koinnya tidak pernah keluar dari pengirim. Kalau masih menunggu, transfernya memang belum bisa sampai.
    .technical =
    1. Explorer: cek status, penerima, kontrak token (bukan simbol), dan chain. Di chain EVM token berpindah kalau event Transfer dari kontrak yang benar ada di receipt; field “to” transaksi adalah kontraknya, bukan kamu.
    2. Saldo token ada di kontrak token. Kalau balanceOf(address) benar dan aplikasi tidak menampilkan apa-apa, tambahkan kontraknya manual atau ganti node.
    3. Exchange mengkreditkan setelah jumlah konfirmasi di halaman depositnya, atau setelah finality. Koin yang dikirim kontrak (“internal transaction”) oleh sebagian exchange dikreditkan terlambat atau tidak sama sekali.
    4. Destination tag XRP, comment TON, memo Cosmos: tanpanya exchange harus mencocokkan deposit secara manual.
    5. Bridge dan L2: lihat kedua chain; penarikan dari optimistic rollup lewat bridge standar biasanya sekitar tujuh hari.
    6. Bitcoin: lihat output milikmu, bukan output change.
