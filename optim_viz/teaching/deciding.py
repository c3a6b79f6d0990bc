"""When the film has told the answer to a question: until then, nobody is told it in words."""

from __future__ import annotations

from collections.abc import Sequence

from optim_viz.outcomes.criteria import Fate, stay_length
from optim_viz.scene.scenario import Scenario
from optim_viz.simulation.trajectory import Trajectory
from optim_viz.teaching.prediction import KINDS, Beside, Question, runs_of


def deciding_step(
    question: Question, scenario: Scenario, runs: Sequence[Trajectory], beside: Beside | None = None
) -> int:
    """The step behind which the picture has shown what is asked; of two, both on one clock. ``runs`` and ``beside`` are
    as for ``judge``."""
    of_scene = runs_of(scenario, runs)
    if KINDS[question.kind].at_once:
        return 0  # the surface alone has the answer
    if question.kind in ("first", "arrival"):
        asked_about = of_scene if question.kind == "first" else [of_scene[question.run]]
        arrivals = [run.outcome.step for run in asked_about if run.outcome.kind is Fate.CONVERGED]
        return _seen_to_stay(min(arrivals), scenario.steps) if arrivals else scenario.steps
    if question.about_two and beside is not None:
        longest = max(scenario.steps, beside.scenario.steps)
        asked_about = [of_scene[question.run], runs_of(*beside)[question.run]]
        arrivals = [run.outcome.step for run in asked_about if run.outcome.kind is Fate.CONVERGED]
        return _seen_to_stay(min(arrivals), longest) if arrivals else longest
    if question.kind in ("diverges", "end"):
        asked = of_scene[question.run]
        return min(len(asked), scenario.steps)  # beyond its last finite record there is nothing to see
    return scenario.steps


def _seen_to_stay(since: int, steps: int) -> int:
    """The step at which a run that keeps to a place is said to have settled there."""
    return next((step for step in range(since + 1, steps) if step - since >= stay_length(step)), steps)
