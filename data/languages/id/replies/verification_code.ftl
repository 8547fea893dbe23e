### Kode yang tidak datang atau ditolak, akun terkunci, pemeriksaan identitas yang macet.

verification_code-meaning = Kode OTP tidak masuk atau ditolak
verification_code-opening = Memang menyebalkan kalau kodenya bermasalah. Mari kita cari sebabnya. Tolong jangan kirim kodenya kepada saya.
verification_code-advice =
    1. Periksa apakah aplikasi menampilkan nomor telepon yang benar dengan kode negaranya, atau alamat email yang benar.
    2. Tunggu dua menit sebelum meminta kode lagi. Biasanya hanya kode terbaru yang berlaku.
    3. Email: lihat juga folder spam.
    4. SMS: mulai ulang ponsel, periksa sinyal, dan lihat apakah pesan dari pengirim tak dikenal diblokir. Di luar negeri SMS bisa terlambat; pilih email kalau ditawarkan. Kalau ponselmu tiba-tiba tidak punya sinyal sama sekali, telepon operator selulermu dari ponsel lain: mungkin ada yang mengambil alih nomormu.
    5. Aplikasi autentikator: atur tanggal dan jam ponsel ke otomatis, lalu pakai kode yang sedang tampil. Kodenya berganti kira-kira setiap 30 detik.
    6. Akun terkunci karena terlalu banyak mencoba: berhenti mencoba, dan tunggu selama yang disebut aplikasi.
    7. Pemeriksaan identitas macet: semua sudut dokumen terlihat, tidak silau, namanya persis seperti di dokumen. Pemeriksaannya bisa makan waktu.

    Ketik kode OTP hanya di tempat kamu memintanya. Jangan pernah memberikannya kepada siapa pun yang menelepon atau menulis, termasuk saya.
    .technical =
    1. Authenticator (TOTP, RFC 6238): kode berasal dari secret bersama dan jam, default langkah 30 detik. Kebanyakan server menoleransi selisih sekitar satu langkah, jadi nyalakan waktu otomatis. Ponsel baru perlu secret yang dipindahkan, atau backup code.
    2. SMS: meminta lagi biasanya membatalkan kode sebelumnya. Penyebab umum: kode negara salah, nomor pindah operator, roaming, filter pengirim. Kalau layanan seluler mendadak hilang, curigai SIM swap: telepon operator dari ponsel lain dan amankan akun email dulu.
    3. Email: spam, aturan filter, greylisting, kotak penuh; izinkan domain resmi pengirim.
    4. Terkunci: rate limit sering bertambah setiap percobaan baru. VPN atau perangkat yang berganti bisa menaikkan skor risiko.
    5. Pemeriksaan identitas biasanya dijalankan penyedia yang menjual atau mencairkan koin; hanya penyedia itu yang bisa melihat mengapa masih tertunda.

    Dompet self-custody sendiri tidak pernah butuh kode SMS atau email: halaman yang memintanya untuk “verifikasi” atau “sinkronisasi” dompet seperti itu adalah phishing.
