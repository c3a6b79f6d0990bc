"""The formulas exactly as the lecture's slides print them: no root, ε added to the cache, no bias correction.

The slide itself adds "that's not quite Adam". Dividing by g² instead of |g| makes the step *shorter* where the slope
is steeper: these forms are here so that the difference can be seen.
"""

from __future__ import annotations

from optim_viz.optimizers.adaptive import DUCHI, TIELEMAN_HINTON
from optim_viz.optimizers.base import (
    B1,
    B2,
    DECAY,
    EMA_LIMIT,
    EPS,
    KINGMA_BA,
    LEARNING_RATE,
    LECTURE,
    Contrast,
    optimizer,
)

NO_ROOT = "As printed on the slide: the cache is not under a root, so steep slopes are over-divided. Published: √cache."


# c ← c + g², x ← x − αg / (c + ε). The lecture, "Adagrad: SGD with cache".
optimizer(
    "adagrad_slide",
    label="Adagrad (slide)",
    family="slide",
    hyperparameters=(LEARNING_RATE, EPS),
    rule="""
        state sum_of_squares = 0
        sum_of_squares = sum_of_squares + g**2
        rate = learning_rate / (sum_of_squares + eps)
        x = x - rate * g
    """,
    symbols={"sum_of_squares": "c"},
    stability="2",
    summary="The slide's Adagrad: divides by the sum of squares itself, and fades much faster.",
    builds_on=(("adagrad", "without the root, as a slide prints it"),),
    reference=LECTURE,
    conventions=(NO_ROOT,),
    contrasts=(
        Contrast(
            "published",
            "The slide's form against the published one",
            "The published step fades like 1 / √t, the slide's like 1 / t: it stops sooner.",
            (LECTURE, DUCHI),
            optimizer="adagrad",
        ),
    ),
)


# c ← βc + (1 − β)g², x ← x − αg / (c + ε). The lecture, "RMSProp: SGD with cache with exp. smoothing".
optimizer(
    "rmsprop_slide",
    label="RMSprop (slide)",
    family="slide",
    hyperparameters=(LEARNING_RATE, DECAY, EPS),
    rule="""
        state nu = 0
        nu = decay * nu + (1 - decay) * g**2
        rate = learning_rate / (nu + eps)
        x = x - rate * g
    """,
    symbols={"nu": "c"},
    stability="2",
    summary="The slide's RMSprop: flat ground makes it leap, since a small slope squared is smaller still.",
    builds_on=(("rmsprop", "without the root, as a slide prints it"),),
    reference=LECTURE,
    conventions=(NO_ROOT,),
    contrasts=(
        Contrast(
            "published",
            "The slide's form against the published one",
            (
                "The published step is about one rate long wherever it is; the slide's depends on the slope the "
                "wrong way round."
            ),
            (LECTURE, TIELEMAN_HINTON),
            optimizer="rmsprop",
        ),
    ),
)


# v ← γv + (1 − γ)g, c ← βc + (1 − β)g², x ← x − αv / (c + ε), with γ = ``b1``, β = ``b2``. The lecture, "Adam".
optimizer(
    "adam_slide",
    label="Adam (slide)",
    family="slide",
    hyperparameters=(LEARNING_RATE, B1, B2, EPS),
    rule="""
        state mu = 0
        state nu = 0
        mu = b1 * mu + (1 - b1) * g
        nu = b2 * nu + (1 - b2) * g**2
        rate = learning_rate / (nu + eps)
        x = x - rate * mu
    """,
    symbols={"mu": "v", "nu": "c"},
    memory="mu",
    stability=EMA_LIMIT,
    summary="The slide's Adam, which it calls “not quite Adam”: no root, no bias correction.",
    builds_on=(("adam", "without the root and the correction, as a slide prints it"),),
    reference=LECTURE,
    conventions=(NO_ROOT, "No bias correction: both averages start small, and not by the same factor."),
    contrasts=(
        Contrast(
            "published",
            "The slide's form against the published one",
            (
                "The published step starts one rate long; the slide's has neither root nor correction, and its "
                "length follows 1 / |g|."
            ),
            (LECTURE, KINGMA_BA),
            optimizer="adam",
        ),
    ),
)
