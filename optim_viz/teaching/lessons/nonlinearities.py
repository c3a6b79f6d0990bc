"""What a neuron's function does to the slope that is to pass through it."""

from __future__ import annotations

from optim_viz.scene.companions import companion_number
from optim_viz.scene.view import View
from optim_viz.teaching.lessons.backprop import BACKPROP
from optim_viz.teaching.lessons.base import Lesson, declare_chapter, run_of, scene_of
from optim_viz.teaching.lessons.depth import DEPTH
from optim_viz.teaching.prediction import Question

_FUNCTION = View("map", {"companion": companion_number("function")})

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
        _FUNCTION,
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
        _FUNCTION,
        failure=True,
    ),
    Lesson(
        "slow_when_wrong",
        "Wrong by far, and slow",
        (3,),
        scene_of("neuron_sigmoid", (-2.5, 1.0), 30, run_of("sgd", 1.0)),
        "The weight has the wrong sign: of the 128 rows all but one or two are on the wrong side of ½, and the loss is "
        "large. Where is the neuron after 30 steps?",
        "Still out there, near (−1.4, 0.8). An error counts only times σ′, and that is small where a sigmoid is wrong "
        "by far: 0.07 on average, below 0.01 for 50 rows. At step 40 the loss is less than half, the gradient 7 times "
        "as large. The cross-entropy's gradient has no σ′ in it: at the start it is 58 times as large.",
        Question("end"),
        _FUNCTION,
        failure=True,
    ),
    *DEPTH,
    *BACKPROP,
)
