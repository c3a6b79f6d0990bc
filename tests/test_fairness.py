"""Each rule of fairness makes true what it says, and holds while the scene changes; its spelling survives anything."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from optim_viz import OBJECTIVES, OPTIMIZERS, Fate, InputError, Run, Scenario, from_query, simulate, to_query
from optim_viz.comparison.fairness import FAIRNESS_RULES, apply_fairness, describe_fairness
from optim_viz.limits import MAX_RUNS, MAX_START
from optim_viz.link.scene_fields import spell_fairness
from optim_viz.link.view_fields import STUDY
from optim_viz.number_format import format_number
from optim_viz.optimizers.base import LEARNING_RATE
from optim_viz.scene.scenario import FAIRNESS_NAMES, Fairness
from optim_viz.scene.study import (
    HEAT_MAP_METRICS,
    MAP_SIDES,
    METRICS,
    RATE_COUNTS,
    SEED_COUNTS,
    STUDY_KINDS,
    Study,
    second_hyperparameters,
)
from optim_viz.schedules import SCHEDULES
from optim_viz.simulation.simulate import run as play

LOW, HIGH = LEARNING_RATE.usual_low, LEARNING_RATE.high
HALF_A_DIGIT = 5.1e-6  # rates are rounded to six digits


def scene(*runs: Run, rule: str = "own", **more: Any) -> Scenario:
    fairness = more.pop("fairness", None) or Fairness(rule)
    return Scenario.suggested(more.pop("objective", "rosenbrock"), runs=runs, fairness=fairness, **more)


def rates(scenario: Scenario) -> list[float]:
    return [run.rate for run in scenario.runs]


def with_rate(scenario: Scenario, i: int, rate: float) -> Scenario:
    runs = list(scenario.runs)
    runs[i] = runs[i].changed(learning_rate=rate)
    return scenario.changed(runs=tuple(runs))


def first_lengths(scenario: Scenario) -> list[float]:
    """The first steps of the runs that are played, of full length."""
    return [float(np.hypot(*(way.position[1] - way.position[0]))) for way in play(scenario)]


THREE = (
    Run("sgd", {"learning_rate": 1e-3}),
    Run("momentum", {"learning_rate": 3e-4}),
    Run("adam", {"learning_rate": 0.1}),
)


def test_the_rules_are_those_that_a_scene_knows() -> None:
    assert list(FAIRNESS_RULES) == list(FAIRNESS_NAMES)


# -------------------------------------------------------------------------------------------------- each rule by itself


@pytest.mark.parametrize("rule", list(FAIRNESS_RULES))
def test_to_settle_twice_is_to_settle_once(rule: str) -> None:
    fairness = Fairness("tuned", low=1e-4, high=1.0, count=50) if rule == "tuned" else Fairness(rule)
    once = apply_fairness(scene(*THREE, fairness=fairness, steps=100))
    assert apply_fairness(once) == once
    assert apply_fairness(once, once) == once
    assert (rates(once) == rates(scene(*THREE))) == (rule == "own")


@pytest.mark.parametrize("rule", list(FAIRNESS_RULES))
def test_a_scene_without_runs_is_fair(rule: str) -> None:
    empty = scene(rule=rule)
    assert apply_fairness(empty) == empty
    assert isinstance(describe_fairness(empty), str)


def test_own_rates_stay_as_they_are() -> None:
    own = scene(*THREE)
    assert apply_fairness(own) == own
    assert describe_fairness(own) == "each at its own learning rate"
    assert describe_fairness(scene(THREE[0], Run("adam", {"learning_rate": 1e-3}))) == "one learning rate"
    assert describe_fairness(scene(THREE[0])) == ""


def test_same_is_one_rate_for_all() -> None:
    found = apply_fairness(scene(*THREE, rule="same"))
    assert rates(found) == [1e-3] * 3
    assert "α = 0.001" in describe_fairness(found)
    assert [r.optimizer for r in found.runs] == ["sgd", "momentum", "adam"]


@pytest.mark.parametrize("who", range(3))
def test_the_rate_that_is_changed_by_hand_leads_the_others(who: int) -> None:
    before = apply_fairness(scene(*THREE, rule="same"))
    found = apply_fairness(with_rate(before, who, 0.0025), before)
    assert rates(found) == [0.0025] * 3
    assert "0.0025" in describe_fairness(found)


@pytest.mark.parametrize("name", list(OPTIMIZERS))
@pytest.mark.parametrize("noise", [0.0, 2.0], ids=["exact", "noisy"])
def test_matched_first_steps_are_equally_long(name: str, noise: float) -> None:
    where: dict[str, Any] = {"noise": noise, "seed": 4, "start": (0.3, -0.7)}
    mine, other = first_lengths(scene(Run("sgd", {"learning_rate": 1e-3}), Run(name), **where))
    lead = 1e-3 * 0.7 * other / mine  # so that the method needs some 0.7 of its usual rate, which it takes
    found = apply_fairness(scene(Run("sgd", {"learning_rate": lead}), Run(name), rule="matched", **where))
    assert rates(found)[1] == pytest.approx(0.7 * Run(name).rate, rel=1e-3)
    a, b = first_lengths(found)
    assert a > 0
    assert b == pytest.approx(a, rel=HALF_A_DIGIT)
    assert rates(found)[0] == lead
    assert f"‖Δx‖ = {format_number(a)}" in describe_fairness(found)
    assert apply_fairness(found) == found


@pytest.mark.parametrize("schedule", list(SCHEDULES))
def test_a_first_step_is_that_of_the_schedule(schedule: str) -> None:
    """One-cycle begins at a fraction of its rate, and a warm-up with no step at all."""
    slow = Run("adam", {"learning_rate": 0.1}, schedule=schedule)
    start = scene(Run("sgd", {"learning_rate": 1e-3}), slow, rule="matched")
    if schedule == "warmup_cosine":
        with pytest.raises(InputError, match="does not move at its first step"):
            apply_fairness(start)
        return
    a, b = first_lengths(apply_fairness(start))
    assert b == pytest.approx(a, rel=HALF_A_DIGIT)


@pytest.mark.parametrize("who", range(3))
def test_matched_steps_follow_the_one_that_is_changed_by_hand(who: int) -> None:
    before = apply_fairness(scene(*THREE, rule="matched"))
    changed = with_rate(before, who, rates(before)[who] * 0.3)
    found = apply_fairness(changed, before)
    assert rates(found)[who] == rates(changed)[who]
    lengths = first_lengths(found)
    np.testing.assert_allclose(lengths, first_lengths(changed)[who], rtol=HALF_A_DIGIT)
    assert f"{format_number(lengths[0])}" in describe_fairness(found)


@pytest.mark.parametrize("metric", list(METRICS))
def test_tuned_is_the_best_of_the_sweep_by_brute_force(metric: str) -> None:
    fairness = Fairness("tuned", metric=metric, low=1e-4, high=10.0, count=50)
    names = ("sgd", "momentum", "adam")
    found = apply_fairness(scene(*(Run(name) for name in names), fairness=fairness, steps=150, objective="booth"))
    surface = OBJECTIVES["booth"]
    goal = 1e-3 * float(surface(*surface.start))  # f* = 0
    for run in found.runs:
        scores = {}
        for rate in 10.0 ** np.linspace(-4, 1, 50):
            rate = float(f"{rate:.6g}")
            way = simulate(surface, run.optimizer, learning_rate=rate, steps=150)
            if way.outcome.kind in (Fate.LEFT_VIEW, Fate.OVERFLOWED):
                continue
            there = np.flatnonzero(way.loss <= goal)
            first = int(there[0]) if there.size else 10**6
            if metric != "steps" or there.size:
                main = {"final": way.loss[-1], "best": way.loss.min(), "steps": first}[metric]
                scores[rate] = (main, first)
        assert scores[run.rate] == min(scores.values())
        assert len(scores) > 3
    assert (
        describe_fairness(found)
        == f"each tuned: best of 50 learning rates from 10⁻⁴ to 10 by {METRICS[metric].label.lower()}"
    )


def test_tuned_runs_are_no_longer_all_tuned_once_a_rate_is_set_by_hand() -> None:
    fairness = Fairness("tuned", low=1e-4, high=1.0, count=50)
    before = apply_fairness(scene(*THREE, fairness=fairness, steps=50))
    found = apply_fairness(with_rate(before, 1, 1e-3), before)
    assert found == with_rate(before, 1, 1e-3).changed(fairness=Fairness())


# ------------------------------------------------------------------------------------------- while the scene is changed


@pytest.mark.parametrize("change", [{"start": (0.2, 1.7)}, {"parameters": {"b": 3.0}}], ids=["start", "coefficient"])
def test_a_rule_holds_when_the_scene_changes(change: dict[str, Any]) -> None:
    before = apply_fairness(scene(*THREE, rule="matched"))
    found = apply_fairness(before.changed(**change), before)
    assert rates(found) != rates(before)
    assert rates(found)[0] == rates(before)[0]
    lengths = first_lengths(found)
    np.testing.assert_allclose(lengths, lengths[0], rtol=HALF_A_DIGIT)
    fairness = Fairness("tuned", low=1e-4, high=1.0, count=50)
    tuned = apply_fairness(scene(*THREE, fairness=fairness, steps=60))
    moved = apply_fairness(tuned.changed(**change), tuned)
    assert moved.fairness == fairness
    assert moved == apply_fairness(scene(*THREE, fairness=fairness, steps=60).changed(**change))


def test_another_number_than_the_rate_is_no_change_of_the_rate_by_hand() -> None:
    before = apply_fairness(scene(*THREE, rule="same"))
    runs = before.runs
    other = before.changed(runs=(runs[0], runs[1].changed(momentum=0.5, learning_rate=0.02), runs[2]))
    assert rates(apply_fairness(other, before)) == [1e-3] * 3
    joined = before.changed(runs=(*runs, Run("rmsprop", {"learning_rate": 0.5})))
    assert rates(apply_fairness(joined, before)) == [1e-3] * 4
    both = with_rate(with_rate(before, 1, 0.5), 2, 0.5).changed(start=(0.0, 0.0))
    assert rates(apply_fairness(both, before)) == [1e-3] * 3


@pytest.mark.parametrize("rule", ["same", "tuned", "matched"])
def test_a_branch_keeps_its_rate_and_what_it_came_from(rule: str) -> None:
    branch = Run("sgd", {"learning_rate": 7e-4}, origin=Run("sgd", {"learning_rate": 2e-4}), branch_step=9)
    fairness = Fairness("tuned", low=1e-4, high=1.0, count=50) if rule == "tuned" else Fairness(rule)
    found = apply_fairness(scene(*THREE, branch, fairness=fairness, steps=60))
    assert found.runs[3] == branch
    assert rates(found)[:3] != rates(scene(*THREE))[:3]
    assert apply_fairness(found) == found


# ---------------------------------------------------------------------------------------------------------- impossible


def test_first_steps_cannot_be_matched_where_there_is_no_slope() -> None:
    flat = scene(*THREE, rule="matched", objective="sphere", start=(0.0, 0.0))
    with pytest.raises(InputError, match="does not move at its first step"):
        apply_fairness(flat)


@pytest.mark.parametrize(
    ("runs", "rule", "message"),
    [
        ((Run("sgd", {"learning_rate": 50.0}), Run("newton")), "same", "rate of 50, outside 0.001 to 2"),
        ((Run("sgd", {"learning_rate": 1e-6}), Run("newton")), "matched", "outside 0.001 to 2"),
        ((Run("sign_sgd", {"learning_rate": 100.0}), Run("sgd")), "matched", r"SGD would need a learning rate"),
    ],
    ids=["same", "too small", "too large"],
)
def test_a_rate_that_a_method_does_not_take_is_refused(runs: tuple[Run, ...], rule: str, message: str) -> None:
    start = (0.99, 0.98) if runs[0].optimizer == "sign_sgd" else None
    with pytest.raises(InputError, match=message):
        apply_fairness(scene(*runs, rule=rule, start=start))


def test_tuning_is_refused_where_every_rate_leaves_the_view() -> None:
    fairness = Fairness("tuned", low=10.0, high=100.0, count=50)
    with pytest.raises(InputError, match="SGD has no learning rate in this range that stays in the view"):
        apply_fairness(scene(*THREE, fairness=fairness, objective="quadratic"))


def test_tuning_is_refused_in_other_words_where_no_rate_comes_to_the_tolerance() -> None:
    fairness = Fairness("tuned", "steps", low=1e-6, high=1e-5, count=50)
    with pytest.raises(InputError, match="SGD has no learning rate in this range that comes to the tolerance"):
        apply_fairness(scene(*THREE, fairness=fairness))
    branch = Run("sgd", {"learning_rate": 7e-4}, origin=Run("sgd", {"learning_rate": 2e-4}), branch_step=9)
    assert apply_fairness(scene(branch, fairness=fairness)) == scene(
        branch, fairness=fairness
    )  # which keeps its rate: nobody is tuned


@pytest.mark.parametrize(
    "wrong",
    [{"rule": "x"}, {"rule": "tuned", "metric": "outcome"}, {"rule": "tuned", "low": 1.0, "high": 0.1},
     {"rule": "tuned", "low": np.nan}, {"rule": "tuned", "high": 1e9}, {"rule": "tuned", "count": 7}],
    ids=str,
)  # fmt: skip
def test_a_fairness_that_makes_no_sense_is_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(InputError):
        Fairness(**wrong)


def test_what_is_not_swept_does_not_tell_rules_apart() -> None:
    assert Fairness("same", low=1e-3, high=1.0, count=50, metric="best") == Fairness("same")
    assert Fairness("tuned", count=50) != Fairness("tuned")


# ------------------------------------------------------------------------------------------------------------ the links

rate = st.floats(LOW, HIGH)
spans = st.tuples(rate, rate).filter(lambda pair: pair[0] != pair[1]).map(sorted)
fairs = st.builds(
    lambda rule, metric, span, count: Fairness(rule, metric, span[0], span[1], count),
    st.sampled_from(FAIRNESS_NAMES),
    st.sampled_from(list(METRICS)),
    spans,
    st.sampled_from(RATE_COUNTS),
)
border = st.floats(-MAX_START, MAX_START)
sides = st.tuples(border, border).filter(lambda pair: pair[0] != pair[1]).map(sorted)
places = st.integers(0, MAX_RUNS - 1)
SECONDS = sorted({p.name for entry in OPTIMIZERS.values() for p in second_hyperparameters(entry.hyperparameters)})
studies = st.builds(
    lambda span, window, **rest: Study(low=span[0], high=span[1], window=window, **rest),
    span=spans,
    window=st.none() | st.tuples(sides, sides).map(lambda w: (*w[0], *w[1])),
    kind=st.sampled_from(list(STUDY_KINDS)),
    metric=st.sampled_from(list(HEAT_MAP_METRICS)),
    run=places,
    count=st.sampled_from(RATE_COUNTS),
    by=st.sampled_from(["", *SECONDS]),
    beside=st.none() | places,
    cells=st.sampled_from(MAP_SIDES),
    seeds=st.sampled_from(SEED_COUNTS),
)


@given(fairs)
def test_a_fairness_comes_back_from_its_link(fairness: Fairness) -> None:
    scenario = Scenario.suggested(fairness=fairness)
    assert from_query(to_query(scenario)) == (scenario, ())
    assert ("fair=" in to_query(scenario)) == (fairness != Fairness())


@given(studies)
@example(Study())
def test_a_study_comes_back_from_its_link_and_leaves_the_scene_alone(study: Study) -> None:
    query = to_query(Scenario.suggested(), None, study)
    assert STUDY.from_query(query) == (study, ())
    assert from_query(query) == (Scenario.suggested(), ())


def test_a_link_without_a_study_asks_for_the_usual_one() -> None:
    assert STUDY.from_query(to_query(Scenario.suggested())) == (Study(), ())


FALSE_FAIR = [
    "x", "", "tuned,metric:outcome", "tuned,low:1,high:0.1", "tuned,low:nan", "tuned,low:1e9", "tuned,count:7",
    "tuned,count:1e9", "tuned,count:2.5", "tuned,colour:red", "same,low", "tuned,metric:", "<b>", "own\x00",
]  # fmt: skip


@pytest.mark.parametrize("text", FALSE_FAIR)
def test_a_false_fairness_is_named_and_the_rest_of_the_link_stands(text: str) -> None:
    scenario, notices = from_query({"fair": text, "steps": "77"})
    assert scenario == Scenario.suggested(steps=77)
    assert len(notices) == 1
    assert "'fair'" in notices[0]
    assert "<" not in notices[0]


FALSE_STUDY = {
    "x": Study(),
    "": Study(),
    "heat,metric:x": Study("heat"),
    "heat,run:12": Study("heat"),
    "heat,run:-1": Study("heat"),
    "heat,run:1.5": Study("heat"),
    "heat,low:2,high:1": Study("heat"),
    "heat,low:0": Study("heat"),
    "heat,low:inf": Study("heat"),
    "heat,high:1e308": Study("heat"),
    "heat,count:201": Study("heat"),
    "heat,by:learning_rate": Study("heat"),
    "heat,by:ema": Study("heat"),
    "heat,by:__class__": Study("heat"),
    "heat,beside:all": Study("heat"),
    "heat,cells:1e9": Study("heat"),
    "heat,seeds:51": Study("heat"),
    "heat,seeds:1e9": Study("heat"),
    "heat,window:1~2~3": Study("heat"),
    "heat,window:1~2~3~3": Study("heat"),
    "heat,window:2~1~3~4": Study("heat"),
    "heat,window:0~nan~0~1": Study("heat"),
    "heat,window:0~1e9~0~1": Study("heat"),
    "heat,fov:1,metric:best": Study("heat", "best"),
    "x,metric:best": Study(metric="best"),
}


@pytest.mark.parametrize(("text", "meant"), FALSE_STUDY.items(), ids=FALSE_STUDY.keys())
def test_a_false_part_of_a_study_is_named_and_the_rest_stands(text: str, meant: Study) -> None:
    study, notices = STUDY.from_query({"study": text})
    assert study == meant
    assert len(notices) == 1
    assert from_query({"study": text}) == (Scenario.suggested(), ())  # the scene is none of its business


def test_the_first_of_two_counts() -> None:
    assert STUDY.from_query("study=heat&study=sweep")[0] == Study("heat")
    assert len(STUDY.from_query("study=heat&study=sweep")[1]) == 1
    scenario, notices = from_query("fair=same&fair=matched")
    assert scenario.fairness == Fairness("same")
    assert len(notices) == 1


WORDS = "tuned same heat metric low high count by window final beside run whole 1e-06 1e999 -0 nan"
pieces = st.sampled_from([*WORDS.split(), *":,~1٣%&=\x00💥", "{0}"])
hostile = st.text(max_size=60) | st.lists(pieces, max_size=14).map("".join)


@given(hostile)
@settings(max_examples=150)
def test_whatever_a_link_says_of_fairness_or_a_study_something_sensible_comes_out(text: str) -> None:
    scenario, notices = from_query({"fair": text, "study": text})
    assert isinstance(scenario.fairness, Fairness)
    assert scenario.changed(fairness=Fairness()) == Scenario.suggested()
    assert all(isinstance(notice, str) and "<" not in notice for notice in notices)
    if not notices:
        assert from_query({"fair": spell_fairness(scenario.fairness)})[0] == scenario
    study, found = STUDY.from_query({"fair": text, "study": text})
    assert STUDY.from_query({"study": STUDY.spell(study)}) == (study, ())
    if study == Study() and not text.startswith("sweep"):
        assert found
    from_query(f"fair={text}&study={text}")
    STUDY.from_query(f"fair={text}&study={text}")
