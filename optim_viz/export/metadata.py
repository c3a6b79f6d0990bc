"""What every file says about the scene in it: nothing that changes with the day it was made."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from optim_viz import style
from optim_viz.comparison.summary import headline
from optim_viz.export.base import Take
from optim_viz.link.codec import spell_run, to_query
from optim_viz.scene.scenario import Run
from optim_viz.simulation.simulate import Trajectory

RELEASE = "0.1.0"  # as in pyproject.toml, which is not there where the package is installed


def about(take: Take) -> dict[str, Any]:
    """The scene, as plain names, numbers and texts."""
    scenario, surface = take.scenario, take.scenario.surface
    return {
        "made_with": f"Optim Viz {RELEASE}",
        "title": f"{surface.label}: {headline(scenario)}",
        "link": " ".join(take.link.split()),
        "query": to_query(scenario, take.view),
        "objective": scenario.objective,
        "formula": surface.formula,
        "coefficients": dict(scenario.parameters),
        "start": list(scenario.point),
        "steps": scenario.steps,
        "noise": scenario.noise,
        "seed": scenario.seed,
    }


def of_runs(take: Take) -> list[dict[str, Any]]:
    """Each run's settings and what became of it, in the order of the picture; a branch has more than one leg."""
    members = zip(style.cast(take.scenario), take.scenario.cast, take.runs, strict=True)
    return [
        {
            "label": look.label,
            "spelling": spell_run(member.run),
            "legs": [_settings(leg) for leg in member.run.legs],
            "outcome": _outcome(run),
        }
        for look, member, run in members
    ]


def _settings(leg: Run) -> dict[str, Any]:
    scheduled: Mapping[str, Any] = {"schedule": leg.schedule, "schedule_values": dict(leg.schedule_values)}
    return {
        "from_step": leg.since,
        "optimizer": leg.optimizer,
        "hyperparameters": dict(leg.hyperparameters),
        **({} if leg.schedule == "constant" else scheduled),
    }


def _outcome(run: Trajectory) -> dict[str, Any]:
    outcome = run.outcome
    return {
        "kind": outcome.kind.name.lower(),
        "step": outcome.step,
        "sentence": outcome.sentence,
        "criterion": outcome.criterion,
    }
