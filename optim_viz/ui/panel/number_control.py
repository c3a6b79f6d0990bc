"""A number on a page: turned along a track, typed, or pressed, and sent once when the hand lets go."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from optim_viz.errors import InputError
from optim_viz.number_format import format_range
from optim_viz.registry import Parameter, finite
from optim_viz.scene.numbers import Owner, with_number
from optim_viz.ui import session
from optim_viz.ui.component import mount
from optim_viz.web.number import NUMBER, Layout, Turns, pack_number


def number_control(
    parameter: Parameter,
    value: float,
    key: str,
    label: str,
    owner: Owner,
    *,
    run: int | None = None,
    suits: float | None = None,
    ends: tuple[float, float] | None = None,
    layout: Layout = "tall",
    group: str = "settings",
    reveal: bool = False,
) -> None:
    """The control of a number of the edited scene. While it turns, the scene's pictures bend in the browser; when it is
    let go of, the scene has it.

    ``owner`` says what the number is of: the run that bears the number ``run``, its schedule, the surface or the scene.
    ``suits`` is the learning rate that suits, around which that scale is laid; ``ends`` are those of a track that is
    shorter than what may be typed. Its ``layout`` is that of :func:`optim_viz.web.number.number_head`. Where the link's
    author has locked its ``group``, the value is shown and cannot be changed. ``reveal``: it has just come,
    perhaps out of sight.
    """

    def change(value: float) -> None:
        session.change(key, lambda s: with_number(s, owner, parameter.name, value, _place(run)))

    blob = pack_number(
        parameter,
        value,
        label,
        Turns(session.edited_side(), owner, None if run is None else str(run)),
        suits=suits,
        ends=ends,
        layout=layout,
        fixed=not session.permits(group),
        reveal=reveal,
    )
    _mount(blob, parameter, key, label, change)


def typed_number(
    parameter: Parameter, value: float, key: str, label: str, take: Callable[[float], None], *, fixed: bool = False
) -> None:
    """The control of a number that is typed alone, as no picture follows it: what ``take`` is given is one that the
    parameter accepts."""
    blob = pack_number(parameter, value, label, None, layout="typed", fixed=fixed)
    _mount(blob, parameter, key, label, take)


def _mount(blob: bytes, parameter: Parameter, key: str, label: str, take: Callable[[float], None]) -> None:
    def released(event: Mapping[str, Any]) -> None:
        try:
            value = _accepted(parameter, event.get("value"), label)
        except InputError as error:
            session.show_error(error)
        else:
            take(value)

    mount(NUMBER, blob, {"release": released}, key, says_if_lost=False)


def _place(run: int | None) -> int | None:
    """Of the run of this number among those of the edited scene; none where it has gone."""
    ids = session.run_ids()
    return ids.index(run) if run in ids else None


def _accepted(parameter: Parameter, value: object, label: str) -> float:
    number = finite(value, label)
    if not parameter.accepts(number):
        span = format_range(parameter.low, parameter.high)
        raise InputError(f"{label} can be {span}{', in whole numbers' if parameter.whole else ''}.")
    return number
