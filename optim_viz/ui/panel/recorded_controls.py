"""Recorded paths in the panel: a file that is laid over the surface, and what is said of each; they have no numbers to
turn."""

from __future__ import annotations

import re
from collections.abc import Sequence

import streamlit as st

from optim_viz.comparison.beside import remarks_of
from optim_viz.errors import InputError
from optim_viz.limits import MAX_RECORDED, MAX_RECORDED_BYTES
from optim_viz.recordings.path import RecordedPath
from optim_viz.recordings.reading import read_paths
from optim_viz.style import RunStyle, recorded_styles
from optim_viz.ui import fragments, session

ENTRY = "a recorded path"  # of the menu of runs, beside the methods, whose keys have no spaces
OPEN, ASKED = "recorded open", "recorded asked"  # whether a file is asked for, and how often one was
FOUND = "recorded found"  # the runs of a file that has several, until some of them are chosen
HELP = (
    "Positions of a run made elsewhere, as CSV (columns x and y, w1 and w2 or the like; two columns need no header) or "
    "as JSON; also a file of numbers from here. It is laid over this surface and only plays."
)


def card_keys() -> dict[str, RunStyle]:
    """The container of each card, and the look of its path."""
    return {_card_key(i): style for i, style in enumerate(recorded_styles(session.scenario()))}


def ask_for_file() -> None:
    """Ask for a file, below the runs."""
    session.set_page_state(OPEN, True)


def upload() -> None:
    """Where a file is given, if one is asked for."""
    if not session.page_state(OPEN, False) or not session.permits("runs"):
        return
    key = f"recorded-file-{session.page_state(ASKED, 0)}"
    with st.container(border=True, gap="xsmall", key="recorded-upload"):
        st.file_uploader(
            "A recorded path (CSV or JSON)",
            key=key,
            on_change=_read,
            args=(key,),
            max_upload_size=MAX_RECORDED_BYTES // 1_000_000,
            help=HELP,
        )
        if found := session.page_state(FOUND, ()):
            _pick(found)
        st.button("Close", key="recorded-close", on_click=_close, type="tertiary")


def _pick(found: Sequence[RecordedPath]) -> None:
    """Which of a file's runs are wanted, the first of them being chosen until somebody says so."""
    free = MAX_RECORDED - len(session.scenario().recorded)
    st.multiselect(
        f"Its {len(found)} runs",
        range(len(found)),
        default=range(min(free, len(found))),
        format_func=lambda i: f"{i + 1}: {as_written(found[i].name)}",
        key=f"recorded-picked-{session.page_state(ASKED, 0)}",
        max_selections=max(free, 1),
        help=f"{free} more fit over this surface." if free < len(found) else None,
    )
    st.button("Lay over", key="recorded-lay", on_click=_lay, args=(found,))


def _lay(found: Sequence[RecordedPath]) -> None:
    asked = session.page_state(ASKED, 0)
    picked = session.widget_value(f"recorded-picked-{asked}") or ()
    _take(f"recorded picked {asked}", [found[i] for i in picked])


def _close() -> None:
    session.set_page_state(FOUND, ())
    session.set_page_state(OPEN, False)


def _read(key: str) -> None:
    """A file has come. It is let go of at once: what stays are its paths."""
    file = session.widget_value(key)
    if file is None:
        return
    session.set_page_state(ASKED, session.page_state(ASKED, 0) + 1)
    session.set_page_state(FOUND, ())
    try:
        found = read_paths(file.getvalue(), file.name)
        if len(session.scenario().recorded) >= MAX_RECORDED:
            raise InputError(f"There are {MAX_RECORDED} recorded paths already, as many as fit: remove one first.")
    except InputError as error:
        session.show_error(error)
        return
    if len(found) > 1:
        session.set_page_state(FOUND, found)
    else:
        _take(f"recorded {key}", found)


def _take(gesture: str, paths: Sequence[RecordedPath]) -> None:
    """Lay them over the surface; nothing where none are chosen."""
    there = session.scenario().recorded
    if paths:
        session.change(gesture, lambda s: s.changed(recorded=(*s.recorded, *paths)), session.run_ids())
    if len(session.scenario().recorded) > len(there):
        _close()


def cards() -> None:
    """A card for each path: its name, and what is said of it."""
    styles = recorded_styles(session.scenario())
    for i, (path, style) in enumerate(zip(session.scenario().recorded, styles, strict=True)):
        _card(i, path, style)


def _card(i: int, path: RecordedPath, style: RunStyle) -> None:
    with (
        st.container(border=True, gap="xsmall", key=_card_key(i)),
        st.popover(
            as_written(style.label), key=f"more-recorded-{i}", on_change=fragments.on_open(), width="stretch"
        ) as box,
    ):
        if box.open:
            _details(i, remarks_of(session.scenario(), i), path)


def _details(i: int, remarks: Sequence[str], path: RecordedPath) -> None:
    for remark in remarks:
        st.caption(as_written(remark))
    st.caption("It only plays: it has no rule, no rate and no branch here.")
    if session.permits("runs"):
        st.button("Remove", icon=":material/delete:", key=f"remove-recorded-{i}", on_click=_remove, args=(path, i))


def _remove(path: RecordedPath, i: int) -> None:
    if session.scenario().recorded[i : i + 1] != (path,):  # it is no longer there
        return
    ids = session.run_ids()
    session.change(f"remove recorded {i}", lambda s: s.changed(recorded=(*s.recorded[:i], *s.recorded[i + 1 :])), ids)


def as_written(text: str) -> str:
    """Somebody else's words as Markdown that shows them as they are."""
    return re.sub(r"([!-/:-@\[-`{-~])", r"\\\1", text)


def _card_key(i: int) -> str:
    return f"card-recorded-{i}"
