"""Adam with doubts about its second moment: when to trust it, of what to take it, how fast it may fall.

The symbols are those of :mod:`optim_viz.optimizers.adam`.
"""

from __future__ import annotations

from optim_viz.optimizers.adam import ADAM_SYMBOLS
from optim_viz.optimizers.base import (
    B1,
    B2,
    EMA_LIMIT,
    EPS,
    LEARNING_RATE,
    optimizer,
)
from optim_viz.optimizers.equivalents import equivalent
from optim_viz.registry import Parameter, Reference

# Liu et al. (2020), algorithm 2: r = √((ρ−4)(ρ−2)ρ∞ / ((ρ∞−4)(ρ∞−2)ρ)), with ρ∞ = 2/(1 − β₂) − 1.
optimizer(
    "radam",
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
        state mu = 0
        state nu = 0
        mu = b1 * mu + (1 - b1) * g
        nu = b2 * nu + (1 - b2) * g**2
        mu_hat = mu / (1 - b1**n)
        nu_hat = nu / (1 - b2**n)
        rho_inf = 2 / (1 - b2) - 1
        rho = rho_inf - 2 * n * b2**n / (1 - b2**n)
        r = (sqrt((rho - 4) * (rho - 2) * rho_inf / ((rho_inf - 4) * (rho_inf - 2) * rho))
            / (sqrt(nu_hat) + eps)) if rho >= threshold else 1
        rate = learning_rate * r
        x = x - rate * mu_hat
    """,
    symbols={**ADAM_SYMBOLS, "rho_inf": r"\rho_\infty", "rho": r"\rho", "r": "r"},
    memory="mu",
    stability=EMA_LIMIT,
    summary="Adam that trusts its cache only after it has seen enough: a warm-up without a schedule.",
    builds_on=(("adam", "the root waits until its variance is known"),),
    reference=Reference(
        "Liu, L. et al.",
        2020,
        "On the variance of the adaptive learning rate and beyond",
        "https://arxiv.org/abs/1908.03265",
    ),
    conventions=(
        "Threshold 5 as in optax and PyTorch (which asks for more than 5); the paper adapts above 4.",
        "ε is added to the corrected root, as in optax; PyTorch adds it before its bias correction, "
        "√(1 − β₂ᵗ) / (√ν + ε), where it weighs more: with the same ε = 10⁻⁸ the paths part.",
    ),
    optax=equivalent("optax.radam(learning_rate={learning_rate}, b1={b1}, b2={b2}, eps={eps}, threshold={threshold})"),
    torch=equivalent(why_not="It adds ε before the correction, and asks for more than 5."),
)


# Adam with ν of the surprise g − μ, μ already updated. Zhuang et al. (2020), algorithm 2, with optax's two ε.
optimizer(
    "adabelief",
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
        state mu = 0
        state nu = 0
        mu = b1 * mu + (1 - b1) * g
        nu = b2 * nu + (1 - b2) * (g - mu)**2 + eps_root
        mu_hat = mu / (1 - b1**n)
        nu_hat = nu / (1 - b2**n)
        rate = learning_rate / (sqrt(nu_hat) + eps)
        x = x - rate * mu_hat
    """,
    symbols=ADAM_SYMBOLS,
    memory="mu",
    stability=EMA_LIMIT,
    summary="Strides when the gradient is what it expected, and tiptoes when it is surprised.",
    builds_on=(("adam", "the cache is of surprises: how far gradients are from their average"),),
    reference=Reference(
        "Zhuang, J. et al.",
        2020,
        "AdaBelief optimizer: adapting stepsizes by the belief in observed gradients",
        "https://arxiv.org/abs/2010.07468",
    ),
    conventions=("Two ε, both 1e-16 as in optax: one outside the root, one that joins the cache at each step.",),
    optax=equivalent(
        "optax.adabelief(learning_rate={learning_rate}, b1={b1}, b2={b2}, eps={eps}, eps_root={eps_root})"
    ),
)


# Zaheer et al. (2018), algorithm 2, with optax's bias correction.
optimizer(
    "yogi",
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
        state mu = 0
        state nu = initial_accumulator_value
        mu = b1 * mu + (1 - b1) * g
        nu = nu - (1 - b2) * sign(nu - g**2) * g**2
        mu_hat = mu / (1 - b1**n)
        nu_hat = nu / (1 - b2**n)
        rate = learning_rate / (sqrt(nu_hat) + eps)
        x = x - rate * mu_hat
    """,
    symbols=ADAM_SYMBOLS,
    memory="mu",
    stability=EMA_LIMIT,
    summary="Adam whose cache moves by the size of g², not of the gap: a small gradient cannot empty it at once.",
    builds_on=(("adam", "the cache moves by sums, not by shares"),),
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
    optax=equivalent(why_not="It starts the first moment at 1e-6 as well."),
)
