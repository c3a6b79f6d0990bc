"""A layer's cells on its card: each is there once, and lines join what the layer's formula joins."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

import pytest
from sent import visit

from optim_viz.export.pictures.layer_strip import layer_strip
from optim_viz.gallery import card_of
from optim_viz.layers import LAYERS
from optim_viz.layers.plan import LayerPlan, Numbers, numbers_at, plan_of
from optim_viz.layers.rows import inputs_at_step
from optim_viz.number_format import format_number

CELL = r'<text x="([\d.]+)" y="([\d.]+)"[^>]*"middle">([^<]*)<'
Joined = set[tuple[str, int, str, int]]  # a cell by its symbol and place, and one that is made of it


def numbers_of(name: str) -> tuple[LayerPlan, Numbers]:
    """Of its card, at the start of the scene."""
    layer, scenario = LAYERS[name], card_of(f"layer:{name}").scenario
    plan = plan_of(name, layer.rows, len(scenario.surface.numbers))
    inputs = inputs_at_step(layer, scenario.surface, scenario.start, scenario.stream, scenario.seed)
    return plan, numbers_at(plan, inputs)


def svg_of(name: str, *, dark: bool = False) -> str:
    return layer_strip(LAYERS[name].label, *numbers_of(name), dark=dark).decode()


class Cell(NamedTuple):
    """The middle of a cell, and what stands in it."""

    x: float
    y: float
    text: str


def cells_of(svg: str) -> dict[tuple[str, int], Cell]:
    """By the symbol that their row begins with, and their place from the left."""
    names = re.findall(r'<text x="[\d.]+" y="([\d.]+)"[^>]*(?<!"middle")>([^<,]*), ', svg)
    found = [Cell(float(x), float(y), text) for x, y, text in re.findall(CELL, svg)]
    rows = [(name, sorted(cell for cell in found if abs(cell.y - float(y)) < 2.0)) for y, name in names]
    assert sum(len(row) for _, row in rows) == len(found)
    return {(name, k): cell for name, row in rows for k, cell in enumerate(row)}


def joined(svg: str) -> Iterator[tuple[str, int, str, int]]:
    """Each line's ends lie on the edges of two cells: these are the nearest ones, half a cell away at most."""
    cells = cells_of(svg)
    (lines,) = re.findall(r'fill="none" stroke="#\w+" stroke-width="1.2" d="([^"]*)"', svg)
    ends = [float(number) for number in re.findall(r"-?[\d.]+", lines)]
    for x1, y1, x2, y2 in zip(*[iter(ends)] * 4, strict=True):
        across = 0.0 if x1 == x2 or y1 != y2 else 15.0  # within a row a line runs from edge to edge
        for (symbol, k), (x, y, _) in cells.items():
            if abs(x + across - x1) < 0.1 and abs(y - y1) < 15.0 and (across or y < y1):
                for (other, j), (right, below, _) in cells.items():
                    if abs(right - across - x2) < 0.1 and abs(below - y2) < 15.0 and (across or below > y2):
                        yield symbol, k, other, j


def each(above: str, below: str, count: int, shared: int = 1) -> Joined:
    """One by one, or of so many neighbours one."""
    return {(above, k, below, k // shared) for k in range(count)}


NORMALIZED = {("z", k, "mean", 0) for k in range(4)} | {("var", 0, "ẑ", k) for k in range(4)} | each("ẑ", "o", 4)
JOINED: dict[str, Joined] = {
    "dense": each("s", "o", 8, 2),
    "convolution": {("s", k + tap, "o", k) for k in range(6) for tap in (0, 1)},
    **dict.fromkeys(("max_pooling", "mean_pooling"), each("s", "a", 8) | each("a", "o", 8, 2)),
    "dropout": each("s", "s/p", 8) | each("s/p", "o", 8, 2),
    "batch_normalization": each("s", "z", 8, 2) | NORMALIZED,
    "batch_normalization_between": each("u", "z", 4) | NORMALIZED,
    "embedding": each("c", "w·c", 8, 2),
    "recurrent": {("h", k, "h", k + 1) for k in range(8)},
}


@pytest.mark.parametrize("name", LAYERS)
def test_lines_join_what_the_formula_joins(name: str) -> None:
    svg = svg_of(name)
    found = [*joined(svg)]
    assert set(found) == JOINED[name]
    assert len(found) == len(JOINED[name])
    assert {symbol for symbol, _ in cells_of(svg)} >= {symbol for a, _, b, _ in found for symbol in (a, b)}
    assert len(re.findall(r'stroke-width="[12]" d=', svg)) == len(cells_of(svg)), "each cell has a frame"
    assert svg_of(name, dark=True) != svg


@pytest.mark.parametrize("name", [name for name in LAYERS if name != "recurrent"])
def test_what_is_made_of_several_cells_stands_in_their_middle(name: str) -> None:
    cells = cells_of(svg_of(name))
    for below, k in {(below, k) for _, _, below, k in JOINED[name]}:
        made_of = [cells[above, j].x for above, j, other, i in JOINED[name] if (other, i) == (below, k)]
        assert len(made_of) == 1 or cells[below, k].x == pytest.approx(sum(made_of) / len(made_of), abs=0.01)


@pytest.mark.parametrize("name", LAYERS)
def test_each_cell_has_its_number(name: str) -> None:
    plan, numbers = numbers_of(name)
    cells = cells_of(svg_of(name))
    shown = [(drawn, values) for drawn, values in zip(plan.bands, numbers.values, strict=True) if drawn.band.forward]
    expected = {(d.band.symbol, k): format_number(value, 2) for d, values in shown for k, value in enumerate(values)}
    assert {place: cell.text for place, cell in cells.items()} == expected


def test_the_numbers_are_of_the_start_of_the_scene() -> None:
    scenario = card_of("layer:dense").scenario
    assert scenario.table is not None
    X, t = scenario.table.X[[0, 114, 227, 341]], scenario.table.y[[0, 114, 227, 341]]
    cells = cells_of(svg_of("dense"))
    for symbol, values in (("s", X.ravel()), ("o", X @ scenario.start), ("t", t)):
        told = [float(cells[symbol, k].text.replace("−", "-")) for k in range(len(values))]
        assert told == pytest.approx(values, rel=0.06, abs=1e-9)


def test_a_layers_card_has_its_cells_and_no_other_card_has() -> None:
    for name in ("recurrent", "embedding"):
        said = "".join(html.proto.body for html in visit("gallery", card=f"layer:{name}").get("html"))
        assert said.count('<img class="ov-card-inside"') == 1
        (drawn,) = re.findall(r'class="ov-card-inside" src="data:image/svg\+xml,([^"]*)"', said)
        assert f"%3Ctitle%3E{LAYERS[name].label.replace(' ', '%20')}" in drawn.replace(" ", "%20")
    other = visit("gallery", card="objective:recurrent").get("html")
    assert '<img class="ov-card-inside"' not in "".join(html.proto.body for html in other)
