"""Straight downhill, with a noisy gradient, and with a velocity."""

from __future__ import annotations

from optim_viz.data import Stream, Table
from optim_viz.optimizers import rule
from optim_viz.scene.study import Study
from optim_viz.scene.view import View
from optim_viz.teaching.lessons.base import RAVINE, Lesson, declare_chapter, run_of, scene_of
from optim_viz.teaching.prediction import Question

ONE_FEATURE = Table("penguins", features=("flipper_length_mm",))
BATCHES = Stream(batch_size=8, sampling="with_replacement")
ALMOST_MOMENTUM = rule("v = 0.9 v + g; x = x - learning_rate g").name  # its last line steps along g, and not along v

declare_chapter(
    "sgd_and_momentum",
    "SGD and momentum",
    Lesson(
        "gradient_descent",
        "Gradient descent",
        (7,),
        scene_of("booth", (-8.0, 5.0), 120, run_of("sgd", 0.03)),
        "Every step goes straight downhill, across the contour, and is the learning rate times the slope.",
        "The steps shrink by themselves: the slope does, on the way to the minimum at (1, 3). It is level there.",
        Question("end"),
        View("map", {"inside": 1.0}),
    ),
    Lesson(
        "zig_zag",
        "The zig-zag in a ravine",
        (7,),
        scene_of("quadratic", (-4.0, 1.5), 120, run_of("sgd", 0.048), coefficients=RAVINE),
        "The valley is 40 times as steep across as along: watch which way the steps go, and which way the minimum is.",
        "It stays below the limit of 2/λmax = 0.05, so each crossing is shorter than the last. But the rate that the "
        "steep direction can bear is small for the flat one: all that to and fro, and slow progress.",
        Question("diverges"),
        failure=True,
    ),
    Lesson(
        "saddle",
        "Stuck at a saddle",
        (7,),
        scene_of("double_well", (0.0, 1.2), 150, run_of("sgd", 0.05), run_of("momentum", 0.02)),
        "Two wells, and a start exactly on the ridge between them.",
        "On the ridge the slope points along the ridge, to the pass at (0, 0). The gradient is zero there, so they "
        "stay, though it is no minimum.",
        Question("end"),
        failure=True,
    ),
    Lesson(
        "many_minima",
        "Many minima",
        (7,),
        scene_of("himmelblau", (-0.1, -1.1), 150, run_of("sgd", 0.01)),
        "Four minima, equally deep. The method is the same from everywhere; only the start decides.",
        "From here it goes to (3.58, −1.85); from (0, −0.5), close by, it goes to (3, 2). The fate map shows it for "
        "every start.",
        Question("end"),
        study=Study("starts", cells=100),
    ),
    Lesson(
        "minibatch_noise",
        "A noisy gradient",
        (9,),
        scene_of("sphere", (-4.0, 2.5), 300, run_of("sgd", 0.2), run_of("sgd", 0.02), noise=3.0, seed=1),
        "A minibatch gives the gradient with noise. Both runs get the same noise; only their learning rates differ.",
        "Neither comes to rest. The larger rate is there sooner and then wanders widely; the smaller one takes longer "
        "and stays closer.",
        Question("lowest"),
    ),
    Lesson(
        "batch_noise",
        "The batch is the noise",
        (9,),
        scene_of(
            "linear_regression",
            (-1.0, 1.5),
            60,
            run_of("sgd", 0.5),
            table=ONE_FEATURE,
            stream=BATCHES,
            seed=1,
        ),
        "A penguin's mass from its flipper: slope and intercept. Each step draws eight of the 342 rows, the ringed "
        "ones; the cloud shows where a step would lead by each of 64 such batches.",
        "The bowl is round, so the shape of the cloud is the noise's alone. Its variance is that of the rows over "
        "their number, 7.39/8 at the start: turn B, and four times the batch is half the width.",
        None,
        View("map", {"cloud": 1.0, "dial": -3.0}),
    ),
    Lesson(
        "equal_neurons",
        "Equal neurons stay equal",
        (7, 9),
        scene_of(
            "tiny_net",
            (1.5, 1.5),
            200,
            run_of("sgd", 0.5),
            stream=Stream(batch_size=32),
            seed=1,
        ),
        "A net of two hidden neurons: x and y are their weights, and both start at 1.5. Minibatches shake it all the "
        "way. Where does it come to?",
        "Every batch gives both neurons the same slope, so no noise in the data takes them off the diagonal: they hang "
        "about the saddle at (−0.26, −0.26). That is why weights start at random; drag the ring off the diagonal.",
        Question("end"),
        study=Study("starts", cells=50),
        failure=True,
    ),
    Lesson(
        "noise_frees",
        "Noise leaves the saddle",
        (9,),
        scene_of("double_well", (0.0, 1.2), 300, run_of("sgd", 0.05), run_of("momentum", 0.01), noise=0.1, seed=1),
        "The ridge of “Stuck at a saddle” once more, with a little noise in the gradient.",
        "The noise pushes them off the ridge, and then the slope does the rest: both go down into a well.",
    ),
    Lesson(
        "momentum",
        "Momentum",
        (10,),
        scene_of(
            "quadratic",
            (-4.0, 1.5),
            200,
            run_of("sgd", 0.045),
            run_of("momentum", 0.01, momentum=0.8),
            coefficients=RAVINE,
        ),
        "The same ravine, with a velocity: what points to and fro cancels out, what points along adds up.",
        "Momentum takes less than a quarter of the rate, and still is at the minimum sooner.",
        Question("first"),
    ),
    Lesson(
        "one_character",
        "Write momentum with one character",
        (7, 10),
        scene_of(
            "quadratic",
            (-4.0, 1.5),
            40,
            run_of("sgd", 0.01),
            run_of("momentum", 0.01, momentum=0.9),
            run_of(ALMOST_MOMENTUM, 0.01),
            coefficients=RAVINE,
        ),
        "The third rule is typed, and is meant to be momentum: v = 0.9 v + g, then x = x − learning_rate g. It is one "
        "character short of it. Its text stands in the panel, to be read and mended.",
        "It adds up a velocity and never uses it: its last line steps along g, so it goes SGD's way to the last bit. "
        "Write v for that g, and it goes momentum's, to the last bit.",
        Question("together"),
    ),
    Lesson(
        "overshoot",
        "The heavy ball overshoots",
        (10,),
        scene_of("sphere", (-4.0, 2.5), 150, run_of("sgd", 0.05), run_of("momentum", 0.02, momentum=0.95)),
        "A round bowl has no ravine, and this ball is heavy: it keeps 95 % of its velocity.",
        "It runs through the minimum, up the other side and back, again and again. Where the way is straight, momentum "
        "has nothing to cancel.",
        Question("first"),
    ),
    Lesson(
        "nesterov",
        "Nesterov looks ahead",
        (11,),
        scene_of(
            "quadratic",
            (-4.0, 1.5),
            200,
            run_of("momentum", 0.01, momentum=0.9),
            run_of("nesterov", 0.01, momentum=0.9),
            coefficients=RAVINE,
        ),
        "Same rate, same momentum. Nesterov asks for the gradient where the velocity is about to carry it.",
        "Asked further on, the gradient brakes earlier: Nesterov swings less across the ravine, and its way is less "
        "than half as long.",
        Question("first"),
    ),
    Lesson(
        "comparing_momentums",
        "Comparing momentums",
        (12,),
        scene_of(
            "rosenbrock",
            (-1.2, 1.0),
            500,
            run_of("sgd", 0.001),
            run_of("momentum", 0.0005, momentum=0.9),
            run_of("nesterov", 0.0005, momentum=0.9),
        ),
        "Down into a curved valley, and then a long way along its almost level floor.",
        "Both velocities add up along the floor, where SGD creeps. Between the two it is close.",
        Question("lowest"),
    ),
)
