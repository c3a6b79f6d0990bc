"""What each question shows first, to somebody who brings no scene: the one that shows what the question is for."""

from __future__ import annotations

from collections.abc import Callable

from optim_viz.scene.scenario import Run, Scenario, first_scene


def first_heat_map() -> Scenario:
    """The heavy ball in a ravine: its edge of stability, 2(1 + β)/λmax, and Polyak's optimum on it."""
    return Scenario.suggested("quadratic", runs=(Run("momentum", {"learning_rate": 0.01}),))


def first_fate_map() -> Scenario:
    """Momentum among four equal minima: its basins are torn where it overshoots, and Adam's are not."""
    runs = (Run("momentum", {"learning_rate": 0.01}), Run("adam", {"learning_rate": 0.5}))
    return Scenario.suggested("himmelblau", runs=runs, steps=300)


FIRST_SCENES: dict[str, Callable[[], Scenario]] = {  # by the keys of STUDY_KINDS; "": where nothing is studied
    "": first_scene,
    "sweep": first_scene,
    "multiples": first_scene,
    "heat": first_heat_map,
    "starts": first_fate_map,
}


def is_first_scene(scenario: Scenario) -> bool:
    """Whether it is what somebody sees who has chosen nothing."""
    return any(scenario == first() for first in FIRST_SCENES.values())
