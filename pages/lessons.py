"""Lessons: the lecture's ideas, one scene each."""

from optim_viz.ui import lessons, shell

shell.begin(lessons=True)
lessons.draw()
