"""Every path of a picture in its order, with how it looks and what is said of it: runs, partners, recorded paths."""

from __future__ import annotations

from typing import NamedTuple

from optim_viz.comparison.beside import drawn_beside
from optim_viz.scene.scenario import Scenario
from optim_viz.simulation.trajectory import Trajectories, Trajectory
from optim_viz.style import RunStyle, scene_styles
from optim_viz.web.scene_blob import first_drawn_record, settings_text


class ShownRun(NamedTuple):
    """One path; ``first`` is the record from which it is drawn."""

    style: RunStyle
    run: Trajectory
    first: int
    settings: str


def shown_runs(scenario: Scenario, runs: Trajectories) -> list[ShownRun]:
    """Those of a scenario; ``runs`` are its own, in order."""
    members = [member.run for member in scenario.members]
    own = [
        ShownRun(style, trajectory, first_drawn_record(run, members), settings_text(run))
        for style, run, trajectory in zip(scene_styles(scenario), members, runs, strict=True)
    ]
    return own + [
        ShownRun(beside.style, beside.run, beside.run.first, beside.settings) for beside in drawn_beside(scenario)
    ]
