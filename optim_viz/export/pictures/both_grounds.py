"""One picture for both grounds: it takes the colours of the page that it stands in, and follows when they change.

A picture that is an image of a page is told by its ``color-scheme`` whether that is dark (CSS Color Adjustment Module
Level 1, section 2.4). So the two drawings, which are the same but for their colours, are one, with a name for each pair
of colours.
"""

from __future__ import annotations

import re
from collections.abc import Callable

_COLOUR = re.compile(r'(?<=(?:fill|roke)=")#[0-9a-f]{3,6}(?=")')
_OPEN = re.compile(r"<svg [^>]*>")


def on_both_grounds(draw: Callable[[bool], bytes]) -> bytes:
    """The SVG that ``draw`` makes, which is given whether it is on dark ground.

    Raises:
        ValueError: if more than the colours differ.
    """
    light, dark = draw(False).decode(), draw(True).decode()
    if _COLOUR.sub("", light) != _COLOUR.sub("", dark):
        raise ValueError("The pictures on light and on dark ground differ in more than their colours.")
    pairs = list(zip(_COLOUR.findall(light), _COLOUR.findall(dark), strict=True))
    names = {pair: f"--c{i}" for i, pair in enumerate(dict.fromkeys(pairs))}
    each = iter(pairs)
    text = _COLOUR.sub(lambda _: f"var({names[next(each)]})", light)
    shades = ("".join(f"{name}:{pair[place]};" for pair, name in names.items()) for place in (0, 1))
    style = "<style>:root{{{}}}@media (prefers-color-scheme:dark){{:root{{{}}}}}</style>".format(*shades)
    return _OPEN.sub(lambda found: found.group() + style, text, count=1).encode()
