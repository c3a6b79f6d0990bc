"""Sharing: the link to what is in sight, as text to copy and as a code for the room."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from html import escape
from typing import Any
from urllib.parse import urlsplit, urlunsplit

import segno
import streamlit as st

from optim_viz.link.codec import fields_to_query
from optim_viz.link.view_fields import PLAYBACK
from optim_viz.scene.playback import Playback
from optim_viz.scene.view import View
from optim_viz.ui import lesson_session, session
from optim_viz.ui.panel.class_options import class_options

OPENINGS = {
    "here": "Here, at rest",
    "playing": "Here, playing",
    "start": "From the start",
}  # where the clock stands when the link is opened
LARGEST = 2_300  # bytes that a code of the coarsest correction holds with room to spare; its squares are small by then


HELP = "A link to what is in sight, with a code for the room; for a class, with a question and what it may touch."


def share_pressed(event: Mapping[str, Any]) -> None:
    """Somebody pressed Share: {playback, copied, at}, where the browser stands, and whether it could copy the link."""
    playback, _ = PLAYBACK.from_query({"moment": str(event.get("playback"))})
    session.store_for_run("share", (playback or Playback(), bool(event.get("copied"))))


def request_dialog() -> None:
    """Somebody asked in the panel, which does not know where the clock stands."""
    session.store_for_run("share", (Playback(), False))


def is_requested() -> bool:
    """Whether somebody asked for the dialog, and it has not been drawn yet."""
    return session.is_left_for_run("share")


def dialog_if_requested() -> None:
    """The dialog, if somebody asked for it in this run. Called once, at the end of a page."""
    if (requested := session.pop_for_run("share")) is not None:
        _dialog(*requested)


@st.dialog("Share this scene", width="large", icon=":material/share:")
def _dialog(playback: Playback, copied: bool) -> None:
    words, code = st.columns([3, 2], gap="medium")
    with words:
        fields: Mapping[str, str] = {}
        if session.permissions() is None:
            with st.expander("For a class: predict first, and what may be touched", key="for-a-class"):
                fields = class_options()
        asks = "ask" in fields  # then the run begins with the answer
        at = Playback() if asks or playback == Playback() else _opening(playback)
        text = link(at, fields)
        if copied and at == playback and not fields:
            st.markdown(":material/check: **Copied to the clipboard.** It shows anyone the same picture.")
        else:
            st.markdown("Copy the link; it shows anyone the same picture.")
        st.code(text, language=None, wrap_lines=True)
        st.caption(
            f"{len(text)} characters hold it all, and nothing is kept on the server: surface, start, every run with "
            "every setting, seed, and how it is looked at. You can read it, and change it by hand."
        )
        with st.expander("To embed it in a page", key="to-embed"):
            st.code(frame_of(text), language="html", wrap_lines=True)
            st.caption("`allow` lets the frame fill the screen and copy links; the rest is in docs/embedding.md.")
    with code:
        if len(text.encode()) > LARGEST:
            st.caption("Too long for a code that a phone could read from a wall. Fewer runs make it shorter.")
        else:
            st.html(f'<img class="ov-qr" alt="QR code of the link" src="{qr_code(text)}">')
            st.caption("For the room: point a phone at it.")


def frame_of(address: str) -> str:
    """The HTML that shows the link in a frame of another page, with what the frame must be allowed."""
    return (
        f'<iframe src="{escape(address)}&amp;embed=true" title="Optim Viz" width="100%" height="760" '
        'style="border:0" allow="fullscreen; clipboard-write" loading="lazy"></iframe>'
    )


def _opening(playback: Playback) -> Playback:
    """Where the clock is to stand when the link is opened."""
    opening = st.segmented_control(
        "The link opens",
        list(OPENINGS),
        format_func=lambda name: OPENINGS[name].replace("Here", f"At step {playback.step}"),
        default="playing" if playback.plays else "here",
        required=True,
        key="share-opening",
        help="The window of the map, the camera and the hidden runs are in the link as well.",
    )
    if opening == "start":
        return replace(playback, step=0, plays=True)
    return replace(playback, plays=opening == "playing")


def link(playback: Playback, fields: Mapping[str, str]) -> str:
    """The whole address of what is in sight. A class's ``fields`` make it a link of its own: to Compare where it asks,
    and from the tour; without the hall, which the class has no use for."""
    address, view = urlsplit(str(st.context.url or "")), session.view()
    left_out, path = set[str](), address.path
    if fields:
        view = View(view.stage, {**view.settings, "projector": 0.0})
        left_out |= {"lesson"} | ({"study"} if "ask" in fields else set())
        if "ask" in fields or lesson_session.touring():
            path = path.rpartition("/")[0] + "/compare"
    spelled = {
        **session.to_address(view, None if playback == Playback() else playback),
        **lesson_session.address_fields(),
    }
    scene = {key: text for key, text in spelled.items() if key not in left_out}
    return urlunsplit(address._replace(path=path, query=fields_to_query({**scene, **fields}), fragment=""))


def qr_code(text: str) -> str:
    """The text as a QR code, an image's address: black on white with its margin, whatever the theme."""
    return str(segno.make(text, error="l", micro=False).svg_data_uri(scale=4, border=4, dark="#000", light="#fff"))
