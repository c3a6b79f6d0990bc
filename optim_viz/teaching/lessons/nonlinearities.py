"""What a neuron's function does to the slope that is to pass through it."""

from __future__ import annotations

from optim_viz.teaching.lessons.backprop import BACKPROP
from optim_viz.teaching.lessons.base import declare_chapter

declare_chapter(
    "nonlinearities",
    "Nonlinearities and backpropagation",
    *BACKPROP,
)
