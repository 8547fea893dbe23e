### Keeping the wallet safe, checking and revoking approvals, protection.

security_advice-meaning = How do I keep my wallet safe?
security_advice-opening = Good that you ask before something happens. A few habits protect you from nearly everything.
security_advice-advice =
    1. Write the recovery phrase on paper and keep it hidden. No photo, no cloud, no chat. Tell it to nobody; no helper ever needs it.
    2. Take the app only from the official store or website, and keep it up to date.
    3. Lock phone and app with a strong password: long, and used nowhere else. Switch on face or fingerprint.
    4. Compare the receiver's address before you send. Don't copy addresses from old transfers: frauds plant addresses there that look alike.
    5. Use two wallets: one for savings, which never touches a website, and one with a little money for trying things out.
    6. Look at the permissions ("approvals") that you gave to websites, and revoke those you don't need. Disconnecting alone does not revoke them.
    7. For larger sums use a hardware wallet, bought from its maker.
    8. Hurry, gifts and strangers who offer help are warning signs. When in doubt, sign nothing.
    .technical =
    1. Seed: offline on paper or steel, restore tested. A BIP-39 passphrase or multisig for larger sums; a hardware wallet from its maker, addresses verified on its own screen.
    2. Approvals: an allowance lets a contract move tokens up to the amount approved, until revoked (EIP-20; setApprovalForAll for NFTs). Approve exact amounts. Review them in the app or an explorer's approval checker. Also check Permit2, Solana delegates and TRON TRC-20 approvals. Ending a WalletConnect session revokes nothing.
    3. Signatures: Permit (EIP-2612) and typed data (EIP-712) can move tokens without gas; refuse what you can't read. One EIP-7702 signature can delegate the whole account to a contract: sign none that a website asks for; reset by delegating to the zero address.
    4. TRON: look at owner and active permissions from time to time.
    5. Device: system and app up to date, no root, no sideloading, beware of clipboard malware.
    6. Addresses: verify the whole string, use the address book (poisoning).
    7. Bound account: unique password, authenticator instead of SMS.
