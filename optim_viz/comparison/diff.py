"""What differs between two scenes, in words: each difference by name, with its value in the one and in the other.

There is none exactly where the two scenes are equal. Runs are compared by method: the second Adam of one scene with
the second Adam of the other.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from math import isclose, isfinite
from typing import NamedTuple

from optim_viz.comparison.fairness import RULES
from optim_viz.optimizers import OPTIMIZERS
from optim_viz.registry import spell
from optim_viz.scene.scenario import Fairness, Run, Scenario
from optim_viz.scene.study import METRICS
from optim_viz.schedules import SCHEDULES

Key = tuple[str, int]  # a method, and its how-manieth run


class Difference(NamedTuple):
    what: str
    a: str
    b: str


def differences(a: Scenario, b: Scenario) -> tuple[str, ...]:
    """A sentence for each difference between scene A and scene B."""
    return tuple(f"{d.what[:1].upper()}{d.what[1:]}: {d.a} in A, {d.b} in B." for d in compare(a, b))


def compare(a: Scenario, b: Scenario) -> tuple[Difference, ...]:
    """Every difference, the surface first, the runs last."""
    return (*_conditions(a, b), *_members(a, b))


def _conditions(a: Scenario, b: Scenario) -> Iterator[Difference]:
    if a.objective != b.objective:
        yield Difference("surface", a.surface.label, b.surface.label)
    else:
        for name in a.parameters:
            if a.parameters[name] != b.parameters[name]:
                yield Difference(f"coefficient {name}", *_numbers(a.parameters[name], b.parameters[name]))
    if a.start != b.start:
        axes = zip(a.start, b.start, strict=True)
        here, there = zip(*(_numbers(x, y) if x != y else (_short(x), _short(y)) for x, y in axes), strict=True)
        yield Difference("start", f"({', '.join(here)})", f"({', '.join(there)})")
    if a.steps != b.steps:
        yield Difference("steps", str(a.steps), str(b.steps))
    if a.noise != b.noise:
        noises = zip((a.noise, b.noise), _numbers(a.noise, b.noise), strict=True)
        yield Difference("noise", *(f"σ = {text}" if noise else "none" for noise, text in noises))
    if a.seed != b.seed:
        unused = "" if a.noise or b.noise else " (unused without noise)"
        yield Difference("seed", f"{a.seed}{unused}", f"{b.seed}{unused}")
    if a.fairness != b.fairness:
        yield Difference("choice of learning rates", _choice(a.fairness), _choice(b.fairness))


def _choice(fairness: Fairness) -> str:
    if fairness.rule != "tuned":
        return RULES[fairness.rule].label.lower()
    span = f"{spell(fairness.low)} to {spell(fairness.high)}"
    return f"each the best of {fairness.count} from {span} by {METRICS[fairness.metric].label.lower()}"


def _members(a: Scenario, b: Scenario) -> Iterator[Difference]:
    here, there = _by_method(a), _by_method(b)
    many = {name for name, ordinal in (*here, *there) if ordinal > 1}
    names = {(name, k): OPTIMIZERS[name].label + (f" {k}" if name in many else "") for name, k in (*here, *there)}
    only_a, only_b = ([names[key] for key in one if key not in other] for one, other in ((here, there), (there, here)))
    if only_a or only_b:
        yield Difference("runs", _with(only_a, only_b), _with(only_b, only_a))
    shared = [key for key in here if key in there]
    if shared != [key for key in there if key in here]:
        yield Difference("order of the runs", *(", ".join(names[k] for k in one) for one in (here, there)))
    rates = _rates(names, [(key, here[key].rate, there[key].rate) for key in shared])
    yield from rates
    for key in shared:
        yield from _settings(names[key], here[key], there[key], rate=False)


def _by_method(scenario: Scenario) -> dict[Key, Run]:
    ordinals = Counter[str]()
    runs: dict[Key, Run] = {}
    for run in scenario.runs:
        ordinals[run.optimizer] += 1
        runs[run.optimizer, ordinals[run.optimizer]] = run
    return runs


def _with(more: list[str], less: list[str]) -> str:
    return ", ".join(
        [*(["with " + ", ".join(more)] if more else []), *(["without " + ", ".join(less)] if less else [])]
    )


def _rates(names: Mapping[Key, str], rates: list[tuple[Key, float, float]]) -> list[Difference]:
    """Learning rates that differ: as one ratio, where it is that of all runs."""
    ratios = [y / x for _, x, y in rates if x > 0.0 and y > 0.0]
    alike = all(isfinite(ratio) and ratio > 0.0 and isclose(ratio, ratios[0]) for ratio in ratios)
    if len(rates) == len(ratios) > 1 and ratios[0] != 1.0 and alike:
        more, less = _numbers(1.0 / ratios[0], ratios[0])
        return [Difference("every learning rate", f"{more} × B’s", f"{less} × A’s")]
    return [Difference(f"learning rate of {names[key]}", *_numbers(x, y)) for key, x, y in rates if x != y]


def _settings(name: str, a: Run, b: Run, *, rate: bool = True) -> Iterator[Difference]:
    """What differs between two runs of one method, and on the ways that they branched from."""
    for p in a.entry.hyperparameters:
        x, y = a.hyperparameters[p.name], b.hyperparameters[p.name]
        if x != y and (rate or p.name != "learning_rate"):
            values = tuple("on" if v else "off" for v in (x, y)) if p.scale == "switch" else _numbers(x, y)
            yield Difference(f"{p.name.replace('_', ' ')} of {name}", *values)
    if a.schedule != b.schedule:
        yield Difference(f"schedule of {name}", *(SCHEDULES[run.schedule].label.lower() for run in (a, b)))
    else:
        for key, x in a.schedule_values.items():
            if x != (y := b.schedule_values[key]):
                yield Difference(f"{key.replace('_', ' ')} of {name}’s schedule", *_numbers(x, y))
    if a.ghosts != b.ghosts:
        labels = {contrast.name: contrast.label.lower() for contrast in a.entry.contrasts}
        yield Difference(f"partners of {name}", *(", ".join(labels[g] for g in r.ghosts) or "none" for r in (a, b)))
    before, after = a.origin, b.origin
    if _leaves(a) != _leaves(b):
        yield Difference(f"way of {name}", _leaves(a), _leaves(b))
    if before is not None and after is not None and before.optimizer == after.optimizer:
        yield from _settings(f"{before.entry.label} before {name}", before, after)


def _leaves(run: Run) -> str:
    return "from the start" if run.origin is None else f"leaves {run.origin.entry.label} at step {run.branch_step}"


def _short(value: float) -> str:
    return f"{value:.4g}".replace("-", "−")


def _numbers(x: float, y: float) -> tuple[str, str]:
    """Two numbers, short where that tells them apart."""
    if _short(x) != _short(y):
        return _short(x), _short(y)
    return spell(x).replace("-", "−"), spell(y).replace("-", "−")
