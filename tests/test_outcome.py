"""Each fate, by real runs and by hand."""

from __future__ import annotations

import re
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from outcome_cases import judged, line, outcome, radius, stays

from optim_viz import OBJECTIVES, Fate, simulate
from optim_viz.number_format import format_position

Floats = NDArray[np.float64]


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
    "up the bowl": (
        Fate.RISING,
        ("sphere", "sgd"),
        {"start": (0.1, -0.3), "learning_rate": 1.05, "steps": 10},
        r"Rising after 10 steps: f went from 0\.1 to [\d.]+ over the last 10 steps\.",
    ),
    "signs at a large rate": (
        Fate.OSCILLATING,
        ("rosenbrock", "sign_sgd"),
        {"learning_rate": 0.3},
        r"Oscillating around \(.+\), with a spread of [\d.]+: f went uphill in 50% of the last 124 steps, between 24.2 "
        r"and 27.6\.",
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
        r"Stalled: f no longer changes, at f = −[\d.]+·10⁻\S+, though this is no known minimum\.",
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
    if "step" in sentence and kind not in (Fate.STILL_DESCENDING, Fate.RISING, Fate.OSCILLATING):
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
    assert f"global minimum at {format_position((x, y))}" in found.sentence


@pytest.mark.parametrize("key", ["three_hump_camel", "six_hump_camel", "goldstein_price", "styblinski_tang"])
def test_a_local_minimum_is_called_one(key: str) -> None:
    surface = OBJECTIVES[key]
    for minimum in surface.local_minima:
        x, y = minimum.position
        found = outcome(key, "newton", start=(x + 0.01, y - 0.01), steps=100)
        assert found.kind is Fate.CONVERGED
        assert found.target == minimum
        assert found.sentence.startswith(f"Converged to the local minimum at {format_position((x, y))}, by step ")


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
    around, _, how = found.sentence.partition(": ")
    assert around.startswith("Oscillating around (")
    assert how == "f went uphill in 51% of the last 99 steps, between 9.95 and 10.1."


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


def test_runs_that_are_judged_together_are_judged_as_each_is_alone() -> None:
    """Of every kind, in both orders, and with some that end early among those that do not."""
    found: set[Fate] = set()
    for surface, steps, rates in (
        ("himmelblau", 400, (1e-5, 0.01, 0.02, 0.05, 1.0)),
        ("monkey_saddle", 300, (1e-4, 0.01, 0.1, 10.0)),
        ("rastrigin", 90, (1e-4, 5e-3, 0.03, 0.3)),
        ("sphere", 1, (0.1, 1.0, 3.0)),
    ):
        (left, right), (bottom, top) = OBJECTIVES[surface].domain.x, OBJECTIVES[surface].domain.y
        starts = [(left, bottom), (right / 3, top / 2), *(p.position for p in OBJECTIVES[surface].critical_points[:4])]
        pairs = [(start, rate) for start in starts for rate in rates]
        columns: dict[str, Any] = {"start": [s for s, _ in pairs], "learning_rate": [r for _, r in pairs]}
        for method in ("sgd", "momentum"):
            together, alone = (simulate(surface, method, steps=steps, **columns) for _ in range(2))
            backwards = type(together)(list(simulate(surface, method, steps=steps, **columns))[::-1])
            expected = tuple(run.outcome for run in alone)
            assert together.outcome == expected == backwards.outcome[::-1]
            found |= {outcome.kind for outcome in expected}
    assert found >= {Fate.CONVERGED, Fate.OVERFLOWED, Fate.LEFT_VIEW, Fate.OSCILLATING, Fate.STILL_DESCENDING}
