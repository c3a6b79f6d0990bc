"""The animated view: a scene packed into one binary blob, and the front-end that plays it."""

from optim_viz.player.front import PLAYER, parts
from optim_viz.player.scene import pack, to_scene

__all__ = ["PLAYER", "pack", "parts", "to_scene"]
