"""What the dial sends when it is let go of, and which numbers it has."""

from __future__ import annotations

import itertools
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from page_cases import _at_home, _no_clock, notice, picture, scenario, sound, visit  # noqa: F401  # fixtures
from sent import trigger
from streamlit.testing.v1 import AppTest

from optim_viz import OBJECTIVES, OPTIMIZERS, SCHEDULES
from optim_viz.limits import MAX_DIALS, MAX_NOISE, MAX_SHARED_DIALS, MAX_STEPS
from optim_viz.objectives.penalties import PENALTIES
from optim_viz.scene.numbers import scene_numbers
from optim_viz.scene.scenario import Scenario
from optim_viz.simulation.stream_table import gaussian_noise

SCENE: dict[str, Any] = {"f": "rosenbrock", "steps": "60", "run": ["sgd", "adam@cosine"]}
GESTURE = itertools.count()


def turn(app: AppTest, owner: str | None, name: str, value: Any, run: int = 1) -> AppTest:
    """The dial is let go of while the run at this place is looked at."""
    event = {"name": picture(app)["runs"][run]["name"], "parameter": name, "value": value, "gesture": next(GESTURE)}
    return trigger(app, "dial", event if owner is None else {**event, "owner": owner})


def with_run(s: Scenario, **changes: Any) -> Scenario:
    """The scene with another second run."""
    return s.changed(runs=(s.runs[0], replace(s.runs[1], **changes)))


def test_each_number_is_written_and_undone_alone() -> None:
    app = visit(**SCENE)
    before = scenario(app)
    adam = before.runs[1]
    for owner, name, value, after in (
        (None, "b1", 0.5, with_run(before, hyperparameters={**adam.hyperparameters, "b1": 0.5})),
        (
            "run",
            "learning_rate",
            0.25,
            with_run(before, hyperparameters={**adam.hyperparameters, "learning_rate": 0.25}),
        ),
        ("schedule", "final", 0.125, with_run(before, schedule_values={**adam.schedule_values, "final": 0.125})),
        ("scene", "steps", 75, before.changed(steps=75)),
        ("scene", "steps", 75.0, before.changed(steps=75)),
        ("scene", "noise", 1.5, before.changed(noise=1.5)),
        ("surface", "b", 12.5, before.changed(parameters={"a": 1.0, "b": 12.5})),
    ):
        assert scenario(sound(turn(app, owner, name, value))) == after != before
        assert notice(app) == ""
        app.button(key="undo").click()
        assert scenario(sound(app.run())) == before


@pytest.mark.parametrize(
    ("owner", "name", "values"),
    [
        ("scene", "steps", (None, "x", 0, 9, 60.5, MAX_STEPS + 1, float("nan"), [1], {})),
        ("scene", "noise", (-0.1, MAX_NOISE * 1.01, float("inf"), "1e999")),
        ("scene", "seed", (1,)),
        ("surface", "a", (-1.6, 1.6, None)),
        ("surface", "c", (1,)),
        ("schedule", "final", (-1, "y")),
        ("schedule", "b1", (0.5,)),
        ("run", "steps", (100,)),
        ("nobody", "steps", (100,)),
        ("scene", None, (100,)),
    ],
)
def test_what_it_cannot_be_is_refused(owner: str, name: Any, values: tuple[Any, ...]) -> None:
    app = visit(**SCENE)
    before = scenario(app)
    for value in values:
        assert scenario(sound(turn(app, owner, name, value))) == before
        assert "traceback" not in notice(app).lower()
    assert notice(app)
    assert app.button(key="undo").disabled


def test_noise_for_more_steps_is_sent_once() -> None:
    app = visit(**SCENE)
    before = scenario(app)
    assert "normal_x" not in picture(app)["values"]
    sound(trigger(app, "noise", {"steps": 100, "at": 1}, within="main"))
    drawn = gaussian_noise(200, 1.0, before.seed)
    for name, column in zip(("normal_x", "normal_y"), drawn.T, strict=True):
        assert np.array_equal(picture(app)["values"][name], column)
    assert scenario(app) == before
    sound(app.run())
    assert "normal_x" not in picture(app)["values"]  # the browser has it
    assert app.button(key="undo").disabled
    sound(turn(app, "scene", "steps", 75))
    assert "normal_x" not in picture(app)["values"]
    sound(turn(app, "scene", "noise", 0.5))
    assert len(picture(app)["values"]["normal_x"]) == 76
    for wanted, has in ((7, 76), (MAX_STEPS, MAX_STEPS + 1), (MAX_STEPS - 1, MAX_STEPS + 1)):
        sound(trigger(app, "noise", {"steps": wanted, "side": "a", "at": wanted}, within="main"))
        assert len(picture(app)["values"]["normal_x"]) == has
        sound(app.run())
        assert len(picture(app)["values"]["normal_x"]) == 76
    for wrong in (0, MAX_STEPS + 1, None, "many", float("nan"), []):
        sound(trigger(app, "noise", {"steps": wrong, "at": 4}, within="main"))
        assert len(picture(app)["values"]["normal_x"]) == 76


def test_the_view_can_name_every_number() -> None:
    """By how many there are of a method and a schedule, and by those of the scene and a surface."""
    most = max(len(entry.hyperparameters) for entry in OPTIMIZERS.values())
    assert most + max(len(entry.parameters) for entry in SCHEDULES.values()) <= MAX_DIALS
    penalty = max(len(entry.parameters) for entry in PENALTIES.values())
    for entry in OBJECTIVES.values():
        shared = scene_numbers(Scenario(entry.name, runs=()))
        assert len(shared) + len(entry.parameters) + penalty <= MAX_SHARED_DIALS, entry.name
