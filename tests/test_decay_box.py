"""The box of a decoupled weight decay: where such runs settle, and that the picture has it."""

from __future__ import annotations

import re

import numpy as np
import pytest
from numpy.typing import NDArray
from scene_cases import unpack

import optim_viz as ov
from optim_viz.export.base import ExportInput
from optim_viz.export.pictures.layout import lay_out
from optim_viz.export.pictures.still import run_paths, still_at
from optim_viz.export.pictures.svg import to_svg
from optim_viz.figures.scene import figure
from optim_viz.scene.scenario import BOX_WORDS, Run
from optim_viz.scene.view import View
from optim_viz.teaching.lessons import LESSONS
from optim_viz.web.levels import LevelScale
from optim_viz.web.scene_blob import pack_scene

LESSON = LESSONS["decay_draws_a_box"].scenario


def lowest_on_the_box(A: NDArray[np.float64], m: NDArray[np.float64], half: float) -> NDArray[np.float64]:
    """Of ½(w − m)ᵀA(w − m) on |wᵢ| ≤ half, among the minima of the inside, the four edges and the corners."""
    found = [m, *half * np.array([[1, 1], [1, -1], [-1, 1], [-1, -1]])]
    for i in (0, 1):
        for edge in (half, -half):
            free = m[1 - i] - A[0, 1] / A[1 - i, 1 - i] * (edge - m[i])
            found.append(np.array([edge, free] if i == 0 else [free, edge]))
    within = [w for w in found if np.abs(w).max() <= half + 1e-12]
    return min(within, key=lambda w: float((w - m) @ A @ (w - m)))


@pytest.mark.parametrize(
    ("name", "more", "away"), [("adamw", {"b2": 0.95}, 0.02), ("lion", {}, 0.05)], ids=["adamw", "lion"]
)
def test_a_run_settles_at_the_minimum_of_f_on_its_box(name: str, more: dict[str, float], away: float) -> None:
    """Xie and Li's example: A = [2, 0.6; 0.6, 1], m = (3, 1) and λ = 0.5 give (2, 1.6)."""
    A, m = np.array([[2.0, 0.6], [0.6, 1.0]]), np.array([3.0, 1.0])
    half = ov.OPTIMIZERS[name].box({"weight_decay": 0.5, "decoupled": 1.0})
    assert half == 2.0
    lowest = lowest_on_the_box(A, m, half)
    np.testing.assert_allclose(lowest, [2.0, 1.6])
    surface = ov.OBJECTIVES["booth"]  # (x + 2y − 7)² + (2x + y − 5)²
    booth = lowest_on_the_box(surface.hessian(0.0, 0.0), np.array([1.0, 3.0]), half)
    run = ov.simulate(surface, name, start=(-4, 6), steps=1500, learning_rate=0.02, weight_decay=0.5, **more)
    np.testing.assert_allclose(run.position[-300:].mean(axis=0), booth, atol=away)


def test_a_decay_that_is_none_or_stands_in_the_gradient_has_no_box() -> None:
    box = ov.OPTIMIZERS["adamw"].box
    assert box({"weight_decay": 0.25, "decoupled": 1.0}) == 4.0
    assert box({"weight_decay": 0.25, "decoupled": 0.0}) is None
    assert box({"weight_decay": 0.0, "decoupled": 1.0}) is None
    assert ov.OPTIMIZERS["adam"].box({}) is None
    assert LESSON.decay_boxes == (2.0,)
    far = LESSON.changed(runs=(Run("adamw", {"learning_rate": 0.1, "weight_decay": 0.01}),))
    assert far.decay_boxes == (), "nobody would see it"


def test_a_still_has_the_box_and_the_browser_is_told_what_it_is_of() -> None:
    runs = ov.run(LESSON)
    layout = lay_out(ExportInput(LESSON, runs, View(), 10, ""))
    svg = to_svg(still_at(layout, run_paths(layout, 10), 10)).decode()
    assert BOX_WORDS in svg
    corners = layout.to_pixels(np.array([[-2.0, 2.0], [2.0, 2.0], [2.0, -2.0], [-2.0, -2.0], [-2.0, 2.0]]))
    lines = [np.array(re.findall(r"-?[\d.]+", d), float) for d in re.findall(r' d="(M[^"z]*)"', svg)]
    assert any(line.size == 10 and np.allclose(line.reshape(5, 2), corners, atol=0.02) for line in lines)
    methods = unpack(pack_scene(LESSON, runs, View()))[0]["simulator"]["methods"]
    assert methods["adamw"]["decays"] == ["weight_decay", "decoupled"]
    assert methods["lion"]["decays"] == ["weight_decay"]


def test_a_figure_has_the_box_on_the_map_and_on_the_surface() -> None:
    """Its corners where |x| = |y| = 1/λ; in space at the height of f there, in the window alone."""
    (flat,) = (trace for trace in figure(LESSON).data if trace.name == BOX_WORDS)
    assert set(zip(flat.x, flat.y, strict=True)) == {(x, y) for x in (-2.0, 2.0) for y in (-2.0, 2.0)}
    assert (flat.x[0], flat.y[0]) == (flat.x[-1], flat.y[-1])
    (raised,) = (trace for trace in figure(LESSON, "surface").data if trace.name == BOX_WORDS)
    x, y, z = (np.array(values, float) for values in (raised.x, raised.y, raised.z))
    there = np.isfinite(z)
    assert there.sum() > 50
    np.testing.assert_allclose(np.maximum(np.abs(x), np.abs(y)), 2.0)
    inside = LESSON.surface.domain.contains(np.stack([x, y], axis=-1))
    np.testing.assert_array_equal(there, inside)
    np.testing.assert_allclose(z[there], LevelScale(LESSON.surface).level(LESSON.surface(x, y))[there])
    assert BOX_WORDS not in [trace.name for trace in figure(LESSON.changed(runs=(Run("adam"),))).data]
