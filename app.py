"""Optim Viz: `streamlit run app.py`."""

import streamlit as st

from optim_viz.ui import shell, state

st.set_page_config(page_title="Optim Viz", page_icon=shell.ICON, layout="wide")
state.raise_flag("routed")
shell.navigation().run()
