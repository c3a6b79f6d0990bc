"""Sentences on a page, as plain text; where an index stands in one it is set as one."""

from __future__ import annotations

import streamlit as st

from optim_viz.web.notation import words_to_html


def say(sentence: str) -> None:
    """A sentence, whoever has written it: no sign in it is markup."""
    html = words_to_html(sentence)
    st.html(f'<p class="ov-words">{html}</p>') if "<sub>" in html else st.text(sentence)
