"""The field of a link that spells a function, where the surface has no name: ``f=formula,a:2&formula=x^2+a*y^2;...``.

A formula's key has blanks only where two words would run together, and they travel as tildes: a plus sign that some
program decoded on the way arrives as a blank, and is known by it.
"""

from __future__ import annotations

from collections.abc import Sequence

from optim_viz.errors import InputError, harmless
from optim_viz.language.tokens import LanguageError
from optim_viz.link import keys
from optim_viz.objectives import Objective
from optim_viz.objectives.typed import drawable, formula_text, function, is_formula

KEY = NAME = keys.FORMULA


def spell_formula(objective: str) -> str:
    """The formula that the key of a surface is; "" of one that has a name."""
    return formula_text(objective).replace(" ", "~") if is_formula(objective) else ""


def spell_name(objective: str) -> str:
    """What stands in the place of a surface's name."""
    return NAME if is_formula(objective) else objective


def read_formula(pairs: Sequence[tuple[str, str]]) -> Objective:
    """The function that a link spells.

    Raises:
        InputError: where it spells none; the message is one line.
    """
    text = next((text for key, text in pairs if key == KEY), "")
    if not text:
        raise InputError("the link has no formula")
    try:
        return drawable(function(text.replace("~", " ")))
    except LanguageError as error:
        raise InputError(f"column {error.column}: {harmless(error.brief)}") from None
