"""The languages that the window speaks: which one, its catalogues, and sentences of the core."""
