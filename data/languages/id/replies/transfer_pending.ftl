### Transfer yang tak kunjung dikonfirmasi: mempercepat, membatalkan.

transfer_pending-meaning = Transfer tertahan
transfer_pending-opening = Saya tahu menunggu itu berat. Saya lacak dulu posisi transfermu, supaya kita tahu harus berbuat apa.
transfer_pending-advice =
    Transfer yang belum dikonfirmasi tidak hilang: entah nanti berhasil, atau tidak pernah berjalan dan koinnya tetap di akunmu.

    1. Buka transfernya di aplikasi. Kalau ada “Percepat”, pilih itu dan setujui biaya yang lebih tinggi: transfer yang membayar lebih didahulukan. Sebelumnya pastikan alamat dan jumlahnya benar.
    2. Kalau ada beberapa yang menunggu, mulai dari yang paling lama. Di Ethereum dan jaringan serupa, yang lain tidak bisa menyalipnya.
    3. Kalau sudah tidak mau, pilih “Batalkan”. Itu hanya bisa selama belum dikonfirmasi, dan juga memakan biaya.
    4. Jangan kirim lagi sebelum tahu nasib transfer pertama, supaya kamu tidak membayar dua kali.

    Di Bitcoin, biaya rendah bisa berarti berjam-jam atau berhari-hari. Di TRON dan Solana, transfer yang tidak dikonfirmasi pada waktunya hangus sendiri. Kalau di kedua jaringan itu explorer (situs web publik yang menampilkan semua transfer) masih tidak menampilkannya setelah sepuluh menit, kamu boleh mengirim lagi.

    Kalau exchange yang mengirim dan belum menampilkan hash transaksi, berarti belum ada yang dikirim: hanya exchange itu yang bisa mengatakan kapan.
    .technical =
    1. EVM: transaksi satu akun dieksekusi menurut urutan nonce, jadi nonce lebih rendah yang underpriced atau hilang memblokir semua yang sesudahnya. Percepat: nonce sama, max fee dan priority fee masing-masing minimal 10% lebih tinggi (price bump default geth). Batalkan: nonce sama dengan transfer bernilai nol ke alamat sendiri. Transaksi yang di-drop dari mempool tetap valid dan bisa di-broadcast ulang sampai nonce-nya terpakai: kirim ulang dengan nonce yang sama, jangan pernah dengan yang baru.
    2. Bitcoin: replace by fee (RBF, BIP-125: minimal satu input sama, fee dan fee rate lebih tinggi), atau belanjakan output yang belum terkonfirmasi dengan fee tinggi (CPFP: penerima, atau pengirim yang punya change). Bitcoin Core secara default membuang transaksi yang belum terkonfirmasi setelah 14 hari; untuk mengirim ulang, pakai lagi satu input dari yang pertama supaya hanya satu yang bisa terkonfirmasi.
    3. TRON: transaksi membawa waktu kedaluwarsa (sering satu menit, paling lama 24 jam) dan batal kalau sampai saat itu tidak masuk blok; tidak ada replace-by-fee. Setelah kedaluwarsa tanpa terlihat, cek bandwidth dan energi, lalu kirim lagi.
    4. Solana: batal begitu blockhash-nya berusia lebih dari 150 blok, biasanya dalam dua menit (kecuali durable nonce). Cek dulu status signature, lalu tanda tangani lagi dengan priority fee.

    Hash membedakan penyebabnya: ada di mempool berarti fee atau jaringan; tidak dikenal node mana pun berarti tidak pernah di-broadcast atau sudah di-drop.
