"""A scene and its link: reading gives back what was spelled, and a link keeps its meaning."""

from __future__ import annotations

import dataclasses
import re
import urllib.parse

import pytest
from hypothesis import HealthCheck, example, given, settings
from link_cases import fullest, scenarios
from round_values import round_values

from optim_viz import OBJECTIVES, OPTIMIZERS, Run, Scenario, from_query, to_query
from optim_viz.limits import (
    MAX_QUERY,
    MAX_RUNS,
    MAX_STEPS,
)
from optim_viz.link.codec import to_fields
from optim_viz.scene.scenario import (
    first_scene,
)


@given(scenarios)
@settings(max_examples=100, suppress_health_check=[HealthCheck.too_slow])
@example(Scenario.suggested())
@example(Scenario.suggested(runs=()))
@example(Scenario.suggested(start=(-0.0, 5e-324), noise=5e-324))
@example(first_scene())
@example(
    Scenario.suggested(
        runs=(Run("adam", origin=Run("sgd", {"learning_rate": 5e-6}), branch_step=MAX_STEPS, partners=("slide",)),)
    )
)
def test_reading_a_link_gives_back_the_scenario(scenario: Scenario) -> None:
    query = to_query(scenario)
    assert from_query(query) == (scenario, ())
    assert from_query("?" + query) == (scenario, ())
    assert query.startswith("v=3&")
    whole = to_query(scenario, whole=True)
    assert from_query(whole) == (scenario, ())
    for version in "12":  # an older link opens the same choice: it spells every value, and has no mark at its end
        old = whole.replace("v=3&", f"v={version}&", 1).removesuffix("&end=1")
        assert from_query(old) == (scenario, ())
    assert from_query(to_fields(scenario)) == (scenario, ())
    assert to_query(from_query(query)[0]) == query
    assert len(query) < MAX_QUERY


@given(scenarios)
@settings(max_examples=50, suppress_health_check=[HealthCheck.too_slow])
def test_a_browser_may_percent_encode_a_link_as_it_likes(scenario: Scenario) -> None:
    query = to_query(scenario)
    everything = "".join(c if c in "&=" else f"%{ord(c):02X}" for c in urllib.parse.unquote(query))
    if len(everything) <= MAX_QUERY:
        assert from_query(everything) == (scenario, ())
    fields = urllib.parse.parse_qs(query, keep_blank_values=True)  # as Streamlit hands them over
    assert from_query(fields) == (scenario, ())


@pytest.mark.parametrize("optimizer", list(OPTIMIZERS))
def test_eight_runs_stay_below_2000_characters(optimizer: str) -> None:
    scenario = fullest(optimizer, 8)
    assert len(to_query(scenario)) < 2000
    assert from_query(to_query(scenario)) == (scenario, ())
    assert len(to_query(fullest(optimizer, MAX_RUNS))) < MAX_QUERY


def test_a_value_beyond_its_slider_is_named_when_its_link_is_read() -> None:
    """Python may set one; a link, and so the address of the app, does not carry it."""
    beyond = Scenario.suggested(runs=(Run("sgd", {"learning_rate": 1000.0}),))
    found, notices = from_query(to_query(beyond))
    assert found == beyond.changed(runs=(Run.suggested("sgd", beyond.surface),))
    assert len(notices) == 1
    assert "1000 is outside 10⁻¹² to 100" in notices[0]


def test_an_ordinary_link_is_short_and_legible() -> None:
    query = to_query(Scenario.suggested("quadratic", runs=(Run("sgd", {"learning_rate": 0.005}), Run("newton"))))
    assert query == "v=3&f=quadratic&run=sgd&run=newton&end=1"
    assert to_query(from_query(query)[0], whole=True) == (
        "v=3&f=quadratic,kappa:100&start=-4,1.5&steps=500&noise=0&seed=0"
        "&run=sgd,learning_rate:0.005&run=newton,learning_rate:1,damping:0.001&end=1"
    )


@pytest.mark.parametrize("key", list(OBJECTIVES))
def test_every_value_is_spelled_where_the_whole_is_wanted(key: str) -> None:
    for name in OPTIMIZERS:
        fields = to_fields(Scenario.suggested(key, runs=(Run(name),)), whole=True)
        data = [] if OBJECTIVES[key].table is None else ["data"]
        assert list(fields) == ["v", "f", *data, "start", "steps", "noise", "seed", "run", "end"]
        surface, (run,) = str(fields["f"]), fields["run"]
        assert surface.split(",")[0] == key
        assert re.findall(r"(\w+):", surface) == [p.name for p in OBJECTIVES[key].parameters]
        assert run.split(",")[0] == name
        assert re.findall(r"(\w+):", run) == [p.name for p in OPTIMIZERS[name].hyperparameters]


def test_a_link_keeps_its_meaning_when_defaults_change(monkeypatch: pytest.MonkeyPatch) -> None:
    scenario = Scenario.suggested("quadratic", runs=(Run("adam"), Run("rmsprop")))
    query, meant = to_query(scenario), [dict(r.hyperparameters) for r in scenario.runs]

    adam, quadratic = OPTIMIZERS["adam"], OBJECTIVES["quadratic"]
    changed = tuple(dataclasses.replace(p, default=round_values(p)[1]) for p in adam.hyperparameters)
    monkeypatch.setitem(OPTIMIZERS._entries, "adam", dataclasses.replace(adam, hyperparameters=changed))
    kappa = dataclasses.replace(quadratic.parameters[0], default=7.0)
    rates = dataclasses.replace(quadratic.learning_rates, adaptive=0.7)
    moved = dataclasses.replace(
        quadratic, parameters=(kappa,), values={"kappa": 7.0}, start=(3.0, 2.0), learning_rates=rates
    )
    monkeypatch.setitem(OBJECTIVES._entries, "quadratic", moved)

    assert Scenario.suggested("quadratic").parameters == {"kappa": 7.0}  # the change is in force
    assert dict(Run("adam").hyperparameters) != meant[0]
    later, notices = from_query(query)
    assert notices == ()
    assert later.parameters == {"kappa": 100.0}
    assert later.start == (-4.0, 1.5)
    assert [dict(r.hyperparameters) for r in later.runs] == meant
    assert to_query(later) == query
