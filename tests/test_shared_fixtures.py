"""What the browser knows as well: numbers and ticks, palette, level scale, marks, clipping and limits of stability,
by the fixtures that ``tests/js/shared-fixtures.test.js`` reads.
"""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path
from typing import Any

import jax.numpy as jnp
import numpy as np
import pytest

from optim_viz import OBJECTIVES, OPTIMIZERS, Run
from optim_viz.comparison.stability import curvature_at_minimum, stability_limit
from optim_viz.export.pictures import contours, marks
from optim_viz.export.pictures.grounds import DARK, LIGHT
from optim_viz.export.pictures.shapes import Area, Box, Line, Shape, Text, blend, clip_ends, clip_segment, rgb
from optim_viz.language.in_numpy import evaluate
from optim_viz.number_format import format_exactly, format_number, format_tick, ticks
from optim_viz.objectives import Objective
from optim_viz.objectives.facts import Domain, Kind, global_minimum
from optim_viz.style import run_style
from optim_viz.web.levels import LEVELS, LevelScale

FIXTURES = Path(__file__).parent / "fixtures"


def fixture(name: str) -> Any:
    return json.loads((FIXTURES / f"{name}.json").read_text(encoding="utf-8"))


# ------------------------------------------------------------------------------------------------- numbers and ticks

NUMBERS = fixture("numbers")


@pytest.mark.parametrize(("value", "text"), NUMBERS["four"])
def test_a_number_with_four_digits(value: float | str, text: str) -> None:
    assert format_number(float(value)) == text


@pytest.mark.parametrize(("value", "digits", "text"), [*NUMBERS["halves"], *NUMBERS["digits"]])
def test_a_number_with_so_many_digits(value: float, digits: int, text: str) -> None:
    assert format_number(value, digits) == text


@pytest.mark.parametrize(("value", "text"), NUMBERS["exact"])
def test_a_number_with_every_digit(value: float | str, text: str) -> None:
    assert format_exactly(float(value)) == text


@pytest.mark.parametrize("case", NUMBERS["ticks"], ids=lambda case: f"{case['low']} to {case['high']}")
def test_the_ticks_of_an_axis(case: dict[str, Any]) -> None:
    values, step = ticks(case["low"], case["high"], case["count"])
    assert step == pytest.approx(case["step"])
    assert values == pytest.approx([step * round(value / step) for value in values])
    assert [format_tick(value, step) for value in values] == case["labels"]
    assert all(case["low"] <= value <= case["high"] for value in values)


# ------------------------------------------------------------------------------------------------------- the landscape

LANDSCAPE = fixture("landscape")
FORMULAS = {"power": lambda x, y: 10.0**x, "plane": lambda x, y: x}


def surface_of(scale: dict[str, Any]) -> Objective:
    x0, x1, y0, y1 = scale["domain"]
    minima = () if scale["floor"] is None else (global_minimum(-9.0, 0.0, float(scale["floor"])),)
    known = OBJECTIVES["sphere"]
    function, domain = FORMULAS[scale["formula"]], Domain((x0, x1), (y0, y1))
    return dataclasses.replace(known, function=function, domain=domain, points=lambda: minima)


@pytest.mark.parametrize("scale", LANDSCAPE["scales"], ids=lambda scale: scale["formula"])
def test_the_level_scale(scale: dict[str, Any]) -> None:
    levels = LevelScale(surface_of(scale))
    stops = LANDSCAPE["ramp"]["light"]
    for case in scale["cases"]:
        level = float(levels.level(np.array(case["f"], float)))
        assert level == pytest.approx(case["level"], abs=1e-9)
        share = min(1.0, max(0.0, case["tint"])) * (len(stops) - 1)
        k = min(len(stops) - 2, int(share))
        wanted = [a + (b - a) * (share - k) for a, b in zip(rgb(stops[k]), rgb(stops[k + 1]), strict=True)]
        np.testing.assert_allclose(rgb(contours.shade_of(levels, level)), wanted, atol=0.6)  # a colour is whole numbers


def test_the_palettes_and_the_contour_lines() -> None:
    for ground, name in ((LIGHT, "light"), (DARK, "dark")):
        contour = LANDSCAPE["contour"][name]
        assert list(ground.shades) == LANDSCAPE["ramp"][name]
        assert (ground.contour, ground.thin, ground.strong) == (contour["ink"], contour["thin"], contour["strong"])
    assert LANDSCAPE["levels"] == LEVELS
    surface = surface_of(LANDSCAPE["scales"][0])
    levels = LevelScale(surface)
    lines = [area for area in contours.surface_areas(surface, Box(0, 0, 400, 300)) if area.stroke]
    assert len(lines) > 12
    contour = LANDSCAPE["contour"]["light"]
    for level, area in enumerate(lines):
        share = contour["strong" if level % LANDSCAPE["strong_every"] == 0 else "thin"]
        assert area.stroke == blend(contour["ink"], contours.shade_of(levels, level + 0.5), share)


# ------------------------------------------------------------------------------------------------------------ the marks

MARKS = fixture("marks")
X, Y, R = *MARKS["at"], MARKS["radius"]


def polygons(*shapes: Shape) -> list[np.ndarray[Any, Any]]:
    return [np.asarray(shape.polygons[0][0]) for shape in shapes if isinstance(shape, Area)]


def is_circle(outline: np.ndarray[Any, Any], radius: float, middle: tuple[float, float]) -> bool:
    return bool(np.allclose(np.hypot(*(outline - middle).T), radius) and np.allclose(outline.mean(axis=0), middle))


def test_a_marker_is_solid_or_hollow_with_a_tag() -> None:
    style, wanted = run_style("sgd")._replace(marker=MARKS["marker"]["style"]), MARKS["marker"]
    for ordinal, fill, width in ((1, style.light, wanted["solid"]), (2, marks.PAPER, wanted["hollow"])):
        shapes = marks.marker(style._replace(ordinal=ordinal, tag="2"), X, Y, R)
        casing, inside, tag = shapes
        assert isinstance(casing, Area)
        assert isinstance(inside, Area)
        assert isinstance(tag, Text)
        for outline in polygons(casing, inside):
            np.testing.assert_allclose(outline, wanted["outline"], atol=2e-3)
        assert (casing.stroke, casing.width) == (marks.PAPER, pytest.approx(wanted["casing"]))
        assert (inside.fill, inside.stroke, inside.width) == (fill, style.light, pytest.approx(width))
        assert tag.x == pytest.approx(wanted["tag_x"])


def test_an_arrow_a_cross_and_a_fork() -> None:
    style = run_style("sgd")
    casing, inside = marks.arrow(style, X, Y, *MARKS["arrow"]["direction"], R)
    for outline in polygons(casing, inside):
        np.testing.assert_allclose(outline, MARKS["arrow"]["outline"])
    assert isinstance(casing, Area)
    assert casing.width == pytest.approx(MARKS["arrow"]["casing"])
    for line, width in zip(marks.cross(style, X, Y, R), MARKS["cross"]["widths"], strict=True):
        assert isinstance(line, Line)
        np.testing.assert_allclose(np.array(line.pieces), MARKS["cross"]["strokes"])
        assert line.width == pytest.approx(width)
    fork = marks.fork(style, X, Y, R)
    for outline, radius in zip(polygons(*fork), ("ring", "ring", "dot"), strict=True):
        assert is_circle(outline, MARKS["fork"][radius], (X, Y))
    assert [shape.width for shape in fork[:2]] == pytest.approx(MARKS["fork"]["widths"])


@pytest.mark.parametrize("kind", ["global minimum", "local minimum", "saddle", "maximum"])
def test_the_known_points(kind: Kind) -> None:
    size, wanted = 0.9 * R, MARKS["points"][kind]
    shapes = marks.critical_point_mark(kind, X, Y, R)
    assert len(shapes) == (3 if "dot" in wanted else 2)
    for shape in shapes[:2]:
        if "strokes" in wanted:
            assert isinstance(shape, Line)
            middle = np.array(shape.pieces) - [X, Y]
            np.testing.assert_allclose(middle, size * np.array(wanted["strokes"]), atol=1e-12)
        elif "outline" in wanted:
            np.testing.assert_allclose(polygons(shape)[0] - [X, Y], size * np.array(wanted["outline"]), atol=1e-12)
        else:
            assert is_circle(polygons(shape)[0], size * wanted["ring"], (X, Y))
    if "dot" in wanted:
        assert is_circle(polygons(shapes[2])[0], size * wanted["dot"], (X, Y))


# -------------------------------------------------------------------------------------------------- clipping, stability


@pytest.mark.parametrize("case", fixture("clipping")["cases"], ids=lambda case: case["name"])
def test_which_part_of_a_segment_lies_in_the_box(case: dict[str, Any]) -> None:
    half_x, half_y = fixture("clipping")["half"]
    box = Box(-half_x, -half_y, 2 * half_x, 2 * half_y)
    a, b = np.array(case["a"], float), np.array(case["b"], float)
    part, ends = clip_segment(a, b, box), clip_ends(a, b, box)
    if case["part"] is None:
        assert part is None
        assert ends is None
        return
    assert part == pytest.approx(case["part"])
    np.testing.assert_allclose(ends, [a + (b - a) * share for share in case["part"]], atol=1e-12)


@pytest.mark.parametrize("method", fixture("stability")["methods"], ids=lambda m: f"{m['name']} {m['values']}")
def test_the_edge_of_stability(method: dict[str, Any]) -> None:
    known = fixture("stability")
    fxx, fxy, fyy = known["hessian"]
    surface = dataclasses.replace(
        OBJECTIVES["sphere"],
        function=lambda x, y: 0.5 * (fxx * x * x + fyy * y * y) + fxy * (x * y) + jnp.zeros_like(x),
    )
    curvature = curvature_at_minimum(surface)
    assert curvature is not None
    assert curvature.constant
    assert [curvature.largest, curvature.smallest] == pytest.approx(known["eigenvalues"])
    run, stability = Run(method["name"], method["values"]), OPTIMIZERS[method["name"]].stability
    assert stability is not None
    assert evaluate(stability, dict(run.hyperparameters)) == pytest.approx(method["bound"])
    limit = stability_limit(run, curvature)
    assert limit == (None if method["limit"] is None else pytest.approx(method["limit"]))
