"""How choices and results show themselves in a notebook: who draws is imported when somebody asks, and not before.

A scene, a run or a sweep stands below everything that draws it. This module alone reaches up, by name, so that the
engine is imported without Plotly and without the player.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from plotly.graph_objects import Figure

NO_PLOTLY = "A figure needs Plotly: pip install plotly, or this package with its extra of that name."


def figure_of(thing: object, module: str, **options: Any) -> Figure:
    """What ``optim_viz.figures.<module>.figure`` makes of it.

    Raises:
        ImportError: where Plotly is not installed; it says how to install it.
    """
    try:
        draw = import_module(f"optim_viz.figures.{module}")
    except ModuleNotFoundError as error:
        if error.name is None or error.name.partition(".")[0] != "plotly":
            raise
        raise ImportError(NO_PLOTLY) from error
    return draw.figure(thing, **options)


class Playable:
    """What plays by itself where a notebook shows it: as the page to take home, in a frame that can reach nothing."""

    def _repr_html_(self) -> str | None:
        """The frame; None, so that its text is shown, where there is nothing to play."""
        return import_module("optim_viz.export.notebook").frame_or_nothing(self)  # pyrefly: ignore[no-any-return-explicit]
