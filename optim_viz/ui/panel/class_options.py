"""For a class: what a link asks first, and what it lets the class touch."""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st

from optim_viz.errors import InputError
from optim_viz.limits import MAX_TEXT
from optim_viz.teaching import link_fields
from optim_viz.teaching.permissions import GROUPS, Permissions
from optim_viz.teaching.prediction import KINDS, Question, run_labels
from optim_viz.ui import lesson_session, rooms, session

NOTHING = "No question"


def class_options(room_opened: Callable[[], None]) -> dict[str, str]:
    """The choices, as the fields that they put into a link. Nothing here changes the scene of whoever makes it, until
    they open a room for it, after which ``room_opened`` is called."""
    permissions = _permissions()
    try:
        question = _question()
    except InputError as error:
        st.text(f"{error}.")
        question = None
    if question is not None and rooms.kept() is not None and not lesson_session.touring():  # a lesson has its own
        _room(question, permissions, room_opened)
    st.caption(
        "It guides, it does not guard: whoever takes `touch` or `ask` out of the address has every control "
        "and the picture at once."
    )
    return link_fields.teaching_fields(question, permissions)


def _room(question: Question, permissions: Permissions, opened: Callable[[], None]) -> None:
    if st.button(
        "Count the answers in a room",
        icon=":material/groups:",
        key="teach-room",
        help="This page then asks, and shows the class's answers as bars, without names; the link leads to the room.",
    ):
        rooms.open_room(question, permissions)
        opened()
        st.rerun()


def _permissions() -> Permissions:
    everything = st.toggle("The class may touch everything", value=True, key="teach-everything")
    if everything:
        return None
    chosen = st.pills(
        "It may touch",
        list(GROUPS),
        format_func=lambda name: GROUPS[name].label.capitalize(),
        selection_mode="multi",
        default=["rates"],
        key="teach-touch",
        help="\n\n".join(f"**{g.label.capitalize()}.** {g.help}" for g in GROUPS.values()),
    )
    return tuple(name for name in GROUPS if name in chosen)


def _question() -> Question | None:
    scenario, beside = session.scenario(), session.scenes()[1] if session.current().has_pair else None
    kinds = [NOTHING, *(name for name in KINDS if Question(name).fits(scenario, beside))]
    kind = st.selectbox(
        "Predict first",
        kinds,
        format_func=lambda name: KINDS[name].label if name in KINDS else name,
        key="teach-question",
        help="The class sees the surface, the start and the names, and no path before it has answered.",
    )
    if kind == NOTHING:
        return None
    names, run = run_labels(scenario), 0
    if KINDS[kind].about_one_run:
        run = st.selectbox("Of", range(len(names)), format_func=lambda i: names[i], key=f"teach-run-{len(names)}")
    scale = session.view().settings["sigma_w"]  # as it stands beside the map
    plainly = Question(kind, run, scale=scale).words(scenario)
    text = st.text_input("In your own words", placeholder=plainly, max_chars=MAX_TEXT, key="teach-text")
    return Question(kind, run, text, scale)
