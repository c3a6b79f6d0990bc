"""The Side by side page: two scenes on one clock, each with what sets it apart from the other."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from html import escape
from typing import Any

import streamlit as st

from optim_viz.comparison.diff import Difference, compare
from optim_viz.errors import InputError
from optim_viz.outcomes.outcome import format_position
from optim_viz.scene.playback import Playback
from optim_viz.scene.scenario import Scenario
from optim_viz.scene.variations import VARIATIONS, Variation
from optim_viz.scene.view import View
from optim_viz.simulation.simulate import Trajectories, run
from optim_viz.ui import events, lesson_session, quiz, session, shell
from optim_viz.ui.component import EventHandler
from optim_viz.ui.pages import studies
from optim_viz.ui.panel import cards, controls, share
from optim_viz.ui.player import SKELETON, player
from optim_viz.ui.session_state import Pair
from optim_viz.web.scene_blob import SceneOptions, pack_scene

NAMES = {"a": "A", "b": "B"}
TOLD = 3  # differences above a picture; the table below has them all


def draw() -> None:
    a, b = session.scenes()
    found = () if b is None else compare(a, b)
    st.html(f'<h1 class="ov-headline"><b>Side by side</b>: {_summary(b, found)}</h1>')
    studies.notices()
    if lesson_session.is_held():
        st.info("This scene has a question. Answer it on Compare, and it can stand beside another here.")
        controls.panel()
        return
    runs: dict[str, Trajectories] = {}
    with st.container(key="pair"):
        for column, which, scene in zip(st.columns(2, gap="small"), NAMES, (a, b), strict=True):
            with column:
                if scene is None:
                    _nothing_yet()
                else:
                    st.html(_headline(NAMES[which], scene, found, 1 + list(NAMES).index(which)))
                    made = _shown(which, scene)
                    runs |= {} if made is None else {which: made}
    controls.panel(_choice)
    if found:
        _table(found)
    if b is not None and len(runs) == 2:
        cards.results_of_both((a, runs["a"]), (b, runs["b"]))
    share.dialog_if_requested()
    shell.freeze_heap_once()


def beside_button() -> None:
    """From a page with one scene to this one, with the same scene a second time."""

    def doubled() -> None:
        session.change_pair("beside", lambda a, _: (a, a))

    if st.button(
        "Set beside another",
        icon=":material/splitscreen_right:",
        on_click=doubled,
        key="set-beside",
        help="Opens this scene twice, side by side on one clock: then change one of the two.",
    ):
        shell.switch_page("side_by_side")


# The pictures ----------------------------------------------------------------------------------------------------


def _summary(b: Scenario | None, found: tuple[Difference, ...]) -> str:
    if b is None:
        return "one scene so far. Set a second one beside it, and both play on one clock."
    if not found:
        return "the same scene twice. Change one of them in the panel, or drag its ring."
    what = list(dict.fromkeys(difference.what for difference in found))
    if len(what) > TOLD + 1:
        return f"A and B differ in {', '.join(what[:TOLD])} and {len(what) - TOLD} more."
    words = what[0] if len(what) == 1 else f"{', '.join(what[:-1])} and {what[-1]}"
    return f"A and B differ in {words}{', and in nothing else' if len(what) == 1 else ''}."


def _headline(name: str, scene: Scenario, found: tuple[Difference, ...], side: int) -> str:
    """What this scene has where the other has something else."""
    own = [f"{d.what} <em>{d[side]}</em>" for d in found if d.what != "surface"]
    more = [f"{len(own) - TOLD} more below"] if len(own) > TOLD else []
    told = "; ".join([*own[:TOLD], *more]) or f"from {format_position(scene.start)}, {scene.steps} steps"
    plain = "; ".join(f"{d.what}: {d[side]}" for d in found) or told
    return (
        f'<h2 class="ov-headline ov-scene" title="{escape(plain)}"><span class="ov-which">{name}</span> '
        f"<b>{scene.surface.label}</b>: {told}</h2>"
    )


def _shown(which: str, scene: Scenario) -> Trajectories | None:
    """The player of a scene; its runs, or none where they cannot be computed."""
    waiting = st.empty()
    if not session.flag(f"shown {which}"):
        waiting.html(SKELETON)
    try:
        runs = run(scene)
    except InputError as error:
        waiting.text(f"{error} Move the start, or undo.")
        return None
    waiting.empty()
    session.store_for_run(f"runs {which}", runs)
    _picture(which)
    session.raise_flag(f"shown {which}")
    return runs


@st.fragment
def _picture(which: str) -> None:
    """One player. While its ring is dragged it is drawn by itself, and the page around it when the ring is let go."""
    runs = session.pop_for_run(f"runs {which}")
    scene = dict(zip(NAMES, session.scenes(), strict=True))[which]
    alone = runs is None
    if alone or scene is None:
        if scene is None or not session.flag("dragging"):
            st.rerun()
        try:
            runs = run(scene)
        except InputError:
            st.rerun()
    with session.holding(which):
        ids = session.run_ids()
    blob = pack_scene(
        scene,
        runs,
        _view(scene),
        SceneOptions(
            ids=ids,
            stamp=_stamp(which),
            brief=alone,
            sync_group="side by side",
            quiz=quiz.quiz_state(),
            playback=_playback(which),
        ),
    )
    bound: dict[str, EventHandler] = {
        name: _of(which, event)
        for name, event in {
            "start": events.start,
            "dial": events.dial,
            "branch": events.branch,
            "ghost": events.ghost,
        }.items()
    }
    player(blob, key=f"player_{which}", view=_looked(which), **bound)


def _playback(which: str) -> tuple[Playback | None, int]:
    """Where the link stood: the clock is of both; the window is A's, and B's where it shows the same surface."""
    (playback, number), (a, b) = session.playback(), session.scenes()
    if playback is not None and which == "b":
        alike = b is not None and (a.objective, a.parameters) == (b.objective, b.parameters)
        playback = replace(playback, window=playback.window if alike else None, camera=None, hidden=())
    return playback, number


def _of(which: str, event: EventHandler) -> EventHandler:
    """The wish, of this scene; what comes when it is gone is nobody's."""

    def handle(value: Mapping[str, Any]) -> None:
        if which == "a" or session.scenes()[1] is not None:
            with session.holding(which):
                event(value)

    return handle


def _view(scene: Scenario) -> View:
    """The view, which is of both, for a scene that may have fewer runs."""
    now = session.view()
    chosen = min(now.settings["run"], max(0.0, len(scene.members) - 1.0))
    return now if chosen == now.settings["run"] else View(now.stage, {**now.settings, "run": chosen})


def _stamp(which: str) -> tuple[int, int]:
    """Dates the view for one of the players: a wish of the other one is imposed on it."""
    imposed, own = session.memo("stamps", {}).get(which, (0, 0))
    return imposed + session.view_stamp()[0], own


def _looked(which: str) -> EventHandler:
    def handle(value: Mapping[str, Any]) -> None:
        before = session.view()
        events.view(value)
        if session.view() is not before:
            stamps = {name: session.memo("stamps", {}).get(name, (0, 0)) for name in NAMES}
            other = "b" if which == "a" else "a"
            stamps[which] = (stamps[which][0], session.view_stamp()[1])
            stamps[other] = (stamps[other][0] + 1, stamps[other][1])
            session.memorize("stamps", stamps)

    return handle


# The panel, and the second scene -----------------------------------------------------------------------------------


def _choice() -> None:
    """Which scene the panel edits, and what can be done with the two."""
    if session.scenes()[1] is None:
        st.caption("The panel edits scene A.")
        return

    def chosen() -> None:
        session.take_in_hand(str(session.read("editing")))

    st.segmented_control(
        "Editing",
        list(NAMES),
        format_func=NAMES.__getitem__,
        required=True,
        key=session.fill("editing", session.in_hand()),
        on_change=chosen,
        help="The controls below are those of this scene. Wishes in a picture are always of that picture.",
        width="stretch",
    )
    with st.container(horizontal=True, gap="small", key="pair-actions"):
        _button("Swap", "swap", lambda a, b: (b or a, a), "A becomes B, and B becomes A.", swapped=True)
        _button("Copy A to B", "copy", lambda a, _: (a, a), "B becomes the same as A.")
        _button("Remove B", "remove", lambda a, _: (a, None), "Scene A alone.")
    with st.expander("Start B from a variation", key="variations", on_change="rerun") as box:
        if box.open:
            _variations()


def _button(label: str, key: str, make: Callable[..., Pair], help: str, swapped: bool = False) -> None:
    st.button(
        label,
        key=f"pair-{key}",
        type="tertiary",
        on_click=session.change_pair,
        args=(key, make, swapped),
        help=help,
    )


def _variations() -> None:
    for i, variation in enumerate(VARIATIONS):
        st.button(
            variation.label,
            key=f"variation-{i}",
            on_click=_start_from,
            args=(variation,),
            width="stretch",
        )
        st.caption(variation.teaches)


def _start_from(variation: Variation) -> None:
    session.change_pair("variation", lambda a, _: (a, variation.make(a)))


def _nothing_yet() -> None:
    """In the second scene's place, as long as there is none."""
    with st.container(border=True, key="nothing-beside"):
        st.markdown(
            "**What would be different if …?** Set a second scene beside this one and change a single thing in it: "
            "whatever parts the two pictures is then its doing."
        )
        _variations()
        st.button(
            "The same scene twice",
            icon=":material/content_copy:",
            key="variation-none",
            on_click=session.change_pair,
            args=("copy", lambda a, _: (a, a)),
            width="stretch",
        )
        st.caption("Then change anything in B: its surface, its start, its steps, its seed, any run.")


def _table(found: tuple[Difference, ...]) -> None:
    st.markdown("**What differs**")
    rows: dict[str, list[str]] = {
        "": [d.what[:1].upper() + d.what[1:] for d in found],
        "A": [d.a for d in found],
        "B": [d.b for d in found],
    }
    st.table(rows, border="horizontal")
