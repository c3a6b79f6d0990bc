"""Learning rate: what it does, for every optimizer, on every surface."""

from optim_viz.ui import learning_rate, shell

shell.begin(studies=True)
learning_rate.draw()
