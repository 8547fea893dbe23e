### What is stored, and how to have it deleted.

privacy_request-reply =
    This is what is stored about you:

    1. What you write here, and the pictures you send.
    2. The details of your case, such as the address of your account, a transaction hash or the app's version. They are kept only for your request, so that a colleague can help you.
    3. Your phone number, if you gave one: encrypted, and used only to call you about your request.

    Any recovery phrase or private key that I recognise is taken out before anything is stored. I can't do that in pictures, so please never send a picture of one.

    If you want your data deleted, say "talk to a person" and ask for that: a colleague will take care of it.
