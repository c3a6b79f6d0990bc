"""What a forward computation is given, and how it shows the cells of which a strip is made.

A weight that is used in several places is shown as its *copies*, one for each place. The gradient of the weight is the
sum of theirs: that is all that sharing a weight means. Where a row has two inputs, these stand side by side, and what
is made of them stands below, in the middle.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple, Protocol

Scalars = Sequence[Any]


class Given(NamedTuple):
    """What a forward computation is given: the point on the map, and a number for each row."""

    x: Any
    y: Any
    numbers: Scalars  # that the objective takes of its whole table
    u: Scalars  # the rows' first feature
    v: Scalars  # their second one
    t: Scalars  # their target
    weights: Scalars  # and how much each counts: all together 1; 0 of a cell that no row stands in
    kept_u: Scalars  # 1 where the input is kept, 0 where it is dropped
    kept_v: Scalars
    keep_u: Any  # with what probability one is kept: 1 of a column that is no input
    keep_v: Any


class Band(NamedTuple):
    """Cells of one kind, side by side."""

    symbol: str
    meaning: str
    at: int = 0  # where the first one stands, in half cells,
    stride: int = 2  # and how far from one to the next
    forward: bool = True  # whether its values are shown,
    backward: bool = True  # and the gradient of the loss by each of them,
    total: bool = False  # and the sum of these
    gradient: str = ""  # what that gradient is called; "" is ∂L/∂ of the symbol
    flags: tuple[str, str] | None = None  # what a cell does, and what it does not: which has a mark, and the other


class Shown(Protocol):
    """A band that cells are added to, one after the other."""

    def add(self, value: Any, flag: Any = None) -> Any:
        """The value, to go on with: only what is made of what this gives is a consequence of the cell."""


class Show(Protocol):
    """How a forward computation shows a band of cells."""

    def band(self, band: Band) -> Shown: ...


def show_all(show: Show, symbol: str, values: Scalars, meaning: str, *, flagged: Scalars = (), **how: Any) -> list[Any]:
    """A band of these values; as ``values``, to go on with. ``how`` is as in :class:`Band`."""
    band = show.band(Band(symbol, meaning, **how))
    return [band.add(value, flagged[k] if flagged else None) for k, value in enumerate(values)]


def copies(show: Show, symbol: str, value: Any, count: int, **how: Any) -> list[Any]:
    """A weight that is used in so many places: of each, what it adds to the weight's gradient."""
    given: dict[str, Any] = {"forward": False, "total": True, "gradient": f"∂L/∂{symbol}", **how}
    return show_all(show, symbol, [value] * count, "what each place adds", **given)


ROWS = 4  # of two inputs, for which a strip has room
MIDDLE: dict[str, Any] = {"at": 1, "stride": 4}  # below two cells


def side_by_side(first: Scalars, second: Scalars) -> list[Any]:
    """One of the first and one of the second, in turns."""
    return [value for pair in zip(first, second, strict=True) for value in pair]


def weights_of_pairs(show: Show, given: Given) -> list[Any]:
    """x and y in turns, a copy for each row. Backward, x comes before y."""
    n = len(given.t)
    y = copies(show, "y", given.y, n, at=2, stride=4)
    return side_by_side(copies(show, "x", given.x, n, stride=4), y)


def weighted(show: Show, given: Given, inputs: Scalars) -> list[Any]:
    """x times the first one and y times the second one of each row."""
    weights = weights_of_pairs(show, given)
    return [weight * value for weight, value in zip(weights, inputs, strict=True)]


def sums_of_pairs(values: Scalars) -> list[Any]:
    return [first + second for first, second in zip(values[::2], values[1::2], strict=True)]


def show_targets(show: Show, given: Given) -> None:
    show_all(show, "t", given.t, "target", backward=False, **MIDDLE)


def mean_of(values: Scalars, weights: Scalars) -> Any:
    first, *others = (weight * value for weight, value in zip(weights, values, strict=True))
    return sum(others, start=first)


def half_mean_square(outputs: Scalars, given: Given) -> Any:
    misses = [output - target for output, target in zip(outputs, given.t, strict=True)]
    return mean_of([0.5 * (miss * miss) for miss in misses], given.weights)
