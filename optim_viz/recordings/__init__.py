"""Somebody else's run: its positions out of a file, a text or an array, with what their header says of them."""
