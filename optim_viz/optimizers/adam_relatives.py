"""Adam with one part exchanged: the largest cache so far, a mean that looks ahead, the largest recent slope.

The symbols are those of :mod:`optim_viz.optimizers.adam`.
"""

from __future__ import annotations

from optim_viz.optimizers.adam import ADAM_SYMBOLS
from optim_viz.optimizers.base import (
    B1,
    B2,
    BIAS_CORRECTION,
    EMA_LIMIT,
    EPS,
    KINGMA_BA,
    LEARNING_RATE,
    PYTORCH,
    Contrast,
    optimizer,
)
from optim_viz.optimizers.equivalents import LibraryCall, equivalent, switched_off, switched_on
from optim_viz.registry import Reference

REDDI = Reference(
    "Reddi, S. J., Kale, S., Kumar, S.",
    2018,
    "On the convergence of Adam and beyond",
    "https://openreview.net/forum?id=ryQu7f-RZ",
)


# Adam with the running maximum of ν in place of ν. Reddi et al. (2018), algorithm 2, with PyTorch's bias correction
# and ε.
optimizer(
    "amsgrad",
    label="AMSGrad",
    family="adaptive",
    hyperparameters=(LEARNING_RATE, B1, B2, EPS, BIAS_CORRECTION),
    rule="""
        state mu = 0
        state nu = 0
        state nu_max = 0
        mu = b1 * mu + (1 - b1) * g
        nu = b2 * nu + (1 - b2) * g**2
        nu_max = max(nu_max, nu)
        mu_hat = mu / (1 - b1**n) if bias_correction else mu
        nu_hat = nu_max / (1 - b2**n) if bias_correction else nu_max
        rate = learning_rate / (sqrt(nu_hat) + eps)
        x = x - rate * mu_hat
    """,
    symbols={**ADAM_SYMBOLS, "nu_max": r"\nu^{\max}"},
    memory="mu",
    stability=EMA_LIMIT,
    summary="Adam that divides by the largest cache so far: one steep slope keeps the steps short for good.",
    builds_on=(("adam", "the cache never falls"),),
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
            switch="bias_correction",
        ),
    ),
    optax=equivalent(
        LibraryCall(
            "optax.amsgrad(learning_rate={learning_rate}, b1={b1}, b2={b2}, eps={eps}, "
            "bias_correction_mu=False, bias_correction_nu=False)",
            switched_off("bias_correction"),
        ),
        why_not="It corrects the bias before it takes the maximum.",
    ),
    torch=equivalent(
        LibraryCall(
            "torch.optim.Adam([p], lr={learning_rate}, betas=({b1}, {b2}), eps={eps}, amsgrad=True)",
            switched_on("bias_correction"),
        ),
        why_not="It always corrects the bias.",
    ),
)


# Dozat (2016), algorithm 2 with constant β₁, without the factor β₂ before ν that other forms omit as well.
optimizer(
    "nadam",
    label="Nadam",
    family="adaptive",
    hyperparameters=(LEARNING_RATE, B1, B2, EPS),
    rule="""
        state mu = 0
        state nu = 0
        mu = b1 * mu + (1 - b1) * g
        nu = b2 * nu + (1 - b2) * g**2
        nu_hat = nu / (1 - b2**n)
        mu_bar = b1 * mu / (1 - b1**n_next) + (1 - b1) * g / (1 - b1**n)
        rate = learning_rate / (sqrt(nu_hat) + eps)
        x = x - rate * mu_bar
    """,
    symbols={**ADAM_SYMBOLS, "mu_bar": r"\bar\mu"},
    memory="mu",
    stability="2 * (1 + b1) / ((1 + 2 * b1) * (1 - b1))",
    summary="Adam with Nesterov's look-ahead folded into the first moment.",
    builds_on=(
        ("adam", "the average looks one step ahead"),
        ("nesterov", "the look ahead"),
    ),
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
    optax=equivalent("optax.nadam(learning_rate={learning_rate}, b1={b1}, b2={b2}, eps={eps})"),
    torch=equivalent(why_not="Its β₁ grows by a schedule of its own."),
)


# Kingma & Ba (2015), algorithm 2, with ε added to |g|.
optimizer(
    "adamax",
    label="AdaMax",
    family="adaptive",
    hyperparameters=(LEARNING_RATE, B1, B2, EPS),
    rule="""
        state mu = 0
        state nu = 0
        mu = b1 * mu + (1 - b1) * g
        nu = max(b2 * nu, abs(g) + eps)
        mu_hat = mu / (1 - b1**n)
        rate = learning_rate / nu
        x = x - rate * mu_hat
    """,
    symbols=ADAM_SYMBOLS,
    memory="mu",
    stability=EMA_LIMIT,
    summary="Adam with the largest recent slope in place of the root mean square: no root, and no correction of ν.",
    builds_on=(("adam", "the largest recent gradient in place of the root"),),
    reference=KINGMA_BA,
    conventions=("The paper has no ε; PyTorch and optax add it to |g| so that a zero gradient does not divide by 0.",),
    optax=equivalent("optax.adamax(learning_rate={learning_rate}, b1={b1}, b2={b2}, eps={eps})"),
    torch=equivalent("torch.optim.Adamax([p], lr={learning_rate}, betas=({b1}, {b2}), eps={eps})"),
)
