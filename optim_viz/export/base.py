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
