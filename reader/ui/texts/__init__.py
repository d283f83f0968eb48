"""Open texts: how they come in, what is known of each, and what is remembered."""
