"""A number on the panel: turned along a track, typed, or pressed, and sent once when the hand lets go."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from optim_viz.errors import InputError
from optim_viz.number_format import format_range
from optim_viz.registry import Parameter, finite
from optim_viz.scene.numbers import Owner
from optim_viz.ui import session
from optim_viz.ui.component import mount
from optim_viz.web.number import NUMBER, Turns, pack_number


def number_control(
    parameter: Parameter,
    value: float,
    key: str,
    label: str,
    change: Callable[[float], None],
    *,
    owner: Owner,
    run: str | None = None,
    suits: float | None = None,
    bare: bool = False,
    group: str = "settings",
) -> None:
    """The control of a parameter. While it turns, the pictures of the edited scene bend in the browser; ``change`` is
    called with the value at which it was let go.

    ``owner`` says what the number is of: of the ``run`` of this name, of its schedule, of the surface or of the scene.
    ``suits`` is the learning rate that suits, around which that scale is laid. ``bare`` leaves out the visible label,
    which screen readers still get. Where the link's author has locked its ``group``, the value is shown and cannot be
    changed.
    """

    def released(event: Mapping[str, Any]) -> None:
        try:
            change(_accepted(parameter, event.get("value"), label))
        except InputError as error:
            session.show_error(error)

    blob = pack_number(
        parameter,
        value,
        label,
        Turns(session.edited_side(), owner, run),
        suits=suits,
        bare=bare,
        fixed=not session.permits(group),
    )
    mount(NUMBER, blob, {"release": released}, key, says_if_lost=False)


def _accepted(parameter: Parameter, value: object, label: str) -> float:
    number = finite(value, label)
    if not parameter.accepts(number):
        span = format_range(parameter.low, parameter.high)
        raise InputError(f"{label} can be {span}{', in whole numbers' if parameter.whole else ''}.")
    return number
