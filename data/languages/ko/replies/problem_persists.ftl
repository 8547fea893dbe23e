### 아직 안될 때.

problem_persists-reopened = 아직 해결되지 않아 죄송해요. 문의({ $number })를 다시 열었고, 상담원이 한 번 더 살펴볼 거예요.
