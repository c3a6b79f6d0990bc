"""Does depth 30 vanish: the question, its link, what is sent before and after its answer, and the page that asks it."""

from __future__ import annotations

import math

import numpy as np
import pytest
from depth_checks import ASKED, RELU, SIGMOID, TANH, left
from scene_cases import unpack

import optim_viz as ov
from optim_viz.number_format import format_number
from optim_viz.objectives.depth import HE, critical_scale
from optim_viz.scene.scenario import Scenario
from optim_viz.simulation.simulate import run
from optim_viz.teaching.depth_question import FATES
from optim_viz.teaching.lessons import LESSONS
from optim_viz.teaching.link_fields import QUESTION
from optim_viz.teaching.prediction import Question, guesses_at, judge, options_of, truth_of
from optim_viz.web.companions import companions_part
from optim_viz.web.scene_blob import SceneOptions, pack_scene

NEURONS = {"relu": RELU, "tanh": TANH, "sigmoid": SIGMOID}


def scene(name: str) -> Scenario:
    return Scenario.suggested(f"neuron_{name}", steps=5)


@pytest.mark.parametrize(
    ("name", "scale", "fate"),
    [
        ("relu", 1.0, "vanishes"), ("relu", HE, "stays"), ("relu", 2.0, "explodes"),
        ("tanh", 1.0, "stays"), ("tanh", 0.5, "vanishes"), ("sigmoid", 4.0, "vanishes"), ("sigmoid", 10.0, "stays"),
    ],
)  # fmt: skip
def test_one_answer_is_right_and_the_sentence_has_the_norm(name: str, scale: float, fate: str) -> None:
    scenario, question = scene(name), Question("depth", scale=scale)
    runs = run(scenario)
    norm = left(NEURONS[name], scale).norms[ASKED]
    assert fate == ("vanishes" if norm < 0.01 else "explodes" if norm > 100.0 else "stays")
    verdicts = [judge(question, scenario, runs, guess) for guess in range(3)]
    assert [verdict.right for verdict in verdicts] == [each == fate for each in FATES]
    share = f"{format_number(norm, 2)} {'of' if norm < 1.0 else 'times'} the top's"
    assert verdicts[0].sentence.startswith(f"You said it vanishes. At depth 30 the gradient is {share}: ")
    assert truth_of(question, scenario, runs).options == {FATES.index(fate)}


def test_the_question_names_the_net_and_every_answer() -> None:
    question, scenario = Question("depth", scale=1.5), scene("tanh")
    words = question.words(scenario)
    assert "50 Tanh layers" in words
    assert "σ_w = 1.5" in words
    assert "32 neurons" in words
    assert "depth 30" in words
    assert guesses_at(question, scenario) == (0, 1, 2)
    assert options_of(question, scenario) == ("It vanishes", "It stays about the same", "It explodes")
    assert not question.fits(Scenario.suggested("rosenbrock"))
    for guess in (True, 3, -1, 0.5, (0.0, 0.0)):
        with pytest.raises(ov.InputError):
            judge(question, scenario, run(scenario), guess)


def test_a_link_spells_the_scale_and_refuses_one_that_no_control_shows() -> None:
    assert QUESTION.spell(Question("depth", scale=1.5)) == "depth,scale:1.5"
    for scale in (0.1, 1.0, math.sqrt(2.0), 20.0):
        question = Question("depth", text="Why, then?", scale=scale)
        assert QUESTION.from_query({"ask": QUESTION.spell(question)}) == (question, ())
    for text in ("depth,scale:0", "depth,scale:1e9", "depth,scale:nan", "depth,scale:"):
        question, notices = QUESTION.from_query({"ask": text})  # type: ignore[assignment]  # a question is in it
        assert question == Question("depth")
        assert len(notices) == 1
    read, notices = QUESTION.from_query({"ask": "first,scale:2"})
    assert read == Question("first")
    assert "scale" in notices[0]
    assert Question("first", scale=3.0) == Question("first")  # it asks about no net
    with pytest.raises(ov.InputError, match="scale σ_w"):
        Question("depth", scale=50.0)


@pytest.mark.parametrize("name", ["relu_depth", "tanh_depth"])
def test_a_held_scene_says_nothing_of_the_net_and_of_its_marks(name: str) -> None:
    lesson = LESSONS[name]
    runs = run(lesson.scenario)
    for held in (True, False):
        head, _ = unpack(pack_scene(lesson.scenario, runs, lesson.view, SceneOptions(held=held)))
        (data,) = (entry["data"] for entry in head["companions"] if entry["kind"] == "depth")
        assert data["held"] is held
        assert bool(data["marks"]) is not held
        assert ("simulator" in head) is not held  # which has the seed
        assert head["view"]["companion"] == 3


@pytest.mark.parametrize("name", ["relu", "tanh", "sigmoid", "softplus"])
def test_the_marks_are_glorots_hes_and_where_chi_is_one(name: str) -> None:
    head = companions_part(ov.OBJECTIVES[f"neuron_{name}"], held=False).head
    (data,) = (entry["data"] for entry in head["companions"] if entry["kind"] == "depth")
    values = [mark["value"] for mark in data["marks"]]
    assert values == sorted(values)
    (glorot,) = (mark["value"] for mark in data["marks"] if "Glorot 1" in mark["label"])
    (he,) = (mark["value"] for mark in data["marks"] if "He √2" in mark["label"])
    (chi,) = (mark["value"] for mark in data["marks"] if "χ = 1" in mark["label"])
    assert [glorot, he] == [1.0, math.sqrt(2.0)]
    critical = critical_scale(name)
    assert critical is not None
    np.testing.assert_allclose(chi, critical, rtol=0.01)
    turned = data["parameters"]
    assert list(turned) == ["sigma_w", "net_width"]
    assert turned["sigma_w"]["low"] < min(values) <= max(values) < turned["sigma_w"]["high"]
