"""The run as an animated GIF: the ground is painted once, and each frame adds what is new of each path.

A frame at step k shows the arrays up to record k, no point in between. One palette serves all frames, made of the
picture's own colours, so that frames differ only where something moved.
"""

from __future__ import annotations

from math import ceil, floor
from typing import TYPE_CHECKING

import numpy as np

from optim_viz.errors import InputError
from optim_viz.export.base import ExportInput, Progress
from optim_viz.export.pictures.gif_file import GifWriter, Indices, Palette
from optim_viz.export.pictures.layout import CASING, FRAME, LINE, MUTED, Layout, counter, counter_box, lay_out
from optim_viz.export.pictures.marks import INK, PAPER, RADIUS
from optim_viz.export.pictures.raster import Canvas, Pen, split_dashes
from optim_viz.export.pictures.shapes import Area, Box, Layer, Line, Piece, Points, Shape, Text, blend, rgb, text_width
from optim_viz.export.pictures.still import RunPath, heads, run_paths

if TYPE_CHECKING:
    from PIL import Image

SIZE = 720  # pixels wide
OVERSAMPLING = 3
FRAMES = 90  # and one for the start
LASTS, QUICKEST, SLOWEST, END = 4_500, 50, 400, 2_000  # milliseconds: the whole, a frame, the last one
Bounds = tuple[int, int, int, int]  # left, top, right, bottom in fine pixels


def to_gif(export_input: ExportInput, progress: Progress) -> bytes:
    """The whole run, whatever the clock says.

    Raises:
        InputError: without a run to play.
    """
    if not export_input.runs and not export_input.scenario.recorded:
        raise InputError("There is no run to play: add one, and take its animation home.")
    progress(0.0)
    layout = lay_out(export_input, moves=True)
    painter = FramePainter(layout, run_paths(layout, export_input.scenario.last_step))
    steps = frame_steps(export_input.scenario.last_step)
    each = min(SLOWEST, max(QUICKEST, LASTS // len(steps) // 10 * 10))
    writer = GifWriter(painter.canvas.size, painter.palette, export_input.link)
    for i, step in enumerate(steps):
        if i % 10 == 0:
            progress(0.1 + 0.9 * i / len(steps))
        writer.add(painter.frame_at(step), each if step != steps[-1] else END)
    progress(1.0)
    return writer.finish()


def frame_steps(steps: int) -> list[int]:
    """The steps that are shown: all of them if they are few."""
    return [int(k) for k in np.unique(np.rint(np.linspace(0, steps, min(steps, FRAMES) + 1)))]


class TimedStrokes:
    """Strokes of the pen that become due one after the other: whole paths, or their dashes."""

    def __init__(self, pieces: list[tuple[Piece, int | str]], width: float) -> None:
        self.pieces = [(piece, colour) for piece, colour in pieces if len(piece.points) > 1]
        self.width = width
        self.begin = np.array([piece.due[1] for piece, _ in self.pieces], np.int64)
        self.end = np.array([piece.due[-1] for piece, _ in self.pieces], np.int64)

    def extend(self, pen: Pen, before: int, step: int) -> list[Box]:
        """Paint what is due after ``before`` and by ``step``, and say where."""
        boxes = []
        for i in np.flatnonzero((self.begin <= step) & (self.end > before)).tolist():
            (points, due), colour = self.pieces[i]
            first, last = np.searchsorted(due, [before, step], side="right")
            new = points[max(0, first - 2) : last]  # with the corner at which it goes on
            if first < last and len(new) > 1:
                pen.stroke(new, colour, self.width)
                boxes.append(_around(new).grown(self.width))
        return boxes


class FramePainter:
    """The frames in order; each is what the one before was, with something more."""

    def __init__(self, layout: Layout, paths: list[RunPath]) -> None:
        from PIL import Image

        self.layout = layout
        self.paths = paths
        self.canvas = canvas = Canvas(layout.width, layout.height, SIZE / layout.width, OVERSAMPLING)
        canvas.paint(Layer(layout.ground, layout.box))
        canvas.paint(Layer(layout.frame))
        self.map = canvas.pixels(layout.box)
        left, top, right, bottom = self.map
        # Every casing lies below every line. A pixel of a line holds its run, and where two cross, the later one.
        self.casing = canvas.image.crop(self.map)
        self.lines = Image.new("L", (right - left, bottom - top))
        self.fresh = self.lines.copy()  # what this frame adds to them
        self.colours = [0, 0, 0, *(part for path in paths for part in rgb(path.style.light))]
        self.pens = canvas.pen(self.casing, left, top), canvas.pen(self.fresh, left, top)
        whole = [(piece, path) for path in paths for piece in path.pieces]
        number = {id(path): i + 1 for i, path in enumerate(paths)}
        dashes = [
            (part, number[id(path)]) for piece, path in whole for part in split_dashes(piece, path.dash, layout.box)
        ]
        self.strokes = TimedStrokes([(piece, PAPER) for piece, _ in whole], CASING), TimedStrokes([*dashes], LINE)
        self.palette = Palette(picture_colours(layout, paths))
        self.shown = self.palette.indices(canvas.to_image())
        self.step = -1
        self.marks: list[Box] = []

    def frame_at(self, step: int) -> Indices:
        """The frame of a step, later than the one before."""
        cased, lined = (
            strokes.extend(pen, self.step, step) for strokes, pen in zip(self.strokes, self.pens, strict=True)
        )
        self._settle(lined)
        shapes = heads(self.layout, self.paths, step)
        extents = [_extent(shape) for shape in shapes]
        edge = self.layout.box.grown(RADIUS * 1.4)
        for bounds in self._tiles([*cased, *lined, *self.marks, *extents], edge):
            tile = self.canvas.image.crop(bounds)
            self._lay_paths(tile, bounds)
            pen = self.canvas.pen(tile, *bounds[:2])
            pen.paint(self.layout.frame[0])
            for shape, extent in zip(shapes, extents, strict=True):
                if _meet(self._pixels(extent, edge), bounds):
                    pen.paint(shape)
            self._put(tile, bounds)
        (bounds,) = self._tiles([counter_box(self.layout)], Box(0, 0, self.layout.width, self.layout.height))
        tile = self.canvas.image.crop(bounds)
        for shape in counter(self.layout, step):
            self.canvas.pen(tile, *bounds[:2]).paint(shape)
        self._put(tile, bounds)
        self.step, self.marks = step, extents
        return self.shown.copy()

    def _settle(self, boxes: list[Box]) -> None:
        """What this frame has drawn belongs to the lines."""
        from PIL import ImageChops

        for bounds in self._tiles(boxes, self.layout.box):
            if (within := self._within(bounds)) is not None:
                both = ImageChops.lighter(self.lines.crop(within), self.fresh.crop(within))
                self.lines.paste(both, within[:2])
                self.fresh.paste(0, within)

    def _within(self, bounds: Bounds) -> Bounds | None:
        """The part of the map that a tile shows, from the map's corner."""
        left, top, right, bottom = self.map
        part = max(left, bounds[0]), max(top, bounds[1]), min(right, bounds[2]), min(bottom, bounds[3])
        if part[0] >= part[2] or part[1] >= part[3]:
            return None
        return part[0] - left, part[1] - top, part[2] - left, part[3] - top

    def _lay_paths(self, tile: Image.Image, bounds: Bounds) -> None:
        """The part of the map, with its paths, that a tile shows."""
        if (within := self._within(bounds)) is None:
            return
        ground, lines = self.casing.crop(within), self.lines.crop(within)
        mask = lines.point([0] + [255] * 255)
        lines.putpalette(self.colours)
        ground.paste(lines.convert("RGB"), (0, 0), mask)
        tile.paste(ground, (within[0] + self.map[0] - bounds[0], within[1] + self.map[1] - bounds[1]))

    def _tiles(self, boxes: list[Box], edge: Box) -> list[Bounds]:
        """Parts of the page, whole pixels of the film, that cover the boxes as far as they lie within ``edge``."""
        tiles: list[Bounds] = []
        for bounds in (self._pixels(box, edge) for box in boxes):
            while bounds is not None:  # what overlaps much is one tile
                other = next(
                    (tile for tile in tiles if _area(_hull(tile, bounds)) <= _area(tile) + _area(bounds)), None
                )
                if other is None:
                    tiles.append(bounds)
                    break
                tiles.remove(other)
                bounds = _hull(other, bounds)
        return tiles

    def _pixels(self, box: Box, edge: Box) -> Bounds | None:
        left, top = max(box.left, edge.left), max(box.top, edge.top)
        right, bottom = min(box.right, edge.right), min(box.bottom, edge.bottom)
        if left >= right or top >= bottom:
            return None
        (width, height), scale = self.canvas.size, self.canvas.factor / OVERSAMPLING
        return (
            OVERSAMPLING * max(0, floor(left * scale) - 1),
            OVERSAMPLING * max(0, floor(top * scale) - 1),
            OVERSAMPLING * min(width, ceil(right * scale) + 1),
            OVERSAMPLING * min(height, ceil(bottom * scale) + 1),
        )

    def _put(self, tile: Image.Image, bounds: Bounds) -> None:
        left, top, right, bottom = (pixel // OVERSAMPLING for pixel in bounds)
        self.shown[top:bottom, left:right] = self.palette.indices(tile.reduce(OVERSAMPLING))


def _hull(a: Bounds, b: Bounds) -> Bounds:
    return min(a[0], b[0]), min(a[1], b[1]), max(a[2], b[2]), max(a[3], b[3])


def _area(a: Bounds) -> int:
    return (a[2] - a[0]) * (a[3] - a[1])


def _meet(a: Bounds | None, b: Bounds) -> bool:
    return a is not None and a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]


def _extent(shape: Shape) -> Box:
    match shape:
        case Area():
            return _around(np.concatenate([ring for polygon in shape.polygons for ring in polygon])).grown(shape.width)
        case Line():
            return _around(np.concatenate(shape.pieces)).grown(shape.width)
        case Text():
            return Box(shape.x, shape.y - shape.size, text_width(shape.text, shape.size, True), shape.size).grown(2)


def _around(points: Points) -> Box:
    (left, top), (right, bottom) = points.min(axis=0).tolist(), points.max(axis=0).tolist()
    return Box(left, top, right - left, bottom - top)


def picture_colours(layout: Layout, paths: list[RunPath]) -> list[str]:
    """The picture's colours, and the shades at their edges."""
    areas = [area for area in layout.ground if isinstance(area, Area)]
    shades = [area.fill for area in areas if area.fill]
    lines = [(area.stroke, area.fill) for area in areas if area.stroke and area.fill]
    runs = list(dict.fromkeys(path.style.light for path in paths))
    shares = (0.25, 0.5, 0.75)
    soft = [blend(colour, PAPER, share) for share in shares for colour in (INK, MUTED, *runs)]
    edges = [blend(line, shade, share) for share in (1.0, 0.5) for line, shade in lines]
    light = [blend(shade, PAPER, 0.5) for shade in shades]
    return list(dict.fromkeys([PAPER, INK, MUTED, FRAME, *runs, *shades, *soft, *edges, *light]))
