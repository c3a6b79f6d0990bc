"""How a scene is looked at, in links."""

from __future__ import annotations

import dataclasses
import math
import re
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from link_cases import SAFE, scenarios, texts

from optim_viz import InputError, Run, Scenario, from_query, to_query
from optim_viz.limits import (
    MAX_MEMBERS,
    MAX_NOTICES,
    MAX_QUERY,
)
from optim_viz.link.codec import to_fields, view_from_query
from optim_viz.scene.view import SETTINGS, STAGES, View

# ------------------------------------------------------------------------------------------------------------ the view

views = st.builds(
    View,
    st.sampled_from(list(STAGES)),
    st.fixed_dictionaries(
        {
            p.name: st.integers(math.ceil(p.low), int(p.high)).map(float)
            for p in SETTINGS
        }
    ),
)  # fmt: skip


@given(scenarios, views)
@settings(max_examples=100, suppress_health_check=[HealthCheck.too_slow])
def test_reading_a_link_gives_back_the_view(scenario: Scenario, view: View) -> None:
    query = to_query(scenario, view)
    assert view_from_query(query) == (view, ())
    assert view_from_query(to_fields(scenario, view)) == (view, ())
    assert from_query(query) == (scenario, ())  # the view is no part of the scenario
    assert query.startswith(to_query(scenario).removesuffix("&end=1") + "&view=")
    assert view_from_query(to_query(scenario, view, whole=True)) == (view, ())


@pytest.mark.parametrize("stage", list(STAGES))
@pytest.mark.parametrize("name", [p.name for p in SETTINGS])
def test_every_setting_of_the_view_is_spelled_and_read(name: str, stage: str) -> None:
    parameter = next(p for p in SETTINGS if p.name == name)
    for value in {parameter.low, parameter.default, parameter.high}:
        view = View(stage, {name: value})
        assert view_from_query(to_query(Scenario.suggested(), view)) == (view, ())
        query = to_query(Scenario.suggested(), view, whole=True)
        assert f",{name}:{value:g}" in query
        assert view_from_query(query) == (view, ())
    assert re.findall(r"(\w+):", query.partition("view=")[2]) == [p.name for p in SETTINGS]


def test_the_view_is_the_last_part_of_a_link() -> None:
    view = View("both", {"inside": 1, "run": 3, "memory": 0})
    short, whole = (to_query(Scenario.suggested(), view, whole=whole) for whole in (False, True))
    assert short.partition("view=")[2] == "both,inside:1,run:3,memory:0&end=1"
    assert whole.partition("view=")[2] == (
        "both,inside:1,run:3,log_height:1,gradient:1,memory:0,step:1,rates:1,look_ahead:1,curvature:1,dial:0,fan:0,"
        "projector:0,cloud:0,graph:0,backward:0,graph_row:0,companion:0,sigma_w:1,net_width:32&end=1"
    )
    assert to_query(Scenario.suggested(), View()).endswith("&view=map&end=1")


def test_an_old_link_means_what_it_meant() -> None:
    """Version 1 as it was shared before there were branches, partners and views."""
    query = (
        "v=1&f=quadratic,kappa:100&start=-4,1.5&steps=500&noise=0&seed=0"
        "&run=sgd,learning_rate:0.005&run=newton,learning_rate:1,damping:0.001"
    )
    scenario, notices = from_query(query)
    assert notices == ()
    assert scenario == Scenario.suggested("quadratic", runs=(Run("sgd", {"learning_rate": 0.005}), Run("newton")))
    assert all(way.origin is None and way.partners == () and way.branch_step == 0 for way in scenario.runs)
    assert [member.run for member in scenario.members] == list(scenario.runs)
    assert to_query(scenario, whole=True) == query.replace("v=1", "v=3", 1) + "&end=1"
    assert view_from_query(query) == (View(), ())
    assert view_from_query("") == view_from_query({}) == (View(), ())


WRONG_VIEWS = {
    "view=globe": "no such view",
    "view=": "no such view",
    "view=maps": "no such view",
    "view=<b>,inside:1": "no such view",
    "view=map,inside:2": "2 is outside 0 or 1",
    "view=map,inside:0.5": "0.5 is outside 0 or 1",
    "view=map,inside:true": "“true” is not a number",
    "view=map,inside": "“” is not a number",
    "view=map,run:-1": "−1 is outside 0 to 15",
    "view=map,run:16": "16 is outside 0 to 15",
    "view=map,run:nan": "“nan” is not a number",
    "view=map,zoom:3": "no setting “zoom”",
    "view=map,,": "no setting “”",
    "view=map,step:1,step:0": "step of the view twice",
}


@pytest.mark.parametrize(("query", "describe"), WRONG_VIEWS.items(), ids=WRONG_VIEWS.keys())
def test_each_kind_of_wrong_view_is_named_and_the_rest_stands(query: str, describe: str) -> None:
    view, notices = view_from_query(query + ",memory:0")
    assert len(notices) == 1
    assert describe in notices[0]
    assert SAFE.fullmatch(notices[0])
    assert view.settings["memory"] == 0.0
    assert from_query(query) == (Scenario.suggested(), ())


def test_a_view_looks_into_a_whole_run() -> None:
    """Between the first run and the second there is none: the player would find nothing to draw."""
    view, notices = view_from_query("view=map,inside:1,run:0.5")
    assert view.settings["run"] == 0.0
    assert len(notices) == 1
    with pytest.raises(InputError, match="run"):
        View(settings={"run": 0.5})


def test_a_view_given_twice_is_named_like_any_other_part() -> None:
    view, notices = view_from_query("view=relief&view=both")
    assert view == View("relief")
    assert notices == ("The link gives 'view' 2 times; the first one counts.",)


@given(texts | st.lists(texts, max_size=4), st.text(max_size=200))
@settings(max_examples=200)
def test_no_text_at_all_breaks_reading_a_view(value: str | list[str], query: str) -> None:
    for asked in ({"view": value}, query, f"view={query}", f"view=map,{query}"):
        view, notices = view_from_query(asked)
        assert view_from_query(to_query(Scenario.suggested(), view)) == (view, ())
        assert len(notices) <= MAX_NOTICES + 1
        for notice in notices:
            assert SAFE.fullmatch(notice), notice


@pytest.mark.parametrize("query", ["view=" + "map," * MAX_QUERY, {"view": ["map"] * 101}], ids=["long", "many"])
def test_a_view_in_a_link_that_is_not_read_is_the_default(query: Any) -> None:
    assert view_from_query(query) == (View(), ())


@pytest.mark.parametrize(
    ("given", "describe"),
    [
        ({"stage": "globe"}, "no such view; there are map, relief, both, grid"),
        ({"settings": {"zoom": 1.0}}, "The view has no parameter “zoom”"),
        ({"settings": {"inside": 0.5}}, "The view's inside cannot be 0.5"),
        ({"settings": {"run": MAX_MEMBERS}}, "The view's run cannot be 16"),
        ({"settings": {"run": math.nan}}, "finite"),
        ({"settings": {"run": "0"}}, "one number"),
    ],
    ids=["stage", "setting", "half on", "beyond the cast", "nan", "text"],
)
def test_a_view_refuses_with_one_input_error(given: dict[str, Any], describe: str) -> None:
    with pytest.raises(InputError) as caught:
        View(**given)
    assert describe in str(caught.value)


def test_views_with_equal_choices_are_equal_and_frozen() -> None:
    assert View() == View("map", {p.name: p.default for p in SETTINGS})
    assert View() != View(settings={"inside": 1})
    assert (View().inside, View(settings={"inside": 1}).inside) == (False, True)
    with pytest.raises(TypeError):
        View().settings["inside"] = 1.0  # type: ignore[index]
    with pytest.raises(dataclasses.FrozenInstanceError):
        View().stage = "both"  # type: ignore[misc]
