"""The app as a visitor has it, and between two tests a blank page, on which session and browser forget everything.

``streamlit run fresh.py -- SCRIPT`` runs the script. At the address ``?blank=N`` it draws nothing but a mark instead,
and clears the session: the browser then drops every element, and with it whatever a player, a widget or a dialog
remembers. The next address is met by a new session, as after a page load, without the load. At the address
``?script=NAME`` it runs the page of that name beside this file, which shows one component alone.
"""

import sys
from pathlib import Path

import streamlit as st

from optim_viz.ui import shell
from optim_viz.ui.pages import fate_map

fate_map.ANSWER_TIME = 60.0  # on a busy machine, too, a map follows: no test depends on speed

if "blank" in st.query_params:
    st.session_state.clear()
    st.container(key=f"blank-{int(st.query_params['blank'])}").text("blank")
else:
    name = st.query_params.get("script")
    path = Path(__file__).with_name(f"{name}.py") if name else Path(sys.argv[1])
    if name:
        shell.navigation()  # else the browser forgets that the app has pages
    exec(compile(path.read_bytes(), path, "exec"), {"__name__": "__main__", "__file__": str(path)})
