"""The panel: surface, runs, start, steps. Everything here is derived from the registries and the scenario."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import streamlit as st

from optim_viz.comparison.fairness import RULES
from optim_viz.limits import MAX_NOISE, MAX_RUNS, MAX_SEED, MAX_START, MAX_STEPS
from optim_viz.objectives import OBJECTIVES
from optim_viz.optimizers import OPTIMIZERS, Contrast
from optim_viz.registry import Parameter, spell
from optim_viz.scene.scenario import Fairness, Run, Scenario, first_scene
from optim_viz.schedules import SCHEDULES
from optim_viz.style import Identity, identities
from optim_viz.teaching import permissions
from optim_viz.ui import lesson_session, session, shell
from optim_viz.ui.panel import export_menu, share
from optim_viz.ui.panel.swatch import swatches

STEPS = Parameter("steps", "T", 500, 10, MAX_STEPS, "log", help="How many updates every run makes.")


def panel(above: Callable[[], None] | None = None) -> None:
    """Draw the whole panel into the sidebar, with what a page puts ``above`` it."""
    with st.sidebar:
        with st.container(horizontal=True, horizontal_alignment="distribute", vertical_alignment="center", key="brand"):
            st.html('<p class="ov-brand">Optim Viz</p>', width="content")
            st.button(
                "Share", icon=":material/share:", type="tertiary", on_click=share.ask, key="share", help=share.HELP
            )
        shell.links()
        if above is not None:
            above()
        _history()
        _surface()
        _runs()
        _start_and_steps()
        _noise()
        _locked()
        if not lesson_session.held():  # what is taken home holds the answer
            export_menu.popover()


def number(
    parameter: Parameter,
    value: float,
    key: str,
    label: str,
    change: Callable[[float], None],
    *,
    bare: bool = False,
    group: str = "settings",
) -> None:
    """The control that fits a parameter: a toggle, or a slider over round values with the present one among them.

    ``bare`` leaves out the visible label, which screen readers still get. Where the link's author has locked its
    ``group``, the value is shown and cannot be changed.
    """
    shut = not session.can(group)

    def changed() -> None:
        change(float(session.read(key)))

    help = None if bare else parameter.help or None
    if parameter.scale == "switch":
        st.toggle(label, key=session.fill(key, bool(value)), on_change=changed, help=help, disabled=shut)
        return
    st.select_slider(
        label,
        options=sorted({*parameter.rungs, value}),
        format_func=readable,
        key=session.fill(key, value),
        on_change=changed,
        help=help,
        label_visibility="collapsed" if bare else "visible",
        disabled=shut,
    )


def readable(value: float) -> str:
    """A number on a control: plain while it is short, else with a power of ten."""
    if value != 0 and (abs(value) < 1e-3 or abs(value) >= 1e5):
        mantissa, exponent = f"{value:.3e}".split("e")
        return f"{mantissa.rstrip('0').rstrip('.')}e{int(exponent)}"
    return spell(float(f"{value:.6g}"))


# Surface ---------------------------------------------------------------------------------------------------------


def _surface() -> None:
    now = session.scenario()

    def chosen() -> None:
        name = session.read("surface")
        session.change("surface", lambda s: s.moved_to(name))

    st.selectbox(
        "Surface",
        list(OBJECTIVES),
        format_func=lambda name: OBJECTIVES[name].label,
        key=session.fill("surface", now.objective),
        on_change=chosen,
        help="A new surface brings its own start, and learning rates that suit it.",
        disabled=not session.can("surface"),
    )
    if now.surface.parameters:
        names = ", ".join(f"${p.symbol}$ = {readable(now.parameters[p.name])}" for p in now.surface.parameters)
        with st.expander(f"Coefficients: {names}", key="coefficients", on_change="rerun") as box:
            for parameter in now.surface.parameters if box.open else ():
                _coefficient(parameter, now.parameters[parameter.name], f"coefficient-{now.objective}-{parameter.name}")


def _coefficient(parameter: Parameter, value: float, key: str) -> None:
    def turned(new: float) -> None:
        session.change(key, lambda s: s.changed(parameters={**s.parameters, parameter.name: new}))

    number(parameter, value, key, f"${parameter.symbol}$", turned, group="surface")


def _start_and_steps() -> None:
    now = session.scenario()

    def moved() -> None:
        x, y = session.read("start-x"), session.read("start-y")
        if x is not None and y is not None:
            session.change("start", lambda s: s.changed(start=(x, y)))

    row = st.container(horizontal=True, gap="small", wrap=False)
    for axis, value in zip("xy", now.start, strict=True):
        row.number_input(
            f"Start {axis}",
            min_value=-MAX_START,
            max_value=MAX_START,
            step=0.1,
            format="%.6g",
            key=session.fill(f"start-{axis}", value),
            on_change=moved,
            help="Or click on the picture, or drag the ring." if axis == "x" else None,
            disabled=not session.can("start"),
        )

    def stepped() -> None:
        steps = session.read("steps")
        session.change("steps", lambda s: s.changed(steps=steps))

    options = sorted({int(v) for v in STEPS.rungs} | {now.steps})
    st.select_slider(
        "Steps",
        options=options,
        key=session.fill("steps", now.steps),
        on_change=stepped,
        help=STEPS.help,
        disabled=not session.can("steps"),
    )


# Runs ------------------------------------------------------------------------------------------------------------


def _runs() -> None:
    now = session.scenario()
    looks = identities([run.optimizer for run in now.runs])
    with st.container(horizontal=True, vertical_alignment="center", horizontal_alignment="distribute"):
        st.markdown("**Runs** · learning rate", width="content")
        if session.can("runs"):
            st.button(
                "Add",
                icon=":material/add:",
                type="tertiary",
                on_click=_add,
                disabled=len(now.runs) >= MAX_RUNS,
                help=f"Add a run (at most {MAX_RUNS}).",
                key="add-run",
            )
    if not now.runs:
        st.caption("No runs: add one, or start over.")
    st.html(swatches(dict(zip((f"card-{uid}" for uid in session.run_ids()), looks, strict=True))))
    for i, (run, look, uid) in enumerate(zip(now.runs, looks, session.run_ids(), strict=True)):
        _card(i, run, look, uid)
    if len(now.runs) > 1:
        _fairness()


def _fairness() -> None:
    def chosen() -> None:
        rule = session.read("fairness")
        session.change("fairness", lambda s: s.changed(fairness=Fairness(rule)))

    st.selectbox(
        "Learning rates",
        list(RULES),
        format_func=lambda rule: RULES[rule].label,
        key=session.fill("fairness", session.scenario().fairness.rule),
        on_change=chosen,
        disabled=not session.can("rates"),
        help="What makes the comparison fair.\n\n" + "\n\n".join(f"**{r.label}.** {r.help}" for r in RULES.values()),
    )


def _card(i: int, run: Run, look: Identity, uid: int) -> None:
    """One run: its name, which opens everything else about it, and its learning rate. Each element here costs the
    visitor a millisecond or two at every change, times the number of runs."""
    with st.container(border=True, gap="xsmall", key=f"card-{uid}"):
        with st.popover(look.label, key=f"more-{uid}", on_change="rerun", width="stretch") as box:
            if box.open:
                _details(i, run, uid)
        rate = run.entry.parameter("learning_rate")
        _setting(i, run, rate, uid, f"Learning rate of run {i + 1}", bare=True)


def _setting(i: int, run: Run, parameter: Parameter, uid: int, label: str, *, bare: bool = False) -> None:
    def set_to(value: float) -> None:
        _replace(f"{parameter.name} {uid}", i, lambda _, run: run.changed(**{parameter.name: value}))

    key = f"{parameter.name}-{uid}-{run.optimizer}"
    group = "rates" if parameter.name == "learning_rate" else "settings"
    number(parameter, run.hyperparameters[parameter.name], key, label, set_to, bare=bare, group=group)


def _details(i: int, run: Run, uid: int) -> None:
    """Everything about one run but its learning rate; drawn only while the popover is open."""
    key = session.fill(f"optimizer-{uid}", run.optimizer)
    st.selectbox(
        "Optimizer",
        list(OPTIMIZERS),
        format_func=lambda name: OPTIMIZERS[name].label,
        key=key,
        on_change=_switch,
        args=(i, key),
        disabled=not session.can("runs"),
    )
    st.caption(run.entry.summary)
    _exact_rate(i, run, uid)
    for parameter in run.entry.hyperparameters:
        if parameter.name != "learning_rate":
            plain = parameter.name.replace("_", " ")
            label = plain if parameter.scale == "switch" else f"{plain} ${parameter.symbol}$"
            _setting(i, run, parameter, uid, label)
    _schedule(i, run, uid)
    if not session.can("runs"):
        return
    _branch(i, run, uid)
    for contrast in run.entry.contrasts:
        _partner(i, run, contrast, uid)
    with st.container(horizontal=True):
        full = len(session.scenario().runs) >= MAX_RUNS
        st.button(
            "Duplicate",
            icon=":material/content_copy:",
            key=f"copy-{uid}",
            on_click=_duplicate,
            args=(i,),
            disabled=full,
        )
        st.button("Remove", icon=":material/delete:", key=f"remove-{uid}", on_click=_remove, args=(i,))


def _exact_rate(i: int, run: Run, uid: int) -> None:
    """The learning rate to the digit: the slider offers round values."""
    rate = run.entry.parameter("learning_rate")
    key = f"exact-rate-{uid}"

    def typed() -> None:
        value = session.read(key)
        if value is not None:
            _replace(f"learning_rate {uid}", i, lambda _, run: run.changed(learning_rate=value))

    st.number_input(
        r"learning rate $\alpha$",
        min_value=rate.low,
        max_value=rate.high,
        step=None,
        format="%.6g",
        key=session.fill(key, run.hyperparameters["learning_rate"]),
        on_change=typed,
        help=rate.help,
        disabled=not session.can("rates"),
    )


def _schedule(i: int, run: Run, uid: int) -> None:
    """How the learning rate changes with the step."""
    key = f"schedule-{uid}"

    def chosen() -> None:
        name = session.read(key)
        _replace(key, i, lambda _, run: replace(run, schedule=name, schedule_values={}))

    st.selectbox(
        "Learning-rate schedule",
        list(SCHEDULES),
        format_func=lambda name: SCHEDULES[name].label,
        key=session.fill(key, run.schedule),
        on_change=chosen,
        disabled=not run.entry.reads_rate or not session.can("schedule"),
        help=None if run.entry.reads_rate else "This rule reads its learning rate only before the first step.",
    )
    entry = SCHEDULES[run.schedule]
    if run.schedule != "constant":
        st.caption(entry.summary)
    for parameter in entry.parameters:
        _schedule_value(i, run, parameter, uid)


def _schedule_value(i: int, run: Run, parameter: Parameter, uid: int) -> None:
    key = f"schedule-{parameter.name}-{uid}-{run.schedule}"

    def set_to(value: float) -> None:
        values = {**run.schedule_values, parameter.name: value}
        _replace(key, i, lambda _, run: replace(run, schedule_values=values))

    label = f"{parameter.name.replace('_', ' ')} ${parameter.symbol}$"
    number(parameter, run.schedule_values[parameter.name], key, label, set_to, group="schedule")


def _branch(i: int, run: Run, uid: int) -> None:
    """Where a branch leaves its origin."""
    if run.origin is None:
        return
    key = f"since-{uid}"

    def moved() -> None:
        step = session.read(key)
        if step is not None:
            _replace(f"since {uid}", i, lambda _, run: replace(run, branch_step=step))

    st.number_input(
        f"Leaves {run.origin.entry.label} ($\\alpha$ = {readable(run.origin.rate)}) at step",
        min_value=run.origin.branch_step + 1,
        max_value=MAX_STEPS,
        key=session.fill(key, run.branch_step),
        on_change=moved,
        help="It keeps what the other run remembers there if the method is the same, and only the position if not.",
    )


def _partner(i: int, run: Run, contrast: Contrast, uid: int) -> None:
    key = f"partner-{contrast.name}-{uid}-{run.optimizer}"

    def toggled() -> None:
        on = bool(session.read(key))
        _replace(key, i, lambda _, run: run.with_partner(contrast.name, on))

    sources = " ".join(dict.fromkeys(map(str, contrast.sources)))
    st.toggle(
        contrast.label,
        key=session.fill(key, contrast.name in run.ghosts),
        on_change=toggled,
        help=f"{contrast.look_for} Sources: {sources}",
    )


def _replace(kind: str, i: int, make: Callable[[Scenario, Run], Run]) -> None:
    def with_run(s: Scenario) -> Scenario:
        runs = list(s.runs)
        runs[i] = make(s, runs[i])
        return s.changed(runs=tuple(runs))

    session.change(kind, with_run, session.run_ids())


def _switch(i: int, key: str) -> None:
    name = session.read(key)
    _replace(key, i, lambda s, run: run.switched(name, s.surface))


def _add() -> None:
    used = {run.optimizer for run in session.scenario().runs}
    name = next((name for name in OPTIMIZERS if name not in used), "adam")
    ids = [*session.run_ids(), session.new_id()]
    session.change("add", lambda s: s.changed(runs=(*s.runs, Run.suggested(name, s.surface))), ids)


def _duplicate(i: int) -> None:
    def doubled(s: Scenario) -> Scenario:
        runs = s.runs
        return s.changed(runs=(*runs[: i + 1], runs[i], *runs[i + 1 :]))

    ids = session.run_ids()
    session.change("duplicate", doubled, [*ids[: i + 1], session.new_id(), *ids[i + 1 :]])


def _remove(i: int) -> None:
    ids = session.run_ids()
    session.change(
        "remove",
        lambda s: s.changed(runs=(*s.runs[:i], *s.runs[i + 1 :])),
        [*ids[:i], *ids[i + 1 :]],
    )


# The rest --------------------------------------------------------------------------------------------------------


def _noise() -> None:
    now, shut = session.scenario(), not session.can("noise")
    if shut and not now.noise:
        return

    def stirred() -> None:
        noise = session.read("noise")
        session.change("noise", lambda s: s.changed(noise=noise))

    def reseeded() -> None:
        seed = session.read("seed")
        if seed is not None:
            session.change("seed", lambda s: s.changed(seed=seed))

    title = f"Noise in the gradient: σ = {readable(now.noise)}" if now.noise else "Noise in the gradient"
    with st.expander(title, icon=":material/blur_on:", key="noise-box", on_change="rerun") as box:
        if not box.open:
            return
        st.number_input(
            r"Standard deviation $\sigma$",
            min_value=0.0,
            max_value=MAX_NOISE,
            step=0.1,
            format="%.6g",
            key=session.fill("noise", now.noise),
            on_change=stirred,
            disabled=shut,
            help="Gaussian noise is added to both slopes at every step; all runs get the same stream.",
        )
        st.number_input(
            "Seed",
            min_value=0,
            max_value=MAX_SEED,
            step=1,
            key=session.fill("seed", now.seed),
            on_change=reseeded,
            disabled=shut,
            help="The same seed is the same noise, on every machine. It is in the link.",
        )


def _history() -> None:
    with st.container(horizontal=True, gap="small"):
        undo, redo = not session.can_undo(), not session.can_redo()
        st.button("Undo", icon=":material/undo:", on_click=session.undo, disabled=undo, key="undo", type="tertiary")
        st.button("Redo", icon=":material/redo:", on_click=session.redo, disabled=redo, key="redo", type="tertiary")
        st.button(
            "Start over",
            icon=":material/restart_alt:",
            type="tertiary",
            on_click=session.change,
            args=("start over", _afresh),
            kwargs={"free": True},
            key="start-over",
            help="The first comparison on this surface."
            if lesson_session.linked() is None
            else "The scene as it came.",
        )


def _locked() -> None:
    """What the link's author has locked, in words: a control that does not move should say why."""
    shut = permissions.locked(session.touch())
    if shut:
        with st.container(key="locked"):
            st.caption(
                f"Locked by the link's author: {permissions.named(shut)}.",
                help="The link is a guide: without `touch=…` in the address, everything is open.",
            )


def _afresh(s: Scenario) -> Scenario:
    linked = lesson_session.linked()
    if linked is not None:
        return linked
    first = first_scene()
    return first if s.objective == first.objective else Scenario.suggested(objective=s.objective)
