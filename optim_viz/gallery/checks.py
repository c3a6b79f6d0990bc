"""What each entry was compared with, and how close it came: ``checked.json``, which the tests' own tables make.

    .venv/bin/python tools/checked.py

The tests that compare assert these bounds, so that a card cannot say more than they do.
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import NamedTuple


class Check(NamedTuple):
    """One comparison."""

    against: str  # in words, with the version of a library
    within: float  # the largest relative difference that was found, rounded up to a power of ten


def checks_of(key: str) -> tuple[Check, ...]:
    """The comparisons of the card of this key, ``optimizer:adam``; none where there are none."""
    return tuple(Check(against, within) for against, within in _checked().get(key, ()))


@cache
def _checked() -> dict[str, list[tuple[str, float]]]:
    read: dict[str, list[tuple[str, float]]] = json.loads(Path(__file__).with_name("checked.json").read_text("utf-8"))
    return read
