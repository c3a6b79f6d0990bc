"""The runs in the panel: a card each, what makes their learning rates fair, and all settings of one run."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import streamlit as st

from optim_viz.comparison.fairness import FAIRNESS_RULES
from optim_viz.limits import MAX_RUNS, MAX_STEPS
from optim_viz.number_format import format_number
from optim_viz.objectives.treatments import TREATMENTS
from optim_viz.optimizers import OPTIMIZERS, Contrast, rule_text
from optim_viz.registry import Parameter
from optim_viz.scene.scenario import Fairness, Run, Scenario, suggested_rate, treatments_of
from optim_viz.schedules import SCHEDULES
from optim_viz.style import RunStyle, styles_of
from optim_viz.ui import fragments, session
from optim_viz.ui.panel import recorded_controls
from optim_viz.ui.panel.formula_field import rule_field
from optim_viz.ui.panel.number_control import number_control, typed_number
from optim_viz.ui.panel.swatch import swatches
from optim_viz.web.number import Layout

OWN = "typed"  # in the place of a method's key
FIRST_RULE = "momentum"  # which a new run of one's own begins with


def runs() -> None:
    scenario = session.scenario()
    with st.container(horizontal=True, vertical_alignment="center", horizontal_alignment="distribute"):
        st.markdown("**Runs** · learning rate", width="content")
        if session.permits("runs"):
            st.menu_button(
                "Add",
                [*OPTIMIZERS, OWN, recorded_controls.ENTRY],
                format_func=_method_label,
                icon=":material/add:",
                type="tertiary",
                on_click=_add,
                disabled=len(scenario.runs) >= MAX_RUNS,
                help=f"Add a run of a method that you choose (at most {MAX_RUNS} runs), or a recorded one from a file.",
                key="add-run",
            )
        if len(scenario.runs) >= MAX_RUNS:
            st.caption(f"{MAX_RUNS} runs are as many as fit: remove one in its menu to add another.")
    recorded_controls.upload()
    if not scenario.runs:
        st.caption("No runs: add one, or start over.")
    _cards()
    if len(scenario.runs) > 1:
        _fairness()


def rates() -> None:
    """The runs' cards alone."""
    if session.scenario().runs:
        st.markdown("Learning rate", width="content")
        _cards()


def typed_rules() -> None:
    """The cards of those runs alone whose rule is typed."""
    if any(run.optimizer not in OPTIMIZERS for run in session.scenario().runs):
        _cards(typed_alone=True)


def _cards(*, typed_alone: bool = False) -> None:
    scenario, styles = session.scenario(), styles_of(session.scenario().runs)
    own = dict(zip((f"card-{uid}" for uid in session.run_ids()), styles, strict=True))
    st.html(swatches({**own, **recorded_controls.card_keys()}))
    added = session.pop_for_run("added")
    with st.container(key="cards"):  # they stand close: what comes after them is in sight, too
        for i, (run, style, uid) in enumerate(zip(scenario.runs, styles, session.run_ids(), strict=True)):
            if not (typed_alone and run.optimizer in OPTIMIZERS):
                _card(i, run, style, uid, reveal=uid == added)
        recorded_controls.cards()


def _fairness() -> None:
    def chosen() -> None:
        rule = session.widget_value("fairness")
        session.change("fairness", lambda s: s.changed(fairness=Fairness(rule)))

    st.selectbox(
        "Learning rates",
        list(FAIRNESS_RULES),
        format_func=lambda rule: FAIRNESS_RULES[rule].label,
        key=session.set_widget("fairness", session.scenario().fairness.rule),
        on_change=chosen,
        disabled=not session.permits("rates"),
        help="What makes the comparison fair.\n\n"
        + "\n\n".join(f"**{r.label}.** {r.help}" for r in FAIRNESS_RULES.values()),
    )


def _card(i: int, run: Run, style: RunStyle, uid: int, reveal: bool) -> None:
    """One run: its name, which opens everything else about it, and its learning rate beside and below that. Each
    element here costs the visitor a millisecond or two at every change, times the number of runs."""
    with st.container(border=True, gap="xsmall", key=f"card-{uid}"):
        with st.popover(style.label, key=f"more-{uid}", on_change=fragments.on_open(), width="stretch") as box:
            if box.open:
                _details(i, run, uid)
        rate = run.entry.parameter("learning_rate")
        _setting(run, rate, uid, f"Learning rate of run {i + 1}", layout="bare", reveal=reveal)
        rule_field(run, uid)


def _setting(
    run: Run, parameter: Parameter, uid: int, label: str, *, layout: Layout = "tall", reveal: bool = False
) -> None:
    is_rate = parameter.name == "learning_rate"
    number_control(
        parameter,
        run.hyperparameters[parameter.name],
        f"{parameter.name}-{uid}-{method_word(run)}",
        label,
        "run",
        run=uid,
        suits=suggested_rate(session.scenario().surface, run.entry) if is_rate else None,
        layout=layout,
        group="rates" if is_rate else "settings",
        reveal=reveal,
    )


def _details(i: int, run: Run, uid: int) -> None:
    """Everything about one run but its learning rate; drawn only while the popover is open."""
    key = session.set_widget(f"optimizer-{uid}", method_word(run))
    st.selectbox(
        "Optimizer",
        [*OPTIMIZERS, OWN],
        format_func=_method_label,
        key=key,
        on_change=_switch,
        args=(i, key),
        disabled=not session.permits("runs"),
    )
    st.caption(run.entry.summary)
    for parameter in run.entry.hyperparameters:
        if parameter.name != "learning_rate":
            _setting(run, parameter, uid, parameter.name.replace("_", " "))
    _schedule(i, run, uid)
    if session.scenario().penalty.parameters:
        _treatment(i, run, uid)
    if not session.permits("runs"):
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


def _schedule(i: int, run: Run, uid: int) -> None:
    """How the learning rate changes with the step."""
    key = f"schedule-{uid}"

    def chosen() -> None:
        name = session.widget_value(key)
        _replace(key, i, lambda _, run: replace(run, schedule=name, schedule_values={}))

    st.selectbox(
        "Learning-rate schedule",
        list(SCHEDULES),
        format_func=lambda name: SCHEDULES[name].label,
        key=session.set_widget(key, run.schedule),
        on_change=chosen,
        disabled=not run.entry.reads_rate or not session.permits("schedule"),
        help=None if run.entry.reads_rate else "This rule reads its learning rate only before the first step.",
    )
    entry = SCHEDULES[run.schedule]
    if run.schedule != "constant":
        st.caption(entry.summary)
    for parameter in entry.parameters:
        number_control(
            parameter,
            run.schedule_values[parameter.name],
            f"schedule-{parameter.name}-{uid}-{run.schedule}",
            parameter.name.replace("_", " "),
            "schedule",
            run=uid,
            group="schedule",
        )


def _treatment(i: int, run: Run, uid: int) -> None:
    """How the scene's penalty is treated."""
    key = f"treatment-{uid}-{method_word(run)}"

    def chosen() -> None:
        name = session.widget_value(key)
        _replace(key, i, lambda _, run: replace(run, treatment=name))

    st.selectbox(
        "Treatment of the penalty",
        treatments_of(run.entry),
        format_func=lambda name: TREATMENTS[name].label,
        key=session.set_widget(key, run.treatment),
        on_change=chosen,
        disabled=not session.permits("settings"),
        help="\n\n".join(f"**{entry.label}.** {entry.help}" for entry in TREATMENTS.values()),
    )


def _branch(i: int, run: Run, uid: int) -> None:
    """Where a branch leaves its origin."""
    if run.origin is None:
        return

    def moved(step: float) -> None:
        _replace(f"since {uid}", i, lambda _, run: replace(run, branch_step=int(step)))

    steps = Parameter(
        "branch_step",
        "",
        run.branch_step,
        run.origin.branch_step + 1,
        MAX_STEPS,
        help="It keeps what the other run remembers there if the method is the same, and only the position if not.",
        whole=True,
    )
    label = f"Leaves {run.origin.entry.label} (α = {format_number(run.origin.rate)}) at step"
    typed_number(steps, run.branch_step, f"since-{uid}", label, moved)


def _partner(i: int, run: Run, contrast: Contrast, uid: int) -> None:
    key = f"partner-{contrast.name}-{uid}-{method_word(run)}"

    def toggled() -> None:
        on = bool(session.widget_value(key))
        _replace(key, i, lambda _, run: run.with_partner(contrast.name, on))

    sources = " ".join(dict.fromkeys(map(str, contrast.sources)))
    st.toggle(
        contrast.label,
        key=session.set_widget(key, contrast.name in run.partners),
        on_change=toggled,
        help=f"{contrast.look_for} Sources: {sources}",
    )


def _replace(kind: str, i: int, make: Callable[[Scenario, Run], Run]) -> None:
    def with_run(s: Scenario) -> Scenario:
        return s.changed(runs=(*s.runs[:i], make(s, s.runs[i]), *s.runs[i + 1 :]))

    session.change(kind, with_run, session.run_ids())


def _switch(i: int, key: str) -> None:
    name = session.widget_value(key)
    _replace(key, i, lambda s, run: _as_typed(run) if name == OWN else run.with_optimizer(name, s.surface))


def _as_typed(run: Run) -> Run:
    """The same run with its rule as a text, which takes the same steps, to be changed."""
    text = rule_text(run.optimizer, **run.hyperparameters)
    own = {p.name: run.hyperparameters[p.name] for p in OPTIMIZERS[text].hyperparameters}
    return replace(run, optimizer=text, hyperparameters=own, partners=())


def _method_label(name: str) -> str:
    others = {OWN: "Your own rule", recorded_controls.ENTRY: "A recorded path …"}
    return others[name] if name in others else OPTIMIZERS[name].label


def method_word(run: Run) -> str:
    """A run's method in the key of a widget: typed rules have one word."""
    return run.optimizer if run.optimizer in OPTIMIZERS else OWN


def _add() -> None:
    """The method that was chosen, as the last run; the panel scrolls to it."""
    name = session.widget_value("add-run")
    if name == recorded_controls.ENTRY:
        recorded_controls.ask_for_file()
    if name not in OPTIMIZERS and name != OWN:
        return
    method, uid = rule_text(FIRST_RULE) if name == OWN else name, session.new_run_id()
    session.change(
        "add", lambda s: s.changed(runs=(*s.runs, Run.suggested(method, s.surface))), [*session.run_ids(), uid]
    )
    session.store_for_run("added", uid)


def _duplicate(i: int) -> None:
    def doubled(s: Scenario) -> Scenario:
        return s.changed(runs=(*s.runs[: i + 1], *s.runs[i:]))

    ids = session.run_ids()
    session.change("duplicate", doubled, [*ids[: i + 1], session.new_run_id(), *ids[i + 1 :]])


def _remove(i: int) -> None:
    ids = session.run_ids()
    session.change(
        "remove",
        lambda s: s.changed(runs=(*s.runs[:i], *s.runs[i + 1 :])),
        [*ids[:i], *ids[i + 1 :]],
    )
