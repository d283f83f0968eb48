"""The language itself, below all stages: characters, syllables, readings, scripts."""
