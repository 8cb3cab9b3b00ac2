"""Documents for readers: what the program knows, as text, Markdown or a page."""
