"""What every optimizer is compared with: its published rule restated in NumPy, and optax."""

from __future__ import annotations

import json
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
from numpy.typing import NDArray

from optim_viz.optimizers import OPTIMIZERS, GradientTransformation
from optim_viz.programs.network import FILE as NET_FILE

Vector = NDArray[np.float64]
Memory = defaultdict[str, Vector]  # what a restated rule remembers; zero until it is set

EXPECTED = [
    *("sgd", "momentum", "nesterov"),
    *("adagrad", "adadelta", "rmsprop"),
    *("adam", "adamw", "amsgrad", "nadam", "adamax", "radam", "adabelief", "yogi"),
    *("lion", "sign_sgd", "rprop"),
    "newton",
    *("adagrad_slide", "rmsprop_slide", "adam_slide"),
    "learned_optimizer",
    "clipped_sgd",
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


def moments(m: Memory, g: Vector, b1: float, b2: float) -> tuple[Vector, Vector]:
    """The two averages that Adam and its kin keep."""
    m["m"] = b1 * m["m"] + (1 - b1) * g
    m["v"] = b2 * m["v"] + (1 - b2) * g * g
    return m["m"], m["v"]


@published
def adam(x, t, m, f, *, learning_rate, b1, b2, eps, bias_correction):
    """PyTorch: denominator √v / √(1 − β₂ᵗ) + ε, step size γ / (1 − β₁ᵗ)."""
    mean, square = moments(m, f.gradient(x), b1, b2)
    if not bias_correction:
        return x - learning_rate * mean / (np.sqrt(square) + eps)
    return x - learning_rate / (1 - b1**t) * mean / (np.sqrt(square) / math.sqrt(1 - b2**t) + eps)


@published
def adamw(x, t, m, f, *, learning_rate, b1, b2, eps, weight_decay, decoupled):
    """PyTorch: AdamW shrinks θ before the step; Adam with weight_decay adds λθ to the gradient."""
    g = f.gradient(x) + (0 if decoupled else weight_decay * x)
    mean, square = moments(m, g, b1, b2)
    shrunk = x * (1 - learning_rate * weight_decay) if decoupled else x
    return shrunk - learning_rate / (1 - b1**t) * mean / (np.sqrt(square / (1 - b2**t)) + eps)


@published
def amsgrad(x, t, m, f, *, learning_rate, b1, b2, eps, bias_correction):
    """PyTorch: the maximum of the raw second moments, then the correction. Uncorrected: the paper's algorithm 2."""
    mean, square = moments(m, f.gradient(x), b1, b2)
    m["max"] = np.maximum(m["max"], square)
    c1, c2 = (1 - b1**t, 1 - b2**t) if bias_correction else (1, 1)
    return x - learning_rate / c1 * mean / (np.sqrt(m["max"]) / math.sqrt(c2) + eps)


@published
def nadam(x, t, m, f, *, learning_rate, b1, b2, eps):
    """Dozat's algorithm 2 with constant μ = β₁, without the factor ν = β₂."""
    g = f.gradient(x)
    mean, square = moments(m, g, b1, b2)
    ahead = b1 * mean / (1 - b1 ** (t + 1)) + (1 - b1) * g / (1 - b1**t)
    return x - learning_rate * ahead / (np.sqrt(square / (1 - b2**t)) + eps)


@published
def adamax(x, t, m, f, *, learning_rate, b1, b2, eps):
    """Kingma & Ba's algorithm 2, with PyTorch's ε beside |g|."""
    g = f.gradient(x)
    mean, _ = moments(m, g, b1, b2)
    m["u"] = np.maximum(b2 * m["u"], np.abs(g) + eps)
    return x - learning_rate / (1 - b1**t) * mean / m["u"]


@published
def radam(x, t, m, f, *, learning_rate, b1, b2, eps, threshold):
    """Liu et al., algorithm 2: ρ∞, ρ_t, r_t."""
    mean, square = moments(m, f.gradient(x), b1, b2)
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


@published
def learned_optimizer(x, t, m, f, *, learning_rate, eps):
    """The net by matrix products; averages as plain means while they are younger than their memory is long."""
    g, before = f.gradient(x), m["g, 2"]
    for name, size, value in (("g", 2, g), ("g", 10, g), ("g", 50, g), ("g²", 10, g * g), ("g²", 50, g * g)):
        old, share = m[f"{name}, {size}"], 1 / min(t, size)
        m[f"{name}, {size}"] = (1 - share) * old + share * value
    rms, long_rms = np.sqrt(m["g², 10"]) + eps, np.sqrt(m["g², 50"])
    s, size, slow = np.sign(g), np.abs(g) / rms, m["g, 50"]
    features = [size, s * m["g, 2"] / rms, s * m["g, 10"] / rms, s * slow / (rms + np.abs(slow))]
    features += [g * before / rms**2, np.log(size + 1e-3), rms / (rms + long_rms + eps) - 1 / 2]
    values = np.stack(features)
    for i, layer in enumerate(json.loads(NET_FILE.read_text())):
        weights = np.array(layer)
        values = weights[:, 1:] @ (np.tanh(values) if i else values) + weights[:, :1]
    m["log step"] = m["log step"] + 0.3 * np.tanh(values[1])
    return x - learning_rate * np.exp(m["log step"]) * (m["g, 10"] / rms + s * values[0])


@published
def clipped_sgd(x, t, m, f, *, learning_rate, max_norm):
    """Pascanu, Mikolov and Bengio's algorithm 1."""
    g = f.gradient(x)
    norm = math.hypot(*g)
    return x - learning_rate * (max_norm / norm * g if norm >= max_norm else g)


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
    "learned_optimizer": ({"learning_rate": 0.05}, {"learning_rate": 0.02, "eps": 0.05}),
    "clipped_sgd": ({"learning_rate": 0.1, "max_norm": 3.0}, {"learning_rate": 0.3, "max_norm": 0.5}),
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
        move, state = rule.update(surface.gradient(xs[-1]), state, xs[-1])
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
