"""A run's colour, dash and marker as a small picture beside its controls."""

from __future__ import annotations

import streamlit as st

from optim_viz.figures.identity import Identity


def swatch(look: Identity) -> str:
    """An SVG of 34 × 16 pixels, in the colour for the theme in force."""
    dark = st.context.theme.type == "dark"
    colour, ground = (look.dark, "#18212b") if dark else (look.light, "#f4f6f8")
    corners = " ".join(f"{17 + 5 * x:.2f},{8 + 5 * y:.2f}" for x, y in look.outline)
    fill, rim = (ground, colour) if look.ordinal > 1 else (colour, ground)
    dash = " ".join(map(str, look.dash))
    return (
        f'<svg viewBox="0 0 34 16" width="34" height="16" role="img" aria-label="{look.label}">'
        f'<line x1="0" y1="8" x2="34" y2="8" stroke="{colour}" stroke-width="2.4" stroke-dasharray="{dash}"/>'
        f'<polygon points="{corners}" fill="{fill}" stroke="{rim}" stroke-width="1.4"/></svg>'
    )
