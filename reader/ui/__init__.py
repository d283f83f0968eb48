"""The window: asks the core, decides nothing about text."""
