"""Momentum and a cache together: Adam, and those that changed one thing about it.

All share g = ∇f(x), t ≥ 1, μ ← β₁μ + (1 − β₁)g and, unless they say otherwise, ν ← β₂ν + (1 − β₂)g²; a hat divides
by 1 − βᵗ. The default ε is 1e-8 and stands outside the root.
"""

from __future__ import annotations

from typing import NamedTuple

import jax.numpy as jnp
from jax import Array

from optim_viz.optimizers.base import (
    B1,
    B2,
    BIAS_CORRECTION,
    EMA_LIMIT,
    EPS,
    KINGMA_BA,
    LEARNING_RATE,
    LECTURE,
    PYTORCH,
    WEIGHT_DECAY,
    Contrast,
    GradientTransformation,
    Number,
    debias,
    moment,
    optimizer,
    pick,
)
from optim_viz.optimizers.equivalents import Call, off, on, spelled
from optim_viz.registry import Parameter, Reference, switch

LOSHCHILOV_HUTTER = Reference(
    "Loshchilov, I., Hutter, F.", 2019, "Decoupled weight decay regularization", "https://arxiv.org/abs/1711.05101"
)
REDDI = Reference(
    "Reddi, S. J., Kale, S., Kumar, S.",
    2018,
    "On the convergence of Adam and beyond",
    "https://openreview.net/forum?id=ryQu7f-RZ",
)
SYMBOLS = {"mu": r"\mu", "nu": r"\nu", "mu_hat": r"\hat\mu", "nu_hat": r"\hat\nu"}


class AdamState(NamedTuple):
    count: Array  # type: ignore[assignment]  # () steps taken; optax's name, which hides tuple.count
    mu: Array  # (2,) first moment
    nu: Array  # (2,) second moment


class AmsgradState(NamedTuple):
    count: Array  # type: ignore[assignment]  # () steps taken; optax's name, which hides tuple.count
    mu: Array  # (2,) first moment
    nu: Array  # (2,) second moment
    nu_max: Array  # (2,) the largest second moment so far


def _init(params: Array) -> AdamState:
    return AdamState(jnp.zeros((), jnp.int32), jnp.zeros_like(params), jnp.zeros_like(params))


@optimizer(
    label="Adam",
    family="adaptive",
    hyperparameters=(LEARNING_RATE, B1, B2, EPS, BIAS_CORRECTION),
    rule="""
        mu = b1 * mu + (1 - b1) * g
        nu = b2 * nu + (1 - b2) * g**2
        mu_hat = mu / (1 - b1**n) if bias_correction else mu
        nu_hat = nu / (1 - b2**n) if bias_correction else nu
        rate = learning_rate / (sqrt(nu_hat) + eps)
        x = x - rate * mu_hat
    """,
    symbols=SYMBOLS,
    memory="mu",
    stability=EMA_LIMIT,
    summary="Momentum's direction with RMSprop's step per coordinate. Its first step is one rate long on each axis.",
    reference=KINGMA_BA,
    conventions=(
        "ε outside the root, after the correction: paper, PyTorch and optax agree.",
        "Uncorrected (switch), steps on an even slope start at 3.16 α and swell to 6.57 α at step 12 (default β₁, β₂).",
        "The lecture's formula, without root and correction, is “Adam (slide)”.",
    ),
    contrasts=(
        Contrast(
            "bias_correction",
            "With against without bias correction",
            (
                "Uncorrected, the second average starts far too small: the first steps are several rates long, "
                "up to 6.57 at step 12."
            ),
            (KINGMA_BA, LECTURE),
            forms=("uncorrected", "corrected"),
            flips="bias_correction",
        ),
        Contrast(
            "slide",
            "Published form against the slide's",
            (
                "The slide's steps are not about one rate long: they grow where the slope is gentle, and shrink "
                "where it is steep."
            ),
            (KINGMA_BA, LECTURE),
            to="adam_slide",
        ),
    ),
    optax=spelled(
        Call("optax.adam(learning_rate={learning_rate}, b1={b1}, b2={b2}, eps={eps})", on("bias_correction")),
        why_not="It always corrects the bias.",
    ),
    torch=spelled(
        Call("torch.optim.Adam([p], lr={learning_rate}, betas=({b1}, {b2}), eps={eps})", on("bias_correction")),
        why_not="It always corrects the bias.",
    ),
)
def adam(learning_rate: Number, b1: Number, b2: Number, eps: Number, bias_correction: Number) -> GradientTransformation:
    """x ← x − αμ̂ / (√ν̂ + ε). Kingma & Ba (2015), algorithm 1."""

    def update(updates: Array, state: AdamState, params: Array) -> tuple[Array, AdamState]:
        count = state.count + 1
        mu, nu = moment(updates, state.mu, b1), moment(updates**2, state.nu, b2)
        mu_hat, nu_hat = debias(mu, b1, count, bias_correction), debias(nu, b2, count, bias_correction)
        return -learning_rate * mu_hat / (jnp.sqrt(nu_hat) + eps), AdamState(count, mu, nu)

    return GradientTransformation(_init, update)


@optimizer(
    label="AdamW",
    family="adaptive",
    hyperparameters=(
        LEARNING_RATE,
        B1,
        B2,
        EPS,
        WEIGHT_DECAY,
        switch(
            "decoupled", default=True, help="On: the decay bypasses the moments (AdamW). Off: λx joins the gradient."
        ),
    ),
    rule="""
        g_decayed = g if decoupled else g + weight_decay * x
        mu = b1 * mu + (1 - b1) * g_decayed
        nu = b2 * nu + (1 - b2) * g_decayed**2
        mu_hat = mu / (1 - b1**n)
        nu_hat = nu / (1 - b2**n)
        rate = learning_rate / (sqrt(nu_hat) + eps)
        x = x - rate * mu_hat - learning_rate * weight_decay * x if decoupled else x - rate * mu_hat
    """,
    symbols={**SYMBOLS, "g_decayed": r"\bar g"},
    memory="mu",
    stability="(2 - learning_rate * weight_decay) * (1 + b1) / (1 - b1) if decoupled else 0",
    summary="Adam with a steady pull towards (0, 0) that the cache cannot divide away.",
    reference=LOSHCHILOV_HUTTER,
    conventions=(
        (
            "The decay is multiplied by the learning rate, as in PyTorch and optax; the paper's λ is multiplied by the "
            "schedule alone."
        ),
        "L2 in the gradient (switch “decoupled” off) is another method for adaptive steps: the cache divides it away.",
    ),
    contrasts=(
        Contrast(
            "decoupled",
            "Decoupled decay against L2 in the gradient",
            "Raise λ: decoupled, the path bends towards (0, 0); inside the gradient the cache divides the pull away.",
            (LOSHCHILOV_HUTTER, KINGMA_BA),
            forms=("L2 in the gradient", "decoupled"),
            flips="decoupled",
        ),
    ),
    optax=spelled(
        Call(
            "optax.adamw(learning_rate={learning_rate}, b1={b1}, b2={b2}, eps={eps}, weight_decay={weight_decay})",
            on("decoupled"),
        ),
        "optax.chain(optax.add_decayed_weights({weight_decay}), "
        "optax.adam(learning_rate={learning_rate}, b1={b1}, b2={b2}, eps={eps}))",
    ),
    torch=spelled(
        Call(
            "torch.optim.AdamW([p], lr={learning_rate}, betas=({b1}, {b2}), eps={eps}, weight_decay={weight_decay})",
            on("decoupled"),
        ),
        "torch.optim.Adam([p], lr={learning_rate}, betas=({b1}, {b2}), eps={eps}, weight_decay={weight_decay})",
    ),
)
def adamw(
    learning_rate: Number, b1: Number, b2: Number, eps: Number, weight_decay: Number, decoupled: Number
) -> GradientTransformation:
    """x ← x − α(μ̂ / (√ν̂ + ε) + λx), with λ = ``weight_decay``. Loshchilov & Hutter (2019), algorithm 2, where line
    12 multiplies λ by the schedule multiplier only; here, as in PyTorch and optax, by the learning rate."""

    def update(updates: Array, state: AdamState, params: Array) -> tuple[Array, AdamState]:
        count = state.count + 1
        gradient = pick(decoupled, updates, updates + weight_decay * params)
        mu, nu = moment(gradient, state.mu, b1), moment(gradient**2, state.nu, b2)
        step = debias(mu, b1, count) / (jnp.sqrt(debias(nu, b2, count)) + eps)
        return -learning_rate * pick(decoupled, step + weight_decay * params, step), AdamState(count, mu, nu)

    return GradientTransformation(_init, update)


@optimizer(
    label="AMSGrad",
    family="adaptive",
    hyperparameters=(LEARNING_RATE, B1, B2, EPS, BIAS_CORRECTION),
    rule="""
        mu = b1 * mu + (1 - b1) * g
        nu = b2 * nu + (1 - b2) * g**2
        nu_max = max(nu_max, nu)
        mu_hat = mu / (1 - b1**n) if bias_correction else mu
        nu_hat = nu_max / (1 - b2**n) if bias_correction else nu_max
        rate = learning_rate / (sqrt(nu_hat) + eps)
        x = x - rate * mu_hat
    """,
    symbols={**SYMBOLS, "nu_max": r"\nu^{\max}"},
    memory="mu",
    stability=EMA_LIMIT,
    summary="Adam that divides by the largest cache so far: one steep slope keeps the steps short for good.",
    reference=REDDI,
    conventions=(
        "The maximum is taken of the raw cache and then corrected, as in PyTorch; optax corrects first.",
        "The paper has no bias correction: turn the switch off for its form.",
    ),
    contrasts=(
        Contrast(
            "bias_correction",
            "With against without bias correction",
            "The paper's form has no correction: on an even slope its steps swell to 6.57 rates (default β₁, β₂).",
            (PYTORCH, REDDI),
            forms=("uncorrected", "corrected"),
            flips="bias_correction",
        ),
    ),
    optax=spelled(
        Call(
            "optax.amsgrad(learning_rate={learning_rate}, b1={b1}, b2={b2}, eps={eps}, "
            "bias_correction_mu=False, bias_correction_nu=False)",
            off("bias_correction"),
        ),
        why_not="It corrects the bias before it takes the maximum.",
    ),
    torch=spelled(
        Call(
            "torch.optim.Adam([p], lr={learning_rate}, betas=({b1}, {b2}), eps={eps}, amsgrad=True)",
            on("bias_correction"),
        ),
        why_not="It always corrects the bias.",
    ),
)
def amsgrad(
    learning_rate: Number, b1: Number, b2: Number, eps: Number, bias_correction: Number
) -> GradientTransformation:
    """Adam with the running maximum of ν in place of ν. Reddi et al. (2018), algorithm 2, with PyTorch's bias
    correction and ε."""

    def init(params: Array) -> AmsgradState:
        return AmsgradState(*_init(params), nu_max=jnp.zeros_like(params))

    def update(updates: Array, state: AmsgradState, params: Array) -> tuple[Array, AmsgradState]:
        count = state.count + 1
        mu, nu = moment(updates, state.mu, b1), moment(updates**2, state.nu, b2)
        nu_max = jnp.maximum(state.nu_max, nu)
        mu_hat, nu_hat = debias(mu, b1, count, bias_correction), debias(nu_max, b2, count, bias_correction)
        return -learning_rate * mu_hat / (jnp.sqrt(nu_hat) + eps), AmsgradState(count, mu, nu, nu_max)

    return GradientTransformation(init, update)


@optimizer(
    label="Nadam",
    family="adaptive",
    hyperparameters=(LEARNING_RATE, B1, B2, EPS),
    rule="""
        mu = b1 * mu + (1 - b1) * g
        nu = b2 * nu + (1 - b2) * g**2
        nu_hat = nu / (1 - b2**n)
        mu_bar = b1 * mu / (1 - b1**n_next) + (1 - b1) * g / (1 - b1**n)
        rate = learning_rate / (sqrt(nu_hat) + eps)
        x = x - rate * mu_bar
    """,
    symbols={**SYMBOLS, "mu_bar": r"\bar\mu"},
    memory="mu",
    stability="2 * (1 + b1) / ((1 + 2 * b1) * (1 - b1))",
    summary="Adam with Nesterov's look-ahead folded into the first moment.",
    reference=Reference(
        "Dozat, T.",
        2016,
        "Incorporating Nesterov momentum into Adam",
        "https://openreview.net/forum?id=OM0jvwB8jIp57ZJjtNEZ",
    ),
    conventions=(
        "β₁ is constant, as in optax; PyTorch lets it grow by a momentum-decay schedule.",
        "Like optax, leaves out the extra factor β₂ of the paper's algorithm 2.",
    ),
    optax=spelled("optax.nadam(learning_rate={learning_rate}, b1={b1}, b2={b2}, eps={eps})"),
    torch=spelled(why_not="Its β₁ grows by a schedule of its own."),
)
def nadam(learning_rate: Number, b1: Number, b2: Number, eps: Number) -> GradientTransformation:
    """Dozat (2016), algorithm 2 with constant β₁, without the factor β₂ before ν that other forms omit as well."""

    def update(updates: Array, state: AdamState, params: Array) -> tuple[Array, AdamState]:
        count = state.count + 1
        mu, nu = moment(updates, state.mu, b1), moment(updates**2, state.nu, b2)
        ahead = b1 * debias(mu, b1, count + 1) + (1.0 - b1) * debias(updates, b1, count)
        return -learning_rate * ahead / (jnp.sqrt(debias(nu, b2, count)) + eps), AdamState(count, mu, nu)

    return GradientTransformation(_init, update)


@optimizer(
    label="AdaMax",
    family="adaptive",
    hyperparameters=(LEARNING_RATE, B1, B2, EPS),
    rule="""
        mu = b1 * mu + (1 - b1) * g
        nu = max(b2 * nu, abs(g) + eps)
        mu_hat = mu / (1 - b1**n)
        rate = learning_rate / nu
        x = x - rate * mu_hat
    """,
    symbols=SYMBOLS,
    memory="mu",
    stability=EMA_LIMIT,
    summary="Adam with the largest recent slope in place of the root mean square: no root, and no correction of ν.",
    reference=KINGMA_BA,
    conventions=("The paper has no ε; PyTorch and optax add it to |g| so that a zero gradient does not divide by 0.",),
    optax=spelled("optax.adamax(learning_rate={learning_rate}, b1={b1}, b2={b2}, eps={eps})"),
    torch=spelled("torch.optim.Adamax([p], lr={learning_rate}, betas=({b1}, {b2}), eps={eps})"),
)
def adamax(learning_rate: Number, b1: Number, b2: Number, eps: Number) -> GradientTransformation:
    """Kingma & Ba (2015), algorithm 2, with ε added to |g|."""

    def update(updates: Array, state: AdamState, params: Array) -> tuple[Array, AdamState]:
        count = state.count + 1
        mu = moment(updates, state.mu, b1)
        nu = jnp.maximum(b2 * state.nu, jnp.abs(updates) + eps)
        return -learning_rate * debias(mu, b1, count) / nu, AdamState(count, mu, nu)

    return GradientTransformation(_init, update)


@optimizer(
    label="RAdam",
    family="gradient",
    hyperparameters=(
        LEARNING_RATE,
        B1,
        B2,
        EPS,
        Parameter("threshold", r"\rho_{\min}", 5.0, 4.0, 10.0, help="Below this much evidence it does not adapt."),
    ),
    rule="""
        mu = b1 * mu + (1 - b1) * g
        nu = b2 * nu + (1 - b2) * g**2
        mu_hat = mu / (1 - b1**n)
        nu_hat = nu / (1 - b2**n)
        rho_inf = 2 / (1 - b2) - 1
        rho = rho_inf - 2 * n * b2**n / (1 - b2**n)
        r = sqrt((rho - 4) * (rho - 2) * rho_inf / ((rho_inf - 4) * (rho_inf - 2) * rho)) \
            / (sqrt(nu_hat) + eps) if rho >= threshold else 1
        rate = learning_rate * r
        x = x - rate * mu_hat
    """,
    symbols={**SYMBOLS, "rho_inf": r"\rho_\infty", "rho": r"\rho", "r": "r"},
    memory="mu",
    stability=EMA_LIMIT,
    summary="Adam that trusts its cache only after it has seen enough: a warm-up without a schedule.",
    reference=Reference(
        "Liu, L. et al.",
        2020,
        "On the variance of the adaptive learning rate and beyond",
        "https://arxiv.org/abs/1908.03265",
    ),
    conventions=("Threshold 5 as in optax and PyTorch (which asks for more than 5); the paper adapts above 4.",),
    optax=spelled("optax.radam(learning_rate={learning_rate}, b1={b1}, b2={b2}, eps={eps}, threshold={threshold})"),
    torch=spelled(why_not="It adds ε before the correction, and asks for more than 5."),
)
def radam(learning_rate: Number, b1: Number, b2: Number, eps: Number, threshold: Number) -> GradientTransformation:
    """Liu et al. (2020), algorithm 2: r = √((ρ−4)(ρ−2)ρ∞ / ((ρ∞−4)(ρ∞−2)ρ)), with ρ∞ = 2/(1 − β₂) − 1."""

    def update(updates: Array, state: AdamState, params: Array) -> tuple[Array, AdamState]:
        count = state.count + 1
        mu, nu = moment(updates, state.mu, b1), moment(updates**2, state.nu, b2)
        mu_hat, nu_hat = debias(mu, b1, count), debias(nu, b2, count)
        t = count.astype(updates.dtype)
        rho_inf = 2.0 / (1.0 - b2) - 1.0
        rho = rho_inf - 2.0 * t * b2**t / (1.0 - b2**t)
        squared = (rho - 4.0) * (rho - 2.0) * rho_inf / ((rho_inf - 4.0) * (rho_inf - 2.0) * rho)
        adapted = jnp.sqrt(squared) * mu_hat / (jnp.sqrt(nu_hat) + eps)
        return -learning_rate * jnp.where(rho >= threshold, adapted, mu_hat), AdamState(count, mu, nu)

    return GradientTransformation(_init, update)


@optimizer(
    label="AdaBelief",
    family="adaptive",
    hyperparameters=(
        LEARNING_RATE,
        B1,
        B2,
        Parameter("eps", r"\varepsilon", 1e-16, 1e-20, 1.0, "log", help="Keeps the division finite."),
        Parameter("eps_root", r"\varepsilon_\nu", 1e-16, 1e-20, 1.0, "log", help="Added to the cache at each step."),
    ),
    rule="""
        mu = b1 * mu + (1 - b1) * g
        nu = b2 * nu + (1 - b2) * (g - mu)**2 + eps_root
        mu_hat = mu / (1 - b1**n)
        nu_hat = nu / (1 - b2**n)
        rate = learning_rate / (sqrt(nu_hat) + eps)
        x = x - rate * mu_hat
    """,
    symbols=SYMBOLS,
    memory="mu",
    stability=EMA_LIMIT,
    summary="Strides when the gradient is what it expected, and tiptoes when it is surprised.",
    reference=Reference(
        "Zhuang, J. et al.",
        2020,
        "AdaBelief optimizer: adapting stepsizes by the belief in observed gradients",
        "https://arxiv.org/abs/2010.07468",
    ),
    conventions=("Two ε, both 1e-16 as in optax: one outside the root, one that joins the cache at each step.",),
    optax=spelled("optax.adabelief(learning_rate={learning_rate}, b1={b1}, b2={b2}, eps={eps}, eps_root={eps_root})"),
)
def adabelief(learning_rate: Number, b1: Number, b2: Number, eps: Number, eps_root: Number) -> GradientTransformation:
    """Adam with ν of the surprise g − μ, μ already updated. Zhuang et al. (2020), algorithm 2, with optax's two ε."""

    def update(updates: Array, state: AdamState, params: Array) -> tuple[Array, AdamState]:
        count = state.count + 1
        mu = moment(updates, state.mu, b1)
        nu = moment((updates - mu) ** 2, state.nu, b2) + eps_root
        step = debias(mu, b1, count) / (jnp.sqrt(debias(nu, b2, count)) + eps)
        return -learning_rate * step, AdamState(count, mu, nu)

    return GradientTransformation(_init, update)


@optimizer(
    label="Yogi",
    family="adaptive",
    hyperparameters=(
        LEARNING_RATE,
        B1,
        B2,
        Parameter("eps", r"\varepsilon", 1e-3, 1e-16, 1.0, "log", help="1e-3 in the paper: larger than Adam's."),
        Parameter(
            "initial_accumulator_value", r"\nu_0", 0.0, 0.0, 1.0, help="What the cache holds at first: optax has 1e-6."
        ),
    ),
    rule="""
        mu = b1 * mu + (1 - b1) * g
        nu = nu - (1 - b2) * sign(nu - g**2) * g**2
        mu_hat = mu / (1 - b1**n)
        nu_hat = nu / (1 - b2**n)
        rate = learning_rate / (sqrt(nu_hat) + eps)
        x = x - rate * mu_hat
    """,
    symbols=SYMBOLS,
    memory="mu",
    stability=EMA_LIMIT,
    summary="Adam whose cache moves by the size of g², not of the gap: a small gradient cannot empty it at once.",
    reference=Reference(
        "Zaheer, M. et al.",
        2018,
        "Adaptive methods for nonconvex optimization",
        "https://papers.nips.cc/paper/8186-adaptive-methods-for-nonconvex-optimization",
    ),
    conventions=(
        "Bias correction as in optax; the paper's algorithm is written without it.",
        "Both moments start at 0 as in Adam; optax starts the cache at 1e-6 (and its first moment, too).",
    ),
    optax=spelled(why_not="It starts the first moment at 1e-6 as well."),
)
def yogi(
    learning_rate: Number, b1: Number, b2: Number, eps: Number, initial_accumulator_value: Number
) -> GradientTransformation:
    """Zaheer et al. (2018), algorithm 2, with optax's bias correction."""

    def init(params: Array) -> AdamState:
        return _init(params)._replace(nu=jnp.full_like(params, initial_accumulator_value))

    def update(updates: Array, state: AdamState, params: Array) -> tuple[Array, AdamState]:
        count = state.count + 1
        mu, square = moment(updates, state.mu, b1), updates**2
        nu = state.nu - (1.0 - b2) * jnp.sign(state.nu - square) * square
        step = debias(mu, b1, count) / (jnp.sqrt(debias(nu, b2, count)) + eps)
        return -learning_rate * step, AdamState(count, mu, nu)

    return GradientTransformation(init, update)
