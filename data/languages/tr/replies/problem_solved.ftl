### Artık çalışıyor.

problem_solved-reply = Yardımcı olabildiğime sevindim! Yeniden olursa veya başka bir şey çıkarsa günün her saatinde buradayım.
problem_solved-ticket = Çözüldüğüne sevindim! Talebinizi kapattım.
