"""The language of rules and schedules, later of functions that somebody types: text, its tree, what is made of it."""
