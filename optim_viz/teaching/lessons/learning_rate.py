"""Too small, too large, and falling with time."""

from __future__ import annotations

from optim_viz.data import Stream, Table
from optim_viz.objectives.typed import function
from optim_viz.scene.study import Study
from optim_viz.teaching.lessons.base import Lesson, declare_chapter, run_of, scene_of
from optim_viz.teaching.prediction import Question

HALF_A_PLANE = function("x - log(x) + y^2/20").name  # of x > 0
KINK = function("|x| + y^2/2").name

declare_chapter(
    "learning_rate",
    "Learning rate",
    Lesson(
        "three_rates",
        "Too small, fine, and on the edge",
        (19,),
        scene_of(
            "quadratic",
            (-4.0, 1.5),
            100,
            run_of("sgd", 0.002),
            run_of("sgd", 0.08),
            run_of("sgd", 0.19),
            coefficients={"kappa": 10.0},
        ),
        "One method, three learning rates: 0.002, 0.08 and 0.19. Beyond 2/λmax = 0.2 it diverges.",
        "The smallest creeps. The largest zigzags, yet is first: along the valley, too, a larger rate is faster.",
        Question("first"),
        study=Study(),
    ),
    Lesson(
        "divergence",
        "Divergence",
        (19,),
        scene_of("quadratic", (-4.0, 1.5), 100, run_of("sgd", 0.205), coefficients={"kappa": 10.0}),
        "The curvature across the valley is 10, so the limit 2/λmax is 0.2. The rate is 0.205.",
        "Every crossing of the valley ends a little higher than the one before: 2.5 % too much is too much.",
        Question("diverges"),
        study=Study(),
        failure=True,
    ),
    Lesson(
        "adam_rates",
        "Even for Adam the learning rate matters",
        (19, 20),
        scene_of("beale", (1.0, 1.5), 200, run_of("adam", 0.005), run_of("adam", 0.2), run_of("adam", 10.0)),
        "Adam divides the slope's size out; the learning rate it leaves as it is: 0.005, 0.2 and 10.",
        "A step is at most about one learning rate long in each direction: too short to get there, or so long that it "
        "throws the run out of the view at once.",
        Question("lowest"),
        study=Study(),
    ),
    Lesson(
        "decay",
        "Learning-rate decay on a noisy surface",
        (19, 20),
        scene_of(
            "quadratic",
            (-4.0, 1.5),
            400,
            run_of("sgd", 0.1),
            run_of("sgd", 0.1, "inverse_time"),
            coefficients={"kappa": 5.0},
            noise=2.0,
            seed=3,
        ),
        "Same method, same noise. The second one's learning rate falls as 1/t.",
        "A constant rate carries the noise to the end. A falling one averages it out, and closes in on the minimum.",
        Question("lowest"),
    ),
    Lesson(
        "noise_floor",
        "A constant rate has a floor",
        (9, 19, 20),
        scene_of(
            "linear_regression",
            (-1.0, 1.5),
            400,
            run_of("sgd", 0.2),
            run_of("sgd", 0.05),
            run_of("sgd", 0.2, "inverse_time"),
            table=Table("penguins", features=("flipper_length_mm",)),
            stream=Stream(batch_size=8, sampling="with_replacement"),
            seed=1,
        ),
        "The same batches of eight penguins for all three: a rate of 0.2, one of 0.05, and 0.2 that falls as 1/t.",
        "Each constant rate ends on a floor, on average 0.0033 and 0.0007 above the minimum: a quarter of the rate, a "
        "quarter of the floor. Only the falling rate goes on below. One run is an anecdote; Study has fifty.",
        Question("lowest"),
        study=Study("seeds"),
    ),
    Lesson(
        "no_floor",
        "Without noise in the labels there is no floor",
        (9, 19),
        scene_of(
            "linear_regression",
            (-1.5, 4.0),
            100,
            run_of("sgd", 0.2),
            table=Table("line", noise=0.0, outliers=0, transform="raw"),
            stream=Stream(batch_size=8, sampling="with_replacement"),
            seed=1,
        ),
        "Batches of eight again, and a constant rate of 0.2. But now every label lies exactly on a line. Does it come "
        "to rest?",
        "Yes. Where the line is met, no row is missing anything, so no batch has a slope: the noise dies away together "
        "with the distance. Give the labels a noise of 0.5 in the panel, and the floor is back.",
        Question("arrival"),
    ),
    Lesson(
        "schedule",
        "A schedule lets RMSprop arrive",
        (19, 20),
        scene_of("beale", (1.0, 1.5), 300, run_of("rmsprop", 0.1), run_of("rmsprop", 0.1, "cosine")),
        "No noise here. RMSprop hops by about its learning rate; the second one's falls along a cosine to zero.",
        "As the rate falls, so do the hops: with the schedule it comes to rest, without it never does.",
        Question("first"),
    ),
    Lesson(
        "kink",
        "A kink: no rate is small enough",
        (19,),
        scene_of(KINK, (1.53, 1.0), 500, run_of("sgd", 0.2), run_of("sgd", 0.05), run_of("sgd", 0.01)),
        "f is typed: |x| + y²/2. Three rates, all far below the 2 that the bowl in y would bear.",
        "None comes to rest. Beside the edge the slope is 1, however near the edge is, so each hops over it by its "
        "rate, to and fro: a smaller rate makes the hops smaller, and ends nothing. A rate that falls to zero would.",
        Question("first"),
        failure=True,
    ),
    Lesson(
        "half_a_plane",
        "Beyond the edge there is no f",
        (19,),
        scene_of(HALF_A_PLANE, (0.7, 1.5), 80, run_of("sgd", 0.5), run_of("sgd", 3.5), run_of("sgd", 4.5)),
        "f is typed: x − log x + y²/20, of positive x alone. At 4.5, the third run ends at its second step: that lands "
        "where nothing is. What about the second run, at 3.5?",
        "It never settles, for 2 is the most that the minimum bears, and it never falls off. A step leads from x to "
        "x − α + α/x, which is 2√α − α at least: positive for every rate α below 4.",
        Question("diverges", run=1),
        failure=True,
    ),
)
