"""Fate map: where every start ends."""

from optim_viz.ui import fate_map, shell

shell.begin(studies=True)
fate_map.draw()
