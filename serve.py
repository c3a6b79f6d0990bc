"""Optim Viz as a public server: `optim-viz serve`, which sets what its settings are."""

from streamlit.starlette import App

from optim_viz.ui import server

app = App("app.py", **server.parts())
