"""Optim Viz: `streamlit run app.py`."""

import streamlit as st

from optim_viz.ui import session, shell

st.set_page_config(page_title="Optim Viz", page_icon=shell.ICON, layout="wide")
session.set_flag("routed")
shell.run_page()
