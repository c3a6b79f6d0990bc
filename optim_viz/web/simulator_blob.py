"""What the player needs to simulate the scene's runs itself: what a visitor turns bends the picture at once.

Methods, schedules and the surface travel as instruction lists, which the browser runs to the engine's own bits
(``web/js/simulation``); the runs as the choices that they are. Noise travels as the numbers that were drawn, before the
level multiplies them. A held scene sends nothing of this: a path would follow from it.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import cache, lru_cache
from typing import Any

from numpy.typing import NDArray

from optim_viz.data.stream import NO_STREAM, Stream
from optim_viz.objectives import Objective
from optim_viz.objectives.treatments import TREATMENTS, treatment_program
from optim_viz.optimizers import OPTIMIZERS, Optimizer
from optim_viz.optimizers.step_program import step_program
from optim_viz.programs.instructions import program_of_numbers
from optim_viz.programs.writer import Program
from optim_viz.scene.numbers import scene_numbers
from optim_viz.scene.scenario import Run, Scenario, suggested_rate
from optim_viz.schedules import SCHEDULES, Schedule
from optim_viz.simulation.digest import digest, records_of
from optim_viz.simulation.stream_table import gaussian_noise
from optim_viz.web.blob import BlobPart
from optim_viz.web.inspector_blob import RuleTable, SentPath
from optim_viz.web.number import parameter_head


def simulator_part(
    scenario: Scenario,
    paths: Sequence[SentPath],
    rules: RuleTable | None,
    doubted: Collection[int] = (),
    noise_steps: int = 0,
    *,
    everything: bool = False,
) -> BlobPart:
    """The simulator's part of the head, and its arrays; ``rules``, where somebody looks inside, grow by the forms that
    another switch would choose. ``doubted`` are the places of paths that the browser computes otherwise: all their
    records are sent. ``noise_steps``: for how many steps the drawn noise is to be enough, also where its level is zero.
    ``everything``: also the methods and schedules that no run has.
    """
    segments = [segment for path in paths for segment in path.run.segments]
    of_runs = dict.fromkeys(segment.optimizer for segment in segments)
    methods = [*OPTIMIZERS, *(name for name in of_runs if name not in OPTIMIZERS)] if everything else [*of_runs]
    schedules = SCHEDULES if everything else dict.fromkeys(segment.schedule for segment in segments)
    head = {
        "methods": {name: _method(scenario, OPTIMIZERS[name], rules) for name in methods},
        "schedules": {name: _schedule(SCHEDULES[name]) for name in schedules},
        "usual": _usual(),
        "paths": [[_shortly(segment) for segment in path.run.segments] for path in paths],
        "contrasts": [_contrast(path) for path in paths],
        "treatments": {name: entry.label.lower() for name, entry in TREATMENTS.items()},
        "fairness": scenario.fairness.rule,
        "seed": scenario.seed,
        **_stream(scenario),
        "scene": [parameter_head(number.parameter) for number in scene_numbers(scenario)],
        **_coefficients(scenario.surface),
    }
    arrays: dict[str, NDArray[Any]] = {}
    if scenario.noise or noise_steps:
        steps = max(scenario.steps, noise_steps)
        drawn = gaussian_noise(steps, 1.0, scenario.seed)
        arrays = {"normal_x": drawn[:, 0], "normal_y": drawn[:, 1]}
    arrays |= {f"digest{i}": digest(path.trajectory).ravel() for i, path in enumerate(paths)}
    arrays |= {f"records{i}": records_of(paths[i].trajectory).T.ravel() for i in doubted}
    return BlobPart({"simulator": head}, arrays, frozenset(arrays))


def stream_data(stream: Stream) -> dict[str, Any]:
    """The choice that a stream is, but for the noise; a batch of 0 is all rows."""
    names = ("sampling", "keep_prob", "input_noise", "tail_index")
    return {"batch_size": stream.batch_size or 0, **{name: getattr(stream, name) for name in names}}


def _stream(scenario: Scenario) -> dict[str, Any]:
    """What training does to the gradient, but for the noise that travels; and of a surface of rows, which columns are
    inputs, and what makes its numbers of them. Nothing where there is none of that."""
    surface, head = scenario.surface, stream_data(scenario.stream)
    if surface.model is not None and surface.table is not None:
        head["rows"] = {"inputs": surface.model.inputs_of(surface.table), "sums": surface.model.sums_program}
    return {"stream": head} if head != stream_data(NO_STREAM) else {}


def _method(scenario: Scenario, entry: Optimizer, rules: RuleTable | None) -> dict[str, Any]:
    step = step_program(entry.name)._asdict()
    del step["hyperparameters"]  # how many: it is sent which
    sent = {name: part for name, part in step.items() if part is not None and part is not False}
    sent["parameters"] = [parameter_head(p) for p in entry.hyperparameters]
    sent["suits"] = suggested_rate(scenario.surface, entry)
    if entry.decays:
        sent["decays"] = entry.decays
    if rules is not None:
        sent["rules"] = _forms(entry, rules)
    return sent


def _schedule(entry: Schedule) -> dict[str, Any]:
    return {
        "label": entry.label,
        "program": entry.program,
        "parameters": [parameter_head(p) for p in entry.parameters],
    }


def _coefficients(surface: Objective) -> dict[str, Any]:
    """Those of the surface; and where its known points are with others, unless these stay where they are: none where
    no program can say it."""
    coefficients = [parameter_head(p) for p in surface.parameters]
    if not surface.points_follow:
        return {"coefficients": coefficients, "points": None}
    points = _points_program(surface.bind(table=None, **{p.name: p.default for p in surface.parameters}))
    moves = any(result < points["inputs"] for result in points["results"]) or bool(points["code"])
    return {"coefficients": coefficients, **({"points": points} if moves else {})}


@lru_cache(maxsize=256)
def _points_program(surface: Objective) -> Program:
    return program_of_numbers(surface.coordinates_of_points, len(surface.values))


def penalty_data() -> dict[str, Any]:
    """How the penalty of a surface is treated: the step, and the treatments by their numbers."""
    return {"step": treatment_program(), "treatments": [*TREATMENTS]}


def _forms(entry: Optimizer, rules: RuleTable) -> list[tuple[dict[str, float], int]]:
    """Each setting of the method's switches, and the place of the rule that it leaves."""
    settings: list[dict[str, float]] = [{}]
    for switch in entry.rule.switches:
        settings = [{**setting, switch: on} for setting in settings for on in (0.0, 1.0)]
    return [(setting, rules.index(entry, entry.resolve(setting))) for setting in settings]


def segment_data(run: Run) -> dict[str, Any]:
    """What one segment of a run is, without those before it."""
    return {
        "optimizer": run.optimizer,
        "values": dict(run.hyperparameters),
        "schedule": run.schedule,
        "schedule_values": dict(run.schedule_values),
        "branch_step": run.branch_step,
        "treatment": run.treatment,
    }


@cache
def _usual() -> dict[str, Any]:
    """What a segment says that nobody has changed; no segment repeats it."""
    return {name: value for name, value in segment_data(Run("sgd")).items() if name not in ("optimizer", "values")}


def _shortly(segment: Run) -> dict[str, Any]:
    return {name: value for name, value in segment_data(segment).items() if value != _usual().get(name)}


def _contrast(path: SentPath) -> str | None:
    """The switch that sets a partner apart from its run; of other paths none."""
    return path.member.contrast.switch if path.member is not None and path.member.contrast is not None else None
