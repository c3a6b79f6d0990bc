"""What is typed is taken home like all else: in every form, or with one sentence why not."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

import optim_viz as ov
from optim_viz.errors import InputError
from optim_viz.export.base import ExportInput
from optim_viz.export.pictures.contours import surface_areas
from optim_viz.export.pictures.grounds import DARK, LIGHT, Ground
from optim_viz.export.pictures.layout import lay_out
from optim_viz.export.pictures.shapes import Line, Text
from optim_viz.export.pictures.thumbnail import to_thumbnail
from optim_viz.export.pictures.undefined_ground import undefined_shapes
from optim_viz.figures.scene import figure
from optim_viz.objectives import Domain
from optim_viz.scene.scenario import Run, Scenario
from optim_viz.scene.view import View
from optim_viz.simulation.simulate import run
from optim_viz.web.undefined_ground import UNDEFINED_WORDS, undefined_lines

OWN = ov.rule("b in 0..0.999 = 0.9; v = b v + g; x = x - learning_rate v").name
HOLED = Scenario.suggested("=sqrt(x^2+y^2-1)+log(y+2)", runs=(Run("sgd", {"learning_rate": 0.01}),), steps=6)
TYPED = {
    "function": Scenario.suggested(ov.function("a in 1..200 = 50; (1-x)^2 + a(y-x^2)^2").name, steps=6),
    "rule": Scenario.suggested("rosenbrock", runs=(Run(OWN, {"learning_rate": 0.001}), Run("sgd")), steps=6),
    "both": HOLED.changed(runs=(Run(OWN, {"learning_rate": 0.01}), *HOLED.runs)),
    "branched": Scenario.suggested("beale", runs=(Run("sgd").branched(3, Run(OWN, {"learning_rate": 0.01})),), steps=6),
}


PICTURES = ("png", "svg", "gif")  # of all runs, whichever is selected


@pytest.mark.parametrize(
    ("name", "place"), [(name, place) for name in ov.EXPORTS for place in ((0,) if name in PICTURES else (0, 1))]
)
@pytest.mark.parametrize("scene", TYPED)
def test_a_typed_scene_is_a_file_in_every_form_or_one_sentence(scene: str, name: str, place: int) -> None:
    said, made = "", b""
    try:
        made = ov.export_scene(TYPED[scene], name, view=View("map", {"run": float(place)}))
    except InputError as error:
        said = str(error)
    assert "\n" not in said
    assert (len(made) > 200) is (said == ""), said
    assert said.endswith("." if said else ""), said


def is_undefined(x: np.ndarray, y: np.ndarray, slack: float = 0.0) -> np.ndarray:
    """Of HOLED's formula, by hand; with ``slack`` up to so far outside."""
    return (np.hypot(x, y) < 1.0 + slack) | (y <= -2.0 + slack)


def test_the_words_are_the_players() -> None:
    script = Path(ov.__file__).parent / "web" / "js" / "undefined-ground.js"
    assert f'UNDEFINED_WORDS = "{UNDEFINED_WORDS}"' in script.read_text(encoding="utf-8")


@pytest.mark.parametrize("window", [None, Domain((-3.5, 2.0), (-4.0, 1.5))], ids=["own", "other"])
def test_lines_are_where_f_is_undefined_and_there_alone(window: Domain | None) -> None:
    lines = undefined_lines(HOLED.surface, 0.1, window)
    within = window or HOLED.surface.domain
    shares = np.linspace(0.0, 1.0, 9)[:, None]
    at = np.concatenate([a + shares * (b - a) for a, b in lines])
    assert is_undefined(*at.T, slack=1e-9).all()
    for values, (low, high) in zip(at.T, (within.x, within.y), strict=True):
        assert low - 1e-9 <= values.min() <= values.max() <= high + 1e-9
    spans = np.array([b - a for a, b in lines])
    assert np.allclose(spans[:, 0], -spans[:, 1])
    assert (spans[:, 0] > 0.0).all()
    # And everywhere there: their length is that of the region over the distance between two of them.
    side = np.linspace(0.0, 1.0, 801)
    x, y = np.meshgrid(*(low + (high - low) * side for low, high in (within.x, within.y)))
    area = is_undefined(x, y).mean() * np.ptp(within.x) * np.ptp(within.y)
    assert np.hypot(*spans.T).sum() * 0.1 / np.sqrt(2.0) == pytest.approx(area, rel=0.03)


def test_a_registered_function_is_not_asked() -> None:
    assert undefined_lines(ov.OBJECTIVES["rosenbrock"], 0.1) == []


@pytest.mark.parametrize("ground", [LIGHT, DARK], ids=["light", "dark"])
def test_the_ground_is_bare_where_f_is_undefined(ground: Ground) -> None:
    layout = lay_out(ExportInput(HOLED, run(HOLED), View(), HOLED.steps, ""))
    paper, known, *_ = surface_areas(HOLED.surface, layout.box, None, ground)
    assert paper.fill == ground.paper
    assert known.fill != ground.paper
    outlines = [ring for polygon in known.polygons for ring in polygon]
    assert len(outlines) == 2, "all above the lower edge, but for the round hole"
    x, y = np.concatenate([np.asarray(ring) for ring in outlines]).T
    px = layout.window.x[0] + (x - layout.box.left) / layout.unit
    py = layout.window.y[1] - (y - layout.box.top) / layout.unit
    assert not is_undefined(px, py).any()


def test_a_still_and_a_stamp_are_hatched_and_the_legend_says_so() -> None:
    layout = lay_out(ExportInput(HOLED, run(HOLED), View(), HOLED.steps, ""))
    (lines,) = undefined_shapes(HOLED.surface, layout.to_pixels, layout.unit)
    assert isinstance(lines, Line)
    assert any(isinstance(shape, Line) and len(shape.pieces) == len(lines.pieces) for shape in layout.ground)
    assert UNDEFINED_WORDS in [shape.text for shape in layout.frame if isinstance(shape, Text)]
    whole = Scenario.suggested("=x^2+y^2", steps=3)
    plain = lay_out(ExportInput(whole, run(whole), View(), whole.steps, ""))
    assert UNDEFINED_WORDS not in [shape.text for shape in plain.frame if isinstance(shape, Text)]
    hatched = [b'stroke-width=".7"' in svg or b'stroke-width="0.7"' in svg for svg in map(to_thumbnail, (HOLED, whole))]
    assert hatched == [True, False]


def test_a_figure_is_hatched_on_the_map_and_has_no_surface_there() -> None:
    (hatch,) = (trace for trace in figure(HOLED, "map").data if trace.name == UNDEFINED_WORDS)
    there = np.isfinite(hatch.x)
    assert is_undefined(hatch.x[there], hatch.y[there], slack=1e-9).all()
    assert not [trace for trace in figure(TYPED["rule"], "map").data if trace.name == UNDEFINED_WORDS]
    for kind in ("map", "surface"):
        ground = figure(HOLED, kind).data[0]
        x, y = np.meshgrid(ground.x, ground.y)
        inside = is_undefined(x, y)
        clear = np.abs(np.hypot(x, y) - 1.0) > 1e-9
        assert np.isnan(np.asarray(ground.z)[inside & clear]).all()
        assert np.isfinite(np.asarray(ground.z)[~inside & clear]).all()
