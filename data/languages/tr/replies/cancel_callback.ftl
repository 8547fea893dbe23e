### Söz verilen aramayı ertelemek veya iptal etmek.

cancel_callback-none = Şu anda sizin için planlanmış bir arama yok.
cancel_callback-which = { $number } numaralı talebiniz için bir arama planlandı. Ne yapmamı istersiniz?
cancel_callback-done = { $number } numaralı talebiniz için planlanan aramayı iptal ettim. Talebiniz açık kalıyor; bir ekip arkadaşımız burada, bu sohbette yanıt verecek.
