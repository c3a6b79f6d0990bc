"""Steps that know the curvature."""

from __future__ import annotations

from optim_viz.optimizers.base import optimizer
from optim_viz.registry import Parameter, Reference

# Saddle-free Newton, Dauphin et al. (2014), with the whole of |H| where they take a Krylov subspace of it. In closed
# form: a symmetric 2 × 2 matrix H with m = tr H / 2 has the eigenvalues m ± r, and any function of it is h(H) = (h₊ +
# h₋)/2 · I + (h₊ − h₋)/2 · (H − mI)/r. Here h(λ) = 1 / (|λ| + damping).
optimizer(
    "newton",
    label="Newton",
    aliases=("newton_raphson", "newtons_method"),
    family="scale_free",
    hyperparameters=(
        Parameter("learning_rate", r"\alpha", 1.0, 1e-3, 2.0, "log", help="1 is the full Newton step."),
        Parameter("damping", r"\delta", 1e-3, 1e-8, 100.0, "log", help="Added to each |eigenvalue| of the Hessian."),
    ),
    rule="""
        s = along(g)
        d = s / (abs(lam) + damping)
        x = x - learning_rate * across(d)
    """,
    symbols={"s": "s", "d": "d"},
    step_length="The curvature is divided out: where it is positive, any α below 2 is stable.",
    summary="Sees the bowl and jumps to its bottom. With |λ| in place of λ it leaves saddles instead of seeking them.",
    builds_on=(("sgd", "the slope is divided by the curvature"),),
    reference=Reference(
        "Dauphin, Y. N. et al.",
        2014,
        "Identifying and attacking the saddle point problem in high-dimensional non-convex optimization",
        "https://arxiv.org/abs/1406.2572",
    ),
    conventions=(
        "Pure Newton divides by λ itself, and so is drawn to saddles and maxima too; this form never points uphill.",
    ),
)
