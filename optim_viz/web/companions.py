"""The companions of a scene besides the picture of its data: what each kind is sent, where the surface has it.

One entry a kind; :mod:`optim_viz.scene.companions` has their order and their names. The numbers are the browser's, by
the programs that are sent, and follow its clock.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from optim_viz.layers import layers_of
from optim_viz.objectives import Objective
from optim_viz.scene.companions import COMPANIONS
from optim_viz.web.blob import BlobPart
from optim_viz.web.depth_blob import depth_data
from optim_viz.web.function_blob import function_data
from optim_viz.web.inference_blob import inference_data
from optim_viz.web.layer_blob import layers_data

# Of a surface, and of whether the scene is held: then nothing may be in it from which an answer follows. None: the
# surface has no such companion.
Data = Callable[[Objective, bool], Mapping[str, Any] | None]


class Sent(NamedTuple):
    """The data of a kind; where they are many, whether a surface ``has`` them: these are sent to whoever looks."""

    data: Data
    has: Callable[[Objective], object] | None = None


DATA = {
    "function": Sent(function_data),
    "layer": Sent(layers_data, has=layers_of),
    "depth": Sent(depth_data),
    "inference": Sent(inference_data),
}


def companions_part(surface: Objective, *, held: bool, looked_at: float | None = None) -> BlobPart:
    """This part of a scene's head, ``companions``: those that the surface has, in order, the picture of data without
    more; nothing where that is all there is. ``looked_at``: the one that the view names; None is for who cannot ask for
    another one later."""
    found = {name: sent.data(surface, held) for name, sent in DATA.items() if sent.has is None}
    found = {name: data for name, data in found.items() if data is not None}
    found |= {name: None for name, sent in DATA.items() if sent.has is not None and sent.has(surface)}
    if not found:
        return BlobPart({}, {})
    fits = surface.model is not None and surface.model.predicts != "nothing"
    offered = [
        (value, kind) for value, kind in enumerate(COMPANIONS) if kind.name in found or (kind.name == "fit" and fits)
    ]
    shown = next((value for value, _ in offered if value == looked_at), offered[0][0])
    for value, kind in offered:
        if kind.name in found and found[kind.name] is None and (looked_at is None or value == shown):
            found[kind.name] = DATA[kind.name].data(surface, held)
    entries = [
        {"value": value, "kind": kind.name, "label": kind.label, "help": kind.help, "data": found.get(kind.name)}
        for value, kind in offered
    ]
    return BlobPart({"companions": entries}, {})
