"""The app as a visitor has it, and between two tests a blank page, on which session and browser forget everything.

``streamlit run fresh.py -- SCRIPT`` runs the script. At the address ``?blank=N`` it draws nothing but a mark instead,
and clears the session: the browser then drops every element, and with it whatever a player, a widget or a dialog
remembers. The next address is met by a new session, as after a page load, without the load. At the address
``?blank=N&alone=1`` that session will have a panel without controls, which cost as much as all the rest of a page. At
the address ``?script=NAME`` it runs the page of that name beside this file, which shows one component alone.
"""

import sys
from collections.abc import Callable
from pathlib import Path

import streamlit as st

from optim_viz.ui import shell
from optim_viz.ui.pages import starts
from optim_viz.ui.panel import export_menu, run_controls, scene_controls

ALONE = "alone"  # the key in the session

starts.ANSWER_TIME = 60.0  # on a busy machine, too, a map follows: no test depends on speed


def unless_alone(module: object, name: str) -> None:
    """From now on this part of the panel is left out where the picture shall be alone."""
    draw: Callable[[], None] = getattr(module, name)
    if not hasattr(draw, ALONE):  # this file runs for each visit, what it imports stays

        def drawn() -> None:
            if ALONE not in st.session_state:
                draw()

        setattr(drawn, ALONE, True)
        setattr(module, name, drawn)


for part in ("surface", "start", "steps", "noise"):
    unless_alone(scene_controls, part)
unless_alone(run_controls, "runs")
unless_alone(export_menu, "popover")

if "blank" in st.query_params:
    st.session_state.clear()
    if ALONE in st.query_params:
        st.session_state[ALONE] = True
        shell.navigation()  # this may be a tab's first address, and the next one a page's
    shell.send_style(shell.STYLE)  # the same on every page: the browser need not read it anew for each
    st.container(key=f"blank-{int(st.query_params['blank'])}").text("blank")
else:
    name = st.query_params.get("script")
    path = Path(__file__).with_name(f"{name}.py") if name else Path(sys.argv[1])
    if name:
        shell.navigation()  # else the browser forgets that the app has pages
    exec(compile(path.read_bytes(), path, "exec"), {"__name__": "__main__", "__file__": str(path)})
