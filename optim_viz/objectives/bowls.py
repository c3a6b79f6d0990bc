"""Bowls: one minimum, no detours. What differs is how much steeper one direction is than the other."""

from __future__ import annotations

import math

import jax.numpy as jnp
from jax import Array

from optim_viz.objectives.base import objective
from optim_viz.objectives.facts import Domain, LearningRates, global_minimum, square
from optim_viz.objectives.sources import SURVEY
from optim_viz.registry import Parameter, Reference


@objective(
    label="Sphere",
    aliases=("bowl", "de_jong"),
    family="bowls",
    formula=r"x^2 + y^2",
    domain=square(5.0),
    start=(-4.0, 2.5),
    points=(global_minimum(0.0, 0.0, 0.0),),
    learning_rates=LearningRates(gradient=0.05, momentum=0.005, accumulating=0.5, adaptive=0.1, sign=0.1, slide=0.1),
    conventions=("Without a factor of ½: the gradient is twice the position.",),
    teaches="Every direction is equally steep, so the gradient points straight home and only the step length matters.",
    reference=Reference(
        "De Jong, K. A.", 1975, "An analysis of the behavior of a class of genetic adaptive systems (PhD thesis)"
    ),
)
def sphere(x: Array, y: Array) -> Array:
    return x * x + y * y


@objective(
    label="Quadratic",
    aliases=("ellipse", "ravine"),
    family="bowls",
    formula=r"\tfrac{1}{2}\,(x^2 + \kappa\,y^2)",
    parameters=(
        Parameter(
            "kappa",
            r"\kappa",
            100.0,
            1.0,
            1000.0,
            "log",
            help="Condition number: how many times more sharply the bowl curves along y than along x.",
        ),
    ),
    domain=Domain((-5.0, 5.0), (-2.5, 2.5)),
    start=(-4.0, 1.5),
    points=(global_minimum(0.0, 0.0, 0.0),),
    learning_rates=LearningRates(gradient=0.005, momentum=0.002, accumulating=0.5, adaptive=0.05, sign=0.05, slide=0.2),
    conventions=("With the factor of ½, so that 1 and κ are the Hessian's eigenvalues.",),
    teaches="The steep axis limits the learning rate and the flat axis has to wait: this is what conditioning means.",
    reference=Reference(
        "Boyd, S. and Vandenberghe, L.",
        2004,
        "Convex Optimization, section 9.3",
        "https://web.stanford.edu/~boyd/cvxbook/",
    ),
)
def quadratic(x: Array, y: Array, kappa: Array) -> Array:
    return 0.5 * (x * x + kappa * (y * y))


@objective(
    label="Rotated quadratic",
    family="bowls",
    formula=r"\tfrac{1}{2}\,(u^2 + \kappa\,v^2),\quad u = x\cos\theta + y\sin\theta,\ v = -x\sin\theta + y\cos\theta",
    parameters=(
        Parameter(
            "kappa",
            r"\kappa",
            50.0,
            1.0,
            1000.0,
            "log",
            help="Condition number: how many times more sharply the bowl curves across the valley than along it.",
        ),
        Parameter(
            "angle",
            r"\theta",
            math.degrees(math.atan2(3.0, 4.0)),  # u = (4x + 3y)/5, v = (-3x + 4y)/5
            0.0,
            90.0,
            help="Direction of the valley against the x axis, in degrees; at 0 and 90 it runs along an axis.",
        ),
    ),
    domain=square(5.0),
    start=(-4.1, -1.2),
    points=(global_minimum(0.0, 0.0, 0.0),),
    learning_rates=LearningRates(gradient=0.01, momentum=0.005, accumulating=0.5, adaptive=0.1, sign=0.02, slide=0.2),
    conventions=("With the factor of ½; θ is the angle from the x axis to the flat one, counter-clockwise.",),
    teaches="A scale for each coordinate helps only if the valley runs along an axis; turn it, and that help fades.",
    reference=Reference(
        "Salomon, R.",
        1996,
        "Re-evaluating genetic algorithm performance under coordinate rotation of benchmark functions",
        "https://doi.org/10.1016/0303-2647(96)01621-8",
    ),
)
def rotated_quadratic(x: Array, y: Array, kappa: Array, angle: Array) -> Array:
    radians = angle * (math.pi / 180.0)
    cos, sin = jnp.cos(radians), jnp.sin(radians)
    u, v = cos * x + sin * y, cos * y - sin * x
    return 0.5 * (u * u + kappa * (v * v))


@objective(
    label="Booth",
    family="bowls",
    formula=r"(x + 2y - 7)^2 + (2x + y - 5)^2",
    domain=square(10.0),
    start=(-8.0, 5.0),
    points=(global_minimum(1.0, 3.0, 0.0),),
    learning_rates=LearningRates(gradient=0.01, momentum=0.002, accumulating=1, adaptive=0.2, sign=0.1, slide=0.2),
    conventions=("Two linear equations, their misses squared and summed: the Hessian's eigenvalues are 2 and 18.",),
    teaches="A mildly stretched bowl, turned by 45 degrees and away from the origin: nothing here is hard for anybody.",
    reference=SURVEY,
)
def booth(x: Array, y: Array) -> Array:
    return (x + 2.0 * y - 7.0) ** 2 + (2.0 * x + y - 5.0) ** 2


@objective(
    label="Matyas",
    family="bowls",
    formula=r"0.26\,(x^2 + y^2) - 0.48\,xy",
    domain=square(10.0),
    start=(-9.0, -4.0),
    points=(global_minimum(0.0, 0.0, 0.0),),
    learning_rates=LearningRates(gradient=0.5, momentum=0.1, accumulating=1, adaptive=0.2, sign=0.1, slide=0.05),
    conventions=("Usually searched over ±10, as here.",),
    teaches="A trough along the diagonal whose floor hardly slopes: the last stretch takes most of the steps.",
    reference=SURVEY,
)
def matyas(x: Array, y: Array) -> Array:
    return 0.26 * (x * x + y * y) - 0.48 * (x * y)
