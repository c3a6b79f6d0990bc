"""Numbers and schedules in the panel: what the browser reports of them, and what becomes of it."""

from __future__ import annotations

import numpy as np
import pytest
from page_cases import _at_home, _no_clock, notice, opened, picture, scenario, sound, visit  # noqa: F401  # a fixture for every test of this module
from round_values import round_values
from sent import numbers, turn
from streamlit.testing.v1 import AppTest

import optim_viz
from optim_viz.schedules import SCHEDULES


def two() -> AppTest:
    """SGD and Adam on the sphere, 100 steps."""
    return visit(f="sphere", steps="100", run=["sgd,learning_rate:0.1", "adam,learning_rate:0.25"])


def test_a_number_that_is_let_go_of_is_the_scenes_and_is_sent_back() -> None:
    app = opened(two(), "more-2", "noise-box")
    sound(turn(app, "b1-2-adam", 0.75))
    assert scenario(app).runs[1].hyperparameters["b1"] == 0.75
    assert numbers(app)["b1-2-adam"]["value"] == 0.75
    sound(turn(app, "steps", 250))
    assert scenario(app).steps == 250
    sound(turn(app, "noise", 1.5))
    assert scenario(app).noise == 1.5
    app.button(key="undo").click()
    assert numbers(opened(sound(app.run()), "noise-box"))["noise"]["value"] == 0.0


def test_a_number_says_whose_it_is() -> None:
    app = opened(visit(f="rosenbrock", run=["sgd@cosine", "adam"]), "more-1", "coefficients", "noise-box")
    turns = {key: number["turns"] for key, number in numbers(app).items()}
    assert turns["learning_rate-2-adam"] == {"side": "a", "owner": "run", "run": picture(app)["runs"][1]["name"]}
    assert turns["schedule-final-1-cosine"] == {
        "side": "a",
        "owner": "schedule",
        "run": picture(app)["runs"][0]["name"],
    }
    assert turns["coefficient-rosenbrock-b"] == {"side": "a", "owner": "surface"}
    assert turns["noise"] == turns["steps"] == {"side": "a", "owner": "scene"}
    assert picture(app)["side"] == "a"


@pytest.mark.parametrize("key", ["learning_rate-1-sgd", "b1-2-adam", "steps", "noise"])
def test_a_forged_number_changes_nothing(key: str) -> None:
    """Whatever comes through the socket, and of a switch or whole numbers the halves."""
    app = opened(two(), "more-2", "noise-box")
    before = scenario(app)
    halves = () if key in ("learning_rate-1-sgd", "b1-2-adam", "noise") else (50.5,)
    for value in (None, "x", "1", float("nan"), float("inf"), 1e300, 10**400, -1, [1], {"a": 1}, *halves):
        sound(turn(app, key, value))
        assert scenario(app) == before, value
        assert 0 < len(notice(app)) < 500
    assert app.button(key="undo").disabled


def test_a_number_that_is_refused_is_told_its_range() -> None:
    app = sound(turn(two(), "steps", 5))
    assert "Steps can be 10 to 10000, in whole numbers." in notice(app)


# Schedules -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", [name for name in SCHEDULES if name != "constant"])
def test_a_schedule_is_chosen_and_turned(name: str) -> None:
    app = opened(visit(f="sphere", run="sgd,learning_rate:0.1", steps="50"), "more-1")
    app.selectbox(key="schedule-1").set_value(name)
    opened(sound(app.run()), "more-1")
    (chosen,) = scenario(app).runs
    assert (chosen.schedule, chosen.rate) == (name, 0.1)
    parameter = SCHEDULES[name].parameters[0]
    value = round_values(parameter)[1]
    sound(turn(app, f"schedule-{parameter.name}-1-{name}", value))
    assert scenario(app).runs[0].schedule_values[parameter.name] == value
    np.testing.assert_array_equal(optim_viz.run(scenario(app))[0].learning_rate, scenario(app).runs[0].rates(50))
    sound(app.button(key="undo").click().run())
    sound(app.button(key="undo").click().run())
    assert scenario(app).runs[0].schedule == "constant"


def test_another_method_keeps_the_schedule() -> None:
    app = opened(visit(f="sphere", run="sgd@cosine,final:0.5"), "more-1")
    app.selectbox(key="optimizer-1").set_value("adam")
    sound(app.run())
    (chosen,) = scenario(app).runs
    assert (chosen.optimizer, chosen.schedule, dict(chosen.schedule_values)) == ("adam", "cosine", {"final": 0.5})


def test_a_rule_that_reads_its_rate_once_takes_no_schedule() -> None:
    app = opened(visit(f="sphere", run="rprop"), "more-1")
    assert app.selectbox(key="schedule-1").disabled


def test_the_cards_explain_the_schedules_in_the_picture() -> None:
    app = visit(f="sphere", run=["sgd@cosine", "adam@cosine", "lion@one_cycle"])
    opened(app, "rules")
    formulas = [latex.value for latex in app.latex]
    for name, entry in list(SCHEDULES.items())[1:]:  # the constant one has no card, and its formula is part of others
        assert sum(entry.latex in formula for formula in formulas) == (name in ("cosine", "one_cycle"))


def test_a_bound_beyond_the_other_one_is_refused_in_words() -> None:
    app = opened(visit(f="sphere", steps="20", run="rprop,min_step_size:0.5"), "more-1")
    before = scenario(app)
    sound(turn(app, "max_step_size-1-rprop", 0.25))
    assert scenario(app) == before
    assert "min_step_size must not exceed its max_step_size" in notice(app)
    assert numbers(app)["max_step_size-1-rprop"]["value"] == 50.0
