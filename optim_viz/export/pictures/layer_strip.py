"""A layer's cells on paper, from its inputs down to its outputs: what is made of what, and in each its number."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import numpy as np

from optim_viz.export.pictures.grounds import DARK, LIGHT, Ground
from optim_viz.export.pictures.shapes import (
    Area,
    Box,
    Layer,
    Line,
    Picture,
    Points,
    Shape,
    Text,
    blend,
    rectangle,
    text_width,
)
from optim_viz.export.pictures.svg import to_svg
from optim_viz.layers.plan import Drawn, LayerPlan, Numbers
from optim_viz.number_format import format_number

HALF, HIGH, GAP, MARGIN = 17.0, 20.0, 24.0, 4.0  # CSS pixels: half a cell and its height, where lines run, around all
BETWEEN, APART, FRAME, LINE = 2.0, 12.0, 1.0, 1.2
NAME, SIGN = 11.0, 10.0
SEEN = (
    "What it makes of a few inputs, cell by cell from above, where its scene starts. From one row to the next, lines "
    "join a cell with those that it is made of. In Compare the numbers follow the clock, and there are the gradients "
    "that flow back."
)


def layer_strip(title: str, plan: LayerPlan, numbers: Numbers, *, dark: bool = False) -> bytes:
    """An SVG of the bands that have values, with these numbers; lines are drawn between two that follow each other, and
    within one. What a band's ``flags`` mark has a strong frame."""
    ground = DARK if dark else LIGHT
    left = MARGIN + APART + max(text_width(_name(drawn), NAME) for _, drawn in _rows(plan))
    boxes: dict[tuple[int, int], Box] = {}
    shapes: list[Shape] = []
    top, above = MARGIN, -1
    for i, drawn in _rows(plan):
        band = drawn.band
        top += GAP if _joins(plan, above, i) else 0.0
        shapes.append(Text(MARGIN, top + HIGH / 2 + 4.0, _name(drawn), NAME, ground.ink))
        for k in range(drawn.cells):
            at = left + HALF * (band.at + band.stride * k)
            boxes[i, k] = box = Box(at + BETWEEN, top, 2 * (HALF - BETWEEN), HIGH)
            flagged = len(numbers.flags[i]) > 0 and bool(numbers.flags[i][k])
            shapes += _cell(box, format_number(float(numbers.values[i][k]), 2), ground, strong=flagged)
        top, above = top + HIGH + 2 * BETWEEN, i
    lines = [*_lines(plan, boxes)]
    muted = blend(ground.ink, ground.paper, 0.55)
    width, height = max(box.right for box in boxes.values()) + MARGIN + BETWEEN, top + MARGIN - 2 * BETWEEN
    paper = Area([[rectangle(Box(0.0, 0.0, width, height))]], ground.paper)
    return to_svg(Picture(width, height, title, SEEN, [Layer([paper, Line(lines, muted, LINE), *shapes])]), decimals=1)


def _rows(plan: LayerPlan) -> list[tuple[int, Drawn]]:
    return [(i, drawn) for i, drawn in enumerate(plan.bands) if drawn.band.forward]


def _name(drawn: Drawn) -> str:
    band = drawn.band
    return f"{band.symbol}, {band.meaning}" + (f"; bold: {band.flags[0]}" if band.flags else "")


def _joins(plan: LayerPlan, above: int, below: int) -> list[tuple[int, int]]:
    """Which cells of two bands are joined."""
    return [(j, k) for (a, j), (b, k) in plan.joins if (a, b) == (above, below)]


def _lines(plan: LayerPlan, boxes: dict[tuple[int, int], Box]) -> Iterator[Points]:
    places = [i for i, _ in _rows(plan)]
    for above, below in pairwise(places):
        for j, k in _joins(plan, above, below):
            one, other = boxes[above, j], boxes[below, k]
            yield np.array([[one.left + one.width / 2, one.bottom], [other.left + other.width / 2, other.top]])
    for i in places:
        for j, k in _joins(plan, i, i):
            one, other = boxes[i, j], boxes[i, k]
            yield np.array([[one.right, one.top + HIGH / 2], [other.left, other.top + HIGH / 2]])


def _cell(box: Box, text: str, ground: Ground, *, strong: bool) -> list[Shape]:
    line, width = (ground.ink, 2.0 * FRAME) if strong else (blend(ground.ink, ground.paper, 0.75), FRAME)
    frame = Area([[rectangle(box)]], ground.paper, line, width)
    size = min(SIGN, SIGN * (box.width - 2 * BETWEEN) / text_width(text, SIGN))
    return [frame, Text(box.left + box.width / 2, box.top + HIGH / 2 + 3.4, text, size, ground.ink, "middle")]
