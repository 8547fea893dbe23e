### Frasa pemulihan, kunci pribadi, dan keystore: hilang, dicari, dicadangkan, atau dipahami.

recovery_phrase-meaning = Frasa pemulihan atau kunci pribadi
recovery_phrase-opening = Ini hal terpenting dari dompetmu, jadi mari berhati-hati. Tolong jangan kirim frasa atau kuncinya kepada saya.
recovery_phrase-advice =
    Frasa pemulihan (12 sampai 24 kata) adalah kunci untuk semua isi dompet. Siapa pun yang memegangnya menguasai koinmu. { $brand } tidak memilikinya dan tidak pernah membutuhkannya.

    Untuk mencadangkannya:
    1. Saat kamu sendirian, buka dompetnya di aplikasi dan pilih “Cadangkan”.
    2. Tulis kata-katanya di kertas, sesuai urutan. Jangan difoto, dan jangan disimpan di cloud, chat, atau email.
    3. Periksa setiap kata, dan simpan kertasnya di tempat aman. Simpan salinan kedua di tempat lain, untuk berjaga-jaga kalau terjadi kebakaran.

    Hilang, tetapi aplikasi masih bisa dibuka? Cadangkan sekarang. Kalau aplikasi tidak menampilkannya, pindahkan koinmu ke dompet baru yang frasanya sudah kamu tulis. Jangan hapus aplikasinya.

    Hilang, dan aplikasinya juga hilang atau terkunci? Cari kertas, pelat logam, ponsel lama yang masih ada aplikasinya, kunci pribadi (private key), atau file keystore, yaitu file yang pernah kamu ekspor. Tanpa salah satunya, tidak ada yang bisa memulihkan dompet itu, dan saya tidak mau memberi harapan palsu. Siapa pun yang mengaku bisa adalah penipu.

    Mungkin ada orang lain yang melihatnya? Segera buat dompet baru dengan frasa baru dan pindahkan semuanya ke sana. Akun kedua dari frasa lama tidak aman.
    .technical =
    1. BIP-39: 12, 15, 18, 21, atau 24 kata dari daftar tetap 2048 kata; kata terakhir memuat checksum. Frasa ditambah passphrase opsional menjadi seed (PBKDF2), dan BIP-32/BIP-44 menurunkan setiap kunci dompet menurut path, misalnya m/44'/60'/0'/0/0 (EVM), m/44'/195'/0'/0/0 (TRON), m/84'/0'/0'/0/0 (Bitcoin SegWit), m/44'/501'/0'/0' (Solana).
    2. Private key membuka satu akun, file keystore adalah satu kunci yang dienkripsi kata sandi. Keduanya tidak bisa kembali menjadi frasa. Dompet yang diimpor lewat kunci tidak punya frasa.
    3. Cadangan: kertas atau baja, offline, diuji dengan memulihkannya di perangkat kedua, atau sebelum dompet diisi; jangan pernah dengan menghapus satu-satunya salinan. Simpan passphrase terpisah dari kata-katanya; tanpanya muncul alamat lain yang kosong.
    4. Kata atau urutan salah: checksum menangkap sebagian besar kesalahan, tidak semuanya, jadi bandingkan alamatnya. Cari kesalahannya offline, dari salinanmu sendiri; situs web dan “alat recovery” yang meminta kata-katanya mencurinya.
    5. Dilihat orang lain: kunci tidak bisa diganti. Sweep setiap akun di setiap chain ke seed baru yang dibuat di perangkat bersih, dan jangan pernah pakai lagi alamat lama.
