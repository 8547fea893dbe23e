### It works now.

problem_solved-reply = I'm glad I could help! If it comes back, or anything else comes up, I'm here at any hour.
problem_solved-ticket = I'm glad it's solved! I've closed your request.
