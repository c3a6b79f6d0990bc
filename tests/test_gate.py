"""The gate, the locks and the tour as the server answers: what is sent before an answer, what a link opens."""

from __future__ import annotations

import itertools
import json
import re
from html import unescape
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from sent import formulas, numbers, pictures, press, rows, scene, trigger, turn, visit
from streamlit.testing.v1 import AppTest

from optim_viz import from_query
from optim_viz.link.codec import to_fields
from optim_viz.optimizers import rule
from optim_viz.programs.instructions import to_program
from optim_viz.scene.playback import Playback
from optim_viz.scene.scenario import Run, Scenario
from optim_viz.scene.view import View
from optim_viz.simulation.simulate import run
from optim_viz.teaching.lessons import LESSONS
from optim_viz.teaching.link_fields import PERMISSIONS, QUESTION, teaching_fields
from optim_viz.teaching.permissions import GROUPS
from optim_viz.teaching.prediction import Question
from optim_viz.ui import session_address, session_state
from optim_viz.web.scene_blob import SceneOptions, pack_scene

ROOT = Path(__file__).resolve().parents[1]
TWO = Scenario.suggested(
    "sphere", steps=100, runs=(Run("sgd", {"learning_rate": 0.2}), Run("adam", {"learning_rate": 0.01}))
)
CLOCK = itertools.count(1)

FIRST_LESSON = next(iter(LESSONS))  # its chapter is open in the contents


@pytest.fixture(autouse=True)
def _no_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    monkeypatch.setattr(session_state, "MERGE_SECONDS", -1.0)
    monkeypatch.setattr(session_address, "LATE_SECONDS", -1.0)


def link(scenario: Scenario, question: Question | None = None, touch: tuple[str, ...] | None = None) -> dict[str, Any]:
    return {**to_fields(scenario, whole=True), **teaching_fields(question, touch)}


def unpack(blob: bytes) -> tuple[dict[str, Any], dict[str, np.ndarray[Any, Any]]]:
    size = int.from_bytes(blob[:4], "little")
    head = json.loads(blob[4 : 4 + size])
    kinds = {1: "<u1", 4: "<f4", 8: "<f8"}
    arrays = {n: np.frombuffer(blob, kinds[w], count, 4 + size + at) for n, (at, count, w) in head["arrays"].items()}
    return head, arrays


def sent(app: AppTest) -> tuple[dict[str, Any], dict[str, np.ndarray[Any, Any]]]:
    """What the player gets."""
    (component,) = pictures(app)
    blob = component.proto.bytes
    return unpack(scene(blob))


def fire(app: AppTest, event: str, **value: Any) -> AppTest:
    return trigger(app, event, {"at": next(CLOCK), **value})


def told(app: AppTest) -> str:
    """Every text, an index in it behind a low line, and what is said aloud."""
    kinds = ('role="status"', 'class="ov-words"')
    bodies = [html.proto.body for html in app.get("html") if any(kind in html.proto.body for kind in kinds)]
    spoken = [re.sub("<[^>]*>", "", body.replace("<sub>", "_")) for body in bodies]
    return "\n".join([*(text.value for text in app.text), *(unescape(body) for body in spoken)])


def holds(app: AppTest) -> bool:
    """Whether nothing but the start was sent; then no number below the picture gives it away either."""
    head, arrays = sent(app)
    short = "simulator" not in head
    assert head["held"] is short
    if short:
        assert_nothing_to_simulate_with(head, arrays)
    assert bool(rows(app)) is not short
    return short


def words_in(part: Any) -> set[str]:
    """Every name in a head, however deep."""
    if isinstance(part, dict):
        return {*part, *(word for inner in part.values() for word in words_in(inner))}
    return {word for inner in part for word in words_in(inner)} if isinstance(part, list) else set()


def assert_nothing_to_simulate_with(head: dict[str, Any], arrays: dict[str, np.ndarray[Any, Any]]) -> None:
    """Of each run its first record, and of the surface its own instructions, without its slopes: no path follows."""
    of_runs = [values for name, values in arrays.items() if not name.startswith("rows")]  # data tell nothing of a path
    assert all(len(values) == 1 for values in of_runs)
    assert not any(re.match(r"normal_|digest|records", name) for name in arrays)
    of_a_simulator = {"simulator", "paths", "schedules", "fairness", "contrasts", "suits"}
    of_a_rule = {"rules", "rule", "lines", "init", "update", "powers", "values", "methods"}
    assert not (of_a_simulator | of_a_rule) & words_in(head)
    assert len(head["surface"]["program"]["results"]) == 1


def now(app: AppTest) -> Scenario:
    found, notices = from_query(app.query_params)
    assert notices == ()
    return found


# Held scenes --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("stage", ["map", "relief", "both", "grid"])
def test_a_held_scene_holds_no_path(stage: str) -> None:
    """Whatever the view asks for: one record a run, at the start, no outcome, no inside, nothing to simulate with."""
    runs = (
        Run("adam", {"learning_rate": 0.3}, partners=("bias_correction",)),
        Run("sgd", {"learning_rate": 0.2}, schedule="cosine").branched(20, Run("momentum", {"learning_rate": 0.01})),
        Run("sgd", {"learning_rate": 5.0}),
    )
    scenario = Scenario.suggested("sphere", steps=500, runs=runs, noise=0.5)
    view = View(stage, {"inside": 1.0, "dial": 1.0, "fan": 1.0})
    doubted = [f"{i}" for i in range(20)]
    options = SceneOptions(held=True, with_inspector=True, doubted=doubted)
    head, arrays = unpack(pack_scene(scenario, run(scenario), view, options))
    assert_nothing_to_simulate_with(head, arrays)
    assert head["surface"]["program"] == to_program(scenario.surface)
    x, y = scenario.start
    f, slope = x * x + y * y, 2 * np.hypot(x, y)
    for i, entry in enumerate(head["runs"]):
        assert entry["records"] == 1
        assert not any(entry["outcome"].values())
        for name, value in (("x", x), ("y", y), ("height", f), ("slope", slope)):
            np.testing.assert_allclose(arrays.pop(f"{name}{i}"), [value], rtol=1e-6)
    assert not arrays
    assert [entry["of"] for entry in head["runs"]] == [0, 0, 1, 2]


def test_a_held_start_stands_as_high_as_an_open_one() -> None:
    """Above the least value of f, which on this surface is not 0."""
    scenario = Scenario.suggested("six_hump_camel", steps=10, start=(1.5, -0.25), runs=(Run("sgd"),))
    head, arrays = unpack(pack_scene(scenario, run(scenario), options=SceneOptions(held=True)))
    assert head["surface"]["floor"] == pytest.approx(-1.031628453, abs=1e-9)
    x2, y2 = 1.5**2, 0.25**2
    f = (4 - 2.1 * x2 + x2**2 / 3) * x2 - 1.5 * 0.25 + (4 * y2 - 4) * y2
    np.testing.assert_allclose(arrays["height0"], [f + 1.031628453], rtol=1e-6)


def test_a_map_to_aim_at_is_a_map() -> None:
    blob = pack_scene(TWO, run(TWO), View("relief"), SceneOptions(held=True, quiz={"aims": True}))
    assert unpack(blob)[0]["view"]["stage"] == "map"


def test_nothing_is_held_by_itself() -> None:
    scenario = Scenario.suggested("sphere", runs=(Run("sgd"),))
    head, arrays = unpack(pack_scene(scenario, run(scenario)))
    assert not head["held"]
    assert len(head["simulator"]["paths"]) == 1
    assert len(arrays["digest0"]) == 2 * 8  # of each 64 of its 501 records


NEURON = Scenario.suggested("neuron_relu", steps=20, runs=(Run("sgd", {"learning_rate": 0.2}),))


@pytest.mark.parametrize(
    ("question", "key", "truth"),
    [
        (Question("depth"), "say-0", "You said it vanishes. At depth 30 the gradient is 5·10⁻⁶ of the top's: it van"),
        (
            Question("depth", scale=2.0),
            "say-1",
            "You said it stays about the same. At depth 30 the gradient is 5300 times",
        ),
        (Question("first"), "say-run-1", "You said SGD. SGD arrives first"),
        (Question("first"), "say-none", "You said none of them. SGD arrives first"),
        (Question("lowest"), "say-run-2", "You said Adam. SGD ends lowest"),
        (Question("diverges", 1), "say-Yes", "You said yes. Adam does not diverge."),
        (Question("arrival", 1), "say-none", "You said never. Adam has not come to rest at a minimum by step 100."),
        (Question("arrival", 0), "say-track", "You said 16. SGD is at rest at a minimum from step"),
        (Question("condition"), "say-track", "You said κ = 1000. At the minimum, the sharpest curvature is so many"),
    ],
)
def test_an_answer_opens_the_scene(question: Question, key: str, truth: str) -> None:
    scenario = NEURON if question.kind == "depth" else TWO
    app = visit(**link(scenario, question))
    assert holds(app)
    assert question.words(scenario) in told(app)
    app.button(key).click().run()
    assert not holds(app)
    assert truth in told(app)
    assert QUESTION.from_query(app.query_params) == (question, ())  # still a link that asks
    app.button("ask-again").click().run()
    assert holds(app)


def test_a_click_on_the_map_answers() -> None:
    app = visit(**link(TWO, Question("end", 0)))
    assert holds(app)
    assert holds(fire(app, "guess", x="here", y=None))
    fire(app, "guess", x=0.5, y=0.0)
    app.run()
    assert not holds(app)
    assert "SGD ends at (0, 0), 0.5 away: 4% of the map's diagonal" in told(app)
    assert "Right." in told(app)
    assert sent(app)[0]["quiz"]["guess"] == [0.5, 0.0]


def test_a_change_does_not_open_it_and_does_not_close_it() -> None:
    app = visit(**link(TWO, Question("first")))
    turn(app, "start-x", 1.0)
    assert holds(app)
    app.button("say-run-1").click().run()
    assert not holds(app)
    assert "You said SGD" in told(app)
    turn(app, "start-x", 2.0)
    assert not holds(app)
    assert "has changed since you answered" in told(app)
    app.button("undo").click().run()
    assert "You said SGD" in told(app)


def test_a_question_about_nobody_is_not_asked() -> None:
    app = visit(**link(TWO, Question("end", 5)))
    assert not holds(app)
    assert "something that its scene does not have" in told(app)


def test_the_authors_words_are_plain_text() -> None:
    words = "<img src=x> **[a](http://b.c)** $x$ :red[y]"
    app = visit(**link(TWO, Question("first", text=words)))
    assert words in [text.value for text in app.text]
    assert not any(words[:8] in part.value for kind in ("markdown", "html", "caption") for part in app.get(kind))


@pytest.mark.parametrize("kind", ["sweep", "starts"])
def test_other_pages_do_not_give_it_away(kind: str) -> None:
    app = visit("study", **link(TWO, Question("first")), study=kind)
    assert not pictures(app)
    assert any("Answer it" in info.value for info in app.info)


# Locks --------------------------------------------------------------------------------------------------------------


def enabled(app: AppTest) -> set[str]:
    """The keys of the panel's controls that can be moved."""
    kinds = ("selectbox", "menu_button", "button", "toggle")
    parts = {str(part.key) for kind in kinds for part in app.sidebar.get(kind) if not part.disabled}
    return parts | {key for key, number in numbers(app).items() if not number["fixed"]}


NOT_HERE = ("view", "settings", "schedule", "noise", "formula", "rule")  # have no control of their own in this panel


@pytest.mark.parametrize("group", [name for name in GROUPS if name not in NOT_HERE])
def test_an_open_group_alone_can_be_moved(group: str) -> None:
    app = visit(**link(TWO, None, (group,)))
    of = {
        "surface": {"surface"},
        "start": {"start-x", "start-y"},
        "steps": {"steps"},
        "runs": {"add-run"},
        "rates": {"learning_rate-1-sgd", "learning_rate-2-adam", "fairness"},
    }
    assert enabled(app) - {"start-over", "share"} == of[group]
    assert PERMISSIONS.from_query(app.query_params) == ((group,), ())


@pytest.mark.parametrize(
    ("touch", "open_fields"),
    [
        (("rule",), {"rule"}),
        (("formula",), {"formula"}),
        (("runs",), {"rule"}),
        (("surface",), {"formula"}),
        (("rates",), set()),
        (None, {"rule", "formula"}),
    ],
)
def test_what_is_typed_is_open_with_its_group_or_the_one_that_it_is_part_of(
    touch: tuple[str, ...] | None, open_fields: set[str]
) -> None:
    typed = Run(rule("x = x - learning_rate * g").name, {"learning_rate": 0.1})
    app = visit(**link(Scenario.suggested("=x^2+3*y^2", runs=(typed,)), None, touch))
    heads = [json.loads(scene(part.proto.bytes)) for part in formulas(app)]
    names = {"f(x, y) =": "formula", "Rule of run 1": "rule"}
    assert {names[head["label"]] for head in heads} == {"formula", "rule"}
    assert {names[head["label"]] for head in heads if not head["fixed"]} == open_fields


def test_without_touch_everything_moves() -> None:
    app = visit(**link(TWO))
    assert {"surface", "start-x", "steps", "add-run", "fairness", "learning_rate-1-sgd"} <= enabled(app)
    assert not any("Locked" in caption.value for caption in app.sidebar.caption)


def test_the_server_refuses_what_is_locked() -> None:
    """The last line: an event that comes all the same changes nothing, and says why."""
    app = visit(**link(TWO, None, ("rates",)))
    fire(app, "start", x=1.0, y=1.0, gesture=1)
    app.run()
    assert now(app) == TWO
    assert "locked this: start" in told(app)
    assert sent(app)[0]["quiz"]["locked"] == [name for name in GROUPS if name != "rates"] + ["dial"]
    fire(app, "branch", name="1", step=5, factor=2.0)
    app.run()
    assert now(app) == TWO
    turn(app, "steps", 50)
    assert now(app) == TWO
    assert "locked this: number of steps" in told(app)
    fire(app, "dial", name="1", parameter="learning_rate", value=0.3, gesture=2)
    app.run()
    assert now(app).runs[0].rate == 0.3
    fire(app, "view", stage="relief", serial=1)
    app.run()
    assert sent(app)[0]["view"]["stage"] == "map"


def test_start_over_and_undo_stay_within_the_link() -> None:
    app = visit(**link(TWO, None, ("rates",)))
    turn(app, "learning_rate-1-sgd", 0.5)
    press(app, "start-over")
    assert now(app) == TWO
    press(app, "undo")
    assert now(app).runs[0].rate == 0.5
    press(app, "redo")
    assert now(app) == TWO


def test_undo_does_not_reach_behind_a_link_that_locks() -> None:
    app = visit(**link(TWO))
    turn(app, "start-x", 1.0)
    for key, value in link(TWO, None, ("rates",)).items():
        app.query_params[key] = value
    app.run()
    assert app.button("undo").disabled
    assert now(app) == TWO


@pytest.mark.parametrize("touch", [("surface",), ("surface", "rates"), ()], ids=str)
def test_start_over_leads_back_from_wherever_the_open_controls_lead(touch: tuple[str, ...]) -> None:
    app = visit(**link(TWO, None, touch))
    if touch:
        app.selectbox("surface").set_value("beale").run()
        assert now(app).objective == "beale"
        app.button("undo").click().run()
        assert now(app) == TWO
        app.selectbox("surface").set_value("booth").run()
    app.button("start-over").click().run()
    assert now(app) == TWO
    assert not told(app)


def test_back_is_no_link_of_its_own_for_start_over() -> None:
    app = visit(**link(TWO, None, ("rates",)))
    for rate in (0.5, 1.0):
        turn(app, "learning_rate-1-sgd", rate)
    for key, value in link(TWO.changed(runs=(TWO.runs[0].changed(learning_rate=0.5), TWO.runs[1]))).items():
        app.query_params[key] = value
    app.run()
    assert now(app).runs[0].rate == 0.5
    app.button("start-over").click().run()
    assert now(app) == TWO


def test_in_a_hall_the_lock_of_the_view_is_no_trap() -> None:
    app = visit(**link(TWO, None, ("rates",)), view="map,projector:1")
    fire(app, "view", stage="relief", projector=0, serial=1)
    assert sent(app)[0]["view"]["stage"] == "map"
    assert sent(app)[0]["view"]["projector"] == 0


def test_removing_who_is_asked_about_does_not_open_the_scene() -> None:
    app = visit(**link(TWO, Question("diverges", 1)))
    assert holds(app)
    uid = app.session_state["session"].ids[1]
    app.session_state[f"more-{uid}"] = True
    app.run()
    app.button(f"remove-{uid}").click().run()
    assert holds(app)
    assert "no longer there" in told(app)
    app.button("undo").click().run()
    assert holds(app)
    assert now(app) == TWO


def test_another_scene_with_the_same_question_is_asked_anew() -> None:
    app = visit(**link(TWO, Question("first")))
    app.button("say-none").click().run()
    assert not holds(app)
    for key, value in link(TWO.changed(steps=90), Question("first")).items():
        app.query_params[key] = value
    app.run()
    assert holds(app)


def test_a_tour_is_no_way_around_a_question() -> None:
    app = visit("compare", **link(TWO, Question("first"), ("rates",)))
    for opened in ("", f"lesson-{FIRST_LESSON}"):  # the contents alone, and a lesson
        for page in ("lecture", "compare"):
            app.switch_page(f"pages/{page}.py")
            app.query_params.clear()
            app.run()
            if page == "lecture" and opened:
                press(app, opened)
    assert holds(app)
    assert now(app) == TWO
    assert app.button("undo").disabled
    assert app.query_params["touch"] in ("rates", ["rates"])


def test_a_moment_stays_with_its_link() -> None:
    app = visit("compare", **link(TWO), moment="step:60,window:0~1~0~1,hidden:0")
    assert sent(app)[0]["playback"]["step"] == 60
    app.switch_page("pages/lecture.py")
    app.query_params.clear()
    app.run()
    app.button(f"lesson-{FIRST_LESSON}").click().run()
    assert sent(app)[0]["playback"] is None
    assert "moment" not in app.query_params


def test_a_moment_after_the_end_is_named() -> None:
    assert "step 600" in told(visit("compare", **link(TWO), moment="step:600"))


# For a class --------------------------------------------------------------------------------------------------------


def test_the_link_that_is_made_is_the_link_that_is_read() -> None:
    app = visit(**link(TWO))
    app.button("share").click().run()
    for choose in (
        lambda: app.toggle("teach-everything").set_value(False),
        lambda: app.selectbox("teach-question").set_value("end"),
        lambda: app.selectbox("teach-run-2").set_value(1),
        lambda: app.text_input("teach-text").set_value("Where to, & why?"),
    ):
        choose()
        app.session_state["for-run-share"] = (Playback(), False)  # a browser runs the dialog alone again
        app.run()
    code = app.code[0]
    assert code.value.partition("?")[0].endswith("/compare")
    query = code.value.partition("?")[2]
    assert from_query(query) == (TWO, ())
    assert QUESTION.from_query(query) == (Question("end", 1, "Where to, & why?"), ())
    assert PERMISSIONS.from_query(query) == (("rates",), ())
    assert not holds(app)  # whoever makes the link is not asked
    assert {"ask", "touch"}.isdisjoint(app.query_params)


# The tour -----------------------------------------------------------------------------------------------------------


def lesson(app: AppTest) -> str:
    found = app.query_params["lesson"]
    return found if isinstance(found, str) else found[0]


@pytest.mark.parametrize("name", [name for name, of in LESSONS.items() if of.beside is None])
def test_a_lesson_by_its_name_alone(name: str) -> None:
    app = visit("lecture", lesson=name)
    assert now(app) == LESSONS[name].scenario
    assert lesson(app) == name
    assert holds(app) is (LESSONS[name].question is not None)
    assert told(app).count(LESSONS[name].explains) == (LESSONS[name].question is None)


def test_the_tour_goes_on_and_back() -> None:
    assert visit("lecture", lesson=FIRST_LESSON).button("lesson-previous").disabled
    names = list(LESSONS)[list(LESSONS).index("gradient_descent") :]
    app = visit("lecture", lesson=names[0])
    assert lesson(app) == names[0]
    app.button("lesson-next").click().run()
    assert (lesson(app), now(app)) == (names[1], LESSONS[names[1]].scenario)
    app.button("say-No").click().run()
    assert not holds(app)
    assert LESSONS[names[1]].explains in told(app)
    fire(app, "page", by=1)
    app.run()
    assert lesson(app) == names[2]
    assert holds(app)
    fire(app, "page", by=-1)
    app.run()
    assert lesson(app) == names[1]
    assert not holds(app)  # answered before
    assert app.button("undo").disabled  # a lesson is not the change of another


def test_a_changed_lesson_is_a_link_too() -> None:
    name = "momentum"
    changed = LESSONS[name].scenario.changed(steps=60)
    app = visit("lecture", **{**to_fields(changed), "lesson": name})
    assert (lesson(app), now(app)) == (name, changed)
    assert holds(app)
    app.button("start-over").click().run()
    assert now(app) == LESSONS[name].scenario


@pytest.mark.parametrize("name", ["nobody", "<b>x</b>", "", "a" * 5000])
def test_a_lesson_that_is_not_there(name: str) -> None:
    app = visit("lecture", lesson=name)
    assert app.button(f"lesson-{FIRST_LESSON}")  # the contents
    assert "a lesson that is not there" in told(app)
    assert name[:10] not in told(app) or not name


def test_after_the_tour_undo_brings_back_what_one_came_with() -> None:
    app = visit(**link(TWO))
    app.switch_page("pages/lecture.py").run()
    app.button(f"lesson-{FIRST_LESSON}").click().run()
    app.button("lesson-next").click().run()
    app.switch_page("pages/compare.py").run()
    assert now(app) == LESSONS[list(LESSONS)[1]].scenario
    app.button("undo").click().run()
    assert now(app) == TWO


def test_elsewhere_a_lessons_question_is_not_asked() -> None:
    app = visit("lecture", lesson="momentum")
    scenario = now(app)
    app.switch_page("pages/compare.py").run()
    assert not app.exception
    assert now(app) == scenario
    assert not holds(app)
    assert "lesson" not in app.query_params
