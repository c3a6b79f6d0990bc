"""What reads a visitor's words, without a server: the same functions as a page's, from a query string to a session."""

from __future__ import annotations

from urllib.parse import parse_qs

from optim_viz.ui import lesson_state, session_address
from optim_viz.ui.session_state import Session


def open_link(query: str, page: str = "compare") -> Session:
    """The session of somebody who opens this link on this page first."""
    address = parse_qs(query, keep_blank_values=True)  # as Streamlit reads it
    session, new_address = session_address.apply_address(Session(), address, 0.0, page=page)
    return lesson_state.apply_address(session, new_address, was_touring=False)
