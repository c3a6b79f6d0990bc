"""Numbers as people and programs write them, and nothing else: no underscores, no digits of other scripts."""

from __future__ import annotations

import math
import re

from optim_viz.errors import InputError, quote_text
from optim_viz.limits import MAX_RECORDED_NUMBER

NUMBER = re.compile(r"[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?")
DECIMAL_COMMA = re.compile(r"[+-]?(?:[0-9]+,[0-9]*|,[0-9]+)(?:[eE][+-]?[0-9]+)?")
NO_NUMBER = {
    "",
    "nan",
    "-nan",
    "+nan",
    "na",
    "n/a",
    "null",
    "none",
    "#n/a",
    "#num!",
    "#div/0!",
    "nan(ind)",
    "-nan(ind)",
}
INFINITE = {"inf", "infinity", "∞"}


def is_number(cell: str) -> bool:
    """Whether it is a number, or says that it is none."""
    text = cell.strip().lower()
    return bool(text) and (
        text in NO_NUMBER or text.lstrip("+-") in INFINITE or NUMBER.fullmatch(text) or DECIMAL_COMMA.fullmatch(text)
    ) not in (None, False)


def to_number(cell: object, where: str, column: str) -> float:
    """The cell as float64; NaN where it says that it is no number, or is empty. What is too large for one is infinite.

    Raises:
        InputError: where it is something else.
    """
    if cell is None:
        return math.nan
    if isinstance(cell, float | int) and not isinstance(cell, bool):
        try:
            return float(cell)
        except OverflowError:
            return math.copysign(math.inf, cell)
    text = cell.strip() if isinstance(cell, str) else ""
    if isinstance(cell, str) and len(text) <= MAX_RECORDED_NUMBER:
        if NUMBER.fullmatch(text):
            return float(text)
        low = text.lower()
        if low in NO_NUMBER:
            return math.nan
        if low.lstrip("+-") in INFINITE:
            return -math.inf if low[0] == "-" else math.inf
    shown = quote_text(cell) if isinstance(cell, str) else f"a {_kind(cell)}"
    raise InputError(f"{where}: {shown} in the column {quote_text(column)} is no number.")


def _kind(value: object) -> str:
    if isinstance(value, bool):
        return "true or false"
    return "list" if isinstance(value, (list, tuple)) else "group of names" if isinstance(value, dict) else "thing"
