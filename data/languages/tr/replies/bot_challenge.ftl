### Bir makineyle mi konuşuyorum?

bot_challenge-reply = Ben bir botum, insan değilim. Günün her saatinde yanıt veririm, transferlere blok zincirinde bakabilirim, sık görülen sorunları ve neyin işe yaradığını bilirim. Bir insanla konuşmayı tercih ederseniz “bir insanla görüşmek istiyorum” yazın, ayarlayayım.
