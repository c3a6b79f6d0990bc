"""The layer whose two weights a map has, as the player draws it and runs it at every step: its cells, what they are
made of, and one list of instructions for their numbers.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from optim_viz.layers import Layer, layers_of
from optim_viz.layers.plan import plan_of
from optim_viz.objectives import Objective

SENT = ("name", "label", "says", "loss", "columns", "rows", "in_order", "masks")


def layers_data(surface: Objective, held: bool) -> Mapping[str, Any] | None:
    """Of a surface that is a layer's, that layer; and another one for where inputs are dropped. Of a scene that is held
    nothing flows back: where the arrow points may be what is asked."""
    numbers = len(surface.numbers)
    found = [_data(layer, numbers, not held) for layer in layers_of(surface)]
    return {"layers": found} if found else None


@lru_cache(maxsize=64)
def _data(layer: Layer, numbers: int, backward: bool) -> dict[str, Any]:
    """Shared by all who ask: to be read, not changed."""
    plan = plan_of(layer.name, layer.rows, numbers, backward=backward)
    return {
        **{name: getattr(layer, name) for name in SENT},
        "numbers": numbers,
        "bands": [{**drawn.band._asdict(), "cells": drawn.cells} for drawn in plan.bands],
        "program": plan.program,
        "joins": plan.joins,
        "backward": plan.backward,
    }
