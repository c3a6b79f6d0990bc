"""Gallery: every method, schedule, surface and data set as a card."""

from optim_viz.ui import shell
from optim_viz.ui.pages import gallery

shell.begin("gallery")
gallery.draw()
