"""The computational graph of an objective at a point: ``ov.graph("rosenbrock", at=(-1.2, 1))``.

Forward, every node is computed from those that it needs, together with its derivative by each of them. Backward, from
f to the left, every node passes its gradient on: to each node that it needs, times that derivative. What a node was
passed is summed, and that is ∂f of it: the chain rule, once for each edge (reverse accumulation, Linnainmaa 1970). At
the left, the gradients of x and y are ∇f.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from optim_viz.backprop.layers import edges_of
from optim_viz.backprop.layout import Layout, lay_out
from optim_viz.backprop.plan import Kind, Plan, plan_of, rows_behind
from optim_viz.errors import InputError
from optim_viz.frozen import Frozen
from optim_viz.objectives.base import OBJECTIVES, Objective
from optim_viz.programs.machines import NUMPY, evaluate, taken
from optim_viz.programs.writer import SUM_ROWS
from optim_viz.registry import finite, whole

Values = NDArray[np.float64]


class Node(NamedTuple):
    """One step of the computation, or something given."""

    name: str  # x, κ, z₃, f
    kind: Kind
    formula: str  # of its inputs' names
    inputs: tuple[str, ...]
    value: float
    gradient: float  # ∂f of it, the adjoint
    of_row: bool  # whether it is of the one row on which the sum over rows is opened


class Edge(NamedTuple):
    """From a node to one that needs it."""

    source: str
    target: str
    derivative: float  # of the target by the source, with the target's other inputs held
    formula: str  # the same in symbols


@dataclass(frozen=True)
class Graph(Frozen):
    """The graph of ``objective`` at the point ``at``; ``row`` is the one on which its sum over rows is opened, if it
    is. The nodes are in an order in which they can be computed: x and y first, f last."""

    objective: Objective
    at: tuple[float, float]
    row: int | None = None
    plan: Plan = field(repr=False, compare=False, kw_only=True)
    nodes: tuple[Node, ...] = field(repr=False, compare=False, kw_only=True)
    edges: tuple[Edge, ...] = field(repr=False, compare=False, kw_only=True)

    def __getitem__(self, name: str) -> Node:
        """The node of this name.

        Raises:
            KeyError: where there is none.
        """
        for node in self.nodes:
            if node.name == name:
                return node
        raise KeyError(name)

    @property
    def value(self) -> float:
        """f at the point."""
        return self.nodes[-1].value

    @property
    def gradient(self) -> tuple[float, float]:
        """∇f there, by the reverse sweep."""
        return self["x"].gradient, self["y"].gradient

    @property
    def layout(self) -> Layout:
        """Where the nodes stand in a picture, by their places in ``plan``."""
        return lay_out(self.plan, opened=self.row is not None)


def graph(objective: Objective | str, at: Sequence[float] | None = None, *, row: int | None = None) -> Graph:
    """The computational graph of an objective, with its numbers at a point.

    Args:
        objective: an objective, or the key of one; with a penalty, that is part of the graph.
        at: the point (x, y); the objective's start if not given.
        row: of an objective of a table, the row, counted from 0, on which the sums over the rows are opened; closed if
            not given.

    Raises:
        InputError: on an unknown objective, a point that is not two finite numbers, or a row that there is not.
    """
    surface = OBJECTIVES[objective]
    point = surface.start if at is None else tuple(at)
    if len(point) != 2:
        raise InputError(f"A graph is at a point (x, y), got {len(point)} numbers.")
    x, y = (finite(value, f"The point's {name}") for name, value in zip("xy", point, strict=True))
    plan, table = plan_of(surface), rows_behind(surface)
    if row is not None:
        if table is None:
            raise InputError(f"{surface.label} has no sum over rows to open.")
        row = whole(row, 0, int(table.count) - 1, "The row")
    columns: list[Any] = [] if table is None else [*table.present]
    numbers = swept(plan, [x, y, *surface.coefficients, *columns], 0 if table is None else int(table.count))
    opened = row is not None

    def one(value: Values) -> float:
        return float(value[row]) if np.ndim(value) else float(value)

    names = [node.symbol for node in plan.nodes]
    nodes = tuple(
        Node(
            node.symbol,
            node.kind,
            node.formula,
            tuple(names[i] for i in node.inputs),
            one(numbers.values[i]),
            one(numbers.gradients[i]),
            node.of_rows,
        )
        for i, node in enumerate(plan.nodes)
        if opened or not node.of_rows
    )
    edges = []
    for source, target in edges_of(plan, opened=opened):
        inputs = plan.nodes[target].inputs
        if source in inputs and (opened or plan.nodes[target].kind != "sum"):
            k = inputs.index(source)
            derivative, formula = one(numbers.derivatives[target][k]), plan.nodes[target].derivatives[k]
        else:
            # Through all rows: each term's own chain is in sight where the sum is opened.
            terms = plan.nodes[target].formula.removeprefix("Σ ")
            terms = f"({terms})" if set("· ").intersection(terms) else terms
            derivative, formula = float(numbers.through[target][source]), f"Σ ∂{terms}/∂{names[source]}"
        edges.append(Edge(names[source], names[target], derivative, formula))
    return Graph(surface, (x, y), row, plan=plan, nodes=nodes, edges=tuple(edges))


class Numbers(NamedTuple):
    """What a plan comes to, by the places of its nodes; of a node of rows, an array (N,), of others ()."""

    values: list[Values]
    derivatives: list[list[Values]]  # by each input
    gradients: list[Values]
    through: Mapping[int, Mapping[int, Values]]  # of each sum, its derivative by whatever its rows need


def swept(plan: Plan, given: Sequence[Any], count: int = 0) -> Numbers:
    """Forward through the nodes, and back. ``given`` are x, y, the coefficients and the columns of the table, which are
    (N,) each; ``count`` is N."""
    values: list[Values] = []
    derivatives: list[list[Values]] = []
    last, sums = len(plan.nodes) - 1, [i for i, node in enumerate(plan.nodes) if node.kind == "sum"]
    with np.errstate(all="ignore"):  # as the engine: what is not finite is told by the numbers
        for node in plan.nodes:
            if node.program is None:
                values.append(taken(NUMPY, [np.asarray(given[node.given], np.float64)])[0])
                derivatives.append([])
                continue
            found = evaluate(NUMPY, node.program, [values[i] for i in node.inputs])
            value, *own = [np.asarray(one, np.float64) for one in found]
            values.append(_sum_rows(value, count) if node.kind == "sum" else value)
            derivatives.append(own)
        gradients = backward(plan, derivatives, last, count)
        through = {i: backward(plan, derivatives, i, count, rows_only=True) for i in sums}
    return Numbers(values, derivatives, [gradients.get(i, np.zeros(())) for i in range(last + 1)], through)


def backward(
    plan: Plan, derivatives: Sequence[Sequence[Values]], start: int, count: int = 0, *, rows_only: bool = False
) -> dict[int, Values]:
    """The derivative of node ``start`` by every node before it: each passes on what it was passed, the last ones first;
    with ``rows_only``, behind ``start`` only those of rows do."""
    found: dict[int, Values] = {start: np.ones(())}
    for i in range(start, -1, -1):
        node = plan.nodes[i]
        if i not in found or (rows_only and i != start and not node.of_rows):
            continue
        for source, derivative in zip(node.inputs, derivatives[i], strict=True):
            part = found[i] * derivative
            if (node.of_rows or node.kind == "sum") and not plan.nodes[source].of_rows:
                part = _sum_rows(part, count)
            found[source] = found[source] + part if source in found else part
    return found


def _sum_rows(terms: Values, count: int) -> Values:
    """Of what is a number for each row, or the same for all of them."""
    return np.asarray(NUMPY.operations[SUM_ROWS](np.broadcast_to(terms, (count,))))
