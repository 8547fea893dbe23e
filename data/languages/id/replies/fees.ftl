### Biaya: mengapa tinggi, bagaimana ditentukan, cara membayar lebih sedikit.

fees-meaning = Pertanyaan soal biaya
fees-opening = Biaya jaringan memang membingungkan di awal. Saya jelaskan asalnya dan cara membayar lebih sedikit.
fees-advice =
    Biaya jaringan dibayarkan kepada jaringan yang menjalankan transfermu. Besarnya terutama tergantung seberapa ramai jaringan, bukan seberapa banyak yang kamu kirim. Saat banyak orang mengirim bersamaan, yang membayar lebih didahulukan. Itulah sebabnya biaya lebih tinggi membantu saat jaringan ramai.

    Supaya lebih hemat:
    1. Tunggu jam yang lebih sepi. Kalau tidak mendesak, pilih opsi yang lebih lambat dan lebih murah di aplikasi.
    2. Jangan terlalu rendah, nanti transfermu bisa menunggu lama.
    3. Bandingkan jaringan: biaya mengirim USDT sangat berbeda di tiap jaringan. Pakai hanya jaringan yang juga didukung pihak penerima; kalau tidak, koinnya bisa hilang.
    4. Sisakan sedikit koin bawaan jaringan itu di dompet, seperti ETH, BNB, TRX, atau SOL: biaya biasanya dibayar dengan koin itu.
    5. Di TRON kamu bisa mendapat “energi” dengan staking TRX. Dengan begitu mengirim USDT jadi lebih murah, atau gratis. TRX yang di-stake terkunci: mengambilnya kembali butuh 14 hari.

    Swap dan kontrak lain lebih mahal daripada transfer biasa, karena jaringan harus bekerja lebih banyak.
    .technical =
    1. EVM (EIP-1559): fee = gas used × (base fee + priority fee). Base fee dibakar dan mengikuti permintaan, di Ethereum paling banyak 12,5% per blok, naik selama blok terisi lebih dari separuh. Transfer token dan swap memakai gas beberapa kali lipat transfer biasa. Max fee adalah batas atas: yang tidak terpakai tidak ditagih. Rollup menambahkan biaya posting data ke L1.
    2. TRON: setiap transaksi memakai bandwidth, panggilan kontrak juga energi; kekurangannya dibayar dengan membakar TRX. USDT ke alamat yang belum memilikinya butuh energi sekitar dua kali lipat. Stake untuk energi (unstake butuh 14 hari) atau sewa, dan perhatikan fee limit.
    3. Bitcoin: sat/vB × virtual size. Banyak input kecil lebih mahal, berapa pun jumlahnya; konsolidasikan saat fee rendah.
    4. Solana: 5.000 lamport per signature, ditambah priority fee opsional = harga compute unit × limit compute unit.

    Tip lebih tinggi membeli posisi lebih awal di blok; tidak menyelamatkan transaksi yang akan revert.
