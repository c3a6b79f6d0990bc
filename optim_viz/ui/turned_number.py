"""A number of the scene while it turns under the visitor's hand: the scene as it would be, which nothing else sees.

Nothing of the session changes. What the browser says is checked like any other event of it, and where the link's author
has locked a number, it cannot be tried out either.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from optim_viz.errors import InputError
from optim_viz.number_format import format_number
from optim_viz.registry import finite
from optim_viz.scene.numbers import with_number
from optim_viz.scene.scenario import Fairness, Scenario
from optim_viz.teaching.permissions import Permissions, locked_changes
from optim_viz.ui.session_state import apply_or_drop_fairness


def turned_scene(
    scenario: Scenario, ids: Sequence[int], event: Mapping[str, Any], permissions: Permissions
) -> Scenario:
    """The scene with the number that the event ``{owner, run, name, value}`` names at its value.

    Raises:
        InputError: where there is no such number, where it cannot have that value, or where it is locked.
    """
    owner, name, value = str(event.get("owner")), str(event.get("name")), finite(event.get("value"), "The number")
    run = _place(ids, event) if owner in ("run", "schedule") else None
    turned = with_number(scenario, owner, name, value, run)
    if locked_changes(scenario, turned, permissions):
        raise InputError("The link's author has locked that number.")
    if turned.fairness.rule == "tuned":  # a sweep takes long: rates are tuned when the hand lets go, as in the player
        return turned.changed(fairness=Fairness())
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
