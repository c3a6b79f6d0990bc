"""The scene as a blob: its head, its known points, and the runs that the browser makes of it."""

from __future__ import annotations

import json

import numpy as np
import pytest
from in_node import FrontEnd
from scene_cases import assert_same_run, bits, drawn, floor_of, scene, seen, unpack

from optim_viz import OBJECTIVES, OPTIMIZERS, Run, Scenario, Trajectories, run, simulate
from optim_viz.number_format import format_number
from optim_viz.programs.instructions import to_program
from optim_viz.programs.machines import interpret
from optim_viz.scene.scenario import first_scene
from optim_viz.style import run_styles
from optim_viz.web.blob import pack
from optim_viz.web.companions import companions_part
from optim_viz.web.scene_blob import SceneOptions, pack_scene

EIGHT = ("sgd", "momentum", "nesterov", "adagrad", "rmsprop", "adam", "lion", "newton")


def eight(key: str = "rosenbrock") -> Scenario:
    return Scenario.suggested(key, runs=tuple(Run.suggested(name, OBJECTIVES[key]) for name in EIGHT))


def test_no_path_is_sent_and_the_browser_makes_them_all(front_end: FrontEnd) -> None:
    """Of each run, two sums of each 64 records."""
    scenario = eight()
    head, arrays, runs = scene(scenario)
    assert {name: len(values) for name, (_, values) in arrays.items()} == {f"digest{i}": 2 * 8 for i in range(8)}
    assert len(head["simulator"]["paths"]) == 8
    for found, wanted in zip(drawn(front_end, pack_scene(scenario, runs)), runs, strict=True):
        assert found.records == 501
        assert_same_run(found, wanted)


@pytest.mark.parametrize("key", list(OBJECTIVES))
def test_eight_runs_of_500_steps_fit_25_kilobytes_and_are_the_engines(key: str, front_end: FrontEnd) -> None:
    scenario = eight(key)
    runs = run(scenario)
    blob = pack_scene(scenario, runs)
    surface = scenario.surface
    data = sum(column.nbytes for column in surface.data or ())  # beside the scene itself
    table = data if surface.rows is None else surface.rows.present.nbytes
    alone = surface.model is None and companions_part(surface, held=False, looked_at=0.0)  # its layer, always in sight
    assert len(blob) < 25_000 + table + (len(json.dumps(alone.head)) if alone else 0)
    for found, wanted in zip(drawn(front_end, blob), runs, strict=True):
        assert_same_run(found, wanted, floor_of(scenario))


def test_noise_is_sent_once_for_all_runs(front_end: FrontEnd) -> None:
    """What was drawn for each record, before its level multiplies it, and it is as long as the scene."""
    scenario = eight().changed(noise=0.25, seed=7, steps=130)
    head, arrays, runs = scene(scenario)
    assert {name for name in arrays if not name.startswith("digest")} == {"normal_x", "normal_y"}
    normal = np.stack([arrays["normal_x"][1], arrays["normal_y"][1]], axis=1)
    assert arrays["normal_x"][0] == arrays["normal_y"][0] == "d"
    np.testing.assert_array_equal(runs[0].gradient + 0.25 * normal[: len(runs[0])], runs[0].noisy_gradient)
    quiet = scenario.changed(noise=0.0)
    assert len(pack_scene(scenario, runs)) - len(pack_scene(quiet, run(quiet))) < 2 * 8 * 131 + 1_000
    assert head["noise"] == 0.25
    for found, wanted in zip(drawn(front_end, pack_scene(scenario, runs)), runs, strict=True):
        assert_same_run(found, wanted)


@pytest.mark.parametrize("key", list(OBJECTIVES))
def test_heights_are_above_the_minimum_and_keep_their_digits(key: str, front_end: FrontEnd) -> None:
    scenario = Scenario.suggested(key, runs=(Run.suggested("newton", OBJECTIVES[key]),), steps=40)
    head, _, (t,) = scene(scenario)
    minima = OBJECTIVES[key].minima
    assert head["surface"]["floor"] == (minima[0].value if minima else None)
    exact = t.loss - (minima[0].value if minima else 0.0)
    ((found,), _) = seen(front_end, scenario)
    assert bits(found.columns["height"]) == bits(exact)


def test_numbers_beyond_float32_are_numbers_like_others(front_end: FrontEnd) -> None:
    scenario = Scenario.suggested(
        "quadratic", runs=(Run("sgd", {"learning_rate": 0.03}), Run("sgd", {"learning_rate": 0.001}))
    )
    (wild, tame), runs = seen(front_end, scenario)
    assert runs[0].loss.max() > np.finfo(np.float32).max
    for found, wanted in zip((wild, tame), runs, strict=True):
        assert_same_run(found, wanted)


def test_numbers_below_float32_are_no_zeros(front_end: FrontEnd) -> None:
    scenario = Scenario.suggested("sphere", runs=(Run("sgd", {"learning_rate": 0.25}),), steps=200)
    (found,), (t,) = seen(front_end, scenario)
    assert 0 < t.loss[-1] < 1e-45
    assert_same_run(found, t)


@pytest.mark.parametrize("value", [0.0, 1e-37, 1e-38, 1e-45, 5e-324, 1e38, 3e38, 4e38, 1.7e308], ids=str)
@pytest.mark.parametrize("sign", [1.0, -1.0], ids=["+", "-"])
def test_packing_loses_neither_size_nor_sign(value: float, sign: float) -> None:
    _, arrays = unpack(pack({}, {"a": np.array([1.0, sign * value])}))
    found = arrays["a"][1][1]
    assert np.isfinite(found)
    assert found == pytest.approx(sign * value, rel=1e-7, abs=0)
    assert np.signbit(found) == (sign < 0)


def test_packing_mixes_widths_and_lengths() -> None:
    given = {"a": np.arange(3.0), "b": np.array([1e300]), "c": np.array([]), "d": np.array([0.1, 1e-300, 2.0])}
    head, arrays = unpack(pack({"é": "−"}, given))
    assert head["é"] == "−"
    assert {name: letter for name, (letter, _) in arrays.items()} == {"a": "f", "b": "d", "c": "f", "d": "d"}
    for name, values in given.items():
        np.testing.assert_array_equal(arrays[name][1], values)


@pytest.mark.parametrize("wrong", [float("nan"), float("inf")], ids=str)
def test_a_head_that_is_not_json_is_refused(wrong: float) -> None:
    with pytest.raises(ValueError, match="JSON"):
        pack({"a": [wrong]}, {})


def test_an_overflowing_run_ends_where_it_ends(front_end: FrontEnd) -> None:
    scenario = Scenario.suggested(runs=(Run("sgd", {"learning_rate": 1.0}), Run("sgd")))
    head, arrays, (t, _) = scene(scenario)
    assert head["runs"][0]["records"] == len(t) < 12
    assert head["runs"][0]["outcome"]["kind"] == "overflowed"
    assert head["runs"][0]["outcome"]["step"] == len(t)
    assert len(arrays["digest0"][1]) == 2
    found, _ = drawn(front_end, pack_scene(scenario, run(scenario)))
    assert_same_run(found, t)
    assert all(len(values) == len(t) and np.isfinite(values).all() for values in found.columns.values())
    assert head["steps"] == 500


def test_a_held_scene_is_drawn_without_a_simulator(front_end: FrontEnd) -> None:
    """Of each run its start, which was sent."""
    scenario = eight("styblinski_tang")
    runs = run(scenario)
    found = drawn(front_end, pack_scene(scenario, runs, options=SceneOptions(held=True)))
    assert len(found) == 8
    for one, wanted in zip(found, runs, strict=True):
        assert (one.records, one.simulated, one.values, one.rule) == (1, [], None, None)
        assert one.columns.keys() == {"x", "y", "height", "slope"}
        start = [*wanted.position[0], wanted.loss[0] - floor_of(scenario), wanted.grad_norm[0]]
        np.testing.assert_allclose([column[0] for column in one.columns.values()], start, rtol=1e-7)
        assert {len(column) for column in one.columns.values()} == {1}


def test_the_head_says_what_the_runs_say() -> None:
    scenario = first_scene()
    head, _, runs = scene(scenario)
    surface = OBJECTIVES["rosenbrock"]
    assert head["start"] == [-0.7, 2.7]
    assert head["steps"] == 500
    assert head["surface"]["key"] == "rosenbrock"
    assert head["surface"]["label"] == surface.label
    assert head["surface"]["domain"] == [-2.0, 2.0, -1.0, 3.0]
    minimum = {"x": 1.0, "y": 1.0, "value": 0.0, "kind": "global minimum", "interior": True}
    assert head["surface"]["points"] == [minimum]
    assert [r["label"] for r in head["runs"]] == [OPTIMIZERS[t.optimizer].label for t in runs]
    for sent, t in zip(head["runs"], runs, strict=True):
        o = t.outcome
        assert sent["outcome"] == {
            "kind": o.kind.name.lower(),
            "variety": o.variety,
            "label": o.label,
            "sentence": o.sentence,
            "criterion": head["criteria"].index(o.criterion),
            "step": o.step,
        }
        assert sent["detail"] == f"α = {format_number(t.hyperparameters['learning_rate'])}"
        assert sent["records"] == 501


def test_each_outcome_has_its_own_criterion_though_none_is_sent_twice() -> None:
    rates = (0.1, 50.0, 0.2, 1e-5)  # two arrive, one overflows, one goes on
    runs = tuple(Run("sgd", {"learning_rate": rate}) for rate in rates)
    head, _, paths = scene(Scenario("sphere", start=(1.5, -2.0), steps=400, runs=runs))
    criteria = head["criteria"]
    assert len(criteria) == len(set(criteria)) > 2
    assert [criteria[run["outcome"]["criterion"]] for run in head["runs"]] == [path.outcome.criterion for path in paths]


def test_the_landscape_is_sent_as_the_function_itself() -> None:
    surface = OBJECTIVES["quadratic"].bind(kappa=7.0)
    head, _, _ = scene(Scenario.suggested("quadratic", parameters={"kappa": 7.0}, runs=(Run("sgd"),), steps=3))
    program, coefficients = head["surface"]["program"], head["surface"]["coefficients"]
    assert program == to_program(surface, derivatives=True)
    assert program == to_program(OBJECTIVES["quadratic"], derivatives=True)  # another number is no other code
    assert coefficients == [7.0]
    assert float(interpret(program, 1.5, -2.0, coefficients)[0]) == float(surface(1.5, -2.0))


def test_the_looks_are_the_identities() -> None:
    head, _, _ = scene(Scenario.suggested(runs=(Run("adam"), Run("sgd"), Run("adam")), steps=3))
    looks = run_styles(["adam", "sgd", "adam"])
    for sent, look in zip(head["runs"], looks, strict=True):
        assert (sent["light"], sent["dark"], sent["marker"]) == (look.light, look.dark, look.marker)
        assert (sent["ordinal"], sent["label"]) == (look.ordinal, look.label)
        assert sent["dash"] == list(look.dash)
        assert "outline" not in sent, "the browser has the markers' corners"
    assert [r["label"] for r in head["runs"]] == ["Adam 1", "SGD", "Adam 2"]


@pytest.mark.parametrize(
    ("choice", "text"),
    [
        (Run("sgd", {"learning_rate": 0.00125}), "α = 0.00125"),
        (Run("sgd", {"learning_rate": 1e-6}), "α = 10⁻⁶"),
        (Run("adam", {"learning_rate": 0.3, "b1": 0.5, "bias_correction": 0}), "α = 0.3, b1 0.5, bias_correction 0"),
        (Run("newton"), "α = 1"),
    ],
    ids=["rate", "small rate", "changed", "newton"],
)
def test_a_runs_detail_is_its_rate_and_what_was_changed(choice: Run, text: str) -> None:
    head, _, _ = scene(Scenario.suggested(runs=(choice,), steps=1))
    assert head["runs"][0]["detail"] == text


def test_a_scene_without_runs_is_a_landscape() -> None:
    head, arrays, _ = scene(Scenario.suggested("beale", runs=()))
    assert head["runs"] == []
    assert arrays == {}
    assert head["surface"]["program"]["code"]


def test_runs_that_are_not_the_scenarios_are_refused() -> None:
    with pytest.raises(ValueError, match=r"shorter|longer"):
        pack_scene(Scenario.suggested(), Trajectories([simulate("rosenbrock", "sgd")]))
