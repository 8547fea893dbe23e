### Versi, pembaruan, pemasangan, unduhan resmi.

app_update-meaning = Memperbarui atau memasang aplikasi
app_update-opening = Ada baiknya aplikasi selalu diperbarui: versi baru memperbaiki gangguan yang sudah diketahui.
app_update-advice =
    1. Pertama, pastikan frasa pemulihan setiap dompet di aplikasi sudah tertulis di kertas.
    2. Lihat versi aplikasimu: di pengaturan aplikasi, pada “Tentang”, ada angka seperti 1.8.2.
    3. Perbarui lewat toko aplikasi tempat kamu memasangnya, atau dari situs web resmi. Ketik sendiri alamatnya. Jangan ikuti iklan pencarian, dan jangan pernah memakai file atau tautan dari chat atau email.
    4. Pasang versi baru langsung di atas yang lama. Jangan hapus aplikasi lama dulu: kalau dihapus, dompet di ponsel ini ikut terhapus.
    5. Kalau pembaruan gagal: kosongkan sedikit ruang penyimpanan, mulai ulang ponsel, ganti antara Wi-Fi dan data seluler, dan periksa apakah sistem ponselnya sudah terlalu usang.

    Kalau toko aplikasi di negaramu tidak menyediakan aplikasinya, situs web resmi menjelaskan apa yang bisa dilakukan.

    Pembaruan yang asli tidak pernah meminta frasa pemulihanmu lewat pesan atau situs web. Aplikasi dari tempat lain bisa jadi tiruan yang dibuat untuk mencuri.
    .technical =
    1. Versi dan build: pengaturan, Tentang; bandingkan dengan rilis di toko resmi atau situs web resmi. Sebutkan keduanya saat melapor.
    2. Android: pembaruan harus memakai sertifikat penandatanganan yang sama; “App not installed” atau konflik signature berarti sumber lain atau palsu. Jangan uninstall untuk mengakalinya tanpa cadangan yang sudah diuji: uninstall menghapus keystore terenkripsi. Kalau situs web mencantumkan checksum SHA-256, cocokkan sebelum memasang APK; di luar itu matikan “install unknown apps”, dan nyalakan Play Protect.
    3. iOS: hanya App Store. Undangan TestFlight dan profil dari orang tak dikenal adalah jalur penyebaran aplikasi palsu. Region akun menentukan aplikasi yang tersedia.
    4. Ekstensi browser: pasang dari tautan di situs web resmi; cocokkan extension ID dan penerbitnya.
    5. Setelah pembaruan: buka lagi, biarkan sinkron, cek alamat. Downgrade bisa gagal karena format data lebih baru.
    6. OS terlalu usang untuk diperbarui: impor frasa di perangkat lain, di dalam aplikasi, dan cek alamatnya sebelum kamu menghapus data perangkat lama.
