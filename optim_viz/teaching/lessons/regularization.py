"""What is added to a loss, or to its data, for the sake of rows that were not seen."""

from __future__ import annotations

from optim_viz.data import Stream, Table
from optim_viz.objectives.penalties import Penalty
from optim_viz.scene.view import View
from optim_viz.teaching.lessons.base import Lesson, declare_chapter, run_of, scene_of
from optim_viz.teaching.prediction import Question

_TWO_WEIGHTS = Table("penguins", features=("bill_length_mm", "flipper_length_mm"))
_FEW_ROWS = Table("penguins", features=("bill_length_mm", "flipper_length_mm"), held_out=0.98, split_seed=96)
_APART = Table("two_gaussians", seed=1, separation=7.0)  # a line tells the classes apart
# By which numbers a view names dials that all runs share: steps, noise, the surface's own, then the stream's.
_DIAL_OF_STEPS, _DIAL_OF_STRENGTH = -1.0, -3.0

declare_chapter(
    "regularization",
    "Regularization",
    Lesson(
        "monitoring",
        "Monitor the loss on new data",
        (20, 21),
        scene_of(
            "linear_regression",
            (0.0, 0.0),
            200,
            run_of("sgd", 0.1),
            table=_FEW_ROWS,
            penalty=Penalty("l2", 0.0),
        ),
        "Seven penguins are fitted, 335 are held out. Thick is the loss on the seven, thin that on the others: will "
        "both fall together?",
        "No. The thick one falls to the end, the thin one is lowest at step 49, with 0.133, and then rises to 0.181: "
        "what it learns from there on is of these seven alone. Stop there, or turn λ: 0.065 leaves it at 0.137. With "
        "two weights the gain is mostly small: of 100 such splits the thin curve rises by a tenth or more in 44.",
        Question("end"),
        View("map", {"dial": _DIAL_OF_STRENGTH}),
        failure=True,
    ),
    Lesson(
        "penalty_path",
        "A penalty moves the minimum",
        (22, 32),
        scene_of(
            "linear_regression",
            (-1.56, 2.04),
            60,
            run_of("sgd", 0.3, treatment="proximal"),
            table=_TWO_WEIGHTS,
            penalty=Penalty("l1", 0.03),
        ),
        "Two weights predict a penguin's mass, and λ(|x| + |y|) is added to the loss: at λ = 0.03 here. The larger λ, "
        "the nearer to the origin is the minimum.",
        "Turn λ: the minimum follows the dotted path. At 0.0682 it comes to the corner of the diamond, the first "
        "weight is zero and stays so; from 0.8713 on both are. With L2 the region is a disc, which has no corner.",
        Question("zero"),
        View("map", {"dial": _DIAL_OF_STRENGTH}),
    ),
    Lesson(
        "rattle",
        "Zero, or only nearly",
        (22,),
        scene_of(
            "linear_regression",
            (-1.56, 2.04),
            200,
            run_of("sgd", 0.2),
            run_of("sgd", 0.05),
            run_of("sgd", 0.2, treatment="proximal"),
            table=_TWO_WEIGHTS,
            penalty=Penalty("l1", 0.6),
        ),
        "At λ = 0.6 the best first weight is exactly zero. Two runs follow the slope of f + λR, at rates of 0.2 and "
        "0.05; the third one takes the slope of f, and then the exact step of the penalty.",
        "The slope of |x| jumps at zero, so whoever follows it rattles to and fro, in proportion to the learning rate. "
        "The proximal step stops at zero: that weight is 0 to the last digit, and the run comes to rest.",
        Question("first"),
        failure=True,
    ),
    Lesson(
        "decay_draws_a_box",
        "Weight decay beside the rule is a box",
        (22,),
        scene_of(
            "booth",
            (-4.0, 6.0),
            600,
            run_of("adamw", 0.05, weight_decay=0.5, b2=0.95),
            run_of("lion", 0.02, weight_decay=0.5),
            run_of("adamw", 0.05, weight_decay=0.5, b2=0.95, decoupled=0.0),
        ),
        "All three decay by 0.5, and the minimum of f is at (1, 3). AdamW 1 and Lion shrink the weights beside their "
        "step; AdamW 2 adds the decay to the gradient, as L2 does.",
        "A step of AdamW or Lion is about one rate long at most in each direction, so no weight is held beyond 1/0.5 = "
        "2: both come to the edge of that box, near (1.8, 2), where f is lowest in it. In the gradient the same number "
        "gives the L2 minimum, (1.15, 2.75).",
        Question("together"),
    ),
    Lesson(
        "stopping_early",
        "Stopping early is a penalty, too",
        (22,),
        scene_of(
            "linear_regression",
            (0.0, 0.0),
            40,
            run_of("sgd", 0.05),
            table=_TWO_WEIGHTS,
            penalty=Penalty("l2", 0.0),
        ),
        "No penalty, λ = 0: a run from the origin to the minimum, in small steps, and stopped after 40 of them.",
        "The dotted path is where L2 would put the minimum, for every λ. The run goes beside it all the way: stopped "
        "at the time t = α · steps, it is a sixth of the way off the minimum of λ = 1/(2t), here 0.25. Turn the steps.",
        Question("end"),
        View("map", {"dial": _DIAL_OF_STEPS}),
    ),
    Lesson(
        "dropout",
        "Dropout is a penalty on average",
        (23, 24, 32),
        scene_of(
            "linear_regression",
            (-1.56, 2.04),
            500,
            run_of("sgd", 0.1, "inverse_time"),
            table=_TWO_WEIGHTS,
            stream=Stream(keep_prob=0.5),
            seed=1,
        ),
        "At each step every input of every row is dropped with probability ½, and what is kept is doubled. The goal is "
        "the minimum of the loss without that: will it end there?",
        "No. On average what is dropped adds ½ (1 − k)/k of each weight's square to the loss: it ends where L2 of "
        "strength ½ has its minimum, at (0.17, 0.38). As what is kept was doubled, nothing is scaled for the test.",
        Question("end"),
    ),
    Lesson(
        "noisy_inputs",
        "Noise in the data is the same penalty",
        (30, 31, 32),
        scene_of(
            "linear_regression",
            (-1.56, 2.04),
            500,
            run_of("sgd", 0.1, "inverse_time"),
            table=_TWO_WEIGHTS,
            stream=Stream(input_noise=1.0),
            seed=2,
        ),
        "The plainest augmentation: each step sees every row with other noise in its inputs, as large as they are "
        "spread. Nothing is dropped. Where does it end?",
        "Where the dropped inputs led, at (0.17, 0.38): with standardized features L2 of strength ½σ², noise in the "
        "inputs and dropout with (1 − k)/k = σ² have one expected minimum. Three slides, one point.",
        Question("end"),
    ),
    Lesson(
        "exchanged_features",
        "A symmetry of the data is one of the surface",
        (30, 31),
        scene_of(
            "linear_regression",
            (-1.56, 2.04),
            60,
            run_of("sgd", 0.3),
            table=Table("penguins", ("bill_length_mm", "flipper_length_mm"), transform="group_average"),
        ),
        "Every row comes a second time, with bill and flipper exchanged: augmentation by a symmetry. The rows as they "
        "are want weights of (0.04, 0.84). Where does it end now?",
        "On the diagonal, at (0.44, 0.44): half way between those weights and their mirror image, for now f(x, y) = "
        "f(y, x). Augmentation believes what it is told. A bill is no flipper, so on the rows as they are this costs: "
        "a loss of 0.175, not 0.120.",
        Question("end"),
    ),
    Lesson(
        "hinge_plain",
        "The hinge is content with a plain",
        (22,),
        scene_of(
            "hinge",
            (-1.5, -0.5),
            150,
            run_of("sgd", 2.0),
            run_of("momentum", 0.1, momentum=0.8),
            run_of("adam", 0.1),
            table=_APART,
        ),
        "A line tells the two classes apart, and the hinge asks for a margin of 1. The ground behind the last crease "
        "is level: no row is missing anything there.",
        "Descent stops dead where it enters the plain, and what has a velocity glides on. Each of them has a line of "
        "its own, all of them with a loss of exactly zero: f alone does not say which is best.",
        Question("together"),
    ),
    Lesson(
        "margin",
        "A little L2 brings the widest margin",
        (22,),
        scene_of(
            "hinge",
            (3.0, 2.5),
            600,
            run_of("sgd", 1.0),
            table=_APART,
            penalty=Penalty("l2", 0.001),
        ),
        "The same plain, and a start in the midst of it. Now 0.001 (x² + y²) is added: of all lines without a loss, "
        "the shortest weights are asked for.",
        "It slides down to where two margins of 1 meet, the nearest point of the plain to the origin: the line with "
        "the widest margin to both classes.",
        Question("end"),
    ),
    Lesson(
        "logistic_never_arrives",
        "The logistic loss never arrives",
        (22,),
        scene_of("logistic_regression", (-1.1, -1.2), 1000, run_of("sgd", 1.0), table=_APART),
        "The same two classes, and the logistic loss: longer weights are always a little better.",
        "It is still descending, and always will be: twice the steps lengthen the weights by about as much each time, "
        "as log t does. The direction settles, the length does not; a penalty would end it.",
        Question("arrival"),
        failure=True,
    ),
)
