"""The same rows in other units."""

from __future__ import annotations

from optim_viz.data import Table
from optim_viz.teaching.lessons.base import Lesson, declare_chapter, run_of, scene_of
from optim_viz.teaching.prediction import Question

_FLIPPER_AND_BILL = Table(
    "penguins", ("flipper_length_mm", "bill_depth_mm"), "species", "raw", classes=("adelie", "chinstrap")
)

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
    Lesson(
        "sensitive_weights",
        "A tenth of the weights",
        (25, 26),
        scene_of(
            "logistic_regression",
            (-0.0059, -0.4113),
            200,
            run_of("sgd", 2e-4),
            table=_FLIPPER_AND_BILL,
        ),
        "A classifier of penguins by flipper and bill, in millimetres. The start is the best pair of weights, changed "
        "by a tenth of its length.",
        "That tenth makes the loss 4.5 times as large, to the other side eight times; of the same columns, "
        "standardized, no tenth makes a difference of 0.3 %. The surface is 33,000 times as sharp across as along, and "
        "bears no learning rate above 2/λmax = 2.6·10⁻⁴.",
        Question("condition"),
        failure=True,
    ),
    Lesson(
        "usually_a_good_idea",
        "Usually a good idea",
        (28,),
        scene_of(
            "logistic_regression",
            (-1.1, 1.2),
            120,
            run_of("sgd", 20.0),
            table=Table("penguins", ("bill_length_mm", "bill_depth_mm"), "species", classes=("adelie", "chinstrap")),
        ),
        "Bills of two species, both measures standardized. As they are, in millimetres and counted from their means, "
        "the classifier's κ at its minimum is 8.",
        "Standardized it is 13: worse. What curves a classifier's loss at its minimum are the rows that it is in doubt "
        "about, and these spread otherwise than the columns as a whole. It is a good idea, usually.",
        Question("condition"),
    ),
)
