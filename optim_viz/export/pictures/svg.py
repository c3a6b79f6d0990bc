"""A picture as SVG: paths and text, no script, nothing from elsewhere."""

from __future__ import annotations

import re
from xml.sax.saxutils import escape, quoteattr

import numpy as np

from optim_viz.export.pictures.shapes import Area, Box, Line, Picture, Points, Shape, Text

FONTS = "Helvetica, Arial, 'Liberation Sans', 'DejaVu Sans', sans-serif"
NAMESPACE = "http://www.w3.org/2000/svg"
_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def to_svg(picture: Picture, decimals: int = 2) -> bytes:
    """The picture at 96 pixels to the inch, in UTF-8; outlines have so many ``decimals`` of a pixel, lines one more."""
    parts = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f'<svg xmlns="{NAMESPACE}" width="{_number(picture.width / 96 * 2.54)}cm" '
        f'height="{_number(picture.height / 96 * 2.54)}cm" '
        f'viewBox="0 0 {_number(picture.width)} {_number(picture.height)}" '
        f'role="img" font-family="{FONTS}" stroke-linejoin="round">',
        f"<title>{_text(picture.title)}</title>",
        f"<desc>{_text(picture.description)}</desc>",
        '<rect width="100%" height="100%" fill="#ffffff"/>',
    ]
    for i, layer in enumerate(picture.layers):
        if layer.box is not None:
            parts += [f'<clipPath id="view-{i}">{_rect(layer.box)}</clipPath>', f'<g clip-path="url(#view-{i})">']
        else:
            parts.append("<g>")
        parts += (_shape(shape, decimals) for shape in layer.shapes)
        parts.append("</g>")
    return "\n".join([*parts, "</svg>\n"]).encode()


def _shape(shape: Shape, decimals: int) -> str:
    match shape:
        case Area():
            outline = "".join(_outline(ring, 10**decimals) for polygon in shape.polygons for ring in polygon)
            stroke = f' stroke="{shape.stroke}" stroke-width="{_number(shape.width)}"' if shape.stroke else ""
            return f'<path fill="{shape.fill or "none"}" fill-rule="evenodd"{stroke} d="{outline}"/>'
        case Line():
            corners = "".join("M" + _corners(piece, decimals + 1) for piece in shape.pieces)
            pattern = " ".join(map(_number, shape.dash))
            dash = f' stroke-dasharray="{pattern}"' if shape.dash else ""
            key = f" id={quoteattr(_clean(shape.key))}" if shape.key else ""
            stroke = f'stroke="{shape.colour}" stroke-width="{_number(shape.width)}"{dash}'
            path = f'<path{key} fill="none" {stroke} d="{corners}"'
            return f"{path}><title>{_text(shape.title)}</title></path>" if shape.title else f"{path}/>"
        case Text():
            style = "".join(
                [
                    f' text-anchor="{shape.anchor}"' if shape.anchor != "start" else "",
                    ' font-weight="bold"' if shape.bold else "",
                    ' font-style="italic"' if shape.italic else "",
                ]
            )
            position = f'x="{_number(shape.x)}" y="{_number(shape.y)}" font-size="{_number(shape.size)}"'
            return f'<text {position} fill="{shape.colour}"{style}>{_text(shape.text)}</text>'


def _corners(points: Points, decimals: int) -> str:
    """Absolute."""
    return " ".join(f"{x:.{decimals}f},{y:.{decimals}f}" for x, y in points.tolist())


def _outline(points: Points, parts: int) -> str:
    """A closed outline, in so many parts of a pixel: its first corner, and the way from each corner to the next."""
    whole = np.rint(points * parts).astype(np.int64)
    (x, y), moves = whole[0].tolist(), np.diff(whole, axis=0).tolist()
    return (
        f"M{x / parts:g},{y / parts:g}l"
        + " ".join(f"{dx / parts:g},{dy / parts:g}" for dx, dy in moves if dx or dy)
        + "z"
    )


def _rect(box: Box) -> str:
    x, y, width, height = map(_number, box)
    return f'<rect x="{x}" y="{y}" width="{width}" height="{height}"/>'


def _number(value: float) -> str:
    return f"{round(value, 3):g}" if abs(value) < 1e5 else f"{value:.3f}"


def _clean(text: str) -> str:
    """Without the characters that XML does not know, even escaped."""
    return _NOT_XML.sub("\ufffd", text)


def _text(text: str) -> str:
    return escape(_clean(text))
