"""Where the nodes stand: in layers from left to right or from top to bottom, each behind all that it needs, as
Sugiyama, Tagawa and Toda (1981) draw a hierarchy.

An edge over several layers has a place in each of those between, so it passes between nodes and not across them. The
order within a layer is found by sweeps that put each node at the mean of its neighbours; then each node stands as near
to its neighbours' place across the layers as the others in its layer let it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from optim_viz.backprop.layers import Item, layered
from optim_viz.backprop.plan import Plan

LETTER, PAD = 7.0, 18.0  # pixels of a letter, and beside a text
LINE = 17.0  # of a formula
RELAXATIONS = 16
FEW, AIRY = 8, 30.0  # layers between which there is room for two rows of numbers, and how much


class Numbers(NamedTuple):
    """The room of a node's value and gradient, below its formula: one below the other, or side by side."""

    width: float
    height: float
    beside: bool = False


class Flow(NamedTuple):
    """Which way the edges run, and the room that this asks for, in pixels."""

    down: bool
    numbers: Numbers
    crowded: Numbers  # in a layer that would be wider than ROOM
    widest: float  # of a box
    port: float  # between two edges that come into a node
    apart: float  # between two nodes of a layer
    gap: float  # between two layers: room for an edge's number
    thin: float  # of an edge that passes


ROOM = 620.0
STACKED, BESIDE = Numbers(76.0, 40.0), Numbers(138.0, 24.0, True)
RIGHT = Flow(False, Numbers(84.0, 44.0), Numbers(84.0, 44.0), 190.0, 15.0, 14.0, 84.0, 10.0)
DOWN = Flow(True, STACKED, STACKED, 170.0, 50.0, 10.0, 32.0, 4.0)
LOW = Flow(True, BESIDE, STACKED, 190.0, 46.0, 6.0, 20.0, 3.0)  # as DOWN, of less height
NARROW = Flow(True, STACKED, STACKED, 94.0, 34.0, 6.0, 22.0, 3.0)  # as DOWN, of less width
FLOWS = (RIGHT, DOWN, LOW, NARROW)  # a pane shows that which is largest in it


class Placed(NamedTuple):
    """A node's box, in pixels at scale 1, from the top left corner of the picture."""

    left: float
    top: float
    width: float
    height: float
    lines: tuple[str, ...]  # its formula, broken
    beside: bool  # whether its two numbers stand side by side


class Route(NamedTuple):
    """An edge: from one node's right side to another's left, or from its foot to another's head, through these
    points."""

    source: int
    target: int
    points: tuple[tuple[float, float], ...]


class Layout(NamedTuple):
    """The nodes that are shown, by their places in the plan, and their edges."""

    width: float
    height: float
    nodes: Mapping[int, Placed]
    routes: tuple[Route, ...]
    flow: Flow


class _Size(NamedTuple):
    """Of a node's box: along the edges, and across them."""

    along: float
    across: float
    lines: tuple[str, ...]
    beside: bool


class _Span(NamedTuple):
    """Where a node's box is: where it begins along the edges and across them, and how far it goes."""

    along: float
    across: float
    depth: float
    width: float


@lru_cache(maxsize=256)
def lay_out(plan: Plan, *, opened: bool = False, flow: Flow = RIGHT) -> Layout:
    """All nodes with the sum over rows opened on one row; or without those that are a number for each row."""
    edges, layer, layers, before = layered(plan, opened)
    sizes = {i: size for same in layers for i, size in _sizes(plan, edges, same, flow).items()}
    half = {item: (sizes[item.node].across if item.edge is None else flow.thin) / 2 for item in before}
    middles = _middles(layers, before, half, flow.apart)
    first = min(middle - half[item] for item, middle in middles.items())
    last = max(middle + half[item] for item, middle in middles.items())
    depths = [max((sizes[i.node].along for i in same if i.edge is None), default=0.0) for same in layers]
    gap = max(flow.gap, AIRY) if len(layers) <= FEW else flow.gap
    starts = [sum(depths[:i]) + gap * i for i in range(len(depths))]
    spans: dict[int, _Span] = {}
    passes: dict[tuple[tuple[int, int], int], tuple[float, float, float]] = {}
    for item, middle in middles.items():
        start, depth = starts[item.layer], depths[item.layer]
        if item.edge is None:
            along, across = sizes[item.node][:2]
            spans[item.node] = _Span(start + (depth - along) / 2, middle - across / 2 - first, along, across)
        else:
            passes[item.edge, item.layer] = (start, start + depth, middle - first)
    routes = _routes(edges, layer, spans, passes)
    extent = (starts[-1] + depths[-1], last - first)
    if flow.down:  # what is along the edges is a height then
        spans = {i: _Span(across, along, width, depth) for i, (along, across, depth, width) in spans.items()}
        routes = tuple(Route(s, t, tuple((x, y) for y, x in points)) for s, t, points in routes)
        extent = extent[::-1]
    return Layout(*extent, {i: Placed(*span, *sizes[i][2:]) for i, span in spans.items()}, routes, flow)


def _sizes(plan: Plan, edges: Sequence[tuple[int, int]], layer: Sequence[Item], flow: Flow) -> dict[int, _Size]:
    """Of the nodes of a layer, whose numbers all stand in the same way."""
    incoming = {i.node: sum(target == i.node for _, target in edges) for i in layer if i.edge is None}
    sizes = {i: _size(plan, i, count, flow, flow.numbers) for i, count in incoming.items()}
    passing = (len(layer) - len(sizes)) * flow.thin
    across = sum(size.across for size in sizes.values()) + passing + flow.apart * (len(layer) - 1)
    if across <= ROOM:
        return sizes
    return {i: _size(plan, i, count, flow, flow.crowded) for i, count in incoming.items()}


def _size(plan: Plan, place: int, edges: int, flow: Flow, numbers: Numbers) -> _Size:
    node = plan.nodes[place]
    text = f"{node.symbol} = {node.formula}" if node.inputs else node.symbol
    lines = _broken(text, int((flow.widest - PAD) / LETTER))
    width = min(flow.widest, max(numbers.width, PAD + LETTER * max(map(len, lines))))
    height, ports = LINE * len(lines) + numbers.height, flow.port * edges
    along, across = (height, width) if flow.down else (width, height)
    return _Size(along, max(across, ports), lines, numbers.beside)


def _broken(text: str, letters: int) -> tuple[str, ...]:
    """In lines of so many letters at the most, where there is a space to break at."""
    lines = [""]
    for sign in ("−", "+", "Σ"):  # goes with what follows
        text = text.replace(f" {sign} ", f" {sign}\u00a0")
    for word in text.split(" "):
        joined = f"{lines[-1]} {word}".strip(" ")
        if len(joined) <= letters or not lines[-1]:
            lines[-1] = joined
        else:
            lines.append(word)
    return tuple(line.replace("\u00a0", " ") for line in lines)


def _middles(
    layers: Sequence[Sequence[Item]],
    before: Mapping[Item, Sequence[Item]],
    half: Mapping[Item, float],
    apart: float,
) -> dict[Item, float]:
    """The middle of each, as near to its neighbours as those beside it in its layer allow."""
    neighbours: dict[Item, list[Item]] = {item: list(others) for item, others in before.items()}
    for item, others in before.items():
        for other in others:
            neighbours[other].append(item)
    found: dict[Item, float] = {}
    for column in layers:
        found |= _spread(column, [0.0] * len(column), half, apart)
    for relaxation in range(RELAXATIONS):
        for column in layers if relaxation % 2 == 0 else reversed(layers):
            wanted = [
                sum(found[other] for other in neighbours[item]) / len(neighbours[item]) if neighbours[item] else 0.0
                for item in column
            ]
            found |= _spread(column, wanted, half, apart)
    return found


def _spread(
    column: Sequence[Item], wanted: Sequence[float], half: Mapping[Item, float], apart: float
) -> dict[Item, float]:
    """The places nearest to those wanted, by least squares, with room between: pools of neighbours that touch."""
    offsets, offset = list[float](), 0.0
    for i, item in enumerate(column):
        if i:
            offset += half[column[i - 1]] + apart + half[item]
        offsets.append(offset)
    pools: list[list[float]] = []  # the sum of what its members want, and how many they are
    for want, offset in zip(wanted, offsets, strict=True):
        pools.append([want - offset, 1.0])
        while len(pools) > 1 and pools[-2][0] / pools[-2][1] > pools[-1][0] / pools[-1][1]:
            total, count = pools.pop()
            pools[-1][0] += total
            pools[-1][1] += count
    means = [total / count for total, count in pools for _ in range(int(count))]
    return {item: mean + offset for item, mean, offset in zip(column, means, offsets, strict=True)}


def _routes(
    edges: Sequence[tuple[int, int]],
    layer: Mapping[int, int],
    spans: Mapping[int, _Span],
    passes: Mapping[tuple[tuple[int, int], int], tuple[float, float, float]],
) -> tuple[Route, ...]:
    """Edges come into a node side by side, in the order in which they come from before; points are (along, across)."""
    between: dict[tuple[int, int], list[tuple[float, float]]] = {}
    for edge in edges:
        source, target = edge
        box = spans[source]
        points = [(box.along + box.depth, box.across + box.width / 2)]
        for middle in range(layer[source] + 1, layer[target]):
            start, end, across = passes[edge, middle]
            points += [(start, across), (end, across)]
        between[edge] = points
    into: dict[int, list[tuple[int, int]]] = {}
    for edge in edges:
        into.setdefault(edge[1], []).append(edge)
    routes = []
    for target, incoming in into.items():
        box = spans[target]
        incoming.sort(key=lambda edge: between[edge][-1][1])
        for i, edge in enumerate(incoming):
            port = box.across + box.width * (i + 0.5) / len(incoming)
            routes.append(Route(*edge, (*between[edge], (box.along, port))))
    return tuple(routes)
