"""Fate map: where every start ends."""

from optim_viz.ui import shell
from optim_viz.ui.pages import fate_map

shell.begin(studies=True)
fate_map.draw()
