"""What the browser needs to play a scene: one blob with a JSON head and the runs' arrays behind it.

The landscape travels as the function's own instructions (:mod:`optim_viz.programs.instructions`, some 300 bytes), not
as a grid: the browser evaluates it in float64 at any zoom, and the hover tells the true f. Paths and charts read the
arrays that the table and the outcomes were computed from, as float32: seven digits, finer than a pixel down to the
player's deepest zoom. A run whose numbers float32 cannot hold is sent as float64.

When somebody looks inside, the scene also carries, in float64, what each rule was given and remembered, the rules
themselves (:mod:`optim_viz.optimizers.rule`), and the function's derivatives. When a run has the dial, its ladder comes
along (:mod:`optim_viz.web.dial_blob`).

Layout: uint32 length of the head (little-endian), the head in UTF-8, padding to a multiple of 8, the arrays.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from optim_viz import style
from optim_viz.limits import MAX_DETAILED
from optim_viz.optimizers import OPTIMIZERS, Contrast, Optimizer
from optim_viz.optimizers.rule import GIVEN, names
from optim_viz.outcomes.outcome import Outcome
from optim_viz.programs.instructions import to_program
from optim_viz.registry import spell
from optim_viz.scene.playback import Playback
from optim_viz.scene.scenario import Run, Scenario
from optim_viz.scene.view import MARKS, View
from optim_viz.schedules import SCHEDULES
from optim_viz.simulation.simulate import Trajectories, Trajectory
from optim_viz.web.dial_blob import dial_fields
from optim_viz.web.distinguishing import distinguishing_settings
from optim_viz.web.notation import to_html

Arrays = Mapping[str, NDArray[Any]]


def pack(head: Mapping[str, Any], arrays: Arrays, exact: frozenset[str] = frozenset()) -> bytes:
    """The head, extended by ``arrays``: name -> [offset in bytes, length, bytes a number], and the arrays behind it.
    Those named in ``exact`` travel as float64, and bytes as bytes."""
    typed = {name: array.astype(_format(array, name in exact)) for name, array in arrays.items()}
    where, parts, offset = {}, [], 0
    for name, array in sorted(typed.items(), key=lambda item: -item[1].itemsize):  # wide ones first: all stay aligned
        where[name] = [offset, array.size, array.itemsize]
        parts.append(array.tobytes())
        offset += array.nbytes
    text = json.dumps({**head, "arrays": where}, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode()
    text += b" " * (-(4 + len(text)) % 8)
    return b"".join([len(text).to_bytes(4, "little"), text, *parts])


def _format(array: NDArray[Any], exact: bool) -> str:
    if array.dtype == np.uint8:
        return "u1"
    return "<f8" if exact or not _fits_float32(array) else "<f4"


def _fits_float32(array: NDArray[Any]) -> bool:
    """Whether float32 neither overflows nor flushes a number to zero. NaN and infinity are what they are in both."""
    size = np.abs(array[(array != 0) & np.isfinite(array)])
    return not size.size or bool(size.max() < 1e38 and size.min() > 1e-37)


def pack_scene(
    scenario: Scenario,
    runs: Trajectories,
    view: View | None = None,
    *,
    ids: Sequence[int] | None = None,
    stamp: tuple[int, int] = (0, 0),
    brief: bool = False,
    whole: bool = False,
    played: int = 0,
    playback: tuple[Playback | None, int] = (None, 0),
    held: bool = False,
    quiz: Mapping[str, Any] | None = None,
    sync_group: str | None = None,
) -> bytes:
    """The scene of a scenario's cast, ready for the player.

    ``ids`` has one number per contestant, which stays with it while others come and go. ``stamp`` dates the view: how
    often another view was imposed on the player, and the number of the player's own last wish that it answers. A
    ``brief`` scene comes without the dial's ladder, a ``whole`` one with the insides also where nobody looks at them
    yet: for a page that cannot ask for them. ``played`` counts how often somebody asked for a run to be played: with
    another count, the player begins at step 0. ``playback`` is where it is to stand, and a number that tells one
    wish from the next: it goes there once for each. Players whose scenes name the same ``sync_group`` follow one clock.

    A ``held`` scene waits for somebody's answer: of each run nothing is sent but its name, its settings and the start.
    ``quiz`` is what the player is told of a class: whether its map is aimed at, the guess, what is locked, and whether
    it is a page of a tour.
    """
    if held:
        runs, view = _at_the_start(runs, view or View(), flat=bool((quiz or {}).get("aims")))
    ids = range(len(scenario.runs)) if ids is None else ids
    surface, view = scenario.surface, view or View()
    minima = surface.minima
    floor = minima[0].value if minima else 0.0  # heights are above it: near a minimum, f itself would lose its digits
    members, looks = scenario.members, style.looks(scenario)
    dialled, inside = view.settings["dial"] > 0, view.inside or whole
    shown = [member.run for member in members]
    settings = distinguishing_settings(shown)
    head: dict[str, Any] = {
        "played": played,
        "sync_group": sync_group,
        "surface": {
            "key": scenario.objective,
            "label": surface.label,
            "parameters": dict(scenario.parameters),
            "program": to_program(surface, derivatives=inside or dialled),
            "domain": [*surface.domain.x, *surface.domain.y],
            "floor": floor if minima else None,
            "points": [{"x": p.position[0], "y": p.position[1], "kind": p.kind} for p in surface.critical_points],
        },
        "start": list(scenario.start),
        "steps": scenario.steps,
        "noise": scenario.noise,
        "method": shown[0].entry.label if any(settings) else None,
        "view": {"stage": view.stage, **view.settings, "stamp": stamp},
        "playback": None if playback[0] is None else {**asdict(playback[0]), "number": playback[1]},
        "held": held,
        "quiz": dict(quiz or {}),
        "runs": [
            {
                **look._asdict(),
                "name": member.name(ids),
                "outline": look.outline,
                "detail": detail(member.run),
                "records": len(run),
                "outcome": _NOTHING_YET if held else _outcome(run.outcome),
                "rate": run.hyperparameters["learning_rate"],
                "branch_step": run.branch_step,
                "first": 0 if held else first_drawn(member.run, shown),
                "of": member.of,
                "distinguishing": own,
            }
            for look, member, run, own in zip(looks, members, runs, settings, strict=True)
        ],
    }
    arrays: dict[str, NDArray[Any]] = {}
    for i, run in enumerate(runs):
        arrays |= _path(i, run, floor)
    exact = frozenset[str]()
    if inside:
        insides, exact = _insides(head["runs"], arrays, scenario, runs, view, floor, whole)
        head |= insides
    if dialled and not brief:
        dial, more, wide = dial_fields(scenario, view, detail, _placed(head["rules"]) if inside else None)
        head, arrays, exact = {**head, **dial}, {**arrays, **more}, exact | wide
    return pack(head, arrays, exact)


_NOTHING_YET = {"kind": "", "label": "", "sentence": "", "criterion": "", "step": 0}


def _at_the_start(runs: Trajectories, view: View, flat: bool) -> tuple[Trajectories, View]:
    """Every run cut to its first record and seen from outside, on the map where that is aimed at: a held scene."""
    arrays = ("position", "loss", "gradient", "hessian", "noisy_gradient", "learning_rate")
    cut = [
        replace(run, **{name: getattr(run, name)[:1] for name in arrays}, state={}, origin=None, branch_step=0)
        for run in runs
    ]
    outside = dict.fromkeys(("inside", "dial", "fan"), 0.0)
    stage = "map" if flat or view.stage == "grid" else view.stage
    return Trajectories(cut), View(stage, {**view.settings, **outside})


def _placed(rules: list[dict[str, Any]]) -> Callable[[Trajectory], int]:
    """The place of a path's rule among those that are sent, which grow by it if it is new."""

    def place(run: Trajectory) -> int:
        rule = _rule(OPTIMIZERS[run.optimizer], run.hyperparameters)
        if rule not in rules:
            rules.append(rule)
        return rules.index(rule)

    return place


def first_drawn(run: Run, shown: Sequence[Run]) -> int:
    """The record from which a run is drawn: its branch, if the run that it left is drawn as well."""
    if run.origin is None:
        return 0
    return run.branch_step if run.origin in shown else first_drawn(run.origin, shown)


def _path(i: int, run: Trajectory, floor: float) -> dict[str, NDArray[Any]]:
    x, y = run.position.T
    path = {f"x{i}": x, f"y{i}": y, f"height{i}": run.loss - floor, f"slope{i}": run.grad_norm}
    changes = (run.learning_rate != run.learning_rate[0]).any()
    return {**path, f"rate{i}": run.learning_rate} if changes else path


def _insides(
    sent: list[dict[str, Any]],
    arrays: dict[str, NDArray[Any]],
    scenario: Scenario,
    runs: Trajectories,
    view: View,
    floor: float,
    whole: bool,
) -> tuple[dict[str, Any], frozenset[str]]:
    """Every rule, and of each run its numbers and what it was given and remembered at each step: more of the head.

    Adds them to the runs ``sent`` and to ``arrays``, and behind those the origins that are nobody's choice: a branch
    can be looked into before its step. The names of the arrays that must stay exact come second.
    """
    members = scenario.members
    ways = [(member.run, run) for member, run in zip(members, runs, strict=True)]
    for way, trajectory in ways:  # grows while it is walked
        origin = way.origin
        if origin is not None and trajectory.origin is not None and all(origin != known for known, _ in ways):
            sent.append({"offstage": True, "label": origin.entry.label, "records": len(trajectory.origin)})
            arrays |= _path(len(ways), trajectory.origin, floor)
            ways.append((origin, trajectory.origin))
    places = [way for way, _ in ways]
    wanted = set(range(len(ways))) if whole else _looked_into(ways, view)
    exact, rules = set[str](), list[dict[str, Any]]()
    place = _placed(rules)
    for i, (way, run) in enumerate(ways):
        if i not in wanted:
            continue
        entry = OPTIMIZERS[run.optimizer]
        vectors = {
            "": run.position,
            "g_": run.noisy_gradient,
            **{f"{name}_": run.state[name] for name in entry.rule.remembers},
        }
        for name, vector in vectors.items():
            for k, axis in enumerate("xy"):
                arrays[f"{name}{axis}{i}"] = vector[:, k]
                exact.add(f"{name}{axis}{i}")
        exact.add(f"rate{i}")
        member = members[i] if i < len(members) else None
        contrasts = way.entry.contrasts if member is not None and member.contrast is None else ()
        sent[i].update(
            rule=place(run),
            values=dict(run.hyperparameters),
            branch_step=run.branch_step,
            method_start=run.method_start,
            origin=None if way.origin is None else places.index(way.origin),
            contrasts=[_contrast(c, scenario.runs[member.of]) for c in contrasts if member is not None],
            teaches=member.contrast.look_for if member is not None and member.contrast is not None else "",
        )
    marks = [{"name": mark.name, "label": mark.symbol, "help": mark.help} for mark in MARKS]
    methods = [[name, entry.label] for name, entry in OPTIMIZERS.items()]
    return {"rules": rules, "marks": marks, "methods": methods}, frozenset(exact)


def _looked_into(ways: Sequence[tuple[Run, Trajectory]], view: View) -> set[int]:
    """The places of the ways whose insides are sent: all, or, where that would be too much, one and its origins."""
    if sum(len(run) for _, run in ways) <= MAX_DETAILED:
        return set(range(len(ways)))
    chosen, _ = ways[min(int(view.settings["run"]), len(ways) - 1)]
    return {i for i, (way, _) in enumerate(ways) if way in chosen.segments}


def _rule(entry: Optimizer, hyperparameters: Mapping[str, float]) -> dict[str, Any]:
    """The lines that the switches leave, with their signs."""
    rule, lines = entry.rule, entry.rule.in_force(hyperparameters)
    used = {*GIVEN, *(name for line in lines for name in (line.name, *names(line.expression)))}
    return {
        "lines": [[line.name, line.expression] for line in lines],
        "signs": {name: to_html(symbol) for name, symbol in rule.symbols.items() if name in used or name == "rate"},
        "remembers": rule.remembers,
        "memory": entry.memory,
        "stability": entry.stability,
        "rate": entry.effective_rate,
        "reads_rate": entry.reads_rate,
        "stride": entry.stride,
    }


def _contrast(contrast: Contrast, run: Run) -> dict[str, Any]:
    return {
        "name": contrast.name,
        "label": contrast.label,
        "teaches": contrast.look_for,
        "sources": " ".join(dict.fromkeys(map(str, contrast.sources))),
        "on": contrast.name in run.ghosts,
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
    branch = [f"from step {run.branch_step}"] if run.origin is not None else []
    return ", ".join([f"α = {values['learning_rate']:.4g}", *others, *branch])


def _outcome(outcome: Outcome) -> dict[str, Any]:
    return {
        "kind": outcome.kind.name.lower(),
        "label": outcome.label,
        "sentence": outcome.sentence,
        "criterion": outcome.criterion,
        "step": outcome.step,
    }
