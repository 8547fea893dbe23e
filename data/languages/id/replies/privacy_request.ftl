### Apa yang disimpan, dan cara meminta penghapusannya.

privacy_request-reply =
    Inilah yang disimpan tentangmu:

    1. Yang kamu tulis di sini, dan gambar yang kamu kirim.
    2. Rincian masalahmu, misalnya alamat akunmu, hash transaksi, atau versi aplikasi. Ini disimpan hanya untuk permintaanmu, supaya petugas kami bisa membantu.
    3. Nomor teleponmu, kalau kamu memberikannya: terenkripsi, dan hanya dipakai untuk meneleponmu soal permintaanmu.

    Frasa pemulihan atau kunci pribadi yang saya kenali dibuang sebelum apa pun disimpan. Pada gambar saya tidak bisa melakukannya, jadi jangan pernah mengirim foto frasa atau kunci.

    Kalau kamu ingin datamu dihapus, tulis “bicara dengan petugas” dan mintalah itu: petugas kami akan mengurusnya.
