"""The animated view: a scene packed into one binary blob, and the front-end that plays it."""

from optim_viz.player.bundle import read_css, read_html, read_js, read_loader
from optim_viz.player.scene import pack, to_scene

__all__ = ["pack", "read_css", "read_html", "read_js", "read_loader", "to_scene"]
