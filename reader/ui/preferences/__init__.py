"""The dialog of the settings: made from what `Settings` declares."""
