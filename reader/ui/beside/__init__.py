"""What a document holds beside its text, in the window: links, cards of notes, pictures."""
