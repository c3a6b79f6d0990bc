"""Data that a seed draws: what a lecture needs where measurements would hide the point.

Every row has random numbers of its own, which no setting touches: where a setting is turned, the same rows move.
"""

from __future__ import annotations

import math
from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from optim_viz.data.base import Column, data_set
from optim_viz.data.counter import DRAWN_DATA, normals, uniforms
from optim_viz.programs.machines import NUMPY
from optim_viz.registry import Parameter, Reference

ROWS = 128
OWN = Reference("Optim Viz", None, "Drawn from a seed by this project's own generator")
CLASS = Column("label", "class", classes=("first", "second"))

Numbers = NDArray[np.float64]

_SIN, _COS, _TANH = (NUMPY.operations[name] for name in ("sin", "cos", "tanh"))


def _uniform(seed: int, column: int, rows: int = ROWS) -> Numbers:
    return uniforms(seed, DRAWN_DATA, np.arange(rows), column)


def _normal(seed: int, column: int, rows: int = ROWS) -> Numbers:
    return normals(seed, DRAWN_DATA, np.arange(rows), column)


@data_set(
    label="Line with noise",
    columns=(Column("x", "x"), Column("y", "y")),
    features=("x",),
    target="y",
    formula=r"y = 1 + 2x + \sigma\,\varepsilon,\quad x \sim U(-2, 2),\ \varepsilon \sim N(0, 1)",
    summary="Points along y = 1 + 2x, with Gaussian noise and a few that lie far off.",
    reference=OWN,
    parameters=(
        Parameter("noise", r"\sigma", 0.5, 0.0, 3.0, help="Standard deviation of y around the line."),
        Parameter("outliers", r"n", 4.0, 0.0, 32.0, help="Rows that lie 8 above the line.", whole=True),
    ),
)
def line(seed: int, noise: float, outliers: float) -> Mapping[str, Numbers]:
    x = 4.0 * _uniform(seed, 10) - 2.0
    far = np.argsort(_uniform(seed, 11), kind="stable")[: int(outliers)]
    y = 1.0 + 2.0 * x + noise * _normal(seed, 0)
    y[far] += 8.0
    return {"x": x, "y": y}


@data_set(
    label="Two Gaussians",
    aliases=("blobs",),
    columns=(Column("x1", "x₁"), Column("x2", "x₂"), CLASS),
    features=("x1", "x2"),
    target="label",
    formula=r"(x_1, x_2) \sim N\bigl(\pm\tfrac{d}{2}\,(0.8,\ 0.6),\ I\bigr)",
    conventions=("Rows of the two classes take turns, as many of each.",),
    summary="Two round clouds of one width, so far apart as is chosen; far enough, a line separates them.",
    reference=OWN,
    parameters=(
        Parameter("separation", r"d", 2.0, 0.0, 8.0, help="Distance of the two centres, in standard deviations."),
    ),
)
def two_gaussians(seed: int, separation: float) -> Mapping[str, Numbers]:
    second = np.arange(ROWS, dtype=np.float64) % 2.0
    side = separation * (second - 0.5)
    return {"x1": _normal(seed, 0) + 0.8 * side, "x2": _normal(seed, 1) + 0.6 * side, "label": second}


@data_set(
    label="Two moons",
    aliases=("moons",),
    columns=(Column("x1", "x₁"), Column("x2", "x₂"), CLASS),
    features=("x1", "x2"),
    target="label",
    formula=r"\begin{aligned}\text{first: } &(\cos\theta,\ \sin\theta) + \sigma\,\varepsilon,\\"
    r"\text{second: } &(1 - \cos\theta,\ \tfrac{1}{2} - \sin\theta) + \sigma\,\varepsilon,\\"
    r"&\theta \sim U(0, \pi)\end{aligned}",
    conventions=("The half circles of scikit-learn's make_moons; there the angles are evenly spaced, here drawn.",),
    summary="Two half circles that reach into each other: no line separates them.",
    reference=OWN,
    parameters=(Parameter("noise", r"\sigma", 0.1, 0.0, 0.5, help="Standard deviation around the half circles."),),
)
def two_moons(seed: int, noise: float) -> Mapping[str, Numbers]:
    second = np.arange(ROWS, dtype=np.float64) % 2.0
    angle, sign = math.pi * _uniform(seed, 10), 1.0 - 2.0 * second
    x1 = second + sign * _COS(angle) + noise * _normal(seed, 0)
    x2 = 0.5 * second + sign * _SIN(angle) + noise * _normal(seed, 1)
    return {"x1": x1, "x2": x2, "label": second}


@data_set(
    label="Autoregressive signal",
    aliases=("ar1", "ar_1"),
    columns=(
        Column("previous", "one step before"),
        Column("before_previous", "two steps before"),
        Column("next", "next value"),
    ),
    features=("previous", "before_previous"),
    target="next",
    formula=r"s_t = \rho\,s_{t-1} + \sqrt{1 - \rho^2}\;\varepsilon_t,\quad \varepsilon_t \sim N(0, 1)",
    conventions=("Scaled so that the signal has a standard deviation of 1 at every ρ, from its first value on.",),
    summary="A signal whose next value remembers the one before; two neighbouring values are nearly the same number.",
    reference=Reference(
        "Box, G. E. P., Jenkins, G. M., Reinsel, G. C. and Ljung, G. M.",
        2015,
        "Time Series Analysis: Forecasting and Control, section 3.2",
    ),
    parameters=(
        Parameter("correlation", r"\rho", 0.8, 0.0, 0.99, help="Correlation of a value with the one before it."),
    ),
)
def autoregressive(seed: int, correlation: float) -> Mapping[str, Numbers]:
    shocks = math.sqrt(1.0 - correlation * correlation) * _normal(seed, 0, ROWS + 2)
    shocks[0] = _normal(seed, 1, 1)[0]  # of the signal's own spread, so that it is as wide at its beginning
    signal = np.empty(ROWS + 2)
    value = 0.0
    for t, shock in enumerate(shocks):
        value = signal[t] = correlation * value + shock
    return {"previous": signal[1:-1], "before_previous": signal[:-2], "next": signal[2:]}


@data_set(
    label="Dose and response",
    aliases=("s_curve", "step"),
    columns=(Column("dose", "dose"), Column("response", "response")),
    features=("dose",),
    target="response",
    formula=r"y = \frac{1}{1 + e^{-2\,(u - 1/2)}} + \sigma\,\varepsilon,"
    r"\quad u \sim U(-3, 3),\ \varepsilon \sim N(0, 1)",
    summary="A response that rises from 0 to 1 along a sigmoid of 2 (dose − ½), with Gaussian noise.",
    reference=OWN,
    parameters=(Parameter("noise", r"\sigma", 0.05, 0.0, 0.5, help="Standard deviation of the response."),),
)
def dose_response(seed: int, noise: float) -> Mapping[str, Numbers]:
    dose = 6.0 * _uniform(seed, 10) - 3.0
    return {"dose": dose, "response": 0.5 + 0.5 * _TANH(dose - 0.5) + noise * _normal(seed, 0)}


@data_set(
    label="Contexts of a word",
    aliases=("embedding", "skip_gram", "word2vec", "negative_sampling"),
    columns=(
        Column("c1", "context's first number"),
        Column("c2", "context's second number"),
        Column("context", "context", classes=("random", "seen")),
    ),
    features=("c1", "c2"),
    target="context",
    formula=r"c \sim N(0, I)\ \text{random},\quad c \sim N\bigl((1.2,\ 0.5),\ I\bigr)\ \text{seen}",
    conventions=("One row of k + 1 is a context that was seen: negatives are k for each of them, as in the paper.",),
    summary="Vectors of contexts: some were seen beside a word and lie to one side, the others are drawn at random.",
    reference=Reference(
        "Mikolov, T., Sutskever, I., Chen, K., Corrado, G. and Dean, J.",
        2013,
        "Distributed representations of words and phrases and their compositionality, section 2.2",
        "https://arxiv.org/abs/1310.4546",
    ),
    parameters=(
        Parameter("negatives", "k", 3.0, 1.0, 15.0, help="Random contexts for each one that was seen.", whole=True),
    ),
)
def word_contexts(seed: int, negatives: float) -> Mapping[str, Numbers]:
    seen = (np.arange(ROWS) % (int(negatives) + 1) == 0) * 1.0
    return {"c1": _normal(seed, 0) + 1.2 * seen, "c2": _normal(seed, 1) + 0.5 * seen, "context": seen}
