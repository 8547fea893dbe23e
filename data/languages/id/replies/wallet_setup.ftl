### Membuat, mengimpor, mengekspor, mengganti nama, menghapus, dan beralih dompet; hardware wallet.

wallet_setup-meaning = Membuat, mengimpor, mengganti dompet
wallet_setup-opening = Tentu. Saya pandu kamu selangkah demi selangkah.
wallet_setup-advice =
    Membuat dompet:
    1. Ambil aplikasi hanya dari toko atau situs web resmi.
    2. Pilih “Buat”, dan buat kata sandi panjang yang tidak kamu pakai di tempat lain.
    3. Saat kamu sendirian, tulis frasa pemulihan di kertas, sesuai urutan; aplikasi lalu memeriksanya. Jangan difoto, dan jangan disimpan di cloud.
    4. Kirim jumlah kecil dulu.

    Mengimpor dompet: pilih “Impor” di aplikasi dan ketik frasamu sendiri di sana, jangan pernah di situs web atau chat. Lalu bandingkan alamatnya. Jangan pernah memakai frasa pemberian orang lain.

    Beralih atau mengganti nama: buka daftar dompet. Namanya hanya label di ponselmu.

    Menghapus: pastikan dulu frasanya (atau, kalau kamu mengimpornya dengan kunci pribadi, kunci itu) sudah tertulis dan dicek. Menghapus berarti membuang dompet dari ponsel. Koinnya tetap di blockchain, tetapi tanpa frasa atau kunci tidak ada yang bisa menjangkaunya.

    Hardware wallet (perangkat kecil yang menyimpan kunci): beli dari pembuatnya dan biarkan perangkat itu membuat frasanya sendiri. Kalau di kemasannya sudah ada frasa, jangan pakai frasa itu. Pilih “Hubungkan hardware wallet” kalau aplikasi menyediakannya, dan periksa setiap alamat di layar perangkatnya sendiri.
    .technical =
    1. Buat: frasa BIP-39 (12 sampai 24 kata) dibuat di perangkat; kunci diturunkan menurut path BIP-32/BIP-44. Kata sandi hanya mengenkripsi keystore lokal. Cadangkan dan uji restore sebelum diisi.
    2. Impor lewat frasa memulihkan semua akun di aplikasi mana pun dengan standar dan path yang sama; lewat private key atau keystore hanya satu akun, tanpa frasa. Akun tidak muncul: naikkan account index, atau coba path lain (Ledger Live, legacy; BIP-44/49/84/86 untuk Bitcoin), atau passphrase BIP-39. Impor watch-only tidak memegang kunci dan tidak bisa menandatangani.
    3. Ekspor: hanya di dalam aplikasi, offline kalau bisa, jangan pernah lewat clipboard. File keystore sekuat kata sandinya.
    4. Hapus: hanya membuang kunci dari perangkat ini; approval dan permission di chain tetap ada.
    5. Hardware: firmware dari pembuatnya, seed dibuat di perangkat, tidak pernah diketik ke ponsel; pasangkan lewat USB, Bluetooth, atau QR, verifikasi di layar, dan hindari blind signing.
    6. Multisig atau permission TRON: catat semua signer dan threshold.
