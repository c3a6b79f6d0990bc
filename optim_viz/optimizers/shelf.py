"""Rules to start from, for whoever types one: registered methods, as the texts that take the same steps."""

from __future__ import annotations

from functools import cache

from optim_viz.optimizers.base import OPTIMIZERS
from optim_viz.optimizers.typed import rule_text

RULES = ("momentum", "adam", "lion", "rmsprop")


@cache
def rule_shelf() -> tuple[tuple[str, str], ...]:
    """Each with its name and its text."""
    return tuple((OPTIMIZERS[name].label, rule_text(name)) for name in RULES)
