"""What differs between two scenes, in words: each difference by name, with its value in the one and in the other.

There is none exactly where the two scenes are equal. Runs are compared by method: the second Adam of one scene with
the second Adam of the other.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from math import isclose, isfinite
from typing import NamedTuple

from optim_viz.comparison.fairness import FAIRNESS_RULES
from optim_viz.data import SAMPLINGS, Stream, Table
from optim_viz.number_format import format_exactly, format_number, format_range
from optim_viz.objectives.treatments import TREATMENTS
from optim_viz.optimizers import OPTIMIZERS
from optim_viz.scene.scenario import Fairness, Run, Scenario
from optim_viz.scene.study import METRICS
from optim_viz.schedules import SCHEDULES

RunKey = tuple[str, int]  # a method, and which of its runs in this scene: 1, 2, ...


class Difference(NamedTuple):
    """What differs, by name, and its value in scene A and in scene B."""

    name: str
    a: str
    b: str


def difference_sentences(a: Scenario, b: Scenario) -> tuple[str, ...]:
    """A sentence for each difference between scene A and scene B."""
    return tuple(f"{d.name[:1].upper()}{d.name[1:]}: {d.a} in A, {d.b} in B." for d in differences(a, b))


def differences(a: Scenario, b: Scenario) -> tuple[Difference, ...]:
    """Every difference, the surface first, the runs last."""
    return (*_conditions(a, b), *_runs(a, b), *_recorded(a, b))


def _conditions(a: Scenario, b: Scenario) -> Iterator[Difference]:
    if a.objective != b.objective:
        yield Difference("surface", a.surface.label, b.surface.label)
    else:
        for name in a.parameters:
            if a.parameters[name] != b.parameters[name]:
                yield Difference(f"coefficient {name}", *_numbers(a.parameters[name], b.parameters[name]))
    if a.table is not None and b.table is not None and a.table != b.table:
        yield from _data(a.table, b.table)
    if a.penalty != b.penalty:
        yield Difference("penalty", *(p.numbers_label if p.parameters else "none" for p in (a.penalty, b.penalty)))
    if a.start != b.start:
        axes = zip(a.start, b.start, strict=True)
        start_a, start_b = zip(
            *(_numbers(x, y) if x != y else (format_number(x), format_number(y)) for x, y in axes), strict=True
        )
        yield Difference("start", f"({', '.join(start_a)})", f"({', '.join(start_b)})")
    if a.steps != b.steps:
        yield Difference("steps", str(a.steps), str(b.steps))
    if a.stream != b.stream:
        yield from _stream(a.stream, b.stream)
    if a.seed != b.seed:
        unused = "" if a.stream.described or b.stream.described else " (unused without noise)"
        yield Difference("seed", f"{a.seed}{unused}", f"{b.seed}{unused}")
    if a.fairness != b.fairness:
        yield Difference("choice of learning rates", _fairness(a.fairness), _fairness(b.fairness))


def _stream(a: Stream, b: Stream) -> Iterator[Difference]:
    """What training does to the gradient, as far as it differs."""
    sizes = ["all rows" if s.batch_size is None else str(s.batch_size) for s in (a, b)]
    if a.batch_size != b.batch_size:
        yield Difference("batch size", *sizes)
    if a.sampling != b.sampling:
        unused = "" if a.batch_size or b.batch_size else " (unused without batches)"
        yield Difference("rows of a batch", *(f"{SAMPLINGS[s.sampling].label.lower()}{unused}" for s in (a, b)))
    for name, label, sign, none in (
        ("keep_prob", "keep probability", "k", 1.0),
        ("input_noise", "noise in the inputs", "σ", 0.0),
        ("noise", "noise", "σ", 0.0),
        ("tail_index", "tail index of the noise", "ξ", 0.0),
    ):
        values = [getattr(a, name), getattr(b, name)]
        if values[0] != values[1]:
            texts = zip(values, _numbers(*values), strict=True)
            yield Difference(label, *("none" if value == none else f"{sign} = {text}" for value, text in texts))


def _data(a: Table, b: Table) -> Iterator[Difference]:
    """What makes the tables, as far as it differs."""
    said_a, said_b = a.described, b.described
    for name in dict.fromkeys((*said_a, *said_b)):
        if said_a.get(name) != said_b.get(name):
            yield Difference(name, said_a.get(name, "none"), said_b.get(name, "none"))
    yield from _data_behind_the_words(a, b)


def _data_behind_the_words(a: Table, b: Table) -> Iterator[Difference]:
    """What differs between tables where both are described alike."""
    said_a, said_b = a.described, b.described
    for name, x in a.values.items():
        if x != (y := b.values.get(name, x)) and said_a[name] == said_b[name]:
            yield Difference(name, *_numbers(x, y))
    if said_a.get("rows held out") == said_b.get("rows held out"):
        if a.held_out != b.held_out:
            yield Difference("share of rows held out", *_numbers(a.held_out, b.held_out))
        if a.split_seed != b.split_seed:
            yield Difference("seed of the split", *(f"{t.split_seed} (no row is held out)" for t in (a, b)))
    if a.given and b.given and a.given != b.given:
        yield Difference("rows of the arrays", *(f"{len(t.given.y)} rows of its own" for t in (a, b) if t.given))


def _fairness(fairness: Fairness) -> str:
    if fairness.rule != "tuned":
        return FAIRNESS_RULES[fairness.rule].label.lower()
    span = format_range(fairness.low, fairness.high)
    return f"each the best of {fairness.count} from {span} by {METRICS[fairness.metric].label.lower()}"


def _runs(a: Scenario, b: Scenario) -> Iterator[Difference]:
    runs_a, runs_b = _by_method(a), _by_method(b)
    numbered = {method for method, ordinal in (*runs_a, *runs_b) if ordinal > 1}
    labels = {
        (method, ordinal): OPTIMIZERS[method].label + (f" {ordinal}" if method in numbered else "")
        for method, ordinal in (*runs_a, *runs_b)
    }
    only_a = [labels[key] for key in runs_a if key not in runs_b]
    only_b = [labels[key] for key in runs_b if key not in runs_a]
    if only_a or only_b:
        yield Difference("runs", _with(only_a, only_b), _with(only_b, only_a))
    shared = [key for key in runs_a if key in runs_b]
    if shared != [key for key in runs_b if key in runs_a]:
        yield Difference("order of the runs", *(", ".join(labels[key] for key in runs) for runs in (runs_a, runs_b)))
    yield from _rates(labels, [(key, runs_a[key].rate, runs_b[key].rate) for key in shared])
    for key in shared:
        yield from _settings(labels[key], runs_a[key], runs_b[key], rate=False)


def _recorded(a: Scenario, b: Scenario) -> Iterator[Difference]:
    if a.recorded == b.recorded:
        return
    names = [", ".join(path.name for path in s.recorded) or "none" for s in (a, b)]
    if names[0] == names[1]:
        names = [", ".join(f"{path.name} of {len(path)} records" for path in s.recorded) for s in (a, b)]
    if names[0] == names[1]:
        names = [f"{name}, its own" for name in names]
    yield Difference("recorded paths", *names)


def _by_method(scenario: Scenario) -> dict[RunKey, Run]:
    ordinals = Counter[str]()
    runs: dict[RunKey, Run] = {}
    for run in scenario.runs:
        ordinals[run.optimizer] += 1
        runs[run.optimizer, ordinals[run.optimizer]] = run
    return runs


def _with(present: list[str], absent: list[str]) -> str:
    parts = [("with", present), ("without", absent)]
    return ", ".join(f"{word} {', '.join(labels)}" for word, labels in parts if labels)


def _rates(labels: Mapping[RunKey, str], rates: list[tuple[RunKey, float, float]]) -> list[Difference]:
    """Learning rates that differ: as one ratio, where it is that of all runs."""
    ratios = [y / x for _, x, y in rates if x > 0.0 and y > 0.0]
    alike = all(isfinite(ratio) and ratio > 0.0 and isclose(ratio, ratios[0]) for ratio in ratios)
    if len(rates) == len(ratios) > 1 and ratios[0] != 1.0 and alike:
        ratio_a, ratio_b = _numbers(1.0 / ratios[0], ratios[0])
        return [Difference("every learning rate", f"{ratio_a} × B’s", f"{ratio_b} × A’s")]
    return [Difference(f"learning rate of {labels[key]}", *_numbers(x, y)) for key, x, y in rates if x != y]


def _settings(label: str, a: Run, b: Run, *, rate: bool = True) -> Iterator[Difference]:
    """What differs between two runs of one method, and on the ways that they branched from."""
    for p in a.entry.hyperparameters:
        x, y = a.hyperparameters[p.name], b.hyperparameters[p.name]
        if x != y and (rate or p.name != "learning_rate"):
            values = tuple("on" if v else "off" for v in (x, y)) if p.scale == "switch" else _numbers(x, y)
            yield Difference(f"{p.name.replace('_', ' ')} of {label}", *values)
    if a.schedule != b.schedule:
        yield Difference(f"schedule of {label}", *(SCHEDULES[run.schedule].label.lower() for run in (a, b)))
    else:
        for key, x in a.schedule_values.items():
            if x != (y := b.schedule_values[key]):
                yield Difference(f"{key.replace('_', ' ')} of {label}’s schedule", *_numbers(x, y))
    if a.treatment != b.treatment:
        treatments = (TREATMENTS[run.treatment].label.lower() for run in (a, b))
        yield Difference(f"treatment of the penalty of {label}", *treatments)
    if a.partners != b.partners:
        partners = {contrast.name: contrast.label.lower() for contrast in a.entry.contrasts}
        values = tuple(", ".join(partners[name] for name in run.partners) or "none" for run in (a, b))
        yield Difference(f"partners of {label}", *values)
    origin_a, origin_b = a.origin, b.origin
    if _origin(a) != _origin(b):
        yield Difference(f"way of {label}", _origin(a), _origin(b))
    if origin_a is not None and origin_b is not None and origin_a.optimizer == origin_b.optimizer:
        yield from _settings(f"{origin_a.entry.label} before {label}", origin_a, origin_b)


def _origin(run: Run) -> str:
    return "from the start" if run.origin is None else f"leaves {run.origin.entry.label} at step {run.branch_step}"


def _numbers(x: float, y: float) -> tuple[str, str]:
    """Two numbers, short where that tells them apart."""
    short_x, short_y = format_number(x), format_number(y)
    if short_x != short_y:
        return short_x, short_y
    return format_exactly(x), format_exactly(y)
