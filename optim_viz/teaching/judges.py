"""Who knows the answer to each kind of question: from the trajectories, the outcomes and the surface of a picture.

Each says what was said, what is so, and what that makes of what was said. Numbers are judged in
:mod:`optim_viz.teaching.measured`.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import combinations
from typing import NamedTuple

import numpy as np

from optim_viz.errors import InputError
from optim_viz.number_format import format_number, format_position
from optim_viz.outcomes.outcome import Fate
from optim_viz.registry import whole
from optim_viz.scene.scenario import Scenario
from optim_viz.simulation.trajectory import Trajectory
from optim_viz.teaching.ballot import NONE, Guess, pair_of, place_of

NEAR = 0.05  # of the window's diagonal: a click as near as this to the true end is right
TOGETHER = 0.01  # of it: runs that end no farther apart end together
EQUAL = 1e-9  # of the gap f(x₀) − lowest f: runs that end closer together than this end equally low


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
    """The runs of a scene as the picture names them, with what became of them; those of the scene beside it, where two
    are asked about; and the scale of a net's weights, where that is."""

    scenario: Scenario
    labels: Sequence[str]
    runs: Sequence[Trajectory]
    beside: LabelledRuns | None = None
    scale: float = 1.0


def true_end(shown: LabelledRuns, which: int) -> Truth:
    """Where a run ends, for a tally by parts of the map."""
    run, label, domain = shown.runs[which], shown.labels[which], shown.scenario.surface.domain
    if run.outcome.kind is Fate.OVERFLOWED:
        return Truth(frozenset(), f"{label} has no end. {run.outcome.sentence}")
    end = float(run.position[-1][0]), float(run.position[-1][1])
    sentence = f"{label} ends at {_place(end, domain.diagonal)}. {run.outcome.sentence}"
    return Truth(frozenset([place_of(end, domain)]), sentence)


# Which of them ----------------------------------------------------------------------------------------------------


def _which(shown: LabelledRuns, guess: Guess, lowest: int) -> int:
    if isinstance(guess, (bool, tuple)):
        raise InputError("The answer names one of the runs.")
    return whole(guess, lowest, len(shown.runs) - 1, "The run that was named")


def listed(names: Sequence[str]) -> str:
    """Names in a sentence: "A, B and C"."""
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"


def arrives_first(shown: LabelledRuns, _: int, guess: Guess) -> Judged:
    """By the step from which a run stays at a minimum, which is the step on its chip."""
    guessed = _which(shown, guess, NONE)
    you = f"You said {'none of them' if guessed == NONE else shown.labels[guessed]}."
    when = {i: run.outcome.step for i, run in enumerate(shown.runs) if run.outcome.kind is Fate.CONVERGED}
    if not when:
        near = _lowest(shown)
        names = listed([shown.labels[i] for i in near])
        best = f" {names} ends lowest, at f = {format_number(shown.runs[near[0]].loss[-1], 3)}." if near else ""
        truth = f"None of them has come to rest at a minimum by step {shown.scenario.steps}."
        return Judged(guessed == NONE, you, f"{truth}{best}")
    step = min(when.values())
    winners = [i for i in when if when[i] == step]
    names = listed([shown.labels[i] for i in winners])
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


def ends_lowest(shown: LabelledRuns, _: int, guess: Guess) -> Judged:
    """By f at the last step, which is the table's "Final f"."""
    guessed, winners = _which(shown, guess, 0), _lowest(shown)
    you = f"You said {shown.labels[guessed]}."
    if not winners:
        return Judged(False, you, "All of them overflow: none has an end.")
    f = f"f = {format_number(shown.runs[winners[0]].loss[-1], 3)}"
    names = listed([shown.labels[i] for i in winners])
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


def does_it_diverge(shown: LabelledRuns, which: int, guess: Guess) -> Judged:
    if not isinstance(guess, bool):
        raise InputError("The answer is yes or no.")
    run, truth = shown.runs[which], diverges(shown.runs[which])
    sentence = f"{shown.labels[which]} {'diverges' if truth else 'does not diverge'}. {run.outcome.sentence}"
    if run.outcome.kind is Fate.LEFT_VIEW:
        sentence += f" There f = {format_number(run.loss[-1], 3)}, {'' if truth else 'no '}higher than at the start."
    return Judged(guess is truth, f"You said {'yes' if guess else 'no'}.", sentence)


def where_does_it_end(shown: LabelledRuns, which: int, guess: Guess) -> Judged:
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


# Two of them ------------------------------------------------------------------------------------------------------


def ends_together(shown: LabelledRuns, _: int, guess: Guess) -> Judged:
    """By the distance between two ends, against the window's diagonal."""
    pairs = list(combinations(range(len(shown.runs)), 2))
    if type(guess) is not int or not NONE <= guess < len(pairs):
        raise InputError("The answer names two of the runs.")
    diagonal = shown.scenario.surface.domain.diagonal
    ends = {i: run.position[-1] for i, run in enumerate(shown.runs) if run.outcome.kind is not Fate.OVERFLOWED}
    apart = {(i, j): float(np.hypot(*(ends[i] - ends[j]))) for i, j in pairs if i in ends and j in ends}
    together = [pair for pair, away in apart.items() if away <= TOGETHER * diagonal]
    you = "You said no two of them." if guess == NONE else f"You said {named_pair(guess, shown.labels)}."
    rule = f"Up to {TOGETHER:.0%} of the map's diagonal apart counts as together."
    if together:
        said = [f"{listed([shown.labels[i], shown.labels[j]])} end {_away(apart[i, j])}" for i, j in together]
        truth = f"{'; '.join(said)}. {rule}"
    elif apart:
        i, j = min(apart, key=apart.__getitem__)
        nearest = listed([shown.labels[i], shown.labels[j]])
        truth = f"No two of them end together: {nearest} come nearest, and end {_away(apart[i, j])}. {rule}"
    else:
        truth = "No two of them have an end."
    if guess == NONE:
        return Judged(not together, you, truth)
    pair = pairs[guess]
    right = pair in together
    also = "" if right or pair not in apart or not together else f" Those two end {_away(apart[pair])}."
    return Judged(right, you, truth, also)


# Which of two surfaces --------------------------------------------------------------------------------------------

SURFACES = ("A", "B")  # as the two pictures are called


def arrives_sooner_on(shown: LabelledRuns, which: int, guess: Guess) -> Judged:
    """By the step from which the run of this place stays at a minimum, in the scene and in the one beside it."""
    if type(guess) is not int or not NONE <= guess < len(SURFACES):
        raise InputError("The answer names one of the two surfaces.")
    assert shown.beside is not None
    scenes = (shown, shown.beside)
    ends = [scene.runs[which].outcome for scene in scenes]
    when = {i: end.step for i, end in enumerate(ends) if end.kind is Fate.CONVERGED}
    soonest = [i for i in when if when[i] == min(when.values())]
    said = [
        f"On {name}, {scene.labels[which]} is at rest at a minimum from step {when[i]} on."
        if i in when
        else f"On {name}, {scene.labels[which]} is not at rest by step {scene.scenario.steps}. {ends[i].sentence}"
        for i, (name, scene) in enumerate(zip(SURFACES, scenes, strict=True))
    ]
    right = guess in soonest or (guess == NONE and not when)
    alike = " That is at the same step." if len(soonest) > 1 else ""
    you = "You said on neither." if guess == NONE else f"You said on {SURFACES[guess]}."
    return Judged(right, you, f"{' '.join(said)}{alike}")


def named_surface(guess: int | bool, labels: Sequence[str]) -> str:
    """One of the two surfaces."""
    return "On neither" if guess == NONE else f"On {SURFACES[int(guess)]}"


# At the start -----------------------------------------------------------------------------------------------------

INPUTS = ("x", "y")


def gradients_at_start(scenario: Scenario) -> tuple[float, float]:
    """|∂f/∂x| and |∂f/∂y| at the scene's start."""
    x, y = np.abs(scenario.surface.gradient(*scenario.start))
    return float(x), float(y)


def larger_gradient(shown: LabelledRuns, _: int, guess: Guess) -> Judged:
    """By the sizes of f's two partial derivatives at the start; as large as each other to a billionth is alike."""
    if type(guess) is not int or not NONE <= guess < len(INPUTS):
        raise InputError("The answer names one of the two inputs.")
    sizes = gradients_at_start(shown.scenario)
    alike = abs(sizes[0] - sizes[1]) <= EQUAL * max(sizes)
    winner = NONE if alike else int(sizes[1] > sizes[0])
    numbers = listed([f"|∂f/∂{name}| = {format_number(size)}" for name, size in zip(INPUTS, sizes, strict=True)])
    truth = f"At the start {numbers}: {'they are alike' if alike else f'{INPUTS[winner]} has the larger one'}."
    return Judged(guess == winner, f"You said {named_input(guess, ()).lower()}.", truth)


def named_input(guess: int | bool, labels: Sequence[str]) -> str:
    """One of the two inputs."""
    return "Both alike" if guess == NONE else INPUTS[int(guess)]


def _away(distance: float) -> str:
    return "at the very same place" if distance == 0.0 else f"{format_number(distance, 2)} apart"


def named_pair(guess: int | bool, labels: Sequence[str]) -> str:
    """Two runs by their names."""
    return "No two of them" if guess == NONE else listed([labels[i] for i in pair_of(int(guess), len(labels))])
