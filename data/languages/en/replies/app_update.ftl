### Versions, updating, installing, the official download.

app_update-meaning = Updating or installing the app
app_update-opening = It's good to keep the app up to date: newer versions fix known faults.
app_update-advice =
    1. First make sure the recovery phrase of every wallet in the app is written down on paper.
    2. Find your version: in the app's settings, under "About", there is a number like 1.8.2.
    3. Update through the store you installed the app from, or from the official website; type its address yourself. Don't follow search ads, and never use a file or link from a chat or email.
    4. Install the new version over the old one. Don't delete the old app first: deleting it also deletes the wallets on this phone.
    5. If the update fails: free some space, restart the phone, switch between Wi-Fi and mobile data, and check whether the phone's system is too old.

    If your country's store doesn't offer the app, the official website says what is possible.

    No real update asks for your recovery phrase in a message or on a website. An app from anywhere else may be a copy made to steal.
    .technical =
    1. Version and build: settings, About; compare with the release in the official store or on the official website. Give both when you report a fault.
    2. Android: an update must carry the same signing certificate; "App not installed" or a signature conflict means another source or a fake. Don't uninstall to get round it without a tested backup: uninstalling deletes the encrypted keystore. If the website publishes a SHA-256 checksum, compare it before installing an APK; keep "install unknown apps" off otherwise, and Play Protect on.
    3. iOS: App Store only. TestFlight invitations and profiles from strangers are a known way to spread fakes. The account's region decides what is offered.
    4. Browser extension: install from the link on the official website; compare the extension ID and publisher.
    5. After updating: reopen, let it sync, check the addresses. Downgrades can fail on a newer data format.
    6. OS too old for updates: import the phrase on another device, inside the app, and check the addresses before you wipe the old one.
