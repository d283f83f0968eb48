"""What is found: one module a question."""
