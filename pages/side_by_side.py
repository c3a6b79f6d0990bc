"""Side by side: two scenes on one clock, and what differs between them."""

from optim_viz.ui import shell
from optim_viz.ui.pages import side_by_side

shell.begin(pair=True)
side_by_side.draw()
