"""How a choice is spelled as a link, in both directions."""
