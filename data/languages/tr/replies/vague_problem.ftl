### Neyin yanlış olduğunu söylemeyen şikâyet.

vague_problem-meaning = Bir şey çalışmıyor
vague_problem-reply = Yardımcı olmak isterim. Tam olarak ne oldu? Aşağıdan en uygun olanı seçin ya da kendi sözlerinizle anlatın: Neye dokundunuz, uygulama ne diyor?
