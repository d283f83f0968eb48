"""What leaves the page: the clipboard, the selection of X11, what is dragged out."""
