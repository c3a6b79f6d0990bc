"""The guided tour: scenes in the order of the lecture, each with one thing to look for and, mostly, one to predict.

A lesson is a link: its scene, view and question are what the codec spells, and its page names it. What its sentences
claim is checked against the simulated arrays in ``tests/test_lessons.py``, one check a lesson.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from optim_viz.data import Table
from optim_viz.registry import Entry, Registry
from optim_viz.scene.scenario import Fairness, Run, Scenario, first_scene
from optim_viz.scene.study import Study
from optim_viz.scene.view import View
from optim_viz.teaching.prediction import Question


@dataclass(frozen=True, slots=True)
class Lesson(Entry):
    """One scene of the tour. ``look_for`` may not give the answer away, ``explains`` is shown with it.

    ``study`` asks what is best explored further, where that is more than its runs. ``failure`` marks what goes wrong in
    practice.
    """

    name: str
    title: str
    section: str  # of the lecture
    scenario: Scenario
    look_for: str
    explains: str
    question: Question | None = None
    view: View = field(default_factory=View)
    study: Study | None = None
    failure: bool = False


SECTIONS = (
    "Optimizers",
    "SGD on minibatches",
    "First idea: momentum",
    "Second idea: different dimensions are different",
    "Adam",
    "Comparing optimizers",
    "Once more: learning rate",
    "Data normalization",
    "Beyond the lecture",
)
LESSONS: Registry[Lesson] = Registry("lesson")


def lesson_number(name: str) -> int:
    """A lesson's place in the tour, from 1."""
    return list(LESSONS).index(name) + 1


def neighbouring_lesson(name: str, by: int) -> str | None:
    """The lesson so many places further, if there is one."""
    names, place = list(LESSONS), list(LESSONS).index(name) + by
    return names[place] if 0 <= place < len(names) else None


def _run(optimizer: str, rate: float, /, schedule: str = "constant", **others: float) -> Run:
    return Run(optimizer, {"learning_rate": rate, **others}, schedule=schedule)


def _scene(
    objective: str,
    start: tuple[float, float],
    steps: int,
    /,
    *runs: Run,
    coefficients: Mapping[str, float] | None = None,
    noise: float = 0.0,
    seed: int = 0,
    fairness: Fairness | None = None,
    table: Table | None = None,
) -> Scenario:
    return Scenario(objective, start, runs, coefficients or {}, steps, noise, seed, fairness or Fairness(), table)


_RAVINE = {"kappa": 40.0}  # 40 times as steep across as along

_TOUR = (
    Lesson(
        "gradient_descent",
        "Gradient descent",
        "Optimizers",
        _scene("booth", (-8.0, 5.0), 120, _run("sgd", 0.03)),
        "Every step goes straight downhill, across the contour, and is the learning rate times the slope.",
        "The steps shrink by themselves: the slope does, on the way to the minimum at (1, 3). It is level there.",
        Question("end"),
        View("map", {"inside": 1.0}),
    ),
    Lesson(
        "zig_zag",
        "The zig-zag in a ravine",
        "Optimizers",
        _scene("quadratic", (-4.0, 1.5), 120, _run("sgd", 0.048), coefficients=_RAVINE),
        "The valley is 40 times as steep across as along: watch which way the steps go, and which way the minimum is.",
        "It stays below the limit of 2/λmax = 0.05, so each crossing is shorter than the last. But the rate that the "
        "steep direction can bear is small for the flat one: all that to and fro, and slow progress.",
        Question("diverges"),
        failure=True,
    ),
    Lesson(
        "saddle",
        "Stuck at a saddle",
        "Optimizers",
        _scene("double_well", (0.0, 1.2), 150, _run("sgd", 0.05), _run("momentum", 0.02)),
        "Two wells, and a start exactly on the ridge between them.",
        "On the ridge the slope points along the ridge, to the pass at (0, 0). The gradient is zero there, so they "
        "stay, though it is no minimum.",
        Question("end"),
        failure=True,
    ),
    Lesson(
        "many_minima",
        "Many minima",
        "Optimizers",
        _scene("himmelblau", (-0.1, -1.1), 150, _run("sgd", 0.01)),
        "Four minima, equally deep. The method is the same from everywhere; only the start decides.",
        "From here it goes to (3.58, −1.85); from (0, −0.5), close by, it goes to (3, 2). The fate map shows it for "
        "every start.",
        Question("end"),
        study=Study("starts", cells=100),
    ),
    Lesson(
        "minibatch_noise",
        "A noisy gradient",
        "SGD on minibatches",
        _scene("sphere", (-4.0, 2.5), 300, _run("sgd", 0.2), _run("sgd", 0.02), noise=3.0, seed=1),
        "A minibatch gives the gradient with noise. Both runs get the same noise; only their learning rates differ.",
        "Neither comes to rest. The larger rate is there sooner and then wanders widely; the smaller one takes longer "
        "and stays closer.",
        Question("lowest"),
    ),
    Lesson(
        "noise_frees",
        "Noise leaves the saddle",
        "SGD on minibatches",
        _scene("double_well", (0.0, 1.2), 300, _run("sgd", 0.05), _run("momentum", 0.01), noise=0.1, seed=1),
        "The ridge of “Stuck at a saddle” once more, with a little noise in the gradient.",
        "The noise pushes them off the ridge, and then the slope does the rest: both go down into a well.",
    ),
    Lesson(
        "momentum",
        "Momentum",
        "First idea: momentum",
        _scene(
            "quadratic",
            (-4.0, 1.5),
            200,
            _run("sgd", 0.045),
            _run("momentum", 0.01, momentum=0.8),
            coefficients=_RAVINE,
        ),
        "The same ravine, with a velocity: what points to and fro cancels out, what points along adds up.",
        "Momentum takes less than a quarter of the rate, and still is at the minimum sooner.",
        Question("first"),
    ),
    Lesson(
        "overshoot",
        "The heavy ball overshoots",
        "First idea: momentum",
        _scene("sphere", (-4.0, 2.5), 150, _run("sgd", 0.05), _run("momentum", 0.02, momentum=0.95)),
        "A round bowl has no ravine, and this ball is heavy: it keeps 95 % of its velocity.",
        "It runs through the minimum, up the other side and back, again and again. Where the way is straight, momentum "
        "has nothing to cancel.",
        Question("first"),
    ),
    Lesson(
        "nesterov",
        "Nesterov looks ahead",
        "First idea: momentum",
        _scene(
            "quadratic",
            (-4.0, 1.5),
            200,
            _run("momentum", 0.01, momentum=0.9),
            _run("nesterov", 0.01, momentum=0.9),
            coefficients=_RAVINE,
        ),
        "Same rate, same momentum. Nesterov asks for the gradient where the velocity is about to carry it.",
        "Asked further on, the gradient brakes earlier: Nesterov swings less across the ravine, and its way is less "
        "than half as long.",
        Question("first"),
    ),
    Lesson(
        "comparing_momentums",
        "Comparing momentums",
        "First idea: momentum",
        _scene(
            "rosenbrock",
            (-1.2, 1.0),
            500,
            _run("sgd", 0.001),
            _run("momentum", 0.0005, momentum=0.9),
            _run("nesterov", 0.0005, momentum=0.9),
        ),
        "Down into a curved valley, and then a long way along its almost level floor.",
        "Both velocities add up along the floor, where SGD creeps. Between the two it is close.",
        Question("lowest"),
    ),
    Lesson(
        "adagrad",
        "Adagrad gives each dimension its own rate",
        "Second idea: different dimensions are different",
        _scene("quadratic", (-4.0, 1.5), 200, _run("sgd", 0.045), _run("adagrad", 0.8), coefficients=_RAVINE),
        "Each coordinate is divided by the root of the squares of all its slopes so far.",
        "The steep direction gets the smaller rate: Adagrad never crosses the valley, and goes nearly straight.",
        Question("first"),
        View("map", {"inside": 1.0, "run": 1.0}),
    ),
    Lesson(
        "adagrad_fades",
        "Adagrad fades away",
        "Second idea: different dimensions are different",
        _scene("sphere", (-4.0, 2.5), 500, _run("adagrad", 0.05), _run("rmsprop", 0.05)),
        "The same learning rate for both, and Adagrad's cache of squares only grows. Look at the length of its steps.",
        "Adagrad's effective rate has fallen to less than a tenth of the first, half way to the minimum. RMSprop's "
        "cache forgets, and it gets there.",
        Question("lowest"),
        failure=True,
    ),
    Lesson(
        "rmsprop",
        "RMSprop forgets",
        "Second idea: different dimensions are different",
        _scene("quadratic", (-4.0, 1.5), 200, _run("sgd", 0.045), _run("rmsprop", 0.1), coefficients=_RAVINE),
        "A moving average instead of a sum: the cache forgets, so the steps do not fade.",
        "Not even where they should: at the bottom RMSprop divides a small slope by its small root, and hops to and "
        "fro by about its learning rate.",
        Question("first"),
    ),
    Lesson(
        "adam",
        "Adam combines both",
        "Adam",
        _scene(
            "quadratic",
            (-4.0, 1.5),
            200,
            _run("momentum", 0.01),
            _run("rmsprop", 0.1),
            _run("adam", 0.15),
            coefficients=_RAVINE,
        ),
        "The velocity of momentum, divided by the root of RMSprop's cache.",
        "Adam goes a shorter way than either, and comes to rest, where RMSprop keeps hopping.",
        Question("first"),
    ),
    Lesson(
        "adam_leaps",
        "Adam without its correction leaps",
        "Adam",
        _scene("peaks", (-0.6, 1.5), 200, _run("adam", 0.1), _run("adam", 0.1, bias_correction=0.0)),
        "Adam 2 has its bias correction switched off; everything else is equal. Look at the first dozen steps.",
        "Both averages begin at zero, and the cache is the slower one to fill: the first step is 3.2 times as long, "
        "the third 4.7 times. It shoots past the dip onto the plain, where there is hardly any slope left.",
        Question("lowest"),
        failure=True,
    ),
    Lesson(
        "not_quite_adam",
        "“Actually, that's not quite Adam”",
        "Adam",
        _scene("beale", (1.0, 1.5), 200, _run("adam", 0.1), _run("adam_slide", 0.1)),
        "The slide's first Adam divides by the cache itself: no root, and no bias correction.",
        "Without the root, a steep slope makes a short step, and a gentle one a long step. It climbs away from the "
        "minimum's valley and strands elsewhere.",
        Question("lowest"),
    ),
    Lesson(
        "comparing_optimizers",
        "Comparing optimizers",
        "Comparing optimizers",
        first_scene(),
        "Five characters on one slope, each at a rate that suits it.",
        "Momentum sweeps across the valley and comes back nearest; RMSprop hugs the floor, Adam weaves down, and SGD "
        "and Adagrad creep. At other rates the order is another.",
        Question("lowest"),
    ),
    Lesson(
        "shared_rate",
        "One learning rate for all is no fair race",
        "Comparing optimizers",
        _scene(
            "rosenbrock",
            (-1.2, 1.0),
            300,
            _run("sgd", 0.01),
            _run("momentum", 0.01),
            _run("adagrad", 0.01),
            _run("adam", 0.01),
            fairness=Fairness("same"),
        ),
        "All four run at 0.01. Is that fair?",
        "The number means something else to each: SGD and momentum overflow within ten steps, while for Adagrad and "
        "Adam it is so small that they hardly move. The sweep shows where each one works.",
        Question("diverges"),
        study=Study(),
        failure=True,
    ),
    Lesson(
        "three_rates",
        "Too small, fine, and on the edge",
        "Once more: learning rate",
        _scene(
            "quadratic",
            (-4.0, 1.5),
            100,
            _run("sgd", 0.002),
            _run("sgd", 0.08),
            _run("sgd", 0.19),
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
        "Once more: learning rate",
        _scene("quadratic", (-4.0, 1.5), 100, _run("sgd", 0.205), coefficients={"kappa": 10.0}),
        "The curvature across the valley is 10, so the limit 2/λmax is 0.2. The rate is 0.205.",
        "Every crossing of the valley ends a little higher than the one before: 2.5 % too much is too much.",
        Question("diverges"),
        study=Study(),
        failure=True,
    ),
    Lesson(
        "adam_rates",
        "Even for Adam the learning rate matters",
        "Once more: learning rate",
        _scene("beale", (1.0, 1.5), 200, _run("adam", 0.005), _run("adam", 0.2), _run("adam", 10.0)),
        "Adam divides the slope's size out; the learning rate it leaves as it is: 0.005, 0.2 and 10.",
        "A step is at most about one learning rate long in each direction: too short to get there, or so long that it "
        "throws the run out of the view at once.",
        Question("lowest"),
        study=Study(),
    ),
    Lesson(
        "decay",
        "Learning-rate decay on a noisy surface",
        "Once more: learning rate",
        _scene(
            "quadratic",
            (-4.0, 1.5),
            400,
            _run("sgd", 0.1),
            _run("sgd", 0.1, "inverse_time"),
            coefficients={"kappa": 5.0},
            noise=2.0,
            seed=3,
        ),
        "Same method, same noise. The second one's learning rate falls as 1/t.",
        "A constant rate carries the noise to the end. A falling one averages it out, and closes in on the minimum.",
        Question("lowest"),
    ),
    Lesson(
        "schedule",
        "A schedule lets RMSprop arrive",
        "Once more: learning rate",
        _scene("beale", (1.0, 1.5), 300, _run("rmsprop", 0.1), _run("rmsprop", 0.1, "cosine")),
        "No noise here. RMSprop hops by about its learning rate; the second one's falls along a cosine to zero.",
        "As the rate falls, so do the hops: with the schedule it comes to rest, without it never does.",
        Question("first"),
    ),
    Lesson(
        "raw_units",
        "In millimetres and grams",
        "Data normalization",
        _scene("linear_regression", (-137.0, 43.0), 120, _run("sgd", 4.8e-5), table=Table("penguins", transform="raw")),
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
        "Data normalization",
        _scene(
            "linear_regression", (-1.56, 2.04), 120, _run("sgd", 0.5), _run("momentum", 0.1), table=Table("penguins")
        ),
        "The same rows and the same model; every column is now counted from its mean, in its standard deviations.",
        "Across is 4.8 times as steep as along, no more: (1 + ρ)/(1 − ρ) of the features' correlation ρ = 0.66. Plain "
        "descent arrives within 30 steps, and momentum has little to carry it through.",
        Question("first"),
    ),
    Lesson(
        "whitened",
        "Whitened: every direction is alike",
        "Data normalization",
        _scene(
            "linear_regression",
            (-1.27, 2.01),
            60,
            _run("sgd", 0.2),
            _run("sign_sgd", 0.05),
            table=Table("penguins", transform="whiten"),
        ),
        "Now the features are uncorrelated as well. Watch the way that plain descent takes.",
        "The contours are circles, so straight downhill is straight to the minimum: half of the way takes the same "
        "number of steps from everywhere. A method of signs alone still goes along diagonals.",
        Question("first"),
    ),
    Lesson(
        "newton",
        "Newton and the saddle",
        "Beyond the lecture",
        _scene("double_well", (0.05, 1.2), 100, _run("sgd", 0.05), _run("newton", 1.0)),
        "A start just beside the ridge. Newton sees the curvature, and here divides by its size |λ|.",
        "Newton leaves the ridge at once and arrives within ten steps. Pure Newton, which divides by λ itself, would "
        "be drawn to the saddle.",
        Question("first"),
    ),
)
for _lesson in _TOUR:
    LESSONS.declare(_lesson.name, _lesson)
