### Vẫn chưa được.

problem_persists-reopened = Mình xin lỗi vì vẫn chưa xong. Mình đã mở lại yêu cầu { $number } của bạn, đồng nghiệp của mình sẽ xem lại.
