"""The Fate map page: where every start ends, for one method or two side by side; a click plays that start."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import streamlit as st

from optim_viz.errors import InputError
from optim_viz.registry import finite, whole
from optim_viz.scene.scenario import Scenario
from optim_viz.scene.study import MAP_SIDES
from optim_viz.simulation.fate_map import FateMap, fate_map_of_run
from optim_viz.ui import session
from optim_viz.ui.charts import heat_map
from optim_viz.ui.pages import studies
from optim_viz.web import fate_map, rate_sweep
from optim_viz.web.heat_map import pack_heat_map


def draw() -> None:
    scenario, study = session.scenario(), session.study()
    places = _places(scenario)
    labels = [style.label for style in rate_sweep.run_styles_of(scenario)]
    methods = " and ".join(f"{labels[i]} (α = {scenario.runs[i].rate:.4g})" for i in places) or "no run"
    studies.draw_headline(
        scenario.surface.label,
        f"where {methods} {'end' if len(places) > 1 else 'ends'}, from {study.cells} × {study.cells} starts, "
        f"{scenario.steps} steps.",
        "Every cell is one run; its colour says where that run came to rest. Click one, and it plays.",
    )
    studies.draw_notices()
    _choices(scenario, labels)
    studies.draw_picture("fate map", scenario, lambda scenario, slot: _draw_maps(scenario, places, labels, slot))


def _places(scenario: Scenario) -> list[int]:
    """The places of the runs in question."""
    study, n = session.study(), len(scenario.runs)
    if not n:
        return []
    first = min(study.run, n - 1)
    return [first] if study.beside is None or study.beside >= n or study.beside == first else [first, study.beside]


def _choices(scenario: Scenario, labels: list[str]) -> None:
    if not labels:
        return
    study, places = session.study(), _places(scenario)
    with st.container(horizontal=True, vertical_alignment="bottom", gap="small", key="study"):
        st.selectbox(
            "Method",
            range(len(labels)),
            format_func=lambda i: labels[i],
            key=session.set_widget("fate-run", places[0]),
            on_change=lambda: session.change_study(lambda s: replace(s, run=int(session.widget_value("fate-run")))),
            width=190,
        )
        st.selectbox(
            "Beside it",
            [-1, *range(len(labels))],
            format_func=lambda i: "none" if i < 0 else labels[i],
            key=session.set_widget("fate-beside", places[1] if len(places) > 1 else -1),
            on_change=_set_beside,
            width=190,
        )
        st.selectbox(
            "Cells",
            MAP_SIDES,
            format_func=lambda n: f"{n} × {n}",
            key=session.set_widget("fate-cells", study.cells),
            on_change=lambda: session.change_study(lambda s: replace(s, cells=int(session.widget_value("fate-cells")))),
            width=130,
        )


def _set_beside() -> None:
    chosen = int(session.widget_value("fate-beside"))
    session.change_study(lambda s: replace(s, beside=None if chosen < 0 else chosen))


def _draw_maps(scenario: Scenario, places: list[int], labels: list[str], slot: Any) -> None:
    ids, surface = session.run_ids(), scenario.surface
    whole_window = (*surface.domain.x, *surface.domain.y)
    maps = [_fate_map(scenario, i, slot) for i in places]
    titles = [f"{labels[i]}, α = {scenario.runs[i].rate:.4g}" for i in places]
    picture = fate_map.fate_map_chart(
        scenario,
        [str(ids[i]) for i in places],
        titles,
        maps,
        whole_window,
        answered_event=int(session.page_state("window-at", 0)),
    )
    # Two maps take the whole width, and the player stands below them.
    left, right = st.columns([1.15, 1], gap="medium") if len(places) == 1 else (st.container(), st.container())
    with left:
        heat_map(pack_heat_map(picture), pick=_cell_picked, window=_window_changed)
    with right:
        studies.draw_player(scenario, places)


def _fate_map(scenario: Scenario, i: int, slot: Any) -> FateMap:
    study, run = session.study(), scenario.runs[i]
    any_start = scenario.changed(start=scenario.surface.start)  # a map has every start
    key = f"fates {studies.conditions_key(any_start)} {study.window} {study.cells} {studies.run_key(run)}"

    def make(progress: Any) -> FateMap:
        return fate_map_of_run(
            scenario.surface, run, study.cells, study.window, scenario.steps, scenario.noise, scenario.seed, progress
        )

    return studies.cached(key, make, slot)


def _cell_picked(event: Mapping[str, Any]) -> None:
    """That start, for all runs."""
    try:
        start = (finite(event.get("x"), "The start's x"), finite(event.get("y"), "The start's y"))
    except InputError as error:
        session.show_error(error)
        return
    session.change("fate start", lambda s: s.changed(start=start))
    studies.restart_playback()


def _window_changed(event: Mapping[str, Any]) -> None:
    """Another window of starts: computed, not magnified."""
    try:
        session.set_page_state("window-at", whole(event.get("at"), 0, 2**53, "The event's number"))
        borders = tuple(finite(event.get(name), "The window's border") for name in ("x0", "x1", "y0", "y1"))
    except InputError as error:
        session.show_error(error)
        return
    whole_surface = bool(event.get("whole"))
    session.change_study(lambda s: replace(s, window=None if whole_surface else borders))  # type: ignore[arg-type]  # four of them
