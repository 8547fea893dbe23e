### Neler saklanıyor ve nasıl sildirilir.

privacy_request-reply =
    Hakkınızda saklananlar şunlar:

    1. Buraya yazdıklarınız ve gönderdiğiniz görseller.
    2. Hesabınızın adresi, işlem hash’i veya uygulama sürümü gibi talebinizin ayrıntıları. Bunlar yalnızca bir ekip arkadaşımız size yardım edebilsin diye, talebiniz için tutulur.
    3. Verdiyseniz telefon numaranız: şifrelenmiş olarak ve yalnızca talebinizle ilgili sizi aramak için.

    Fark ettiğim her kurtarma ifadesini veya özel anahtarı, bir şey kaydedilmeden önce çıkarırım. Bunu görsellerde yapamam; bu yüzden lütfen bunların fotoğrafını asla göndermeyin.

    Verilerinizin silinmesini isterseniz “bir insanla görüşmek istiyorum” yazın ve bunu talep edin: Bir ekip arkadaşımız ilgilenir.
