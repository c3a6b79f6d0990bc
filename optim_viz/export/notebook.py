"""A scene in a notebook: the page to take home, in a frame that can reach neither the notebook nor a network."""

from __future__ import annotations

import sys
import tempfile
import webbrowser
from dataclasses import replace
from html import escape
from pathlib import Path

from optim_viz.errors import InputError
from optim_viz.export.registry import export_scene
from optim_viz.limits import MAX_RUNS
from optim_viz.number_format import format_position
from optim_viz.objectives import OBJECTIVES, Objective
from optim_viz.objectives.typed import is_formula
from optim_viz.recordings.path import RecordedPath
from optim_viz.scene.scenario import Scenario
from optim_viz.scene.view import View
from optim_viz.simulation.recorded_run import RecordedRun
from optim_viz.simulation.trajectory import Trajectories, Trajectory

Shown = Scenario | Trajectory | Trajectories | RecordedPath
HEIGHT = 760  # pixels: the picture with its controls, in a notebook's column


def show(thing: Shown, *, view: View | None = None, height: int = HEIGHT) -> Path | None:
    """Play a scene or runs: in the notebook, below the cell; elsewhere in the browser, and then the page's path is
    returned.

    Args:
        view: how it is looked at: ``ov.View("relief")``, ``ov.View(settings={"inside": 1})``.
        height: of the frame in the notebook, in pixels.

    Raises:
        InputError: where there is nothing to play.
    """
    shell = sys.modules["IPython"].get_ipython() if "IPython" in sys.modules else None
    if getattr(shell, "kernel", None) is not None:  # not IPython in a terminal, which shows no pages
        display = sys.modules["IPython"].display.display
        display({"text/html": frame(thing, view, height), "text/plain": repr(thing)}, raw=True)
        return None
    scenario, _ = scene_of(thing)
    with tempfile.NamedTemporaryFile("wb", prefix=f"{scenario.file_name}-", suffix=".html", delete=False) as file:
        file.write(export_scene(scenario, "html", view=view))
    path = Path(file.name)
    webbrowser.open(path.as_uri())
    return path


def frame(thing: Shown, view: View | None = None, height: int = HEIGHT) -> str:
    """The frame's markup, with the whole page in it, so that it plays in the exported notebook as well.

    Raises:
        InputError: where there is nothing to play.
    """
    scenario, note = scene_of(thing)
    page = escape(export_scene(scenario, "html", view=view).decode())
    attributes = 'sandbox="allow-scripts allow-downloads" allow="fullscreen; clipboard-write" loading="lazy"'
    surface = scenario.surface
    title = f"Optimizers on {escape(': '.join(filter(None, (surface.title, surface.subtitle))))}"
    style = f"width:100%;height:{height}px;border:0"
    said = f"<p>{escape(note)}</p>" if note else ""
    return f'{said}<iframe srcdoc="{page}" title="{title}" {attributes} style="{style}"></iframe>'


def frame_or_nothing(thing: Shown) -> str | None:
    """What a notebook shows by itself; None, so that it shows the text, where there is nothing to play."""
    try:
        return frame(thing)
    except InputError:
        return None


def scene_of(thing: Shown) -> tuple[Scenario, str]:
    """The scene in which these very runs are simulated again, and what it leaves out, in words.

    Raises:
        InputError: where there is no run, or none that a scene can hold.
    """
    if isinstance(thing, Scenario):
        return thing, ""
    if isinstance(thing, RecordedPath):
        if thing.objective not in OBJECTIVES:
            raise InputError('A recorded path plays by itself where it names its surface: objective="rosenbrock".')
        return Scenario(thing.objective, runs=(), recorded=(thing,)), ""
    if isinstance(thing, RecordedRun) and thing.path is not None:
        return scene_of(replace(thing.path, objective=thing.path.objective or thing.objective.name))
    runs = Trajectories([thing]) if isinstance(thing, Trajectory) else thing
    if not len(runs):
        raise InputError("There is no run to play.")
    first = runs[0]
    together = [run for run in runs if _conditions(run) == _conditions(first)]
    settings = list(dict.fromkeys(run.run for run in together if run.run is not None))[:MAX_RUNS]
    declared = _declared(first.objective.name)
    f, penalty = first.objective.unpenalized or first.objective, first.objective.penalty
    if declared is None or not settings or declared.bind(table=f.table, **f.values) != f:
        raise InputError(f"{first.objective.label} is no surface that a scene can name.")
    scenario = Scenario(
        f.name,
        first.start,
        tuple(settings),
        f.values,
        first.steps,
        seed=first.seed,
        stream=first.stream,
        table=f.table,
        penalty=penalty,
    )
    if len(settings) == len(runs):
        return scenario, ""
    return scenario, f"{len(settings)} of {len(runs)} runs play here: from {format_position(first.start)}, each once."


def _declared(name: str) -> Objective | None:
    """The entry of this key, or the function that it spells."""
    return OBJECTIVES[name] if name in OBJECTIVES or is_formula(name) else None


def _conditions(run: Trajectory) -> tuple[object, ...]:
    """What runs of one scene have in common."""
    return run.objective, run.start, run.steps, run.stream, run.seed
