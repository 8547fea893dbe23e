### Lupa kata sandi atau PIN: akun yang bisa direset, dompet yang hanya bisa diimpor ulang.

forgot_password-meaning = Saya lupa kata sandi
forgot_password-opening = Ini dialami banyak orang. Cara mengatasinya tergantung kata sandi yang mana, jadi berikut kedua caranya.
forgot_password-advice =
    A. Akun yang kamu masuki (login) dengan nomor telepon atau email:
    1. Di halaman login aplikasi, pilih “Lupa kata sandi”.
    2. Kamu akan dikirimi kode OTP. Ketik hanya di situ, dan jangan beri tahu siapa pun, termasuk saya.
    3. Buat kata sandi baru yang kuat: panjang, dan tidak dipakai di tempat lain.

    B. Dompet yang hanya kamu pegang sendiri (dulu kamu pernah mencatat frasa pemulihan):
    Kata sandinya (atau PIN) hanya mengunci aplikasi di ponsel ini. Tidak ada yang bisa meresetnya atau melihatnya, { $brand } pun tidak.
    1. Dengan tenang, coba kata sandi yang mungkin pernah kamu pakai, atau pakai wajah atau sidik jari kalau sudah diatur.
    2. Kalau kamu punya frasanya, impor lagi dompetnya di dalam aplikasi dan buat kata sandi baru. Kalau ada beberapa dompet di aplikasi, kamu perlu frasa atau kunci dari masing-masing sebelum mereset apa pun.
    3. Kalau tidak punya, jangan hapus atau reset aplikasinya: itu menghapus kuncinya. Kalau masih bisa dibuka, cadangkan frasanya sekarang, atau pindahkan koinnya ke dompet baru yang frasanya sudah kamu catat.

    Tanpa kata sandi dan tanpa cadangan, tidak ada yang bisa membuka dompet seperti itu. Siapa pun yang menawarkannya adalah penipu.
    .technical =
    Dua rahasia yang berbeda:

    1. Login akun (custodial atau akun terikat): kredensial di sisi server. Reset di aplikasi dengan kode sekali pakai ke ponsel atau email terikat. Pilih menurut NIST SP 800-63B: panjang lebih penting daripada aturan komposisi, unik, dari password manager; lalu akhiri sesi lain dan cek login dua faktor.
    2. Dompet self-custody: kata sandi hanya menurunkan kunci yang mengenkripsi keystore di perangkat ini. Kunci dompet berasal dari frasa BIP-39 saja (ditambah passphrase opsional), jadi tidak ada server yang bisa meresetnya. Impor frasa di dalam aplikasi, dengan derivation path yang sama, lalu buat kata sandi baru. Dompet yang diimpor lewat satu kunci atau file keystore harus diimpor satu per satu.

    Jangan wipe, reset, atau reinstall sebelum setiap frasa terbukti (alamat sama di perangkat kedua): uninstall menghapus keystore terenkripsi. Selagi biometrik masih membuka, ekspor cadangan atau sweep ke dompet baru. Passphrase BIP-39 yang terlupa juga tidak bisa direset; yang salah diam-diam membuka dompet lain yang kosong. Alat dan layanan “password recovery” yang meminta frasa atau keystore adalah pencurian.
