### Apakah jaringan padat, lambat, atau mati, dan cara mengetahuinya.

network_status-meaning = Jaringan lambat atau mati?
network_status-opening = Saya tunjukkan cara mengetahui apakah jaringannya yang lambat, atau hanya koneksimu ke sana.
network_status-advice =
    Saya tidak mau menebak keadaan jaringan saat ini, tetapi kamu bisa mengeceknya dalam satu menit:

    1. Buka explorer jaringan itu, yaitu situs web publik yang menampilkan semua transfer. Kalau blok baru terus muncul, jaringannya berjalan.
    2. Lihat biaya yang disarankan aplikasi. Kalau jauh lebih tinggi dari biasanya, banyak orang sedang mengirim: jaringannya padat. Biaya lebih tinggi membuat transfermu lebih cepat lewat. Kalau tidak buru-buru, tunggu sampai reda.
    3. Kalau blok baru muncul di sana tetapi aplikasimu menampilkan data lama atau error, masalahnya ada di tengah. Ganti antara Wi-Fi dan data seluler, matikan VPN, pilih node lain (komputer tempat aplikasi meminta data) kalau ditawarkan, dan perbarui aplikasi.
    4. Kalau lama tidak muncul blok baru, mungkin jaringannya sendiri yang berhenti (di Bitcoin, satu jam tanpa blok itu wajar). Koinmu tetap di tempatnya. Jangan kirim apa pun sampai jaringan berjalan lagi.

    Kalau salah satu transfermu tertahan, beri tahu saya, nanti saya lacak.
    .technical =
    1. Kepadatan: di chain EVM base fee naik selama blok terisi lebih dari separuh, jadi trennya menunjukkan permintaan. Bitcoin: ukuran mempool dan sat/vB blok berikutnya. Solana: transaksi yang di-drop dan priority fee. TRON: satu blok tiap 3 detik; energi dan bandwidth lebih sering kurang daripada ruang blok.
    2. Chain atau node: bandingkan eth_blockNumber endpoint RPC-mu dengan explorer. Selisih lebih dari beberapa blok, atau eth_syncing bukan false, berarti node tertinggal; 429 berarti rate limit, 403 diblokir (sering karena VPN), 5xx mati. Ganti endpoint RPC.
    3. Waktu blok normal: Ethereum 12 detik, TRON 3 detik, Bitcoin rata-rata sekitar 10 menit (satu jam tanpa blok memang bisa terjadi), Solana kurang dari setengah detik. Rollup berhenti bersama sequencer-nya.
    4. Saat gangguan jangan menandatangani berulang-ulang: yang sudah ditandatangani masih bisa di-broadcast, dan beberapa bisa tereksekusi. Di chain EVM pakai nonce yang sama.

    Pemeliharaan deposit atau penarikan di exchange adalah urusan exchange itu; lihat halaman statusnya.
