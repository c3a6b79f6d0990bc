"""What the browser needs to play a scene: one blob with a JSON head and a few arrays behind it.

Neither the landscape nor the paths travel: the surface is sent as its own instructions
(:mod:`optim_viz.programs.instructions`), the runs as the choices that they are, with what the browser needs to simulate
them to the engine's own bits, and short sums by which it proves that it did (:mod:`optim_viz.web.simulator_blob`). So
whatever a visitor turns bends the picture at once, and a change costs the server a few kilobytes. Outcomes, names and
words are the server's.

A scene that is held, as a class is to guess, carries nothing from which a path follows: of each run its first record,
and no recorded path, which may be the answer.
When somebody looks inside, the rules come along (:mod:`optim_viz.web.inspector_blob`).

:mod:`optim_viz.web.blob` has the layout.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import asdict, replace
from typing import Any, NamedTuple

from numpy.typing import NDArray

from optim_viz.number_format import format_number
from optim_viz.objectives.treatments import GRADIENT, TREATMENTS
from optim_viz.outcomes.outcome import Outcome
from optim_viz.programs.instructions import to_program
from optim_viz.scene.playback import Playback
from optim_viz.scene.scenario import Run, Scenario
from optim_viz.scene.view import View
from optim_viz.schedules import SCHEDULES
from optim_viz.simulation.trajectory import Trajectories
from optim_viz.style import scene_styles
from optim_viz.web.blob import BlobPart, pack_parts, table_part
from optim_viz.web.companion_blob import companion_part
from optim_viz.web.companions import companions_part
from optim_viz.web.distinguishing import distinguishing_settings
from optim_viz.web.graph_blob import graph_part
from optim_viz.web.inspector_blob import RuleTable, inspector_part, sent_paths
from optim_viz.web.recorded_blob import recorded_part
from optim_viz.web.simulator_blob import penalty_data, simulator_part
from optim_viz.web.take_home_blob import take_home_part


class SceneOptions(NamedTuple):
    """What the player is told besides the scene and how it is looked at."""

    ids: Sequence[int] | None = None  # a number for each run, which stays with it while others come and go
    # How often another view was imposed on the player, and the number of the player's own last event that it answers.
    view_stamp: tuple[int, int] = (0, 0)
    with_inspector: bool = False  # also where nobody looks inside yet, or turns noise: for who cannot ask for it later
    # Of a page that cannot ask for anything: what it spells links by. It gets all else that a server would look up.
    take_home: Mapping[str, Any] | None = None
    play_count: int = 0  # how often a run was asked to play: with another count, the player begins at step 0
    # Where the player is to stand, and a number that tells one such request from the next: it goes there once for each.
    playback: tuple[Playback | None, int] = (None, 0)
    held: bool = False  # waiting for somebody's answer: of each run only its name, its settings and the start are sent
    # What the player is told of a class: whether its map is aimed at, the guess, what is locked, whether it is a page
    # of a tour.
    quiz: Mapping[str, Any] | None = None
    welcomes: bool = False  # whether it tells who sees it for the first time what it is about
    doubted: Collection[str] = ()  # the names of runs that the browser computes otherwise: their records are sent
    noise_steps: int = 0  # for how many steps the drawn noise is to be enough: the browser has asked, and keeps it
    side: str | None = (
        None  # "a" or "b", if the scene is one that the panel can edit: its numbers then bend the picture
    )
    # By its field, what is said of a text that somebody types: the player tells the panel, which is not drawn for it.
    texts: Mapping[str, Any] | None = None
    sync_group: str | None = None  # players whose scenes name the same one follow one clock


def pack_scene(
    scenario: Scenario, runs: Trajectories, view: View | None = None, options: SceneOptions | None = None
) -> bytes:
    """The scene of a scenario's runs and partners, ready for the player; ``runs`` are their paths, in order.

    Raises:
        ValueError: if ``runs`` are not as many as the scenario has.
    """
    options, view = options or SceneOptions(), view or View()
    if options.held:
        runs = _first_records(runs)
        view = _outside_view(view, flat=bool((options.quiz or {}).get("aims")))
    everything = options.take_home is not None
    ahead = options.with_inspector or everything
    inside = not options.held and bool(view.inside or ahead)
    head = _head(scenario, view, options)
    head["surface"] = _surface(scenario, derivatives=not options.held)
    head["runs"] = _entries(scenario, runs, options)
    head["criteria"] = _criteria_once(head["runs"])
    minima = scenario.surface.minima
    floor = minima[0].value if minima else 0.0  # heights are above it: near a minimum, f itself would lose its digits
    paths, rules = sent_paths(scenario, runs), RuleTable() if inside else None
    shown = paths if inside else paths[: len(runs)]
    parts = [
        BlobPart(head, _first_record_arrays(runs, floor) if options.held else {}),
        table_part(scenario.surface.rows),
        companion_part(scenario.surface),
        companions_part(scenario.surface, held=options.held, looked_at=None if ahead else view.settings["companion"]),
    ]
    if view.graph or ahead:
        parts.append(graph_part(scenario.surface))
    if rules is not None:
        parts.append(inspector_part(scenario, paths, head["runs"], rules))
    if not options.held:
        doubted = [i for i, entry in enumerate(head["runs"]) if entry["name"] in options.doubted]
        noise_steps = scenario.steps if ahead else options.noise_steps
        parts.append(simulator_part(scenario, shown, rules, doubted, noise_steps, everything=everything))
        parts.append(recorded_part(scenario))
    if options.take_home is not None:
        parts.append(take_home_part(scenario, options.take_home))
    return pack_parts(parts)


def _head(scenario: Scenario, view: View, options: SceneOptions) -> dict[str, Any]:
    """All but the runs and the surface, which have their places in it."""
    playback, number = options.playback
    shown = [member.run for member in scenario.members]
    return {
        "played": options.play_count,
        "side": options.side,
        "sync_group": options.sync_group,
        "surface": {},
        "start": list(scenario.start),
        "steps": scenario.steps,
        "noise": scenario.noise,
        "method": shown[0].entry.label if any(distinguishing_settings(shown)) else None,
        "view": {"stage": view.stage, **_shortly(view.settings), "stamp": options.view_stamp},
        "playback": None if playback is None else {**asdict(playback), "number": number},
        "held": options.held,
        **({"welcomes": True} if options.welcomes else {}),
        "quiz": dict(options.quiz or {}),
        **({"texts": dict(options.texts)} if options.texts else {}),
    }


def _shortly(settings: Mapping[str, float]) -> dict[str, float]:
    """The same numbers, of which those that are whole are written without a point."""
    return {name: int(value) if value.is_integer() else value for name, value in settings.items()}


def _surface(scenario: Scenario, *, derivatives: bool) -> dict[str, Any]:
    surface = scenario.surface
    return {
        "key": scenario.objective,
        "label": surface.title,
        "parameters": dict(surface.values),
        "program": to_program(surface, derivatives=derivatives),
        "coefficients": list(surface.coefficients),
        "domain": [*surface.domain.x, *surface.domain.y],
        "floor": surface.minima[0].value if surface.minima else None,
        "points": [
            {
                "x": p.position[0],
                "y": p.position[1],
                "value": p.value,
                "kind": p.kind,
                "interior": p.interior,
                **({"found": True} if p.found else {}),
            }
            for p in surface.critical_points
        ],
        **({"dead": [list(corner) for corner in surface.dead_region]} if surface.dead_region else {}),
        **({"undefined": True} if surface.undefined_share else {}),
        **({} if surface.unpenalized is None else {"penalty": penalty_data()}),
    }


_NO_OUTCOME = {"kind": "", "variety": "", "label": "", "sentence": "", "criterion": "", "step": 0}


def _entries(scenario: Scenario, runs: Trajectories, options: SceneOptions) -> list[dict[str, Any]]:
    """Each member: how it looks, what it is called and what became of it."""
    members, held = scenario.members, options.held
    ids = range(len(scenario.runs)) if options.ids is None else options.ids
    shown = [member.run for member in members]
    outcomes = [_NO_OUTCOME] * len(runs) if held else [*map(_outcome, runs.outcome)]
    return [
        {
            **style._asdict(),
            "name": member.name(ids),
            "detail": settings_text(member.run),
            "records": len(run),
            "outcome": outcome,
            "rate": run.hyperparameters["learning_rate"],
            "branch_step": run.branch_step,
            "first": 0 if held else first_drawn_record(member.run, shown),
            "of": member.run_index,
            "distinguishing": settings,
        }
        for style, member, run, outcome, settings in zip(
            scene_styles(scenario), members, runs, outcomes, distinguishing_settings(shown), strict=True
        )
    ]


def _criteria_once(entries: Sequence[dict[str, Any]]) -> list[str]:
    """The criteria of all outcomes, which many runs share: each outcome has the place of its own instead."""
    criteria = list(dict.fromkeys(entry["outcome"]["criterion"] for entry in entries))
    for entry in entries:
        entry["outcome"] = {**entry["outcome"], "criterion": criteria.index(entry["outcome"]["criterion"])}
    return criteria


def _first_records(runs: Trajectories) -> Trajectories:
    """Every run cut to its first record: what a held scene may show."""
    arrays = ("position", "loss", "gradient", "hessian", "noisy_gradient", "learning_rate")
    return Trajectories(
        [
            replace(run, **{name: getattr(run, name)[:1] for name in arrays}, state={}, origin=None, branch_step=0)
            for run in runs
        ]
    )


def _outside_view(view: View, *, flat: bool) -> View:
    """A held scene's view: nobody looks inside, turns the dial or passes a gradient back; ``flat``: on the map, where
    that is aimed at."""
    outside = dict.fromkeys(("inside", "dial", "fan", "backward"), 0.0)
    return View("map" if flat or view.stage == "grid" else view.stage, {**view.settings, **outside})


def first_drawn_record(run: Run, shown: Sequence[Run]) -> int:
    """The record from which a run is drawn: its branch, if the run that it left is drawn as well."""
    if run.origin is None:
        return 0
    return run.branch_step if run.origin in shown else first_drawn_record(run.origin, shown)


def _first_record_arrays(runs: Trajectories, floor: float) -> dict[str, NDArray[Any]]:
    return {
        f"{name}{i}": column
        for i, run in enumerate(runs)
        for name, column in zip(
            ("x", "y", "height", "slope"), (*run.position.T, run.loss - floor, run.grad_norm), strict=True
        )
    }


def settings_text(run: Run) -> str:
    """The run's learning rate, every hyperparameter not at its default, and where it branched, in plain text."""
    values = run.hyperparameters
    others = [
        f"{p.name} {format_number(values[p.name], 6)}"
        for p in run.entry.hyperparameters
        if p.name != "learning_rate" and values[p.name] != p.default
    ]
    if run.schedule != "constant":
        others.append(SCHEDULES[run.schedule].label.lower())
    if run.treatment != GRADIENT:
        others.append(TREATMENTS[run.treatment].label.lower())
    branch = [f"from step {run.branch_step}"] if run.origin is not None else []
    return ", ".join([f"α = {format_number(values['learning_rate'])}", *others, *branch])


def _outcome(outcome: Outcome) -> dict[str, Any]:
    return {
        "kind": outcome.kind.name.lower(),
        "variety": outcome.variety,
        "label": outcome.label,
        "sentence": outcome.sentence,
        "criterion": outcome.criterion,
        "step": outcome.step,
    }
