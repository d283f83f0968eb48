"""Exporting from the window: the dialogs, and what only Qt can write."""
