"""A function that somebody typed: one more objective, of which nothing is known but its formula.

Its key is the formula itself behind an equals sign, as in a spreadsheet, so that a scene, a link and another process
have it by its key as they have every other one:

    ov.function("(1-x)^2 + 100(y-x^2)^2")
    ov.Scenario("= (1-x)^2 + 100(y-x^2)^2")

What an entry declares is probed: where to look and where to begin, rates that suit it, and its critical points, which
are called found, not known.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

import numpy as np

from optim_viz.errors import InputError
from optim_viz.frozen import FrozenMapping
from optim_viz.language.canonical import in_one_line
from optim_viz.language.formula import Formula, parse_formula
from optim_viz.language.latex import spell_name
from optim_viz.limits import MAX_FORMULA
from optim_viz.objectives.base import OBJECTIVES, Objective
from optim_viz.objectives.facts import CriticalPoint, Domain
from optim_viz.objectives.found_points import found_points
from optim_viz.objectives.probing import probed
from optim_viz.programs.listed import Listed
from optim_viz.registry import Parameter, Reference

SIGN = "="  # what a key begins with that is a formula
LOOKED_AT = 15  # points a side
FAMILY = "your own"
LABEL = "Your function"
TEACHES = "Typed by somebody: its minima and saddles are those that Newton's method found from a grid, perhaps not all."


def function(text: str, **values: float) -> Objective:
    """The objective f(x, y) that a formula spells, with these values of its parameters; usable wherever a key is.

    The text is an expression in x and y, or lines of which the last is f; ``a in 0.1..10 = 1`` on a line of its own is
    a number that can be turned. Its derivatives are exact, by the rules of differentiation on its instructions.

    Raises:
        InputError: where the text is none of the language; the message points at the character, and says what is
            allowed there.
    """
    key = _as_key(text)
    parse_formula(text.removeprefix(SIGN))  # as it was typed, so that a message points into that
    objective = _function(key)
    return objective.bind(table=None, **values) if values else objective


def drawable(objective: Objective) -> Objective:
    """The objective, if a run can begin on it.

    Raises:
        InputError: where no place was found at which f and its gradient are finite.
    """
    if not (np.isfinite(objective(*objective.start)) and np.isfinite(objective.gradient(*objective.start)).all()):
        raise InputError("No place was found where this function and its gradient are finite.")
    return objective


def level_share(objective: Objective) -> float:
    """Of a grid over the window, which share of the points where the gradient is defined has none: 1 of a constant."""
    (left, right), (bottom, top) = objective.domain.x, objective.domain.y
    x, y = np.meshgrid(np.linspace(left, right, LOOKED_AT), np.linspace(bottom, top, LOOKED_AT))
    gradient = objective.gradient(x, y)
    defined = np.isfinite(gradient).all(axis=-1)
    return float((defined & ~gradient.any(axis=-1)).sum() / max(1, defined.sum()))


def is_formula(key: object) -> bool:
    """Whether a key spells a function, and names none."""
    return isinstance(key, str) and key.startswith(SIGN)


def formula_text(key: str) -> str:
    """The formula that a key spells."""
    return key.removeprefix(SIGN).strip()


def _as_key(text: str) -> str:
    """One line, parted by semicolons, with blanks only where two words would run together."""
    if not isinstance(text, str):
        raise InputError(f"A function is typed as text, got {type(text).__name__}.")
    if len(text) > MAX_FORMULA:
        raise InputError(f"The formula has {len(text)} characters, and {MAX_FORMULA} are the most.")
    bare = (line.partition("#")[0] for line in text.strip().removeprefix(SIGN).split("\n"))
    return SIGN + in_one_line("\n".join(bare))


def _read(key: object) -> Objective | None:
    """What is no entry's key: a formula behind an equals sign, or an objective itself."""
    if isinstance(key, Objective):
        return key
    return _function(_as_key(str(key))) if is_formula(key) else None


OBJECTIVES.read_keys(_read)


@lru_cache(maxsize=256)  # some kilobytes each
def _function(key: str) -> Objective:
    formula = parse_formula(formula_text(key))
    listed = formula.listed
    parameters = tuple(map(_parameter, formula.parameters))
    values = {p.name: p.default for p in parameters}
    facts = probed(listed, tuple(values.values()))
    return Objective(
        name=key,
        label=LABEL,
        family=FAMILY,
        function=listed,
        formula=formula.latex,
        domain=facts.domain,
        start=facts.start,
        learning_rates=facts.learning_rates,
        teaches=TEACHES,
        reference=Reference("Whoever typed it", None, "a formula of their own"),
        points=_FoundPoints(listed, facts.domain),
        parameters=parameters,
        values=FrozenMapping(values),
    )


def _parameter(line: Any) -> Parameter:
    """Of a range over two decades, in decades."""
    spans = line.low > 0.0 and line.high >= 50.0 * line.low
    return Parameter(line.name, spell_name(line.name), line.default, line.low, line.high, "log" if spans else "linear")


@dataclass(frozen=True)
class _FoundPoints:
    """The points of a window, as a function of the coefficients."""

    function: Listed
    domain: Domain

    def of(self, function: Listed) -> _FoundPoints:
        """Those of another function in the same window."""
        return replace(self, function=function)

    def __call__(self, **values: Any) -> Iterable[CriticalPoint]:
        return found_points(self.function, tuple(map(float, values.values())), self.domain)


__all__ = ["FAMILY", "LABEL", "SIGN", "Formula", "formula_text", "function", "is_formula"]
