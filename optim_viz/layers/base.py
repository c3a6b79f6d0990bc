"""A layer, in one declaration: what is told of it, the scene that shows it, and its strip of cells: what it makes of a
tiny input, forward, and the gradients that flow back through it.

The strip is declared by the layer's forward computation alone: a function that computes a loss of a handful of rows and
*shows* what it computes on the way, cell by cell. All else follows from its trace (:mod:`optim_viz.layers.plan`): the
values, the gradient of the loss by each cell, which is JAX's, and which cells are made of which.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from optim_viz.data.stream import Stream
from optim_viz.frozen import Frozen
from optim_viz.layers.cells import Given, Show
from optim_viz.objectives import OBJECTIVES, Objective
from optim_viz.registry import Entry, Reference, Registry

Forward = Callable[[Show, Given], Any]


@dataclass(frozen=True)
class Layer(Entry, Frozen):
    """One kind of layer, and the objective whose two weights it has."""

    name: str
    label: str
    objective: str  # a key
    forward: Forward = field(repr=False)
    formula: str = field(repr=False)  # LaTeX: what it makes of its inputs
    summary: str = field(repr=False)  # what the plane is, and what is seen there
    reference: Reference = field(repr=False)
    notes: tuple[str, ...] = field(repr=False)  # conventions, and what is not shown
    aliases: tuple[str, ...] = field(repr=False)
    stream: Stream  # what each step is given of the objective's table
    says: str = field(repr=False)  # what the strip shows, in a sentence
    loss: str  # what L is, of the rows that are shown
    columns: str  # what the cells of a band are, one after the other: rows, places, steps
    rows: int  # of how many of the table's it is, at most; 0 of an objective that is of no table
    in_order: bool  # whether these are always the table's first ones: a sequence, of which no batch is taken
    masks: bool  # whether it is given which inputs are kept: it is shown where some are dropped
    takes: Callable[[Objective], bool] = field(repr=False)  # whether it is this objective's layer


LAYERS: Registry[Layer] = Registry("layer")


def layer(
    *,
    label: str,
    objective: str,
    formula: str,
    summary: str,
    says: str,
    reference: Reference | None = None,
    notes: tuple[str, ...] = (),
    aliases: tuple[str, ...] = (),
    stream: Stream | None = None,
    loss: str = "the mean of ½(o − t)²",
    columns: str = "row",
    rows: int = 0,
    in_order: bool = False,
    masks: bool = False,
    takes: Callable[[Objective], bool] | None = None,
) -> Callable[[Forward], Forward]:
    """Declare a layer; its name is the function's name. Without a ``reference`` it cites what its objective cites.
    ``takes`` says of which objectives it is the layer, where that is not just its own one.

    Raises:
        ValueError: where inputs are dropped of one that does not show that, or the other way round.
    """

    def declare(forward: Forward) -> Forward:
        source, steps = reference or OBJECTIVES[objective].reference, stream or Stream()
        assert source is not None  # an objective cites
        if masks != (steps.keep_prob < 1.0):
            raise ValueError(f"{forward.__name__}: masks={masks}, but its stream keeps with {steps.keep_prob}")
        entry = Layer(
            name=forward.__name__,
            label=label,
            objective=objective,
            forward=forward,
            formula=formula,
            summary=summary,
            reference=source,
            notes=notes,
            aliases=aliases,
            stream=steps,
            says=says,
            loss=loss,
            columns=columns,
            rows=rows,
            in_order=in_order,
            masks=masks,
            takes=takes or (lambda other: other.name == objective),
        )
        LAYERS.declare(entry.name, entry)
        return forward

    return declare


def layers_of(objective: Objective) -> tuple[Layer, ...]:
    """The layers whose weights the two coordinates of this objective are: one, or another one as well for when inputs
    are dropped. Most objectives have none."""
    own = objective.unpenalized or objective
    return tuple(each for each in LAYERS.values() if each.takes(own))
