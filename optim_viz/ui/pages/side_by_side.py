"""The Side by side page: two scenes on one clock, each with what sets it apart from the other."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from html import escape
from typing import Any

import streamlit as st

from optim_viz.comparison.diff import Difference, differences
from optim_viz.errors import InputError
from optim_viz.number_format import format_position
from optim_viz.scene.playback import Playback
from optim_viz.scene.scenario import Scenario
from optim_viz.scene.variations import VARIATIONS, Variation
from optim_viz.scene.view import View
from optim_viz.simulation.trajectory import Trajectories
from optim_viz.ui import events, fragments, lesson_session, quiz, session, shell
from optim_viz.ui.component import EventHandler
from optim_viz.ui.finished import runs_of, scene_of
from optim_viz.ui.pages import layout, studies
from optim_viz.ui.panel import cards
from optim_viz.ui.player import SKELETON, player
from optim_viz.ui.session_state import Pair, Session
from optim_viz.web.scene_blob import SceneOptions

NAMES = {"a": "A", "b": "B"}
MAX_IN_HEADLINE = 3  # differences above a picture; the table below has them all


def draw() -> None:
    layout.draw_page(_main, _edited_side_controls)


def _shown_in_main(session: Session) -> object:
    return (
        (session.pair, session.ids, session.ids_b),
        (session.view, session.view_stamp, session.playback, session.links_opened),
        [session.page_state.get(name) for name in ("doubted", "noise steps", "stamps")],
    )


@fragments.fragment("main", _shown_in_main)
def _main() -> None:
    """Both pictures, what sets them apart, and their results."""
    a, b = session.scenes()
    diff = () if b is None else differences(a, b)
    st.html(f'<h1 class="ov-headline"><b>Side by side</b>: {_summary(b, diff)}</h1>')
    studies.draw_notices()
    if lesson_session.is_held():
        st.info("This scene has a question. Answer it on Compare, and it can stand beside another here.")
        return
    trajectories: dict[str, Trajectories] = {}
    with st.container(key="pair"):
        for column, side, scene in zip(st.columns(2, gap="small"), NAMES, (a, b), strict=True):
            with column:
                if scene is None:
                    _no_second_scene()
                else:
                    st.html(_headline(side, scene, diff))
                    runs = _draw_scene(side, scene)
                    trajectories |= {} if runs is None else {side: runs}
    if diff:
        _difference_table(diff)
    if b is not None and len(trajectories) == 2:
        cards.results_table_of_both((a, trajectories["a"]), (b, trajectories["b"]))


def set_beside_button() -> None:
    """From a page with one scene to this one, with the same scene a second time."""

    def copy_beside() -> None:
        session.change_pair("beside", lambda a, _: (a, a))

    if st.button(
        "Set beside another",
        icon=":material/splitscreen_right:",
        on_click=copy_beside,
        key="set-beside",
        help="Opens this scene twice, side by side on one clock: then change one of the two.",
    ):
        shell.switch_page("side_by_side")


# The pictures ----------------------------------------------------------------------------------------------------


def _summary(b: Scenario | None, diff: tuple[Difference, ...]) -> str:
    if b is None:
        return "one scene so far. Set a second one beside it, and both play on one clock."
    if not diff:
        return "the same scene twice. Change one of them in the panel, or drag its ring."
    names = list(dict.fromkeys(difference.name for difference in diff))
    if len(names) > MAX_IN_HEADLINE + 1:
        return f"A and B differ in {', '.join(names[:MAX_IN_HEADLINE])} and {len(names) - MAX_IN_HEADLINE} more."
    words = names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
    return f"A and B differ in {words}{', and in nothing else' if len(names) == 1 else ''}."


def _headline(side: str, scene: Scenario, diff: tuple[Difference, ...]) -> str:
    """What this scene has where the other has something else."""
    values = [(d.name, d.a if side == "a" else d.b) for d in diff]
    items = [f"{name} <em>{value}</em>" for name, value in values if name != "surface"]
    rest = [f"{len(items) - MAX_IN_HEADLINE} more below"] if len(items) > MAX_IN_HEADLINE else []
    words = "; ".join([*items[:MAX_IN_HEADLINE], *rest]) or f"from {format_position(scene.start)}, {scene.steps} steps"
    tooltip = "; ".join(f"{name}: {value}" for name, value in values) or words
    return (
        f'<h2 class="ov-headline ov-scene" title="{escape(tooltip)}"><span class="ov-which">{NAMES[side]}</span> '
        f"<b>{scene.surface.label}</b>: {words}</h2>"
    )


def _draw_scene(side: str, scene: Scenario) -> Trajectories | None:
    """The player of a scene; its runs, or none where they cannot be computed."""
    waiting = st.empty()
    if not session.has_flag(f"shown {side}"):
        waiting.html(SKELETON)
    try:
        runs = runs_of(scene)
    except InputError as error:
        waiting.text(f"{error} Move the start, or undo.")
        return None
    waiting.empty()
    _picture(side, scene)
    session.set_flag(f"shown {side}")
    return runs


def _picture(side: str, scene: Scenario) -> None:
    """One player."""
    with session.editing_side(side):
        ids = session.run_ids()
    blob = scene_of(
        scene,
        _view(scene),
        SceneOptions(
            ids=ids,
            side=side,
            view_stamp=_stamp(side),
            doubted=session.page_state("doubted", ()),
            noise_steps=events.noise_steps(side),
            sync_group="side by side",
            quiz=quiz.quiz_state(),
            playback=_playback(side),
        ),
    )
    handlers: dict[str, EventHandler] = {
        name: _on_side(side, handler)
        for name, handler in {
            "start": events.start_moved,
            "dial": events.dial_released,
            "branch": events.run_branched,
            "ghost": events.partner_toggled,
        }.items()
    }
    player(blob, key=f"player_{side}", view=_view_handler(side), **handlers)


def _playback(side: str) -> tuple[Playback | None, int]:
    """Where the link stood: the clock is of both; the window is A's, and B's where it shows the same surface."""
    (playback, number), (a, b) = session.playback(), session.scenes()
    if playback is not None and side == "b":
        alike = b is not None and (a.objective, a.parameters) == (b.objective, b.parameters)
        playback = replace(playback, window=playback.window if alike else None, camera=None, hidden=())
    return playback, number


def _on_side(side: str, handler: EventHandler) -> EventHandler:
    """The handler, for events of this side's scene; what comes when that is gone is nobody's."""

    def handle(event: Mapping[str, Any]) -> None:
        if side == "a" or session.scenes()[1] is not None:
            with session.editing_side(side):
                handler(event)

    return handle


def _view(scene: Scenario) -> View:
    """The view, which is of both, for a scene that may have fewer runs."""
    view = session.view()
    index = min(view.settings["run"], max(0.0, len(scene.members) - 1.0))
    return view if index == view.settings["run"] else View(view.stage, {**view.settings, "run": index})


def _stamp(side: str) -> tuple[int, int]:
    """The view's stamp for one of the players: a view that was chosen in the other one is imposed on it."""
    imposed, serial = session.page_state("stamps", {}).get(side, (0, 0))
    return imposed + session.view_stamp()[0], serial


def _view_handler(side: str) -> EventHandler:
    """Another view, chosen in this player, is imposed on the other one."""

    def handle(event: Mapping[str, Any]) -> None:
        before = session.view()
        events.view_changed(event)
        if session.view() is not before:
            stamps = {name: session.page_state("stamps", {}).get(name, (0, 0)) for name in NAMES}
            other = "b" if side == "a" else "a"
            stamps[side] = (stamps[side][0], session.view_stamp()[1])
            stamps[other] = (stamps[other][0] + 1, stamps[other][1])
            session.set_page_state("stamps", stamps)

    return handle


# The panel, and the second scene -----------------------------------------------------------------------------------


def _edited_side_controls() -> None:
    """Which scene the panel edits, and what can be done with the two."""
    if session.scenes()[1] is None:
        st.caption("The panel edits scene A.")
        return

    def chosen() -> None:
        session.edit_side(str(session.widget_value("editing")))

    st.segmented_control(
        "Editing",
        list(NAMES),
        format_func=NAMES.__getitem__,
        required=True,
        key=session.set_widget("editing", session.edited_side()),
        on_change=chosen,
        help="The controls below are those of this scene. What you do in a picture always changes its own scene.",
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
            on_click=fragments.redrawing(_start_from),
            args=(variation,),
            width="stretch",
        )
        st.caption(variation.teaches)


def _start_from(variation: Variation) -> None:
    session.change_pair("variation", lambda a, _: (a, variation.make(a)))


def _no_second_scene() -> None:
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
            on_click=fragments.redrawing(session.change_pair),
            args=("copy", lambda a, _: (a, a)),
            width="stretch",
        )
        st.caption("Then change anything in B: its surface, its start, its steps, its seed, any run.")


def _difference_table(diff: tuple[Difference, ...]) -> None:
    st.markdown("**What differs**")
    rows: dict[str, list[str]] = {
        "": [d.name[:1].upper() + d.name[1:] for d in diff],
        "A": [d.a for d in diff],
        "B": [d.b for d in diff],
    }
    st.table(rows, border="horizontal")
