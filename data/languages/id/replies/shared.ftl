### Kalimat yang dipakai beberapa maksud, dan semua tombol.

button-yes = Ya
button-no = Tidak
button-where = Di mana melihatnya?
button-skip = Lewati ini
button-solved = Ya, sudah beres
button-not_solved = Belum
button-human = Bicara dengan petugas
button-this_chat = Di chat ini saja
button-asap = Secepatnya
button-zone = { $zone }
button-window = { $window }
button-confirm = Ya, sudah benar
button-change = Ada yang mau diubah
button-stars = ★ { $stars } bintang
button-no_comment = Tidak, terima kasih
button-something_else = Hal lain
button-language = { $name }
button-cancel_call = Batalkan telepon
button-move_call = Pilih waktu lain
button-cancel_request = Batalkan permintaan

case-queued = Itu juga sudah saya catat. Kita selesaikan yang ini dulu, lalu lanjut ke sana.
case-next = Sekarang soal masalah lain yang tadi kamu sebut.
case-urgent_human = Ini mendesak. Mau saya minta petugas kami langsung menanganinya?
case-left_open = Baik. Kapan pun kamu mau ditangani petugas kami, tulis saja “bicara dengan petugas”.
case-anything_else = Semoga itu menjawab pertanyaanmu. Kalau belum, tanya lagi saja, atau tulis “bicara dengan petugas”.
case-same_advice = Penjelasan saya di atas berlaku juga untuk ini. Kalau belum menjawab pertanyaanmu, petugas kami bisa memeriksanya.
case-still = Jadi masih sama, ya. Kalau langkah di atas sudah kamu coba, pilih “Belum”, nanti saya teruskan ke petugas kami.
case-take_time = Tidak perlu buru-buru. Coba dulu, lalu ceritakan hasilnya. Kalau ada langkah yang macet, petugas kami bisa membantu.
case-first_aid = Saya di sini, dan itu sudah saya catat. Ikuti langkah di atas satu per satu, mulai dari yang pertama. Petugas kami bisa membantumu menjalankannya.
case-rest = Baik. Kapan pun kamu butuh sesuatu, ceritakan singkat saja masalahnya.

fallback-which = Saya ingin memastikan bantuan saya tepat. Yang mana masalahmu?
greet-again = Halo lagi!
inform-noted = Terima kasih, sudah saya catat.
explain_simply-reply = Tentu. Mulai sekarang saya jelaskan sesederhana mungkin.
explain_simply-again = Lewat tulisan, ini penjelasan saya yang paling sederhana. Beri tahu langkah mana yang kurang jelas, atau biarkan petugas kami memandumu.
explain_technically-reply = Baik. Mulai sekarang saya sertakan detail teknisnya.
cancel-reply = Baik, saya berhenti di sini. Yang berhenti hanya percakapan ini, bukan transfermu. Kapan pun kamu butuh saya, tulis saja.
cancel-nothing = Saat ini tidak ada yang perlu dihentikan. Ada yang bisa saya bantu?
