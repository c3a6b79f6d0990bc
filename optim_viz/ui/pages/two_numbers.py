"""The learning rate of one method against a second number of it: a heat map, and the run behind each cell."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import streamlit as st

from optim_viz.errors import InputError
from optim_viz.registry import Parameter, whole
from optim_viz.scene.scenario import Run, Scenario
from optim_viz.scene.study import HEAT_MAP_METRICS, second_hyperparameters
from optim_viz.simulation.sweep import Sweep, rates_to_sweep, sweep_run
from optim_viz.ui import session
from optim_viz.ui.charts import heat_map
from optim_viz.ui.pages import studies, study_choices
from optim_viz.web import two_parameter_map
from optim_viz.web.heat_map import pack_heat_map


def headline(scenario: Scenario) -> str:
    method = study_choices.chosen_run(scenario).entry.label if scenario.runs else "no run"
    return f"{method}, {study_choices.rates_in_words()}, {study_choices.task_in_words(scenario)}."


def choices(scenario: Scenario) -> None:
    study_choices.choose_run(scenario)
    if scenario.runs:
        _choose_second_hyperparameter(study_choices.chosen_run(scenario))
    study_choices.choose_metric("Coloured by", HEAT_MAP_METRICS, session.study().metric)
    study_choices.choose_range()


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


def draw_heat_map(scenario: Scenario, slot: Any) -> None:
    i, study = study_choices.chosen_index(scenario), session.study()
    chosen = replace(scenario.runs[i].without_partners, origin=None)
    hyperparameters = {p.name: p for p in second_hyperparameters(chosen.entry.hyperparameters)}
    if not hyperparameters:
        st.info(f"{chosen.entry.label} has nothing but its learning rate: choose another method.")
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
        study_choices.change_run(i, "heat", learning_rate=cell.rate, **{by.name: cell.hyperparameters[by.name]})

    left, right = st.columns([1.15, 1], gap="medium")
    with left:
        heat_map(pack_heat_map(two_parameter_map.two_parameter_map(scenario, study, chosen, by, sweep)), pick=pick)
    with right:
        studies.draw_player(scenario, [i])
