"""Until which step the answer to a question is kept: a little longer than the picture takes to show it, never less."""

from __future__ import annotations

import pytest

from optim_viz import Fate, from_query, run
from optim_viz.teaching.deciding import deciding_step
from optim_viz.teaching.lessons import LESSONS
from optim_viz.teaching.prediction import KINDS, Beside, Question

RACE = "f=sphere&start=-4,2.5&steps=100&run=sgd,learning_rate:0.2&run=adam,learning_rate:0.01"


def test_who_arrives_first_is_known_when_the_winner_is_said_to_have_arrived() -> None:
    scene, _ = from_query(RACE)
    runs = run(scene)
    decides = deciding_step(Question("first"), scene, runs)
    assert runs[0].outcome.step < decides < 100
    now, before = runs[0].outcome_at(decides), runs[0].outcome_at(decides - 1)
    assert now is not None
    assert now.kind is Fate.CONVERGED
    assert before is not None
    assert before.kind is Fate.STILL_DESCENDING


def test_where_it_arrives_sooner_is_known_when_the_sooner_one_is_there() -> None:
    scene, _ = from_query(RACE)
    runs, faster = run(scene), scene.changed(objective="booth")
    other = run(faster)
    assert other[0].outcome.kind is not Fate.CONVERGED
    alone = deciding_step(Question("first"), scene, runs)
    assert deciding_step(Question("surface", 0), scene, runs, Beside(faster, other)) == alone
    assert deciding_step(Question("surface", 0), faster, other, Beside(scene, runs)) == alone
    longer = scene.changed(steps=150)
    assert deciding_step(Question("surface", 1), scene, runs, Beside(longer, run(longer))) == 150, "neither is there"


def test_what_only_the_end_tells_waits_for_the_end() -> None:
    scene, _ = from_query(RACE.replace("0.2", "0.001"))
    runs = run(scene)
    for question in (Question("first"), Question("lowest"), Question("diverges", 0), Question("end", 1)):
        assert deciding_step(question, scene, runs) == 100


def test_an_overflow_is_told_when_it_comes() -> None:
    scene, _ = from_query("f=rosenbrock&steps=200&run=adam&run=sgd,learning_rate:1")
    runs = run(scene)
    assert deciding_step(Question("diverges", 1), scene, runs) == len(runs[1]) < 20
    assert deciding_step(Question("diverges", 0), scene, runs) == 200


@pytest.mark.parametrize("name", [name for name, lesson in LESSONS.items() if lesson.question is not None])
def test_every_lesson_keeps_its_answer_for_a_while(name: str) -> None:
    lesson = LESSONS[name]
    assert lesson.question is not None
    beside = None if lesson.beside is None else Beside(lesson.beside, run(lesson.beside))
    decides = deciding_step(lesson.question, lesson.scenario, run(lesson.scenario), beside)
    assert 0 < decides <= lesson.scenario.steps or (KINDS[lesson.question.kind].at_once and decides == 0)


def test_when_a_run_arrives_is_known_when_it_is_said_to_have() -> None:
    scene, _ = from_query(RACE)
    runs = run(scene)
    assert deciding_step(Question("arrival", 0), scene, runs) == deciding_step(Question("first"), scene, runs)
    assert deciding_step(Question("arrival", 1), scene, runs) == 100
    assert deciding_step(Question("together"), scene, runs) == 100


def test_what_the_surface_alone_tells_waits_for_nothing() -> None:
    scene, _ = from_query(RACE)
    assert deciding_step(Question("condition"), scene, run(scene)) == 0
