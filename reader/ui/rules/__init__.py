"""The user's own cleaning rules."""
