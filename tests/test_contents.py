"""The lecture's contents as the server answers: chapters that fold, a search, a scene and back, and what is untold."""

from __future__ import annotations

import json
import re
from html import unescape
from pathlib import Path

import pytest
from sent import formulas, numbers, press, scene, visit
from streamlit.testing.v1 import AppTest

from optim_viz.link.codec import to_fields
from optim_viz.scene.scenario import Run, Scenario
from optim_viz.teaching.lessons import (
    FAILURE,
    LESSONS,
    PREDICT,
    chapter_of,
    find_lessons,
    marks_of,
    shown_chapters,
    suggest_words,
)
from optim_viz.teaching.link_fields import teaching_fields
from optim_viz.teaching.prediction import Question
from optim_viz.ui import session_address, stills
from optim_viz.web.notation import words_to_html

ROOT = Path(__file__).resolve().parents[1]
FIRST = shown_chapters()[0]
OWN = Scenario.suggested("sphere", steps=100, runs=(Run("sgd", {"learning_rate": 0.2}),))


@pytest.fixture(autouse=True)
def _no_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    monkeypatch.setattr(session_address, "LATE_SECONDS", -1.0)


def rows(app: AppTest) -> dict[str, str]:
    """The rows in sight, by their lessons' names: what each says."""
    names = [button.key.removeprefix("lesson-") for button in app.button if button.key and button.key[:7] == "lesson-"]
    said = [html.proto.body for html in app.get("html") if 'class="ov-still"' in html.proto.body]
    return dict(zip(names, said, strict=True))


def stills_of(app: AppTest) -> dict[str, str]:
    return {name: re.findall(r'src="([^"]*)"', said)[0] for name, said in rows(app).items()}


def words_of(app: AppTest) -> str:
    return "\n".join(unescape(re.sub(r"<[^>]*>", " ", html.proto.body)) for html in app.get("html"))


def fold(app: AppTest, chapter: str) -> AppTest:
    """What the browser does when a chapter's heading is pressed."""
    key = f"fold-{chapter}"
    (box,) = (box for box in app.expander if box.proto.id.endswith(key))
    states = app._tree.get_widget_states()
    states.widgets.add(id=box.proto.id, bool_value=not box.proto.expanded)
    app._run(states)
    assert not app.exception
    return app


# Chapters and rows --------------------------------------------------------------------------------------------------


def test_the_address_of_the_lecture_is_its_contents() -> None:
    app = visit("lecture")
    assert dict(app.query_params) == {}
    assert [box.label.split("**")[1] for box in app.expander] == [chapter.title for chapter in shown_chapters()]
    assert list(rows(app)) == [lesson.name for lesson in FIRST.lessons]  # the others wait until they are opened
    for lesson in FIRST.lessons:
        assert words_to_html(lesson.look_for) in rows(app)[lesson.name]
        assert lesson.explains not in unescape(rows(app)[lesson.name])
    assert not [component for component in app.get("bidi_component") if "player" in component.proto.component_name]


def test_all_chapters_open_and_fold() -> None:
    app = press(visit("lecture"), "fold-all")
    assert list(rows(app)) == list(LESSONS)
    assert rows(press(app, "fold-all")) == {}


@pytest.mark.parametrize("name", LESSONS)
def test_marks_have_a_word(name: str) -> None:
    lesson = LESSONS[name]
    assert marks_of(lesson) == (PREDICT,) * (lesson.question is not None) + (FAILURE,) * lesson.failure


def test_a_row_opens_its_scene_and_the_contents_come_back_as_they_were() -> None:
    app = press(visit("lecture"), "fold-all")
    app = press(app, "lesson-newton")
    assert app.query_params["lesson"] == "newton"
    app = press(app, "contents")
    assert dict(app.query_params) == {}
    assert list(rows(app)) == list(LESSONS)
    assert [name for name, said in rows(app).items() if "you were here" in said] == ["newton"]


def test_back_from_another_chapter_that_chapter_is_open() -> None:
    app = press(visit("lecture", lesson="divergence"), "contents")
    own = [lesson.name for lesson in chapter_of("divergence").lessons]
    assert list(rows(app)) == [*(lesson.name for lesson in FIRST.lessons), *own]
    assert list(rows(fold(app, "learning_rate"))) == [lesson.name for lesson in FIRST.lessons]
    assert list(rows(fold(fold(app, "learning_rate"), FIRST.name))) == own


# What a still tells -------------------------------------------------------------------------------------------------


def test_a_still_shows_no_path_before_the_answer_and_the_paths_after_it() -> None:
    app = press(visit("lecture"), "fold-all")
    before = stills_of(app)
    told = {name for name, lesson in LESSONS.items() if lesson.question is None}
    for name, still in before.items():
        held = stills.still_of(LESSONS[name], reveals=False)
        assert (still == held) is (name not in told)
    app = press(press(app, "lesson-zig_zag"), "say-No")
    app = press(app, "contents")
    after = stills_of(app)
    assert {name for name in after if after[name] != before[name]} == {"zig_zag"}
    assert "answered" in rows(app)["zig_zag"]
    assert "answered" not in rows(app)["saddle"]
    app = press(press(press(app, "lesson-zig_zag"), "ask-again"), "contents")
    assert stills_of(app) == before


def test_a_still_is_drawn_once(monkeypatch: pytest.MonkeyPatch) -> None:
    drawn: list[str] = []
    monkeypatch.setattr(stills, "_stills", stills.Finished(stills.MAX_BYTES, len))
    draw = stills.to_thumbnail
    monkeypatch.setattr(stills, "to_thumbnail", lambda scenario, *a, **k: drawn.append("") or draw(scenario, *a, **k))
    visit("lecture")
    assert len(drawn) == 2 * len(FIRST.lessons), "for light ground and for dark, in one picture"
    visit("lecture")
    assert len(drawn) == 2 * len(FIRST.lessons)


# What a visitor came with -------------------------------------------------------------------------------------------


def test_looking_at_the_contents_changes_no_scene_and_no_lock() -> None:
    link = {**to_fields(OWN, whole=True), **teaching_fields(Question("diverges", 0), ("rates",))}
    app = visit("compare", **link)
    before = dict(app.query_params)
    app.switch_page("pages/lecture.py")
    app.query_params.clear()  # as a browser does
    app.run()
    assert rows(app)
    assert dict(app.query_params) == {}
    app.switch_page("pages/compare.py").run()
    assert dict(app.query_params) == before
    assert "Locked by the link" in "\n".join(caption.value for caption in app.caption)


# A scene's panel ----------------------------------------------------------------------------------------------------


def test_a_lesson_has_two_controls_at_most_and_everything_behind_one_button() -> None:
    """And whoever has asked for everything has it in the next lesson, too."""
    for count, name in {len(lesson.scenario.runs): name for name, lesson in LESSONS.items()}.items():
        assert len(numbers(visit("lecture", lesson=name))) == (count if count <= 2 else 0)
    app = visit("lecture", lesson="momentum")
    assert not app.sidebar.selectbox
    app = press(app, "all-settings")
    everything = visit("compare", **to_fields(LESSONS["momentum"].scenario, whole=True))
    labels = [box.label for box in everything.sidebar.selectbox]
    assert [box.label for box in app.sidebar.selectbox] == labels != []
    assert len(numbers(app)) == len(numbers(everything))
    app = press(app, "lesson-next")
    assert app.sidebar.selectbox
    assert not press(app, "all-settings").sidebar.selectbox


@pytest.mark.parametrize(("lesson", "field"), [("one_character", "Rule of run 3"), ("kink", "f(x, y) =")])
def test_what_a_lesson_is_typed_about_stands_open_in_its_panel(lesson: str, field: str) -> None:
    app = visit("lecture", lesson=lesson)
    assert not app.sidebar.selectbox
    (typed,) = formulas(app)
    assert json.loads(scene(typed.proto.bytes))["label"] == field


# The search ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", LESSONS)
def test_a_lesson_is_found_by_all_that_it_is_called(name: str) -> None:
    lesson = LESSONS[name]
    scenario = lesson.scenario
    texts = [lesson.title, lesson.look_for, scenario.surface.title, scenario.objective, chapter_of(name).title]
    texts += [text for run in scenario.runs for text in (run.entry.label, run.entry.name)]
    texts += [f"slide {number}" for number in lesson.slides]
    for text in texts:
        assert lesson in find_lessons(text), text
        assert lesson in find_lessons(f"  {text.upper()} "), text


def test_every_word_counts_and_the_answer_is_not_searched() -> None:
    assert find_lessons("") == find_lessons("  ,") == tuple(LESSONS.values())
    names = {lesson.name for lesson in find_lessons("adam goes wrong")}
    assert names == {n for n, lesson in LESSONS.items() if lesson.failure and lesson in find_lessons("adam")}
    assert "adam_leaps" in names
    assert find_lessons("overflow") == ()  # which a lesson's explanation says
    assert any("overflow" in lesson.explains for lesson in LESSONS.values())


def test_the_search_filters_and_is_kept() -> None:
    app = visit("lecture")
    app.text_input("contents-find").set_value("Penguins").run()
    assert list(rows(app)) == [lesson.name for lesson in find_lessons("penguins")] != []
    assert f"{len(rows(app))} of {len(LESSONS)} scenes" in words_of(app)
    app = press(press(app, f"lesson-{next(iter(rows(app)))}"), "contents")
    assert app.text_input("contents-find").value == "Penguins"
    assert list(rows(app)) == [lesson.name for lesson in find_lessons("penguins")]


def test_an_empty_result_says_what_to_search_for() -> None:
    assert suggest_words("adma") == ("adam", *suggest_words("adma")[1:])
    app = visit("lecture")
    app.text_input("contents-find").set_value("adma **x**").run()
    assert rows(app) == {}
    assert "None of the scenes has “adma **x**”" in "\n".join(text.value for text in app.text)
    app = press(app, "find-adam")
    assert list(rows(app)) == [lesson.name for lesson in find_lessons("adam")]
    app.text_input("contents-find").set_value("qqqqqq").run()
    assert "Try a method" in "\n".join(text.value for text in app.text)
    assert list(rows(press(app, "find-all"))) == [lesson.name for lesson in FIRST.lessons]
