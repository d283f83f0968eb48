"""One module a format; each takes a Page, so what is exported is what is seen."""
