"""Optim Viz as a public server: `optim-viz serve`, which sets what its settings are."""

from streamlit.starlette import App

from optim_viz.ui import server, shell

app = App(shell.ROOT / "app.py", **server.parts())
