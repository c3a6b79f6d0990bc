"""Which method is good in general: what is asked of a scene's methods on several problems, and who knows the answer.

No film of one scene shows it: each method is tuned on each problem, as the Study page's profile of the same choice is,
and that is one result for both.
"""

from __future__ import annotations

from optim_viz.comparison.profile_study import profile_study
from optim_viz.comparison.profile_words import TWICE
from optim_viz.comparison.profiles import Profile
from optim_viz.errors import InputError
from optim_viz.number_format import counted, format_exactly
from optim_viz.objectives import OBJECTIVES
from optim_viz.optimizers import OPTIMIZERS
from optim_viz.registry import whole
from optim_viz.scene.scenario import Scenario
from optim_viz.scene.study import PROFILE_KINDS, PROFILE_RATES, Study
from optim_viz.simulation.study_queue import STUDIES
from optim_viz.teaching.ballot import NONE, Guess
from optim_viz.teaching.judges import Judged, LabelledRuns, listed

PROBLEMS = ("rosenbrock", "beale", "himmelblau")  # each from its own start


def can_be_profiled(scenario: Scenario) -> bool:
    """Whether the scene has several methods, each of the registry and there once."""
    names = [run.optimizer for run in scenario.runs]
    return len(names) > 1 and len({*names}) == len(names) and all(name in OPTIMIZERS for name in names)


def study_of_methods(*methods: str) -> Study:
    """These methods on the problems that are asked about, as the Study page shows them."""
    return Study(PROFILE_KINDS[0], methods=methods, problems=PROBLEMS)


def many_problems_words(scenario: Scenario) -> str:
    """The question."""
    left, within = format_exactly(100.0 * Study().tolerance), counted(scenario.steps, "step")
    return (
        f"{_problem_names()}, each method at the best of {PROFILE_RATES} learning rates on each. Solved is when "
        f"{left} % of f − f* is left, within {within}. Which solves most within twice the best's steps?"
    )


def solves_most(shown: LabelledRuns, _: int, guess: Guess) -> Judged:
    """By the performance profile at twice the best method's steps. May take as long as a study, for which the queue of
    studies says how far it is (:func:`optim_viz.simulation.study_queue.watched`)."""
    if isinstance(guess, (bool, tuple)):
        raise InputError("The answer names one of the methods.")
    guessed = whole(guess, NONE, len(shown.runs) - 1, "The method that was named")
    you = f"You said {'none of them' if guessed == NONE else shown.labels[guessed]}."
    methods = [run.optimizer for run in shown.scenario.runs]
    made = STUDIES.get(*profile_study(study_of_methods(*methods), shown.scenario))
    total = len(made.problems)
    solved = [round(made.shares[name](TWICE) * total) for name in methods]
    most = max(solved)
    if most == 0:
        within = counted(made.steps, "step")
        return Judged(guessed == NONE, you, f"None of them solves any of the {total} within {within}.")
    winners = [i for i, count in enumerate(solved) if count == most]
    rest = sorted((i for i in range(len(methods)) if i not in winners), key=lambda i: -solved[i])
    others = f"; {', '.join(f'{shown.labels[i]} {solved[i]}' for i in rest)}" if rest else ""
    who = listed([shown.labels[i] for i in winners])
    each = f"{who} solve{'s' if len(winners) == 1 else ''} {most} of {total}"
    truth = f"Within twice the steps of the best, {each}{others}."
    return Judged(guessed in winners, you, f"{truth} {_best_on_each(made, methods, shown)}")


def _best_on_each(made: Profile, methods: list[str], shown: LabelledRuns) -> str:
    """Who takes the fewest steps on which problem."""
    said = []
    for p, problem in enumerate(made.problems):
        best = [name for m, name in enumerate(made.methods) if made.ratio[m, p] == 1.0]
        if best:
            names = listed([shown.labels[methods.index(name)] for name in best])
            said.append(f"{names} on {problem.label} ({made.reached[:, p][made.reached[:, p] >= 0].min()})")
    return f"The fewest steps: {', '.join(said)}."


def _problem_names() -> str:
    return listed([OBJECTIVES[name].title for name in PROBLEMS])
