"""Steps whose length the slope does not decide: only its sign counts. sign(0) = 0."""

from __future__ import annotations

from optim_viz.optimizers.base import B1, LEARNING_RATE, optimizer
from optim_viz.optimizers.equivalents import LibraryCall, equivalent
from optim_viz.registry import Parameter, Reference

# Chen et al. (2023), algorithm 2.
optimizer(
    "lion",
    label="Lion",
    family="sign",
    hyperparameters=(
        LEARNING_RATE,
        B1,
        Parameter("b2", r"\beta_2", 0.99, 0.0, 0.9999, "complement", help="How slowly the remembered mean forgets."),
        Parameter("weight_decay", r"\lambda", 0.0, 0.0, 1.0, help="Pull towards (0, 0); optax's default is 0.001."),
    ),
    rule="""
        state mu = 0
        c = b1 * mu + (1 - b1) * g
        mu = b2 * mu + (1 - b2) * g
        x = x - learning_rate * (sign(c) + weight_decay * x)
    """,
    symbols={"mu": r"\mu", "c": "c"},
    step_length="One rate along each axis, whatever the slope: near a minimum it hops to and fro.",
    memory="mu",
    decays=("weight_decay",),
    summary="The sign of a mean: every step is equally long, and so it keeps hopping about the minimum.",
    builds_on=(
        ("sign_sgd", "the sign of an average of gradients"),
        ("momentum", "the velocity, as an average"),
        ("adamw", "its decay"),
    ),
    reference=Reference(
        "Chen, X. et al.", 2023, "Symbolic discovery of optimization algorithms", "https://arxiv.org/abs/2302.06675"
    ),
    conventions=("Weight decay 0 by default, so that the surface alone moves it; optax's default is 0.001.",),
    optax=equivalent("optax.lion(learning_rate={learning_rate}, b1={b1}, b2={b2}, weight_decay={weight_decay})"),
)


# x ← x − α sign(∇f(x)). Bernstein et al. (2018), algorithm 1.
optimizer(
    "sign_sgd",
    label="Sign SGD",
    family="sign",
    hyperparameters=(LEARNING_RATE,),
    rule="x = x - learning_rate * sign(g)",
    step_length="One rate along each axis, whatever the slope: near a minimum it hops to and fro.",
    summary="One rate along each axis, whatever the slope: what Adam does at its first step, for ever.",
    builds_on=(("sgd", "of the gradient its signs alone"),),
    reference=Reference(
        "Bernstein, J. et al.",
        2018,
        "signSGD: compressed optimisation for non-convex problems",
        "https://arxiv.org/abs/1802.04434",
    ),
    optax=equivalent("optax.sign_sgd(learning_rate={learning_rate})"),
)


# Riedmiller & Braun (1993) in the iRprop− variant of Igel & Hüsken (2000): no weight backtracking.
optimizer(
    "rprop",
    label="Rprop",
    aliases=("irprop",),
    family="sign",
    ordered=(("min_step_size", "max_step_size"),),
    hyperparameters=(
        Parameter("learning_rate", r"\alpha", 0.01, 1e-6, 100.0, "log", help="Length of the first step on each axis."),
        Parameter("eta_minus", r"\eta^-", 0.5, 0.01, 0.99, help="Shrinks the step after the slope changed sign."),
        Parameter("eta_plus", r"\eta^+", 1.2, 1.01, 3.0, help="Stretches the step while the sign holds."),
        Parameter("min_step_size", r"\Delta_{\min}", 1e-6, 1e-12, 1.0, "log", help="Shortest step."),
        Parameter("max_step_size", r"\Delta_{\max}", 50.0, 1e-3, 1000.0, "log", help="Longest step."),
    ),
    rule="""
        state step_sizes = learning_rate
        state prev_updates = 0
        s = sign(g) * sign(prev_updates)
        factor = eta_plus if s > 0 else eta_minus
        step_sizes = clip(factor * step_sizes, min_step_size, max_step_size) if s != 0 else step_sizes
        prev_updates = 0 if s < 0 else step_sizes * sign(g)
        x = x - prev_updates
    """,
    step_length="The stride of each axis, whatever the slope: longer while its sign holds, shorter once it has turned.",
    symbols={"s": "s", "factor": r"\eta", "step_sizes": r"\Delta", "prev_updates": "u"},
    summary="Each axis has a stride: longer while the sign holds, shorter once the minimum was jumped over.",
    builds_on=(("sign_sgd", "a step length for each coordinate, which grows while the sign stays"),),
    reference=Reference(
        "Riedmiller, M., Braun, H.",
        1993,
        "A direct adaptive method for faster backpropagation learning: the RPROP algorithm",
        "https://doi.org/10.1109/ICNN.1993.298623",
    ),
    conventions=(
        (
            "After a change of sign the coordinate rests for one step and its memory is cleared, without going back "
            "(iRprop−, Igel & Hüsken 2000), as in PyTorch."
        ),
        "optax 0.2.8 computes the same steps but takes each one call late (its pull request 1725).",
    ),
    optax=equivalent(why_not="optax 0.2.8 takes each step one call late (its pull request 1725)."),
    torch=equivalent(
        LibraryCall(
            "torch.optim.Rprop([p], lr={learning_rate}, etas=({eta_minus}, {eta_plus}), "
            "step_sizes=({min_step_size}, {max_step_size}))",
            lambda values: values["min_step_size"] <= values["learning_rate"] <= values["max_step_size"],
        ),
        why_not="It keeps the first step within the bounds as well.",
    ),
)
