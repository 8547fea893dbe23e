### Telegram: menu, profil bot, dan yang dikatakan saluran itu sendiri.

## Menu, paling banyak 256 karakter per baris

telegram-menu_start = Mulai percakapan baru
telegram-menu_help = Apa yang bisa saya bantu
telegram-menu_human = Bicara dengan petugas
telegram-menu_status = Bagaimana perkembangan permintaan saya?
telegram-menu_language = Ganti bahasa
telegram-menu_privacy = Apa yang disimpan tentang saya
telegram-menu_cancel = Hentikan percakapan ini

## Profil: halaman sebelum pesan pertama (paling banyak 512 karakter), dan baris di bawah nama (paling banyak 120)

telegram-description =
    Saya bot bantuan { $brand }, siap 24 jam. Ceritakan masalahnya dengan kata-kata dan bahasamu sendiri: transfer yang tidak sampai, saldo yang terlihat salah, aplikasi yang tidak mau terbuka. Kalau saya tidak bisa menyelesaikannya, petugas kami akan meneleponmu atau menjawab di sini.

    Saya tidak pernah meminta frasa pemulihan, kunci pribadi, kata sandi, atau kode OTP. Siapa pun yang memintanya adalah penipu.
telegram-short_description = Bantuan { $brand } 24 jam. Tidak pernah meminta frasa pemulihan, kunci pribadi, kata sandi, atau kode apa pun.

## Nomor telepon sendiri

telegram-contact_button = 📱 Bagikan nomor telepon saya
telegram-contact_hint = Atau bagikan nomor akun Telegram ini dengan tombol di bawah.
telegram-foreign_contact = Itu kontak orang lain, jadi tidak saya simpan. Tolong bagikan kontakmu sendiri dengan tombol, atau ketik nomor yang boleh kami telepon.
telegram-phone_refused = Kami tidak bisa menelepon nomor ini, jadi tidak saya simpan. Tolong ketik nomor lain dengan kode negaranya, misalnya +62.

## Yang tidak bisa diterima

telegram-picture_too_big = Gambar ini terlalu besar untuk saya. Tolong kirim tangkapan layar sebagai foto, bukan sebagai file.
telegram-picture_too_many = Gambarnya lebih banyak daripada yang bisa saya simpan. Tolong jelaskan sisanya dengan kata-kata.
telegram-picture_unreadable = Saya tidak bisa membuka gambar ini. Tolong kirim sebagai tangkapan layar PNG atau JPEG.
telegram-slow_down = Pesanmu datang terlalu banyak sekaligus. Tunggu satu menit, lalu tulis lagi. Semua yang kamu kirim sebelumnya aman.
telegram-button_used = Pertanyaan itu sudah dijawab.
telegram-button_unknown = Tombol ini sudah tidak berfungsi. Tolong tulis apa yang kamu butuhkan.
telegram-failed = Ada gangguan di pihak kami, dan pesanmu tidak bisa saya terima. Tolong kirim ulang dalam beberapa menit.

## Grup

telegram-group =
    Saya hanya membantu lewat chat pribadi: soal dompetmu tidak perlu dibaca seluruh grup. Tolong pakai tombol di bawah.

    Hati-hati: siapa pun yang mengirimimu pesan karena tulisanmu di sini dan menawarkan bantuan adalah penipu.
telegram-group_button = Tulis ke saya secara pribadi
