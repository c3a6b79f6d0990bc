"""Predict first: a question about a scene, and what its runs answer.

A question is judged from the trajectories and outcomes that the picture, the chips and the table show, by criteria that
the answer's own sentence names; a tie is a tie, and "none of them" can be the truth.

Spelled in the link beside the scene (:mod:`optim_viz.teaching.link_fields`):

    ask=first    ask=diverges,run:1    ask=depth,scale:1    ask=end,run:0,text:Where does Adam come to rest?

Some are about two scenes: the first one, and the one that stands beside it.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import comb, isfinite
from typing import NamedTuple

from optim_viz import style
from optim_viz.errors import InputError
from optim_viz.limits import MAX_RUNS, MAX_TEXT
from optim_viz.number_format import counted, format_number
from optim_viz.registry import whole
from optim_viz.scene.scenario import Scenario
from optim_viz.simulation.trajectory import Trajectory
from optim_viz.teaching.ballot import NONE, PLACES, Guess, option_among, place_of, words_of
from optim_viz.teaching.depth_question import (
    FATES,
    checked_scale,
    depth_words,
    does_it_vanish,
    named_fate,
    nonlinearity_of,
)
from optim_viz.teaching.judges import (
    Judged,
    LabelledRuns,
    Truth,
    arrives_first,
    arrives_sooner_on,
    does_it_diverge,
    ends_lowest,
    ends_together,
    gradients_at_start,
    larger_gradient,
    named_input,
    named_pair,
    named_surface,
    true_end,
    where_does_it_end,
)
from optim_viz.teaching.many_problems import can_be_profiled, many_problems_words, solves_most
from optim_viz.teaching.measured import (
    ARRIVAL,
    CONDITION,
    IN_USE,
    ZERO,
    Measured,
    condition_number,
    has_path_to_zero,
    has_running_statistics,
)
from optim_viz.teaching.track import Track

PAIRED = range(3, 6)  # so many runs can be asked which two of them: with more, nobody reads all pairs


class Beside(NamedTuple):
    """The second scene, with a path for each of its members."""

    scenario: Scenario
    runs: Sequence[Trajectory]


class Verdict(NamedTuple):
    """Whether the guess was right, and the truth in words."""

    right: bool
    sentence: str


@dataclass(frozen=True, slots=True)
class QuestionKind:
    """One kind of question: how it is called, how it is put when nobody has worded it, who knows the answer, and what
    can be said.

    ``guesses`` are those at a scene of so many runs, in the order of their buttons and bars, and ``said`` their words;
    where a number is ``measured``, it is said on a track, and ``guesses`` stand beside that. With neither, any point of
    the map can be said. ``fits`` tells whether a scene has what is asked, ``at_once`` that no film shows it,
    ``about_two`` that the scene beside it is asked about as well.
    """

    label: str
    about_one_run: bool  # asks about one run
    words: Callable[[Scenario, str], str]  # (scene, that run's label)
    judge: Callable[[LabelledRuns, int, Guess], Judged]
    guesses: Callable[[int], tuple[int | bool, ...]] | None
    said: Callable[[int | bool, Sequence[str]], str] = words_of
    names_a_run: bool = False  # whether each guess but NONE is the place of a run
    measured: Measured | None = None
    fits: Callable[[Scenario], bool] = lambda _: True
    at_once: bool = False
    about_two: bool = False
    about_a_scale: bool = False  # asks about a net whose weights have a scale, which ``words`` get instead of a label

    @property
    def on_the_map(self) -> bool:
        """Whether any point of the map is an answer."""
        return self.guesses is None


@dataclass(frozen=True)
class Question:
    """Frozen; equal questions compare equal. ``run`` is the place of a run, 0 where the kind asks about all;
    ``text`` is the author's own wording, shown as plain text and never as anything else; ``scale`` is σ_w of the net
    that is asked about, 1 where none is.

    Raises:
        InputError: on an unknown kind, a place that no scene has, a scale that no control shows, or a text that is too
            long or not plain.
    """

    kind: str
    run: int = 0
    text: str = ""
    scale: float = 1.0

    def __post_init__(self) -> None:
        if self.kind not in KINDS:
            raise InputError(f"There is no question of this kind; there are {', '.join(KINDS)}.")
        run = whole(self.run, 0, MAX_RUNS - 1, "The run of the question")
        object.__setattr__(self, "run", run if KINDS[self.kind].about_one_run else 0)
        object.__setattr__(self, "text", checked_text(self.text))
        scale = checked_scale(self.scale)
        object.__setattr__(self, "scale", scale if KINDS[self.kind].about_a_scale else 1.0)

    @property
    def about_two(self) -> bool:
        """Whether it is about two scenes, the one beside the first one as well."""
        return KINDS[self.kind].about_two

    def fits(self, scenario: Scenario, beside: Scenario | None = None) -> bool:
        """Whether the scene has what is asked about; where two are, so has the one ``beside``, by the same method."""
        kind, scenes = KINDS[self.kind], (scenario, beside) if self.about_two else (scenario,)
        if not all(scene is not None and self.run < len(scene.runs) and kind.fits(scene) for scene in scenes):
            return False
        return len({scene.runs[self.run].optimizer for scene in scenes if scene is not None}) == 1

    def words(self, scenario: Scenario) -> str:
        """The question in words: the author's, or those of its kind."""
        kind = KINDS[self.kind]
        about = format_number(self.scale) if kind.about_a_scale else run_labels(scenario)[self.run]
        return self.text or kind.words(scenario, about)


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


def judge(
    question: Question, scenario: Scenario, runs: Sequence[Trajectory], guess: Guess, beside: Beside | None = None
) -> Verdict:
    """The truth beside the guess. ``runs`` has a path for each of the scene's members, as
    :func:`optim_viz.simulation.simulate.run` gives them; ``beside`` is needed where two scenes are asked about.

    Raises:
        InputError: on a guess that does not answer this question.
    """
    right, you, truth, also = KINDS[question.kind].judge(
        _labelled(question, scenario, runs, beside), question.run, guess
    )
    return Verdict(right, f"{you} {truth}{also}")


def _labelled(
    question: Question, scenario: Scenario, runs: Sequence[Trajectory], beside: Beside | None = None
) -> LabelledRuns:
    if not question.fits(scenario, None if beside is None else beside.scenario):
        raise InputError("What is asked about is no longer there.")
    labelled = LabelledRuns(scenario, run_labels(scenario), runs_of(scenario, runs), scale=question.scale)
    if beside is None or not question.about_two:
        return labelled
    second = LabelledRuns(beside.scenario, run_labels(beside.scenario), runs_of(*beside))
    return labelled._replace(beside=second)


def runs_of(scenario: Scenario, runs: Sequence[Trajectory]) -> list[Trajectory]:
    """The paths of the scene's runs, of those of all its members."""
    return [run for run, member in zip(runs, scenario.members, strict=True) if member.contrast is None]


# For a tally ------------------------------------------------------------------------------------------------------


def guesses_at(question: Question, scenario: Scenario) -> tuple[int | bool, ...] | None:
    """What can be said to the question; None where it is any point of the map."""
    guesses = KINDS[question.kind].guesses
    return None if guesses is None else guesses(len(scenario.runs))


def track_at(question: Question, scenario: Scenario) -> Track | None:
    """Where a number is said on; None where none is."""
    measured = KINDS[question.kind].measured
    return None if measured is None else measured.track(scenario)


def options_of(question: Question, scenario: Scenario) -> tuple[str, ...]:
    """The bars of a tally, in words: a guess each, a part of the map each, or a part of the track each."""
    guesses, labels, track = guesses_at(question, scenario), run_labels(scenario), track_at(question, scenario)
    if guesses is None:
        return PLACES
    said = tuple(KINDS[question.kind].said(guess, labels) for guess in guesses)
    return said if track is None else (*track.bins, *said)


def option_of(question: Question, scenario: Scenario, guess: Guess) -> int:
    """Which of these bars a guess belongs to.

    Raises:
        InputError: on a guess that does not answer this question.
    """
    guesses, track = guesses_at(question, scenario), track_at(question, scenario)
    if track is not None:
        if type(guess) is float:
            return track.bin_of(track.checked(guess))
        return len(track.bins) + option_among(guess, guesses or ())
    if guesses is not None:
        return option_among(guess, guesses)
    if not isinstance(guess, tuple):
        raise InputError("The answer is a point of the map.")
    return place_of(guess, scenario.surface.domain)


def truth_of(question: Question, scenario: Scenario, runs: Sequence[Trajectory], beside: Beside | None = None) -> Truth:
    """What is so, for whoever has not guessed. ``runs`` and ``beside`` as for :func:`judge`."""
    shown = _labelled(question, scenario, runs, beside)
    guesses, kind = guesses_at(question, scenario), KINDS[question.kind]
    if guesses is None:
        return true_end(shown, question.run)
    if kind.measured is not None:
        number, sentence = kind.measured.truth(shown, question.run)
        truth: Guess = NONE if number is None else number
        possible = number is not None or NONE in guesses
        return Truth(frozenset([option_of(question, scenario, truth)] if possible else ()), sentence)
    judged = [kind.judge(shown, question.run, guess) for guess in guesses]
    right = [option for option, each in enumerate(judged) if each.right]
    return Truth(frozenset(right), judged[right[0] if right else -1].truth)


def true_number(question: Question, scenario: Scenario, runs: Sequence[Trajectory]) -> float | None:
    """The number that was asked for; None where there is none, or none was."""
    measured = KINDS[question.kind].measured
    if measured is None:
        return None
    return measured.truth(_labelled(question, scenario, runs), question.run)[0]


KINDS = {
    "first": QuestionKind(
        "Who arrives first",
        False,
        lambda s, _: f"Which run is the first to come to rest at a minimum, within {counted(s.steps, 'step')}?",
        arrives_first,
        lambda runs: (*range(runs), NONE),
        names_a_run=True,
    ),
    "lowest": QuestionKind(
        "Who ends lowest",
        False,
        lambda s, _: f"Which run is lowest after {counted(s.steps, 'step')}?",
        ends_lowest,
        lambda runs: tuple(range(runs)),
        names_a_run=True,
    ),
    "together": QuestionKind(
        "Which two end together",
        False,
        lambda s, _: f"Which two of the runs end at the same place, after {counted(s.steps, 'step')}?",
        ends_together,
        lambda runs: (*range(comb(runs, 2)), NONE),
        said=named_pair,
        fits=lambda scenario: len(scenario.runs) in PAIRED,
    ),
    "diverges": QuestionKind(
        "Does it diverge",
        True,
        lambda _, label: f"Does {label} diverge?",
        does_it_diverge,
        lambda _: (True, False),
    ),
    "end": QuestionKind(
        "Where does it end",
        True,
        lambda s, label: f"Where is {label} after {counted(s.steps, 'step')}?",
        where_does_it_end,
        None,
    ),
    "arrival": QuestionKind(
        "When does it arrive",
        True,
        lambda _, label: f"After how many steps has {label} come to rest at a minimum?",
        ARRIVAL.judge,
        lambda _: (NONE,),
        said=lambda _, __: "Never in this scene",
        measured=ARRIVAL,
    ),
    "zero": QuestionKind(
        "When does a weight become zero",
        False,
        lambda _, __: "At which strength λ does the first of the two weights become zero?",
        ZERO.judge,
        lambda _: (),
        measured=ZERO,
        fits=has_path_to_zero,
        at_once=True,
    ),
    "condition": QuestionKind(
        "How ill-conditioned is it",
        False,
        lambda _, __: "How many times as sharply across as along does the surface curve at its minimum?",
        CONDITION.judge,
        lambda _: (),
        measured=CONDITION,
        fits=lambda scenario: condition_number(scenario) is not None,
        at_once=True,
    ),
    "in_use": QuestionKind(
        "How large is the loss in use",
        True,
        lambda _, label: (
            f"How many times as large as in training is {label}'s loss in use, by its moving averages, at worst?"
        ),
        IN_USE.judge,
        lambda _: (),
        measured=IN_USE,
        fits=has_running_statistics,
    ),
    "slope": QuestionKind(
        "Which input has the larger gradient",
        False,
        lambda _, __: "Which of the two inputs has the larger gradient at the start?",
        larger_gradient,
        lambda _: (0, 1, NONE),
        said=named_input,
        fits=lambda scenario: all(map(isfinite, gradients_at_start(scenario))),
        at_once=True,
    ),
    "surface": QuestionKind(
        "On which of two surfaces does it arrive sooner",
        True,
        lambda _, label: f"On which of the two surfaces does {label} come to rest at a minimum sooner?",
        arrives_sooner_on,
        lambda _: (0, 1, NONE),
        said=named_surface,
        about_two=True,
    ),
    "depth": QuestionKind(
        "Does a deep net's gradient vanish",
        False,
        depth_words,
        does_it_vanish,
        lambda _: tuple(range(len(FATES))),
        said=named_fate,
        fits=lambda scenario: nonlinearity_of(scenario) is not None,
        at_once=True,
        about_a_scale=True,
    ),
    "many_problems": QuestionKind(
        "Who is good on many problems",
        False,
        lambda s, _: many_problems_words(s),
        solves_most,
        lambda runs: (*range(runs), NONE),
        names_a_run=True,
        fits=can_be_profiled,
        at_once=True,
    ),
}
