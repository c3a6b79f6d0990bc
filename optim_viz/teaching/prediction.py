"""Predict first: a question about a scene, and what its runs answer.

A question is judged from the trajectories and outcomes that the picture, the chips and the table show, by criteria that
the answer's own sentence names; a tie is a tie, and "none of them" can be the truth.

Spelled in the link beside the scene (:mod:`optim_viz.teaching.link_fields`):

    ask=first    ask=diverges,run:1    ask=end,run:0,text:Where does Adam come to rest?
"""

from __future__ import annotations

import math
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from optim_viz import style
from optim_viz.errors import InputError
from optim_viz.limits import MAX_RUNS, MAX_TEXT
from optim_viz.number_format import format_number, format_position
from optim_viz.outcomes.outcome import Fate
from optim_viz.registry import whole
from optim_viz.scene.scenario import Scenario
from optim_viz.simulation.trajectory import Trajectory
from optim_viz.teaching.ballot import NONE, PLACES, Guess, option_among, place_of, words_of

NEAR = 0.05  # of the window's diagonal: a click as near as this to the true end is right
EQUAL = 1e-9  # of the gap f(x₀) − lowest f: runs that end closer together than this end equally low


class Verdict(NamedTuple):
    """Whether the guess was right, and the truth in words."""

    right: bool
    sentence: str


class Truth(NamedTuple):
    """What is so: which of a tally's answers are right, and the sentence that says it to everybody."""

    options: frozenset[int]
    sentence: str


class Judged(NamedTuple):
    """A verdict in its parts: what was said, what is so, and what that makes of what was said."""

    right: bool
    you: str
    truth: str
    also: str = ""


class LabelledRuns(NamedTuple):
    """The runs of a scene as the picture names them, with what became of them."""

    scenario: Scenario
    labels: Sequence[str]
    runs: Sequence[Trajectory]


@dataclass(frozen=True, slots=True)
class QuestionKind:
    """One kind of question: how it is called, how it is put when nobody has worded it, who knows the answer, and what
    can be said: the ``guesses`` at a scene of so many runs, in the order of their buttons and bars; None: any point."""

    label: str
    about_one_run: bool  # asks about one run
    words: Callable[[Scenario, str], str]  # (scene, that run's label)
    judge: Callable[[LabelledRuns, int, Guess], Judged]
    guesses: Callable[[int], tuple[int | bool, ...]] | None


@dataclass(frozen=True)
class Question:
    """Frozen; equal questions compare equal. ``run`` is the place of a run, 0 where the kind asks about all;
    ``text`` is the author's own wording, shown as plain text and never as anything else.

    Raises:
        InputError: on an unknown kind, a place that no scene has, or a text that is too long or not plain.
    """

    kind: str
    run: int = 0
    text: str = ""

    def __post_init__(self) -> None:
        if self.kind not in KINDS:
            raise InputError(f"There is no question of this kind; there are {', '.join(KINDS)}.")
        run = whole(self.run, 0, MAX_RUNS - 1, "The run of the question")
        object.__setattr__(self, "run", run if KINDS[self.kind].about_one_run else 0)
        object.__setattr__(self, "text", checked_text(self.text))

    def fits(self, scenario: Scenario) -> bool:
        """Whether the scene has what is asked about."""
        return self.run < len(scenario.runs)

    def words(self, scenario: Scenario) -> str:
        """The question in words: the author's, or those of its kind."""
        return self.text or KINDS[self.kind].words(scenario, run_labels(scenario)[self.run])


def checked_text(text: str) -> str:
    """The text without the white space around it.

    Raises:
        InputError: if it is longer than ``MAX_TEXT`` or holds line breaks, control or formatting characters.
    """
    text = str(text).strip()
    if len(text) > MAX_TEXT:
        raise InputError(f"The question's text has more than {MAX_TEXT} characters")
    if any(unicodedata.category(c)[0] == "C" or unicodedata.category(c) in ("Zl", "Zp") for c in text):
        raise InputError("The question's text holds characters that cannot be shown")
    return text


def run_labels(scenario: Scenario) -> list[str]:
    """What the picture calls each run of the scene."""
    styles = zip(style.scene_styles(scenario), scenario.members, strict=True)
    return [run_style.label for run_style, member in styles if member.contrast is None]


def judge(question: Question, scenario: Scenario, runs: Sequence[Trajectory], guess: Guess) -> Verdict:
    """The truth beside the guess. ``runs`` has a path for each of the scene's members, as
    :func:`optim_viz.simulation.simulate.run` gives them.

    Raises:
        InputError: on a guess that does not answer this question.
    """
    right, you, truth, also = KINDS[question.kind].judge(_labelled(question, scenario, runs), question.run, guess)
    return Verdict(right, f"{you} {truth}{also}")


def _labelled(question: Question, scenario: Scenario, runs: Sequence[Trajectory]) -> LabelledRuns:
    if not question.fits(scenario):
        raise InputError("That run is no longer there.")
    of_scene = [run for run, member in zip(runs, scenario.members, strict=True) if member.contrast is None]
    return LabelledRuns(scenario, run_labels(scenario), of_scene)


# For a tally ------------------------------------------------------------------------------------------------------


def guesses_at(question: Question, scenario: Scenario) -> tuple[int | bool, ...] | None:
    """What can be said to the question; None where it is any point of the map."""
    guesses = KINDS[question.kind].guesses
    return None if guesses is None else guesses(len(scenario.runs))


def options_of(question: Question, scenario: Scenario) -> tuple[str, ...]:
    """The bars of a tally, in words: a guess each, or a part of the map each."""
    guesses, labels = guesses_at(question, scenario), run_labels(scenario)
    return PLACES if guesses is None else tuple(words_of(guess, labels) for guess in guesses)


def option_of(question: Question, scenario: Scenario, guess: Guess) -> int:
    """Which of these bars a guess belongs to.

    Raises:
        InputError: on a guess that does not answer this question.
    """
    guesses = guesses_at(question, scenario)
    if guesses is not None:
        return option_among(guess, guesses)
    if not isinstance(guess, tuple):
        raise InputError("The answer is a point of the map.")
    return place_of(guess, scenario.surface.domain)


def truth_of(question: Question, scenario: Scenario, runs: Sequence[Trajectory]) -> Truth:
    """What is so, for whoever has not guessed. ``runs`` as for :func:`judge`."""
    shown, guesses = _labelled(question, scenario, runs), guesses_at(question, scenario)
    if guesses is None:
        return _true_end(shown, question.run)
    judged = [KINDS[question.kind].judge(shown, question.run, guess) for guess in guesses]
    right = [option for option, each in enumerate(judged) if each.right]
    return Truth(frozenset(right), judged[right[0] if right else -1].truth)


def _true_end(shown: LabelledRuns, which: int) -> Truth:
    run, label, domain = shown.runs[which], shown.labels[which], shown.scenario.surface.domain
    if run.outcome.kind is Fate.OVERFLOWED:
        return Truth(frozenset(), f"{label} has no end. {run.outcome.sentence}")
    end = float(run.position[-1][0]), float(run.position[-1][1])
    sentence = f"{label} ends at {_place(end, domain.diagonal)}. {run.outcome.sentence}"
    return Truth(frozenset([place_of(end, domain)]), sentence)


# Which of them ----------------------------------------------------------------------------------------------------


def _which(shown: LabelledRuns, guess: Guess, lowest: int) -> int:
    if isinstance(guess, bool | tuple):
        raise InputError("The answer names one of the runs.")
    return whole(guess, lowest, len(shown.runs) - 1, "The run that was named")


def _listed(names: Sequence[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"


def _arrives_first(shown: LabelledRuns, _: int, guess: Guess) -> Judged:
    """By the step from which a run stays at a minimum, which is the step on its chip."""
    guessed = _which(shown, guess, NONE)
    you = f"You said {'none of them' if guessed == NONE else shown.labels[guessed]}."
    when = {i: run.outcome.step for i, run in enumerate(shown.runs) if run.outcome.kind is Fate.CONVERGED}
    if not when:
        near = _lowest(shown)
        names = _listed([shown.labels[i] for i in near])
        best = f" {names} ends lowest, at f = {format_number(shown.runs[near[0]].loss[-1], 3)}." if near else ""
        truth = f"None of them has come to rest at a minimum by step {shown.scenario.steps}."
        return Judged(guessed == NONE, you, f"{truth}{best}")
    step = min(when.values())
    winners = [i for i in when if when[i] == step]
    names = _listed([shown.labels[i] for i in winners])
    if len(winners) > 1:
        truth = f"{names} arrive together, at step {step}."
    else:
        target = shown.runs[winners[0]].outcome.target
        local = ", though only at a local minimum" if target is not None and target.kind == "local minimum" else ""
        truth = f"{names} arrives first, at step {step}{local}."
    if guessed in winners or guessed == NONE:
        also = ""
    elif guessed in when:
        also = f" {shown.labels[guessed]} arrives at step {when[guessed]}."
    else:
        also = f" {shown.labels[guessed]} does not arrive. {shown.runs[guessed].outcome.sentence}"
    return Judged(guessed in winners, you, truth, also)


def _lowest(shown: LabelledRuns) -> list[int]:
    """Who ends lowest; several if they end equally low, nobody if all have overflowed."""
    ends = {i: float(run.loss[-1]) for i, run in enumerate(shown.runs) if run.outcome.kind is not Fate.OVERFLOWED}
    if not ends:
        return []
    best = min(ends.values())
    return [i for i in ends if ends[i] - best <= EQUAL * abs(float(shown.runs[i].loss[0]) - best)]


def _ends_lowest(shown: LabelledRuns, _: int, guess: Guess) -> Judged:
    """By f at the last step, which is the table's "Final f"."""
    guessed, winners = _which(shown, guess, 0), _lowest(shown)
    you = f"You said {shown.labels[guessed]}."
    if not winners:
        return Judged(False, you, "All of them overflow: none has an end.")
    f = f"f = {format_number(shown.runs[winners[0]].loss[-1], 3)}"
    names = _listed([shown.labels[i] for i in winners])
    truth = f"{names} end equally low, at {f}." if len(winners) > 1 else f"{names} ends lowest, at {f}."
    if guessed in winners:
        also = ""
    elif shown.runs[guessed].outcome.kind is Fate.OVERFLOWED:
        also = f" {shown.labels[guessed]}: {shown.runs[guessed].outcome.sentence}"
    else:
        also = f" {shown.labels[guessed]} ends at f = {format_number(shown.runs[guessed].loss[-1], 3)}."
    return Judged(guessed in winners, you, truth, also)


# One of them ------------------------------------------------------------------------------------------------------


def diverges(run: Trajectory) -> bool:
    """Whether it overflows, or ends outside the view and higher than it began."""
    outcome = run.outcome.kind
    return outcome is Fate.OVERFLOWED or (outcome is Fate.LEFT_VIEW and bool(run.loss[-1] > run.loss[0]))


def _does_it_diverge(shown: LabelledRuns, which: int, guess: Guess) -> Judged:
    if not isinstance(guess, bool):
        raise InputError("The answer is yes or no.")
    run, truth = shown.runs[which], diverges(shown.runs[which])
    sentence = f"{shown.labels[which]} {'diverges' if truth else 'does not diverge'}. {run.outcome.sentence}"
    if run.outcome.kind is Fate.LEFT_VIEW:
        sentence += f" There f = {format_number(run.loss[-1], 3)}, {'' if truth else 'no '}higher than at the start."
    return Judged(guess is truth, f"You said {'yes' if guess else 'no'}.", sentence)


def _where_does_it_end(shown: LabelledRuns, which: int, guess: Guess) -> Judged:
    if not isinstance(guess, tuple) or len(guess) != 2:
        raise InputError("The answer is a point of the map.")
    run, label = shown.runs[which], shown.labels[which]
    diagonal = shown.scenario.surface.domain.diagonal
    you = f"You chose {_place(guess, diagonal)}."
    if run.outcome.kind is Fate.OVERFLOWED:
        return Judged(False, you, f"{label} has no end. {run.outcome.sentence}")
    end = run.position[-1]
    away = float(np.hypot(end[0] - guess[0], end[1] - guess[1]))
    right = away <= NEAR * diagonal
    sentence = f"{label} ends at {_place((end[0], end[1]), diagonal)}, {format_number(away, 3)} away"
    share = f"{away / diagonal:.0%} of the map's diagonal, and up to {NEAR:.0%} counts as right"
    return Judged(right, you, f"{sentence}: {share}. {run.outcome.sentence}")


def _place(position: tuple[float, float], diagonal: float) -> str:
    """A position to a ten-thousandth of the diagonal's power of ten, finer than anybody points."""
    digits = max(0, 4 - math.floor(math.log10(diagonal)))
    return format_position(tuple(round(float(v), digits) + 0.0 for v in position))


KINDS = {
    "first": QuestionKind(
        "Who arrives first",
        False,
        lambda s, _: f"Which run is the first to come to rest at a minimum, within {s.steps} steps?",
        _arrives_first,
        lambda runs: (*range(runs), NONE),
    ),
    "lowest": QuestionKind(
        "Who ends lowest",
        False,
        lambda s, _: f"Which run is lowest after {s.steps} steps?",
        _ends_lowest,
        lambda runs: tuple(range(runs)),
    ),
    "diverges": QuestionKind(
        "Does it diverge",
        True,
        lambda _, label: f"Does {label} diverge?",
        _does_it_diverge,
        lambda _: (True, False),
    ),
    "end": QuestionKind(
        "Where does it end",
        True,
        lambda s, label: f"Where is {label} after {s.steps} steps?",
        _where_does_it_end,
        None,
    ),
}
