"""The library's own page: what was read, drawn as covers, found and opened again."""
