"""Every fate from a real run and from paths made by hand, and the situations in which a verdict could lie."""

from __future__ import annotations

import dataclasses
import re
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from optim_viz import OBJECTIVES, OPTIMIZERS, Fate, Outcome, Trajectory, simulate
from optim_viz.objectives import Objective
from optim_viz.outcomes.outcome import classify, place
from optim_viz.scene.scenario import suggested_rate

Floats = NDArray[np.float64]
NEAR = 1e-3  # of the view's diagonal


def outcome(*args: Any, **kwargs: Any) -> Outcome:
    run = simulate(*args, **kwargs)
    assert isinstance(run, Trajectory)
    return run.outcome


def judged(
    surface: str | Objective, path: Any, loss: Any = None, hessian: Any = None, steps: int | None = None
) -> Outcome:
    """The verdict on a path made by hand, with f, gradient and Hessian there unless they are made by hand as well."""
    entry = OBJECTIVES[surface] if isinstance(surface, str) else surface
    position = np.array(path, float)
    x, y = position.T
    matrix = entry.hessian(x, y)
    return classify(
        entry,
        len(position) - 1 if steps is None else steps,
        position,
        entry(x, y) if loss is None else np.array(loss, float),
        entry.gradient(x, y),
        np.stack([matrix[:, 0, 0], matrix[:, 0, 1], matrix[:, 1, 1]], -1) if hessian is None else np.array(hessian),
    )


def radius(surface: str) -> float:
    return NEAR * OBJECTIVES[surface].domain.diagonal


def stays(point: tuple[float, float], count: int) -> list[tuple[float, float]]:
    return [point] * count


def line(start: tuple[float, float], end: tuple[float, float], count: int) -> list[tuple[float, float]]:
    return [tuple(p) for p in np.linspace(start, end, count)]


# --------------------------------------------------------------------------------------------- each fate, by real runs

REAL: dict[str, tuple[Fate, tuple[Any, ...], dict[str, Any], str]] = {
    "adam on the bowl": (
        Fate.CONVERGED,
        ("sphere", "adam"),
        {"steps": 1000},
        r"Converged to the global minimum at \(0, 0\), by step \d+\.",
    ),
    "Newton on Rosenbrock": (
        Fate.CONVERGED,
        ("rosenbrock", "newton"),
        {},
        r"Converged to the global minimum at \(1, 1\), by step \d+\.",
    ),
    "a tiny rate": (
        Fate.STILL_DESCENDING,
        ("rosenbrock", "sgd"),
        {"learning_rate": 1e-5},
        r"Still descending after 500 steps: f = [\d.]+\.",
    ),
    "signs at a large rate": (
        Fate.OSCILLATING,
        ("rosenbrock", "sign_sgd"),
        {"learning_rate": 0.3},
        r"Oscillating: f went uphill in 50% of the last 124 steps, between 24.2 and 27.6\.",
    ),
    "on the ridge": (
        Fate.STUCK_AT_SADDLE,
        ("saddle", "sgd"),
        {"start": (-1.6, 0.0), "steps": 500},
        r"Stuck at the saddle at \(0, 0\), since step \d+: level ground, but no minimum\.",
    ),
    "on Easom's plain": (
        Fate.STALLED,
        ("easom", "sgd"),
        {"start": (-0.9, -0.7)},
        r"Stalled: f no longer changes, at f = -[\d.e-]+, though this is no known minimum\.",
    ),
    "off the ridge": (
        Fate.LEFT_VIEW,
        ("saddle", "sgd"),
        {},
        r"Left the view at step \d+ and has not come back; it is now at \(.+, .+\)\.",
    ),
    "a rate far too large": (
        Fate.OVERFLOWED,
        ("rosenbrock", "sgd"),
        {"learning_rate": 1.0},
        r"Overflowed at step \d+; the last finite point is \(.+, .+\), f = .+\.",
    ),
}


@pytest.mark.parametrize(("kind", "args", "kwargs", "sentence"), REAL.values(), ids=REAL.keys())
def test_every_fate_by_a_real_run(kind: Fate, args: Any, kwargs: dict[str, Any], sentence: str) -> None:
    found = outcome(*args, **kwargs)
    assert found.kind is kind
    assert re.fullmatch(sentence, found.sentence), found.sentence
    if "step" in sentence and kind not in (Fate.STILL_DESCENDING, Fate.OSCILLATING):
        assert f"step {found.step}" in found.sentence
    assert found.criterion.endswith(".")


def test_every_fate_is_among_them() -> None:
    assert {kind for kind, *_ in REAL.values()} == set(Fate)


@pytest.mark.parametrize("which", range(4))
def test_himmelblau_names_the_right_one_of_four_minima(which: int) -> None:
    minimum = OBJECTIVES["himmelblau"].minima[which]
    x, y = minimum.position
    found = outcome("himmelblau", "adam", start=(x + 0.6, y - 0.5), learning_rate=0.05)
    assert found.kind is Fate.CONVERGED
    assert found.target == minimum
    assert f"global minimum at {place((x, y))}" in found.sentence


@pytest.mark.parametrize("key", ["three_hump_camel", "six_hump_camel", "goldstein_price", "styblinski_tang"])
def test_a_local_minimum_is_called_one(key: str) -> None:
    surface = OBJECTIVES[key]
    for minimum in surface.local_minima:
        x, y = minimum.position
        found = outcome(key, "newton", start=(x + 0.01, y - 0.01), steps=100)
        assert found.kind is Fate.CONVERGED
        assert found.target == minimum
        assert found.sentence.startswith(f"Converged to the local minimum at {place((x, y))}, by step ")


@pytest.mark.parametrize(
    ("key", "start"), [("rastrigin", (-3.1, 2.05)), ("ackley", (-3.05, 2.0)), ("eggholder", (150.0, 300.0))]
)
def test_a_minimum_that_is_not_listed_is_found_by_its_curvature(key: str, start: tuple[float, float]) -> None:
    run = simulate(key, "adam", start=start, steps=1000, learning_rate=0.02)
    found, (x, y) = run.outcome, run.position[-1]
    assert found.kind is Fate.CONVERGED
    assert found.target is None
    assert "minimum at" in found.sentence
    assert "global" not in found.sentence
    assert "which is not in the list" in found.sentence
    assert np.abs(OBJECTIVES[key].gradient(x, y)).max() < 0.05
    assert np.linalg.eigvalsh(OBJECTIVES[key].hessian(x, y)).min() > 0


# --------------------------------------------------------------------------------------------------- each fate, by hand


def test_settled_means_for_a_twentieth_of_the_steps_and_ten_at_least() -> None:
    for steps, needed in ((500, 25), (1000, 50), (100, 10), (40, 10)):
        for stay, kind in ((needed, Fate.CONVERGED), (needed - 1, Fate.STILL_DESCENDING)):
            path = line((-4.0, 2.5), (-0.5, 0.3), steps - stay) + stays((0.0, 0.0), stay + 1)
            found = judged("sphere", path)
            assert found.kind is kind, (steps, stay)
            if kind is Fate.CONVERGED:
                assert found.step == steps - stay


def test_the_settling_step_is_the_first_from_which_it_stays() -> None:
    near, far = (0.0, 0.5 * radius("sphere")), (0.0, 1.5 * radius("sphere"))
    path = stays((1.0, -2.0), 5) + stays(near, 30) + stays(far, 1) + stays(near, 60)
    assert judged("sphere", path).step == 36
    assert judged("sphere", stays(near, 96)).step == 0
    assert judged("sphere", path[:-60]).kind is not Fate.CONVERGED


def test_near_scales_with_the_view() -> None:
    for key in ("sphere", "eggholder", "drop_wave"):
        assert radius(key) == pytest.approx(
            1e-3 * np.hypot(*np.ptp([OBJECTIVES[key].domain.x, OBJECTIVES[key].domain.y], 1))
        )
    for share, kind in ((0.99, Fate.CONVERGED), (1.01, Fate.STILL_DESCENDING)):
        ends = (1.0 + share * radius("rosenbrock"), 1.0)
        flat = [[0.0, 0.0, 0.0]] * 120  # so that Newton's step does not find it
        found = judged(
            "rosenbrock", line((-1.0, 1.0), ends, 60) + stays(ends, 60), loss=np.linspace(1, 0, 120), hessian=flat
        )
        assert found.kind is kind


def test_leaving_and_coming_back_is_not_leaving() -> None:
    out = line((-1.0, 0.5), (-9.0, 0.5), 50)
    gone = judged("saddle", out)
    assert gone.kind is Fate.LEFT_VIEW
    assert not OBJECTIVES["saddle"].domain.contains(out[gone.step])
    assert OBJECTIVES["saddle"].domain.contains(out[gone.step - 1])
    back = judged("saddle", out + out[::-1])
    assert back.kind is not Fate.LEFT_VIEW
    twice = judged("saddle", out + out[::-1] + out)
    assert twice.kind is Fate.LEFT_VIEW
    assert twice.step == 100 + gone.step  # the last time counts


def test_a_start_outside_did_not_leave() -> None:
    found = judged("saddle", line((-9.0, 0.5), (-8.0, 0.5), 50))
    assert found.kind is Fate.LEFT_VIEW
    assert found.step == 0
    assert found.sentence == "Outside the view from the start; it is now at (−8, 0.5)."
    entered = judged("saddle", line((-9.0, 0.5), (-1.0, 0.5), 50))
    assert entered.kind is not Fate.LEFT_VIEW


def test_a_minimum_outside_the_view_is_still_a_minimum() -> None:
    run = simulate("rastrigin", "sgd", start=(7.02, 0.01), learning_rate=1e-3)
    assert run.outcome.kind is Fate.CONVERGED
    assert not OBJECTIVES["rastrigin"].domain.contains(run.position[-1])


def test_an_overflow_outranks_everything() -> None:
    found = judged("sphere", stays((0.0, 0.0), 100), steps=500)
    assert found.kind is Fate.OVERFLOWED
    assert found.step == 100
    assert found.sentence == "Overflowed at step 100; the last finite point is (0, 0), f = 0."


def test_a_zigzag_that_goes_down_is_descending_and_one_that_does_not_is_oscillating() -> None:
    t = np.arange(401)
    path = np.stack([3.0 * 0.999**t, 0.3 * (-1.0) ** t * (1.0 + 0.1 * np.sin(t))], -1)
    falling = 10.0 * 0.99**t + 0.05 * (-1.0) ** t
    assert judged("sphere", path, loss=falling).kind is Fate.STILL_DESCENDING
    level = 10.0 + 0.05 * (-1.0) ** t
    found = judged("sphere", path, loss=level)
    assert found.kind is Fate.OSCILLATING
    assert found.sentence == "Oscillating: f went uphill in 51% of the last 99 steps, between 9.95 and 10.1."


def test_spikes_on_a_floor_that_does_not_fall_are_no_descent() -> None:
    t = np.arange(501)
    path = np.stack([2.0 + 0.5 * np.cos(0.2 * t), 2.0 + 0.5 * np.sin(0.2 * t)], -1)
    loss = 1.0 - 0.01 * (t % 20) + np.where(t % 20 == 0, 5.0, 0.0) + 1e-4 * t  # nineteen steps down, then a jump
    assert np.mean(np.diff(loss) > 0) < 0.2
    assert judged("sphere", path, loss=loss).kind is Fate.OSCILLATING


def test_a_fall_that_ends_early_is_a_fall() -> None:
    t = np.arange(501)
    path = line((4.0, 3.0), (2.0, -1.0), 501)
    assert judged("sphere", path, loss=np.exp(-0.5 * np.maximum(t - 370.0, 0.0))).kind is Fate.STILL_DESCENDING


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
    pytest.param(key, point, id=f"{key}-{point.kind}-{place(point.position)}")
    for key in ("saddle", "monkey_saddle", "double_well", "himmelblau", "quadratic", "ackley", "drop_wave", "beale")
    for point in OBJECTIVES[key].critical_points
]


@pytest.mark.parametrize(("key", "point"), CRITICAL)
@pytest.mark.parametrize("steps", [1, 3, 30])
def test_a_start_exactly_at_a_critical_point_is_there_since_step_0(key: str, point: Any, steps: int) -> None:
    found = judged(key, stays(point.position, steps + 1))
    assert found.step == 0
    assert found.target == point
    assert place(point.position) in found.sentence
    if point.kind.endswith("minimum"):
        assert found.kind is Fate.CONVERGED
        assert found.sentence == f"Converged to the {point.kind} at {place(point.position)}, by step 0."
        assert found.label == "converged · step 0"
    else:
        assert found.kind is Fate.STUCK_AT_SADDLE
        assert found.sentence.startswith(f"Stuck at the {point.kind} at {place(point.position)}, since step 0")
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
    starts = draw.uniform(-1.9, 1.9, (12, 2))
    for factor in (0.03, 0.3, 1.0):
        for steps in (150, 500):
            for run in simulate("drop_wave", name, start=starts, learning_rate=[rate * factor] * 12, steps=steps):
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
    assert found.sentence.startswith(f"Converged to the minimum at {place((bottom, 0.0))}")


def test_a_swing_between_two_points_of_equal_height_is_not_stalled() -> None:
    run = simulate("sphere", "sign_sgd", start=(0.05, -0.05), learning_rate=0.1)
    assert np.ptp(run.loss) < 1e-12  # f alone cannot tell
    assert run.outcome.kind is Fate.OSCILLATING
    assert (
        run.outcome.sentence == "Oscillating: it turned back in 100% of the last 124 steps, at f = 0.005 on both sides."
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
    assert up.kind is Fate.OSCILLATING
    assert f"the last {steps} step{'s' if steps > 1 else ''}," in up.sentence


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
    assert found.label.startswith("stuck" if found.kind is Fate.STUCK_AT_SADDLE else found.kind.value)
    inside = bool(surface.domain.contains(last))
    if found.kind is Fate.OVERFLOWED:
        assert found.step == len(run) <= steps
    else:
        assert len(run) == steps + 1
    if found.kind is Fate.LEFT_VIEW:
        assert not surface.domain.contains(run.position[found.step :]).any()
        assert found.step == 0 or surface.domain.contains(run.position[found.step - 1])
    if found.kind in (Fate.OSCILLATING, Fate.STALLED, Fate.STILL_DESCENDING):
        assert inside
        assert found.step == steps
    if found.kind is Fate.STILL_DESCENDING:
        assert run.loss.min() < run.loss[0] or steps > 20
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
    [((1.0, 1.0), "(1, 1)"), ((-2.805118086952745, 3.1), "(−2.805, 3.1)"), ((1e-9, 123456.0), "(1e−09, 1.235e+05)")],
    ids=["whole", "rounded", "powers"],
)
def test_a_place_is_spelled_with_four_digits(position: tuple[float, float], text: str) -> None:
    assert place(position) == text
    assert place(np.array(position)) == text
