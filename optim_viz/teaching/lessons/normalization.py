"""The same rows in other units."""

from __future__ import annotations

from optim_viz.data import Table
from optim_viz.teaching.lessons.base import Lesson, declare_chapter, run_of, scene_of
from optim_viz.teaching.prediction import Question

declare_chapter(
    "normalization",
    "Normalization",
    Lesson(
        "raw_units",
        "In millimetres and grams",
        (25, 26),
        scene_of(
            "linear_regression", (-137.0, 43.0), 120, run_of("sgd", 4.8e-5), table=Table("penguins", transform="raw")
        ),
        "Two weights of a model are the plane: it predicts a penguin's mass in grams from its bill and flipper in "
        "millimetres. The learning rate is 4.8·10⁻⁵, which sounds small.",
        "It is above the limit of 2/λmax = 4.7·10⁻⁵, so every crossing of the valley is longer than the last. Just "
        "below the limit nothing arrives either: the valley is 2,600 times as steep across as along.",
        Question("diverges"),
        failure=True,
    ),
    Lesson(
        "standardized",
        "The same penguins, standardized",
        (25, 26),
        scene_of(
            "linear_regression",
            (-1.56, 2.04),
            120,
            run_of("sgd", 0.5),
            run_of("momentum", 0.1),
            table=Table("penguins"),
        ),
        "The same rows and the same model; every column is now counted from its mean, in its standard deviations.",
        "Across is 4.8 times as steep as along, no more: (1 + ρ)/(1 − ρ) of the features' correlation ρ = 0.66. Plain "
        "descent arrives within 30 steps, and momentum has little to carry it through.",
        Question("first"),
    ),
    Lesson(
        "whitened",
        "Whitened: every direction is alike",
        (25,),
        scene_of(
            "linear_regression",
            (-1.27, 2.01),
            60,
            run_of("sgd", 0.2),
            run_of("sign_sgd", 0.05),
            table=Table("penguins", transform="whiten"),
        ),
        "Now the features are uncorrelated as well. Watch the way that plain descent takes.",
        "The contours are circles, so straight downhill is straight to the minimum: half of the way takes the same "
        "number of steps from everywhere. A method of signs alone still goes along diagonals.",
        Question("first"),
    ),
)
