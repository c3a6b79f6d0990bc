"""A question about two scenes, as the server asks it: both are held, and both open with the answer."""

from __future__ import annotations

from html import unescape
from pathlib import Path

import pytest
from sent import head, pictures, rows, trigger
from streamlit.testing.v1 import AppTest

from optim_viz.link.codec import from_query, scene_b_from_query, to_fields
from optim_viz.scene.scenario import Run, Scenario
from optim_viz.teaching.lessons import LESSONS, lesson_number
from optim_viz.teaching.link_fields import teaching_fields
from optim_viz.teaching.prediction import Question
from optim_viz.ui import session_address

ROOT = Path(__file__).resolve().parents[1]
LESSON = LESSONS["two_signals"]
QUICK = Scenario("sphere", (-4.0, 2.5), (Run("sgd", {"learning_rate": 0.2}),), steps=100)
SLOW = QUICK.changed(runs=(Run("sgd", {"learning_rate": 0.01}),))


@pytest.fixture(autouse=True)
def _no_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    monkeypatch.setattr(session_address, "LATE_SECONDS", -1.0)


def visit(page: str, **fields: str | list[str]) -> AppTest:
    app = AppTest.from_file(ROOT / "app.py", default_timeout=120)
    app.switch_page(f"pages/{page}.py")
    for key, value in fields.items():
        app.query_params[key] = value
    app.run()
    assert not app.exception
    return app


def held(app: AppTest) -> list[bool]:
    """Of each picture, whether nothing but the start was sent: no rule, no seed of a path, no record but the first."""
    found = []
    for component in pictures(app):
        sent = head(component.proto.bytes)
        records = [values for name, values in sent["values"].items() if not name.startswith("rows")]
        assert sent["held"] is ("simulator" not in sent) is all(len(values) == 1 for values in records)
        found.append(bool(sent["held"]))
    assert bool(rows(app)) is not any(found), "no table gives it away"
    return found


def decides(app: AppTest) -> list[int]:
    return [head(component.proto.bytes)["quiz"]["decides"] for component in pictures(app)]


def told(app: AppTest) -> str:
    spoken = [html.proto.body for html in app.get("html") if 'role="status"' in html.proto.body]
    return "\n".join([*(text.value for text in app.text), *(unescape(body) for body in spoken)])


def test_a_link_asks_about_both_and_the_answer_opens_both() -> None:
    fields = {**to_fields(SLOW, scene_b=QUICK), **teaching_fields(Question("surface"), None)}
    app = visit("compare", **fields)
    assert held(app) == [True, True]
    assert "On which of the two surfaces does SGD come to rest at a minimum sooner?" in told(app)
    assert [app.button(f"say-{name}").label for name in ("0", "1", "none")] == ["On A", "On B", "On neither"]
    app.button("say-1").click().run()
    assert held(app) == [False, False]
    assert "✓ Right. You said on B. On A, SGD is not at rest by step 100. " in told(app)
    first, second = decides(app)
    assert first == second, "both films tell it at the same step"
    assert 0 < first < 100
    app.button("ask-again").click().run()
    assert held(app) == [True, True]
    app.button("say-0").click().run()
    assert "✗ Not so. You said on A." in told(app)


def test_a_question_about_the_first_scene_still_shows_that_alone() -> None:
    fields = {**to_fields(QUICK, scene_b=SLOW), **teaching_fields(Question("diverges"), None)}
    app = visit("compare", **fields)
    assert held(app) == [True]
    app.button("say-No").click().run()
    assert held(app) == [False, False]
    assert decides(app) == [100, None]


def test_the_second_scene_may_be_changed_and_then_the_answer_is_about_another() -> None:
    fields = {**to_fields(SLOW, scene_b=QUICK), **teaching_fields(Question("surface"), None)}
    app = visit("compare", **fields)
    app.button("say-1").click().run()
    trigger(app, "start", {"at": 1, "x": 1.0, "y": 1.0, "gesture": 1}, 1)
    assert scene_b_from_query(app.query_params)[0] == QUICK.changed(start=(1.0, 1.0))
    assert "The scene has changed since you answered." in told(app)
    assert held(app) == [False, False]


def test_a_lesson_shows_two_scenes_in_the_place_of_one() -> None:
    app = visit("lecture", lesson=LESSON.name)
    assert held(app) == [True, True]
    assert f"{lesson_number(LESSON.name)} of {len(LESSONS)}" in "".join(html.proto.body for html in app.get("html"))
    assert LESSON.explains not in told(app)
    app.button("say-1").click().run()
    assert held(app) == [False, False]
    assert LESSON.explains in told(app)
    assert (from_query(app.query_params)[0], scene_b_from_query(app.query_params)[0]) == (
        LESSON.scenario,
        LESSON.beside,
    )
    pages = [head(component.proto.bytes)["quiz"]["pages"] for component in pictures(app)]
    assert pages == [True, False], "a clicker turns one page, not two"
    app.button("lesson-next").click().run()
    assert len(held(app)) == 1
    app.button("lesson-previous").click().run()
    assert held(app) == [False, False], "it is answered"
