"""The names of a text: the sidebar, and how the reader corrects them."""
