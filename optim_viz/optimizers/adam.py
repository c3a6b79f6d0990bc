"""Momentum and a cache together: Adam, and Adam with weight decay.

With its relatives (:mod:`optim_viz.optimizers.adam_relatives`, :mod:`optim_viz.optimizers.adam_second_moment`) they
share g = ∇f(x), t ≥ 1, μ ← β₁μ + (1 − β₁)g and, unless they say otherwise, ν ← β₂ν + (1 − β₂)g²; a hat divides by
1 − βᵗ. The default ε is 1e-8 and stands outside the root.
"""

from __future__ import annotations

from optim_viz.optimizers.base import (
    B1,
    B2,
    BIAS_CORRECTION,
    EMA_LIMIT,
    EPS,
    KINGMA_BA,
    LEARNING_RATE,
    LECTURE,
    WEIGHT_DECAY,
    Contrast,
    optimizer,
)
from optim_viz.optimizers.equivalents import LibraryCall, equivalent, switched_on
from optim_viz.registry import Reference, switch

LOSHCHILOV_HUTTER = Reference(
    "Loshchilov, I., Hutter, F.", 2019, "Decoupled weight decay regularization", "https://arxiv.org/abs/1711.05101"
)
ADAM_SYMBOLS = {"mu": r"\mu", "nu": r"\nu", "mu_hat": r"\hat\mu", "nu_hat": r"\hat\nu"}


# x ← x − αμ̂ / (√ν̂ + ε). Kingma & Ba (2015), algorithm 1.
optimizer(
    "adam",
    label="Adam",
    family="adaptive",
    hyperparameters=(LEARNING_RATE, B1, B2, EPS, BIAS_CORRECTION),
    rule="""
        state mu = 0
        state nu = 0
        mu = b1 * mu + (1 - b1) * g
        nu = b2 * nu + (1 - b2) * g**2
        mu_hat = mu / (1 - b1**n) if bias_correction else mu
        nu_hat = nu / (1 - b2**n) if bias_correction else nu
        rate = learning_rate / (sqrt(nu_hat) + eps)
        x = x - rate * mu_hat
    """,
    symbols=ADAM_SYMBOLS,
    memory="mu",
    stability=EMA_LIMIT,
    summary="Momentum's direction with RMSprop's step per coordinate. Its first step is one rate long on each axis.",
    builds_on=(
        ("rmsprop", "both averages are corrected for their start at zero"),
        ("momentum", "the velocity, as an average"),
    ),
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
            switch="bias_correction",
        ),
        Contrast(
            "slide",
            "Published form against the slide's",
            (
                "The slide's steps are not about one rate long: they grow where the slope is gentle, and shrink "
                "where it is steep."
            ),
            (KINGMA_BA, LECTURE),
            optimizer="adam_slide",
        ),
    ),
    optax=equivalent(
        LibraryCall(
            "optax.adam(learning_rate={learning_rate}, b1={b1}, b2={b2}, eps={eps})", switched_on("bias_correction")
        ),
        why_not="It always corrects the bias.",
    ),
    torch=equivalent(
        LibraryCall(
            "torch.optim.Adam([p], lr={learning_rate}, betas=({b1}, {b2}), eps={eps})", switched_on("bias_correction")
        ),
        why_not="It always corrects the bias.",
    ),
)


# x ← x − α(μ̂ / (√ν̂ + ε) + λx), with λ = ``weight_decay``. Loshchilov & Hutter (2019), algorithm 2, where line 12
# multiplies λ by the schedule multiplier only; here, as in PyTorch and optax, by the learning rate.
optimizer(
    "adamw",
    label="AdamW",
    aliases=("decoupled_weight_decay",),
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
        state mu = 0
        state nu = 0
        g_decayed = g if decoupled else g + weight_decay * x
        mu = b1 * mu + (1 - b1) * g_decayed
        nu = b2 * nu + (1 - b2) * g_decayed**2
        mu_hat = mu / (1 - b1**n)
        nu_hat = nu / (1 - b2**n)
        rate = learning_rate / (sqrt(nu_hat) + eps)
        x = x - (rate * mu_hat + learning_rate * weight_decay * x if decoupled else rate * mu_hat)
    """,
    symbols={**ADAM_SYMBOLS, "g_decayed": r"\bar g"},
    memory="mu",
    stability="(2 - learning_rate * weight_decay) * (1 + b1) / (1 - b1) if decoupled else 0",
    decays=("weight_decay", "decoupled"),
    summary="Adam with a steady pull towards (0, 0) that the cache cannot divide away.",
    builds_on=(("adam", "the weights decay beside the rule, not in the gradient"),),
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
            switch="decoupled",
        ),
    ),
    optax=equivalent(
        LibraryCall(
            "optax.adamw(learning_rate={learning_rate}, b1={b1}, b2={b2}, eps={eps}, weight_decay={weight_decay})",
            switched_on("decoupled"),
        ),
        "optax.chain(optax.add_decayed_weights({weight_decay}), "
        "optax.adam(learning_rate={learning_rate}, b1={b1}, b2={b2}, eps={eps}))",
    ),
    torch=equivalent(
        LibraryCall(
            "torch.optim.AdamW([p], lr={learning_rate}, betas=({b1}, {b2}), eps={eps}, weight_decay={weight_decay})",
            switched_on("decoupled"),
        ),
        "torch.optim.Adam([p], lr={learning_rate}, betas=({b1}, {b2}), eps={eps}, weight_decay={weight_decay})",
    ),
)
