### La personne remercie.

thank-reply = Avec plaisir ! Si autre chose se présente, écrivez-moi.
