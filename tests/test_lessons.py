"""The guided tour: every sentence of a lesson is true of the arrays that its picture shows."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
import pytest
from backprop_checks import CHECKS as BACKPROP_CHECKS
from depth_checks import CHECKS as DEPTH_CHECKS
from lesson_checks import CHECKS as FURTHER_CHECKS
from numpy.typing import NDArray
from typed_checks import CHECKS as TYPED_CHECKS

from optim_viz import OBJECTIVES, from_query, simulate, to_query
from optim_viz.comparison.fairness import apply_fairness
from optim_viz.link.codec import scene_b_from_query
from optim_viz.outcomes.outcome import Fate
from optim_viz.scene.numbers import scene_numbers
from optim_viz.simulation.simulate import run
from optim_viz.simulation.trajectory import Trajectories, Trajectory
from optim_viz.teaching.lessons import CHAPTERS, LESSONS, chapter_of, lesson_number, neighbouring_lesson, shown_chapters
from optim_viz.teaching.link_fields import QUESTION, teaching_fields
from optim_viz.teaching.prediction import NONE, Beside, Guess, guesses_at, judge, true_number


def crossings(values: NDArray[np.float64], beyond: float = 0.0) -> int:
    """How often a coordinate goes from one side of zero to the other, by more than ``beyond`` on both."""
    signs = np.sign(values[np.abs(values) > beyond])
    return int((signs[1:] != signs[:-1]).sum())


def strides(way: Trajectory) -> NDArray[np.float64]:
    """The length of every step."""
    return np.hypot(*np.diff(way.position, axis=0).T)


def length(way: Trajectory) -> float:
    return float(strides(way).sum())


def arrives(way: Trajectory) -> bool:
    return way.outcome.kind is Fate.CONVERGED


def gradient_descent(runs: Trajectories) -> bool:
    (way,) = runs
    straight = np.allclose(np.diff(way.position, axis=0), -0.03 * way.gradient[:-1], rtol=1e-9, atol=1e-12)
    shrinking = bool((np.diff(strides(way)[:60]) < 0).all())
    return straight and shrinking and np.allclose(way.position[-1], (1, 3), atol=0.01)


def zig_zag(runs: Trajectories) -> bool:
    x, y = runs[0].position.T
    return crossings(y, 0.05) > 20 and (np.diff(np.abs(y)) < 0).all() and (x < 0).all() and 0.048 < 2 / 40


def saddle(runs: Trajectories) -> bool:
    on_ridge = all((way.position[:, 0] == 0).all() for way in runs)
    return on_ridge and all(way.outcome.kind is Fate.STUCK_AT_SADDLE for way in runs)


def many_minima(runs: Trajectories) -> bool:
    minima = OBJECTIVES["himmelblau"].minima
    elsewhere = simulate("himmelblau", "sgd", start=(0.0, -0.5), steps=150, learning_rate=0.01)
    here = np.allclose(runs[0].position[-1], (3.58, -1.85), atol=0.01)
    deep = np.allclose([m.value for m in minima], minima[0].value, atol=1e-9)
    return here and np.allclose(elsewhere.position[-1], (3, 2), atol=0.01) and len(minima) == 4 and deep


def minibatch_noise(runs: Trajectories) -> bool:
    large, small = runs
    near = [int(np.argmax(way.loss < 1.0)) for way in runs]
    spread = [float(way.position[150:].std()) for way in runs]
    same = np.allclose(large.noisy_gradient - large.gradient, small.noisy_gradient - small.gradient)
    return same and near[0] < near[1] and spread[0] > 2 * spread[1] and not any(map(arrives, runs))


def noise_frees(runs: Trajectories) -> bool:
    return all((np.abs(np.abs(way.position[-50:, 0]) - 1) < 0.2).all() for way in runs)


def momentum(runs: Trajectories) -> bool:
    plain, heavy = runs
    ratio = heavy.learning_rate[0] / plain.learning_rate[0]
    return arrives(plain) and arrives(heavy) and heavy.outcome.step < plain.outcome.step and ratio < 0.25


def overshoot(runs: Trajectories) -> bool:
    plain, heavy = runs
    x = [way.position[:, 0] for way in runs]
    return crossings(x[1], 0.1) >= 5 and crossings(x[0]) == 0 and arrives(plain) and not arrives(heavy)


def nesterov(runs: Trajectories) -> bool:
    heavy, ahead = runs
    swing = [float(np.abs(way.position[5:40, 1]).sum()) for way in runs]
    return ahead.outcome.step < heavy.outcome.step and swing[1] < swing[0] and length(ahead) < length(heavy) / 2


def comparing_momentums(runs: Trajectories) -> bool:
    plain, heavy, ahead = (float(way.loss[-1]) for way in runs)
    return max(heavy, ahead) < plain / 10 and max(heavy, ahead) < 2 * min(heavy, ahead)


def adagrad(runs: Trajectories) -> bool:
    plain, own = runs
    direct = float(np.hypot(*own.position[0]))
    never = crossings(own.position[:, 1]) == 0
    return never and crossings(plain.position[:, 1], 0.01) > 20 and length(own) < 1.1 * direct and arrives(own)


def adagrad_fades(runs: Trajectories) -> bool:
    fading, forgetting = runs
    effective = 1 / np.sqrt(np.cumsum(fading.noisy_gradient**2, axis=0))
    away = [float(np.hypot(*position)) for position in (fading.position[0], fading.position[-1])]
    half_way = 0.4 < away[1] / away[0] < 0.6
    there = bool((np.hypot(*forgetting.position[-50:].T) < 0.1).all())
    return bool((effective[-1] < effective[0] / 10).all()) and half_way and there


def rmsprop(runs: Trajectories) -> bool:
    plain, hopping = runs
    return arrives(plain) and not arrives(hopping) and bool(0.03 < np.median(strides(hopping)[-50:]) < 0.3)


def adam(runs: Trajectories) -> bool:
    heavy, hopping, both = runs
    shorter = length(both) < min(length(heavy), length(hopping))
    return shorter and arrives(both) and not arrives(hopping)


def adam_leaps(runs: Trajectories) -> bool:
    right, leaping = runs
    ratio = strides(leaping)[0] / strides(right)[0]
    third = np.abs(np.diff(leaping.position, axis=0)[2]).max() / 0.1
    past = bool((leaping.position[-1] < right.position[-1]).all())
    plain = leaping.grad_norm[-1] < 0.01 and abs(leaping.loss[-1]) < 0.01
    return 3.1 < ratio < 3.2 and 4.6 < third < 4.8 and past and bool(plain) and arrives(right)


def not_quite_adam(runs: Trajectories) -> bool:
    true, slide = runs
    end = np.hypot(*(slide.position[-1] - np.array((3.0, 0.5))))
    return bool(end > 3) and slide.loss[-1] > 10 * true.loss[-1]


def comparing_optimizers(runs: Trajectories) -> bool:
    by_name = {way.optimizer: float(way.loss[-1]) for way in runs}
    order = sorted(by_name, key=by_name.__getitem__)
    return order[:3] == ["momentum", "adam", "rmsprop"] and min(by_name["sgd"], by_name["adagrad"]) > 3


def shared_rate(runs: Trajectories) -> bool:
    sgd, heavy, own, true = runs
    gone = all(way.outcome.kind is Fate.OVERFLOWED and way.outcome.step <= 10 for way in (sgd, heavy))
    still = all(np.hypot(*(way.position[-1] - way.position[0])) < 0.3 for way in (own, true))
    return gone and bool(still)


def three_rates(runs: Trajectories) -> bool:
    small, fine, edge = runs
    zigzags = crossings(edge.position[:, 1], 0.05) > 20 and crossings(fine.position[:, 1]) == 0
    return not arrives(small) and edge.outcome.step < fine.outcome.step and zigzags


def divergence(runs: Trajectories) -> bool:
    y = np.abs(runs[0].position[:, 1])
    return bool((np.diff(y) > 0).all()) and crossings(runs[0].position[:, 1]) == len(y) - 1


def adam_rates(runs: Trajectories) -> bool:
    small, fine, large = runs
    bounded = all(np.abs(np.diff(way.position, axis=0)).max() <= 1.05 * way.learning_rate[0] for way in runs)
    gone = not large.objective.domain.contains(large.position[1])
    return bool(bounded) and bool(gone) and 100 * fine.loss[-1] < min(small.loss[-1], large.loss[-1])


def decay(runs: Trajectories) -> bool:
    constant, falling = (float(way.loss[-100:].mean()) for way in runs)
    return falling < constant / 4 and bool((np.diff(runs[1].learning_rate) < 0).all())


def schedule(runs: Trajectories) -> bool:
    constant, falling = runs
    hops = np.median(strides(constant)[-50:]) > 0.05 and strides(falling)[-1] < 1e-3
    return not arrives(constant) and arrives(falling) and bool(hops)


def newton(runs: Trajectories) -> bool:
    """And pure Newton, which is not in the picture, goes from the same start to the saddle."""
    plain, own = runs
    x = 0.05
    for _ in range(10):
        x -= (4 * x**3 - 4 * x) / (12 * x**2 - 4)
    return arrives(plain) and arrives(own) and own.outcome.step <= 10 < plain.outcome.step and abs(x) < 1e-9


def raw_units(runs: Trajectories) -> bool:
    (way,) = runs
    smallest, largest = np.linalg.eigvalsh(way.objective.hessian(0.0, 0.0))
    crossing = np.abs((way.gradient @ np.linalg.eigh(way.objective.hessian(0.0, 0.0))[1])[:, 1])
    below = simulate(way.objective, "sgd", start=(-137.0, 43.0), steps=120, learning_rate=4.6e-5)
    grows = bool((np.diff(crossing) > 0).all())
    return grows and f"{2 / largest:.1e}" == "4.7e-05" and round(largest / smallest, -2) == 2600 and not arrives(below)


def standardized(runs: Trajectories) -> bool:
    plain, carried = runs
    table = plain.objective.table
    assert table is not None
    rho = np.corrcoef(table.X.T)[0, 1]
    kappa = np.linalg.cond(plain.objective.hessian(0.0, 0.0))
    same = np.allclose(kappa, (1 + rho) / (1 - rho), rtol=1e-9) and round(kappa, 1) == 4.8 and round(rho, 2) == 0.66
    return bool(same) and arrives(plain) and plain.outcome.step <= 30 and not carried.outcome.step <= 60


def whitened(runs: Trajectories) -> bool:
    plain, signs = runs
    away = plain.position - plain.objective.minima[0].position
    straight = np.abs(away[:, 0] * away[0, 1] - away[:, 1] * away[0, 0]).max() < 1e-9
    halves = np.allclose(np.hypot(*away[1:].T), 0.8 * np.hypot(*away[:-1].T), rtol=1e-6, atol=1e-12)
    diagonal = np.allclose(np.abs(np.diff(signs.position, axis=0)), 0.05)
    return bool(straight) and halves and arrives(plain) and diagonal


CHECKS: dict[str, Callable[[Trajectories], bool]] = {
    check.__name__: check
    for check in (
        gradient_descent, zig_zag, saddle, many_minima, minibatch_noise, noise_frees, momentum, overshoot, nesterov,
        comparing_momentums, adagrad, adagrad_fades, rmsprop, adam, adam_leaps, not_quite_adam, comparing_optimizers,
        shared_rate, three_rates, divergence, adam_rates, decay, schedule, raw_units, standardized, whitened, newton,
    )
} | FURTHER_CHECKS | BACKPROP_CHECKS | DEPTH_CHECKS | TYPED_CHECKS  # fmt: skip
EVERY = pytest.mark.parametrize("name", list(LESSONS))


@EVERY
def test_what_a_lesson_says_is_true(name: str) -> None:
    assert CHECKS[name](run(LESSONS[name].scenario))


@pytest.mark.parametrize(
    ("name", "number"),
    [
        ("penalty_path", "strength"),
        ("monitoring", "strength"),
        ("stopping_early", "steps"),
        ("batch_noise", "batch_size"),
    ],
)
def test_the_dial_that_a_lesson_opens_is_of_the_number_that_its_words_ask_to_turn(name: str, number: str) -> None:
    scenario, dial = LESSONS[name].scenario, LESSONS[name].view.settings["dial"]
    scene = [of.parameter.name for of in scene_numbers(scenario)]
    earlier = ["steps", "noise"]
    shared = [
        *earlier,
        *(p.name for p in scenario.surface.parameters),
        *(name for name in scene if name not in earlier),
    ]
    assert shared[round(-1 - dial)] == number


def test_no_check_is_left_over_and_the_tour_has_its_stations() -> None:
    assert CHECKS.keys() == set(LESSONS)
    assert len(LESSONS) >= 18
    failures = {name for name, lesson in LESSONS.items() if lesson.failure}
    assert failures == {"zig_zag", "saddle", "adagrad_fades", "adam_leaps", "shared_rate", "divergence", "raw_units",
        "rattle", "logistic_never_arrives", "sensitive_weights", "equal_neurons", "monitoring", "dead_relu",
        "saturated_sigmoid", "slow_when_wrong", "batch_of_two", "cliff", "relu_depth",
        "batch_norm_in_use", "kink", "half_a_plane",
    }  # fmt: skip


@EVERY
def test_a_lesson_is_whole(name: str) -> None:
    lesson = LESSONS[name]
    assert lesson.name == name
    assert lesson in chapter_of(name).lessons
    assert all(text.strip() and text[-1] in ".?" for text in (lesson.look_for, lesson.explains))
    if lesson.question is not None:
        assert lesson.question.fits(lesson.scenario, lesson.beside)
        assert lesson.question.about_two == (lesson.beside is not None)


@EVERY
def test_a_lesson_is_a_link(name: str) -> None:
    lesson = LESSONS[name]
    spelled = to_query(lesson.scenario, lesson.view, scene_b=lesson.beside)
    assert from_query(spelled) == (lesson.scenario, ())
    assert scene_b_from_query(spelled) == (lesson.beside, ())
    assert QUESTION.from_query(teaching_fields(lesson.question, None)) == (lesson.question, ())
    assert apply_fairness(lesson.scenario) == lesson.scenario  # its rates are as fair as it calls them


@EVERY
def test_a_lessons_question_has_an_answer(name: str) -> None:
    lesson = LESSONS[name]
    if lesson.question is None:
        return
    runs = run(lesson.scenario)
    end = runs[lesson.question.run].position[-1]
    guesses: dict[str, Sequence[Guess]] = {
        "first": range(-1, len(lesson.scenario.runs)),
        "lowest": range(len(lesson.scenario.runs)),
        "diverges": (True, False),
        "end": ((float(end[0]), float(end[1])),),
        "together": guesses_at(lesson.question, lesson.scenario) or (),
        "slope": guesses_at(lesson.question, lesson.scenario) or (),
        "surface": guesses_at(lesson.question, lesson.scenario) or (),
        "depth": guesses_at(lesson.question, lesson.scenario) or (),
        "many_problems": guesses_at(lesson.question, lesson.scenario) or (),
    }
    if lesson.question.kind in ("arrival", "zero", "condition", "in_use"):
        number = true_number(lesson.question, lesson.scenario, runs)
        assert judge(lesson.question, lesson.scenario, runs, NONE if number is None else number).right
        return
    beside = None if lesson.beside is None else Beside(lesson.beside, run(lesson.beside))
    said = guesses[lesson.question.kind]
    right = [guess for guess in said if judge(lesson.question, lesson.scenario, runs, guess, beside)[0]]
    assert len(right) == 1


def test_chapters_are_the_tour_in_its_order_and_none_is_shown_empty() -> None:
    shown = shown_chapters()
    assert [lesson.name for chapter in shown for lesson in chapter.lessons] == list(LESSONS)
    assert all(chapter.lessons for chapter in shown)
    assert list(CHAPTERS) == [
        "nonlinearities", "layers", "sgd_and_momentum", "rates_per_coordinate", "comparing", "learning_rate",
        "regularization", "normalization", "beyond",
    ]  # fmt: skip


def test_the_tour_has_two_ends() -> None:
    names = list(LESSONS)
    assert neighbouring_lesson(names[0], -1) is None
    assert neighbouring_lesson(names[-1], 1) is None
    assert [neighbouring_lesson(name, 1) for name in names[:-1]] == names[1:]
    assert lesson_number(names[0]) == 1
