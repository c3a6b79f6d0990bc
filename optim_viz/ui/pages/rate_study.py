"""What the learning rate does to every method, with the run behind each point beside it; or to one, run by run."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import streamlit as st

from optim_viz.comparison.fairness import describe_fairness
from optim_viz.errors import InputError
from optim_viz.number_format import counted, format_number, format_range
from optim_viz.registry import finite
from optim_viz.scene.scenario import Fairness, Scenario
from optim_viz.scene.study import METRICS
from optim_viz.scene.view import View
from optim_viz.simulation.simulate import run
from optim_viz.simulation.sweep import Sweep, rates_to_sweep, representative_rates, sweep_runs
from optim_viz.ui import events, session
from optim_viz.ui.charts import sweep_chart
from optim_viz.ui.pages import studies, study_choices
from optim_viz.ui.player import player
from optim_viz.web import rate_sweep
from optim_viz.web.scene_blob import SceneOptions, pack_scene
from optim_viz.web.sweep_chart import pack_sweep_chart


def headline(scenario: Scenario) -> str:
    n, task = len(scenario.runs), study_choices.task_in_words(scenario)
    if session.study().kind == "multiples":
        method = study_choices.chosen_run(scenario).entry.label if n else "no run"
        return f"{method}, at learning rates from too small to diverging, {task}."
    fairness = f", {words}" if scenario.fairness.rule != "own" and (words := describe_fairness(scenario)) else ""
    return f"{counted(n, 'method')}, {study_choices.rates_in_words()}, {task}{fairness}."


def choices(scenario: Scenario) -> None:
    study_choices.choose_picture()
    if session.study().kind == "multiples":
        study_choices.choose_run(scenario)
        study_choices.choose_range()
        return
    study_choices.choose_metric("Measured by", METRICS, session.study().curve_metric)
    study_choices.choose_range(counts=True)
    if len(scenario.runs) > 1:
        st.button(
            "Use the best for each",
            icon=":material/trophy:",
            on_click=_use_best,
            key="use-best",
            help="Every run takes the best rate of its sweep. The comparison is then called tuned, by that budget.",
        )


def _use_best() -> None:
    study = session.study()
    tuned = Fairness("tuned", study.curve_metric, study.low, study.high, study.count)
    session.change("tuned", lambda s: s.changed(fairness=tuned))


# Pictures --------------------------------------------------------------------------------------------------------


def _sweeps(scenario: Scenario, slot: Any = None) -> tuple[Sweep, ...]:
    study = session.study()
    axes = [{"learning_rate": rates_to_sweep(r, study.low, study.high, study.count)} for r in scenario.runs]
    settings = " ".join(studies.run_key(r, "learning_rate") for r in scenario.runs)
    key = f"sweep_runs {studies.conditions_key(scenario)} {study.low} {study.high} {study.count} {settings}"
    work = scenario.steps * study.count * len(axes)
    return studies.cached(key, lambda progress: sweep_runs(scenario, axes, progress=progress), work, slot)


def draw_sweep(scenario: Scenario, slot: Any) -> None:
    sweeps = _sweeps(scenario, slot)
    trajectories = run(scenario.changed(runs=tuple(r.without_partners for r in scenario.runs)))
    left, right = st.columns([1.15, 1], gap="medium")
    with left:
        chart = rate_sweep.rate_sweep_chart(scenario, session.study(), sweeps, trajectories, session.run_ids())
        sweep_chart(pack_sweep_chart(chart), pick=_pick, select=_select, snap=_snap)
    with right:
        studies.draw_player(scenario, [study_choices.chosen_index(scenario)])


def _run_index(name: object) -> int:
    """The place of the run with this number."""
    ids = [str(uid) for uid in session.run_ids()]
    if name not in ids:
        raise InputError("That run is no longer there.")
    return ids.index(str(name))


def _set_rate(i: int, rate: float, kind: str) -> None:
    """The rate of one run, which is then the one in question."""
    chosen = session.scenario().runs[i]
    declared = chosen.entry.parameter("learning_rate")
    if not declared.accepts(rate):
        session.show_error(
            InputError(
                f"A learning rate of {format_number(rate)} is outside {format_range(declared.low, declared.high)}."
            )
        )
        return
    session.change_study(lambda s: replace(s, run=i))
    study_choices.change_run(i, kind, learning_rate=rate)


def _pick(event: Mapping[str, Any]) -> None:
    try:
        _set_rate(_run_index(event.get("curve")), finite(event.get("rate"), "The learning rate"), "pick")
    except InputError as error:
        session.show_error(error)


def _select(event: Mapping[str, Any]) -> None:
    try:
        i = _run_index(event.get("name"))
        session.change_study(lambda s: replace(s, run=i))
    except InputError as error:
        session.show_error(error)


def _snap(event: Mapping[str, Any]) -> None:
    try:
        i, scenario = _run_index(event.get("name")), session.scenario()
        bound = rate_sweep.stability_bound(scenario.runs[i], _sweeps(scenario)[i], session.study().curve_metric)
        if bound is not None:
            _set_rate(i, bound[0], "snap")
    except InputError as error:
        session.show_error(error)


def draw_multiples(scenario: Scenario, slot: Any) -> None:
    i = study_choices.chosen_index(scenario)
    sweep = _sweeps(scenario, slot)[i]
    chosen = replace(scenario.runs[i].without_partners, origin=None)
    runs = tuple(chosen.changed(learning_rate=rate) for rate in representative_rates(sweep))
    copies = scenario.changed(runs=runs, fairness=Fairness())
    view = View(session.view().stage, {**studies.view_for(len(runs)).settings, "inside": 0.0, "dial": 0.0})
    options = SceneOptions(ids=range(1, len(runs) + 1), view_stamp=session.view_stamp())
    scene = pack_scene(copies, run(copies), view, options)
    player(scene, start=events.start_moved, view=events.view_changed, branch=_refuse_branch, ghost=_refuse_branch)


def _refuse_branch(_: Mapping[str, Any]) -> None:
    session.show_error(
        InputError("Branches and partners belong to the runs on Compare; these are copies at other rates.")
    )
