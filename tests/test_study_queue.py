"""Studies of many visitors at once: made once, in turn, given up without a trace."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any

import pytest
from page_cases import visit

from optim_viz.comparison import fairness
from optim_viz.errors import InputError
from optim_viz.scene.scenario import Fairness, Run, Scenario
from optim_viz.simulation import study_queue
from optim_viz.simulation.run_grid import Progress
from optim_viz.simulation.study_queue import SHORT, StudyQueue, at_intervals, watched
from optim_viz.ui import shell

LONG = SHORT + 1
PATIENCE = 60  # seconds; a bound for what hangs


class Left(Exception):
    """A visitor has moved on."""


class Study:
    """One that is made as long as the test wants."""

    def __init__(self, result: str = "made") -> None:
        self.result, self.begun, self.may_end = result, threading.Event(), threading.Event()
        self.made = 0

    def __call__(self, progress: Progress) -> str:
        self.made += 1
        self.begun.set()
        progress(0.5)
        assert self.may_end.wait(PATIENCE)
        progress(1.0)
        return self.result


@pytest.fixture
def ask() -> Any:
    """``ask(queue, key, study, work, watch)``: by a visitor of their own; the result to come."""
    with ThreadPoolExecutor(16) as visitors:

        def asking(
            queue: StudyQueue, key: str, study: Callable[[Progress], Any], work: float = LONG, watch: Any = None
        ) -> Future[Any]:
            return visitors.submit(queue.get, key, study, work, watch)

        yield asking


def until(seen: threading.Event) -> None:
    assert seen.wait(PATIENCE)


def test_a_class_that_opens_one_link_makes_its_study_once_and_sees_how_far_it_is(ask: Any) -> None:
    queue, study, told = StudyQueue(), Study(), threading.Event()
    first = ask(queue, "class", study)
    until(study.begun)

    def watch(share: float, before: int) -> None:
        if (share, before) == (0.5, 0):
            told.set()

    others = [ask(queue, "class", study, watch=watch) for _ in range(7)]
    until(told)
    study.may_end.set()
    assert {asked.result(PATIENCE) for asked in (first, *others)} == {"made"}
    assert study.made == 1
    assert queue.get("class", lambda _: pytest.fail("made again"), LONG) == "made"


def test_results_are_bounded_and_those_not_asked_for_longest_go() -> None:
    queue = StudyQueue(kept=2)
    for key in ("a", "b", "a", "c"):
        queue.get(key, lambda _, key=key: key, 1)  # type: ignore[misc]
    assert queue.get("a", lambda _: "again", 1) == "a"
    assert queue.get("b", lambda _: "again", 1) == "again"


def test_who_comes_later_waits_in_line_and_is_told_the_place(ask: Any) -> None:
    queue = StudyQueue(at_once=1)
    studies = [Study(key) for key in "abc"]
    places: list[int] = []
    third_waits = threading.Event()

    def watch(share: float, before: int) -> None:
        places.append(before)
        if before == 2:
            third_waits.set()

    asked = [ask(queue, "a", studies[0])]
    until(studies[0].begun)
    second_waits = threading.Event()
    asked.append(ask(queue, "b", studies[1], watch=lambda share, before: before == 1 and second_waits.set()))
    until(second_waits)
    asked.append(ask(queue, "c", studies[2], watch=watch))
    until(third_waits)
    assert not studies[1].begun.is_set()
    assert queue.get("short", lambda _: "at once", SHORT) == "at once"  # no line for what takes no time
    for study, result in zip(studies, asked, strict=True):
        until(study.begun)
        study.may_end.set()
        assert result.result(PATIENCE) == study.result
    assert set(places) >= {2, 0}


def test_two_studies_are_made_at_once_where_there_is_room_for_two(ask: Any) -> None:
    queue = StudyQueue(at_once=2)
    studies = [Study(key) for key in "ab"]
    asked = [ask(queue, study.result, study) for study in studies]
    for study in studies:
        until(study.begun)
    for study in studies:
        study.may_end.set()
    assert [result.result(PATIENCE) for result in asked] == ["a", "b"]


def test_who_leaves_gives_way_in_line_and_at_work(ask: Any) -> None:
    """The next of those who wait for the same takes over; the line moves up."""
    queue, study, taken_over = StudyQueue(at_once=1), Study(), Study("taken over")
    waits, gone = threading.Event(), threading.Event()

    def leaves(share: float, before: int) -> None:
        if share == 1.0:
            raise Left

    def waiting(share: float, before: int) -> None:
        waits.set()

    def leaves_the_line(share: float, before: int) -> None:
        gone.set()
        raise Left

    first = ask(queue, "a", study, watch=leaves)
    until(study.begun)
    second = ask(queue, "a", taken_over, watch=waiting)
    until(waits)
    in_line = ask(queue, "b", Study("b"), watch=leaves_the_line)
    until(gone)
    with pytest.raises(Left):
        in_line.result(PATIENCE)
    study.may_end.set()
    with pytest.raises(Left):
        first.result(PATIENCE)
    taken_over.may_end.set()
    assert second.result(PATIENCE) == "taken over"
    assert queue.get("b", lambda _: "made after all", LONG) == "made after all"
    assert not queue._jobs
    assert not queue._line


def test_what_cannot_be_made_is_said_to_all_who_wait_and_not_kept(ask: Any) -> None:
    queue, begun, may_fail, waits = StudyQueue(), threading.Event(), threading.Event(), threading.Event()

    def fails(progress: Progress) -> str:
        begun.set()
        until(may_fail)
        raise InputError("Too steep.")

    first = ask(queue, "a", fails)
    until(begun)
    second = ask(queue, "a", fails, watch=lambda *_: waits.set())
    until(waits)
    may_fail.set()
    for asked in (first, second):
        with pytest.raises(InputError, match="Too steep"):
            asked.result(PATIENCE)
    assert queue.get("a", lambda _: "less steep", LONG) == "less steep"


def test_looks_come_after_a_delay_and_at_intervals(monkeypatch: pytest.MonkeyPatch) -> None:
    now = 100.0
    monkeypatch.setattr(study_queue.time, "monotonic", lambda: now)
    told: list[float] = []
    watch = at_intervals(lambda share, _: told.append(share), 0.4, 0.15)
    for moment in (0.1, 0.3, 0.41, 0.5, 0.6, 0.7):
        now = 100.0 + moment
        watch(moment, 0)
    assert told == [0.41, 0.6]


def test_a_tuned_link_is_tuned_once_however_its_rates_are_spelled(monkeypatch: pytest.MonkeyPatch) -> None:
    """And whoever waits is told, from deep inside."""
    monkeypatch.setattr(fairness, "STUDIES", StudyQueue())
    scene = Scenario("sphere", (1.0, 1.0), (Run("sgd"), Run("momentum")), steps=40, fairness=Fairness("tuned"))
    told: list[float] = []
    with watched(lambda share, before: told.append(share)):
        first = fairness.apply_fairness(scene)
    assert told[-1] == 1.0
    monkeypatch.setattr(fairness, "sweep_runs", lambda *_, **__: pytest.fail("swept again"))
    slower = scene.changed(runs=tuple(run.changed(learning_rate=0.01) for run in scene.runs))
    assert fairness.apply_fairness(slower) == first
    with pytest.raises(pytest.fail.Exception):
        fairness.apply_fairness(scene.changed(steps=41))


def test_the_words_say_how_far_it_is_or_how_long_the_line() -> None:
    assert shell.waiting_words(0.414, 0).startswith("41% of the runs are done.")
    assert "one study is made before this one" in shell.waiting_words(0.0, 1)
    assert "3 studies are made before this one" in shell.waiting_words(0.0, 3)


def test_a_tuned_link_says_that_it_is_being_tuned(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shell, "BAR_DELAY", 0.0)  # seconds; a small sweep takes less than the usual delay
    monkeypatch.setattr(fairness, "STUDIES", StudyQueue())
    app = visit(f="sphere", run=["sgd", "momentum"], steps="40", fair="tuned")
    (toast,) = app.toast
    assert toast.value.startswith("The link’s learning rates are being tuned. ")
    assert not visit(f="sphere", run=["sgd", "momentum"], steps="40", fair="tuned").toast  # it is known
