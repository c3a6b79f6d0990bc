"""A gradient that is shortened before the step, where it is longer than a limit: what the rule is given, no more.

The surface, the arrow on the map and the norm that is charted stay what they are.
"""

from __future__ import annotations

from optim_viz.optimizers.base import LEARNING_RATE, PASCANU, optimizer
from optim_viz.optimizers.equivalents import equivalent
from optim_viz.registry import Parameter

# ĝ = ∇f(x); where ‖ĝ‖ ≥ threshold, ĝ ← threshold / ‖ĝ‖ · ĝ. Pascanu, Mikolov and Bengio (2013), algorithm 1.
optimizer(
    "clipped_sgd",
    label="Clipped SGD",
    aliases=("gradient_clipping", "clip_by_global_norm", "clip_grad_norm", "clipped_gradient_descent"),
    family="gradient",
    hyperparameters=(
        LEARNING_RATE,
        Parameter(
            "max_norm", r"g_{\max}", 1.0, 1e-6, 1e6, "log", help="A longer gradient is shortened to this length."
        ),
    ),
    rule="""
        factor = min(1, max_norm / norm(g))
        rate = learning_rate * factor
        x = x - rate * g
    """,
    symbols={"factor": "c"},
    stability="2",
    summary="A gradient longer than a limit is shortened to it, its direction kept: no step is longer than α times it.",
    builds_on=(("sgd", "a gradient longer than a limit is shortened to it"),),
    reference=PASCANU,
    conventions=(
        "The gradient is what the rule clips; the picture and the surface are not clipped.",
        "Divides by ‖g‖, as in the paper and optax; PyTorch's clip_grad_norm_ by ‖g‖ + 10⁻⁶.",
        "The norm is that of the whole gradient, noise included; clipping each coordinate would turn its direction.",
    ),
    optax=equivalent("optax.chain(optax.clip_by_global_norm({max_norm}), optax.sgd(learning_rate={learning_rate}))"),
    torch=equivalent(why_not="Its clip_grad_norm_ divides by the norm plus 1e-6."),
)
