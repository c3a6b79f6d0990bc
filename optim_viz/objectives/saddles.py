"""Saddles: places where the gradient vanishes and yet the way down goes on.

The default starts lie a little off the ridge: exactly on it, every deterministic method stays there for good.
"""

from __future__ import annotations

from jax import Array

from optim_viz.objectives.base import objective
from optim_viz.objectives.facts import Domain, LearningRates, global_minimum, saddle_point, square
from optim_viz.registry import Reference


@objective(
    label="Saddle",
    family="saddles",
    formula=r"x^2 - y^2",
    domain=square(2.0),
    start=(-1.6, 0.01),
    points=(saddle_point(0.0, 0.0, 0.0),),
    learning_rates=LearningRates(
        gradient=0.02, momentum=0.005, accumulating=0.1, adaptive=0.01, sign=0.02, slide=0.0002
    ),
    conventions=("It falls without end along y: whoever finds the way down leaves the window.",),
    teaches="Near the saddle the slope dies away although the way down goes on: who has memory or scales up small "
    "gradients leaves first.",
    reference=Reference(
        "Dauphin, Y. N. et al.",
        2014,
        "Identifying and attacking the saddle point problem in high-dimensional non-convex optimization",
        "https://arxiv.org/abs/1406.2572",
    ),
)
def saddle(x: Array, y: Array) -> Array:
    return x * x - y * y


@objective(
    label="Monkey saddle",
    family="saddles",
    formula=r"x^3 - 3xy^2",
    domain=square(2.0),
    start=(1.2, 0.05),
    points=(saddle_point(0.0, 0.0, 0.0),),
    learning_rates=LearningRates(
        gradient=0.01, momentum=0.002, accumulating=0.05, adaptive=0.01, sign=0.02, slide=0.002
    ),
    conventions=("The real part of (x + iy)³; others turn it, and it falls without end along three directions.",),
    teaches="Three valleys meet where even the curvature vanishes, so a Hessian cannot tell this saddle from a plain.",
    reference=Reference("Hilbert, D. and Cohn-Vossen, S.", 1952, "Geometry and the Imagination"),
)
def monkey_saddle(x: Array, y: Array) -> Array:
    return x**3 - 3.0 * x * (y * y)


@objective(
    label="Double well",
    family="saddles",
    formula=r"(x^2 - 1)^2 + y^2",
    domain=Domain((-2.0, 2.0), (-1.5, 1.5)),
    start=(0.05, 1.2),
    points=(
        global_minimum(-1.0, 0.0, 0.0),
        global_minimum(1.0, 0.0, 0.0),
        saddle_point(0.0, 0.0, 1.0),
    ),
    learning_rates=LearningRates(gradient=0.05, momentum=0.01, accumulating=0.2, adaptive=0.02, sign=0.02, slide=0.002),
    conventions=(
        "Nesterov's example, ½x² + ¼y⁴ − ½y², with its coordinates exchanged, rescaled and lifted: both minima are 0.",
    ),
    teaches="Two equal wells with a pass between them: a nudge to the left or right of the ridge decides the answer.",
    reference=Reference(
        "Nesterov, Y.",
        2004,
        "Introductory Lectures on Convex Optimization, example 1.2.2 (rescaled)",
        "https://doi.org/10.1007/978-1-4419-8853-9",
    ),
)
def double_well(x: Array, y: Array) -> Array:
    return (x * x - 1.0) ** 2 + y * y
