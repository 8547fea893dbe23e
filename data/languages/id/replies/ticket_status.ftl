### Perkembangan sebuah permintaan.

ticket_status-open = menunggu petugas kami
ticket_status-claimed = sedang ditangani petugas kami
ticket_status-resolved = sudah dijawab, menunggu kamu mengabari apakah sudah beres
ticket_status-closed = ditutup
ticket_status-none = Saat ini kamu tidak punya permintaan yang terbuka.
ticket_status-reply = Permintaanmu { $number }: { $status }. Kamu akan mendapat kabar dari kami paling lambat { $due }.
ticket_status-answered = Permintaanmu { $number }: { $status }.
ticket_status-callback =
    Permintaanmu { $number }: { $status }.
    Waktu: { $time }
    Kontak: { $contact }
    Kamu akan mendapat kabar dari kami paling lambat { $due }.
    Kode pengenal: { $code }
    Siapa pun yang menelepon harus menyebut kode ini lebih dulu. Kamu sendiri jangan pernah membacakannya.
ticket_status-answer =
    Ini jawaban untuk permintaanmu { $number }:
    { $answer }
ticket_status-call_none = Bukan, itu bukan kami: tidak ada telepon yang dijadwalkan untukmu. Siapa pun yang menelepon atas nama kami adalah penipu. Tutup teleponnya, jangan beri tahu apa pun, dan jangan klik, tanda tangani, atau pasang apa pun yang dia minta. Kalau kamu sudah telanjur memberi tahu sesuatu, ceritakan jenisnya kepada saya (jangan pernah sebut kata atau angkanya).
ticket_status-call_later =
    Bukan, saat ini tidak ada jadwal telepon dari kami. Telepon untuk permintaanmu { $number } sudah dijadwalkan:
    Waktu: { $time }
    Kontak: { $contact }
    Siapa pun yang menelepon harus menyebut kode { $code } lebih dulu. Kamu sendiri jangan pernah membacakannya. Kalau dia tidak bisa menyebutnya, tutup teleponnya: itu bukan kami.
ticket_status-call_due =
    Mungkin itu kami: sekarang memang waktunya kami menelepon untuk permintaanmu { $number }.
    Biarkan penelepon menyebut kode pengenal lebih dulu: { $code }. Kamu sendiri jangan pernah membacakannya. Kalau dia tidak bisa menyebutnya, tutup teleponnya: itu bukan kami.
