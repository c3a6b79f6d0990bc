"""The scenario itself: complete, frozen, equal by value; what it refuses; another surface."""

from __future__ import annotations

import dataclasses
import math
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from link_cases import scenarios

from optim_viz import (
    OBJECTIVES,
    OPTIMIZERS,
    Fate,
    InputError,
    Penalty,
    Run,
    Scenario,
    Table,
    UnknownNameError,
    from_query,
    to_query,
)
from optim_viz.link.codec import VERSION
from optim_viz.objectives import Objective
from optim_viz.scene.scenario import (
    FIRST_RUNS,
    first_runs,
    first_scene,
    suggested_rate,
)
from optim_viz.simulation.simulate import run

# ----------------------------------------------------------------------------------------------------- the dataclasses


def test_scenarios_with_equal_choices_are_equal() -> None:
    assert Scenario.suggested() == Scenario.suggested(
        "rosenbrock", start=(-1.2, 1.0), parameters={"b": 100}, steps=500.0
    )  # type: ignore[arg-type]
    assert Scenario.suggested(runs=[Run("sgd")]) == Scenario.suggested(runs=(Run("sgd", {"learning_rate": 0.01}),))  # type: ignore[arg-type]
    assert Scenario.suggested() != Scenario.suggested(seed=1)


@pytest.mark.parametrize("name", ["beale", "linear_regression", "hinge"])
def test_what_is_not_given_is_what_the_surface_suggests(name: str) -> None:
    scenario = Scenario(name, penalty=Penalty("l1", 0.3))
    assert scenario == Scenario.suggested(name, penalty=Penalty("l1", 0.3))
    assert scenario.start == OBJECTIVES[name].start
    assert scenario.runs == first_runs(OBJECTIVES[name])
    assert Scenario(name, runs=()).runs == ()
    assert Scenario(name, start=(0.5, 0.25)).start == (0.5, 0.25)
    assert Scenario(name, (0.5, 0.25)).runs == scenario.runs


def test_a_table_brings_its_start_and_its_rates() -> None:
    table = Table("penguins", transform="raw")
    surface = OBJECTIVES["linear_regression"].bind(table=table)
    scenario = Scenario("linear_regression", table=table, penalty=Penalty("l1", 0.3))
    assert scenario.start == surface.start != OBJECTIVES["linear_regression"].start
    assert scenario.runs == first_runs(surface) != first_runs(OBJECTIVES["linear_regression"])


def test_choices_are_frozen() -> None:
    scenario = Scenario.suggested()
    with pytest.raises(dataclasses.FrozenInstanceError):
        scenario.steps = 3  # type: ignore[misc]
    with pytest.raises(TypeError):
        scenario.parameters["a"] = 2.0  # type: ignore[index]
    with pytest.raises(TypeError):
        scenario.runs[0].hyperparameters["learning_rate"] = 2.0  # type: ignore[index]
    given = {"learning_rate": 0.5}
    run = Run("sgd", given)
    given["learning_rate"] = 7.0
    assert run.hyperparameters["learning_rate"] == 0.5


def test_everything_is_filled_in() -> None:
    scenario = Scenario.suggested("branin")
    assert scenario.start == OBJECTIVES["branin"].start
    assert tuple(r.optimizer for r in scenario.runs) == FIRST_RUNS
    for r in scenario.runs:
        assert list(r.hyperparameters) == [p.name for p in r.entry.hyperparameters]
        assert r.hyperparameters["learning_rate"] == suggested_rate(OBJECTIVES["branin"], r.entry)
    assert Scenario.suggested("quadratic", parameters={"kappa": 5}).surface.coefficients == (5.0,)


REFUSED: dict[str, tuple[dict[str, Any], str]] = {
    "unknown surface": ({"objective": "spere"}, "did you mean sphere"),
    "surface of no kind": ({"objective": None}, "no objective named"),
    "unknown coefficient": ({"parameters": {"c": 1.0}}, "no parameter “c”"),
    "nan coefficient": ({"parameters": {"a": math.nan}}, "finite"),
    "text coefficient": ({"parameters": {"a": "1"}}, "one number"),
    "one coordinate": ({"start": (1.0,)}, "two coordinates"),
    "three coordinates": ({"start": (1.0, 2.0, 3.0)}, "two coordinates"),
    "bare number as start": ({"start": 1.0}, "two coordinates"),
    "text as start": ({"start": "12"}, "start's x must be one number"),
    "nothing in start": ({"start": (None, None)}, "start's x must be one number"),
    "nan start": ({"start": (0.0, math.nan)}, "start's y must be finite"),
    "far start": ({"start": (0.0, 1.1e6)}, "start's y must lie between −10⁶ and 10⁶"),
    "no step": ({"steps": 0}, "between 1 and 10000"),
    "half a step": ({"steps": 1.5}, "whole number, got 1.5"),
    "steps without end": ({"steps": math.inf}, "finite"),
    "text steps": ({"steps": "5"}, "one number"),
    "negative noise": ({"noise": -1e-9}, "between 0 and 1000"),
    "big seed": ({"seed": 2**32}, "between 0 and 4294967295"),
    "thirteen runs": ({"runs": (Run("sgd"),) * 13}, "At most 12 runs"),
}


@pytest.mark.parametrize(("given", "describe"), REFUSED.values(), ids=REFUSED.keys())
def test_a_scenario_refuses_with_one_input_error(given: dict[str, Any], describe: str) -> None:
    with pytest.raises(InputError) as caught:
        Scenario.suggested(**given)
    assert describe in str(caught.value)
    with pytest.raises(InputError):  # and by the way that controls change one
        Scenario.suggested().changed(**given)


def test_a_run_refuses_with_one_input_error() -> None:
    with pytest.raises(UnknownNameError, match="did you mean sgd"):
        Run("sdg")
    with pytest.raises(InputError, match="SGD has no parameter “momentum”"):
        Run("sgd", {"momentum": 0.9})
    with pytest.raises(InputError, match="SGD's learning_rate must be finite"):
        Run("sgd", {"learning_rate": math.inf})
    with pytest.raises(InputError, match="no parameter"):
        Run("sgd").changed(b1=0.9)


@given(scenarios, st.sampled_from(list(OBJECTIVES)))
@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
def test_moving_to_another_surface_keeps_the_runs_and_suits_their_rates(scenario: Scenario, key: str) -> None:
    surface, moved = OBJECTIVES[key], scenario.moved_to(key)
    assert moved.objective == key
    assert moved.parameters == surface.values
    assert moved.start == surface.start
    assert (moved.steps, moved.noise, moved.seed) == (scenario.steps, scenario.noise, scenario.seed)
    for before, after in zip(scenario.runs, moved.runs, strict=True):
        assert [segment.rate for segment in after.segments] == suited_rates(before, surface)
        for segment, suited in zip(before.segments, after.segments, strict=True):
            assert (segment.optimizer, segment.branch_step) == (suited.optimizer, suited.branch_step)
            assert {**segment.hyperparameters, "learning_rate": suited.rate} == suited.hyperparameters
        assert after.partners == before.partners
    assert from_query(to_query(moved)) == (moved, ())


def suited_rates(way: Run, surface: Objective) -> list[float]:
    """A branch by the same method keeps its ratio to where it came from, within the slider; another brings its own."""
    rates: list[float] = []
    for i, segment in enumerate(way.segments):
        rate = suggested_rate(surface, segment.entry)
        if i and way.segments[i - 1].optimizer == segment.optimizer:
            slider = segment.entry.hyperparameters[0]
            assert slider.name == "learning_rate"
            rate = min(slider.high, max(slider.low, rates[-1] * segment.rate / way.segments[i - 1].rate))
        rates.append(rate)
    return rates


def test_a_branch_at_four_times_the_rate_is_so_on_another_surface() -> None:
    origin = Run("sgd", {"learning_rate": 0.01})
    branch = Run("sgd", {"learning_rate": 0.04}, origin=origin, branch_step=20)
    there = OBJECTIVES["beale"]
    rate = suggested_rate(there, origin.entry)
    assert [segment.rate for segment in branch.with_suggested_rate(there).segments] == pytest.approx([rate, 4 * rate])


@pytest.mark.parametrize("key", list(OBJECTIVES))
def test_every_suggested_rate_can_be_linked(key: str) -> None:
    for entry in OPTIMIZERS.values():
        rate = next(p for p in entry.hyperparameters if p.name == "learning_rate")
        assert rate.accepts(suggested_rate(OBJECTIVES[key], entry)), entry.name
    scenario = Scenario.suggested(key)
    assert from_query(to_query(scenario)) == (scenario, ())


def test_moving_to_an_unknown_surface_is_refused() -> None:
    with pytest.raises(UnknownNameError):
        Scenario.suggested().moved_to("moon")


def test_the_first_scene_shows_different_characters() -> None:
    scene = first_scene()
    assert scene.objective == "rosenbrock"
    assert OBJECTIVES["rosenbrock"].domain.contains(scene.start)
    assert len({r.optimizer for r in scene.runs}) == len(scene.runs) == 5
    assert from_query(to_query(scene)) == (scene, ())
    shown = run(scene)
    assert not {o.kind for o in shown.outcome} & {Fate.OVERFLOWED, Fate.LEFT_VIEW, Fate.STALLED}
    assert all(t.loss[-1] < 0.1 * t.loss[0] for t in shown)
    ends = [t.position[100] for t in shown]
    assert all(math.dist(a, b) > 0.01 for i, a in enumerate(ends) for b in ends[:i])


def test_the_version_is_spelled_first() -> None:
    assert to_query(Scenario.suggested()).startswith(f"v={VERSION}&")
