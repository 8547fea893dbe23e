### La personne est en colère.

frustration-reply = Je suis désolé. Je comprends à quel point c’est éprouvant, surtout quand il s’agit de votre argent. Je fais mon possible pour que ce soit réglé. Si vous préférez une vraie personne, écrivez « parler à quelqu’un » à tout moment.
frustration-despair = Je suis vraiment désolé que vous en soyez là. Votre vie vaut plus que tout l’argent du monde, et vous n’avez pas à traverser cela sans aide. Si vous risquez de vous faire du mal, appelez maintenant le numéro d’urgence de votre pays, ou allez voir une personne de confiance et dites-lui ce que vous m’avez dit. Quand vous serez en sécurité, nous regarderons ensemble ce qui s’est passé avec l’argent, étape par étape ; quelqu’un de notre équipe peut aussi vous aider.
