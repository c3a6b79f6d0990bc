"""The fields of a link that spell rules, where methods have no name: ``run=rule1,0.05&rule=x=x-learning_rate*g``.

The first of these fields is ``rule1``, the second ``rule2``; blanks travel as those of a formula do.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from optim_viz.errors import InputError, harmless
from optim_viz.language.canonical import in_one_line
from optim_viz.language.tokens import LanguageError
from optim_viz.link import keys
from optim_viz.optimizers import OPTIMIZERS, rule
from optim_viz.scene.scenario import Run

KEY = keys.RULE


def rules_of(runs: Iterable[Run]) -> list[str]:
    """The rules that somebody typed, in the order in which the runs have them."""
    typed = (segment.optimizer for run in runs for segment in run.segments if segment.optimizer not in OPTIMIZERS)
    return list(dict.fromkeys(typed))


def name_of(rules: Sequence[str], optimizer: str) -> str:
    """What stands in the place of a method's name."""
    return f"{KEY}{rules.index(optimizer) + 1}" if optimizer in rules else optimizer


def spell_rule(optimizer: str) -> str:
    """A rule in its field."""
    return in_one_line(optimizer).replace(" ", "~")


def read_rule(pairs: Sequence[tuple[str, str]], name: str) -> str | None:
    """The key of the rule that a link calls ``rule1``, ``rule2``, ...; None of a name that is none of these.

    Raises:
        InputError: where the link has no such rule, or what it spells is none; the message is one line.
    """
    found = re.fullmatch(rf"{KEY}([0-9]{{1,2}})", name, re.ASCII)
    if found is None:
        return None
    texts, place = [text for key, text in pairs if key == KEY], int(found[1]) - 1
    if not 0 <= place < len(texts):
        raise InputError(f"The link spells no {name}")
    try:
        return rule(texts[place].replace("~", " ")).name
    except LanguageError as error:
        raise InputError(f"The link's {name} was not understood: {harmless(error.brief)}") from None
