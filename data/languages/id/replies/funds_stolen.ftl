### Uang dicuri, dompet dibobol, frasa bocor: pertolongan pertama.

funds_stolen-meaning = Uang di dompet saya dicuri
funds_stolen-opening = Saya turut prihatin. Mari kita selamatkan yang masih bisa diselamatkan, sekarang juga. Yang lain bisa menunggu.
funds_stolen-advice =
    Lakukan dengan urutan ini:

    1. Jangan beri tahu siapa pun frasa pemulihan atau kunci pribadimu, dan jangan tanda tangani apa pun lagi.
    2. Di ponsel yang kamu percayai, kalau bisa ponsel lain, buat dompet BARU dengan frasa BARU di aplikasi resmi. Akun kedua dari frasa lama tidak aman, dan mengganti kata sandi tidak membantu. Tulis frasanya di kertas.
    3. Kirim yang tersisa ke dompet baru, mulai dari yang paling berharga. Kalau koin yang kamu tambahkan untuk biaya langsung lenyap, berhenti menambahkan. Jangan pernah pakai dompet lama lagi.
    4. Cabut izin (approval) yang pernah kamu berikan ke situs web, di dalam aplikasi dan jangan pernah lewat tautan dari orang lain. Kalau dompet TRON menolak mengirim, pencuri mungkin sudah mengubah hak aksesnya (permission): jangan masukkan apa pun lagi ke sana.
    5. Simpan buktinya: hash transaksi, alamat, waktu, chat, tangkapan layar.
    6. Lapor ke polisi. Kalau koinnya masuk ke sebuah exchange, segera hubungi exchange itu lewat situs webnya sendiri, dengan hash-nya: kadang mereka masih bisa membekukannya.

    Saya harus jujur: tidak ada yang bisa membatalkan transfer yang sudah dikonfirmasi. Siapa pun yang berjanji mengembalikan koinmu, dengan bayaran atau dengan meminta frasamu, adalah penipu berikutnya.
    .technical =
    1. Frasa atau kunci diketahui orang lain: semua turunannya bocor, di setiap chain; kunci tidak bisa diganti. Seed baru di perangkat bersih atau hardware wallet, lalu sweep menurut nilai, koin native terakhir, karena dipakai membayar fee.
    2. Gas lenyap begitu masuk berarti sweeper bot. Jangan isi lagi; private bundle yang mendanai dan memindahkan dalam satu blok mungkin bisa mendahuluinya.
    3. Hanya token tertentu yang hilang, dipindahkan transferFrom oleh spender: approval jahat. Revoke allowance, setApprovalForAll, Permit2; permit yang sudah ditandatangani tetap berlaku sampai deadline-nya, jadi pindahkan juga tokennya.
    4. EIP-7702: kode 0xef0100… di alamatmu yang bukan kamu pasang adalah delegasi. Mereset ke zero address hanya berguna kalau kuncinya sendiri aman. Solana: revoke delegate, cek owner token account.
    5. TRON: periksa permission owner dan active. Pemegang permission owner bisa menyerahkan kendali ke kunci lain; kalau bukan lagi kamu, hanya pemegangnya yang bisa mengembalikannya. Jangan kirim TRX ke sana.
    6. Bukti: hash, alamat, waktu blok, domain. Lapor ke polisi, exchange penerima, dan penerbit stablecoin. Transfer terkonfirmasi bersifat final; “jasa recovery” adalah penipuan.
