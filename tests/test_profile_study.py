"""The question of many problems on the Study page: what is drawn, what a click opens, what the link holds."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from html import unescape
from typing import Any

import numpy as np
import pytest
from sent import heads, name_of, pictures, trigger, visit
from streamlit.testing.v1 import AppTest

from optim_viz import OBJECTIVES, InputError, Run, Scenario, from_query, function, profile, rule, simulate
from optim_viz.comparison import profile_study
from optim_viz.export.profile_tables import COLUMNS, profile_csv, profile_json
from optim_viz.figures.profile import HALL_COLUMNS, HALL_ROW, HALL_TYPE, dots_by_place, figure
from optim_viz.link.codec import to_fields
from optim_viz.link.view_fields import STUDY
from optim_viz.scene.study import PROFILE_KINDS, PROFILE_RATES, Study, usual_methods, usual_problems
from optim_viz.simulation.study_queue import SHORT
from optim_viz.style import run_styles
from optim_viz.ui import session_address, session_state
from optim_viz.ui.pages import profiles
from optim_viz.web.profile_chart import MARKS, pack_profile

CHOICE = "methods:sgd~adam,problems:booth~sphere~eggholder"
SCENE = {"f": "beale", "run": ["adam,learning_rate:0.1"], "steps": "60"}


@pytest.fixture(autouse=True)
def _no_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(session_state, "MERGE_SECONDS", -1.0)
    monkeypatch.setattr(session_address, "LATE_SECONDS", -1.0)


def opened(kind: str = PROFILE_KINDS[0], choice: str = CHOICE) -> AppTest:
    return visit("study", **SCENE, study=f"{kind},{choice}")


def pick(app: AppTest, **event: Any) -> AppTest:
    names = [name_of(component) for component in pictures(app)]
    return trigger(app, "pick", {"at": 1, **event}, names.index("profile"))


def expected() -> Any:
    return profile(["sgd", "adam"], ["sphere", "booth", "eggholder"], steps=60)


@pytest.mark.parametrize("kind", PROFILE_KINDS)
def test_the_table_is_the_profiles_own(kind: str) -> None:
    app = opened(kind)
    assert not app.exception
    sent, made = heads(app)["profile"], expected()
    assert [method["name"] for method in sent["methods"]] == ["sgd", "adam"]
    assert [problem["label"] for problem in sent["problems"]] == ["Sphere", "Booth", "Eggholder"]
    assert sent["values"]["reached"].tolist() == made.reached.ravel().tolist()
    assert sent["values"]["rate"].tolist() == [run.rate for row in made.run for run in row]
    words = [html.value for html in app.main.get("html")]
    assert any("2 methods on 3 problems, 60 steps" in text for text in words)
    assert any("ov-profile-sentence" in text and "3 problems" in text for text in words)
    assert len(app.main.get("plotly_chart")) == 1


def test_a_cell_opens_its_run_at_the_rate_that_was_counted() -> None:
    made = expected()
    app = pick(opened(), method=1, problem=0)
    found, notices = from_query(app.query_params)
    assert notices == ()
    assert found == made.scenario(1, 0)
    assert found.runs[0].rate == made.run[1][0].rate
    again = simulate("sphere", "adam", steps=60, learning_rate=found.runs[0].rate)
    reached = int(made.reached[1, 0])
    assert again.loss[reached] <= 1e-3 * again.loss[0] < again.loss[reached - 1]


@pytest.mark.parametrize("event", [{"method": 2, "problem": 0}, {"method": 0}, {"method": "x", "problem": -1}])
def test_what_is_no_cell_is_refused_in_words(event: dict[str, Any]) -> None:
    app = pick(opened(), **event)
    assert not app.exception
    assert from_query(app.query_params)[0].objective == "beale"
    assert any("The method" in text.value or "The problem" in text.value for text in app.text)


@pytest.mark.parametrize("kind", PROFILE_KINDS)
def test_dots_of_one_place_are_all_named_and_each_can_be_opened(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """By hand: two methods are as fast on their first problem, and one is there alone on its second."""
    made = replace(expected(), reached=np.array([[5, 9, -1], [30, 5, -1]]))
    places = sorted(dots_by_place(made, kind).values())
    assert places == [[(0, 0), (1, 1)], [(0, 1)], [(1, 0)]]
    told = [dot[2] for trace in figure(made, kind).data for dot in trace.customdata if dot[1] >= 0]
    assert told == [both := "SGD on Sphere: 5 steps<br>Adam on Booth: 5 steps", "SGD on Booth: 9 steps", both,
                    "Adam on Sphere: 30 steps"]  # fmt: skip
    went: list[Any] = []
    kept: list[Any] = []
    monkeypatch.setattr(profiles, "_open", lambda _, *dot: went.append(dot))
    monkeypatch.setattr(profiles.session, "study", lambda: "now")
    monkeypatch.setattr(profiles.session, "set_page_state", lambda key, value: kept.append(value))
    for data in ([1, 0, ""], [1, 1, ""], [0, -1, ""], [], None):
        point = {"x": 1.0} if data is None else {"x": 1.0, "customdata": data}
        monkeypatch.setattr(
            profiles.session, "widget_value", lambda key, point=point: {"selection": {"points": [point]}}
        )
        profiles._open_dot(made, kind)
    assert went == [(1, 0)]
    assert kept == [("now", ((0, 0), (1, 1))), (), (), ()]


def test_what_covers_what_is_asked_and_opened_by_a_button() -> None:
    app, made = opened(), expected()
    app.session_state["session"] = session_state.set_page_state(
        app.session_state["session"], profiles.COVERING, (app.session_state["session"].study, ((0, 0), (1, 0)))
    )
    app.run()
    assert [button.label for button in app.button if "on Sphere" in button.label] == ["SGD on Sphere", "Adam on Sphere"]
    app.button(key="covering-1-0").click().run()
    assert from_query(app.query_params)[0] == made.scenario(1, 0)


def test_who_asks_for_the_same_choice_waits_for_one_result(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every choice has a result of its own, whatever else the scene is; a usual one is long enough to stand in line."""
    asked: list[tuple[str, float]] = []
    monkeypatch.setattr(profiles.studies, "cached", lambda key, make, work, slot: asked.append((key, work)))
    scene, usual = Scenario("beale", steps=60), Study(PROFILE_KINDS[0])
    others = {"methods": ("sgd",), "problems": ("booth",), "tolerance": 0.1, "tuned": False, "starts": 3}
    for study in (usual, *(replace(usual, **{name: value}) for name, value in others.items())):
        profiles._profile(scene, study, None)
    profiles._profile(scene.changed(steps=61), usual, None)
    assert len({key for key, _ in asked}) == len(asked) == 7
    assert asked[0][1] > SHORT
    for same in (scene.moved_to("sphere").changed(steps=60), scene.changed(runs=())):
        profiles._profile(same, replace(usual, kind=PROFILE_KINDS[1]), None)
        assert asked.pop() == asked[0]


def test_what_the_scene_has_besides_is_said_to_be_left_out() -> None:
    app = visit("study", f="beale", steps="60", noise="0.5", study=f"{PROFILE_KINDS[0]},{CHOICE}")
    sentence = "The scene's noise, batches or masks are left out: f and its gradients are exact."
    assert any(sentence in unescape(html.value) for html in app.main.get("html"))
    assert not profiles.left_out(Scenario("beale"))


def test_a_hall_reads_the_curves_and_every_locked_link_has_one() -> None:
    app = visit("study", **SCENE, study=f"{PROFILE_KINDS[0]},{CHOICE}", touch="rates")
    assert heads(app)["profile"]["projector"] is False
    names = [name_of(component) for component in pictures(app)]
    app = trigger(app, "projector", {"at": 1, "on": True}, names.index("profile"))
    assert heads(app)["profile"]["projector"] is True
    drawn = json.loads(app.main.get("plotly_chart")[0].proto.spec)["layout"]
    assert drawn["font"]["size"] == HALL_TYPE >= 0.024 * 1080
    app = trigger(app, "projector", {"at": 2, "on": "x"}, names.index("profile"))
    assert heads(app)["profile"]["projector"] is False


def test_in_a_hall_names_take_no_room_from_the_curves() -> None:
    few, many = (
        profile(list(usual_methods()[:count]), ["booth"], tuned=False, steps=20) for count in (HALL_COLUMNS, 20)
    )
    low, high = (figure(made, headline=False, in_a_hall=True).layout.height for made in (few, many))
    assert high - low == 3 * HALL_ROW > 3 * 1.2 * HALL_TYPE
    assert len(many.methods) == 20


def test_curves_have_the_colours_of_either_theme() -> None:
    styles = run_styles(("sgd", "adam"))
    sheet = profiles.curve_colours(styles, ".here")
    for n, style in enumerate(styles, 1):
        assert re.search(rf"trace:nth-child\({n}\)[^}}]*light-dark\({style.light},{style.dark}\)", sheet)


def test_choices_are_kept_in_the_link_and_nothing_is_made_twice(monkeypatch: pytest.MonkeyPatch) -> None:
    app = opened()
    app.selectbox(key="profile-tolerance").set_value(0.1).run()
    app.selectbox(key="profile-tuned").set_value(False).run()
    study = STUDY.from_query(app.query_params)[0]
    assert study == Study(
        PROFILE_KINDS[0], methods=("sgd", "adam"), problems=("sphere", "booth", "eggholder"), tolerance=0.1, tuned=False
    )
    monkeypatch.setattr(profile_study, "profile", lambda *_, **__: pytest.fail("computed again"))
    assert not opened(PROFILE_KINDS[1]).exception


def test_a_profile_needs_no_run_of_the_scene() -> None:
    app = visit("study", f="beale", steps="60", run="none", study=f"{PROFILE_KINDS[0]},{CHOICE}")
    assert "profile" in heads(app)


# Links -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "study",
    [
        Study(PROFILE_KINDS[0]),
        Study(PROFILE_KINDS[1], methods=("lion", "sgd"), problems=("booth",), tolerance=1e-5, tuned=False, starts=3),
        Study("sweep", methods=("adam",), tolerance=0.1),
        Study(PROFILE_KINDS[0], own=True),
    ],
    ids=["usual", "chosen", "beside", "own"],
)
def test_a_link_gives_the_study_back(study: Study) -> None:
    assert STUDY.from_query({STUDY.key: [STUDY.spell(study)]}) == (study, ())


def test_a_profiles_link_names_what_is_usual_today() -> None:
    spelled = STUDY.spell(Study(PROFILE_KINDS[0]))
    assert f"methods:{'~'.join(usual_methods())}," in spelled
    assert f"problems:{'~'.join(usual_problems())}," in spelled
    assert "methods:usual" in STUDY.spell(Study())


@pytest.mark.parametrize(
    "setting",
    [
        "methods:adam~nobody", "methods:", "methods:~", "methods:<script>", "problems:sphere~", "problems:__class__",
        "problems:booth~grosine_restarts", "tolerance:0.002", "tolerance:nan", "tolerance:-1", "tuned:2", "tuned:yes",
        "starts:0", "starts:1e9", "starts:2", "own:2", "own:yes", "problems:booth~=x+y",
    ],
)  # fmt: skip
def test_what_is_no_choice_is_named_and_leaves_the_rest(setting: str) -> None:
    found, notices = STUDY.from_query({STUDY.key: [f"{PROFILE_KINDS[0]},{setting}"]})
    assert found == Study(PROFILE_KINDS[0])
    assert len(notices) == 1
    assert len(notices[0]) < 200, "it lists all that there is"
    assert "<script>" not in found.methods


def test_the_same_choice_in_another_order_is_the_same_study() -> None:
    assert Study(methods=("adam", "sgd", "adam")) == Study(methods=("sgd", "adam"))
    assert Study(methods=usual_methods()[::-1], problems=usual_problems()) == Study()
    with pytest.raises(InputError, match="no optimizer named"):
        Study(methods=("adamm",))
    for own in ({"methods": ("sgd", RULE)}, {"problems": (FORMULA,)}):
        with pytest.raises(InputError, match="comes of a scene, with own=True"):
            Study(PROFILE_KINDS[0], **own)


# A visitor's own --------------------------------------------------------------------------------------------------

FORMULA = function("a in 0.1..10 = 1\n(1 - x)^2 + a*(y - x^2)^2").name
RULE = rule("v = 0.9 v + g; x = x - lr v").name
OWN = Scenario(FORMULA, parameters={"a": 3.0}, runs=(Run(RULE), Run("sgd"), Run(RULE)), steps=60)


def test_the_scenes_own_function_and_rules_are_among_the_others_where_the_study_says_so() -> None:
    """With the function's numbers of the scene, and each rule once; the run behind a cell plays."""
    study = Study(PROFILE_KINDS[0], methods=("sgd", "adam"), problems=("beale",))
    surface = OBJECTIVES[FORMULA].bind(a=3.0)
    made = profile_study.profile_study(replace(study, own=True), OWN).make(lambda _: None)
    wanted = profile(["sgd", "adam", RULE], ["beale", surface], steps=60)
    assert made.methods == ("sgd", "adam", RULE)
    assert [problem.objective for problem in made.problems] == [OBJECTIVES["beale"], surface]
    np.testing.assert_array_equal(made.reached, wanted.reached)
    assert (made.reached[2] > 0).any()
    scene = made.scenario(2, 1)
    assert (scene.surface, scene.runs[0].optimizer) == (surface, RULE)
    without = profile_study.profile_study(study, OWN)
    assert without.key == profile_study.profile_study(study, Scenario("booth", steps=60)).key
    keys = {profile_study.profile_study(replace(study, own=True), OWN.changed(parameters={"a": a})).key for a in (1, 2)}
    assert len({without.key, *keys}) == 3


def test_own_ones_are_asked_for_below_the_menus() -> None:
    query = {**to_fields(OWN), "study": f"{PROFILE_KINDS[0]},{CHOICE}"}
    app = visit("study", **query)
    assert heads(app)["profile"]["title"] == "2 methods on 3 problems"
    app.session_state["session"] = session_state.change_study(
        app.session_state["session"], lambda study: replace(study, own=True)
    )
    app.run()
    assert not app.exception
    sent = heads(app)["profile"]
    assert sent["title"] == "3 methods on 4 problems"
    assert sent["problems"][-1]["label"].startswith("Your function")
    assert "own:1" in str(app.query_params["study"])


# What is sent, and taken home ----------------------------------------------------------------------------------------


def test_every_outcome_has_a_mark_of_its_own_ground() -> None:
    assert all(len(mark) == 1 for mark in MARKS.values())
    assert len(pack_profile(expected())) < 10_000


def test_the_tables_have_every_cell_and_a_link_that_makes_them_again() -> None:
    made, scene = expected(), Scenario("beale", steps=60)
    study = Study(PROFILE_KINDS[0], methods=made.methods, problems=("sphere", "booth", "eggholder"))
    link, header, *rows = profile_csv(scene, study, made).decode().splitlines()
    assert header == ",".join(COLUMNS)
    assert len(rows) == 6
    assert STUDY.from_query(link.removeprefix("# link: ?"))[0] == study
    content = json.loads(profile_json(scene, study, made))
    for text, row, cell in zip(rows, content["rows"], made.table, strict=True):
        assert text.split(",")[0] == row["optimizer"] == cell.method
        assert float(text.split(",")[-1]) == row["learning_rate"] == cell.learning_rate
        assert row["solved_in"] == cell.steps
    assert content["performance_profile"]["adam"]["at"] == made.shares["adam"].at.tolist()
    assert str(PROFILE_RATES) in content["learning_rates"]
