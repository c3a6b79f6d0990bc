"""What the browser needs to draw cells: one or more maps over the same two axes, coloured by category or by value.

A fate map's cells are starting points, a heat map's are pairs of hyperparameters. Each cell is one run; nothing is
interpolated between them. Codes travel as one byte a cell, values as float32 where that holds them, and the axes'
values exactly: they come back in the visitor's event as they were sent.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

import numpy as np
from numpy.typing import ArrayLike, NDArray

from optim_viz.programs.rows import RowTable
from optim_viz.web.blob import BlobPart, pack_parts, table_part
from optim_viz.web.categories import EMPTY, RAMP, Category
from optim_viz.web.sweep_chart import DEPTH

Floats = NDArray[np.float64]
Codes = NDArray[np.uint8]
Window = tuple[float, float, float, float]  # x from, x to, y from, y to

UNEVEN = 0.02  # of a cell: more is a value that is not where its cell is drawn


def _to_scale(scale: str, values: ArrayLike) -> Floats:
    v = np.asarray(values, np.float64)
    with np.errstate(divide="ignore", invalid="ignore"):
        return v if scale == "linear" else np.log10(v) if scale == "log" else -np.log10(1.0 - v)


def _from_scale(scale: str, places: Floats) -> Floats:
    return places if scale == "linear" else 10.0**places if scale == "log" else 1.0 - 10.0**-places


@dataclass(frozen=True, eq=False)
class Axis:
    """One axis: the value of each column or row, evenly spaced on its scale and increasing.

    A ``"complement"`` scale spans decades of 1 − value, as in :mod:`optim_viz.registry`.

    Raises:
        ValueError: if the values are not two or more, increasing, on the scale, and evenly spaced there.
    """

    label: str
    values: Floats  # (n,)
    scale: Literal["linear", "log", "complement"] = "linear"
    symbol: str = ""  # in the hover, "α = 0.01"; the label if empty

    def __post_init__(self) -> None:
        places = _to_scale(self.scale, self.values)
        if places.ndim != 1 or len(places) < 2 or not np.isfinite(places).all() or not (np.diff(places) > 0).all():
            raise ValueError(f"{self.label}: an axis needs two values or more that increase on a {self.scale} scale")
        even = np.linspace(places[0], places[-1], len(places))
        if np.abs(places - even).max() > UNEVEN * (even[1] - even[0]):
            raise ValueError(f"{self.label}: the values are not evenly spaced on a {self.scale} scale")

    @classmethod
    def over(cls, label: str, low: float, high: float, n: int, scale: Any = "linear", symbol: str = "") -> Axis:
        """``n`` cells that fill the range from ``low`` to ``high``; the values are those of their middles."""
        first, last = _to_scale(scale, [low, high])
        return cls(label, _from_scale(scale, first + (np.arange(n) + 0.5) / n * (last - first)), scale, symbol)

    @property
    def range(self) -> tuple[float, float]:
        """From the first cell's outer edge to the last one's; half a cell beyond the first and last value."""
        places = _to_scale(self.scale, self.values)
        half = 0.5 * (places[-1] - places[0]) / (len(places) - 1)
        low, high = _from_scale(self.scale, np.array([places[0] - half, places[-1] + half]))
        return float(low), float(high)


@dataclass(frozen=True, eq=False)
class Pane:
    """One map. Row 0 is the lowest y, column 0 the lowest x.

    ``codes`` (rows, columns) are places in the categories, or ``EMPTY``. ``values`` (rows, columns) have NaN where a
    cell has no value; there, its code says why.
    """

    name: str  # which an event gives back
    title: str = ""
    codes: NDArray[np.integer[Any]] | None = None
    values: Floats | None = None
    chosen: tuple[int, int] | None = None  # column, row


@dataclass(frozen=True, eq=False)
class Line:
    """A curve over the map, straight between its points; where one is not finite, the curve is interrupted."""

    label: str
    points: Floats  # (n, 2), in the axes' values


@dataclass(frozen=True)
class Mark:
    """A point of interest: the present start or choice, the best cell, a saddle, a minimum without a category."""

    label: str
    x: float
    y: float
    kind: Literal["start", "best", "saddle", "minimum"] = "start"


@dataclass(frozen=True)
class Contours:
    """The surface whose contour lines are drawn faintly over the cells: ``program`` is ``to_program``'s, and ``rows``
    what it is over."""

    program: Mapping[str, Any]
    coefficients: Sequence[float]
    domain: Window
    floor: float | None  # f at the global minimum, if there is one
    rows: RowTable | None = None


@dataclass(frozen=True, eq=False)
class HeatMap:
    """The whole picture.

    ``key`` says what it is of: a picture of another key starts with its own window. ``answered_event`` is the ``at`` of
    the event for a window that these cells answer, if they answer one; without ``finer_cells`` none is asked for, and
    a zoom shows these cells larger. ``limits`` are the values at the ends of the ramp, by default the least and the
    largest that there are, but on a log scale no more apart than a float64 tells numbers apart; what lies beyond them
    has the end's colour, and the colour bar says so.

    Raises:
        ValueError: if the parts do not fit together.
    """

    x: Axis
    y: Axis
    panes: Sequence[Pane]
    categories: Sequence[Category] = ()
    mode: Literal["category", "value"] = "category"
    title: str = "Cells"  # what a screen reader calls it
    value_label: str = ""
    value_scale: Literal["log", "linear"] = "log"
    limits: tuple[float, float] | None = None
    share_of: str = "cells"  # what a share is a share of
    lines: Sequence[Line] = ()
    marks: Sequence[Mark] = ()
    contours: Contours | None = None
    full_window: Window | None = None  # what can be zoomed out to; these cells' own window if None
    zoom: bool = True
    finer_cells: bool = True  # whether the cells of a smaller window can be had
    progress: float | None = None  # 0 to 1; None: nothing is under way
    key: str = ""
    answered_event: int = 0
    follows: Literal["", "in time", "too late"] = ""  # cells for a number that turns, and whether they came in time
    followed_event: int = (
        0  # which of its moves they answer: a page is not told of an answer that is the last one again
    )

    def __post_init__(self) -> None:
        shape = (len(self.y.values), len(self.x.values))
        for pane in self.panes:
            for array in (pane.codes, pane.values):
                if array is not None and array.shape != shape:
                    raise ValueError(f"{pane.name}: {array.shape} cells for axes of {shape}")
            if pane.codes is not None and not np.isin(pane.codes, [*range(len(self.categories)), EMPTY]).all():
                raise ValueError(f"{pane.name}: a code is below {len(self.categories)}, or {EMPTY}")
            if (pane.values if self.mode == "value" else pane.codes) is None:
                raise ValueError(f"{pane.name}: cells by {self.mode} need {self.mode} for each")
            if pane.chosen is not None and not (0 <= pane.chosen[0] < shape[1] and 0 <= pane.chosen[1] < shape[0]):
                raise ValueError(f"{pane.name}: there is no cell {pane.chosen}")
        if not self.panes or len({pane.name for pane in self.panes}) < len(self.panes):
            raise ValueError("the panes need distinct names, and there must be one")
        if len(self.categories) >= EMPTY - 1:
            raise ValueError(f"{len(self.categories)} categories; one byte has room for {EMPTY - 2}")
        if self.contours is not None and {self.x.scale, self.y.scale} != {"linear"}:
            raise ValueError("contour lines need linear axes")

    @property
    def window(self) -> Window:
        return (*self.x.range, *self.y.range)


def category_shares(scene: HeatMap, pane: Pane) -> list[float]:
    """The share of each category among the cells that were computed: of those that are drawn as that category."""
    valued = np.zeros((len(scene.y.values), len(scene.x.values)), bool)
    if scene.mode == "value" and pane.values is not None:
        valued = np.isfinite(pane.values)
    drawn = _codes(scene, pane)[~valued]
    counts = np.bincount(drawn, minlength=EMPTY + 1)
    computed = int(valued.sum()) + drawn.size - int(counts[EMPTY])
    return [float(count) / max(1, computed) for count in counts[: len(scene.categories)]]


def pack_heat_map(scene: HeatMap) -> bytes:
    """The picture as one blob: ``x`` and ``y``; of pane k ``codes{k}``, ``values{k}``; of line k ``line{k}``."""
    exact = {"x", "y", *(f"line{k}" for k in range(len(scene.lines)))}
    arrays: dict[str, NDArray[Any]] = {"x": scene.x.values, "y": scene.y.values}
    for k, pane in enumerate(scene.panes):
        arrays[f"codes{k}"] = _codes(scene, pane).ravel()
        if scene.mode == "value" and pane.values is not None:
            arrays[f"values{k}"] = pane.values.ravel()
    for k, line in enumerate(scene.lines):
        arrays[f"line{k}"] = line.points.ravel()
    contours = scene.contours
    head: dict[str, Any] = {
        "key": scene.key,
        "answers": scene.answered_event,
        "follows": scene.follows,
        "followed": scene.followed_event,
        "title": scene.title,
        "mode": scene.mode,
        "zoom": scene.zoom,
        "finer": scene.finer_cells,
        "progress": scene.progress,
        "of": scene.share_of,
        "whole": scene.full_window or scene.window,
        "axes": [{"label": a.label, "symbol": a.symbol or a.label, "scale": a.scale} for a in (scene.x, scene.y)],
        "panes": [
            {"name": pane.name, "title": pane.title, "chosen": pane.chosen, "shares": category_shares(scene, pane)}
            for pane in scene.panes
        ],
        "categories": [
            {"label": c.label, "words": c.words, **c.appearance._asdict(), "point": c.point} for c in scene.categories
        ],
        "value": _value(scene) if scene.mode == "value" else None,
        "lines": [line.label for line in scene.lines],
        "marks": [{"label": m.label, "x": m.x, "y": m.y, "kind": m.kind} for m in scene.marks],
        "contours": contours
        and {
            "program": contours.program,
            "coefficients": list(contours.coefficients),
            "domain": contours.domain,
            "floor": contours.floor,
            "points": [],
        },
    }
    of_surface = table_part(contours.rows if contours else None)
    return pack_parts([BlobPart(head, arrays, frozenset(exact)), of_surface])


def _codes(scene: HeatMap, pane: Pane) -> Codes:
    """The codes, one byte each; (rows, columns)."""
    if pane.codes is None:
        return np.full((len(scene.y.values), len(scene.x.values)), EMPTY, np.uint8)
    return pane.codes.astype(np.uint8)


def _value(scene: HeatMap) -> dict[str, Any]:
    """How values are coloured. ``beyond``: whether there are values below the ramp's low end, above its high end."""
    log = scene.value_scale == "log"
    values = np.concatenate([np.ravel(pane.values) for pane in scene.panes if pane.values is not None])
    values = values[np.isfinite(values)]
    usable = values[values > 0] if log else values
    given = scene.limits or (_ends(usable, log) if usable.size else (1.0, 10.0))
    low, high = (
        given if given[0] < given[1] else (given[0] * 0.5, given[0] * 2.0) if log else (given[0], given[0] + 1.0)
    )
    if log and low <= 0:
        raise ValueError(f"a log scale of values cannot begin at {low}")
    beyond = [bool((values < low).any()), bool((values > high).any())]
    return {
        "label": scene.value_label,
        "scale": scene.value_scale,
        "limits": [low, high],
        "beyond": beyond,
        "ramp": RAMP,
    }


def _ends(values: Floats, log: bool) -> tuple[float, float]:
    """The least value and the largest one; what is less than a power of ten that is next to nothing beside the largest
    is nobody's aim, and would take most of the colours."""
    low, high = float(values.min()), float(values.max())
    floor = DEPTH * high if log else low
    return (low, high) if low >= floor else (float(10.0 ** np.ceil(np.log10(floor))), high)
