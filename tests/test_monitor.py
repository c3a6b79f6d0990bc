"""The loss on the rows that are held out, beside that on the others: what is drawn are the engine's numbers."""

from __future__ import annotations

from base64 import b64decode
from typing import Any

import numpy as np
import pytest
from in_node import FrontEnd
from numpy.typing import NDArray
from scene_cases import unpack

from optim_viz import OBJECTIVES, Penalty, Run, Scenario, Stream, Table, run
from optim_viz.number_format import format_number
from optim_viz.objectives import Objective
from optim_viz.web.companion_blob import companion_part
from optim_viz.web.scene_blob import SceneOptions, pack_scene

# Of what a layer keeps of its batches there is no loss to monitor.
FROM_DATA = [name for name, o in OBJECTIVES.items() if o.model is not None and o.model.predicts != "nothing"]
PENALTIES = (Penalty("l1", 0.3), Penalty("elastic_net", 0.2))
STEPS = 12


def table_of(name: str, **choices: Any) -> Table:
    table = OBJECTIVES[name].table
    assert table is not None
    return table.changed(held_out=0.3, split_seed=5, **choices)


def scene_of(name: str, penalty: Penalty | None, **more: Any) -> Scenario:
    surface = OBJECTIVES[name].bind(table=table_of(name))
    runs = (Run.suggested("sgd", surface), Run.suggested("adam", surface))
    return Scenario(
        name, runs=runs, table=table_of(name), steps=STEPS, **({"penalty": penalty} if penalty else {}), **more
    )


def exactly(text: str) -> NDArray[np.float64]:
    return np.frombuffer(b64decode(text))


def words(held_out: float, fitted: float) -> str:
    gap = held_out - fitted
    return f"held out {format_number(held_out, 3)}, gap {'+' if gap > 0 else ''}{format_number(gap, 3)}"


def assert_losses(said: dict[str, Any], plain: Objective, step: int) -> None:
    """Of the paths that are drawn, whatever they are: f on the rows held out and on the others."""
    held = plain.held_out
    assert held is not None
    for k, (x, y) in enumerate(said["paths"]):
        xs, ys = exactly(x), exactly(y)
        below, above = said["drawn"][2 * k : 2 * k + 2]
        assert (below["head"], above.get("head")) == ("h", None)
        assert np.array_equal(exactly(below["values"]), held(xs, ys))
        assert exactly(above["values"]) == pytest.approx(plain(xs, ys), rel=1e-14, abs=1e-15)
        t = min(step, len(xs) - 1)
        assert said["said"][k] == words(float(held(xs[t], ys[t])), float(plain(xs[t], ys[t])))


# Each function without a penalty, of which the two losses know nothing; a penalty with one of sums, with one over rows.
# A stream is one more executable, which one function is enough for.
@pytest.mark.parametrize(
    ("name", "penalty", "stream"),
    [
        *((name, None, Stream()) for name in FROM_DATA),
        *((name, p, Stream()) for name in ("linear_regression", "max_pooling") for p in PENALTIES),
        ("logistic_regression", PENALTIES[0], Stream(batch_size=8)),
    ],
    ids=lambda given: {Penalty: getattr(given, "kind", ""), Stream: getattr(given, "batch_size", "")}.get(type(given)),
)
def test_the_two_losses_are_those_of_the_paths_that_are_drawn(
    front_end: FrontEnd, name: str, penalty: Penalty | None, stream: Stream
) -> None:
    """As they came, and with all numbers turned that bend them."""
    scenario = scene_of(name, penalty, stream=stream)
    changes: dict[str, Any] = {"start": [0.25, -0.75], "turn": {"run": 0, "name": "learning_rate", "value": 0.05}}
    if penalty is not None:
        changes["coefficients"] = {"strength": 0.7}
    came, bent = front_end.ask("losses", pack_scene(scenario, run(scenario)), changes=changes, step=7)
    plain = OBJECTIVES[name].bind(table=table_of(name))
    assert_losses(came, plain, 7)
    assert_losses(bent, plain, 7)
    assert bent["drawn"] != came["drawn"]


def test_without_rows_held_out_or_before_an_answer_there_is_none(front_end: FrontEnd) -> None:
    scenario = scene_of("linear_regression", None)
    paths = run(scenario)
    assert front_end.ask("losses", pack_scene(scenario, paths, options=SceneOptions(held=True)), step=0) is None
    whole = scenario.changed(table=Table())
    assert front_end.ask("losses", pack_scene(whole, run(whole)), changes={}, step=0) is None


@pytest.mark.parametrize("name", FROM_DATA)
def test_rows_travel_in_full_where_the_loss_is_over_them(name: str) -> None:
    scenario = scene_of(name, None)
    _, arrays = unpack(pack_scene(scenario, run(scenario)))
    held = scenario.surface.held_out
    assert held is not None
    kind, sent = arrays["rows_held_out"]
    X, y = held.data or (None, None)
    assert (kind == "d") == (held.rows is not None), kind
    assert sent == pytest.approx(np.concatenate([*X.T, y]), rel=1e-6)


def test_what_is_fitted_of_a_model_is_the_same_for_rows_held_out() -> None:
    """The second and third row of W are the classes' means over the rows fitted, of a linear regression its six sums
    are the rows' own."""
    surface = OBJECTIVES["multiclass_hinge"].bind(table=table_of("multiclass_hinge"))
    held = surface.held_out
    assert held is not None
    assert held.numbers == surface.numbers
    X, y = held.data or (None, None)
    scores = X @ np.array([[0.3, -0.4], surface.numbers[:2], surface.numbers[2:]]).T
    own = scores[np.arange(len(y)), y.astype(int)]
    margins = np.maximum(0.0, scores - own[:, None] + 1.0).sum(axis=1) - 1.0  # its own class has a margin of 1
    assert held(0.3, -0.4) == pytest.approx(margins.mean(), rel=1e-12)
    regression = OBJECTIVES["linear_regression"].bind(table=table_of("linear_regression"))
    assert regression.held_out is not None
    assert regression.held_out.numbers != regression.numbers


def test_a_split_that_leaves_a_class_out_of_the_rows_held_out_is_drawn_all_the_same() -> None:
    table = Table("penguins", target="species", held_out=0.01)
    surface = OBJECTIVES["multiclass_hinge"].bind(table=table)
    numbers = companion_part(surface).head["companion"]["held_numbers"]
    assert np.isfinite(numbers).all()
