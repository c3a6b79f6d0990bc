"""What a dial needs: the paths of one run at every rung of its ladder, so that the browser bends it without asking.

A path travels as float32 distances from its last point, where that lies in the window: near a minimum the distances
shrink with the path, and the heights that the browser computes from them keep their digits. Elsewhere, plain positions.
A path whose numbers float32 cannot hold travels as float64: nothing is cut, and no rung is nearer or farther than it is.

Loss, gradient and, for somebody who looks inside, the memory are worked out in the browser, from the function's own
program and the rule's own lines.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from optim_viz.ladder import ladder
from optim_viz.optimizers import OPTIMIZERS
from optim_viz.player.notation import to_html
from optim_viz.scenario import Member, Run, Scenario
from optim_viz.simulate import Trajectory, noise_table
from optim_viz.view import View

Floats = NDArray[np.float64]
Sent = dict[str, NDArray[Any]]


def to_dial(
    scenario: Scenario, view: View, detail: Callable[[Run], str], rule: Callable[[Trajectory], int] | None
) -> tuple[dict[str, Any], Sent, frozenset[str]]:
    """The dial's part of the head, its arrays, and which of them must stay exact; nothing if nobody has the dial.

    ``detail`` gives a run's settings as text; ``rule`` the place of a path's rule, if somebody looks inside.
    """
    wanted, cast = int(view.settings["dial"]), scenario.cast
    if not wanted or not cast:
        return {}, {}, frozenset()
    of = cast[min(int(view.settings["run"]), len(cast) - 1)].of
    place = next(i for i, member in enumerate(cast) if member.of == of)
    run = cast[place].run
    names = [parameter.name for parameter in run.entry.hyperparameters]
    steps = ladder(scenario, run, names[wanted - 1] if wanted <= len(names) else names[0])
    arrays: Sent = {}
    exact, rungs = set[str](), []
    for i, (value, way, path) in enumerate(zip(steps.values, steps.runs, steps.paths, strict=True)):
        x, y, end, wide = _packed(path, steps.every)
        sent = {f"dial_x{i}": x, f"dial_y{i}": y}
        if steps.parameter.name == "learning_rate" and (path.learning_rate != path.learning_rate[0]).any():
            sent[f"dial_rate{i}"] = _thinned(path.learning_rate, steps.every)
        arrays |= sent
        exact |= {f"dial_x{i}", f"dial_y{i}"} if wide else set()
        outcome = path.outcome
        rung = [value, len(path), outcome.kind.name.lower(), outcome.label, detail(way), end]
        rungs.append(rung if rule is None else [*rung, rule(path), _memory(path)])
    if rule is not None and scenario.noise:
        kicks = noise_table(scenario.steps, scenario.noise, scenario.seed)[: scenario.steps + 1]
        arrays |= {f"kick_{axis}": kicks[:, k] for k, axis in enumerate("xy")}
        exact |= {"kick_x", "kick_y"}
    head = {
        "run": place,
        "kin": [i for i, other in enumerate(cast) if i != place and _depends(other, of, run)],
        "names": names,
        "name": steps.parameter.name,
        "sign": to_html(steps.parameter.symbol),
        "log": steps.parameter.scale == "log",
        "at": steps.at,
        "every": steps.every,
        "stride": steps.stride,
        "rungs": rungs,
    }
    return {"dial": head}, arrays, frozenset(exact)


def _depends(other: Member, of: int, run: Run) -> bool:
    """Whether ``other`` would be another path if ``run`` were: its partner, or a branch of it."""
    return other.of == of or run in other.run.legs


def _packed(path: Trajectory, every: int) -> tuple[Floats, Floats, Sequence[float], bool]:
    """x and y of the records that are sent, from which point, and whether they need float64."""
    last = path.position[-1]
    end = last if path.objective.domain.contains(path.position[-1:])[0] else np.zeros(2)
    away = _thinned(path.position - end, every)
    size = np.abs(away[away != 0])
    if size.size and not (size.max() < 1e38 and size.min() > 1e-37):
        away, end = _thinned(path.position, every), np.zeros(2)
        return away[:, 0], away[:, 1], end.tolist(), True
    return away[:, 0], away[:, 1], end.tolist(), False


def _thinned(values: Floats, every: int) -> Floats:
    """Every so many records from the first on, and the last one."""
    last = len(values) - 1
    return values[sorted({*range(0, last, every), last})] if every > 1 else values


def _memory(path: Trajectory) -> list[float]:
    """What the method remembers where its last leg begins: x and y of each thing."""
    since = min(path.since, len(path) - 1)
    return [float(v) for name in OPTIMIZERS[path.optimizer].rule.remembers for v in path.state[name][since]]
