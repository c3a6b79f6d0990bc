"""A second scene in the link, what differs between two scenes, and the variations to set beside one."""

from __future__ import annotations

import urllib.parse
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from link_cases import SAFE, check, damaged, names, scenarios, texts

from optim_viz import (
    OBJECTIVES,
    OPTIMIZERS,
    Run,
    Scenario,
    View,
    from_query,
    scene_b_from_query,
    to_query,
    view_from_query,
)
from optim_viz.comparison.diff import difference_sentences, differences
from optim_viz.comparison.fairness import apply_fairness
from optim_viz.data import Table
from optim_viz.limits import MAX_NOISE, MAX_NOTICES, MAX_QUERY
from optim_viz.link.codec import to_fields
from optim_viz.scene.scenario import Fairness, first_scene
from optim_viz.scene.study import STUDY_KINDS, Study
from optim_viz.scene.variations import VARIATIONS, another_start, gradient_noise, half_rates

KIND = list(STUDY_KINDS)[-1]

ARRAYS = {"X": [[1.0, 2.0], [0.5, -1.0], [2.0, 0.0]], "y": [1.0, 0.0, 2.0]}
TABLES = {
    "transformation": (Table(), Table(transform="raw")),
    "held out": (Table(held_out=0.1), Table(held_out=0.2)),
    "shares of as many rows": (Table(held_out=0.1005), Table(held_out=0.101)),
    "a share of no row": (Table(), Table(held_out=0.001)),
    "split": (Table(held_out=0.1), Table(held_out=0.1, split_seed=1)),
    "split of nothing": (Table(), Table(split_seed=1)),
    "a hair": (Table(transform="scale_ratio", ratio=10.0), Table(transform="scale_ratio", ratio=10.0000001)),
    "arrays": (Table(**ARRAYS), Table(**{**ARRAYS, "y": [1.0, 0.0, 3.0]})),
    "arrays of another length": (Table(**ARRAYS), Table(X=ARRAYS["X"][:2], y=ARRAYS["y"][:2])),
    "arrays or not": (Table(**ARRAYS), Table()),
}


@pytest.mark.parametrize(("a", "b"), TABLES.values(), ids=TABLES)
def test_every_difference_between_tables_is_told(a: Table, b: Table) -> None:
    start, runs = (0.0, 0.0), (Run("sgd"),)
    scenes = [Scenario("linear_regression", start, runs, table=table) for table in (a, b)]
    there = differences(*scenes)
    assert there
    assert len({difference.name for difference in there}) == len(there)
    assert all(difference.a != difference.b for difference in there if difference.name != "rows of the arrays")
    assert not differences(scenes[0], scenes[0])


# The link --------------------------------------------------------------------------------------------------------


@given(scenarios, scenarios)
@settings(max_examples=30, suppress_health_check=[HealthCheck.too_slow])  # test_link_codec.py reads one by one
@example(Scenario.suggested(), Scenario.suggested())
@example(Scenario.suggested(runs=()), first_scene())
def test_reading_a_link_gives_back_both_scenes(a: Scenario, b: Scenario) -> None:
    view, study = View("relief", {"inside": 1.0}), Study(KIND)
    query = to_query(a, view, study, scene_b=b)
    assert len(query) < MAX_QUERY
    for fields in (query, to_fields(a, view, study, scene_b=b)):
        assert from_query(fields) == (a, ())
        assert scene_b_from_query(fields) == (b, ())
        assert view_from_query(fields) == (view, ())


@given(scenarios)
@settings(max_examples=50, suppress_health_check=[HealthCheck.too_slow])
def test_the_second_scene_is_spelled_as_the_first_one(scenario: Scenario) -> None:
    alone = to_fields(scenario)
    both = to_fields(Scenario.suggested(runs=()), scene_b=scenario)
    assert {f"b.{key}": text for key, text in alone.items() if key not in ("v", "end")} == {
        key: text for key, text in both.items() if key.startswith("b.")
    }
    assert scene_b_from_query(alone) == (None, ())


prefixed = st.tuples(st.sampled_from(["b.", "b", "B.", "b.b.", "."]), names).map("".join) | names


@given(st.lists(st.tuples(prefixed, texts), max_size=12))
@settings(max_examples=150)  # what may be wrong with a field alone, test_link_hostile.py tries
def test_no_fields_break_reading_a_second_scene(pairs: list[tuple[str, str]]) -> None:
    query = "&".join(
        f"{urllib.parse.quote(k, errors='replace')}={urllib.parse.quote(v, errors='replace')}" for k, v in pairs
    )
    check(query)
    for fields in (query, dict(pairs), "&".join(f"{k}={v}" for k, v in pairs)):
        scenario, notices = scene_b_from_query(fields)
        assert len(notices) <= MAX_NOTICES + 1
        for notice in notices:
            assert SAFE.fullmatch(notice), notice
            assert notice.startswith(("Scene B: ", "And "))
        if scenario is not None:
            assert scene_b_from_query(to_query(Scenario.suggested(), scene_b=scenario)) == (scenario, ())


@given(scenarios, scenarios, st.data())
@settings(max_examples=30, suppress_health_check=[HealthCheck.too_slow])
def test_no_damage_breaks_reading_both(a: Scenario, b: Scenario, data: st.DataObject) -> None:
    whole = to_query(a, scene_b=b)
    for _ in range(4):
        query = damaged(whole, data)
        check(query)
        scene_b_from_query(query)


@pytest.mark.parametrize(
    ("query", "first", "second"),
    [
        ("f=sphere&b.f=nowhere", (), ("Scene B: ", "“nowhere”")),
        ("f=nowhere&b.f=sphere", ("Scene A: ", "“nowhere”"), ()),
        ("f=nowhere", ("The link's 'f'", "“nowhere”"), ()),
        ("b.f=sphere&b.view=map", ("“b.view”",), ()),  # all keys that mean nothing are named in one line
        ("b.x=1", ("“b.x”",), ()),
        ("b.f=sphere&b.steps=5&b.steps=6", (), ("Scene B: ", "'steps' 2 times")),
        ("b.f=sphere&b.run=sgd&b.run=adma", (), ("Scene B: ", "“adma”")),
    ],
)
def test_a_notice_names_its_scene(query: str, first: tuple[str, ...], second: tuple[str, ...]) -> None:
    for notices, words in ((from_query(query)[1], first), (scene_b_from_query(query)[1], second)):
        assert len(notices) == (1 if words else 0)
        assert all(word in notices[0] for word in words)


def test_a_part_of_a_second_scene_makes_one() -> None:
    assert scene_b_from_query("b.seed=7&f=beale") == (Scenario.suggested(seed=7), ())
    assert scene_b_from_query("b.x=1")[0] is None


@pytest.mark.parametrize("query", ["b.f=" + "x" * MAX_QUERY, {"b.run": ["adam"] * 101}], ids=["long", "many"])
def test_a_link_that_is_not_read_has_no_second_scene(query: Any) -> None:
    assert scene_b_from_query(query) == (None, ())
    assert len(from_query(query)[1]) == 1


# What differs ----------------------------------------------------------------------------------------------------


ONE_BY_ONE = ("start", "steps", "runs", "noise", "seed", "fairness")


@given(scenarios, scenarios)
@settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow])
def test_something_differs_exactly_where_two_scenes_do(a: Scenario, other: Scenario) -> None:
    """Two scenes that are drawn differ in everything: what is forgotten is seen where one of the parts differs."""
    surface = {"objective": other.objective, "parameters": other.parameters, "table": other.table}
    stream = other.stream if a.table is not None else other.stream.of_gradient
    one_by_one = [a.changed(**{part: getattr(other, part)}) for part in ONE_BY_ONE]
    assert difference_sentences(a, a) == ()
    for b in (other, a.changed(**surface, stream=other.stream), a.changed(stream=stream), *one_by_one):
        assert bool(difference_sentences(a, b)) == (a != b)
        there, back = differences(a, b), differences(b, a)
        assert all(d.name and d.a and d.b and d.a != d.b for d in there)
        assert {(d.name, d.a, d.b) for d in there if "every" not in d.name} == {
            (d.name, d.b, d.a) for d in back if "every" not in d.name
        }


BASE = Scenario(
    "rosenbrock",
    start=(-1.2, 1.0),
    runs=(Run("sgd", {"learning_rate": 0.001}), Run("adam", {"learning_rate": 0.1})),
)
SGD, ADAM = BASE.runs
CHANGES: dict[str, tuple[dict[str, Any], str]] = {
    "surface": (
        {"objective": "beale", "parameters": {}},
        "Surface: Rosenbrock in A, Beale in B.",
    ),
    "coefficient": ({"parameters": {"a": 1.0, "b": 10.0}}, "Coefficient b: 100 in A, 10 in B."),
    "start": ({"start": (-1.2, 1.5)}, "Start: (−1.2, 1) in A, (−1.2, 1.5) in B."),
    "a start's tenth digit": (
        {"start": (-1.2000000001, 1.0)},
        "Start: (−1.2, 1) in A, (−1.2000000001, 1) in B.",
    ),
    "steps": ({"steps": 1000}, "Steps: 500 in A, 1000 in B."),
    "noise": ({"noise": 0.5}, "Noise: none in A, σ = 0.5 in B."),
    "seed": ({"seed": 3}, "Seed: 0 (unused without noise) in A, 3 (unused without noise) in B."),
    "fairness": ({"fairness": Fairness("same")}, "Choice of learning rates: own rates in A, same rate in B."),
    "a run more": ({"runs": (SGD, ADAM, Run("adam"))}, "Runs: without Adam 2 in A, with Adam 2 in B."),
    "another run": (
        {"runs": (SGD, Run("nadam"))},
        "Runs: with Adam, without Nadam in A, with Nadam, without Adam in B.",
    ),
    "order": ({"runs": (ADAM, SGD)}, "Order of the runs: SGD, Adam in A, Adam, SGD in B."),
    "one rate": (
        {"runs": (SGD, ADAM.changed(learning_rate=0.2))},
        "Learning rate of Adam: 0.1 in A, 0.2 in B.",
    ),
    "every rate": (
        {"runs": (SGD.changed(learning_rate=0.0005), ADAM.changed(learning_rate=0.05))},
        "Every learning rate: 2 × B’s in A, 0.5 × A’s in B.",
    ),
    "a number": ({"runs": (SGD, ADAM.changed(b1=0.5))}, "B1 of Adam: 0.9 in A, 0.5 in B."),
    "a switch": (
        {"runs": (SGD, ADAM.changed(bias_correction=0.0))},
        "Bias correction of Adam: on in A, off in B.",
    ),
    "schedule": (
        {"runs": (SGD, replace(ADAM, schedule="cosine"))},
        "Schedule of Adam: constant in A, cosine in B.",
    ),
    "branch": (
        {"runs": (SGD, replace(ADAM, origin=SGD, branch_step=120))},
        "Way of Adam: from the start in A, leaves SGD at step 120 in B.",
    ),
}


@pytest.mark.parametrize("name", CHANGES)
def test_each_kind_of_difference_in_words(name: str) -> None:
    changes, describe = CHANGES[name]
    assert difference_sentences(BASE, BASE.changed(**changes)) == (describe,)


def test_a_seed_that_is_used_is_told_without_more() -> None:
    noisy_one = BASE.changed(noise=1.0)
    assert difference_sentences(noisy_one, noisy_one.changed(seed=2)) == ("Seed: 0 in A, 2 in B.",)


# Variations ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("key", OBJECTIVES)
@pytest.mark.parametrize("variation", VARIATIONS, ids=lambda v: v.label)
def test_a_variation_changes_one_thing_and_can_be_linked(variation: Any, key: str) -> None:
    scene = Scenario.suggested(key, runs=tuple(Run.suggested(name, OBJECTIVES[key]) for name in list(OPTIMIZERS)[:12]))
    other = variation.make(scene)
    what = {d.name.split(" of ")[0] for d in differences(scene, other)}
    assert what <= {"noise", "start", "every learning rate", "learning rate"}
    assert len(what) == 1
    assert scene_b_from_query(to_query(scene, scene_b=other)) == (other, ())
    assert variation.teaches.endswith("?")


def test_noise_is_a_share_of_the_slope_and_grows_where_there_is_some() -> None:
    scene = Scenario.suggested("sphere", start=(3.0, 4.0))
    slope = np.hypot(*scene.surface.gradient(3.0, 4.0))
    assert 0.01 * slope < gradient_noise(scene).noise < 0.1 * slope
    assert gradient_noise(scene.changed(noise=2.0)).noise == 6.0
    assert gradient_noise(scene.changed(noise=MAX_NOISE)).noise == MAX_NOISE
    assert gradient_noise(scene.changed(start=(0.0, 0.0))).noise == 0.1  # no slope there


def test_half_the_rates_are_halved_on_the_whole_way_and_stay() -> None:
    scene = BASE.changed(runs=(SGD, replace(ADAM, origin=SGD, branch_step=5)), fairness=Fairness("tuned"))
    slow = half_rates(scene)
    assert [run.rate for run in slow.runs] == [0.0005, 0.05]
    assert slow.runs[1].origin == SGD.changed(learning_rate=0.0005)
    assert apply_fairness(slow) == slow
    lowest = SGD.entry.parameter("learning_rate").low
    assert half_rates(BASE.changed(runs=(SGD.changed(learning_rate=lowest),))).runs[0].rate == lowest


def test_another_start_is_another_one_in_the_window() -> None:
    for surface in OBJECTIVES.values():
        middle = (sum(surface.domain.x) / 2, sum(surface.domain.y) / 2)
        for start in (surface.start, middle):
            other = another_start(Scenario(surface.name, start=start, runs=()))
            assert surface.domain.contains(other.start)
            assert np.hypot(*np.subtract(other.start, start)) > 0.05 * surface.domain.diagonal
