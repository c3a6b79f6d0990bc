"""What cannot change: choices and results that are hashable where they are equal, and that go to another process whole.

A choice is made of names and numbers, so that it can be a key. What is worked out of it when first asked for
(:mod:`optim_viz.lazy`) stays where it is: the other process works it out again.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields
from typing import Any, TypeVar

import numpy as np

V = TypeVar("V")
T = TypeVar("T")


class FrozenMapping(Mapping[str, V]):
    """A mapping that nobody can change: equal to any mapping of the same items, and hashable where its values are."""

    __slots__ = ("_items",)

    def __init__(self, items: Mapping[str, V]) -> None:
        self._items = dict(items)

    def __getitem__(self, name: str) -> V:
        return self._items[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._items)

    def __len__(self) -> int:
        return len(self._items)

    def __eq__(self, other: object) -> bool:
        if isinstance(other, FrozenMapping):
            return self._items == other._items
        return self._items == dict(other) if isinstance(other, Mapping) else NotImplemented

    def __hash__(self) -> int:
        return hash(frozenset(self._items.items()))  # equal mappings need not have one order

    def __repr__(self) -> str:
        return repr(self._items)

    def __reduce__(self) -> tuple[Any, ...]:
        return FrozenMapping, (self._items,)


class Frozen:
    """A frozen dataclass that is its own copy, and of which the fields alone travel; arrays arrive read-only again."""

    def __copy__(self: T) -> T:
        return self

    def __deepcopy__(self: T, memo: dict[int, Any]) -> T:
        return self

    def __getstate__(self) -> dict[str, Any]:
        return {field.name: getattr(self, field.name) for field in fields(self)}  # pyrefly: ignore[bad-argument-type]  # of dataclasses

    def __setstate__(self, state: dict[str, Any]) -> None:
        for name, value in state.items():
            object.__setattr__(self, name, read_only(value))


def read_only(value: T) -> T:
    """The same value; arrays, alone or in a mapping, can be read from now on and no longer written."""
    if isinstance(value, np.ndarray):
        value.flags.writeable = False
    elif isinstance(value, FrozenMapping):
        for part in value.values():
            read_only(part)
    return value
