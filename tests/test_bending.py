"""While a number turns or the ring is dragged, the browser shows what the server will answer, to the last bit.

The oracle is the session's own change of the scene, simulated by the engine; the answer is that of the browser's
modules, in node, on the scene as it was sent before the change.
"""

from __future__ import annotations

from base64 import b64decode
from dataclasses import replace
from functools import lru_cache
from typing import Any

import numpy as np
import pytest
from in_node import FrontEnd
from numpy.typing import NDArray

import optim_viz as ov
from optim_viz.scene.numbers import NOISE, STEPS, with_number
from optim_viz.scene.view import View
from optim_viz.schedules import SCHEDULES
from optim_viz.ui import session_state
from optim_viz.ui.session_state import Session
from optim_viz.web.number import parameter_head
from optim_viz.web.scene_blob import SceneOptions, first_drawn_record, pack_scene, settings_text

SCENE = "f=himmelblau&steps=80"
RUNS = {
    "five runs": "run=sgd&run=momentum&run=adagrad&run=adam&run=newton",
    "schedules": "run=sgd,learning_rate:0.01@cosine_restarts&run=adam@warmup_cosine&run=radam@one_cycle",
    "partners": "run=adam,learning_rate:0.2,with:bias_correction&run=nesterov,with:iterate",
    "branches": "run=adam~20~adam,learning_rate:0.01&run=sgd~30~momentum&run=momentum~10~sgd~40~adam",
    "branches of runs": "run=adam&run=adam~20~adam,learning_rate:0.01&run=sgd&run=sgd~10~adam&run=sgd~10~adam~40~sgd",
}


def floats(text: str) -> NDArray[np.float64]:
    return np.frombuffer(b64decode(text))


def answered(before: ov.Scenario, after: ov.Scenario) -> ov.Scenario:
    """What the session makes of this change."""
    return session_state.change(Session(scenario=before), "test", lambda _: after, now=0.0).scenario


def turned(scenario: ov.Scenario, i: int, name: str, value: float) -> ov.Scenario:
    runs = scenario.runs
    return scenario.changed(runs=(*runs[:i], runs[i].changed(**{name: value}), *runs[i + 1 :]))


def place_of(scenario: ov.Scenario, i: int) -> int:
    return next(place for place, member in enumerate(scenario.members) if member.run_index == i)


@lru_cache(maxsize=4)
def sent(before: ov.Scenario, noise_steps: int) -> bytes:
    """What the browser has of the scene: the same for whatever turns next."""
    options = SceneOptions(noise_steps=noise_steps)
    return pack_scene(before, ov.run(before), View(settings={"inside": 1}), options)


def assert_bent(
    front_end: FrontEnd,
    before: ov.Scenario,
    after: ov.Scenario,
    changes: dict[str, Any],
    noise_steps: int | None = None,
    *,
    is_known: bool = True,
) -> None:
    """The browser makes the same runs of ``before`` and the changes as the server of ``after``; its heights are above
    the lowest minimum, and what became of it is told by the minima, where these are known while a number turns."""
    blob = sent(before, before.steps if noise_steps is None else noise_steps)
    said = front_end.ask("bent", blob, changes=changes)["runs"]
    paths = ov.run(after)
    floor = after.surface.minima[0].value if is_known and after.surface.minima else 0.0
    assert len(said) >= len(paths)
    shown = [member.run for member in after.members]
    for found, member, path in zip(said, after.members, paths, strict=False):
        assert found["detail"] == settings_text(member.run)
        assert found["records"] == len(path)
        assert found["first"] == first_drawn_record(member.run, shown)  # from the start, where its origin turned away
        assert found["rate"] == path.hyperparameters["learning_rate"]
        memory = [path.state[name] for name in ov.OPTIMIZERS[path.optimizer].rule.remembers]
        wanted = np.concatenate([path.position, path.loss[:, None] - floor, path.noisy_gradient, *memory], axis=1).T
        for column, want in zip(map(floats, found["columns"]), wanted, strict=True):
            np.testing.assert_array_equal(column, want, f"{path.optimizer}: {found['detail']}")
        if found["rates"] is not None:
            np.testing.assert_array_equal(floats(found["rates"]), path.learning_rate)
        outcome = path.outcome
        if is_known:
            assert (found["outcome"]["label"], found["outcome"]["sentence"]) == (outcome.label, outcome.sentence)


def scene(runs: str, more: str = "") -> ov.Scenario:
    scenario, notices = ov.from_query(f"{SCENE}&{runs}{more}")
    assert not notices
    return answered(scenario.changed(steps=81), scenario)  # at the rates that its fairness wants


@pytest.mark.parametrize("fairness", ["own", "same", "matched"])
@pytest.mark.parametrize("runs", RUNS)
def test_a_number_that_turns(front_end: FrontEnd, runs: str, fairness: str) -> None:
    before = scene(RUNS[runs], f"&fair={fairness}&noise=0.3&seed=7")
    for i, run in enumerate(before.runs):
        for parameter in run.entry.hyperparameters:
            value = run.hyperparameters[parameter.name]
            value = 1.0 - value if parameter.scale == "switch" else parameter.low + 0.4 * (value - parameter.low)
            changes = {"turn": {"run": place_of(before, i), "name": parameter.name, "value": value}}
            assert_bent(front_end, before, answered(before, turned(before, i, parameter.name, value)), changes)


@pytest.mark.parametrize("fairness", ["own", "same", "matched"])
@pytest.mark.parametrize("runs", RUNS)
def test_a_start_that_is_dragged(front_end: FrontEnd, runs: str, fairness: str) -> None:
    before = scene(RUNS[runs], f"&fair={fairness}")
    for start in ((-3.25, 4.0), (0.0, 0.0), (55.0, -60.0)):
        after = answered(before, before.changed(start=start))
        assert_bent(front_end, before, after, {"start": start})


WITH_COEFFICIENTS = [name for name, entry in ov.OBJECTIVES.items() if entry.parameters]


@pytest.mark.parametrize("fairness", ["own", "same", "matched"])
@pytest.mark.parametrize("runs", RUNS)
def test_steps_that_turn(front_end: FrontEnd, runs: str, fairness: str) -> None:
    """Up and down: the schedules stretch, branches come and go."""
    before = scene(RUNS[runs], f"&fair={fairness}")
    for steps in (1, 7, 35, 79, 81, 640):
        after = answered(before, before.changed(steps=steps))
        assert_bent(front_end, before, after, {"steps": steps})


@pytest.mark.parametrize("fairness", ["own", "matched"])
@pytest.mark.parametrize("noise", [0.0, 0.3])
@pytest.mark.parametrize("runs", RUNS)
def test_noise_that_turns(front_end: FrontEnd, runs: str, noise: float, fairness: str) -> None:
    before = scene(RUNS[runs], f"&fair={fairness}&noise={noise}&seed=7")
    for level in (0.0, 0.04, 2.5):
        after = answered(before, before.changed(noise=level))
        assert_bent(front_end, before, after, {"noise": level})
        fewer = answered(before, before.changed(noise=level, steps=33))
        assert_bent(front_end, before, fewer, {"noise": level, "steps": 33})


STREAM_NUMBERS = {
    "batch_size": (1, 7, 60, 5000),
    "keep_prob": (0.25, 0.95, 1.0),
    "input_noise": (0.0, 0.4),
    "tail_index": (0.0, 0.3, 1.0),
    "noise": (0.0, 1.5),
}


# What the stream makes of each function's rows is held against the engine in test_simulation_in_the_browser.py, and
# costs an executable each. Here each number turns on a function of sums and on one over rows; one of the numbers turns
# where each row stands twice, where there are three classes, sums within sums, and rows one after the other; fairness,
# which looks at rates alone, is now this and now that.
TURNS = [
    *((objective, name) for objective in ("linear_regression", "logistic_regression") for name in STREAM_NUMBERS),
    *zip(("two_layer_linear", "multiclass_hinge", "neuron_bn", "convolution"), STREAM_NUMBERS, strict=False),
]


@pytest.mark.parametrize(
    ("objective", "name", "fairness"),
    [(*turn, ("own", "matched")[i % 2]) for i, turn in enumerate(TURNS)],
)
def test_a_number_of_the_stream_that_turns(front_end: FrontEnd, objective: str, name: str, fairness: str) -> None:
    """With a batch of as many rows as there are, or more, all are meant."""
    stream = "stream=batch_size:20,sampling:shuffle,keep_prob:0.8,input_noise:0.1,tail_index:0.5"
    before, notices = ov.from_query(
        f"f={objective}&steps=40&run=sgd&run=adam&run=newton&noise=0.1&seed=5&fair={fairness}&{stream}"
    )
    assert not notices
    before = answered(before.changed(steps=41), before)
    assert before.surface.data is not None
    for value in STREAM_NUMBERS[name]:
        at = min(value, len(before.surface.data.y)) if name == "batch_size" else value
        after = answered(before, with_number(before, "scene", name, at))
        assert_bent(front_end, before, after, {name: at})
    fewer = answered(before, with_number(before.changed(steps=13), "scene", name, at))  # as well with the last value
    assert_bent(front_end, before, fewer, {name: at, "steps": 13})


def test_more_steps_than_the_noise_that_was_sent(front_end: FrontEnd) -> None:
    """The browser does not know them: it goes on with the scene's own."""
    before = scene(RUNS["five runs"], "&noise=0.2&seed=8801")  # of which no other scene has brought more steps
    assert_bent(front_end, before, before, {"steps": before.steps + 1})
    more = before.changed(steps=before.steps + 40)
    assert_bent(front_end, before, more, {"steps": more.steps}, noise_steps=more.steps)


@pytest.mark.parametrize("fairness", ["own", "same", "matched"])
@pytest.mark.parametrize("objective", WITH_COEFFICIENTS)
def test_coefficients_that_turn(front_end: FrontEnd, objective: str, fairness: str) -> None:
    before, notices = ov.from_query(f"f={objective}&steps=60&{RUNS['five runs']}&fair={fairness}")
    assert not notices
    before = answered(before.changed(steps=61), before)
    for parameter in before.surface.parameters:
        for value in (parameter.low, parameter.low + 0.37 * (parameter.high - parameter.low)):
            coefficients = {parameter.name: value}
            after = answered(before, before.changed(parameters={**before.parameters, **coefficients}))
            assert_bent(front_end, before, after, {"coefficients": coefficients})


def test_numbers_of_a_typed_function_and_of_a_typed_rule_turn(front_end: FrontEnd) -> None:
    surface = ov.function("a in 0.1..10 = 2\n(1 - x)^2 + a*(y - x^2)^2 + sin(3x) if x > -3 else |y|")
    rule = ov.rule("b in 0..0.999 = 0.9; m = b m + (1 - b) g; x = x - lr m / (1 - b^t)")
    runs = (ov.Run(rule.name, {"learning_rate": 0.02}), ov.Run("adam"), ov.Run("newton"))
    before = ov.Scenario(surface.name, (-1.2, 0.5), runs, steps=70)
    for name, value in (("learning_rate", 0.07), ("b", 0.35)):
        changes = {"turn": {"run": 0, "name": name, "value": value}}
        assert_bent(front_end, before, answered(before, turned(before, 0, name, value)), changes)
    after = answered(before, before.changed(parameters={"a": 7.5}))
    assert_bent(front_end, before, after, {"coefficients": {"a": 7.5}}, is_known=False)  # whose points are found
    assert_bent(front_end, before, answered(before, before.changed(start=(2.5, -0.3))), {"start": (2.5, -0.3)})


@pytest.mark.parametrize("objective", ["himmelblau", "rosenbrock"])
def test_a_coefficient_that_the_surface_does_not_have_is_none(front_end: FrontEnd, objective: str) -> None:
    """It turned on the surface before."""
    before = ov.from_query(f"f={objective}&steps=60&{RUNS['five runs']}")[0]
    assert_bent(front_end, before, before, {"coefficients": {"c": 3.0}})


@pytest.mark.parametrize("objective", ov.OBJECTIVES)
def test_what_is_known_of_a_surface_moves_with_its_coefficients(front_end: FrontEnd, objective: str) -> None:
    draw = np.random.default_rng(3)
    before = ov.Scenario.suggested(objective, runs=())  # whatever runs there are
    blob = pack_scene(before, ov.run(before))
    for _ in range(5):
        coefficients = {p.name: float(draw.uniform(p.low, p.high)) for p in before.surface.parameters}
        said = front_end.ask("surface", blob, changes={"coefficients": coefficients})
        surface = before.surface.bind(**coefficients)
        assert said["coefficients"] == list(surface.coefficients)
        assert said["points"] == [[*p.position, p.value, p.kind] for p in surface.critical_points]
        assert said["floor"] == (surface.minima[0].value if surface.minima else None)


@pytest.mark.parametrize("fairness", ["own", "matched"])
@pytest.mark.parametrize("schedule", [name for name, entry in ov.SCHEDULES.items() if entry.parameters])
def test_a_number_of_a_schedule_that_turns(front_end: FrontEnd, schedule: str, fairness: str) -> None:
    before = scene(f"run=sgd&run=adam@{schedule}&run=adam~20~sgd@{schedule}", f"&fair={fairness}")
    for i in (1, 2):
        for parameter in ov.SCHEDULES[schedule].parameters:
            run = before.runs[i]
            value = parameter.low + 0.3 * (parameter.high - parameter.low)
            values = {**run.schedule_values, parameter.name: value}
            runs = (*before.runs[:i], replace(run, schedule_values=values), *before.runs[i + 1 :])
            turn = {"run": i, "of": "schedule", "name": parameter.name, "value": value}
            assert_bent(front_end, before, answered(before, before.changed(runs=runs)), {"turn": turn})


def test_everything_at_once(front_end: FrontEnd) -> None:
    before = ov.from_query(f"f=rosenbrock&steps=60&noise=0.1&{RUNS['branches of runs']}&fair=matched")[0]
    before = answered(before.changed(steps=61), before)
    after = before.changed(parameters={"a": -0.5, "b": 20.0}, steps=44, noise=0.7, start=(0.3, 2.0))
    changes = {"coefficients": {"a": -0.5, "b": 20.0}, "steps": 44, "noise": 0.7, "start": (0.3, 2.0)}
    assert_bent(front_end, before, answered(before, after), changes)


def test_a_rate_that_was_set_by_hand_stays_where_nothing_turns(front_end: FrontEnd) -> None:
    """Its followers' rates are rounded: from the first run's, it would be another one."""
    before = scene("run=sgd&run=momentum&run=adam", "&fair=matched")
    by_hand = answered(before, turned(before, 2, "learning_rate", 0.0123456789))
    assert answered(by_hand.changed(steps=81), by_hand) != by_hand
    assert_bent(front_end, by_hand, by_hand, {})
    for i, run in enumerate(by_hand.runs):
        held = {"run": i, "name": "learning_rate", "value": run.rate}  # where it stood
        assert_bent(front_end, by_hand, by_hand, {"turn": held})
        assert_bent(front_end, by_hand, by_hand, {"kept": [held]})
    after = answered(by_hand, by_hand.changed(start=(-3.25, 4.0)))
    assert_bent(front_end, by_hand, after, {"start": (-3.25, 4.0)})


def test_a_partner_that_does_not_move_matches_no_step(front_end: FrontEnd) -> None:
    """Fairness is among the runs."""
    query = (
        "f=rosenbrock&start=1e6,1e5&steps=9&run=adagrad,initial_accumulator_value:0,with:slide&run=adam&fair=matched"
    )
    before = ov.from_query(query)[0]
    before = answered(before.changed(steps=8), before)
    assert before.fairness.rule == "matched"
    partner = ov.run(before)[1]
    assert np.array_equal(partner.position[0], partner.position[1])
    rate = {"run": 0, "name": "learning_rate", "value": 0.25}
    assert_bent(front_end, before, answered(before, turned(before, 0, "learning_rate", 0.25)), {"turn": rate})


def test_a_number_and_the_start_together(front_end: FrontEnd) -> None:
    before = scene(RUNS["five runs"])
    after = turned(before, 3, "b1", 0.5).changed(start=(1.0, -2.0))
    changes = {"turn": {"run": 3, "name": "b1", "value": 0.5}, "start": (1.0, -2.0)}
    assert_bent(front_end, before, after, changes)


def test_numbers_that_were_turned_before(front_end: FrontEnd) -> None:
    """As on a page without a server, which keeps what was let go of."""
    before = scene("run=adam,learning_rate:0.2,with:bias_correction&run=sgd~30~momentum", "&fair=same")
    turns = ((0, "b1", 0.5), (1, "momentum", 0.25), (0, "learning_rate", 0.03))
    after = before
    for i, name, value in turns:
        after = answered(after, turned(after, i, name, value))
    kept = [{"run": place_of(before, i), "name": name, "value": value} for i, name, value in turns]
    assert_bent(front_end, before, after, {"kept": kept})
    assert_bent(front_end, before, after, {"kept": kept[:-1], "turn": kept[-1]})


def test_a_branch_whose_origin_turns_away_is_looked_into_as_it_was(front_end: FrontEnd) -> None:
    """Before its step it is the run that it left, also where the one that is there now has another number."""
    before = scene("run=adam&run=adam~20~adam,learning_rate:0.01~50~sgd&run=sgd", "&noise=0.2")
    after = turned(before, 0, "b1", 0.4).changed(start=(1.0, -2.0))
    changes = {"turn": {"run": 0, "name": "b1", "value": 0.4}, "start": (1.0, -2.0)}
    blobs = [pack_scene(s, ov.run(s), options=SceneOptions(with_inspector=True)) for s in (before, after)]
    looks = [[1, 7], [1, 30], [1, 60], [0, 7]]
    sheets = front_end.ask("bent", blobs[0], changes=changes, looks=looks)["sheets"]
    assert sheets == front_end.ask("inside", blobs[1], looks=looks)
    assert sheets[0]["rows"] != sheets[3]["rows"]


def test_where_nothing_begins(front_end: FrontEnd) -> None:
    """The server refuses such a start; the browser keeps the paths, faint."""
    before = ov.from_query("f=sphere&steps=20&run=sgd")[0]
    blob = pack_scene(before, ov.run(before))
    said = front_end.ask("bent", blob, changes={"start": (1e200, 0.0)})["runs"]
    assert said == [{"begins": False}]


def test_a_held_scene_sends_nothing_to_simulate_with() -> None:
    before = scene(RUNS["five runs"], "&noise=0.2")
    held = pack_scene(before, ov.run(before), options=SceneOptions(held=True))
    for word in (b"simulator", b"normal_x", b'"update"'):
        assert word not in held


# The scale of a number, on the dial and in the panel ------------------------------------------------------------------

NUMBERS = (
    *(p for entry in ov.OPTIMIZERS.values() for p in entry.hyperparameters),
    *(p for entry in ov.OBJECTIVES.values() for p in entry.parameters),
    *(p for entry in SCHEDULES.values() for p in entry.parameters),
    STEPS,
    NOISE,
)
EVERY = {(p.name, p.low, p.high, p.scale): p for p in NUMBERS}


@pytest.mark.parametrize("key", EVERY, ids=lambda key: f"{key[0]} {key[1]:g} to {key[2]:g}")
def test_the_values_of_a_track(front_end: FrontEnd, key: tuple[str, float, float, str]) -> None:
    parameter = EVERY[key]
    now, shares = parameter.default, [0.0, 0.25, 0.5, 0.75, 1.0]
    before = scene("run=sgd")
    blob = pack_scene(before, ov.run(before))
    sent = {"parameter": parameter_head(parameter), "now": now, "suits": now, "count": 121}
    said = front_end.ask("scale", blob, **sent, shares=shares, width=500)
    values = said["values"]
    assert values == sorted(set(values))
    assert 2 <= len(values) <= 121
    assert all(parameter.accepts(value) for value in (*values, *said["at"]))
    assert said["at"] == sorted(said["at"])
    low, high = said["ends"]
    assert low <= now <= high
    if parameter.scale == "switch":
        assert values == [0, 1]
        return
    if parameter.whole:
        assert (values[0], values[-1]) == (low, high)
        assert (np.array(values[1:]) / values[:-1]).max() <= 1.4
        np.testing.assert_allclose(said["at"], low * (high / low) ** np.array(shares), 0.06)  # two digits
        return
    even = {"log": np.log10, "complement": lambda v: -np.log10(1 - v)}.get(parameter.scale, np.array)
    apart = np.diff(even(np.array(values)))
    assert apart[1:-1].max() < 1.2 * apart[1:-1].min() + 0.02  # evenly, to three digits
    if parameter.scale == "complement":
        np.testing.assert_allclose(
            1 - np.array(said["at"]), (1 - low) * ((1 - high) / (1 - low)) ** np.array(shares), 0.02
        )
    elif parameter.scale == "log":
        np.testing.assert_allclose(said["at"], low * (high / low) ** np.array(shares), 0.02)
    else:
        np.testing.assert_allclose(said["at"], low + (high - low) * np.array(shares), atol=(high - low) / 400)


def test_a_learning_rate_has_five_decades_around_the_one_that_suits(front_end: FrontEnd) -> None:
    before = scene("run=sgd")
    blob = pack_scene(before, ov.run(before))
    rate = ov.OPTIMIZERS["sgd"].parameter("learning_rate")
    sent = parameter_head(rate)
    for now, low, high in ((0.01, -4.5, 0.5), (2.0, -4.5, 0.5), (20.0, -3.5, 1.5), (1e-6, -6.0, -1.5)):
        said = front_end.ask("scale", blob, parameter=sent, now=now, suits=0.01, count=121, shares=[], width=500)
        np.testing.assert_allclose(np.log10(said["ends"]), [low, high], atol=1e-9)
        assert low - 0.01 <= np.log10(now) <= high + 0.01
