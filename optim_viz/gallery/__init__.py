"""Every entry of the registries as a card, and who adds what to whom."""

from optim_viz.gallery.cards import GROUPS, Card, Group, card_of, find_cards, suggest_words
from optim_viz.gallery.checks import Check, checks_of
from optim_viz.gallery.family import Branch, family_tree

__all__ = [
    "GROUPS",
    "Branch",
    "Card",
    "Check",
    "Group",
    "card_of",
    "checks_of",
    "family_tree",
    "find_cards",
    "suggest_words",
]
