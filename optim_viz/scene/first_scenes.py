"""What each question shows first, to somebody who brings no scene: the one that shows what the question is for."""

from __future__ import annotations

from optim_viz.scene.scenario import Run, Scenario, first_scene


def first_heat_map() -> Scenario:
    """The heavy ball in a ravine: its edge of stability, 2(1 + β)/λmax, and Polyak's optimum on it."""
    return Scenario.suggested("quadratic", runs=(Run("momentum", {"learning_rate": 0.01}),))


def first_fate_map() -> Scenario:
    """Momentum among four equal minima: its basins are torn where it overshoots, and Adam's are not."""
    runs = (Run("momentum", {"learning_rate": 0.01}), Run("adam", {"learning_rate": 0.5}))
    return Scenario.suggested("himmelblau", runs=runs, steps=300)


def first_ensemble() -> Scenario:
    """A small constant rate rattles on its floor, a larger one that decays ends below it, and Adam keeps its step:
    which is lowest at the end, one seed alone does not tell."""
    small, large = Run("sgd", {"learning_rate": 0.05}), Run("sgd", {"learning_rate": 0.2}, schedule="cosine")
    runs = (small, large, Run("adam", {"learning_rate": 0.1}))
    return Scenario.suggested("quadratic", {"kappa": 4.0}, runs=runs, steps=200, noise=1.0)


# All other kinds of STUDY_KINDS show the usual one.
_OF_KIND = {"heat": first_heat_map, "starts": first_fate_map, "seeds": first_ensemble}


def first_scene_of(kind: str) -> Scenario:
    """What is seen first where a study of this kind is asked; "": where nothing is studied."""
    return _OF_KIND.get(kind, first_scene)()


def is_first_scene(scenario: Scenario) -> bool:
    """Whether it is what somebody sees who has chosen nothing."""
    return any(scenario == first() for first in (first_scene, *_OF_KIND.values()))
