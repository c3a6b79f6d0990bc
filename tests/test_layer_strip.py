"""A layer's cells on its card: each is there once, and lines join what the layer's formula joins."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from sent import visit

import optim_viz as ov
from optim_viz.export.pictures.layer_strip import layer_strip
from optim_viz.layers import LAYERS
from optim_viz.layers.plan import plan_of

Joined = set[tuple[str, int, str, int]]  # a cell by its symbol and place, and one that is made of it


def svg_of(name: str, *, dark: bool = False) -> str:
    numbers = len(ov.OBJECTIVES[LAYERS[name].objective].numbers)
    return layer_strip(LAYERS[name].label, plan_of(name, LAYERS[name].rows, numbers), dark=dark).decode()


def cells_of(svg: str) -> dict[tuple[str, int], tuple[float, float]]:
    """Where the middles of the cells are, by symbol and place from the left."""
    found = re.findall(r'<text x="([\d.]+)" y="([\d.]+)"[^>]*"middle">([^<]*)<', svg)
    rows: dict[str, list[tuple[float, float]]] = {}
    for x, y, symbol in found:
        rows.setdefault(symbol, []).append((float(x), float(y)))
    return {(symbol, k): at for symbol, row in rows.items() for k, at in enumerate(sorted(row))}


def joined(svg: str) -> Iterator[tuple[str, int, str, int]]:
    """Each line's ends lie on the edges of two cells: these are the nearest ones, half a cell away at most."""
    cells = cells_of(svg)
    (lines,) = re.findall(r'fill="none" stroke="#\w+" stroke-width="1.2" d="([^"]*)"', svg)
    ends = [float(number) for number in re.findall(r"-?[\d.]+", lines)]
    for x1, y1, x2, y2 in zip(*[iter(ends)] * 4, strict=True):
        across = 0.0 if x1 == x2 or y1 != y2 else 11.0  # within a row a line runs from edge to edge
        for (symbol, k), (x, y) in cells.items():
            if abs(x + across - x1) < 0.1 and abs(y - y1) < 15.0 and (across or y < y1):
                for (other, j), (right, below) in cells.items():
                    if abs(right - across - x2) < 0.1 and abs(below - y2) < 15.0 and (across or below > y2):
                        yield symbol, k, other, j


def each(above: str, below: str, count: int, shared: int = 1) -> Joined:
    """One by one, or of so many neighbours one."""
    return {(above, k, below, k // shared) for k in range(count)}


NORMALIZED = {("z", k, "mean", 0) for k in range(4)} | {("var", 0, "ẑ", k) for k in range(4)} | each("ẑ", "o", 4)
JOINED: dict[str, Joined] = {
    "dense": each("s", "o", 8, 2),
    "convolution": {("s", k + tap, "o", k) for k in range(6) for tap in (0, 1)},
    "max_pooling": each("s", "a", 8) | each("a", "o", 8, 2),
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
    assert svg.count('stroke-width="1" d=') == len(cells_of(svg)), "each cell has a frame"
    assert svg_of(name, dark=True) != svg


@pytest.mark.parametrize("name", [name for name in LAYERS if name != "recurrent"])
def test_what_is_made_of_several_cells_stands_in_their_middle(name: str) -> None:
    cells = cells_of(svg_of(name))
    for below, k in {(below, k) for _, _, below, k in JOINED[name]}:
        made_of = [cells[above, j][0] for above, j, other, i in JOINED[name] if (other, i) == (below, k)]
        assert len(made_of) == 1 or cells[below, k][0] == pytest.approx(sum(made_of) / len(made_of), abs=0.01)


def test_a_layers_card_has_its_cells_and_no_other_card_has() -> None:
    for name in ("recurrent", "embedding"):
        said = "".join(html.proto.body for html in visit("gallery", card=f"layer:{name}").get("html"))
        assert said.count('<img class="ov-card-inside"') == 1
        (drawn,) = re.findall(r'class="ov-card-inside" src="data:image/svg\+xml,([^"]*)"', said)
        assert f"%3Ctitle%3E{LAYERS[name].label.replace(' ', '%20')}" in drawn.replace(" ", "%20")
    other = visit("gallery", card="objective:recurrent").get("html")
    assert '<img class="ov-card-inside"' not in "".join(html.proto.body for html in other)
