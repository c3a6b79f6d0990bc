"""Which method is good in general: all methods on many problems; a click on any of their runs opens it on Compare."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from html import escape
from typing import Any

import streamlit as st

from optim_viz.comparison.profile_study import own_function, own_rules, profile_study, profiled
from optim_viz.comparison.profile_words import budget_words, describe_profile, notes, problem_words
from optim_viz.comparison.profiles import Profile
from optim_viz.data.stream import NO_STREAM
from optim_viz.errors import InputError
from optim_viz.export.profile_tables import profile_csv, profile_json
from optim_viz.number_format import counted, format_exactly
from optim_viz.objectives import OBJECTIVES
from optim_viz.objectives.penalties import NO_PENALTY
from optim_viz.optimizers import OPTIMIZERS
from optim_viz.registry import whole
from optim_viz.scene.scenario import Scenario
from optim_viz.scene.study import PROFILE_RATES, START_COUNTS, TOLERANCES, Study
from optim_viz.style import RunStyle, run_styles
from optim_viz.ui import fragments, session, shell
from optim_viz.ui.charts import profile_table
from optim_viz.ui.pages import studies, study_choices
from optim_viz.web.profile_chart import pack_profile

CHART = "profile-chart"
COVERING = "covering dots"  # that the visitor can choose from
NO_PROBLEM = -1  # of a curve's ends, in the figure
TUNED = {True: "Tuned", False: "Suggested rates"}
Table = Callable[[Scenario, Study, Profile], bytes]
TABLES: dict[str, tuple[str, str, str, Table]] = {  # ending -> type, button, what it says, and who writes it
    "csv": ("text/csv", "Table, CSV", "Every method on every problem: steps, outcome and learning rate.", profile_csv),
    "json": ("application/json", "Table and curves, JSON", "The same, with both profiles.", profile_json),
}


def headline(scenario: Scenario) -> str:
    study = session.study()
    chosen, functions = profiled(study, scenario)
    methods, problems = counted(len(chosen), "method"), counted(len(functions) * study.starts, "problem")
    rates = f"each tuned by {PROFILE_RATES} learning rates" if study.tuned else "at suggested learning rates"
    return f"{methods} on {problems}, {counted(scenario.steps, 'step')}, {rates}."


def choices(scenario: Scenario) -> None:
    study_choices.choose_picture()
    study = session.study()
    _choose("Solved at", "tolerance", TOLERANCES, lambda left: f"{format_exactly(100.0 * left)} % left")
    _choose("Learning rates", "tuned", (True, False), TUNED.__getitem__)
    _choose("Starts", "starts", START_COUNTS, str)
    with st.popover("Methods and problems", key="profile-entries", on_change=fragments.on_open()) as box:
        if box.open:
            _pick("Methods", "methods", OPTIMIZERS, study.profile_methods)
            _pick("Problems", "problems", OBJECTIVES, study.profile_problems)
            _own(scenario, study)


def _own(scenario: Scenario, study: Study) -> None:
    """What the scene has that somebody wrote, and no menu."""
    function, rules = own_function(scenario), own_rules(scenario)
    texts = [] if function is None else [function.title]
    texts += [OPTIMIZERS[rule].label for rule in rules]
    st.checkbox(
        "Your own function and rules",
        key=session.set_widget("profile-own", study.own),
        on_change=lambda: _change("own", bool(session.widget_value("profile-own"))),
        disabled=not texts and not study.own,
        help="The scene's, as they are written on Compare, beside those above.",
    )
    st.caption(f"Of the scene: {'; '.join(texts)}." if texts else "The scene has none: write one on Compare.")


def left_out(scenario: Scenario) -> list[str]:
    """What the scene has and the profile has not, in a sentence; nothing where that is nothing."""
    named = {"noise, batches or masks": scenario.stream != NO_STREAM, "penalty": scenario.penalty != NO_PENALTY}
    there = [name for name, holds in named.items() if holds]
    return [f"The scene's {' and its '.join(there)} are left out: f and its gradients are exact."] if there else []


def _choose(label: str, name: str, menu: Sequence[Any], words: Callable[[Any], str]) -> None:
    """One setting of the study, from its menu."""
    key = f"profile-{name}"
    st.selectbox(
        label,
        menu,
        format_func=words,
        key=session.set_widget(key, getattr(session.study(), name)),
        on_change=lambda: _change(name, session.widget_value(key)),
        width=150,
    )


def _change(name: str, value: Any) -> None:
    session.change_study(lambda s: replace(s, **{name: value}))


def _pick(label: str, name: str, registry: Mapping[str, Any], now: Sequence[str]) -> None:
    """Some entries of a registry; none are the usual ones."""
    key = f"profile-{name}"
    st.multiselect(
        label,
        list(registry),
        format_func=lambda entry: registry[entry].label,
        key=session.set_widget(key, list(now)),
        on_change=lambda: _change(name, tuple(session.widget_value(key))),
        help="With none of them, the usual ones.",
    )


def draw_profile(scenario: Scenario, slot: Any) -> None:
    study = session.study()
    made = _profile(scenario, study, slot)
    st.html(f'<p class="ov-profile-sentence">{escape(describe_profile(made, study.kind))}</p>')
    _covering(made, study)
    projector = studies.in_a_hall()
    st.html(curve_colours(run_styles(made.methods), f".st-key-{CHART}"))
    st.plotly_chart(
        curves(made, study.kind, in_a_hall=projector),
        theme=None,
        key=CHART,
        on_select=fragments.redrawing(partial(_open_dot, made, study.kind)),
        selection_mode="points",
        config={"displayModeBar": False},
    )
    profile_table(pack_profile(made, projector=projector), pick=partial(_open_cell, made), projector=studies.project)
    words = [f"{problem_words(made)}; {budget_words(made)}.", *notes(made), *left_out(scenario)]
    st.html(f'<p class="ov-profile-notes">{"<br>".join(map(escape, words))}</p>')
    with st.container(horizontal=True, gap="small", key="profile-tables"):
        for ending, (mime, label, says, table) in TABLES.items():
            st.download_button(
                label,
                partial(table, scenario, study, made),  # made when it is pressed
                f"{len(made.methods)}-methods-{len(made.problems)}-problems.{ending}",
                mime,
                key=f"profile-table-{ending}",
                on_click="ignore",
                icon=":material/download:",
                help=says,
            )


def curves(made: Profile, kind: str, *, in_a_hall: bool = False) -> Any:
    """The curves in Plotly, which is imported for this question alone."""
    from optim_viz.figures.profile import figure

    return figure(made, kind, headline=False, in_a_hall=in_a_hall)


def curve_colours(styles: Sequence[RunStyle], within: str) -> str:
    """A style element that gives each curve, its dots and its place in the legend the colour of the theme in force:
    Plotly draws in one, and the browser knows at once when the theme changes."""
    rules = (
        f"{within} :is(.scatterlayer .trace:nth-child({n}), .legend .traces:nth-child({n})){{--ov-curve:"
        f"light-dark({style.light},{style.dark})}}"
        for n, style in enumerate(styles, 1)
    )
    lines = f"{within} :is(.js-line, .js-plotly-plot .legendlines path){{stroke:var(--ov-curve)!important}}"
    dots = f"{within} :is(.points .point, .legendpoints path){{fill:var(--ov-curve)!important}}"
    return f"<style>{lines}{dots}{''.join(rules)}</style>"


def _profile(scenario: Scenario, study: Study, slot: Any) -> Profile:
    """Of the scene only its number of steps matters, and what somebody wrote of it."""
    return studies.cached(*profile_study(study, scenario), slot)


def _open_dot(made: Profile, kind: str) -> None:
    """What Plotly says is selected: the numbers of a method and a problem are the first of a dot's own data. Where
    others lie on its place, which of them is asked."""
    from optim_viz.figures.profile import dots_by_place

    selection = session.widget_value(CHART) or {}
    points = selection.get("selection", {}).get("points", [])
    given: Sequence[Any] = points[0].get("customdata", ()) if points else ()
    if len(given) < 2 or given[1] == NO_PROBLEM:
        session.set_page_state(COVERING, ())
        return
    here = next((dots for dots in dots_by_place(made, kind).values() if tuple(given[:2]) in dots), list[Any]())
    if len(here) > 1:
        session.set_page_state(COVERING, (session.study(), tuple(here)))
    else:
        _open(made, given[0], given[1])


def _covering(made: Profile, study: Study) -> None:
    """The dots on the place that was chosen, each to be opened."""
    chosen = session.page_state(COVERING, ())
    if not chosen or chosen[0] != study:
        return
    _, dots = chosen
    with st.container(key="covering", horizontal=True, gap="xsmall", vertical_alignment="center"):
        st.caption(f"{len(dots)} dots lie here:", width="content")
        for m, p in dots:
            st.button(
                f"{OPTIMIZERS[made.methods[m]].label} on {made.problems[p].label}",
                key=f"covering-{m}-{p}",
                on_click=fragments.redrawing(_open),
                args=(made, m, p),
                type="tertiary",
            )


def _open_cell(made: Profile, event: Mapping[str, Any]) -> None:
    _open(made, event.get("method"), event.get("problem"))


def _open(made: Profile, method: object, problem: object) -> None:
    """The run of that cell, alone, on Compare: at the learning rate that was counted."""
    try:
        scene = made.scenario(
            whole(method, 0, len(made.methods) - 1, "The method"),
            whole(problem, 0, len(made.problems) - 1, "The problem"),
        )
    except InputError as error:
        session.show_error(error)
        return
    session.change("profile run", lambda _: scene, [session.new_run_id()])
    if session.scenario() == scene:
        studies.restart_playback()
        shell.open_page("compare")
