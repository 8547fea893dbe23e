### Salam.

greet-hello =
    Halo! Saya bot bantuan { $brand }, siap 24 jam. Apa yang bisa saya bantu?

    Ceritakan masalahnya dengan kata-katamu sendiri, dalam bahasamu sendiri: transfer yang tidak sampai, saldo yang terlihat salah, aplikasi yang tidak mau terbuka. Saya bisa melacak transfer di blockchain, dan kalau saya tidak bisa menyelesaikannya, petugas kami akan mengambil alih.

    Saya bot. Saya tidak pernah meminta frasa pemulihan, kunci pribadi (private key), kata sandi, atau kode OTP. Jangan pernah mengirimkannya kepada siapa pun.
greet-back = Halo lagi! Permintaanmu { $number } masih terbuka. Tanyakan saja perkembangannya, atau ceritakan apa lagi yang bisa saya bantu.
