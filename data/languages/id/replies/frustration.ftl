### Pengguna marah.

frustration-reply = Maaf ya. Saya mengerti ini sangat mengesalkan, apalagi menyangkut uangmu. Saya akan berusaha sebisa saya agar ini selesai. Kalau kamu lebih suka bicara dengan orang, tulis “bicara dengan petugas” kapan saja.
frustration-despair = Saya ikut prihatin kamu sampai merasa seperti ini. Hidupmu lebih berharga daripada uang berapa pun, dan kamu tidak harus melewati ini sendirian. Kalau ada kemungkinan kamu menyakiti diri sendiri, tolong telepon nomor darurat di negaramu sekarang, atau datangi orang yang kamu percayai dan ceritakan apa yang kamu tulis tadi. Setelah kamu aman, kita lihat soal uangnya bersama-sama, selangkah demi selangkah. Petugas kami juga bisa membantu.
