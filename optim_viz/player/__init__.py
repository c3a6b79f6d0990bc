"""The animated view: a scene packed into one binary blob, and the front-end that plays it."""

from optim_viz.player.bundle import LOADER, read_css, read_html, read_js, with_script
from optim_viz.player.scene import pack, to_scene

__all__ = ["LOADER", "pack", "read_css", "read_html", "read_js", "to_scene", "with_script"]
