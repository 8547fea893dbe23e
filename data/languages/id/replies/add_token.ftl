### Menampilkan token atau kontrak, menambahkan jaringan kustom.

add_token-meaning = Menampilkan token atau menambah jaringan
add_token-opening = Tentu. Menambahkan token hanya membuatnya terlihat di aplikasi, dan selesai dalam satu menit.
add_token-advice =
    Untuk menampilkan token:
    1. Pilih jaringan tempat tokenmu berada, misalnya TRON atau BNB Smart Chain.
    2. Cari namanya di daftar token aplikasi, lalu aktifkan.
    3. Tidak ketemu? Salin alamat kontraknya dari situs web resmi proyek itu (bukan dari chat atau iklan), lalu tambahkan sebagai token kustom. Sebuah token hanya bisa dikenali dengan pasti dari alamat kontraknya.
    4. Periksa alamat kontraknya sekali lagi: siapa pun bisa membuat token dengan nama dan logo token terkenal.

    Untuk menambahkan jaringan keluarga Ethereum (yang alamatnya diawali 0x), salin datanya (nama, alamat RPC, chain ID, koin, explorer) dari situs web resmi jaringan itu dan masukkan sebagai jaringan kustom.

    Menambahkan token atau jaringan tidak memakan biaya dan tidak memindahkan apa pun. Kalau muncul token yang tidak kamu kenal, biarkan saja: jangan buka situs webnya dan jangan coba menjualnya. Token seperti itu adalah umpan.
    .technical =
    1. Token hanya ditentukan oleh alamat kontrak dan chain; nama dan simbol bisa dipilih siapa saja (EIP-20). Ambil kontrak dari dokumentasi proyek dan cek di explorer: verified source, holder, transfer.
    2. Token kustom: tempel kontrak di chain yang benar; simbol dan desimal dibaca darinya. Desimal salah membuat jumlah tampil salah. Versi bridge punya kontrak sendiri. TRON: kontrak TRC-20 diawali T, token TRC-10 ber-ID angka. Solana: alamat mint.
    3. Jaringan EVM kustom: RPC URL, chain ID (EIP-155: transaksi ditandatangani untuknya), simbol koin native, explorer. Chain ID: Ethereum 1, OP 10, BNB Smart Chain 56, Polygon 137, Base 8453, Arbitrum One 42161, Avalanche C-Chain 43114. Cocokkan dengan hasil eth_chainId.
    4. Endpoint RPC melihat alamat dan IP-mu serta bisa menampilkan saldo palsu; ia tidak bisa menandatangani untukmu. Pakai yang kamu percayai.
    5. Token airdrop tak dikenal adalah umpan: jangan approve apa pun, jangan buka situs klaim.
