"""What makes a comparison fair: how the learning rates of its runs were chosen, said in the picture's title.

A rule, once chosen, holds: what changes the scene chooses the rates anew. Branches keep the rates that they were given.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np

from optim_viz.errors import InputError
from optim_viz.number_format import format_number, format_range
from optim_viz.scene.scenario import Fairness, Run, Scenario
from optim_viz.scene.study import METRICS
from optim_viz.simulation.run_grid import Progress
from optim_viz.simulation.simulate import run
from optim_viz.simulation.study_queue import STUDIES
from optim_viz.simulation.sweep import rates_to_sweep, sweep_runs

RATE_DIGITS = 6  # of a rate that was computed: a link stays readable, and no picture shows more


@dataclass(frozen=True, slots=True)
class FairnessRule:
    """One way to choose the learning rates."""

    label: str
    help: str
    choose: Callable[[Scenario, int], list[float]]  # (scene, the run whose rate was set last) -> a rate for each run
    describe: Callable[[Scenario], str]  # for the title, from the scene's own numbers


def apply_fairness(scenario: Scenario, before: Scenario | None = None) -> Scenario:
    """The scene with the learning rates that its rule of fairness wants.

    ``before`` is the scene that was changed into this one: whose rate differs from there was set by hand. Then the one
    rate for all, or the length of the first step, is taken from that run; tuned runs are no longer all tuned.

    Raises:
        InputError: where the rule cannot be kept: a rate would leave what a method takes, or a first step is zero.
    """
    fairness = scenario.fairness
    if fairness.rule == "own" or not scenario.runs:
        return scenario
    by_hand = _set_by_hand(scenario, before)
    if fairness.rule == "tuned" and by_hand is not None:
        return scenario.changed(fairness=Fairness())
    return _with_rates(scenario, FAIRNESS_RULES[fairness.rule].choose(scenario, by_hand or 0))


def is_fair_by_another_run(scenario: Scenario) -> bool:
    """Whether its rule makes these learning rates of another run's than the first one's: of one that was set by hand.
    Rounding makes others of the first one's.
    """
    if scenario.fairness.rule != "matched":
        return False
    return any(_is_matched(scenario, leader) for leader in range(1, len(scenario.runs)))


def _is_matched(scenario: Scenario, leader: int) -> bool:
    try:
        return _with_rates(scenario, _matched(scenario, leader)) == scenario
    except InputError:
        return False


def describe_fairness(scenario: Scenario) -> str:
    """What is equal between the runs, as a part of the title."""
    return FAIRNESS_RULES[scenario.fairness.rule].describe(scenario)


def _set_by_hand(scenario: Scenario, before: Scenario | None) -> int | None:
    """The one run that differs from before by its learning rate alone."""
    if before is None or before.fairness != scenario.fairness or len(before.runs) != len(scenario.runs):
        return None
    pairs = list(zip(before.runs, scenario.runs, strict=True))
    if replace(before, runs=()) != replace(scenario, runs=()):
        return None
    changed = [i for i, (old, new) in enumerate(pairs) if old != new]
    if len(changed) != 1:
        return None
    old, new = pairs[changed[0]]
    return changed[0] if old.changed(learning_rate=new.rate) == new and old.rate != new.rate else None


def _with_rates(scenario: Scenario, rates: list[float]) -> Scenario:
    return scenario.changed(runs=tuple(_with_rate(run, rate) for run, rate in zip(scenario.runs, rates, strict=True)))


def _with_rate(run: Run, rate: float) -> Run:
    """The run at another rate; a branch stays as it is, and so does what went before it."""
    if run.origin is not None or rate == run.rate:
        return run
    declared = run.entry.parameter("learning_rate")
    if not declared.accepts(rate):
        span = format_range(declared.low, declared.high)
        raise InputError(f"{run.entry.label} would need a learning rate of {format_number(rate)}, outside {span}.")
    return run.changed(learning_rate=rate)


def _rounded(rate: float) -> float:
    return float(f"{rate:.{RATE_DIGITS}g}")


def _same(scenario: Scenario, leader: int) -> list[float]:
    return [scenario.runs[leader].rate] * len(scenario.runs)


def _tuned(scenario: Scenario, _: int) -> list[float]:
    """A class that opens one link pays for one tuning: whoever asks for the same one meanwhile waits for the result."""
    # The rates that are chosen anew do not matter; those of branches do.
    default = [_with_rate(run, run.entry.parameter("learning_rate").default) for run in scenario.runs]
    key = f"tuned {scenario.changed(runs=tuple(default))!r}"
    work = scenario.steps * scenario.fairness.count * len(scenario.runs)
    return list(STUDIES.get(key, lambda progress: _best_rates(scenario, progress), work))


def _best_rates(scenario: Scenario, progress: Progress) -> list[float]:
    fairness = scenario.fairness
    axes = [
        {"learning_rate": rates_to_sweep(run, fairness.low, fairness.high, fairness.count)} for run in scenario.runs
    ]
    rates = []
    for swept, sweep in zip(scenario.runs, sweep_runs(scenario, axes, progress=progress), strict=True):
        best = sweep.best_cell(fairness.metric)
        if best is None and swept.origin is None:
            criterion = "stays in the view" if sweep.escaped.all() else "comes to the tolerance and stays in the view"
            raise InputError(f"{swept.entry.label} has no learning rate in this range that {criterion}.")
        rates.append(swept.rate if best is None else sweep.run_at(*best).rate)
    return rates


def _matched(scenario: Scenario, leader: int) -> list[float]:
    lengths = first_step_lengths(scenario)
    if not all(length > 0.0 for length in lengths):
        raise InputError("First steps cannot be matched: one of the methods does not move at its first step.")
    rates = [run.rate for run in scenario.runs]
    rates = [_rounded(rate * lengths[leader] / length) for rate, length in zip(rates, lengths, strict=True)]
    return [*rates[:leader], scenario.runs[leader].rate, *rates[leader + 1 :]]


def first_step_lengths(scenario: Scenario) -> list[float]:
    """The length of each run's first step, at the rate that its schedule has there in a run of the scene's length."""
    roots = [run.segments[0] for run in scenario.runs]
    first = tuple(Run(r.optimizer, {**r.hyperparameters, "learning_rate": r.rates(scenario.steps)[0]}) for r in roots)
    trajectories = run(scenario.changed(runs=first, steps=1, fairness=Fairness()))
    return [
        float(np.hypot(*np.diff(trajectory.position[:2], axis=0)[0])) if len(trajectory) > 1 else 0.0
        for trajectory in trajectories
    ]


def _own_words(scenario: Scenario) -> str:
    rates = {run.rate for run in scenario.runs}
    if len(scenario.runs) < 2:
        return ""
    return "one learning rate" if len(rates) == 1 else "each at its own learning rate"


def _same_words(scenario: Scenario) -> str:
    return f"one learning rate for all, α = {format_number(scenario.runs[0].rate)}" if scenario.runs else ""


def _tuned_words(scenario: Scenario) -> str:
    fairness = scenario.fairness
    return (
        f"each tuned: best of {fairness.count} learning rates from {format_range(fairness.low, fairness.high)} "
        f"by {METRICS[fairness.metric].label.lower()}"
    )


def _matched_words(scenario: Scenario) -> str:
    if not scenario.runs:
        return ""
    return f"first steps of equal length, ‖Δx‖ = {format_number(first_step_lengths(scenario)[0])}"


FAIRNESS_RULES = {
    "own": FairnessRule("Own rates", "Each run at the learning rate that it was given.", lambda s, _: [], _own_words),
    "same": FairnessRule("Same rate", "One learning rate for all: change one, and all follow.", _same, _same_words),
    "tuned": FairnessRule(
        "Each tuned",
        "Each run at the best rate of a sweep, with the same budget for all; swept anew when the scene changes.",
        _tuned,
        _tuned_words,
    ),
    "matched": FairnessRule(
        "Equal first step",
        "Learning rates such that every run begins with a step of the same length.",
        _matched,
        _matched_words,
    ),
}
