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
ask-steps = What did you do, step by step, from opening the app until the problem appeared?
ask-error_message = What exactly does the app say? Copy the message here, or send a screenshot. Make sure no recovery phrase or private key is on it.
ask-transaction_hash = Please send me the transaction hash, so that I can look it up on the blockchain. You'll find it in the details of the transfer.
ask-app_version = Which version of the app do you have?
ask-vpn = Do you use a VPN or a proxy at the moment?
ask-recent_changes = Did you do anything out of the ordinary recently? For example, import a wallet, connect to a website or dApp, or change the network.
ask-description = Tell me in a sentence or two what it's about, so that my colleague can prepare.
ask-solved = Does that solve it for you?
ask-really_solved = Is it really solved now?
ask-contact = How can a colleague reach you? Send me your phone number with its country code, for example +44 …, or choose to be answered here in this chat.
ask-time = When would you like to hear from us? All times are local time in { $zone }. Choose one, or write your own, such as "tomorrow at 3 pm".
ask-time_zone = Where are you? Then I can offer times in your own time zone. Or choose "as soon as possible".
ask-rating = How satisfied are you with our help?

where-account = In the app, open the wallet in question: its address is shown near its name and can be copied with a tap. An address is public, so it's safe to share. I ask so that we look at the right wallet.
where-chain = Open the transfer in the app: the name of the network is shown with the coin. I ask because the same coin can exist on several networks.
where-steps = Just tell me as you'd tell a friend: what you opened, what you tapped and what happened then. Leave out passwords, codes and recovery phrases. The step where it went wrong often shows the cause.
where-error_message = It's the text the app shows when something fails. If it's gone and no coins were being sent, try once more and copy it, or send a screenshot. The exact words show what went wrong.
where-transaction_hash = In the app, open the list of transfers, tap the one in question, and copy the long line of letters and digits called transaction hash, TxID or transaction ID. It works like a parcel's tracking number: anyone may see it, and nobody can take money with it. Never copy anything from a backup or export screen: a private key can look the same.
where-app_version = In the app's settings, under "About", there is a number like 1.8.2. I ask because newer versions fix known faults.
where-vpn = A VPN is an app that routes your internet connection through another place. If you never set one up, the answer is most likely no. I ask because some VPNs get in the way of the connection to a blockchain.
where-recent_changes = Anything that is not an ordinary transfer counts: an imported wallet, a website you connected to, something you approved or signed, a network you added. If there was nothing, just say no.
where-contact = We use the number for this one request and nothing else. If you'd rather not give one, choose this chat, and the answer will come here.
where-time = Any time that suits you, by your own clock, such as "today at 6 pm" or "tomorrow morning at 10". If you don't mind, choose "as soon as possible".

details-corrected = I've changed it. { $detail }: { $value }
details-image_noted = Thank you, I've kept your picture with the case.
details-skipped = No problem, we'll do without it.
details-left_open = Never mind, we'll leave that open and carry on.
details-waiting = I'm listening: please write it here whenever you have it. If you don't have it, choose "Skip this".
details-address_not_hash = That is an address, and I've noted it. The transaction hash is a different, longer line, found in the details of the transfer.

unread-transaction_hash = I couldn't find a transaction hash in that. It's one long line of letters and digits without spaces, usually 64 to 88 of them.
unread-app_version = I couldn't find a version number in that. It looks like 1.8.2.
unread-vpn = I couldn't tell whether that means yes or no.
unread-chain = I don't know that network. Please give the name shown with the coin, such as Ethereum, BNB Smart Chain, TRON, Bitcoin or Solana.
unread-contact = I couldn't find a phone number in that. Please send it with its country code, such as +44 …, or choose this chat.
unread-country_code = That looks like a phone number, but I can't tell of which country. Please send it once more with its country code, such as +44 …, or choose this chat.
unread-time = I didn't understand that time. Write, for example, "tomorrow at 3 pm", or choose one below.
