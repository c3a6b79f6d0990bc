"""A room as the server draws it: for whoever opens it, for the class, and once it is gone."""

from __future__ import annotations

import re
from html import unescape
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest
from missing import missing
from page_cases import picture
from sent import press, trigger, visit
from streamlit.testing.v1 import AppTest

from optim_viz.errors import InputError
from optim_viz.limits import MAX_ANSWERS, ROOM_SECONDS
from optim_viz.link.codec import from_query, to_fields
from optim_viz.objectives.facts import Domain
from optim_viz.scene.playback import Playback
from optim_viz.scene.scenario import Run, Scenario
from optim_viz.style import styles_of
from optim_viz.teaching.ballot import NONE, PLACES, place_of
from optim_viz.teaching.lessons import LESSONS
from optim_viz.teaching.link_fields import PERMISSIONS, QUESTION, ROOM, teaching_fields
from optim_viz.teaching.prediction import KINDS, Question, option_of, options_of
from optim_viz.teaching.rooms import RoomsInMemory, Tally, Ticket
from optim_viz.ui import room_screen, rooms, session_address, session_state

ROOT = Path(__file__).resolve().parents[1]
TWO = Scenario.suggested(
    "sphere", steps=100, runs=(Run("sgd", {"learning_rate": 0.2}), Run("adam", {"learning_rate": 0.01}))
)


@pytest.fixture(autouse=True)
def _no_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    monkeypatch.setattr(session_state, "MERGE_SECONDS", -1.0)
    monkeypatch.setattr(session_address, "LATE_SECONDS", -1.0)


@pytest.fixture
def now(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """A server that keeps rooms, and its clock."""
    clock = [100.0]
    monkeypatch.setenv(rooms.VARIABLE, "memory")
    monkeypatch.setattr(rooms, "_kept", {"memory": RoomsInMemory(lambda: clock[0])})
    return clock


def link(question: Question | None, room: Ticket | None = None, scenario: Scenario = TWO) -> dict[str, Any]:
    return {**to_fields(scenario), **teaching_fields(question, None, room)}


def opened(question: Question, scenario: Scenario = TWO) -> tuple[AppTest, Ticket]:
    """The page of whoever has opened a room, and its ticket."""
    app = press(visit(**link(question, scenario=scenario)), "room-open")
    return app, ticket_of(app)


def ticket_of(app: AppTest) -> Ticket:
    room, notices = ROOM.from_query(app.query_params)
    assert notices == ()
    assert room is not None
    return room


def tables(app: AppTest) -> list[str]:
    return [html.proto.body for html in app.get("html") if '<table class="ov-tally' in html.proto.body]


def bars(app: AppTest) -> list[tuple[str, str, str]]:
    """Of each bar its words, its count and its share, as they are in sight; the one that is so has a tick."""
    app.run()  # what the browser asks for once a second
    (table,) = tables(app)
    rows = re.findall(r"<th[^>]*>(.*?)</th>.*?<td>(\d+)</td><td>(\d+%)</td>", table)
    return [(unescape(re.sub(r"<[^>]*>", "", words)), count, share) for words, count, share in rows]


def said(app: AppTest) -> str:
    spoken = [unescape(html.proto.body) for html in app.get("html") if 'role="status"' in html.proto.body]
    return "\n".join([*(text.value for text in app.text), *(caption.value for caption in app.caption), *spoken])


def keys(app: AppTest) -> set[str]:
    return {str(button.key) for button in app.button if str(button.key).startswith(("say-", "room-"))}


def held(app: AppTest) -> bool:
    return bool(picture(app)["held"])


def test_bars_of_runs_have_the_runs_colours_of_both_themes() -> None:
    question = Question("first")
    counts = tuple(range(len(options_of(question, TWO))))
    drawn = room_screen.bars(question, TWO, Tally("", "", counts, False))
    colours = [f"light-dark({style.light},{style.dark})" for style in styles_of(TWO.runs)]
    assert [look for look in re.findall('background:([^;"]*)', drawn) if look] == colours


@pytest.mark.parametrize(
    ("question", "columns"),
    [
        (Question("first"), ""),
        (Question("end", 0), ' ov-many ov-ninths" style="--rows:4'),
        (Question("condition"), ' ov-many" style="--rows:4'),
    ],
)
def test_many_answers_stand_in_columns(question: Question, columns: str) -> None:
    """So that the picture that they are about is in sight below them."""
    counts = (1,) * len(options_of(question, TWO))
    drawn = room_screen.bars(question, TWO, Tally("", "", counts, False))
    assert drawn.startswith(f'<table class="ov-tally{columns}">')


def test_without_the_owners_leave_there_are_no_rooms(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(rooms.VARIABLE, raising=False)
    app = visit(**link(Question("first")))
    assert not {"room-open", "teach-room"} & keys(app)
    app = visit(**link(Question("first"), Ticket.new()))
    assert rooms.GONE in said(app)
    press(app, "say-run-1")
    assert not held(app)  # and the answer is their own
    assert "not counted" in said(app)


def test_the_log_says_where_rooms_are_kept(now: list[float], monkeypatch: pytest.MonkeyPatch) -> None:
    assert rooms.where() == "in memory"
    monkeypatch.setenv(rooms.VARIABLE, "")
    assert rooms.where() == "off"
    if find_spec("redis") is None:
        missing("no client of the store: pip install 'optim-viz[rooms]'")
    monkeypatch.setenv(rooms.VARIABLE, "redis://host:port")
    with pytest.raises(ValueError, match="port"):
        rooms.where()


def test_the_screen_and_two_students(now: list[float]) -> None:
    screen, ticket = opened(Question("first"))
    assert held(screen)
    assert keys(screen) == {"room-show", "room-link", "room-close"}  # whoever asks does not answer
    code = screen.code[0]
    assert ticket.key not in code.value
    assert ROOM.from_query(code.value.partition("?")[2]) == (ticket.for_the_class, ())
    assert from_query(code.value.partition("?")[2]) == (TWO, ())

    first, second = (visit(**link(Question("first"), ticket.for_the_class)) for _ in range(2))
    for student in (first, second):
        assert not tables(student)
        assert {"say-run-1", "say-run-2", "say-none"} == keys(student)
    press(first, "say-run-1")
    press(second, "say-none")
    assert bars(screen) == [("SGD", "1", "50%"), ("Adam", "0", "0%"), ("None of them", "1", "50%")]
    press(first, "say-run-2")  # changed before they have looked
    assert bars(screen) == [("SGD", "0", "0%"), ("Adam", "1", "50%"), ("None of them", "1", "50%")]
    assert held(first)
    press(first, "room-see")
    assert not held(first)
    assert "You said Adam. SGD arrives first" in said(first)
    press(first, "ask-again")
    press(first, "say-run-1")  # for themselves: they have seen it
    assert not held(first)
    assert bars(screen)[:2] == [("SGD", "0", "0%"), ("Adam", "1", "50%")]
    assert held(screen)

    press(screen, "room-show")
    assert not held(screen)
    assert bars(screen) == [("SGD ✓", "0", "0%"), ("Adam", "1", "50%"), ("None of them", "1", "50%")]
    assert "SGD arrives first" in said(screen)
    assert "You said" not in said(screen)
    late = visit(**link(Question("first"), ticket.for_the_class))
    press(late, "say-run-1")
    assert "not counted any more" in said(late)
    assert not held(late)
    assert bars(screen)[0] == ("SGD ✓", "0", "0%")


def test_a_screen_that_is_loaded_anew_or_stands_elsewhere_shows_the_same(now: list[float]) -> None:
    screen, ticket = opened(Question("diverges", 1))
    press(visit(**link(Question("diverges", 1), ticket.for_the_class)), "say-Yes")
    other = visit(**link(Question("diverges", 1), ticket))
    assert held(other)
    assert bars(other) == bars(screen) == [("Yes", "1", "100%"), ("No", "0", "0%")]
    press(screen, "room-show")
    assert bars(other) == [("Yes", "1", "100%"), ("No ✓", "0", "0%")]
    assert not held(other.run())
    assert not held(visit(**link(Question("diverges", 1), ticket)))


def test_a_point_is_counted_by_where_it_lies(now: list[float]) -> None:
    screen, ticket = opened(Question("end", 0))
    student = visit(**link(Question("end", 0), ticket.for_the_class))
    assert not picture(screen)["quiz"]["aims"]
    assert picture(student)["quiz"]["aims"]
    trigger(student, "guess", {"x": 4.0, "y": 4.5, "at": 1})
    assert held(student)
    assert [row for row in bars(screen) if row[1] != "0"] == [("Top right", "1", "100%")]
    trigger(student, "guess", {"x": 0.1, "y": 0.0, "at": 2})
    trigger(screen, "guess", {"x": 0.1, "y": 0.0, "at": 3})  # forged: whoever asks does not answer
    assert [row for row in bars(screen) if row[1] != "0"] == [("Middle", "1", "100%")]
    trigger(student, "guess", {"x": float("inf"), "y": "<b>", "at": 4})
    press(screen, "room-show")
    assert [row for row in bars(screen) if row[1] != "0"] == [("Middle ✓", "1", "100%")]
    assert "SGD ends at (0, 0)." in said(screen)


@pytest.mark.parametrize(
    ("point", "place"),
    [
        ((-4.9, 5.9), "Top left"),
        ((0.0, 5.0), "Top"),
        ((4.9, 3.1), "Top right"),
        ((-5.0, 0.0), "Middle left"),
        ((0.0, 0.5), "Middle"),
        ((5.0, 1.9), "Middle right"),
        ((-1.7, -2.9), "Bottom left"),
        ((-1.6, -2.9), "Bottom"),
        ((1.7, -3.0), "Bottom right"),
        ((5.1, 0.0), "Outside the map"),
        ((0.0, -3.1), "Outside the map"),
        ((float("nan"), 0.0), "Outside the map"),
    ],
)
def test_where_a_point_lies(point: tuple[float, float], place: str) -> None:
    """On a window that is ten wide and nine high, from −3 to 6."""
    assert PLACES[place_of(point, Domain((-5.0, 5.0), (-3.0, 6.0)))] == place


@pytest.mark.parametrize("kind", KINDS)
def test_every_answer_has_a_bar_of_its_own(kind: str) -> None:
    question = Question(kind, 1)
    words = options_of(question, TWO)
    guesses: Any = {
        "first": [0, 1, NONE], "lowest": [0, 1], "diverges": [True, False], "together": [0, NONE],
        "slope": [0, 1, NONE], "surface": [0, 1, NONE], "depth": [0, 1, 2],
        "many_problems": [0, 1, NONE],
        "end": [(x, y) for y in (4.0, 0.0, -4.0) for x in (-4.0, 0.0, 4.0)] + [(9.0, 0.0)],
        "arrival": [*(1.0, 3.0, 10.0, 30.0), NONE],  # of 80 steps
        "zero": [10.0 ** (k / 2 - 2.9) for k in range(10)],
        "condition": [10.0 ** (k / 2 + 0.1) for k in range(12)], "in_use": [10.0 ** (k / 2 + 0.1) for k in range(12)],
    }[kind]  # fmt: skip
    assert [option_of(question, TWO, guess) for guess in guesses] == list(range(len(words)))
    with pytest.raises(InputError):
        option_of(question, TWO, 3)  # what a forged event could bring: there is no fourth run, nor fate of a gradient


def test_who_has_changed_the_scene_is_not_counted(now: list[float]) -> None:
    screen, ticket = opened(Question("first"))
    student = visit(**link(Question("first"), ticket.for_the_class, TWO.changed(steps=90)))
    press(student, "say-run-1")
    assert "another scene" in said(student)
    assert not held(student)
    assert [count for _, count, _ in bars(screen)] == ["0", "0", "0"]


def test_an_hour_later_it_says_so(now: list[float]) -> None:
    screen, ticket = opened(Question("first"))
    student = visit(**link(Question("first"), ticket.for_the_class))
    now[0] += ROOM_SECONDS + 1
    for app in (screen.run(), student.run()):
        assert rooms.GONE in said(app)
        assert held(app)
    press(student, "say-run-1")
    assert "not counted" in said(student)
    assert not held(student)


def test_after_a_restart_the_counts_are_gone_and_the_screen_says_so(
    now: list[float], monkeypatch: pytest.MonkeyPatch
) -> None:
    _, ticket = opened(Question("first"))
    monkeypatch.setattr(rooms, "_kept", {"memory": RoomsInMemory()})
    screen = visit(**link(Question("first"), ticket))
    assert rooms.GONE in said(screen)
    assert "when the server starts anew" in rooms.GONE


def test_a_full_room_and_a_store_that_is_away(now: list[float], monkeypatch: pytest.MonkeyPatch) -> None:
    kept = RoomsInMemory(lambda: now[0], most_answers=1)
    monkeypatch.setattr(rooms, "_kept", {"memory": kept})
    screen, ticket = opened(Question("first"))
    for key in ("say-run-1", "say-run-2"):
        student = press(visit(**link(Question("first"), ticket.for_the_class)), key)
    assert "as many answers as it may" in said(student)
    assert [count for _, count, _ in bars(screen)] == ["1", "0", "0"]
    assert MAX_ANSWERS >= 1000

    def away(*_: object) -> None:
        raise InputError("Rooms cannot be reached at the moment. Try again.")

    student = visit(**link(Question("first"), ticket.for_the_class))
    for name in ("look", "count", "open"):
        monkeypatch.setattr(kept, name, away)
    press(student, "say-run-1")
    assert "cannot be reached" in said(student)
    assert held(student)  # it can be said once more
    assert "cannot be reached" in said(press(visit(**link(Question("first"))), "room-open"))


def test_a_key_that_is_not_the_rooms_opens_nothing(now: list[float]) -> None:
    _, ticket = opened(Question("first"))
    guesser = visit(**link(Question("first"), Ticket(ticket.code, Ticket.new().key)))
    assert not tables(guesser)
    assert "say-run-1" in keys(guesser)


def test_a_room_without_a_question_is_named(now: list[float]) -> None:
    app = visit(**to_fields(TWO), room=Ticket.new().code)
    assert "asks nothing" in said(app)
    assert "room" not in app.query_params


def test_the_share_dialog_opens_a_room_with_what_the_class_may_touch(now: list[float]) -> None:
    app = visit(**link(None))
    app.button("share").click().run()
    for choose in (
        lambda: app.toggle("teach-everything").set_value(False),
        lambda: app.selectbox("teach-question").set_value("lowest"),
        lambda: app.button("teach-room").click(),
    ):
        choose()
        app.session_state["for-run-share"] = (Playback(), False)  # a browser runs the dialog alone again
        app.run()
    assert held(app)
    assert ticket_of(app).key
    query = app.code[0].value.partition("?")[2]
    assert ROOM.from_query(query)[0] == ticket_of(app).for_the_class
    assert QUESTION.from_query(query) == (Question("lowest"), ())
    assert PERMISSIONS.from_query(query) == (("rates",), ())


def test_a_lesson_asks_its_own_question_alone(now: list[float]) -> None:
    """The dialog's question would be another one than the link's lesson asks: every answer would be refused."""
    app = visit("lecture", lesson="zig_zag")
    app.button("share").click().run()
    app.selectbox("teach-question").set_value("lowest")
    app.session_state["for-run-share"] = (Playback(), False)
    app.run()
    assert "teach-question" in {box.key for box in app.selectbox}
    assert "teach-room" not in keys(app)


def test_an_hour_after_the_answer_was_shown_the_page_says_that_the_room_is_gone(now: list[float]) -> None:
    app, _ = opened(Question("first"))
    press(app, "room-show")
    now[0] += ROOM_SECONDS + 1
    app.run()
    assert rooms.GONE in said(app)
    assert "has changed" not in said(app)
    press(app, "room-close")
    assert rooms.GONE not in said(app)


def test_a_lesson_has_a_room_of_its_own(now: list[float]) -> None:
    app = press(visit("lecture", lesson="zig_zag"), "room-open")
    ticket = ticket_of(app)
    code = app.code[0]
    assert "lesson=zig_zag" in code.value
    student = visit("lecture", lesson="zig_zag", room=ticket.code)
    assert "say-Yes" in keys(student)
    press(student, "say-No")
    assert [row[1] for row in bars(app)] == ["0", "1"]
    press(app, "room-show")
    assert LESSONS["zig_zag"].explains in said(app)
    press(app, "lesson-next")
    assert "room" not in app.query_params
    assert "room-show" not in keys(app)


def test_a_visit_to_the_tour_does_not_lose_the_room(now: list[float]) -> None:
    app, ticket = opened(Question("first"))
    for opened_lesson in ("", f"lesson-{next(iter(LESSONS))}"):  # the contents alone, and a lesson
        for page in ("lecture", "compare"):
            app.switch_page(f"pages/{page}.py")
            app.query_params.clear()
            app.run()
            if page == "lecture" and opened_lesson:
                press(app, opened_lesson)
    assert ticket_of(app) == ticket
    assert keys(app) == {"room-show", "room-link", "room-close"}


def test_closing_and_counting_anew(now: list[float]) -> None:
    app, ticket = opened(Question("first"))
    press(app, "room-show")
    press(app, "room-again")
    assert ticket_of(app) != ticket
    assert held(app)
    press(app, "room-close")
    assert "room" not in app.query_params
    assert "say-run-1" in keys(app)
    app, _ = opened(Question("first"))
    press(app, "room-show")
    press(app, "room-close")
    assert not held(app)  # the hall has seen it: the lecture goes on with the scene
    assert {"room", "ask"}.isdisjoint(app.query_params)
