### Keeping the wallet safe, checking and revoking approvals, protection.

security_advice-meaning = How do I keep my wallet safe?
security_advice-opening = Good that you ask before anything happens. A few habits protect you from most dangers.
security_advice-advice =
    1. Write the recovery phrase on paper and keep it hidden. No photo, no cloud, no chat. Tell it to nobody; no support team ever needs it.
    2. Take the app only from the official store or website, and keep it up to date.
    3. Lock the app with a strong password: long, and used nowhere else. Lock the phone too.
    4. Before you send, compare the whole address, not only the beginning and end. Don't copy addresses from old transfers: scammers plant look-alikes there.
    5. Use two wallets, each with its own phrase: one for savings, never connected to any website, and one with a little money for trying things out.
    6. Review the approvals (permissions you gave to websites to move your coins) and revoke those you don't need. Disconnecting alone does not revoke them.
    7. For larger amounts use a hardware wallet (a small device that keeps the keys), bought from its maker.
    8. Hurry, gifts and strangers who offer help are warning signs. When in doubt, sign nothing.
    .technical =
    1. Seed: offline on paper or steel, with a tested restore. A BIP-39 passphrase or multisig for larger amounts; a hardware wallet from its maker, addresses verified on its own screen.
    2. Approvals: an allowance lets a contract move tokens up to the amount approved, until revoked (EIP-20; setApprovalForAll for NFTs). Approve exact amounts. Review them in the app or an explorer's approval checker. Also check Permit2, Solana delegates and TRON TRC-20 approvals. Ending a WalletConnect session revokes nothing.
    3. Signatures: Permit (EIP-2612) and typed data (EIP-712) can move tokens without gas; refuse what you can't read. One EIP-7702 signature can delegate the whole account to a contract: sign none that a website asks for; reset by delegating to the zero address.
    4. TRON: check owner and active permissions from time to time.
    5. Device: system and app up to date, no root, no sideloading, beware of clipboard malware.
    6. Addresses: verify the whole string, use the address book (address poisoning).
    7. Bound account: unique password, authenticator instead of SMS.
