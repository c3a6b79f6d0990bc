"""The language of update rules, and later of functions that somebody types: text, its tree, and what is made of it."""
