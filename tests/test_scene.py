"""The blob that the player gets, taken apart here by hand, holds what was simulated."""

from __future__ import annotations

import json
import re
import struct
from typing import Any

import numpy as np
import pytest

import optim_viz as ov
from optim_viz.player import read_css, read_html, read_js, to_scene


def unpack(blob: bytes) -> tuple[dict[str, Any], dict[str, np.ndarray]]:
    (length,) = struct.unpack("<I", blob[:4])
    head = json.loads(blob[4 : 4 + length].decode("utf-8"))
    assert (4 + length) % 8 == 0
    arrays = {}
    for name, (offset, count, width) in head["arrays"].items():
        begin = 4 + length + offset
        assert offset % width == 0
        arrays[name] = np.frombuffer(blob[begin : begin + count * width], dtype=f"<f{width}")
        assert arrays[name].size == count
    return head, arrays


def scene(scenario: ov.Scenario) -> tuple[dict[str, Any], dict[str, np.ndarray], ov.Trajectories, bytes]:
    runs = ov.run(scenario)
    blob = to_scene(scenario, runs)
    return *unpack(blob), runs, blob


def test_scene_holds_the_arrays_that_were_simulated() -> None:
    head, arrays, runs, _ = scene(ov.Scenario("six_hump_camel"))
    floor = runs[0].objective.minima[0].value
    assert head["surface"]["floor"] == floor
    for i, run in enumerate(runs):
        np.testing.assert_allclose(arrays[f"x{i}"], run.position[:, 0], rtol=1e-7)
        np.testing.assert_allclose(arrays[f"y{i}"], run.position[:, 1], rtol=1e-7)
        np.testing.assert_allclose(arrays[f"height{i}"], run.loss - floor, rtol=1e-7, atol=1e-45)
        np.testing.assert_allclose(arrays[f"slope{i}"], run.grad_norm, rtol=1e-7, atol=1e-45)
        assert head["runs"][i]["outcome"]["sentence"] == run.outcome.sentence
        assert head["runs"][i]["records"] == len(run)


def test_numbers_beyond_float32_travel_as_float64() -> None:
    runs = (ov.Run("sgd", {"learning_rate": 0.1}), ov.Run("adam"))
    _, arrays, done, _ = scene(ov.Scenario("rosenbrock", runs=runs))
    assert done[0].loss[-1] > 1e39
    assert arrays["height0"].dtype == np.float64
    assert arrays["height0"][-1] == done[0].loss[-1]
    assert arrays["height1"].dtype == np.float32
    assert all(np.isfinite(a).all() for a in arrays.values())


def test_eight_runs_of_500_steps_stay_small() -> None:
    names = ("sgd", "momentum", "nesterov", "adagrad", "rmsprop", "adam", "adamax", "lion")
    surface = ov.OBJECTIVES["rosenbrock"]
    *_, blob = scene(ov.Scenario(runs=tuple(ov.Run.suggested(n, surface) for n in names)))
    assert len(blob) < 75_000


def test_an_empty_scene() -> None:
    head, arrays, runs, _ = scene(ov.Scenario(runs=()))
    assert head["runs"] == []
    assert not arrays
    assert len(runs) == 0


def test_detail_names_the_rate_and_what_is_not_default() -> None:
    run = ov.Run("adam", {"learning_rate": 0.05, "b1": 0.5, "bias_correction": 0.0})
    head, *_ = scene(ov.Scenario(runs=(run,)))
    assert head["runs"][0]["detail"] == "α = 0.05, b1 0.5, bias_correction 0"


@pytest.mark.parametrize("name", ov.OBJECTIVES)
def test_every_surface_makes_a_scene(name: str) -> None:
    head, *_ = scene(ov.Scenario(name, steps=20))
    assert head["surface"]["key"] == name
    assert len(head["surface"]["points"]) == len(ov.OBJECTIVES[name].critical_points)


def test_bundle_is_one_script_with_one_default_export() -> None:
    script = read_js()
    assert not re.search(r"^import\b", script, re.MULTILINE)
    assert script.count("export ") == 1
    assert "export default function mount" in script
    declared = re.findall(r"^(?:async )?(?:function|class|const|let) (\w+)", script, re.MULTILINE)
    assert len(declared) == len(set(declared)), "two modules declare one name"


def test_every_class_in_the_markup_is_ours() -> None:
    assert 'data-testid="player"' in read_html()
    assert ".ov-player" in read_css()
