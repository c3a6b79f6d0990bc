"""The computational graph of a scene's surface, as the player draws it and runs it at every step: its nodes, their
programs, and where they stand. It has no numbers: those are the browser's, and follow its clock.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from optim_viz.backprop.layout import FLOWS, Layout, lay_out
from optim_viz.backprop.plan import Plan, plan_of
from optim_viz.objectives import Objective
from optim_viz.web.blob import BlobPart


def graph_part(surface: Objective) -> BlobPart:
    """This part of a scene's head, ``graph``."""
    return BlobPart({"graph": _data(plan_of(surface))}, {})


@lru_cache(maxsize=64)
def _data(plan: Plan) -> dict[str, Any]:
    programs: list[Any] = []
    for node in plan.nodes:
        if node.program is not None and node.program not in programs:
            programs.append(node.program)
    ways = (("closed", False), ("opened", True)) if plan.over_rows else (("closed", False),)
    layouts = {way: [_layout(lay_out(plan, opened=opened, flow=flow)) for flow in FLOWS] for way, opened in ways}
    nodes = [
        {**node._asdict(), "program": -1 if node.program is None else programs.index(node.program)}
        for node in plan.nodes
    ]
    return {"nodes": nodes, "programs": programs, "layouts": layouts}


def _layout(layout: Layout) -> dict[str, Any]:
    return {
        "down": layout.flow.down,
        "width": round(layout.width, 1),
        "height": round(layout.height, 1),
        "nodes": {
            str(place): [*(round(number, 1) for number in box[:4]), list(box.lines), box.beside]
            for place, box in layout.nodes.items()
        },
        "routes": [
            [route.source, route.target, [[round(x, 1), round(y, 1)] for x, y in route.points]]
            for route in layout.routes
        ],
    }
