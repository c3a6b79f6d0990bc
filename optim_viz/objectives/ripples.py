"""Ripples: a broad shape that a wave has been laid over, with more local minima than anybody would list.

Only the global minimum is listed where the others form a lattice too fine to be marked.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterator

import jax.numpy as jnp
from jax import Array

from optim_viz.objectives.base import objective
from optim_viz.objectives.facts import CriticalPoint, Domain, LearningRates, global_minimum, local_minimum, square
from optim_viz.objectives.sources import virtual_library
from optim_viz.registry import Parameter, Reference


def root(s: Array) -> Array:
    """√s for s >= 0, with derivative 0 at s = 0 instead of infinity.

    The inner ``where`` keeps the untaken branch finite, so that no 0 · inf = NaN enters the gradient.
    """
    positive = s > 0.0
    return jnp.where(positive, jnp.sqrt(jnp.where(positive, s, 1.0)), 0.0)


@objective(
    label="Rastrigin",
    family="many minima",
    formula=r"x^2 + y^2 + A\,(2 - \cos 2\pi x - \cos 2\pi y)",
    parameters=(
        Parameter("amplitude", "A", 10.0, 0.0, 20.0, help="Height of the ripples; at 0 what remains is the sphere."),
    ),
    domain=square(5.12),
    start=(-3.4, 2.7),
    points=(global_minimum(0.0, 0.0, 0.0),),
    learning_rates=LearningRates(
        gradient=0.0005, momentum=0.0001, accumulating=0.1, adaptive=0.005, sign=0.01, slide=0.1
    ),
    conventions=("A = 10 is the usual number, once for each coordinate; usually searched over ±5.12, as here.",),
    teaches="A bowl behind a lattice of dimples: a careful step rests in the nearest one, a bold one may leap out.",
    reference=Reference("Rastrigin, L. A.", 1974, "Systems of Extremal Control (in Russian)"),
)
def rastrigin(x: Array, y: Array, amplitude: Array) -> Array:
    ripples = 2.0 - jnp.cos(2.0 * math.pi * x) - jnp.cos(2.0 * math.pi * y)
    return x * x + y * y + amplitude * ripples


@objective(
    label="Ackley",
    family="many minima",
    formula=r"20\left(1 - e^{-0.2\sqrt{(x^2 + y^2)/2}}\right) + e - e^{(\cos 2\pi x + \cos 2\pi y)/2}",
    domain=square(5.0),
    start=(-3.3, 2.6),
    # The minimum is the tip of a cone: no gradient exists there. The 0 that _root gives is a subgradient, and it
    # tells a method that stands on the minimum to stay.
    points=(global_minimum(0.0, 0.0, 0.0),),
    learning_rates=LearningRates(gradient=0.1, momentum=0.002, accumulating=0.1, adaptive=0.01, sign=0.01, slide=0.001),
    conventions=(
        "With the usual numbers 20, 0.2 and 2π. At its tip, where the root has no slope, the gradient is taken as 0.",
    ),
    teaches="A funnel with ripples and a sharp tip: the slope does not fade near the minimum, so a fixed step rattles.",
    reference=Reference(
        "Ackley, D. H.",
        1987,
        "A Connectionist Machine for Genetic Hillclimbing",
        "https://doi.org/10.1007/978-1-4613-1997-9",
    ),
)
def ackley(x: Array, y: Array) -> Array:
    distance = root(0.5 * (x * x + y * y))
    waves = 0.5 * (jnp.cos(2.0 * math.pi * x) + jnp.cos(2.0 * math.pi * y))
    return 20.0 * (1.0 - jnp.exp(-0.2 * distance)) + math.e * (1.0 - jnp.exp(waves - 1.0))


@objective(
    label="Lévi N. 13",
    aliases=("levi", "levy", "levi13", "levy13"),
    family="many minima",
    formula=r"\sin^2 3\pi x + (x - 1)^2 (1 + \sin^2 3\pi y) + (y - 1)^2 (1 + \sin^2 2\pi y)",
    domain=Domain((-3.0, 5.0), (-3.0, 5.0)),
    start=(-1.6, 3.4),
    points=(global_minimum(1.0, 1.0, 0.0),),
    learning_rates=LearningRates(
        gradient=0.0005, momentum=0.0001, accumulating=0.5, adaptive=0.2, sign=0.001, slide=0.005
    ),
    conventions=("Spelled Lévy as well; usually searched over ±10.",),
    teaches="The ripples grow with the distance from the minimum: the worst traps are where most paths begin.",
    reference=virtual_library("Lévy N. 13", "levy13"),
)
def levi_n13(x: Array, y: Array) -> Array:
    along_x = jnp.sin(3.0 * math.pi * x) ** 2
    along_y = (x - 1.0) ** 2 * (1.0 + jnp.sin(3.0 * math.pi * y) ** 2)
    return along_x + along_y + (y - 1.0) ** 2 * (1.0 + jnp.sin(2.0 * math.pi * y) ** 2)


def _griewank_points() -> Iterator[CriticalPoint]:
    """Those within ten of the origin; f is even in x and in y."""
    yield global_minimum(0.0, 0.0, 0.0)
    for sign in (-1.0, 1.0):
        yield local_minimum(sign * 6.280045279379904, 0.0, 0.009864672061006214)
        yield local_minimum(0.0, sign * 8.876888929095657, 0.019719489248184802)
        for other in (-1.0, 1.0):
            yield local_minimum(sign * 3.1400226338955397, other * 4.438444480920714, 0.007396040334115082)
            yield local_minimum(sign * 9.420067886213593, other * 4.438444437201061, 0.027125384395415616)
            yield local_minimum(sign * 6.280045217550294, other * 8.876888885374552, 0.02958416121207001)


@objective(
    label="Griewank",
    family="many minima",
    formula=r"1 + \tfrac{1}{4000}(x^2 + y^2) - \cos x\,\cos\tfrac{y}{\sqrt{2}}",
    domain=square(10.0),
    start=(-6.9, 5.6),
    points=_griewank_points(),
    learning_rates=LearningRates(gradient=0.2, momentum=0.02, accumulating=0.5, adaptive=0.05, sign=0.05, slide=0.002),
    conventions=("Usually searched over ±600, from where it is a bowl.",),
    teaches="Seen from afar a bowl, seen from near a field of equal dimples: at this scale the bowl hardly tilts them.",
    reference=Reference(
        "Griewank, A. O.",
        1981,
        "Generalized descent for global optimization",
        "https://doi.org/10.1007/BF00933356",
    ),
)
def griewank(x: Array, y: Array) -> Array:
    return 1.0 + (x * x + y * y) / 4000.0 - jnp.cos(x) * jnp.cos(y / math.sqrt(2.0))


def _bohachevsky_points() -> Iterator[CriticalPoint]:
    """f = g(x) + h(y) + 0.7: the minima are the pairs of the minima of g and of h, two on each side of zero."""
    in_x = {0.0: -0.3, 0.6186120678279501: 0.11292683027581507, 1.2224947771568115: 1.343826589847171}
    in_y = {0.0: -0.4, 0.46952754566849225: 0.06988241492139596, 0.9333791416826435: 1.4745699311174367}
    yield global_minimum(0.0, 0.0, 0.0)
    for (x, g), (y, h) in itertools.product(in_x.items(), in_y.items()):
        if (x, y) != (0.0, 0.0):
            for reflected in dict.fromkeys(((x, y), (-x, y), (x, -y), (-x, -y))):  # each once, where x or y is 0
                yield local_minimum(*reflected, g + h + 0.7)


@objective(
    label="Bohachevsky",
    family="many minima",
    formula=r"x^2 + 2y^2 - 0.3\cos 3\pi x - 0.4\cos 4\pi y + 0.7",
    domain=square(2.0),
    start=(-1.7, 1.3),
    points=_bohachevsky_points(),
    learning_rates=LearningRates(gradient=0.005, momentum=0.005, accumulating=0.1, adaptive=0.1, sign=0.01, slide=0.01),
    conventions=("The first of the three functions of this name.",),
    teaches="Ripples matter only where the bowl is flat: far out the slope outweighs them, near the middle they trap.",
    reference=Reference(
        "Bohachevsky, I. O., Johnson, M. E. and Stein, M. L.",
        1986,
        "Generalized simulated annealing for function optimization",
        "https://doi.org/10.1080/00401706.1986.10488128",
    ),
)
def bohachevsky(x: Array, y: Array) -> Array:
    ripples = 0.3 * jnp.cos(3.0 * math.pi * x) + 0.4 * jnp.cos(4.0 * math.pi * y)
    return x * x + 2.0 * (y * y) + (0.7 - ripples)


def cos_root(z: Array) -> Array:
    """cos √z for z >= 0, smooth at 0: its series 1 - z/2! + z²/4! - ... below 1, where ten terms are exact to float64.

    Written as cos √z everywhere, it would have an infinite slope in √z where the true one is -1/2.
    """
    small = z < 1.0
    near = jnp.where(small, z, 0.0)
    series = jnp.ones_like(z)
    for k in range(10, 0, -1):
        series = 1.0 - series * near / ((2.0 * k - 1.0) * (2.0 * k))
    return jnp.where(small, series, jnp.cos(jnp.sqrt(jnp.where(small, 1.0, z))))


@objective(
    label="Drop wave",
    family="many minima",
    formula=r"-\frac{1 + \cos\left(12\sqrt{x^2 + y^2}\right)}{\tfrac{1}{2}(x^2 + y^2) + 2}",
    domain=square(2.0),
    start=(-0.6, 0.46),
    points=(global_minimum(0.0, 0.0, -1.0),),
    learning_rates=LearningRates(
        gradient=0.005, momentum=0.001, accumulating=0.05, adaptive=0.005, sign=0.005, slide=0.002
    ),
    conventions=(
        "Usually searched over ±5.12. In the middle, where the root has no slope, the gradient is taken as 0.",
    ),
    teaches="Rings around a drop: each trough is a whole circle of minima, and the gradient never points along it.",
    reference=virtual_library("drop-wave", "drop"),
)
def drop_wave(x: Array, y: Array) -> Array:
    s = x * x + y * y
    return -(1.0 + cos_root(144.0 * s)) / (0.5 * s + 2.0)


@objective(
    label="Eggholder",
    family="many minima",
    formula=r"-(y + 47)\sin\sqrt{\left|\tfrac{x}{2} + y + 47\right|} - x\sin\sqrt{\left|x - (y + 47)\right|}",
    domain=square(512.0),
    start=(150.0, 220.0),
    # On the border of its box: f goes on falling beyond x = 512, and only the derivative along y vanishes.
    points=(global_minimum(512.0, 404.2318051137578, -959.6406627208509, interior=False),),
    learning_rates=LearningRates(gradient=0.5, momentum=0.05, accumulating=20, adaptive=0.5, sign=1, slide=2),
    conventions=(
        "The minimum is that of the usual window, ±512, and lies on its border: beyond it f falls on. Where a "
        "root is 0, its slope is taken as 0.",
    ),
    teaches="Steep, irregular and best at the very edge: local slopes say nothing about where the deepest hollow is.",
    reference=Reference(
        "Whitley, D., Rana, S., Dzubera, J. and Mathias, K. E.",
        1996,
        "Evaluating evolutionary algorithms",
        "https://doi.org/10.1016/0004-3702(95)00124-7",
    ),
)
def eggholder(x: Array, y: Array) -> Array:
    # Where a root's argument is exactly 0 the surface has a crease, infinitely steep on both sides; _root counts
    # that root as flat there.
    shifted = y + 47.0
    return -shifted * jnp.sin(root(jnp.abs(0.5 * x + shifted))) - x * jnp.sin(root(jnp.abs(x - shifted)))
