"""What was removed: the two columns, the kinds of dirt, and the way back."""
