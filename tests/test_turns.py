"""Pages take turns: in the order in which they came, and nothing that takes long keeps a turn."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager, suppress
from functools import partial
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest
from page_cases import ROOT, visit
from sent import trigger
from streamlit.testing.v1 import AppTest

from optim_viz import turns, xla
from optim_viz.simulation import batch, study_queue
from optim_viz.simulation.study_queue import SHORT, StudyQueue
from optim_viz.turns import Turns
from optim_viz.ui import finished, player, shell
from optim_viz.ui.finished import Finished
from optim_viz.ui.pages import compare, studies
from optim_viz.ui.panel import controls

PATIENCE = 60.0  # seconds; a bound for what hangs


@pytest.fixture
def visitors() -> Iterator[ThreadPoolExecutor]:
    with ThreadPoolExecutor(8) as pool:
        yield pool


class Page:
    """One that is drawn for as long as the test wants."""

    def __init__(self, of: Turns, draw: Callable[[], object] = lambda: None) -> None:
        self.of, self.draw = of, draw
        self.begun, self.may_end = threading.Event(), threading.Event()

    def __call__(self) -> None:
        with self.of.turn():
            self.draw()
            self.begun.set()
            assert self.may_end.wait(PATIENCE)


def waiting(of: Turns) -> int:
    return len(of._line)


def until(condition: Callable[[], bool]) -> None:
    tick = threading.Event()
    for _ in range(int(PATIENCE * 200)):
        if condition():
            return
        tick.wait(0.005)
    raise AssertionError("It does not come to that.")


def test_pages_are_drawn_so_many_at_a_time_in_the_order_in_which_they_came(visitors: ThreadPoolExecutor) -> None:
    pages_turns = Turns(2, PATIENCE)
    pages = [Page(pages_turns) for _ in range(5)]
    asked: list[Future[None]] = []
    for i, page in enumerate(pages):
        asked.append(visitors.submit(page))
        until(lambda i=i: pages[0].begun.is_set() and waiting(pages_turns) == max(0, i - 1))  # type: ignore[misc]
    until(pages[1].begun.is_set)
    for done, following in ((1, 2), (0, 3), (3, 4)):
        assert not pages[following].begun.is_set()
        pages[done].may_end.set()
        assert pages[following].begun.wait(PATIENCE)
        assert all(not page.begun.is_set() for page in pages[following + 1 :])
    for page in pages:
        page.may_end.set()
    for future in asked:
        future.result(PATIENCE)
    with pages_turns.turn(), pages_turns.left(), pages_turns.turn():  # both are free again
        pass
    assert waiting(pages_turns) == 0
    assert pages_turns._free == 2


def test_who_has_a_picture_steps_back_behind_those_who_have_none(visitors: ThreadPoolExecutor) -> None:
    pages_turns, order = Turns(1, PATIENCE), list[str]()
    first_has_begun, go = threading.Event(), threading.Event()

    def drawn(name: str) -> None:
        with pages_turns.turn():
            order.append(f"picture {name}")
            if name == "1":
                first_has_begun.set()
                assert go.wait(PATIENCE)
            pages_turns.step_back()
            order.append(f"panel {name}")

    pages = [visitors.submit(drawn, "1")]
    assert first_has_begun.wait(PATIENCE)
    for count, name in enumerate("23", 1):
        pages.append(visitors.submit(drawn, name))
        until(lambda count=count: waiting(pages_turns) == count)  # type: ignore[misc]
    go.set()
    for page in pages:
        page.result(PATIENCE)
    assert order == ["picture 1", "picture 2", "picture 3", "panel 3", "panel 1", "panel 2"]
    assert pages_turns._free == 1


def test_a_page_that_fails_gives_its_turn_back() -> None:
    pages_turns = Turns(1, PATIENCE)
    for _ in range(3):
        with suppress(RuntimeError), pages_turns.turn(), pages_turns.left():
            raise RuntimeError
    assert pages_turns._free == 1


def test_nobody_waits_for_ever(visitors: ThreadPoolExecutor) -> None:
    """Whoever goes on without a turn has none to give back."""
    pages_turns = Turns(1, 0.01)
    page = Page(pages_turns)
    held = visitors.submit(page)
    assert page.begun.wait(PATIENCE)
    with pages_turns.turn(), pages_turns.left():
        assert pages_turns._free == 0
    assert pages_turns._free == 0
    assert waiting(pages_turns) == 0
    page.may_end.set()
    held.result(PATIENCE)
    assert pages_turns._free == 1


@contextmanager
def the_only_turn(monkeypatch: pytest.MonkeyPatch) -> Iterator[Turns]:
    """As if pages were drawn one at a time, everywhere."""
    alone = Turns(1, PATIENCE)
    for module in (turns, xla, study_queue, finished, shell):
        monkeypatch.setattr(module, "PAGE_TURNS", alone)
    yield alone


def test_what_takes_long_leaves_its_turn_to_others(
    monkeypatch: pytest.MonkeyPatch, visitors: ThreadPoolExecutor
) -> None:
    """A compilation, a study, and what is made by somebody else; the maker, who needs a turn meanwhile, gets it."""
    go, begun = threading.Event(), threading.Semaphore(0)

    def long(*_: object) -> bytes:
        begun.release()
        assert go.wait(PATIENCE)
        return b"made"

    with the_only_turn(monkeypatch) as alone:
        compiled, queue, made = xla.compile_in_turn(long), StudyQueue(), Finished(100, len)

        def maker() -> bytes:
            begun.release()
            with alone.left():  # as where it compiles
                assert go.wait(PATIENCE)
            return b"made"

        def drawing(work: Callable[[], object]) -> Future[None]:
            page = Page(alone, work)
            page.may_end.set()
            future = visitors.submit(page)
            assert begun.acquire(timeout=PATIENCE)
            return future

        pages = [
            drawing(compiled),
            drawing(lambda: queue.get("study", long, SHORT + 1)),
            drawing(lambda: made.get("scene", maker)),
        ]
        second = Page(alone, lambda: made.get("scene", maker))
        second.may_end.set()
        pages.append(visitors.submit(second))
        until(lambda: alone._free == 1 and not made._lock.locked())
        other = Page(alone)
        other.may_end.set()
        visitors.submit(other).result(PATIENCE)  # while all four are not done
        assert not any(page.done() for page in pages)
        go.set()
        for page in pages:
            page.result(PATIENCE)
        assert alone._free == 1


def test_a_page_is_drawn_in_its_turn(monkeypatch: pytest.MonkeyPatch, visitors: ThreadPoolExecutor) -> None:
    """The app's own page waits for the turn that somebody else has, and gives it back."""
    with the_only_turn(monkeypatch) as alone:
        before = Page(alone)
        held = visitors.submit(before)
        assert before.begun.wait(PATIENCE)
        opened = visitors.submit(visit)
        until(lambda: waiting(alone) == 1)
        before.may_end.set()
        held.result(PATIENCE)
        assert not opened.result(PATIENCE).exception
        assert alone._free == 1


@pytest.mark.parametrize(("page", "pictures"), [("app", compare), ("pages/study", studies)])
def test_a_page_steps_back_when_its_picture_is_there(
    monkeypatch: pytest.MonkeyPatch, page: str, pictures: ModuleType
) -> None:
    order: list[str] = []

    def noting(module: object, name: str, word: str) -> None:
        original = getattr(module, name)

        def call(*args: object, **kwargs: object) -> object:
            order.append(word)
            return original(*args, **kwargs)

        monkeypatch.setattr(module, name, call)

    app = AppTest.from_file(ROOT / f"{page}.py", default_timeout=PATIENCE)
    app.query_params["f"], app.query_params["steps"], app.query_params["study"] = "himmelblau", "40", "starts,cells:50"
    app.run()
    noting(pictures, "player", "picture")
    noting(turns.PAGE_TURNS, "step_back", "step back")
    noting(controls, "panel", "panel")
    assert not app.run().exception
    assert order == ["picture", "step back", "panel"]


# Long work gives way -------------------------------------------------------------------------------------------------


def test_long_work_goes_on_when_nobody_draws_or_after_a_while(visitors: ThreadPoolExecutor) -> None:
    """A page and a part of one draw; who has left his page for long work does not, and a page's parts count once."""
    pages_turns = Turns(1, PATIENCE)
    pages_turns.let_others_first(PATIENCE)  # nobody is there
    drawing, may_end, left, back = (threading.Event() for _ in range(4))

    def visitor() -> None:
        with pages_turns.turn(), pages_turns.part():
            drawing.set()
            assert may_end.wait(PATIENCE)
            with pages_turns.left(), pages_turns.left():
                left.set()
                assert back.wait(PATIENCE)

    page = visitors.submit(visitor)
    assert drawing.wait(PATIENCE)
    work = visitors.submit(pages_turns.let_others_first, PATIENCE)
    pages_turns.let_others_first(0.01)  # no longer than that
    assert not work.done()
    may_end.set()
    assert left.wait(PATIENCE)
    work.result(PATIENCE)
    with pages_turns.part():
        again = visitors.submit(pages_turns.let_others_first, PATIENCE)
        back.set()
        page.result(PATIENCE)
        assert not again.done()
    again.result(PATIENCE)
    assert not pages_turns._at_work["page"] + pages_turns._at_work["change"]


@pytest.mark.parametrize(("work", "gives_way"), [(SHORT + 1, True), (SHORT, False)], ids=["long", "short"])
def test_each_piece_of_a_long_study_gives_way_and_those_of_a_short_one_do_not(
    monkeypatch: pytest.MonkeyPatch, work: float, gives_way: bool
) -> None:
    gave: list[str] = []
    monkeypatch.setattr(batch, "PAGE_TURNS", SimpleNamespace(let_others_first=lambda: gave.append("way")))
    pieces = [partial(int, k) for k in range(9)]
    made = StudyQueue().get("nine pieces", lambda _: list(batch.in_turn(pieces)), work)
    assert made == list(range(9))
    assert len(gave) == (9 if gives_way else 0)
    assert not turns.gives_way()


def test_a_part_of_a_page_is_drawn_before_the_pieces_of_a_map(monkeypatch: pytest.MonkeyPatch) -> None:
    """While a number's change is drawn, it is counted; and no longer."""
    app, counted = visit(f="beale", steps="20"), list[int]()
    draw = player.player

    def noting(*args: Any, **kwargs: Any) -> Any:
        counted.append(turns.PAGE_TURNS._at_work["change"])
        return draw(*args, **kwargs)

    monkeypatch.setattr(compare, "player", noting)
    trigger(app, "start", {"x": 1.0, "y": 1.0, "gesture": 1}, within="main")
    assert set(counted) == {1}
    assert turns.PAGE_TURNS._at_work["change"] == 0


def test_a_part_of_a_page_lets_changes_go_first_and_a_change_waits_for_nobody(
    visitors: ThreadPoolExecutor, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nor is a change waited for that has left for long work."""
    monkeypatch.setattr(turns, "GIVE_WAY", PATIENCE)
    pages_turns, order = Turns(2, PATIENCE), list[str]()
    changes, may_leave, left, back = (threading.Event() for _ in range(4))

    def change() -> None:
        with pages_turns.part():
            changes.set()
            assert may_leave.wait(PATIENCE)
            order.append("change")
            with pages_turns.left():
                left.set()
                assert back.wait(PATIENCE)

    def page() -> None:
        with pages_turns.turn():
            for k in range(3):
                with pages_turns.part():
                    order.append(f"part {k}")

    changing = visitors.submit(change)
    assert changes.wait(PATIENCE)
    drawn = visitors.submit(page)
    until(lambda: pages_turns._at_work["page"] == 1)
    may_leave.set()
    drawn.result(PATIENCE)
    assert order == ["change", "part 0", "part 1", "part 2"]
    back.set()
    changing.result(PATIENCE)
