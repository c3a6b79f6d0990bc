"""Every threshold of a verdict from both sides, by paths made just inside and just outside of it.

The numbers here are the published ones, written out: a threshold that moves fails, even by a tenth.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from optim_viz import OBJECTIVES, Fate, Outcome, simulate
from optim_viz.outcomes.outcome import Records, classify

Floats = NDArray[np.float64]

NEAR = 0.001 * np.hypot(10.0, 10.0)  # on the bowl, whose window is [−5, 5]²
INSIDE, OUTSIDE = 0.95, 1.05


def unlisted(function: Callable[..., Any] | None = None) -> Any:
    """A surface in the bowl's window of which no minimum is known; its derivatives are those of ``function``."""
    bowl = OBJECTIVES["sphere"]
    return dataclasses.replace(bowl, function=function or bowl.function, points=lambda **_: ())


def judged(surface: Any, path: Any, *, loss: Any = None, hessian: Any = None, in_noise: bool = False) -> Outcome:
    position = np.array(path, np.float64)
    x, y = position.T
    matrix = surface.hessian(x, y).reshape(-1, 4)[:, [0, 1, 3]] if hessian is None else np.array(hessian, np.float64)
    values = surface(x, y) if loss is None else np.array(loss, np.float64)
    records = Records(position, values, surface.gradient(x, y), matrix, in_noise=in_noise)
    return classify(surface, len(position) - 1, records)


def resting(point: tuple[float, float], **more: Any) -> list[tuple[float, float]]:
    return [point] * 101


# How near, and for how long ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(("share", "kind"), [(INSIDE, Fate.CONVERGED), (OUTSIDE, Fate.OSCILLATING)])
def test_near_is_a_thousandth_of_the_diagonal(share: float, kind: Fate) -> None:
    """Beside the bowl's minimum, now on its left, now above it; f jumps between two heights."""
    path = [(-share * NEAR, 0.0) if k % 2 else (0.0, 0.3 * NEAR) for k in range(401)]
    assert judged(OBJECTIVES["sphere"], path).kind is kind


@pytest.mark.parametrize(
    ("steps", "needed"), [(500, 25), (399, 19), (201, 10), (100, 10), (20, 10), (19, 10), (18, 9), (7, 4), (6, 3)]
)
def test_staying_is_a_twentieth_of_the_steps_ten_at_least_and_half_of_a_short_run(steps: int, needed: int) -> None:
    for stayed, kind in ((needed, Fate.CONVERGED), (needed - 1, Fate.STILL_DESCENDING)):
        way = [(4.0 - 3.0 * k / steps, 2.0) for k in range(steps - stayed)]
        found = judged(OBJECTIVES["sphere"], [*way, *[(0.0, 0.0)] * (stayed + 1)])
        assert found.kind is kind, stayed
        assert found.step == (steps - stayed if kind is Fate.CONVERGED else steps)


@pytest.mark.parametrize(
    ("steps", "judged_steps"), [(500, 124), (399, 98), (84, 20), (83, 19), (60, 19), (20, 19), (19, 19), (12, 12)]
)
def test_descent_is_judged_over_a_quarter_of_the_steps_and_twenty_records_at_least(
    steps: int, judged_steps: int
) -> None:
    path = [(3.0 + (k % 2), 2.0) for k in range(steps + 1)]
    found = judged(OBJECTIVES["sphere"], path)
    assert found.kind is Fate.OSCILLATING
    assert f"of the last {judged_steps} steps, between 13 and 20." in found.sentence


# What the ground is -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("curvature", "kind"), [(0.95e-6, Fate.CONVERGED), (1.05e-6, Fate.STUCK_AT_SADDLE)])
def test_a_curvature_of_a_millionth_counts_as_level(curvature: float, kind: Fate) -> None:
    trough = unlisted(lambda x, y: 0.5 * x * x - 0.5 * curvature * y * y)
    assert judged(trough, resting((0.0, 0.0))).kind is kind
    turned = unlisted(lambda x, y: 20.0 * y * y - 20.0 * curvature * x * x)  # a share of the larger one
    assert judged(turned, resting((0.0, 0.0))).kind is kind


@pytest.mark.parametrize(("slope", "kind"), [(0.95e-6, Fate.CONVERGED), (1.05e-6, Fate.STALLED)])
def test_a_slope_along_a_trough_counts_from_a_millionth_of_the_wall_on(slope: float, kind: Fate) -> None:
    trough = unlisted(lambda x, y: 0.5 * 40.0 * x * x + slope * 40.0 * NEAR * y)
    assert judged(trough, resting((0.0, 0.0)), loss=np.zeros(101)).kind is kind


@pytest.mark.parametrize(("share", "kind"), [(INSIDE, Fate.CONVERGED), (OUTSIDE, Fate.STALLED)])
def test_a_newton_step_as_long_as_near_still_arrives(share: float, kind: Fate) -> None:
    bowl = unlisted(lambda x, y: 3.0 * x * x + 0.5 * y * y)
    assert judged(bowl, resting((0.0, -share * NEAR))).kind is kind
    assert judged(bowl, resting((share * NEAR, 0.0))).kind is kind


@pytest.mark.parametrize(("share", "kind"), [(0.095, Fate.STUCK_AT_SADDLE), (0.105, Fate.STALLED)])
def test_a_tenth_of_near_off_the_ridge_is_on_the_way_down(share: float, kind: Fate) -> None:
    saddle = unlisted(lambda x, y: 0.5 * x * x - 0.5 * y * y)
    assert judged(saddle, resting((0.0, share * NEAR))).kind is kind
    assert judged(OBJECTIVES["saddle"], [(0.0, share * 0.001 * np.hypot(4, 4))] * 101).kind is kind
    assert judged(saddle, resting((0.9 * NEAR, 0.05 * NEAR))).kind is Fate.STUCK_AT_SADDLE  # up the ridge is no way off


@pytest.mark.parametrize(("change", "kind"), [(0.085, Fate.STUCK_AT_SADDLE), (0.095, Fate.CONVERGED)])
def test_a_falling_curvature_must_outweigh_twice_what_the_last_step_to_the_ground_may_change(
    change: float, kind: Fate
) -> None:
    """Half of "near" is left to go; on the 0.9 of it that the path has come, the curvature changed by ``change``."""
    surface = unlisted(lambda x, y: 0.5 * x * x + 0.5 * y * y)
    path = [(1.4 * NEAR, 0.0)] * 100 + [(0.5 * NEAR, 0.0)]
    hessian = [(1.0, 0.0, -0.1 + change)] * 100 + [(1.0, 0.0, -0.1)]
    bound = 2.0 * 0.5 * change / 0.9
    assert (bound < 0.1) == (kind is Fate.STUCK_AT_SADDLE)
    assert judged(surface, path, hessian=hessian).kind is kind


# Does it descend --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("uphill", "kind"), [(19, Fate.STILL_DESCENDING), (20, Fate.OSCILLATING)])
def test_a_fifth_of_the_steps_uphill_is_no_descent(uphill: int, kind: Fate) -> None:
    """99 steps are judged; a first record far above makes the fall small against the spread."""
    tail = np.linspace(1.0, 0.9, 100)
    tail[3 : 3 + 4 * uphill : 4] += 0.004
    tail[0] = 10.0
    assert int((np.diff(tail) > 0).sum()) == uphill
    path = np.linspace((4.0, 3.0), (2.0, 1.0), 401)
    found = judged(OBJECTIVES["sphere"], path, loss=np.concatenate([np.full(301, 12.0), tail]))
    assert found.kind is kind
    if kind is Fate.OSCILLATING:
        assert "f went uphill in 20% of the last 99 steps, between 0.9 and 10." in found.sentence


@pytest.mark.parametrize(("share", "kind"), [(0.24, Fate.OSCILLATING), (0.26, Fate.STILL_DESCENDING)])
def test_a_zigzag_descends_if_its_mean_falls_by_a_quarter_of_its_spread(share: float, kind: Fate) -> None:
    """The second half of the tail lies lower by ``share``; both halves fall a little, so that their medians do."""
    half = np.tile([1.0 - share, 0.01], 25) + np.linspace(0.0, -1e-6, 50)
    half[0] = 1.0 - share
    tail = np.concatenate([half + share, half])
    spread, fall = np.ptp(tail), tail[:50].mean() - tail[50:].mean()
    assert fall / spread == pytest.approx(share, abs=0.005)
    path = np.linspace((4.0, 3.0), (2.0, 1.0), 401)
    assert judged(OBJECTIVES["sphere"], path, loss=np.concatenate([np.full(301, 2.0), tail])).kind is kind


@pytest.mark.parametrize("way", [1.0, -1.0])
@pytest.mark.parametrize("swapped", range(6))
def test_in_noise_six_means_must_go_one_way(swapped: int, way: float) -> None:
    """A zigzag on six levels of 16 records, the last of a tail of 100: as it is, or with two neighbouring levels
    exchanged. Without noise all of these go down, or up."""
    levels = np.arange(6.0)[::-1]
    if swapped:
        levels[[swapped - 1, swapped]] = levels[[swapped, swapped - 1]]
    zigzag = np.tile([0.6, 0.0], 48)
    zigzag[[0, -1]] = 2.0, -2.0  # its ends are the tail's
    tail = way * np.concatenate([np.full(4, 7.0), np.repeat(levels, 16) + zigzag])
    path = np.linspace((4.0, 3.0), (2.0, 1.0), 401)
    loss = np.concatenate([np.full(301, 8.0 * way), tail])
    going = Fate.STILL_DESCENDING if way > 0.0 else Fate.RISING
    assert judged(OBJECTIVES["sphere"], path, loss=loss).kind is going
    assert judged(OBJECTIVES["sphere"], path, loss=loss, in_noise=True).kind is (Fate.OSCILLATING if swapped else going)


@pytest.mark.parametrize(("steps", "rate"), [(100, 0.05), (400, 0.02), (1000, 0.01)])
def test_what_noise_alone_moves_is_seldom_said_to_fall_or_rise(steps: int, rate: float) -> None:
    """Begun where the floor of noise is: on x² + y² each coordinate is an AR(1) of factor 1 − 2α, whose spread is
    known, and the start is drawn from it."""
    shrink = 1.0 - 2.0 * rate
    spread, draw = rate / np.sqrt(1.0 - shrink**2), np.random.default_rng(7)
    fates = []
    for seed in range(100):
        x, y = spread * draw.standard_normal(2)
        fates.append(
            simulate("sphere", "sgd", start=(x, y), steps=steps, learning_rate=rate, noise=1.0, seed=seed).outcome.kind
        )
    assert set(fates) <= {Fate.OSCILLATING, Fate.STILL_DESCENDING, Fate.RISING}
    assert fates.count(Fate.OSCILLATING) >= 90


@pytest.mark.parametrize(("share", "kind"), [(INSIDE, Fate.STALLED), (OUTSIDE, Fate.OSCILLATING)])
def test_f_is_level_if_it_changes_by_a_million_millionth_of_its_size(share: float, kind: Fate) -> None:
    for height in (0.0, 99.0, -999.0):
        loss = height + share * 1e-12 * (1.0 + abs(height)) * (np.arange(401) % 2)
        assert judged(OBJECTIVES["sphere"], [(3.0, -2.0)] * 401, loss=loss).kind is kind


@pytest.mark.parametrize(("turns", "kind"), [(19, Fate.STALLED), (20, Fate.OSCILLATING)])
def test_on_level_f_a_fifth_of_the_steps_turning_back_is_an_oscillation(turns: int, kind: Fate) -> None:
    """Of 98 pairs of steps."""
    way = np.ones(99)
    for k in range(turns):
        way[4 * k + 3 :] *= -1.0
    along = np.concatenate([np.full(301, -1.0), -1.0 + 2.0 * NEAR * np.cumsum(way)])
    assert int((np.diff(along)[-98:] * np.diff(along)[-99:-1] < 0).sum()) == turns
    path = np.stack([along, np.full(len(along), 2.0)], 1)
    assert judged(OBJECTIVES["sphere"], path, loss=np.full(len(along), 3.0)).kind is kind


@pytest.mark.parametrize(("share", "kind"), [(INSIDE, Fate.STALLED), (OUTSIDE, Fate.OSCILLATING)])
def test_a_swing_on_level_f_counts_if_it_is_longer_than_near(share: float, kind: Fate) -> None:
    path = [(3.0, -2.0 + share * NEAR * (k % 2)) for k in range(401)]
    assert judged(OBJECTIVES["sphere"], path, loss=np.full(401, 3.0)).kind is kind
