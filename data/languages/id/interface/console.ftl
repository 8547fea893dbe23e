### Konsol petugas: halaman, label, dan yang dikatakan bila sesuatu tidak bisa dilakukan.

console-title = Bantuan { $brand }
console-skip = Langsung ke isi
console-nav = Halaman
console-nav_queue = Antrean
console-nav_operators = Petugas
console-find = Cari tiket berdasarkan nomor
console-find_placeholder = Nomor tiket
console-language = Bahasa
console-your_zone = Waktu ditampilkan untuk { $zone }
console-live = Langsung
console-live_paused = Dijeda
console-copy = Salin
console-close = Tutup
console-nobody = belum ada

## Masuk

console-log_in = Masuk
console-log_in_name = Nama
console-log_in_password = Kata sandi
console-log_in_button = Masuk
console-log_in_help = Akun dibuat oleh adminmu. Tidak ada anggota tim yang akan meminta kata sandimu.
console-log_in_wrong = Nama dan kata sandi itu tidak cocok. Periksa keduanya dan coba lagi.
console-log_in_limited = Terlalu banyak percobaan yang gagal. Tunggu lima menit, lalu coba lagi.
console-log_in_stale = Formulir ini sudah terlalu lama, atau browsermu tidak menyimpan cookie untuk halaman ini. Silakan coba lagi.
console-log_out = Keluar

## Penolakan

console-problem_forbidden_title = Bukan untuk peranmu
console-problem_forbidden = Akunmu tidak bisa membuka halaman ini atau melakukan langkah ini. Kalau perlu, minta kepada adminmu.
console-problem_token_title = Silakan coba lagi
console-problem_token = Halaman ini sudah tidak berlaku, jadi tidak ada yang diubah. Kembali, muat ulang halaman, dan coba lagi.
console-problem_not_found_title = Tidak ada apa-apa di sini
console-problem_not_found = Halaman atau tiket itu tidak ada. Periksa nomornya.
console-problem_too_big_title = Terlalu panjang
console-problem_too_big = Teksnya lebih banyak daripada yang bisa dikirim sekaligus. Kembali dan persingkat; tidak ada yang diubah.
console-problem_failed_title = Ada gangguan
console-problem_failed = Gangguannya ada di sistem kita. Silakan coba lagi; kalau terjadi lagi, berikan nomor insiden di bawah kepada adminmu.
console-problem_incident = Nomor insiden
console-problem_back = Ke antrean

## Kata untuk keadaan

console-status_open = Terbuka
console-status_claimed = Diambil
console-status_resolved = Dijawab
console-status_closed = Ditutup
console-urgency_urgent = Mendesak
console-urgency_high = Tinggi
console-urgency_normal = Sedang
console-urgency_low = Rendah
console-role_operator = Petugas
console-role_supervisor = Pengawas
console-role_administrator = Admin
console-channel_telegram = Telegram
console-channel_web = Situs web
console-callback_scheduled = Dijadwalkan
console-callback_done = Selesai
console-callback_cancelled = Dibatalkan
console-callback_in_chat = Di chat
console-callback_asap = Secepatnya

## Antrean

console-queue_title = { $count ->
        [0] Antrean
       *[other] ({ $count }) Antrean
    }
console-queue_tabs = Tampilkan
console-queue_tab_all = Semua
console-queue_tab_mine = Milik saya
console-queue_tab_unclaimed = Belum diambil
console-queue_tab_overdue = Terlambat
console-queue_tab_answered = Dijawab
console-queue_empty_all = Tidak ada yang menunggu. Nikmati ketenangannya.
console-queue_empty_mine = Kamu belum mengambil tiket.
console-queue_empty_unclaimed = Setiap tiket sudah ada yang menangani.
console-queue_empty_overdue = Tidak ada yang terlambat.
console-queue_empty_answered = Belum ada tiket yang dijawab.
console-queue_any_topic = Semua topik
console-queue_any_language = Semua bahasa
console-queue_filter = Saring
console-queue_announcement = { $unclaimed } tiket belum diambil, { $overdue ->
        [0] tidak ada yang terlambat
       *[other] { $overdue } terlambat
    }.
console-urgency = Urgensi
console-ticket = Tiket
console-topic = Topik
console-user_language = Bahasa pengguna
console-due = Tenggat
console-answered = Dijawab
console-call = Telepon balik
console-channel = Saluran
console-claimed_by = Diambil oleh
console-claimed_by_you = Kamu
console-overdue_by = terlambat { $duration }
console-claim = Ambil
console-claim_number = Ambil tiket { $number }

## Papan ketik

console-keys = Pintasan papan ketik
console-keys_on = Pintasan satu tombol aktif
console-keys_down = Tiket berikutnya
console-keys_up = Tiket sebelumnya
console-keys_open = Buka tiket
console-keys_claim = Ambil tiket
console-keys_reply = Tulis jawaban
console-keys_note = Tulis catatan
console-keys_queue = Kembali ke antrean
console-keys_show = Tampilkan pintasan ini

## Tiket

console-opened_at = Dibuka { $time }
console-due_at = Tenggat { $time } ({ $relative })
console-claimed_by_name = Diambil oleh { $name }
console-release = Kembalikan
console-changed = Tiket ini berubah sejak kamu membukanya.
console-reload = Tampilkan keadaan sekarang
console-conversation = Percakapan
console-conversation_empty = Belum ada percakapan.
console-secret_removed_here = Data rahasia dibuang dari pesan ini sebelum disimpan.
console-picture = Tangkapan layar dari pengguna
console-author_user = Pengguna
console-author_bot = Bot bantuan
console-details = Rincian dari pengguna
console-details_none = Pengguna tidak memberi rincian.
console-detail_transaction_hash = Hash transaksi
console-detail_account = Akun
console-detail_chain = Jaringan
console-detail_amount = Jumlah
console-detail_coin = Koin
console-detail_steps = Langkah
console-detail_error_message = Pesan error
console-detail_app_version = Versi aplikasi
console-detail_vpn = VPN
console-detail_recent_changes = Perubahan terakhir
console-detail_description = Deskripsi

## Rahasia yang dibuang

console-guard_recovery_phrase = Pengguna mengetik frasa pemulihan di chat ini. Frasa itu sudah dibuang dan tidak disimpan di mana pun, tetapi anggap sudah diketahui orang lain: semuanya harus dipindahkan ke dompet baru dengan frasa baru. Jangan pernah memintanya.
console-guard_private_key = Pengguna mengetik kunci pribadi di chat ini. Kunci itu sudah dibuang dan tidak disimpan di mana pun, tetapi anggap sudah diketahui orang lain: semua isi akun itu harus dipindahkan ke dompet baru dengan frasa baru. Jangan pernah memintanya.
console-guard_possible_key = Pengguna mengirim 64 karakter yang bisa jadi kunci pribadi atau hash transaksi. Semuanya sudah dibuang dan tidak disimpan di mana pun. Jangan pernah meminta kunci.

## Pelacakan

console-lookup = Di blockchain
console-lookup_pending = Menunggu
console-lookup_confirmed = Dikonfirmasi
console-lookup_failed = Gagal
console-lookup_replaced = Diganti
console-lookup_not_found = Tidak ditemukan
console-lookup_unreachable = Tidak ada jawaban dari node
console-lookup_confirmations = Konfirmasi
console-lookup_block_time = Waktu blok
console-lookup_sender = Dari
console-lookup_recipient = Ke
console-lookup_token = Token yang dipindahkan
console-lookup_token_recipient = Token menuju ke
console-lookup_fee = Biaya jaringan
console-lookup_nonce = Nonce
console-lookup_reason = Alasan yang diberikan
console-lookup_asked_at = Dicek { $time }

## Telepon balik

console-code = Kode pengenal
console-code_help = Sebut kode ini lebih dulu. Pengguna melihat kode yang sama di chat, dan begitulah dia tahu telepon ini benar dari kita. Jangan pernah meminta pengguna membacakannya.
console-code_hidden = Ambil tiket untuk melihat kode pengenal dan nomornya.
console-contact = Kontak
console-reveal = Tampilkan nomor
console-reveal_help = Akan dicatat bahwa kamu melihatnya.
console-window_user = Waktu pengguna
console-window_utc = UTC
console-call_outcome = Bagaimana teleponnya?
console-call_reached = Tersambung, telepon selesai
console-call_no_answer = Tidak diangkat
console-call_wrong_number = Salah nomor
console-call_note_no_answer = Sudah ditelepon, tidak diangkat.
console-call_note_wrong_number = Sudah ditelepon, salah nomor.

## Jawaban

console-reply = Jawab dan selesaikan
console-reply_language = Pengguna memakai bahasa { $language } ({ $native }). Tolong tulis dalam bahasa itu.
console-reply_label = Jawabanmu untuk pengguna
console-reply_help = Bot menyampaikannya di chat pengguna dan bertanya apakah masalahnya beres. Jangan pernah meminta frasa, kunci, kata sandi, atau kode; jangan pernah memberi alamat untuk membayar atau nomor untuk ditelepon.
console-reply_claim_first = Ambil tiket untuk menjawabnya.
console-reply_kept = Yang kamu tulis (tidak dikirim)
console-resolve = Kirim dan selesaikan
console-rating = Penilaian
console-stars = { $stars } dari lima bintang
console-stopped_secret = Tidak dikirim: teks ini berisi, atau mungkin berisi, frasa pemulihan atau kunci pribadi. Buang bagian itu. Kejadian ini dicatat.
console-stopped_address = Tidak dikirim: teks ini berisi alamat dompet. Kita tidak pernah mengirim alamat, karena pengguna bisa saja membayar ke sana. Buang bagian itu. Kejadian ini dicatat.
console-stopped_phone = Tidak dikirim: teks ini berisi nomor telepon. Kita tidak pernah memberi nomor untuk ditelepon, karena nomor bantuan palsu adalah cara yang lazim untuk merampok pengguna. Buang bagian itu. Kejadian ini dicatat.
console-stopped_asks_secret = Tidak dikirim: ini terbaca seolah-olah kita meminta frasa pemulihan, kunci pribadi, kata sandi, atau kode. Kita tidak pernah memintanya. Tolong tulis dengan kata lain. Kejadian ini dicatat.
console-refused_reply_empty = Tolong tulis jawabannya dulu.
console-refused_too_long = Teks ini lebih dari 4.000 karakter. Tolong persingkat.
console-refused_not_yours = Hanya orang yang mengambil tiket ini yang bisa melakukannya. Pemegang tiket saat ini: { $holder }.
console-conflict_claim = Tiket ini sudah tidak bisa diambil. Pemegang tiket saat ini: { $holder }.
console-conflict_changed = Tiket ini sudah berubah, jadi tidak ada yang dilakukan. Lihat keadaannya sekarang; yang kamu ketik masih ada di sini.
console-conflict_no_call = Tidak ada lagi telepon yang dijadwalkan, jadi nomornya tetap disembunyikan.

## Catatan dan riwayat

console-history = Catatan dan riwayat
console-note_label = Catatan untuk rekan kerja
console-note_placeholder = Catatan untuk rekan kerja; pengguna tidak pernah melihatnya
console-note_add = Tambah catatan
console-refused_note_empty = Tolong tulis catatannya dulu.
console-refused_note_secret = Tidak disimpan: catatan ini berisi, atau mungkin berisi, frasa pemulihan atau kunci pribadi. Buang bagian itu.
console-event_opened = membuka tiket
console-event_joined = menambahkan ke tiket
console-event_claim = mengambilnya
console-event_release = mengembalikannya
console-event_note = mencatat
console-event_resolve = menjawab
console-event_confirm = mengatakan sudah beres
console-event_reopen = membukanya kembali
console-event_rated = memberi penilaian
console-event_callback_set = meminta ditelepon
console-event_callback_done = sudah menelepon
console-event_callback_cancel = membatalkan telepon
console-event_callback_move = memindahkan jadwal telepon

## Dikatakan setelah sebuah langkah

console-done_claimed = Tiket ini sekarang milikmu.
console-done_released = Tiket sudah kembali ke antrean.
console-done_noted = Catatanmu sudah ditambahkan.
console-done_resolved = Jawabanmu sedang dikirim. Bot bertanya kepada pengguna apakah masalahnya sudah beres.
console-done_called = Telepon sudah ditandai selesai.

## Petugas

console-operators_help = Akun ditambahkan dan dinonaktifkan di server, lewat baris perintah.
console-operators_role = Peran
console-operators_state = Keadaan
console-operators_active = Aktif
console-operators_disabled = Dinonaktifkan
console-operators_browser_language = Sama seperti browser
