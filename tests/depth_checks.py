"""What the lessons on deep nets claim, by nets that NumPy multiplies out, with slopes by hand."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from optim_viz.data.counter import NETWORK, normals
from optim_viz.simulation.trajectory import Trajectories
from optim_viz.teaching.lessons import LESSONS

WIDTH, DEPTH, ASKED = 32, 50, 30
Numbers = NDArray[np.float64]
Function = Callable[[Numbers], Numbers]

RELU: tuple[Function, Function] = (lambda a: np.maximum(a, 0.0), lambda a: (a > 0.0).astype(float))
TANH: tuple[Function, Function] = (np.tanh, lambda a: 1.0 / np.cosh(a) ** 2)
SIGMOID: tuple[Function, Function] = (
    lambda a: 1.0 / (1.0 + np.exp(-a)),
    lambda a: 1.0 / (2.0 + np.exp(a) + np.exp(-a)),
)


class Left(NamedTuple):
    """What is left after each layer: of a gradient on its way back, of the activations, (51,); and each layer's mean
    slope, (50,)."""

    norms: Numbers
    activations: Numbers
    slopes: Numbers


def left(neuron: tuple[Function, Function], scale: float) -> Left:
    function, slope = neuron
    drawn = normals(0, NETWORK, np.arange(2 + DEPTH * WIDTH)[:, None], np.arange(WIDTH))
    weights = scale / math.sqrt(WIDTH) * drawn[2:].reshape(DEPTH, WIDTH, WIDTH)
    h = drawn[0] / np.linalg.norm(drawn[0]) * math.sqrt(WIDTH)
    sums, sizes = [], [1.0]
    for w in weights:
        sums.append(w @ h)
        h = function(sums[-1])
        sizes.append(float(np.linalg.norm(h)) / math.sqrt(WIDTH))
    g = drawn[1] / np.linalg.norm(drawn[1])
    norms = [1.0]
    for w, a in zip(weights[::-1], sums[::-1], strict=True):
        g = w.T @ (slope(a) * g)
        norms.append(float(np.linalg.norm(g)))
    return Left(np.array(norms), np.array(sizes), np.array([slope(a).mean() for a in sums]))


def asked_scale(name: str) -> float:
    """That of the question, which is also the one that is drawn beside the map."""
    question, view = LESSONS[name].question, LESSONS[name].view
    assert question is not None
    assert question.scale == view.settings["sigma_w"]
    return question.scale


def relu_depth(_: Trajectories) -> bool:
    glorot, he, two = (left(RELU, scale).norms[ASKED] for scale in (asked_scale("relu_depth"), math.sqrt(2.0), 2.0))
    return f"{glorot:.0e}" == "5e-06" and glorot < 2.0**-15 and 0.01 < he < 100.0 < two


def tanh_depth(_: Trajectories) -> bool:
    passed = left(TANH, asked_scale("tanh_depth"))
    shrinks = passed.activations[40] < passed.activations[10] < passed.activations[1] < 1.0
    level = bool((passed.slopes[20:] > 0.97).all()) and passed.slopes[0] < 0.8
    sigmoid = left(SIGMOID, 1.0).norms[ASKED]
    return f"{passed.norms[ASKED]:.2f}" == "0.48" and bool(shrinks) and level and f"{sigmoid:.0e}" == "1e-19"


CHECKS: dict[str, Callable[[Trajectories], bool]] = {"relu_depth": relu_depth, "tanh_depth": tanh_depth}
