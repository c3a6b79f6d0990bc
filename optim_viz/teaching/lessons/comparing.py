"""Several methods on one surface, and what makes that fair."""

from __future__ import annotations

from optim_viz.scene.scenario import Fairness, first_scene
from optim_viz.scene.study import Study
from optim_viz.teaching.lessons.base import Lesson, declare_chapter, run_of, scene_of
from optim_viz.teaching.many_problems import study_of_methods
from optim_viz.teaching.prediction import Question

declare_chapter(
    "comparing",
    "Comparing optimizers",
    Lesson(
        "comparing_optimizers",
        "Comparing optimizers",
        (8, 18),
        first_scene(),
        "Five characters on one slope, each at a rate that suits it.",
        "Momentum sweeps across the valley and comes back nearest; RMSprop hugs the floor, Adam weaves down, and SGD "
        "and Adagrad creep. At other rates the order is another.",
        Question("lowest"),
    ),
    Lesson(
        "shared_rate",
        "One learning rate for all is no fair race",
        (18,),
        scene_of(
            "rosenbrock",
            (-1.2, 1.0),
            300,
            run_of("sgd", 0.01),
            run_of("momentum", 0.01),
            run_of("adagrad", 0.01),
            run_of("adam", 0.01),
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
        "many_problems",
        "Which method is good in general?",
        (8, 18),
        scene_of(
            "rosenbrock",
            (-1.2, 1.0),
            300,
            run_of("sgd", 0.00316),
            run_of("momentum", 0.00316),
            run_of("rmsprop", 0.0316),
            run_of("adam", 1.0),
            run_of("nadam", 1.0),
        ),
        "Five methods, each at the rate that suits it here. But Rosenbrock is one problem: what about two more, tuned "
        "on each anew?",
        "Each of the three problems has another winner, and Nadam is none of them: it is never far behind. Without "
        "Momentum, Adam would solve all three as well, though none of its own runs had changed: a profile compares "
        "those who take part. And solved is solved: here Nadam rises again. Study has the curves.",
        Question("many_problems"),
        study=study_of_methods("sgd", "momentum", "rmsprop", "adam", "nadam"),
    ),
)
