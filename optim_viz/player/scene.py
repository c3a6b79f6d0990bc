"""What the browser needs to play a scene: one blob with a JSON head and the runs' arrays behind it.

The landscape travels as the function's own instructions (:mod:`optim_viz.program`, some 300 bytes), not as a grid:
the browser evaluates it in float64 at any zoom, and the hover tells the true f. Paths and charts read the arrays that
the table and the outcomes were computed from, as float32: seven digits, finer than a pixel down to the player's
deepest zoom. A run whose numbers float32 cannot hold is sent as float64.

When somebody looks inside, the scene also carries, in float64, what each rule was given and remembered, the rules
themselves (:mod:`optim_viz.optimizers.rule`), and the function's derivatives.

Layout: uint32 length of the head (little-endian), the head in UTF-8, padding to a multiple of 8, the arrays.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from optim_viz.figures import identity
from optim_viz.limits import MAX_DETAILED
from optim_viz.optimizers import OPTIMIZERS, Contrast, Optimizer
from optim_viz.optimizers.rule import GIVEN, names
from optim_viz.outcome import Outcome
from optim_viz.player.notation import to_html
from optim_viz.program import to_program
from optim_viz.scenario import Run, Scenario, spell
from optim_viz.schedules import SCHEDULES
from optim_viz.simulate import Trajectories
from optim_viz.view import MARKS, View

Arrays = Mapping[str, NDArray[Any]]


def pack(head: Mapping[str, Any], arrays: Arrays, exact: frozenset[str] = frozenset()) -> bytes:
    """The head, extended by ``arrays``: name -> [offset in bytes, length, bytes a number], and the arrays behind it.
    Those named in ``exact`` travel as float64."""
    typed = {
        name: array.astype("<f8" if name in exact or not _fits_float32(array) else "<f4")
        for name, array in arrays.items()
    }
    where, parts, offset = {}, [], 0
    for name, array in sorted(typed.items(), key=lambda item: -item[1].itemsize):  # wide ones first: all stay aligned
        where[name] = [offset, array.size, array.itemsize]
        parts.append(array.tobytes())
        offset += array.nbytes
    text = json.dumps({**head, "arrays": where}, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode()
    text += b" " * (-(4 + len(text)) % 8)
    return b"".join([len(text).to_bytes(4, "little"), text, *parts])


def _fits_float32(array: NDArray[Any]) -> bool:
    """Whether float32 neither overflows nor flushes a number to zero."""
    size = np.abs(array[array != 0])
    return not size.size or bool(size.max() < 1e38 and size.min() > 1e-37)


def to_scene(
    scenario: Scenario,
    runs: Trajectories,
    view: View | None = None,
    *,
    ids: Sequence[int] | None = None,
    stamp: tuple[int, int] = (0, 0),
) -> bytes:
    """The scene of a scenario's cast, ready for the player.

    ``ids`` has one number per contestant, which stays with it while others come and go. ``stamp`` dates the view: how
    often another view was imposed on the player, and the number of the player's own last wish that it answers.
    """
    ids = range(len(scenario.contestants)) if ids is None else ids
    surface, view = scenario.surface, view or View()
    minima = surface.minima
    floor = minima[0].value if minima else 0.0  # heights are above it: near a minimum, f itself would lose its digits
    cast, looks = scenario.cast, identity.cast(scenario)
    head: dict[str, Any] = {
        "surface": {
            "key": scenario.objective,
            "label": surface.label,
            "parameters": dict(scenario.parameters),
            "program": to_program(surface, derivatives=view.inside),
            "domain": [*surface.domain.x, *surface.domain.y],
            "floor": floor if minima else None,
            "points": [{"x": p.position[0], "y": p.position[1], "kind": p.kind} for p in surface.critical_points],
        },
        "start": list(scenario.point),
        "steps": scenario.steps,
        "noise": scenario.noise,
        "view": {"stage": view.stage, **view.settings, "stamp": stamp},
        "runs": [
            {
                **look._asdict(),
                "name": f"{ids[member.of]} {member.contrast.name if member.contrast else ''}",
                "outline": look.outline,
                "detail": detail(member.run),
                "records": len(run),
                "outcome": _outcome(run.outcome),
                "rate": run.hyperparameters["learning_rate"],
                "since": run.since,
                "of": member.of,
            }
            for look, member, run in zip(looks, cast, runs, strict=True)
        ],
    }
    arrays: dict[str, NDArray[Any]] = {}
    for i, run in enumerate(runs):
        arrays[f"x{i}"], arrays[f"y{i}"] = run.position[:, 0], run.position[:, 1]
        arrays[f"height{i}"], arrays[f"slope{i}"] = run.loss - floor, run.grad_norm
        if (run.learning_rate != run.learning_rate[0]).any():
            arrays[f"rate{i}"] = run.learning_rate
    return pack(head, arrays) if not view.inside else _with_insides(head, arrays, scenario, runs, view)


def _with_insides(
    head: dict[str, Any], arrays: dict[str, NDArray[Any]], scenario: Scenario, runs: Trajectories, view: View
) -> bytes:
    """The scene with every rule, its numbers, and what it was given and remembered at each step."""
    exact, rules = set[str](), list[dict[str, Any]]()
    cast, wanted = scenario.cast, _looked_into(scenario, runs, view)
    for i, (sent, member, run) in enumerate(zip(head["runs"], cast, runs, strict=True)):
        if i not in wanted:
            continue
        entry = OPTIMIZERS[run.optimizer]
        rule = _rule(entry, run.hyperparameters)
        if rule not in rules:
            rules.append(rule)
        vectors = {"": run.position, "g_": run.drive, **{f"{name}_": run.state[name] for name in entry.rule.remembers}}
        for name, vector in vectors.items():
            for k, axis in enumerate("xy"):
                arrays[f"{name}{axis}{i}"] = vector[:, k]
                exact.add(f"{name}{axis}{i}")
        exact.add(f"rate{i}")
        ways = [m.run for m in cast]
        sent.update(
            rule=rules.index(rule),
            values=dict(run.hyperparameters),
            born=run.born,
            origin=ways.index(member.run.origin) if member.run.origin in ways else None,
            contrasts=[] if member.contrast else [_contrast(c, scenario, member.of) for c in entry.contrasts],
            teaches=member.contrast.look_for if member.contrast else "",
        )
    head["rules"] = rules
    head["marks"] = [{"name": mark.name, "label": mark.symbol, "help": mark.help} for mark in MARKS]
    head["methods"] = [[name, entry.label] for name, entry in OPTIMIZERS.items()]
    return pack(head, arrays, frozenset(exact))


def _looked_into(scenario: Scenario, runs: Trajectories, view: View) -> set[int]:
    """The places in the cast whose insides are sent: all, or, where that would be too much, one and its origins."""
    if sum(len(run) for run in runs) <= MAX_DETAILED:
        return set(range(len(runs)))
    chosen = scenario.cast[min(int(view.settings["run"]), len(runs) - 1)].run
    return {i for i, member in enumerate(scenario.cast) if member.run in chosen.legs}


def _rule(entry: Optimizer, hyperparameters: Mapping[str, float]) -> dict[str, Any]:
    """The lines that the switches leave, with their signs."""
    rule, lines = entry.rule, entry.rule.in_force(hyperparameters)
    used = {*GIVEN, *(name for line in lines for name in (line.name, *names(line.expression)))}
    return {
        "label": entry.label,
        "lines": [[line.name, line.expression] for line in lines],
        "signs": {name: to_html(symbol) for name, symbol in rule.symbols.items() if name in used or name == "rate"},
        "remembers": rule.remembers,
        "switches": rule.switches,
        "memory": entry.memory,
        "stability": entry.stability,
        "rate": entry.effective_rate,
        "reads_rate": entry.reads_rate,
    }


def _contrast(contrast: Contrast, scenario: Scenario, of: int) -> dict[str, Any]:
    return {
        "name": contrast.name,
        "label": contrast.label,
        "teaches": contrast.look_for,
        "sources": [str(source) for source in contrast.sources],
        "on": contrast.name in scenario.contestants[of].ghosts,
    }


def detail(run: Run) -> str:
    """The run's learning rate, every hyperparameter not at its default, and where it branched, in plain text."""
    values = run.hyperparameters
    others = [
        f"{p.name} {spell(values[p.name])}"
        for p in run.entry.hyperparameters
        if p.name != "learning_rate" and values[p.name] != p.default
    ]
    if run.schedule != "constant":
        others.append(SCHEDULES[run.schedule].label.lower())
    branch = [f"from step {run.since}"] if run.origin is not None else []
    return ", ".join([f"α = {values['learning_rate']:.4g}", *others, *branch])


def _outcome(outcome: Outcome) -> dict[str, Any]:
    return {
        "kind": outcome.kind.name.lower(),
        "label": outcome.label,
        "sentence": outcome.sentence,
        "criterion": outcome.criterion,
        "step": outcome.step,
    }
