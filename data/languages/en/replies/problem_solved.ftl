### It works now.

problem_solved-reply = I'm glad that it works again! If anything else comes up, I'm here at any hour.
problem_solved-ticket = I'm glad that it is solved! I've closed your request.
