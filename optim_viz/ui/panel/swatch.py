"""Each run's colour, dash and marker beside its controls, as one style sheet for all of them."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import quote

from optim_viz.style import RunStyle

GROUNDS = ("#f4f6f8", "#18212b")  # of the panel, light and dark: secondaryBackgroundColor in .streamlit/config.toml
_PLAIN = " =/:,.'-()"  # signs that may stand in a quoted url() as they are; Streamlit drops a style with < or > in it


def swatches(styles: Mapping[str, RunStyle]) -> str:
    """A style element that gives the container of each key its run's mark, at the left of its first row."""
    images = ((key, quote(_swatch(style), safe=_PLAIN)) for key, style in styles.items())
    rules = (
        f'.st-key-{key}{{background:url("data:image/svg+xml,{image}") no-repeat .35rem .45rem}}'
        for key, image in images
    )
    return f"<style>{''.join(rules)}</style>"


def _swatch(style: RunStyle) -> str:
    """An SVG of 34 × 16 pixels, in the colours of the theme in force: an image is told its page's ``color-scheme`` (CSS
    Color Adjustment Module Level 1, section 2.4), and follows when that changes, without the server."""
    colour, ground = (f"light-dark({light},{dark})" for light, dark in ((style.light, style.dark), GROUNDS))
    corners = " ".join(f"{17 + 5 * x:.1f},{8 + 5 * y:.1f}" for x, y in style.outline)
    fill, rim = (ground, colour) if style.ordinal > 1 else (colour, ground)
    dash = " ".join(map(str, style.dash)) or "none"
    return (
        "<svg xmlns='http://www.w3.org/2000/svg' width='34' height='16' style='color-scheme:light dark'>"
        f"<path d='M0 8H34' stroke='{colour}' stroke-width='2.4' stroke-dasharray='{dash}'/>"
        f"<polygon points='{corners}' fill='{fill}' stroke='{rim}' stroke-width='1.4'/></svg>"
    )
