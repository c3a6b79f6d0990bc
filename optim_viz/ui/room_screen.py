"""What a hall sees of its room: the question, a bar for each answer, growing; and, once it is shown, which was right.

While the room is open, the bars look anew once a second, in a fragment of their own: nothing is simulated for it, and a
look costs a few milliseconds whatever the number of students. To push each answer to the screen instead would draw the
bars as often as somebody answers, some thirty times in the second in which a hall does.
"""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from math import ceil
from pathlib import Path

import streamlit as st

from optim_viz.number_format import counted
from optim_viz.scene.scenario import Scenario
from optim_viz.simulation.trajectory import Trajectories
from optim_viz.style import styles_of
from optim_viz.teaching.prediction import KINDS, Beside, Question, options_of, truth_of
from optim_viz.teaching.rooms import Tally
from optim_viz.ui import fragments, lesson_session, player, rooms, session, shell
from optim_viz.ui.panel import share
from optim_viz.ui.words import say
from optim_viz.web.notation import words_to_html

STYLE = Path(__file__).with_name("room.css")  # which no other page needs
EVERY = 1.0  # seconds between two looks
FEW, COLUMNS = 6, 3  # answers that stand one below the other, and columns of more
CHANGED = "The scene is another than the one that the room asks about. Undo, or count anew."


def draw(
    question: Question,
    scenario: Scenario,
    runs: Trajectories,
    explains: str,
    tally: Tally,
    beside: Beside | None = None,
) -> None:
    """The screen of whoever has opened the room; ``beside``: the second scene, where there is one."""
    shell.send_style(STYLE)
    with st.container(border=True, key="room", gap="small"):
        with st.container(horizontal=True, vertical_alignment="center", key="room-head", gap="small"):
            say(question.words(scenario))
            _buttons(question, tally)
        if not rooms.is_about_the_scene(tally):
            st.text(CHANGED)
        elif not tally.shown:
            _growing()
        else:
            with shell.progress_bar():
                truth = truth_of(question, scenario, runs, beside)
            st.html(bars(question, scenario, tally, truth.options))
            st.html(player.WATCHING)
            with st.container(gap=None, key="verdict"):  # the player shows it when the film has come to it
                st.html(f'<p class="ov-verdict" role="status">{words_to_html(truth.sentence)}</p>')
                if explains:
                    say(explains)


def _buttons(question: Question, tally: Tally) -> None:
    with st.container(horizontal=True, gap="xsmall", key="room-buttons", width="content"):
        if not tally.shown:
            st.button(
                "Show the answer",
                key="room-show",
                on_click=fragments.redrawing(rooms.show_answer),
                type="primary",
                help="Here, for all to see. From then on nothing is counted.",
            )
            st.button(
                "Link for the class",
                icon=":material/qr_code_2:",
                key="room-link",
                on_click=fragments.redrawing(share.request_dialog),
                help="As text, and as a code for the room. This page's own address also shows the answers: keep it.",
            )
        else:
            st.button(
                "Count anew",
                key="room-again",
                on_click=fragments.redrawing(open_for),
                args=(question,),
                help="The same question in a new room, with a new link.",
            )
        _close_button()


def draw_gone(why: str) -> None:
    """In the place of the bars, when they are no more, or not to be had now."""
    shell.send_style(STYLE)
    with st.container(border=True, key="room", horizontal=True, vertical_alignment="center"):
        st.text(why)
        _close_button()


def _close_button() -> None:
    st.button(
        "Close",
        key="room-close",
        on_click=fragments.redrawing(lesson_session.leave_room),
        type="tertiary",
        help="Leave the room. The counts are gone within the hour.",
    )


def open_for(question: Question) -> None:
    """Open a room, and show the link to it."""
    rooms.open_room(question)
    if lesson_session.room() is not None:
        share.request_dialog()


@st.fragment(run_every=EVERY)
def _growing() -> None:
    """The bars as they are now. Once there is no more to come, the page is drawn anew."""
    question, (tally, words) = lesson_session.question(), rooms.look()
    if tally is None and words != rooms.GONE:
        st.text(words)  # the store is away; the next look may find it
    elif question is None or tally is None or tally.shown or not rooms.is_about_the_scene(tally):
        st.rerun()
    else:
        st.html(bars(question, session.scenario(), tally))


def bars(question: Question, scenario: Scenario, tally: Tally, right: frozenset[int] = frozenset()) -> str:
    """A table, a row for each answer that can be given: its words, its bar, its count, its share of all."""
    colours = _colours(question, scenario)
    rows = [
        _row(label, count, tally.answers, colours[option] if option < len(colours) else "", option in right)
        for option, (label, count) in enumerate(zip(options_of(question, scenario), tally.counts, strict=True))
    ]
    kinds, style = "ov-tally", ""
    if len(rows) > FEW:
        kinds += " ov-many ov-ninths" if KINDS[question.kind].on_the_map else " ov-many"
        style = f' style="--rows:{ceil(len(rows) / COLUMNS)}"'
    caption = f"<caption>{counted(tally.answers, 'answer')}</caption>"
    return f'<table class="{kinds}"{style}>{caption}<tbody>{"".join(rows)}</tbody></table>'


def _row(label: str, count: int, answers: int, colour: str, right: bool) -> str:
    share = count / answers if answers else 0.0
    look = f"width:{100 * share:.1f}%" + (f";background:{colour}" if colour else "")
    mark = ' <span class="ov-true" role="img" aria-label="this is so">✓</span>' if right else ""
    return (
        f"<tr{' data-right' if right else ''}>"
        f'<th scope="row">{escape(label)}{mark}</th><td class="ov-bar"><i style="{look}"></i></td>'
        f"<td>{count}</td><td>{share:.0%}</td></tr>"
    )


def _colours(question: Question, scenario: Scenario) -> Sequence[str]:
    """The runs', where the answers are runs."""
    if not KINDS[question.kind].names_a_run:
        return ()
    return [f"light-dark({style.light},{style.dark})" for style in styles_of(scenario.runs)]
