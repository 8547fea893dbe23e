### Aplikasi tidak bisa dibuka, dibuka kuncinya, atau dimasuki.

login_problem-meaning = Aplikasi tidak bisa dibuka
login_problem-opening = Saya mengerti ini bikin cemas. Koinmu ada di blockchain, bukan di aplikasi. Mari kita lihat apa yang membuatnya tidak bisa dibuka.
login_problem-advice =
    Coba langkah ini satu per satu, dan berhenti begitu berhasil:

    1. Tutup aplikasi sepenuhnya lalu buka lagi. Setelah itu mulai ulang ponsel.
    2. Matikan VPN, dan ganti antara Wi-Fi dan data seluler.
    3. Atur tanggal dan jam ponsel ke otomatis, dan kosongkan sedikit ruang kalau penyimpanannya penuh.
    4. Perbarui aplikasi dari toko atau situs web resmi, tanpa menghapusnya dulu.
    5. Kalau buka kunci dengan wajah atau sidik jari gagal, masukkan kata sandi. Lalu atur ulang wajah atau sidik jari di pengaturan aplikasi.

    Jangan hapus aplikasi dan jangan hapus datanya, kecuali kamu punya frasa pemulihan setiap dompet di dalamnya, sudah tertulis dan dicek. Menghapus aplikasi juga menghapus kunci yang tersimpan di ponsel. Dengan frasanya kamu bisa mengimpor dompet lagi, hanya di dalam aplikasi.
    .technical =
    1. Crash atau layar putih: force stop, hapus hanya cache (jangan pernah data: di situ keystore terenkripsi), perbarui aplikasi, sistem, dan di Android System WebView. Catat versi, OS, dan model perangkat.
    2. Loading terus: host API atau RPC diblokir. Uji tanpa VPN atau proxy, dengan DNS lain, di jaringan lain. Jam sistem yang salah merusak TLS dan kode berbasis waktu.
    3. Biometrik: wajah atau jari yang baru didaftarkan, atau kunci layar yang dihapus, bisa membatalkan kunci di Android Keystore atau iOS Keychain. Buka dengan kata sandi, lalu daftarkan lagi.
    4. Akun terikat: login bisa dibatasi setelah beberapa kali salah; tunggu, jangan terus mencoba.
    5. Upaya terakhir, hanya dengan cadangan setiap dompet yang sudah dicek (frasa, atau kunci untuk yang diimpor) dan passphrase BIP-39 kalau dipasang: reinstall dari sumber resmi dan impor di aplikasi. Menghapus aplikasi menghapus penyimpanan privatnya. Login dan kunci terpisah: apa pun di chain tidak bergantung pada terbukanya aplikasi.
