"""Sharing: the link to what is in sight, as text to copy and as a code for the room.

It is the short one, without what its version says for it. What the app writes into the address spells every number,
to be read and changed there.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from html import escape
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit, urlunsplit

import segno
import streamlit as st

import optim_viz
from optim_viz.link import keys
from optim_viz.link.codec import fields_to_query
from optim_viz.link.view_fields import PLAYBACK
from optim_viz.scene.playback import Playback
from optim_viz.scene.view import View
from optim_viz.serving import local_network
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
    in_room = lesson_session.room() is not None
    if local_network.opens_here_alone(_for_others(str(st.context.url or ""))[0]):
        words = code = st.container()  # no code, so no place for one
    else:
        words, code = st.columns([2, 3] if in_room else [3, 2], gap="medium")
    with words:
        fields: Mapping[str, str] = {}
        # A question of a class is about scene A.
        if session.permissions() is None and not in_room and session.edited_side() == "a":
            with st.expander("For a class: predict first, and what may be touched", key="for-a-class"):
                fields = class_options(request_dialog)
        asks = in_room or "ask" in fields  # then the run begins with the answer
        at = Playback() if asks or playback == Playback() else _opening(playback)
        text = link(at, fields)
        if in_room:
            st.markdown("**For the class.** Whoever opens this link is asked, and each answer is counted.")
        elif copied and at == playback and not fields:
            st.markdown(
                ":material/check: **Copied to the clipboard**, as the address bar has it. This is the same in short; "
                "both show anyone the same picture."
            )
        else:
            st.markdown("Copy the link; it shows anyone the same picture.")
        text, why = _for_others(text)
        st.code(text, language=None, wrap_lines=True)
        if why:
            st.info(why, icon=":material/lan:")
        kept = "the server keeps the room's counts alone" if in_room else "nothing is kept on the server"
        st.caption(
            f"{len(text)} characters hold it all, and {kept}: what is not said is what this "
            "version of links says for it, for ever. After a change, the address bar spells every number: you can read "
            "it, and change it by hand."
        )
        if any(scene is not None and scene.recorded for scene in session.scenes()):
            st.caption(
                "The link does not carry a recorded path, which lies in this session alone. The replay that is "
                "taken home carries it."
            )
        with st.expander("To embed it in a page", key="to-embed"):
            st.code(frame_of(text), language="html", wrap_lines=True)
            st.caption("`allow` lets the frame fill the screen and copy links; the rest is in docs/embedding.md.")
    with code:
        if local_network.opens_here_alone(text):
            st.caption("No code for the room: no phone could open this address.")
        elif len(text.encode()) > LARGEST:
            st.caption("Too long for a code that a phone could read from a wall. Fewer runs make it shorter.")
        else:
            st.html(f'<img class="ov-qr" alt="QR code of the link" src="{qr_code(text)}">')
            where = "For the room, in the same network" if why else "For the room"
            st.caption(f"{where}: point a phone at it.")


def _for_others(text: str) -> tuple[str, str]:
    """A link as others open it; of one that opens on this computer alone, as others in its network do, if they can,
    with words about it."""
    if not local_network.opens_here_alone(text):
        return text, ""
    here = "Your address opens on this computer alone"
    host = "" if _is_behind_a_proxy() else local_network.network_address()
    if not host:
        return text, f"{here}: to share a link, open the app by an address that others know, too."
    there = local_network.for_others(text, host)
    if local_network.hears_the_network(st.get_option("server.address")):
        return there, f"{here}. The link has the one by which its network knows it."
    start = f"{_command()} --server.address {local_network.EVERYWHERE}"
    found = "{0.scheme}://{0.netloc}".format(urlsplit(there))
    return text, f"{here}. For phones in its network, start the server by `{start}`, and open `{found}`."


def _is_behind_a_proxy() -> bool:
    """Then the visitor is somewhere else, whatever his browser calls the server: no address of its network is told."""
    return any(name.lower().startswith(("x-forwarded-", "x-real-ip", "forwarded")) for name in st.context.headers)


def _command() -> str:
    """By which the app was started."""
    return "optim-viz" if (Path(optim_viz.__file__).parent / "app.py").is_file() else "streamlit run app.py"


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
    left_out, path = set[str](), address.path or "/"  # without it, some programs take the query for a part of the host
    asks = "ask" in fields or (lesson_session.room() is not None and not lesson_session.touring())
    if fields or lesson_session.room() is not None:
        view = View(view.stage, {**view.settings, "projector": 0.0})
        left_out |= ({"lesson"} if fields else set()) | ({"study"} if asks else set())
        if asks:  # which is about one scene
            left_out |= {key for key in keys.EVERY if key.startswith(keys.SCENE_B)}
        if asks or (fields and lesson_session.touring()):
            path = path.rpartition("/")[0] + "/compare"
    further = {**lesson_session.fields_to_share(), **fields}
    moment = None if playback == Playback() else playback
    spelled = session.to_address(None if view == View() else view, moment, further)
    scene = {key: text for key, text in spelled.items() if key not in left_out}
    return urlunsplit(address._replace(path=path, query=fields_to_query(scene), fragment=""))


def qr_code(text: str) -> str:
    """The text as a QR code, an image's address: black on white with its margin, whatever the theme."""
    return str(segno.make(text, error="l", micro=False).svg_data_uri(scale=4, border=4, dark="#000", light="#fff"))
