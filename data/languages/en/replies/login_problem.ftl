### The app can't be opened, unlocked or logged in to.

login_problem-meaning = I can't open or unlock the app
login_problem-opening = I know that is worrying. Your coins are on the blockchain, not in the app. Let's see what keeps it from opening.
login_problem-advice =
    Please try these steps in order, and stop as soon as it works:

    1. Close the app completely and open it again. Then restart the phone.
    2. Switch off any VPN, and switch between Wi-Fi and mobile data.
    3. Set the phone's date and time to automatic, and free some space if it is full.
    4. Update the app from the official store or website, without deleting it first.
    5. If face or fingerprint unlock fails, enter the password instead. Then set face or fingerprint up again in the app's settings.

    Don't delete the app and don't clear its data unless you have the recovery phrase of every wallet in it, written down and checked. Removing the app also removes the keys it keeps on the phone. With the phrase you can import the wallet again, inside the app and nowhere else.
    .technical =
    1. Crash or white screen: force-stop, clear only the cache (never the data: it holds the encrypted keystore), update the app, the system and, on Android, System WebView. Note version, OS and device model.
    2. Endless loading: a blocked API or RPC host. Test without VPN or proxy, with another DNS, on another network. A wrong system clock breaks TLS and time-based codes.
    3. Biometrics: a newly enrolled face or finger, or a removed screen lock, can invalidate the key in Android Keystore or the iOS Keychain. Unlock by password, then enrol again.
    4. Bound account: log-in may be limited after several wrong tries; wait, and don't keep retrying.
    5. Last resort, only with a checked backup of every wallet (phrase, or key for imported ones) and of a BIP-39 passphrase if you set one: reinstall from the official source and import in the app. Removing an app deletes its private storage. Log-in and keys are separate: nothing on chain depends on the app opening.
