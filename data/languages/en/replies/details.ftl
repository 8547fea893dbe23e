### Asking for the details of a problem: the question, where to find the answer, what was noted.

detail-account = Account
detail-chain = Network
detail-steps = What you did
detail-error_message = Error message
detail-transaction_hash = Transaction hash
detail-app_version = App version
detail-vpn = VPN
detail-recent_changes = Recent changes
detail-amount = Amount
detail-contact = Contact
detail-time = Time

ask-account = Which account is it about? If you have several, send me the address of that one, or its name.
ask-chain = Which network did you use? For example Ethereum, BNB Smart Chain, TRON, Bitcoin or Solana.
ask-steps = What exactly did you do, step by step, from opening the app until the problem appeared?
ask-error_message = What does the app say exactly? Copy the message here, or send a screenshot.
ask-transaction_hash = Please send me the transaction hash, so that I can look it up on the blockchain. It stands in the details of the transfer.
ask-app_version = Which version of the app do you have?
ask-vpn = Do you use a VPN or a proxy at the moment?
ask-recent_changes = Did you do anything special lately? For example import a wallet file, use a smart contract or a dApp, or change the network.
ask-description = Tell me in a sentence or two what it is about, so that my colleague can prepare.
ask-solved = Does that solve it for you?
ask-really_solved = Is it really solved now?
ask-contact = How may a colleague reach you? Send me a phone number with its country code, for example +44 …, or choose to be answered here in this chat.
ask-time = When would you like to hear from us? Times are for { $zone }. Choose one, or write one, such as "tomorrow at 3 pm".
ask-time_zone = Where are you? Then I can give the time on your own clock. Or choose "as soon as possible".
ask-rating = How satisfied are you with our help?

where-account = In the app, open the wallet in question: its address stands below its name and can be copied with a tap. An address is public, so it is safe to share. I ask because with several wallets the right one has to be looked at.
where-chain = Open the transfer in the app: the name of the network stands beside the coin. I ask because the same coin exists on several networks.
where-steps = Simply tell me as you would tell a friend: what you opened, what you tapped, what you typed in, and what happened then. The step where it went wrong often shows the cause.
where-error_message = It is the text that the app shows when it fails. If it is gone, try once more and copy it, or send a screenshot. Its exact words tell what went wrong.
where-transaction_hash = In the app, open the list of transfers, tap the one in question, and copy the long line of letters and digits called transaction hash, TxID or transaction ID. It works like a parcel's tracking number: everybody may see it, and nobody can take money with it. Never send me a private key or a recovery phrase instead.
where-app_version = In the app's settings, below "About", stands a number such as 1.8.2. Old versions have faults that are repaired in newer ones.
where-vpn = A VPN is an extra app that leads your internet connection through another country. If you never installed one, the answer is no. Some of them block the connection to a blockchain.
where-recent_changes = Anything that is not an ordinary transfer counts: an imported wallet, a connected site, an approved contract, a network that you added. If there was nothing, just say no.
where-contact = A colleague uses the number for this one request and for nothing else. If you would rather not give one, choose this chat: the answer will then come here.
where-time = Name any time that suits you, in your own time, such as "today at 6 pm" or "tomorrow morning at 10". If you don't mind, choose "as soon as possible".

details-corrected = I've changed it. { $detail }: { $value }
details-image_noted = Thank you, I've kept your picture with the case.
details-skipped = No problem, we'll do without it.
details-left_open = Never mind, we'll leave that open and go on.
details-address_not_hash = That is an address, and I've noted it. The transaction hash is another line: longer, and found in the details of the transfer.

unread-transaction_hash = I could not recognise a transaction hash in that. It is a long line of letters and digits, about 64 of them, without spaces.
unread-app_version = I could not find a version number in that. It looks like 1.8.2.
unread-chain = I don't know that network. Please name the one shown beside the coin, such as Ethereum, BNB Smart Chain, TRON, Bitcoin or Solana.
unread-contact = I could not recognise a phone number in that. Please send it with its country code, such as +44 …, or choose this chat.
unread-time = I did not understand that time. Write for example "tomorrow at 3 pm", or choose one below.
