### Menjaga dompet tetap aman, memeriksa dan mencabut izin, perlindungan.

security_advice-meaning = Cara menjaga dompet tetap aman
security_advice-opening = Bagus kamu bertanya sebelum terjadi apa-apa. Beberapa kebiasaan melindungimu dari sebagian besar bahaya.
security_advice-advice =
    1. Tulis frasa pemulihan di kertas dan simpan tersembunyi. Jangan difoto, dan jangan disimpan di cloud atau chat. Jangan beri tahu siapa pun: tim bantuan mana pun tidak membutuhkannya.
    2. Ambil aplikasi hanya dari toko atau situs web resmi, dan perbarui selalu.
    3. Kunci aplikasi dengan kata sandi yang kuat: panjang, dan tidak dipakai di tempat lain. Kunci juga ponselnya.
    4. Sebelum mengirim, bandingkan seluruh alamat, bukan hanya awal dan akhirnya. Jangan menyalin alamat dari transfer lama: penipu menyelipkan alamat yang mirip di sana.
    5. Pakai dua dompet, masing-masing dengan frasa sendiri: satu untuk simpanan, tidak pernah terhubung ke situs web mana pun, dan satu berisi sedikit uang untuk coba-coba.
    6. Periksa izin (approval) yang pernah kamu berikan ke situs web untuk memindahkan koinmu, dan cabut yang tidak kamu perlukan. Memutus koneksi saja tidak mencabutnya.
    7. Untuk jumlah lebih besar, pakai hardware wallet (perangkat kecil yang menyimpan kunci), dibeli langsung dari pembuatnya.
    8. Desakan untuk buru-buru, hadiah, dan orang asing yang menawarkan bantuan adalah tanda bahaya. Kalau ragu, jangan tanda tangani apa pun.
    .technical =
    1. Seed: offline di kertas atau baja, dengan restore yang sudah diuji. Passphrase BIP-39 atau multisig untuk jumlah besar; hardware wallet dari pembuatnya, alamat diverifikasi di layarnya sendiri.
    2. Approval: allowance mengizinkan kontrak memindahkan token sampai jumlah yang disetujui, hingga di-revoke (EIP-20; setApprovalForAll untuk NFT). Setujui jumlah persis. Tinjau di aplikasi atau approval checker di explorer. Cek juga Permit2, delegate Solana, dan approval TRC-20 di TRON. Mengakhiri sesi WalletConnect tidak me-revoke apa pun.
    3. Signature: Permit (EIP-2612) dan typed data (EIP-712) bisa memindahkan token tanpa gas; tolak yang tidak bisa kamu baca. Satu signature EIP-7702 bisa mendelegasikan seluruh akun ke kontrak: jangan tanda tangani yang diminta situs web; reset dengan delegasi ke zero address.
    4. TRON: cek permission owner dan active dari waktu ke waktu.
    5. Perangkat: sistem dan aplikasi terbaru, tanpa root, tanpa sideload, waspadai malware clipboard.
    6. Alamat: verifikasi seluruh string, pakai buku alamat (address poisoning).
    7. Akun terikat: kata sandi unik, authenticator alih-alih SMS.
