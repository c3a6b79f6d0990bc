"""Valleys: finding the floor is easy, following it is not."""

from __future__ import annotations

from jax import Array

from optim_viz.objectives.base import objective
from optim_viz.objectives.facts import Domain, LearningRates, global_minimum, saddle_point, square
from optim_viz.objectives.sources import virtual_library
from optim_viz.registry import Parameter, Reference


@objective(
    label="Rosenbrock",
    aliases=("banana", "rosen"),
    family="valleys",
    formula=r"(a - x)^2 + b\,(y - x^2)^2",
    parameters=(
        Parameter("a", "a", 1.0, -1.5, 1.5, help="Where along the parabola the minimum lies."),
        Parameter("b", "b", 100.0, 1.0, 1000.0, "log", help="How much steeper the walls are than the floor."),
    ),
    domain=Domain((-2.0, 2.0), (-1.0, 3.0)),
    start=(-1.2, 1.0),
    points=lambda a, b: (global_minimum(a, a * a, 0.0),),
    learning_rates=LearningRates(gradient=0.001, momentum=0.001, accumulating=0.2, adaptive=0.1, sign=0.002, slide=0.5),
    conventions=("a = 1 and b = 100 are the usual numbers; SciPy's rosen, of two numbers, is this one.",),
    teaches="The floor of the banana is almost flat: every method finds the valley, few get along it.",
    reference=Reference(
        "Rosenbrock, H. H.",
        1960,
        "An automatic method for finding the greatest or least value of a function",
        "https://doi.org/10.1093/comjnl/3.3.175",
    ),
)
def rosenbrock(x: Array, y: Array, a: Array, b: Array) -> Array:
    return (a - x) ** 2 + b * (y - x * x) ** 2


@objective(
    label="Beale",
    family="valleys",
    formula=r"(1.5 - x + xy)^2 + (2.25 - x + xy^2)^2 + (2.625 - x + xy^3)^2",
    domain=square(4.5),
    start=(1.0, 1.5),
    points=(
        global_minimum(3.0, 0.5, 0.0),
        saddle_point(0.0, 1.0, 14.203125),
        saddle_point(0.10053793732415836, -2.644513585023125, 9.86451228475556),
    ),
    learning_rates=LearningRates(gradient=0.005, momentum=0.002, accumulating=0.5, adaptive=0.05, sign=0.2, slide=0.1),
    conventions=("Usually searched over ±4.5, as here.",),
    teaches="Cliffs at the corners, almost a plain in the middle: a rate that is safe on one crawls on the other.",
    reference=Reference(
        "Beale, E. M. L.",
        1958,
        "On an iterative method for finding a local minimum of a function of more than one variable",
    ),
)
def beale(x: Array, y: Array) -> Array:
    first = 1.5 - x + x * y
    second = 2.25 - x + x * y**2
    third = 2.625 - x + x * y**3
    return first * first + second * second + third * third


@objective(
    label="Zakharov",
    family="valleys",
    formula=r"x^2 + y^2 + \left(\tfrac{x}{2} + y\right)^2 + \left(\tfrac{x}{2} + y\right)^4",
    domain=Domain((-5.0, 10.0), (-5.0, 10.0)),
    start=(6.5, 0.5),
    points=(global_minimum(0.0, 0.0, 0.0),),
    learning_rates=LearningRates(gradient=0.005, momentum=0.002, accumulating=1, adaptive=0.2, sign=0.2, slide=2),
    conventions=("In n dimensions the bracket is the sum of ½·i·xᵢ; usually searched from −5 to 10, as here.",),
    teaches="The walls rise with the fourth power: the rate that survives the first step is slow on the floor.",
    reference=virtual_library("Zakharov", "zakharov"),
)
def zakharov(x: Array, y: Array) -> Array:
    weighted = 0.5 * x + y
    return x * x + y * y + weighted**2 + weighted**4
