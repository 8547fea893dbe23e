### Error jaringan, server, atau waktu habis di aplikasi.

connection_error-meaning = Error jaringan di aplikasi
connection_error-opening = Error seperti ini biasanya berasal dari koneksi antara ponselmu dan jaringan. Mari kita cari di mana letaknya.
connection_error-advice =
    Koinmu ada di blockchain, dan error seperti ini tidak memengaruhinya. Coba langkah ini satu per satu:

    1. Buka situs web apa saja. Kalau itu juga gagal, masalahnya di koneksi internetmu.
    2. Ganti antara Wi-Fi dan data seluler. Beberapa kantor, sekolah, dan negara memblokir layanan seperti ini.
    3. Kalau kamu memakai VPN atau proxy, matikan lalu coba lagi. Kalau memang perlu, pilih negara lain di VPN itu.
    4. Atur tanggal dan jam ponsel ke otomatis. Jam yang salah membuat koneksi aman gagal.
    5. Tutup aplikasi sepenuhnya lalu buka lagi. Kalau belum berhasil, mulai ulang ponsel.
    6. Perbarui aplikasi dari toko atau situs web resmi. Jangan hapus dulu aplikasinya.
    7. Kalau pengaturan jaringan di aplikasi menawarkan node lain (komputer tempat aplikasi meminta data), pilih yang lain.

    Kalau ini terjadi saat kamu mengirim: sebelum mengirim lagi, lihat daftar transfermu dan cari alamatmu di explorer jaringan itu (situs web publik yang menampilkan semua transfer). Bisa jadi yang pertama sudah terkirim.
    .technical =
    1. Dua jalur: backend dompet sendiri (harga, riwayat, pesan) dan node chain (JSON-RPC). Satu chain gagal sementara yang lain jalan menunjuk ke RPC-nya; semua gagal menunjuk ke koneksi, DNS, VPN, atau backend.
    2. Baca error-nya: DNS gagal atau NXDOMAIN (coba resolver lain), error TLS atau sertifikat (jam, proxy penyaring, captive portal), time-out (rute diblokir atau padat), HTTP 429 (rate limit, lazim di exit VPN bersama), 403 atau 451 (blokir wilayah atau IP), 5xx (server). JSON-RPC -32000 dan -32603 berasal dari node itu sendiri.
    3. Uji: jaringan lain, VPN mati atau exit lain, private DNS dan ad blocker mati, hanya IPv4; VPN per aplikasi atau pembatasan baterai di Android.
    4. Ganti endpoint RPC; cocokkan eth_chainId dan eth_blockNumber dengan explorer.
    5. Time-out setelah signing tidak mengatakan apa pun soal hasilnya. Cari hash atau nonce sebelum menandatangani lagi; di chain EVM pakai nonce yang sama, supaya hanya satu yang bisa tereksekusi.
