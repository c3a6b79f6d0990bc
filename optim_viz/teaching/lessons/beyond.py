"""What the lecture leaves out."""

from __future__ import annotations

from optim_viz.optimizers import rule, rule_text
from optim_viz.teaching.lessons.base import RAVINE, Lesson, declare_chapter, run_of, scene_of
from optim_viz.teaching.prediction import Question

MISTAKEN_LION = rule(rule_text("lion").replace("sign(c)", "sign(mu)")).name

declare_chapter(
    "beyond",
    "Sum up, and beyond",
    Lesson(
        "newton",
        "Newton and the saddle",
        (),
        scene_of("double_well", (0.05, 1.2), 100, run_of("sgd", 0.05), run_of("newton", 1.0)),
        "A start just beside the ridge. Newton sees the curvature, and here divides by its size |λ|.",
        "Newton leaves the ridge at once and arrives within ten steps. Pure Newton, which divides by λ itself, would "
        "be drawn to the saddle.",
        Question("first"),
    ),
    Lesson(
        "learned_optimizer",
        "A net as optimizer, its strides a hundred times too long",
        (8,),
        scene_of(
            "quadratic",
            (2.0, 1.0),
            100,
            run_of("learned_optimizer", 10.0),
            run_of("adam", 10.0),
            run_of("adam", 0.3),
            coefficients=RAVINE,
        ),
        "A net decides each step. It was trained at α = 0.1, and here is given 10: as if the start lay a hundred times "
        "nearer. One Adam has the same rate, the other one that suits it.",
        "The net jumps out of the picture and back, shortens its strides, and ends lowest. At the 0.1 of its training "
        "it comes five hundred times lower still. A start a hundred times further is worse: the net lengthens its "
        "strides, but at 0.001 they are still too short after a hundred steps.",
        Question("lowest"),
    ),
    Lesson(
        "mistaken_lion",
        "Find the mistake in this Lion",
        (8, 20),
        scene_of("rosenbrock", (-1.2, 1.0), 200, run_of("lion", 0.02), run_of(MISTAKEN_LION, 0.02)),
        "Two Lions at one rate, with steps of one length. The second one is typed, and one name in it is wrong. Its "
        "text is in the panel. Find the mistake: what does it do?",
        "It takes the sign of mu, and Lion that of c. A hundredth of mu is the new gradient, of c a tenth: so the "
        "mistaken one turns too late, swings up the valley's walls, and ends higher. With c it is Lion, to the bit.",
        Question("lowest"),
    ),
)
