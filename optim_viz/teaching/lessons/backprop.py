"""Backpropagation as what it is: the chain rule along the edges of a graph, of the very surface that is on screen."""

from __future__ import annotations

from optim_viz.scene.view import View
from optim_viz.teaching.lessons.base import Lesson, run_of, scene_of
from optim_viz.teaching.prediction import Question

_ALL = 100.0  # more nodes than any graph has: the sweep has come to all of them


def _graph(*, row: int = 0, backward: float = 0.0) -> View:
    return View("map", {"graph": 1.0, "graph_row": float(row), "backward": backward})


BACKPROP = (
    Lesson(
        "chain_rule",
        "The chain rule, edge by edge",
        (4,),
        scene_of("rosenbrock", (-1.2, 1.0), 40, run_of("sgd", 0.001)),
        "Forward, the graph computes f from x and y; at each edge stands the derivative of what comes after by "
        "what comes before. From x two ways lead to f, from y one. N passes the gradient back, a node a press.",
        "Back along each way the derivatives are multiplied, and where ways meet they are added: x gets "
        "−4.4 − 211.2 = −215.6 by its two ways, y gets −88. With the other sign that is where the first step goes.",
        Question("slope"),
        _graph(),
    ),
    Lesson(
        "saturated_neuron",
        "A saturated neuron passes little on",
        (4,),
        scene_of("tiny_net", (3.0, 0.4), 120, run_of("sgd", 0.5)),
        "Two neurons, tanh(x·u) and tanh(y·u), get the same input u, and their sum is to be the target. The graph is "
        "opened on one penguin; x is large, y is small.",
        "On the way back each neuron multiplies by 1 − tanh². For this penguin that is 0.035 where x is and 0.907 "
        "where y is; over all of them y's gradient is 22 times x's. So y moves at once, and x hardly does.",
        Question("slope"),
        _graph(row=1),
    ),
    Lesson(
        "zero_is_not_unknown",
        "A gradient of zero is not an unknown one",
        (4,),
        scene_of("hinge", (-1.1, 1.2), 100, run_of("sgd", 0.1)),
        "The mean of the hinge is opened on one row, and the sweep is done. Play, and watch the gradient of that row's "
        "max(0, ·) and of everything to the left of it.",
        "Before the sweep comes to a node its gradient is blank: nothing is known. As soon as the row's margin is "
        "above 1, its maximum is the zero, and what it passes on is exactly 0: this row no longer moves the weights.",
        view=_graph(row=1, backward=_ALL),
    ),
)
