"""The page of a picture without its paths: the map's place, its axes, title and legend, and the link at the foot."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import NamedTuple, get_args

import numpy as np

from optim_viz.comparison.fairness import describe_fairness
from optim_viz.export.base import ExportInput
from optim_viz.export.pictures.contours import surface_areas
from optim_viz.export.pictures.dead_region import dead_region_shapes, dead_region_signs
from optim_viz.export.pictures.decay_box import decay_box_shapes, decay_box_signs
from optim_viz.export.pictures.marks import INK, RADIUS, SCALE, critical_point_mark, marker, ring
from optim_viz.export.pictures.regularization import regularization_shapes, regularization_signs
from optim_viz.export.pictures.shapes import Area, Box, Line, Points, Shape, Text, rectangle, text_width, wrap
from optim_viz.export.pictures.undefined_ground import undefined_shapes, undefined_signs
from optim_viz.number_format import counted, format_exactly, format_position, format_tick, ticks
from optim_viz.objectives import Domain, Objective
from optim_viz.objectives.facts import Kind
from optim_viz.objectives.regularization_path import regularization_of
from optim_viz.web.shown_runs import shown_runs

WIDTH = 605.0  # 16 cm
MAP = (382.0, 400.0)  # the map's largest width and height
LEFT, RIGHT, GAP = 36.0, 4.0, 18.0
LINE, CASING = 1.6, 3.4
MUTED, FRAME = "#56606b", "#9aa3ad"
TITLE, SUBTITLE, LABEL, SMALL, TICK, FOOT = 13.0, 9.0, 10.0, 8.6, 9.0, 6.6
MAX_LINK = 2_400  # characters of a link that the foot has room for
KINDS: tuple[Kind, ...] = get_args(Kind)


class Layout(NamedTuple):
    """An export laid out: where its map lies, and the shapes that never change."""

    export_input: ExportInput
    box: Box
    unit: float  # pixels per unit of the plane, the same on both axes
    width: float
    height: float
    ground: list[Shape]  # the surface, within the box
    frame: list[Shape]  # around it
    window: Domain  # of the plane, which fills the box

    def to_pixels(self, positions: Points) -> Points:
        """Positions (n, 2) of the plane on the page."""
        with np.errstate(over="ignore"):
            x = self.box.left + (positions[:, 0] - self.window.x[0]) * self.unit
            y = self.box.top + (self.window.y[1] - positions[:, 1]) * self.unit
        return np.stack([x, y], axis=1)

    def to_pixel(self, position: tuple[float, float]) -> tuple[float, float]:
        """One position on the page."""
        (x, y), *_ = self.to_pixels(np.array([position]))
        return float(x), float(y)


def lay_out(export_input: ExportInput, *, moves: bool = False) -> Layout:
    """Lay the page out, with its link at the foot and what has become of the runs by its step; without, if it moves."""
    surface = export_input.scenario.surface
    (x0, x1), (y0, y1) = surface.domain.x, surface.domain.y
    unit = min(MAP[0] / (x1 - x0), MAP[1] / (y1 - y0))
    head, top = _head(export_input)
    box = Box(LEFT, top, (x1 - x0) * unit, (y1 - y0) * unit)
    layout = Layout(export_input, box, unit, WIDTH, 0.0, [], [], surface.domain)
    legend, below = _legend(layout, box.right + GAP, top, moves)
    bottom = max(box.bottom + 30, below)
    foot, bottom = (list[Shape](), bottom) if moves else _foot(export_input.link, bottom)
    landmarks = [
        shape
        for point in surface.critical_points
        if box.contains(*(at := layout.to_pixel(point.position)))
        for shape in critical_point_mark(point.kind, *at, RADIUS)
    ]
    start = layout.to_pixel(export_input.scenario.start)
    begin = ring(*start, RADIUS * 1.15) if box.contains(*start) else []
    drawn = regularization_of(surface)
    penalty = regularization_shapes(drawn, layout.to_pixels, box) if drawn else []
    boxes = decay_box_shapes(export_input.scenario, layout.to_pixels)
    dead = dead_region_shapes(surface, layout.to_pixels, box)
    undefined = undefined_shapes(surface, layout.to_pixels, unit)
    shapes: list[Shape] = [*surface_areas(surface, box), *undefined, *dead, *penalty, *boxes, *landmarks, *begin]
    frame: list[Shape] = [
        Area([[rectangle(box)]], None, FRAME, 0.8),
        *_axes(surface, layout),
        *head,
        *legend,
        *foot,
    ]
    return layout._replace(height=float(np.ceil(bottom + 6)), ground=shapes, frame=frame)


def counter(layout: Layout, step: int) -> list[Shape]:
    """The step, at the right of the title."""
    text = f"step {step} of {layout.export_input.scenario.last_step}"
    return [Text(WIDTH - RIGHT, TITLE + 3, text, SUBTITLE + 1.5, INK, "end")]


def counter_box(layout: Layout) -> Box:
    """Where the step stands."""
    widest = text_width("step 00000 of 00000", SUBTITLE + 1.5) + 4
    return Box(WIDTH - widest, 2.0, widest, TITLE + 6)


def _head(export_input: ExportInput) -> tuple[list[Shape], float]:
    """The title and what is below it, and where the map begins."""
    scenario, surface = export_input.scenario, export_input.scenario.surface
    title = f"{surface.title}, start {format_position(scenario.start)}, {counted(scenario.steps, 'step')}"
    numbers = surface.own_values if surface.table is None else {**surface.own_values, **surface.table.values}
    facts = [surface.subtitle] if surface.subtitle else []
    facts += [f"{name} = {format_exactly(value)}" for name, value in numbers.items()]
    if stream := scenario.stream.described:
        facts.append(f"{', '.join(f'{name} {text}' for name, text in stream.items())}, seed {scenario.seed}")
    if fairness := describe_fairness(scenario):
        facts.append(fairness)
    shapes: list[Shape] = [Text(LEFT, TITLE + 3, title, TITLE, INK, bold=True)]
    y = TITLE + 4
    for line in wrap(" · ".join(facts), SUBTITLE, WIDTH - LEFT - RIGHT):
        y += SUBTITLE * 1.35
        shapes.append(Text(LEFT, y, line, SUBTITLE, MUTED))
    return shapes, round(y + 11)


def _legend(layout: Layout, left: float, top: float, moves: bool) -> tuple[list[Shape], float]:
    """Who is who, at what rate, and what has become of it by the step that is shown; below it, what the other marks
    mean. And where it ends."""
    export_input, width = layout.export_input, WIDTH - RIGHT - left
    shapes: list[Shape] = []
    y, swatch, text = top, 32.0, 44.0
    shown = shown_runs(export_input.scenario, export_input.runs)
    for style, run, _, settings in shown:
        middle = y + LABEL * 0.62
        segment = np.array([[left, middle], [left + swatch, middle]])
        shapes.append(Line([segment], style.light, LINE, tuple(SCALE * d for d in style.dash)))
        shapes += marker(style, left + swatch, middle, RADIUS * 0.9)
        for line in wrap(style.label, LABEL, width - text, bold=True):
            shapes.append(Text(left + text, y + LABEL, line, LABEL, INK, bold=True))
            y += LABEL * 1.25
        now = None if moves else run.outcome_at(export_input.step)
        for said, colour in ((settings, MUTED), (now.label if now else "", INK)):
            for line in wrap(said, SMALL, width - text) if said else ():
                shapes.append(Text(left + text, y + SMALL, line, SMALL, colour))
                y += SMALL * 1.28
        y += 6
    if not shown:
        shapes.append(Text(left, y + LABEL, "No runs.", LABEL, MUTED))
        y += LABEL * 1.6
    signs = _signs(layout)
    y = max(y + 4, layout.box.bottom - 13 * len(signs))
    for draw, word in signs:
        shapes += draw(left + swatch, y + 6.5)
        shapes.append(Text(left + text, y + 9.5, word, SMALL, MUTED))
        y += 13
    return shapes, y + 4


Sign = tuple[Callable[[float, float], list[Shape]], str]


def _signs(layout: Layout) -> list[Sign]:
    """The marks of the map that need a word: how each is drawn, and the word."""
    export_input, box = layout.export_input, layout.box
    signs: list[Sign] = [(lambda x, y: ring(x, y, RADIUS * 1.15), "start")]
    seen = {p.kind for p in export_input.scenario.surface.critical_points if box.contains(*layout.to_pixel(p.position))}
    for kind in KINDS:
        if kind in seen:
            signs.append((partial(_sign, kind), kind))
    surface = export_input.scenario.surface
    penalty = regularization_signs() if regularization_of(surface) else []
    return (
        signs + penalty + decay_box_signs(export_input.scenario) + dead_region_signs(surface) + undefined_signs(surface)
    )


def _sign(kind: Kind, x: float, y: float) -> list[Shape]:
    return critical_point_mark(kind, x, y, RADIUS)


def _foot(link: str, top: float) -> tuple[list[Shape], float]:
    """The link as small print, whole, and where it ends."""
    if not link:
        return [], top
    if len(link) > MAX_LINK:
        link = f"The link to this scene has {len(link)} characters, more than this foot has room for."
    shapes: list[Shape] = []
    for line in wrap(link, FOOT, WIDTH - LEFT - RIGHT - 4):
        top += FOOT * 1.3
        shapes.append(Text(LEFT, top, line, FOOT, MUTED))
    return shapes, top


def _axes(surface: Objective, layout: Layout) -> list[Shape]:
    box, shapes = layout.box, list[Shape]()
    (x0, x1), (y0, y1) = surface.domain.x, surface.domain.y
    values, step = ticks(x0, x1, box.width / 46)
    for value in values:
        x = box.left + (value - x0) * layout.unit
        shapes.append(Line([np.array([[x, box.bottom], [x, box.bottom + 3.5]])], FRAME, 0.8))
        shapes.append(Text(x, box.bottom + 13, format_tick(value, step), TICK, MUTED, "middle"))
    values, step = ticks(y0, y1, box.height / 44)
    for value in values:
        y = box.top + (y1 - value) * layout.unit
        shapes.append(Line([np.array([[box.left - 3.5, y], [box.left, y]])], FRAME, 0.8))
        shapes.append(Text(box.left - 6, y + TICK * 0.35, format_tick(value, step), TICK, MUTED, "end"))
    shapes.append(Text(box.left + box.width / 2, box.bottom + 25, "x", LABEL, INK, "middle", italic=True))
    shapes.append(Text(6, box.top + box.height / 2 + 3, "y", LABEL, INK, "middle", italic=True))
    return shapes
