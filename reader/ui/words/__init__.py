"""One word: its card, its readings, and what the reader says of it."""
