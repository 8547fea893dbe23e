### A forgotten password or PIN: an account that can be reset, a wallet that can only be re-imported.

forgot_password-meaning = I forgot my password
forgot_password-opening = That happens to many people. What helps depends on the kind of password, so here are both ways.
forgot_password-advice =
    A. An account bound to your phone number or e-mail:
    1. Choose "forgot password" on the log-in page of the app.
    2. Have a code sent to you and type it in only there. Never tell it to anybody, not to me either.
    3. Set a new, strong password: long, and used nowhere else.

    B. A wallet that only you hold (you once wrote down a recovery phrase):
    Its password locks the app on this phone. Nobody can reset or tell it, { $brand } neither.
    1. Try calmly what you may have used, or your face or fingerprint if it is set up.
    2. With the phrase, import the wallet again inside the app and set a new password.
    3. Without it, don't delete the app: that removes the keys. If it still opens, back up the phrase now or move the coins to a new wallet.

    Without password and without phrase nobody can open such a wallet. Whoever offers to do it is a fraud.
    .technical =
    Two different secrets:

    1. Account log-in (custodial or bound account): a server-side credential. Reset it in the app by a one-time code to the bound phone or e-mail. Choose by NIST SP 800-63B: length over composition rules, unique, from a password manager; then end other sessions and check two-factor log-in.
    2. Self-custody wallet: the password only derives the key that encrypts the keystore on this device. The wallet's keys come from the BIP-39 phrase alone (plus the optional passphrase), so no server can reset it. Import the phrase inside the app, with the same derivation path, and set a new password. Wallets imported by single key or keystore file must be imported one by one.

    Don't wipe or reinstall before the phrase is proved: uninstalling deletes the encrypted keystore. While biometrics still unlock, export the backup or sweep to a new wallet. A forgotten BIP-39 passphrase can't be reset either; a wrong one silently opens another, empty wallet. "Password recovery" tools and services that want phrase or keystore are theft.
