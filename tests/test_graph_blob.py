"""What the player gets of a computational graph, and that the browser's numbers of it are Python's, to the bit."""

from __future__ import annotations

import json
import subprocess
from typing import Any

import numpy as np
import pytest
import sent
from in_node import FOLDER, node

import optim_viz as ov
from optim_viz.backprop.graph import swept
from optim_viz.backprop.layers import edges_of
from optim_viz.backprop.plan import plan_of, rows_behind
from optim_viz.objectives.base import Objective
from optim_viz.scene.view import View
from optim_viz.web.frontend import with_version
from optim_viz.web.graph_blob import graph_part
from optim_viz.web.scene_blob import SceneOptions, pack_scene

SURFACES = {
    f"{name}{suffix}": surface
    for name, entry in ov.OBJECTIVES.items()
    for suffix, surface in (("", entry), ("+l1", entry.penalized("l1", strength=0.3)))
}
TYPED = (
    "a in 1..200 = 20\n(1 - x)^2 + a*(y - x^2)^2",
    "r = sqrt(x^2 + y^2)\nr^2/8 + sin(3 atan2(y, x) + 2r)",
    "|x| + max(x, y, 0.3) if x > y else log(1 + e^(-x)) + tanh(y)^2",
)
SURFACES |= {text: ov.function(text) for text in TYPED}


def question(surface: Objective) -> dict[str, Any]:
    x, y = surface.start
    plan = plan_of(surface)
    behind = rows_behind(surface)
    rows = [] if behind is None else [column.tolist() for column in behind.present]
    edges = edges_of(plan, opened=False)
    given = {"x": x, "y": y, "coefficients": list(surface.coefficients), "rows": rows, "edges": edges}
    return {"plan": graph_part(surface).head["graph"], **given}


def test_the_browsers_numbers_of_every_graph_are_pythons_to_the_bit() -> None:
    asked = json.dumps([question(surface) for surface in SURFACES.values()])
    command = [node(), str(FOLDER / "graph-machine.js")]
    done = subprocess.run(command, input=asked, capture_output=True, text=True, check=True)
    for (name, surface), found in zip(SURFACES.items(), json.loads(done.stdout), strict=True):
        rows = rows_behind(surface)
        columns = [] if rows is None else [*rows.present]
        plan = plan_of(surface)
        numbers = swept(plan, [*surface.start, *surface.coefficients, *columns], 0 if rows is None else int(rows.count))
        for kind in ("values", "gradients"):
            for i, (here, there) in enumerate(zip(getattr(numbers, kind), found[kind], strict=True)):
                there = np.array(there, np.float64)
                here = np.broadcast_to(here, there.shape)  # what is the same for all rows is one number in Python
                np.testing.assert_array_equal(here, there, f"{name}, {kind} {i}")
        graph = ov.graph(surface)
        assert [float(edge) for edge in found["edges"]] == [edge.derivative for edge in graph.edges], name
        if name in TYPED:
            assert graph.value == pytest.approx(float(surface(*surface.start)), rel=1e-14)
            assert graph.gradient == pytest.approx(tuple(surface.gradient(*surface.start)), rel=1e-12)


PANE = (581, 503)  # pixels in which a graph stands in ``tests/browser/test_graph.py``
READABLE = 0.55  # the least scale, of graph-zoom.js
MARGIN = 8  # pixels around a graph at scale 1, of graph-picture.js
# Larger than a pane; of the last three only where their six sums are opened.
SCROLLED = {"multiclass_hinge+", "linear_regression+", "convolution+", "mean_pooling+"}


@pytest.mark.parametrize("suffix", ["", "+"])
def test_a_graph_can_be_read_as_a_whole_in_its_pane(suffix: str) -> None:
    """Whichever of its layouts the pane has more room for, of all rows together and of one; with the largest of
    penalties, too."""
    scrolled = set()
    for name, entry in ov.OBJECTIVES.items():
        surface = entry.penalized("elastic_net", strength=0.1) if suffix else entry
        for layouts in graph_part(surface).head["graph"]["layouts"].values():
            sizes = [[round(layout[side] + 2 * MARGIN) for side in ("width", "height")] for layout in layouts]
            scale = max(min(room / pixels for room, pixels in zip(PANE, size, strict=True)) for size in sizes)
            scrolled |= {f"{name}{suffix}"} if scale < READABLE else set()
    assert scrolled == {name for name in SCROLLED if name.endswith("+") == bool(suffix)}


def test_a_graph_is_sent_where_somebody_looks_at_it_and_otherwise_not() -> None:
    scenario = ov.Scenario("beale", runs=(ov.Run("sgd", {"learning_rate": 1e-4}),), steps=3)
    runs = ov.run(scenario)

    def head(view: View, **options: Any) -> dict[str, Any]:
        return sent.head(with_version(pack_scene(scenario, runs, view, SceneOptions(**options))))

    assert "graph" not in head(View())
    shown = head(View("map", {"graph": 1.0, "backward": 3.0}))
    assert [node["symbol"] for node in shown["graph"]["nodes"]][-1] == "f"
    assert shown["view"]["backward"] == 3.0
    held = head(View("map", {"graph": 1.0, "backward": 3.0}), held=True)
    assert "graph" in held  # its values at the start; a gradient would be the answer
    assert held["view"]["backward"] == 0.0
    assert "graph" in head(View(), take_home={})


def test_a_link_says_how_far_the_gradient_has_come() -> None:
    view = View("map", {"graph": 1.0, "backward": 5.0, "graph_row": 2.0})
    assert ov.view_from_query(ov.to_query(ov.Scenario("hinge"), view))[0] == view
    with pytest.raises(ov.InputError, match="whole"):
        View("map", {"backward": 1.5})
