"""Which columns of somebody else's table are what, by the names that people give them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from optim_viz.errors import InputError, quote_text

STEMS = (
    *("x", "w", "theta", "θ", "p", "param", "params", "parameter", "weight", "weights"),
    *("position", "positions", "pos", "point", "coord", "coords", "z", "u", "v", "beta", "q"),
)
PAIRS = (("x", "y"), ("w", "b"), ("weight", "bias"), ("slope", "intercept"))
STEPS = ("step", "steps", "iteration", "iterations", "iter", "it", "t", "epoch", "k")
LOSSES = ("loss", "f", "fx", "fxy", "value", "cost", "objective", "error")
GRADIENTS = (
    *(("gx", "gy"), ("gradx", "grady"), ("gradientx", "gradienty"), ("dx", "dy"), ("fx", "fy")),
    *(("g0", "g1"), ("grad0", "grad1"), ("gradient0", "gradient1"), ("g1", "g2"), ("grad1", "grad2")),
)
RATES = ("learningrate", "lr", "alpha", "rate", "stepsize")
METHODS = ("optimizer", "method", "algorithm")
RUNS = ("run", "runid", "trial")


class Roles(NamedTuple):
    """The names of the columns that are read; "" or an empty pair where there is none."""

    position: tuple[str, str]
    step: str = ""
    loss: str = ""
    gradient: tuple[str, ...] = ()
    rate: str = ""
    method: str = ""
    run: str = ""


def check_names(columns: Sequence[str], where: str) -> None:
    """Look at the names.

    Raises:
        InputError: where two columns have one name.
    """
    seen: set[str] = set()
    for name in map(str.strip, columns):
        if name and name in seen:
            raise InputError(f"{where} names the column {quote_text(name)} twice.")
        seen.add(name)


def normal(name: str) -> str:
    """A column's name as it is compared: ``Theta_0``, ``theta[0]`` and ``θ₀`` as well as ``theta 0``."""
    plain = unicodedata.normalize("NFKC", name).lower().replace("θ", "theta")
    return re.sub(r"[^0-9a-z]+", "", plain)


def roles(columns: Sequence[str], where: str) -> Roles:
    """What each column is.

    Raises:
        InputError: where no two of them are the coordinates, or three are.
    """
    check_names(columns, where)
    by_name: dict[str, str] = {}
    for name in columns:
        by_name.setdefault(normal(name), name)
    by_name.pop("", None)
    position = _position(by_name, where) or _two_alone(columns)
    if not position:
        names = ", ".join(quote_text(name) for name in columns[:6])
        raise InputError(f"{where} names {names}: no two of them are x and y, nor w1 and w2 or the like.")
    rest = {short: name for short, name in by_name.items() if name not in position}
    gradient = next(
        (tuple(rest[short] for short in pair) for pair in GRADIENTS if all(short in rest for short in pair)), ()
    )
    left = {short: name for short, name in rest.items() if name not in gradient}
    step, loss, rate, method, run = (
        next((left[short] for short in names if short in left), "") for names in (STEPS, LOSSES, RATES, METHODS, RUNS)
    )
    return Roles(position, step, loss, gradient, rate, method, run)


def _position(by_name: Mapping[str, str], where: str) -> tuple[str, str] | None:
    numbered = [
        (f"{normal(stem)}{i}", f"{normal(stem)}{i + 1}", f"{normal(stem)}{i + 2}") for i in (0, 1) for stem in STEMS
    ]
    lettered = [(f"{normal(stem)}x", f"{normal(stem)}y", f"{normal(stem)}z") for stem in STEMS]
    for first, second, third in [*((a, b, "") for a, b in PAIRS), *numbered, *lettered]:
        if first in by_name and second in by_name:
            if third and third in by_name:
                names = ", ".join(quote_text(by_name[name]) for name in (first, second, third))
                raise InputError(f"{where} names three coordinates, {names}: a surface here has two.")
            return by_name[first], by_name[second]
    return None


def _two_alone(columns: Sequence[str]) -> tuple[str, str] | None:
    """Of a table of two columns, whatever they are called; not where one of them is something else."""
    known = {*STEPS, *LOSSES, *RATES, *METHODS, *RUNS}
    if len(columns) == 2 and not known & {normal(name) for name in columns}:
        return columns[0], columns[1]
    return None
