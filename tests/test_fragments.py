"""What an event draws anew, and that nothing else on the page would have become another."""

from __future__ import annotations

import json
from collections import Counter
from typing import Any

import pytest
from sent import (
    enter,
    enter_beside,
    formulas,
    head,
    name_of,
    numbers,
    open_boxes,
    pictures,
    scene,
    trigger,
    turn,
    visit,
)
from streamlit.testing.v1 import AppTest

from optim_viz.link.codec import from_query, to_fields
from optim_viz.teaching.lessons import LESSONS
from optim_viz.teaching.prediction import Question
from optim_viz.ui import lesson_state, session_state
from optim_viz.ui.pages.layout import shown_around

RUNS = ["sgd,learning_rate:0.001", "adam,learning_rate:0.1", "momentum,learning_rate:0.0004@exponential,decay_rate:0.5"]
WITH_ALL = {"f": "rosenbrock", "start": "-0.7,2.7", "noise": "0.5", "run": RUNS}
PLAYER = "player"


def elements(app: AppTest) -> list[tuple[str, bytes]]:
    """Everything on the page, in order, as it is sent. Of the panel's numbers their name alone: the player tells them
    which value they have."""
    found = []
    for node in app._tree:
        if (proto := getattr(node, "proto", None)) is None:
            continue
        if node.type == "bidi_component" and name_of(node) == "number":
            found.append((node.type, proto.id.encode()))
            continue
        found.append((node.type, proto.SerializeToString()))
    return found


def dial(app: AppTest, owner: str, parameter: str, value: float, run: int = 1) -> tuple[str, dict[str, Any]]:
    name = head(pictures(app)[0].proto.bytes)["runs"][run]["name"]
    return "dial", {"owner": owner, "name": name, "parameter": parameter, "value": value, "gesture": 1}


EVENTS = {
    "start": lambda app: ("start", {"x": 1.25, "y": -0.5, "gesture": 1}),
    "rate": lambda app: dial(app, "run", "learning_rate", 0.2),
    "hyperparameter": lambda app: dial(app, "run", "b1", 0.8),
    "schedule": lambda app: dial(app, "schedule", "decay_rate", 0.02, 2),
    "coefficient": lambda app: dial(app, "surface", "b", 50),
    "steps": lambda app: dial(app, "scene", "steps", 200),
    "noise": lambda app: dial(app, "scene", "noise", 1.5),
    "view": lambda app: ("view", {"stage": "both", "inside": 1, "run": 1, "serial": 3}),
    "more noise": lambda app: ("noise", {"steps": 900, "at": 1}),
    "doubted": lambda app: ("doubted", {"name": dial(app, "", "", 0)[1]["name"], "at": 1}),
}
ALL = {
    "branch": lambda app: ("branch", {**dial(app, "", "", 0)[1], "step": 40, "factor": 0.5, "at": 1}),
    "refused": lambda app: dial(app, "run", "learning_rate", -1),
    "share": lambda app: ("share", {"playback": "", "copied": True, "at": 1}),
}  # what changes the page around the fragments, too


def visited() -> AppTest:
    """A page that has been drawn before: the first time, a skeleton has held the picture's place."""
    return visit(**WITH_ALL).run()


@pytest.mark.parametrize("event", EVENTS)
def test_what_is_not_drawn_anew_would_be_the_same(event: str) -> None:
    app = visited()
    before = elements(app)
    trigger(app, *EVENTS[event](app), within="main")
    drawn = Counter(elements(app))
    assert name_of(pictures(app)[0]) == PLAYER
    assert len(drawn) < len(before) / 2
    after = elements(app.run())
    assert not Counter(after) - Counter(before) - drawn  # what is new was drawn
    if event != "more noise":  # which goes with the scene that asked for it, once
        assert not drawn - Counter(after)  # and what was drawn is as the whole page has it
    kinds = [kind for kind, _ in before]
    gained = [kind for kind, _ in after]
    assert gained == kinds, "nothing has come or gone"


FORMULA = {"formula": "x^2+10*y^2", "run": ["adam", "momentum"]}
WITH_A = {**FORMULA, "formula": "a in 0..9 = 1; a*x^2+y^2"}
RULE = {"f": "beale", "run": "rule1,0.01", "rule": "x=x-lr*g"}
TEXTS = {
    "function": (FORMULA, "x^4+y^2", "formula", 0.5),
    "coefficient of a function": (WITH_A, "a in 0..9 = 2; a*x^4+y^2", "formula", 0.5),
    "not understood": (FORMULA, "x^4+foo(y)", "formula", 0.1),
    "rule": (RULE, "x = x - 2*lr*g", "rule-1", 0.6),
    "rule, not understood": (RULE, "x = x - foo(g)", "rule-1", 0.1),
}  # where it is typed, what, into which field, and how much of the page that draws


@pytest.mark.parametrize("name", TEXTS)
def test_a_text_draws_what_follows_from_it_the_picture_first(name: str) -> None:
    query, text, field, share = TEXTS[name]
    app = turn(visit(**query), "start-x", 0.5)  # there is something to undo
    before = elements(app.run())
    enter(app, text, within=field)
    drawn = Counter(elements(app))
    assert sum(drawn.values()) < share * len(before)
    assert [name_of(component) for component in app.get("bidi_component") if name_of(component) != "number"] == (
        ["formula"] if "not understood" in name else [PLAYER, "formula"]
    )
    after = elements(app.run())
    assert not Counter(after) - Counter(before) - drawn
    assert not drawn - Counter(after)
    assert [kind for kind, _ in after] == [kind for kind, _ in before]


def without_fields(all_of_them: list[tuple[str, bytes]]) -> Counter[tuple[str, bytes]]:
    """All but the fields of texts: the picture tells them what it says of a text."""
    return Counter((kind, proto) for kind, proto in all_of_them if b"optim-viz.formula" not in proto)


@pytest.mark.parametrize("name", ["function", "coefficient of a function", "rule"])
def test_a_picture_that_carries_a_text_is_all_that_is_drawn_and_answers(name: str) -> None:
    query, text, field, _ = TEXTS[name]
    app = turn(visit(**query), "start-x", 0.5)  # there is something to undo
    before = without_fields(elements(app.run()))
    enter_beside(app, text)
    assert [name_of(component) for component in app.get("bidi_component") if name_of(component) != "number"] == [PLAYER]
    drawn = Counter(elements(app))
    said = head(pictures(app)[0].proto.bytes)["texts"][field]
    assert (said["typed"], said["wrong"], said["number"]) == (text, None, 1)
    whole = app.run()
    assert json.loads(scene(formulas(whole)[0].proto.bytes)).items() >= said.items()
    after = without_fields(elements(whole))
    assert not after - before - drawn
    assert not drawn - after


@pytest.mark.parametrize("text", ["x^4+foo(y)", "x^2 + 10*y^2"], ids=["not understood", "the same"])
def test_a_text_that_leaves_the_picture_as_it_is_draws_its_field_alone(text: str) -> None:
    app = turn(visit(**FORMULA), "start-x", 0.5)
    before = pictures(app.run())[0].proto.bytes
    enter_beside(app, text)
    assert [name_of(component) for component in app.get("bidi_component")] == ["formula"]
    assert json.loads(scene(formulas(app)[0].proto.bytes))["typed"] == text
    if "foo" in text:
        assert pictures(app.run())[0].proto.bytes == before


def test_a_text_of_a_run_that_has_gone_is_nobodys() -> None:
    app = visit(**FORMULA).run()
    trigger(app, "typed", {"field": "rule-9", "text": "x = x - g", "at": 1}, within="main")
    assert app.query_params["formula"] in (["x^2+10*y^2"], "x^2+10*y^2")


@pytest.mark.parametrize("place", [0, 1], ids=["A", "B"])
def test_side_by_side_a_text_is_of_the_side_whose_picture_carries_it(place: int) -> None:
    first = from_query("f=formula&formula=x^2%2B10*y^2&run=sgd")[0]
    app = visit("compare", **to_fields(first, scene_b=first.changed(start=(0.5, -1.0)))).run()
    trigger(app, "typed", {"field": "formula", "text": "x^4+y^2", "at": 1}, place, within="main")
    keys = [head(picture.proto.bytes)["surface"]["key"] for picture in pictures(app.run())]
    assert [key == "=x^4+y^2" for key in keys] == [place == 0, place == 1]


def test_a_text_with_a_number_of_its_own_brings_that_into_the_panel() -> None:
    app = visit(**FORMULA).run()
    assert "Coefficients" not in [box.label for box in app.expander]
    enter(app, WITH_A["formula"], within="formula")
    assert "Coefficients" in [box.label for box in app.expander]
    assert not [button for button in app.button if button.key == "share"]  # nor is the rest drawn anew
    app = visit(**RULE).run()
    enter(app, "b in 0..1 = 0.5; x = x - b*lr*g", within="rule-1")
    assert [button for button in app.button if button.key == "share"]  # its box is the run's


BOXES = {"coefficients-of-surface": ("coefficients", "b"), "noise": ("noise-box", "noise")}  # fragment: box, number


@pytest.mark.parametrize("first", BOXES)
def test_two_boxes_that_a_busy_browser_tells_of_at_once_both_open(first: str) -> None:
    """Its one message names the part in which the first of them stands."""
    app = visited()
    before = len(elements(app))
    open_boxes(app, *(box for box, _ in BOXES.values()), within=first)
    drawn = {key.rpartition("-")[2] for key in numbers(app)}
    assert {number for _, number in BOXES.values()} <= drawn
    assert len(elements(app)) < before / 2
    assert not pictures(app)


@pytest.mark.parametrize("first", ["noise", "main"])
def test_a_box_and_an_event_of_the_picture_at_once_are_both_seen(first: str) -> None:
    for event in ("start", "view"):  # what draws more than the picture, and what draws it alone
        app = visited()
        kind, value = EVENTS[event](app)
        open_boxes(app, "noise-box", within=first, **{kind: value})
        assert "noise" in numbers(app)
        assert name_of(pictures(app)[0]) == PLAYER
        assert not app.selectbox


def test_a_box_of_the_page_around_and_one_of_a_part_at_once_both_open() -> None:
    app = visit(f="linear_regression", run="sgd").run()
    open_boxes(app, "noise-box", "data-box", within="noise")
    assert {"data-target", "sampling"} <= {box.key for box in app.selectbox}


@pytest.mark.parametrize("event", ALL)
def test_what_changes_the_page_around_draws_all_of_it(event: str) -> None:
    app = visited()
    before = len(elements(app))
    trigger(app, *ALL[event](app), within="main")
    assert len(elements(app)) >= before


def test_undo_is_drawn_where_there_is_something_to_undo() -> None:
    app = visited()
    assert app.button(key="undo").disabled
    trigger(app, *EVENTS["rate"](app), within="main")
    assert not app.button(key="undo").disabled
    trigger(app, *EVENTS["start"](app), within="main")
    assert not [button for button in app.button if button.key == "undo"]  # still in sight, as it was


def test_a_class_s_question_follows_every_change() -> None:
    app = visit(ask="first", **WITH_ALL)
    trigger(app, *EVENTS["start"](app), within="main")
    assert [button.key for button in app.button if button.key.startswith("say-")]


def test_while_a_question_holds_the_scene_no_picture_tells_the_panel_its_numbers() -> None:
    scene = from_query("f=beale&run=sgd&run=adam")[0]
    held = session_state.Session(scenario=scene, ids=(1, 2), question=Question("first"), asked_about=(scene, None))
    moved = session_state.change(held, "start", lambda s: s.changed(start=(0.5, -1.0)), now=0.0)
    assert moved.scenario != held.scenario
    assert shown_around(moved) != shown_around(held)
    answered = lesson_state.answer(held, 0)
    moved = session_state.change(answered, "start", lambda s: s.changed(start=(0.5, -1.0)), now=0.0)
    assert shown_around(moved) == shown_around(answered)


def test_the_panel_follows_where_a_number_changes_the_marks_of_runs() -> None:
    """Runs of one method are told apart by a number: another one may give each of them another shade and dash."""
    scene = from_query("f=beale&run=sgd,learning_rate:0.001&run=sgd,learning_rate:0.002&run=sgd,learning_rate:0.003")[0]
    before = session_state.Session(scenario=scene, ids=(1, 2, 3))

    def turned(rate: float) -> session_state.Session:
        runs = (scene.runs[0].changed(learning_rate=rate), *scene.runs[1:])
        return session_state.change(before, "rate", lambda s: s.changed(runs=runs), now=0.0)

    assert shown_around(turned(0.0015)) == shown_around(before)  # still the smallest
    assert shown_around(turned(0.004)) != shown_around(before)


def test_an_event_that_changes_nothing_leaves_nothing_behind() -> None:
    app = visited()
    trigger(app, "page", {"by": 1, "at": 1}, within="main")  # a clicker, where there are no lessons
    assert name_of(pictures(app)[0]) == PLAYER
    assert not app.session_state["session"].acted  # or the next press of Back would be taken for its run


def test_side_by_side_either_picture_can_be_doubted() -> None:
    first = from_query("f=beale&start=1,2&run=sgd&run=adam")[0]
    app = visit("compare", **to_fields(first, scene_b=first.changed(start=(0.5, -1.0)))).run()
    name = head(pictures(app)[1].proto.bytes)["runs"][1]["name"]
    trigger(app, "doubted", {"name": name, "at": 1}, 1, within="main")
    sent = [[array for array in head(picture.proto.bytes)["arrays"] if "records" in array] for picture in pictures(app)]
    assert sent == [[], ["records1"]]


def test_the_address_follows_what_was_drawn_alone() -> None:
    app = visited()
    trigger(app, *EVENTS["start"](app), within="main")
    assert app.query_params["start"] in (["1.25,-0.5"], "1.25,-0.5")
    assert [head(pictures(app)[0].proto.bytes)["start"][k] for k in (0, 1)] == [1.25, -0.5]


def test_a_moment_leaves_the_address_with_a_partial_redraw() -> None:
    app = visit(**WITH_ALL, moment="step:7")
    trigger(app, *EVENTS["start"](app), within="main")
    assert "moment" not in app.query_params
    assert head(pictures(app)[0].proto.bytes)["playback"] is None


def test_the_lessons_have_the_same_fragments() -> None:
    lesson = next(name for name, entry in LESSONS.items() if entry.question is None)
    app = visit("lecture", lesson=lesson).run()
    name = head(pictures(app)[0].proto.bytes)["runs"][0]["name"]
    value = {"owner": "run", "name": name, "parameter": "learning_rate", "value": 0.001, "gesture": 1}
    before = elements(app)
    trigger(app, "dial", value, within="main")
    drawn = Counter(elements(app))
    assert len(drawn) < 0.6 * len(before)  # of a panel that has the rates alone
    assert not Counter(elements(app.run())) - Counter(before) - drawn


@pytest.mark.parametrize("place", [0, 1], ids=["A", "B"])
@pytest.mark.parametrize("event", ["start", "rate", "steps", "noise", "view"])
def test_side_by_side_both_pictures_are_drawn_and_the_panel_is_not(event: str, place: int) -> None:
    first = from_query("f=beale&start=1,2&run=sgd&run=adam&run=momentum")[0]
    app = visit("compare", **to_fields(first, scene_b=first.changed(start=(0.5, -1.0)))).run()
    before = elements(app)
    name = head(pictures(app)[place].proto.bytes)["runs"][1]["name"]
    kind, value = EVENTS[event](app)
    trigger(app, kind, {**value, "name": name} if "name" in value else value, place, within="main")
    drawn = Counter(elements(app))
    assert [name_of(picture) for picture in pictures(app)] == [PLAYER, PLAYER]
    assert not app.selectbox
    after = elements(app.run())
    assert not Counter(after) - Counter(before) - drawn
    assert not drawn - Counter(after)
