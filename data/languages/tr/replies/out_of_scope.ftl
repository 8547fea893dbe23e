### Cüzdanla ilgisi olmayan her şey.

out_of_scope-reply = Üzgünüm, bu konuda yardımcı olamam: Ben { $brand } ve cüzdanınızla ilgili konular için buradayım. Fiyat tahmini veya yatırım tavsiyesi vermem. Cüzdanınızda bir sorun varsa anlatın.
