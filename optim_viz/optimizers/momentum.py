"""First idea of the lecture: keep going the way you were going."""

from __future__ import annotations

from optim_viz.optimizers.base import (
    KINGMA_BA,
    LEARNING_RATE,
    MOMENTUM,
    PASCANU,
    PYTORCH,
    Contrast,
    optimizer,
)
from optim_viz.optimizers.equivalents import LibraryCall, equivalent, switched_off, switched_on
from optim_viz.registry import Reference, switch

POLYAK = Reference(
    "Polyak, B. T.",
    1964,
    "Some methods of speeding up the convergence of iteration methods",
    "https://doi.org/10.1016/0041-5553(64)90137-5",
)
SUTSKEVER = Reference(
    "Sutskever, I., Martens, J., Dahl, G., Hinton, G.",
    2013,
    "On the importance of initialization and momentum in deep learning",
    "https://proceedings.mlr.press/v28/sutskever13.html",
)


CAUCHY = Reference("Cauchy, A.-L.", 1847, "Méthode générale pour la résolution des systèmes d'équations simultanées")

# x ← x − α∇f(x), with α = ``learning_rate``. Cauchy (1847).
optimizer(
    "sgd",
    label="SGD",
    aliases=("gd", "gradient_descent", "steepest_descent"),
    family="gradient",
    hyperparameters=(LEARNING_RATE,),
    rule="x = x - learning_rate * g",
    stability="2",
    summary="Straight downhill. Without noise in the gradient this is plain gradient descent.",
    reference=CAUCHY,
    conventions=("“Stochastic” only when the gradient is noisy: set the noise above zero to make it so.",),
    contrasts=(
        Contrast(
            "clipping",
            "Plain against clipped gradients",
            (
                "A gradient that is longer than 1, as on a cliff, is clipped to it: the same direction, and a step "
                "of one rate."
            ),
            (CAUCHY, PASCANU),
            optimizer="clipped_sgd",
        ),
    ),
    optax=equivalent("optax.sgd(learning_rate={learning_rate})"),
    torch=equivalent("torch.optim.SGD([p], lr={learning_rate})"),
)


# v ← ρv + g, x ← x − αv, with α = ``learning_rate``, ρ = ``momentum``. Polyak (1964).
optimizer(
    "momentum",
    label="Momentum",
    aliases=("heavy_ball", "polyak", "sgd_momentum"),
    family="momentum",
    hyperparameters=(
        LEARNING_RATE,
        MOMENTUM,
        switch("ema", default=False, help="Off: v ← ρv + g (lecture, PyTorch, optax). On: v ← ρv + (1 − ρ)g (Adam's)."),
    ),
    rule="""
        state trace = 0
        trace = momentum * trace + (1 - momentum) * g if ema else momentum * trace + g
        x = x - learning_rate * trace
    """,
    symbols={"trace": "v"},
    memory="trace",
    stability="2 * (1 + momentum) / (1 - momentum) if ema else 2 * (1 + momentum)",
    summary="A heavy ball: it gathers speed along the valley and overshoots at its end.",
    builds_on=(("sgd", "a velocity in which the gradients add up"),),
    reference=POLYAK,
    conventions=(
        (
            "Heavy ball as in the lecture, PyTorch and optax; the averaged form v ← ρv + (1 − ρ)g (switch “ema”) "
            "steps 1 − ρ times as far for the same slopes."
        ),
        (
            "The learning rate multiplies the velocity when it is used (lecture, PyTorch, optax); Sutskever et al. "
            "(2013) put it inside the velocity, which differs only where the rate changes during the run."
        ),
    ),
    contrasts=(
        Contrast(
            "averaging",
            "Heavy ball against average",
            (
                "On an even slope the sum moves 1 / (1 − ρ) times as far as the average, and it begins to overshoot at "
                "a rate smaller by the same factor."
            ),
            (POLYAK, KINGMA_BA),
            forms=("heavy ball", "averaged"),
            switch="ema",
        ),
    ),
    optax=equivalent(
        LibraryCall("optax.sgd(learning_rate={learning_rate}, momentum={momentum})", switched_off("ema")),
        "optax.chain(optax.ema({momentum}, debias=False), optax.scale_by_learning_rate({learning_rate}))",
    ),
    torch=equivalent(
        LibraryCall("torch.optim.SGD([p], lr={learning_rate}, momentum={momentum})", switched_off("ema")),
        why_not="With dampening = momentum, PyTorch's SGD averages, but begins with a whole gradient.",
    ),
)


# v ← ρv − α∇f(x + ρv), x ← x + v, with α = ``learning_rate``, ρ = ``momentum``. Nesterov (1983), in the form of
# Sutskever et al. (2013), equations 3 and 4. With ``at_iterate`` the iterate is the look-ahead point y = x + ρv
# itself, as in PyTorch and optax: with the velocity above, v ← ρv − α∇f(y), y ← y + ρv − α∇f(y).
optimizer(
    "nesterov",
    label="Nesterov",
    aliases=("nag", "nesterov_momentum", "accelerated_gradient"),
    family="momentum",
    hyperparameters=(
        LEARNING_RATE,
        MOMENTUM,
        switch(
            "at_iterate",
            default=False,
            help="Off: gradient at the look-ahead point, x is drawn (lecture, Sutskever). "
            "On: PyTorch's and optax's form, whose iterate is the look-ahead point itself.",
        ),
    ),
    rule="""
        state trace = 0
        at = x if at_iterate else x + momentum * trace
        trace = momentum * trace - learning_rate * g
        x = x + (momentum * trace - learning_rate * g if at_iterate else trace)
    """,
    symbols={"trace": "v"},
    memory="-trace / learning_rate",
    stability="2 * (1 + momentum) / (1 + 2 * momentum)",
    summary="Momentum that looks where it is about to land, and brakes before the wall.",
    builds_on=(("momentum", "the gradient is taken where the velocity leads"),),
    reference=Reference(
        "Nesterov, Y.",
        1983,
        "A method for solving the convex programming problem with convergence rate O(1/k²)",
    ),
    conventions=(
        "The lecture's look-ahead form (Sutskever et al., 2013); the picture shows x, not the look-ahead point.",
        (
            "PyTorch and optax rewrite it around the look-ahead point (switch “at iterate”): v ← ρv + g, "
            "x ← x − α(g + ρv). At a constant rate the same method, other dots."
        ),
    ),
    contrasts=(
        Contrast(
            "iterate",
            "Look-ahead against PyTorch's iterate",
            "One method, two dots: each dot of PyTorch's path is the point where the other path takes its gradient.",
            (SUTSKEVER, PYTORCH),
            forms=("at x", "at the look-ahead"),
            switch="at_iterate",
        ),
    ),
    optax=equivalent(
        LibraryCall(
            "optax.sgd(learning_rate={learning_rate}, momentum={momentum}, nesterov=True)",
            switched_on("at_iterate"),
            any_rate=False,
        ),
        why_not="Its iterate is the look-ahead point, and its velocity does not hold the learning rate.",
    ),
    torch=equivalent(
        LibraryCall(
            "torch.optim.SGD([p], lr={learning_rate}, momentum={momentum}, nesterov=True)",
            lambda values: values["at_iterate"] > 0.5 and values["momentum"] > 0,  # PyTorch refuses momentum 0
            any_rate=False,
        ),
        why_not="Its iterate is the look-ahead point, and its velocity does not hold the learning rate.",
    ),
)
