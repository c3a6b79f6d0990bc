"""Which layer each node is in, behind all that it needs, and the order within a layer: few edges cross."""

from __future__ import annotations

from bisect import bisect_right, insort
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from optim_viz.backprop.plan import Plan

SWEEPS = 12


class Item(NamedTuple):
    """A node, or where an edge passes through a layer: then ``edge`` says which."""

    node: int
    edge: tuple[int, int] | None
    layer: int


class Layered(NamedTuple):
    """A plan's nodes and edges in layers, whichever way these follow each other."""

    edges: tuple[tuple[int, int], ...]
    layer: Mapping[int, int]  # of each node that is shown
    layers: Sequence[Sequence[Item]]
    before: Mapping[Item, Sequence[Item]]


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
def layered(plan: Plan, opened: bool) -> Layered:
    """All nodes with the sum over rows opened on one row; or without those that are a number for each row."""
    edges = edges_of(plan, opened=opened)
    shown = [i for i, node in enumerate(plan.nodes) if opened or not node.of_rows]
    layer = _layers(shown, edges)
    items, before = _items(shown, edges, layer)
    return Layered(edges, layer, _ordered(items, before), before)


def _layers(shown: Sequence[int], edges: Sequence[tuple[int, int]]) -> dict[int, int]:
    """The longest way to each from one that needs nothing; those stand first."""
    layer = dict.fromkeys(shown, 0)
    for source, target in edges:  # by target, and whoever is needed stands before
        layer[target] = max(layer[target], layer[source] + 1)
    return layer


def _items(
    shown: Sequence[int], edges: Sequence[tuple[int, int]], layer: Mapping[int, int]
) -> tuple[list[Item], dict[Item, list[Item]]]:
    """Everything that has a place, and whom each follows in the layer before."""
    nodes = {i: Item(i, None, layer[i]) for i in shown}
    before: dict[Item, list[Item]] = {item: [] for item in nodes.values()}
    for source, target in edges:
        last = nodes[source]
        for between in range(layer[source] + 1, layer[target]):
            item = Item(source, (source, target), between)
            before[item] = [last]
            last = item
        before[nodes[target]].append(last)
    return list(before), before


def _ordered(items: Sequence[Item], before: Mapping[Item, Sequence[Item]]) -> list[list[Item]]:
    """The layers, in an order in which few edges cross."""
    layers: list[list[Item]] = [[] for _ in range(1 + max(item.layer for item in items))]
    for item in items:
        layers[item.layer].append(item)
    behind: dict[Item, list[Item]] = {item: [] for item in items}
    for item, others in before.items():
        for other in others:
            behind[other].append(item)
    best, fewest = [list(column) for column in layers], _crossings(layers, before)
    for sweep in range(SWEEPS):
        forward = sweep % 2 == 0
        neighbours: Mapping[Item, Sequence[Item]] = before if forward else behind
        for column in layers if forward else reversed(layers):
            own = {item: place for place, item in enumerate(column)}
            places = {item: place for other in layers for place, item in enumerate(other)}

            def mean(item: Item, own: Mapping[Item, int] = own, places: Mapping[Item, int] = places) -> float:
                others = neighbours[item]  # noqa: B023 -- sorted at once, within the same sweep
                return sum(places[other] for other in others) / len(others) if others else own[item]

            column.sort(key=lambda item: (mean(item), own[item]))
        crossings = _crossings(layers, before)
        if crossings < fewest:
            best, fewest = [list(column) for column in layers], crossings
    return best


def _crossings(layers: Sequence[Sequence[Item]], before: Mapping[Item, Sequence[Item]]) -> int:
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
