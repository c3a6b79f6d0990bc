"""Sharing: the link to what is in sight, as text to copy and as a code for the room."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import segno
import streamlit as st

from optim_viz.link import moment_from_query, to_query
from optim_viz.moment import Moment
from optim_viz.ui import state

OPENINGS = {
    "here": "Here, at rest",
    "playing": "Here, playing",
    "start": "From the start",
}  # where the clock stands when the link is opened
LARGEST = 2_300  # bytes that a code of the coarsest correction holds with room to spare; its squares are small by then


def wish(wish: Mapping[str, Any]) -> None:
    """Somebody pressed Share: {moment, copied, at}, where the browser stands, and whether it could copy the link."""
    moment, _ = moment_from_query({"moment": str(wish.get("moment"))})
    state.hand_over("share", (moment or Moment(), bool(wish.get("copied"))))


def offer() -> None:
    """The dialog, if somebody asked for it in this run. Called once, at the end of a page."""
    if (asked := state.take("share")) is not None:
        _dialog(*asked)


def link(moment: Moment | None) -> str:
    """The whole address of what is in sight."""
    here = str(st.context.url or "").partition("?")[0]
    return f"{here}?{to_query(state.scenario(), state.view(), state.asked(), moment)}"


@st.dialog("Share this scene", width="large", icon=":material/share:")
def _dialog(moment: Moment, copied: bool) -> None:
    usual = "playing" if moment.plays else "here"
    opening = st.segmented_control(
        "The link opens",
        list(OPENINGS),
        format_func=lambda name: OPENINGS[name].replace("Here", f"At step {moment.step}"),
        default=usual,
        required=True,
        key="share-opening",
        help="The window of the map, the camera and the hidden runs are in the link as well.",
    )
    at = replace(moment, step=0, plays=True) if opening == "start" else replace(moment, plays=opening == "playing")
    text = link(at)
    words, code = st.columns([3, 2], gap="medium")
    with words:
        if copied and opening == usual:
            st.markdown(":material/check: **Copied to the clipboard.** It shows anyone the same picture.")
        else:
            st.markdown("Copy the link; it shows anyone the same picture.")
        st.code(text, language=None, wrap_lines=True, height=220)
        st.caption(
            f"{len(text)} characters hold it all, and nothing is kept on the server: surface, start, every run with "
            "every setting, seed, and how it is looked at. You can read it, and change it by hand."
        )
    with code:
        if len(text.encode()) > LARGEST:
            st.caption("Too long for a code that a phone could read from a wall. Fewer runs make it shorter.")
        else:
            st.html(f'<img class="ov-qr" alt="QR code of the link" src="{qr(text)}">')
            st.caption("For the room: point a phone at it.")


def qr(text: str) -> str:
    """The text as a QR code, an image's address: black on white with its margin, whatever the theme."""
    return str(segno.make(text, error="l", micro=False).svg_data_uri(scale=4, border=4, dark="#000", light="#fff"))
