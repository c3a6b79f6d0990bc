"""The Learning rate page: what the rate does to every method, and the run behind each point beside it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import streamlit as st

from optim_viz.atlas import heat, sweeps, to_cells, to_curves
from optim_viz.errors import InputError
from optim_viz.fair import says
from optim_viz.outcome import place
from optim_viz.player import to_scene
from optim_viz.registry import Parameter, finite, spell, whole
from optim_viz.scenario import Fair, Run, Scenario
from optim_viz.simulate import run
from optim_viz.study import COLOURS, COUNTS, LENSES, METRICS, seconds
from optim_viz.sweep import Sweep, rates_of, survey, sweep_run, telling_rates
from optim_viz.ui import controls, state, studies, wishes
from optim_viz.ui.atlas import cells, curves
from optim_viz.ui.player import player
from optim_viz.view import View


def draw() -> None:
    scenario, study = state.scenario(), state.study()
    lens = study.lens
    studies.headline(scenario.surface.label, _words(scenario), LENSES[lens].sentence)
    studies.notices()
    _choices(scenario)
    studies.picture("learning rate", scenario, {"sweep": _sweep, "multiples": _multiples, "heat": _heat}[lens])


def _words(scenario: Scenario) -> str:
    study, n = state.study(), len(scenario.contestants)
    rates = f"learning rates from {controls.readable(study.low)} to {controls.readable(study.high)}"
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
    fair = f", {said}" if study.lens == "sweep" and scenario.fair.rule != "own" and (said := says(scenario)) else ""
    return f"{of}, {rates}, from {place(scenario.point)}, {scenario.steps} steps{noise}{fair}."


def _place(scenario: Scenario) -> int:
    """The contestant in question."""
    return min(state.study().run, len(scenario.contestants) - 1)


def _chosen(scenario: Scenario) -> Run:
    return scenario.contestants[_place(scenario)]


# Choices ---------------------------------------------------------------------------------------------------------


def _choices(scenario: Scenario) -> None:
    study = state.study()
    with st.container(horizontal=True, vertical_alignment="bottom", gap="small", key="study"):
        st.segmented_control(
            "Picture",
            list(LENSES),
            format_func=lambda name: LENSES[name].label,
            key=state.fill("lens", study.lens),
            on_change=_set_lens,
            label_visibility="collapsed",
            required=True,
        )
        if scenario.contestants and study.lens != "sweep":
            _which(scenario)
        if study.lens == "heat" and scenario.contestants:
            _second(_chosen(scenario))
        if study.lens != "multiples":
            metrics = COLOURS if study.lens == "heat" else METRICS
            shown = study.metric if study.metric in metrics else "final"
            st.selectbox(
                "Measured by" if study.lens == "sweep" else "Coloured by",
                list(metrics),
                format_func=lambda name: COLOURS[name].label,
                key=state.fill(f"metric-{study.lens}", shown),
                on_change=lambda: state.ask(lambda s: replace(s, metric=state.read(f"metric-{s.lens}"))),
                help="\n\n".join(f"**{m.label}.** {m.words}." for m in metrics.values()),
                width=190,
            )
        with st.popover("Range", key="range", on_change="rerun") as box:
            if box.open:
                _range()
        if study.lens == "sweep" and len(scenario.contestants) > 1:
            st.button(
                "Use the best for each",
                icon=":material/trophy:",
                on_click=_use_best,
                key="use-best",
                help="Every run takes the best rate of its sweep. The comparison is then called tuned, by that budget.",
            )


def _set_lens() -> None:
    lens = state.read("lens")
    if lens in LENSES:
        state.ask(lambda s: replace(s, lens=lens))
        stage = "grid" if lens == "multiples" else "map"
        if state.view().stage != stage:
            state.look(View(stage, state.view().settings))


def _which(scenario: Scenario) -> None:
    labels = [look.label for look in sweeps.looks(scenario)]
    st.selectbox(
        "Method",
        range(len(labels)),
        format_func=lambda i: labels[i],
        key=state.fill("study-run", _place(scenario)),
        on_change=lambda: state.ask(lambda s: replace(s, run=int(state.read("study-run")))),
        width=190,
    )


def _second(chosen: Run) -> None:
    found = {p.name: p for p in seconds(chosen.entry.hyperparameters)}
    if not found:
        return
    key = f"study-by-{chosen.optimizer}"
    st.selectbox(
        "Against",
        list(found),
        format_func=lambda name: name.replace("_", " "),
        key=state.fill(key, _by(chosen, found).name),
        on_change=lambda: state.ask(lambda s: replace(s, by=state.read(key))),
        width=170,
    )


def _by(chosen: Run, found: Mapping[str, Parameter]) -> Parameter:
    return found.get(state.study().by) or next(iter(found.values()))


def _range() -> None:
    study = state.study()

    def typed(name: str) -> None:
        value = state.read(f"range-{name}")
        if value is not None:
            state.ask(lambda s: replace(s, **{name: value}))

    for name, label in (("low", "Lowest learning rate"), ("high", "Highest learning rate")):
        st.number_input(
            label,
            key=state.fill(f"range-{name}", getattr(study, name)),
            format="%.6g",
            step=None,
            on_change=typed,
            args=(name,),
        )
    if study.lens == "sweep":
        st.select_slider(
            "Learning rates",
            COUNTS,
            key=state.fill("range-count", study.count),
            on_change=lambda: state.ask(lambda s: replace(s, count=int(state.read("range-count")))),
        )


def _use_best() -> None:
    study, metric = state.study(), _metric()
    state.change("tuned", lambda s: s.changed(fair=Fair("tuned", metric, study.low, study.high, study.count)))


# Pictures --------------------------------------------------------------------------------------------------------


def _metric() -> str:
    metric = state.study().metric
    return metric if metric in METRICS else "final"


def _survey(scenario: Scenario, slot: Any = None) -> tuple[Sweep, ...]:
    study = state.study()
    axes = [{"learning_rate": rates_of(one, study.low, study.high, study.count)} for one in scenario.contestants]
    settings = " ".join(studies.without(one, "learning_rate") for one in scenario.contestants)
    key = f"survey {studies.where(scenario)} {study.low} {study.high} {study.count} {settings}"
    return studies.kept(key, lambda progress: survey(scenario, axes, progress=progress), slot)


def _sweep(scenario: Scenario, slot: Any) -> None:
    found = _survey(scenario, slot)
    ids, alone = state.run_ids(), tuple(one.alone for one in scenario.contestants)
    left, right = st.columns([1.15, 1], gap="medium")
    with left:
        picture = sweeps.to_picture(scenario, state.study(), found, run(scenario.changed(runs=alone)), ids)
        curves(to_curves(picture), pick=_pick, select=_select, snap=_snap)
    with right:
        studies.play(scenario, [_place(scenario)])


def _run_named(name: object) -> int:
    """The place of the run with this number."""
    ids = [str(uid) for uid in state.run_ids()]
    if name not in ids:
        raise InputError("That run is no longer there.")
    return ids.index(str(name))


def _set_rate(i: int, rate: float, kind: str) -> None:
    """The rate of one run, which is then the one in question."""
    chosen = state.scenario().contestants[i]
    declared = chosen.entry.parameter("learning_rate")
    if not declared.accepts(rate):
        state.refuse(InputError(f"A learning rate of {rate:.3g} is outside {declared.low:g} to {declared.high:g}."))
        return
    state.ask(lambda s: replace(s, run=i))
    _change_run(i, kind, learning_rate=rate)


def _change_run(i: int, kind: str, **values: float) -> None:
    """Other numbers for a run, which then plays."""

    def changed(s: Scenario) -> Scenario:
        runs = s.contestants
        fair = Fair() if s.fair.rule == "same" and len(runs) > 1 else s.fair
        return s.changed(runs=(*runs[:i], runs[i].changed(**values), *runs[i + 1 :]), fair=fair)

    state.change(kind, changed, state.run_ids())
    studies.again()


def _pick(wish: Mapping[str, Any]) -> None:
    try:
        _set_rate(_run_named(wish.get("curve")), finite(wish.get("rate"), "The learning rate"), "pick")
    except InputError as error:
        state.refuse(error)


def _select(wish: Mapping[str, Any]) -> None:
    try:
        i = _run_named(wish.get("name"))
        state.ask(lambda s: replace(s, run=i))
    except InputError as error:
        state.refuse(error)


def _snap(wish: Mapping[str, Any]) -> None:
    try:
        i, scenario = _run_named(wish.get("name")), state.scenario()
        bound = sweeps.bound_of(scenario.contestants[i], _survey(scenario)[i], _metric())
        if bound is not None:
            _set_rate(i, bound[0], "snap")
    except InputError as error:
        state.refuse(error)


def _multiples(scenario: Scenario, slot: Any) -> None:
    i = _place(scenario)
    found = _survey(scenario, slot)[i]
    chosen = replace(scenario.contestants[i].alone, origin=None)
    runs = tuple(chosen.changed(learning_rate=rate) for rate in telling_rates(found))
    many = scenario.changed(runs=runs, fair=Fair())
    view = View(state.view().stage, {**studies.view_of(len(runs)).settings, "inside": 0.0, "dial": 0.0})
    scene = to_scene(many, run(many), view, ids=range(1, len(runs) + 1), stamp=state.view_stamp())
    player(scene, start=wishes.start, view=wishes.view, branch=_no_branch, ghost=_no_branch)


def _no_branch(_: Mapping[str, Any]) -> None:
    state.refuse(InputError("Branches and partners belong to the runs on Compare; these are copies at other rates."))


def _heat(scenario: Scenario, slot: Any) -> None:
    i, study = _place(scenario), state.study()
    chosen = replace(scenario.contestants[i].alone, origin=None)
    found = {p.name: p for p in seconds(chosen.entry.hyperparameters)}
    if not found:
        st.info(f"{chosen.entry.label} has nothing but its learning rate: choose another method, or look at the sweep.")
        return
    by = _by(chosen, found)
    rates, values = rates_of(chosen, study.low, study.high, heat.SIDE), heat.values_of(by)
    settings = studies.without(chosen, "learning_rate", by.name)
    key = f"heat {studies.where(scenario)} {study.low} {study.high} {by.name} {settings}"

    def make(progress: Any) -> Sweep:
        return sweep_run(scenario, chosen, {by.name: values, "learning_rate": rates}, progress=progress)

    grid = studies.kept(key, make, slot)

    def pick(wish: Mapping[str, Any]) -> None:
        try:
            column = whole(wish.get("i"), 0, len(rates) - 1, "The column")
            row = whole(wish.get("j"), 0, len(values) - 1, "The row")
        except InputError as error:
            state.refuse(error)
            return
        cell = heat.cell_of(grid, by, column, row)
        _change_run(i, "heat", learning_rate=cell.rate, **{by.name: cell.hyperparameters[by.name]})

    left, right = st.columns([1.15, 1], gap="medium")
    with left:
        cells(to_cells(heat.to_picture(scenario, study, chosen, by, grid)), pick=pick)
    with right:
        studies.play(scenario, [i])
