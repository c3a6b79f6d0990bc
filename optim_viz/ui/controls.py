"""The panel: surface, runs, start, steps. Everything here is derived from the registries and the scenario."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import streamlit as st

from optim_viz.figures.identity import Identity, identities
from optim_viz.limits import MAX_NOISE, MAX_RUNS, MAX_SEED, MAX_START, MAX_STEPS
from optim_viz.objectives import OBJECTIVES
from optim_viz.optimizers import OPTIMIZERS
from optim_viz.registry import Parameter
from optim_viz.scenario import Run, Scenario, first_runs, spell
from optim_viz.ui import state
from optim_viz.ui.swatch import swatch

STEPS = Parameter("steps", "T", 500, 10, MAX_STEPS, "log", help="How many updates every run makes.")
NOISE = Parameter("noise", r"\sigma", 0.0, 0.0, 10.0, help="Standard deviation of what is added to each slope.")


def panel() -> None:
    """Draw the whole panel into the sidebar."""
    with st.sidebar:
        _surface()
        _start_and_steps()
        _runs()
        _noise()
        _history()


def number(
    parameter: Parameter, value: float, key: str, *, label: str, on_change: object, args: Sequence[object]
) -> None:
    """The control that fits a parameter: a toggle, a slider over round values, with the present one among them."""
    common = {
        "key": state.fill(key, bool(value) if parameter.scale == "switch" else value),
        "on_change": on_change,
        "args": tuple(args),
        "help": parameter.help or None,
    }
    if parameter.scale == "switch":
        st.toggle(label, **common)  # type: ignore[arg-type]
        return
    options = sorted({*parameter.rungs, value})
    st.select_slider(label, options=options, format_func=readable, **common)  # type: ignore[arg-type]


def readable(value: float) -> str:
    """A number on a control: plain while it is short, else with a power of ten."""
    if value != 0 and (abs(value) < 1e-3 or abs(value) >= 1e5):
        mantissa, exponent = f"{value:.3e}".split("e")
        return f"{mantissa.rstrip('0').rstrip('.')}e{int(exponent)}"
    return spell(float(f"{value:.6g}"))


# Surface ---------------------------------------------------------------------------------------------------------


def _surface() -> None:
    now = state.scenario()

    def chosen() -> None:
        name = state.read("surface")
        state.change("surface", lambda s: s.moved_to(name))

    st.selectbox(
        "Surface",
        list(OBJECTIVES),
        format_func=lambda name: OBJECTIVES[name].label,
        key=state.fill("surface", now.objective),
        on_change=chosen,
        help="A new surface brings its own start, and learning rates that suit it.",
    )
    for parameter in now.surface.parameters:
        key = f"coefficient-{now.objective}-{parameter.name}"

        def turned(name: str, key: str) -> None:
            value = float(state.read(key))
            state.change(key, lambda s: s.changed(parameters={**s.parameters, name: value}))

        label = f"${parameter.symbol}$"
        number(
            parameter, now.parameters[parameter.name], key, label=label, on_change=turned, args=(parameter.name, key)
        )


def _start_and_steps() -> None:
    now = state.scenario()

    def moved() -> None:
        x, y = state.read("start-x"), state.read("start-y")
        if x is not None and y is not None:
            state.change("start", lambda s: s.changed(start=(x, y)))

    left, right = st.columns(2, gap="small")
    for column, axis, value in ((left, "x", now.point[0]), (right, "y", now.point[1])):
        column.number_input(
            f"Start {axis}",
            min_value=-MAX_START,
            max_value=MAX_START,
            step=0.1,
            format="%.6g",
            key=state.fill(f"start-{axis}", value),
            on_change=moved,
            help="Or click on the picture, or drag the ring." if axis == "x" else None,
        )

    def stepped() -> None:
        steps = state.read("steps")
        state.change("steps", lambda s: s.changed(steps=steps))

    options = sorted({int(v) for v in STEPS.rungs} | {now.steps})
    st.select_slider("Steps", options=options, key=state.fill("steps", now.steps), on_change=stepped, help=STEPS.help)


# Runs ------------------------------------------------------------------------------------------------------------


def _runs() -> None:
    now = state.scenario()
    looks = identities([run.optimizer for run in now.contestants])
    with st.container(horizontal=True, vertical_alignment="center", horizontal_alignment="distribute"):
        st.markdown(f"**Runs** · {len(now.contestants)}")
        st.button(
            "Add",
            icon=":material/add:",
            on_click=_add,
            disabled=len(now.contestants) >= MAX_RUNS,
            help=f"Add a run (at most {MAX_RUNS}).",
            key="add-run",
        )
    if not now.contestants:
        st.caption("No runs: add one, or start over below.")
    for i, (run, look, number_) in enumerate(zip(now.contestants, looks, state.run_ids(), strict=True)):
        _card(i, run, look, number_)


def _card(i: int, run: Run, look: Identity, uid: int) -> None:
    entry = run.entry
    with st.container(border=True, gap="xsmall", key=f"card-{uid}"):
        mark, name, more = st.columns([0.16, 0.62, 0.22], gap="xsmall", vertical_alignment="center")
        mark.html(swatch(look))
        key = state.fill(f"optimizer-{uid}", run.optimizer)
        name.selectbox(
            f"Optimizer of run {i + 1}",
            list(OPTIMIZERS),
            format_func=lambda key: OPTIMIZERS[key].label,
            key=key,
            on_change=_switch,
            args=(i, key),
            label_visibility="collapsed",
        )
        rate = next(p for p in entry.hyperparameters if p.name == "learning_rate")
        _setting(i, run, rate, uid, r"Learning rate $\alpha$")
        with more.popover(
            "", icon=":material/tune:", key=f"more-{uid}", on_change="rerun", help="All settings, duplicate, remove"
        ) as box:
            if box.open:
                _details(i, run, uid)


def _setting(i: int, run: Run, parameter: Parameter, uid: int, label: str) -> None:
    key = f"{parameter.name}-{uid}-{run.optimizer}"
    number(
        parameter, run.hyperparameters[parameter.name], key, label=label, on_change=_set, args=(i, parameter.name, key)
    )


def _details(i: int, run: Run, uid: int) -> None:
    """Everything about one run but its learning rate; drawn only while the popover is open."""
    st.markdown(f"**{run.entry.label}** — {run.entry.summary}")
    for parameter in run.entry.hyperparameters:
        if parameter.name != "learning_rate":
            plain = parameter.name.replace("_", " ")
            label = plain if parameter.scale == "switch" else f"{plain} ${parameter.symbol}$"
            _setting(i, run, parameter, uid, label)
    with st.container(horizontal=True):
        full = len(state.scenario().contestants) >= MAX_RUNS
        st.button(
            "Duplicate",
            icon=":material/content_copy:",
            key=f"copy-{uid}",
            on_click=_duplicate,
            args=(i,),
            disabled=full,
        )
        st.button("Remove", icon=":material/delete:", key=f"remove-{uid}", on_click=_remove, args=(i,))


def _replace(kind: str, i: int, make: object) -> None:
    def with_run(s: Scenario) -> Scenario:
        runs = list(s.contestants)
        runs[i] = make(s, runs[i])  # type: ignore[operator]
        return replace(s, runs=tuple(runs))

    if i < len(state.scenario().contestants):
        state.change(kind, with_run, state.run_ids())


def _switch(i: int, key: str) -> None:
    name = state.read(key)
    _replace(f"optimizer {i}", i, lambda s, _: Run.suggested(name, s.surface))


def _set(i: int, name: str, key: str) -> None:
    value = float(state.read(key))
    _replace(f"{name} {i}", i, lambda _, run: run.changed(**{name: value}))


def _add() -> None:
    used = {run.optimizer for run in state.scenario().contestants}
    name = next((name for name in OPTIMIZERS if name not in used), "adam")
    ids = [*state.run_ids(), state.new_id()]
    state.change("add", lambda s: s.changed(runs=(*s.contestants, Run.suggested(name, s.surface))), ids)


def _duplicate(i: int) -> None:
    def doubled(s: Scenario) -> Scenario:
        runs = s.contestants
        return s.changed(runs=(*runs[: i + 1], runs[i], *runs[i + 1 :]))

    ids = state.run_ids()
    state.change("duplicate", doubled, [*ids[: i + 1], state.new_id(), *ids[i + 1 :]])


def _remove(i: int) -> None:
    ids = state.run_ids()
    state.change(
        "remove",
        lambda s: s.changed(runs=(*s.contestants[:i], *s.contestants[i + 1 :])),
        [*ids[:i], *ids[i + 1 :]],
    )


# The rest --------------------------------------------------------------------------------------------------------


def _noise() -> None:
    now = state.scenario()

    def stirred() -> None:
        noise = state.read("noise")
        state.change("noise", lambda s: s.changed(noise=noise))

    def reseeded() -> None:
        seed = state.read("seed")
        if seed is not None:
            state.change("seed", lambda s: s.changed(seed=seed))

    with st.expander("Noise in the gradient", icon=":material/blur_on:", expanded=now.noise > 0, key="noise-box"):
        st.number_input(
            r"Standard deviation $\sigma$",
            min_value=0.0,
            max_value=MAX_NOISE,
            step=0.1,
            format="%.6g",
            key=state.fill("noise", now.noise),
            on_change=stirred,
            help="Gaussian noise is added to both slopes at every step; all runs get the same stream.",
        )
        st.number_input(
            "Seed",
            min_value=0,
            max_value=MAX_SEED,
            step=1,
            key=state.fill("seed", now.seed),
            on_change=reseeded,
            help="The same seed is the same noise, on every machine. It is in the link.",
        )


def _history() -> None:
    with st.container(horizontal=True):
        st.button(
            "Undo",
            icon=":material/undo:",
            on_click=state.undo,
            disabled=not state.can_undo(),
            shortcut="Ctrl+Z",
            key="undo",
        )
        st.button(
            "Redo",
            icon=":material/redo:",
            on_click=state.redo,
            disabled=not state.can_redo(),
            shortcut="Ctrl+Y",
            key="redo",
        )
        st.button(
            "Start over",
            icon=":material/restart_alt:",
            on_click=state.change,
            args=("start over", _afresh),
            key="start-over",
            help="The first comparison on this surface.",
        )


def _afresh(s: Scenario) -> Scenario:
    surface = OBJECTIVES[s.objective]
    return Scenario(objective=s.objective, runs=first_runs(surface))
