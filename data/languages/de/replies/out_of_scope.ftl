### Alles, was nicht mit der Wallet zu tun hat.

out_of_scope-reply = Dabei kann ich Ihnen leider nicht helfen: Ich bin für { $brand } da und für alles, was mit Ihrer Wallet zu tun hat. Kursprognosen oder Anlagetipps gebe ich nicht. Wenn mit Ihrer Wallet etwas nicht stimmt, schreiben Sie mir.
