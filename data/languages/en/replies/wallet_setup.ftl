### Creating, importing, exporting, renaming, deleting and switching wallets; hardware wallets.

wallet_setup-meaning = Creating, importing or changing wallets
wallet_setup-opening = Of course. I'll take you through it step by step.
wallet_setup-advice =
    Create a wallet:
    1. Get the app only from the official store or website.
    2. Choose "create", and set a long password that you use nowhere else.
    3. When you are alone, write the recovery phrase on paper, in order; the app then checks it. No photo, no cloud.
    4. Send a small amount first.

    Import a wallet: choose "import" in the app and type your own phrase there, never on a website or in a chat. Then compare the address. Never use a phrase that somebody gave you.

    Switch or rename: open the list of wallets. The name is only a label on your phone.

    Delete: first make sure its phrase (or, if you imported it by private key, that key) is written down and checked. Deleting removes the wallet from the phone. The coins stay on the blockchain, but without the phrase or key nobody can reach them.

    Hardware wallet (a small device that keeps the keys): buy it from its maker and let it make its own phrase; if one comes with it, don't use it. Choose "connect hardware wallet" if the app offers it, and check each address on the device's own screen.
    .technical =
    1. Create: BIP-39 phrase (12 to 24 words) made on the device; keys derived along BIP-32/BIP-44 paths. The password only encrypts the local keystore. Back up and test the restore before funding.
    2. Import by phrase restores all accounts in any app with the same standard and path; by private key or keystore only one account, without a phrase. Missing accounts: raise the account index, or try other paths (Ledger Live, legacy; BIP-44/49/84/86 for Bitcoin), or the BIP-39 passphrase. Watch-only imports hold no key and can't sign.
    3. Export: only inside the app, offline where possible, never through the clipboard. A keystore file is as strong as its password.
    4. Delete: removes the keys from this device only; approvals and permissions on chain stay.
    5. Hardware: firmware from the maker, a seed made on the device, never typed into a phone; pair by USB, Bluetooth or QR, verify on screen, and avoid blind signing.
    6. Multisig or TRON permissions: record all signers and thresholds.
