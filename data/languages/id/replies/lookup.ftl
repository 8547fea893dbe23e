### Apa kata blockchain tentang sebuah transaksi.

lookup-pending =
    Saya menemukannya di { $chain }: transfernya sedang berjalan, tetapi belum dikonfirmasi (dicek pukul { $at }). Selama belum dikonfirmasi, koinnya belum keluar dari akun pengirim. Mungkin jaringannya sedang ramai, atau biayanya lebih rendah daripada yang dibayar orang lain saat ini.
    .technical =
    Ditemukan di { $chain }: di mempool, belum terkonfirmasi (dicek pukul { $at }).
lookup-pending_low_fee =
    Saya menemukannya di { $chain }: transfernya menunggu karena biayanya lebih rendah daripada yang diminta jaringan sekarang (dicek pukul { $at }). Selama belum dikonfirmasi, koinnya belum keluar dari akun pengirim. Kalau kamu pengirimnya dan masih ingin transfer ini berjalan, pilih “Percepat” di aplikasi. Kalau sudah tidak mau, pilih “Batalkan” sekarang.
    .technical =
    Ditemukan di { $chain }: di mempool dengan { $fee_rate } gwei per gas, sedangkan blok sekarang mengambil sekitar { $usual_fee_rate } gwei (dicek pukul { $at }). Ganti dengan nonce yang sama dan fee lebih tinggi: transfer yang sama untuk mempercepat, nilai nol ke alamat sendiri untuk membatalkan.
lookup-pending_behind =
    Saya menemukannya di { $chain }: transfernya mengantre di belakang transfer yang lebih lama dari akun yang sama, dan transfer itu belum dikonfirmasi (dicek pukul { $at }). Selama belum dikonfirmasi, koinnya belum keluar dari akun pengirim. Kalau kamu pengirimnya dan masih mau, percepat atau batalkan dulu yang lebih lama, nanti yang ini menyusul. Kalau sudah tidak mau, batalkan yang ini dulu, baru urus yang lebih lama.
    .technical =
    Ditemukan di { $chain }: pending di belakang nonce { $nonce }, yang belum ditambang (dicek pukul { $at }). Ganti atau batalkan nonce itu dulu; kalau transaksi ini tidak boleh tereksekusi, ganti sebelum kamu membuka antreannya.
lookup-pending_stop =
    Saya menemukannya di { $chain }: transfernya belum dikonfirmasi (dicek pukul { $at }), jadi mungkin masih sempat dihentikan. Kalau dikirim dari dompetmu, buka di aplikasi sekarang dan pilih “Batalkan” (bukan “Percepat”), dengan biaya tertinggi yang ditawarkan. Tidak ada jaminan, tetapi setiap menit berarti.
    .technical =
    Ditemukan di { $chain }: di mempool, belum terkonfirmasi (dicek pukul { $at }). Ganti sekarang: nonce yang sama, nilai nol ke alamat sendiri, fee jelas lebih tinggi.
lookup-confirmed =
    Kabar baik: saya menemukannya di { $chain }, dan transfernya sudah selesai dengan { $confirmations } konfirmasi (dicek pukul { $at }). Kalau belum terlihat di pihak penerima, aplikasi atau exchange di sana mungkin perlu waktu sedikit lagi, atau koinnya harus ditambahkan ke daftar koin di sana.
    .technical =
    Ditemukan di { $chain }: berhasil dieksekusi, { $confirmations } konfirmasi (dicek pukul { $at }). Kalau saldo belum muncul, periksa kontrak token, jaringan, dan jumlah konfirmasi yang disyaratkan pihak penerima.
lookup-confirmed_plain =
    Saya menemukannya di { $chain }: transfernya sudah dijalankan, dengan { $confirmations } konfirmasi (dicek pukul { $at }). Sudah saya tambahkan ke catatan masalahmu.
    .technical =
    Ditemukan di { $chain }: berhasil dieksekusi, { $confirmations } konfirmasi (dicek pukul { $at }); sudah dicatat.
lookup-failed = Saya menemukannya di { $chain }: transfer ini gagal (dicek pukul { $at }). Koinnya tidak berpindah: masih ada di akun pengirim, dan hanya biaya jaringan yang terpakai. Sebelum mencoba lagi, pastikan saldonya cukup untuk jumlah dan biayanya.
lookup-failed_out_of_gas =
    Saya menemukannya di { $chain }: transfer ini gagal karena batas gas (gas limit), yaitu jumlah kerja maksimal untuk transfer itu, terlalu rendah (dicek pukul { $at }). Koinnya tidak berpindah: masih ada di akun pengirim, dan hanya biaya jaringan yang terpakai. Kalau kamu mengirim lagi, biarkan batas gas seperti yang disarankan aplikasi.
    .technical =
    Ditemukan di { $chain }: out of gas (dicek pukul { $at }). State di-rollback; fee habis. Naikkan gas limit, atau biarkan aplikasi mengestimasinya.
lookup-failed_reverted =
    Saya menemukannya di { $chain }: kontraknya menolak transfer ini (dicek pukul { $at }). Alasannya: { $reason }. Koinnya tidak berpindah: masih ada di akun pengirim, dan hanya biaya jaringan yang terpakai.
    .technical =
    Ditemukan di { $chain }: reverted (dicek pukul { $at }), alasan: { $reason }. State di-rollback; fee habis.
lookup-failed_out_of_energy =
    Saya menemukannya di { $chain }: transfer ini gagal karena energinya tidak cukup (dicek pukul { $at }). Koinnya tidak berpindah: masih ada di akun pengirim, dan hanya biaya jaringan yang terpakai. Kalau kamu mengirim lagi, siapkan dulu lebih banyak TRX di akun itu untuk membayar energi, dan biarkan batas biaya (fee limit) seperti yang disarankan aplikasi.
    .technical =
    Ditemukan di { $chain }: OUT_OF_ENERGY (dicek pukul { $at }). State di-rollback; resource dan TRX yang terpakai sudah habis. Naikkan fee limit, tambah TRX, stake, atau sewa energi, lalu kirim lagi.
lookup-replaced =
    Saya sudah mencari di { $chain }: transfer lain dari akun yang sama menggantikan yang ini, jadi yang ini tidak akan pernah dijalankan (dicek pukul { $at }). Itu terjadi setelah “Percepat” atau “Batalkan”. Cari transfer yang lebih baru di daftar: itulah yang berlaku.
    .technical =
    Di { $chain } nonce-nya sudah dipakai transaksi lain (dicek pukul { $at }): transaksi ini diganti atau di-drop dan tidak bisa terkonfirmasi lagi.
lookup-not_found =
    Saya sudah mencari di { $chains } dan tidak menemukan transfer dengan hash ini (dicek pukul { $at }). Biasanya karena hash-nya tidak lengkap, transfernya dilakukan di jaringan lain, belum pernah terkirim, atau sudah kedaluwarsa. Tolong periksa lagi hash-nya, dan jangan mengirim koinnya untuk kedua kali sebelum ini jelas.
    .technical =
    Tidak dikenal di { $chains } (dicek pukul { $at }): chain salah, hash yang tidak pernah di-broadcast, atau transaksi yang di-drop dari mempool. Transaksi yang sudah ditandatangani masih bisa di-broadcast ulang selama nonce, input, atau masa berlakunya mengizinkan.
lookup-unreachable = Saya baru saja mencoba memeriksa blockchain, tetapi tidak ada jawaban dari { $chains }. Jadi saya tidak bisa mengatakan bagaimana keadaan transfermu, dan saya tidak mau menebak. Kita lanjut tanpa itu. Petugas kami juga bisa memeriksanya.
lookup-not_asked = Hash jenis ini tidak bisa saya lacak sendiri, tetapi petugas kami bisa.
lookup-transfer = Transfer ini memindahkan { $amount } ke { $recipient }. Tolong bandingkan alamat itu dengan yang kamu maksud, karakter demi karakter.
lookup-no_reason = tidak disebutkan
