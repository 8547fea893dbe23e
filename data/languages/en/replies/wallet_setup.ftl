### Creating, importing, exporting, renaming, deleting and switching wallets; hardware wallets.

wallet_setup-meaning = Creating, importing or changing wallets
wallet_setup-opening = Gladly. I'll lead you through it step by step.
wallet_setup-advice =
    Create a wallet:
    1. Take the app only from the official store or website.
    2. Choose "create", and set a long password that you use nowhere else.
    3. Write the recovery phrase on paper, alone, in order; the app then checks it. No photo, no cloud.
    4. Send a small amount first.

    Import a wallet: choose "import" in the app and type the phrase in there, never on a website or in a chat. Compare the address afterwards.

    Switch or rename: open the list of wallets. A name is only a label on your phone.

    Delete: first make sure that its phrase is written down. Deleting takes the wallet off the phone; the coins stay on the blockchain, but without the phrase nobody reaches them.

    Hardware wallet: buy it from its maker, let it make its own phrase, choose "connect hardware wallet" if the app offers it, and compare each address on its own screen.
    .technical =
    1. Create: BIP-39 phrase (12 to 24 words) made on the device; keys along BIP-32/BIP-44 paths. The password only encrypts the local keystore. Back up and test the restore before funding.
    2. Import by phrase restores all accounts in any app with the same standard and path; by private key or keystore only one account, without a phrase. Missing accounts: raise the account index, or try other paths (Ledger Live, legacy; BIP-44/49/84/86 for Bitcoin), or the BIP-39 passphrase. Watch-only imports hold no key and can't sign.
    3. Export: only inside the app, offline where possible, never through the clipboard. A keystore file is as strong as its password.
    4. Delete: removes keys from this device only; approvals and permissions on chain stay.
    5. Hardware: firmware from the maker, a seed made on the device, never typed into a phone; pair by USB, Bluetooth or QR, verify on screen, and avoid blind signing.
    6. Multisig or TRON permissions: record all signers and thresholds.
