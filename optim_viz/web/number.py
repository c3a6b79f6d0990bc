"""A number that may be turned: what its control is told of it, in the panel and in the player; and the panel's own
front-end.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from functools import lru_cache
from typing import Any, Literal

from optim_viz.registry import Parameter
from optim_viz.scene.numbers import Owner
from optim_viz.web.frontend import FrontEnd
from optim_viz.web.notation import to_html

Layout = Literal["tall", "row", "bare", "typed"]

NUMBER = FrontEnd("number", "number-control", "number")


@dataclass(frozen=True)
class Turns:
    """Whose number it is, so that a player which shows that scene can follow: ``side`` is "a" or "b", and ``run`` the
    name of a run in its picture (:meth:`optim_viz.scene.scenario.Member.name`), if the number is one's.
    """

    side: str
    owner: Owner
    run: str | None = None


@lru_cache(maxsize=512)  # every entry's, with room
def parameter_head(parameter: Parameter) -> dict[str, Any]:
    """What the browser is told of a number that may be turned. Shared by all who ask: to be read, not changed."""
    head: dict[str, Any] = {
        "name": parameter.name,
        "sign": to_html(parameter.symbol),
        "scale": parameter.scale,
        "low": parameter.low,
        "high": parameter.high,
        "default": parameter.default,
    }
    if parameter.whole:
        head["whole"] = True
    if parameter.reach is not None:
        head["reach"] = parameter.reach
    if parameter.reach_low is not None:
        head["reach_low"] = parameter.reach_low
    return head


def number_head(
    parameter: Parameter,
    value: float,
    label: str,
    turns: Turns | None,
    *,
    suits: float | None = None,
    ends: tuple[float, float] | None = None,
    layout: Layout = "tall",
    fixed: bool = False,
    reveal: bool = False,
) -> dict[str, Any]:
    """A number for a control. ``suits`` is the learning rate around which its scale is laid, ``ends`` are those of a
    track that is shorter than what may be typed; its ``layout`` is "tall" (the label above the track), "row" (in
    one line with it), "bare" (a label for screen readers alone) or "typed" (a label and no track); what is ``fixed``
    cannot be turned. What is to ``reveal`` itself scrolls into sight and has the focus. What ``turns`` nothing in a
    picture is the page's alone.
    """
    return {
        "parameter": parameter_head(parameter),
        "value": value,
        "label": label,
        "suits": suits,
        "ends": ends,
        "layout": layout,
        "help": parameter.help,
        "fixed": fixed,
        **({"reveal": True} if reveal else {}),
        "turns": turns and {name: text for name, text in asdict(turns).items() if text is not None},
    }


def pack_number(parameter: Parameter, value: float, label: str, turns: Turns | None, **options: Any) -> bytes:
    """The same for the panel's component; ``options`` as there."""
    head = number_head(parameter, value, label, turns, **options)
    return json.dumps(head, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode()
