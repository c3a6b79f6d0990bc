"""The profile that a study asks for, made once for all who ask: the Study page, and whoever judges an answer."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from optim_viz.comparison.profiles import Profile, profile
from optim_viz.objectives import OBJECTIVES, Objective
from optim_viz.optimizers import OPTIMIZERS
from optim_viz.scene.scenario import Scenario
from optim_viz.scene.study import PROFILE_RATES, Study
from optim_viz.simulation.run_grid import Progress

ONE_BY_ONE = 50  # times as long as in a map takes a step of a run whose whole way is recorded


class ProfileStudy(NamedTuple):
    """What :meth:`optim_viz.simulation.study_queue.StudyQueue.get` is asked for."""

    key: str  # equal where the profile is
    make: Callable[[Progress], Profile]
    work: float  # in steps of a map


def own_rules(scenario: Scenario) -> tuple[str, ...]:
    """The keys of the scene's rules that somebody wrote, each once: those that no registry holds."""
    return tuple(dict.fromkeys(run.optimizer for run in scenario.runs if run.optimizer not in OPTIMIZERS))


def own_function(scenario: Scenario) -> Objective | None:
    """The scene's function, with its numbers, if somebody wrote it."""
    surface = scenario.surface
    return None if scenario.objective in OBJECTIVES else surface.unpenalized or surface


def profiled(study: Study, scenario: Scenario) -> tuple[tuple[str, ...], tuple[Objective, ...]]:
    """The keys of a study's methods, and its problems."""
    problems = tuple(OBJECTIVES[name] for name in study.profile_problems)
    if not study.own:
        return study.profile_methods, problems
    function = own_function(scenario)
    return (*study.profile_methods, *own_rules(scenario)), problems if function is None else (*problems, function)


def profile_study(study: Study, scenario: Scenario) -> ProfileStudy:
    """The profile of a study's methods, problems, tolerance, starts and way to choose rates, in the scene's steps."""
    (methods, problems), steps = profiled(study, scenario), scenario.steps

    def make(progress: Progress) -> Profile:
        return profile(
            methods,
            problems,
            tolerance=study.tolerance,
            tuned=study.tuned,
            starts=study.starts,
            steps=steps,
            progress=progress,
        )

    named = [(problem.name, *problem.own_values.items()) for problem in problems]
    key = f"profile {methods} {named} {study.tolerance} {study.tuned} {study.starts} {steps}"
    runs = len(methods) * len(problems) * study.starts * (PROFILE_RATES if study.tuned else 1)
    return ProfileStudy(key, make, ONE_BY_ONE * steps * runs)
