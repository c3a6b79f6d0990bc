"""A page without a server makes its scenes itself: each is the one that Python makes of the same link, in every field
and every bit; and each event changes it as a session would.
"""

from __future__ import annotations

import json
import re
from base64 import b64decode
from typing import Any

import numpy as np
import pytest
from in_node import FrontEnd
from scene_cases import in_full

import optim_viz as ov
from optim_viz.comparison.summary import headline, result_rows
from optim_viz.data import SAMPLINGS
from optim_viz.link.codec import to_query
from optim_viz.link.table import link_table
from optim_viz.objectives.penalties import NO_PENALTY, Penalty
from optim_viz.objectives.treatments import TREATMENTS
from optim_viz.scene.numbers import with_number
from optim_viz.scene.scenario import Run, Scenario
from optim_viz.scene.view import View
from optim_viz.ui import session_state
from optim_viz.ui.session_state import Session
from optim_viz.web.scene_blob import SceneOptions, pack_scene

SEED = 70_707  # of no other test: a browser keeps the noise that it was sent
STEPS = 60
RUNS = {
    "one of each": [f"run={name}" for name in ov.OPTIMIZERS],
    "the same method again": ["run=adam", "run=sgd", "run=adam,b1:0.5", "run=adam,learning_rate:0.1"],
    "of one method": ["run=adam", "run=adam,b1:0.5", "run=adam,bias_correction:0@cosine,final:0.1"],
    "schedules": [f"run=sgd,learning_rate:0.01@{name}" for name in ov.SCHEDULES],
    "partners": ["run=adam,with:bias_correction,with:slide", "run=nesterov,with:iterate", "run=adam,with:slide"],
    "branches": ["run=adam~20~adam,learning_rate:0.01~30~sgd", "run=sgd~30~momentum", "run=sgd", "run=sgd~70~adam"],
    "partners of branches": ["run=adam~20~adam,learning_rate:0.01,with:bias_correction", "run=sgd~9~adam,with:slide"],
    "it overflows": ["run=sgd,learning_rate:50", "run=sgd,learning_rate:50~40~adam"],
    "none": ["run="],
}


def scenes() -> dict[str, str]:
    """Links, each of a scene within what a page carries."""
    chunks = {f"{name} {i // 12}": runs[i : i + 12] for name, runs in RUNS.items() for i in range(0, len(runs), 12)}
    scene = f"f=himmelblau&start=-3.25,1.5&steps={STEPS}&noise=0.25&seed={SEED}"
    found = {name: "&".join([scene, *runs]) for name, runs in chunks.items()}
    found["other coefficients"] = "f=rosenbrock,a:0.7,b:31&start=-0.5,2&steps=40&noise=0&seed=3&run=sgd&run=adam"
    found["first steps"] = f"{scene}&run=adam@cosine&run=sgd,learning_rate:0.001~20~adam&run=sgd&fair=matched"
    found["tuned"] = f"{scene}&run=adam&fair=tuned,metric:steps,low:0.001,high:1,count:50"
    found["no minimum"] = "f=monkey_saddle&start=0.5,0.25&steps=1&run=sgd"
    treated = [f"run=sgd,learning_rate:0.01,treatment:{name}" for name in TREATMENTS] + ["run=adamw,treatment:proximal"]
    found["a penalty that moves its minimum"] = "&".join(
        ["f=booth&start=-1,1.5&steps=60&penalty=elastic_net,strength:9,mixing:0.25", *treated]
    )
    found["a penalty with no known minimum"] = "&".join([scene, "penalty=l1,strength:2", *treated])
    runs = "run=sgd,learning_rate:0.1&run=adam&run=newton"
    batches = "stream=batch_size:7,sampling:shuffle,keep_prob:0.75,input_noise:0.125"
    found["batches, and noise that was sent"] = f"f=linear_regression&steps=40&noise=0.25&seed={SEED}&{runs}&{batches}"
    found["batches of another seed"] = (
        f"f=logistic_regression&seed=7&{runs}&stream=batch_size:60,sampling:with_replacement"
    )
    found["heavy tails of another seed"] = f"f=himmelblau&steps=90&noise=0.25&seed=7&{runs}&stream=tail_index:0.5"
    found["looked at"] = f"{scene}&run=adam&run=sgd&fair=same&view=both,inside:1,run:1"
    return found


SCENES = scenes()


def packed(scenario: Scenario, view: View, **options: Any) -> tuple[bytes, dict[str, Any]]:
    blob = pack_scene(scenario, ov.run(scenario), view, SceneOptions(take_home=link_table(scenario.surface), **options))
    return blob, in_full(json.loads(blob[4 : 4 + int.from_bytes(blob[:4], "little")]))


def page(objective: str, penalty: Penalty = NO_PENALTY) -> bytes:
    """What was taken home: another scene on the surface."""
    scenario = Scenario.suggested(objective, runs=(Run("lion"),), steps=STEPS, seed=SEED, penalty=penalty)
    return packed(scenario, View())[0]


def assert_same(said: dict[str, Any], scenario: Scenario, view: View, ids: list[int] | None = None) -> None:
    """What the page made is what Python would have sent of this scene."""
    _, head = packed(scenario, view, ids=ids)
    simulator, rules = head.pop("simulator"), head.pop("rules")
    head |= {name: simulator[name] for name in ("paths", "contrasts", "fairness")}
    runs, made = head.pop("runs"), {**said}
    for name in ("arrays", "take_home", "playback"):
        head.pop(name)
    head["view"].pop("stamp")
    made["view"] = {name: value for name, value in said["view"].items() if name != "stamp"}
    for name, value in head.items():
        assert made[name] == value, name
    assert [run["label"] for run in made["runs"]] == [run["label"] for run in runs]
    for run, sent in zip(made["runs"], runs, strict=True):
        for name, value in {**sent, "rule": rules[sent["rule"]]}.items():
            assert run[name] == value, f"{sent['label']}: {name}"
    paths = ov.run(scenario)
    assert said["headline"] == headline(scenario)
    rows = zip(result_rows(scenario, paths), paths, strict=True)
    assert said["rows"] == [[*row, path.outcome.sentence] for row, path in rows]
    floor = scenario.surface.minima[0].value if scenario.surface.minima else 0.0
    for run, path in zip(made["runs"], paths, strict=False):
        memory = [path.state[name] for name in ov.OPTIMIZERS[path.optimizer].rule.remembers]
        wanted = np.concatenate([path.position, path.loss[:, None] - floor, path.noisy_gradient, *memory], axis=1).T
        for column, want in zip(run["columns"], wanted, strict=True):
            np.testing.assert_array_equal(np.frombuffer(b64decode(column)), want)


@pytest.mark.parametrize("name", SCENES)
def test_a_link_makes_the_scene_that_python_makes(front_end: FrontEnd, name: str) -> None:
    query = SCENES[name]
    (scenario, notices), (view, _) = ov.from_query(query), ov.view_from_query(query)
    assert not notices
    other_numbers = scenario.penalty.changed(strength=0.125, mixing=0.75)
    (said,) = front_end.ask("taken", page(scenario.objective, other_numbers), acts=[["open", query]])
    assert said["notices"] == []
    ids = list(range(len(scenario.runs))) if len(scenario.runs) == 1 else [1 + i for i in range(len(scenario.runs))]
    assert_same(said, scenario, view, ids)
    assert said["query"] == to_query(scenario, view if "view=" in query else None)


# Events ----------------------------------------------------------------------------------------------------------

START = (
    f"f=rosenbrock&start=-0.5,2&steps={STEPS}&noise=0.25&seed={SEED}"
    "&run=adam,learning_rate:0.1&run=sgd,learning_rate:0.001@cosine&run=momentum,learning_rate:0.001~20~adam"
)


def changed_run(i: int, make: Any) -> Any:
    return lambda s: s.changed(runs=(*s.runs[:i], make(s.runs[i]), *s.runs[i + 1 :]))


def with_branch(i: int, step: int, make: Any) -> Any:
    def branched(s: Scenario) -> Scenario:
        segment = s.runs[i].segment_at(step)
        return s.changed(runs=(*s.runs[: i + 1], segment.branched(step, make(segment, s)), *s.runs[i + 1 :]))

    return branched


def by(optimizer: str) -> Any:
    return lambda run, s: run.with_optimizer(optimizer, s.surface)


# The player's event, and what the session makes of it. Each goes on from the one before.
EVENTS: list[tuple[str, dict[str, Any], Any]] = [
    ("start", {"x": -1.25, "y": 1.5}, lambda s: s.changed(start=(-1.25, 1.5))),
    ("dial", {"name": "0", "parameter": "b1", "value": 0.75}, changed_run(0, lambda r: r.changed(b1=0.75))),
    ("dial", {"name": "1", "parameter": "learning_rate", "value": 0.002},
     changed_run(1, lambda r: r.changed(learning_rate=0.002))),
    ("dial", {"name": "1", "owner": "schedule", "parameter": "final", "value": 0.25},
     changed_run(1, lambda r: Run(r.optimizer, r.hyperparameters, schedule="cosine", schedule_values={"final": 0.25}))),
    ("ghost", {"name": "0", "partner": "slide", "on": True}, changed_run(0, lambda r: r.with_partner("slide", True))),
    ("ghost", {"name": "0", "partner": "bias_correction", "on": True},
     changed_run(0, lambda r: r.with_partner("bias_correction", True))),
    ("dial", {"name": "0 slide", "parameter": "b2", "value": 0.5}, changed_run(0, lambda r: r.changed(b2=0.5))),
    ("method", {"name": "1", "optimizer": "adam"}, lambda s: changed_run(1, lambda r: by("adam")(r, s))(s)),
    ("ghost", {"name": "0", "partner": "slide", "on": False}, changed_run(0, lambda r: r.with_partner("slide", False))),
    ("method", {"name": "2", "optimizer": "newton"}, lambda s: changed_run(2, lambda r: by("newton")(r, s))(s)),
    ("branch", {"name": "0", "step": 12, "factor": 0.5},
     with_branch(0, 12, lambda r, _: r.changed(learning_rate=float(f"{r.rate * 0.5:.12g}")))),
    ("branch", {"name": "2", "step": 15, "optimizer": "rmsprop"}, with_branch(3, 15, by("rmsprop"))),
    ("branch", {"name": "1", "step": 0, "optimizer": "sgd"}, with_branch(2, 0, by("sgd"))),
    ("method", {"name": "0", "optimizer": "sgd"}, lambda s: changed_run(0, lambda r: by("sgd")(r, s))(s)),
    ("dial", {"owner": "scene", "parameter": "steps", "value": 45}, lambda s: s.changed(steps=45)),
    ("dial", {"owner": "scene", "parameter": "noise", "value": 0.125}, lambda s: s.changed(noise=0.125)),
    ("dial", {"owner": "surface", "parameter": "b", "value": 31},
     lambda s: s.changed(parameters={**s.parameters, "b": 31.0})),
    ("dial", {"owner": "scene", "parameter": "noise", "value": 0}, lambda s: s.changed(noise=0.0)),
]  # fmt: skip


STREAM_NUMBERS = [
    *(("batch_size", 8), ("keep_prob", 0.5), ("input_noise", 0.25), ("noise", 0.5), ("tail_index", 0.25)),
    *(("batch_size", 342), ("tail_index", 0), ("noise", 0), ("keep_prob", 1), ("batch_size", 1)),
]


@pytest.mark.parametrize("sampling", SAMPLINGS)
def test_a_number_of_the_stream_changes_the_scene_as_a_session_does(front_end: FrontEnd, sampling: str) -> None:
    scenario = ov.from_query(f"f=linear_regression&steps=9&seed={SEED}&run=sgd&stream=sampling:{sampling}")[0]
    blob, _ = packed(scenario, View())
    acts = [["dial", {"owner": "scene", "parameter": name, "value": value}] for name, value in STREAM_NUMBERS]
    others = [name for name in SAMPLINGS if name != sampling]
    acts += [["sampling", {"sampling": name}] for name in others]
    acts += [["dial", {"owner": "scene", "parameter": "seed", "value": 5}]]
    *told, first, second, of_seed = front_end.ask("taken", blob, acts=acts)
    for (name, value), found in zip(STREAM_NUMBERS, told, strict=True):
        scenario = with_number(scenario, "scene", name, value)
        assert found["query"] == to_query(scenario), (name, value)
        assert found["headline"] == headline(scenario)
        assert found["notices"] == []
    for name, found in zip(others, (first, second), strict=True):
        scenario = scenario.changed(stream=scenario.stream.changed(sampling=name))
        assert found["query"] == to_query(scenario)
    assert of_seed["query"] == to_query(scenario.changed(seed=5))
    assert of_seed["notices"] == []


def without_view(query: str) -> str:
    return re.sub("&view=[^&]*", "", query)


@pytest.mark.parametrize("rule", ["own", "same", "matched"])
def test_each_event_changes_the_scene_as_a_session_does(front_end: FrontEnd, rule: str) -> None:
    scenario = ov.from_query(f"{START}&fair={rule}")[0]
    session = session_state.set_scene(Session(), scenario, range(3))
    blob, _ = packed(scenario, View())
    said = front_end.ask("taken", blob, acts=[[name, event] for name, event, _ in EVENTS])
    for (name, event, make), found in zip(EVENTS, said, strict=True):
        session = session_state.change(session, name, make, range(len(make(session.scenario).runs)), now=0.0)
        assert without_view(found["query"]) == to_query(session.scenario), (name, event)
        assert bool(found["notices"]) == bool(session.notices), (name, event)
    _, head = packed(session.scenario, View())
    assert [run["label"] for run in said[-1]["runs"]] == [run["label"] for run in head["runs"]]
    names = [run.get("name") for run in said[-1]["runs"] if "name" in run]
    assert names == ["0", "3", "1", "5", "2", "4"]  # a branch stands behind the run that it left


# What a page does not carry ----------------------------------------------------------------------------------------

NOISY = "f=himmelblau&start=1,2&steps={}&noise=0.5&seed={}&run=sgd"
NOT_CARRIED = {
    NOISY.format(STEPS + 1, SEED): (NOISY.format(STEPS, SEED), "noise for 60 steps"),
    NOISY.format(STEPS, 8): (NOISY.format(STEPS, SEED), f"the noise of seed {SEED}"),
    "f=beale&start=1,2&run=sgd": (None, "carries Himmelblau alone, and the link names “beale”"),
    "f=himmelblau&start=1e6,1e6&run=sgd,learning_rate:100&steps=2": (None, ""),
    "f=himmelblau&run=sgd&run=rprop,min_step_size:1,max_step_size:0.01": (
        "f=himmelblau&run=sgd",
        "but 1 is more than 0.01; that run was left out.",
    ),
    NOISY.format(STEPS + 1, 8) + "&stream=tail_index:0.5": (None, ""),
    "f=himmelblau&run=sgd&stream=batch_size:8": ("f=himmelblau&run=sgd", "no function of data"),
    "f=himmelblau&steps=x&run=sgd": ("f=himmelblau&run=sgd", "'steps'"),
    "f=himmelblau&run=sgd&penalty=l2,strength:2": ("f=himmelblau&run=sgd", "carries the penalty None alone"),
    "steps=9&run=sgd": ("f=himmelblau&steps=9&run=sgd", ""),
}


@pytest.mark.parametrize("query", NOT_CARRIED)
def test_what_is_not_carried_is_said_and_the_rest_is_shown(front_end: FrontEnd, query: str) -> None:
    shown, words = NOT_CARRIED[query]
    (said,) = front_end.ask("taken", page("himmelblau"), acts=[["open", query]])
    wanted = Scenario.suggested("himmelblau", runs=(Run("lion"),), steps=STEPS, seed=SEED)
    if shown is not None:
        wanted = ov.from_query(shown)[0]
    elif not words:
        wanted = ov.from_query(query)[0]
    assert said["query"] == to_query(wanted)
    assert words in " ".join(said["notices"])
    assert bool(said["notices"]) == bool(words)


def test_what_cannot_be_had_leaves_everything_as_it_is(front_end: FrontEnd) -> None:
    scenario = ov.from_query(f"{START}&run=sgd&run=rprop")[0]
    blob, _ = packed(scenario, View())
    acts: list[tuple[str, dict[str, Any], str]] = [
        ("start", {"x": 1e200, "y": 0.0}, "No run can begin there"),
        ("branch", {"name": "0", "step": 5, "factor": 1e9}, "nothing was branched"),
        ("branch", {"name": "9", "step": 5, "factor": 1}, "no longer there"),
        ("dial", {"name": "4", "parameter": "max_step_size", "value": 1e-7}, "but 10⁻⁶ is more than 10⁻⁷"),
        ("dial", {"owner": "scene", "parameter": "steps", "value": STEPS + 1}, "noise for 60 steps"),
        ("share", {}, "noise for"),  # nothing is done, and nothing is said
    ]
    for found, (_, _, words) in zip(front_end.ask("taken", blob, acts=[act[:2] for act in acts]), acts, strict=True):
        assert found["query"] == to_query(scenario)
        assert words in " ".join(found["notices"])


def test_batches_may_have_any_seed_and_noise_that_was_drawn_only_its_own(front_end: FrontEnd) -> None:
    scenario = ov.from_query(f"f=linear_regression&steps=20&noise=0.25&seed={SEED}&run=sgd")[0]
    other = "f=linear_regression&steps=20&seed=7&run=sgd&stream=batch_size:8"
    noise = ["dial", {"owner": "scene", "parameter": "noise", "value": 0.5}]
    heavy = ["dial", {"owner": "scene", "parameter": "tail_index", "value": 0.5}]
    opened, refused, turned, noisy = front_end.ask(
        "taken", packed(scenario, View())[0], acts=[["open", other], noise, heavy, noise]
    )
    assert opened["query"] == refused["query"] == to_query(ov.from_query(other)[0])
    assert refused["notices"] == [f"This page carries the noise of seed {SEED} alone."]
    assert turned["notices"] == noisy["notices"] == []
    wanted = ov.from_query(f"{other},tail_index:0.5&noise=0.5")[0]
    assert noisy["query"] == to_query(wanted)
    assert_same(noisy, wanted, View())


def test_a_run_is_known_again_where_the_first_scene_has_come_back(front_end: FrontEnd) -> None:
    scenario = ov.from_query(START)[0]
    blob, _ = packed(scenario, View())
    branched, back, turned = front_end.ask(
        "taken",
        blob,
        acts=[
            ["branch", {"name": "0", "step": 5, "factor": 2}],
            ["open", to_query(scenario)],
            ["dial", {"name": "0", "parameter": "b1", "value": 0.75}],
        ],
    )
    assert [len(said["paths"]) for said in (branched, back)] == [5, 4]
    assert turned["notices"] == []
    wanted = to_query(changed_run(0, lambda r: r.changed(b1=0.75))(scenario))
    assert without_view(turned["query"]) == wanted  # the branch was looked into


def test_runs_keep_their_names_where_the_visitor_goes_back_and_forth(front_end: FrontEnd) -> None:
    scenario = ov.from_query(START)[0]
    blob, _ = packed(scenario, View())
    turned = {"name": "0", "parameter": "b1", "value": 0.75}
    acts: list[list[Any]] = [["dial", turned], ["branch", {"name": "0", "step": 5, "factor": 2}]]
    first, second = (said["query"] for said in front_end.ask("taken", blob, acts=acts))
    acts += [["open", [first, [0, 1, 2]]], ["open", [second, [0, 3, 1, 2]]], ["open", [first, [0, 1]]]]
    names = [[run["name"] for run in said["runs"] if "name" in run] for said in front_end.ask("taken", blob, acts=acts)]
    assert names[0] == names[2] == ["0", "1", "2"]
    assert names[1] == names[3] == ["0", "3", "1", "2"]
    assert not set(names[4]) & set(names[3])  # runs that nobody knows


def test_tuned_rates_end_where_nothing_tunes(front_end: FrontEnd) -> None:
    scenario = ov.from_query(f"{START}&fair=tuned,metric:final,low:0.001,high:1,count:50")[0]
    blob, _ = packed(scenario, View())
    acts = [["open", ""], ["start", {"x": 0.5, "y": 1.0}]]
    first, second = front_end.ask("taken", blob, acts=acts)
    assert first["query"] == to_query(scenario)
    assert second["query"] == to_query(ov.from_query(START)[0].changed(start=(0.5, 1.0)))
    assert "does not tune" in " ".join(second["notices"])


def test_the_scene_as_it_was_taken_home_is_what_an_empty_address_says(front_end: FrontEnd) -> None:
    """Also where a number lies beyond what a link carries."""
    scenario = Scenario.suggested("himmelblau", runs=(Run("sgd", {"learning_rate": 1000.0}), Run("adam")), steps=9)
    blob, _ = packed(scenario, View())
    acts = [["start", {"x": 0.5, "y": 1.0}], ["open", ""], ["method", {"name": "1", "optimizer": "lion"}]]
    moved, back, other = front_end.ask("taken", blob, acts=acts)
    assert_same(back, scenario, View())
    assert moved["query"] == to_query(scenario.changed(start=(0.5, 1.0)))
    assert other["runs"][0]["values"]["learning_rate"] == 1000.0
