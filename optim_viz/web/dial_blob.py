"""What a dial needs: the paths of one run at every rung of its ladder, so that the browser bends it without asking.

A path travels as float32 distances from its last point, where that lies in the window: near a minimum the distances
shrink with the path, and the heights that the browser computes from them keep their digits. Elsewhere, plain
positions. A path whose numbers float32 cannot hold travels as float64: nothing is cut.

Loss, gradient and, for somebody who looks inside, the memory are worked out in the browser, from the function's own
program and the rule's own lines.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from optim_viz.optimizers import OPTIMIZERS
from optim_viz.scene.scenario import Member, Run, Scenario
from optim_viz.scene.view import View
from optim_viz.simulation.ladder import Ladder, ladder
from optim_viz.simulation.simulate import noise_table
from optim_viz.simulation.trajectory import Trajectory
from optim_viz.web.blob import BlobPart, fits_float32
from optim_viz.web.notation import to_html

Floats = NDArray[np.float64]
Arrays = dict[str, NDArray[Any]]

MAX_RUNGS_BYTES = 570_000  # bytes of all rungs together; a ladder has MAX_LADDER, and more where float32 does not do


def dial_part(
    scenario: Scenario, view: View, settings_text: Callable[[Run], str], rule: Callable[[Trajectory], int] | None
) -> BlobPart:
    """The dial's part of the head, its arrays, and which of them must stay exact; nothing if nobody has the dial.

    ``settings_text`` gives a run's settings as text; ``rule`` the place of a path's rule, if somebody looks inside.
    """
    dialled, members = int(view.settings["dial"]), scenario.members
    if not dialled or not members:
        return BlobPart({}, {})
    run_index = members[min(int(view.settings["run"]), len(members) - 1)].run_index
    index = next(i for i, member in enumerate(members) if member.run_index == run_index)
    run = members[index].run
    names = [parameter.name for parameter in run.entry.hyperparameters]
    ladder_of_run = ladder(scenario, run, names[dialled - 1] if dialled <= len(names) else names[0])
    rungs = [
        _rung(way, path, ladder_of_run, settings_text, rule)
        for way, path in zip(ladder_of_run.runs, ladder_of_run.paths, strict=True)
    ]
    keep = list(range(len(rungs)))
    while sum(rungs[i].size for i in keep) > MAX_RUNGS_BYTES:  # much that float32 cannot hold: every other rung
        keep = [i for i in keep if (i - ladder_of_run.at) % (2 * (keep[1] - keep[0])) == 0]
    arrays: Arrays = {}
    exact = set[str]()
    for number, i in enumerate(keep):
        named = {f"{name}{number}": values for name, values in rungs[i].arrays.items()}
        arrays |= named
        exact |= named.keys() if rungs[i].wide else set()
    if rule is not None and scenario.noise:
        noise_rows = noise_table(scenario.steps, scenario.noise, scenario.seed)[: scenario.steps + 1]
        arrays |= {f"noise_{axis}": noise_rows[:, k] for k, axis in enumerate("xy")}
        exact |= {"noise_x", "noise_y"}
    head = {
        "run": index,
        "kin": [i for i, other in enumerate(members) if i != index and _depends_on(other, run_index, run)],
        "names": names,
        "name": ladder_of_run.parameter.name,
        "sign": to_html(ladder_of_run.parameter.symbol),
        "log": ladder_of_run.parameter.scale == "log",
        "at": keep.index(ladder_of_run.at),
        "every": ladder_of_run.every,
        "stride": max(1, round(ladder_of_run.stride * len(keep) / len(rungs))),
        "rungs": [rungs[i].entry for i in keep],
    }
    return BlobPart({"dial": head}, arrays, frozenset(exact))


def _depends_on(other: Member, run_index: int, run: Run) -> bool:
    """Whether ``other`` would be another path if ``run`` were: its partner, or a branch of it."""
    return other.run_index == run_index or run in other.run.segments


class _Rung(NamedTuple):
    """What is sent of one path."""

    entry: list[Any]  # value, records, outcome, settings, the point from which it is measured; inside, rule and memory
    arrays: Arrays
    wide: bool  # needs float64

    @property
    def size(self) -> int:
        """Bytes."""
        return sum(array.size * (8 if self.wide else 4) for array in self.arrays.values())


def _rung(
    run: Run,
    path: Trajectory,
    steps: Ladder,
    settings_text: Callable[[Run], str],
    rule: Callable[[Trajectory], int] | None,
) -> _Rung:
    last, outcome, name = path.position[-1], path.outcome, steps.parameter.name
    end = last if path.objective.domain.contains(last) else np.zeros(2)
    away = _every_kth(path.position - end, steps.every)
    wide = not fits_float32(away)
    if wide:
        away, end = _every_kth(path.position, steps.every), np.zeros(2)
    arrays: Arrays = {"dial_x": away[:, 0], "dial_y": away[:, 1]}
    if name == "learning_rate" and (path.learning_rate != path.learning_rate[0]).any():
        arrays["dial_rate"] = _every_kth(path.learning_rate, steps.every)
    entry = [
        run.hyperparameters[name],
        len(path),
        outcome.kind.name.lower(),
        outcome.label,
        settings_text(run),
        end.tolist(),
    ]
    return _Rung(entry if rule is None else [*entry, rule(path), _memory(path)], arrays, wide)


def _every_kth(values: Floats, every: int) -> Floats:
    """Every so many records from the first on, and the last one."""
    last = len(values) - 1
    return values[sorted({*range(0, last, every), last})] if every > 1 else values


def _memory(path: Trajectory) -> list[float]:
    """What the method remembers where its last segment begins: x and y of each thing."""
    branch_step = min(path.branch_step, len(path) - 1)
    return [float(v) for name in OPTIMIZERS[path.optimizer].rule.remembers for v in path.state[name][branch_step]]
