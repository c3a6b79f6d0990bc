"""A layer as a strip of cells: what it makes of a tiny input, forward, and the gradients that flow back through it.

A layer is declared once, by its forward computation: a function that computes a loss of a handful of rows and *shows*
what it computes on the way, cell by cell. All else follows from its trace (:mod:`optim_viz.layers.plan`): the values,
the gradient of the loss by each cell, which is JAX's, and which cells are made of which.

A weight that is used in several places is shown as its *copies*, one for each place. The gradient of the weight is the
sum of theirs: that is all that sharing a weight means.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple, Protocol

from optim_viz.objectives import Objective
from optim_viz.registry import Entry, Registry

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
    at: int  # where the first one stands, in half cells,
    stride: int  # and how far from one to the next
    forward: bool  # whether its values are shown,
    backward: bool  # and the gradient of the loss by each of them,
    total: bool  # and the sum of these
    gradient: str  # what that gradient is called; "" is ∂L/∂ of the symbol
    flags: tuple[str, str] | None  # what a cell does, and what it does not: the one that has a mark, and the other


class Shown(Protocol):
    """A band that cells are added to, one after the other."""

    def add(self, value: Any, flag: Any = None) -> Any:
        """The value, to go on with: only what is made of what this gives is a consequence of the cell."""


class Show(Protocol):
    """How a forward computation shows a band of cells."""

    def band(
        self,
        symbol: str,
        meaning: str,
        *,
        at: int = 0,
        stride: int = 2,
        forward: bool = True,
        backward: bool = True,
        total: bool = False,
        gradient: str = "",
        flags: tuple[str, str] | None = None,
    ) -> Shown: ...


def show_all(show: Show, symbol: str, values: Scalars, meaning: str, *, flagged: Scalars = (), **how: Any) -> list[Any]:
    """A band of these values; as ``values``, to go on with."""
    band = show.band(symbol, meaning, **how)
    return [band.add(value, flagged[k] if flagged else None) for k, value in enumerate(values)]


def copies(show: Show, symbol: str, value: Any, count: int, **how: Any) -> list[Any]:
    """A weight that is used in so many places: of each, what it adds to the weight's gradient."""
    given = {"forward": False, "total": True, "gradient": f"∂L/∂{symbol}", **how}
    return show_all(show, symbol, [value] * count, "what each place adds", **given)


MIDDLE: dict[str, Any] = {"at": 1, "stride": 4}  # below two cells


def side_by_side(first: Scalars, second: Scalars) -> list[Any]:
    """One of the first and one of the second, in turns."""
    return [value for pair in zip(first, second, strict=True) for value in pair]


def weights_of_pairs(show: Show, given: Given) -> list[Any]:
    """x and y in turns, a copy for each row. Backward, x comes before y."""
    n = len(given.t)
    y = copies(show, "y", given.y, n, at=2, stride=4)
    return side_by_side(copies(show, "x", given.x, n, stride=4), y)


def mean_of(values: Scalars, weights: Scalars) -> Any:
    first, *others = (weight * value for weight, value in zip(weights, values, strict=True))
    return sum(others, start=first)


def half_mean_square(outputs: Scalars, given: Given) -> Any:
    misses = [output - target for output, target in zip(outputs, given.t, strict=True)]
    return mean_of([0.5 * (miss * miss) for miss in misses], given.weights)


Forward = Callable[[Show, Given], Any]


@dataclass(frozen=True)
class Layer(Entry):
    """One kind of layer, and the objective whose two weights it has."""

    name: str
    label: str
    objective: str  # a key
    forward: Forward
    says: str  # what the strip shows, in a sentence
    loss: str  # what L is, of the rows that are shown
    columns: str  # what the cells of a band are, one after the other: rows, places, steps
    rows: int  # of how many of the table's it is, at most; 0 of an objective that is of no table
    in_order: bool  # whether these are always the table's first ones: a sequence, of which no batch is taken
    masks: bool  # whether it is given which inputs are kept: it is shown where some are dropped
    takes: Callable[[Objective], bool]  # whether it is this objective's layer, of that key


LAYERS: Registry[Layer] = Registry("layer")


def layer(
    *,
    label: str,
    objective: str,
    says: str,
    loss: str = "the mean of ½(o − t)²",
    columns: str = "row",
    rows: int = 0,
    in_order: bool = False,
    masks: bool = False,
    takes: Callable[[Objective], bool] = lambda objective: True,
) -> Callable[[Forward], Forward]:
    """Declare a layer; its name is the function's name."""

    def declare(forward: Forward) -> Forward:
        entry = Layer(forward.__name__, label, objective, forward, says, loss, columns, rows, in_order, masks, takes)
        LAYERS.declare(entry.name, entry)
        return forward

    return declare


def layers_of(objective: Objective) -> tuple[Layer, ...]:
    """The layers whose weights the two coordinates of this objective are: one, or another one as well for when inputs
    are dropped. Most objectives have none."""
    own = objective.unpenalized or objective
    return tuple(each for each in LAYERS.values() if each.objective == own.name and each.takes(own))
