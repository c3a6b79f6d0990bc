"""What the pictures of Study share: progress on long work, what a result depends on, and the words above a picture."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from typing import Any, TypeVar

import streamlit as st

from optim_viz.comparison.summary import paragraph
from optim_viz.errors import InputError
from optim_viz.link.runs import spell_run
from optim_viz.link.scene_fields import PENALTY
from optim_viz.objectives import Objective
from optim_viz.registry import spell
from optim_viz.scene.scenario import Fairness, Run, Scenario
from optim_viz.scene.view import View
from optim_viz.simulation.run_grid import Progress
from optim_viz.simulation.study_queue import STUDIES, at_intervals
from optim_viz.turns import PAGE_TURNS
from optim_viz.ui import events, fragments, lesson_session, quiz, session, shell
from optim_viz.ui.finished import runs_of, scene_of
from optim_viz.ui.panel import controls, share
from optim_viz.ui.player import SKELETON, player
from optim_viz.web.scene_blob import SceneOptions

T = TypeVar("T")


def cached(
    key: str, make: Callable[[Progress], T], work: float, slot: st.delta_generator.DeltaGenerator | None = None
) -> T:
    """The result under this key, else ``make``'s of so much ``work``, with a bar in ``slot``, if given, while it takes
    long, or words that say how many others' studies come first.

    Showing the bar is also where Streamlit ends a run that a change has overtaken: long work is abandoned there.
    """

    def show(share: float, before: int) -> None:
        if slot is not None:
            slot.progress(share, text=shell.waiting_words(share, before))

    result = STUDIES.get(key, make, work, at_intervals(show, shell.BAR_DELAY, shell.BAR_INTERVAL))
    if slot is not None:
        slot.empty()
    return result


def conditions_key(scenario: Scenario) -> str:
    """What a result depends on besides its runs: the surface, the start, the steps and what is random."""
    coefficients = ",".join(map(spell, scenario.parameters.values()))
    start = ",".join(map(spell, scenario.start))
    data = "" if scenario.table is None else scenario.table
    surface = f"{scenario.objective}:{coefficients}{data}+{PENALTY.spell(scenario.penalty)}"
    return f"{surface}@{start}#{scenario.steps}~{scenario.stream}~{scenario.seed}"


def run_key(run: Run, *swept: str) -> str:
    """What a result depends on of a run: its settings, but for the hyperparameters that are swept."""
    unbranched = replace(run.without_partners, origin=None)
    return spell_run(unbranched.changed(**{name: run.entry.parameter(name).default for name in swept}))


def view_for(count: int) -> View:
    """The view in force, for a picture of so many runs and partners: the one that is looked into is among them."""
    view = session.view()
    index = min(view.settings["run"], max(0.0, count - 1.0))
    return view if index == view.settings["run"] else View(view.stage, {**view.settings, "run": index})


def in_a_hall() -> bool:
    """Whether the page is shown by a projector."""
    return session.view().settings["projector"] > 0.5


def project(event: Mapping[str, Any]) -> None:
    """The hall is no view of a scene, but of the room: no link can lock it."""
    view = session.view()
    session.set_view(View(view.stage, {**view.settings, "projector": float(event.get("on") is True)}))


def _fairness_among(scenario: Scenario, places: Sequence[int]) -> Fairness:
    """The scene's rule as far as it holds among these runs alone, for the player to keep while a number turns: one rate
    for all is one for some, but a first step is matched to the first run's, which may not be among them."""
    is_whole = list(places) == list(range(len(scenario.runs)))
    is_one_rate = scenario.fairness.rule == "same" and scenario.runs[places[0]].origin is None
    return scenario.fairness if is_whole or is_one_rate else Fairness()


def draw_player(scenario: Scenario, places: Sequence[int]) -> None:
    """The player, with these of the scene's runs alone."""
    runs = tuple(scenario.runs[i] for i in places)
    shown = scenario.changed(runs=runs, fairness=_fairness_among(scenario, places))
    scene = scene_of(
        shown,
        view_for(len(shown.members)),
        SceneOptions(
            ids=[session.run_ids()[i] for i in places],
            side="a",
            view_stamp=session.view_stamp(),
            doubted=session.page_state("doubted", ()),
            noise_steps=events.noise_steps("a"),
            play_count=session.page_state("play count", 0),
            playback=session.playback(),
            quiz=quiz.quiz_state(),
        ),
    )
    player(
        scene,
        start=events.start_moved,
        view=events.view_changed,
        dial=events.dial_released,
        branch=events.run_branched,
        ghost=events.partner_toggled,
    )


def restart_playback() -> None:
    """The player begins anew at step 0, as another run is to be watched."""
    session.set_page_state("play count", session.page_state("play count", 0) + 1)


def wait_for_runs(flag: str, *scenarios: Scenario) -> None:
    """Until the next picture can be drawn, all of the last one stays, where there is one: its title, its question and
    its answers, too."""
    if session.has_flag(flag):
        for scenario in scenarios:
            with suppress(InputError):  # which is said in the picture's place
                runs_of(scenario)


def draw_headline(surface: Objective | None, words: str, below: str, title: str = "") -> None:
    """Above a picture of a ``surface``; of one that is of none, under a ``title`` of its own."""
    head = title if surface is None else surface.title
    text = below if surface is None else paragraph(surface, below)
    st.html(f'<h1 class="ov-headline"><b>{head}</b>: {words}</h1><p class="ov-teaches">{text}</p>')


def draw_notices() -> None:
    """What was not understood, in plain text: a visitor's words never pass through Markdown."""
    notices, slot = session.notices(), st.empty()  # a place of its own: what stands below is not mounted anew
    if notices:
        with slot.container(border=True, horizontal=True, key="notices"):
            st.text("\n".join(notices))
            st.button("Dismiss", on_click=fragments.redrawing(session.dismiss_notices), key="dismiss")


def draw_picture(
    page: str,
    scenario: Scenario,
    draw: Callable[[Scenario, st.delta_generator.DeltaGenerator], None],
    *,
    needs_runs: bool = True,
) -> None:
    """A page's picture and the panel: ``draw(scenario, slot)``, with ``slot`` for the progress of long work.
    ``needs_runs``: whether it shows the scene's runs.

    The panel comes after the picture, which is what the visitor is waiting for; before it where there is none yet,
    and a skeleton holds its place.
    """
    shown = session.has_flag(f"shown {page}")
    with st.container(key="progress"):
        slot = st.empty()
    waiting = st.empty()
    if not shown:
        waiting.html(SKELETON)
        controls.panel()
    if lesson_session.is_held():
        waiting.info("This scene has a question. Answer it on Compare, and it can be studied here.")
    elif needs_runs and not scenario.runs:
        waiting.info("No runs yet. Add one in the panel, and this page shows what becomes of it.")
    else:
        try:
            draw(scenario, slot)
        except InputError as error:
            slot.empty()
            waiting.text(f"{error} Change that in the panel, or undo.")
        else:
            waiting.empty()
            session.set_flag(f"shown {page}")
    if shown:
        PAGE_TURNS.step_back()
        controls.panel()
    share.dialog_if_requested()
    shell.freeze_heap_once()
