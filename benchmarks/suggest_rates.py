"""A sensible learning rate for each objective and each family of optimizers: the source of ``LearningRates``.

    python benchmarks/suggest_rates.py [objective ...]

Each family's representatives run 300 steps at each rate of a 1-2-5 grid from 1e-6 to 100, from the objective's
default start and from four points half a percent of the window away, so that a lucky hit counts for little.

* The score of a run is the median loss over its last tenth, and that of a rate the median over the starts.
* Only safe rates take part: from every start the path stays in the window, no step is longer than 8 % of its diagonal
  (an eye can follow that), and nothing overflows at the next rate of the grid either.
* Where a family has two representatives, both must be safe, and the one that does worse counts.
* Rates whose score is within a thousandth of the best gain do equally well; the suggestion is the middle one, as far
  from crawling as from leaping.

The forms on the lecture's slides differ too much for one of them to stand for all: all three must be safe (they may
leap, that is their lesson), and the middle score counts.

Saddle and Monkey saddle fall without end, so the lowest loss would ask for the largest rate. Theirs is the rate at
which a representative (the first to go) leaves the window closest to step 100: slow enough to be
seen hesitating, done within a run. What happens to a path that has left is not judged: on a cubic, plain descent then
overflows at any rate.
"""

from __future__ import annotations

import dataclasses
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from optim_viz.objectives import OBJECTIVES, LearningRates, Objective
from optim_viz.simulation.simulate import simulate
from optim_viz.simulation.trajectory import Trajectory

STEPS = 300
RATES = np.array([float(f"{digit}e{decade}") for decade in range(-6, 2) for digit in (1, 2, 5)] + [100.0])
REPRESENTATIVES = {
    "gradient": ("sgd",),
    "momentum": ("momentum", "nesterov"),
    "accumulating": ("adagrad",),
    "adaptive": ("adam", "rmsprop"),
    "sign": ("sign_sgd", "lion"),
    "slide": ("adagrad_slide", "rmsprop_slide", "adam_slide"),
}
OFFSETS = 0.005 * np.array([(0, 0), (0.9, 0.4), (-0.4, 0.9), (-0.9, -0.4), (0.4, -0.9)])  # of the window's sides
LEAP = 0.08  # of the window's diagonal
SAME = 1e-3  # of the best gain
LEAVES_AT = 100  # the step at which a path without a minimum should leave the window


def sweep(objective: Objective, optimizer: str) -> list[list[Trajectory]]:
    """One run for each start and rate: [start][rate]."""
    (left, right), (bottom, top) = objective.domain.x, objective.domain.y
    starts = np.asarray(objective.start) + OFFSETS * (right - left, top - bottom)
    return [
        list(simulate(objective, optimizer, start=np.tile(start, (len(RATES), 1)), steps=STEPS, learning_rate=RATES))  # type: ignore[arg-type]
        for start in starts
    ]


def overflows(run: Trajectory) -> bool:
    return len(run) < STEPS + 1


def left_at(run: Trajectory) -> int:
    """The first step outside the window; 300 if there is none."""
    outside = ~run.objective.domain.contains(run.position)
    return int(np.argmax(outside)) if outside.any() else STEPS


def leaps(run: Trajectory) -> bool:
    steps = np.hypot(*np.diff(run.position, axis=0).T)
    return bool(np.any(steps > LEAP * run.objective.domain.diagonal))


def score(run: Trajectory) -> float:
    return np.inf if overflows(run) else float(np.median(run.loss[-STEPS // 10 :]))


def anywhere(test: Callable[[Trajectory], bool], runs: list[list[Trajectory]]) -> NDArray[np.bool_]:
    """For each rate, whether ``test`` holds from any of the starts."""
    return np.array([any(map(test, at_one_rate)) for at_one_rate in zip(*runs, strict=True)])


def suggest(objective: Objective, family: str) -> tuple[float, str]:
    """The suggested rate, and how it does."""
    representatives = [sweep(objective, name) for name in REPRESENTATIVES[family]]
    if not objective.minima:
        exits = np.min([[left_at(run) for run in runs[0]] for runs in representatives], axis=0)
        away = np.abs(np.log(exits / LEAVES_AT))
        best = int(np.flatnonzero(away == away.min())[-1])
        return float(RATES[best]), f"leaves at {exits[best]}" if exits[best] < STEPS else "stays"
    safe = np.ones(len(RATES), bool)
    for runs in representatives:
        overflow = anywhere(overflows, runs)
        safe &= ~overflow & ~np.append(overflow[1:], True)
        safe &= ~anywhere(lambda run: left_at(run) < STEPS, runs)
        if family != "slide":
            safe &= ~anywhere(leaps, runs)
    medians = [np.median([[score(run) for run in row] for row in runs], axis=0) for runs in representatives]
    scores = np.median(medians, axis=0) if family == "slide" else np.max(medians, axis=0)
    begin, lowest = float(objective(*objective.start)), scores[safe].min()
    equal = np.flatnonzero(safe & (scores <= lowest + SAME * (begin - lowest)))
    best = equal[len(equal) // 2]
    return float(RATES[best]), f"{scores[best]:.2g}"


def main(names: list[str]) -> None:
    families = [field.name for field in dataclasses.fields(LearningRates)]
    for name in names or list(OBJECTIVES):
        found = {family: suggest(OBJECTIVES[name], family) for family in families}
        print(f"{name}: LearningRates({', '.join(f'{family}={rate:g}' for family, (rate, _) in found.items())})")
        at_start = float(OBJECTIVES[name](*OBJECTIVES[name].start))
        print(f"    from {at_start:.3g}: {'; '.join(f'{family} {note}' for family, (_, note) in found.items())}")


if __name__ == "__main__":
    main(sys.argv[1:])
