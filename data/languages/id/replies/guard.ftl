### Dikatakan seketika bila sebuah pesan berisi rahasia, atau sesuatu yang mungkin rahasia.

guard-recovery_phrase =
    Berhenti dulu, ini penting: pesanmu berisi sesuatu yang terlihat seperti frasa pemulihan. Saya sudah membuangnya sebelum apa pun disimpan, dan tidak ada orang di { $brand } yang membacanya. Tetapi frasa yang pernah diketik di chat tidak aman lagi, jadi tolong lakukan ini sekarang:

    1. Di aplikasi, buat dompet baru dengan frasa baru (bukan akun kedua dari frasa lama), dan tulis frasa itu di kertas.
    2. Pindahkan semua koinmu ke sana, dari setiap jaringan.
    3. Hapus pesanmu di chat ini.
    4. Jangan pernah mengetik frasa pemulihan di mana pun selain di dalam aplikasi itu sendiri.

    Tidak ada orang dari { $brand } yang membutuhkannya, kapan pun. Kalau itu bukan frasa pemulihan, tulis saja lagi dengan kata-kata lain.
guard-phrase_piece =
    Berhenti dulu, tolong jangan kirim lagi: itu terlihat seperti kata-kata dari frasa pemulihan. Tidak ada yang membutuhkannya, { $brand } pun tidak, dan chat bukan tempatnya.

    Kalau memang benar, hapus pesanmu yang berisi kata-kata itu di chat ini. Kalau kamu sudah mengirim lebih banyak, di sini atau kepada orang lain, buat dompet baru dengan frasa baru di aplikasi dan pindahkan semua koinmu ke sana sekarang. Kalau itu bukan frasa pemulihan, tulis saja lagi dengan kata-kata lain.
guard-private_key =
    Berhenti dulu, ini penting: yang kamu kirim mungkin kunci pribadi (private key). Saya sudah membuangnya sebelum apa pun disimpan, dan tidak ada orang di { $brand } yang membacanya. Tetapi kunci yang pernah dikirim di chat tidak aman lagi. Jadi kalau itu memang kunci pribadi, tolong lakukan ini sekarang:

    1. Di aplikasi, buat dompet baru dengan frasa baru, dan tulis frasa itu di kertas.
    2. Pindahkan semua koin dari akun ini ke sana, dari setiap jaringan.
    3. Hapus pesanmu di chat ini.
    4. Jangan pernah mengetik kunci pribadi di mana pun selain di dalam aplikasi itu sendiri.

    Tidak ada orang dari { $brand } yang membutuhkannya, kapan pun. Kalau kamu yakin itu hash transaksi, salin lagi dari explorer (situs web yang menampilkan semua transfer), lalu kirim dengan kata “hash” di depannya.
guard-ask_hash = Itu sebaris 64 huruf dan angka. Bisa jadi hash transaksi, yang boleh dilihat siapa pun, bisa juga kunci pribadi (private key), yang tidak boleh dilihat siapa pun. Karena itu saya tidak menyimpannya dan tidak melacaknya. Apakah itu hash transaksi yang kamu salin dari explorer atau dari daftar transfermu?
button-is_hash = Ya, itu hash transaksi
button-is_key = Bukan, atau tidak yakin
guard-held_lost = Baris itu sudah tidak saya simpan: baris seperti itu hanya ada sebentar di memori. Kalau itu hash transaksi, tolong kirim sekali lagi dengan kata “hash” di depannya.
guard-text_cut = Pesanmu sangat panjang, jadi saya hanya membaca { $limit } karakter pertamanya. Kalau setelah itu ada yang penting, tolong kirim lagi sebagai pesan terpisah.
