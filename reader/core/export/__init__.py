"""What goes out: one module a format, each takes Pages."""
