"""Heads of runs in pictures: marker, arrow and cross, each at its record; and forks where branches leave."""

from __future__ import annotations

import numpy as np
import pytest
from picture_cases import FAR, SVG, corners, on_paper, svg, take, two

from optim_viz import Run, Scenario
from optim_viz.export.pictures.layout import lay_out
from optim_viz.export.pictures.shapes import (
    Area,
    Line,
)
from optim_viz.export.pictures.still import heads, run_paths


def test_heads_marker_arrow_and_cross() -> None:
    """Inside a marker, outside an arrow at the border, and where a run ended a cross."""
    scene = take(FAR)
    paper = lay_out(scene)
    every = run_paths(paper, FAR.steps)
    for step, way in ((0, every[0]), (60, every[0]), (60, every[2])):
        last = min(step, len(way.run) - 1)
        ((x, y),) = paper.to_pixels(way.run.position[last : last + 1])
        shapes = heads(paper, [way], step)
        areas = [shape for shape in shapes if isinstance(shape, Area) and shape.fill == way.style.light]
        if paper.box.contains(x, y):
            assert len(areas[0].polygons[0][0]) == len(way.style.outline)
        else:
            (tip,) = areas[0].polygons[0][0][:1]
            on_border = [abs(tip[0] - paper.box.left), abs(tip[0] - paper.box.right)]
            on_border += [abs(tip[1] - paper.box.top), abs(tip[1] - paper.box.bottom)]
            assert min(on_border) < 1e-6
            assert paper.box.grown(1e-6).contains(*tip)


@pytest.mark.parametrize("step", [0, 1, 37, 120])
def test_a_head_stands_at_the_record_of_its_step_and_at_the_end_of_its_path(step: int) -> None:
    """In both pictures: as shapes, and in the SVG, where the marks of a run are the last ones of its colour."""
    scene = take(two("himmelblau", steps=120, start=(0.5, -2.5)), step)
    assert all(np.hypot(*np.diff(t.position[step - 1 : step + 1], axis=0).T).max(initial=1) > 0 for t in scene.runs)
    root, paper = svg(scene), lay_out(scene)
    walked = run_paths(paper, 120)
    for i, (way, trajectory) in enumerate(zip(walked, scene.runs, strict=True)):
        ((x, y),) = on_paper(root, scene.scenario, trajectory.position[step : step + 1])
        (area,) = [s for s in heads(paper, [way], step) if isinstance(s, Area) and s.fill == way.style.light]
        ring = area.polygons[0][0] - np.array([x, y])
        np.testing.assert_allclose(ring, np.array(way.style.outline) * 6.2 * 0.7, atol=0.01)
        path = root.find(f".//{SVG}path[@id='run-{i}']")
        if step:
            assert path is not None
            np.testing.assert_allclose(corners(path)[-1][-1], [x, y], atol=0.01)
        else:
            assert path is None


def test_an_overflow_within_the_view_is_a_cross() -> None:
    scenario = Scenario.suggested(
        "quadratic", {"kappa": 10.0}, steps=10, runs=(Run("sgd", {"learning_rate": 1e200}),), start=(1, 2)
    )
    scene = take(scenario)
    assert len(scene.runs[0]) < 11
    paper = lay_out(scene)
    shapes = heads(paper, run_paths(paper, 10), 10)
    inside = paper.box.contains(*paper.to_pixel(tuple(scene.runs[0].position[-1])))
    assert any(isinstance(shape, Line) for shape in shapes) == inside


def test_a_branch_has_a_fork_where_it_leaves_once_it_has_left() -> None:
    origin = Run("sgd", {"learning_rate": 0.01})
    branch = origin.branched(20, Run("adam", {"learning_rate": 0.1}))  # whose own marker is not round
    scenario = Scenario.suggested("himmelblau", start=(0.5, -2.5), steps=60, runs=(origin, branch))
    for step, count in ((19, 0), (20, 3), (60, 3)):
        scene = take(scenario, step)
        paper = lay_out(scene)
        whole, way = run_paths(paper, step)
        ((x, y),) = on_paper(svg(scene), scenario, scene.runs[1].position[20:21])
        outlines = [shape.polygons[0][0] for shape in heads(paper, [way], step) if isinstance(shape, Area)]
        assert sum(np.ptp(np.hypot(*(outline - [x, y]).T)) < 0.02 for outline in outlines) == count
        assert len(outlines) == (5 if count else 0)  # with its marker; before, it is not there
        assert len(heads(paper, [whole], step)) == 2
