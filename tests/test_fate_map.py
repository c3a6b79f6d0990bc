"""Fate maps, and what is known of sweeps on quadratics in closed form."""

from __future__ import annotations

import tracemalloc
from collections import Counter
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from sweep_cases import assert_cell

from optim_viz import OBJECTIVES, Fate, InputError, UnknownNameError, simulate
from optim_viz.limits import MAX_CELLS, MAX_WORK
from optim_viz.outcomes.criteria import FATES
from optim_viz.simulation.fate_map import fate_map
from optim_viz.simulation.sweep import sweep

# ------------------------------------------------------------------------------------------------------------ fate maps

MAPS: dict[str, tuple[str, str, dict[str, Any]]] = {
    "mccormick": ("mccormick", "momentum", {"learning_rate": 0.03}),
    "six-hump camel": ("six_hump_camel", "sgd", {"learning_rate": 0.1}),
    "rosenbrock with noise": ("rosenbrock", "adam", {"learning_rate": 0.1, "noise": 0.2, "seed": 5}),
    "himmelblau by newton": ("himmelblau", "newton", {"learning_rate": 1.0, "steps": 40}),
    "himmelblau with a schedule": ("himmelblau", "newton", {"learning_rate": 1.5, "schedule": "cosine"}),
    "beyond the window": ("six_hump_camel", "sgd", {"learning_rate": 0.05, "window": (-6.0, 3.0, -1.0, 9.0)}),
    "the rim": ("double_well", "sgd", {"learning_rate": 0.9}),
}


@pytest.mark.parametrize(("key", "name", "settings"), MAPS.values(), ids=MAPS.keys())
def test_each_cell_of_a_map_is_the_run_from_its_middle(key: str, name: str, settings: dict[str, Any]) -> None:
    found = fate_map(key, name, resolution=9, **{"steps": 120, **settings})
    window = settings.pop("window", None) if "window" in (settings := dict(settings)) else None
    x0, x1, y0, y1 = window or (*OBJECTIVES[key].domain.x, *OBJECTIVES[key].domain.y)
    np.testing.assert_allclose(found.x, x0 + (x1 - x0) * (2 * np.arange(9) + 1) / 18, atol=1e-10)
    np.testing.assert_allclose(found.y, y0 + (y1 - y0) * (2 * np.arange(9) + 1) / 18, atol=1e-10)
    starts = [found.start_at(row, column) for row, column in np.ndindex(9, 9)]
    assert starts == [(found.x[column], found.y[row]) for row, column in np.ndindex(9, 9)]
    ways = simulate(key, name, start=np.array(starts), **{"steps": 120, **settings})
    for index, way in zip(np.ndindex(9, 9), ways, strict=True):
        assert_cell(found, index, way)
    kinds = {(fate, target) for fate, target in zip(found.fate.ravel(), found.target.ravel(), strict=True)}
    assert len(kinds) > 1


@pytest.mark.parametrize(("name", "kind"), [("sign_sgd", Fate.OSCILLATING), ("adam_slide", Fate.STALLED)])
def test_where_f_stands_still_its_path_tells_whether_a_run_does(name: str, kind: Fate) -> None:
    """On the plain around Easom's hole; a map has not kept that path, and simulates these runs once more."""
    found = fate_map("easom", name, resolution=16, steps=300)
    starts = [found.start_at(*index) for index in np.ndindex(16, 16)]
    level = 0
    for index, way in zip(np.ndindex(16, 16), simulate("easom", name, start=np.array(starts), steps=300), strict=True):
        assert_cell(found, index, way)
        level += way.outcome.kind is kind and float(np.ptp(way.loss[-75:])) <= 1e-12
    assert level > 5


def test_the_path_that_is_asked_for_is_that_run_s_beside_runs_that_overflow() -> None:
    found = sweep("sphere", "sgd", learning_rate=[20.0, 30.0, 1.0], steps=2000)  # x turns its sign at each step
    assert [FATES[fate] for fate in found.fate] == [Fate.OVERFLOWED, Fate.OVERFLOWED, Fate.OSCILLATING]


def test_rows_go_up_with_y_and_columns_with_x() -> None:
    """Downhill in small steps, each corner of Himmelblau's window has a minimum of its own."""
    found = fate_map("himmelblau", "sgd", learning_rate=1e-3, resolution=20, steps=2000)
    corners = {(0, 0): (-3.779, -3.283), (0, -1): (3.584, -1.848), (-1, 0): (-2.805, 3.131), (-1, -1): (3.0, 2.0)}
    for (row, column), minimum in corners.items():
        assert FATES[found.fate[row, column]] is Fate.CONVERGED
        point = found.point(row, column)
        assert point is not None
        np.testing.assert_allclose(point.position, minimum, atol=1e-3)
        x, y = found.start_at(row % 20, column % 20)
        assert (x > 0) == (column == -1)
        assert (y > 0) == (row == -1)


def test_shares_count_the_cells_and_sum_to_one() -> None:
    found = fate_map("six_hump_camel", "sgd", learning_rate=0.1, resolution=15, steps=200)
    points = found.objective.critical_points
    counted = Counter(
        (FATES[found.fate[index]], None if found.target[index] < 0 else points[found.target[index]])
        for index in np.ndindex(15, 15)
    )
    assert {(fate, point): share for fate, point, share in found.shares} == {k: n / 225 for k, n in counted.items()}
    assert [share for *_, share in found.shares] == sorted((n / 225 for n in counted.values()), reverse=True)
    assert sum(share for *_, share in found.shares) == pytest.approx(1.0, abs=1e-12)
    assert len(counted) > 2


def test_a_window_is_computed_not_magnified() -> None:
    """A third of the window along x, and two ninths along y: the middles coincide with those of the whole."""
    x0, x1, y0, y1 = -5.0, 5.0, -2.0, 7.0
    whole = fate_map("himmelblau", "newton", resolution=9, steps=40, window=(x0, x1, y0, y1))
    dx, dy = (x1 - x0) / 9, (y1 - y0) / 9
    part = fate_map(
        "himmelblau", "newton", resolution=3, steps=40, window=(x0 + 3 * dx, x0 + 6 * dx, y0 + dy, y0 + 4 * dy)
    )
    np.testing.assert_allclose(part.x, whole.x[3:6], atol=1e-9)
    np.testing.assert_allclose(part.y, whole.y[1:4], atol=1e-9)
    np.testing.assert_array_equal(part.target, whole.target[1:4, 3:6])
    assert len(np.unique(part.target)) > 1
    deep = fate_map("himmelblau", "newton", resolution=5, steps=3, window=(0.1, 0.1 + 1e-13, 0.2, 0.2 + 1e-13))
    assert (np.diff(deep.x) > 0).all()
    assert len(set(deep.final.ravel().tolist())) > 1


def test_one_cell_is_the_middle_of_the_window() -> None:
    found = fate_map("himmelblau", "newton", resolution=1, steps=5, window=(0.0, 2.0, -3.0, 1.0))
    assert found.start_at(0, 0) == (1.0, -1.0)
    assert found.fate.shape == (1, 1)


def test_a_start_where_the_function_is_not_finite_overflows_at_once() -> None:
    found = fate_map("himmelblau", "newton", resolution=2, steps=5, window=(1e200, 2e200, 0.0, 1.0))
    assert (found.records == 0).all()
    assert found.label(0, 0) == "overflowed · step 0"
    assert np.isnan(found.final).all()


# ---------------------------------------------------------------------------------------------------------- compilation


@pytest.mark.compiled
def test_no_change_of_a_number_compiles(compilations: Counter[str]) -> None:
    """Range, cells, steps, start, noise, seed, schedule, tolerance, hyperparameters, axes, window: all of them data."""
    sweep("rosenbrock", "adam", learning_rate=[0.1, 0.2])
    sweep("rosenbrock", "adam", learning_rate=[0.1, 0.2], start=(2, 2), steps=10)
    fate_map("rosenbrock", "adam", resolution=3)
    compilations.clear()
    rates = np.geomspace(1e-6, 100, 150)
    for more in (
        {},
        {"steps": 1},
        {"steps": 1500},
        {"start": (0.3, -0.2)},
        {"noise": 1.0, "seed": 9},
        {"schedule": "cosine"},
        {"tolerance": 0.5},
        {"b1": 0.5, "eps": 1e-3, "bias_correction": 0.0},
        {"b1": [0.1, 0.2, 0.3]},
    ):
        sweep("rosenbrock", "adam", learning_rate=rates, **more)
        sweep(OBJECTIVES["rosenbrock"].bind(b=3.0), "adam", learning_rate=rates[:7], **more)
    for n, window in ((1, None), (30, (-1.0, 1.0, 0.0, 3.0)), (40, (0.0, 1e-6, 0.0, 1e-6))):
        fate_map("rosenbrock", "adam", resolution=n, window=window, steps=20 + n)
    assert not compilations


# -------------------------------------------------------------------------------------------------------- hostile input


def grid(**axes: Any) -> Callable[[], object]:
    return lambda: sweep("rosenbrock", "adam", **axes)


def chart(**settings: Any) -> Callable[[], object]:
    return lambda: fate_map("rosenbrock", "adam", **{"resolution": 20, "steps": 5, **settings})


THOUSAND = np.linspace(0.1, 0.9, 1000)
REFUSED: dict[str, tuple[Callable[[], object], str]] = {
    "no array": (grid(), "at least one hyperparameter, as an array"),
    "numbers alone": (grid(learning_rate=0.1, b1=0.5), "at least one hyperparameter, as an array"),
    "text": (grid(learning_rate="0.1"), "at least one|must be one number"),
    "empty": (grid(learning_rate=[]), r"learning_rate must be one row of numbers, got an array of shape \(0,\)"),
    "two axes": (grid(learning_rate=[[0.1, 0.2]]), r"one row of numbers, got an array of shape \(1, 2\)"),
    "ragged": (grid(learning_rate=[[0.1], [0.2, 0.3]]), "learning_rate must be numbers in one row"),
    "strings": (grid(learning_rate=["0.1", "0.2"]), "learning_rate must be numbers in one row"),
    "objects": (grid(learning_rate=[None, 0.1]), "learning_rate must be numbers in one row"),
    "complex": (grid(learning_rate=[1j]), "learning_rate must be numbers in one row"),
    "NaN": (grid(learning_rate=[0.1, np.nan]), "learning_rate must be finite, got nan"),
    "inf": (grid(b1=[0.1, -np.inf]), "b1 must be finite, got -inf"),
    "NaN among the rest": (grid(learning_rate=[0.1], b1=np.nan), "b1 must be finite"),
    "unknown name": (grid(learning_rates=[0.1]), "no parameter “learning_rates”; did you mean learning_rate"),
    "unknown number": (grid(learning_rate=[0.1], beta=0.9), "no parameter “beta”"),
    "unknown schedule": (grid(learning_rate=[0.1], schedule="cosin"), "did you mean cosine"),
    "schedule's number": (grid(learning_rate=[0.1], schedule="cosine", schedule_values={"x": 1.0}), "no parameter “x”"),
    "start": (grid(learning_rate=[0.1], start=(1.0, 2.0, 3.0)), "two coordinates"),
    "start at NaN": (grid(learning_rate=[0.1], start=(np.nan, 0.0)), "start's x must be finite"),
    "start beyond f": (grid(learning_rate=[0.1], start=(1e200, 0.0)), r"not finite at the start \(10²⁰⁰, 0\)"),
    "steps": (grid(learning_rate=[0.1], steps=0), "number of steps must lie between 1 and 10000"),
    "noise": (grid(learning_rate=[0.1], noise=-1.0), "noise must lie between"),
    "tolerance": (grid(learning_rate=[0.1], tolerance=1.5), "tolerance must lie between 0 and 1"),
    "a billion cells": (grid(learning_rate=THOUSAND, b1=THOUSAND, b2=THOUSAND), "would have 1,000,000,000"),
    "10^30 cells": (
        lambda: sweep(
            "mccormick",
            "adamw",
            **dict.fromkeys(["learning_rate", "b1", "b2", "eps", "weight_decay"], np.linspace(0.1, 0.9, 10**6)),
        ),
        "at most 65,536 cells",
    ),
    "a billion rates": (grid(learning_rate=np.broadcast_to(0.1, (10**9,))), "would have 1,000,000,000"),
    "one too many": (grid(learning_rate=np.linspace(0.1, 1, MAX_CELLS + 1)), "would have 65,537"),
    "too much work": (grid(learning_rate=np.linspace(0.1, 1, 60_000), steps=10_000), "take at most 1,666 steps"),
    "resolution 0": (chart(resolution=0), "resolution must lie between 1 and 256, got 0"),
    "resolution -1": (chart(resolution=-1), "got −1"),
    "resolution 1e9": (chart(resolution=1e9), "got 10⁹"),
    "resolution 257": (chart(resolution=257), "got 257"),
    "resolution 2.5": (chart(resolution=2.5), "resolution must be a whole number, got 2.5"),
    "resolution nan": (chart(resolution=np.nan), "resolution must be finite"),
    "resolution text": (chart(resolution="20"), "resolution must be one number"),
    "too long a map": (chart(resolution=256, steps=10_000), f"at most {MAX_WORK // MAX_CELLS:,} steps"),
    "reversed x": (chart(window=(1.0, 0.0, 0.0, 1.0)), "window's x must go up, but goes from 1 to 0"),
    "reversed y": (chart(window=(0.0, 1.0, 1.0, 0.0)), "window's y must go up"),
    "zero": (chart(window=(0.0, 1.0, 2.0, 2.0)), "window's y must go up, but goes from 2 to 2"),
    "NaN window": (chart(window=(0.0, 1.0, np.nan, 1.0)), "window's lower y must be finite"),
    "inf window": (chart(window=(0.0, np.inf, 0.0, 1.0)), "window's upper x must be finite"),
    "three borders": (chart(window=(0.0, 1.0, 2.0)), "A window has four borders"),
    "no borders": (chart(window=7), "A window has four borders"),
    "too narrow": (chart(window=(1.0, 1.0 + 2e-15, 0.0, 1.0)), "cannot be divided into 20 cells"),
    "too narrow at 0": (chart(window=(0.0, 5e-324, 0.0, 1.0)), "cannot be divided into 20 cells"),
    "too wide": (chart(window=(-1e308, 1e308, 0.0, 1.0)), "cannot be divided into 20 cells"),
    "an array in a map": (chart(learning_rate=[0.1, 0.2]), "must be one number"),
}


@pytest.mark.parametrize(("call", "message"), REFUSED.values(), ids=REFUSED.keys())
def test_what_cannot_be_computed_is_refused_in_words_and_costs_nothing(
    call: Callable[[], object], message: str
) -> None:
    tracemalloc.start()
    try:
        with pytest.raises(InputError, match=message):
            call()
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 50e6


@pytest.mark.parametrize("call", [lambda a, b: sweep(a, b, learning_rate=[0.1]), fate_map], ids=["sweep", "map"])
def test_unknown_names_are_named(call: Callable[..., object]) -> None:
    with pytest.raises(UnknownNameError, match="did you mean adam"):
        call("rosenbrock", "adamm")
    with pytest.raises(UnknownNameError, match="did you mean rosenbrock"):
        call("rosenbrok", "adam")


# ------------------------------------------------------------------------------------------- closed forms on quadratics


def circle(*roots: complex) -> float:
    return float(np.abs(roots).max())


def heavy_ball_radius(rate: float, rho: float, curvatures: tuple[float, ...]) -> float:
    """The spectral radius of x_{t+1} = (1 + ρ − αλ) x_t − ρ x_{t−1}, over the eigenvalues λ."""
    return max(
        circle(*np.linalg.eigvals([[1.0 + rho - rate * curvature, -rho], [1.0, 0.0]])) for curvature in curvatures
    )


@pytest.mark.parametrize("kappa", [1.0, 7.0, 100.0])
def test_gradient_descent_diverges_exactly_above_two_over_the_largest_eigenvalue(kappa: float) -> None:
    """Each rate against its own trajectory, x (1 − α)ᵗ and y (1 − ακ)ᵗ, and the verdict that follows from it."""
    surface, steps, (x, y) = OBJECTIVES["quadratic"].bind(kappa=kappa), 500, (-0.9, 0.7)
    edge = 2.0 / kappa
    rates = edge * np.concatenate([1 + np.linspace(-0.03, 0.03, 80), [1e-3, 0.1, 0.5, 1.5, 3.0, 30.0]])  # not 1 itself
    found = sweep(surface, "sgd", learning_rate=rates, start=(x, y), steps=steps)
    t = np.arange(steps + 1)
    seen = set()
    for i, rate in enumerate(rates):
        with np.errstate(over="ignore"):
            path = np.stack([x * (1 - rate) ** t, y * (1 - rate * kappa) ** t], 1)
            loss = 0.5 * (path[:, 0] ** 2 + kappa * path[:, 1] ** 2)
        fate, diverges = FATES[found.fate[i]], abs(1 - rate * kappa) > 1
        assert diverges == (rate > edge)
        seen.add(fate)
        if not np.isfinite(loss).all():
            assert fate is Fate.OVERFLOWED
            continue
        np.testing.assert_allclose(found.final[i], loss[-1], rtol=1e-9)
        assert (found.final[i] > loss[0]) == diverges
        near, last = 1e-3 * np.hypot(10.0, 5.0), max(10, steps // 20)
        outside = abs(path[-1, 0]) > 5 or abs(path[-1, 1]) > 2.5
        arrived = bool((np.hypot(*path[-last - 1 :].T) <= near).all())
        if arrived:
            assert fate is Fate.CONVERGED
        elif outside:
            assert fate is Fate.LEFT_VIEW
        else:
            assert fate in (Fate.STILL_DESCENDING, Fate.OSCILLATING, Fate.RISING)
        if diverges:
            assert fate in (Fate.OSCILLATING, Fate.RISING, Fate.LEFT_VIEW, Fate.OVERFLOWED)
        else:
            assert fate in (Fate.CONVERGED, Fate.STILL_DESCENDING)
    assert seen >= {Fate.CONVERGED, Fate.STILL_DESCENDING, Fate.LEFT_VIEW, Fate.OVERFLOWED}


def test_the_heavy_ball_grows_and_shrinks_with_its_spectral_radius() -> None:
    kappa, steps = 20.0, 800
    surface = OBJECTIVES["quadratic"].bind(kappa=kappa)
    rates, rhos = np.linspace(0.005, 0.25, 30), np.linspace(0.0, 0.97, 12)
    found = sweep(surface, "momentum", learning_rate=rates, momentum=rhos, start=(-1.0, 1.0), steps=steps)
    before, counts = 0.5 * (1 + kappa), Counter[str]()
    for i, j in np.ndindex(found.final.shape):
        radius = heavy_ball_radius(rates[i], rhos[j], (1.0, kappa))
        if radius < 0.985:
            counts["in"] += 1
            assert found.final[i, j] < 1e-4 * before
            assert FATES[found.fate[i, j]] in (Fate.CONVERGED, Fate.STILL_DESCENDING, Fate.OSCILLATING)
            assert not found.escaped[i, j]
        elif radius > 1.015:
            counts["out"] += 1
            assert found.final[i, j] > 1e4 * before
            assert found.escaped[i, j]
        else:
            counts["between"] += 1
    assert min(counts["in"], counts["out"]) > 100
