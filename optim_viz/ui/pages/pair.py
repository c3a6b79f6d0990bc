"""Compare with a second scene: two pictures on one clock, each with what sets it apart from the other."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from html import escape
from typing import Any

import streamlit as st

from optim_viz.comparison.diff import Difference, differences
from optim_viz.errors import InputError
from optim_viz.number_format import counted, format_position
from optim_viz.scene.playback import Playback
from optim_viz.scene.scenario import Scenario
from optim_viz.scene.variations import VARIATIONS, Variation
from optim_viz.simulation.trajectory import Trajectories
from optim_viz.teaching.prediction import Beside
from optim_viz.ui import events, fragments, lesson_session, lesson_state, quiz, session
from optim_viz.ui.component import EventHandler
from optim_viz.ui.finished import runs_of, scene_of
from optim_viz.ui.pages import studies
from optim_viz.ui.panel import cards, formula_field
from optim_viz.ui.player import SKELETON, player
from optim_viz.ui.session_state import Pair, Session
from optim_viz.web.scene_blob import SceneOptions

NAMES = {"a": "A", "b": "B"}
MAX_IN_HEADLINE = 3  # differences above a picture; the table below has them all
ONE_LINE = 70  # letters in half a page


def is_shown(session: Session) -> bool:
    """Whether both scenes are in sight: where a question is about the first one alone, not before its answer."""
    about_two = session.question is not None and session.question.about_two
    return session.has_pair and session.scene_b is not None and (about_two or not lesson_state.is_held(session))


def shown(session: Session) -> object:
    """What of a session is in sight here, besides what a single scene has."""
    return session.pair, session.ids, session.ids_b, session.page_state.get("stamps")


def draw() -> None:
    """A headline and two scenes."""
    a, b = session.scenes()
    assert b is not None
    studies.wait_for_runs("shown b", a, b)
    st.html(f'<h1 class="ov-headline"><b>Two scenes</b>: {_summary(differences(a, b))}</h1>')
    draw_scenes()


def draw_scenes(explains: str = "") -> None:
    """Everything below the title: what is asked, both pictures, what sets them apart, and their results.

    ``explains`` is shown with the answer.
    """
    a, b = session.scenes()
    assert b is not None
    diff, held = differences(a, b), lesson_session.is_held()
    studies.draw_notices()
    question_slot = st.container(key="asked", gap="small")  # filled once the runs are known
    trajectories: dict[str, Trajectories] = {}
    with st.container(key="pair"):
        columns = st.columns(2, gap="small")
        for column, side, scene in zip(columns, NAMES, (a, b), strict=True):
            with column:
                st.html(_headline(side, scene, diff))
                runs = _runs_of(side, scene)
                trajectories |= {} if runs is None else {side: runs}
        beside = Beside(b, trajectories["b"]) if "b" in trajectories else None
        for column, side, scene in zip(columns, NAMES, (a, b), strict=True):
            if side in trajectories:
                with column:
                    _picture(side, scene, trajectories[side], _quiz_state(side, a, trajectories, beside))
                session.set_flag(f"shown {side}")
    if "a" in trajectories:
        with question_slot, session.editing_side("a"):
            quiz.draw(a, trajectories["a"], explains, beside)
    with st.container(key="below"):
        if diff:
            _difference_table(diff)
        if len(trajectories) == 2 and not held:
            with st.container(key="results"):
                cards.results_table_of_both((a, trajectories["a"]), (b, trajectories["b"]))


def second_scene_button() -> None:
    """Below a picture: a second scene beside it, in which one thing is another; or the same, to be changed."""
    with st.popover(
        "Second scene", icon=":material/splitscreen_right:", key="second-scene", on_change=fragments.on_open()
    ) as box:
        if box.open:
            st.caption(
                "**What would be different if …?** Two scenes play side by side on one clock; whatever parts their "
                "pictures is the doing of what differs."
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


# The pictures ----------------------------------------------------------------------------------------------------


def _summary(diff: tuple[Difference, ...]) -> str:
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
    words = "; ".join([*items[:MAX_IN_HEADLINE], *rest])
    words = words or f"from {format_position(scene.start)}, {counted(scene.steps, 'step')}"
    tooltip = "; ".join(f"{name}: {value}" for name, value in values) or words
    title = f"<b>{scene.surface.title}</b>"
    one_title = bool(items) and len({s.surface.title for s in session.scenes() if s is not None}) == 1
    long = " ov-long" if _is_long(diff) else ""
    said = (
        f"{words[:1].upper()}{words[1:]} · {title}" if one_title else f"{title}: {words}"
    )  # what tells them apart must not be cut
    return (
        f'<h2 class="ov-headline ov-scene{long}" title="{escape(tooltip)}"><span class="ov-which">{NAMES[side]}</span> '
        f"{said}</h2>"
    )


def _is_long(diff: tuple[Difference, ...]) -> bool:
    """Whether a headline needs two lines: then both have them, as the pictures below stand at one height."""
    shown = [d for d in diff if d.name != "surface"][:MAX_IN_HEADLINE]
    titles = [len(s.surface.title) for s in session.scenes() if s is not None]
    return max(titles) + sum(len(d.name) + max(len(d.a), len(d.b)) + 3 for d in shown) > ONE_LINE


def _runs_of(side: str, scene: Scenario) -> Trajectories | None:
    """The runs of a scene, or none where they cannot be computed, which is said in the picture's place."""
    waiting = st.empty()
    if not session.has_flag(f"shown {side}"):
        waiting.html(SKELETON)
    try:
        runs = runs_of(scene)
    except InputError as error:
        waiting.text(f"{error} Move the start, or undo.")
        return None
    waiting.empty()
    return runs


def _quiz_state(
    side: str, a: Scenario, trajectories: Mapping[str, Trajectories], beside: Beside | None
) -> dict[str, Any]:
    """What a player has to know of a question. Where it is about both scenes, both films tell the answer at the same
    step; the keys that turn the lecture's pages are the first one's."""
    question = lesson_session.question()
    with session.editing_side("a"):
        if side == "a" or (question is not None and question.about_two):
            state = quiz.quiz_state(a, trajectories.get("a", quiz.NO_RUNS), beside)
        else:
            state = quiz.quiz_state()
    return {**state, "pages": state["pages"] and side == "a"}


def _picture(side: str, scene: Scenario, runs: Trajectories, state: dict[str, Any]) -> None:
    """One player; ``state`` is what it has to know of a question."""
    with session.editing_side(side):
        ids, texts = session.run_ids(), formula_field.texts_of_picture()
    blob = scene_of(
        scene,
        studies.view_for(len(scene.members)),
        SceneOptions(
            ids=ids,
            side=side,
            view_stamp=_stamp(side),
            doubted=session.page_state("doubted", ()),
            noise_steps=events.noise_steps(side),
            sync_group="side by side",
            held=lesson_session.is_held(),
            quiz=state,
            texts=texts,
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
            "typed": formula_field.text_typed,
        }.items()
    }
    player(blob, key=f"player_{side}", view=_view_handler(side), page=events.page_turned, **handlers)


def _playback(side: str) -> tuple[Playback | None, int]:
    """Where the link stood: the clock is of both; the window is A's, and B's where it shows the same surface."""
    (playback, number), (a, b) = session.playback(), session.scenes()
    if playback is not None and side == "b":
        alike = b is not None and a.ground == b.ground
        playback = replace(playback, window=playback.window if alike else None, camera=None, hidden=())
    return playback, number


def _on_side(side: str, handler: EventHandler) -> EventHandler:
    """The handler, for events of this side's scene; what comes when that is gone is nobody's."""

    def handle(event: Mapping[str, Any]) -> None:
        if side == "a" or session.scenes()[1] is not None:
            with session.editing_side(side):
                handler(event)

    return handle


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


def edited_side_controls() -> None:
    """Which scene the panel edits, and what can be done with the two."""
    if not is_shown(session.current()):
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
    if lesson_session.touring():
        return  # which asks about both
    with st.container(horizontal=True, gap="small", key="pair-actions"):
        _button("Swap", "swap", lambda a, b: (b or a, a), "A becomes B, and B becomes A.", swapped=True)
        _button("Copy A to B", "copy", lambda a, _: (a, a), "B becomes the same as A.")
        _button("Close B", "remove", lambda a, _: (a, None), "Scene A alone.")
    with st.expander("Start B from a variation", key="variations", on_change=fragments.on_open()) as box:
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


def _difference_table(diff: tuple[Difference, ...]) -> None:
    st.markdown("**What differs**")
    rows: dict[str, list[str]] = {
        "": [d.name[:1].upper() + d.name[1:] for d in diff],
        "A": [d.a for d in diff],
        "B": [d.b for d in diff],
    }
    st.table(rows, border="horizontal")
