"""Doubtful forms: their panel, and the card of one."""
