"""The player's own front-end."""

from optim_viz.web.frontend import FrontEnd

PLAYER = FrontEnd("player", "player", "player", standalone="whole")
