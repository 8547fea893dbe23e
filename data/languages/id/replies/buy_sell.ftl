### Membeli, menjual, mencairkan: kartu, bank, antarorang.

buy_sell-meaning = Membeli atau menjual koin
buy_sell-opening = Saya jelaskan cara membeli dan menjual, dan cara tetap aman saat melakukannya.
buy_sell-advice =
    Ada tiga cara. Pada semuanya, pembayaran diurus pihak lain, bukan dompetmu:

    1. Exchange: kamu menyetor uang, membeli koin di sana, lalu menariknya ke dompetmu. Untuk mencairkan, lakukan sebaliknya.
    2. Penyedia di dalam dompet (kartu atau bank): pilih koin, jumlah, dan jaringan. Penyedia memeriksa identitasmu dan menunjukkan biaya serta kurs sebelum kamu membayar.
    3. Antarorang (P2P): hanya di platform yang menahan koinnya sampai kedua pihak memenuhi bagiannya.

    Saat menjual: lepaskan koin hanya setelah uangnya masuk ke rekeningmu sendiri, dari rekening atas nama pembeli sendiri. Tangkapan layar bukti bayar tidak membuktikan apa pun, dan transfer yang sudah dikonfirmasi tidak bisa ditarik kembali.

    Kalau pembelianmu macet, atau kartumu sudah ditagih tetapi koinnya tidak masuk: cari nomor pesanan di email konfirmasi dari penyedia lalu kirim pesan ke penyedia itu. Hanya mereka yang bisa melihat pembayarannya dan mengembalikan dananya.

    Saya tidak bisa memberi saran apakah atau kapan sebaiknya membeli atau menjual.
    .technical =
    1. Order on-ramp punya dua sisi: fiat (order ID, otorisasi kartu atau transfer bank, KYC dan limit di penyedia) dan chain (hash payout dari penyedia). Belum ada hash berarti sisi fiat masih terbuka: KYC tertunda, ditolak 3-D Secure atau penerbit kartu, penyelesaian bank satu sampai beberapa hari. Otorisasi yang tidak pernah di-capture dilepas oleh bank penerbit. Kalau sudah ada hash, lacak on-chain.
    2. Cek sebelum membayar: aset, chain, kontrak token, alamat, serta total spread, fee penyedia, dan network fee.
    3. Off-ramp: kirim persis koin, chain, jumlah, dan memo sesuai order sebelum kedaluwarsa. Kalau chain salah, hanya penyedia penerima yang bisa memulihkannya.
    4. P2P: pakai escrow platform; lepas setelah dana settle di rekeningmu dari rekening atas nama pembeli terverifikasi. Tolak pembayar pihak ketiga: ujungnya reversal dan rekening dibekukan karena dana bermasalah. Jangan pernah bertransaksi di luar platform.
    5. Transfer bersifat final; pembayaran kartu bisa di-chargeback. Penipuan memanfaatkan ketimpangan itu.
    6. Simpan order ID dan hash untuk catatan pajakmu.
