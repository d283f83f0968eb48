"""What is remembered of each document."""
