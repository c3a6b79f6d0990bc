"""What every test function is compared with: its formula in plain NumPy, and the literature's counts."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from optim_viz.data import DATASETS
from optim_viz.objectives import OBJECTIVES, Objective
from optim_viz.objectives.facts import Domain

Numbers = Any  # arrays, real or complex

# As few surfaces as have every instruction there is; those over rows by themselves, as lanes go through rows in another
# way. What parametrizes tests is written down, as to trace each surface where tests are collected would take seconds.
EVERY_INSTRUCTION = (
    "eggholder", "logistic_regression", "multiclass_hinge", "neuron_tanh", "easom", "neuron_bn", "recurrent",
    "drop_wave",
)  # fmt: skip

PENGUINS = Path(__file__).resolve().parents[1] / "optim_viz" / "data" / "penguins.csv"


def magnitude(u: Numbers) -> Numbers:
    """|u|, continued analytically so that a complex step passes through it."""
    return np.where(u.real < 0, -u, u)


def _goldstein_price(x: Numbers, y: Numbers) -> Numbers:
    a = 1 + (x + y + 1) ** 2 * (19 - 14 * x + 3 * x**2 - 14 * y + 6 * x * y + 3 * y**2)
    b = 30 + (2 * x - 3 * y) ** 2 * (18 - 32 * x + 12 * x**2 + 48 * y - 36 * x * y + 27 * y**2)
    return a * b


def _rotated_quadratic(x: Numbers, y: Numbers, kappa: float = 50, angle: float | None = None) -> Numbers:
    if angle is None:
        u, v = (4 * x + 3 * y) / 5, (-3 * x + 4 * y) / 5
    else:
        turn = np.exp(-1j * np.deg2rad(angle))
        u, v = turn.real * x - turn.imag * y, turn.imag * x + turn.real * y
    return u**2 / 2 + kappa * v**2 / 2


def _griewank(*coordinates: Numbers) -> Numbers:
    total = sum(c**2 / 4000 for c in coordinates)
    return total - np.prod([np.cos(c / np.sqrt(i)) for i, c in enumerate(coordinates, 1)], axis=0) + 1


def _zakharov(*coordinates: Numbers) -> Numbers:
    weighted = sum(0.5 * i * c for i, c in enumerate(coordinates, 1))
    return sum(c**2 for c in coordinates) + weighted**2 + weighted**4


def _branin(x: Numbers, y: Numbers) -> Numbers:
    a, b, c, r, s, t = 1, 5.1 / (4 * np.pi**2), 5 / np.pi, 6, 10, 1 / (8 * np.pi)
    return a * (y - b * x**2 + c * x - r) ** 2 + s * (1 - t) * np.cos(x) + s


def _ackley(x: Numbers, y: Numbers) -> Numbers:
    a, b, c = 20, 0.2, 2 * np.pi
    cone = -a * np.exp(-b * np.sqrt((x**2 + y**2) / 2))
    return cone - np.exp((np.cos(c * x) + np.cos(c * y)) / 2) + a + np.exp(1)


def _levi_n13(x: Numbers, y: Numbers) -> Numbers:
    return (
        np.sin(3 * np.pi * x) ** 2
        + (x - 1) ** 2 * (1 + np.sin(3 * np.pi * y) ** 2)
        + (y - 1) ** 2 * (1 + np.sin(2 * np.pi * y) ** 2)
    )


def _eggholder(x: Numbers, y: Numbers) -> Numbers:
    return -(y + 47) * np.sin(np.sqrt(magnitude(y + x / 2 + 47))) - x * np.sin(np.sqrt(magnitude(x - (y + 47))))


def _peaks(x: Numbers, y: Numbers) -> Numbers:
    return (
        3 * (1 - x) ** 2 * np.exp(-(x**2) - (y + 1) ** 2)
        - 10 * (x / 5 - x**3 - y**5) * np.exp(-(x**2) - y**2)
        - 1 / 3 * np.exp(-((x + 1) ** 2) - y**2)
    )


def _penguins(features: tuple[str, ...]) -> tuple[Numbers, Numbers]:
    """Standardized features (N, k) and body mass (N,), from the file."""
    place = {"bill_length_mm": 2, "bill_depth_mm": 3, "flipper_length_mm": 4, "body_mass_g": 5}
    columns = [place[name] for name in (*features, "body_mass_g")]
    table = np.genfromtxt(PENGUINS, delimiter=",", skip_header=1, usecols=columns)
    table = table[np.isfinite(table).all(axis=1)]
    table = (table - table.mean(axis=0)) / table.std(axis=0)
    return table[:, :-1], table[:, -1]


def _mean_squared_error(x: Numbers, y: Numbers) -> Numbers:
    rows, target = _penguins(("bill_length_mm", "flipper_length_mm"))
    predicted = np.multiply.outer(x, rows[:, 0]) + np.multiply.outer(y, rows[:, 1])
    return ((predicted - target) ** 2).mean(axis=-1) / 2


def _margins(x: Numbers, y: Numbers) -> Numbers:
    """Of Adelie and chinstrap penguins by flipper length and bill depth, standardized: (..., N)."""
    names = np.genfromtxt(PENGUINS, delimiter=",", skip_header=1, usecols=0, dtype=str)
    numbers = np.genfromtxt(PENGUINS, delimiter=",", skip_header=1, usecols=(4, 3))
    kept = np.isfinite(numbers).all(axis=1) & (names != "Gentoo")
    numbers, side = numbers[kept], np.where(names[kept] == "Adelie", -1.0, 1.0)
    u, v = ((numbers - numbers.mean(axis=0)) / numbers.std(axis=0) * side[:, None]).T
    return np.multiply.outer(x, u) + np.multiply.outer(y, v)


def _logistic(x: Numbers, y: Numbers) -> Numbers:
    return np.log(1 + np.exp(-_margins(x, y))).mean(axis=-1)


def _hinge(x: Numbers, y: Numbers) -> Numbers:
    missing = 1 - _margins(x, y)
    return (missing + magnitude(missing)).mean(axis=-1) / 2


def _two_linear_layers(x: Numbers, y: Numbers) -> Numbers:
    rows, target = _penguins(("flipper_length_mm",))
    return ((np.multiply.outer(x * y, rows[:, 0]) - target) ** 2).mean(axis=-1) / 2


def _two_neurons(x: Numbers, y: Numbers) -> Numbers:
    rows, target = _penguins(("bill_depth_mm",))
    outputs = np.tanh(np.multiply.outer(x, rows[:, 0])) + np.tanh(np.multiply.outer(y, rows[:, 0]))
    return ((outputs - target) ** 2).mean(axis=-1) / 2


def _three_classes(x: Numbers, y: Numbers) -> Numbers:
    """The hinges of each penguin, by its species in alphabetical order."""
    names = np.genfromtxt(PENGUINS, delimiter=",", skip_header=1, usecols=0, dtype=str)
    rows, _ = _penguins(("bill_length_mm", "flipper_length_mm"))
    names = names[np.isfinite(np.genfromtxt(PENGUINS, delimiter=",", skip_header=1, usecols=(2, 4))).all(axis=1)]
    kinds = sorted(set(names))
    means = [rows[names == kind].mean(axis=0) for kind in kinds]
    scores = [np.multiply.outer(x, rows[:, 0]) + np.multiply.outer(y, rows[:, 1])]
    scores += [rows @ mean + 0.0 * scores[0] for mean in means[1:]]
    total = 0.0 * scores[0]
    for own, name in enumerate(kinds):
        for other in {0, 1, 2} - {own}:
            missing = scores[other] - scores[own] + 1
            total = total + (names == name) * (missing + magnitude(missing)) / 2
    return total.mean(axis=-1)


def _neuron(outputs: Callable[[Numbers], Numbers]) -> Callable[[Numbers, Numbers], Numbers]:
    def loss(x: Numbers, y: Numbers) -> Numbers:
        rows = DATASETS["dose_response"].read(0, noise=0.05)
        sums = np.multiply.outer(x, rows["dose"]) + np.asarray(y)[..., None]
        return ((outputs(sums) - rows["response"]) ** 2).mean(axis=-1) / 2

    return loss


def _batch_normalized(z: Numbers) -> Numbers:
    """Over the last axis: as the paper's algorithm 1 has it, with PyTorch's epsilon."""
    centred = z - z.mean(axis=-1, keepdims=True)
    return centred / np.sqrt((centred**2).mean(axis=-1, keepdims=True) + 1e-5)


def _normalized_neuron(x: Numbers, y: Numbers) -> Numbers:
    rows, target = _penguins(("bill_length_mm", "flipper_length_mm"))
    z = np.multiply.outer(x, rows[:, 0]) + np.multiply.outer(y, rows[:, 1])
    fitted = rows @ np.linalg.lstsq(rows, target, rcond=None)[0]
    outputs = fitted.std() * np.sqrt(1 + 1e-5) * _batch_normalized(z)
    return ((outputs - target) ** 2).mean(axis=-1) / 2


def _normalized_layers(x: Numbers, y: Numbers) -> Numbers:
    rows, target = _penguins(("flipper_length_mm",))
    hidden = _batch_normalized(np.multiply.outer(x, rows[:, 0]))
    return ((np.asarray(y)[..., None] * hidden - target) ** 2).mean(axis=-1) / 2


def _averages(x: Numbers, y: Numbers) -> Numbers:
    depths = np.genfromtxt(PENGUINS, delimiter=",", skip_header=1, usecols=3)
    depths = depths[np.isfinite(depths)]
    return (x - depths.mean()) ** 2 / 2 + (y - depths.var()) ** 2 / 2


def _two_taps(x: Numbers, y: Numbers) -> Numbers:
    """The signal convolved with the kernel (x, y), and what comes next."""
    rows = DATASETS["autoregressive"].read(0, correlation=0.8)
    signal = np.concatenate([rows["before_previous"][:1], rows["previous"]])
    taps = np.multiply.outer(x, signal[1:]) + np.multiply.outer(y, signal[:-1])
    return ((taps - rows["next"]) ** 2).mean(axis=-1) / 2


def _pooled(x: Numbers, y: Numbers) -> Numbers:
    rows, target = _penguins(("bill_length_mm", "flipper_length_mm"))
    first, second = np.multiply.outer(x, rows[:, 0]), np.multiply.outer(y, rows[:, 1])
    return (((first + second + magnitude(first - second)) / 2 - target) ** 2).mean(axis=-1) / 2


def _averaged(x: Numbers, y: Numbers) -> Numbers:
    rows, target = _penguins(("bill_length_mm", "flipper_length_mm"))
    pairs = np.multiply.outer(x, rows[:, 0]) + np.multiply.outer(y, rows[:, 1])
    return ((pairs / 2 - target) ** 2).mean(axis=-1) / 2


def _pulled_and_pushed(x: Numbers, y: Numbers) -> Numbers:
    """By negative sampling: −log σ(w·c) of the contexts that were seen, −log σ(−w·c) of the random ones."""
    rows = DATASETS["word_contexts"].read(0, negatives=3.0)
    scores = np.multiply.outer(x, rows["c1"]) + np.multiply.outer(y, rows["c2"])
    chance = 1 / (1 + np.exp(-scores))
    return -np.log(np.where(rows["context"] == 1.0, chance, 1 - chance)).mean(axis=-1)


def _unrolled(x: Numbers, y: Numbers) -> Numbers:
    state = 0.5 + 0 * x
    for _ in range(9):
        state = np.tanh(x * state + y)
    return (state - 0.7) ** 2 / 2


FORMULAS: dict[str, Callable[..., Numbers]] = {
    "sphere": lambda x, y: x**2 + y**2,
    "quadratic": lambda x, y, kappa=100: (x**2 + kappa * y**2) / 2,
    "rotated_quadratic": _rotated_quadratic,
    "rosenbrock": lambda x, y, a=1, b=100: (a - x) ** 2 + b * (y - x**2) ** 2,
    "saddle": lambda x, y: x**2 - y**2,
    "monkey_saddle": lambda x, y: x**3 - 3 * x * y**2,
    "beale": lambda x, y: sum((c - x + x * y**i) ** 2 for i, c in enumerate((1.5, 2.25, 2.625), 1)),
    "himmelblau": lambda x, y: (x**2 + y - 11) ** 2 + (x + y**2 - 7) ** 2,
    "booth": lambda x, y: (x + 2 * y - 7) ** 2 + (2 * x + y - 5) ** 2,
    "matyas": lambda x, y: 0.26 * (x**2 + y**2) - 0.48 * x * y,
    "rastrigin": lambda x, y, amplitude=10: (
        2 * amplitude + sum(c**2 - amplitude * np.cos(2 * np.pi * c) for c in (x, y))
    ),
    "ackley": _ackley,
    "three_hump_camel": lambda x, y: 2 * x**2 - 1.05 * x**4 + x**6 / 6 + x * y + y**2,
    "six_hump_camel": lambda x, y: (4 - 2.1 * x**2 + x**4 / 3) * x**2 + x * y + (-4 + 4 * y**2) * y**2,
    "goldstein_price": _goldstein_price,
    "mccormick": lambda x, y: np.sin(x + y) + (x - y) ** 2 - 1.5 * x + 2.5 * y + 1,
    "styblinski_tang": lambda x, y: sum(c**4 - 16 * c**2 + 5 * c for c in (x, y)) / 2,
    "easom": lambda x, y: -np.cos(x) * np.cos(y) * np.exp(-((x - np.pi) ** 2 + (y - np.pi) ** 2)),
    "levi_n13": _levi_n13,
    "griewank": _griewank,
    "bohachevsky": lambda x, y: x**2 + 2 * y**2 - 0.3 * np.cos(3 * np.pi * x) - 0.4 * np.cos(4 * np.pi * y) + 0.7,
    "branin": _branin,
    "eggholder": _eggholder,
    "drop_wave": lambda x, y: -(1 + np.cos(12 * np.sqrt(x**2 + y**2))) / (0.5 * (x**2 + y**2) + 2),
    "peaks": _peaks,
    "double_well": lambda x, y: (x**2 - 1) ** 2 + y**2,
    "zakharov": _zakharov,
    "linear_regression": _mean_squared_error,
    "two_layer_linear": _two_linear_layers,
    "logistic_regression": _logistic,
    "hinge": _hinge,
    "multiclass_hinge": _three_classes,
    "tiny_net": _two_neurons,
    "neuron_sigmoid": _neuron(lambda a: 1 / (1 + np.exp(-a))),
    "neuron_tanh": _neuron(np.tanh),
    "neuron_relu": _neuron(lambda a: (a + magnitude(a)) / 2),
    "neuron_softplus": _neuron(lambda a: np.log(1 + np.exp(a))),
    "neuron_leaky_relu": _neuron(lambda a: (1.01 * a + 0.99 * magnitude(a)) / 2),
    "neuron_elu": _neuron(lambda a: np.where(a.real > 0, a, np.exp((a - magnitude(a)) / 2) - 1)),
    "neuron_gelu": _neuron(lambda a: a / (1 + np.exp(-np.sqrt(8 / np.pi) * (a + 0.044715 * a**3)))),
    "neuron_silu": _neuron(lambda a: a / (1 + np.exp(-a))),
    "neuron_bn": _normalized_neuron,
    "two_layer_bn": _normalized_layers,
    "moving_averages": _averages,
    "convolution": _two_taps,
    "max_pooling": _pooled,
    "mean_pooling": _averaged,
    "embedding": _pulled_and_pushed,
    "recurrent": _unrolled,
}

# Number of (global minima, local minima, saddles, maxima) that the literature lists, or that a search found.
COUNTS = {
    "two_layer_linear": (2, 0, 1, 0),  # of a curve of minima, the two whose layers are of one size
    "two_layer_bn": (2, 0, 1, 0),  # again of a curve of minima, where the first weight is 1 or -1
    "tiny_net": (2, 0, 1, 0),  # one minimum, with either neuron for the first
    "neuron_gelu": (1, 0, 2, 1),  # the maximum is where the weight is zero and the function lowest
    "neuron_silu": (1, 0, 2, 1),
    "saddle": (0, 0, 1, 0),
    "monkey_saddle": (0, 0, 1, 0),
    "double_well": (2, 0, 1, 0),
    "beale": (1, 0, 2, 0),
    "himmelblau": (4, 0, 4, 1),
    "three_hump_camel": (1, 2, 2, 0),
    "six_hump_camel": (2, 4, 7, 2),
    "goldstein_price": (1, 3, 4, 1),
    "mccormick": (1, 1, 1, 0),
    "styblinski_tang": (1, 3, 4, 1),
    "branin": (3, 0, 2, 0),
    "peaks": (1, 2, 3, 3),
    "easom": (1, 4, 4, 4),
    "griewank": (1, 16, 0, 0),
    "bohachevsky": (1, 24, 0, 0),
}

# Only some minima are listed: the others form a lattice, whole circles, or a curve (to ε², the ray of one).
CURVES_OF_MINIMA = {"two_layer_linear", "two_layer_bn", "neuron_bn", "recurrent"}
UNLISTED = {"rastrigin", "ackley", "levi_n13", "drop_wave", "eggholder", *CURVES_OF_MINIMA}
# What one coordinate is does not matter, if it is not next to zero.
SCALE_INVARIANT = {"two_layer_bn"}
# All minima of the window are listed, but not what lies between them.
MINIMA_ONLY = {"griewank", "bohachevsky"}

# Made of planes or other pieces that meet in creases, where there are no second derivatives.
CREASED = {"hinge", "multiclass_hinge", "neuron_relu", "neuron_leaky_relu", "max_pooling"}

# Where second derivatives cannot tell the kind of a point; the ring test below tells it everywhere.
HESSIAN_SAYS_NOTHING = {
    "monkey_saddle",  # the curvature vanishes at the saddle
    "ackley",  # a cone has no curvature at its tip
    "eggholder",  # the minimum lies on the border of the box
    "two_layer_bn",  # along the curve of minima it is zero
    "recurrent",  # likewise
    *CREASED,  # planes may meet where it is lowest
}


def all_but(left_out: set[str]) -> pytest.MarkDecorator:
    chosen = [o for o in OBJECTIVES.values() if o.name not in left_out]
    return pytest.mark.parametrize("entry", chosen, ids=[o.name for o in chosen])


every = all_but(set())
adjustable = all_but({o.name for o in OBJECTIVES.values() if not o.parameters})


def random_points(entry: Objective, count: int = 200, seed: int = 0) -> tuple[Numbers, Numbers]:
    draw = np.random.default_rng([seed, *entry.name.encode()])
    return draw.uniform(*entry.domain.x, count), draw.uniform(*entry.domain.y, count)


def random_values(entry: Objective, count: int = 5) -> list[dict[str, float]]:
    draw = np.random.default_rng(list(entry.name.encode()))
    return [{p.name: float(draw.uniform(p.low, p.high)) for p in entry.parameters} for _ in range(count)]


def grid(domain: Domain, count: int = 301) -> tuple[Numbers, Numbers]:
    x, y = np.meshgrid(np.linspace(*domain.x, count), np.linspace(*domain.y, count))
    return x, y


def complex_step(formula: Callable[..., Numbers], x: Numbers, y: Numbers, **values: float) -> Numbers:
    """∇ of an analytic formula without cancellation: Im f(x + ih)/h; shape (..., 2)."""
    h = 1e-40
    along_x = np.imag(formula(x + 1j * h, y + 0j, **values)) / h
    along_y = np.imag(formula(x + 0j, y + 1j * h, **values)) / h
    return np.stack([along_x, along_y], axis=-1)


def richardson(function: Callable[[float], Numbers], h: float) -> Numbers:
    """function'(0) from central differences at h and h/2; the error is of order h⁴."""

    def central(step: float) -> Numbers:
        return (function(step) - function(-step)) / (2 * step)

    return (4 * central(h / 2) - central(h)) / 3
