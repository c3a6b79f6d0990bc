"""The Study page on the server: what is drawn, what an event changes, what a link holds."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from sent import heads, name_of, numbers, pictures, trigger, turn, visit
from streamlit.testing.v1 import AppTest

from optim_viz import OBJECTIVES, OPTIMIZERS, Scenario, from_query, simulate, sweep
from optim_viz.comparison.fairness import first_step_lengths
from optim_viz.link.codec import to_fields
from optim_viz.link.view_fields import STUDY
from optim_viz.number_format import format_number
from optim_viz.scene.scenario import Fairness
from optim_viz.scene.study import PROFILE_KINDS, STUDY_KINDS, Study, second_hyperparameters
from optim_viz.simulation.digest import digest
from optim_viz.ui import session_address, session_state

ROOT = Path(__file__).resolve().parents[1]
TWO = ["sgd,learning_rate:0.001", "momentum,learning_rate:0.0005,momentum:0.9"]


@pytest.fixture(autouse=True)
def _no_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(session_state, "MERGE_SECONDS", -1.0)
    monkeypatch.setattr(session_address, "LATE_SECONDS", -1.0)


def fire(app: AppTest, name: str, event: str, /, **value: Any) -> AppTest:
    """One event of the component of this name."""
    names = [name_of(component) for component in pictures(app)]
    return trigger(app, event, {"at": 1, **value}, names.index(name))


def scenario(app: AppTest) -> Scenario:
    found, notices = from_query(app.query_params)
    assert notices == ()
    return found


def study(app: AppTest) -> Study:
    found, notices = STUDY.from_query(app.query_params)
    assert notices == ()
    return found


def headline(app: AppTest) -> str:
    return next(html.value for html in app.main.get("html") if "ov-headline" in html.value)


def told(app: AppTest) -> str:
    return "\n".join(text.value for text in app.text)


# The sweep -------------------------------------------------------------------------------------------------------


def test_a_study_of_data_says_what_is_predicted_from_what() -> None:
    app = visit("study", f="linear_regression", run="sgd", steps="50", study="sweep,count:50")
    assert '<p class="ov-teaches">Body mass from bill length and flipper length. ' in headline(app)


def test_the_sweep_has_a_curve_for_each_run_and_plays_the_one_in_question() -> None:
    app = visit("study", f="beale", run=TWO, steps="100", study="sweep,run:1,count:50")
    found = heads(app)
    assert [curve["label"] for curve in found["sweep"]["curves"]] == ["SGD", "Momentum"]
    assert [run["label"] for run in found["player"]["runs"]] == ["Momentum"]
    assert study(app) == Study(run=1, count=50)
    rates = np.array([float(f"{r:.6g}") for r in np.geomspace(1e-6, 100, 50)])
    alone = sweep("beale", "momentum", learning_rate=rates, momentum=0.9, steps=100, start=scenario(app).start)
    sent = [array for array in found["sweep"]["values"].values() if array.size == 50]
    assert any(np.array_equal(array, alone.final, equal_nan=True) for array in sent)
    assert "Beale" in headline(app)
    assert "100 steps" in headline(app)


def test_a_picked_point_becomes_the_runs_learning_rate_and_undo_takes_it_back() -> None:
    app = visit("study", f="beale", run=TWO, steps="100", study="sweep,count:50")
    names = [curve["name"] for curve in heads(app)["sweep"]["curves"]]
    fire(app, "sweep", "pick", curve=names[1], index=20, rate=0.0033598)
    assert [run.rate for run in scenario(app).runs] == [0.001, 0.0033598]
    assert study(app).run == 1
    played = heads(app)["player"]
    alone = simulate("beale", "momentum", learning_rate=0.0033598, momentum=0.9, steps=100)
    assert np.array_equal(played["values"]["digest0"], digest(alone).ravel())
    app.button(key="undo").click().run()
    assert scenario(app).runs[1].rate == 0.0005


@pytest.mark.parametrize(
    "event",
    [
        {"curve": "nobody", "rate": 0.1},
        {"curve": None, "rate": 0.1},
        {"rate": float("1e9")},
        {"rate": -1.0},
        {"rate": 0.0},
        {"rate": "0.1"},
        {"rate": None},
        {},
    ],
    ids=repr,
)
def test_a_foreign_pick_changes_nothing_and_says_so(event: dict[str, Any]) -> None:
    app = visit("study", f="beale", run=TWO, steps="60", study="sweep,count:50")
    before = scenario(app)
    name = heads(app)["sweep"]["curves"][0]["name"]
    fire(app, "sweep", "pick", **{"curve": name, **event})
    assert scenario(app) == before
    assert told(app)


def test_snapping_takes_the_edge_of_stability() -> None:
    app = visit("study", f="quadratic", run=TWO, steps="60", study="sweep,count:50")
    name = heads(app)["sweep"]["curves"][1]["name"]
    fire(app, "sweep", "snap", name=name)
    surface = OBJECTIVES["quadratic"]
    largest = np.linalg.eigvalsh(surface.hessian(*surface.minima[0].position))[-1]
    assert scenario(app).runs[1].rate == pytest.approx(2 * 1.9 / largest, rel=1e-10)


def test_using_the_best_for_each_calls_the_comparison_tuned_with_its_budget() -> None:
    app = visit("study", f="beale", run=TWO, steps="100", study="sweep,metric:best,low:0.0001,high:1,count:50")
    app.button(key="use-best").click().run()
    assert not app.exception
    now = scenario(app)
    assert (now.fairness.rule, now.fairness.metric, now.fairness.count) == ("tuned", "best", 50)
    rates = np.array([float(f"{r:.6g}") for r in np.geomspace(1e-4, 1, 50)])
    for run in now.runs:
        ways = simulate("beale", run.optimizer, learning_rate=rates, steps=100)
        lowest = [way.loss.min() for way in ways]
        stayed = [way.outcome.kind not in ("overflowed", "left the view") for way in ways]
        assert lowest[rates.tolist().index(run.rate)] == min(f for f, ok in zip(lowest, stayed, strict=True) if ok)
    app.switch_page("pages/compare.py").run()
    assert "each tuned: best of 50 learning rates from 10⁻⁴ to 1 by best loss" in headline(app)


@pytest.mark.parametrize(
    "text", ["low:5,high:1", "low:0", "low:-1", "high:inf", "high:nan", "count:1e9", "metric:bogus"]
)
def test_a_hostile_range_in_the_link_is_named_and_the_rest_stands(text: str) -> None:
    app = visit("study", f="beale", run=TWO, steps="60", study=f"sweep,{text},run:1")
    assert study(app).run == 1
    assert "not understood" in told(app)
    assert "sweep" in heads(app)


def test_a_range_typed_the_wrong_way_round_is_refused_and_nothing_is_lost() -> None:
    app = visit("study", f="beale", run=TWO, steps="60", study="sweep,low:0.01,high:1,count:50")
    app.session_state["range"] = True
    app.run()
    turn(app, "range-low", 5.0)
    assert "must go up" in told(app)
    assert study(app).low == 0.01
    app.session_state["range"] = True
    app.run()
    assert numbers(app)["range-low"]["value"] == 0.01
    turn(app, "range-low", 1e-13)
    assert "Lowest learning rate can be 10⁻¹² to 100" in told(app)
    assert study(app).low == 0.01


def test_no_runs_is_a_sentence_not_an_error() -> None:
    for kind in STUDY_KINDS.keys() - PROFILE_KINDS:  # which are of no run of the scene
        app = visit("study", f="beale", run="", study=kind)
        assert "Add one in the panel" in app.info[0].value


# Small multiples and heat maps -----------------------------------------------------------------------------------


def test_small_multiples_go_from_too_small_to_diverging() -> None:
    app = visit("study", f="rosenbrock", run=TWO, study="multiples,run:0")
    runs = heads(app)["player"]["runs"]
    assert 6 <= len(runs) <= 9
    fates = [run["outcome"]["label"].split(" · ")[0] for run in runs]
    assert fates[0] == "still descending"
    assert fates[-1] in ("overflowed", "left the view")
    assert [run.optimizer for run in scenario(app).runs] == ["sgd", "momentum"]  # the scene itself stays


@pytest.mark.parametrize("name", list(OPTIMIZERS))
def test_every_method_has_a_heat_map_or_says_why_not(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("optim_viz.web.two_parameter_map.SIDE", 12)
    monkeypatch.setattr("optim_viz.web.two_parameter_map.hyperparameter_values.__defaults__", (12, None))
    # On this surface the methods' executables are there already: test_batch.py asks for each of them.
    app = visit("study", f="rosenbrock", run=name, steps="30", study="heat,metric:outcome")
    if second_hyperparameters(OPTIMIZERS[name].hyperparameters):
        assert heads(app)["heat-map"]["panes"]
    else:
        assert "nothing but its learning rate" in app.info[0].value


def test_a_picked_cell_of_the_heat_map_sets_both_numbers() -> None:
    app = visit("study", f="quadratic", run=TWO, steps="40", study="heat,run:1,by:momentum")
    values = heads(app)["heat-map"]["values"]
    fire(app, "heat-map", "pick", pane="heat", i=60, j=30)
    run = scenario(app).runs[1]
    assert (run.rate, run.hyperparameters["momentum"]) == (values["x"][60], values["y"][30])
    before = scenario(app)
    for event in ({"i": 100, "j": 0}, {"i": -1, "j": 0}, {"i": 0.5, "j": 0}, {"i": None, "j": 0}, {}):
        fire(app, "heat-map", "pick", pane="heat", **event)
        assert scenario(app) == before
        assert told(app)


# Fate maps -------------------------------------------------------------------------------------------------------


def test_a_fate_map_has_a_pane_for_each_of_two_methods_and_a_click_plays_that_start() -> None:
    app = visit("study", f="himmelblau", run=TWO, steps="60", study="starts,beside:1,cells:50")
    found = heads(app)
    assert len(found["heat-map"]["panes"]) == 2
    assert [run["label"] for run in found["player"]["runs"]] == ["SGD", "Momentum"]
    x, y = found["heat-map"]["values"]["x"][7], found["heat-map"]["values"]["y"][31]
    fire(app, "heat-map", "pick", pane="1", i=7, j=31, x=x, y=y)
    assert scenario(app).start == (x, y)
    fire(app, "heat-map", "pick", pane="1", x=float("1e300"), y=0.0)
    assert scenario(app).start == (x, y)
    assert told(app)


def test_zooming_computes_the_window_anew_and_the_link_holds_it() -> None:
    app = visit("study", f="himmelblau", run=TWO, steps="60", study="starts,cells:50")
    fire(app, "heat-map", "window", x0=-1.0, x1=1.0, y0=0.0, y1=2.0, whole=False, at=77)
    assert study(app).window == (-1.0, 1.0, 0.0, 2.0)
    cells = heads(app)["heat-map"]
    assert cells["answers"] == 77
    np.testing.assert_allclose(cells["values"]["x"], np.linspace(-0.98, 0.98, 50))
    other = visit("study", **{key: app.query_params[key] for key in app.query_params})
    assert np.array_equal(heads(other)["heat-map"]["values"]["codes0"], cells["values"]["codes0"])
    fire(app, "heat-map", "window", x0=1.0, x1=-1.0, y0=0.0, y1=2.0, at=78)
    assert study(app).window == (-1.0, 1.0, 0.0, 2.0)
    assert told(app)
    fire(app, "heat-map", "window", x0=-5, x1=5, y0=-5, y1=5, whole=True, at=79)
    assert study(app).window is None


def test_another_start_does_not_compute_the_map_again(monkeypatch: pytest.MonkeyPatch) -> None:
    app = visit("study", f="himmelblau", run=TWO, steps="60", study="starts,cells:50")
    monkeypatch.setattr("optim_viz.ui.pages.starts.fate_map_of_run", lambda *_: pytest.fail("computed again"))
    fire(app, "heat-map", "pick", pane="1", i=0, j=0, x=1.0, y=-2.5)
    assert scenario(app).start == (1.0, -2.5)


# Fairness --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("rule", "places", "kept"),
    [
        ("same", "run:1,beside:0", "same"),
        ("same", "run:2,beside:0", "own"),  # a branch has a rate of its own
        ("matched", "run:0,beside:1", "own"),  # the third is missing
        ("own", "run:0,beside:1", "own"),
    ],
)
def test_the_player_keeps_the_rule_that_holds_among_its_runs(rule: str, places: str, kept: str) -> None:
    """While a number turns there, the others' rates follow as they do when it is let go of."""
    runs = ["sgd,learning_rate:0.001", "adam,learning_rate:0.001", "sgd,learning_rate:0.001~9~sgd,learning_rate:0.01"]
    linked = from_query({"f": "rosenbrock", "run": runs, "steps": "30"})[0]
    fair = session_state.apply_or_drop_fairness(linked.changed(fairness=Fairness(rule)), None)[0]
    app = visit("study", **{**to_fields(fair), "study": f"starts,cells:50,{places}"})
    assert scenario(app).fairness.rule == rule
    assert heads(app)["player"]["simulator"]["fairness"] == kept


def test_fairness_holds_while_the_scene_changes_and_the_title_says_it() -> None:
    app = visit("compare", f="beale", run=TWO, steps="60")
    app.selectbox(key="fairness").set_value("matched").run()
    lengths = first_step_lengths(scenario(app))
    assert lengths[0] == pytest.approx(lengths[1], rel=1e-5)
    assert f"first steps of equal length, ‖Δx‖ = {format_number(lengths[0])}" in headline(app)
    app.selectbox(key="surface").set_value("himmelblau").run()
    lengths = first_step_lengths(scenario(app))
    assert lengths[0] == pytest.approx(lengths[1], rel=1e-5)
    app.selectbox(key="fairness").set_value("same").run()
    rates = [run.rate for run in scenario(app).runs]
    assert rates[0] == rates[1]
    assert f"one learning rate for all, α = {format_number(rates[0])}" in headline(app)
    app.button(key="undo").click().run()
    assert scenario(app).fairness.rule == "matched"


def test_a_link_that_calls_other_rates_fair_is_shown_without_saying_so() -> None:
    app = visit("compare", f="beale", run=TWO, steps="60", fair="same")
    assert scenario(app).fairness.rule == "own"
    assert [run.rate for run in scenario(app).runs] == [0.001, 0.0005]
    assert "each at its own learning rate" in headline(app)
    assert "calls its learning rates fair" in told(app)


def test_a_heat_map_of_a_bound_has_the_values_that_go_with_the_other_one() -> None:
    run = "rprop,min_step_size:0.5"
    app = visit("study", f="sphere", run=run, steps="20", study="heat,count:50,by:max_step_size")
    assert not app.exception
    rows = heads(app)["heat-map"]["values"]["y"]
    assert 0.5 <= rows.min() < 0.6
    assert rows.max() == 1000.0
