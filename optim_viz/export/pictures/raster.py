"""A picture as pixels, by Pillow: painted finer than it is wanted, and reduced."""

from __future__ import annotations

from io import BytesIO
from math import floor
from typing import TYPE_CHECKING

import numpy as np

from optim_viz.export.base import Progress
from optim_viz.export.pictures.shapes import Area, Box, Layer, Line, Picture, Piece, Points, Shape, Text
from optim_viz.export.pictures.text import draw_text

if TYPE_CHECKING:
    from PIL import Image

MAX_DASHES = 20_000  # dashes of one line: it covers everything, and is drawn without gaps


class Pen:
    """Paints shapes into an RGB image whose corner is (left, top) on the page."""

    def __init__(self, image: Image.Image, factor: float, left: float = 0.0, top: float = 0.0) -> None:
        from PIL import ImageDraw

        self.image = image
        self.factor = factor
        self.corner = np.array([left, top])
        self.view = Box(left, top, image.width / factor, image.height / factor)
        self.draw = ImageDraw.Draw(image)

    def paint(self, shape: Shape) -> None:
        match shape:
            case Area():
                self.area(shape)
            case Line():
                for points in shape.pieces:
                    for part in split_dashes(Piece(points, np.zeros(len(points), np.int64)), shape.dash, self.view):
                        self.stroke(part.points, shape.colour, shape.width)
            case Text():
                draw_text(self.image, shape, self.factor, *self.corner.tolist())

    def area(self, area: Area) -> None:
        if area.fill and len(area.polygons) == 1 and len(area.polygons[0]) == 1:
            self.draw.polygon(self.to_pixels(area.polygons[0][0]), area.fill)
        elif area.fill:
            from PIL import Image, ImageDraw

            mask = Image.new("1", self.image.size)
            draw = ImageDraw.Draw(mask)
            for outline, *holes in area.polygons:
                draw.polygon(self.to_pixels(outline), 1)
                for hole in holes:
                    draw.polygon(self.to_pixels(hole), 0)
            self.image.paste(area.fill, (0, 0), mask)
        if area.stroke:
            for polygon in area.polygons:
                for ring in polygon:
                    self.stroke(np.concatenate([ring, ring[:2]]), area.stroke, area.width)

    def stroke(self, points: Points, colour: str | int, width: float) -> None:
        """A line with round corners and blunt ends."""
        corners, pixels = self.to_pixels(points), max(1, round(width * self.factor))
        self.draw.line(corners, colour, pixels)
        if pixels < 3 or len(points) < 3:
            return
        moves = np.diff(points, axis=0)
        lengths = np.hypot(*moves.T)
        along = (moves[1:] * moves[:-1]).sum(axis=1)
        across = np.abs(moves[1:, 0] * moves[:-1, 1] - moves[1:, 1] * moves[:-1, 0])
        open_ = (along < 0) | (across * pixels > lengths[1:] * lengths[:-1])  # by more than a fine pixel
        radius = pixels / 2
        for i in np.flatnonzero(open_) + 1:
            x, y = corners[i]
            self.draw.ellipse((x - radius, y - radius, x + radius, y + radius), colour)

    def to_pixels(self, points: Points) -> list[tuple[float, float]]:
        return [(x, y) for x, y in ((points - self.corner) * self.factor).tolist()]


class Canvas:
    """A page of a picture's size: ``scale`` pixels to one of the page, painted ``finer`` times as fine."""

    def __init__(self, width: float, height: float, scale: float, finer: int) -> None:
        from PIL import Image

        self.size = round(width * scale), round(height * scale)
        self.finer = finer
        self.factor = scale * finer
        self.image = Image.new("RGB", (self.size[0] * finer, self.size[1] * finer), "#ffffff")

    def pixels(self, box: Box) -> tuple[int, int, int, int]:
        """Left, top, right and bottom of a box, in the fine pixels."""
        left, top = floor(box.left * self.factor), floor(box.top * self.factor)
        return left, top, round(box.right * self.factor), round(box.bottom * self.factor)

    def pen(self, image: Image.Image, left: int, top: int) -> Pen:
        """For a part of the page whose corner is this fine pixel."""
        return Pen(image, self.factor, left / self.factor, top / self.factor)

    def paint(self, layer: Layer) -> None:
        if layer.box is None:
            pen = Pen(self.image, self.factor)
            for shape in layer.shapes:
                pen.paint(shape)
            return
        bounds = self.pixels(layer.box)
        part = self.image.crop(bounds)
        pen = self.pen(part, *bounds[:2])
        for shape in layer.shapes:
            pen.paint(shape)
        self.image.paste(part, bounds[:2])

    def to_image(self) -> Image.Image:
        return self.image.reduce(self.finer)


def to_png(picture: Picture, dpi: int = 300, *, comment: str = "", progress: Progress = lambda share: None) -> bytes:
    """The picture at ``dpi`` pixels to the inch, which the file says."""
    from PIL.PngImagePlugin import PngInfo

    canvas = Canvas(picture.width, picture.height, dpi / 96, 2)
    for i, layer in enumerate(picture.layers):
        canvas.paint(layer)
        progress((i + 1) / (len(picture.layers) + 2))
    about = PngInfo()
    about.add_itxt("Title", picture.title)
    about.add_itxt("Description", picture.description)
    about.add_itxt("Source", comment)
    out = BytesIO()
    canvas.to_image().save(out, "PNG", dpi=(dpi, dpi), pnginfo=about, optimize=False)
    return out.getvalue()


def split_dashes(piece: Piece, dash: tuple[float, ...], view: Box) -> list[Piece]:
    """The parts of a line that its dashes show, without those out of ``view``; a point where one begins or ends is due
    with the next corner."""
    points, due = piece
    if not dash or len(points) < 2:
        return [piece]
    along = np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(points, axis=0).T))])
    period, total = sum(dash), float(along[-1])
    if not total / period * len(dash) < MAX_DASHES:
        return [piece]
    offsets = np.concatenate([[0.0], np.cumsum(dash)])
    begins = (np.arange(0.0, total, period)[:, None] + offsets[:-1:2]).ravel()
    ends = np.minimum((np.arange(0.0, total, period)[:, None] + offsets[1::2]).ravel(), total)
    shown = begins < total
    cuts = np.stack([begins[shown], ends[shown]], axis=1)
    x, y = (np.interp(cuts, along, points[:, k]) for k in (0, 1))
    around = view.grown(period)  # no dash is longer
    seen = (x[:, 0] >= around.left) & (x[:, 0] <= around.right) & (y[:, 0] >= around.top) & (y[:, 0] <= around.bottom)
    cuts, x, y = cuts[seen], x[seen], y[seen]
    after = np.searchsorted(along, cuts[:, 0], side="right")
    until = np.searchsorted(along, cuts[:, 1], side="left")
    parts = []
    for k, (a, b) in enumerate(zip(after.tolist(), until.tolist(), strict=True)):
        corners = np.concatenate([[[x[k, 0], y[k, 0]]], points[a:b], [[x[k, 1], y[k, 1]]]])
        first, last = due[min(a, len(due) - 1)], due[min(b, len(due) - 1)]
        parts.append(Piece(corners, np.concatenate([[first], due[a:b], [last]])))
    return parts
