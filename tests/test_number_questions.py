"""Questions whose answer is a number on a track, and which two runs end together: against closed forms."""

from __future__ import annotations

from itertools import combinations, pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray
from question_cases import on_the_bowl, settled_at, verdict

from optim_viz import OBJECTIVES, Penalty, Run, Scenario, Table, run
from optim_viz.errors import InputError
from optim_viz.limits import MAX_RUNS
from optim_viz.objectives.normalized import EPSILON
from optim_viz.objectives.regularization_path import first_zero
from optim_viz.teaching.lessons import LESSONS
from optim_viz.teaching.measured import CONDITION, condition_number
from optim_viz.teaching.prediction import (
    KINDS,
    NONE,
    Guess,
    Question,
    guesses_at,
    option_of,
    options_of,
    track_at,
    true_number,
    truth_of,
)
from optim_viz.teaching.track import FACTOR, Track, is_near
from optim_viz.ui.quiz import guessed_track

PENGUINS = Table("penguins", features=("bill_length_mm", "flipper_length_mm"))


def lasso(of: Penalty) -> Scenario:
    return Scenario("linear_regression", runs=(Run("sgd"),), steps=20, table=PENGUINS, penalty=of)


# The track ----------------------------------------------------------------------------------------------------------

TRACKS = [Track("λ", 1e-4, 10.0), Track("", 1.0, 500.0, whole=True), Track("κ", 1.0, 1e6), Track("", 1.0, 2.0, True)]
EVERY_TRACK = pytest.mark.parametrize("track", TRACKS, ids=str)


@EVERY_TRACK
def test_a_tracks_values_are_round_ascend_and_leave_no_gap_where_nobody_can_be_right(track: Track) -> None:
    values = track.values
    assert (values[0], values[-1]) == (track.low, track.high)
    assert all(a < b <= 2.0 * a for a, b in pairwise(values))
    assert all(
        is_near(min(values, key=lambda v: abs(np.log(v / truth))), truth)
        for truth in np.geomspace(*values[:: len(values) - 1], 200)
    )
    assert all(float(f"{value:.3g}") == value for value in values)
    if track.whole:
        assert all(value == int(value) for value in values)
    shares = [track.share(value) for value in values]
    assert shares[0] == 0.0
    assert shares[-1] == 1.0
    assert shares == sorted(shares)


@EVERY_TRACK
def test_every_value_is_counted_in_a_bin_whose_words_hold_it(track: Track) -> None:
    assert len(set(track.bins)) == len(track.bins) <= 13
    bins = [track.bin_of(value) for value in track.values]
    assert bins == sorted(bins)
    assert set(bins) == set(range(len(track.bins)))
    assert track.bin_of(track.low / 10) == 0
    assert track.bin_of(track.high * 10) == len(track.bins) - 1


@given(st.floats(1e-9, 1e9), st.floats(0.1, 10.0))
def test_near_is_a_factor_either_way(truth: float, times: float) -> None:
    assert is_near(truth * times, truth) == is_near(truth, truth * times)
    if abs(np.log(times)) < 0.99 * np.log(FACTOR):
        assert is_near(truth * times, truth)
    if abs(np.log(times)) > 1.01 * np.log(FACTOR):
        assert not is_near(truth * times, truth)


def test_the_drawn_track_has_both_and_how_near_is_right() -> None:
    drawn = guessed_track(Track("λ", 1e-4, 1.0), 0.01, 0.1)
    assert 'class="ov-said" style="left:50.00%"' in drawn
    assert 'class="ov-truth" style="left:75.00%"' in drawn
    wide = 200.0 * np.log10(FACTOR) / 4.0
    assert f"width:{wide:.2f}%" in drawn


# The numbers --------------------------------------------------------------------------------------------------------


def test_where_the_first_weight_becomes_zero() -> None:
    """On the path of L1 on two standardized features, from the rows: where the second weight alone leaves the first
    feature a correlation of exactly λ, which is at λ = (r₁ − ρ r₂) / (1 − ρ)."""
    X, y = PENGUINS.X, PENGUINS.y
    (rho, one, two) = (float(np.mean(a * b)) for a, b in ((X[:, 0], X[:, 1]), (X[:, 0], y), (X[:, 1], y)))
    expected = (one - rho * two) / (1.0 - rho)
    scene = lasso(Penalty("l1", 0.3))
    assert first_zero(scene.surface) == pytest.approx(expected, rel=1e-9)
    assert expected == pytest.approx(0.0682, abs=5e-5)
    right, said = verdict(Question("zero"), scene, 0.08)
    assert right
    assert "λ = 0.0682" in said
    assert verdict(Question("zero"), scene, 0.04)[0] is False
    assert "1.7 times too small" in verdict(Question("zero"), scene, 0.04)[1]
    track = track_at(Question("zero"), scene)
    assert track == track_at(Question("zero"), lasso(Penalty("l1", 5.0)))
    assert track is not None
    assert track.low < expected < track.high


def test_how_large_the_loss_is_in_use_at_worst() -> None:
    """By the batches' rows and moving averages as they are defined, a step after the other."""
    scene = LESSONS["batch_norm_in_use"].scenario
    way, worst, mean, variance = run(scene)[0], 0.0, 0.0, 1.0
    assert way.objective.data is not None
    X, y = way.objective.data
    gain, offset = way.objective.numbers
    counts = scene.stream.batch_counts(scene.seed, np.arange(len(way)), len(X))
    assert counts is not None
    for count, w in zip(counts, way.position, strict=True):
        rows = np.repeat(np.arange(len(X)), count)
        sums = X[rows] @ w

        def loss(m: float, v: float, sums: NDArray[np.float64] = sums, y: NDArray[np.float64] = y[rows]) -> float:
            return float(np.mean(0.5 * (gain * (sums - m) / np.sqrt(v + EPSILON) + offset - y) ** 2))

        worst = max(worst, loss(mean, variance) / loss(float(sums.mean()), float(sums.var())))
        mean, variance = 0.9 * mean + 0.1 * float(sums.mean()), 0.9 * variance + 0.1 * float(sums.var(ddof=1))
    question = Question("in_use")
    assert true_number(question, scene, run(scene)) == pytest.approx(worst, rel=1e-9)
    assert f"{worst:.1g}" == "7e+03"
    assert verdict(question, scene, 6000.0)[0] is True
    assert verdict(question, scene, 100.0)[0] is False
    assert not question.fits(lasso(Penalty("l1", 0.3)))
    assert Question("in_use", 1).fits(scene)


def test_booths_first_weight_becomes_zero_at_eighteen() -> None:
    """H = [10, 8; 8, 10], b = (34, 38): (b − λ1) · H⁻¹ has x = (36 − 2 λ)/36."""
    booth = OBJECTIVES["booth"]
    assert first_zero(booth.penalized("l1", strength=1.0)) == pytest.approx(18.0)
    assert first_zero(booth.penalized("elastic_net", strength=1.0, mixing=0.0)) == pytest.approx(18.0)
    # with β: (10 + 2λβ)(34 − λ) = 8 (38 − λ), β = ½
    roots = np.roots([-1.0, 34.0 - 10.0 + 8.0, 340.0 - 304.0])
    assert first_zero(booth.penalized("elastic_net", strength=1.0, mixing=0.5)) == pytest.approx(max(roots))


def test_where_no_weight_becomes_zero_nobody_is_asked() -> None:
    assert not Question("zero").fits(lasso(Penalty("l2", 0.3)))
    assert not Question("zero").fits(lasso(Penalty()))
    assert not Question("zero").fits(Scenario("rosenbrock", penalty=Penalty("l1", 0.1)))
    assert Question("zero").fits(lasso(Penalty("elastic_net", 0.3)))


@pytest.mark.parametrize("kappa", [1.0, 40.0, 1000.0])
def test_the_condition_number(kappa: float) -> None:
    scene = Scenario("quadratic", parameters={"kappa": kappa}, runs=(Run("sgd"),), steps=5)
    assert condition_number(scene) == pytest.approx(kappa)
    assert verdict(Question("condition"), scene, 1.4 * kappa)[0]
    assert not verdict(Question("condition"), scene, 1.6 * kappa)[0]


def test_no_condition_number_where_nothing_curves() -> None:
    assert not Question("condition").fits(Scenario("saddle", runs=(Run("sgd"),)))
    assert CONDITION.number(Scenario("two_layer_linear", runs=(Run("sgd"),)), None) is None  # a valley of minima


def test_after_how_many_steps_it_arrives() -> None:
    scene = on_the_bowl(0.05, 0.2, 0.001)
    fast = settled_at(0.2)
    right, said = verdict(Question("arrival", 1), scene, float(fast))
    assert right
    assert f"SGD 2 is at rest at a minimum from step {fast} on. Your guess is exactly that" in said
    assert not verdict(Question("arrival", 1), scene, 2.0 * fast)[0]
    assert not verdict(Question("arrival", 1), scene, NONE)[0]
    assert verdict(Question("arrival", 2), scene, NONE)[0]
    assert not verdict(Question("arrival", 2), scene, 50.0)[0]
    assert true_number(Question("arrival", 2), scene, run(scene)) is None


@pytest.mark.parametrize("guess", [True, (1.0, 2.0), 0.0, -2.0, float("nan"), float("inf")])
def test_what_is_no_number_of_the_track_is_refused(guess: Guess) -> None:
    for question in (Question("arrival"), Question("condition")):
        with pytest.raises(InputError):
            verdict(question, on_the_bowl(0.2), guess)


# Which two end together ---------------------------------------------------------------------------------------------


def three(far: float) -> Scenario:
    """The first and the third end at the bottom; the second one has so much of its way left."""
    rate = (1.0 - far ** (1.0 / 100.0)) / 2.0
    return on_the_bowl(0.2, rate, 0.3)


def test_which_two_end_together() -> None:
    """A hundredth of the diagonal, 0.1414, of a way of 4.717."""
    pairs = list(combinations(range(3), 2))
    apart, near = three(0.031), three(0.029)
    for guess, pair in enumerate(pairs):
        assert verdict(Question("together"), apart, guess)[0] is (pair == (0, 2))
        assert verdict(Question("together"), near, guess)[0]
    assert not verdict(Question("together"), apart, NONE)[0]
    assert "SGD 1 and SGD 3 end" in verdict(Question("together"), apart, 0)[1]
    none = on_the_bowl(0.01, 0.003, 0.0001)
    assert verdict(Question("together"), none, NONE)[0]
    assert not verdict(Question("together"), none, 0)[0]


def test_what_overflows_ends_with_nobody() -> None:
    scene = on_the_bowl(1e2, 1e2, 0.2, steps=1000)
    right, said = verdict(Question("together"), scene, 0)
    assert not right
    assert "No two of them have an end" in said


def test_pairs_are_asked_of_three_to_five_runs() -> None:
    fitting = [n for n in range(1, MAX_RUNS + 1) if Question("together").fits(on_the_bowl(*[0.1] * n))]
    assert fitting == [3, 4, 5]
    scene = on_the_bowl(0.1, 0.2, 0.3)
    assert options_of(Question("together"), scene) == (
        "SGD 1 and SGD 2",
        "SGD 1 and SGD 3",
        "SGD 2 and SGD 3",
        "No two of them",
    )
    assert guesses_at(Question("together"), scene) == (0, 1, 2, NONE)


# For a tally --------------------------------------------------------------------------------------------------------


def test_the_truth_of_a_number_is_the_bin_that_holds_it() -> None:
    scene = lasso(Penalty("l1", 0.3))
    truth = truth_of(Question("zero"), scene, run(scene))
    (option,) = truth.options
    assert options_of(Question("zero"), scene)[option] == "0.03 to 0.1"
    assert option_of(Question("zero"), scene, 0.07) == option
    bowl = on_the_bowl(0.001)
    never = truth_of(Question("arrival"), bowl, run(bowl))
    assert [options_of(Question("arrival"), bowl)[k] for k in never.options] == ["Never in this scene"]


def test_every_kind_says_what_can_be_said() -> None:
    for name, kind in KINDS.items():
        assert kind.on_the_map == (name == "end")
        assert (kind.measured is not None) == (name in ("arrival", "zero", "condition", "in_use"))
