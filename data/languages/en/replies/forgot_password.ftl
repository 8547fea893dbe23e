### A forgotten password or PIN: an account that can be reset, a wallet that can only be re-imported.

forgot_password-meaning = I forgot my password
forgot_password-opening = That happens to many people. What helps depends on which password it is, so here are both ways.
forgot_password-advice =
    A. An account you log in to with a phone number or email:
    1. On the log-in page of the app, choose "forgot password".
    2. You will be sent a code. Type it only there; never tell it to anyone, not even me.
    3. Set a new, strong password: long, and used nowhere else.

    B. A wallet that only you hold (you once wrote down a recovery phrase):
    Its password only locks the app on this phone. Nobody can reset it or look it up, not even { $brand }.
    1. Calmly try the passwords you may have used, or your face or fingerprint if that is set up.
    2. If you have the phrase, import the wallet again inside the app and set a new password. With several wallets in the app, you need the phrase or key of each one before you reset anything.
    3. If you don't, do not delete or reset the app: that erases the keys. If it still opens, back up the phrase now, or move the coins to a new wallet whose phrase you have written down.

    Without the password and without a backup, nobody can open such a wallet. Anyone who offers to is a scammer.
    .technical =
    Two different secrets:

    1. Account log-in (custodial or bound account): a server-side credential. Reset it in the app with a one-time code to the bound phone or email. Choose by NIST SP 800-63B: length over composition rules, unique, from a password manager; then end other sessions and check two-factor log-in.
    2. Self-custody wallet: the password only derives the key that encrypts the keystore on this device. The wallet's keys come from the BIP-39 phrase alone (plus the optional passphrase), so no server can reset it. Import the phrase inside the app, with the same derivation path, and set a new password. Wallets imported by single key or keystore file must be imported one by one.

    Don't wipe, reset or reinstall before every phrase is proved (same addresses on a second device): uninstalling deletes the encrypted keystore. While biometrics still unlock, export the backup or sweep to a new wallet. A forgotten BIP-39 passphrase can't be reset either; a wrong one silently opens another, empty wallet. "Password recovery" tools and services that want phrase or keystore are theft.
