### Than phiền mà chưa nói rõ chuyện gì.

vague_problem-meaning = Có gì đó không hoạt động
vague_problem-reply = Mình muốn giúp bạn. Cụ thể bạn gặp trục trặc gì? Hãy chọn điều giống nhất bên dưới, hoặc tự kể: bạn đã bấm gì, và ứng dụng báo gì.
