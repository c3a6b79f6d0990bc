"""A page with the sweep chart alone, or below a player: gradient descent on λx²/2 from x = 1, in closed form.

After n steps x is (1 − αλ)ⁿ; it diverges from α = 2/λ on. The page writes the chart's events, as JSON.
"""

import json

import numpy as np
import streamlit as st

from optim_viz import Fate, Run, Scenario, run
from optim_viz.style import run_styles
from optim_viz.ui.charts import sweep_chart
from optim_viz.ui.player import player
from optim_viz.web.scene_blob import pack_scene
from optim_viz.web.sweep_chart import Curve, SweepChart, pack_sweep_chart

STEPS = 50
RATES = np.logspace(-3, 1, 81)
CURVATURES = {"sgd": 1.0, "momentum": 10.0, "adam": 0.1}  # named after whom they look like

state = st.session_state
state.setdefault("events", [])
state.setdefault("now", {"sgd": float(RATES[40]), "adam": 0.2})
state.setdefault("selected", "sgd")


def fate(share: float) -> Fate:
    """``share`` is what one step leaves of x."""
    if abs(share) > 3:
        return Fate.OVERFLOWED
    if abs(share) > 1:
        return Fate.LEFT_VIEW
    slow = abs(share) ** STEPS > 1e-3
    return Fate.CONVERGED if not slow else Fate.STILL_DESCENDING if share > 0 else Fate.OSCILLATING


def curve(name: str) -> Curve:
    bend, look = CURVATURES[name], run_styles([name])[0]
    shares = 1 - RATES * bend
    fates = [fate(share) for share in shares]
    values = np.where([f is Fate.OVERFLOWED for f in fates], np.nan, 0.5 * bend * shares ** (2.0 * STEPS))
    best = int(np.abs(shares).argmin())
    limit = None if name == "adam" else 2 / bend
    codes = [list(Fate).index(f) for f in fates]
    return Curve(
        name, look.label, look, RATES, values, codes, current_rate=state.now.get(name), best=best, stability_limit=limit
    )


def pick(event: dict) -> None:
    state.events.append({"event": "pick", **event})
    state.now[event["curve"]] = event["rate"]
    state.selected = event["curve"]


def select(event: dict) -> None:
    state.events.append({"event": "select", **event})
    state.selected = event["name"]


def snap(event: dict) -> None:
    state.events.append({"event": "snap", **event})
    state.now[event["name"]] = 2 / CURVATURES[event["name"]]


st.set_page_config(layout="wide")
names = [] if "empty" in st.query_params else list(CURVATURES)
if "player" in st.query_params:
    scenario = Scenario.suggested("sphere", runs=(Run("sgd", {"learning_rate": 0.1}),))
    player(pack_scene(scenario, run(scenario)))
chosen = names.index(state.selected) if names else 0
sweep_chart(
    pack_sweep_chart(SweepChart([curve(name) for name in names], chosen, start=0.5)),
    pick=pick,
    select=select,
    snap=snap,
)
st.text(json.dumps(state.events))
