"""The Learning rate page: what the rate does to every method, and the run behind each point beside it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import streamlit as st

from optim_viz.comparison.fairness import describe_fairness
from optim_viz.comparison.summary import describe_noise
from optim_viz.errors import InputError
from optim_viz.number_format import format_number, format_position, format_range
from optim_viz.registry import Parameter, finite, whole
from optim_viz.scene.scenario import Fairness, Run, Scenario
from optim_viz.scene.study import HEAT_MAP_METRICS, METRICS, RATE_COUNTS, STUDY_KINDS, second_hyperparameters
from optim_viz.scene.view import View
from optim_viz.simulation.simulate import run
from optim_viz.simulation.sweep import Sweep, rates_to_sweep, representative_rates, sweep_run, sweep_runs
from optim_viz.ui import events, session
from optim_viz.ui.charts import heat_map, sweep_chart
from optim_viz.ui.pages import studies
from optim_viz.ui.player import player
from optim_viz.web import rate_sweep, two_parameter_map
from optim_viz.web.heat_map import pack_heat_map
from optim_viz.web.scene_blob import SceneOptions, pack_scene
from optim_viz.web.sweep_chart import pack_sweep_chart


def draw() -> None:
    scenario, study = session.scenario(), session.study()
    studies.draw_headline(scenario.surface.label, _headline(scenario), STUDY_KINDS[study.kind].sentence)
    studies.draw_notices()
    _choices(scenario)
    draw_study = {"sweep": _draw_sweep, "multiples": _draw_multiples, "heat": _draw_heat_map}[study.kind]
    studies.draw_picture("learning rate", scenario, draw_study)


def _headline(scenario: Scenario) -> str:
    study, n = session.study(), len(scenario.runs)
    rates = f"learning rates from {format_range(study.low, study.high)}"
    if study.kind == "multiples":
        rates = "at learning rates from too small to diverging"
    methods = (
        f"{n} method{'' if n == 1 else 's'}"
        if study.kind == "sweep"
        else _chosen_run(scenario).entry.label
        if n
        else "no run"
    )
    fairness = (
        f", {description}"
        if study.kind == "sweep" and scenario.fairness.rule != "own" and (description := describe_fairness(scenario))
        else ""
    )
    task = f"from {format_position(scenario.start)}, {scenario.steps} steps{describe_noise(scenario)}"
    return f"{methods}, {rates}, {task}{fairness}."


def _chosen_index(scenario: Scenario) -> int:
    """The place of the run in question."""
    return min(session.study().run, len(scenario.runs) - 1)


def _chosen_run(scenario: Scenario) -> Run:
    return scenario.runs[_chosen_index(scenario)]


# Choices ---------------------------------------------------------------------------------------------------------


def _choices(scenario: Scenario) -> None:
    study = session.study()
    with st.container(horizontal=True, vertical_alignment="bottom", gap="small", key="study"):
        st.segmented_control(
            "Picture",
            list(STUDY_KINDS),
            format_func=lambda name: STUDY_KINDS[name].label,
            key=session.set_widget("study-kind", study.kind),
            on_change=_set_kind,
            label_visibility="collapsed",
            required=True,
        )
        if scenario.runs and study.kind != "sweep":
            _choose_run(scenario)
        if study.kind == "heat" and scenario.runs:
            _choose_second_hyperparameter(_chosen_run(scenario))
        if study.kind != "multiples":
            metrics = HEAT_MAP_METRICS if study.kind == "heat" else METRICS
            shown = study.metric if study.metric in metrics else "final"
            st.selectbox(
                "Measured by" if study.kind == "sweep" else "Coloured by",
                list(metrics),
                format_func=lambda name: HEAT_MAP_METRICS[name].label,
                key=session.set_widget(f"metric-{study.kind}", shown),
                on_change=lambda: session.change_study(
                    lambda s: replace(s, metric=session.widget_value(f"metric-{s.kind}"))
                ),
                help="\n\n".join(f"**{m.label}.** {m.words}." for m in metrics.values()),
                width=190,
            )
        with st.popover("Range", key="range", on_change="rerun") as box:
            if box.open:
                _range()
        if study.kind == "sweep" and len(scenario.runs) > 1:
            st.button(
                "Use the best for each",
                icon=":material/trophy:",
                on_click=_use_best,
                key="use-best",
                help="Every run takes the best rate of its sweep. The comparison is then called tuned, by that budget.",
            )


def _set_kind() -> None:
    kind = session.widget_value("study-kind")
    if kind in STUDY_KINDS:
        session.change_study(lambda s: replace(s, kind=kind))
        stage = "grid" if kind == "multiples" else "map"
        if session.view().stage != stage:
            session.set_view(View(stage, session.view().settings))


def _choose_run(scenario: Scenario) -> None:
    labels = [style.label for style in rate_sweep.run_styles_of(scenario)]
    st.selectbox(
        "Method",
        range(len(labels)),
        format_func=lambda i: labels[i],
        key=session.set_widget("study-run", _chosen_index(scenario)),
        on_change=lambda: session.change_study(lambda s: replace(s, run=int(session.widget_value("study-run")))),
        width=190,
    )


def _choose_second_hyperparameter(chosen: Run) -> None:
    hyperparameters = {p.name: p for p in second_hyperparameters(chosen.entry.hyperparameters)}
    if not hyperparameters:
        return
    key = f"study-by-{chosen.optimizer}"
    st.selectbox(
        "Against",
        list(hyperparameters),
        format_func=lambda name: name.replace("_", " "),
        key=session.set_widget(key, _second_hyperparameter(hyperparameters).name),
        on_change=lambda: session.change_study(lambda s: replace(s, by=session.widget_value(key))),
        width=170,
    )


def _second_hyperparameter(hyperparameters: Mapping[str, Parameter]) -> Parameter:
    return hyperparameters.get(session.study().by) or next(iter(hyperparameters.values()))


def _range() -> None:
    study = session.study()

    def typed(name: str) -> None:
        value = session.widget_value(f"range-{name}")
        if value is not None:
            session.change_study(lambda s: replace(s, **{name: value}))

    for name, label in (("low", "Lowest learning rate"), ("high", "Highest learning rate")):
        st.number_input(
            label,
            key=session.set_widget(f"range-{name}", getattr(study, name)),
            format="%.6g",
            step=None,
            on_change=typed,
            args=(name,),
        )
    if study.kind == "sweep":
        st.select_slider(
            "Learning rates",
            RATE_COUNTS,
            key=session.set_widget("range-count", study.count),
            on_change=lambda: session.change_study(
                lambda s: replace(s, count=int(session.widget_value("range-count")))
            ),
        )


def _use_best() -> None:
    study, metric = session.study(), _metric()
    session.change("tuned", lambda s: s.changed(fairness=Fairness("tuned", metric, study.low, study.high, study.count)))


# Pictures --------------------------------------------------------------------------------------------------------


def _metric() -> str:
    metric = session.study().metric
    return metric if metric in METRICS else "final"


def _sweeps(scenario: Scenario, slot: Any = None) -> tuple[Sweep, ...]:
    study = session.study()
    axes = [{"learning_rate": rates_to_sweep(r, study.low, study.high, study.count)} for r in scenario.runs]
    settings = " ".join(studies.run_key(r, "learning_rate") for r in scenario.runs)
    key = f"sweep_runs {studies.conditions_key(scenario)} {study.low} {study.high} {study.count} {settings}"
    work = scenario.steps * study.count * len(axes)
    return studies.cached(key, lambda progress: sweep_runs(scenario, axes, progress=progress), work, slot)


def _draw_sweep(scenario: Scenario, slot: Any) -> None:
    sweeps = _sweeps(scenario, slot)
    trajectories = run(scenario.changed(runs=tuple(r.without_partners for r in scenario.runs)))
    left, right = st.columns([1.15, 1], gap="medium")
    with left:
        chart = rate_sweep.rate_sweep_chart(scenario, session.study(), sweeps, trajectories, session.run_ids())
        sweep_chart(pack_sweep_chart(chart), pick=_pick, select=_select, snap=_snap)
    with right:
        studies.draw_player(scenario, [_chosen_index(scenario)])


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
    _change_run(i, kind, learning_rate=rate)


def _change_run(i: int, kind: str, **values: float) -> None:
    """Other numbers for a run, which then plays."""

    def changed(s: Scenario) -> Scenario:
        runs = s.runs
        fairness = Fairness() if s.fairness.rule == "same" and len(runs) > 1 else s.fairness
        return s.changed(runs=(*runs[:i], runs[i].changed(**values), *runs[i + 1 :]), fairness=fairness)

    session.change(kind, changed, session.run_ids())
    studies.restart_playback()


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
        bound = rate_sweep.stability_bound(scenario.runs[i], _sweeps(scenario)[i], _metric())
        if bound is not None:
            _set_rate(i, bound[0], "snap")
    except InputError as error:
        session.show_error(error)


def _draw_multiples(scenario: Scenario, slot: Any) -> None:
    i = _chosen_index(scenario)
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


def _draw_heat_map(scenario: Scenario, slot: Any) -> None:
    i, study = _chosen_index(scenario), session.study()
    chosen = replace(scenario.runs[i].without_partners, origin=None)
    hyperparameters = {p.name: p for p in second_hyperparameters(chosen.entry.hyperparameters)}
    if not hyperparameters:
        st.info(f"{chosen.entry.label} has nothing but its learning rate: choose another method, or look at the sweep.")
        return
    by = _second_hyperparameter(hyperparameters)
    rates, values = (
        rates_to_sweep(chosen, study.low, study.high, two_parameter_map.SIDE),
        two_parameter_map.hyperparameter_values(by, run=chosen),
    )
    settings = studies.run_key(chosen, "learning_rate", by.name)
    key = f"heat {studies.conditions_key(scenario)} {study.low} {study.high} {by.name} {settings}"

    def make(progress: Any) -> Sweep:
        return sweep_run(scenario, chosen, {by.name: values, "learning_rate": rates}, progress=progress)

    sweep = studies.cached(key, make, scenario.steps * len(rates) * len(values), slot)

    def pick(event: Mapping[str, Any]) -> None:
        try:
            column = whole(event.get("i"), 0, len(rates) - 1, "The column")
            row = whole(event.get("j"), 0, len(values) - 1, "The row")
        except InputError as error:
            session.show_error(error)
            return
        cell = two_parameter_map.run_of_cell(sweep, by, column, row)
        _change_run(i, "heat", learning_rate=cell.rate, **{by.name: cell.hyperparameters[by.name]})

    left, right = st.columns([1.15, 1], gap="medium")
    with left:
        heat_map(pack_heat_map(two_parameter_map.two_parameter_map(scenario, study, chosen, by, sweep)), pick=pick)
    with right:
        studies.draw_player(scenario, [i])
