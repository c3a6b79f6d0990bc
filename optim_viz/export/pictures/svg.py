"""A picture as SVG: paths and text, no script, nothing from elsewhere."""

from __future__ import annotations

import re
from xml.sax.saxutils import escape, quoteattr

import numpy as np

from optim_viz.export.pictures.shapes import Area, Box, Line, Picture, Points, Shape, Text

FONTS = "Helvetica, Arial, 'Liberation Sans', 'DejaVu Sans', sans-serif"
NAMESPACE = "http://www.w3.org/2000/svg"
_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def to_svg(picture: Picture) -> bytes:
    """The picture at 96 pixels to the inch, in UTF-8."""
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
        parts += map(_shape, layer.shapes)
        parts.append("</g>")
    return "\n".join([*parts, "</svg>\n"]).encode()


def _shape(shape: Shape) -> str:
    match shape:
        case Area():
            outline = "".join(_outline(ring) for polygon in shape.polygons for ring in polygon)
            stroke = f' stroke="{shape.stroke}" stroke-width="{_number(shape.width)}"' if shape.stroke else ""
            return f'<path fill="{shape.fill or "none"}" fill-rule="evenodd"{stroke} d="{outline}"/>'
        case Line():
            corners = "".join("M" + _corners(piece) for piece in shape.pieces)
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


def _corners(points: Points) -> str:
    """Absolute, to a thousandth of a pixel."""
    return " ".join(f"{x:.3f},{y:.3f}" for x, y in points.tolist())


def _outline(points: Points) -> str:
    """A closed outline, to a hundredth of a pixel: its first corner, and the way from each corner to the next."""
    cents = np.rint(points * 100).astype(np.int64)
    (x, y), moves = cents[0].tolist(), np.diff(cents, axis=0).tolist()
    return f"M{x / 100:g},{y / 100:g}l" + " ".join(f"{dx / 100:g},{dy / 100:g}" for dx, dy in moves) + "z"


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
