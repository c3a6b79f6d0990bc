"""A sensible learning rate for each objective and each family of optimizers: the source of ``LearningRates``.

    python benchmarks/suggest_rates.py [objective ...]

Every family's representative runs 300 steps from the objective's default start at each rate of a 1-2-5 grid from
1e-6 to 100. The suggestion is the rate with the lowest score, where

* the score is the median loss over the last tenth of the run (a median, so that a lucky last step counts for nothing);
* scores that differ by less than 1e-9 of what the best run gained count as equal: the smallest such rate is taken,
  for it is the calmest that arrives;
* only safe rates take part. Safe is, in this order and as far as such a rate makes any progress at all: the
  representative's path never leaves the window and no other member of the family overflows or ends outside; or the
  path never leaves the window and no member overflows; or no representative overflows.

The forms on the lecture's slides differ too much for one to stand for all: there the worst of the three counts.

Saddle and Monkey saddle fall without end, so that the lowest loss would be the largest rate. Theirs is the rate at
which the representative leaves the window closest to step 100: slow enough to be seen hesitating, done within a run.
"""

from __future__ import annotations

import dataclasses
import sys
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from optim_viz.objectives import OBJECTIVES, LearningRates, Objective
from optim_viz.optimizers import OPTIMIZERS
from optim_viz.simulate import Trajectory, simulate

STEPS = 300
RATES = np.array([float(f"{digit}e{decade}") for decade in range(-6, 2) for digit in (1, 2, 5)] + [100.0])
REPRESENTATIVES = {
    "gradient": ("sgd",),
    "momentum": ("momentum",),
    "accumulating": ("adagrad",),
    "adaptive": ("adam",),
    "sign": ("sign_sgd",),
    "slide": ("adagrad_slide", "rmsprop_slide", "adam_slide"),
}
SAME = 1e-9  # of the best gain: scores closer than this are equal
LEAVES_AT = 100  # the step at which a path without a minimum should leave the window

Numbers = NDArray[np.float64]


def sweep(objective: Objective, optimizer: str) -> tuple[Trajectory, ...]:
    """One run for each rate."""
    runs = simulate(objective, optimizer, steps=STEPS, learning_rate=RATES)
    return tuple(runs)  # type: ignore[arg-type]  # an array of rates gives one run each


def overflowed(run: Trajectory) -> bool:
    return len(run) < STEPS + 1


def left_at(run: Trajectory) -> float:
    """The first step outside the window; infinite if there is none."""
    outside = ~run.objective.domain.contains(run.position)
    return float(np.argmax(outside)) if outside.any() else np.inf


def score(run: Trajectory) -> float:
    """The median loss over the last tenth; infinite where there is none."""
    return np.inf if overflowed(run) else float(np.median(run.loss[-STEPS // 10 :]))


def ends_outside(run: Trajectory) -> bool:
    return not run.objective.domain.contains(run.position[-1])


def suggest(objective: Objective, family: str) -> tuple[float, str]:
    """The suggested rate and a word on how safe it is."""
    representatives = [sweep(objective, name) for name in REPRESENTATIVES[family]]
    if not objective.minima:
        exits = np.max([[left_at(run) for run in runs] for runs in representatives], axis=0)
        best = int(np.argmin(np.abs(np.log(exits / LEAVES_AT))))
        return float(RATES[best]), f"leaves at {exits[best]:.0f}"
    members = [sweep(objective, o.name) for o in OPTIMIZERS.values() if o.family == family]

    def none(test: object, groups: list[tuple[Trajectory, ...]]) -> NDArray[np.bool_]:
        return ~np.any([[test(run) for run in runs] for runs in groups], axis=0)  # type: ignore[operator]

    within = none(lambda run: left_at(run) < np.inf, representatives)
    finite = none(overflowed, members)
    levels = {
        "inside, all come back": within & finite & none(ends_outside, members),
        "inside, all finite": within & finite,
        "leaves the window": none(overflowed, representatives),
    }
    scores = np.max([[score(run) for run in runs] for runs in representatives], axis=0)
    begin = float(objective(*objective.start))
    for level, allowed in levels.items():
        if np.any(allowed & (scores < begin)):
            lowest = scores[allowed].min()
            equal = allowed & (scores <= lowest + SAME * (begin - lowest))
            best = int(np.argmax(equal))
            return float(RATES[best]), f"{scores[best]:.2g}{'' if level.startswith('inside, all c') else f', {level}'}"
    return float(RATES[0]), "no rate helps"


def main(names: list[str]) -> None:
    families = [field.name for field in dataclasses.fields(LearningRates)]
    for name in names or list(OBJECTIVES):
        found = {family: suggest(OBJECTIVES[name], family) for family in families}
        print(f"{name}: LearningRates({', '.join(f'{family}={rate:g}' for family, (rate, _) in found.items())})")
        print(f"    {'; '.join(f'{family} {note}' for family, (_, note) in found.items())}")


if __name__ == "__main__":
    main(sys.argv[1:])
