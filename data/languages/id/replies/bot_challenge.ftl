### Apakah ini mesin?

bot_challenge-reply = Saya bot, bukan manusia. Saya menjawab 24 jam, bisa melacak transfer di blockchain, dan tahu masalah yang sering terjadi serta cara mengatasinya. Kalau kamu lebih suka bicara dengan orang, tulis “bicara dengan petugas” dan saya akan mengaturnya.
