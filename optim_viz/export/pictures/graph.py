"""The computational graph of a scene's surface as a picture: at one step of the run that is looked into, with its sum
over rows opened where the view has opened it. Where the view shows the graph, gradients are there as far as the sweep
has come, as on the screen, and blank before; else all of them are.
"""

from __future__ import annotations

import itertools

import numpy as np

from optim_viz.backprop.graph import Graph, graph
from optim_viz.backprop.layout import Placed
from optim_viz.backprop.plan import rows_behind
from optim_viz.errors import InputError
from optim_viz.export.base import ExportInput, looked_into
from optim_viz.export.pictures.shapes import Area, Box, Layer, Line, Picture, Points, Shape, Text, rectangle
from optim_viz.number_format import format_number, format_position

MARGIN, HEAD = 16.0, 44.0  # around the graph, and above it for the title
INK, MUTED, PAPER, GIVEN, BLUE = "#1d2733", "#5b6673", "#ffffff", "#f1f4f8", "#0b62c4"
BENDS = 12  # corners of a curve


def graph_picture(export_input: ExportInput) -> Picture:
    """The graph with its numbers.

    Raises:
        InputError: where there is no run to look into.
    """
    scenario, view = export_input.scenario, export_input.view
    if not export_input.runs:
        raise InputError("A graph has the numbers of a run's step, and there is no run.")
    run = export_input.runs[looked_into(scenario, view)]
    step = min(export_input.step, len(run) - 1)
    x, y = map(float, run.position[step])
    surface, row = scenario.surface, int(view.settings["graph_row"]) - 1
    rows = rows_behind(surface)
    drawn = graph(surface, (x, y), row=min(row, int(rows.count) - 1) if rows is not None and row >= 0 else None)
    title = f"{surface.title}: f and its gradient at {format_position((x, y))}, step {step}"
    layout = drawn.layout
    last_first = sorted(layout.nodes, reverse=True)
    reached = int(view.settings["backward"]) if view.settings["graph"] else len(last_first)
    known = frozenset(last_first[:reached])
    shapes = [Text(MARGIN, 26.0, title, 15.0, INK, bold=True), *_shapes(drawn, known)]
    width = max(layout.width + 2 * MARGIN, 2 * MARGIN + 8.0 * len(title))
    says = "In a box: formula, value and, bold, gradient. At an edge: the derivative of the box by what comes in."
    if len(known) < len(last_first):
        says += " A box without a gradient is one that the sweep has not come to."
    return Picture(width, layout.height + HEAD + MARGIN, title, says, [Layer(shapes)])


def _shapes(drawn: Graph, known: frozenset[int]) -> list[Shape]:
    layout, names = drawn.layout, [node.symbol for node in drawn.plan.nodes]
    derivatives = {(edge.source, edge.target): edge.derivative for edge in drawn.edges}
    shapes: list[Shape] = []
    for route in layout.routes:
        shapes.append(Line([_curve(np.array(route.points) + np.array([MARGIN, HEAD]))], BLUE, 1.2))
        x, y = route.points[-1]
        number = format_number(derivatives[names[route.source], names[route.target]], 3)
        shapes.append(Text(x + MARGIN - 6.0, y + HEAD - 3.0, number, 10.5, MUTED, "end"))
    for place, box in layout.nodes.items():
        given = not drawn.plan.nodes[place].inputs
        shapes += _box(drawn, names[place], box, given=given, known=place in known)
    return shapes


def _box(drawn: Graph, name: str, box: Placed, *, given: bool, known: bool) -> list[Shape]:
    node = drawn[name]
    frame = Box(box.left + MARGIN, box.top + HEAD, box.width, box.height)
    middle, low = frame.left + frame.width / 2, frame.bottom
    ruler = np.array([[frame.left + 8.0, low - 20.0], [frame.right - 8.0, low - 20.0]])
    return [
        Area([[rectangle(frame)]], GIVEN if given else PAPER, BLUE, 1.6),
        *(Text(middle, frame.top + 17.0 * (i + 1), line, 13.0, INK, "middle") for i, line in enumerate(box.lines)),
        Text(middle, low - 25.0, format_number(node.value), 12.0, INK, "middle"),
        Line([ruler], "#c6ced8", 1.0),
        *([Text(middle, low - 6.0, format_number(node.gradient), 12.0, INK, "middle", bold=True)] if known else []),
    ]


def _curve(points: Points) -> Points:
    """A line through the points that leaves and arrives level: a cubic from each to the next."""
    found = [points[:1]]
    t = np.linspace(0.0, 1.0, BENDS + 1)[1:, None]
    for before, after in itertools.pairwise(points):
        middle = (before[0] + after[0]) / 2
        b, c = np.array([middle, before[1]]), np.array([middle, after[1]])
        found.append((1 - t) ** 3 * before + 3 * (1 - t) ** 2 * t * b + 3 * (1 - t) * t**2 * c + t**3 * after)
    return np.concatenate(found)
