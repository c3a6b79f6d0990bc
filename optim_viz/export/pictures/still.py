"""The picture that is taken home: a map of the surface with the paths of all runs, a legend, and the link.

Pure functions from a :class:`ExportInput` to shapes. What stays (:mod:`optim_viz.export.pictures.layout`), the paths
(:func:`run_paths`) and what moves with the clock (:func:`heads`, the counter) are apart, so that an animation draws
each of them when it must.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from optim_viz.export.pictures.grounds import LIGHT, Ground
from optim_viz.export.pictures.layout import CASING, LINE, Layout, counter
from optim_viz.export.pictures.marks import PAPER, RADIUS, SCALE, arrow, cross, fork, marker
from optim_viz.export.pictures.shapes import (
    Box,
    Layer,
    Line,
    Picture,
    Piece,
    Points,
    Shape,
    clip_ends,
    clip_path,
    clip_segment,
)
from optim_viz.number_format import counted
from optim_viz.outcomes import words
from optim_viz.outcomes.outcome import Fate
from optim_viz.simulation.trajectory import Trajectory
from optim_viz.style import RunStyle
from optim_viz.web.shown_runs import shown_runs


class RunPath(NamedTuple):
    """One run's path in the picture."""

    style: RunStyle
    run: Trajectory
    first: int  # the record from which it is drawn
    pieces: list[Piece]
    crossings: NDArray[np.int64]  # the records from which it goes out of the view

    @property
    def dash(self) -> tuple[float, ...]:
        return tuple(SCALE * d for d in self.style.dash)


def still_at(layout: Layout, paths: list[RunPath], step: int) -> Picture:
    """The picture at a step up to which, at least, the runs have walked."""
    so_far = [(path, [piece.until(step).points for piece in path.pieces]) for path in paths]
    drawn = [(path, [points for points in pieces if len(points) > 1]) for path, pieces in so_far]
    said = [_said(path, step) for path in paths]
    lines = [
        Line(pieces, path.style.light, LINE, path.dash, f"run-{i}", said[i])
        for i, (path, pieces) in enumerate(drawn)
        if pieces
    ]
    every = [points for _, pieces in drawn for points in pieces]
    casing: list[Shape] = [Line(every, PAPER, CASING)] if every else []
    surface = layout.export_input.scenario.surface
    return Picture(
        layout.width,
        layout.height,
        f"{surface.title}: the paths of {counted(len(paths), 'run')} up to step {step}",
        " ".join(said) or "There are no runs.",
        [
            Layer(layout.ground, layout.box),
            Layer([*casing, *lines], layout.box),
            Layer(layout.frame),
            Layer(heads(layout, paths, step), layout.box.grown(RADIUS * 1.4)),
            Layer(counter(layout, step)),
        ],
    )


def _said(path: RunPath, step: int) -> str:
    """What is true of a run at the step that is shown."""
    now = path.run.outcome_at(step)
    return f"{path.style.label}: {now.sentence if now else words.AT_THE_START + '.'}"


def run_paths(layout: Layout, until: int) -> list[RunPath]:
    """The paths of all runs up to a record."""
    export_input = layout.export_input
    paths = []
    for style, run, first, _ in shown_runs(export_input.scenario, export_input.runs):
        points = layout.to_pixels(run.position[first : until + 1])
        pieces = clip_path(points, layout.box, first) if len(points) else []
        paths.append(RunPath(style, run, first, pieces, _crossings(points, first, layout.box)))
    return paths


def heads(
    layout: Layout, paths: list[RunPath], step: int, radius: float = RADIUS, ground: Ground = LIGHT
) -> list[Shape]:
    """Where each run is at a step: its mark, an arrow where it has left the view, a cross where it ended."""
    shapes: list[Shape] = []
    arrows: list[Shape] = []
    for path in paths:
        style, run = path.style, path.run
        if step < path.first:
            continue
        record = min(step, len(run) - 1)
        if 0 < run.branch_step <= step and run.branch_step < len(run):
            (x, y), *_ = layout.to_pixels(run.position[run.branch_step : run.branch_step + 1])
            if layout.box.contains(x, y):
                shapes += fork(style, x, y, radius, ground)
        (x, y), *_ = layout.to_pixels(run.position[record : record + 1])
        if not layout.box.contains(x, y):
            arrows += _exit(layout, path, record, radius, ground)
        elif run.outcome.kind is Fate.OVERFLOWED and step >= len(run) - 1:
            shapes += cross(style, x, y, radius, ground)
        else:
            shapes += marker(style, x, y, radius, ground)
    return shapes + arrows


def _exit(layout: Layout, path: RunPath, record: int, radius: float, ground: Ground) -> list[Shape]:
    """An arrow where the run last went out of the view."""
    last = int(np.searchsorted(path.crossings, record)) - 1
    if last < 0:
        return []
    k = int(path.crossings[last])
    a, b = layout.to_pixels(path.run.position[k : k + 2])
    part = clip_ends(a, b, layout.box)
    assert part is not None  # it is a crossing
    (x, y), (dx, dy) = part[1].tolist(), (b - a).tolist()
    return arrow(path.style, x, y, dx, dy, radius, ground)


def _crossings(points: Points, first: int, box: Box) -> NDArray[np.int64]:
    """The records from which a path goes out of the view, or across a corner of it."""
    inside = np.array([box.contains(x, y) for x, y in points.tolist()], bool)
    a, b = points[:-1], points[1:]
    low, high = np.minimum(a, b), np.maximum(a, b)
    near = (low <= [box.right, box.bottom]).all(axis=1) & (high >= [box.left, box.top]).all(axis=1)
    leaving = np.flatnonzero(near & ~inside[1:])
    return np.array([first + k for k in leaving.tolist() if clip_segment(a[k], b[k], box) is not None], np.int64)
