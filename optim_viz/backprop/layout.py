"""Where the nodes stand: in layers from left to right, each behind all that it needs, as Sugiyama, Tagawa and Toda
(1981) draw a hierarchy.

An edge over several layers has a place in each of those between, so it passes between nodes and not across them. The
order within a layer is found by sweeps that put each node at the mean of its neighbours; then each node stands as near
to its neighbours' height as the others in its layer let it.
"""

from __future__ import annotations

from bisect import bisect_right, insort
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from optim_viz.backprop.plan import Plan

LETTER, PAD = 7.4, 22.0  # pixels of a letter, and beside a text
WIDEST, NARROWEST = 190.0, 84.0
LINE, NUMBERS = 17.0, 44.0  # of a formula, and of the two numbers below it
PORT = 15.0  # between two edges that come into a node
ABOVE = 14.0  # between two nodes of a layer
GAP = 84.0  # between two layers: room for an edge's number
THIN = 10.0  # of an edge that passes
SWEEPS, RELAXATIONS = 12, 16


class Placed(NamedTuple):
    """A node's box, in pixels at scale 1, from the top left corner of the picture."""

    left: float
    top: float
    width: float
    height: float
    lines: tuple[str, ...]  # its formula, broken


class Route(NamedTuple):
    """An edge: from one node's right side to another's left, through these points."""

    source: int
    target: int
    points: tuple[tuple[float, float], ...]


class Layout(NamedTuple):
    """The nodes that are shown, by their places in the plan, and their edges."""

    width: float
    height: float
    nodes: Mapping[int, Placed]
    routes: tuple[Route, ...]


class _Item(NamedTuple):
    """A node, or where an edge passes through a layer: then ``edge`` says which."""

    node: int
    edge: tuple[int, int] | None
    layer: int


def edges_of(plan: Plan, *, opened: bool) -> tuple[tuple[int, int], ...]:
    """Who needs whom, (source, target), where the sum over rows is opened on one row or not: then a sum needs whatever
    its rows need that is the same for all of them."""
    if opened or not plan.over_rows:
        return tuple((source, target) for target, node in enumerate(plan.nodes) for source in node.inputs)
    needs: list[dict[int, None]] = []
    for node in plan.nodes:
        own: dict[int, None] = {}
        for source in node.inputs:
            own |= needs[source] if plan.nodes[source].of_rows else {source: None}
        needs.append(own)
    return tuple((s, t) for t, node in enumerate(plan.nodes) if not node.of_rows for s in needs[t])


@lru_cache(maxsize=64)
def lay_out(plan: Plan, *, opened: bool = False) -> Layout:
    """All nodes with the sum over rows opened on one row; or without those that are a number for each row."""
    edges = edges_of(plan, opened=opened)
    shown = [i for i, node in enumerate(plan.nodes) if opened or not node.of_rows]
    layer = _layers(shown, edges)
    items, above = _items(shown, edges, layer)
    layers = _ordered(items, above)
    sizes = {i: _size(plan, i, sum(target == i for _, target in edges)) for i in shown}
    heights = _heights(layers, above, sizes)
    lefts, left = [], 0.0
    widths = [max((sizes[i.node][0] for i in column if i.edge is None), default=0.0) for column in layers]
    for width in widths:
        lefts.append(left)
        left += width + GAP
    lowest = min(y - _half(item, sizes) for item, y in heights.items())
    placed = {}
    for item, y in heights.items():
        if item.edge is None:
            width, height, lines = sizes[item.node]
            x = lefts[item.layer] + (widths[item.layer] - width) / 2
            placed[item.node] = Placed(x, y - height / 2 - lowest, width, height, lines)
    passes = {
        (item.edge, item.layer): (lefts[item.layer], lefts[item.layer] + widths[item.layer], y - lowest)
        for item, y in heights.items()
        if item.edge is not None
    }
    highest = max(y + _half(item, sizes) for item, y in heights.items())
    return Layout(left - GAP, highest - lowest, placed, _routes(edges, layer, placed, passes))


def _layers(shown: Sequence[int], edges: Sequence[tuple[int, int]]) -> dict[int, int]:
    """The longest way to each from one that needs nothing; those stand leftmost."""
    layer = dict.fromkeys(shown, 0)
    for source, target in edges:  # by target, and whoever is needed stands before
        layer[target] = max(layer[target], layer[source] + 1)
    return layer


def _items(
    shown: Sequence[int], edges: Sequence[tuple[int, int]], layer: Mapping[int, int]
) -> tuple[list[_Item], dict[_Item, list[_Item]]]:
    """Everything that has a place, and whom each follows in the layer before."""
    nodes = {i: _Item(i, None, layer[i]) for i in shown}
    before: dict[_Item, list[_Item]] = {item: [] for item in nodes.values()}
    for source, target in edges:
        last = nodes[source]
        for between in range(layer[source] + 1, layer[target]):
            item = _Item(source, (source, target), between)
            before[item] = [last]
            last = item
        before[nodes[target]].append(last)
    return list(before), before


def _ordered(items: Sequence[_Item], before: Mapping[_Item, Sequence[_Item]]) -> list[list[_Item]]:
    """The layers, in an order in which few edges cross."""
    layers: list[list[_Item]] = [[] for _ in range(1 + max(item.layer for item in items))]
    for item in items:
        layers[item.layer].append(item)
    behind: dict[_Item, list[_Item]] = {item: [] for item in items}
    for item, others in before.items():
        for other in others:
            behind[other].append(item)
    best, fewest = [list(column) for column in layers], _crossings(layers, before)
    for sweep in range(SWEEPS):
        forward = sweep % 2 == 0
        neighbours: Mapping[_Item, Sequence[_Item]] = before if forward else behind
        for column in layers if forward else reversed(layers):
            own = {item: place for place, item in enumerate(column)}
            places = {item: place for other in layers for place, item in enumerate(other)}

            def mean(item: _Item, own: Mapping[_Item, int] = own, places: Mapping[_Item, int] = places) -> float:
                others = neighbours[item]  # noqa: B023 -- sorted at once, within the same sweep
                return sum(places[other] for other in others) / len(others) if others else own[item]

            column.sort(key=lambda item: (mean(item), own[item]))
        crossings = _crossings(layers, before)
        if crossings < fewest:
            best, fewest = [list(column) for column in layers], crossings
    return best


def _crossings(layers: Sequence[Sequence[_Item]], before: Mapping[_Item, Sequence[_Item]]) -> int:
    places = {item: place for column in layers for place, item in enumerate(column)}
    found = 0
    for column in layers:
        passed: list[int] = []
        for item in column:
            own = sorted(places[other] for other in before[item])
            found += sum(len(passed) - bisect_right(passed, place) for place in own)
            for place in own:
                insort(passed, place)
    return found


def _size(plan: Plan, place: int, edges: int) -> tuple[float, float, tuple[str, ...]]:
    node = plan.nodes[place]
    text = f"{node.symbol} = {node.formula}" if node.inputs else node.symbol
    lines = _broken(text, int((WIDEST - PAD) / LETTER))
    width = min(WIDEST, max(NARROWEST, PAD + LETTER * max(map(len, lines))))
    return width, max(LINE * len(lines) + NUMBERS, PORT * (edges + 1)), lines


def _broken(text: str, letters: int) -> tuple[str, ...]:
    """In lines of so many letters at the most, where there is a space to break at."""
    lines = [""]
    for word in text.replace(" − ", " −\u00a0").replace(" + ", " +\u00a0").split(" "):
        joined = f"{lines[-1]} {word}".strip(" ")
        if len(joined) <= letters or not lines[-1]:
            lines[-1] = joined
        else:
            lines.append(word)
    return tuple(line.replace("\u00a0", " ") for line in lines)


def _half(item: _Item, sizes: Mapping[int, tuple[float, float, tuple[str, ...]]]) -> float:
    return (sizes[item.node][1] if item.edge is None else THIN) / 2


def _heights(
    layers: Sequence[Sequence[_Item]],
    before: Mapping[_Item, Sequence[_Item]],
    sizes: Mapping[int, tuple[float, float, tuple[str, ...]]],
) -> dict[_Item, float]:
    """The middle of each, as near to its neighbours as those above and below it allow."""
    neighbours: dict[_Item, list[_Item]] = {item: list(others) for item, others in before.items()}
    for item, others in before.items():
        for other in others:
            neighbours[other].append(item)
    found: dict[_Item, float] = {}
    for column in layers:
        found |= _spread(column, [0.0] * len(column), sizes)
    for relaxation in range(RELAXATIONS):
        for column in layers if relaxation % 2 == 0 else reversed(layers):
            wanted = [
                sum(found[other] for other in neighbours[item]) / len(neighbours[item]) if neighbours[item] else 0.0
                for item in column
            ]
            found |= _spread(column, wanted, sizes)
    return found


def _spread(
    column: Sequence[_Item],
    wanted: Sequence[float],
    sizes: Mapping[int, tuple[float, float, tuple[str, ...]]],
) -> dict[_Item, float]:
    """The places nearest to those wanted, by least squares, with room between: pools of neighbours that touch."""
    offsets, offset = [], 0.0
    for i, item in enumerate(column):
        if i:
            offset += _half(column[i - 1], sizes) + ABOVE + _half(item, sizes)
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
    placed: Mapping[int, Placed],
    passes: Mapping[tuple[tuple[int, int], int], tuple[float, float, float]],
) -> tuple[Route, ...]:
    """Edges come into a node one below the other, in the order in which they come from above."""
    between: dict[tuple[int, int], list[tuple[float, float]]] = {}
    for edge in edges:
        source, target = edge
        box = placed[source]
        points = [(box.left + box.width, box.top + box.height / 2)]
        for middle in range(layer[source] + 1, layer[target]):
            left, right, y = passes[edge, middle]
            points += [(left, y), (right, y)]
        between[edge] = points
    into: dict[int, list[tuple[int, int]]] = {}
    for edge in edges:
        into.setdefault(edge[1], []).append(edge)
    routes = []
    for target, incoming in into.items():
        box = placed[target]
        incoming.sort(key=lambda edge: between[edge][-1][1])
        for i, edge in enumerate(incoming):
            y = box.top + box.height * (i + 1) / (len(incoming) + 1)
            routes.append(Route(*edge, (*between[edge], (box.left, y))))
    return tuple(routes)
