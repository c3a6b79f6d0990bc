"""A page with a player whose server has one wrong bit: in SGD's x at step 137. All else is as it was.

The tests' server shows it at ``?script=flipped_page``, see ``fresh.py``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import numpy as np
import streamlit as st

from optim_viz import Trajectories, from_query, run
from optim_viz.scene.view import View
from optim_viz.ui.component import mount
from optim_viz.web.player import PLAYER
from optim_viz.web.scene_blob import SceneOptions, pack_scene

QUERY = "f=rosenbrock&steps=300&start=-0.7,2.7&run=adam,learning_rate:0.1&run=sgd,learning_rate:0.001"
STEP, BIT = 137, 50  # a bit of the fraction that can be seen on the map


def main() -> None:
    def doubted(event: Mapping[str, Any]) -> None:
        st.session_state["doubted"] = (event["name"],)

    scenario = from_query(QUERY)[0]
    adam, sgd = run(scenario)
    position = sgd.position.copy()
    position[:, 0].view(np.int64)[STEP] ^= 1 << BIT
    runs = Trajectories([adam, replace(sgd, position=position)])
    options = SceneOptions(doubted=st.session_state.get("doubted", ()))
    st.set_page_config(layout="wide")
    mount(PLAYER, pack_scene(scenario, runs, View("map", {"dial": 1, "run": 1}), options), {"doubted": doubted})


if __name__ == "__main__":
    main()
