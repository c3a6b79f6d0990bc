"""The computational graph to take home: an SVG with the numbers of the step."""

from __future__ import annotations

from collections import Counter
from xml.etree import ElementTree

import pytest

import optim_viz as ov
from optim_viz.export.pictures.svg import NAMESPACE
from optim_viz.number_format import format_number

SCENE = ov.Scenario("rosenbrock", start=(-1.2, 1.0), steps=9, runs=(ov.Run("sgd", {"learning_rate": 1e-3}),))


def texts(svg: bytes) -> list[str]:
    return [node.text or "" for node in ElementTree.fromstring(svg).iter(f"{{{NAMESPACE}}}text")]


def test_the_picture_has_each_nodes_numbers_at_the_step() -> None:
    written = texts(ov.export_scene(SCENE, "graph", step=4))
    x, y = ov.run(SCENE)[0].position[4]
    drawn = ov.graph("rosenbrock", (float(x), float(y)))
    assert written[0].endswith("step 4")
    for node in drawn.nodes:
        assert format_number(node.value) in written
        assert format_number(node.gradient) in written
    for edge in drawn.edges:
        assert format_number(edge.derivative, 3) in written


@pytest.mark.parametrize("reached", [0, 1, 4])
def test_a_gradient_that_the_sweep_has_not_come_to_is_blank_as_on_the_screen(reached: int) -> None:
    """The sweep begins at f and comes to what was computed last first; the view's graph is where it is seen."""
    view = ov.View("map", {"graph": 1.0, "backward": float(reached)})
    written = texts(ov.export_scene(SCENE, "graph", step=4, view=view))
    x, y = ov.run(SCENE)[0].position[4]
    drawn = ov.graph("rosenbrock", (float(x), float(y)))
    known = [node.gradient for node in drawn.nodes[::-1][:reached]]
    expected = [format_number(number) for number in (*(node.value for node in drawn.nodes), *known)]
    assert not Counter(expected) - Counter(written)
    assert format_number(drawn.gradient[0]) not in written
    whole = texts(ov.export_scene(SCENE, "graph", step=4))
    assert len(whole) - len(written) == len(drawn.nodes) - reached


def test_a_sum_over_rows_is_open_where_the_view_has_opened_it() -> None:
    for surface, row in (("hinge", 3.0), ("linear_regression", 3.0), ("linear_regression", 1000.0)):  # or the last row
        scene = ov.Scenario(surface, steps=2, runs=(ov.Run("sgd", {"learning_rate": 0.1}),))
        closed = texts(ov.export_scene(scene, "graph"))
        opened = texts(ov.export_scene(scene, "graph", view=ov.View("map", {"graph_row": row})))
        assert "u" not in closed
        assert {"u", "v", "t"} <= set(opened)


def test_without_a_run_there_is_no_step() -> None:
    with pytest.raises(ov.InputError, match="no run"):
        ov.export_scene(SCENE.changed(runs=()), "graph")
