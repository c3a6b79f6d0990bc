"""Branches and partners, as runs and in links."""

from __future__ import annotations

import dataclasses
import math
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from link_cases import check, haunted_branches, scenarios

from optim_viz import OBJECTIVES, OPTIMIZERS, InputError, Run, Scenario, from_query, to_query
from optim_viz.limits import (
    MAX_MEMBERS,
    MAX_QUERY,
    MAX_RUNS,
    MAX_SEGMENTS,
    MAX_STEPS,
)
from optim_viz.link.runs import spell_run
from optim_viz.scene.scenario import (
    Member,
)
from optim_viz.scene.view import View

# ------------------------------------------------------------------------------------------------ branches and partners

SGD, ADAM = Run("sgd", {"learning_rate": 0.5}), Run("adam", {"learning_rate": 0.25})


def test_a_branch_is_spelled_as_its_way_and_partners_behind_with() -> None:
    way = dataclasses.replace(
        SGD.branched(120, SGD.changed(learning_rate=2.0)).branched(300, ADAM), partners=("slide",)
    )
    assert spell_run(way) == (
        "sgd,learning_rate:0.5~120~sgd,learning_rate:2~300~"
        "adam,learning_rate:0.25,b1:0.9,b2:0.999,eps:1e-08,bias_correction:1,with:slide"
    )
    found, notices = from_query(f"run={spell_run(way)}")
    assert notices == ()
    assert found.runs == (way,)
    assert way.segments == (SGD, SGD.branched(120, SGD.changed(learning_rate=2.0)), way)


def test_a_leg_that_a_link_leaves_open_takes_its_suggested_rate() -> None:
    (found,) = from_query("f=beale&run=sgd~10~adam")[0].runs
    beale = OBJECTIVES["beale"]
    assert found == Run.suggested("sgd", beale).branched(10, Run.suggested("adam", beale))


@given(haunted_branches())
@settings(max_examples=150)
def test_the_steps_of_a_way_only_grow_and_its_origins_have_no_partners(way: Run) -> None:
    steps = [segment.branch_step for segment in way.segments]
    assert steps[0] == 0
    assert steps == sorted(set(steps))
    assert way.segments[0].origin is None
    assert len(way.segments) <= MAX_SEGMENTS
    for origin, segment in zip(way.segments, way.segments[1:], strict=False):
        assert segment.origin == origin
        assert origin.partners == ()
    assert way.without_partners.partners == ()
    assert way.without_partners.segments[:-1] == way.segments[:-1]


@pytest.mark.parametrize(("branch_step", "second"), [(1, False), (50, False), (119, False), (120, False), (121, True)])
def test_a_branch_before_its_origins_own_branch_leaves_the_origins_origin(branch_step: int, second: bool) -> None:
    """Up to record 120 the second segment is on the first one's way."""
    origin = SGD.branched(120, ADAM)
    found = Run("lion", {}, origin, branch_step)
    assert found.origin == (origin if second else SGD)
    assert found.branch_step == branch_step
    assert len(found.segments) == (3 if second else 2)
    if not second:
        assert found == Run("lion", {}, SGD, branch_step)


def test_a_branch_at_step_0_is_a_run_of_its_own() -> None:
    assert SGD.branched(0, ADAM) == ADAM
    assert SGD.branched(0) == SGD
    assert SGD.branched(-5, ADAM) == ADAM
    assert SGD.branched(120, ADAM).branched(0) == ADAM
    assert Run("adam", ADAM.hyperparameters, SGD, 0) == ADAM
    assert Run("adam", ADAM.hyperparameters, None, 77).branch_step == 0  # without an origin there is nothing to leave


def test_an_origins_partners_are_not_the_branchs() -> None:
    haunted = dataclasses.replace(ADAM, partners=("slide",))
    assert haunted.branched(5) == ADAM.branched(5)
    assert haunted.branched(5).origin == ADAM
    assert from_query("run=adam,learning_rate:0.25,with:slide~5~sgd")[0].runs[0].origin == ADAM


def test_partners_stand_in_the_order_of_declaration_and_once() -> None:
    first, second = (c.name for c in OPTIMIZERS["adam"].contrasts)
    assert Run("adam", partners=(second, first, second)).partners == (first, second)
    assert Run("adam", partners=(second, first)) == Run("adam", partners=(first, second))
    assert from_query(f"run=adam,with:{second},with:{first},with:{second}")[0].runs[0].partners == (first, second)


@pytest.mark.parametrize("name", list(OPTIMIZERS))
def test_a_changed_run_keeps_its_branch_and_partners(name: str) -> None:
    partners = tuple(c.name for c in OPTIMIZERS[name].contrasts)
    way = Run(name, {}, SGD, 9, partners).changed(learning_rate=0.125)
    assert way == Run(name, {"learning_rate": 0.125}, SGD, 9, partners)
    assert way.rate == 0.125


REFUSED_RUNS: dict[str, tuple[dict[str, Any], str]] = {
    "unknown partner": ({"partners": ("nonsense",)}, "Adam has no partner “nonsense”; it has bias_correction, slide"),
    "another's partner": ({"partners": ("averaging",)}, "Adam has no partner"),
    "half a step": ({"origin": SGD, "branch_step": 1.5}, "step of a branch must be a whole number"),
    "negative step": ({"origin": SGD, "branch_step": -1}, "step of a branch must lie between 0 and 10000"),
    "far step": ({"origin": SGD, "branch_step": MAX_STEPS + 1}, "step of a branch must lie between 0 and 10000"),
    "nan step": ({"origin": SGD, "branch_step": math.nan}, "finite"),
    "text step": ({"origin": SGD, "branch_step": "5"}, "one number"),
}


@pytest.mark.parametrize(("given", "describe"), REFUSED_RUNS.values(), ids=REFUSED_RUNS.keys())
def test_a_branch_refuses_with_one_input_error(given: dict[str, Any], describe: str) -> None:
    with pytest.raises(InputError) as caught:
        Run("adam", **given)
    assert describe in str(caught.value)
    assert len(str(caught.value)) < 200


def test_a_method_without_contrasts_has_no_partners() -> None:
    with pytest.raises(InputError, match="Newton has no partner “slide”; it has none"):
        Run("newton", partners=("slide",))


def test_a_run_has_at_most_six_legs() -> None:
    way = SGD
    for i in range(1, MAX_SEGMENTS):
        way = way.branched(10 * i)
    assert len(way.segments) == MAX_SEGMENTS == 6
    with pytest.raises(InputError, match="at most 6 segments"):
        way.branched(1000)
    assert len(way.branched(50).segments) == MAX_SEGMENTS  # from where the fifth segment still was
    found, notices = from_query(f"run={spell_run(way)}")
    assert (found.runs, notices) == ((way,), ())


def test_runs_and_partners_are_counted_together() -> None:
    both = Run("adam", partners=("bias_correction", "slide"))
    most = Scenario.suggested(runs=(both,) * 4 + (Run("sgd"),) * 4)
    assert len(most.members) == MAX_MEMBERS == 16
    with pytest.raises(InputError, match="At most 16 runs and partners fit one picture, got 17"):
        most.changed(runs=(*most.runs, Run("sgd")))
    with pytest.raises(InputError, match="got 18"):
        Scenario.suggested(runs=(both,) * 6)


def test_a_link_with_too_many_partners_keeps_the_runs_and_says_so() -> None:
    text = "adam,learning_rate:0.25,with:bias_correction,with:slide"
    found, notices = check({"run": [text] * 6})
    assert found.runs == (ADAM,) * 6
    assert notices == (f"The link has more than {MAX_MEMBERS} runs and partners; the partners are left out.",)
    found, notices = check({"run": [text] * 5})
    assert len(found.members) == 15
    assert notices == ()


def test_the_cast_is_each_run_with_its_partners_behind_it() -> None:
    haunted = dataclasses.replace(SGD.branched(7, ADAM), partners=("slide", "bias_correction"))
    correction, slide = OPTIMIZERS["adam"].contrasts
    assert Scenario.suggested(runs=(SGD, haunted, ADAM)).members == (
        Member(SGD, 0, None),
        Member(haunted.without_partners, 1, None),
        Member(haunted.without_partners.changed(bias_correction=0.0), 1, correction),
        Member(
            Run("adam_slide", {k: ADAM.hyperparameters[k] for k in ("learning_rate", "b1", "b2", "eps")}, SGD, 7),
            1,
            slide,
        ),
        Member(ADAM, 2, None),
    )


@given(scenarios)
@settings(max_examples=100, suppress_health_check=[HealthCheck.too_slow])
def test_every_partner_could_be_a_run_of_the_scene(scenario: Scenario) -> None:
    members = scenario.members
    assert len(members) == len(scenario.runs) + sum(len(way.partners) for way in scenario.runs) <= MAX_MEMBERS
    for member in members:
        assert member.run.partners == ()
        shown = Scenario.suggested(runs=(member.run,))
        assert from_query(to_query(shown)) == (shown, ())


@pytest.mark.parametrize(
    "query",
    [
        *("run=sgd~5", "run=~", "run=~~", "run=~~~", "run=" + "~" * 5000, "run=sgd~5~adma", "run=adma~5~sgd"),
        *("run=sgd~0~adam", "run=sgd~1_0~adam", "run=sgd~1e999~adam", "run=sgd~5~run=sgd", "run=,~5~,"),
        *(
            "run=sgd" + "~5~sgd" * 1000,
            "run=sgd" + "~1~sgd" * 6,
            "run=sgd~\x00~adam",
            "run=sgd~١~adam",
            "run=with:slide",
        ),
    ],
    ids=lambda query: ascii(query[:30]),
)
def test_a_way_that_means_nothing_is_left_out_and_the_others_stay(query: str) -> None:
    found, notices = check(query + "&run=lion&steps=7")
    assert [r.optimizer for r in found.runs] == ["lion"]
    assert found.steps == 7
    assert len(notices) == 1
    assert "that run was left out" in notices[0]


def test_a_part_of_a_leg_that_means_nothing_leaves_the_way() -> None:
    found, notices = check("run=sgd,zeta:1,learning_rate:0.5~5~adam,b1:7,learning_rate:0.25,with:nonsense,with:slide")
    assert found.runs == (dataclasses.replace(SGD.branched(5, ADAM), partners=("slide",)),)
    assert [any(word in notice for notice in notices) for word in ("zeta", "b1 of Adam", "nonsense")] == [True] * 3
    assert len(notices) == 3


def test_steps_out_of_order_are_read_as_the_way_that_they_are() -> None:
    found, notices = check("run=sgd,learning_rate:0.5~120~adam~50~sgd,learning_rate:2")
    assert notices == ()
    assert found.runs == (SGD.branched(50, SGD.changed(learning_rate=2.0)),)


@pytest.mark.parametrize("optimizer", list(OPTIMIZERS))
def test_eight_runs_with_a_branch_each_stay_below_2000_characters(optimizer: str) -> None:
    """With the numbers that controls offer and the rates that events make; with seventeen digits each they do not."""
    surface = OBJECTIVES["rosenbrock"]
    first = Run.suggested(optimizer, surface)
    way = first.branched(120, first.changed(learning_rate=float(f"{first.rate * 2 / 3:.12g}")))
    scenario = Scenario.suggested("rosenbrock", runs=(way,) * 8)
    assert len(to_query(scenario, View())) < 2000
    assert from_query(to_query(scenario, View())) == (scenario, ())


def test_a_picture_of_the_longest_ways_can_be_linked() -> None:
    """Twelve runs, each a branch of a branch ... as far as it goes, with ordinary numbers."""
    way = Run("adamw", {"learning_rate": 0.3})
    for i in range(1, MAX_SEGMENTS):
        way = way.branched(60 * i, way.changed(learning_rate=way.rate / 2))
    scenario = Scenario.suggested(runs=(way,) * MAX_RUNS)
    assert len(to_query(scenario, View())) < MAX_QUERY
    assert from_query(to_query(scenario, View())) == (scenario, ())
