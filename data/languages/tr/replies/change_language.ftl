### Başka bir dil.

change_language-which = Hangi dili istersiniz? Birini seçin ya da bana o dilde yazın.
change_language-done = Tamam, bundan sonra Türkçe yazacağım.
change_language-unknown = Üzgünüm, { $language } henüz bildiğim diller arasında değil. Aşağıdan birini seçin ya da bildiğiniz başka bir dilde yazın.
