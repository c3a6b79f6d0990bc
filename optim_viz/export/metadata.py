"""What every file says about the scene in it: nothing that changes with the day it was made."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from optim_viz import style
from optim_viz.comparison.beside import drawn_beside
from optim_viz.comparison.summary import headline
from optim_viz.data.stream import Stream
from optim_viz.data.table import Given
from optim_viz.export.base import ExportInput
from optim_viz.link.codec import to_query
from optim_viz.link.runs import spell_run
from optim_viz.objectives.treatments import GRADIENT
from optim_viz.scene.scenario import Run
from optim_viz.simulation.trajectory import Trajectory

RELEASE = "0.1.0"  # as in pyproject.toml, which is not there where the package is installed


def scene_metadata(export_input: ExportInput) -> dict[str, Any]:
    """The scene, as plain names, numbers and texts."""
    scenario, surface = export_input.scenario, export_input.scenario.surface
    return {
        "made_with": f"Optim Viz {RELEASE}",
        "title": f"{surface.title}: {headline(scenario)}",
        **({"subtitle": surface.subtitle} if surface.subtitle else {}),
        "link": " ".join(export_input.link.split()),
        "query": to_query(scenario, export_input.view),
        "objective": scenario.objective,
        "formula": surface.formula,
        "coefficients": (surface.unpenalized or surface).named_coefficients,
        **({} if scenario.table is None else {"data": scenario.table.described}),
        **({} if scenario.table is None or scenario.table.given is None else {"rows": _rows(scenario.table.given)}),
        **({"penalty": asdict(scenario.penalty)} if scenario.penalty.parameters else {}),
        "start": list(scenario.start),
        "steps": scenario.steps,
        "noise": scenario.noise,
        **({} if scenario.stream == Stream(noise=scenario.noise) else {"stream": asdict(scenario.stream)}),
        "seed": scenario.seed,
    }


def _rows(given: Given) -> dict[str, list[float]]:
    """Each column of a table that no link carries, as it was given."""
    features = {name: list(column) for name, column in zip(("x1", "x2"), zip(*given.X, strict=True), strict=False)}
    return {**features, "y": list(given.y)}


def runs_metadata(export_input: ExportInput) -> list[dict[str, Any]]:
    """Each run's settings and what became of it, in the order of the picture; a branch has more than one segment."""
    members = zip(
        style.scene_styles(export_input.scenario), export_input.scenario.members, export_input.runs, strict=True
    )
    return [
        {
            "label": style.label,
            "spelling": spell_run(member.run),
            "segments": [_settings(segment) for segment in member.run.segments],
            "outcome": _outcome(run),
        }
        for style, member, run in members
    ]


def _settings(segment: Run) -> dict[str, Any]:
    scheduled: Mapping[str, Any] = {"schedule": segment.schedule, "schedule_values": dict(segment.schedule_values)}
    return {
        "from_step": segment.branch_step,
        "optimizer": segment.optimizer,
        "hyperparameters": dict(segment.hyperparameters),
        **({} if segment.schedule == "constant" else scheduled),
        **({} if segment.treatment == GRADIENT else {"treatment": segment.treatment}),
    }


def recorded_metadata(export_input: ExportInput) -> list[dict[str, Any]]:
    """Each recorded path that is drawn, in the order of the picture: what is known of it, and what became of it."""
    return [
        {
            "label": beside.style.label,
            "recorded": True,
            **({"method": path.method} if path.method else {}),
            **({} if path.rate is None else {"learning_rate": path.rate}),
            **({"source": path.source} if path.source else {}),
            "remarks": list(beside.remarks),
            "outcome": _outcome(beside.run),
        }
        for beside in drawn_beside(export_input.scenario)
        if (path := beside.run.path) is not None
    ]


def _outcome(run: Trajectory) -> dict[str, Any]:
    outcome = run.outcome
    return {
        "kind": outcome.kind.name.lower(),
        "step": outcome.step,
        "sentence": outcome.sentence,
        "criterion": outcome.criterion,
    }
