### Kişi teşekkür ediyor.

thank-reply = Rica ederim! Başka bir şey olursa yazmanız yeterli.
