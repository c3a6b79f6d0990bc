"""Compare: several optimizers race down one surface from one start."""

from optim_viz.ui import shell
from optim_viz.ui.pages import compare

shell.begin()
compare.draw()
