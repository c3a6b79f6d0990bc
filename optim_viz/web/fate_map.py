"""Fate maps as cells: each minimum that was reached has a colour and a letter of its own."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from optim_viz.objectives import Objective
from optim_viz.outcomes.criteria import FATES, Fate
from optim_viz.programs.instructions import to_program
from optim_viz.scene.scenario import Scenario
from optim_viz.simulation.fate_map import FateMap
from optim_viz.web.categories import (
    UNDEFINED_CATEGORIES,
    Category,
    fate_category,
    minimum_category,
    put_undefined,
)
from optim_viz.web.heat_map import Axis, Contours, HeatMap, Mark, Pane

UNSETTLED = (Fate.STILL_DESCENDING, Fate.RISING, Fate.OSCILLATING, Fate.STALLED)


def fate_categories(surface: Objective) -> list[Category]:
    """What a start can come to: each known minimum, another one, and the fates that are none."""
    points = [surface.critical_points[i] for i in _minima(surface)]
    known = [minimum_category(n, point.position) for n, point in enumerate(points)]
    others = [fate_category(kind) for kind in FATES if kind is not Fate.CONVERGED]
    return [*known, Category("", "another minimum", len(known)), *others, *UNDEFINED_CATEGORIES]


def fate_codes(fate_map: FateMap) -> NDArray[np.uint8]:
    """Of each start, which of the categories it came to; (rows, columns)."""
    order = _minima(fate_map.objective)
    codes = np.full(fate_map.fate.shape, len(order), np.uint8)
    for n, kind in enumerate(kind for kind in FATES if kind is not Fate.CONVERGED):
        codes[fate_map.fate == FATES.index(kind)] = len(order) + 1 + n
    for code, i in enumerate(order):
        codes[fate_map.target == i] = code
    put_undefined(codes, fate_map, len(order) + len(FATES))
    return codes


def _minima(surface: Objective) -> list[int]:
    """Which of the surface's critical points have a colour."""
    points = surface.critical_points
    return [i for i, point in enumerate(points) if point.interior and point.kind.endswith("minimum")]


def fate_map_chart(
    scenario: Scenario,
    names: Sequence[str],
    titles: Sequence[str],
    maps: Sequence[FateMap],
    full_window: tuple[float, float, float, float],
    answered_event: int = 0,
) -> HeatMap:
    """One pane for each map, over the same starts; ``full_window`` is what can be zoomed out to."""
    surface = scenario.surface
    points = surface.critical_points
    shown = maps[0]
    floor = surface.minima[0].value if surface.minima else None
    saddles = [Mark("", *point.position, "saddle") for point in points if point.interior and point.kind == "saddle"]
    return HeatMap(
        Axis("Start x", shown.x, symbol="x"),
        Axis("Start y", shown.y, symbol="y"),
        [Pane(name, title, fate_codes(fate_map)) for name, title, fate_map in zip(names, titles, maps, strict=True)],
        fate_categories(surface),
        title=f"Fate map of {surface.title}",
        share_of="starts",
        marks=[*saddles, Mark("start", *scenario.start, "start")],
        contours=Contours(to_program(surface), surface.coefficients, (*surface.domain.x, *surface.domain.y), floor),
        full_window=full_window,
        key=" ".join(map(str, scenario.ground)),
        answered_event=answered_event,
    )
