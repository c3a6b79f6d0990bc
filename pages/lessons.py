"""Lessons: the lecture's ideas, one scene each."""

from optim_viz.ui import shell
from optim_viz.ui.pages import lessons

shell.begin(lessons=True)
lessons.draw()
