"""A scenario and its view, spelled as a link, in both directions: the only spelling there is.

``decode(encode(s)) == s`` for every scenario within the ranges that its entries declare: a link spells every value, so
that a later change of a default does not change an old link. Reading is total: whatever a link holds, a scenario comes
out, and each part that was not understood is named in a notice while the rest stands.

    f=rosenbrock,a:1,b:100&start=-1.2,1&steps=500&noise=0&seed=0&run=adam,learning_rate:0.05,b1:0.9,...

A run that branches from another spells the whole way, with the step between the legs; a partner is named behind "with":

    run=sgd,learning_rate:0.001~120~sgd,learning_rate:0.004&run=adam,...,with:bias_correction

A schedule of the learning rate stands behind an at sign: ``run=sgd,learning_rate:0.01@cosine,final:0``.

A second scene, to be shown beside the first, is spelled by the same fields, each with "b." in front of its name:
``b.f=rosenbrock,a:1,b:100&b.start=-1.2,1&...&b.run=adam,...``; the view is of both.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import TypeVar
from urllib.parse import quote

from optim_viz.errors import InputError
from optim_viz.limits import MAX_MEMBERS, MAX_NOISE, MAX_RUNS, MAX_SEED, MAX_SEGMENTS, MAX_START, MAX_STEPS
from optim_viz.link.grammar import Query, attempt, brief, fields_of, quoted, read, read_values, spell_call
from optim_viz.objectives import OBJECTIVES, Objective
from optim_viz.optimizers import OPTIMIZERS
from optim_viz.registry import bounded, spell, whole
from optim_viz.scene.playback import Playback
from optim_viz.scene.scenario import Fairness, Run, Scenario, first_runs
from optim_viz.scene.study import Study
from optim_viz.scene.view import SETTINGS, View
from optim_viz.schedules import SCHEDULES

__all__ = [
    "BESIDE",
    "VERSION",
    "beside_from_query",
    "from_query",
    "read",
    "spell_call",
    "spell_fairness",
    "spell_run",
    "spell_study",
    "study_from_query",
    "to_fields",
    "to_query",
    "view_from_query",
]

VERSION = "1"
BESIDE = "b."  # in front of every field of the second scene
ASIDE = ("view", "study", "moment", "ask", "touch", "lesson")  # what is said about a scene
SCENE = ("f", "start", "steps", "noise", "seed", "run", "fair")

T = TypeVar("T")

_FOREIGN = re.compile(r"embed|embed_options|utm_\w+|fbclid|gclid", re.ASCII)  # other people's keys, not ours to judge


def spell_run(run: Run) -> str:
    """A run's legs, with the step of each branch between them."""
    first, *branches = run.segments
    return _spell_segment(first) + "".join(f"~{segment.branch_step}~{_spell_segment(segment)}" for segment in branches)


def _spell_segment(run: Run) -> str:
    """A run's own settings, its partners, and its schedule where it has one."""
    settings = spell_call(run.optimizer, run.hyperparameters) + "".join(f",with:{name}" for name in run.ghosts)
    return settings if run.schedule == "constant" else f"{settings}@{spell_call(run.schedule, run.schedule_values)}"


def spell_study(study: Study) -> str:
    """A study's lens and its settings, each by name."""
    window = "whole" if study.window is None else "~".join(spell(v) for v in study.window)
    settings = {
        "metric": study.metric,
        "run": str(study.run),
        "low": spell(study.low),
        "high": spell(study.high),
        "count": str(study.count),
        "by": study.by or "first",
        "beside": "none" if study.beside is None else str(study.beside),
        "cells": str(study.cells),
        "window": window,
    }
    return ",".join([study.lens, *(f"{name}:{value}" for name, value in settings.items())])


def spell_playback(playback: Playback) -> str:
    """Where the clock, the window and the camera stand: what differs from a scene that is opened afresh."""
    window, camera = (None if v is None else "~".join(map(spell, v)) for v in (playback.window, playback.camera))
    settings = {
        "step": str(playback.step),
        "plays": str(int(playback.plays)),
        "speed": spell(playback.speed),
        **({"window": window} if window else {}),
        **({"camera": camera} if camera else {}),
        **({"hidden": "~".join(map(str, playback.hidden))} if playback.hidden else {}),
    }
    return ",".join(f"{name}:{value}" for name, value in settings.items())


def spell_fairness(fairness: Fairness) -> str:
    """A rule of fairness, with what is swept where something is."""
    swept = f",metric:{fairness.metric},low:{spell(fairness.low)},high:{spell(fairness.high)},count:{fairness.count}"
    return fairness.rule + (swept if fairness.rule == "tuned" else "")


def to_fields(
    scenario: Scenario,
    view: View | None = None,
    study: Study | None = None,
    playback: Playback | None = None,
    *,
    beside: Scenario | None = None,
) -> dict[str, str | list[str]]:
    """The scene as query fields, in order; ``run`` is repeated. A scene beside it, a view, a study and a moment, if
    given, come behind it, in this order."""
    second = {} if beside is None else {f"{BESIDE}{key}": text for key, text in _scene_fields(beside).items()}
    looked_at = {} if view is None else {"view": spell_call(view.stage, view.settings)}
    asked = {} if study is None else {"study": spell_study(study)}
    shared = {} if playback is None else {"moment": spell_playback(playback)}
    return {"v": VERSION, **_scene_fields(scenario), **second, **looked_at, **asked, **shared}


def _scene_fields(scenario: Scenario) -> dict[str, str | list[str]]:
    fairness = {} if scenario.fairness == Fairness() else {"fair": spell_fairness(scenario.fairness)}
    return {
        "f": spell_call(scenario.objective, scenario.parameters),
        "start": ",".join(spell(c) for c in scenario.start),
        "steps": str(scenario.steps),
        "noise": spell(scenario.noise),
        "seed": str(scenario.seed),
        "run": [spell_run(run) for run in scenario.runs] or [""],
        **fairness,
    }


def to_query(
    scenario: Scenario,
    view: View | None = None,
    study: Study | None = None,
    playback: Playback | None = None,
    *,
    beside: Scenario | None = None,
) -> str:
    """The link's query string, without the question mark; every value that matters is in it."""
    return to_text(to_fields(scenario, view, study, playback, beside=beside))


def to_text(fields: Mapping[str, str | list[str]]) -> str:
    """Query fields as a query string, with as little percent-encoding as an address allows: people read links."""
    pairs = [(key, text) for key, value in fields.items() for text in ([value] if isinstance(value, str) else value)]
    return "&".join(f"{key}={quote(text, safe=',:~@')}" for key, text in pairs)


def from_query(query: Query) -> tuple[Scenario, tuple[str, ...]]:
    """The scenario that a query string (or its parsed fields) means, and a notice for each part not understood.

    Never raises. A missing part takes its default silently; a wrong one takes its default and is named (the first
    ``MAX_NOTICES`` of them). What belongs to a second scene is passed over: that is :func:`beside_from_query`'s.
    """
    notices: list[str] = []
    pairs = list(fields_of(query, notices))
    own = [(key, text) for key, text in pairs if not key.startswith(BESIDE)]
    for key in dict.fromkeys(key for key, _ in own):
        if key not in ("v", *SCENE, *ASIDE) and not _FOREIGN.fullmatch(key):
            notices.append(f"The link's part {quoted(key)} means nothing here and was left out.")
    _only(own, "v", VERSION, _version, notices)
    found: list[str] = []
    scenario = _read_scene(own, found)
    return scenario, brief([*notices, *(found if len(own) == len(pairs) else _of("A", found))])


def beside_from_query(query: Query) -> tuple[Scenario | None, tuple[str, ...]]:
    """The second scene of a link, if it has one, and a notice for each part of it not understood. Never raises."""
    notices: list[str] = []
    pairs = [(key[len(BESIDE) :], text) for key, text in fields_of(query, []) if key.startswith(BESIDE)]
    for key in dict.fromkeys(key for key, _ in pairs):
        if key not in SCENE:
            notices.append(f"The link's part {quoted(BESIDE + key)} means nothing here and was left out.")
    given = any(key in SCENE for key, _ in pairs)
    scenario = _read_scene(pairs, notices) if given else None
    return scenario, brief(_of("B", notices))


def _of(scene: str, notices: list[str]) -> list[str]:
    return [f"Scene {scene}: {notice}" for notice in notices]


def _only(pairs: list[tuple[str, str]], key: str, default: T, reader: Callable[[str], T], notices: list[str]) -> T:
    """The one value of a field, or its default."""
    values = [value for name, value in pairs if name == key]
    if len(values) > 1:
        notices.append(f"The link gives {key!r} {len(values)} times; the first one counts.")
    return attempt(values[0], default, reader, f"{key!r}", notices) if values else default


def _read_scene(pairs: list[tuple[str, str]], notices: list[str]) -> Scenario:
    """The scene that these fields mean; what is none of a scene's is passed over."""

    def only(key: str, default: T, reader: Callable[[str], T]) -> T:
        return _only(pairs, key, default, reader, notices)

    first: tuple[str, dict[str, float]] = ("rosenbrock", {})
    objective, parameters = only("f", first, lambda text: _read_objective(text, notices))
    surface = OBJECTIVES[objective].bind(**parameters)
    runs = [run for name, text in pairs if name == "run" for run in _read_runs(text, surface, notices)]
    given = any(name == "run" for name, _ in pairs)
    if len(runs) > MAX_RUNS:
        notices.append(f"The link has {len(runs)} runs; the first {MAX_RUNS} are shown.")
        runs = runs[:MAX_RUNS]
    if len(runs) + sum(len(run.ghosts) for run in runs) > MAX_MEMBERS:
        notices.append(f"The link has more than {MAX_MEMBERS} runs and partners; the partners are left out.")
        runs = [run.alone for run in runs]
    return Scenario(
        objective=objective,
        parameters=parameters,
        start=only("start", surface.start, _read_start),
        steps=only("steps", 500, lambda text: whole(read(text), 1, MAX_STEPS, "The number of steps")),
        noise=only("noise", 0.0, lambda text: bounded(read(text), 0.0, MAX_NOISE, "The noise")),
        seed=only("seed", 0, lambda text: whole(read(text), 0, MAX_SEED, "The seed")),
        runs=tuple(runs) if given else first_runs(surface),
        fairness=only("fair", Fairness(), _read_fairness),
    )


def view_from_query(query: Query) -> tuple[View, tuple[str, ...]]:
    """How the query asks the scene to be looked at, and a notice for each part not understood. Never raises."""
    notices: list[str] = []
    texts = [text for key, text in fields_of(query, []) if key == "view"]
    if not texts:
        return View(), ()
    if len(texts) > 1:
        notices.append(f"The link gives 'view' {len(texts)} times; the first one counts.")
    stage, *parts = texts[0].split(",")
    settings = read_values(parts, SETTINGS, "The view", notices)
    stage = attempt(stage, "map", lambda stage: View(stage).stage, "'view'", notices)
    return attempt(texts[0], View(stage), lambda _: View(stage, settings), "'view'", notices), brief(notices)


def study_from_query(query: Query) -> tuple[Study, tuple[str, ...]]:
    """What the query asks of the scene, and a notice for each part not understood. Never raises."""
    notices: list[str] = []
    texts = [text for key, text in fields_of(query, []) if key == "study"]
    if not texts:
        return Study(), ()
    if len(texts) > 1:
        notices.append(f"The link gives 'study' {len(texts)} times; the first one counts.")
    lens, *parts = texts[0].split(",")
    study = attempt(lens, Study(), lambda text: Study(text), "'study'", notices)
    ends: dict[str, float] = {}
    for part in parts:
        name, _, text = part.partition(":")
        if name not in _STUDY:
            notices.append(f"The study has no setting {quoted(name)}; it was left out.")
        elif name in ("low", "high"):
            value = attempt(text, None, read, f"{name} of the study", notices)
            ends |= {} if value is None else {name: value}
        else:
            changed = partial(_changed, study, name)
            study = attempt(text, study, changed, f"{name} of the study", notices)
    study = attempt("", study, lambda _: replace(study, **ends), "range of learning rates", notices)  # type: ignore[arg-type]
    return study, brief(notices)


def playback_from_query(query: Query) -> tuple[Playback | None, tuple[str, ...]]:
    """Where the sharer stood, if the link says so, and a notice for each part not understood. Never raises."""
    notices: list[str] = []
    texts = [text for key, text in fields_of(query, []) if key == "moment"]
    if not texts:
        return None, ()
    if len(texts) > 1:
        notices.append(f"The link gives 'moment' {len(texts)} times; the first one counts.")
    playback = Playback()
    for part in texts[0].split(","):
        name, _, text = part.partition(":")
        if name not in _PLAYBACK:
            notices.append(f"The moment has no setting {quoted(name)}; it was left out.")
            continue
        changed = partial(_at, playback, name)
        playback = attempt(text, playback, changed, f"{name} of the moment", notices)
    return playback, brief(notices)


def _at(playback: Playback, name: str, text: str) -> Playback:
    return replace(playback, **{name: _PLAYBACK[name](text)})  # type: ignore[arg-type]  # checked by Moment


def _changed(study: Study, name: str, text: str) -> Study:
    return replace(study, **{name: _STUDY[name](text)})  # type: ignore[arg-type]  # checked by Study


def _read_word(text: str) -> str:
    if not _WORD.fullmatch(text):
        raise InputError(f"{quoted(text)} is no name")
    return text


def _read_window(text: str) -> tuple[float, ...] | None:
    if text == "whole":
        return None
    return _read_several(text)


_WORD = re.compile(r"[a-z]\w{0,39}", re.ASCII)
_STUDY: dict[str, Callable[[str], object]] = {
    "metric": _read_word,
    "run": lambda text: whole(read(text), 0, MAX_RUNS - 1, "The run of the study"),
    "low": read,
    "high": read,
    "count": lambda text: whole(read(text), 0, MAX_STEPS, "The number of learning rates"),
    "by": lambda text: "" if text == "first" else _read_word(text),
    "beside": lambda text: None if text == "none" else whole(read(text), 0, MAX_RUNS - 1, "The run beside it"),
    "cells": lambda text: whole(read(text), 0, MAX_STEPS, "The number of cells"),
    "window": _read_window,
}


def _read_several(text: str) -> tuple[float, ...]:
    return tuple(read(part) for part in text.split("~"))


_PLAYBACK: dict[str, Callable[[str], object]] = {
    "step": lambda text: whole(read(text), 0, MAX_STEPS, "The step of the clock"),
    "plays": lambda text: whole(read(text), 0, 1, "Whether it plays") == 1,
    "speed": read,
    "window": _read_several,
    "camera": _read_several,
    "hidden": _read_several,
}


def _version(text: str) -> str:
    if text != VERSION:
        raise InputError(f"version {quoted(text)} is not known")
    return text


def _read_start(text: str) -> tuple[float, float]:
    parts = text.split(",")
    if len(parts) != 2:
        raise InputError(f"{quoted(text)} is not a pair of numbers")
    x, y = (bounded(read(part), -MAX_START, MAX_START, "A coordinate") for part in parts)
    return x, y


def _read_fairness(text: str) -> Fairness:
    rule, *parts = text.split(",")
    given = dict(part.partition(":")[::2] for part in parts)
    if unknown := given.keys() - {"metric", "low", "high", "count"}:
        raise InputError(f"{quoted(min(unknown))} is no setting of it")
    numbers = {name: read(given[name]) for name in ("low", "high") if name in given}
    count = {"count": whole(read(given["count"]), 0, MAX_STEPS, "The count")} if "count" in given else {}
    metric = {"metric": _read_word(given["metric"])} if "metric" in given else {}
    return Fairness(_read_word(rule), **metric, **numbers, **count)  # type: ignore[arg-type]  # checked by Fair


def _read_objective(text: str, notices: list[str]) -> tuple[str, dict[str, float]]:
    name, *parts = text.split(",")
    if name not in OBJECTIVES:
        raise InputError(f"there is no surface named {quoted(name)}")
    entry = OBJECTIVES[name]
    return name, read_values(parts, entry.parameters, entry.label, notices)


def _read_runs(text: str, surface: Objective, notices: list[str]) -> list[Run]:
    """One run, or none: an empty text spells a scene without runs; a run with a leg that means nothing is left out."""
    if not text:
        return []
    first, *rest = text.split("~")
    try:
        if len(rest) % 2 or len(rest) // 2 >= MAX_SEGMENTS:
            raise InputError(f"A run has at most {MAX_SEGMENTS} legs, with a step between any two")
        run = _read_segment(first, surface, notices)
        for step, segment in zip(rest[::2], rest[1::2], strict=True):
            branch_step = whole(read(step), 1, MAX_STEPS, "The step of a branch")
            run = replace(_read_segment(segment, surface, notices), origin=run, branch_step=branch_step)
    except InputError as error:
        notices.append(f"{str(error).rstrip('.')}; that run was left out.")
        return []
    return [run]


def _read_segment(text: str, surface: Objective, notices: list[str]) -> Run:
    settings, _, scheduled = text.partition("@")
    name, *parts = settings.split(",")
    if name not in OPTIMIZERS:
        raise InputError(f"There is no optimizer named {quoted(name)}")
    entry = OPTIMIZERS[name]
    ghosts = [part.removeprefix("with:") for part in parts if part.startswith("with:")]
    known = {contrast.name for contrast in entry.contrasts}
    for ghost in ghosts:
        if ghost not in known:
            notices.append(f"{entry.label} has no partner {quoted(ghost)}; it was left out.")
    own = [part for part in parts if not part.startswith("with:")]
    given = read_values(own, entry.hyperparameters, entry.label, notices)
    schedule, schedule_values = _read_schedule(scheduled, notices)
    return Run(
        name,
        {**Run.suggested(name, surface).hyperparameters, **given},
        ghosts=tuple(ghost for ghost in ghosts if ghost in known),
        schedule=schedule,
        schedule_values=schedule_values,
    )


def _read_schedule(text: str, notices: list[str]) -> tuple[str, dict[str, float]]:
    name, *parts = text.split(",") if text else ("constant",)
    if name not in SCHEDULES:
        notices.append(f"There is no schedule named {quoted(name)}; the learning rate stays constant.")
        return "constant", {}
    entry = SCHEDULES[name]
    return name, read_values(parts, entry.parameters, f"the schedule {entry.label}", notices)
