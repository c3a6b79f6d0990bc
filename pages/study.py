"""Study: what a number does, with thousands of runs at once."""

from optim_viz.ui import shell
from optim_viz.ui.pages import study

shell.begin("study")
study.draw()
