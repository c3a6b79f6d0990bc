"""A typed rule on means over the rows of a table: the runs, maps, sweeps and ensembles of the method that it spells.

That the interpreter takes the compiled steps there, ``test_interpreted_rows.py`` and ``test_batch.py`` say.
"""

from __future__ import annotations

from base64 import b64decode
from collections import Counter
from typing import Any

import numpy as np
import pytest
from in_node import FrontEnd
from simulate_cases import one

import optim_viz as ov
from optim_viz import OBJECTIVES, Penalty, Run, Scenario, Stream, View
from optim_viz.errors import InputError
from optim_viz.objectives.treatments import TREATMENTS
from optim_viz.web.scene_blob import pack_scene

HEAVY_BALL = "b in 0..0.999 = 0.9; v = b v + g; x = x - lr v"
STREAMS = [Stream(), Stream(batch_size=8, keep_prob=0.8, noise=0.1)]


@pytest.mark.parametrize("stream", STREAMS, ids=["all rows", "batches"])
@pytest.mark.parametrize("name", ["sgd", "nesterov", "adam", "newton"])
def test_maps_and_sweeps_are_those_of_the_method(name: str, stream: Stream) -> None:
    shared: dict[str, Any] = {"steps": 40, "stream": stream, "seed": 3}
    rates = np.geomspace(1e-2, 1.0, 7)
    maps = [ov.fate_map("hinge", rule, resolution=9, **shared) for rule in (name, ov.rule_text(name))]
    for field in ("final", "fate", "target"):
        np.testing.assert_array_equal(*(getattr(found, field) for found in maps), err_msg=field)
    sweeps = [ov.sweep("hinge", rule, learning_rate=rates, **shared) for rule in (name, ov.rule_text(name))]
    for field in ("final", "best", "records", "fate"):
        np.testing.assert_array_equal(*(getattr(found, field) for found in sweeps), err_msg=field)


@pytest.mark.parametrize("treatment", list(TREATMENTS))
def test_a_penalty_is_treated_as_for_any_method(treatment: str) -> None:
    surface = OBJECTIVES["logistic_regression"].penalized("elastic_net", strength=0.05)
    shared: dict[str, Any] = {"learning_rate": 0.2, "treatment": treatment, "stream": Stream(batch_size=8), "seed": 2}
    paths = [one(surface, rule, steps=60, **shared) for rule in (HEAVY_BALL, "momentum")]
    for field in ("position", "loss", "hessian", "noisy_gradient"):
        np.testing.assert_array_equal(*(getattr(path, field) for path in paths), err_msg=field)
    fates = [ov.fate_map(surface, rule, resolution=6, steps=40, **shared) for rule in (HEAVY_BALL, "momentum")]
    np.testing.assert_array_equal(fates[0].final, fates[1].final)


def test_an_ensemble_and_a_scene() -> None:
    ensembles = [
        ov.ensemble("tiny_net", rule, seeds=range(4), stream=Stream(batch_size=8), steps=40, learning_rate=0.1)
        for rule in (HEAVY_BALL, "momentum")
    ]
    np.testing.assert_array_equal(ensembles[0].loss, ensembles[1].loss)
    runs = Run("momentum", {"learning_rate": 0.1}), Run(HEAVY_BALL, {"learning_rate": 0.1}), Run("adam")
    first, second, _ = ov.run(Scenario.suggested("tiny_net", runs=runs, steps=50))
    np.testing.assert_array_equal(first.position, second.position)


def test_the_browser_gives_the_next_record_in_every_bit(front_end: FrontEnd) -> None:
    chosen = Run(HEAVY_BALL, {"learning_rate": 0.3})
    scenario = Scenario.suggested(
        "logistic_regression",
        steps=60,
        stream=Stream(batch_size=8),
        seed=3,
        runs=(chosen,),
        penalty=Penalty("l1", 0.02),
    )
    (run,) = runs = ov.run(scenario)
    (said,) = front_end.ask("stepped", pack_scene(scenario, runs, View("map", {"inside": 1.0})))
    found = np.frombuffer(b64decode(said["values"]), np.float64).reshape(len(run) - 1, len(said["names"]), 2)
    assert said["names"] == ["x", "v"]
    np.testing.assert_array_equal(found[:, 0], run.position[1:])
    np.testing.assert_array_equal(found[:, 1], run.state["v"][1:])


def test_no_text_compiles_anything(compilations: Counter[str]) -> None:
    def everything(rule: str) -> None:
        one("hinge", rule, steps=5, learning_rate=0.1)
        ov.sweep("hinge", rule, steps=5, learning_rate=[0.1, 0.2])
        ov.fate_map("hinge", rule, steps=5, resolution=3, learning_rate=0.1)

    everything("x = x - lr g")
    compilations.clear()
    everything("m = 0.5 m + g; x = x - lr sign(m) / (1 + |m|)")
    assert not compilations


def test_a_long_text_runs_over_rows_and_what_does_not_fit_is_refused_in_one_sentence() -> None:
    """Registers are used again: 423 products along each axis need two. Numbers that are all wanted at once do not."""
    lines = ["a0 = g", *(f"a{i} = a{i - 1}" + " * 1.1" * 47 for i in range(1, 10))]
    run = one("hinge", "; ".join([*lines, "x = x - lr a9"]), steps=1, learning_rate=1e-20)
    step = run.gradient[0].copy()
    for _ in range(9 * 47):
        step *= 1.1
    np.testing.assert_array_equal(run.position[1], run.position[0] - 1e-20 * step)
    many = [f"a{i} = g * {i}" for i in range(170)]
    sums = [f"s{k} = " + " + ".join(f"a{i}" for i in range(10 * k, 10 * k + 10)) for k in reversed(range(17))]
    text = "; ".join([*many, *sums, "x = x - lr (" + " + ".join(f"s{k}" for k in range(17)) + ")"])
    with pytest.raises(InputError, match="numbers that wait for each other"):
        one("hinge", text, steps=1)
