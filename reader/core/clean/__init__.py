"""What is taken out: one module a kind of dirt, each yields edits."""
