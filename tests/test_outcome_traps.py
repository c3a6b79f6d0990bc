"""Situations in which a verdict could lie; and what holds for all of them."""

from __future__ import annotations

import dataclasses
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from outcome_cases import NEAR, judged, line, outcome, radius, stays

from optim_viz import OBJECTIVES, OPTIMIZERS, Fate, simulate
from optim_viz.number_format import format_position
from optim_viz.scene.scenario import suggested_rate

# ------------------------------------------------------------------------------------ situations in which one could lie


@pytest.mark.parametrize("speed", [0.2, 0.02])
def test_passing_a_minimum_at_the_last_step_is_not_converging(speed: float) -> None:
    path = [(-speed * k, 0.0) for k in range(100, -1, -1)]
    assert judged("sphere", path).kind is Fate.STILL_DESCENDING


@pytest.mark.parametrize("name", ["momentum", "nesterov"])
def test_momentum_swinging_through_a_minimum_has_not_converged_there(name: str) -> None:
    longer = simulate("sphere", name, start=(-4.0, 2.5), learning_rate=0.001, momentum=0.99, steps=1500)
    nearest = int(np.hypot(*longer.position.T).argmin())
    for steps in range(max(20, nearest - 3), nearest + 4):
        run = simulate("sphere", name, start=(-4.0, 2.5), learning_rate=0.001, momentum=0.99, steps=steps)
        inside = np.hypot(*run.position.T) <= radius("sphere")
        assert run.outcome.kind is not Fate.CONVERGED or inside[-max(10, steps // 20) :].all()


def test_crawling_along_a_valley_is_not_converging() -> None:
    run = simulate("rosenbrock", "sgd", start=(0.7, 0.5), learning_rate=1e-6, steps=10_000)
    still = np.hypot(*(run.position[-1000:] - run.position[-1]).T).max()
    assert still < radius("rosenbrock")  # it hardly moves
    assert run.outcome.kind is Fate.STILL_DESCENDING


def test_crawling_past_a_saddle_is_not_being_stuck_there() -> None:
    rate, (x, y) = 1e-7, OBJECTIVES["himmelblau"].saddles[0].position
    r = radius("himmelblau")
    for aside in (0.3 * r, 0.6 * r, 0.9 * r):
        eigenvalues, vectors = np.linalg.eigh(OBJECTIVES["himmelblau"].hessian(x, y))
        assert eigenvalues[0] < 0 < eigenvalues[1]
        start = np.array([x, y]) + aside * vectors[:, 0]
        found = outcome("himmelblau", "sgd", start=tuple(start), learning_rate=rate)
        assert found.kind is Fate.STILL_DESCENDING, aside
    on_the_ridge = outcome(
        "himmelblau", "sgd", start=tuple(np.array([x, y]) + 0.9 * r * vectors[:, 1]), learning_rate=rate
    )
    assert on_the_ridge.kind is Fate.STUCK_AT_SADDLE


def test_crawling_down_from_a_summit_is_not_being_stuck_there() -> None:
    x, y = next(p.position for p in OBJECTIVES["himmelblau"].critical_points if p.kind == "maximum")
    start = (x + 0.5 * radius("himmelblau"), y)
    assert outcome("himmelblau", "sgd", start=start, learning_rate=1e-6).kind is Fate.STILL_DESCENDING


CRITICAL = [
    pytest.param(key, point, id=f"{key}-{point.kind}-{format_position(point.position)}")
    for key in ("saddle", "monkey_saddle", "double_well", "himmelblau", "quadratic", "ackley", "drop_wave", "beale")
    for point in OBJECTIVES[key].critical_points
]


@pytest.mark.parametrize(("key", "point"), CRITICAL)
@pytest.mark.parametrize("steps", [1, 3, 30])
def test_a_start_exactly_at_a_critical_point_is_there_since_step_0(key: str, point: Any, steps: int) -> None:
    found = judged(key, stays(point.position, steps + 1))
    assert found.step == 0
    assert found.target == point
    assert format_position(point.position) in found.sentence
    if point.kind.endswith("minimum"):
        assert found.kind is Fate.CONVERGED
        assert found.sentence == f"Converged to the {point.kind} at {format_position(point.position)}, by step 0."
        assert found.label == f"{point.kind} · step 0"
    else:
        assert found.kind is Fate.STUCK_AT_SADDLE
        assert found.sentence.startswith(
            f"Stuck at the {point.kind} at {format_position(point.position)}, since step 0"
        )
        assert found.label == f"stuck at a {point.kind} · step 0"


@pytest.mark.parametrize("name", [n for n in OPTIMIZERS if n not in ("adamw",)])
def test_every_method_stays_where_there_is_no_slope(name: str) -> None:
    """But AdamW, whose decay pulls it away from (1, 1)."""
    assert outcome("rosenbrock", name, start=(1.0, 1.0), steps=60).kind is Fate.CONVERGED
    assert outcome("saddle", name, start=(0.0, 0.0), steps=60).kind is Fate.STUCK_AT_SADDLE


@pytest.mark.parametrize("name", list(OPTIMIZERS))
def test_drop_waves_round_troughs_are_minima_not_saddles(name: str) -> None:
    """A trough's level direction seems to fall when it is looked at from within the ring."""
    surface = OBJECTIVES["drop_wave"]
    rate = suggested_rate(surface, OPTIMIZERS[name])
    draw = np.random.default_rng(5)
    starts = draw.uniform(-1.9, 1.9, (8, 2))  # one call of the engine
    for factor in (0.03, 0.3, 1.0):
        for steps in (150, 500):
            for run in simulate("drop_wave", name, start=starts, learning_rate=[rate * factor] * 8, steps=steps):
                assert run.outcome.kind is not Fate.STUCK_AT_SADDLE, run.outcome.sentence
                if run.outcome.kind is Fate.CONVERGED and run.outcome.target is None:
                    r = np.hypot(*run.position[-1])
                    bottom = r + np.linspace(-1, 1, 2001) * 2 * radius("drop_wave")
                    lowest = int(surface(bottom, 0.0).argmin())
                    assert 0 < lowest < 2000  # a trough runs within twice the radius


@pytest.mark.parametrize("inside", [1e-2, 1e-4, 1e-6, 0.0, -1e-6, -1e-4, -1e-2])
def test_a_trough_is_a_minimum_from_within_and_from_without(inside: float) -> None:
    surface, bottom = OBJECTIVES["drop_wave"], 0.52
    for _ in range(20):
        bottom -= float(surface.gradient(bottom, 0.0)[0] / surface.hessian(bottom, 0.0)[0, 0])
    end = bottom - inside * radius("drop_wave") * 50
    path = line((end + np.sign(inside) * -0.02, 0.0), (end, 0.0), 60) + stays((end, 0.0), 40)
    found = judged("drop_wave", path)
    assert found.kind is Fate.CONVERGED
    assert found.sentence.startswith(f"Converged to the minimum at {format_position((bottom, 0.0))}")


def test_a_swing_between_two_points_of_equal_height_is_not_stalled() -> None:
    run = simulate("sphere", "sign_sgd", start=(0.05, -0.05), learning_rate=0.1)
    assert np.ptp(run.loss) < 1e-12  # f alone cannot tell
    assert run.outcome.kind is Fate.OSCILLATING
    # 125 records at ±(0.05, −0.05) in turn: the mean is a 125th of that, and the spread √2 · 0.05.
    assert run.outcome.sentence == (
        "Oscillating around (4·10⁻⁴, −4·10⁻⁴), with a spread of 0.071: it turned back in 100% of the last 124 steps, "
        "at f = 0.005 on both sides."
    )
    exact = simulate("quadratic", "sgd", start=(0.0, 1.0), learning_rate=0.02)  # 2/λ: y changes its sign at each step
    assert exact.outcome.kind is Fate.OSCILLATING


def test_rmsprops_last_rattle_is_not_stalled() -> None:
    run = simulate("sphere", "rmsprop", start=(3.8, 0.7), learning_rate=0.13, steps=1500)
    assert np.hypot(*(run.position[-1] - run.position[-2])) > radius("sphere")
    assert run.outcome.kind is Fate.OSCILLATING


def test_what_crosses_a_plain_at_full_speed_is_said_to_gain_nothing_not_to_rest() -> None:
    path = line((-0.9, -0.9), (-0.5, -0.9), 200)
    found = judged("easom", path, loss=np.zeros(200))
    assert found.kind is Fate.STALLED
    assert "f no longer changes" in found.sentence
    assert "moves" not in found.sentence


def test_rounding_at_rest_is_stalled_not_oscillating() -> None:
    path = np.array(stays((-0.5, -0.5), 200)) + 1e-17 * np.random.default_rng(0).standard_normal((200, 2))
    assert judged("easom", path, loss=1e-14 * np.random.default_rng(1).standard_normal(200)).kind is Fate.STALLED


def test_a_slope_on_the_border_of_the_box_is_no_place_to_converge_to() -> None:
    (minimum,) = OBJECTIVES["eggholder"].minima
    assert not minimum.interior
    found = outcome("eggholder", "sgd", start=minimum.position, learning_rate=1e-6)
    assert found.kind is not Fate.CONVERGED


def test_weight_decay_may_hold_a_run_where_there_is_no_minimum() -> None:
    found = outcome("booth", "adamw", weight_decay=1.0, b2=0.9, learning_rate=0.05, steps=5000)
    assert found.kind is Fate.STALLED
    assert found.sentence.endswith("though this is no known minimum.")


@pytest.mark.parametrize("steps", [123, 124, 125, 126, 127, 128, 500, 501, 502, 503])
@pytest.mark.parametrize("cycle", [(2.0, 3.0), (3.0, 2.0), (1.0, 5.0, 2.0), (4.0, 1.0, 3.0, 2.0)], ids=len)
def test_a_cycle_never_falls_whatever_the_parity_of_its_window(cycle: tuple[float, ...], steps: int) -> None:
    loss = np.resize(cycle, steps + 1)
    path = np.stack([2.0 + loss / 10, np.full(steps + 1, 2.0)], -1)
    assert judged("sphere", path, loss=loss).kind is Fate.OSCILLATING


def test_one_jump_does_not_end_a_descent() -> None:
    loss = np.linspace(10.0, 1.0, 501)
    loss[480] = 500.0
    assert judged("sphere", line((4.0, 3.0), (1.0, -2.0), 501), loss=loss).kind is Fate.STILL_DESCENDING


@pytest.mark.parametrize("wrong", [np.nan, np.inf], ids=str)
def test_a_hessian_that_is_not_finite_leaves_a_verdict(wrong: float) -> None:
    rest = stays((2.0, -3.0), 100)
    hessian = np.full((100, 3), wrong)
    assert judged("sphere", rest, hessian=hessian).kind is Fate.STALLED
    assert judged("sphere", line((4.0, 3.0), (2.0, -1.0), 100), hessian=hessian).kind is Fate.STILL_DESCENDING
    at_the_minimum = judged("sphere", stays((0.0, 0.0), 100), hessian=hessian)
    assert at_the_minimum.kind is Fate.CONVERGED  # a listed point needs no Hessian
    unlisted = dataclasses.replace(OBJECTIVES["saddle"], points=lambda **_: ())
    only_before = np.array([[2.0, 0.0, -2.0]] * 100)
    only_before[:50] = wrong
    on_the_ridge = line((0.5 * radius("saddle"), 0.0), (0.0, 0.0), 50) + stays((0.0, 0.0), 50)
    assert judged(unlisted, on_the_ridge, hessian=only_before).kind is Fate.STUCK_AT_SADDLE


def test_level_ground_without_curvature_is_no_minimum() -> None:
    assert judged("easom", stays((-0.9, -0.7), 100)).kind is Fate.STALLED
    assert judged("sphere", stays((3.0, -1.0), 100), hessian=np.zeros((100, 3))).kind is Fate.STALLED


def test_a_slope_along_a_trough_is_no_minimum() -> None:
    gutter = dataclasses.replace(
        OBJECTIVES["sphere"], function=lambda x, y: 0.01 * x + 50.0 * y * y, points=lambda **_: ()
    )
    run = simulate(gutter, "sgd", start=(2.0, 0.0), learning_rate=1e-4)
    assert run.outcome.kind is Fate.STILL_DESCENDING
    level = dataclasses.replace(gutter, function=lambda x, y: 0.0 * x + 50.0 * y * y)
    assert simulate(level, "sgd", start=(2.0, 1.0), learning_rate=1e-3).outcome.kind is Fate.CONVERGED


def test_a_run_that_noise_shakes_within_a_pixel_has_converged_and_one_that_is_thrown_about_has_not() -> None:
    quiet = outcome("sphere", "sgd", start=(0.5, -0.2), noise=0.05, learning_rate=0.01, steps=2000)
    assert quiet.kind is Fate.CONVERGED
    loud = outcome("sphere", "sgd", start=(0.5, -0.2), noise=5.0, learning_rate=0.1, steps=2000)
    assert loud.kind is Fate.OSCILLATING


@pytest.mark.parametrize("steps", [1, 2, 3, 5, 10, 19])
def test_runs_shorter_than_any_window_have_a_fate(steps: int) -> None:
    assert outcome("rosenbrock", "sgd", learning_rate=1e-5, steps=steps).kind is Fate.STILL_DESCENDING
    assert outcome("saddle", "sgd", start=(9.0, 9.0), steps=steps).kind is Fate.LEFT_VIEW
    assert outcome("easom", "sgd", start=(-0.9, -0.7), steps=steps).kind is Fate.STALLED
    assert outcome("sphere", "sgd", start=(0.0, 0.0), steps=steps).kind is Fate.CONVERGED
    up = outcome("sphere", "sgd", start=(0.1, -0.3), learning_rate=1.05, steps=steps)
    assert up.kind is Fate.RISING
    assert up.sentence.startswith(f"Rising after {steps} step{'s' if steps > 1 else ''}: f went from 0.1 to ")
    assert up.sentence.endswith(f"over the last {f'{steps} steps' if steps > 1 else 'step'}.")


@pytest.mark.parametrize("steps", [3, 5, 10, 19, 40])
def test_a_short_run_settles_in_half_its_steps(steps: int) -> None:
    found = outcome("quadratic", "newton", steps=steps)
    assert found.kind is Fate.CONVERGED
    assert found.step == 1


def test_one_step_is_not_enough_to_have_settled_where_it_arrives() -> None:
    assert outcome("quadratic", "newton", steps=1).kind is Fate.STILL_DESCENDING


# ------------------------------------------------------------------------------------------------- for all of them


@given(
    st.sampled_from(list(OBJECTIVES)),
    st.sampled_from(list(OPTIMIZERS)),
    st.integers(1, 400),
    st.floats(-3.0, 3.0),
    st.tuples(st.floats(0.0, 1.0), st.floats(0.0, 1.0)),
)
@settings(max_examples=150)
def test_every_verdict_holds_what_it_says(
    key: str, name: str, steps: int, decades: float, at: tuple[float, float]
) -> None:
    surface = OBJECTIVES[key]
    (left, right), (bottom, top) = surface.domain.x, surface.domain.y
    start = (left + at[0] * (right - left), bottom + at[1] * (top - bottom))
    rate = suggested_rate(surface, OPTIMIZERS[name]) * 10.0**decades
    run = simulate(key, name, start=start, steps=steps, learning_rate=rate)
    found, last = run.outcome, run.position[-1]
    assert isinstance(found.kind, Fate)
    assert 0 <= found.step <= steps
    assert found.sentence[0].isupper()
    assert found.sentence.endswith(".")
    assert found.criterion.endswith(".")
    assert "nan" not in found.sentence
    assert found.label.startswith(found.variety or found.kind.value)
    if found.kind is Fate.CONVERGED and surface.minima:
        assert found.variety == (found.target.kind if found.target else found.variety) != ""
    inside = bool(surface.domain.contains(last))
    if found.kind is Fate.OVERFLOWED:
        assert found.step == len(run) <= steps
    else:
        assert len(run) == steps + 1
    if found.kind is Fate.LEFT_VIEW:
        assert not surface.domain.contains(run.position[found.step :]).any()
        assert found.step == 0 or surface.domain.contains(run.position[found.step - 1])
    if found.kind in (Fate.OSCILLATING, Fate.STALLED, Fate.STILL_DESCENDING, Fate.RISING):
        assert inside
        assert found.step == steps
    if found.kind in (Fate.STILL_DESCENDING, Fate.RISING):
        first = run.loss[-max(min(steps + 1, 20), steps // 4)]
        assert run.loss[-1] < first if found.kind is Fate.STILL_DESCENDING else run.loss[-1] > first
    if found.kind in (Fate.CONVERGED, Fate.STUCK_AT_SADDLE):
        assert f"step {found.step}" in found.sentence
        reach = NEAR * surface.domain.diagonal * (1 + 1e-9)
        centre = last if found.target is None else np.array(found.target.position)
        assert np.hypot(*(run.position[found.step :] - centre).T).max() <= 2 * reach
        if found.step:
            assert np.hypot(*(run.position[found.step - 1] - centre)) > 0


def test_a_verdict_follows_coefficients_that_move_the_minimum() -> None:
    surface = OBJECTIVES["rosenbrock"].bind(a=-1.0)
    found = outcome(surface, "newton", steps=200)
    assert found.kind is Fate.CONVERGED
    assert found.target is not None
    assert found.target.position == (-1.0, 1.0)


def test_an_outcome_is_frozen_and_its_fate_is_text() -> None:
    found = outcome("sphere", "newton")
    assert found.kind == "converged"
    with pytest.raises(dataclasses.FrozenInstanceError):
        found.step = 3  # type: ignore[misc]


@pytest.mark.parametrize(
    ("position", "text"),
    [((1.0, 1.0), "(1, 1)"), ((-2.805118086952745, 3.1), "(−2.805, 3.1)"), ((1e-9, 123456.0), "(10⁻⁹, 1.23·10⁵)")],
    ids=["whole", "rounded", "powers"],
)
def test_a_place_is_spelled_with_four_digits(position: tuple[float, float], text: str) -> None:
    assert format_position(position) == text
    assert format_position(np.array(position)) == text
