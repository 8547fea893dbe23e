### Ein vergessenes Passwort oder eine PIN: ein Konto, das sich zurücksetzen lässt, eine Wallet, die man nur neu importieren kann.

forgot_password-meaning = Passwort vergessen
forgot_password-opening = Das passiert vielen. Was hilft, hängt davon ab, um welches Passwort es geht. Hier sind beide Wege.
forgot_password-advice =
    A. Ein Konto, bei dem Sie sich mit Telefonnummer oder E-Mail anmelden:
    1. Wählen Sie auf der Anmeldeseite der App „Passwort vergessen“.
    2. Sie bekommen einen Code. Tippen Sie ihn nur dort ein; nennen Sie ihn niemandem, auch mir nicht.
    3. Legen Sie ein neues, starkes Passwort fest: lang und sonst nirgends verwendet.

    B. Eine Wallet, über die nur Sie verfügen (Sie haben einmal eine Wiederherstellungsphrase aufgeschrieben):
    Das Passwort sperrt nur die App auf diesem Handy. Niemand kann es zurücksetzen oder nachsehen, auch { $brand } nicht.
    1. Probieren Sie in Ruhe die Passwörter, die es sein könnten, oder Gesicht oder Fingerabdruck, falls eingerichtet.
    2. Haben Sie die Phrase, importieren Sie die Wallet in der App neu und legen Sie ein neues Passwort fest. Sind mehrere Wallets in der App, brauchen Sie Phrase oder Schlüssel jeder einzelnen, bevor Sie etwas zurücksetzen.
    3. Haben Sie die Phrase nicht, löschen Sie die App nicht und setzen Sie sie nicht zurück: Das löscht die Schlüssel. Lässt sie sich noch öffnen, sichern Sie die Phrase jetzt, oder bringen Sie die Coins in eine neue Wallet, deren Phrase Sie aufgeschrieben haben.

    Ohne Passwort und ohne Sicherung kann niemand so eine Wallet öffnen. Wer Ihnen das anbietet, will Sie betrügen.
    .technical =
    Zwei verschiedene Geheimnisse:

    1. Kontoanmeldung (verwahrtes oder gebundenes Konto): serverseitige Zugangsdaten. In der App mit einem Einmalcode an die hinterlegte Telefonnummer oder E-Mail zurücksetzen. Wahl nach NIST SP 800-63B: Länge vor Zeichenregeln, einzigartig, aus einem Passwortmanager; danach andere Sitzungen beenden und Zwei-Faktor-Anmeldung prüfen.
    2. Self-Custody-Wallet: Das Passwort leitet nur den Schlüssel ab, der den Keystore auf diesem Gerät verschlüsselt. Die Schlüssel der Wallet entstehen allein aus der BIP-39-Phrase (plus optionaler Passphrase); kein Server kann es zurücksetzen. Phrase in der App mit demselben Derivation Path importieren und ein neues Passwort setzen. Per einzelnem Schlüssel oder Keystore-Datei importierte Wallets müssen einzeln importiert werden.

    Nichts löschen, zurücksetzen oder neu installieren, bevor jede Phrase erprobt ist (gleiche Adressen auf einem zweiten Gerät): Deinstallieren löscht den verschlüsselten Keystore. Solange Biometrie noch entsperrt, Backup exportieren oder alles in eine neue Wallet übertragen. Auch eine vergessene BIP-39-Passphrase lässt sich nicht zurücksetzen; eine falsche öffnet stillschweigend eine andere, leere Wallet. „Passwort-Recovery“-Tools und -Dienste, die Phrase oder Keystore wollen, sind Diebstahl.
