### Apa yang bisa dilakukan bot.

help-reply =
    Saya bot bantuan { $brand }. Ceritakan masalahnya dengan kata-katamu sendiri, dalam bahasamu sendiri. Saya bisa

    • melacak transfer di blockchain dan memberi tahu apa yang perlu dilakukan: gagal, tertahan, belum sampai, atau terkirim ke alamat yang salah,
    • membantu kalau aplikasi tidak mau terbuka, kata sandi terlupa, atau saldo terlihat salah,
    • menjelaskan biaya jaringan, jaringan, token, dan dApp, secara sederhana atau lengkap dengan detail teknis,
    • memberi pertolongan pertama setelah pencurian, dan membantumu mengenali penipuan,
    • meminta petugas kami meneleponmu atau menjawab di sini, dan memberi tahu perkembangan permintaanmu.

    Kapan saja kamu boleh menulis “bicara dengan petugas”, “berhenti”, atau “ganti bahasa”. Saya tidak pernah meminta frasa pemulihan, kunci pribadi, kata sandi, atau kode OTP.
