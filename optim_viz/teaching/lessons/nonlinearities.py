"""What a neuron's function does to the slope that is to pass through it."""

from __future__ import annotations

from optim_viz.teaching.lessons.backprop import BACKPROP
from optim_viz.teaching.lessons.base import Lesson, declare_chapter, run_of, scene_of
from optim_viz.teaching.lessons.depth import DEPTH
from optim_viz.teaching.prediction import Question

declare_chapter(
    "nonlinearities",
    "Nonlinearities and backpropagation",
    Lesson(
        "dead_relu",
        "A ReLU can die",
        (3,),
        scene_of("neuron_relu", (0.5, 4.5), 100, run_of("sgd", 0.2), run_of("sgd", 1.2)),
        "One neuron with a ReLU; x is its weight and y its bias. The second run takes steps six times as long. Which "
        "one is the first to arrive?",
        "The first one. The second leaps onto ground where no row's sum is positive: there the output is 0 for every "
        "row, f is 0.165, and the slope is exactly 0, so it never comes back. That neuron is dead. A softplus at the "
        "same rate, or a leaky ReLU, has a slope there.",
        Question("first"),
        failure=True,
    ),
    Lesson(
        "saturated_sigmoid",
        "A sigmoid saturates",
        (3,),
        scene_of("neuron_sigmoid", (-0.6, -4.5), 300, run_of("sgd", 0.3), run_of("adam", 0.1)),
        "The same data and a sigmoid, which begins where all of its sums are far below zero. Which run gets away?",
        "Of a gradient the sigmoid passes a quarter at the most, and here no more than 6 %: in 300 steps plain descent "
        "moves by less than 0.4. Adam divides by how large gradients are, and arrives.",
        Question("first"),
        failure=True,
    ),
    *DEPTH,
    *BACKPROP,
)
