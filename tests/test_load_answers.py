"""What the load scripts call a visitor's own answer: one wrong bit, or somebody else's start, is noticed."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest

from benchmarks.load.answers import Answer, read_picture, shows, sums_of, wrong_in
from benchmarks.load.events import raised_by_us
from benchmarks.load.hall import Row, percentile
from optim_viz import Run, Scenario, run, to_query
from optim_viz.simulation.trajectory import Trajectories
from optim_viz.web.frontend import with_version
from optim_viz.web.scene_blob import pack_scene

SCENE = Scenario.suggested("rosenbrock", steps=70, runs=(Run("sgd"), Run("adam")), start=(-0.7, 1.9))


def answer(paths: Trajectories, asked: Scenario = SCENE, address: str | None = None) -> Answer:
    picture = read_picture(with_version(pack_scene(SCENE, paths)))
    return Answer(asked, sums_of(picture), to_query(asked) if address is None else address)


def test_the_own_answer_is_right() -> None:
    assert shows(read_picture(with_version(pack_scene(SCENE, run(SCENE)))), SCENE)
    assert wrong_in(answer(run(SCENE))) == ""


def test_one_flipped_bit_of_the_last_record_is_noticed() -> None:
    first, second = run(SCENE)
    position = second.position.copy()
    position[-1, 1] = math.nextafter(position[-1, 1], math.inf)
    assert wrong_in(answer(Trajectories([first, replace(second, position=position)]))).startswith("run 1")


@pytest.mark.parametrize(
    "asked",
    [
        SCENE.changed(start=(-0.7, math.nextafter(1.9, 2))),
        SCENE.changed(steps=71),
        SCENE.changed(noise=1e-9),
        SCENE.changed(parameters={"a": 1.0, "b": 99.0}),
        SCENE.changed(runs=SCENE.runs[::-1]),
        SCENE.changed(runs=(SCENE.runs[0].changed(learning_rate=0.0011), SCENE.runs[1])),
        SCENE.changed(runs=SCENE.runs[:1]),
    ],
    ids=["start", "steps", "noise", "coefficient", "order", "rate", "runs"],
)
def test_an_answer_to_another_question_is_noticed(asked: Scenario) -> None:
    assert not shows(read_picture(with_version(pack_scene(SCENE, run(SCENE)))), asked)


def test_an_address_that_spells_another_scene_is_noticed() -> None:
    assert "address" in wrong_in(answer(run(SCENE), address=to_query(SCENE.changed(steps=71))))
    assert "address" in wrong_in(answer(run(SCENE), address=f"{to_query(SCENE)}&what=1"))


def test_rows_and_percentiles() -> None:
    assert Row.read("ramp:200:5:3:30") == ("ramp:200:5:3:30", 200, 5.0, 3.0, 30.0)
    assert Row.read("ramp:30:5")[2:] == (5.0, 6.0, 20.0)
    assert Row.read("saturated:30:15")[2:] == (1.0, 0.0, 15.0)
    assert [percentile([3.0, 1.0, 2.0, 4.0], p) for p in (50, 75, 95)] == [2.0, 3.0, 4.0]
    assert math.isnan(percentile([], 50))


def test_who_raised_an_exception_is_read_from_its_innermost_frame() -> None:
    head, ours, theirs = (
        "Traceback (most recent call last):\n",
        '  File "/srv/lab/optim_viz/ui/events.py", line 3, in f\n    g()\n',
        '  File "/srv/.venv/lib/python3.11/site-packages/streamlit/elements/x.py", line 3, in g\n    h()\n',
    )
    assert raised_by_us(head + ours + theirs + "ValueError: x") == ""
    assert raised_by_us(head + theirs + ours + "ValueError: x") == "/srv/lab/optim_viz/ui/events.py"
    installed = '  File "/srv/.venv/lib/python3.11/site-packages/optim_viz/ui/events.py", line 3, in f\n'
    assert raised_by_us(head + theirs + installed + "ValueError: x").endswith("events.py")
