"""Places in a text: the way back after jumps, bookmarks, and the panel that lists them."""
