"""Lecture: the lecture's ideas, one scene each."""

from optim_viz.ui import shell
from optim_viz.ui.pages import lecture

shell.begin("lecture")
lecture.draw()
