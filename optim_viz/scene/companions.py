"""What may stand beside the map: a companion, of one kind at a time.

A view names a kind by its place here, so one that is new comes last. What each is sent is its entry in
:mod:`optim_viz.web.companions`, and how it is drawn its class in ``web/js/player/companion-kinds.js``.
"""

from __future__ import annotations

from typing import NamedTuple


class CompanionKind(NamedTuple):
    """One kind of companion: its name, and what its button is called and says."""

    name: str
    label: str
    help: str


COMPANIONS = (
    CompanionKind("fit", "Fit", "The data, and what each run makes of them at this step"),
    CompanionKind("function", "Function", "The neuron's function and its derivative, and where the rows stand on them"),
    CompanionKind("layer", "Layer", "What the layer does to a few rows, cell by cell, and what flows back"),
    CompanionKind("depth", "Depth", "How large a gradient is on its way back through 50 layers of such neurons"),
    CompanionKind(
        "inference", "In use", "Batch normalization in training and in inference: batch statistics, moving averages"
    ),
)


def companion_number(name: str) -> float:
    """By which a view names this kind: ``View("map", {"companion": companion_number("function")})``."""
    return float([kind.name for kind in COMPANIONS].index(name))
