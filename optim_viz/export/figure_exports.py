"""The scene as a Plotly figure: a page that holds plotly.js, and the figure alone, for programs."""

from __future__ import annotations

import json
from base64 import b64decode
from html import escape
from typing import TYPE_CHECKING, Any

import numpy as np

from optim_viz.errors import InputError
from optim_viz.export import metadata
from optim_viz.export.base import Export, ExportInput
from optim_viz.shown import figure_of

if TYPE_CHECKING:
    from plotly.graph_objects import Figure

POLICY = "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data: blob:"


def _figure(export_input: ExportInput) -> Figure:
    """As it is looked at: in space where that is what the view shows alone, else on the map."""
    kind = "surface" if export_input.view.stage == "relief" else "map"
    try:
        drawn = figure_of(export_input.scenario, "scene", kind=kind, runs=export_input.runs)
    except ImportError as error:
        raise InputError(str(error)) from error
    data = metadata.scene_metadata(export_input)
    drawn.update_layout(meta={name: data[name] for name in ("made_with", "title", "link", "query")})
    return drawn


def figure_page(export_input: ExportInput) -> bytes:
    """The figure and plotly.js in one page, which forbids itself to fetch anything."""
    page = _figure(export_input).to_html(
        include_plotlyjs=True, div_id="figure", config={"displaylogo": False, "responsive": True}
    )
    data = metadata.scene_metadata(export_input)
    head = (
        f'<head><meta http-equiv="Content-Security-Policy" content="{POLICY}">'
        f'<meta name="generator" content="{escape(data["made_with"])}">'
        f'<meta name="optim-viz-query" content="{escape(data["query"])}"><title>{escape(data["title"])}</title>'
    )
    return str(page).replace("<head>", head, 1).encode()


def figure_json(export_input: ExportInput) -> bytes:
    """The figure in plain numbers, every digit of them; what is no number is null. Plotly's own writer packs arrays as
    bytes, which its reader leaves packed."""
    return json.dumps(_plain(_figure(export_input).to_dict()), ensure_ascii=False, allow_nan=False).encode()


def _plain(value: Any) -> Any:
    if isinstance(value, dict) and "bdata" in value:
        array = np.frombuffer(b64decode(value["bdata"]), np.dtype(value["dtype"]))
        numbers = array.astype(object)
        numbers[~np.isfinite(array)] = None
        return numbers.reshape([int(side) for side in str(value.get("shape", array.size)).split(",")]).tolist()
    if isinstance(value, dict):
        return {name: _plain(part) for name, part in value.items()}
    return [_plain(part) for part in value] if isinstance(value, (list, tuple)) else value


FIGURE_EXPORTS = (
    Export(
        "plotly",
        "Plotly figure (HTML)",
        "The map, or the surface if you look at 3D, with true numbers under the pointer; needs no network.",
        "html",
        "text/html",
        lambda export_input, progress: figure_page(export_input),
    ),
    Export(
        "plotly_json",
        "Plotly figure (JSON)",
        "The same figure for plotly.io.read_json: to restyle, to combine, to keep.",
        "json",
        "application/json",
        lambda export_input, progress: figure_json(export_input),
    ),
)
