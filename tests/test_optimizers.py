"""Every optimizer against oracles that share no code with it: published rules in plain NumPy, and optax.

``@published`` restates a rule as its source prints it (paper, PyTorch's documentation, the lecture). From optax
comes the call that the entry declares, or what ``@in_optax`` builds here where optax starts or ends in another way.
"""

from __future__ import annotations

import inspect
import math
from collections import defaultdict
from collections.abc import Callable, Iterator
from functools import cache
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
import optax
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from optim_viz.errors import InputError
from optim_viz.optimizers import OPTIMIZERS
from optim_viz.optimizers.base import GradientTransformation, optimizer
from optim_viz.registry import Parameter, Reference

Vector = NDArray[np.float64]
Memory = defaultdict[str, Vector]  # what a restated rule remembers; zero until it is set

EXPECTED = [
    *("sgd", "momentum", "nesterov"),
    *("adagrad", "adadelta", "rmsprop"),
    *("adam", "adamw", "amsgrad", "nadam", "adamax", "radam", "adabelief", "yogi"),
    *("lion", "sign_sgd", "rprop"),
    "newton",
    *("adagrad_slide", "rmsprop_slide", "adam_slide"),
]
TOLERANCE = 1e-12  # of the size of the path
STEPS = 100


@pytest.fixture(autouse=True)
def float64() -> Iterator[None]:
    with jax.enable_x64(True):
        yield


# ---------------------------------------------------------------------------------------------------- test surfaces


class Surface(NamedTuple):
    """f, differentiated by hand: the oracles share not even JAX's gradients."""

    gradient: Callable[[Vector], Vector]
    hessian: Callable[[Vector], NDArray[np.float64]]


def quadratic(matrix: list[list[float]]) -> Surface:
    """f = ½ xᵀAx."""
    a = np.array(matrix)
    return Surface(lambda x: a @ x, lambda x: a)


SURFACES = {
    "bowl": quadratic([[1.0, 0.0], [0.0, 4.0]]),
    "rotated": quadratic([[2.5, -1.5], [-1.5, 2.5]]),
    "quartic": Surface(  # f = ½(x² + 4y²) + ¼·0.1(x + y)⁴
        lambda x: np.array([x[0], 4 * x[1]]) + 0.1 * (x[0] + x[1]) ** 3,
        lambda x: np.diag([1.0, 4.0]) + 0.3 * (x[0] + x[1]) ** 2,
    ),
}
START = np.array([2.5037, -1.8213])  # no round number: sign methods never land on a zero that rounding would decide


# ------------------------------------------------------------------------------------------------ rules as published

Rule = Callable[..., Vector]  # (x, t, memory, surface, **hyperparameters) -> next x, t = 1, 2, …
PUBLISHED: dict[str, Rule] = {}


def published(rule: Rule) -> Rule:
    PUBLISHED[rule.__name__] = rule
    return rule


@published
def sgd(x, t, m, f, *, learning_rate):
    return x - learning_rate * f.gradient(x)


@published
def momentum(x, t, m, f, *, learning_rate, momentum, ema):
    """Lecture: v ← ρv + ∇f, x ← x − αv. The average: v ← ρv + (1 − ρ)∇f."""
    m["v"] = momentum * m["v"] + ((1 - momentum) if ema else 1) * f.gradient(x)
    return x - learning_rate * m["v"]


@published
def nesterov(x, t, m, f, *, learning_rate, momentum, at_iterate):
    if at_iterate:  # PyTorch: b ← μb + g, g ← g + μb, θ ← θ − γg
        g = f.gradient(x)
        m["b"] = momentum * m["b"] + g
        return x - learning_rate * (g + momentum * m["b"])
    m["v"] = momentum * m["v"] - learning_rate * f.gradient(x + momentum * m["v"])  # the lecture's slide
    return x + m["v"]


@published
def adagrad(x, t, m, f, *, learning_rate, eps, initial_accumulator_value, eps_in_sqrt):
    g = f.gradient(x)
    m["sum"] = (m["sum"] if t > 1 else np.full(2, initial_accumulator_value)) + g * g
    root = np.sqrt(m["sum"] + eps) if eps_in_sqrt else np.sqrt(m["sum"]) + eps
    return x - learning_rate * g / root


@published
def adadelta(x, t, m, f, *, learning_rate, rho, eps):
    """Zeiler's algorithm 1: Δx = −RMS[Δx] / RMS[g] · g, RMS[z] = √(E[z²] + ε)."""
    g = f.gradient(x)
    m["E[g²]"] = rho * m["E[g²]"] + (1 - rho) * g**2
    delta = -np.sqrt((m["E[Δx²]"] + eps) / (m["E[g²]"] + eps)) * g
    m["E[Δx²]"] = rho * m["E[Δx²]"] + (1 - rho) * delta**2
    return x + learning_rate * delta


@published
def rmsprop(x, t, m, f, *, learning_rate, decay, eps, eps_in_sqrt):
    g = f.gradient(x)
    m["v"] = decay * m["v"] + (1 - decay) * g * g
    return x - learning_rate * g / (np.sqrt(m["v"] + eps) if eps_in_sqrt else np.sqrt(m["v"]) + eps)


def playbacks(m: Memory, g: Vector, b1: float, b2: float) -> tuple[Vector, Vector]:
    """The two averages that Adam and its kin keep."""
    m["m"] = b1 * m["m"] + (1 - b1) * g
    m["v"] = b2 * m["v"] + (1 - b2) * g * g
    return m["m"], m["v"]


@published
def adam(x, t, m, f, *, learning_rate, b1, b2, eps, bias_correction):
    """PyTorch: denominator √v / √(1 − β₂ᵗ) + ε, step size γ / (1 − β₁ᵗ)."""
    mean, square = playbacks(m, f.gradient(x), b1, b2)
    if not bias_correction:
        return x - learning_rate * mean / (np.sqrt(square) + eps)
    return x - learning_rate / (1 - b1**t) * mean / (np.sqrt(square) / math.sqrt(1 - b2**t) + eps)


@published
def adamw(x, t, m, f, *, learning_rate, b1, b2, eps, weight_decay, decoupled):
    """PyTorch: AdamW shrinks θ before the step; Adam with weight_decay adds λθ to the gradient."""
    g = f.gradient(x) + (0 if decoupled else weight_decay * x)
    mean, square = playbacks(m, g, b1, b2)
    shrunk = x * (1 - learning_rate * weight_decay) if decoupled else x
    return shrunk - learning_rate / (1 - b1**t) * mean / (np.sqrt(square / (1 - b2**t)) + eps)


@published
def amsgrad(x, t, m, f, *, learning_rate, b1, b2, eps, bias_correction):
    """PyTorch: the maximum of the raw second moments, then the correction. Uncorrected: the paper's algorithm 2."""
    mean, square = playbacks(m, f.gradient(x), b1, b2)
    m["max"] = np.maximum(m["max"], square)
    c1, c2 = (1 - b1**t, 1 - b2**t) if bias_correction else (1, 1)
    return x - learning_rate / c1 * mean / (np.sqrt(m["max"]) / math.sqrt(c2) + eps)


@published
def nadam(x, t, m, f, *, learning_rate, b1, b2, eps):
    """Dozat's algorithm 2 with constant μ = β₁, without the factor ν = β₂."""
    g = f.gradient(x)
    mean, square = playbacks(m, g, b1, b2)
    ahead = b1 * mean / (1 - b1 ** (t + 1)) + (1 - b1) * g / (1 - b1**t)
    return x - learning_rate * ahead / (np.sqrt(square / (1 - b2**t)) + eps)


@published
def adamax(x, t, m, f, *, learning_rate, b1, b2, eps):
    """Kingma & Ba's algorithm 2, with PyTorch's ε beside |g|."""
    g = f.gradient(x)
    mean, _ = playbacks(m, g, b1, b2)
    m["u"] = np.maximum(b2 * m["u"], np.abs(g) + eps)
    return x - learning_rate / (1 - b1**t) * mean / m["u"]


@published
def radam(x, t, m, f, *, learning_rate, b1, b2, eps, threshold):
    """Liu et al., algorithm 2: ρ∞, ρ_t, r_t."""
    mean, square = playbacks(m, f.gradient(x), b1, b2)
    rho_inf = 2 / (1 - b2) - 1
    rho = rho_inf - 2 * t * b2**t / (1 - b2**t)
    if rho < threshold:
        return x - learning_rate * mean / (1 - b1**t)
    r = math.sqrt((rho - 4) / (rho_inf - 4) * (rho - 2) / (rho_inf - 2) * rho_inf / rho)
    return x - learning_rate * r * mean / (1 - b1**t) / (np.sqrt(square / (1 - b2**t)) + eps)


@published
def adabelief(x, t, m, f, *, learning_rate, b1, b2, eps, eps_root):
    g = f.gradient(x)
    m["m"] = b1 * m["m"] + (1 - b1) * g
    m["s"] = b2 * m["s"] + (1 - b2) * (g - m["m"]) ** 2 + eps_root
    return x - learning_rate * m["m"] / (1 - b1**t) / (np.sqrt(m["s"] / (1 - b2**t)) + eps)


@published
def yogi(x, t, m, f, *, learning_rate, b1, b2, eps, initial_accumulator_value):
    """v grows by (1 − β₂)g² while it is below g², and shrinks by as much while it is above."""
    g = f.gradient(x)
    m["m"] = b1 * m["m"] + (1 - b1) * g
    v = m["v"] if t > 1 else np.full(2, initial_accumulator_value)
    m["v"] = np.where(v < g * g, v + (1 - b2) * g * g, v - (1 - b2) * g * g)
    return x - learning_rate * m["m"] / (1 - b1**t) / (np.sqrt(m["v"] / (1 - b2**t)) + eps)


@published
def lion(x, t, m, f, *, learning_rate, b1, b2, weight_decay):
    g = f.gradient(x)
    c = b1 * m["m"] + (1 - b1) * g
    m["m"] = b2 * m["m"] + (1 - b2) * g
    return x - learning_rate * (np.sign(c) + weight_decay * x)


@published
def sign_sgd(x, t, m, f, *, learning_rate):
    return x - learning_rate * np.sign(f.gradient(x))


@published
def rprop(x, t, m, f, *, learning_rate, eta_minus, eta_plus, min_step_size, max_step_size):
    """iRprop−, coordinate by coordinate; what is remembered is the gradient, zeroed after a change of sign."""
    g, x = f.gradient(x), x.copy()
    size, before = (m["Δ"] if t > 1 else np.full(2, learning_rate)).copy(), m["g"]
    for i in range(2):
        if g[i] * before[i] > 0:
            size[i] = min(size[i] * eta_plus, max_step_size)
        elif g[i] * before[i] < 0:
            size[i] = max(size[i] * eta_minus, min_step_size)
            g[i] = 0.0
        x[i] -= math.copysign(size[i], g[i]) if g[i] else 0.0
    m["Δ"], m["g"] = size, g
    return x


@published
def newton(x, t, m, f, *, learning_rate, damping):
    values, vectors = np.linalg.eigh(f.hessian(x))
    return x - learning_rate * vectors @ ((vectors.T @ f.gradient(x)) / (np.abs(values) + damping))


@published
def adagrad_slide(x, t, m, f, *, learning_rate, eps):
    """cache_{t+1} = cache_t + (∇f)², x_{t+1} = x_t − α ∇f / (cache_{t+1} + ε)."""
    m["cache"] = m["cache"] + f.gradient(x) ** 2
    return x - learning_rate * f.gradient(x) / (m["cache"] + eps)


@published
def rmsprop_slide(x, t, m, f, *, learning_rate, decay, eps):
    """cache_{t+1} = β cache_t + (1 − β)(∇f)², x_{t+1} = x_t − α ∇f / (cache_{t+1} + ε)."""
    beta = decay
    m["cache"] = beta * m["cache"] + (1 - beta) * f.gradient(x) ** 2
    return x - learning_rate * f.gradient(x) / (m["cache"] + eps)


@published
def adam_slide(x, t, m, f, *, learning_rate, b1, b2, eps):
    """v_{t+1} = γ v_t + (1 − γ)∇f, cache_{t+1} = β cache_t + (1 − β)(∇f)², x_{t+1} = x_t − α v_{t+1} / (cache + ε)."""
    gamma, beta = b1, b2
    m["v"] = gamma * m["v"] + (1 - gamma) * f.gradient(x)
    m["cache"] = beta * m["cache"] + (1 - beta) * f.gradient(x) ** 2
    return x - learning_rate * m["v"] / (m["cache"] + eps)


# -------------------------------------------------------------------------------------------------------- from optax

OPTAX: dict[str, Callable[..., optax.GradientTransformation | str]] = {}


def in_optax(build: Callable[..., Any]) -> Callable[..., Any]:
    """``optax_KEY(**hyperparameters)``: the method built from optax where the entry says that no call of it will do."""
    OPTAX[build.__name__.removeprefix("optax_")] = build
    return build


def built(key: str, **hyperparameters: float) -> optax.GradientTransformation | str:
    """The call that the entry declares, or what is built here in its place; or why optax's method is another."""
    declared = OPTIMIZERS[key].optax
    call = declared.call(hyperparameters)
    if call is not None:
        return eval(call.spell(hyperparameters), {"optax": optax})
    return OPTAX[key](**hyperparameters) if key in OPTAX else declared.why_not


@in_optax
def optax_yogi(*, learning_rate, b1, b2, eps, initial_accumulator_value):
    """optax.yogi, started like ours: the chosen cache, and a first moment of 0 where optax puts 1e-6 as well."""
    rule = optax.yogi(learning_rate, b1, b2, eps)

    def init(params):
        state = rule.init(params)
        zero = jax.tree.map(jnp.zeros_like, params)
        return state[0]._replace(mu=zero, nu=zero + initial_accumulator_value), *state[1:]

    return optax.GradientTransformation(init, rule.update)


@in_optax
def optax_lion(*, learning_rate, b1, b2, weight_decay):
    return optax.lion(learning_rate, b1, b2, weight_decay=weight_decay)


@in_optax
def optax_sign_sgd(*, learning_rate):
    return optax.sign_sgd(learning_rate)


@in_optax
def optax_rprop(*, learning_rate, eta_minus, eta_plus, min_step_size, max_step_size):
    """optax.rprop, taking the step that it has just computed: optax 0.2.8 keeps it in its state and returns the one
    before (https://github.com/google-deepmind/optax/pull/1725)."""
    rule = optax.rprop(learning_rate, eta_minus, eta_plus, min_step_size, max_step_size)

    def update(updates, state, params=None):
        _, state = rule.update(updates, state, params)
        return -state[0].prev_updates, state

    return optax.GradientTransformation(rule.init, update)


IN_OPTAX = [key for key, entry in OPTIMIZERS.items() if entry.optax.calls or key in OPTAX]


# --------------------------------------------------------------------------- the numbers with which they are compared

# Beside the defaults. The last of each differs from the default in every number, so far that each one matters.
DRAWS: dict[str, tuple[dict[str, float], ...]] = {
    "sgd": ({"learning_rate": 0.1}, {"learning_rate": 0.3}),
    "momentum": ({"learning_rate": 0.05, "momentum": 0.5}, {"learning_rate": 0.1, "momentum": 0.8, "ema": 1}),
    "nesterov": ({"learning_rate": 0.05, "momentum": 0.5}, {"learning_rate": 0.03, "momentum": 0.8, "at_iterate": 1}),
    "adagrad": (
        {"eps_in_sqrt": 1},
        {"learning_rate": 0.5, "eps": 0.01, "initial_accumulator_value": 0.1},
        {"learning_rate": 0.3, "eps": 0.05, "initial_accumulator_value": 0.2, "eps_in_sqrt": 1},
    ),
    "adadelta": ({"rho": 0.95, "eps": 1e-4}, {"learning_rate": 0.5, "rho": 0.8, "eps": 1e-3}),
    "rmsprop": (
        {"eps_in_sqrt": 1},
        {"learning_rate": 0.02, "decay": 0.99, "eps": 1e-3},
        {"learning_rate": 0.03, "decay": 0.8, "eps": 0.05, "eps_in_sqrt": 1},
    ),
    "adam": (
        {"bias_correction": 0},
        {"learning_rate": 0.05, "b1": 0.8, "b2": 0.99, "eps": 1e-3},
        {"learning_rate": 0.02, "b1": 0.5, "b2": 0.95, "eps": 0.05, "bias_correction": 0},
    ),
    "adamw": (
        {"decoupled": 0},
        {"learning_rate": 0.05, "b1": 0.8, "b2": 0.99, "eps": 1e-3, "weight_decay": 0.1},
        {"learning_rate": 0.05, "b1": 0.5, "b2": 0.95, "eps": 0.05, "weight_decay": 0.3, "decoupled": 0},
    ),
    "amsgrad": (
        {"bias_correction": 0},
        {"learning_rate": 0.05, "b1": 0.8, "b2": 0.9, "eps": 1e-3},
        {"learning_rate": 0.02, "b1": 0.5, "b2": 0.8, "eps": 0.05, "bias_correction": 0},
    ),
    "nadam": (
        {"learning_rate": 0.05, "b1": 0.8, "b2": 0.99, "eps": 1e-3},
        {"learning_rate": 0.02, "b1": 0.5, "b2": 0.95, "eps": 0.05},
    ),
    "adamax": (
        {"learning_rate": 0.05, "b1": 0.8, "b2": 0.99, "eps": 1e-3},
        {"learning_rate": 0.02, "b1": 0.5, "b2": 0.9, "eps": 0.05},
    ),
    "radam": (
        {"learning_rate": 0.05, "b1": 0.8, "b2": 0.99, "eps": 1e-3, "threshold": 4},
        {"learning_rate": 0.02, "b1": 0.5, "b2": 0.95, "eps": 0.05, "threshold": 8},
    ),
    "adabelief": (
        {"learning_rate": 0.02, "b1": 0.8, "b2": 0.99, "eps": 1e-3, "eps_root": 1e-6},
        {"learning_rate": 0.02, "b1": 0.5, "b2": 0.95, "eps": 0.05, "eps_root": 1e-3},
    ),
    "yogi": (
        {"learning_rate": 0.05, "b1": 0.8, "b2": 0.99, "eps": 1e-8, "initial_accumulator_value": 1e-6},
        {"learning_rate": 0.02, "b1": 0.5, "b2": 0.95, "eps": 0.05, "initial_accumulator_value": 0.5},
    ),
    "lion": (
        {"learning_rate": 0.07, "b1": 0.8, "b2": 0.9},
        {"learning_rate": 0.07, "b1": 0.5, "b2": 0.95, "weight_decay": 0.1},
    ),
    "sign_sgd": ({"learning_rate": 0.07}, {"learning_rate": 0.013}),
    "rprop": (
        {"learning_rate": 0.1, "eta_minus": 0.3, "eta_plus": 1.5},
        {"learning_rate": 0.2, "eta_minus": 0.4, "eta_plus": 1.3, "min_step_size": 0.05, "max_step_size": 0.5},
    ),
    "newton": ({"damping": 0.5}, {"learning_rate": 0.1, "damping": 2.0}),
    "adagrad_slide": ({"learning_rate": 0.5, "eps": 1e-3}, {"learning_rate": 0.3, "eps": 0.05}),
    "rmsprop_slide": (
        {"learning_rate": 0.003, "decay": 0.99, "eps": 1e-3},
        {"learning_rate": 0.005, "decay": 0.8, "eps": 0.05},
    ),
    "adam_slide": (
        {"learning_rate": 0.001, "b1": 0.8, "b2": 0.99, "eps": 1e-3},
        {"learning_rate": 0.005, "b1": 0.5, "b2": 0.95, "eps": 0.05},
    ),
}


def draws(key: str) -> list[dict[str, float]]:
    """Complete hyperparameters: the defaults, then each draw."""
    return [OPTIMIZERS[key].resolve(chosen) for chosen in ({}, *DRAWS.get(key, ()))]


def each_draw(of: Callable[[str, int], bool] = lambda key, i: True) -> Any:
    cases = [(key, i) for key in OPTIMIZERS for i in range(len(draws(key))) if of(key, i)]
    return pytest.mark.parametrize(
        ("key", "draw"), cases, ids=[f"{k}-{f'draw{i}' if i else 'default'}" for k, i in cases]
    )


def comparable_in_optax(key: str, draw: int) -> bool:
    return not isinstance(built(key, **draws(key)[draw]), str)


every_optimizer = pytest.mark.parametrize("key", OPTIMIZERS)
every_surface = pytest.mark.parametrize("surface", SURFACES)


# ----------------------------------------------------------------------------------------------------------- drivers


@cache
def compiled(key: str) -> GradientTransformation:
    """Our rule, jitted once for all numbers: (numbers, …) in place of the closure over them."""
    entry = OPTIMIZERS[key]

    def evaluate_at(numbers, params, state):
        point = entry(**numbers).evaluate_at
        return params if point is None else point(params, state)

    def update(numbers, gradient, state, params, hessian):
        extra = {"hessian": hessian} if entry.uses_hessian else {}
        return entry(**numbers).update(gradient, state, params, **extra)

    return GradientTransformation(
        jax.jit(lambda numbers, params: entry(**numbers).init(params)), jax.jit(update), jax.jit(evaluate_at)
    )


def our_path(key: str, surface: Surface, numbers: dict[str, float], steps: int = STEPS) -> tuple[Vector, list[Any]]:
    """Positions (steps + 1, 2), and the state at each."""
    rule = compiled(key)
    numbers = OPTIMIZERS[key].resolve(numbers)
    xs, states = [START], [rule.init(numbers, START)]
    for _ in range(steps):
        x, state = xs[-1], states[-1]
        g = surface.gradient(np.asarray(rule.evaluate_at(numbers, x, state)))
        move, state = rule.update(numbers, g, state, x, surface.hessian(x))
        xs.append(x + np.asarray(move))
        states.append(state)
    return np.array(xs), states


def published_path(key: str, surface: Surface, numbers: dict[str, float]) -> Vector:
    memory: Memory = defaultdict(lambda: np.zeros(2))
    xs = [START]
    for t in range(1, STEPS + 1):
        xs.append(PUBLISHED[key](xs[-1], t, memory, surface, **numbers))
    return np.array(xs)


@cache
def compiled_optax(key: str, draw: int) -> optax.GradientTransformation:
    rule = built(key, **draws(key)[draw])
    assert not isinstance(rule, str)
    return optax.GradientTransformation(rule.init, jax.jit(rule.update))


def optax_path(rule: optax.GradientTransformation, surface: Surface) -> Vector:
    xs, state = [START], rule.init(jnp.asarray(START))
    for _ in range(STEPS):
        move, state = rule.update(jnp.asarray(surface.gradient(xs[-1])), state, jnp.asarray(xs[-1]))
        xs.append(xs[-1] + np.asarray(move))
    return np.array(xs)


def our_steps(key: str, gradients: Any, *, at: Any = (2.0, -1.0), **numbers: float) -> Vector:
    """The steps taken under given gradients, whatever the position: shape (len(gradients), 2)."""
    chosen, params = OPTIMIZERS[key].resolve(numbers), np.array(at, dtype=np.float64)
    rule, moves = compiled(key), []
    state = rule.init(chosen, params)
    for g in gradients:
        move, state = rule.update(chosen, np.asarray(g, dtype=np.float64), state, params, np.eye(2))
        moves.append(np.asarray(move))
        params = params + moves[-1]
    return np.array(moves)


def constant(g: Any, steps: int) -> Vector:
    return np.tile(np.asarray(g, dtype=np.float64), (steps, 1))


def distance(a: Vector, b: Vector) -> float:
    """The largest difference, relative to the size of the path."""
    assert np.isfinite([a, b]).all()
    return float(np.abs(a - b).max() / np.abs(b).max())


# ----------------------------------------------------------------------------------------------------------- oracles


def test_these_are_the_optimizers() -> None:
    assert list(OPTIMIZERS) == EXPECTED


def test_every_optimizer_has_its_oracles() -> None:
    offered = set(OPTIMIZERS)
    assert offered == set(PUBLISHED), "each optimizer needs its published rule in NumPy here: add one with @published"
    assert offered == set(DRAWS), "each optimizer needs numbers to be compared with: add them to DRAWS"
    elsewhere = {key for key in OPTIMIZERS if key not in IN_OPTAX}
    assert not [key for key in elsewhere if hasattr(optax, key)], "optax has it: declare the call in the entry"
    for entry in OPTIMIZERS.values():
        for library in (entry.optax, entry.torch):
            assert library.why_not or any(library.call(numbers) for numbers in [entry.resolve({})])


@every_optimizer
def test_the_draws_turn_every_number_and_every_switch(key: str) -> None:
    default, *others = draws(key)
    assert len(others) >= 2
    assert all(others[-1][name] != value for name, value in default.items()), "the last draw must differ in each number"
    if key in IN_OPTAX:
        assert any(comparable_in_optax(key, i) for i in range(len(others) + 1)), "optax is compared with at no draw"


@each_draw()
@every_surface
def test_follows_the_published_rule(key: str, draw: int, surface: str) -> None:
    numbers = draws(key)[draw]
    expected = published_path(key, SURFACES[surface], numbers)
    assert distance(our_path(key, SURFACES[surface], numbers)[0], expected) < TOLERANCE


@each_draw(comparable_in_optax)
@every_surface
def test_follows_optax(key: str, draw: int, surface: str) -> None:
    numbers = draws(key)[draw]
    expected = optax_path(compiled_optax(key, draw), SURFACES[surface])
    assert distance(our_path(key, SURFACES[surface], numbers)[0], expected) < TOLERANCE


@every_optimizer
def test_the_comparison_would_notice_any_number(key: str) -> None:
    """Each number alone, put back to its default, moves the path by far more than the tolerance."""
    default, *_, numbers = draws(key)
    path = our_path(key, SURFACES["bowl"], numbers)[0]
    for name in numbers:
        other = our_path(key, SURFACES["bowl"], {**numbers, name: default[name]})[0]
        assert distance(other, path) > 1e-6, f"{name} changes nothing here"


# --------------------------------------------------------------------------------------------- known in closed form


def test_adams_first_step_is_one_rate_along_each_axis() -> None:
    g = np.array([3.0, -0.2])
    step = our_steps("adam", [g], learning_rate=0.1)[0]
    np.testing.assert_allclose(step, -0.1 * np.sign(g), rtol=1e-7)
    np.testing.assert_allclose(step, -0.1 * g / (np.abs(g) + 1e-8), rtol=1e-13)


def test_uncorrected_adam_leaps_as_its_card_says() -> None:
    steps = our_steps("adam", constant([5.0, -0.3], 200), learning_rate=0.1, bias_correction=0)
    ratio = np.abs(steps) / 0.1
    np.testing.assert_allclose(ratio[0], 0.1 / np.sqrt(0.001), rtol=1e-5)
    assert ratio.argmax(axis=0).tolist() == [11, 11]  # the 12th step
    np.testing.assert_allclose(ratio.max(axis=0), (1 - 0.9**12) / np.sqrt(1 - 0.999**12), rtol=1e-5)
    card = " ".join(OPTIMIZERS["adam"].conventions)
    assert f"start at {ratio[0, 0]:.2f} α and swell to {ratio.max():.2f} α at step 12" in card


@pytest.mark.parametrize(("decay", "said"), [(0.9, "3.2 α"), (0.99, "10.0 α"), (0.999, "31.6 α")])
@pytest.mark.parametrize("eps_in_sqrt", [0, 1])
def test_rmsprops_first_step_is_long(decay: float, said: str, eps_in_sqrt: float) -> None:
    step = our_steps("rmsprop", [[4.0, -0.5]], learning_rate=0.02, decay=decay, eps_in_sqrt=eps_in_sqrt)[0]
    np.testing.assert_allclose(step, [-0.02 / math.sqrt(1 - decay), 0.02 / math.sqrt(1 - decay)], rtol=1e-4)
    assert f"{abs(step[0]) / 0.02:.1f} α" == said
    assert decay == 0.99 or said in " ".join(OPTIMIZERS["rmsprop"].conventions)


def test_adagrad_fades_with_the_root_of_time_and_its_slide_with_time() -> None:
    t = np.arange(1, 51)[:, None]
    g = np.array([3.0, -0.5])
    steps = our_steps("adagrad", constant(g, 50), learning_rate=0.1)
    np.testing.assert_allclose(steps, -0.1 * np.sign(g) / np.sqrt(t), rtol=1e-7)
    steps = our_steps("adagrad_slide", constant(g, 50), learning_rate=0.1)
    np.testing.assert_allclose(steps, -0.1 / (t * g), rtol=1e-7)


@pytest.mark.parametrize("key", ["adagrad_slide", "rmsprop_slide", "adam_slide"])
def test_the_slides_step_shorter_where_it_is_steeper(key: str) -> None:
    gentle, steep = np.abs(our_steps(key, [[1.0, 10.0]])[0])
    assert steep == pytest.approx(gentle / 10, rel=1e-4)


def test_heavy_ball_reaches_its_terminal_velocity() -> None:
    g = np.array([3.0, -0.5])
    steps = our_steps("momentum", constant(g, 400), learning_rate=0.1, momentum=0.9)
    np.testing.assert_allclose(steps[-1], -0.1 * g / (1 - 0.9), rtol=1e-13)


@every_surface
def test_averaged_momentum_is_heavy_ball_at_a_smaller_rate(surface: str) -> None:
    averaged, _ = our_path("momentum", SURFACES[surface], {"learning_rate": 0.1, "momentum": 0.8, "ema": 1})
    heavy, _ = our_path("momentum", SURFACES[surface], {"learning_rate": 0.1 * (1 - 0.8), "momentum": 0.8})
    assert distance(averaged, heavy) < TOLERANCE


@every_surface
def test_nesterov_forms_are_one_method(surface: str) -> None:
    """PyTorch's iterate y is the lecture's look-ahead point: y_t = x_t + ρ v_t. And so is optax's."""
    numbers = {"learning_rate": 0.05, "momentum": 0.8}
    x, states = our_path("nesterov", SURFACES[surface], numbers)
    ahead = np.array([p + 0.8 * np.asarray(s.trace) for p, s in zip(x, states, strict=True)])
    assert distance(our_path("nesterov", SURFACES[surface], {**numbers, "at_iterate": 1})[0], ahead) < TOLERANCE
    assert distance(optax_path(optax.sgd(0.05, 0.8, nesterov=True), SURFACES[surface]), ahead) < TOLERANCE
    assert distance(x, ahead) > 1e-3  # the dots do differ


@pytest.mark.parametrize("eps", [1e-4, 1e-6, 1e-8])
@pytest.mark.parametrize("rho", [0.9, 0.95])
def test_adadeltas_first_step_is_set_by_eps(eps: float, rho: float) -> None:
    step = our_steps("adadelta", [[3.0, -2.0]], eps=eps, rho=rho)[0]
    np.testing.assert_allclose(step, np.array([-1.0, 1.0]) * math.sqrt(eps / (1 - rho)), rtol=2e-3)


def test_weight_decay_is_not_l2_in_the_gradient() -> None:
    """On flat ground the decoupled decay shrinks x by a factor; in the gradient it is normalised away to ±α."""
    x, numbers = np.array([2.0, -1.0]), {"learning_rate": 0.1, "weight_decay": 0.3}
    moved = x + our_steps("adamw", np.zeros((20, 2)), at=x, **numbers).cumsum(axis=0)
    np.testing.assert_allclose(moved, x * (1 - 0.03) ** np.arange(1, 21)[:, None], rtol=1e-13)
    np.testing.assert_allclose(our_steps("adamw", [[0.0, 0.0]], at=x, **numbers, decoupled=0), [[-0.1, 0.1]], rtol=1e-6)


def test_without_weight_decay_adamw_is_adam() -> None:
    for decoupled in (0, 1):
        path, _ = our_path("adamw", SURFACES["quartic"], {"weight_decay": 0, "decoupled": decoupled})
        assert distance(path, our_path("adam", SURFACES["quartic"], {})[0]) < TOLERANCE


def test_amsgrad_corrects_after_the_maximum() -> None:
    """As PyTorch does; optax corrects first, and so remembers the leap of the first corrections."""
    numbers = {"learning_rate": 0.05, "b1": 0.8, "b2": 0.99}
    ours = our_path("amsgrad", SURFACES["bowl"], numbers)[0]
    assert distance(ours, optax_path(optax.amsgrad(0.05, 0.8, 0.99), SURFACES["bowl"])) > 1e-3


def test_amsgrad_does_not_forget_a_steep_slope() -> None:
    slopes = [[100.0, 100.0]] + [[1.0, 1.0]] * 300
    after = {key: abs(our_steps(key, slopes, b2=0.9)[-1, 0]) for key in ("adam", "amsgrad")}
    assert after["amsgrad"] < 0.1 * after["adam"]


def test_radam_is_momentum_until_it_has_seen_enough() -> None:
    """At β₂ = 0.999, ρ_t passes 5 with the sixth gradient; the first five steps are as long as the slope is steep."""
    steps = our_steps("radam", constant([50.0, -0.5], 6), learning_rate=0.1)
    np.testing.assert_allclose(steps[:5], constant([-5.0, 0.05], 5), rtol=1e-12)
    assert (np.abs(steps[5]) < 0.1).all()


def test_adabelief_strides_when_nothing_surprises_it() -> None:
    even = constant([1.0, -1.0], 100)
    assert (np.abs(our_steps("adabelief", even)[-1]) > 2 * np.abs(our_steps("adam", even)[-1])).all()
    torn = even * np.array([1, -1] * 50)[:, None]
    assert (np.abs(our_steps("adabelief", torn)[-1]) < np.abs(our_steps("adabelief", even)[-1]) / 10).all()


def test_yogi_keeps_its_cache_where_adams_empties() -> None:
    slopes = [[10.0, 10.0]] * 50 + [[0.1, 0.1]] * 50
    after = {key: abs(our_steps(key, slopes, b2=0.9, eps=1e-8)[-1, 0]) for key in ("adam", "yogi")}
    assert after["yogi"] < 0.1 * after["adam"]


@pytest.mark.parametrize("key", ["lion", "sign_sgd"])
def test_sign_methods_step_one_rate_on_each_axis(key: str) -> None:
    path, _ = our_path(key, SURFACES["rotated"], {"learning_rate": 0.07})
    np.testing.assert_allclose(np.abs(np.diff(path, axis=0)), 0.07, rtol=1e-12)


@pytest.mark.parametrize("key", ["lion", "sign_sgd", "rprop"])
def test_sign_of_a_zero_slope_is_zero(key: str) -> None:
    np.testing.assert_array_equal(our_steps(key, constant([0.0, 0.0], 3)), 0.0)


def test_rprop_rests_once_after_a_change_of_sign() -> None:
    """iRprop−: Δ halves at the change, the step is skipped, and the next comparison finds no earlier sign."""
    steps = our_steps("rprop", [[g, -5 * g] for g in (1.0, 2.0, -0.1, -0.1, -0.1)], learning_rate=0.1)
    np.testing.assert_allclose(steps[:, 0], [-0.1, -0.12, 0.0, 0.06, 0.072], rtol=1e-12)
    np.testing.assert_array_equal(steps[:, 1], -steps[:, 0])


# ------------------------------------------------------------------------------------------------------------- Newton


def newton_step(gradient: Any, hessian: Any, **numbers: float) -> Vector:
    rule, numbers = compiled("newton"), OPTIMIZERS["newton"].resolve(numbers)
    x = np.zeros(2)
    return np.asarray(rule.update(numbers, np.array(gradient), rule.init(numbers, x), x, np.array(hessian))[0])


@pytest.mark.parametrize("surface", ["bowl", "rotated"])
def test_newton_jumps_to_the_bottom_of_a_quadratic(surface: str) -> None:
    after = our_path("newton", SURFACES[surface], {"damping": 1e-8}, steps=1)[0][1]
    assert np.abs(after).max() < 1e-7


def test_newton_leaves_a_saddle() -> None:
    """f = x² − y²: to x = 0, and further down along y; pure Newton would jump onto the saddle."""
    x = np.array([1.0, 0.1])
    gradient, hessian = np.array([2 * x[0], -2 * x[1]]), np.diag([2.0, -2.0])
    np.testing.assert_allclose(x - np.linalg.solve(hessian, gradient), 0.0, atol=1e-15)
    after = x + newton_step(gradient, hessian, damping=1e-8)
    np.testing.assert_allclose(after, [0.0, 0.2], atol=1e-7)


@pytest.mark.parametrize("curvature", [0.0, 3.0, -3.0, 1e-12, 1e12])
def test_newton_where_all_directions_are_alike(curvature: float) -> None:
    step = newton_step([1.0, -2.0], curvature * np.eye(2), damping=1e-3)
    np.testing.assert_allclose(step, np.array([-1.0, 2.0]) / (abs(curvature) + 1e-3), rtol=1e-12)


entries = st.floats(-1e3, 1e3, allow_nan=False).map(lambda v: 0.0 if abs(v) < 1e-100 else v)  # squares stay normal


@settings(deadline=None)  # the first example compiles
@given(a=entries, b=entries, d=entries, g=st.tuples(entries, entries))
def test_newtons_closed_form_is_the_eigendecomposition(a: float, b: float, d: float, g: tuple[float, float]) -> None:
    values, vectors = np.linalg.eigh([[a, b], [b, d]])
    inverse = vectors @ np.diag(1 / (np.abs(values) + 0.1)) @ vectors.T
    step = newton_step(g, [[a, b], [b, d]], damping=0.1)
    scale = np.abs(g).max() / (np.abs(values).min() + 0.1)
    # Eigenvalues carry an absolute error of some ulp of the largest; the damping is what it is measured against.
    error = 1e-14 * (1 + np.abs(values).max() / (np.abs(values).min() + 0.1)) * scale
    np.testing.assert_allclose(step, -inverse @ g, rtol=0, atol=error)
    assert np.dot(step, g) <= error * np.abs(g).max()  # never uphill


# ---------------------------------------------------------------------------------------------------------- structure


def test_declarations_are_complete() -> None:
    for key, entry in OPTIMIZERS.items():
        assert entry.name == key == entry.factory.__name__
        assert entry.summary.endswith(".")
        assert inspect.getdoc(entry.factory)
        assert "x" in entry.update_rule
        assert entry.update_rule.count("{") == entry.update_rule.count("}")
        assert entry.reference.title in str(entry.reference)
        for p in entry.hyperparameters:
            assert all(map(p.accepts, (p.low, p.default, p.high)))
            assert all((p.symbol, p.help))
    labels = [entry.label for entry in OPTIMIZERS.values()]
    assert len(set(labels)) == len(labels)


# Names that optax lacks: switches between its convention and another, and what it sets in a deeper layer.
OWN_NAMES = {
    "momentum": {"ema"},
    "nesterov": {"at_iterate"},
    "adagrad": {"eps_in_sqrt"},
    "adam": {"bias_correction"},
    "adamw": {"decoupled"},
    "amsgrad": {"bias_correction"},  # optax: bias_correction_mu and bias_correction_nu
    "yogi": {"initial_accumulator_value"},  # in optax.scale_by_yogi
}
# Defaults that differ from optax's, here and there; each is a convention that a card states, or plainly a choice.
OTHER_DEFAULTS = {
    "adagrad": {"initial_accumulator_value": (0.0, 0.1), "eps": (1e-8, 1e-7)},
    "adadelta": {"learning_rate": (1.0, None)},
    "rmsprop": {"eps_in_sqrt": (0.0, True)},
    "adamw": {"weight_decay": (0.01, 1e-4)},
    "lion": {"weight_decay": (0.0, 1e-3)},
    "momentum": {"momentum": (0.9, None)},
    "nesterov": {"momentum": (0.9, None)},
}


@pytest.mark.parametrize("key", IN_OPTAX)
def test_names_and_defaults_are_optaxs(key: str) -> None:
    theirs = inspect.signature(getattr(optax, "sgd" if key in ("momentum", "nesterov") else key)).parameters
    ours = {p.name: p.default for p in OPTIMIZERS[key].hyperparameters}
    assert set(ours) - set(theirs) == OWN_NAMES.get(key, set())
    required = inspect.Parameter.empty
    differ = {
        n: (v, theirs[n].default) for n, v in ours.items() if n in theirs and theirs[n].default not in (v, required)
    }
    assert differ == OTHER_DEFAULTS.get(key, {})


def test_optaxs_yogi_starts_both_moments_at_1e_6() -> None:
    state = optax.yogi(0.1).init(jnp.zeros(2))[0]
    np.testing.assert_array_equal([state.mu, state.nu], np.full((2, 2), 1e-6))


def leaves(state: Any) -> dict[str, tuple[tuple[int, ...], np.dtype[Any]]]:
    return {name: (leaf.shape, leaf.dtype) for name, leaf in state._asdict().items()}


def curvature(entry: Any, along_x_and_y: Any) -> dict[str, Any]:
    """What else ``update`` is given: the Hessian of ½ Σ cᵢxᵢ², where the rule uses it."""
    return {"hessian": jnp.diag(along_x_and_y)} if entry.uses_hessian else {}


@every_optimizer
@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_state_keeps_its_shape_and_type(key: str, dtype: type) -> None:
    """Also under JAX's strict promotion: no rule mixes types or ranks silently."""
    entry = OPTIMIZERS[key]
    with jax.enable_x64(dtype is np.float64), jax.numpy_dtype_promotion("strict"), jax.numpy_rank_promotion("raise"):
        rule = entry()
        params = jnp.array([2.0, -1.0], dtype)
        state = rule.init(params)
        assert isinstance(state, tuple)
        before = leaves(state)  # by name: a NamedTuple
        assert {name: shape for name, (shape, _) in before.items()} == entry.state_shapes()
        for name, (shape, kind) in before.items():
            assert (shape, kind) in [((2,), dtype), ((), jnp.int32)], name
        for _ in range(2):
            at = params if rule.evaluate_at is None else rule.evaluate_at(params, state)
            assert (at.shape, at.dtype) == ((2,), dtype)
            gradient = jnp.array([0.5, -3.0], dtype)
            moves, state = rule.update(gradient, state, params, **curvature(entry, params))
            assert (moves.shape, moves.dtype) == ((2,), dtype)
            assert leaves(state) == before


@every_optimizer
@pytest.mark.parametrize("size", [0.0, 1e-12, 1e8])
def test_steps_are_finite(key: str, size: float) -> None:
    """Wherever a formula would divide 0 by 0 some ε is in the way, so that a zero gradient gives a zero step."""
    steps = our_steps(key, constant([size, -size], 50))
    assert np.isfinite(steps).all()
    if size == 0 and key != "adamw":  # its decay pulls on flat ground, too
        np.testing.assert_array_equal(steps, 0.0)


@every_optimizer
def test_update_is_pure(key: str) -> None:
    entry = OPTIMIZERS[key]
    rule, params = entry(), jnp.array([2.0, -1.0])
    gradients = [np.array([0.5, -3.0]), np.array([-0.25, 1.0])]
    _, state = rule.update(gradients[0], rule.init(params), params, **curvature(entry, params))
    arguments = [gradients[1], jax.tree.map(np.array, state), np.array(params)]
    copies = jax.tree.map(np.copy, arguments)
    first = rule.update(*arguments, **curvature(entry, params))
    entry(learning_rate=7.0).update(*arguments, **curvature(entry, params))  # another instance shares nothing
    again = rule.update(*arguments, **curvature(entry, params))
    jax.tree.map(np.testing.assert_array_equal, first, again)
    jax.tree.map(np.testing.assert_array_equal, arguments, copies)


@every_optimizer
def test_no_number_compiles_anything(key: str) -> None:
    """Every hyperparameter, switches and initial values included, is an argument of one compiled step."""
    entry = OPTIMIZERS[key]
    names = [p.name for p in entry.hyperparameters]

    @jax.jit
    def first_two_steps(vector, coefficients, params):
        rule = entry(**dict(zip(names, vector, strict=True)))
        state = rule.init(params)
        for _ in range(2):
            at = params if rule.evaluate_at is None else rule.evaluate_at(params, state)
            move, state = rule.update(coefficients * at, state, params, **curvature(entry, coefficients))
            params = params + move
        return params

    ends = []
    for numbers in draws(key):
        vector = np.array([numbers[name] for name in names])
        ends.append(np.asarray(first_two_steps(vector, np.array([1.0, 4.0]), START)))
        expected = our_path(key, SURFACES["bowl"], numbers, steps=2)[0][-1]
        np.testing.assert_allclose(ends[-1], expected, rtol=0, atol=1e-12)
    assert first_two_steps._cache_size() == 1
    assert len({tuple(end) for end in ends}) > 1  # and the numbers did count


# ------------------------------------------------------------------------------------------------------ wrong input


def test_a_declaration_must_match_its_signature() -> None:
    declare = optimizer(
        label="Wrong",
        family="gradient",
        hyperparameters=(Parameter("learning_rate", r"\alpha", 0.1, 0.0, 1.0),),
        rule="x = x - learning_rate * g",
        summary="",
        reference=Reference("Nobody", None, "Nothing"),
    )

    def wrong(learning_rate: float, momentum: float) -> GradientTransformation:
        raise AssertionError("never called")

    with pytest.raises(TypeError, match=r"wrong.*learning_rate.*momentum"):
        declare(wrong)
    assert "wrong" not in OPTIMIZERS


@every_optimizer
def test_an_unknown_number_is_named_with_its_neighbour(key: str) -> None:
    with pytest.raises(InputError, match=r"'learning_rat'.*did you mean learning_rate\?"):
        OPTIMIZERS[key].resolve({"learning_rat": 0.1})


@every_optimizer
@pytest.mark.parametrize("value", [math.nan, math.inf, -math.inf, "fast", None])
def test_a_number_must_be_finite(key: str, value: Any) -> None:
    with pytest.raises(InputError, match="learning_rate must be"):
        OPTIMIZERS[key].resolve({"learning_rate": value})


def test_an_unknown_optimizer_is_named_with_its_neighbours() -> None:
    with pytest.raises(InputError, match="adam"):
        OPTIMIZERS["adamm"]
