"""What is said is true at every edge: of two kinds of minima, of one step, of what rises, jumps, or is no number."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest
from outcome_cases import judged, line, outcome, stays

from optim_viz import OBJECTIVES, Fate, simulate
from optim_viz.objectives.facts import CriticalPoint, global_minimum
from optim_viz.simulation.trajectory import Trajectory

# ------------------------------------------------------------------------------------------------- two kinds of minima

ALL_MINIMA = [
    pytest.param(key, point, id=f"{key} {point.kind} {i}")
    for key in OBJECTIVES
    for i, point in enumerate(OBJECTIVES[key].critical_points)
    if point.interior and point.kind.endswith("minimum")
]


@pytest.mark.parametrize(("key", "point"), ALL_MINIMA)
def test_the_word_of_a_minimum_follows_from_its_height(key: str, point: CriticalPoint) -> None:
    """The list's own kind is the oracle: the verdict compares heights, and does not read it."""
    found = judged(key, stays(point.position, 31))
    assert found.variety == point.kind
    assert found.label == f"{point.kind} · step 0"


def test_a_run_in_a_local_minimum_says_how_far_above_the_optimum_it_is() -> None:
    found = outcome("levi_n13", "sgd", start=(-1.5, -3.0), learning_rate=0.005, steps=2000)
    assert found.label.startswith("local minimum · step ")
    assert " above the known optimum, 0." in found.criterion
    best = outcome("levi_n13", "sgd", start=(1.1, 0.9), learning_rate=0.005, steps=2000)
    assert best.label.startswith("global minimum · step ")
    assert " within 10⁻⁶ of the known optimum, 0." in best.criterion


def test_where_nobody_knows_the_optimum_one_word_serves() -> None:
    unknown = dataclasses.replace(OBJECTIVES["sphere"], points=lambda **_: ())
    found = judged(unknown, stays((0.0, 0.0), 31))
    assert found.kind is Fate.CONVERGED
    assert found.variety == ""
    assert found.label == "converged · step 0"
    assert "optimum" not in found.criterion


@pytest.mark.parametrize(("above", "word"), [(0.9e-6, "global minimum"), (1.1e-6, "local minimum")])
@pytest.mark.parametrize("optimum", [0.0, -1.0])
def test_a_minimum_counts_as_the_deepest_within_a_millionth(optimum: float, above: float, word: str) -> None:
    """Of the size of f*, and of 1 at least: f = ``optimum`` at the origin, and elsewhere it is said to be lower."""
    lowest = global_minimum(2.0, 1.0, optimum - (1.0 + abs(optimum)) * above)
    surface = dataclasses.replace(
        OBJECTIVES["sphere"], function=lambda x, y: x * x + y * y + optimum, points=lambda **_: (lowest,)
    )
    assert judged(surface, stays((0.0, 0.0), 31)).variety == word


# -------------------------------------------------------------------------------------------------- how f has gone


def test_what_rises_is_neither_descending_nor_oscillating() -> None:
    climb = judged("sphere", line((0.5, 0.2), (3.0, 1.0), 101))
    assert climb.kind is Fate.RISING
    assert climb.sentence == "Rising after 100 steps: f went from 6.41 to 10 over the last 24 steps."
    assert climb.label == "rising"


def test_one_jump_up_at_the_end_is_no_descent() -> None:
    loss = np.linspace(10.0, 1.0, 501)
    loss[500] = 500.0
    found = judged("sphere", line((4.0, 3.0), (1.0, -2.0), 501), loss=loss)
    assert found.kind is Fate.RISING
    assert "from 3.23 to 500" in found.sentence


def test_one_step_is_one_step() -> None:
    down = judged("sphere", [(3.0, 1.0), (2.0, 1.0)])
    assert down.sentence == "Still descending after 1 step: f = 5."
    up = judged("sphere", [(2.0, 1.0), (3.0, 1.0)])
    assert up.sentence == "Rising after 1 step: f went from 5 to 10 over the last step."


def test_one_jump_between_equal_heights_is_not_stalled() -> None:
    found = judged("sphere", [(2.0, 1.0), (-2.0, 1.0)])
    assert found.label == "at equal height"
    assert found.sentence == "At equal height: after 1 step f is 5 as before, at another place."
    twice = judged("sphere", [(2.0, 1.0), (-2.0, 1.0), (2.0, 1.0)])
    assert twice.kind is Fate.OSCILLATING
    rests = judged("easom", stays((-0.9, -0.7), 2))
    assert rests.label == "stalled"


# ------------------------------------------------------------------------------------------------------ no number


def undefined_run() -> Trajectory:
    """Adam without its epsilon divides 0 by 0 where there is no slope."""
    found = simulate("saddle", "adam", start=(0.0, 0.0), steps=20, eps=0.0)
    assert isinstance(found, Trajectory)
    return found


def test_zero_by_zero_is_not_an_overflow() -> None:
    run = undefined_run()
    assert len(run) == 1
    assert run.outcome.label == "undefined · step 1"
    assert run.outcome.sentence == "Undefined from step 1 on, as 0/0 is; the last point is (0, 0), f = 0."
    assert "though none of them was large" in run.outcome.criterion


def test_an_overflow_that_ends_in_no_number_is_one() -> None:
    """x⁴ − 16 x² is inf − inf far out."""
    run = simulate("styblinski_tang", "sgd", learning_rate=1.0, steps=40)
    assert isinstance(run, Trajectory)
    assert run.outcome.kind is Fate.OVERFLOWED
    assert run.outcome.label == f"overflowed · step {len(run)}"


# ---------------------------------------------------------------------------------------------------- at a step


def test_a_verdict_at_a_step_is_that_of_a_run_which_ends_there() -> None:
    run = simulate("himmelblau", "momentum", learning_rate=0.01, steps=120)
    assert isinstance(run, Trajectory)
    assert run.outcome_at(0) is None
    assert run.outcome_at(120) == run.outcome_at(10_000) == run.outcome
    for step in (1, 2, 7, 26, 60, 119):
        shorter = simulate("himmelblau", "momentum", learning_rate=0.01, steps=step)
        assert isinstance(shorter, Trajectory)
        now = run.outcome_at(step)
        assert now is not None
        assert (now.kind, now.step, now.sentence) == (
            shorter.outcome.kind,
            shorter.outcome.step,
            shorter.outcome.sentence,
        )


def test_before_it_arrives_a_run_descends_and_nothing_is_given_away() -> None:
    run = simulate("sphere", "sgd", start=(3.0, -2.0), learning_rate=0.1, steps=100)
    assert isinstance(run, Trajectory)
    assert run.outcome.label.startswith("global minimum · step ")
    early = run.outcome_at(run.outcome.step // 2)
    assert early is not None
    assert early.label == "descending"
    after = run.outcome_at(run.outcome.step + 12)
    assert after is not None
    assert after.label == run.outcome.label


def test_an_overflow_is_told_when_the_clock_comes_to_it() -> None:
    run = simulate("rosenbrock", "sgd", learning_rate=1.0, steps=50)
    assert isinstance(run, Trajectory)
    end = len(run)
    before, then = run.outcome_at(end - 1), run.outcome_at(end)
    assert before is not None
    assert then is not None
    assert before.kind is not Fate.OVERFLOWED
    assert then.label == f"overflowed · step {end}"
