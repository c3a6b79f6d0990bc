"""Questions: their spelling in a link, and the truth against which a guess is judged, worked out anew here."""

from __future__ import annotations

import string
from dataclasses import replace
from urllib.parse import quote

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from question_cases import on_the_bowl, settled_at, verdict

from optim_viz import from_query, function, rule, to_query
from optim_viz.errors import InputError
from optim_viz.limits import MAX_RUNS, MAX_TEXT
from optim_viz.number_format import format_number
from optim_viz.scene.scenario import Run, Scenario
from optim_viz.simulation.simulate import run
from optim_viz.teaching.judges import diverges
from optim_viz.teaching.link_fields import PERMISSIONS, QUESTION, teaching_fields
from optim_viz.teaching.permissions import GROUPS, Permissions
from optim_viz.teaching.prediction import (
    KINDS,
    NONE,
    Beside,
    Guess,
    Question,
    guesses_at,
    judge,
    options_of,
    track_at,
    truth_of,
)

# Every sign that may be shown: no control, formatting, private or unassigned characters, no line ends.
SHOWN = st.text(st.characters(exclude_categories=("C", "Zl", "Zp")), max_size=MAX_TEXT).map(str.strip)
QUESTIONS = st.builds(Question, st.sampled_from(list(KINDS)), st.integers(0, MAX_RUNS - 1), SHOWN)
TOUCHES = st.none() | st.sets(st.sampled_from(list(GROUPS))).map(lambda names: tuple(g for g in GROUPS if g in names))


def spelled(question: Question | None, touch: Permissions) -> str:
    scene = to_query(Scenario.suggested())
    return scene + "".join(f"&{k}={quote(v)}" for k, v in teaching_fields(question, touch).items())


# Links ------------------------------------------------------------------------------------------------------------


@given(QUESTIONS, TOUCHES)
def test_a_link_brings_both_back(question: Question, touch: Permissions) -> None:
    query = spelled(question, touch)
    assert QUESTION.from_query(query) == (question, ())
    assert PERMISSIONS.from_query(query) == (touch, ())
    assert from_query(query) == (Scenario.suggested(), ())


def test_a_link_without_them_asks_nothing_and_opens_everything() -> None:
    assert spelled(None, None) == to_query(Scenario.suggested())
    assert QUESTION.from_query("f=sphere") == (None, ())
    assert PERMISSIONS.from_query("f=sphere") == (None, ())
    assert PERMISSIONS.from_query("touch=none") == ((), ())


@given(st.text(), st.text())
def test_no_field_is_ever_an_exception(ask: str, touch: str) -> None:
    for query in ({"ask": ask, "touch": touch}, f"ask={ask}&touch={touch}"):
        question, told = QUESTION.from_query(query)
        assert question is None or isinstance(question, Question)
        opened, also = PERMISSIONS.from_query(query)
        assert opened is None or set(opened) <= set(GROUPS)
        for notice in (*told, *also):
            assert set(notice) <= {*string.ascii_letters, *string.digits, *" _.,:+-()'“”·…;="}


@pytest.mark.parametrize(
    ("ask", "kept", "word"),
    [
        ("<script>alert(1)</script>", None, "question"),
        ("first,colour:red", Question("first"), "setting"),
        ("diverges,run:99", Question("diverges"), "run"),
        ("diverges,run:nan", Question("diverges"), "run"),
        ("end,run:1_0", Question("end"), "run"),
        ("first,text:" + "x" * (MAX_TEXT + 1), Question("first"), "text"),
        ("first,text:two\nlines", Question("first"), "text"),
        ("first,text:bell\x07", Question("first"), "text"),
        ("first,text:turned \u202e round", Question("first"), "text"),
    ],
)
def test_what_is_not_understood_is_named_and_the_rest_stands(ask: str, kept: Question | None, word: str) -> None:
    question, notices = QUESTION.from_query({"ask": ask})
    assert question == kept
    assert len(notices) == 1
    assert word in notices[0]


def test_the_text_may_hold_the_grammar_itself() -> None:
    text = "run:3,text:a&b=c~@#%41 <b>"
    assert QUESTION.from_query(spelled(Question("end", 1, text), None)) == (Question("end", 1, text), ())


def test_an_unknown_group_is_named() -> None:
    touch, notices = PERMISSIONS.from_query({"touch": "rates,<b>,start"})
    assert touch == ("start", "rates")
    assert len(notices) == 1
    assert "<" not in notices[0]
    assert PERMISSIONS.from_query({"touch": "colour"})[0] is None  # nothing understood locks nothing


@pytest.mark.parametrize(("kind", "run"), [("who", 0), ("end", MAX_RUNS), ("end", -1)])
def test_an_impossible_question_is_refused(kind: str, run: int) -> None:
    with pytest.raises(InputError):
        Question(kind, run)


def test_two_scenes_are_asked_about_where_there_are_two() -> None:
    one, three = on_the_bowl(0.1), on_the_bowl(0.1, 0.2, 0.3)
    assert Question("surface").fits(one, three)
    assert not Question("surface").fits(one)
    assert not Question("surface", 1).fits(three, one)
    assert not Question("surface", 1).fits(one, three)
    assert Question("first").fits(one, three)
    other = one.changed(runs=(Run("momentum", {"learning_rate": 0.1}),))
    assert not Question("surface").fits(one, other), "it is not the same method's run"
    assert Question("first").fits(one, other)
    with pytest.raises(InputError):
        verdict(Question("surface"), one, 0)


def test_equal_questions_compare_equal() -> None:
    assert Question("first", 3) == Question("first")  # it asks about all
    assert not Question("end", 2).fits(Scenario.suggested(runs=(Run("sgd"), Run("adam"))))
    assert Question("end", 1).fits(Scenario.suggested(runs=(Run("sgd"), Run("adam"))))


# The truth --------------------------------------------------------------------------------------------------------


def test_who_arrives_first() -> None:
    scene = on_the_bowl(0.05, 0.2, 0.001)
    fast, slow = settled_at(0.2), settled_at(0.05)
    assert verdict(Question("first"), scene, 1) == (True, f"You said SGD 2. SGD 2 arrives first, at step {fast}.")
    right, told = verdict(Question("first"), scene, 0)
    assert not right
    assert f"SGD 2 arrives first, at step {fast}" in told
    assert f"SGD 1 arrives at step {slow}" in told
    right, told = verdict(Question("first"), scene, 2)
    assert not right
    assert "SGD 3 does not arrive" in told
    assert verdict(Question("first"), scene, NONE)[0] is False


def test_a_tie_is_a_tie() -> None:
    scene = on_the_bowl(0.2, 0.8, 0.05)  # 1 − 2 α is ±0.6: as far away at every step
    for guess in (0, 1):
        right, told = verdict(Question("first"), scene, guess)
        assert right
        assert "SGD 1 and SGD 2 arrive together" in told
    assert verdict(Question("first"), scene, 2)[0] is False
    right, told = verdict(Question("lowest"), scene, 1)
    assert right
    assert "equally low" in told


def test_none_of_them_can_be_the_truth() -> None:
    scene = on_the_bowl(0.001, 0.002)
    right, told = verdict(Question("first"), scene, NONE)
    assert right
    assert "None of them" in told
    f = (4.0**2 + 2.5**2) * (1 - 2 * 0.002) ** 200
    assert f"SGD 2 ends lowest, at f = {format_number(f, 3)}" in told
    assert verdict(Question("first"), scene, 1)[0] is False


def test_a_local_minimum_is_called_one() -> None:
    scene = Scenario("three_hump_camel", start=(-1.8, 0.9), steps=200, runs=(Run("sgd", {"learning_rate": 0.05}),))
    assert "only at a local minimum" in verdict(Question("first"), scene, 0)[1]


def test_who_ends_lowest() -> None:
    scene = on_the_bowl(0.01, 0.05, 1.5, steps=20)
    ends = [(4.0**2 + 2.5**2) * (1 - 2 * a) ** 40 for a in (0.01, 0.05, 1.5)]
    assert int(np.argmin(ends)) == 1
    assert verdict(Question("lowest"), scene, 1)[0]
    right, told = verdict(Question("lowest"), scene, 2)
    assert not right
    assert f"SGD 3 ends at f = {format_number(ends[2], 3)}" in told


@pytest.mark.parametrize("share", [1e-3, 1e-6, 2e-9, 0.5e-9])
def test_equally_low_is_a_thousand_millionth_of_the_way_down(share: float) -> None:
    """Two ends that differ by this share of f at the start, less the lower end."""
    scene = on_the_bowl(0.1, 0.2)
    low, start = 3.0, 4.0**2 + 2.5**2
    ends = (low + share * (start - low), low)
    runs = [replace(t, loss=np.append(t.loss[:-1], end)) for t, end in zip(run(scene), ends, strict=True)]
    said = [judge(Question("lowest"), scene, runs, guess) for guess in (0, 1)]
    assert said[1].right
    assert said[0].right == (share < 1e-9)
    assert ("equally low" in said[0].sentence) == (share < 1e-9)


@pytest.mark.parametrize("rate", [0.3, 0.9, 0.99, 1.2, 3.0])
def test_whether_it_diverges(rate: float) -> None:
    """On the bowl the limit is 2/λmax = 1."""
    scene = on_the_bowl(rate, steps=1000)
    truth = rate > 1
    assert diverges(run(scene)[0]) is truth
    for guess in (True, False):
        assert verdict(Question("diverges"), scene, guess)[0] is (guess is truth)


def test_downhill_out_of_the_view_is_no_divergence() -> None:
    scene = Scenario("saddle", start=(-1.6, 0.01), steps=100, runs=(Run("sgd", {"learning_rate": 0.05}),))
    right, told = verdict(Question("diverges"), scene, False)
    assert right
    assert "no higher than at the start" in told


@pytest.mark.parametrize(("across", "right"), [(0.0, True), (0.04, True), (0.06, False)])
def test_where_it_ends(across: float, right: bool) -> None:
    scene = on_the_bowl(0.05, 0.01, steps=50)
    end = np.array((-4.0, 2.5)) * (1 - 2 * 0.01) ** 50
    away = across * np.hypot(10, 10)
    said, told = verdict(Question("end", 1), scene, (float(end[0]), float(end[1] + away)))
    assert said is right
    assert f"SGD 2 ends at (−{-end[0]:.3f}, {end[1]:.2f}), {format_number(away, 3)} away" in told or across == 0.0


def test_what_overflows_has_no_end() -> None:
    scene = on_the_bowl(1e2, steps=1000)
    right, told = verdict(Question("end"), scene, (0.0, 0.0))
    assert not right
    assert "has no end. Overflowed" in told
    assert "none has an end" in verdict(Question("lowest"), scene, 0)[1]


def test_a_guess_that_is_no_answer_is_refused() -> None:
    scene = on_the_bowl(0.1, 0.2)
    guesses: list[tuple[str, Guess]] = [("first", 2), ("first", True), ("lowest", NONE), ("diverges", 1), ("end", 0)]
    for kind, guess in guesses:
        with pytest.raises(InputError):
            verdict(Question(kind), scene, guess)


def test_partners_are_no_answer() -> None:
    """Who is asked about are the runs of the panel, also where one of them has a partner before the next."""
    runs = (Run("adam", {"learning_rate": 0.001}, partners=("bias_correction",)), Run("sgd", {"learning_rate": 0.2}))
    scene = Scenario("sphere", start=(-4.0, 2.5), steps=100, runs=runs)
    assert verdict(Question("first"), scene, 1)[0]
    assert "SGD arrives first" in verdict(Question("first"), scene, 0)[1]


@pytest.mark.parametrize(
    ("first", "second", "right"), [(0.2, 0.05, {0}), (0.05, 0.3, {1}), (0.001, 0.002, {NONE}), (0.2, 0.8, {0, 1})]
)
def test_on_which_of_two_surfaces_it_arrives_sooner(first: float, second: float, right: set[int]) -> None:
    a, b = on_the_bowl(0.5, first), on_the_bowl(0.4, second)
    beside = Beside(b, run(b))
    for guess in (0, 1, NONE):
        answer = judge(Question("surface", 1), a, run(a), guess, beside)
        assert answer.right == (guess in right)
        assert answer.sentence.startswith(f"You said on {'A' if guess == 0 else 'B' if guess == 1 else 'neither'}.")
        for name, rate in (("A", first), ("B", second)):
            there = f"On {name}, SGD 2 is at rest at a minimum from step {settled_at(rate)} on."
            assert (there in answer.sentence) == (rate > 0.01)
            assert (f"On {name}, SGD 2 is not at rest by step 100. " in answer.sentence) == (rate < 0.01)
    truth = truth_of(Question("surface", 1), a, run(a), beside)
    options = options_of(Question("surface", 1), a)
    assert {options[option] for option in truth.options} == {
        ["On neither", "On A", "On B"][guess + 1] for guess in right
    }
    for wrong in (2, -2, True, 0.5):
        with pytest.raises(InputError):
            judge(Question("surface", 1), a, run(a), wrong, beside)


@pytest.mark.parametrize(
    ("start", "right", "said"),
    [
        ((-4.0, 2.5), 0, "x has the larger one"),  # ∇(x² + y²) = (2x, 2y)
        ((1.0, -2.5), 1, "y has the larger one"),
        ((-2.0, 2.0), -1, "they are alike"),
    ],
)
def test_which_input_has_the_larger_gradient(start: tuple[float, float], right: int, said: str) -> None:
    scene = on_the_bowl(0.1).changed(start=start)
    for guess in (0, 1, -1):
        answer = verdict(Question("slope"), scene, guess)
        assert answer[0] == (guess == right)
        assert f"|∂f/∂x| = {2 * abs(start[0]):g} and |∂f/∂y| = {2 * abs(start[1]):g}: {said}" in answer[1]
    for wrong in (2, -2, True, 0.5):
        with pytest.raises(InputError):
            verdict(Question("slope"), scene, wrong)


@pytest.mark.parametrize("kind", ["first", "lowest", "diverges", "end", "arrival", "condition", "slope"])
def test_on_a_typed_function_and_rule_the_same_answers_are_right(kind: str) -> None:
    """As on the registered ones that they spell: the quadratic of κ = 40, and momentum."""
    surface, heavy = function("x^2/2 + 20*y^2").name, rule("v = 0.9 v + g; x = x - lr v").name
    numbers = {"start": (-4.0, 1.5), "steps": 200}
    rates = {"learning_rate": 0.01}
    known = Scenario(
        "quadratic", runs=(Run("sgd", rates), Run("momentum", rates)), parameters={"kappa": 40.0}, **numbers
    )
    typed = Scenario(surface, runs=(Run("sgd", rates), Run(heavy, rates)), **numbers)
    question = Question(kind, 1)
    assert question.fits(known)
    assert question.fits(typed)
    said = guesses_at(question, known)
    guesses: list[Guess] = [(0.0, 0.0), (3.0, -1.0)] if said is None else [*said]
    if track_at(question, known) is not None:
        guesses += [2, 40, 73, 199]
    verdicts = [[verdict(question, scene, guess)[0] for guess in guesses] for scene in (known, typed)]
    assert verdicts[0] == verdicts[1]
    assert any(verdicts[0]) or kind in ("end", "arrival", "condition")
