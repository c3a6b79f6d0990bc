"""Compare with a second scene, as the server answers: which of the two is in hand, and what can be done with both."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from sent import head, numbers, pictures, rows, trigger, turn, whole
from streamlit.testing.v1 import AppTest

from optim_viz import Scenario, from_query, scene_b_from_query, view_from_query
from optim_viz.link.codec import to_fields
from optim_viz.scene.variations import VARIATIONS
from optim_viz.scene.view import View
from optim_viz.ui import session_address, session_state

ROOT = Path(__file__).resolve().parents[1]
A = from_query("f=sphere&start=1,2&steps=100&run=sgd,learning_rate:0.1&run=adam,learning_rate:0.2")[0]
B = A.changed(noise=0.5, steps=200)


@pytest.fixture(autouse=True)
def _no_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    monkeypatch.setattr(session_state, "MERGE_SECONDS", -1.0)
    monkeypatch.setattr(session_address, "LATE_SECONDS", -1.0)


def visit(a: Scenario = A, b: Scenario | None = B, page: str = "compare") -> AppTest:
    app = AppTest.from_file(ROOT / "app.py", default_timeout=120)
    app.switch_page(f"pages/{page}.py")
    return go(app, to_fields(a, scene_b=b))


def go(app: AppTest, fields: dict[str, Any]) -> AppTest:
    """To another address, as by a link or the back button."""
    app.query_params.clear()
    for key, value in fields.items():
        app.query_params[key] = value
    return sound(app.run())


def sound(app: AppTest) -> AppTest:
    """Nothing thrown; and the players show what the address spells."""
    assert not app.exception
    for sent, scene in zip(heads(app), [s for s in scenes(app) if s is not None], strict=True):
        assert (sent["surface"]["key"], sent["steps"], sent["start"]) == (
            scene.objective,
            scene.steps,
            list(scene.start),
        )
        assert sent["noise"] == scene.noise
        assert [run["rate"] for run in sent["runs"]] == [member.run.rate for member in scene.members]
    return app


def heads(app: AppTest) -> list[dict[str, Any]]:
    return [head(component.proto.bytes) for component in pictures(app)]


def run_names(app: AppTest) -> list[list[str]]:
    return [[run["name"] for run in head["runs"]] for head in heads(app)]


def scenes(app: AppTest) -> tuple[Scenario, Scenario | None]:
    """What the address spells; it must be understood without a notice."""
    (a, told), (b, more) = from_query(app.query_params), scene_b_from_query(app.query_params)
    assert (told, more) == ((), ())
    return a, b


def fire(app: AppTest, which: int, event: str, **value: Any) -> AppTest:
    """An event in the first or the second player."""
    return trigger(app, event, {"at": 1, **value}, which)


def press(app: AppTest, key: str) -> AppTest:
    return sound(whole(app.button(key=key).click().run()))


def added(app: AppTest, name: str) -> AppTest:
    """With a run of this method more."""
    return sound(whole(app.menu_button(key="add-run").click(name).run()))


def hold(app: AppTest, which: str) -> AppTest:
    return sound(app.segmented_control(key="editing").set_value(which).run())


def offered(app: AppTest) -> AppTest:
    """With what a second scene may be in sight."""
    app.session_state["second-scene"] = True
    return sound(app.run())


def words(app: AppTest) -> str:
    return "\n".join(html.value for html in app.main.get("html"))


def test_a_link_brings_both_with_one_tandem() -> None:
    app = visit()
    assert scenes(app) == (A, B)
    assert {head["sync_group"] for head in heads(app)} == {"side by side"}
    assert "A and B differ in steps and noise" in words(app)
    assert "noise <em>none</em>" in words(app)
    assert "noise <em>σ = 0.5</em>" in words(app)
    (differ,) = (table.value for table in app.table)
    assert differ.to_numpy().tolist() == [["Steps", "100", "200"], ["Noise", "none", "σ = 0.5"]]
    assert [first for first, *_ in rows(app)] == ["A", "B", "A", "B"]
    assert [run for _, run, *_ in rows(app)] == ["SGD", "SGD", "Adam", "Adam"]


def test_other_pages_keep_the_second_scene_out_of_their_address_and_in_mind() -> None:
    app = visit()
    app.switch_page("pages/study.py")
    app.query_params.clear()
    app.run()
    assert scenes(app) == (A, None)
    assert heads(app)[-1]["sync_group"] is None
    app.switch_page("pages/compare.py")
    app.query_params.clear()
    assert scenes(sound(app.run())) == (A, B)


def test_the_panel_edits_the_one_in_hand() -> None:
    app = visit()
    sound(turn(app, "steps", 50))
    assert scenes(app) == (A.changed(steps=50), B)
    assert numbers(app)["steps"]["turns"]["side"] == heads(app)[0]["side"] == "a"
    hold(app, "b")
    assert numbers(app)["steps"]["turns"]["side"] == heads(app)[1]["side"] == "b"
    assert numbers(app)["steps"]["value"] == 200
    sound(turn(app, "steps", 1000))
    added(app, "lion")
    a, b = scenes(app)
    assert a == A.changed(steps=50)
    assert b is not None
    assert (b.steps, len(b.runs)) == (1000, 3)


def test_undo_restores_what_was_changed_in_either() -> None:
    app = visit()
    past = [scenes(app)]
    for which, steps in (("a", 50), ("b", 1000), ("a", 500)):
        hold(app, which)
        sound(turn(app, "steps", steps))
        past.append(scenes(app))
    press(app, "pair-swap")
    past.append(scenes(app))
    press(app, "pair-remove")
    assert scenes(app)[1] is None
    for expected in reversed(past):
        assert scenes(press(app, "undo")) == expected
    assert app.button(key="undo").disabled
    for expected in past[1:]:
        assert scenes(press(app, "redo")) == expected


def test_undo_on_a_page_with_one_scene_passes_over_what_cannot_be_seen() -> None:
    app = visit()
    sound(turn(app, "steps", 50))
    hold(app, "b")
    sound(turn(app, "steps", 1000))
    app.switch_page("pages/study.py")
    app.query_params.clear()
    assert not app.run().exception
    app.button(key="undo").click().run()
    assert scenes(app)[0] == A


def test_swap_and_copy() -> None:
    app = visit()
    before = run_names(app)
    press(app, "pair-swap")
    assert scenes(app) == (B, A)
    ids = run_names(app)
    assert not {*ids[0]} & {*ids[1]}
    assert ids == before[::-1], "each run keeps its controls"
    press(app, "pair-copy")
    assert scenes(app) == (B, B)
    assert "the same scene twice" in words(app)


@pytest.mark.parametrize("i", range(len(VARIATIONS)))
def test_each_variation(i: int) -> None:
    app = offered(visit(b=None))
    assert len(heads(app)) == 1
    press(app, f"variation-{i}")
    assert scenes(app) == (A, VARIATIONS[i].make(A))
    press(app, "undo")
    assert scenes(app) == (A, None)


def test_an_event_changes_the_scene_of_its_picture() -> None:
    for which in (0, 1):
        app = visit()
        fire(app, which, "start", x=-1.5, y=0.5, gesture=1, held=False)
        expected = [A, B]
        expected[which] = expected[which].changed(start=(-1.5, 0.5))
        assert scenes(sound(app.run())) == tuple(expected)


def test_a_dial_and_a_branch_are_of_their_picture_too() -> None:
    app = visit()
    name = heads(app)[1]["runs"][1]["name"]
    fire(app, 1, "dial", name=name, parameter="learning_rate", value=0.5, gesture=1)
    assert scenes(sound(app.run()))[0] == A
    fire(app, 1, "branch", name=name, step=150, factor=2.0)
    a, b = scenes(sound(app.run()))
    assert a == A
    assert b is not None
    assert [run.rate for run in b.runs] == [0.1, 0.5, 1.0]
    assert b.runs[2].branch_step == 150


def test_a_view_of_one_player_is_imposed_on_the_other() -> None:
    app = visit()
    before = [head["view"]["stamp"] for head in heads(app)]
    view = dict(View("relief").settings)
    fire(app, 1, "view", stage="relief", serial=7, **view)
    sound(app.run())
    after = [head["view"]["stamp"] for head in heads(app)]
    assert [head["view"]["stage"] for head in heads(app)] == ["relief", "relief"]
    assert after[1] == [before[1][0], 7]
    assert after[0] == [before[0][0] + 1, before[0][1]]
    assert view_from_query(app.query_params)[0] == View("relief")


def test_the_back_button_takes_the_second_scene_away_and_brings_it() -> None:
    app = press(offered(visit(b=None)), "variation-0")
    there = to_fields(*(scenes(app)[:1]), scene_b=scenes(app)[1])
    go(app, dict(to_fields(A)))
    assert scenes(app) == (A, None)
    go(app, dict(there))
    assert scenes(app)[1] == VARIATIONS[0].make(A)


def test_the_same_scene_a_second_time_and_gone_again() -> None:
    app = press(offered(visit(b=None)), "variation-none")
    assert scenes(app) == (A, A)
    assert not [popover for popover in app.get("popover") if popover.proto.popover.label == "Second scene"]
    press(app, "pair-remove")
    assert scenes(app) == (A, None)
    assert len(heads(app)) == 1


def test_a_question_is_asked_about_the_first_scene_alone() -> None:
    fields = {**to_fields(A, scene_b=B), "ask": "first"}
    app = AppTest.from_file(ROOT / "app.py", default_timeout=120)
    for key, value in fields.items():
        app.query_params[key] = value
    app.run()
    (held,) = heads(app)
    assert (held["held"], held["noise"]) == (True, A.noise)
    assert "editing" not in [control.key for control in app.segmented_control]
    app.button(key="say-none").click().run()
    assert [sent["held"] for sent in heads(app)] == [False, False]
    assert heads(app)[0]["quiz"]["decides"] is not None
    assert "ov-verdict" in words(app)
    press(app, "pair-copy")
    assert [sent["quiz"]["decides"] is None for sent in heads(app)] == [False, True], "nobody was asked about B"


def test_notices_name_their_scene() -> None:
    app = visit()
    app.query_params.clear()
    for key, value in {"f": "nowhere", "b.f": "sphere", "b.run": "adma"}.items():
        app.query_params[key] = value
    app.run()
    (told,) = [text.value for text in app.text]
    assert "Scene A: " in told
    assert "Scene B: " in told


def test_a_fairness_that_no_longer_holds_is_told_of_its_scene() -> None:
    app = AppTest.from_file(ROOT / "app.py", default_timeout=120)
    app.switch_page("pages/compare.py")
    for key, value in {**to_fields(A), "b.run": to_fields(A)["run"], "b.f": "sphere", "b.fair": "same"}.items():
        app.query_params[key] = value
    app.run()
    assert any(text.value.startswith("Scene B: ") for text in app.text)


def test_no_runs_at_all_are_no_trouble() -> None:
    empty = A.changed(runs=())
    app = visit(empty, empty)
    assert scenes(app) == (empty, empty)
    added(hold(app, "b"), "adam")
    assert [len(scene.runs) for scene in scenes(app) if scene] == [0, 1]


def test_a_shared_moment_is_of_both_clocks_and_of_the_window_that_it_shows() -> None:
    for b, window in ((B, [0.0, 1.0, 0.0, 1.0]), (Scenario.suggested("beale"), None)):
        app = AppTest.from_file(ROOT / "app.py", default_timeout=120)
        app.switch_page("pages/compare.py")
        sound(go(app, {**to_fields(A, scene_b=b), "moment": "step:7,plays:0,window:0~1~0~1,hidden:1"}))
        one, other = (sent["playback"] for sent in heads(app))
        assert (one["step"], other["step"], one["plays"], other["plays"]) == (7, 7, False, False)
        assert one["window"] == [0.0, 1.0, 0.0, 1.0]
        assert other["window"] == window
        assert (one["hidden"], other["hidden"]) == ([1], [])


def test_what_a_link_locks_is_locked_in_both() -> None:
    app = AppTest.from_file(ROOT / "app.py", default_timeout=120)
    app.switch_page("pages/compare.py")
    sound(go(app, {**to_fields(A, scene_b=B), "touch": "rates"}))
    assert all("start" in sent["quiz"]["locked"] for sent in heads(app))
    press(app, "pair-copy")
    assert scenes(app) == (A, A)
