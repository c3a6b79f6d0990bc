"""What the study pages share: results kept for a while, progress on long work, and the words above a picture."""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Callable, Sequence
from threading import Lock
from typing import TypeVar

import streamlit as st

from optim_viz.errors import InputError
from optim_viz.link.runs import spell_run
from optim_viz.registry import spell
from optim_viz.scene.scenario import Fairness, Run, Scenario
from optim_viz.scene.view import View
from optim_viz.simulation.run_grid import Progress
from optim_viz.simulation.simulate import run
from optim_viz.ui import events, lesson_session, quiz, session, shell
from optim_viz.ui.panel import controls, share
from optim_viz.ui.player import SKELETON, player
from optim_viz.web.scene_blob import SceneOptions, pack_scene

T = TypeVar("T")

MAX_KEPT = 24  # results, of all visitors; the largest has some 2 MB
PATIENCE = 0.4  # seconds before a bar appears, and
TICK = 0.15  # between two looks at whether the visitor has changed something meanwhile

_kept: OrderedDict[str, object] = OrderedDict()
_turns: dict[str, Lock] = {}  # of what is being made
_lock = Lock()


def kept(key: str, make: Callable[[Progress], T], slot: st.delta_generator.DeltaGenerator | None = None) -> T:
    """What was made under this key lately, else made now, with a bar in ``slot``, if given, while it takes long.

    Showing the bar is also where Streamlit ends a run that a change has overtaken: long work is abandoned there. A
    class that opens one link makes its map once: who comes meanwhile waits for it.
    """
    with _lock:
        if key in _kept:
            _kept.move_to_end(key)
            return _kept[key]  # type: ignore[return-value]  # a key says what it is of
        turn = _turns.setdefault(key, Lock())
    try:
        with turn:
            found = _kept.get(key)  # made by whoever was here first
            if found is not None:
                return found  # type: ignore[return-value]
            made = make(_bar(slot))
            with _lock:
                _kept[key] = made
                while len(_kept) > MAX_KEPT:
                    _kept.popitem(last=False)
    finally:
        with _lock:
            _turns.pop(key, None)
    if slot is not None:
        slot.empty()
    return made


def _bar(slot: st.delta_generator.DeltaGenerator | None) -> Progress:
    began = shown = time.monotonic()

    def progress(share: float) -> None:
        nonlocal shown
        now = time.monotonic()
        if slot is not None and now - began > PATIENCE and now - shown > TICK:
            shown = now
            slot.progress(share, text=f"{share:.0%} of the runs are done. Any change abandons the rest.")

    return progress


def where(scenario: Scenario) -> str:
    """What a result depends on besides its runs: the surface, the start, the steps and the noise."""
    coefficients = ",".join(map(spell, scenario.parameters.values()))
    start = ",".join(map(spell, scenario.start))
    return f"{scenario.objective}:{coefficients}@{start}#{scenario.steps}~{spell(scenario.noise)}~{scenario.seed}"


def without(run: Run, *names: str) -> str:
    """A run's spelling, but for the hyperparameters that are swept."""
    alone = Run(run.optimizer, run.hyperparameters, schedule=run.schedule, schedule_values=run.schedule_values)
    return spell_run(alone.changed(**{name: run.entry.parameter(name).default for name in names}))


def view_of(count: int) -> View:
    """The view in force, for a picture of ``count`` of the scene's runs."""
    now = session.view()
    place = min(now.settings["run"], count - 1.0)
    return now if place == now.settings["run"] else View(now.stage, {**now.settings, "run": place})


def play(scenario: Scenario, places: Sequence[int]) -> None:
    """The player, with these of the scene's runs alone."""
    some = scenario.changed(runs=tuple(scenario.runs[i] for i in places), fairness=Fairness())
    scene = pack_scene(
        some,
        run(some),
        view_of(len(places)),
        SceneOptions(
            ids=[session.run_ids()[i] for i in places],
            stamp=session.view_stamp(),
            played=session.memo("played", 0),
            playback=session.playback(),
            quiz=quiz.quiz_state(),
        ),
    )
    player(scene, start=events.start, view=events.view, dial=events.dial, branch=events.branch, ghost=events.ghost)


def again() -> None:
    """What was picked is to be played from its start."""
    session.memorize("played", session.memo("played", 0) + 1)


def headline(surface: str, words: str, below: str) -> None:
    st.html(f'<h1 class="ov-headline"><b>{surface}</b>: {words}</h1><p class="ov-teaches">{below}</p>')


def notices() -> None:
    """What was not understood, in plain text: a visitor's words never pass through Markdown."""
    found, slot = session.notices(), st.empty()  # a place of its own: what stands below is not mounted anew
    if found:
        with slot.container(border=True, horizontal=True, key="notices"):
            st.text("\n".join(found))
            st.button("Dismiss", on_click=session.dismiss, key="dismiss")


def picture(page: str, scenario: Scenario, draw: Callable[[Scenario, st.delta_generator.DeltaGenerator], None]) -> None:
    """A page's picture and the panel: ``draw(scenario, slot)``, with ``slot`` for the progress of long work.

    The panel comes after the picture, which is what the visitor is waiting for; before it where there is none yet,
    and a skeleton holds its place.
    """
    shown = session.flag(f"shown {page}")
    with st.container(key="progress"):
        slot = st.empty()
    waiting = st.empty()
    if not shown:
        waiting.html(SKELETON)
        controls.panel()
    if lesson_session.is_held():
        waiting.info("This scene has a question. Answer it on Compare, and its learning rates can be studied here.")
    elif not scenario.runs:
        waiting.info("No runs yet. Add one in the panel: pick an optimizer, and this page shows what its rate does.")
    else:
        try:
            draw(scenario, slot)
        except InputError as error:
            slot.empty()
            waiting.text(f"{error} Change that in the panel, or undo.")
        else:
            waiting.empty()
            session.raise_flag(f"shown {page}")
    if shown:
        controls.panel()
    share.dialog_if_requested()
    shell.freeze_heap_once()
