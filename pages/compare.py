"""Compare: several optimizers race down one surface from one start."""

from optim_viz.ui import compare, shell

shell.begin()
compare.draw()
