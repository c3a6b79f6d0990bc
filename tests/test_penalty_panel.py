"""The scene's penalty in the panel, and each run's treatment of it."""

from __future__ import annotations

from page_cases import _at_home, _no_clock, notice, opened, picture, scenario, sound, visit  # noqa: F401  # a fixture for every test of this module
from sent import numbers, turn
from streamlit.testing.v1 import AppTest

from optim_viz.objectives.penalties import PENALTIES, Penalty
from optim_viz.objectives.treatments import TREATMENTS


def penalized(penalty: str = "l1,strength:0.5") -> AppTest:
    return visit(f="booth", steps="100", penalty=penalty, run=["sgd,learning_rate:0.02", "adamw"])


def test_a_penalty_is_chosen_and_its_strength_turned() -> None:
    app = opened(visit(f="booth", steps="100", run="sgd"), "penalty-box")
    for kind, entry in PENALTIES.items():
        app = opened(sound(app.selectbox(key="penalty").select(kind).run()), "penalty-box")
        assert scenario(app).penalty.kind == kind
        keys = [key for key in numbers(app) if key.startswith("penalty-")]
        assert keys == [f"penalty-{kind}-{p.name}" for p in entry.parameters]
        for key in keys:
            assert numbers(app)[key]["turns"] == {"side": "a", "owner": "surface"}
            app = opened(sound(turn(app, key, 0.25)), "penalty-box")
            assert numbers(app)[key]["value"] == 0.25
    assert scenario(app).penalty == Penalty("elastic_net", 0.25, 0.25)
    assert picture(app)["surface"]["label"] == "Booth + λ·(β·L2 + L1)"
    assert picture(app)["surface"]["parameters"] == {"strength": 0.25, "mixing": 0.25, "absolute": 1.0}


def test_the_dial_turns_what_the_panel_turns() -> None:
    head = picture(penalized())
    assert [number["name"] for number in head["simulator"]["coefficients"]] == ["strength"]
    assert "points" in head["simulator"], "the minimum moves along"


def test_a_treatment_is_chosen_of_those_that_the_method_takes() -> None:
    app = opened(penalized(), "more-1", "more-2")
    boxes = {box.key: box for box in app.selectbox if str(box.key).startswith("treatment-")}
    assert [len(box.options) for box in boxes.values()] == [len(TREATMENTS), len(TREATMENTS) - 1]
    app = sound(next(iter(boxes.values())).select("proximal").run())
    assert [run.treatment for run in scenario(app).runs] == ["proximal", "gradient"]
    assert "proximal step" in picture(app)["runs"][0]["detail"]


def test_without_a_penalty_nobody_is_asked_how_it_is_treated() -> None:
    app = opened(visit(f="booth", steps="100", run="sgd"), "more-1")
    assert not [box for box in app.selectbox if str(box.key).startswith("treatment-")]


def test_a_forged_strength_changes_nothing() -> None:
    app = opened(penalized(), "penalty-box")
    before = scenario(app)
    for value in (None, "x", float("nan"), float("inf"), -1, 1e300):
        sound(turn(app, "penalty-l1-strength", value))
        assert scenario(app) == before, value
        assert 0 < len(notice(app)) < 500


def test_a_locked_surface_keeps_its_penalty() -> None:
    app = opened(visit(f="booth", steps="100", penalty="l1", run="sgd", touch="rates"), "penalty-box")
    assert app.selectbox(key="penalty").disabled
    assert all(number["fixed"] for key, number in numbers(app).items() if key.startswith("penalty-"))
