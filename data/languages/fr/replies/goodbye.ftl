### La personne s’en va.

goodbye-reply = Au revoir, et prenez soin de vous. Je suis là à toute heure. Si une demande est encore ouverte, elle le reste : il suffit de m’écrire.
