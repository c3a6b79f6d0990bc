"""Formulas to start from, for whoever has none in mind: each shows something that the registry does not."""

from __future__ import annotations

from typing import NamedTuple


class Suggestion(NamedTuple):
    label: str
    text: str


SHELF = (
    Suggestion("Ripples", "x^2 + y^2 + 2 sin(3x) sin(3y)"),
    Suggestion("Ring", "(x^2 + y^2 - 1)^2 + 0.1 x"),
    Suggestion("Ravine with a bend", "a in 1..200 = 20\n(1 - x)^2 + a (y - x^2)^2"),
    Suggestion("Two wells", "(x^2 - 1)^2 + 0.3 x + y^2"),
    Suggestion("Spiral", "r = sqrt(x^2 + y^2)\nr^2 / 8 + sin(3 atan2(y, x) + 2 r)"),
    Suggestion("Edge", "abs(x) + 3 abs(y - x)"),
    Suggestion("Logarithm", "x - log(x) + y^2"),
    Suggestion("Wild saddle", "x^3 - 3 x y^2"),
)
