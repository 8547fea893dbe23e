### Staking, swap, menyediakan likuiditas, pinjaman, bridge, memakai dApp.

defi_help-meaning = Cara staking, swap, atau memakai DeFi
defi_help-opening = Tentu, selangkah demi selangkah. Saya juga sebutkan apa yang perlu diwaspadai, karena kesalahan di sini menghabiskan uang.
defi_help-advice =
    Caranya hampir sama di mana-mana:

    1. Buka situs web asli proyek itu di browser aplikasi. Ambil alamatnya dari saluran resmi proyek, bukan dari chat atau iklan.
    2. Siapkan tokennya di dompetmu, di jaringan yang benar, dan sedikit koin bawaan jaringan itu untuk biayanya.
    3. Tekan “Connect” (hubungkan) dan pilih dompetmu. Situs itu sekarang melihat alamatmu, tetapi belum bisa mengambil apa pun.
    4. Pilih yang mau dilakukan: swap (menukar), staking, meminjamkan, atau “add liquidity” (menambah likuiditas). Untuk liquidity mining, biasanya kamu memasukkan dua koin bernilai sama dan mendapat token tanda terima. Di sebagian situs token itu lalu di-stake juga.
    5. Pertama kamu memberi izin (approve): ini mengizinkan kontrak situs itu memindahkan tokenmu. Izinkan hanya sejumlah yang kamu butuhkan.
    6. Lalu konfirmasi dan tunggu sampai selesai. Kalau kamu tidak paham apa yang diminta untuk ditandatangani, tolak.
    7. Mulai dengan jumlah kecil. Setelah selesai, putuskan koneksinya dan cabut izin yang tidak kamu perlukan lagi: memutus koneksi saja tidak mengakhiri izin.

    Kontrak bisa gagal, dan koin di dalam pool bisa turun nilainya. Tidak ada yang dijamin, dan saya tidak bisa menyarankan mau berinvestasi di mana.
    .technical =
    1. Tambahkan token lewat alamat kontrak; cocokkan domain dApp dan kontrak router atau pool dengan dokumentasinya.
    2. approve(spender, amount) mengizinkan spender memindahkan sampai jumlah itu hingga di-revoke (EIP-20); setel sesuai kebutuhan. Signature Permit (EIP-2612, Permit2) berefek sama tanpa gas.
    3. Swap: setelan slippage menetapkan output minimum; di bawahnya transaksi revert. Terlalu lebar mengundang sandwich attack; lihat price impact dan kedalaman pool.
    4. Liquidity mining: setor kedua aset (pool terkonsentrasi butuh range), terima token LP atau NFT posisi, stake di farm atau gauge, klaim reward. Keluar dengan urutan terbalik: unstake, remove liquidity, revoke. Impermanent loss muncul saat kedua harga menjauh.
    5. Lending: pantau health factor; di bawah 1 agunan dilikuidasi. Staking: perhatikan masa unbonding dan slashing.
    6. Bridge: cek kedua chain dan kontrak versi bridge; finality butuh hitungan menit sampai hari.
    7. Risiko: bug, admin key, oracle. Audit bukan jaminan.
