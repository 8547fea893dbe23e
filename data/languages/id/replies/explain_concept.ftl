### Apa itu sesuatu, dan apa bedanya dengan yang lain.

explain_concept-meaning = Jelaskan suatu istilah
explain_concept-opening = Tentu. Ini istilah yang paling sering kamu temui.
explain_concept-advice =
    Dompet (wallet): aplikasi yang menyimpan kuncimu. Koinnya sendiri ada di blockchain, yaitu catatan publik yang disimpan banyak komputer.

    Alamat: seperti nomor rekening. Siapa pun boleh mengetahuinya.

    Kunci pribadi (private key) dan frasa pemulihan: seperti kunci brankas. Kunci pribadi membuka satu akun; frasa pemulihan menghasilkan semua kunci dompetmu. Siapa pun yang memegangnya menguasai koinmu, jadi jangan tunjukkan kepada siapa pun.

    Jaringan (chain): setiap blockchain adalah dunia tersendiri, misalnya Bitcoin, Ethereum, atau TRON. Koin seperti USDT ada di beberapa jaringan, dan tidak bisa saling dicampur.

    Biaya jaringan (gas): biaya yang dipungut jaringan atas kerjanya. Biasanya naik saat banyak orang mengirim. Di TRON kamu membayar dengan bandwidth dan energi, atau dengan TRX kalau keduanya habis.

    Node: komputer yang menyimpan salinan catatan itu. Aplikasimu menanyakan saldomu kepadanya.

    Smart contract (kontrak pintar): program di blockchain yang memindahkan koin menurut aturan tetap. Token, swap, dan pinjaman terbuat dari program seperti ini.

    Hash transaksi: nomor resi sebuah transfer. Sifatnya publik.
    .technical =
    1. Kunci: frasa BIP-39 → seed → pohon BIP-32 → kunci. Alamat diturunkan dari kunci publik (EVM: 20 byte terakhir hash Keccak-256-nya, huruf besar EIP-55; TRON: byte yang sama dengan prefiks 0x41 dalam Base58Check).
    2. Akun atau output: EVM, TRON, dan Solana menyimpan saldo di akun; EVM mengurutkan transaksi akun dengan nonce. Bitcoin memakai unspent output (UTXO), selalu dibelanjakan utuh dengan change kembali.
    3. Gas: unit kerja × harga; EIP-1559 membaginya jadi base fee yang dibakar dan tip. TRON: bandwidth per byte, energi untuk eksekusi kontrak, kekurangannya membakar TRX. Bitcoin: sat/vB. Solana: fee per signature, ditambah harga compute unit.
    4. Node: memverifikasi dan menyimpan chain serta menjawab JSON-RPC; bisa tertinggal atau kena rate limit. Indexer melayani riwayat.
    5. Kontrak: kode dengan storage sendiri; saldo token ada di sana (EIP-20), dan approval mengizinkannya memindahkan token.
    6. Finality: Bitcoin probabilistik menurut kedalaman, Ethereum setelah dua epoch (sekitar 13 menit), TRON setelah sekitar 19 blok. L2 settle di L1.
