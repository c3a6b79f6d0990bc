"""The Learning rate page: what the rate does to every method, and the run behind each point beside it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import streamlit as st

from optim_viz.comparison.fairness import describe_fairness
from optim_viz.errors import InputError
from optim_viz.outcomes.outcome import format_position
from optim_viz.registry import Parameter, finite, spell, whole
from optim_viz.scene.scenario import Fairness, Run, Scenario
from optim_viz.scene.study import HEAT_MAP_METRICS, METRICS, RATE_COUNTS, STUDY_KINDS, second_hyperparameters
from optim_viz.scene.view import View
from optim_viz.simulation.simulate import run
from optim_viz.simulation.sweep import Sweep, rates_to_sweep, representative_rates, sweep_run, sweep_runs
from optim_viz.ui import events, session
from optim_viz.ui.charts import cells, curves
from optim_viz.ui.pages import studies
from optim_viz.ui.panel.number import readable
from optim_viz.ui.player import player
from optim_viz.web import rate_sweep, two_parameter_map
from optim_viz.web.heat_map import pack_heat_map
from optim_viz.web.scene_blob import SceneOptions, pack_scene
from optim_viz.web.sweep_chart import pack_sweep_chart


def draw() -> None:
    scenario, study = session.scenario(), session.study()
    lens = study.lens
    studies.headline(scenario.surface.label, _words(scenario), STUDY_KINDS[lens].sentence)
    studies.notices()
    _choices(scenario)
    studies.picture("learning rate", scenario, {"sweep": _sweep, "multiples": _multiples, "heat": _heat}[lens])


def _words(scenario: Scenario) -> str:
    study, n = session.study(), len(scenario.runs)
    rates = f"learning rates from {readable(study.low)} to {readable(study.high)}"
    if study.lens == "multiples":
        rates = "at learning rates from too small to diverging"
    of = (
        f"{n} method{'' if n == 1 else 's'}"
        if study.lens == "sweep"
        else _chosen(scenario).entry.label
        if n
        else "no run"
    )
    noise = f", noise σ = {spell(scenario.noise)} (seed {scenario.seed}, the same for all)" if scenario.noise else ""
    fairness = (
        f", {said}"
        if study.lens == "sweep" and scenario.fairness.rule != "own" and (said := describe_fairness(scenario))
        else ""
    )
    return f"{of}, {rates}, from {format_position(scenario.start)}, {scenario.steps} steps{noise}{fairness}."


def _place(scenario: Scenario) -> int:
    """The place of the run in question."""
    return min(session.study().run, len(scenario.runs) - 1)


def _chosen(scenario: Scenario) -> Run:
    return scenario.runs[_place(scenario)]


# Choices ---------------------------------------------------------------------------------------------------------


def _choices(scenario: Scenario) -> None:
    study = session.study()
    with st.container(horizontal=True, vertical_alignment="bottom", gap="small", key="study"):
        st.segmented_control(
            "Picture",
            list(STUDY_KINDS),
            format_func=lambda name: STUDY_KINDS[name].label,
            key=session.fill("lens", study.lens),
            on_change=_set_lens,
            label_visibility="collapsed",
            required=True,
        )
        if scenario.runs and study.lens != "sweep":
            _which(scenario)
        if study.lens == "heat" and scenario.runs:
            _second(_chosen(scenario))
        if study.lens != "multiples":
            metrics = HEAT_MAP_METRICS if study.lens == "heat" else METRICS
            shown = study.metric if study.metric in metrics else "final"
            st.selectbox(
                "Measured by" if study.lens == "sweep" else "Coloured by",
                list(metrics),
                format_func=lambda name: HEAT_MAP_METRICS[name].label,
                key=session.fill(f"metric-{study.lens}", shown),
                on_change=lambda: session.change_study(lambda s: replace(s, metric=session.read(f"metric-{s.lens}"))),
                help="\n\n".join(f"**{m.label}.** {m.words}." for m in metrics.values()),
                width=190,
            )
        with st.popover("Range", key="range", on_change="rerun") as box:
            if box.open:
                _range()
        if study.lens == "sweep" and len(scenario.runs) > 1:
            st.button(
                "Use the best for each",
                icon=":material/trophy:",
                on_click=_use_best,
                key="use-best",
                help="Every run takes the best rate of its sweep. The comparison is then called tuned, by that budget.",
            )


def _set_lens() -> None:
    lens = session.read("lens")
    if lens in STUDY_KINDS:
        session.change_study(lambda s: replace(s, lens=lens))
        stage = "grid" if lens == "multiples" else "map"
        if session.view().stage != stage:
            session.look(View(stage, session.view().settings))


def _which(scenario: Scenario) -> None:
    labels = [look.label for look in rate_sweep.run_styles_of(scenario)]
    st.selectbox(
        "Method",
        range(len(labels)),
        format_func=lambda i: labels[i],
        key=session.fill("study-run", _place(scenario)),
        on_change=lambda: session.change_study(lambda s: replace(s, run=int(session.read("study-run")))),
        width=190,
    )


def _second(chosen: Run) -> None:
    found = {p.name: p for p in second_hyperparameters(chosen.entry.hyperparameters)}
    if not found:
        return
    key = f"study-by-{chosen.optimizer}"
    st.selectbox(
        "Against",
        list(found),
        format_func=lambda name: name.replace("_", " "),
        key=session.fill(key, _by(chosen, found).name),
        on_change=lambda: session.change_study(lambda s: replace(s, by=session.read(key))),
        width=170,
    )


def _by(chosen: Run, found: Mapping[str, Parameter]) -> Parameter:
    return found.get(session.study().by) or next(iter(found.values()))


def _range() -> None:
    study = session.study()

    def typed(name: str) -> None:
        value = session.read(f"range-{name}")
        if value is not None:
            session.change_study(lambda s: replace(s, **{name: value}))

    for name, label in (("low", "Lowest learning rate"), ("high", "Highest learning rate")):
        st.number_input(
            label,
            key=session.fill(f"range-{name}", getattr(study, name)),
            format="%.6g",
            step=None,
            on_change=typed,
            args=(name,),
        )
    if study.lens == "sweep":
        st.select_slider(
            "Learning rates",
            RATE_COUNTS,
            key=session.fill("range-count", study.count),
            on_change=lambda: session.change_study(lambda s: replace(s, count=int(session.read("range-count")))),
        )


def _use_best() -> None:
    study, metric = session.study(), _metric()
    session.change("tuned", lambda s: s.changed(fairness=Fairness("tuned", metric, study.low, study.high, study.count)))


# Pictures --------------------------------------------------------------------------------------------------------


def _metric() -> str:
    metric = session.study().metric
    return metric if metric in METRICS else "final"


def _survey(scenario: Scenario, slot: Any = None) -> tuple[Sweep, ...]:
    study = session.study()
    axes = [{"learning_rate": rates_to_sweep(one, study.low, study.high, study.count)} for one in scenario.runs]
    settings = " ".join(studies.without(one, "learning_rate") for one in scenario.runs)
    key = f"sweep_runs {studies.where(scenario)} {study.low} {study.high} {study.count} {settings}"
    return studies.kept(key, lambda progress: sweep_runs(scenario, axes, progress=progress), slot)


def _sweep(scenario: Scenario, slot: Any) -> None:
    found = _survey(scenario, slot)
    ids, alone = session.run_ids(), tuple(one.alone for one in scenario.runs)
    left, right = st.columns([1.15, 1], gap="medium")
    with left:
        picture = rate_sweep.rate_sweep_chart(scenario, session.study(), found, run(scenario.changed(runs=alone)), ids)
        curves(pack_sweep_chart(picture), pick=_pick, select=_select, snap=_snap)
    with right:
        studies.play(scenario, [_place(scenario)])


def _run_named(name: object) -> int:
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
        session.refuse(InputError(f"A learning rate of {rate:.3g} is outside {declared.low:g} to {declared.high:g}."))
        return
    session.change_study(lambda s: replace(s, run=i))
    _change_run(i, kind, learning_rate=rate)


def _change_run(i: int, kind: str, **values: float) -> None:
    """Other numbers for a run, which then plays."""

    def changed(s: Scenario) -> Scenario:
        runs = s.runs
        fairness = Fairness() if s.fairness.rule == "same" and len(runs) > 1 else s.fairness
        return s.changed(runs=(*runs[:i], runs[i].changed(**values), *runs[i + 1 :]), fairness=fairness)

    session.change(kind, changed, session.run_ids())
    studies.again()


def _pick(event: Mapping[str, Any]) -> None:
    try:
        _set_rate(_run_named(event.get("curve")), finite(event.get("rate"), "The learning rate"), "pick")
    except InputError as error:
        session.refuse(error)


def _select(event: Mapping[str, Any]) -> None:
    try:
        i = _run_named(event.get("name"))
        session.change_study(lambda s: replace(s, run=i))
    except InputError as error:
        session.refuse(error)


def _snap(event: Mapping[str, Any]) -> None:
    try:
        i, scenario = _run_named(event.get("name")), session.scenario()
        bound = rate_sweep.stability_bound(scenario.runs[i], _survey(scenario)[i], _metric())
        if bound is not None:
            _set_rate(i, bound[0], "snap")
    except InputError as error:
        session.refuse(error)


def _multiples(scenario: Scenario, slot: Any) -> None:
    i = _place(scenario)
    found = _survey(scenario, slot)[i]
    chosen = replace(scenario.runs[i].alone, origin=None)
    runs = tuple(chosen.changed(learning_rate=rate) for rate in representative_rates(found))
    many = scenario.changed(runs=runs, fairness=Fairness())
    view = View(session.view().stage, {**studies.view_of(len(runs)).settings, "inside": 0.0, "dial": 0.0})
    scene = pack_scene(many, run(many), view, SceneOptions(ids=range(1, len(runs) + 1), stamp=session.view_stamp()))
    player(scene, start=events.start, view=events.view, branch=_no_branch, ghost=_no_branch)


def _no_branch(_: Mapping[str, Any]) -> None:
    session.refuse(InputError("Branches and partners belong to the runs on Compare; these are copies at other rates."))


def _heat(scenario: Scenario, slot: Any) -> None:
    i, study = _place(scenario), session.study()
    chosen = replace(scenario.runs[i].alone, origin=None)
    found = {p.name: p for p in second_hyperparameters(chosen.entry.hyperparameters)}
    if not found:
        st.info(f"{chosen.entry.label} has nothing but its learning rate: choose another method, or look at the sweep.")
        return
    by = _by(chosen, found)
    rates, values = (
        rates_to_sweep(chosen, study.low, study.high, two_parameter_map.SIDE),
        two_parameter_map.hyperparameter_values(by),
    )
    settings = studies.without(chosen, "learning_rate", by.name)
    key = f"heat {studies.where(scenario)} {study.low} {study.high} {by.name} {settings}"

    def make(progress: Any) -> Sweep:
        return sweep_run(scenario, chosen, {by.name: values, "learning_rate": rates}, progress=progress)

    grid = studies.kept(key, make, slot)

    def pick(event: Mapping[str, Any]) -> None:
        try:
            column = whole(event.get("i"), 0, len(rates) - 1, "The column")
            row = whole(event.get("j"), 0, len(values) - 1, "The row")
        except InputError as error:
            session.refuse(error)
            return
        cell = two_parameter_map.run_of_cell(grid, by, column, row)
        _change_run(i, "heat", learning_rate=cell.rate, **{by.name: cell.hyperparameters[by.name]})

    left, right = st.columns([1.15, 1], gap="medium")
    with left:
        cells(pack_heat_map(two_parameter_map.two_parameter_map(scenario, study, chosen, by, grid)), pick=pick)
    with right:
        studies.play(scenario, [i])
