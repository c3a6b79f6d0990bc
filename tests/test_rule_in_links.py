"""A typed rule in a link: each run finds its own."""

from __future__ import annotations

from dataclasses import replace

import pytest
from in_node import FrontEnd
from test_link_table import as_data

import optim_viz as ov
from optim_viz.link.codec import from_query, to_query
from optim_viz.link.table import link_table
from optim_viz.optimizers import rule, rule_text
from optim_viz.scene.scenario import Run, Scenario
from optim_viz.web.scene_blob import pack_scene

HEAVY = rule("b in 0..0.999 = 0.9\nv = b v + g\nx = x - lr v").name
ROOTLESS = rule("m = 0.9 m + 0.1 g; s = max(s, abs(g)); x = x - lr m / (s + 1e-8)").name
SCENE = Scenario(
    "beale",
    runs=(
        Run(HEAVY, {"learning_rate": 0.01, "b": 0.5}),
        Run("adam", {"learning_rate": 0.05}),
        Run(ROOTLESS, {"learning_rate": 0.02}, origin=Run(HEAVY, {"learning_rate": 0.02}), branch_step=7),
        Run(HEAVY, {"learning_rate": 0.001}, schedule="cosine"),
    ),
    steps=30,
)


def test_a_link_carries_the_rules_and_each_run_names_its_own() -> None:
    query = to_query(SCENE)
    assert [part.partition(",")[0] for part in query.split("&") if part.startswith("run=")] == [
        "run=rule1",
        "run=adam",
        "run=rule1",
        "run=rule1",
    ]
    assert query.count("rule=") == 2
    for text in (query, to_query(SCENE, whole=True), query.replace("%2B", "+"), query.replace("rule", "RULE")):
        assert from_query(text) == (SCENE, ())


@pytest.mark.parametrize("method", [*ov.OPTIMIZERS])
def test_every_registered_rule_typed_travels(method: str) -> None:
    scenario = Scenario("beale", runs=(Run(rule(rule_text(method)).name),), steps=5)
    assert from_query(to_query(scenario)) == (scenario, ())


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("run=rule1,0.1", "spells no rule1"),
        ("run=rule2,0.1&rule=x%3Dx-lr*g", "spells no rule2"),
        ("run=rule1,0.1&rule=x%3Dx-lr*foo(g)", "rule1 was not understood"),
        ("run=rule1,0.1&rule=%3Cb%3E", "rule1 was not understood"),
        ("run=rule1,zz:3&rule=x%3Dx-lr*g", "no setting"),
    ],
)
def test_what_is_wrong_is_said(query: str, said: str) -> None:
    opened, notices = from_query(query)
    assert any(said in notice for notice in notices)
    assert opened.runs
    assert not any(set(notice) & set("<>\n`") for notice in notices)


def test_on_a_mean_over_rows_a_typed_rule_is_in_the_link_as_elsewhere() -> None:
    scene = Scenario("logistic_regression", runs=(Run(HEAVY), Run("sgd")))
    opened, notices = from_query(to_query(scene))
    assert opened == scene
    assert not notices


def test_the_browser_spells_and_reads_it_as_python_does(front_end: FrontEnd) -> None:
    table = link_table(SCENE.surface, [HEAVY, ROOTLESS])
    others = [to_query(SCENE), to_query(SCENE).replace("0.9", "0.8"), to_query(replace(SCENE, runs=SCENE.runs[1:]))]
    blob = pack_scene(SCENE, ov.run(SCENE))
    same, other, fewer = front_end.ask("links", blob, table=table, queries=others)
    assert same["notices"] == []
    assert same["choice"] == as_data(SCENE)
    assert from_query(same["again"])[0] == SCENE
    assert any("carries" in notice for notice in other["notices"])
    assert from_query(fewer["again"])[0] == replace(SCENE, runs=SCENE.runs[1:])


def test_two_typed_rules_look_and_are_called_apart() -> None:
    from optim_viz.style import scene_styles

    styles = scene_styles(Scenario("beale", runs=(Run(HEAVY), Run(ROOTLESS), Run("sgd"))))
    assert [style.label for style in styles[:2]] == ["Own rule 1", "Own rule 2"]
    assert len({(style.light, style.marker) for style in styles}) == 3
