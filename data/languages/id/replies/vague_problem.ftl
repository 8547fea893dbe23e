### Keluhan yang tidak menyebut apa masalahnya.

vague_problem-meaning = Ada yang tidak berfungsi
vague_problem-reply = Saya ingin membantu. Apa persisnya masalahnya? Pilih yang paling cocok di bawah, atau ceritakan dengan kata-katamu sendiri: apa yang kamu tekan, dan apa yang ditulis aplikasi.
