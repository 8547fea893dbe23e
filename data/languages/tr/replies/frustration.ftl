### Kişi öfkeli.

frustration-reply = Üzgünüm. Hele söz konusu olan paranızsa bunun ne kadar can sıkıcı olduğunu anlıyorum. Çözülmesi için elimden geleni yapacağım. Bir insanla konuşmayı tercih ederseniz istediğiniz an “bir insanla görüşmek istiyorum” yazın.
frustration-despair = Bu noktaya gelmenize çok üzüldüm. Hayatınız her paradan değerli ve bununla tek başınıza baş etmek zorunda değilsiniz. Kendinize zarar verebileceğinizi hissediyorsanız lütfen şimdi ülkenizin acil yardım numarasını arayın ya da güvendiğiniz birinin yanına gidin ve bana yazdıklarınızı ona anlatın. Güvende olduğunuzda para konusuna adım adım birlikte bakarız; bir ekip arkadaşımız da yardım edebilir.
