"""What stands behind the label of a box that opens: the numbers inside.

Streamlit (1.67) takes a box with another label for a new one: it would close at each change of a number inside, and
whoever turns that by keys would lose the focus. So the label says what is inside, and the values stand behind it by a
style, where screen readers find them, too.
"""

from __future__ import annotations

import json

import streamlit as st


def values_behind(key: str, values: str) -> None:
    """Put these values behind the label of the expander of this key; a text of our own, as it goes into a style.

    Without any there is a style as well: what stands below it would be another element.
    """
    text = json.dumps(f": {values}" if values else "", ensure_ascii=False)
    st.html(f"<style>.st-key-{key} summary p::after{{content:{text}}}</style>")
