### The app can't be opened, unlocked or logged in to.

login_problem-meaning = I can't open or unlock the app
login_problem-opening = That is worrying, I know, but your coins lie on the blockchain and not in the app. Let me see what keeps it from opening.
login_problem-advice =
    Please try these steps in order, and stop when it works:

    1. Close the app completely and open it again. Then restart the phone.
    2. Switch a VPN off, and change between Wi-Fi and mobile data.
    3. Let the phone set date and time by itself, and free some space if it is full.
    4. Update the app from the official store or the official website. Old versions have known faults.
    5. If face or fingerprint fails, choose to enter the password instead. Afterwards set the fingerprint up again in the app's settings.

    Don't delete the app and don't clear its data, unless you hold your recovery phrase, written down and checked. Removing the app also removes the keys that it keeps on the phone. With the phrase you can import the wallet again, inside the app and nowhere else.
    .technical =
    1. Crash or white screen: force-stop, clear only the cache (never the data: it holds the encrypted keystore), update the app, the system and, on Android, System WebView. Note version, OS and device model.
    2. Endless loading: a blocked API or RPC host. Test without VPN or proxy, with another DNS, on another network. A wrong system clock breaks TLS and time-based codes.
    3. Biometrics: a newly enrolled face or finger, or a removed screen lock, can invalidate the key in Android Keystore or the iOS Keychain. Unlock by password, then enrol again.
    4. Bound account: log-in may be limited after several wrong tries; wait, and don't retry in a loop.
    5. Last resort, only with a checked backup of every wallet (phrase, or key of imported ones) and of a BIP-39 passphrase if you set one: reinstall from the official source and import in the app. Removing an app deletes its private storage. Log-in and keys are separate: nothing on chain depends on the app opening.
