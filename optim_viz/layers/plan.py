"""A layer's forward computation as data: its bands of cells, one list of instructions for all of their numbers, and
which cell is made of which.

The gradient by a cell is that by a number that is added to it, at zero: JAX differentiates the traced computation by
all of these at once, so that there is no rule of a layer's own.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, NamedTuple

import jax
import numpy as np
from jax.extend.core import Literal
from numpy.typing import NDArray

from optim_viz.jax_settings import engine_settings
from optim_viz.layers.base import LAYERS, Layer
from optim_viz.layers.cells import Band, Given
from optim_viz.programs.instructions import program_of_numbers
from optim_viz.programs.machines import NUMPY, evaluate, taken
from optim_viz.programs.writer import Program

Cell = tuple[int, int]  # a band's place, and the cell's within it


class Drawn(NamedTuple):
    """A band and how many cells it has."""

    band: Band
    cells: int


@dataclass(frozen=True, eq=False)
class LayerPlan:
    """What a layer shows of so many rows.

    The program is given x, y, the objective's numbers, and of the rows u, v, t and weights, a column each; where
    the layer has masks, also which inputs are kept, and of both columns the probability of that. It gives every band's
    values, then the gradients by them, then the flags of the bands that have some, and at last the loss.
    """

    bands: tuple[Drawn, ...]
    program: Program
    joins: tuple[tuple[Cell, Cell], ...]  # (from, to): of what a cell that is shown is made, of those that are shown
    backward: bool  # whether there are gradients


class Numbers(NamedTuple):
    """What a plan comes to, by the places of its bands."""

    values: list[NDArray[np.float64]]
    gradients: list[NDArray[np.float64]]
    flags: list[NDArray[np.float64]]  # of a band without them, none
    loss: float


@lru_cache(maxsize=64)
def plan_of(name: str, rows: int, numbers: int = 0, *, backward: bool = True) -> LayerPlan:
    """The plan of the layer of this name, of so many rows, for an objective that takes so many numbers of its table;
    if it is not ``backward``, there are no gradients."""
    layer = LAYERS[name]
    given = 2 + numbers + 4 * rows + (2 * rows + 2 if layer.masks else 0)

    def shown(added: Sequence[Any], *inputs: Any) -> tuple[Any, _Shown]:
        show = _Shown(added)
        return layer.forward(show, _given(layer, inputs, rows, numbers)), show

    def everything(*inputs: Any) -> list[Any]:
        def loss_of(added: list[Any]) -> tuple[Any, tuple[list[Any], list[Any]]]:
            loss, show = shown(added, *inputs)
            return loss, (show.values, show.flags)

        if not backward:
            loss, (values, flags) = loss_of(nothing)
            return [*values, *flags, loss]
        (loss, (values, flags)), gradients = jax.value_and_grad(loss_of, has_aux=True)(nothing)
        return [*values, *(gradients[i] for i in order), *flags, loss]

    zero, seen = np.float64(0.0), _Shown(())
    with engine_settings():
        jax.make_jaxpr(lambda *inputs: layer.forward(seen, _given(layer, inputs, rows, numbers)))(*[zero] * given)
        bands = tuple(Drawn(shown_band.band, len(shown_band.values)) for shown_band in seen.bands)
        order = [i for shown_band in seen.bands for i in shown_band.places]
        nothing = [zero] * len(order)
        traced = jax.make_jaxpr(lambda *inputs: shown(*inputs)[1].values)(nothing, *[zero] * given)
        cells = [(i, k) for i, drawn in enumerate(bands) for k in range(drawn.cells)]
        program = program_of_numbers(everything, given)
    return LayerPlan(bands, program, _joins(traced, dict(zip(order, cells, strict=True)), bands), backward)


def inputs_of(point: Sequence[float], numbers: Sequence[float], rows: Any, masks: Any = ()) -> list[float]:
    """What a plan's program is given: ``rows`` are u, v, t and weights, each of so many numbers; ``masks``, where the
    layer has them, are which u are kept and which v, and the two probabilities of that."""
    return [*point, *numbers, *(value for column in (*rows, *masks) for value in column)]


def numbers_at(plan: LayerPlan, inputs: Sequence[float]) -> Numbers:
    """What a plan comes to, by NumPy."""
    with np.errstate(all="ignore"):  # as the engine: what is not finite is told by the numbers
        found = iter(evaluate(NUMPY, plan.program, taken(NUMPY, [np.float64(value) for value in inputs])))

    def take(count: int) -> NDArray[np.float64]:
        return np.array([float(next(found)) for _ in range(count)])

    return Numbers(
        [take(drawn.cells) for drawn in plan.bands],
        [take(drawn.cells if plan.backward else 0) for drawn in plan.bands],
        [take(drawn.cells if drawn.band.flags else 0) for drawn in plan.bands],
        float(next(found)),
    )


def _given(layer: Layer, inputs: Sequence[Any], rows: int, numbers: int) -> Given:
    x, y, *rest = inputs
    columns = [rest[first : first + rows] for first in range(numbers, numbers + 6 * rows, rows or 1)]
    u, v, t, weights, kept_u, kept_v = [*columns, *[list[Any]()] * 6][:6]
    if not layer.masks:
        return Given(x, y, rest[:numbers], u, v, t, weights, (), (), 1.0, 1.0)
    return Given(x, y, rest[:numbers], u, v, t, weights, kept_u, kept_v, *inputs[-2:])


class _ShownBand:
    def __init__(self, show: _Shown, band: Band) -> None:
        self.show, self.band = show, band
        self.places: list[int] = []  # of its cells, in the order in which all are shown
        self.values: list[Any] = []
        self.flags: list[Any] = []

    def add(self, value: Any, flag: Any = None) -> Any:
        place = self.show.count
        if self.show.added:
            value = value + self.show.added[place]
        self.show.count += 1
        self.places.append(place)
        self.values.append(value)
        if self.band.flags is not None:
            self.flags.append(flag)
        return value


class _Shown:
    """What a forward computation shows; to each cell, in that order, a number may be ``added``."""

    def __init__(self, added: Sequence[Any]) -> None:
        self.added, self.count = added, 0
        self.bands: list[_ShownBand] = []

    def band(self, band: Band) -> _ShownBand:
        self.bands.append(_ShownBand(self, band))
        return self.bands[-1]

    @property
    def values(self) -> list[Any]:
        return [value for band in self.bands for value in band.values]

    @property
    def flags(self) -> list[Any]:
        return [flag for band in self.bands for flag in band.flags]


def _joins(traced: Any, cells: dict[int, Cell], bands: Sequence[Drawn]) -> tuple[tuple[Cell, Cell], ...]:
    """From the trace: each variable is made of the shown cells from which it is reached without another one."""
    jaxpr = traced.jaxpr
    places = {variable: cells[i] for i, variable in enumerate(jaxpr.invars[: len(cells)])}
    made_of: dict[Any, frozenset[Cell]] = {}
    joins: list[tuple[Cell, Cell]] = []
    for equation in jaxpr.eqns:
        operands = [atom for atom in equation.invars if not isinstance(atom, Literal)]
        sources: frozenset[Cell] = frozenset().union(*(made_of.get(atom, frozenset()) for atom in operands))
        here = next((places[atom] for atom in operands if atom in places), None)
        if here is not None and bands[here[0]].band.forward:
            joins += [(source, here) for source in sorted(sources)]
            sources = frozenset({here})
        made_of.update(dict.fromkeys(equation.outvars, sources))
    return tuple(joins)
