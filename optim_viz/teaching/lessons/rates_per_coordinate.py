"""Each coordinate's own learning rate: Adagrad, RMSprop, and Adam, which combines it with a velocity."""

from __future__ import annotations

from optim_viz.optimizers import rule, rule_text
from optim_viz.scene.view import View
from optim_viz.teaching.lessons.base import RAVINE, Lesson, declare_chapter, run_of, scene_of
from optim_viz.teaching.prediction import Question

NEVER_FORGETS = rule("s = s + g^2; x = x - lr g / (sqrt(s) + 1e-8)").name  # Adagrad
NO_ROOT = rule(rule_text("adam").replace("sqrt(nu_hat)", "nu_hat")).name

declare_chapter(
    "rates_per_coordinate",
    "Rates per coordinate, and Adam",
    Lesson(
        "adagrad",
        "Adagrad gives each dimension its own rate",
        (13,),
        scene_of("quadratic", (-4.0, 1.5), 200, run_of("sgd", 0.045), run_of("adagrad", 0.8), coefficients=RAVINE),
        "Each coordinate is divided by the root of the squares of all its slopes so far.",
        "The steep direction gets the smaller rate: Adagrad never crosses the valley, and goes nearly straight.",
        Question("first"),
        View("map", {"inside": 1.0, "run": 1.0}),
    ),
    Lesson(
        "adagrad_fades",
        "Adagrad fades away",
        (14,),
        scene_of("sphere", (-4.0, 2.5), 500, run_of("adagrad", 0.05), run_of("rmsprop", 0.05)),
        "The same learning rate for both, and Adagrad's cache of squares only grows. Look at the length of its steps.",
        "Adagrad's effective rate has fallen to less than a tenth of the first, half way to the minimum. RMSprop's "
        "cache forgets, and it gets there.",
        Question("lowest"),
        failure=True,
    ),
    Lesson(
        "rmsprop",
        "RMSprop forgets",
        (15,),
        scene_of("quadratic", (-4.0, 1.5), 200, run_of("sgd", 0.045), run_of("rmsprop", 0.1), coefficients=RAVINE),
        "A moving average instead of a sum: the cache forgets, so the steps do not fade.",
        "Not even where they should: at the bottom RMSprop divides a small slope by its small root, and hops to and "
        "fro by about its learning rate.",
        Question("first"),
    ),
    Lesson(
        "teach_it_to_forget",
        "Teach it to forget",
        (14, 15),
        scene_of("beale", (-3.0, -3.0), 300, run_of("rmsprop", 0.05), run_of(NEVER_FORGETS, 0.05)),
        "Both begin at one rate where the slope is 16,000. The second rule is typed, and its text is in the panel: s "
        "is a sum of squares, which only grows. One line makes it RMSprop. Which one ends lower as they are?",
        "After 300 steps the slope is 1,300, but the root of s is 65,000 along y: the sum remembers every slope that "
        "it came down, and a step is 0.0014 long, a fiftieth of the first. Write s = 0.9 s + 0.1 g^2, and the two are "
        "one path: it remembers ten steps or so, and is at the bottom by step 200.",
        Question("lowest"),
    ),
    Lesson(
        "adadelta",
        "Adadelta has no learning rate, and an ε",
        (18,),
        scene_of(
            "quadratic",
            (-2.0, 1.0),
            250,
            run_of("adadelta", 1.0, eps=1e-6),
            run_of("adadelta", 1.0, eps=1e-5),
            coefficients=RAVINE,
        ),
        "Its steps are about as long as those before them. The first one has none before it, and there ε stands in: "
        "10⁻⁶ in one run, 10⁻⁵ in the other.",
        "The first step is √(ε/0.1) along each axis, however steep that is: 0.003 and 0.01. So ε is the learning rate "
        "that the method does not have, and the one with ten times as much of it is there first.",
        Question("lowest"),
    ),
    Lesson(
        "adam",
        "Adam combines both",
        (16,),
        scene_of(
            "quadratic",
            (-4.0, 1.5),
            200,
            run_of("momentum", 0.01),
            run_of("rmsprop", 0.1),
            run_of("adam", 0.15),
            coefficients=RAVINE,
        ),
        "The velocity of momentum, divided by the root of RMSprop's cache.",
        "Adam goes a shorter way than either, and comes to rest, where RMSprop keeps hopping.",
        Question("first"),
    ),
    Lesson(
        "adam_leaps",
        "Adam without its correction leaps",
        (17,),
        scene_of("peaks", (-0.6, 1.5), 200, run_of("adam", 0.1), run_of("adam", 0.1, bias_correction=0.0)),
        "Adam 2 has its bias correction switched off; everything else is equal. Look at the first dozen steps.",
        "Both averages begin at zero, and the cache is the slower one to fill: the first step is 3.2 times as long, "
        "the third 4.7 times. It shoots past the dip onto the plain, where there is hardly any slope left.",
        Question("lowest"),
        failure=True,
    ),
    Lesson(
        "not_quite_adam",
        "“Actually, that's not quite Adam”",
        (16, 17),
        scene_of("beale", (1.0, 1.5), 200, run_of("adam", 0.1), run_of("adam_slide", 0.1)),
        "The slide's first Adam divides by the cache itself: no root, and no bias correction.",
        "Without the root, a steep slope makes a short step, and a gentle one a long step. It climbs away from the "
        "minimum's valley and strands elsewhere.",
        Question("lowest"),
    ),
    Lesson(
        "no_root",
        "Adam, and delete its root",
        (16, 17),
        scene_of("quadratic", (-4.0, 1.5), 200, run_of("adam", 0.3), run_of(NO_ROOT, 0.3), coefficients=RAVINE),
        "The second rule is Adam's text without one word: the root. Across the valley the slope is 60 at the start, "
        "and along it 4. Where is the second one after 200 steps?",
        "Divided by its square, a slope of 4 makes a first step of 0.3/4, and one of 60 a step of 0.3/60. It is along "
        "the valley that it gets there; the steep flank, which others come down first, it has hardly come down at all.",
        Question("end", run=1),
        View("map", {"inside": 1.0, "run": 1.0}),
    ),
)
