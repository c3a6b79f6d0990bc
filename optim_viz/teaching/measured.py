"""Numbers that are asked for, each with its track, and how a guess at one is judged: by the factor that it is off."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from optim_viz.number_format import format_number
from optim_viz.objectives.regularization_path import first_zero
from optim_viz.outcomes.outcome import Fate
from optim_viz.scene.scenario import Scenario
from optim_viz.simulation.running_statistics import normalized_sum_of, running_statistics
from optim_viz.simulation.trajectory import Trajectory
from optim_viz.teaching.ballot import NONE, Guess
from optim_viz.teaching.judges import Judged, LabelledRuns
from optim_viz.teaching.track import FACTOR, Track, is_near


@dataclass(frozen=True, slots=True)
class Measured:
    """A number that is asked for: what it is, None where there is none; what is said of it; and its track."""

    number: Callable[[Scenario, Trajectory | None], float | None]  # (scene, the run that is asked about)
    told: Callable[[str, str], str]  # (the number written, the run's label) -> a sentence
    missing: Callable[[Scenario, str], str]  # the sentence where there is none
    track: Callable[[Scenario], Track]

    def truth(self, shown: LabelledRuns, which: int) -> tuple[float | None, str]:
        """The number, and the sentence that says it."""
        run = shown.runs[which] if which < len(shown.runs) else None
        label = shown.labels[which] if run is not None else ""
        value = self.number(shown.scenario, run)
        if value is None:
            return None, self.missing(shown.scenario, label)
        return value, self.told(self.track(shown.scenario).written(value), label)

    def judge(self, shown: LabelledRuns, which: int, guess: Guess) -> Judged:
        """By the factor between the guess and the truth."""
        track = self.track(shown.scenario)
        truth, sentence = self.truth(shown, which)
        if type(guess) is int and guess == NONE:
            return Judged(truth is None, "You said never.", sentence)
        said = track.checked(guess)
        you = f"You said {track.written(said)}."
        if truth is None:
            return Judged(False, you, sentence)
        times = said / truth
        off = f"{format_number(max(times, 1.0 / times), 3)} times too {'large' if times > 1.0 else 'small'}"
        most = f"up to {format_number(FACTOR)} times counts as right"
        also = f" Your guess is {'exactly that' if times == 1.0 else off}; {most}."
        return Judged(is_near(said, truth), you, sentence, also)


def _arrival(_: Scenario, run: Trajectory | None) -> float | None:
    return float(run.outcome.step) if run is not None and run.outcome.kind is Fate.CONVERGED else None


def _steps_track(scenario: Scenario) -> Track:
    return Track("", 1.0, float(max(2, scenario.steps)), whole=True)


ARRIVAL = Measured(
    _arrival,
    lambda number, label: f"{label} is at rest at a minimum from step {number} on.",
    lambda scenario, label: f"{label} has not come to rest at a minimum by step {scenario.steps}.",
    _steps_track,
)


def _zero_track(scenario: Scenario) -> Track:
    """Four decades around where the last weight becomes zero: that a strength is on it tells nothing."""
    f = scenario.surface.unpenalized or scenario.surface
    steepest = float(np.abs(f.gradient(0.0, 0.0)).max()) or 1.0
    decade = math.floor(math.log10(steepest))
    return Track("λ", 10.0 ** (decade - 3), 10.0 ** (decade + 2))


ZERO = Measured(
    lambda scenario, _: first_zero(scenario.surface),
    lambda number, _: f"The first weight of the minimizer becomes zero at {number}.",
    lambda _scenario, _label: "No weight of the minimizer ever becomes exactly zero.",
    _zero_track,
)


def has_path_to_zero(scenario: Scenario) -> bool:
    """Whether a weight of a known minimizer becomes zero at a strength."""
    return first_zero(scenario.surface) is not None


def condition_number(scenario: Scenario) -> float | None:
    """κ at the surface's lowest known point; None where that is no proper minimum."""
    surface = scenario.surface
    if not surface.minima:
        return None
    hessian = surface.hessian(*surface.minima[0].position)
    if not np.isfinite(hessian).all():
        return None
    smallest, largest = np.linalg.eigvalsh(hessian)
    return float(largest / smallest) if smallest > 1e-12 * largest else None


CONDITION = Measured(
    lambda scenario, _: condition_number(scenario),
    lambda number, _: f"At the minimum, the sharpest curvature is so many times the least: {number}.",
    lambda _scenario, _label: "The surface has no minimum that curves in every direction.",
    lambda _: Track("κ", 1.0, 1e6),
)


def has_running_statistics(scenario: Scenario) -> bool:
    """Whether the scene's model normalizes over the batch, and is used otherwise than it is trained."""
    return normalized_sum_of(scenario.surface) is not None and scenario.table is not None


def _largest_ratio(_: Scenario, run: Trajectory | None) -> float | None:
    """Of the loss in use to that in training, of the same rows, over the run's records; where both are numbers."""
    if run is None:
        return None
    found = running_statistics(run)
    with np.errstate(all="ignore"):  # a loss may be 0, or have overflowed
        ratios = found.inference_loss / found.training_loss
    known = ratios[np.isfinite(ratios)]
    return float(known.max()) if known.size else None


IN_USE = Measured(
    _largest_ratio,
    lambda number, label: (
        f"At worst {label}'s loss in use is so many times that in training of the same rows: {number}."
    ),
    lambda _scenario, label: f"{label} has no moving averages that could be used.",
    lambda _: Track("", 1.0, 1e6),
)
