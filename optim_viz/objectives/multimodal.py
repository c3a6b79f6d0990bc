"""A handful of basins: where a path ends depends on where it begins, and on who walks it.

Every critical point inside the window is listed. Those without a closed form were polished by Newton's method in
forty digits.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterator

import jax.numpy as jnp
from jax import Array

from optim_viz.objectives.base import objective
from optim_viz.objectives.facts import (
    CriticalPoint,
    Domain,
    LearningRates,
    global_minimum,
    local_minimum,
    maximum,
    saddle_point,
    square,
)
from optim_viz.objectives.sources import SURVEY, virtual_library
from optim_viz.registry import Reference


@objective(
    label="Himmelblau",
    family="many minima",
    formula=r"(x^2 + y - 11)^2 + (x + y^2 - 7)^2",
    domain=square(5.0),
    start=(-0.4, -1.5),
    points=(
        global_minimum(3.0, 2.0, 0.0),
        global_minimum(-2.805118086952745, 3.131312518250573, 0.0),
        global_minimum(-3.779310253377747, -3.2831859912861696, 0.0),
        global_minimum(3.5844283403304917, -1.8481265269644036, 0.0),
        saddle_point(3.385154183607021, 0.07385187983774928, 13.31192627040559),
        saddle_point(0.08667750455539636, 2.884254701174776, 67.71915008752615),
        saddle_point(-3.0730257507643897, -0.08135304428796751, 104.0151629175581),
        saddle_point(-0.12796134673068008, -1.9537149802445763, 178.33723920192747),
        maximum(-0.2708445906673476, -0.9230385564799815, 181.6165215225827),
    ),
    learning_rates=LearningRates(
        gradient=0.002, momentum=0.0005, accumulating=0.5, adaptive=0.05, sign=0.05, slide=0.2
    ),
    conventions=("Of the four minima only (3, 2) has whole coordinates.",),
    teaches="Four minima of the same depth around one hill: from the top, small differences decide which one is found.",
    reference=Reference("Himmelblau, D. M.", 1972, "Applied Nonlinear Programming"),
)
def himmelblau(x: Array, y: Array) -> Array:
    return (x * x + y - 11.0) ** 2 + (x + y * y - 7.0) ** 2


def _three_hump_points() -> Iterator[CriticalPoint]:
    """All have y = -x/2; what remains is x (s² - 4.2 s + 3.5) = 0 with s = x², and f = 1.75 s - 1.05 s² + s³/6."""
    yield global_minimum(0.0, 0.0, 0.0)
    for s, kind in ((2.1 + math.sqrt(0.91), local_minimum), (2.1 - math.sqrt(0.91), saddle_point)):
        x, value = math.sqrt(s), s * (1.75 + s * (s / 6.0 - 1.05))
        yield kind(x, -x / 2.0, value)
        yield kind(-x, x / 2.0, value)


@objective(
    label="Three-hump camel",
    aliases=("camel3", "camel_three"),
    family="many minima",
    formula=r"2x^2 - 1.05\,x^4 + \tfrac{1}{6}x^6 + xy + y^2",
    domain=square(2.5),
    start=(-2.2, 1.6),
    points=_three_hump_points(),
    learning_rates=LearningRates(gradient=0.01, momentum=0.005, accumulating=0.1, adaptive=0.01, sign=0.02, slide=0.01),
    conventions=("Usually searched over ±5; all of its minima lie within this smaller window.",),
    teaches="Two shallow side basins guard the deep one: momentum can carry a path over the pass that stops descent.",
    reference=virtual_library("three-hump camel", "camel3"),
)
def three_hump_camel(x: Array, y: Array) -> Array:
    return 2.0 * x**2 - 1.05 * x**4 + x**6 / 6.0 + x * y + y * y


def _six_hump_points() -> Iterator[CriticalPoint]:
    """f(-x, -y) = f(x, y): every point but the middle one comes with its opposite."""
    yield saddle_point(0.0, 0.0, 0.0)
    for sign in (1.0, -1.0):
        yield global_minimum(sign * 0.08984201310031806, sign * -0.7126564030207396, -1.0316284534898774)
        yield local_minimum(sign * 1.703606714969981, sign * -0.7960835686726251, -0.21546382438371764)
        yield local_minimum(sign * 1.6071047529201972, sign * 0.5686514548841314, 2.1042503103112584)
        yield saddle_point(sign * 1.1092053368047865, sign * -0.7682680925095399, 0.5437186009781851)
        yield saddle_point(sign * 1.6380679841897785, sign * 0.22867406904439408, 2.2293571975307147)
        yield saddle_point(sign * 1.2960702671671092, sign * 0.6050843880386585, 2.22947081802986)
        yield maximum(sign * 1.2302298765166526, sign * 0.16233458445899496, 2.496295351023577)


@objective(
    label="Six-hump camel",
    aliases=("camel6", "camel", "camel_six"),
    family="many minima",
    formula=r"\left(4 - 2.1\,x^2 + \tfrac{1}{3}x^4\right) x^2 + xy + (4y^2 - 4)\,y^2",
    domain=Domain((-2.2, 2.2), (-1.3, 1.3)),
    start=(-1.9, -0.9),
    points=_six_hump_points(),
    learning_rates=LearningRates(
        gradient=0.005, momentum=0.02, accumulating=0.1, adaptive=0.01, sign=0.01, slide=0.005
    ),
    conventions=("Usually searched over ±3 and ±2; all six minima lie within this smaller window.",),
    teaches="Six basins of three depths: descent settles in a near one, and nothing it sees says how deep it is.",
    reference=Reference("Dixon, L. C. W. and Szegő, G. P.", 1978, "The global optimization problem: an introduction"),
)
def six_hump_camel(x: Array, y: Array) -> Array:
    x2, y2 = x * x, y * y
    return (4.0 - 2.1 * x2 + x2 * x2 / 3.0) * x2 + x * y + (4.0 * y2 - 4.0) * y2


@objective(
    label="Goldstein-Price",
    aliases=("goldstein",),
    family="many minima",
    formula=r"\begin{aligned}&\left[1 + (x+y+1)^2 (19 - 14x + 3x^2 - 14y + 6xy + 3y^2)\right]\\"
    r"\cdot&\left[30 + (2x-3y)^2 (18 - 32x + 12x^2 + 48y - 36xy + 27y^2)\right]\end{aligned}",
    domain=square(2.0),
    start=(-1.2, 0.4),
    points=(
        global_minimum(0.0, -1.0, 3.0),
        local_minimum(-0.6, -0.4, 30.0),
        local_minimum(1.8, 0.2, 84.0),
        local_minimum(1.2, 0.8, 840.0),
        saddle_point(-0.4, -0.6, 35.0),
        saddle_point(1.2, -0.2, 99.0),
        saddle_point(1.4, 0.6, 980.0),
        saddle_point(0.6, 0.4, 990.0),
        maximum(0.8, 0.2, 1155.0),
    ),
    learning_rates=LearningRates(gradient=1e-05, momentum=5e-06, accumulating=0.2, adaptive=0.05, sign=0.01, slide=20),
    conventions=("As published: some benchmarks take a scaled logarithm of it.",),
    teaches="Values from 3 to a million: plain descent has to tiptoe, methods that divide by the slope do not.",
    reference=Reference(
        "Goldstein, A. A. and Price, J. F.",
        1971,
        "On descent from local minima",
        "https://doi.org/10.1090/S0025-5718-1971-0312365-X",
    ),
)
def goldstein_price(x: Array, y: Array) -> Array:
    x2, xy, y2 = x * x, x * y, y * y
    first = 1.0 + (x + y + 1.0) ** 2 * (19.0 - 14.0 * x + 3.0 * x2 - 14.0 * y + 6.0 * xy + 3.0 * y2)
    second = 30.0 + (2.0 * x - 3.0 * y) ** 2 * (18.0 - 32.0 * x + 12.0 * x2 + 48.0 * y - 36.0 * xy + 27.0 * y2)
    return first * second


def _mccormick_points() -> Iterator[CriticalPoint]:
    """With s = x + y and d = x - y: d = 1 and cos s = -1/2. Beyond the window f falls without end, as s does."""
    third, root = math.pi / 3.0, math.sqrt(3.0) / 2.0
    yield global_minimum(0.5 - third, -0.5 - third, -root - third)
    yield local_minimum(0.5 + 2.0 * third, -0.5 + 2.0 * third, -root + 2.0 * third)
    yield saddle_point(0.5 + third, -0.5 + third, root + third)


@objective(
    label="McCormick",
    family="many minima",
    formula=r"\sin(x + y) + (x - y)^2 - 1.5\,x + 2.5\,y + 1",
    domain=Domain((-1.5, 4.0), (-3.0, 4.0)),
    start=(-0.9, 2.8),
    points=_mccormick_points(),
    learning_rates=LearningRates(gradient=0.02, momentum=0.005, accumulating=0.5, adaptive=0.1, sign=0.02, slide=0.05),
    conventions=("Along x = y it falls without end: the minimum is that of the usual window, which is this one.",),
    teaches="Descent drops into the trough at once and then drifts along it into whichever hollow lies downstream.",
    reference=SURVEY,
)
def mccormick(x: Array, y: Array) -> Array:
    return jnp.sin(x + y) + (x - y) ** 2 - 1.5 * x + 2.5 * y + 1.0


def _styblinski_tang_points() -> Iterator[CriticalPoint]:
    """f = g(x) + g(y): the critical points are the pairs of the roots of g'(t) = 2t³ - 16t + 5/2."""
    deep, top, shallow = (
        (-2.903534027771177, -39.16616570377141),
        (0.1567312567803401, 0.19561235905535806),
        (2.746802770990837, -25.02944665528394),
    )
    for (x, at_x), (y, at_y) in itertools.product((deep, top, shallow), repeat=2):
        tops = ((x, at_x), (y, at_y)).count(top)
        kind = (local_minimum, saddle_point, maximum)[tops] if (x, y) != (deep[0], deep[0]) else global_minimum
        yield kind(x, y, at_x + at_y)


@objective(
    label="Styblinski-Tang",
    aliases=("styblinski", "stybtang"),
    family="many minima",
    formula=r"\tfrac{1}{2}\left(x^4 - 16x^2 + 5x + y^4 - 16y^2 + 5y\right)",
    domain=square(5.0),
    start=(0.4, -0.3),
    points=_styblinski_tang_points(),
    learning_rates=LearningRates(
        gradient=0.005, momentum=0.001, accumulating=0.2, adaptive=0.05, sign=0.05, slide=0.05
    ),
    conventions=("With the factor of ½: each coordinate adds −39.166 to the lowest value.",),
    teaches="Each coordinate has a deep and a shallow well: the start decides, unless a bold step crosses over.",
    reference=Reference(
        "Styblinski, M. A. and Tang, T.-S.",
        1990,
        "Experiments in nonconvex optimization: stochastic approximation with function smoothing and simulated "
        "annealing",
        "https://doi.org/10.1016/0893-6080(90)90029-K",
    ),
)
def styblinski_tang(x: Array, y: Array) -> Array:
    return 0.5 * (x**4 - 16.0 * x**2 + 5.0 * x + y**4 - 16.0 * y**2 + 5.0 * y)


def _branin_points() -> Iterator[CriticalPoint]:
    """The bracket vanishes and sin x = 0: minima at odd multiples of π, saddles at even ones."""
    yield global_minimum(-math.pi, 12.275, 1.25 / math.pi)
    yield global_minimum(math.pi, 2.275, 1.25 / math.pi)
    yield global_minimum(3.0 * math.pi, 2.475, 1.25 / math.pi)
    yield saddle_point(0.0, 6.0, 20.0 - 1.25 / math.pi)
    yield saddle_point(2.0 * math.pi, 1.1, 20.0 - 1.25 / math.pi)


@objective(
    label="Branin",
    family="many minima",
    formula=r"\left(y - \tfrac{5.1}{4\pi^2}x^2 + \tfrac{5}{\pi}x - 6\right)^2"
    r" + 10\left(1 - \tfrac{1}{8\pi}\right)\cos x + 10",
    domain=Domain((-5.0, 10.0), (0.0, 15.0)),
    start=(5.5, 13.0),
    points=_branin_points(),
    learning_rates=LearningRates(gradient=0.02, momentum=0.005, accumulating=1, adaptive=0.2, sign=0.05, slide=0.2),
    conventions=("With the usual numbers, and over the usual window; some benchmarks map it to the unit square.",),
    teaches="Three equal minima strung along one curved trough: what a method does on the way in chooses among them.",
    reference=Reference(
        "Branin, F. H.",
        1972,
        "Widely convergent method for finding multiple solutions of simultaneous nonlinear equations",
        "https://doi.org/10.1147/rd.165.0504",
    ),
)
def branin(x: Array, y: Array) -> Array:
    bracket = y - (5.1 / (4.0 * math.pi**2)) * (x * x) + (5.0 / math.pi) * x - 6.0
    return bracket * bracket + (10.0 - 1.25 / math.pi) * jnp.cos(x) + 10.0


@objective(
    label="Peaks",
    family="many minima",
    formula=r"3(1 - x)^2 e^{-x^2 - (y+1)^2} - 10\left(\tfrac{x}{5} - x^3 - y^5\right) e^{-x^2 - y^2}"
    r" - \tfrac{1}{3} e^{-(x+1)^2 - y^2}",
    domain=square(3.0),
    start=(-0.2, 1.3),
    points=(
        global_minimum(0.22827892055636909, -1.6255349574999964, -6.551133332835837),
        local_minimum(-1.3473962443682108, 0.20451886609700518, -3.04984940280026),
        local_minimum(0.2964455538468321, 0.32019624766683435, -0.06493586825552689),
        saddle_point(0.4163233216785082, -0.3941450984024246, 0.4085479245941372),
        saddle_point(-0.2659375568372457, 0.4667399937262694, 0.7882934626789642),
        saddle_point(1.0982728343350927, 0.8544609795247524, 2.2491916615269307),
        maximum(1.285684697241304, -0.004847559075593672, 3.592489918002754),
        maximum(-0.46002451803438665, -0.6291965087168009, 3.7765809985322067),
        maximum(-0.009317581959954116, 1.5813679629389998, 8.106213589442337),
    ),
    learning_rates=LearningRates(gradient=0.01, momentum=0.002, accumulating=0.2, adaptive=0.02, sign=0.01, slide=0.02),
    conventions=("Over ±3, as MATLAB draws it.",),
    teaches="Hills and hollows on a plain: a path thrown out onto the flat finds hardly any slope to return by.",
    reference=Reference(
        "The MathWorks",
        None,
        "peaks: sample function of two variables (MATLAB documentation)",
        "https://www.mathworks.com/help/matlab/ref/peaks.html",
    ),
)
def peaks(x: Array, y: Array) -> Array:
    x2, y2 = x * x, y * y
    ring = 10.0 * (x / 5.0 - x**3 - y**5) * jnp.exp(-x2 - y2)
    return 3.0 * (1.0 - x) ** 2 * jnp.exp(-x2 - (y + 1.0) ** 2) - ring - jnp.exp(-((x + 1.0) ** 2) - y2) / 3.0


def _easom_points() -> Iterator[CriticalPoint]:
    """f = -g(x) g(y), g(π + t) = -cos t exp(-t²): g' = 0 where tan t = -2t, and g = 0 where t = ±π/2."""
    yield global_minimum(math.pi, math.pi, -1.0)
    t, at_t = 1.8365972031521258, 0.009005678148573858  # the first positive root, and g there
    for sign in (-1.0, 1.0):
        yield maximum(math.pi + sign * t, math.pi, at_t)
        yield maximum(math.pi, math.pi + sign * t, at_t)
        for other in (-1.0, 1.0):
            yield local_minimum(math.pi + sign * t, math.pi + other * t, -at_t * at_t)
            yield saddle_point(math.pi * (1.0 + sign / 2.0), math.pi * (1.0 + other / 2.0), 0.0)


@objective(
    label="Easom",
    family="many minima",
    formula=r"-\cos x\,\cos y\;e^{-(x - \pi)^2 - (y - \pi)^2}",
    domain=Domain((-1.0, 7.0), (-1.0, 7.0)),
    start=(2.0, 4.0),
    points=_easom_points(),
    learning_rates=LearningRates(gradient=0.1, momentum=0.02, accumulating=0.2, adaptive=0.01, sign=0.02, slide=0.002),
    conventions=("Usually searched over ±100, of which this window has the part with the hole.",),
    teaches="A hole in a plain: a few steps away the gradient is zero for all practical purposes, and no method that "
    "trusts it moves.",
    reference=Reference("Easom, E. E.", 1990, "A survey of global optimization techniques (MEng thesis)"),
)
def easom(x: Array, y: Array) -> Array:
    return -jnp.cos(x) * jnp.cos(y) * jnp.exp(-((x - math.pi) ** 2) - (y - math.pi) ** 2)
