"""For a class: a link to the scene that asks a question first, and opens only what the class may touch."""

from __future__ import annotations

from urllib.parse import quote, urlsplit

import streamlit as st

from optim_viz import classroom
from optim_viz.errors import InputError
from optim_viz.limits import MAX_TEXT
from optim_viz.link import to_query
from optim_viz.locks import GROUPS, Touch
from optim_viz.question import KINDS, Question, labels
from optim_viz.ui import state
from optim_viz.view import View

NOTHING = "No question"


def teach() -> None:
    """The choices, and the link that they make. Nothing here changes the scene of whoever makes the link."""
    touch = _touch()
    try:
        question = _question()
    except InputError as error:
        st.text(f"{error}.")
        question = None
    st.caption("The link for the class")
    st.code(link(question, touch), language=None)
    st.caption(
        "It guides, it does not guard: whoever takes `touch` or `ask` out of the address has every control "
        "and the picture at once."
    )


def link(question: Question | None, touch: Touch) -> str:
    """The scene as it is now, with what the class is asked and may touch, to be opened on Compare."""
    shared = "".join(f"&{k}={quote(v, safe=',:~@')}" for k, v in classroom.fields(question, touch).items())
    view, address = state.view(), urlsplit(st.context.url or "")
    root = f"{address.scheme}://{address.netloc}" if address.netloc else ""
    return f"{root}/compare?{to_query(state.scenario(), None if view == View() else view)}{shared}"


def _touch() -> Touch:
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
    scenario = state.scenario()
    kinds = [NOTHING, *KINDS] if scenario.contestants else [NOTHING]
    kind = st.selectbox(
        "Predict first",
        kinds,
        format_func=lambda name: KINDS[name].label if name in KINDS else name,
        key="teach-question",
        help="The class sees the surface, the start and the names, and no path before it has answered.",
    )
    if kind == NOTHING:
        return None
    names, run = labels(scenario), 0
    if KINDS[kind].of_one:
        run = st.selectbox("Of", range(len(names)), format_func=lambda i: names[i], key=f"teach-run-{len(names)}")
    plainly = Question(kind, run).words(scenario)
    text = st.text_input("In your own words", placeholder=plainly, max_chars=MAX_TEXT, key="teach-text")
    return Question(kind, run, text)
