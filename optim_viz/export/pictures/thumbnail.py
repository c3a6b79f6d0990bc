"""A scene at the size of a stamp, for a list of scenes: a map without axes, legend or letters.

Whoever is still to guess sees the surface, its known points and the start; the paths come with the runs, and with them
what a penalty does.
"""

from __future__ import annotations

import numpy as np

from optim_viz.export.base import ExportInput
from optim_viz.export.pictures.contours import Detail, surface_areas
from optim_viz.export.pictures.dead_region import dead_region_shapes
from optim_viz.export.pictures.grounds import DARK, LIGHT, Ground
from optim_viz.export.pictures.layout import Layout
from optim_viz.export.pictures.marks import critical_point_mark, ring
from optim_viz.export.pictures.regularization import regularization_shapes
from optim_viz.export.pictures.shapes import Box, Layer, Line, Picture, Points, Shape
from optim_viz.export.pictures.still import heads, run_paths
from optim_viz.export.pictures.svg import to_svg
from optim_viz.export.pictures.undefined_ground import undefined_shapes
from optim_viz.objectives import Domain, Objective
from optim_viz.objectives.regularization_path import regularization_of
from optim_viz.scene.scenario import Scenario
from optim_viz.scene.view import View
from optim_viz.simulation.trajectory import Trajectories

SIZE = (160.0, 120.0)  # CSS pixels
COARSE = Detail(spacing=2.0, every=3, tolerance=0.1)  # the strong contour lines alone
RADIUS, LINE, CASING, DASH = 3.6, 1.5, 2.9, 0.5
APART = 0.6  # pixels


def to_thumbnail(scenario: Scenario, runs: Trajectories | None = None, *, dark: bool = False) -> bytes:
    """An SVG of 160 × 120 pixels, some 5 kB: with the whole paths of ``runs``, or with the start alone."""
    ground, box = DARK if dark else LIGHT, Box(0.0, 0.0, *SIZE)
    surface, (window, unit) = scenario.surface, _window(scenario.surface)
    known = runs if runs is not None else Trajectories(())
    layout = Layout(
        ExportInput(scenario, known, View(), scenario.steps, ""), box, unit, box.width, box.height, [], [], window
    )
    marks = [
        shape
        for point in surface.critical_points
        for shape in critical_point_mark(point.kind, *layout.to_pixel(point.position), RADIUS, ground)
    ]
    begin = ring(*layout.to_pixel(scenario.start), RADIUS * 1.15, ground)
    drawn = [] if runs is None else _paths(layout, ground)
    known_path = None if runs is None else regularization_of(surface)
    penalty = regularization_shapes(known_path, layout.to_pixels, box, RADIUS, ground) if known_path else []
    areas = surface_areas(surface, box, window, ground, COARSE)
    dead = dead_region_shapes(surface, layout.to_pixels, box, ground)
    undefined = undefined_shapes(surface, layout.to_pixels, unit, window, ground)
    layer = Layer([*areas, *undefined, *dead, *penalty, *marks, *begin, *drawn], box)
    return to_svg(Picture(*SIZE, surface.title, "", [layer]), decimals=1)


def _window(surface: Objective) -> tuple[Domain, float]:
    """The surface's window and what is beside it, as the player has it: one unit is equally long on both axes."""
    (x0, x1), (y0, y1) = surface.domain.x, surface.domain.y
    unit = min(SIZE[0] / (x1 - x0), SIZE[1] / (y1 - y0))
    wide, high = (length / unit / 2 for length in SIZE)
    x, y = (x0 + x1) / 2, (y0 + y1) / 2
    return Domain((x - wide, x + wide), (y - high, y + high)), unit


def _thinned(points: Points) -> Points:
    """The corners of a path but those that lie less than APART from the last one that is drawn."""
    kept = [0]
    for i in range(1, len(points) - 1):
        if np.abs(points[i] - points[kept[-1]]).max() >= APART:
            kept.append(i)
    return points[[*kept, len(points) - 1]]


def _paths(layout: Layout, ground: Ground) -> list[Shape]:
    """The paths over a casing, and where each ends."""
    step = layout.export_input.scenario.steps
    paths = run_paths(layout, step)
    pieces = [[_thinned(piece.points) for piece in path.pieces if len(piece.points) > 1] for path in paths]
    casing = [points for drawn in pieces for points in drawn]
    lines = [
        Line(drawn, ground.colour_of(path.style), LINE, tuple(DASH * d for d in path.style.dash))
        for path, drawn in zip(paths, pieces, strict=True)
        if drawn
    ]
    below: list[Shape] = [Line(casing, ground.paper, CASING)] if casing else []
    return [*below, *lines, *heads(layout, paths, step, RADIUS, ground)]
