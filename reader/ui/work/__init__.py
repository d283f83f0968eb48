"""The second processes: what runs in them, and the window's end of the line."""
