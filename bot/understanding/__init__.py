"""What a message means: Rasa NLU components, each a thin shell over a pure function.

Pipeline, in the order of `config.yml`:

- `language_identifier` names the language (`bot.languages.identify`),
- `entity_reader` reads addresses, amounts, times (`bot.reading.extract`),
- `intent_classifier` names the intent. Behind it, in order: `normalise` takes data
  out of the words, `encoders` turns words into numbers (kept between trainings by
  `encoding_cache`), `intent_model` turns numbers into probabilities that
  `calibration` has made honest, `cascade` asks the slower encoder only when the quick
  one is not sure, `sentences` finds the sentence that says what is wrong, and `verdict`
  says when the bot asks back.
"""
