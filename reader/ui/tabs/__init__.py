"""The texts that are open side by side in one window: their strip, and what is kept of each."""
