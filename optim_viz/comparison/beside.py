"""The recorded paths of a picture, as they are seen in it and said of it."""

from __future__ import annotations

from typing import NamedTuple

from optim_viz.number_format import format_number
from optim_viz.recordings.path import RecordedPath
from optim_viz.scene.scenario import Scenario
from optim_viz.simulation.recorded_run import RecordedRun, recorded_run, recorded_runs
from optim_viz.style import RunStyle, recorded_styles

NOWHERE = "It begins where f or its gradient is not finite on this surface, so it is not drawn."


class Beside(NamedTuple):
    """A recorded path that is drawn, and how it looks."""

    style: RunStyle
    run: RecordedRun
    settings: str

    @property
    def remarks(self) -> tuple[str, ...]:
        """What is to be known of it, a sentence each."""
        return remarks_on(self.run.path, self.run) if self.run.path is not None else ()


def drawn_beside(scenario: Scenario) -> list[Beside]:
    """Each recorded path of a scenario that has a place on its surface, in order."""
    return [
        Beside(style, run, recorded_text(path))
        for style, path, run in zip(recorded_styles(scenario), scenario.recorded, recorded_runs(scenario), strict=True)
        if run is not None
    ]


def remarks_of(scenario: Scenario, place: int) -> tuple[str, ...]:
    """What is to be known of the recorded path at this place, a sentence each."""
    path = scenario.recorded[place]
    run = recorded_run(path, scenario.surface)
    elsewhere = path.objective and path.objective != scenario.objective
    other = f"Its header names the surface {path.objective}, and this one is {scenario.objective}." if elsewhere else ""
    return tuple(filter(None, (*remarks_on(path, run), other)))


def remarks_on(path: RecordedPath, run: RecordedRun | None) -> tuple[str, ...]:
    """How long it is, what its header says and lacks, and how its own losses compare."""
    judged = NOWHERE if run is None else run.difference
    return tuple(filter(None, (path.extent, path.said, path.lacking, judged)))


def recorded_text(path: RecordedPath) -> str:
    """Its settings as far as they are known, in the legend."""
    rate = "" if path.rate is None else f"α = {format_number(path.rate)}"
    return ", ".join(filter(None, ("recorded", path.method, rate)))


def describe_beside(scenario: Scenario) -> str:
    """What a headline adds where there are some."""
    count = len(scenario.recorded)
    return f", beside {'a recorded path' if count == 1 else f'{count} recorded paths'}" if count else ""
