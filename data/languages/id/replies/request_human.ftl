### Menjadwalkan telepon dari petugas.

request_human-start = Saya akan meminta petugas kami menanganinya langsung. Hanya beberapa pertanyaan, supaya kamu tidak perlu ditanya lagi.
request_human-hurry = Baik, tidak ada lagi pertanyaan soal masalahnya. Tidak ada nomor yang perlu kamu telepon: petugas kamilah yang menghubungimu. Tinggal ini yang perlu ditentukan.
request_human-chat_instead = Baik, jawabannya akan datang di chat ini.
request_human-asap_instead = Baik, secepatnya.
request_human-time_past = Waktu itu sudah lewat. Tolong pilih yang lain.
request_human-what_to_change = Apa yang mau kamu ubah?
request_human-in_this_chat = di chat ini
request_human-as_soon_as_possible = secepatnya
request_human-summary =
    Apakah ini sudah benar?
    Masalah: { $problem }
    { $details }
    Kontak: { $contact }
    Waktu: { $time }
request_human-booked =
    Sudah dijadwalkan. Nomor tiketmu: { $number }
    Petugas kami akan meneleponmu: { $contact }, { $time }. Kamu akan mendapat kabar dari kami paling lambat { $due }.
    Kode pengenal: { $code }
    Siapa pun yang menelepon harus menyebut kode ini lebih dulu. Kamu sendiri jangan pernah membacakannya. Kalau dia tidak bisa menyebutnya, tutup teleponnya.
request_human-booked_chat =
    Sudah dijadwalkan. Nomor tiketmu: { $number }
    Petugas kami akan menjawab di chat ini, { $time }. Kamu akan mendapat kabar dari kami paling lambat { $due }.
    Kode pengenal: { $code }
    Kalau ternyata ada yang meneleponmu, dia harus menyebut kode ini lebih dulu. Kamu sendiri jangan pernah membacakannya. Kalau dia tidak bisa menyebutnya, tutup teleponnya.
request_human-rule = Ingat ya: tidak ada orang dari { $brand } yang membutuhkan frasa pemulihan, kunci pribadi, kata sandi, atau kode OTP yang dikirim kepadamu lewat SMS atau email, dan tidak ada yang akan meminta pembayaran. Siapa pun yang memintanya adalah penipu.
