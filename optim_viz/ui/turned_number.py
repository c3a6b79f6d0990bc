"""A number of the scene while it turns under the visitor's hand: the scene as it would be, which nothing else sees.

Nothing of the session changes. What the browser says is checked like any other event of it, and where the link's author
has locked a number, it cannot be tried out either.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from optim_viz.errors import InputError
from optim_viz.number_format import format_number
from optim_viz.registry import finite
from optim_viz.scene.scenario import Run, Scenario
from optim_viz.teaching.permissions import Permissions, locked_changes
from optim_viz.ui.session_state import apply_or_drop_fairness


def turned_scene(
    scenario: Scenario, ids: Sequence[int], event: Mapping[str, Any], permissions: Permissions
) -> Scenario:
    """The scene with the number that the event ``{owner, run, name, value}`` names at its value.

    Raises:
        InputError: where there is no such number, where it cannot have that value, or where it is locked.
    """
    owner, name, value = event.get("owner"), str(event.get("name")), finite(event.get("value"), "The number")
    if owner == "surface" and name in scenario.parameters:
        turned = scenario.changed(parameters={**scenario.parameters, name: value})
    elif owner == "scene" and name in ("steps", "noise"):
        turned = scenario.changed(**{name: value})
    elif owner in ("run", "schedule"):
        i = _place(ids, event)
        run = _turned_run(scenario.runs[i], owner, name, value)
        turned = scenario.changed(runs=(*scenario.runs[:i], run, *scenario.runs[i + 1 :]))
    else:
        raise InputError("There is no such number in this scene.")
    if locked_changes(scenario, turned, permissions):
        raise InputError("The link's author has locked that number.")
    return apply_or_drop_fairness(turned, scenario)[0]


def number_words(event: Mapping[str, Any]) -> str:
    """The number that turns and its value, for a title; "" for a learning rate, which a title has anyway."""
    owner, name = event.get("owner"), str(event.get("name"))
    if owner == "run" and name == "learning_rate":
        return ""
    return f"{name.replace('_', ' ')} = {format_number(finite(event.get('value'), 'The number'))}"


def _place(ids: Sequence[int], event: Mapping[str, Any]) -> int:
    found = [i for i, uid in enumerate(ids) if str(uid) == event.get("run")]
    if not found:
        raise InputError("That run is no longer there.")
    return found[0]


def _turned_run(run: Run, owner: str, name: str, value: float) -> Run:
    if owner == "schedule" and name in run.schedule_values:
        return replace(run, schedule_values={**run.schedule_values, name: value})
    declared = next((p for p in run.entry.hyperparameters if p.name == name), None)
    if owner == "schedule" or declared is None or not declared.accepts(value):
        raise InputError(f"{run.entry.label} cannot be set to that value.")
    return run.changed(**{name: value})
