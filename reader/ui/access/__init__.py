"""What a screen reader, or whoever else stands in for eye and hand, is told of the page."""
