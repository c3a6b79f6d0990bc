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

from optim_viz.data.stream import Stream
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
    t: Scalars  # and their target
    kept_u: Scalars  # 1 where the input is kept, 0 where it is dropped
    kept_v: Scalars
    keep_prob: Any  # with what probability an input is kept


class Band(NamedTuple):
    """Cells of one kind, side by side."""

    symbol: str
    meaning: str
    at: int  # where the first one stands, in half cells: the k-th is at this and 2k
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
        forward: bool = True,
        backward: bool = True,
        total: bool = False,
        gradient: str = "",
        flags: tuple[str, str] | None = None,
    ) -> Shown: ...


def show_all(show: Show, symbol: str, values: Scalars, meaning: str, flagged: Scalars = (), **how: Any) -> list[Any]:
    """A band of these values; as ``values``, to go on with."""
    band = show.band(symbol, meaning, **how)
    return [band.add(value, flagged[k] if flagged else None) for k, value in enumerate(values)]


def copies(show: Show, symbol: str, value: Any, count: int, **how: Any) -> list[Any]:
    """A weight that is used in so many places: of each, what it adds to the weight's gradient."""
    given = {"forward": False, "total": True, "gradient": f"∂L/∂{symbol}", **how}
    return show_all(show, symbol, [value] * count, "what each place adds", **given)


def mean_of(values: Scalars) -> Any:
    total = values[0]
    for value in values[1:]:
        total = total + value
    return total * (1.0 / len(values))


def half_mean_square(outputs: Scalars, targets: Scalars) -> Any:
    misses = [output - target for output, target in zip(outputs, targets, strict=True)]
    return mean_of([0.5 * (miss * miss) for miss in misses])


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
    rows: int  # how many of the table's it shows at most; 0 of an objective that is of no table
    in_order: bool  # whether these are always the table's first ones: a sequence, of which no batch is taken
    masks: bool  # whether it is given which inputs are kept
    takes: Callable[[Objective, Stream], bool]  # whether it is this objective's layer, of that key

    def rows_of(self, objective: Objective, stream: Stream) -> tuple[int, ...]:
        """How many rows are shown: fewer of a smaller batch, and again fewer of the last one of an epoch."""
        if not self.rows or objective.data is None:
            return (0,)
        count = len(objective.data.y)
        if self.in_order or not stream.batch_size:
            return (min(self.rows, count),)
        size = stream.batch_size if stream.sampling == "with_replacement" else min(stream.batch_size, count)
        last = count % size if stream.sampling == "shuffle" else 0
        return tuple(dict.fromkeys(min(self.rows, rows) for rows in (size, last) if rows))


LAYERS: Registry[Layer] = Registry("layer")


def layer(
    *,
    label: str,
    objective: str,
    says: str,
    loss: str = "the mean of ½(o − t)²",
    rows: int = 0,
    in_order: bool = False,
    masks: bool = False,
    takes: Callable[[Objective, Stream], bool] = lambda objective, stream: True,
) -> Callable[[Forward], Forward]:
    """Declare a layer; its name is the function's name. Of an objective's layers, the first one that takes it is
    its own."""

    def declare(forward: Forward) -> Forward:
        entry = Layer(forward.__name__, label, objective, forward, says, loss, rows, in_order, masks, takes)
        LAYERS.declare(entry.name, entry)
        return forward

    return declare


def layer_of(objective: Objective, stream: Stream) -> Layer | None:
    """The layer whose weights the two coordinates of this objective are, if there is one."""
    own = objective.unpenalized or objective
    return next((each for each in LAYERS.values() if each.objective == own.name and each.takes(own, stream)), None)
