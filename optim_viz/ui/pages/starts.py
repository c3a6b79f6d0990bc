"""Where every start ends, for one method or two side by side: fate maps; a click plays that start."""

from __future__ import annotations

import time
from collections.abc import Generator, Mapping
from contextlib import contextmanager, nullcontext
from dataclasses import replace
from typing import Any, Literal

import streamlit as st

from optim_viz.comparison.summary import describe_noise
from optim_viz.errors import InputError
from optim_viz.number_format import counted, format_number
from optim_viz.registry import finite, whole
from optim_viz.scene.scenario import Scenario
from optim_viz.scene.study import MAP_SIDES
from optim_viz.simulation.fate_map import FateMap, fate_map_of_run
from optim_viz.simulation.run_grid import Progress
from optim_viz.ui import lesson_session, session
from optim_viz.ui.charts import heat_map
from optim_viz.ui.pages import studies, study_choices
from optim_viz.ui.turned_number import number_words, turned_scene
from optim_viz.web import fate_map
from optim_viz.web.heat_map import HeatMap, pack_heat_map

ANSWER_TIME = 0.12  # seconds; what takes longer comes fewer than eight times a second
MOVING_CELLS = 100  # along each side, while a number turns
MOVING_WORK = 10_000_000  # steps of one map's cells together: more would not be in time
MOVING_SHARE = 0.5  # of an answer's time, for the maps themselves: the rest is the way there and back
LEAST_CELLS = 40  # fewer are no picture


def headline(scenario: Scenario) -> str:
    study, places, labels = session.study(), _places(scenario), study_choices.run_labels(scenario)
    methods = " and ".join(f"{labels[i]} (α = {format_number(scenario.runs[i].rate)})" for i in places) or "no run"
    return (
        f"where {methods} {'end' if len(places) > 1 else 'ends'}, from {study.cells} × {study.cells} starts, "
        f"{counted(scenario.steps, 'step')}{describe_noise(scenario)}."
    )


def _places(scenario: Scenario) -> list[int]:
    """The places of the runs in question."""
    study, n = session.study(), len(scenario.runs)
    if not n:
        return []
    first = min(study.run, n - 1)
    return [first] if study.beside is None or study.beside >= n or study.beside == first else [first, study.beside]


def choices(scenario: Scenario) -> None:
    labels, places = study_choices.run_labels(scenario), _places(scenario)
    if not labels:
        return
    study_choices.choose_run(scenario)
    st.selectbox(
        "Beside it",
        [-1, *range(len(labels))],
        format_func=lambda i: "none" if i < 0 else labels[i],
        key=session.set_widget("fate-beside", places[1] if len(places) > 1 else -1),
        on_change=_set_beside,
        width=study_choices.WIDTH,
    )
    st.selectbox(
        "Cells",
        MAP_SIDES,
        format_func=lambda n: f"{n} × {n}",
        key=session.set_widget("fate-cells", session.study().cells),
        on_change=lambda: session.change_study(lambda s: replace(s, cells=int(session.widget_value("fate-cells")))),
        width=130,
    )


def _set_beside() -> None:
    chosen = int(session.widget_value("fate-beside"))
    session.change_study(lambda s: replace(s, beside=None if chosen < 0 else chosen))


def draw_maps(scenario: Scenario, slot: Any) -> None:
    places, labels = _places(scenario), study_choices.run_labels(scenario)
    maps = [_fate_map(scenario, i, session.study().cells, slot) for i in places]
    one = len(places) == 1
    with nullcontext() if one else st.container(key="two-maps"):  # the player is below them where it must be: study.css
        left, right = st.columns([1.15 if one else 1.5, 1], gap="medium")
    with left:
        session.store_for_run("page", True)
        _picture(scenario, places, labels, maps)
    with right:
        studies.draw_player(scenario, places)


@st.fragment
def _picture(scenario: Scenario, places: list[int], labels: list[str], maps: list[FateMap]) -> None:
    """The maps, drawn with the page, or alone while a number of the scene turns."""
    alone, event = session.pop_for_run("page") is None, session.pop_for_run("follow")
    if alone and event is None:
        st.rerun()  # a cell was chosen, or another window: that is the whole page's
    picture = _following_picture(scenario, places, labels, maps, event) if alone else None
    heat_map(
        pack_heat_map(picture or _chart(scenario, places, labels, maps)),
        pick=_cell_picked,
        window=_window_changed,
        follow=lambda event: session.store_for_run("follow", dict(event)),
    )


def _chart(scenario: Scenario, places: list[int], labels: list[str], maps: list[FateMap], more: str = "") -> HeatMap:
    ids, surface = session.run_ids(), scenario.surface
    return fate_map.fate_map_chart(
        scenario,
        [str(ids[i]) for i in places],
        [f"{labels[i]}, α = {format_number(scenario.runs[i].rate)}{more}" for i in places],
        maps,
        (*surface.domain.x, *surface.domain.y),
        answered_event=int(session.page_state("window-at", 0)),
    )


def _following_picture(
    scenario: Scenario, places: list[int], labels: list[str], maps: list[FateMap], event: Mapping[str, Any]
) -> HeatMap:
    """The maps of the scene with that number turned, in fewer cells; the present ones where that takes too long."""
    until = time.monotonic() + ANSWER_TIME

    def progress(share: float) -> None:
        if time.monotonic() > until:
            raise _TooLate

    def unchanged(follows: Literal["in time", "too late"]) -> HeatMap:
        return replace(_chart(scenario, places, labels, maps), follows=follows, followed_event=_at(event))

    try:
        if lesson_session.is_held():
            raise InputError("The scene has a question.")
        turned, words = turned_scene(scenario, session.run_ids(), event, session.permissions()), number_words(event)
        most = min(MOVING_WORK, PACE.work(MOVING_SHARE * ANSWER_TIME) / len(places)) / turned.steps
        cells = min(session.study().cells, MOVING_CELLS, int(most**0.5))
        if cells < LEAST_CELLS:
            PACE.forget()
            raise _TooLate
        with PACE.measured(len(places) * cells**2 * turned.steps):
            moving = [_computed(turned, i, cells, progress) for i in places]
    except InputError:
        return unchanged("in time")
    except _TooLate:
        return unchanged("too late")
    chart = _chart(turned, places, labels, moving, f", {words}" if words else "")
    follows: Literal["in time", "too late"] = "in time" if time.monotonic() <= until else "too late"
    return replace(chart, follows=follows, followed_event=_at(event))


def _at(event: Mapping[str, Any]) -> int:
    try:
        return whole(event.get("at"), 0, 2**53, "The event's number")
    except InputError:
        return 0  # it says nothing but which event is answered


class _TooLate(Exception):
    """An answer would come too late to be followed by the eye."""


class Pace:
    """How fast this server is now, for all of its visitors: so many cells has a map that follows. A map of fewer cells
    in time is followed; one of all of them too late is not."""

    USUAL = 2e-8  # seconds a step of one cell, on two cores

    def __init__(self) -> None:
        self.seconds = self.USUAL  # a step of one cell takes

    def work(self, seconds: float) -> float:
        """Steps that are taken in so many seconds."""
        return seconds / self.seconds

    @contextmanager
    def measured(self, steps: int) -> Generator[None]:
        """So many steps are taken here; what is given up on the way has taken as long at least."""
        began = time.monotonic()
        try:
            yield
        finally:
            self.seconds = 0.5 * (self.seconds + (time.monotonic() - began) / steps)

    def forget(self) -> None:
        """Whoever turns a number next tries anew."""
        self.seconds = self.USUAL


PACE = Pace()


def _fate_map(scenario: Scenario, i: int, cells: int, slot: Any) -> FateMap:
    any_start = scenario.changed(start=scenario.surface.start)  # a map has every start
    conditions, window = studies.conditions_key(any_start), session.study().window
    key = f"fates {conditions} {window} {cells} {studies.run_key(scenario.runs[i])}"
    return studies.cached(
        key, lambda progress: _computed(scenario, i, cells, progress), cells**2 * scenario.steps, slot
    )


def _computed(scenario: Scenario, i: int, cells: int, progress: Progress) -> FateMap:
    window, stream, seed = session.study().window, scenario.stream, scenario.seed
    return fate_map_of_run(scenario.surface, scenario.runs[i], cells, window, scenario.steps, stream, seed, progress)


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
    session.change_study(lambda s: replace(s, window=None if whole_surface else borders))  # pyrefly: ignore[bad-argument-type]  # four of them
