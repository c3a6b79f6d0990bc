"""Who is good on many problems: the question, its link, the truth from single runs, and the page that asks it."""

from __future__ import annotations

import math
from functools import cache

import numpy as np
import pytest
from sent import visit

from optim_viz import InputError, Scenario, simulate
from optim_viz.comparison.profile_study import profile_study
from optim_viz.outcomes.outcome import Fate
from optim_viz.scene.scenario import Run
from optim_viz.simulation.simulate import run
from optim_viz.simulation.study_queue import STUDIES, StudyQueue
from optim_viz.teaching.lessons import LESSONS
from optim_viz.teaching.link_fields import QUESTION
from optim_viz.teaching.many_problems import PROBLEMS, study_of_methods
from optim_viz.teaching.prediction import NONE, Guess, Question, guesses_at, judge, options_of, truth_of
from optim_viz.ui import shell
from optim_viz.ui.pages import studies

ASKED = Question("many_problems")
LOWEST = dict.fromkeys(PROBLEMS, 0.0)  # each of the three is a sum of squares that vanishes somewhere
RATES = [10.0 ** (k / 2) for k in range(-12, 5)]  # two in a decade, from 1e-6 to 100


@cache
def fewest(problem: str, method: str, steps: int) -> float:
    """Steps until a thousandth of f at the start is left, at the best of the rates; from single runs."""
    found = []
    for rate in RATES:
        way = simulate(problem, method, steps=steps, learning_rate=rate)
        there = np.flatnonzero(way.loss - LOWEST[problem] <= 1e-3 * (way.loss[0] - LOWEST[problem]))
        stays = way.outcome.kind not in (Fate.OVERFLOWED, Fate.LEFT_VIEW)
        found.append(float(there[0]) if there.size and stays else math.inf)
    return min(found)


def solved(methods: list[str], steps: int) -> list[int]:
    """How many problems each method solves within twice the fewest steps of any of them."""
    table = np.array([[fewest(problem, method, steps) for problem in PROBLEMS] for method in methods])
    return [int(count) for count in (np.isfinite(table) & (table <= 2.0 * table.min(axis=0))).sum(axis=1)]


def scene(*methods: str, steps: int = 300) -> Scenario:
    return Scenario("sphere", steps=steps, runs=[Run(method, {"learning_rate": 0.1}) for method in methods])


@pytest.mark.parametrize("methods", [("sgd", "momentum", "adam"), ("nadam", "sgd"), ("sgd", "rmsprop")])
def test_who_solves_most_is_who_does_so_in_single_runs(methods: tuple[str, ...]) -> None:
    asked, counts = scene(*methods), solved([*methods], 300)
    runs = run(asked)
    right = {i for i, count in enumerate(counts) if count == max(counts)}
    verdicts = [judge(ASKED, asked, runs, guess) for guess in range(len(methods))]
    assert {i for i, verdict in enumerate(verdicts) if verdict.right} == right
    assert truth_of(ASKED, asked, runs).options == right
    assert f" {max(counts)} of 3" in verdicts[0].sentence
    for i, name in enumerate(options_of(ASKED, asked)[: len(methods)]):
        assert i in right or f"{name} {counts[i]}" in verdicts[0].sentence
    assert not judge(ASKED, asked, runs, NONE).right


def test_where_nobody_solves_anything_none_of_them_is_right() -> None:
    asked = scene("sgd", "adam", steps=1)
    assert solved(["sgd", "adam"], 1) == [0, 0]
    assert judge(ASKED, asked, run(asked), NONE) == (
        True,
        "You said none of them. None of them solves any of the 3 within 1 step.",
    )
    assert not judge(ASKED, asked, run(asked), 0).right


def test_several_methods_of_the_registry_are_asked_about_each_there_once() -> None:
    assert ASKED.fits(scene("sgd", "adam"))
    assert guesses_at(ASKED, scene("sgd", "adam")) == (0, 1, NONE)
    for other in (scene("sgd"), scene("sgd", "sgd"), scene("sgd", "x = x - lr g")):
        assert not ASKED.fits(other)
    guesses: list[Guess] = [True, 2, -2, 0.5, (0.0, 0.0)]
    for guess in guesses:
        with pytest.raises(InputError):
            judge(ASKED, scene("sgd", "adam", steps=1), run(scene("sgd", "adam", steps=1)), guess)


def test_it_is_a_link_and_names_what_is_run() -> None:
    assert QUESTION.from_query({"ask": QUESTION.spell(ASKED)}) == (ASKED, ())
    words = ASKED.words(scene("sgd", "adam", steps=77))
    assert words.startswith("Rosenbrock, Beale and Himmelblau, ")
    for part in ("17 learning rates", "77 steps", "0.1 %", "twice"):
        assert part in words


def test_an_answer_and_the_study_page_share_one_result(monkeypatch: pytest.MonkeyPatch) -> None:
    lesson = LESSONS["many_problems"]
    assert lesson.study == study_of_methods(*(each.optimizer for each in lesson.scenario.runs))
    judge(ASKED, lesson.scenario, run(lesson.scenario), 0)

    def fail(*_: object) -> None:
        raise AssertionError("it is made a second time")

    study = profile_study(lesson.study, lesson.scenario)
    made = STUDIES.get(study.key, fail, study.work)  # type: ignore[arg-type]  # that is not called
    assert studies.cached(*study) is made


def test_the_page_asks_and_says_who_it_is_and_leads_to_the_profile() -> None:
    app = visit("lecture", lesson="many_problems")
    assert not app.exception
    labels = [button.label for button in app.button]
    assert {"SGD", "Momentum", "RMSprop", "Adam", "Nadam", "None of them"} <= {*labels}
    assert not any("Nadam solves" in html.value for html in app.main.get("html"))
    next(button for button in app.button if button.label == "Adam").click().run()
    assert not app.exception
    said = " ".join(html.value for html in app.main.get("html"))
    assert "✗ Not so. You said Adam. Within twice the steps of the best, Nadam solves 3 of 3; RMSprop 2, Adam 2" in said
    assert app.session_state["session"].study == LESSONS["many_problems"].study


def test_who_waits_for_the_truth_sees_how_far_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[tuple[float, str]] = []

    class Bar:
        def progress(self, share: float, text: str) -> Bar:
            shown.append((share, text))
            return self

        def empty(self) -> None:
            shown.append((-1.0, "gone"))

    monkeypatch.setattr(shell, "st", Bar())
    monkeypatch.setattr(shell, "BAR_DELAY", -1.0)
    with shell.progress_bar():
        StudyQueue().get("truth", lambda progress: progress(0.5), work=1.0)
    assert shown == [(0.5, shell.waiting_words(0.5, 0)), (-1.0, "gone")]
    with shell.progress_bar():
        """Where nothing takes long there is no bar."""
    assert len(shown) == 2
