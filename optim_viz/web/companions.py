"""The companions of a scene besides the picture of its data: what each kind is sent, where the surface has it.

One entry a kind; :mod:`optim_viz.scene.companions` has their order and their names. The numbers are the browser's, by
the programs that are sent, and follow its clock.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

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

DATA: dict[str, Data] = {
    "function": function_data,
    "layer": layers_data,
    "depth": depth_data,
    "inference": inference_data,
}


def companions_part(surface: Objective, *, held: bool) -> BlobPart:
    """This part of a scene's head, ``companions``: those that the surface has, in order, the picture of data without
    more; nothing where that is all there is."""
    found = {name: data for name, of in DATA.items() if (data := of(surface, held)) is not None}
    if not found:
        return BlobPart({}, {})
    fits = surface.model is not None and surface.model.predicts != "nothing"
    entries = [
        {"value": value, "kind": kind.name, "label": kind.label, "help": kind.help, "data": found.get(kind.name)}
        for value, kind in enumerate(COMPANIONS)
        if kind.name in found or (kind.name == "fit" and fits)
    ]
    return BlobPart({"companions": entries}, {})
