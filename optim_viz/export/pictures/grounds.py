"""What a picture is drawn on, and with which inks: white paper, or the app's dark ground (``web/js/theme.js``)."""

from __future__ import annotations

from typing import NamedTuple

from optim_viz.style import RunStyle
from optim_viz.web.levels import DARK_SHADES, SHADES


class Ground(NamedTuple):
    """Its colours; the shares are those of the contour lines' ink over the shade that they lie on."""

    paper: str
    ink: str  # of marks and letters
    shades: tuple[str, ...]  # low ground to high
    contour: str
    thin: float
    strong: float
    is_dark: bool

    def colour_of(self, style: RunStyle) -> str:
        return style.dark if self.is_dark else style.light


LIGHT = Ground("#ffffff", "#1c2733", SHADES, "#1e3c5f", 0.15, 0.34, False)
DARK = Ground("#10161d", "#e6edf3", DARK_SHADES, "#bed7f0", 0.13, 0.3, True)
