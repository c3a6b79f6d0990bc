"""A page with nothing but heat maps, whose every cell is known, and the last event that came from them.

``?what=`` chooses the picture. The tests' server shows it at ``?script=heat_map_page``, see ``fresh.py``;
``test_maps.py`` imports it for the same pictures.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import numpy as np
import streamlit as st

from optim_viz import OBJECTIVES
from optim_viz.outcomes.outcome import Fate
from optim_viz.programs.instructions import to_program
from optim_viz.ui.charts import heat_map
from optim_viz.web.categories import EMPTY, Category, fate_category, minimum_category
from optim_viz.web.heat_map import Axis, Contours, HeatMap, Line, Mark, Pane, pack_heat_map

COLUMNS, ROWS = 12, 9
RATE = Axis("Learning rate α", np.geomspace(1e-4, 1.0, COLUMNS), "log", "α")
MOMENTUM = Axis.over("Momentum β", 0.0, 0.999, ROWS, "complement", "β")
DOMAIN = (-5.0, 5.0, -4.0, 4.0)
KINDS = (
    minimum_category(0, (3.0, 2.0)),
    minimum_category(1, (-2.8, 3.1)),
    fate_category(Fate.OVERFLOWED),
    fate_category(Fate.STILL_DESCENDING),
    Category("", "a saddle", "saddle"),
)
CODES = np.add.outer(3 * np.arange(ROWS), 2 * np.arange(COLUMNS)) % 5


def by_outcome(**changes: Any) -> HeatMap:
    """A heat map by outcome: five kinds of cells in a fixed pattern, and two that are not computed."""
    codes = CODES.copy()
    codes[8, 10:] = EMPTY
    kinds = tuple(Category(k.label, k.words, k.tone) for k in KINDS)  # minima have no place among hyperparameters
    pane = Pane("only", "Outcomes", codes, chosen=(1, 1))
    return HeatMap(**{"x": RATE, "y": MOMENTUM, "panes": (pane,), "categories": kinds, "key": "outcome", **changes})


def by_value() -> HeatMap:
    """A heat map by loss, rising with the cell's number; the last column overflowed, two cells are not computed."""
    values = 10.0 ** np.linspace(-12, 3, COLUMNS * ROWS).reshape(ROWS, COLUMNS)
    codes = np.zeros((ROWS, COLUMNS), int)
    values[:, -1], codes[:, -1] = np.nan, 2
    values[0, :2], codes[0, :2] = np.nan, EMPTY
    edge = Line("stability edge", np.array([[0.1, 0.0], [0.1, 0.99]]))
    kinds = by_outcome().categories
    return HeatMap(RATE, MOMENTUM, (Pane("only", "", codes, values),), kinds, "value", "Loss", "Loss f", lines=(edge,),
                 limits=(1e-10, 1e3), key="value")  # fmt: skip


def two_maps(window: tuple[float, ...] = DOMAIN, answers: int = 0) -> HeatMap:
    """Two fate maps of Himmelblau's function: on the left, cells by their quadrant; on the right, all of one kind."""
    surface = OBJECTIVES["himmelblau"]
    x, y = Axis.over("x", *window[:2], 40), Axis.over("y", *window[2:], 32)
    quadrant = 2 * (y.values[:, None] > 0) + (x.values > 0)
    panes = (Pane("left", "Adam", quadrant), Pane("right", "Heavy ball", 0 * quadrant))
    return HeatMap(x, y, panes, KINDS, title="Fate map", share_of="the starts", full_window=DOMAIN, key="two",
                 answered_event=answers, marks=(Mark("start", -1.0, 2.0),), progress=0.25,
                 contours=Contours(to_program(surface), surface.coefficients, DOMAIN, 0.0))  # fmt: skip


def main() -> None:
    held = st.session_state.setdefault("held", {"window": DOMAIN, "answers": 0, "event": None})

    def pick(event: Mapping[str, Any]) -> None:
        held["event"] = {"event": "pick", **event}

    def window(event: Mapping[str, Any]) -> None:
        held["event"] = {"event": "window", **event}
        held["window"], held["answers"] = tuple(event[name] for name in ("x0", "x1", "y0", "y1")), event["at"]

    pictures = {
        "outcome": by_outcome,
        "fixed": lambda: by_outcome(zoom=False),
        "larger": lambda: by_outcome(finer_cells=False, key="larger"),
        "value": by_value,
        "two": lambda: two_maps(held["window"], held["answers"]),
        "deaf": lambda: two_maps(),  # never the cells of another window
    }
    st.set_page_config(layout="wide")
    heat_map(pack_heat_map(pictures[st.query_params.get("what", "outcome")]()), pick=pick, window=window)
    with st.container(key="event"):
        st.text(json.dumps(held["event"]))


if __name__ == "__main__":
    main()
