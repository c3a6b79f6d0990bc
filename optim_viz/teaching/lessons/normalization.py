"""The same rows in other units, and layers that see to their own."""

from __future__ import annotations

from optim_viz.data import Stream, Table
from optim_viz.scene.companions import companion_number
from optim_viz.scene.view import View
from optim_viz.teaching.lessons.base import Lesson, declare_chapter, run_of, scene_of
from optim_viz.teaching.prediction import Question

_FLIPPER_AND_BILL = Table(
    "penguins", ("flipper_length_mm", "bill_depth_mm"), "species", "raw", classes=("adelie", "chinstrap")
)

_IN_USE = View("map", {"companion": companion_number("inference")})
_LAYER = View("map", {"companion": companion_number("layer")})

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
    Lesson(
        "batch_norm_rays",
        "Batch normalization makes rays",
        (27,),
        scene_of("neuron_bn", (-0.7, 1.1), 60, run_of("sgd", 0.5), run_of("sgd", 100.0)),
        "A linear neuron whose outputs are normalized over the batch: twice the weights give the same outputs. The "
        "second run has a learning rate of 100.",
        "It does not diverge, and would not at 10,000. No slope has a part along a ray, so a step only makes the "
        "weights longer, by ‖w′‖² = ‖w‖² + α²‖g‖²; and the longer they are, the less they turn. Its first step is 72 "
        "long and leads lower, those after it less than 0.24. That batch normalization helps by steadying the "
        "distribution of a layer's inputs, as its authors said, is disputed: Santurkar et al. (2018, arXiv 1805.11604) "
        "disturbed it, and training was as good; they hold that the loss becomes smoother.",
        Question("diverges", 1),
        _LAYER,
    ),
    Lesson(
        "batch_norm_valley",
        "A valley as steep everywhere",
        (27,),
        scene_of("two_layer_bn", (2.5, 0.1), 60, run_of("sgd", 1.5)),
        "Two weights, one behind the other. In A the output between them is normalized over the batch, in B it is not. "
        "Rows, start and rate are the same, and in B the valley at x = 2.5 has a sharpness of x² + y² = 6.4, which "
        "bears no rate above 2/6.4 = 0.31. This one is 1.5.",
        "With batch normalization, which takes away what the first weight's size does: the sharpness is 1 all along "
        "the valley, so the run arrives. Without it the same steps are gone after 6.",
        Question("surface"),
        beside=scene_of("two_layer_linear", (2.5, 0.1), 60, run_of("sgd", 1.5)),
    ),
    Lesson(
        "batch_of_two",
        "A batch of two",
        (27,),
        scene_of("neuron_bn", (-0.7, 1.1), 60, run_of("sgd", 0.5), stream=Stream(batch_size=2), seed=1),
        "The neuron of the rays once more, with two penguins to a batch. With eight, these 60 steps are enough.",
        "It hardly moves: of two rows the normalized outputs are 1 and −1, whatever the weights are, so there is "
        "nothing to learn. Only where two sums are nearly the same, ε has a say, and a step may be long.",
        Question("end"),
        _LAYER,
        failure=True,
    ),
    Lesson(
        "moving_averages",
        "Averages that move along",
        (29,),
        scene_of(
            "moving_averages",
            (0.0, 1.0),
            400,
            run_of("sgd", 0.1),
            run_of("sgd", 0.01),
            stream=Stream(batch_size=4),
            seed=1,
        ),
        "What a normalized layer keeps for inference: x follows the mean of four rows at a time, y their variance, "
        "from 0 and 1. The rates are PyTorch's momentum of 0.1, the new value's weight, and Keras's of 0.99, the old "
        "one's: 0.01 by the other spelling.",
        "The first is there after 50 steps and keeps trembling, the second is calmer and slower. Both variances stay "
        "below the ring: four rows have three quarters of the variance, 2.9 of 3.9. PyTorch normalizes by that biased "
        "variance as well, but averages 4/3 of it.",
        Question("lowest"),
    ),
    Lesson(
        "batch_norm_in_use",
        "Trained one way, used another",
        (29,),
        scene_of(
            "neuron_bn",
            (-0.7, 1.1),
            40,
            run_of("sgd", 100.0),
            run_of("sgd", 0.5),
            stream=Stream(batch_size=32),
            seed=1,
        ),
        "The neuron of the rays, in batches of 32 penguins. In training each batch's own mean and variance normalize; "
        "in use it is their moving averages, from 0 and 1, in which a new value has the weight 0.1.",
        "The first run's long step does no harm in training, where the length of the weights is normalized away. In "
        "use the loss is then 7,000 times that in training: the sums' variance is 3,700, its average still 0.96. At "
        "step 5 it is twice that in training, from step 20 on no more than a quarter off. By Keras's momentum of 0.99, "
        "here 0.01, it is still 2.8 times as large at step 40. Where weights grow slowly, the averages keep up.",
        Question("in_use"),
        _IN_USE,
        failure=True,
    ),
)
