"""What the player reports, and what becomes of it."""

from __future__ import annotations

import itertools
from typing import Any

import numpy as np
import pytest
from page_cases import _at_home, _no_clock, notice, opened, picture, scenario, sound, visit  # noqa: F401  # a fixture for every test of this module
from sent import numbers, rows, trigger, turn
from streamlit.testing.v1 import AppTest

import optim_viz
from optim_viz import OBJECTIVES
from optim_viz.limits import MAX_MEMBERS, MAX_RUNS, MAX_SEGMENTS
from optim_viz.link.codec import from_query, to_fields, view_from_query
from optim_viz.scene.scenario import Run, Scenario
from optim_viz.scene.view import SETTINGS, View

CLOCK = itertools.count()


def fire(app: AppTest, value: Any, event: str = "start") -> AppTest:
    """What the browser does when the player reports something: one trigger of the component.

    An event about the ``run`` at a place of the picture is sent as the player sends it, with that run's name.
    """
    if event in ("branch", "ghost") and isinstance(value, dict) and "run" in value:
        names = [run["name"] for run in picture(app)["runs"]]
        place, partner = value["run"], value.get("name")
        name = names[place] if isinstance(place, int) and 0 <= place < len(names) else place
        value = {**{k: v for k, v in value.items() if k != "run"}, "name": name, "partner": partner, "at": next(CLOCK)}
    return trigger(app, event, value)


# The player's own event ------------------------------------------------------------------------------------------


def test_the_player_moves_the_start() -> None:
    app = sound(fire(visit(f="sphere", run="sgd"), {"x": 0.5, "y": -0.25, "gesture": 1}))
    assert scenario(app).start == (0.5, -0.25)
    assert [numbers(app)[f"start-{axis}"]["value"] for axis in "xy"] == [0.5, -0.25]
    app.button(key="undo").click()
    assert scenario(sound(app.run())) == from_query("f=sphere&run=sgd")[0]


NO_PLACES: dict[str, Any] = {
    "none": None,
    "list": [],
    "text": "x",
    "empty": {},
    "half": {"x": 1},
    "nan": {"x": "nan", "y": 0},
    "inf": {"x": float("inf"), "y": 0},
    "far": {"x": 1e300, "y": 0},
    "huge": {"x": 10**400, "y": 0},
    "nested": {"x": [1, 2], "y": {"a": 1}},
    "markup": {"x": "<b>", "y": "[a](https://example.com)"},
    "long": {"x": "9" * 100_000, "y": 0, "gesture": "9" * 100_000},
}


def test_a_forged_place_changes_nothing() -> None:
    """Whatever comes through the socket, the scene stands; what is said about it is short and plain text."""
    app = visit(f="sphere", run="sgd")
    before = scenario(app)
    for name, value in NO_PLACES.items():
        assert scenario(sound(fire(app, value))) == before, name
        assert len(notice(app)) < 500, name


def test_an_unknown_event_changes_nothing() -> None:
    app = visit(f="sphere", run="sgd")
    before = scenario(app)
    assert scenario(sound(fire(app, {"x": 1, "y": 1}, event="other"))) == before


# Wishes in the picture -------------------------------------------------------------------------------------------

TWO = ("sgd,learning_rate:0.1", "adam,learning_rate:0.25")


def looked_at(app: AppTest) -> View:
    """What the address says of the view; it must be understood without a notice."""
    found, notices = view_from_query(app.query_params)
    assert notices == ()
    return found


def two(**query: str | list[str]) -> AppTest:
    """SGD and Adam on the sphere, 100 steps."""
    return visit(**{"f": "sphere", "steps": "100", "run": list(TWO), **query})


def again(app: AppTest) -> AppTest:
    """The address of this session in a new one."""
    return visit(**dict(app.query_params))


def undone(app: AppTest) -> AppTest:
    app.button(key="undo").click()
    return sound(app.run())


def test_the_player_looks_in_another_way() -> None:
    app = two()
    before = scenario(app)
    assert looked_at(app) == View()
    assert "rules" not in picture(app)
    event = {"stage": "relief", "inside": 1, "run": 1, "log_height": 0, "memory": 0, "serial": 5}
    sound(fire(app, event, "view"))
    expected = View("relief", {"inside": 1, "run": 1, "log_height": 0, "memory": 0})
    assert looked_at(app) == expected
    head = picture(app)
    assert head["view"] == {"stage": "relief", **expected.settings, "stamp": [head["view"]["stamp"][0], 5]}
    assert [head["rules"][run["rule"]]["remembers"] for run in head["runs"]] == [[], ["mu", "nu"]]
    assert scenario(app) == before
    assert app.button(key="undo").disabled  # looking is no change
    assert looked_at(again(app)) == expected


def test_the_player_asks_for_the_graph_opens_a_row_of_it_and_passes_the_gradient_back() -> None:
    app = visit(f="hinge", steps="20", run=list(TWO))
    before = scenario(app)
    assert "graph" not in picture(app)
    asked = {"graph": 1.0, "backward": 4.0, "graph_row": 3.0}
    sound(fire(app, {"stage": "map", **asked, "serial": 1}, "view"))
    assert looked_at(app) == looked_at(again(app)) == View(settings=asked)
    head = picture(app)
    assert {name: head["view"][name] for name in asked} == asked
    assert [{layout["down"] for layout in ways} for ways in head["graph"]["layouts"].values()] == [{False, True}] * 2
    assert scenario(app) == before
    assert app.button(key="undo").disabled


@pytest.mark.parametrize("name", [p.name for p in SETTINGS])
def test_every_setting_of_the_view_comes_from_the_player_and_goes_into_the_address(name: str) -> None:
    parameter = next(p for p in SETTINGS if p.name == name)
    app, other = two(), parameter.low if parameter.default else parameter.high
    sound(fire(app, {"stage": "map", name: other, "serial": 1}, "view"))
    assert looked_at(app) == View(settings={name: other})
    assert picture(app)["view"][name] == other


def test_the_view_survives_what_changes_the_scene() -> None:
    app = sound(fire(two(), {"stage": "both", "inside": 1, "serial": 1}, "view"))
    sound(turn(app, "steps", 1000))
    assert looked_at(app) == View("both", {"inside": 1})
    assert looked_at(undone(app)) == View("both", {"inside": 1})


def test_another_rate_from_a_step_on() -> None:
    app = two()
    before = scenario(app)
    sgd, adam = before.runs
    sound(fire(app, {"run": 0, "step": 40, "factor": 2}, "branch"))
    branch = sgd.branched(40, sgd.changed(learning_rate=0.2))
    assert scenario(app).runs == (sgd, branch, adam)
    assert looked_at(app).settings["run"] == 1.0  # what came is looked into
    head = picture(app)
    assert [run["branch_step"] for run in head["runs"]] == [0, 40, 0]
    assert "from step 40" in head["runs"][1]["detail"]
    assert "~40~sgd,learning_rate:0.2" in app.query_params["run"][1]
    assert len(rows(app)) == 3
    assert scenario(again(app)) == scenario(app)
    assert scenario(undone(app)) == before
    app.button(key="redo").click()
    assert scenario(sound(app.run())).runs == (sgd, branch, adam)


def test_another_method_from_a_step_on() -> None:
    app = two()
    sgd, adam = scenario(app).runs
    sound(fire(app, {"run": 1, "step": 7, "optimizer": "lion"}, "branch"))
    lion = Run.suggested("lion", OBJECTIVES["sphere"])
    assert scenario(app).runs == (sgd, adam, adam.branched(7, lion))
    assert looked_at(app).settings["run"] == 2.0
    assert [run["label"] for run in picture(app)["runs"]] == ["SGD", "Adam", "Lion"]


def test_a_branch_of_a_branch() -> None:
    app = two()
    sgd, adam = scenario(app).runs
    fire(app, {"run": 0, "step": 40, "factor": 2}, "branch")
    fire(app, {"run": 1, "step": 60, "factor": 0.5}, "branch")
    second = sgd.branched(40, sgd.changed(learning_rate=0.2))
    third = second.branched(60, sgd)
    assert scenario(sound(app)).runs == (sgd, second, third, adam)
    sound(fire(app, {"run": 2, "step": 20, "factor": 0.5}, "branch"))  # before both: from the first one's way
    assert scenario(app).runs[3] == sgd.branched(20, sgd.changed(learning_rate=0.05))


def test_a_branch_at_the_start_is_a_run_of_its_own() -> None:
    app = two()
    sgd, adam = scenario(app).runs
    sound(fire(app, {"run": 0, "step": 0, "factor": 2}, "branch"))
    assert scenario(app).runs == (sgd, sgd.changed(learning_rate=0.2), adam)


def test_a_partner_can_be_branched_from() -> None:
    app = two(run=["adam,learning_rate:0.25,with:slide", "sgd,learning_rate:0.1"])
    adam, sgd = scenario(app).runs
    sound(fire(app, {"run": 1, "step": 9, "factor": 0.5}, "branch"))
    slide = Run("adam_slide", {"learning_rate": 0.25})
    assert scenario(app).runs == (adam, slide.branched(9, slide.changed(learning_rate=0.125)), sgd)
    assert looked_at(app).settings["run"] == 2.0  # behind the run and its partner


def test_a_rate_out_of_range_is_refused_with_both_ends() -> None:
    app = two()
    before = scenario(app)
    for factor in (1e6, 1e-12, -1, 0):
        sound(fire(app, {"run": 0, "step": 40, "factor": factor}, "branch"))
        assert scenario(app) == before
        assert "is outside 10⁻¹² to 100: nothing was branched" in notice(app)
    assert app.button(key="undo").disabled


def test_no_more_branches_than_runs_or_legs() -> None:
    full = visit(f="sphere", run=["sgd"] * MAX_RUNS, steps="20")
    before = scenario(full)
    assert scenario(sound(fire(full, {"run": 0, "step": 4, "factor": 2}, "branch"))) == before
    assert f"At most {MAX_RUNS} runs" in notice(full)
    way = Run("sgd", {"learning_rate": 0.1})
    for i in range(1, MAX_SEGMENTS):
        way = way.branched(i, way)
    long = visit(**to_fields(Scenario.suggested("sphere", steps=20, runs=(way,))))
    assert scenario(sound(fire(long, {"run": 0, "step": 9, "factor": 2}, "branch"))).runs == (way,)
    assert f"at most {MAX_SEGMENTS} segments" in notice(long)


def test_a_branch_is_moved_in_its_card() -> None:
    app = two()
    sgd, adam = scenario(app).runs
    sound(fire(app, {"run": 0, "step": 40, "factor": 2}, "branch"))
    opened(app, "more-3")
    sound(turn(app, "since-3", 70))
    assert scenario(app).runs == (sgd, sgd.branched(70, sgd.changed(learning_rate=0.2)), adam)
    opened(app, "more-3")
    sound(app.selectbox(key="optimizer-3").select("lion").run())
    assert scenario(app).runs[1] == sgd.branched(70, Run.suggested("lion", OBJECTIVES["sphere"]))


def test_a_partner_comes_and_goes() -> None:
    app = two()
    before = scenario(app)
    sgd, adam = before.runs
    sound(fire(app, {"run": 1, "name": "slide", "on": True}, "ghost"))
    assert [run.partners for run in scenario(app).runs] == [(), ("slide",)]
    assert app.query_params["run"][1].endswith(",with:slide")
    head = picture(app)
    assert [run["ordinal"] for run in head["runs"]] == [1, 1, 0]
    assert [run["of"] for run in head["runs"]] == [0, 1, 1]
    assert "2 runs and 1 partner from" in app.main.get("html")[0].value
    assert scenario(again(app)) == scenario(app)
    sound(fire(app, {"run": 1, "name": "bias_correction", "on": True}, "ghost"))
    assert scenario(app).runs[1].partners == ("bias_correction", "slide")
    assert "2 runs and 2 partners from" in app.main.get("html")[0].value
    sound(fire(app, {"run": 1, "name": "slide", "on": False}, "ghost"))
    assert scenario(app).runs[1].partners == ("bias_correction",)
    for partners in (("bias_correction", "slide"), ("slide",), ()):
        assert scenario(undone(app)).runs[1].partners == partners
    assert scenario(app) == before
    assert (sgd.partners, adam.partners) == ((), ())


def test_a_partner_comes_from_the_card_as_well() -> None:
    app = opened(two(), "more-2")
    sound(app.toggle(key="partner-slide-2-adam").set_value(True).run())
    assert scenario(app).runs[1].partners == ("slide",)
    sound(fire(app, {"run": 1, "name": "slide", "on": False}, "ghost"))
    opened(app, "more-2")
    assert app.toggle(key="partner-slide-2-adam").value is False


def test_no_more_partners_than_fit() -> None:
    both = ",with:bias_correction,with:slide"
    app = visit(f="sphere", steps="10", run=["adam,learning_rate:0.1" + both] * 5 + ["adam,learning_rate:0.1,b1:0.5"])
    sound(fire(app, {"run": 15, "name": "slide", "on": True}, "ghost"))
    assert scenario(app).runs[5].partners == ()
    assert f"At most {MAX_MEMBERS} runs and partners" in notice(app)


def test_a_link_restores_branches_partners_and_view() -> None:
    first = Run("sgd", {"learning_rate": 0.1})
    way = first.branched(20, Run("adam", {"learning_rate": 0.5, "b1": 0.5}, partners=("slide",)))
    runs = (first, Run("adam", way.hyperparameters, first, 20, ("slide",)), Run("momentum", partners=("averaging",)))
    target = Scenario.suggested("sphere", steps=60, runs=runs, noise=0.125, seed=3)
    view = View("both", {"inside": 1, "run": 2, "rates": 0})
    app = visit(**to_fields(target, view))
    assert scenario(app) == target
    assert looked_at(app) == view
    assert notice(app) == ""
    assert [run["branch_step"] for run in picture(app)["runs"]] == [0, 20, 20, 0, 0]
    assert len({run["rule"] for run in picture(app)["runs"]}) == 5
    app.query_params.clear()
    app.query_params.update(to_fields(target, View()))  # only the view is another
    assert looked_at(sound(app.run())) == View()
    assert app.button(key="undo").disabled


def test_surface_takes_branches_along() -> None:
    app = sound(fire(two(), {"run": 0, "step": 40, "factor": 2}, "branch"))
    before = scenario(app)
    sound(app.selectbox(key="surface").select("beale").run())
    assert scenario(app) == before.moved_to("beale")
    assert [run["branch_step"] for run in picture(app)["runs"]] == [0, 40, 0]


def test_a_doubted_run_is_sent_in_full() -> None:
    """The browser found other numbers: it wants to name the step. Nothing else changes."""
    app = two()
    before, names = scenario(app), [run["name"] for run in picture(app)["runs"]]
    assert not any(name.startswith("records") for name in picture(app)["values"])
    sound(fire(app, {"name": names[1], "at": 1}, "doubted"))
    path = optim_viz.run(before)[1]
    (name,) = [name for name in picture(app)["values"] if name.startswith("records")]
    assert name == "records1"
    assert np.array_equal(picture(app)["values"][name].reshape(-1, 101)[:2], path.position.T)
    sound(fire(app, {"name": names[0], "at": 2}, "doubted"))
    assert {"records0", "records1"} < picture(app)["values"].keys()
    assert scenario(app) == before
    assert notice(app) == ""
    assert app.button(key="undo").disabled


@pytest.mark.parametrize("value", [None, {}, {"name": None}, {"name": ["0"]}, {"name": {}}, {"name": "9"}, {"name": 0}])
def test_a_run_that_is_not_there_cannot_be_doubted(value: Any) -> None:
    app = sound(fire(two(), value, "doubted"))
    assert not any(name.startswith("records") for name in picture(app)["values"])
    assert notice(app) == ""


NO_NUMBERS: tuple[Any, ...] = (None, "x", "1", float("nan"), float("inf"), 1e300, 10**400, -1, 99, 0.5, [1], {"a": 1})
FORGED = {
    **{f"view run {v!r:.20}": ("view", {"stage": "map", "serial": 1, "run": v}) for v in NO_NUMBERS if v != 0.5},
    **{f"view inside {v!r:.20}": ("view", {"stage": "map", "serial": 1, "inside": v}) for v in NO_NUMBERS},
    **{f"view serial {v!r:.20}": ("view", {"stage": "map", "serial": v}) for v in NO_NUMBERS if v != 99},
    **{f"view stage {v!r:.20}": ("view", {"stage": v, "serial": 1}) for v in (None, "<b>", 7, ["map"], "x" * 10**5)},
    **{f"branch run {v!r:.20}": ("branch", {"run": v, "step": 5, "factor": 2}) for v in NO_NUMBERS if v != "1"},
    **{f"branch step {v!r:.20}": ("branch", {"run": 0, "step": v, "factor": 2}) for v in NO_NUMBERS if v != 99},
    **{f"branch factor {v!r:.20}": ("branch", {"run": 0, "step": 5, "factor": v}) for v in (*NO_NUMBERS[:8], [1], {})},
    **{
        f"branch method {v!r:.20}": ("branch", {"run": 0, "step": 5, "optimizer": v})
        for v in ("adma", "<b>", 7, ["sgd"])
    },
    "branch too late": ("branch", {"run": 0, "step": 100, "factor": 2}),
    **{f"ghost run {v!r:.20}": ("ghost", {"run": v, "name": "slide", "on": True}) for v in NO_NUMBERS if v != "1"},
    **{
        f"ghost name {v!r:.20}": ("ghost", {"run": 1, "name": v, "on": True})
        for v in (None, "Slide", "<b>", 7, ["slide"])
    },
    "ghost of a method without": ("ghost", {"run": 0, "name": "slide", "on": True}),
    **{f"{event} {v!r:.10}": (event, v) for event in ("view", "branch", "ghost") for v in (None, [], "x", 7, {}, True)},
}


def test_forged_events_change_nothing() -> None:
    """Whatever comes through the socket, the scene and the view stand, and what is said is short and plain."""
    app = two()
    before, view = scenario(app), looked_at(app)
    for name, (event, value) in FORGED.items():
        sound(fire(app, value, event))
        assert scenario(app) == before, name
        assert looked_at(app) == view, name
        assert len(notice(app)) < 500, name
    assert app.button(key="undo").disabled


def test_half_a_run_cannot_be_looked_into() -> None:
    app = sound(fire(two(), {"stage": "map", "inside": 1, "run": 0.5, "serial": 1}, "view"))
    assert looked_at(app) == View()
    assert "run" in notice(app)


@pytest.mark.parametrize(
    ("name", "event", "said"),
    [
        ("branch", {"run": 7, "step": 5, "factor": 2}, "That run is no longer there"),
        ("branch", {"run": 0, "step": 100, "factor": 2}, "The step of a branch must lie between 0 and 99, got 100"),
        ("branch", {"run": 0, "step": 5, "factor": "2"}, "The factor must be one number"),
        ("branch", {"run": 0, "step": 5, "optimizer": "adma"}, "did you mean adam"),
        ("ghost", {"run": 2, "name": "slide", "on": True}, "That run is no longer there"),
        ("ghost", {"run": 1, "name": "nonsense", "on": True}, "Adam has no partner “nonsense”"),
        ("view", {"stage": "globe", "serial": 1}, "no such view"),
        ("view", {"stage": "map", "serial": 1, "inside": 0.5}, "inside cannot be 0.5"),
        ("view", {"stage": "map"}, "The view's number must be one number"),
    ],
)
def test_a_refused_event_is_named(name: str, event: dict[str, Any], said: str) -> None:
    app = sound(fire(two(), event, name))
    assert said in notice(app)
    app.button(key="dismiss").click()
    assert notice(sound(app.run())) == ""


def test_events_of_a_scene_without_runs_are_refused() -> None:
    app = visit(f="sphere", run="")
    for name, event in (
        ("branch", {"run": 0, "step": 0, "factor": 1}),
        ("ghost", {"run": 0, "name": "x", "on": True}),
    ):
        assert scenario(sound(fire(app, event, name))).runs == ()


@pytest.mark.parametrize(
    "query",
    [
        {"run": "sgd~5"},
        {"run": "~" * 5000},
        {"run": "sgd~5~adma"},
        {"run": "sgd~<b>~adam"},
        {"run": "adam,with:[x](https://example.com)"},
        {"view": "<script>,inside:9"},
        {"view": "map,inside:1,run:99"},
    ],
    ids=lambda query: str(query)[:30],
)
def test_hostile_branches_and_views_in_links(query: dict[str, str]) -> None:
    app = visit(f="sphere", **query)
    assert notice(app)
    assert "<" not in notice(app)
    assert "](" not in notice(app)
    looked_at(app)
