"""What the browser needs to draw a sweep: one curve per optimizer, its value against the learning rate.

One blob, packed as the player's scenes are. The values travel as they were computed, in float64, also those that lie
far outside the picture: :attr:`Curves.window` clips the view alone. What became of each run travels as a place in
:class:`Fate`; behind the curve that is looked at, :data:`BANDS` says what its rates do.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from optim_viz.outcomes.outcome import Fate
from optim_viz.style import RunStyle
from optim_viz.web.blob import pack

Floats = NDArray[np.float64]

HEADROOM = 100.0  # times the start's value is still shown on a log scale
DEPTH = 1e-16  # of the top, the least that a log scale shows
MARGIN = 0.05  # of the window, on each side


class Band(StrEnum):
    """What a stretch of learning rates does, in the words along the top of the picture."""

    CRAWLS = "crawls"
    WORKS = "works"
    EDGE = "on the edge"
    STUCK = "stuck"
    DIVERGES = "diverges"


BANDS = {
    Fate.CONVERGED: Band.WORKS,
    Fate.STILL_DESCENDING: Band.CRAWLS,
    Fate.RISING: Band.EDGE,
    Fate.OSCILLATING: Band.EDGE,
    Fate.STUCK_AT_SADDLE: Band.STUCK,
    Fate.STALLED: Band.CRAWLS,
    Fate.LEFT_VIEW: Band.DIVERGES,
    Fate.OVERFLOWED: Band.DIVERGES,
}


@dataclass(frozen=True, eq=False)
class Curve:
    """One optimizer's runs, one a learning rate.

    Raises:
        ValueError: if the arrays do not fit together, or the rates have no place on a logarithmic axis.
    """

    name: str  # which an event gives back
    label: str
    style: RunStyle
    rates: ArrayLike  # (n,), positive, increasing
    values: ArrayLike  # (n,); NaN where a run has none
    fates: Sequence[int]  # (n,), places in tuple(Fate)
    current_rate: float | None = None  # the rate in force
    current_value: float | None = (
        None  # of the run at that rate; NaN: it has none; None: only if it is one of the rates
    )
    best: int | None = None  # place of the best rate
    stability_limit: float | None = None  # the learning rate at the limit of stability
    limit_text: str = "2/λmax"
    words: Sequence[str] | None = None  # (n,), for the hover, in place of the fate's own

    def __post_init__(self) -> None:
        rates, n = np.asarray(self.rates, float), len(self.fates)
        if rates.shape != (n,) or np.shape(self.values) != (n,) or not n:
            raise ValueError(f"{self.label}: {np.shape(self.values)} values and {n} fates for {rates.shape} rates")
        if not (np.isfinite(rates).all() and rates[0] > 0.0 and (np.diff(rates) > 0.0).all()):
            raise ValueError(f"{self.label}: the rates must be positive, finite and increasing")
        if not set(self.fates) <= set(range(len(Fate))):
            raise ValueError(f"{self.label}: a fate is a number from 0 to {len(Fate) - 1}")
        if self.best is not None and not 0 <= self.best < n:
            raise ValueError(f"{self.label}: the best rate has place {self.best} of {n}")
        if self.words is not None and len(self.words) != n:
            raise ValueError(f"{self.label}: {len(self.words)} words for {n} rates")


@dataclass(frozen=True, eq=False)
class SweepChart:
    """The whole picture: its curves, what they show and how.

    Raises:
        ValueError: if two curves share a name, none has the selected place, or there is no such scale.
    """

    curves: Sequence[Curve]
    selected: int = 0
    metric: str = "Final loss f − f*"
    task: str = ""  # what every run was asked to do: from where, how many steps
    title: str = "Learning-rate sweep"
    x_label: str = "Learning rate α"
    scale: str = "log"  # of the values, or "linear"
    start: float | None = None  # the value where every run begins
    missing_label: str = "no value"  # what the hover says for NaN
    busy: bool = False  # another picture is on its way
    key: str = ""  # what surface it is of; the part that a visitor looks at stays over data of the same one

    def __post_init__(self) -> None:
        names = [curve.name for curve in self.curves]
        if len(set(names)) < len(names):
            raise ValueError(f"two curves share a name: {names}")
        if names and not 0 <= self.selected < len(names):
            raise ValueError(f"curve {self.selected} of {len(names)} is selected")
        if self.scale not in ("log", "linear"):
            raise ValueError(f"the scale is log or linear, not {self.scale}")

    @property
    def window(self) -> tuple[float, float]:
        """The values that the picture shows, from and to, margins included.

        From the best one that a run came to without diverging, to somewhat above the start: ``HEADROOM`` times it on
        a log scale, half the way down on a linear one; less where no run goes that far.
        """
        log = self.scale == "log"
        diverging = {i for i, fate in enumerate(Fate) if BANDS[fate] is Band.DIVERGES}
        everything, kept, first = list[Floats](), list[Floats](), list[float]()
        for curve in self.curves:
            values = np.asarray(curve.values, float)
            shown = np.isfinite(values) & ((values > 0.0) | (not log))
            everything.append(values[shown])
            kept.append(values[shown & ~np.isin(curve.fates, list(diverging))])
            first += list(values[shown][:1])
        shown_values = np.concatenate([np.zeros(0), *kept])
        shown_values = shown_values if shown_values.size else np.concatenate([np.zeros(0), *everything])
        if not shown_values.size:
            return (0.1, 10.0) if log else (0.0, 1.0)
        start = max(first) if self.start is None or (log and self.start <= 0.0) else self.start
        most = max(max(map(np.max, filter(np.size, everything))), start)
        return log_window(shown_values, start, most) if log else linear_window(shown_values, start, most)


def log_window(values: Floats, start: float, most: float) -> tuple[float, float]:
    """From and to on a log scale, for positive ``values`` that begin at ``start``; ``most`` is the highest there is."""
    top = min(float(np.log10(most)), float(np.log10(start)) + float(np.log10(HEADROOM)))
    bottom = max(float(np.log10(min(values.min(), start))), top + float(np.log10(DEPTH)))
    margin = MARGIN * max(top - bottom, 1.0)
    return 10.0 ** max(bottom - margin, -307.0), 10.0 ** min(top + margin, 308.0)  # what a float64 holds


def linear_window(values: Floats, start: float, most: float) -> tuple[float, float]:
    """The same on a linear one."""
    bottom = float(min(values.min(), start))
    top = min(most, start + 0.5 * ((start - bottom) or abs(start) or 1.0))
    margin = MARGIN * ((top - bottom) or abs(start) or 1.0)
    return bottom - margin, top + margin


def pack_sweep_chart(scene: SweepChart) -> bytes:
    """The picture as one blob: of curve i the arrays ``rates{i}``, ``values{i}`` and ``fates{i}``."""
    bands = list(Band)
    head: dict[str, Any] = {
        "key": scene.key,
        "title": scene.title,
        "goal": scene.task,
        "metric": scene.metric,
        "across": scene.x_label,
        "scale": scene.scale,
        "window": scene.window,
        "start": scene.start,
        "selected": scene.selected,
        "missing": scene.missing_label,
        "busy": scene.busy,
        "bands": [{"name": band.name.lower(), "label": band.value} for band in bands],
        "fates": [{"kind": fate.name.lower(), "label": fate.value, "band": bands.index(BANDS[fate])} for fate in Fate],
        "curves": [_curve(curve) for curve in scene.curves],
    }
    arrays: dict[str, NDArray[Any]] = {}
    exact = set[str]()
    for i, curve in enumerate(scene.curves):
        arrays |= {f"{name}{i}": np.asarray(getattr(curve, name), float) for name in ("rates", "values", "fates")}
        exact |= {f"rates{i}", f"values{i}"}
    return pack(head, arrays, frozenset(exact))


def _curve(curve: Curve) -> dict[str, Any]:
    value = curve.current_value
    return {
        **curve.style._asdict(),
        "outline": curve.style.outline,
        "name": curve.name,
        "label": curve.label,
        "now": curve.current_rate,
        "nowValue": value if value is not None and np.isfinite(value) else None,
        "nowKnown": value is not None,
        "best": curve.best,
        "limit": curve.stability_limit,
        "limitText": curve.limit_text,
        "words": curve.words,
    }
