"""Sweeps, heat maps and fate maps as pictures: what stands where, and that it is what was computed."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from optim_viz import OBJECTIVES, OPTIMIZERS, Fate, Run, Scenario, simulate
from optim_viz.limits import MAX_RUNS
from optim_viz.outcomes.criteria import FATES
from optim_viz.registry import Parameter
from optim_viz.scene.study import METRICS, Study, second_hyperparameters
from optim_viz.simulation import run_grid
from optim_viz.simulation.fate_map import fate_map
from optim_viz.simulation.simulate import run as play
from optim_viz.simulation.sweep import sweep_run, sweep_runs
from optim_viz.web import rate_sweep, two_parameter_map
from optim_viz.web.categories import UNDEFINED_CATEGORIES, outcome_categories
from optim_viz.web.fate_map import fate_categories, fate_codes, fate_map_chart
from optim_viz.web.heat_map import HeatMap, pack_heat_map
from optim_viz.web.sweep_chart import pack_sweep_chart

# ----------------------------------------------------------------------------------------------------------- the sweep

RATES = np.geomspace(1e-4, 100.0, 25)


def surveyed(scenario: Scenario, study: Study, ids: list[int] | None = None) -> Any:
    found = sweep_runs(scenario, [{"learning_rate": RATES}] * len(scenario.runs))
    return found, rate_sweep.rate_sweep_chart(scenario, study, found, play(scenario), ids or list(range(len(found))))


@pytest.mark.parametrize("metric", [*METRICS, "outcome"])
def test_a_sweeps_picture_has_a_curve_for_each_run(metric: str) -> None:
    runs = (Run("sgd", {"learning_rate": 0.02}), Run("adam"), Run("momentum", {"momentum": 0.5}))
    scene = Scenario.suggested("booth", runs=runs, steps=150)
    found, picture = surveyed(scene, Study(metric=metric, run=1), [7, 3, 12])
    assert [curve.name for curve in picture.curves] == ["7", "3", "12"]
    assert [curve.label for curve in picture.curves] == ["SGD", "Adam", "Momentum"]
    assert [curve.current_rate for curve in picture.curves] == [run.rate for run in runs]
    assert picture.selected == 1
    assert picture.scale == ("linear" if metric == "steps" else "log")
    shown = metric if metric in METRICS else "final"
    assert METRICS[shown].label in picture.metric
    for run, sweep, curve in zip(runs, found, picture.curves, strict=True):
        assert curve.rates.tolist() == RATES.tolist()
        np.testing.assert_array_equal(curve.values, sweep.metric_values(shown))
        for i in (0, 12, 24):
            way = simulate("booth", run.optimizer, steps=150, **{**run.hyperparameters, "learning_rate": RATES[i]})
            assert FATES[curve.fates[i]] is way.outcome.kind
            assert curve.words[i].startswith(way.outcome.variety or way.outcome.kind.value)
            if shown == "final":
                assert curve.values[i] == way.loss[-1]  # f* = 0
        loss = simulate("booth", run.optimizer, steps=150, **run.hyperparameters).loss
        first = np.flatnonzero(loss <= 1e-3 * loss[0])
        now = {"final": loss[-1], "best": loss.min(), "steps": first[0] if first.size else np.nan}[shown]
        np.testing.assert_equal(curve.current_value, now)
        kept = np.where(sweep.escaped, np.inf, np.nan_to_num(curve.values, nan=np.inf))
        assert kept[curve.best] == kept.min()
    assert pack_sweep_chart(picture)


def test_a_sweeps_picture_is_of_a_surface_with_its_coefficients() -> None:
    """Where a visitor looks at a part of it, that stays for as long as it is."""
    scene = Scenario.suggested("rosenbrock", runs=(Run("sgd"),), steps=3)
    others = [Scenario.suggested("beale", runs=(Run("sgd"),), steps=3), replace(scene, parameters={"b": 50.0})]
    same = [replace(scene, start=(0.5, 0.5)), replace(scene, runs=(Run("adam"), Run("sgd"))), replace(scene, steps=4)]
    key = surveyed(scene, Study())[1].key
    assert all(surveyed(other, Study())[1].key != key for other in others)
    assert all(surveyed(other, Study())[1].key == key for other in same)


def test_the_star_stands_at_the_rate_that_shrinks_f_most() -> None:
    """On the bowl x is multiplied by 1 − 2α a step: of these rates 0.4 is nearest to the one that needs one step."""
    rates = np.array([0.05, 0.1, 0.2, 0.4, 0.9, 0.95])
    scene = Scenario.suggested("sphere", runs=(Run("sgd", {"learning_rate": 0.1}),), start=(-4.0, 2.5), steps=9)
    found = sweep_runs(scene, [{"learning_rate": rates}])
    for metric in ("final", "best", "steps"):
        (curve,) = rate_sweep.rate_sweep_chart(scene, Study(metric=metric), found, play(scene), [0]).curves
        assert curve.best == 3
        assert curve.rates[curve.best] == 0.4
    left = 22.25 * np.abs(1 - 2 * rates) ** (2 * 9)
    np.testing.assert_allclose(found[0].metric_values("final"), left, rtol=1e-9)


def test_the_ring_of_the_rate_in_force_stands_at_the_lowest_f_or_at_the_last() -> None:
    """A run that only climbs is lowest at its start; f* is taken off both, and off the cells of the sweep."""
    surface = OBJECTIVES["goldstein_price"]
    lowest = 3.0  # Goldstein & Price (1971)
    start = (0.35, -0.6)
    scene = Scenario.suggested("goldstein_price", runs=(Run("sgd", {"learning_rate": 4e-4}),), start=start, steps=4)
    loss = play(scene)[0].loss
    assert loss.min() < 0.99 * loss[-1]
    wild = Scenario.suggested("sphere", runs=(Run("sgd", {"learning_rate": 1.1}),), start=(-4.0, 2.5), steps=6)
    for given, floor, first, last in (
        (scene, lowest, loss.min(), loss[-1]),
        (wild, 0.0, 22.25, 22.25 * 1.2**12),
    ):
        rate = given.runs[0].rate
        found = sweep_runs(given, [{"learning_rate": [0.5 * rate, rate]}])
        for metric, value in (("best", first), ("final", last)):
            (curve,) = rate_sweep.rate_sweep_chart(given, Study(metric=metric), found, play(given), [0]).curves
            assert curve.current_value == pytest.approx(value - floor, rel=1e-9)
            assert found[0].metric_values(metric)[1] == pytest.approx(value - floor, rel=1e-9)
    assert float(surface(*surface.minima[0].position)) == pytest.approx(lowest)


def test_steps_to_the_tolerance_are_counted_from_the_lowest_f() -> None:
    """A thousandth of the way down to 3, not to 0, to which no run comes."""
    scene = Scenario.suggested(
        "goldstein_price", runs=(Run("sgd", {"learning_rate": 1e-4}),), start=(0.35, -0.6), steps=300
    )
    loss = play(scene)[0].loss
    reached = int(np.flatnonzero(loss - 3.0 <= 1e-3 * (loss[0] - 3.0))[0])
    assert 3 < reached < 300
    found = sweep_runs(scene, [{"learning_rate": [1e-5, 1e-4]}])
    (curve,) = rate_sweep.rate_sweep_chart(scene, Study(metric="steps"), found, play(scene), [0]).curves
    assert curve.current_value == curve.values[1] == found[0].reached[1] == reached


def test_the_limit_stands_at_two_over_the_largest_eigenvalue() -> None:
    """Booth's Hessian has the eigenvalues 2 and 18."""
    runs = (Run("sgd"), Run("momentum", {"momentum": 0.5}), Run("adam"), Run("nesterov", {"momentum": 0.5}))
    _, picture = surveyed(Scenario.suggested("booth", runs=runs, steps=60), Study())
    limits = [curve.stability_limit for curve in picture.curves]
    assert limits[2] is None
    np.testing.assert_allclose([limits[0], limits[1], limits[3]], [2 / 18, 3 / 18, 1.5 / 18], rtol=1e-9)
    assert [curve.limit_text for curve in picture.curves] == ["2/λmax", "3/λmax", "", "1.5/λmax"]


def test_the_limit_is_that_of_the_minimum_that_the_best_run_came_to() -> None:
    surface = OBJECTIVES["himmelblau"]
    for point in surface.minima:
        scene = Scenario.suggested("himmelblau", runs=(Run("sgd"),), start=point.position, steps=60)
        _, picture = surveyed(scene, Study())
        largest = np.linalg.eigvalsh(surface.hessian(*point.position))[-1]
        assert picture.curves[0].stability_limit == pytest.approx(2 / largest, rel=1e-9)


def test_a_limit_outside_the_swept_range_is_not_drawn() -> None:
    scene = Scenario.suggested("quadratic", parameters={"kappa": 1000.0}, runs=(Run("sgd"),), steps=20)
    found = sweep_runs(scene, [{"learning_rate": np.geomspace(1e-6, 1e-4, 5)}])
    assert rate_sweep.rate_sweep_chart(scene, Study(), found, play(scene), [0]).curves[0].stability_limit is None


@pytest.mark.parametrize("metric", list(METRICS))
def test_a_sweep_on_a_surface_without_minimum_shows_f_itself(metric: str) -> None:
    scene = Scenario.suggested("saddle", runs=(Run("sgd"), Run("adam")), steps=60)
    found, picture = surveyed(scene, Study(metric=metric))
    assert "f*" not in picture.metric
    assert picture.scale == "linear"
    assert all(curve.stability_limit is None for curve in picture.curves)
    if metric == "steps":
        assert picture.start is None
        assert all(np.isnan(curve.values).all() and curve.best is None for curve in picture.curves)
    else:
        assert picture.start == float(OBJECTIVES["saddle"](*scene.start))
        np.testing.assert_array_equal(picture.curves[0].values, getattr(found[0], metric))
    assert pack_sweep_chart(picture)


@pytest.mark.parametrize("metric", list(METRICS))
def test_a_sweep_of_nobody_is_a_picture_too(metric: str) -> None:
    _, picture = surveyed(Scenario.suggested("booth", runs=()), Study(metric=metric, run=5))
    assert picture.curves == []
    assert pack_sweep_chart(picture)


def test_a_study_of_a_run_that_left_selects_the_last_one() -> None:
    _, picture = surveyed(
        Scenario.suggested("booth", runs=(Run("sgd"), Run("adam")), steps=20), Study(run=MAX_RUNS - 1)
    )
    assert picture.selected == 1


# -------------------------------------------------------------------------------------------------------- the heat map

PAIRS = [(name, p) for name, entry in OPTIMIZERS.items() for p in second_hyperparameters(entry.hyperparameters)]
BY_ID = [f"{name}-{p.name}" for name, p in PAIRS]


def on_scale(p: Parameter, values: Any) -> Any:
    if p.scale == "linear":
        return values
    return np.log(values) if p.scale == "log" else -np.log(1.0 - values)


@pytest.mark.parametrize(("name", "by"), PAIRS, ids=BY_ID)
@pytest.mark.parametrize("count", [7, two_parameter_map.SIDE])
def test_the_values_of_a_hyperparameter_fill_its_range_evenly(name: str, by: Parameter, count: int) -> None:
    values = two_parameter_map.hyperparameter_values(by, count)
    assert values.shape == (count,)
    assert all(by.accepts(value) for value in values)
    assert values[0] == by.low
    assert values[-1] == by.high
    gaps = np.diff(on_scale(by, values))
    assert (gaps > 0).all()
    np.testing.assert_allclose(gaps, gaps.mean(), rtol=0.005)


@pytest.mark.parametrize("name", list(dict.fromkeys(name for name, _ in PAIRS)))
def test_every_method_with_a_second_number_has_a_heat_map(name: str) -> None:
    """At its full size: the axes refuse values that are not where their cells are drawn."""
    scene, declared = (
        Scenario.suggested("rosenbrock", runs=(Run(name),), steps=2),
        OPTIMIZERS[name].parameter("learning_rate"),
    )
    rates = np.geomspace(declared.low, declared.high, 6)
    for by in second_hyperparameters(OPTIMIZERS[name].hyperparameters):
        found = sweep_run(
            scene, Run(name), {"learning_rate": rates, by.name: two_parameter_map.hyperparameter_values(by)}
        )
        picture = two_parameter_map.two_parameter_map(scene, Study("heat"), Run(name), by, found)
        assert picture.panes[0].codes is not None
        assert picture.panes[0].codes.shape == (two_parameter_map.SIDE, 6)
        assert pack_heat_map(picture)


def momentum_map(
    study: Study, rates_first: bool, objective: str = "booth"
) -> tuple[Scenario, Run, Parameter, Any, HeatMap]:
    run = Run("momentum", {"learning_rate": 0.01, "momentum": 0.3})
    scene = Scenario.suggested(objective, runs=(run,), steps=120)
    by = OPTIMIZERS["momentum"].parameter("momentum")
    axes = {"learning_rate": np.geomspace(1e-3, 1.0, 9), "momentum": two_parameter_map.hyperparameter_values(by, 5)}
    found = sweep_run(scene, run, axes if rates_first else dict(reversed(axes.items())))
    return scene, run, by, found, two_parameter_map.two_parameter_map(scene, study, run, by, found)


def test_a_heat_map_tells_local_minima_from_the_global_one() -> None:
    """Rastrigin's are all listed; Levi's other ones are not."""
    for objective in ("rastrigin", "levi_n13"):
        scene, run, _, found, picture = momentum_map(Study("heat", "outcome"), True, objective)
        codes = picture.panes[0].codes
        assert codes is not None
        said = set()
        for row, column in np.ndindex(5, 9):
            name = picture.categories[codes[row, column]].words
            settings = {"learning_rate": found.axes["learning_rate"][column], "momentum": found.axes["momentum"][row]}
            outcome = simulate(objective, run.optimizer, start=scene.start, steps=120, **settings).outcome
            assert name == (outcome.variety if outcome.kind is Fate.CONVERGED else outcome.kind.value)
            said.add(name)
        assert "local minimum" in said, objective


def test_zero_by_zero_is_not_called_an_overflow_in_any_picture() -> None:
    """Adagrad without its epsilon divides 0 by 0 along a coordinate without a slope; far out, it overflows nowhere."""
    run = Run("adagrad", {"learning_rate": 0.1, "eps": 0.0})
    scene = Scenario.suggested("sphere", runs=(run,), start=(1.5, 0.0), steps=40)
    axes = {"learning_rate": np.geomspace(1e-3, 1.0, 11), "eps": np.array([0.0, 1e-8])}
    found = sweep_run(scene, run, axes)
    categories, codes = outcome_categories(found)
    for column, row in np.ndindex(11, 2):
        settings = {"learning_rate": axes["learning_rate"][column], "eps": axes["eps"][row]}
        outcome = simulate("sphere", "adagrad", start=scene.start, steps=40, **settings).outcome
        assert (outcome.label == "undefined · step 1") == (row == 0)
        assert row or found.label(column, row) == outcome.label
        assert (categories[codes[column, row]].words == "undefined") == (row == 0)


def test_an_overflow_is_not_called_undefined_beside_it() -> None:
    """x⁴ − 16 x² is inf − inf far out, which is an overflow; the middle of the saddle has no slope at all."""
    overflowing = fate_map("styblinski_tang", "sgd", resolution=4, steps=40, learning_rate=1.0)
    assert set(overflowing.fate.ravel()) >= {FATES.index(Fate.OVERFLOWED)}
    assert not overflowing.undefined.any()
    found = fate_map("saddle", "adam", resolution=3, steps=20, eps=0.0)
    categories, codes = fate_categories(found.objective), fate_codes(found)
    for row, column in np.ndindex(3, 3):
        outcome = simulate("saddle", "adam", start=found.start_at(row, column), steps=20, eps=0.0).outcome
        assert (categories[codes[row, column]].words == "undefined") == outcome.label.startswith("undefined")
    assert (codes == categories.index(UNDEFINED_CATEGORIES[0])).sum() == 5  # where a coordinate is 0


def test_where_too_many_end_so_the_picture_says_that_it_does_not_know(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(run_grid, "MOST_LOOKED_INTO", 3)
    found = fate_map("saddle", "adam", resolution=3, steps=20, eps=0.0)
    categories, codes = fate_categories(found.objective), fate_codes(found)
    said = [categories[code].words for code in codes.ravel()]
    assert (said.count("undefined"), said.count("undefined or overflowed")) == (3, 2)
    assert found.label(2, 1) == "undefined or overflowed · step 1"
    assert categories[-1].appearance == categories[-2].appearance


@pytest.mark.parametrize("rates_first", [True, False], ids=["rates first", "rates last"])
@pytest.mark.parametrize("metric", [*METRICS, "outcome"])
def test_a_heat_map_has_rates_along_and_the_other_number_upwards(metric: str, rates_first: bool) -> None:
    _, run, by, found, picture = momentum_map(Study("heat", metric), rates_first)
    rates, values = found.axes["learning_rate"], found.axes["momentum"]
    assert picture.x.values.tolist() == rates.tolist()
    assert picture.y.values.tolist() == values.tolist()
    assert (picture.x.scale, picture.y.scale) == ("log", "complement")
    (pane,) = picture.panes
    assert pane.codes is not None
    assert pane.codes.shape == (5, 9)
    assert len(np.unique(pane.codes)) > 2
    best = (np.inf, np.inf)
    x, y = OBJECTIVES["booth"].start
    assert found.goal == pytest.approx(1e-3 * ((x + 2 * y - 7) ** 2 + (2 * x + y - 5) ** 2))  # f* = 0
    for row, column in np.ndindex(5, 9):
        settings = {"learning_rate": rates[column], "momentum": values[row]}
        way = simulate("booth", "momentum", steps=120, **settings)
        said = way.outcome.variety if way.outcome.kind is Fate.CONVERGED else way.outcome.kind.value
        assert picture.categories[pane.codes[row, column]].words == said
        assert two_parameter_map.run_of_cell(found, by, column, row) == run.changed(**settings)
        lost = way.outcome.kind in (Fate.OVERFLOWED, Fate.LEFT_VIEW)
        there = np.flatnonzero(way.loss <= found.goal)
        first = float(there[0]) if there.size else np.nan
        value = {"best": way.loss.min(), "steps": first}.get(metric, way.loss[-1])
        if not lost and np.isfinite(value):
            best = min(best, (value, first if np.isfinite(first) else 1e9))
        if metric == "outcome":
            assert pane.values is None
        else:
            assert pane.values is not None
            np.testing.assert_equal(pane.values[row, column], np.nan if lost else value)
    marks = {mark.label: mark for mark in picture.marks}
    assert (marks["now"].x, marks["now"].y) == (0.01, 0.3)
    mark = marks["best"]
    way = simulate("booth", "momentum", steps=120, learning_rate=mark.x, momentum=mark.y)
    there = np.flatnonzero(way.loss <= found.goal)
    measure = {"best": way.loss.min(), "steps": there[0] if there.size else np.nan}.get(metric, way.loss[-1])
    assert measure == best[0]
    assert pack_heat_map(picture)


def test_the_edge_of_stability_and_polyaks_optimum_stand_where_the_formulas_say() -> None:
    _, _, _, found, picture = momentum_map(Study("heat"), True)
    (line,) = picture.lines
    rho = found.axes["momentum"]
    np.testing.assert_allclose(line.points[:, 0], 2 * (1 + rho) / 18, rtol=1e-9)  # booth: eigenvalues 2 and 18
    np.testing.assert_array_equal(line.points[:, 1], rho)
    assert line.label == "edge of stability"
    (mark,) = [mark for mark in picture.marks if "Polyak" in mark.label]
    assert mark.x == pytest.approx(4 / (np.sqrt(18) + np.sqrt(2)) ** 2)  # 1 / 8
    assert mark.y == pytest.approx(((np.sqrt(18) - np.sqrt(2)) / (np.sqrt(18) + np.sqrt(2))) ** 2)  # 1 / 4


@pytest.mark.parametrize("averaged", [0.0, 1.0])
def test_polyaks_optimum_is_that_of_the_momentum_in_force(averaged: float) -> None:
    """Averaged momentum steps by 1 − ρ of the heavy ball's rate: 1/8 becomes 1/6. By the step's matrix, no rate and no
    momentum nearby shrink both of Booth's eigenvalues faster."""
    run = Run("momentum", {"momentum": 0.3, "ema": averaged})
    scene = Scenario.suggested("booth", runs=(run,), steps=20)
    by = OPTIMIZERS["momentum"].parameter("momentum")
    found = sweep_run(
        scene,
        run,
        {"learning_rate": np.geomspace(1e-3, 1.0, 5), "momentum": two_parameter_map.hyperparameter_values(by, 5)},
    )
    picture = two_parameter_map.two_parameter_map(scene, Study("heat"), run, by, found)
    (mark,) = [mark for mark in picture.marks if "Polyak" in mark.label]
    assert (mark.x, mark.y) == (pytest.approx(1 / 6 if averaged else 1 / 8), pytest.approx(1 / 4))

    def slowest(alpha: float, rho: float) -> float:
        step = alpha * (1 - rho) if averaged else alpha
        matrices = ([[1 + rho - step * curvature, -rho], [1, 0]] for curvature in (2.0, 18.0))
        return max(float(np.abs(np.linalg.eigvals(matrix)).max()) for matrix in matrices)

    assert slowest(mark.x, mark.y) == pytest.approx(0.5, abs=1e-6)
    for alpha, rho in ((0.97, 1.0), (1.03, 1.0), (1.0, 0.95), (1.0, 1.05)):
        assert slowest(alpha * mark.x, rho * mark.y) > slowest(mark.x, mark.y) + 1e-3


def test_off_a_quadratic_the_edge_is_said_to_be_that_of_the_minimum() -> None:
    *_, picture = momentum_map(Study("heat"), True, "rosenbrock")
    assert [line.label for line in picture.lines] == ["edge of stability at the minimum"]
    assert not any("Polyak" in mark.label for mark in picture.marks)


@pytest.mark.parametrize("metric", [*METRICS, "outcome"])
def test_a_heat_map_on_a_surface_without_minimum(metric: str) -> None:
    *_, picture = momentum_map(Study("heat", metric), True, "saddle")
    assert picture.lines == []
    assert "f*" not in picture.value_label
    assert picture.value_scale == "linear"
    assert pack_heat_map(picture)


# -------------------------------------------------------------------------------------------------------- the fate map


def words_of(picture: HeatMap, row: int, column: int, pane: int = 0) -> str:
    codes = picture.panes[pane].codes
    assert codes is not None
    return picture.categories[codes[row, column]].words


def test_a_fate_maps_corners_are_himmelblaus_minima() -> None:
    """Row 0 is the lowest y, column 0 the lowest x; downhill in small steps each corner has a minimum of its own."""
    scene = Scenario.suggested(
        "himmelblau", runs=(Run("sgd", {"learning_rate": 1e-3}), Run("newton")), start=(0.5, -0.5)
    )
    found = [
        fate_map("himmelblau", "sgd", learning_rate=1e-3, resolution=20, steps=2000),
        fate_map("himmelblau", "newton", resolution=20, steps=2000),
    ]
    picture = fate_map_chart(scene, ["0", "1"], ["SGD", "Newton"], found, (-5, 5, -5, 5), answered_event=4)
    assert "(−3.779, −3.283)" in words_of(picture, 0, 0)
    assert "(3.584, −1.848)" in words_of(picture, 0, -1)
    assert "(−2.805, 3.131)" in words_of(picture, -1, 0)
    assert "(3, 2)" in words_of(picture, -1, -1)
    assert [pane.name for pane in picture.panes] == ["0", "1"]
    assert picture.answered_event == 4
    assert picture.x.values.tolist() == found[0].x.tolist()
    assert picture.y.values.tolist() == found[0].y.tolist()
    minima = [p for p in OBJECTIVES["himmelblau"].critical_points if p.kind.endswith("minimum")]
    assert [c.point for c in picture.categories[:4]] == [p.position for p in minima]
    assert [c.label for c in picture.categories[:4]] == ["A", "B", "C", "D"]
    for k, one in enumerate(found):
        for index in np.ndindex(20, 20):
            words, point = words_of(picture, *index, pane=k), one.point(*index)
            if FATES[one.fate[index]] is Fate.CONVERGED and point is not None:
                assert picture.categories[minima.index(point)].words == words
            else:
                assert words == FATES[one.fate[index]].value
    saddles = {(m.x, m.y) for m in picture.marks if m.kind == "saddle"}
    assert saddles == {p.position for p in OBJECTIVES["himmelblau"].saddles}
    assert [(m.x, m.y) for m in picture.marks if m.kind == "start"] == [(0.5, -0.5)]
    assert picture.contours is not None
    assert picture.contours.floor == 0.0
    assert pack_heat_map(picture)


def test_a_minimum_that_is_in_no_list_has_a_category_of_its_own() -> None:
    """Of Rastrigin's many minima only the global one is listed."""
    scene = Scenario.suggested("rastrigin", runs=(Run("sgd"),))
    found = fate_map("rastrigin", "sgd", learning_rate=1e-3, resolution=21, steps=300)
    picture = fate_map_chart(scene, ["0"], [""], [found], (-5, 5, -5, 5))
    assert words_of(picture, 10, 10).startswith("A (0, 0)")
    assert words_of(picture, 2, 3) == "another minimum"


def test_a_fate_map_without_minima() -> None:
    scene = Scenario.suggested("monkey_saddle", runs=(Run("sgd"),))
    found = fate_map("monkey_saddle", "sgd", resolution=5, steps=300)
    picture = fate_map_chart(scene, ["0"], [""], [found], (-2, 2, -2, 2))
    assert picture.contours is not None
    assert picture.contours.floor is None
    assert not any(c.point for c in picture.categories)
    assert words_of(picture, 0, 0) in {fate.value for fate in Fate}
    assert pack_heat_map(picture)


@pytest.mark.parametrize("key", list(OBJECTIVES))
def test_every_surface_has_room_for_its_minima(key: str) -> None:
    """Nothing is simulated: every code that there can be."""
    surface, n = OBJECTIVES[key], 6
    like = fate_map("sphere", "sgd", resolution=n, steps=1)
    where = np.random.RandomState(0)
    fate = where.randint(0, len(FATES), (n, n)).astype(np.int8)
    settled = np.isin(fate, [FATES.index(Fate.CONVERGED), FATES.index(Fate.STUCK_AT_SADDLE)])
    kinds = {
        True: [i for i, p in enumerate(surface.critical_points) if p.interior and p.kind.endswith("minimum")],
        False: [i for i, p in enumerate(surface.critical_points) if p.interior and not p.kind.endswith("minimum")],
    }
    target = np.full((n, n), -1, np.int16)
    for index in np.ndindex(n, n):
        some = kinds[FATES[fate[index]] is Fate.CONVERGED]
        if settled[index] and some:
            target[index] = where.choice(some)
    final = np.where(fate == FATES.index(Fate.OVERFLOWED), np.inf, like.final)  # high: no run is looked into
    found = replace(like, objective=surface, fate=fate, target=target, final=final)
    picture = fate_map_chart(Scenario.suggested(key), ["0"], [""], [found], (0, 1, 0, 1))
    for index in np.ndindex(n, n):
        point = found.point(*index)
        category = picture.categories[picture.panes[0].codes[index]]  # type: ignore[index]
        if FATES[fate[index]] is not Fate.CONVERGED:
            assert category.words == FATES[fate[index]].value
        elif point is None:
            assert category.words == "another minimum"
        else:
            assert category.point == point.position
    assert pack_heat_map(picture)
