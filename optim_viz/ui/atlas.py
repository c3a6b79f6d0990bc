"""The pictures of many runs at once, as Streamlit components."""

from __future__ import annotations

from optim_viz.atlas import CURVES
from optim_viz.ui.component import Wish, mount


def curves(scene: bytes, **on: Wish) -> None:
    """Show the sweep chart of ``to_curves``. ``on`` has a callback for each wish that the visitor can have in it:

    pick: {curve, index, rate, at}, that run is to play, and its curve is the selected one from now on. select:
    {name, at}, another curve is looked at. snap: {name, at}, that curve's rate is to be its stability limit. While an
    answer is due, the browser keeps only its latest pick. ``at`` tells one wish from the next. The values are the
    browser's, unchecked.
    """
    mount(CURVES, "curves", scene, on)
