"""A picture as a short list of shapes, which each backend puts to paper in its own way.

Lengths are CSS pixels, 96 to the inch, y downward. Colours are ``#rrggbb`` and opaque: what would be translucent is
mixed beforehand, so that no backend has to.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NamedTuple

import numpy as np
from numpy.typing import NDArray

Points = NDArray[np.float64]  # (n, 2)

MIN_MOVE = 0.05  # a move shorter than this is joined with the next one
REACH = 10_000.0  # beyond the view: a line that goes farther ends here, because viewers count in single precision


class Box(NamedTuple):
    """A rectangle."""

    left: float
    top: float
    width: float
    height: float

    @property
    def right(self) -> float:
        return self.left + self.width

    @property
    def bottom(self) -> float:
        return self.top + self.height

    def contains(self, x: float, y: float) -> bool:
        return self.left <= x <= self.right and self.top <= y <= self.bottom

    def grown(self, by: float) -> Box:
        return Box(self.left - by, self.top - by, self.width + 2 * by, self.height + 2 * by)


class Area(NamedTuple):
    """Polygons, each an outline and its holes; a polygon inside another one's hole comes behind that one."""

    polygons: Sequence[Sequence[Points]]
    fill: str | None
    stroke: str | None = None
    width: float = 0.0


class Line(NamedTuple):
    """Polylines; each begins its dashes anew."""

    pieces: Sequence[Points]
    colour: str
    width: float
    dash: tuple[float, ...] = ()
    key: str = ""  # an id, where somebody may look for it
    title: str = ""


class Text(NamedTuple):
    """One line of text; y is its baseline."""

    x: float
    y: float
    text: str
    size: float
    colour: str
    anchor: Literal["start", "middle", "end"] = "start"
    bold: bool = False
    italic: bool = False


Shape = Area | Line | Text


class Layer(NamedTuple):
    """Shapes in the order of painting; what lies outside ``box`` is not seen."""

    shapes: Sequence[Shape]
    box: Box | None = None


class Picture(NamedTuple):
    """A page on white."""

    width: float
    height: float
    title: str
    description: str
    layers: Sequence[Layer]


class Piece(NamedTuple):
    """A part of a run's path that stays in reach of the view."""

    points: Points
    due: NDArray[np.int64]  # (n,) the record with which each point belongs to the picture

    def until(self, record: int) -> Piece:
        n = int(np.searchsorted(self.due, record, side="right"))
        return Piece(self.points[:n], self.due[:n])


def blend(colour: str, ground: str, share: float) -> str:
    """``share`` of a colour over a ground."""
    pairs = zip(rgb(colour), rgb(ground), strict=True)
    return "#" + "".join(f"{round(share * c + (1 - share) * g):02x}" for c, g in pairs)


def rgb(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def circle(x: float, y: float, radius: float, corners: int = 48) -> Points:
    angles = np.arange(corners) * (2 * np.pi / corners)
    return np.stack([x + radius * np.cos(angles), y + radius * np.sin(angles)], axis=1)


def rectangle(box: Box) -> Points:
    return np.array([[box.left, box.top], [box.right, box.top], [box.right, box.bottom], [box.left, box.bottom]])


def clip_segment(a: Points, b: Points, box: Box) -> tuple[float, float] | None:
    """Which part of the way from ``a`` to ``b``, both (2,), lies in the box, by Liang and Barsky; None if none does."""
    with np.errstate(over="ignore"):
        (dx, dy), enter, leave = b - a, 0.0, 1.0
    if not np.isfinite([dx, dy]).all():
        return None
    edges = ((-dx, a[0] - box.left), (dx, box.right - a[0]), (-dy, a[1] - box.top), (dy, box.bottom - a[1]))
    for p, q in edges:
        if p == 0:
            if q < 0:
                return None
        elif p < 0:
            enter = max(enter, q / p)
        else:
            leave = min(leave, q / p)
    return (float(enter), float(leave)) if enter <= leave else None


def clip_ends(a: Points, b: Points, box: Box) -> tuple[Points, Points] | None:
    """The ends of that part: ``a`` and ``b`` themselves where they lie in the box.

    Both are reckoned from the nearer end: from one as far away as 1e300, no point of the view could be told.
    """
    near, far = (a, b) if np.abs(a).max() <= np.abs(b).max() else (b, a)
    part = clip_segment(near, far, box)
    if part is None:
        return None
    begin = near if part[0] <= 0 else near + (far - near) * part[0]
    end = far if part[1] >= 1 else near + (far - near) * part[1]
    return (begin, end) if near is a else (end, begin)


def clip_path(points: Points, box: Box, first: int = 0) -> list[Piece]:
    """The path through ``points``, whose first one is record ``first``, as far as it lies within REACH of the box.

    Its corners are the points as they are, but those less than KEPT from the corner before; only where a line leaves
    the reach, it ends on the way to the next point.
    """
    records = np.arange(first, first + len(points))
    kept = _drawn_points(points)
    points, records = points[kept], records[kept]
    around = box.grown(REACH)
    low, high = np.array([around.left, around.top]), np.array([around.right, around.bottom])
    if ((points >= low) & (points <= high)).all():
        return [Piece(points, records)]
    pieces: list[Piece] = []
    corners: list[Points] = []
    due: list[int] = []

    def lift() -> None:
        if corners:
            pieces.append(Piece(np.array(corners), np.array(due)))
        corners.clear()
        due.clear()

    for a, b, before, record in zip(points[:-1], points[1:], records[:-1], records[1:], strict=True):
        part = clip_ends(a, b, around)
        if part is None:
            lift()
            continue
        begin, end = part
        if begin is not a or not corners:
            lift()
            corners.append(begin)
            due.append(int(before if begin is a else record))
        corners.append(end)
        due.append(int(record))
        if end is not b:
            lift()
    lift()
    return pieces


def _drawn_points(points: Points) -> NDArray[np.int64]:
    """The places of the points that are drawn: the first, the last, and whatever is KEPT away from the one before."""
    kept, (x, y), last = [0], points[0].tolist(), len(points) - 1
    for i, (px, py) in enumerate(points.tolist()):
        if abs(px - x) >= MIN_MOVE or abs(py - y) >= MIN_MOVE or (i == last and i > 0):
            kept.append(i)
            x, y = px, py
    return np.array(kept)


# Of Helvetica, in thousandths of the size; a letter that is not here is as wide as most.
_WIDTHS: dict[str, int] = {
    **dict.fromkeys("ijl'", 222),
    **dict.fromkeys(" ,.:;/!|tfI[]·", 278),
    **dict.fromkeys("r()-", 333),
    **dict.fromkeys("⁰¹²³⁴⁵⁶⁷⁸⁹⁻", 356),
    **dict.fromkeys("cksvxyzJ", 500),
    **dict.fromkeys("mM", 833),
    **dict.fromkeys("ABEKPSVXY&", 667),
    **dict.fromkeys("CDHNRUw", 722),
    **dict.fromkeys("GOQ", 778),
    **dict.fromkeys("W@%", 970),
    **dict.fromkeys("=+−<>", 584),
}


def text_width(text: str, size: float, bold: bool = False) -> float:
    """About how wide a text is, in any sans serif."""
    return sum(_WIDTHS.get(c, 556) for c in text) / 1000 * size * (1.08 if bold else 1.02)


def wrap(text: str, size: float, width: float, bold: bool = False) -> list[str]:
    """The lines of a text in a column, broken between words, and within a word that is too long."""
    lines = [""]
    for word in text.split():
        joined = f"{lines[-1]} {word}".strip()
        if text_width(joined, size, bold) <= width:
            lines[-1] = joined
            continue
        if lines[-1]:
            lines.append("")
        for letter in word:
            if text_width(lines[-1] + letter, size, bold) > width and lines[-1]:
                lines.append("")
            lines[-1] += letter
    return [line for line in lines if line]
