"""Second idea of the lecture: different dimensions are different, so each gets a step of its own."""

from __future__ import annotations

from optim_viz.optimizers.base import (
    DECAY,
    EPS,
    EPS_IN_SQRT,
    LEARNING_RATE,
    LECTURE,
    OPTAX,
    PYTORCH,
    Contrast,
    optimizer,
)
from optim_viz.optimizers.equivalents import LibraryCall, equivalent, switched_off, switched_on
from optim_viz.registry import Parameter, Reference

DUCHI = Reference(
    "Duchi, J., Hazan, E., Singer, Y.",
    2011,
    "Adaptive subgradient methods for online learning and stochastic optimization",
    "https://jmlr.org/papers/v12/duchi11a.html",
)
TIELEMAN_HINTON = Reference(
    "Tieleman, T., Hinton, G.",
    2012,
    "Lecture 6.5: rmsprop, divide the gradient by a running average of its recent magnitude (Coursera)",
    "https://www.cs.toronto.edu/~tijmen/csc321/slides/lecture_slides_lec6.pdf",
)
EPS_CONTRAST = Contrast(
    "eps",
    "ε inside against outside the root",
    (
        "With ε far below the slopes the two lie on each other; from ε = 0.1 on, inside the root is slower where the "
        "slope is gentle, outside where it is steep."
    ),
    (PYTORCH, OPTAX),
    forms=("ε outside", "ε inside"),
    switch="eps_in_sqrt",
)


# G ← G + g², x ← x − αg / (√G + ε). Duchi et al. (2011), the diagonal form of figure 1.
optimizer(
    "adagrad",
    label="Adagrad",
    family="accumulating",
    hyperparameters=(
        LEARNING_RATE,
        EPS,
        Parameter(
            "initial_accumulator_value",
            r"G_0",
            0.0,
            0.0,
            10.0,
            help="What the cache holds before the first step: 0 (paper, PyTorch), 0.1 (Keras, optax).",
        ),
        EPS_IN_SQRT,
    ),
    rule="""
        state sum_of_squares = initial_accumulator_value
        sum_of_squares = sum_of_squares + g**2
        root = sqrt(sum_of_squares + eps) if eps_in_sqrt else sqrt(sum_of_squares) + eps
        rate = learning_rate / root
        x = x - rate * g
    """,
    symbols={"sum_of_squares": "G", "root": r"\sigma"},
    stability="2",
    summary="Divides by all the slope it has ever seen. The cache only grows, so the steps fade.",
    builds_on=(("sgd", "each coordinate is divided by the root of its summed squared gradients"),),
    reference=DUCHI,
    conventions=(
        "The cache starts at 0 as in the paper and PyTorch; Keras and optax start it at 0.1.",
        "ε outside the root as in the paper and PyTorch; Keras and optax put it inside (switch “eps in sqrt”).",
        "The lecture's slide divides by cache + ε, without the root: that is “Adagrad (slide)”.",
    ),
    contrasts=(
        EPS_CONTRAST,
        Contrast(
            "slide",
            "Published form against the slide's",
            "Without the root the step is α g / g² at first: tiny where the slope is steep, a leap where it is gentle.",
            (DUCHI, LECTURE),
            optimizer="adagrad_slide",
        ),
    ),
    optax=equivalent(
        LibraryCall(
            "optax.adagrad({learning_rate}, initial_accumulator_value={initial_accumulator_value}, eps={eps})",
            switched_on("eps_in_sqrt"),
        ),
        why_not="It has ε inside the root only.",
    ),
    torch=equivalent(
        LibraryCall(
            "torch.optim.Adagrad([p], lr={learning_rate}, "
            "initial_accumulator_value={initial_accumulator_value}, eps={eps})",
            switched_off("eps_in_sqrt"),
        ),
        why_not="It has ε outside the root only.",
    ),
)


# Zeiler (2012), algorithm 1; the learning rate α multiplies the finished step and stays out of the averages.
optimizer(
    "adadelta",
    label="Adadelta",
    family="scale_free",
    hyperparameters=(
        Parameter(
            "learning_rate", r"\alpha", 1.0, 1e-3, 100.0, "log", help="1 in the paper: the rule has its own unit."
        ),
        Parameter("rho", r"\rho", 0.9, 0.0, 0.9999, "complement", help="How slowly both averages forget."),
        Parameter("eps", r"\varepsilon", 1e-6, 1e-16, 1.0, "log", help="Sets the first step: about √(ε / (1 − ρ))."),
    ),
    rule="""
        state e_g = 0
        state e_x = 0
        e_g = rho * e_g + (1 - rho) * g**2
        ratio = sqrt(e_x + eps) / sqrt(e_g + eps)
        rate = learning_rate * ratio
        delta = ratio * g
        e_x = rho * e_x + (1 - rho) * delta**2
        x = x - learning_rate * delta
    """,
    symbols={"e_g": "E[g^2]", "e_x": r"E[\Delta^2]", "ratio": r"\kappa", "delta": r"\Delta"},
    stability="2",
    summary="Measures steps in the unit of earlier steps: no learning rate to choose, but a slow start.",
    builds_on=(("adagrad", "the sum forgets, and past steps set the length of the next"),),
    reference=Reference(
        "Zeiler, M. D.", 2012, "ADADELTA: an adaptive learning rate method", "https://arxiv.org/abs/1212.5701"
    ),
    conventions=(
        "The paper has no learning rate: 1 here as in PyTorch; Keras takes 0.001, which hardly moves.",
        "ε stands inside both roots, as in the paper; its size decides how fast the method gets going.",
    ),
    optax=equivalent("optax.adadelta(learning_rate={learning_rate}, rho={rho}, eps={eps})"),
    torch=equivalent("torch.optim.Adadelta([p], lr={learning_rate}, rho={rho}, eps={eps})"),
)


# ν ← βν + (1 − β)g², x ← x − αg / (√ν + ε), with β = ``decay``. Tieleman & Hinton (2012), slide 29.
optimizer(
    "rmsprop",
    label="RMSprop",
    family="adaptive",
    hyperparameters=(LEARNING_RATE, DECAY, EPS, EPS_IN_SQRT),
    rule="""
        state nu = 0
        nu = decay * nu + (1 - decay) * g**2
        root = sqrt(nu + eps) if eps_in_sqrt else sqrt(nu) + eps
        rate = learning_rate / root
        x = x - rate * g
    """,
    symbols={"nu": r"\nu", "root": r"\sigma"},
    stability="2",
    summary="Adagrad with a memory that fades: the steps do not. The first is 1/√(1 − β) rates long on each axis.",
    builds_on=(("adagrad", "the sum is an average that forgets"),),
    reference=TIELEMAN_HINTON,
    conventions=(
        "ε outside the root as in PyTorch; Keras and optax put it inside (switch “eps in sqrt”).",
        "No bias correction: with the cache starting at 0 the first step is 3.2 α at β = 0.9, 31.6 α at β = 0.999.",
        "The lecture's slide divides by cache + ε, without the root: that is “RMSprop (slide)”.",
    ),
    contrasts=(
        EPS_CONTRAST,
        Contrast(
            "slide",
            "Published form against the slide's",
            "Without the root the settled step is α g / g²: tiny where the slope is steep, a leap where it is gentle.",
            (TIELEMAN_HINTON, LECTURE),
            optimizer="rmsprop_slide",
        ),
    ),
    optax=equivalent(
        LibraryCall(
            "optax.rmsprop(learning_rate={learning_rate}, decay={decay}, eps={eps}, eps_in_sqrt=False)",
            switched_off("eps_in_sqrt"),
        ),
        "optax.rmsprop(learning_rate={learning_rate}, decay={decay}, eps={eps}, eps_in_sqrt=True)",
    ),
    torch=equivalent(
        LibraryCall(
            "torch.optim.RMSprop([p], lr={learning_rate}, alpha={decay}, eps={eps})", switched_off("eps_in_sqrt")
        ),
        why_not="It has ε outside the root only.",
    ),
)
