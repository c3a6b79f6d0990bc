"""A deep net of one kind of neuron, as the player draws it: how deep it is, which of its numbers are turned, and the
scales that have a name.

Of the net itself nothing is sent: the browser draws its weights by counting, from the scene's seed.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any, NamedTuple

from optim_viz.objectives import Objective
from optim_viz.objectives.depth import ASKED, DEPTH, GLOROT, HE, critical_scale
from optim_viz.objectives.nonlinearities import Nonlinearity
from optim_viz.scene.view import SETTINGS
from optim_viz.web.number import parameter_head

SAME = 0.01  # scales that differ by less have one mark

TURNED = ("sigma_w", "net_width")  # settings of the view


class _Mark(NamedTuple):
    value: float
    label: str
    help: str


_NAMED = (
    _Mark(GLOROT, "Glorot 1", "Glorot and Bengio (2010): a variance of 2 / (n_in + n_out), which is 1 / n here."),
    _Mark(HE, "He √2", "He et al. (2015): a variance of 2 / n_in."),
)
_CRITICAL = "χ = 1: a wide net's gradient keeps its size from layer to layer. Schoenholz et al. (2017)."


def depth_data(surface: Objective, held: bool) -> Mapping[str, Any] | None:
    """Of a surface whose model is one neuron. While a scene is ``held`` the browser draws nothing of it."""
    sigma = None if surface.model is None else surface.model.nonlinearity
    if sigma is None:
        return None
    return {
        "held": held,
        "depth": DEPTH,
        "asked": ASKED,
        "parameters": {each.name: parameter_head(each) for each in SETTINGS if each.name in TURNED},
        **({"marks": [], "note": ""} if held else _marked(sigma)),
    }


def _marked(sigma: Nonlinearity) -> dict[str, Any]:
    critical = critical_scale(sigma.name)
    marks = [*_NAMED]
    if critical is not None:
        near = [i for i, mark in enumerate(marks) if math.isclose(mark.value, critical, rel_tol=SAME)]
        for i in near:
            marks[i] = _Mark(marks[i].value, f"{marks[i].label}, χ = 1", f"{marks[i].help} {_CRITICAL}")
        if not near:
            marks.append(_Mark(critical, "χ = 1", _CRITICAL))
    note = "" if critical is not None else f"No σ_w keeps χ at 1 without biases: a {sigma.label} net fades or grows."
    return {"marks": [mark._asdict() for mark in sorted(marks)], "note": note}
