"""The strip of a layer as the browser has it: its rows are those of the step, its numbers Python's to the last bit, and
where it is of all that the step is given, its sums are the gradient that the method was given."""

from __future__ import annotations

import json
from base64 import b64decode

import numpy as np
import pytest
from in_node import FrontEnd
from numpy.typing import NDArray
from scene_cases import unpack

import optim_viz as ov
from optim_viz.data.stream import rows_at_steps
from optim_viz.layers import LAYERS
from optim_viz.layers.plan import numbers_at, plan_of
from optim_viz.layers.rows import inputs_at_step
from optim_viz.scene.companions import companion_number
from optim_viz.scene.view import View
from optim_viz.web.companions import companions_part
from optim_viz.web.scene_blob import SceneOptions, pack_scene

STEP = 3
SCENES = {
    "dense": ov.Scenario.suggested("linear_regression", steps=6),
    "dense, few rows": ov.Scenario.suggested(
        "linear_regression", table=ov.Table(X=[[1.0, 0.5], [-0.5, 2.0], [0.25, 0.0]], y=[1.0, 0.0, 0.5]), steps=6
    ),
    "dense, a batch": ov.Scenario.suggested("linear_regression", steps=6, stream=ov.Stream(batch_size=3), seed=5),
    "dense, inputs with noise": ov.Scenario.suggested(
        "linear_regression", steps=6, stream=ov.Stream(batch_size=4, keep_prob=0.5, input_noise=0.3), seed=2
    ),
    "dropout": ov.Scenario.suggested(
        "linear_regression", steps=6, stream=ov.Stream(batch_size=4, keep_prob=0.5), seed=2
    ),
    "dropout of a line": ov.Scenario.suggested(
        "linear_regression",
        table=ov.Table("penguins", features=("flipper_length_mm",)),
        steps=6,
        stream=ov.Stream(batch_size=4, keep_prob=0.5),
        seed=3,
    ),
    "max_pooling": ov.Scenario.suggested("max_pooling", steps=6, stream=ov.Stream(batch_size=4), seed=1),
    "mean_pooling": ov.Scenario.suggested("mean_pooling", steps=6, stream=ov.Stream(batch_size=3), seed=2),
    "embedding": ov.Scenario.suggested("embedding", steps=6),
    "convolution": ov.Scenario.suggested("convolution", steps=6, stream=ov.Stream(batch_size=5)),
    "recurrent": ov.Scenario.suggested("recurrent", steps=6),
    "batch_normalization": ov.Scenario.suggested("neuron_bn", steps=6, stream=ov.Stream(batch_size=2), seed=1),
    "batch_normalization, with replacement": ov.Scenario.suggested(
        "neuron_bn", steps=6, stream=ov.Stream(batch_size=4, sampling="with_replacement"), seed=1
    ),
    "batch_normalization_between": ov.Scenario.suggested(
        "two_layer_bn", steps=6, stream=ov.Stream(batch_size=5, sampling="shuffle"), seed=1
    ),
}
WHOLE = [  # of all that a step is given
    name
    for name, scenario in SCENES.items()
    if name in ("recurrent", "dense, few rows") or 0 < (scenario.stream.batch_size or 0) <= 4
]


LOOKED_AT = View("map", {"companion": companion_number("layer")})


def exactly(text: str) -> NDArray[np.float64]:
    return np.frombuffer(b64decode(text))


@pytest.mark.parametrize("name", SCENES)
def test_the_browsers_strip_is_pythons_of_the_rows_of_that_step(front_end: FrontEnd, name: str) -> None:
    scenario = SCENES[name]
    runs = ov.run(scenario)
    told = front_end.ask("layer", pack_scene(scenario, runs, LOOKED_AT), t=STEP)
    layer = LAYERS[told["name"]]
    assert layer.name == name.split(",")[0].removesuffix(" of a line")
    surface, inputs = scenario.surface, exactly(told["inputs"])
    plan = plan_of(layer.name, layer.rows, len(surface.numbers))
    numbers = numbers_at(plan, inputs.tolist())
    for browser, python in ((told["values"], numbers.values), (told["gradients"], numbers.gradients)):
        for cells, expected in zip(map(exactly, browser), python, strict=True):
            np.testing.assert_array_equal(cells, expected)
    assert exactly(told["loss"])[0] == numbers.loss
    own = inputs_at_step(layer, surface, runs[0].position[STEP], scenario.stream, scenario.seed, STEP)
    assert inputs.tolist() == [float(value) for value in own], "of whoever writes it down in Python"
    np.testing.assert_array_equal(inputs[:2], runs[0].position[STEP])
    np.testing.assert_array_equal(inputs[2 : 2 + len(surface.numbers)], surface.numbers)
    if surface.data is None:
        assert told["places"] == []
        return
    X, t = surface.data
    stream, places = scenario.stream, told["places"]
    is_input = surface.model.inputs_of(surface.table)  # type: ignore[union-attr, arg-type]  # of a table
    step = rows_at_steps(stream, scenario.seed, np.array([STEP]), X, is_input)
    present = np.flatnonzero(step.weight[0]) if not layer.in_order else np.arange(len(t))
    repeated = stream.sampling == "with_replacement"
    some = present[np.round(np.linspace(0, len(present) - 1, layer.rows)).astype(int)]
    expected = present if len(present) <= layer.rows else present[: layer.rows] if layer.in_order else some
    assert places == expected.tolist() or repeated
    assert set(places) <= set(present.tolist())
    features = X if layer.masks or layer.in_order else step.features[0]
    columns = inputs[2 + len(surface.numbers) :][: 4 * layer.rows].reshape(4, layer.rows)[:, : len(places)]
    np.testing.assert_array_equal(columns[:2], features[places].T)
    np.testing.assert_array_equal(columns[2], t[places])
    np.testing.assert_allclose(columns[3], 1.0 / len(places))


@pytest.mark.parametrize("name", WHOLE)
def test_of_all_that_a_step_is_given_the_sums_are_the_gradient_that_the_method_was_given(
    front_end: FrontEnd, name: str
) -> None:
    scenario = SCENES[name]
    runs = ov.run(scenario)
    told = front_end.ask("layer", pack_scene(scenario, runs, LOOKED_AT), t=STEP)
    layer = LAYERS[told["name"]]
    plan = plan_of(layer.name, layer.rows, len(scenario.surface.numbers))
    sums = [
        exactly(told["gradients"][i]).sum()
        for symbol in "xy"
        for i, drawn in enumerate(plan.bands)
        if drawn.band.symbol == symbol
    ]
    np.testing.assert_allclose(sums, runs[0].noisy_gradient[STEP], rtol=1e-9, atol=1e-12)


def test_of_a_scene_that_is_held_nothing_flows_back_and_little_travels() -> None:
    for name, layer in LAYERS.items():
        surface = next(scenario.surface for key, scenario in SCENES.items() if key.startswith(name))
        sent, held = (
            next(
                entry["data"]["layers"]
                for entry in companions_part(surface, held=held).head["companions"]
                if entry["kind"] == "layer"
            )
            for held in (False, True)
        )
        assert [one["backward"] for one in sent + held] == [True] * len(sent) + [False] * len(held)
        cells = sum(band["cells"] * (1 + bool(band["flags"])) for band in held[0]["bands"])
        assert len(held[0]["program"]["results"]) == cells + 1, layer
        assert len(json.dumps(sent)) < 9_000
    scenario = SCENES["recurrent"]
    head, _ = unpack(pack_scene(scenario, ov.run(scenario), options=SceneOptions(held=True)))
    assert [entry["kind"] for entry in head["companions"]] == ["layer"]
