"""Compare: several optimizers race down one surface from one start; or two scenes on one clock."""

from optim_viz.ui import shell
from optim_viz.ui.pages import compare

shell.begin("compare")
compare.draw()
