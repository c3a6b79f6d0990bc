"""Learning rate: what it does, for every optimizer, on every surface."""

from optim_viz.ui import shell
from optim_viz.ui.pages import learning_rate

shell.begin(studies=True)
learning_rate.draw()
