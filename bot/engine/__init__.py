"""Rasa's rim: policy, tracker store, input channel, and Rasa in our own process.

`turns` is what all of them share: one stored message in, one answer out.
"""
