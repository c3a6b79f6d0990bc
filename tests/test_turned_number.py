"""A number that turns: the scene as it would be, for whoever shows it, and for nobody else."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from sent import heads
from streamlit.testing.v1 import AppTest
from test_study_pages import fire, visit

from optim_viz.comparison import fairness
from optim_viz.errors import InputError
from optim_viz.scene.scenario import Fairness, Run, Scenario
from optim_viz.simulation.fate_map import fate_map
from optim_viz.ui import session
from optim_viz.ui.pages import starts as page
from optim_viz.ui.turned_number import number_words, turned_scene

SCENE = Scenario.suggested(
    "rosenbrock",
    steps=60,
    runs=(Run("sgd", {"learning_rate": 1e-4}), Run("adam", {"learning_rate": 0.1}, schedule="step_decay")),
)
IDS = [4, 9]


def turned(permissions: Any = None, **event: Any) -> Scenario:
    return turned_scene(SCENE, IDS, event, permissions)


def test_each_owner_has_its_numbers() -> None:
    changed = turned(owner="run", run="9", name="b1", value=0.5)
    assert [run.hyperparameters.get("b1") for run in changed.runs] == [None, 0.5]
    assert changed.runs[0] == SCENE.runs[0]
    name, value = next(iter(SCENE.runs[1].schedule_values.items()))
    scheduled = turned(owner="schedule", run="9", name=name, value=0.5 * value)
    assert scheduled.runs[1].schedule_values[name] == 0.5 * value
    assert turned(owner="surface", name="a", value=-1.25).parameters["a"] == -1.25
    assert turned(owner="scene", name="noise", value=0.5).noise == 0.5
    assert turned(owner="scene", name="steps", value=30).steps == 30


def test_the_rates_stay_fair_while_one_turns() -> None:
    runs = tuple(run.changed(learning_rate=0.1) for run in SCENE.runs)
    fair = SCENE.changed(fairness=Fairness("same"), runs=runs)
    event = {"owner": "run", "run": "9", "name": "learning_rate", "value": 0.25}
    assert [run.rate for run in turned_scene(fair, IDS, event, None).runs] == [0.25, 0.25]


def test_nothing_is_tuned_while_a_number_turns(monkeypatch: pytest.MonkeyPatch) -> None:
    """A map that follows has no time for a sweep; the rates stay, as in the player's picture."""
    monkeypatch.setattr(fairness, "sweep_runs", lambda *_: pytest.fail("tuned"))
    event = {"owner": "surface", "name": "a", "value": -1.25}
    moved = turned_scene(SCENE.changed(fairness=Fairness("tuned")), IDS, event, None)
    assert moved == SCENE.changed(parameters={**SCENE.parameters, "a": -1.25})


@pytest.mark.parametrize(
    "event",
    [
        {},
        {"owner": "run", "run": "9", "name": "b1"},
        {"owner": "run", "run": "9", "name": "b1", "value": "nan"},
        {"owner": "run", "run": "9", "name": "b1", "value": 7},
        {"owner": "run", "run": "9", "name": "optimizer", "value": 0.5},
        {"owner": "run", "run": 9, "name": "b1", "value": 0.5},
        {"owner": "run", "run": "5", "name": "b1", "value": 0.5},
        {"owner": "schedule", "run": "9", "name": "b1", "value": 0.5},
        {"owner": "scene", "name": "runs", "value": 0.5},
        {"owner": "scene", "name": "steps", "value": 1e9},
        {"owner": "surface", "name": "c", "value": 0.5},
        {"owner": "surface", "name": "a", "value": 2.0},
        {"owner": ["run"], "name": {}, "value": 1},
    ],
)
def test_a_forged_event_names_no_number(event: dict[str, Any]) -> None:
    with pytest.raises(InputError):
        turned(**event)


def test_a_locked_number_cannot_be_tried_out() -> None:
    event = {"owner": "run", "run": "9", "name": "b1", "value": 0.5}
    assert turned(("settings",), **event).runs[1].hyperparameters["b1"] == 0.5
    with pytest.raises(InputError, match="locked"):
        turned(("rates",), **event)


def test_a_title_says_the_value_that_turns() -> None:
    assert number_words({"owner": "run", "name": "weight_decay", "value": 0.05}) == "weight decay = 0.05"
    assert number_words({"owner": "run", "name": "learning_rate", "value": 0.05}) == ""


# On the page -----------------------------------------------------------------------------------------------------


def following(app: AppTest, monkeypatch: pytest.MonkeyPatch, **event: Any) -> dict[str, Any]:
    """What the map is sent when it asks. AppTest runs the page with it, where Streamlit runs the map alone."""
    real = session.store_for_run
    with monkeypatch.context() as alone:
        alone.setattr(session, "store_for_run", lambda name, value: name == "page" or real(name, value))
        head: dict[str, Any] = heads(fire(app, "heat-map", "follow", **event))["heat-map"]
    return head


@pytest.fixture
def app() -> AppTest:
    return visit("study", f="himmelblau", run="adam,learning_rate:0.5", steps="60", study="starts,cells:150")


def test_the_map_of_a_turned_number_is_that_of_a_scene_with_it(app: AppTest, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(page, "ANSWER_TIME", 60.0)
    before, address = heads(app)["heat-map"], dict(app.query_params)
    (name,) = [pane["name"] for pane in before["panes"]]
    head = following(app, monkeypatch, owner="run", run=name, name="b1", value=0.2)
    assert head["follows"] == "in time"
    assert head["panes"][0]["title"] == "Adam, α = 0.5, b1 = 0.2"
    assert len(head["values"]["x"]) == 100
    there = fate_map("himmelblau", "adam", resolution=100, steps=60, learning_rate=0.5, b1=0.2)
    here = fate_map("himmelblau", "adam", resolution=100, steps=60, learning_rate=0.5)
    codes = head["values"]["codes0"].reshape(100, 100)
    shares = [np.unique(m.fate.astype(int) * 100 + m.target, return_counts=True)[1] for m in (there, here)]
    assert sorted(np.unique(codes, return_counts=True)[1]) == sorted(shares[0])
    assert sorted(shares[0]) != sorted(shares[1])
    # Nothing of the session has changed.
    assert dict(app.query_params) == address
    assert app.button(key="undo").disabled
    again = heads(app.run())["heat-map"]
    assert (again["follows"], again["panes"][0]["title"]) == ("", before["panes"][0]["title"])
    assert np.array_equal(again["values"]["codes0"], before["values"]["codes0"])


def test_an_answer_that_takes_too_long_is_given_up(app: AppTest, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(page, "ANSWER_TIME", 1e-6)
    monkeypatch.setattr(page, "PACE", page.Pace())
    page.PACE.seconds = 1e-20  # it seems fast enough for all cells
    before = heads(app)["heat-map"]
    event = {"owner": "run", "run": before["panes"][0]["name"], "name": "b1", "value": 0.2}
    head = following(app, monkeypatch, **event)
    assert head["follows"] == "too late"
    assert np.array_equal(head["values"]["codes0"], before["values"]["codes0"])
    monkeypatch.setattr(page, "ANSWER_TIME", 60.0)
    monkeypatch.setattr(page, "MOVING_WORK", 60 * 39**2)  # of 39 × 39 cells: no picture
    monkeypatch.setattr(page, "fate_map_of_run", lambda *_: pytest.fail("computed, though it would be late"))
    assert following(app, monkeypatch, **event)["follows"] == "too late"


def test_a_slow_server_follows_with_fewer_cells(app: AppTest, monkeypatch: pytest.MonkeyPatch) -> None:
    """As many as come in time by the pace of answers before; where these are no picture, the next one tries anew."""
    monkeypatch.setattr(page, "ANSWER_TIME", 60.0)
    event = {"owner": "run", "run": heads(app)["heat-map"]["panes"][0]["name"], "name": "b1", "value": 0.2}
    monkeypatch.setattr(page, "PACE", page.Pace())
    page.PACE.seconds = page.MOVING_SHARE * 60.0 / (50.5**2 * 60)
    head = following(app, monkeypatch, **event)
    assert (head["follows"], len(head["values"]["x"])) == ("in time", 50)
    assert page.PACE.seconds < 0.6 * page.MOVING_SHARE * 60.0 / (50.5**2 * 60)  # it was faster than that
    page.PACE.seconds = page.MOVING_SHARE * 60.0 / (39.5**2 * 60)
    assert following(app, monkeypatch, **event, at=2)["follows"] == "too late"
    assert len(following(app, monkeypatch, **event, at=3)["values"]["x"]) == 100


def test_the_pace_is_that_of_the_last_answers(monkeypatch: pytest.MonkeyPatch) -> None:
    times = iter([10.0, 12.0, 20.0, 20.5])
    monkeypatch.setattr(page.time, "monotonic", lambda: next(times))
    pace = page.Pace()
    pace.seconds = 4.0
    with pace.measured(1):
        pass
    assert (pace.seconds, pace.work(6.0)) == (3.0, 2.0)
    with pytest.raises(ValueError, match="given up"), pace.measured(1):
        raise ValueError("given up")
    assert pace.seconds == 1.75
    pace.forget()
    assert pace.seconds == page.Pace.USUAL


@pytest.mark.parametrize("patience", [1e-6, 60.0])
def test_no_answer_is_the_one_before_again(app: AppTest, monkeypatch: pytest.MonkeyPatch, patience: float) -> None:
    """Streamlit does not tell a component of data that it has: the page would wait, and never hear that it is late."""
    monkeypatch.setattr(page, "ANSWER_TIME", patience)
    event = {"owner": "run", "run": heads(app)["heat-map"]["panes"][0]["name"], "name": "b1", "value": 0.2}
    assert [following(app, monkeypatch, **event, at=at)["followed"] for at in (7, 8)] == [7, 8]


def test_what_cannot_be_turned_shows_the_present_map(app: AppTest, monkeypatch: pytest.MonkeyPatch) -> None:
    before = heads(app)["heat-map"]
    head = following(app, monkeypatch, owner="run", run="no such run", name="b1", value=0.2)
    assert (head["follows"], head["panes"][0]["title"]) == ("in time", before["panes"][0]["title"])
