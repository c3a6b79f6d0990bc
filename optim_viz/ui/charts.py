"""The pictures of many runs at once, as Streamlit components."""

from __future__ import annotations

from optim_viz.ui.component import EventHandler, mount
from optim_viz.web.charts import ENSEMBLE_CHART, HEAT_MAP, PROFILE_TABLE, SWEEP_CHART


def sweep_chart(scene: bytes, **on: EventHandler) -> None:
    """Show the sweep chart of ``pack_sweep_chart``. ``on`` has a callback for each of its events:

    pick: {curve, index, rate, at}, that run is to play, and its curve is the selected one from now on. select:
    {name, at}, another curve is looked at. snap: {name, at}, that curve's rate is to be its stability limit. While an
    answer is due, the browser keeps only its latest pick. ``at`` tells one event from the next. The values are the
    browser's, unchecked.
    """
    mount(SWEEP_CHART, scene, on)


def heat_map(scene: bytes, **on: EventHandler) -> None:
    """Show the maps of ``pack_heat_map``. ``on`` has a callback for each of their events:

    pick: {pane, i, j, x, y, at}, the cell in column i and row j was chosen; x and y are its values as they were sent.
    window: {x0, x1, y0, y1, whole, at}, the cells of that window are wanted, from edge to edge, in the axes' values;
    the answer gives ``at`` back as ``HeatMap.answered_event``. ``whole`` is true for all that can be zoomed out to.
    follow: {owner, run, name, value, at}, a number of the scene turns on the panel, and its cells are wanted, soon and
    for a moment; the answer gives ``at`` back as ``HeatMap.followed_event``. ``at`` tells one event from the next. The
    values are the browser's, unchecked.
    """
    mount(HEAT_MAP, scene, on, asks=("follow",))


def ensemble_chart(scene: bytes, **on: EventHandler) -> None:
    """Show the ribbons and the ends of ``pack_ensembles``. ``on`` has a callback for each of their events:

    pick: {run, seed, at}, that seed is to be opened; ``run`` names the run whose end was chosen. projector: {on, at},
    the page is to be large, or as it was. ``at`` tells one event from the next. The values are the browser's,
    unchecked.
    """
    mount(ENSEMBLE_CHART, scene, on)


def profile_table(scene: bytes, **on: EventHandler) -> None:
    """Show the table of ``pack_profile``. ``on`` has a callback for each of its events:

    pick: {method, problem, at}, the run of that cell is to be opened; both are places. projector: {on, at}, the page is
    to be large, or as it was. ``at`` tells one event from the next. The values are the browser's, unchecked.
    """
    mount(PROFILE_TABLE, scene, on)
