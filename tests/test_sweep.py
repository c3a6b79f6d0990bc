"""Sweeps: each cell is its run; goals and the best cell; refusals, and no compilation."""

from __future__ import annotations

import itertools
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from sweep_cases import assert_cell

from optim_viz import OBJECTIVES, OPTIMIZERS, Fate, Run, Scenario, Trajectory, simulate
from optim_viz.objectives import CriticalPoint
from optim_viz.outcomes.criteria import FATES
from optim_viz.scene.study import METRICS
from optim_viz.schedules import SCHEDULES
from optim_viz.simulation.sweep import Sweep, rates_to_sweep, representative_rates, sweep, sweep_run, sweep_runs

Floats = NDArray[np.float64]


def single(found: Sweep, index: tuple[int, ...], **settings: Any) -> Trajectory:
    values = {name: column[i] for (name, column), i in zip(found.axes.items(), index, strict=True)}
    kept = {name: v for name, v in found.run.hyperparameters.items() if name not in values}
    way = simulate(
        found.objective,
        found.run.optimizer,
        start=found.start,
        steps=found.steps,
        noise=found.noise,
        seed=found.seed,
        **kept,
        **values,
        **settings,
    )
    assert isinstance(way, Trajectory)
    return way


# ------------------------------------------------------------------------------------------------- cells are the runs

GRIDS: dict[str, tuple[str, str, dict[str, Any], dict[str, Any]]] = {
    "momentum over rate and momentum": (
        "himmelblau",
        "momentum",
        {"learning_rate": np.geomspace(1e-4, 1.0, 7), "momentum": [0.0, 0.7, 0.97]},
        {},
    ),
    "the rate second": ("rosenbrock", "adam", {"b1": [0.0, 0.9], "learning_rate": np.geomspace(1e-3, 10.0, 9)}, {}),
    "two without the rate": (
        "rosenbrock",
        "adam",
        {"b2": [0.5, 0.9, 0.999], "b1": [0.0, 0.9]},
        {"learning_rate": 0.2, "steps": 700},
    ),
    "three": ("rosenbrock", "adam", {"b1": [0.0, 0.9], "learning_rate": [0.01, 0.1, 1.0], "eps": [1e-8, 1e-3]}, {}),
    "a switch": ("rosenbrock", "adam", {"learning_rate": [0.01, 0.1, 1.0], "bias_correction": [0.0, 1.0]}, {}),
    "newton over its damping": (
        "six_hump_camel",
        "newton",
        {"damping": np.geomspace(1e-6, 10.0, 6), "learning_rate": [0.5, 1.0]},
        {"start": (0.3, 0.2), "steps": 6},
    ),
    "noise": ("rosenbrock", "adam", {"learning_rate": [0.003, 0.03, 0.3]}, {"noise": 0.3, "seed": 7}),
    "onto a saddle": ("double_well", "sgd", {"learning_rate": np.geomspace(1e-3, 3.0, 13)}, {"start": (0.0, 1.0)}),
    "no minimum": ("saddle", "sgd", {"learning_rate": np.geomspace(1e-3, 3.0, 13)}, {}),
    "short": ("rosenbrock", "adam", {"learning_rate": [0.01, 0.1]}, {"steps": 1}),
}


def grid_of(case: str) -> Sweep:
    key, name, axes, more = GRIDS[case]
    return sweep(key, name, **{"steps": 300, **more, **axes})


@pytest.mark.parametrize("case", GRIDS)
def test_each_cell_is_the_single_run(case: str) -> None:
    axes, found = GRIDS[case][2], grid_of(case)
    shape = tuple(len(values) for values in axes.values())
    assert list(found.axes) == list(axes)
    for values in (found.final, found.best, found.reached, found.records, found.fate, found.target, found.escaped):
        assert values.shape == shape
    for index in itertools.product(*map(range, shape)):
        assert_cell(found, index, single(found, index))
    assert len(np.unique(found.final)) > 1


def test_the_grids_above_are_not_all_of_one_kind() -> None:
    fates = {FATES[code] for case in GRIDS for code in grid_of(case).fate.ravel()}
    assert fates >= set(Fate) - {Fate.STALLED, Fate.RISING}  # which need a plain, and a slope that is climbed


def test_axes_in_another_order_transpose_the_grid() -> None:
    rates, betas = np.geomspace(1e-3, 10.0, 9), [0.0, 0.5, 0.9]
    a = sweep("rosenbrock", "adam", learning_rate=rates, b1=betas, steps=50)
    b = sweep("rosenbrock", "adam", b1=betas, learning_rate=rates, steps=50)
    assert a.final.shape == (9, 3)
    assert len(np.unique(a.final)) == 27
    for name in ("final", "best", "reached", "records", "fate", "target"):
        np.testing.assert_array_equal(getattr(a, name), getattr(b, name).T)


@pytest.mark.parametrize("schedule", list(SCHEDULES))
def test_a_cell_follows_the_schedule(schedule: str) -> None:
    rates, betas = [0.01, 0.1, 1.0, 10.0], [0.0, 0.9]
    found = sweep("rosenbrock", "adam", b1=betas, learning_rate=rates, steps=60, schedule=schedule)
    for index in np.ndindex(2, 4):
        assert_cell(found, index, single(found, index, schedule=schedule))


def test_run_at_is_the_run_of_the_cell() -> None:
    found = sweep("rosenbrock", "adam", b1=[0.0, 0.9], learning_rate=[0.01, 0.1, 1.0], eps=1e-3, steps=60)
    assert dict(found.run_at(1, 2).hyperparameters) == {**OPTIMIZERS["adam"].resolve({}), "learning_rate": 1.0,
                                                        "b1": 0.9, "eps": 1e-3}  # fmt: skip
    for index in np.ndindex(2, 3):
        run = found.run_at(*index)
        way = simulate("rosenbrock", run.optimizer, steps=60, **run.hyperparameters)
        assert_cell(found, index, way)


def test_a_rate_not_given_is_the_suggested_one() -> None:
    found = sweep("rosenbrock", "adam", b1=[0.0, 0.9], steps=60)
    assert found.run.rate == OBJECTIVES["rosenbrock"].learning_rates.adaptive
    assert found.start == OBJECTIVES["rosenbrock"].start


def test_a_survey_sweeps_each_run_with_its_own_settings_from_the_scenes_start() -> None:
    adam = Run("adam", {"learning_rate": 0.1, "b1": 0.5}, schedule="cosine", partners=("bias_correction",))
    branch = Run("momentum", {"learning_rate": 1e-3, "momentum": 0.7}, origin=adam, branch_step=20)
    scene = Scenario("rosenbrock", runs=(adam, branch), steps=80, start=(0.5, -0.5), noise=0.1, seed=3)
    rates = np.geomspace(1e-4, 1.0, 6)
    first, second = sweep_runs(scene, [{"learning_rate": rates}, {"momentum": [0.0, 0.9], "learning_rate": rates}])
    same = {"steps": 80, "start": (0.5, -0.5), "noise": 0.1, "seed": 3}
    for found, alone in (
        (first, sweep("rosenbrock", "adam", learning_rate=rates, b1=0.5, schedule="cosine", **same)),
        (second, sweep("rosenbrock", "momentum", momentum=[0.0, 0.9], learning_rate=rates, **same)),
    ):
        for name in ("final", "best", "reached", "records", "fate", "target"):
            np.testing.assert_array_equal(getattr(found, name), getattr(alone, name))
        assert found.run.origin is None


def test_sweep_run_is_the_survey_of_one_and_takes_its_tolerance() -> None:
    run, rates = Run("adam", {"learning_rate": 0.1}), [0.03, 0.3]
    scene = Scenario.suggested("rosenbrock", runs=(), steps=300)
    for tolerance in (1e-3, 0.5):
        found = sweep_run(scene, run, {"learning_rate": rates}, tolerance=tolerance)
        alone = sweep("rosenbrock", "adam", learning_rate=rates, steps=300, tolerance=tolerance)
        assert found.goal == alone.goal
        np.testing.assert_array_equal(found.reached, alone.reached)


# ------------------------------------------------------------------------------------------------ goals, the best cell


@pytest.mark.parametrize("tolerance", [0.0, 1e-6, 1e-3, 0.3, 1.0])
def test_reached_is_the_first_record_with_so_much_of_the_way_left(tolerance: float) -> None:
    """On a surface whose minimum is not at 0."""
    surface = OBJECTIVES["branin"]
    floor = min(point.value for point in surface.minima)
    found = sweep(surface, "momentum", learning_rate=np.geomspace(1e-4, 1e-1, 12), tolerance=tolerance, steps=200)
    seen = set()
    for i, rate in enumerate(found.axes["learning_rate"]):
        loss = simulate(surface, "momentum", learning_rate=rate, steps=200).loss
        left = (loss - floor) / (loss[0] - floor)
        below = np.flatnonzero(left <= tolerance * (1 + 1e-12))
        assert found.reached[i] == (below[0] if below.size else -1)
        seen.add(int(found.reached[i]))
    assert seen == {0} if tolerance == 1.0 else len(seen) > 2 or tolerance == 0.0


@pytest.mark.parametrize("metric", [*METRICS, "outcome"])
def test_the_best_cell_is_the_best_by_brute_force(metric: str) -> None:
    found = sweep("himmelblau", "momentum", learning_rate=np.geomspace(1e-4, 1.0, 15), momentum=[0.0, 0.6, 0.95])
    scores = {}
    x, y = OBJECTIVES["himmelblau"].start
    assert found.goal == pytest.approx(1e-3 * ((x * x + y - 11) ** 2 + (x + y * y - 7) ** 2))  # f* = 0
    for index in np.ndindex(found.final.shape):
        way = single(found, index)
        if way.outcome.kind in (Fate.OVERFLOWED, Fate.LEFT_VIEW):
            continue
        there = np.flatnonzero(way.loss <= found.goal)
        first = int(there[0]) if there.size else 10**9
        if metric == "steps" and not there.size:
            continue
        main = {"final": way.loss[-1], "best": way.loss.min(), "steps": first, "outcome": way.loss[-1]}[metric]
        scores[index] = (main, first)
    assert len(scores) > 5
    best = found.best_cell(metric)
    assert best is not None
    assert scores[best] == min(scores.values())


def test_of_cells_that_are_equally_good_the_one_that_was_first_there_is_best() -> None:
    """Newton's method with a shorter stride comes to exactly 0 too, but later."""
    found = sweep("sphere", "newton", learning_rate=[0.5, 0.999, 0.9], damping=1e-8, steps=10_000)
    assert found.final.tolist() == [found.final[0]] * 3
    assert found.best_cell() == (1,)


def test_there_is_no_best_cell_among_the_lost_ones() -> None:
    found = sweep("sphere", "sgd", learning_rate=[1.5, 2.0, 100.0], steps=600)
    assert found.escaped.all()
    assert all(found.best_cell(metric) is None for metric in METRICS)
    slow = sweep("sphere", "sgd", learning_rate=[1e-6, 2e-6], steps=10)
    assert slow.best_cell("steps") is None
    assert slow.best_cell("final") == (1,)
    assert np.isnan(slow.metric_values("steps")).all()


def test_without_a_minimum_nothing_is_reached_and_f_itself_is_measured() -> None:
    found = sweep("monkey_saddle", "sgd", learning_rate=[1e-3, 1e-2], steps=20)
    assert found.goal == -np.inf
    assert (found.reached == -1).all()
    assert found.floor == 0.0
    np.testing.assert_array_equal(found.metric_values("final"), found.final)


def test_a_measure_is_taken_from_the_lowest_known_value() -> None:
    surface = OBJECTIVES["six_hump_camel"]
    found = sweep(surface, "sgd", learning_rate=[1e-2, 2e-2], steps=20)
    floor = min(p.value for p in surface.critical_points)
    np.testing.assert_array_equal(found.metric_values("final"), found.final - floor)
    np.testing.assert_array_equal(found.metric_values("best"), found.best - floor)


@pytest.mark.parametrize("name", list(OPTIMIZERS))
def test_rates_of_a_sweep_are_those_that_the_method_takes(name: str) -> None:
    run, declared = Run(name), OPTIMIZERS[name].parameter("learning_rate")
    rates = rates_to_sweep(run, 1e-6, 100.0, 200)
    assert all(declared.accepts(rate) for rate in rates)
    assert (np.diff(rates) > 0).all()
    wanted = [
        r for r in 10.0 ** np.linspace(-6, 2, 200) if declared.low * (1 - 1e-9) <= r <= declared.high * (1 + 1e-9)
    ]
    np.testing.assert_allclose(rates, wanted, rtol=1e-5)
    assert rates_to_sweep(run, 1e-6, 2e-6, 5).size >= 1  # also where the method takes none of them


def test_telling_rates_go_from_too_small_to_diverging() -> None:
    found = sweep("quadratic", "sgd", learning_rate=np.geomspace(1e-6, 100.0, 200))
    rates = representative_rates(found)
    assert 7 <= len(rates) <= 9
    assert rates == sorted(set(rates))
    assert set(rates) <= set(found.axes["learning_rate"])
    fates = [simulate("quadratic", "sgd", learning_rate=rate).outcome.kind for rate in rates]
    assert fates[0] is Fate.STILL_DESCENDING
    assert fates[-1] in (Fate.LEFT_VIEW, Fate.OVERFLOWED)
    assert sum(fate in (Fate.LEFT_VIEW, Fate.OVERFLOWED) for fate in fates) < 4
    assert len(representative_rates(sweep("sphere", "sgd", learning_rate=[50.0, 100.0], steps=600))) >= 1


def test_the_telling_rates_begin_two_decades_below_the_best() -> None:
    found = sweep("quadratic", "sgd", learning_rate=np.geomspace(1e-6, 100.0, 401))
    best = found.axes["learning_rate"][found.best_cell()]
    assert representative_rates(found)[0] == pytest.approx(best / 100.0, rel=0.025)  # the sweep's rates lie 4.7 % apart


@pytest.mark.parametrize("point", OBJECTIVES["himmelblau"].critical_points, ids=lambda point: point.kind)
def test_cells_at_rest_on_a_listed_point_say_what_it_is(point: CriticalPoint) -> None:
    cells = sweep("himmelblau", "sgd", learning_rate=[1e-6, 1e-4], start=point.position, steps=30)
    wanted = Fate.CONVERGED if "minimum" in point.kind else Fate.STUCK_AT_SADDLE
    assert [FATES[code] for code in cells.fate] == [wanted, wanted]


def test_results_cannot_be_written_to() -> None:
    found = sweep("sphere", "sgd", learning_rate=[0.1], steps=5)
    for values in (found.final, found.best, found.reached, found.records, found.fate, found.target):
        with pytest.raises(ValueError, match="read-only"):
            values[0] = 0
    with pytest.raises(TypeError):
        found.axes["learning_rate"] = np.zeros(1)  # type: ignore[index]
