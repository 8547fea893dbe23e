### Versions, updating, installing, the official download.

app_update-meaning = Updating or installing the app
app_update-opening = Good that you keep the app up to date. Old versions have faults that newer ones repair.
app_update-advice =
    1. First make sure that your recovery phrase is written down, on paper.
    2. Look up your version: in the app's settings, below "About", stands a number such as 1.8.2.
    3. Update through the store from which you installed the app, or from the official website, typed in by yourself. Don't follow advertisements in a search, and never take a file or link from a chat or e-mail.
    4. Install the new version over the old one. Don't delete the old app first: your wallets stay only if it is updated.
    5. Does the update fail? Free some space, restart the phone, change between Wi-Fi and mobile data, and see whether the phone's system is too old.

    Is the app not offered in your country's store? The official website says what is possible there.

    No real update asks for your recovery phrase in a message or on a website. An app from elsewhere can be a copy that steals.
    .technical =
    1. Version and build: settings, About; compare with the release shown in the official store or on the official website. Name both when you report a fault.
    2. Android: an update must carry the same signing certificate; "App not installed" or a signature conflict means a different source or a fake. Don't uninstall to get round it without a checked backup: uninstalling deletes the encrypted keystore. If the website publishes a SHA-256 checksum, compare it before installing an APK; keep "install unknown apps" off otherwise, and Play Protect on.
    3. iOS: App Store only. TestFlight invitations and profiles from strangers are a known way to install fakes. The account's region decides what is offered.
    4. Browser extension: install from the link on the official website; compare the extension ID and publisher.
    5. After updating: reopen, let it sync, compare the addresses. Downgrades can fail on a newer data format.
    6. An OS that is too old gets no updates: move the wallet to another device by phrase, inside the app.
