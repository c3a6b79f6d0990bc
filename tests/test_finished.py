"""What several visitors ask for is made once, and what is computed once an object holds nobody up."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest

from optim_viz import from_query
from optim_viz.errors import InputError
from optim_viz.lazy import cached_property
from optim_viz.scene.numbers import without_numbers
from optim_viz.scene.scenario import Scenario
from optim_viz.scene.view import View
from optim_viz.simulation.simulate import run
from optim_viz.ui import finished
from optim_viz.ui.finished import Finished
from optim_viz.web.scene_blob import SceneOptions, pack_scene

PATIENCE = 20.0  # seconds for another thread; never waited for where all is well


def scene(query: str = "") -> Scenario:
    return from_query(f"f=beale&start=1,2&steps=40&run=sgd,learning_rate:0.01&run=adam{query}")[0]


def made(results: Finished[bytes], key: str, size: int, log: list[str]) -> None:
    results.get(key, lambda: log.append(key) or bytes(size))  # type: ignore[func-returns-value]


def test_what_was_not_asked_for_longest_goes_first() -> None:
    results, log = Finished(100, len), list[str]()
    for key, size in (("a", 40), ("b", 40), ("a", 40), ("c", 40)):
        made(results, key, size, log)
    assert log == ["a", "b", "c"]
    made(results, "a", 40, log)  # it was asked for after b
    assert log == ["a", "b", "c"]
    made(results, "b", 40, log)
    assert log == ["a", "b", "c", "b"]


def test_what_is_larger_than_all_the_room_is_kept_alone() -> None:
    results, log = Finished(100, len), list[str]()
    for key, size in (("a", 10), ("huge", 500), ("huge", 500), ("a", 10), ("b", 90), ("a", 10)):
        made(results, key, size, log)
    assert log == ["a", "huge", "a", "b"]


def test_who_asks_meanwhile_waits_and_others_do_not() -> None:
    results, begun, go, log = Finished(100, len), threading.Event(), threading.Event(), list[str]()

    def slow() -> bytes:
        log.append("slow")
        begun.set()
        assert go.wait(PATIENCE)
        return b"slow"

    with ThreadPoolExecutor(5) as visitors:
        first = visitors.submit(results.get, "slow", slow)
        assert begun.wait(PATIENCE)
        rest = [visitors.submit(results.get, "slow", slow) for _ in range(3)]
        assert visitors.submit(results.get, "other", lambda: b"other").result(PATIENCE) == b"other"
        assert not any(visitor.done() for visitor in rest)
        go.set()
        answers = [visitor.result(PATIENCE) for visitor in (first, *rest)]
    assert log == ["slow"]
    assert all(answer is answers[0] for answer in answers)


def test_what_fails_is_told_to_whoever_asked_and_tried_again() -> None:
    results, log = Finished(100, len), list[str]()

    def failing() -> bytes:
        raise InputError("No.")

    for _ in range(2):
        with pytest.raises(InputError):
            results.get("a", failing)
    made(results, "a", 10, log)
    assert log == ["a"]


def test_a_result_that_two_have_made_counts_once() -> None:
    """Of those who waited for one that failed, and those who come then, two may try at a time."""
    results, log = Finished(100, len), list[str]()
    results.get("a", lambda: results.get("a ", lambda: b"") or bytes(40))
    results._keep("a", bytes(40))
    made(results, "b", 50, log)
    made(results, "b", 50, log)
    results.get("a", lambda: pytest.fail("a was let go of, though there is room"))
    assert log == ["b"]


def test_runs_and_scenes_are_those_of_the_engine() -> None:
    for query in ("", "&noise=0.5&seed=3", "&steps=60"):
        scenario = scene(query)
        runs, again = finished.runs_of(scenario), finished.runs_of(scene(query))
        assert again is runs
        for mine, theirs in zip(runs, run(scenario), strict=True):
            assert np.array_equal(mine.position, theirs.position)
            assert not mine.position.flags.writeable  # all visitors share it


@pytest.mark.parametrize(
    "options",
    [
        SceneOptions(ids=(4, 7)),
        SceneOptions(held=True),
        SceneOptions(side="b"),
        SceneOptions(doubted=("1",)),
        SceneOptions(noise_steps=90),
        SceneOptions(view_stamp=(2, 5)),
        SceneOptions(quiz={"locked": ["start"]}),
        SceneOptions(play_count=3),
        SceneOptions(sync_group="both"),
    ],
)
def test_everything_that_the_player_is_told_tells_scenes_apart(options: SceneOptions) -> None:
    scenario, view = scene(), View()
    usual = finished.scene_of(scenario, view, SceneOptions())
    other = finished.scene_of(scenario, view, options)
    assert other == pack_scene(scenario, run(scenario), view, options) != usual
    assert finished.scene_of(scenario, view, options) is other
    inside = View("map", {"inside": 1.0})
    assert finished.scene_of(scenario, inside, SceneOptions()) == pack_scene(scenario, run(scenario), inside)


def test_runs_are_counted_with_all_their_arrays() -> None:
    runs = run(scene())
    records = sum(map(len, runs))
    columns = 2 + 1 + 2 + 3 + 2 + 1  # position, loss, gradient, Hessian, noisy gradient, rate
    state = 41 * (2 + 2 + 1)  # of Adam: two moments, and a count; SGD remembers nothing
    assert finished._bytes_of(runs) == 8 * (records * columns + state)


# Beside it ---------------------------------------------------------------------------------------------------------


def test_a_property_is_computed_once_an_object_and_holds_up_no_other() -> None:
    begun, go, log = threading.Event(), threading.Event(), list[str]()

    class Thing:
        def __init__(self, name: str) -> None:
            self.name = name

        @cached_property
        def value(self) -> str:
            """What it is."""
            log.append(self.name)
            if self.name == "slow":
                begun.set()
                assert go.wait(PATIENCE)
            return f"value of {self.name}"

    slow, quick = Thing("slow"), Thing("quick")
    with ThreadPoolExecutor(2) as visitors:
        first = visitors.submit(lambda: slow.value)
        assert begun.wait(PATIENCE)
        assert visitors.submit(lambda: quick.value).result(PATIENCE) == "value of quick"
        go.set()
        assert first.result(PATIENCE) == "value of slow"
    assert (slow.value, quick.value, log) == ("value of slow", "value of quick", ["slow", "quick"])
    assert Thing.value.__doc__ == "What it is."


SAME = ["&steps=9", "&noise=2&seed=8", "&start=-1,1"]
OTHER = ["&run=sgd", "&fair=same"]


@pytest.mark.parametrize("query", [*SAME, *OTHER])
def test_what_is_left_of_a_scene_without_its_numbers(query: str) -> None:
    usual = from_query("f=beale&run=adam,learning_rate:0.1,b1:0.8@cosine")[0]
    other = from_query(f"f=beale&run=adam,learning_rate:0.3,b1:0.7@cosine,final:0.2{query}")[0]
    assert (without_numbers(usual) == without_numbers(other)) == (query in SAME)
    assert without_numbers(usual) != without_numbers(usual.moved_to("sphere"))
    branched = usual.changed(runs=(usual.runs[0].branched(5),))
    assert without_numbers(branched) not in (without_numbers(usual), without_numbers(other))
