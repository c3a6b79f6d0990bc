"""Performance and data profiles against a restatement in plain loops, from single runs alone."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from optim_viz import OBJECTIVES, OPTIMIZERS, Fate, InputError, Profile, Trajectory, function, profile, rule, simulate
from optim_viz.comparison.profile_words import describe_profile, notes
from optim_viz.comparison.profiles import spread_points
from optim_viz.limits import MAX_PROBLEM_STARTS
from optim_viz.scene.scenario import suggested_rate
from optim_viz.scene.study import PROFILE_KINDS, PROFILE_RATES, usual_methods, usual_problems
from optim_viz.simulation import scan

METHODS = ("sgd", "momentum", "adam", "newton", "sign_sgd")
PROBLEMS = ("sphere", "rosenbrock", "himmelblau", "easom", "monkey_saddle", "linear_regression")
STEPS, TOLERANCE, RATES = 80, 1e-2, 9
FAR = (Fate.OVERFLOWED, Fate.LEFT_VIEW)


def alone(problem: str, method: str, **settings: Any) -> Trajectory:
    found = simulate(problem, method, steps=STEPS, **settings)
    assert isinstance(found, Trajectory)
    return found


def runs_of(problem: str, method: str, tuned: bool) -> list[Trajectory]:
    if not tuned:
        return [alone(problem, method)]
    rates = [float(f"{10.0 ** (-6 + 8 * k / (RATES - 1)):.6g}") for k in range(RATES)]
    return [alone(problem, method, learning_rate=rate) for rate in rates]


def steps_to_goal(run: Trajectory, floor: float) -> float:
    """Step by step, of a run that stays."""
    if run.outcome.kind in FAR:
        return math.inf
    for step in range(len(run)):
        if run.loss[step] <= floor + TOLERANCE * (run.loss[0] - floor):
            return step
    return math.inf


def restated(tuned: bool) -> tuple[list[list[float]], list[list[float]]]:
    """The steps of every method on every problem, and their learning rates."""
    steps: list[list[float]] = [[] for _ in METHODS]
    rates: list[list[float]] = [[] for _ in METHODS]
    for problem in PROBLEMS:
        of_methods = [runs_of(problem, method, tuned) for method in METHODS]
        domain, minima = OBJECTIVES[problem].domain, OBJECTIVES[problem].minima
        if minima:
            floor = minima[0].value
        else:
            floor = min(
                float(loss)
                for runs in of_methods
                for run in runs
                if run.outcome.kind not in FAR
                for loss, (x, y) in zip(run.loss, run.position, strict=True)
                if domain.x[0] <= x <= domain.x[1] and domain.y[0] <= y <= domain.y[1]
            )
        for m, runs in enumerate(of_methods):
            needed = [steps_to_goal(run, floor) for run in runs]
            steps[m].append(min(needed))
            staying = [run for run in runs if run.outcome.kind not in FAR]
            if min(needed) < math.inf:
                best = runs[needed.index(min(needed))]
            else:
                best = min(staying, key=lambda run: float(run.loss[-1])) if staying else runs[0]
            rates[m].append(best.hyperparameters["learning_rate"])
    return steps, rates


@pytest.fixture(scope="module", params=[True, False], ids=["tuned", "suggested"])
def both(request: pytest.FixtureRequest) -> tuple[Profile, list[list[float]], list[list[float]]]:
    tuned = bool(request.param)
    made = profile(METHODS, PROBLEMS, tolerance=TOLERANCE, tuned=tuned, steps=STEPS, rates=RATES)
    return made, *restated(tuned)


def test_each_cell_is_the_best_of_single_runs(both: Any) -> None:
    made, steps, rates = both
    assert made.reached.tolist() == [[-1 if math.isinf(each) else each for each in row] for row in steps]
    assert [[run.rate for run in row] for row in made.run] == rates
    for m, method in enumerate(METHODS):
        for p, problem in enumerate(PROBLEMS):
            again = alone(problem, method, learning_rate=rates[m][p])
            assert made.outcome[m][p] == again.outcome
            assert made.scenario(m, p).runs == (again.run,)


def test_both_profiles_count_all_problems(both: Any) -> None:
    made, steps, _ = both
    best = [min(column) for column in zip(*steps, strict=True)]
    places = [0.5, 1.0, 1.2, 2.0, 3.7, 10.0, 1e6]
    for m, method in enumerate(METHODS):
        for place in places:
            within = sum(s <= place * b for s, b in zip(steps[m], best, strict=True) if math.isfinite(s))
            assert made.shares[method](place) == within / len(PROBLEMS)
        for budget in range(0, STEPS + 1, 7):
            solved = sum(s <= budget for s in steps[m])
            assert made.data_profile[method](budget) == solved / len(PROBLEMS)
        for s, b in zip(steps[m], best, strict=True):  # at the very ratio, and just below
            if math.isfinite(s) and b:
                assert made.shares[method](s / b) > made.shares[method](np.nextafter(s / b, 0.0))


def test_the_table_says_what_the_arrays_say(both: Any) -> None:
    made, steps, rates = both
    rows = iter(made.table)
    for m, method in enumerate(METHODS):
        for p, problem in enumerate(PROBLEMS):
            row = next(rows)
            assert (row.method, row.problem) == (method, OBJECTIVES[problem].title)
            assert row.steps == (None if math.isinf(steps[m][p]) else steps[m][p])
            assert row.learning_rate == rates[m][p]
            assert row.outcome == made.outcome[m][p]
    assert next(rows, None) is None


def test_several_starts_and_what_somebody_typed_are_counted_as_single_runs_are() -> None:
    """A typed function and a typed rule beside registered ones, three starts each, at rates that suit them."""
    surface, own = function("(1 - x)^2 + 4*(y - x^2)^2"), rule("v = 0.8 v + g; x = x - lr v").name
    methods, problems = ["sgd", own], [surface, OBJECTIVES["booth"]]
    made = profile(methods, problems, starts=3, tolerance=TOLERANCE, steps=STEPS, tuned=False)
    alone = profile(rule(own), surface, tolerance=TOLERANCE, steps=STEPS, tuned=False)  # an entry is as good as its key
    assert alone.reached[0, 0] == made.reached[1, 0]
    assert [problem.objective for problem in made.problems] == [each for each in problems for _ in range(3)]
    for m, method in enumerate(methods):
        for p, problem in enumerate(made.problems):
            rate = suggested_rate(problem.objective, OPTIMIZERS[method])
            run = simulate(problem.objective, method, start=problem.start, steps=STEPS, learning_rate=rate)
            wanted = steps_to_goal(run, problem.objective.minima[0].value)
            assert made.reached[m, p] == (-1 if math.isinf(wanted) else wanted)
    assert (made.reached > 0).any(axis=1).all()


@pytest.mark.parametrize("kind", ["performance_profile", "data_profile"])
def test_the_axis_of_a_figure_has_powers_of_ten(kind: str) -> None:
    made = profile(METHODS, PROBLEMS, tolerance=TOLERANCE, steps=STEPS, rates=RATES)
    axis = made.figure(kind).layout.xaxis
    assert axis.type == "log"
    assert axis.exponentformat == "power"
    assert axis.tickvals is None, "Plotly's own, which are powers of ten and what lies between few of them"


def made_of(reached: list[list[int]]) -> Profile:
    """A profile of so many methods and problems, that has these steps."""
    made = profile(METHODS[: len(reached)], usual_problems()[: len(reached[0])], steps=1, tuned=False)
    return replace(made, reached=np.array(reached))


def test_methods_that_tie_are_both_the_best() -> None:
    made = made_of([[4, 7], [4, 14]])
    assert made.ratio.tolist() == [[1.0, 1.0], [1.0, 2.0]]
    assert made.shares["sgd"](1.0) == 1.0
    assert [made.shares["momentum"](place) for place in (0.99, 1.0, 1.99, 2.0)] == [0.0, 0.5, 0.5, 1.0]


def test_what_is_never_solved_is_infinitely_slower_and_counts() -> None:
    made = made_of([[-1, 3, -1], [10, 6, -1]])
    assert made.ratio.tolist() == [[np.inf, 1.0, np.inf], [1.0, 2.0, np.inf]]
    assert made.shares["sgd"](1e300) == 1 / 3
    assert made.shares["momentum"](1e300) == 2 / 3
    assert made.data_profile["momentum"].share.tolist() == [1 / 3, 2 / 3]
    assert any("1 of 3 problems is solved by none" in note for note in notes(made))


def test_who_is_there_from_the_start_is_the_best_and_others_infinitely_slower() -> None:
    made = made_of([[0, 5], [0, 5], [3, 10]])
    assert made.ratio.tolist() == [[1.0, 1.0], [1.0, 1.0], [np.inf, 2.0]]


def test_one_method_alone_is_the_best_wherever_it_is_there() -> None:
    made = made_of([[5, -1, 9]])
    assert made.shares["sgd"].at.tolist() == [1.0]
    assert made.shares["sgd"](1.0) == 2 / 3


def test_where_nobody_solves_anything_the_curves_are_empty_and_the_title_says_so() -> None:
    made = made_of([[-1, -1], [-1, -1]])
    assert [len(curve.at) for curve in made.shares.values()] == [0, 0]
    assert made.shares["sgd"](1e300) == 0.0
    assert describe_profile(made) == "No method solves any of 2 problems within 1 step."
    for kind in PROFILE_KINDS:
        assert len(made.figure(kind).data) == 2


def test_a_run_that_comes_by_and_leaves_has_solved_nothing() -> None:
    """Down the side of a saddle there is no floor, and out of the window at last."""
    made = profile("sgd", "saddle", tuned=False, steps=2000)
    assert made.outcome[0][0].kind in FAR
    assert made.reached.tolist() == [[-1]]
    assert np.isnan(made.floor[0])


def test_the_lowest_value_found_is_one_in_the_view() -> None:
    """Some that end there have been far outside, and far below."""
    made = profile([name for name in usual_methods() if not OPTIMIZERS[name].rule.uses_net], "monkey_saddle", steps=500)
    (x0, x1), (y0, y1) = OBJECTIVES["monkey_saddle"].domain.x, OBJECTIVES["monkey_saddle"].domain.y
    x, y = np.meshgrid(np.linspace(x0, x1, 201), np.linspace(y0, y1, 201))
    assert made.floor[0] >= OBJECTIVES["monkey_saddle"](x, y).min() - 1e-9
    assert not made.is_known[0]
    assert any("Monkey saddle: no lowest value is known" in note for note in notes(made))


@pytest.mark.parametrize("kind", PROFILE_KINDS)
def test_the_figures_dots_stand_where_the_curves_rise(kind: str) -> None:
    made = profile(METHODS, PROBLEMS[:4], steps=STEPS, rates=5)
    figure, costs = made.figure(kind), made.costs(kind)
    for m, (trace, method) in enumerate(zip(figure.data, METHODS, strict=True)):
        assert trace.name == OPTIMIZERS[method].label
        assert trace.line.shape == "hv"
        dots = [(x, y, p) for x, y, (_, p, *_) in zip(trace.x, trace.y, trace.customdata, strict=True) if p >= 0]
        assert sorted(p for *_, p in dots) == np.flatnonzero(np.isfinite(costs[m])).tolist()
        for i, (x, y, p) in enumerate(dots, 1):
            assert x == max(costs[m, p], 1.0)
            assert y == pytest.approx(i / 4, abs=1e-12)
    assert describe_profile(made, kind) in figure.layout.title.text


def test_the_title_is_a_sentence_with_the_best_the_next_and_the_last() -> None:
    made, last = made_of([[2, 2], [4, 9], [4, 4], [9, 9], [9, 9]]), OPTIMIZERS["sign_sgd"].label
    assert describe_profile(made) == (
        "Within twice the steps of the best, SGD solves 100\u00a0% of 2 problems; Adam 100\u00a0%, Momentum 50\u00a0%, "
        f"{last} 0\u00a0%, the least."
    )
    level = made_of([[2, 2], [2, 2], [2, 2], [2, 2], [2, 2]])
    assert "the least" not in describe_profile(level)


def test_the_usual_ones_are_what_is_published_on_all_test_functions() -> None:
    assert len(usual_methods()) == 20
    assert len(usual_problems()) == 27
    assert PROFILE_RATES == 17


def test_starts_are_spread_over_the_window_and_the_first_is_the_functions_own() -> None:
    made = profile("sgd", ["beale", "sphere"], starts=3, tuned=False, steps=5)
    assert len(made.problems) == 6
    assert made.problems[0].start == OBJECTIVES["beale"].start
    assert len({problem.label for problem in made.problems}) == 6
    for key in usual_problems():
        points = list(zip(range(MAX_PROBLEM_STARTS), spread_points(OBJECTIVES[key]), strict=False))
        assert len(points) == MAX_PROBLEM_STARTS
        assert OBJECTIVES[key].domain.contains([point for _, point in points]).all()
    own = profile("sgd", ["beale", "sphere"], starts=[(1, 2), (0.5, 0.25)], tuned=False, steps=5)
    assert [problem.start for problem in own.problems] == [(1.0, 2.0), (0.5, 0.25)] * 2


def test_a_bound_entry_is_a_problem_and_its_scene_has_its_coefficients() -> None:
    steep = OBJECTIVES["rosenbrock"].bind(b=500.0)
    made = profile("adam", [steep, "rosenbrock"], tuned=False, steps=20)
    assert made.scenario(0, 0).surface == steep
    assert made.problems[0].label != made.problems[1].label


def test_progress_is_told_and_what_it_raises_ends_the_work() -> None:
    shares: list[float] = []
    profile("sgd", ["sphere", "booth"], tuned=False, steps=5, progress=shares.append)
    assert shares == [0.5, 1.0]

    class Stop(Exception):
        pass

    def stop(share: float) -> None:
        raise Stop

    with pytest.raises(Stop):
        profile("sgd", ["sphere", "booth"], tuned=False, steps=5, progress=stop)


def test_no_number_compiles_anything(monkeypatch: pytest.MonkeyPatch) -> None:
    profile(["sgd", "adam"], "booth", steps=50, rates=3)
    monkeypatch.setattr(scan.jax, "jit", lambda *_, **__: pytest.fail("compiled"))
    made = profile(["adam", "momentum"], "booth", steps=70, rates=4, tolerance=0.1, starts=2)
    assert made.reached.shape == (2, 2)


@pytest.mark.parametrize(
    ("settings", "words"),
    [
        ({"methods": ["adam", "nobody"]}, "no optimizer named"),
        ({"methods": []}, "at least one method"),
        ({"methods": ["adam", "adam"]}, "counts once"),
        ({"methods": 3}, "names in a row"),
        ({"problems": "nowhere"}, "no objective named"),
        ({"problems": []}, "at least one problem"),
        ({"problems": ["sphere", OBJECTIVES["sphere"]]}, "counts once"),
        ({"tolerance": -1}, "tolerance"),
        ({"tolerance": math.nan}, "tolerance"),
        ({"steps": 0}, "number of steps"),
        ({"steps": 10_000, "starts": 10}, "more than the"),
        ({"rates": 0}, "number of learning rates"),
        ({"low": 1.0, "high": 0.1}, "go up"),
        ({"starts": 0}, "number of starts"),
        ({"starts": "far"}, "starts of a profile"),
        ({"starts": [(1, 2, 3)]}, "starts of a profile"),
        ({"starts": [(math.inf, 0)]}, "start"),
    ],
)
def test_what_is_no_choice_is_refused_in_one_sentence(settings: dict[str, Any], words: str) -> None:
    with pytest.raises(InputError, match=words) as refused:
        profile(**{"methods": "sgd", **settings})
    assert "\n" not in str(refused.value)
