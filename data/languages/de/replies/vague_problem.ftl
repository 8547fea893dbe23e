### Eine Beschwerde, die nicht sagt, was nicht stimmt.

vague_problem-meaning = Etwas funktioniert nicht
vague_problem-reply = Ich helfe Ihnen gern. Was genau klappt nicht? Wählen Sie unten, was am besten passt, oder beschreiben Sie es mit eigenen Worten: worauf Sie getippt haben und was die App meldet.
