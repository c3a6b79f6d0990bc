"""The family tree of the methods: each under the one that it is closest to, with what it adds to it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from optim_viz.optimizers import OPTIMIZERS, Optimizer


class Branch(NamedTuple):
    """One method in the tree."""

    optimizer: str
    depth: int  # 0 is the root
    adds: str  # to the one above; "" for the root
    also: tuple[tuple[str, str], ...]  # other methods that it builds on, and what it has of them


def family_tree() -> tuple[Branch, ...]:
    """Every method once, from the root down: each is followed by those that build on it."""
    return tuple(_below(None, 0))


def _below(parent: str | None, depth: int) -> Iterator[Branch]:
    for entry in OPTIMIZERS.values():
        if _closest(entry) == parent:
            adds = entry.builds_on[0][1] if entry.builds_on else ""
            yield Branch(entry.name, depth, adds, entry.builds_on[1:])
            yield from _below(entry.name, depth + 1)


def _closest(entry: Optimizer) -> str | None:
    return entry.builds_on[0][0] if entry.builds_on else None
