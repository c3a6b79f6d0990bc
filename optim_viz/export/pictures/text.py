"""Text in a raster picture: the typeface that comes with Pillow, and the few signs that it lacks, as strokes.

So the picture is the same on every machine, whatever fonts it has.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from optim_viz.export.pictures.shapes import Points, Text

if TYPE_CHECKING:
    from PIL import Image, ImageFont


class Glyph(NamedTuple):
    """A sign drawn by hand, in ems from the baseline, y upward."""

    advance: float  # 0: over the letter before it
    strokes: tuple[tuple[tuple[float, float], ...], ...]
    round: bool = False  # a smooth curve through the corners


class Sign(NamedTuple):
    """A piece of the typeface's own letters, or a sign drawn by hand; an exponent is smaller and stands higher."""

    shape: str | Glyph
    raised: bool = False


RAISED_SIZE, RAISED_BY = 0.64, 0.36  # ems
_EIGHT = tuple(
    (0.36 + 0.3 * np.cos(a) / (1 + np.sin(a) ** 2), 0.27 + 0.42 * np.sin(a) * np.cos(a) / (1 + np.sin(a) ** 2))
    for a in np.linspace(0, 2 * np.pi, 33)
)
_BOWL = tuple((0.27 + 0.21 * np.cos(a), 0.25 + 0.26 * np.sin(a)) for a in np.linspace(0, 2 * np.pi, 25))
GLYPHS = {
    "−": Glyph(0.58, (((0.08, 0.32), (0.5, 0.32)),)),
    "–": Glyph(0.54, (((0.03, 0.28), (0.51, 0.28)),)),
    "—": Glyph(0.98, (((0.03, 0.28), (0.95, 0.28)),)),
    "×": Glyph(0.58, (((0.11, 0.14), (0.47, 0.5)), ((0.11, 0.5), (0.47, 0.14)))),
    "·": Glyph(0.28, (((0.11, 0.28), (0.17, 0.28)),)),
    "‖": Glyph(0.4, (((0.12, -0.12), (0.12, 0.74)), ((0.28, -0.12), (0.28, 0.74)))),
    "∞": Glyph(0.72, (_EIGHT,)),
    "Δ": Glyph(0.68, (((0.06, 0.04), (0.34, 0.7), (0.62, 0.04), (0.06, 0.04)),)),
    "\u0301": Glyph(0.0, (((-0.3, 0.6), (-0.2, 0.73)),)),
    "\u0308": Glyph(0.0, (((-0.4, 0.66), (-0.38, 0.66)), ((-0.2, 0.66), (-0.18, 0.66)))),
    "σ": Glyph(0.6, (_BOWL, ((0.27, 0.5), (0.57, 0.5)))),
    "α": Glyph(
        0.6,
        (
            (
                *((0.53, 0.5), (0.46, 0.27), (0.37, 0.07), (0.25, -0.01), (0.12, 0.05), (0.06, 0.25), (0.12, 0.45)),
                *((0.25, 0.51), (0.37, 0.43), (0.45, 0.22), (0.5, 0.03), (0.57, 0.0)),
            ),
        ),
        True,
    ),
    "λ": Glyph(
        0.56,
        (
            ((0.1, 0.72), (0.2, 0.68), (0.28, 0.52), (0.45, 0.06), (0.52, 0.0)),
            ((0.29, 0.47), (0.19, 0.22), (0.06, 0.0)),
        ),
        True,
    ),
    "β": Glyph(
        0.58,
        (
            (
                *((0.09, -0.2), (0.1, 0.1), (0.11, 0.5), (0.17, 0.69), (0.29, 0.74), (0.4, 0.68), (0.42, 0.56)),
                *((0.36, 0.45), (0.25, 0.4)),
            ),
            ((0.25, 0.4), (0.41, 0.35), (0.49, 0.21), (0.44, 0.06), (0.31, -0.01), (0.18, 0.02), (0.11, 0.09)),
        ),
        True,
    ),
    "≤": Glyph(0.58, (((0.48, 0.54), (0.1, 0.34), (0.48, 0.14)), ((0.1, 0.02), (0.48, 0.02)))),
    "ε": Glyph(
        0.46,
        (
            ((0.39, 0.43), (0.25, 0.51), (0.11, 0.45), (0.12, 0.32), (0.27, 0.27)),
            ((0.27, 0.27), (0.1, 0.22), (0.07, 0.09), (0.2, -0.01), (0.33, 0.01), (0.42, 0.08)),
        ),
        True,
    ),
}
STEM = 0.075  # ems, the typeface's own


def draw_text(image: Image.Image, words: Text, factor: float, left: float, top: float) -> None:
    """Write into an RGB image whose corner is (left, top) on the page, ``factor`` of its pixels to one of the page."""
    from PIL import Image, ImageDraw

    size = words.size * factor
    signs = list(_signs(words.text))
    width = sum(_advance(sign, size) for sign in signs)
    heavy = max(1, round(size * 0.02)) if words.bold else 0
    margin = int(size)
    mask = Image.new("L", (int(width) + 2 * margin, 3 * margin))
    draw, x = ImageDraw.Draw(mask), float(margin)
    for sign in signs:
        em, foot = (size * RAISED_SIZE, 2 * margin - size * RAISED_BY) if sign.raised else (size, 2.0 * margin)
        if isinstance(sign.shape, str):
            draw.text((x, foot), sign.shape, 255, _font(round(em)), anchor="ls", stroke_width=heavy)
        else:
            pen = max(1, round(em * (STEM + (0.05 if words.bold else 0))))
            for stroke in sign.shape.strokes:
                corners = _smooth(np.array(stroke)) if sign.shape.round else np.array(stroke)
                draw.line([(x + a * em, foot - b * em) for a, b in corners.tolist()], 255, pen, joint="curve")
        x += _advance(sign, size)
    if words.italic:
        mask = mask.transform(mask.size, Image.Transform.AFFINE, (1, 0.2, -0.4 * margin, 0, 1, 0))
    before = {"start": 0.0, "middle": width / 2, "end": width}[words.anchor]
    corner = round((words.x - left) * factor - before) - margin, round((words.y - top) * factor) - 2 * margin
    image.paste(words.colour, corner, mask)


def _signs(text: str) -> Iterator[Sign]:
    """The text in pieces that the typeface has, and signs drawn by hand; what neither has is a question mark."""
    held = ""
    for c in text:
        raised = unicodedata.decomposition(c).startswith("<super>")
        for part in c if not raised and (_has(c) or c in GLYPHS) else unicodedata.normalize("NFKD", c):
            if part not in GLYPHS and unicodedata.combining(part) and not _has(part):
                continue
            shape = part if _has(part) else GLYPHS.get(part, "?")
            if isinstance(shape, str) and not raised:
                held += shape
                continue
            if held:
                yield Sign(held)
            held = ""
            yield Sign(shape, raised)
    if held:
        yield Sign(held)


def _advance(sign: Sign, size: float) -> float:
    em = size * RAISED_SIZE if sign.raised else size
    return float(_font(round(em)).getlength(sign.shape)) if isinstance(sign.shape, str) else sign.shape.advance * em


@lru_cache(maxsize=64)
def _font(size: int) -> ImageFont.FreeTypeFont:
    from PIL import ImageFont

    font = ImageFont.load_default(size)
    assert isinstance(font, ImageFont.FreeTypeFont)
    return font


@lru_cache(maxsize=1024)
def _has(c: str) -> bool:
    """Whether the typeface has a sign; else it shows a box."""
    font = _font(32)
    return c == " " or bytes(font.getmask(c)) != bytes(font.getmask("\uffff"))  # pyrefly: ignore[bad-argument-type]  # a buffer


def _smooth(corners: Points) -> Points:
    """A Catmull-Rom curve through the corners."""
    p = np.concatenate([corners[:1], corners, corners[-1:]])
    t = np.linspace(0, 1, 8, endpoint=False)[:, None]
    spans = [
        b + 0.5 * t * (c - a) + t**2 * (a - 2.5 * b + 2 * c - 0.5 * d) + 0.5 * t**3 * (3 * (b - c) + d - a)
        for a, b, c, d in zip(p[:-3], p[1:-2], p[2:-1], p[3:], strict=True)
    ]
    return np.concatenate([*spans, corners[-1:]])
