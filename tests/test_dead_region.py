"""Where a neuron is dead is hatched in whatever is taken home, too, and its words are the player's."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

import optim_viz as ov
from optim_viz.export.base import ExportInput
from optim_viz.export.pictures.dead_region import DEAD_WORDS, dead_region_shapes
from optim_viz.export.pictures.grounds import DARK, LIGHT
from optim_viz.export.pictures.layout import lay_out
from optim_viz.export.pictures.shapes import Line, Text
from optim_viz.export.pictures.thumbnail import to_thumbnail
from optim_viz.figures.scene import DEAD_WORDS as WORDS_OF_FIGURES
from optim_viz.figures.scene import figure
from optim_viz.scene.scenario import Scenario
from optim_viz.scene.view import View
from optim_viz.simulation.simulate import run

RELU, SOFTPLUS = (Scenario.suggested(f"neuron_{name}", steps=5) for name in ("relu", "softplus"))


def taken(scenario: Scenario) -> ExportInput:
    return ExportInput(scenario, run(scenario), View(), scenario.steps, "")


def active(x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """How many rows are active there: worked out from the rows."""
    data = ov.OBJECTIVES["neuron_relu"].data
    assert data is not None
    return (np.multiply.outer(x, data.X[:, 0]) + y[..., None] > 1e-9).sum(axis=-1)


def test_the_words_are_the_players() -> None:
    script = Path(ov.__file__).parent / "web" / "js" / "dead-region.js"
    assert f'DEAD_WORDS = "{DEAD_WORDS}"' in script.read_text(encoding="utf-8")
    assert WORDS_OF_FIGURES == DEAD_WORDS


@pytest.mark.parametrize("ground", [LIGHT, DARK], ids=["light", "dark"])
def test_a_still_is_hatched_where_no_row_is_active(ground: object) -> None:
    layout = lay_out(taken(RELU))
    (lines,) = dead_region_shapes(RELU.surface, layout.to_pixels, layout.box, ground)  # type: ignore[arg-type]
    assert isinstance(lines, Line)
    assert len(lines.pieces) > 20
    for a, b in lines.pieces:
        at = a + np.linspace(0.02, 0.98, 9)[:, None] * (b - a)
        x = layout.window.x[0] + (at[:, 0] - layout.box.left) / layout.unit
        y = layout.window.y[1] - (at[:, 1] - layout.box.top) / layout.unit
        assert not active(x, y).any()
        assert all(layout.box.grown(1e-6).contains(*point) for point in (a, b))


def test_the_legend_says_what_it_is_and_other_surfaces_have_none() -> None:
    def said(scenario: Scenario) -> list[str]:
        return [shape.text for shape in lay_out(taken(scenario)).frame if isinstance(shape, Text)]

    assert DEAD_WORDS in said(RELU)
    assert DEAD_WORDS not in said(SOFTPLUS)
    layout = lay_out(taken(RELU))
    drawn = dead_region_shapes(RELU.surface, layout.to_pixels, layout.box)[0]
    found = [shape for shape in layout.ground if isinstance(shape, Line) and len(shape.pieces) == len(drawn.pieces)]  # type: ignore[union-attr]
    assert len(found) == 1, "the ground of stills and films has it"
    assert dead_region_shapes(SOFTPLUS.surface, layout.to_pixels, layout.box) == []
    penalized = RELU.surface.penalized("l2", strength=0.1)
    assert dead_region_shapes(penalized, layout.to_pixels, layout.box) == [], "there it slopes"


def test_a_thumbnail_is_hatched() -> None:
    layout_of = {name: to_thumbnail(scene) for name, scene in (("relu", RELU), ("softplus", SOFTPLUS))}
    pale = [name for name, svg in layout_of.items() if b'stroke-width=".7"' in svg or b'stroke-width="0.7"' in svg]
    assert pale == ["relu"]


def test_figures_are_hatched_on_the_map_and_in_space() -> None:
    for kind in ("map", "surface"):
        (hatch,) = (trace for trace in figure(RELU, kind).data if trace.name == DEAD_WORDS)
        assert not [trace for trace in figure(SOFTPLUS, kind).data if trace.name == DEAD_WORDS]
        if kind == "map":
            assert hatch.fillpattern.shape == "/"
            assert list(zip(hatch.x, hatch.y, strict=True))[:-1] == list(RELU.surface.dead_region)
    there = np.isfinite(hatch.x)
    assert there.sum() > 300
    x, y, z = (np.asarray(values)[there] for values in (hatch.x, hatch.y, hatch.z))
    assert not active(x, y).any()
    assert np.ptp(z) == 0.0, "it is level"
    assert all(RELU.surface.domain.contains((a, b)) for a, b in zip(x, y, strict=True))
