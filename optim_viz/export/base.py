"""What a visitor can take home: each way is one entry, and the panel, Python and the tests iterate over them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

from optim_viz.registry import Entry
from optim_viz.scene.scenario import Scenario
from optim_viz.scene.view import View
from optim_viz.simulation.trajectory import Trajectories

Progress = Callable[[float], object]  # told the share that is done; whatever it raises ends the work


class ExportInput(NamedTuple):
    """What is taken home: a scene with its arrays, simulated once, as it is looked at."""

    scenario: Scenario
    runs: Trajectories
    view: View
    step: int  # where the clock stands: what a still shows
    link: str  # which opens this scene, or its query alone where nobody knows the server's address
    every_run: bool = False  # whether a script holds all runs, or the one that is looked into


def looked_into(scenario: Scenario, view: View) -> int:
    """The place, among the scene's members, of the run that the view looks into."""
    return min(int(view.settings["run"]), len(scenario.members) - 1)


@dataclass(frozen=True, slots=True)
class Export(Entry):
    """One way to take a scene home.

    ``make(export_input, progress) -> bytes`` raises :class:`optim_viz.errors.InputError` where the scene cannot be had
    in this form.
    """

    name: str
    label: str
    help: str
    extension: str
    mime: str
    make: Callable[[ExportInput, Progress], bytes]
    of_runs: bool = False  # holds one run, or all of them, as ``every_run`` says
