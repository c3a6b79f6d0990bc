"""Pictures to take home: the still as SVG and PNG, the run as GIF, the computational graph as SVG."""

from __future__ import annotations

from optim_viz.export.base import Export, ExportInput, Progress
from optim_viz.export.pictures.gif import to_gif
from optim_viz.export.pictures.graph import graph_picture
from optim_viz.export.pictures.layout import lay_out
from optim_viz.export.pictures.raster import to_png
from optim_viz.export.pictures.shapes import Picture
from optim_viz.export.pictures.still import run_paths, still_at
from optim_viz.export.pictures.svg import to_svg


def _still(export_input: ExportInput, progress: Progress) -> Picture:
    progress(0.0)
    layout = lay_out(export_input)
    progress(0.3)
    return still_at(layout, run_paths(layout, export_input.step), export_input.step)


def _svg(export_input: ExportInput, progress: Progress) -> bytes:
    drawn = to_svg(_still(export_input, progress))
    progress(1.0)
    return drawn


def _png(export_input: ExportInput, progress: Progress) -> bytes:
    drawn = to_png(
        _still(export_input, progress), comment=export_input.link, progress=lambda share: progress(0.3 + 0.7 * share)
    )
    progress(1.0)
    return drawn


def _graph(export_input: ExportInput, progress: Progress) -> bytes:
    drawn = to_svg(graph_picture(export_input))
    progress(1.0)
    return drawn


PICTURE_EXPORTS = (
    Export(
        "svg",
        "Figure (SVG)",
        "The whole surface at one step, with legend and link, as lines and letters: for print, and to edit.",
        "svg",
        "image/svg+xml",
        _svg,
    ),
    Export(
        "png",
        "Figure (PNG)",
        "The same figure as pixels: 16 cm wide at 300 dots per inch.",
        "png",
        "image/png",
        _png,
    ),
    Export(
        "gif",
        "Animation (GIF)",
        "The whole run as a loop of some six seconds: for slides and chats.",
        "gif",
        "image/gif",
        to_gif,
    ),
    Export(
        "graph",
        "Computational graph (SVG)",
        "The surface's graph at this step of one run: formulas, values and gradients.",
        "svg",
        "image/svg+xml",
        _graph,
    ),
)
