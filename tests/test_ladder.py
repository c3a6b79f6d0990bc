"""The ladder behind the dial: every rung against that run alone, and what of it reaches the browser."""

from __future__ import annotations

import dataclasses
from typing import Any

import numpy as np
import pytest
from scene_cases import unpack
from simulate_cases import assert_equal

from optim_viz import OBJECTIVES, OPTIMIZERS, InputError, Run, Scenario, View, run
from optim_viz.limits import MAX_DIALS, MAX_STEPS
from optim_viz.number_format import format_number
from optim_viz.programs.instructions import to_program
from optim_viz.programs.machines import interpret
from optim_viz.scene.scenario import first_scene, suggested_rate
from optim_viz.simulation.ladder import DECADES, FEWEST, RUNGS, Ladder, ladder, rungs
from optim_viz.web.scene_blob import pack_scene

EVERY = [(name, p.name) for name, entry in OPTIMIZERS.items() for p in entry.hyperparameters]
BANANA = OBJECTIVES["rosenbrock"]


def alone(scenario: Scenario, way: Run) -> Any:
    """The run by itself: another call, another place among the rows."""
    return run(scenario.changed(runs=(way,)))[0]


def some(found: Ladder, count: int = 6) -> list[int]:
    return sorted({found.at, *np.linspace(0, len(found) - 1, count).astype(int).tolist()})


# -------------------------------------------------------------------------------------------------------------- values


@pytest.mark.parametrize(("name", "parameter"), EVERY, ids=lambda v: v)
def test_the_rungs_are_values_that_a_link_accepts(name: str, parameter: str) -> None:
    entry = OPTIMIZERS[name]
    declared = entry.parameter(parameter)
    for value in {declared.default, declared.low, declared.high}:
        given = Run.suggested(name, BANANA).changed(**{parameter: value})
        values, stride = rungs(given, declared, BANANA)
        assert list(values) == sorted(set(values))
        assert value in values
        assert all(declared.accepts(v) for v in values)
        assert all(float(f"{v:.6g}") == v or v == value for v in values)  # short in a link
        assert len(values) == 2 if declared.scale == "switch" else 100 <= len(values) <= RUNGS + 3
        assert 1 <= stride <= len(values)
        if declared.scale != "switch" and parameter != "learning_rate":
            assert (values[0], values[-1]) == (declared.low, declared.high)


def test_learning_rates_stand_around_the_one_that_suits() -> None:
    declared, suits = OPTIMIZERS["adam"].parameter("learning_rate"), suggested_rate(BANANA, OPTIMIZERS["adam"])
    values, stride = rungs(Run.suggested("adam", BANANA), declared, BANANA)
    assert stride == 24
    assert values[0] == pytest.approx(suits * 10 ** (-DECADES / 2), rel=0.1)
    assert values[-1] == pytest.approx(suits * 10 ** (DECADES / 2), rel=0.1)
    assert np.allclose(np.diff(np.log10(values)), 1 / 24, atol=0.004)


def test_letting_go_does_not_move_the_rungs() -> None:
    """The value let go of is where it was, among the same neighbours; one that is on no rung comes in between."""
    given = Run("adam", {"learning_rate": 0.1})
    declared = given.entry.parameter("learning_rate")
    values, _ = rungs(given, declared, BANANA)
    for value in values:
        assert rungs(given.changed(learning_rate=value), declared, BANANA)[0] == values
    odd, _ = rungs(given.changed(learning_rate=0.123456), declared, BANANA)
    assert set(odd) == {*values, 0.123456}


@pytest.mark.parametrize("rate", [1e-6, 100.0])
def test_a_rate_far_away_has_rungs_around_it(rate: float) -> None:
    given = Run("sgd", {"learning_rate": rate})
    values, _ = rungs(given, given.entry.parameter("learning_rate"), BANANA)
    assert rate in values
    assert len(values) > RUNGS / 3


# ---------------------------------------------------------------------------------------------------------------- paths


def assert_rungs(scenario: Scenario, way: Run, parameter: str, count: int = 6) -> Ladder:
    found = ladder(scenario, way, parameter)
    assert found.values[found.at] == way.hyperparameters[parameter]
    assert found.runs[found.at] == way
    for i in some(found, count):
        other = alone(scenario, way.changed(**{parameter: found.values[i]}))
        assert_equal(found.paths[i], other)
        assert found.paths[i].outcome == other.outcome
        np.testing.assert_array_equal(found.paths[i].learning_rate, other.learning_rate)
    return found


@pytest.mark.parametrize(("name", "parameter"), EVERY, ids=lambda v: v)
def test_a_rung_is_that_run_alone_for_every_number_of_every_method(name: str, parameter: str) -> None:
    scenario = Scenario.suggested("himmelblau", steps=60, noise=0.3, seed=4)
    assert_rungs(scenario, Run.suggested(name, OBJECTIVES["himmelblau"]), parameter, 4)


@pytest.mark.parametrize("key", list(OBJECTIVES))
def test_a_rung_is_that_run_alone_on_every_surface(key: str) -> None:
    surface = OBJECTIVES[key]
    found = assert_rungs(Scenario.suggested(key, steps=120), Run.suggested("momentum", surface), "learning_rate", 4)
    assert len({path.outcome.kind for path in found.paths}) > 1


SGD = Run("sgd", {"learning_rate": 1e-3})
WAYS = {
    "scheduled": Run("adam", {"learning_rate": 0.1}, schedule="cosine", schedule_values={"final": 0.1}),
    "branch": SGD.branched(40, SGD.changed(learning_rate=2e-3)),
    "branch by another method": SGD.branched(40, Run("adam", {"learning_rate": 0.1}, schedule="one_cycle")),
    "branch of a branch": SGD.branched(20, Run("momentum")).branched(60, Run("momentum", {"learning_rate": 1e-3})),
    "a branch that never begins": Run("sgd", {"learning_rate": 1.0}).branched(50, Run("adam")),
    "haunted": dataclasses.replace(Run("adam"), partners=("bias_correction",)).without_partners,
}


@pytest.mark.parametrize("noise", [0.0, 0.5], ids=["quiet", "noise"])
@pytest.mark.parametrize("way", WAYS.values(), ids=list(WAYS))
def test_a_rung_is_that_run_alone_on_a_schedule_and_behind_a_branch(way: Run, noise: float) -> None:
    scenario = Scenario.suggested("rosenbrock", start=(-0.7, 2.7), steps=700, noise=noise, seed=3)
    found = assert_rungs(scenario, way, "learning_rate")
    for path in found.paths:  # the origin stays
        np.testing.assert_array_equal(
            path.position[: way.branch_step], found.paths[found.at].position[: way.branch_step]
        )


@pytest.mark.parametrize(("steps", "every"), [(500, 1), (1000, 1), (2000, 1), (3000, 2), (MAX_STEPS, 5)])
def test_longer_runs_have_fewer_rungs_and_then_fewer_records(steps: int, every: int) -> None:
    scenario = Scenario.suggested("sphere", steps=steps)
    found = ladder(scenario, Run("rmsprop", {"learning_rate": 0.01}), "learning_rate")
    assert found.every == every
    assert FEWEST <= len(found) <= RUNGS + 3
    assert (len(found) < RUNGS) == (steps > 500)
    assert all(len(path) == steps + 1 for path in found.paths)


# ---------------------------------------------------------------------------------------------------------------- scene


def sent(scenario: Scenario, **settings: float) -> tuple[dict[str, Any], dict[str, Any], bytes]:
    blob = pack_scene(scenario, run(scenario), View(settings={"dial": 1, **settings}))
    head, arrays = unpack(blob)
    return head, {name: values for name, (_, values) in arrays.items()}, blob


def path_of(head: dict[str, Any], arrays: dict[str, Any], i: int) -> Any:
    """The positions of a rung as the player puts them together."""
    return np.stack([arrays[f"dial_{axis}{i}"] + head["dial"]["rungs"][i][5][k] for k, axis in enumerate("xy")], -1)


@pytest.mark.parametrize("key", list(OBJECTIVES))
def test_a_ladder_of_500_steps_fits_600_kilobytes(key: str) -> None:
    scenario = Scenario.suggested(key)
    without = len(pack_scene(scenario, run(scenario)))
    for place in (0, 1, 3, 4):
        assert len(sent(scenario, run=place)[2]) - without <= 600_000, place


def test_without_the_dial_the_scene_grows_by_its_settings_alone() -> None:
    scenario = first_scene()
    head, arrays = unpack(pack_scene(scenario, run(scenario)))
    assert "dial" not in head
    assert not [name for name in arrays if name.startswith(("dial", "kick"))]
    assert head["surface"]["program"] == to_program(scenario.surface)
    assert len('"dial":0.0,"fan":0.0,') < 50


@pytest.mark.parametrize("key", ["rosenbrock", "sphere", "beale", "himmelblau"])
@pytest.mark.parametrize("name", ["sgd", "adam", "newton"])
def test_the_paths_that_are_sent_are_the_ladders(key: str, name: str) -> None:
    scenario = Scenario.suggested(key, runs=(Run.suggested(name, OBJECTIVES[key]),))
    head, arrays, _ = sent(scenario)
    dial, found = head["dial"], ladder(scenario, scenario.runs[0], "learning_rate")
    kept = [found.values.index(rung[0]) for rung in dial["rungs"]]
    assert kept[dial["at"]] == found.at
    assert len(set(np.diff(kept))) == 1
    floor, program = scenario.surface.minima[0].value, to_program(scenario.surface)
    for i, at in enumerate(kept):
        path = found.paths[at]
        value, records, kind, label, detail, _ = dial["rungs"][i]
        assert (value, records, kind) == (found.values[at], len(path), path.outcome.kind.name.lower())
        assert (label, detail) == (path.outcome.label, f"α = {format_number(value)}")
        got = path_of(head, arrays, i)
        reach = np.abs(path.position).max(axis=1, keepdims=True) + scenario.surface.domain.diagonal
        assert (np.abs(got - path.position) / reach).max() < 1.3e-7
        # Heights near the minimum keep their digits; in Beale's valley at x = 9e5, where f_yy = 2e13, they could not.
        if path.outcome.kind.name == "CONVERGED" and scenario.surface.domain.contains(path.position[-1]):
            height, true = interpret(program, *got.T, scenario.surface.coefficients)[0] - floor, path.loss - floor
            seen = true > 1e-14 * np.abs(path.loss[0])
            slack = 1e-4 * true + 1.3e-7 * path.grad_norm * reach[:, 0]  # what the rounded place may change, and more
            assert (np.abs(height - true) <= slack)[seen].all()


def test_paths_that_float32_cannot_hold_are_sent_whole() -> None:
    scenario = Scenario.suggested("sphere", steps=200, runs=(Run("sgd", {"learning_rate": 0.25}),))
    blob = pack_scene(scenario, run(scenario), View(settings={"dial": 1}))
    head, arrays = unpack(blob)
    found = ladder(scenario, scenario.runs[0], "learning_rate")
    wide = [i for i, rung in enumerate(head["dial"]["rungs"]) if arrays[f"dial_x{i}"][0] == "d"]
    assert wide
    assert len(wide) < len(head["dial"]["rungs"])
    for i in wide:
        path = found.paths[found.values.index(head["dial"]["rungs"][i][0])]
        assert head["dial"]["rungs"][i][1] == len(path)
        np.testing.assert_array_equal(arrays[f"dial_x{i}"][1], path.position[:, 0])
        np.testing.assert_array_equal(arrays[f"dial_y{i}"][1], path.position[:, 1])
    assert {"overflowed", "converged"} <= {head["dial"]["rungs"][i][2] for i in range(len(head["dial"]["rungs"]))}


def test_of_a_long_run_every_kth_record_and_the_last_are_sent() -> None:
    scenario = Scenario.suggested("rosenbrock", steps=3001, runs=(Run("adam", {"learning_rate": 0.1}),))
    head, arrays, _ = sent(scenario)
    path, at = run(scenario)[0], head["dial"]["at"]
    assert head["dial"]["every"] == 2
    expected = path.position[[*range(0, 3001, 2), 3001]]
    np.testing.assert_allclose(path_of(head, arrays, at), expected, atol=1e-6)


def test_the_rates_of_a_schedule_are_sent_with_each_rung() -> None:
    scenario = Scenario.suggested(steps=90, runs=(WAYS["scheduled"],))
    head, arrays, _ = sent(scenario)
    for i, rung in enumerate(head["dial"]["rungs"]):
        other = alone(scenario, WAYS["scheduled"].changed(learning_rate=rung[0]))
        np.testing.assert_allclose(arrays[f"dial_rate{i}"], other.learning_rate, rtol=1e-7)
    _, arrays, _ = sent(scenario, dial=2)
    assert not [name for name in arrays if name.startswith("dial_rate")]


def test_inside_each_rung_brings_its_rule_its_first_memory_and_the_noise() -> None:
    scenario = Scenario.suggested(steps=40, noise=0.2, seed=5, runs=(Run("adagrad", {"learning_rate": 0.5}),))
    places = {p.name: i + 1 for i, p in enumerate(OPTIMIZERS["adagrad"].hyperparameters)}
    head, arrays, _ = sent(scenario, inside=1, dial=places["initial_accumulator_value"])
    assert [rung[7] for rung in head["dial"]["rungs"]] == [[rung[0]] * 2 for rung in head["dial"]["rungs"]]
    noise_rows = np.stack([arrays["noise_x"], arrays["noise_y"]], -1)
    path = run(scenario)[0]
    np.testing.assert_allclose(path.noisy_gradient - path.gradient, noise_rows, atol=1e-12)
    head, _, _ = sent(scenario, inside=1, dial=places["eps_in_sqrt"])
    first, second = (head["rules"][rung[6]]["lines"] for rung in head["dial"]["rungs"])
    assert first != second


def test_who_has_the_dial_and_who_depends_on_it() -> None:
    first = dataclasses.replace(Run("adam"), partners=("bias_correction",))
    scenario = Scenario.suggested(
        steps=20, runs=(Run("sgd"), first, first.without_partners.branched(5, Run("lion")), Run("momentum"))
    )
    for place in (1, 2):  # the run, or its partner: the run is turned
        head, _, _ = sent(scenario, run=place)
        assert (head["dial"]["run"], head["dial"]["kin"]) == (1, [2, 3])
    head, _, _ = sent(scenario, run=0, dial=MAX_DIALS)  # it has no ninth number
    assert (head["dial"]["run"], head["dial"]["name"], head["dial"]["kin"]) == (0, "learning_rate", [])
    head, _, _ = sent(scenario, run=9, dial=2)
    assert (head["dial"]["run"], head["dial"]["name"]) == (4, "momentum")
    assert head["dial"]["names"] == [p.name for p in OPTIMIZERS["momentum"].hyperparameters]
    assert "dial" not in sent(Scenario.suggested(runs=()))[0]


def test_every_number_of_every_method_can_have_the_dial() -> None:
    assert max(len(entry.hyperparameters) for entry in OPTIMIZERS.values()) <= MAX_DIALS
    with pytest.raises(InputError, match="whole"):
        View(settings={"dial": 1.5})
