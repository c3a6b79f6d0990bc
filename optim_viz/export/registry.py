"""Every way to take a scene home, in the order in which they are offered, and the call that takes it."""

from __future__ import annotations

import re

from optim_viz.export.base import Export, ExportInput, Progress, looked_into
from optim_viz.export.figure_exports import FIGURE_EXPORTS
from optim_viz.export.pictures.picture_exports import PICTURE_EXPORTS
from optim_viz.export.text_exports import TEXT_EXPORTS
from optim_viz.link.codec import to_query
from optim_viz.registry import Registry, whole
from optim_viz.scene.scenario import Scenario
from optim_viz.scene.view import View
from optim_viz.simulation.simulate import run

EXPORTS: Registry[Export] = Registry("export")
for entry in (
    *TEXT_EXPORTS[:1],
    *PICTURE_EXPORTS,
    *FIGURE_EXPORTS,
    *TEXT_EXPORTS[1:],
):  # a scene that plays, pictures, numbers, code
    EXPORTS.declare(entry.name, entry)


def export_input(
    scenario: Scenario,
    *,
    view: View | None = None,
    step: int | None = None,
    link: str = "",
    every_run: bool = False,
) -> ExportInput:
    """The scene, simulated: what every export is made from. Without a ``link``, the query stands for it.

    Raises:
        InputError: where f is not finite at the start.
    """
    last = scenario.last_step if step is None else whole(step, 0, scenario.last_step, "The step")
    return ExportInput(scenario, run(scenario), view or View(), last, link or to_query(scenario, view), every_run)


def export_scene(
    scenario: Scenario,
    name: str,
    *,
    view: View | None = None,
    step: int | None = None,
    link: str = "",
    every_run: bool = False,
    progress: Progress = lambda share: None,
) -> bytes:
    """The scene as a file: ``export_scene(scenario, "html")``; the names are the keys of ``EXPORTS``.

    Args:
        view: how it is looked at; a script is of the run that the view looks into.
        step: what a still shows; the last one if not given.
        link: the address that opens the scene, which the file tells; its query alone if not given.
        every_run: whether a script holds all runs, and not the one alone that the view looks into.
        progress: told the share that is done.

    Raises:
        InputError: on an unknown name, or where the scene cannot be had so.
    """
    given = export_input(scenario, view=view, step=step, link=link, every_run=every_run)
    return EXPORTS[name].make(given, progress)


def file_name(entry: Export, scenario: Scenario, view: View, *, every_run: bool = False) -> str:
    """What the file is called: what is in it, in plain ASCII."""
    members, n = scenario.members, len(scenario.runs)
    who = f"{n}-runs"
    if n == 1 or (entry.of_runs and members and not every_run):
        who = members[looked_into(scenario, view)].run.optimizer
    suffix = "" if entry.extension == entry.name else f"-{entry.name}"
    return re.sub(r"[^a-z0-9.]+", "-", f"{scenario.file_name}-{who}{suffix}.{entry.extension}".lower())
