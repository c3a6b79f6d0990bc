"""What may be chosen of a study, above its picture; and the words about what it is made of."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

import streamlit as st

from optim_viz.comparison.summary import describe_noise
from optim_viz.number_format import counted, format_position, format_range
from optim_viz.optimizers.base import LEARNING_RATE
from optim_viz.scene.scenario import Fairness, Run, Scenario
from optim_viz.scene.study import RATE_COUNTS, STUDY_KINDS, Metric, kinds_of
from optim_viz.scene.view import View
from optim_viz.ui import fragments, session
from optim_viz.ui.pages import studies
from optim_viz.ui.panel.number_control import typed_number
from optim_viz.web import rate_sweep

WIDTH = 162  # pixels of a select box


def set_kind(kind: str) -> None:
    """Another kind of study, in the view that suits it."""
    session.change_study(lambda s: replace(s, kind=kind))
    stage = "grid" if kind == "multiples" else "map"
    if session.view().stage != stage:
        session.set_view(View(stage, session.view().settings))


def chosen_index(scenario: Scenario) -> int:
    """The place of the run in question."""
    return min(session.study().run, len(scenario.runs) - 1)


def chosen_run(scenario: Scenario) -> Run:
    return scenario.runs[chosen_index(scenario)]


def run_labels(scenario: Scenario) -> list[str]:
    return [style.label for style in rate_sweep.run_styles_of(scenario)]


def rates_in_words() -> str:
    study = session.study()
    return f"learning rates from {format_range(study.low, study.high)}"


def task_in_words(scenario: Scenario) -> str:
    """From where, how far, and under what noise."""
    return f"from {format_position(scenario.start)}, {counted(scenario.steps, 'step')}{describe_noise(scenario)}"


def choose_picture() -> None:
    """Where a question has several pictures."""
    kind = session.study().kind
    kinds = kinds_of(STUDY_KINDS[kind].question)

    def chosen() -> None:
        set_kind(str(session.widget_value("picture")))

    st.selectbox(
        "Picture",
        kinds,
        format_func=lambda name: STUDY_KINDS[name].label,
        key=session.set_widget("picture", kind),
        on_change=chosen,
        width=max(WIDTH, 62 + 7 * len(STUDY_KINDS[kind].label)),  # its name is whole
    )


def choose_run(scenario: Scenario) -> None:
    labels = run_labels(scenario)
    if not labels:
        return

    def chosen() -> None:
        session.change_study(lambda s: replace(s, run=int(session.widget_value("study-run"))))

    st.selectbox(
        "Method",
        range(len(labels)),
        format_func=lambda i: labels[i],
        key=session.set_widget("study-run", chosen_index(scenario)),
        on_change=chosen,
        width=WIDTH,
    )


def choose_metric(label: str, metrics: Mapping[str, Metric], now: str) -> None:
    key = f"metric-{session.study().kind}"

    def chosen() -> None:
        session.change_study(lambda s: replace(s, metric=session.widget_value(key)))

    st.selectbox(
        label,
        list(metrics),
        format_func=lambda name: metrics[name].label,
        key=session.set_widget(key, now),
        on_change=chosen,
        help="\n\n".join(f"**{m.label}.** {m.words}." for m in metrics.values()),
        width=WIDTH,
    )


def choose_range(counts: bool = False) -> None:
    """The learning rates of the picture; ``counts``: also how many."""
    with st.popover("Range", key="range", on_change=fragments.on_open()) as box:
        if not box.open:
            return
        for name, label in (("low", "Lowest learning rate"), ("high", "Highest learning rate")):
            typed_number(LEARNING_RATE, getattr(session.study(), name), f"range-{name}", label, _range_setter(name))
        if counts:
            st.select_slider(
                "Learning rates",
                RATE_COUNTS,
                key=session.set_widget("range-count", session.study().count),
                on_change=lambda: session.change_study(
                    lambda s: replace(s, count=int(session.widget_value("range-count")))
                ),
            )


def _range_setter(name: str) -> Callable[[float], None]:
    return lambda value: session.change_study(lambda s: replace(s, **{name: value}))  # pyrefly: ignore[bad-argument-type]  # an end


def change_run(i: int, kind: str, **values: float) -> None:
    """Other numbers for a run, which then plays."""

    def changed(s: Scenario) -> Scenario:
        runs = s.runs
        fairness = Fairness() if s.fairness.rule == "same" and len(runs) > 1 else s.fairness
        return s.changed(runs=(*runs[:i], runs[i].changed(**values), *runs[i + 1 :]), fairness=fairness)

    session.change(kind, changed, session.run_ids())
    studies.restart_playback()
