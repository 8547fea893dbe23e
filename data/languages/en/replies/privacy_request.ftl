### What is stored, and how to have it deleted.

privacy_request-reply =
    This is what is stored about you:

    1. What you write here, and the pictures that you send.
    2. The details of your case, such as the address of your account, a transaction hash or the app's version. They are kept for your ticket only, so that a colleague can help you.
    3. Your phone number, if you gave one: encrypted, and used only to call you about your request.

    A recovery phrase or private key that I recognise is taken out before anything is stored.

    If you want your data deleted, say "talk to a person" and ask for it: a colleague will take care of it.
