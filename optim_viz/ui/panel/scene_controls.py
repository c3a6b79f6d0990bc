"""What all runs share, in the panel: surface, start, number of steps, noise."""

from __future__ import annotations

import streamlit as st

from optim_viz.limits import MAX_SEED
from optim_viz.number_format import format_number
from optim_viz.objectives import OBJECTIVES
from optim_viz.registry import Parameter
from optim_viz.scene.numbers import NOISE, START, STEPS
from optim_viz.ui import fragments, session
from optim_viz.ui.panel.box_label import values_behind
from optim_viz.ui.panel.number_control import number_control, typed_number
from optim_viz.web.notation import to_markdown

SEED = Parameter(
    "seed", "", 0, 0, MAX_SEED, help="The same seed is the same noise, on every machine. It is in the link.", whole=True
)


def surface() -> None:
    scenario = session.scenario()

    def chosen() -> None:
        name = session.widget_value("surface")
        session.change("surface", lambda s: s.moved_to(name))

    st.selectbox(
        "Surface",
        list(OBJECTIVES),
        format_func=lambda name: OBJECTIVES[name].label,
        key=session.set_widget("surface", scenario.objective),
        on_change=chosen,
        help="A new surface brings its own start, and learning rates that suit it.",
        disabled=not session.permits("surface"),
    )
    if scenario.surface.parameters:
        values = ", ".join(
            f"{to_markdown(p.symbol).replace('*', '')} = {format_number(scenario.parameters[p.name], 6)}"
            for p in scenario.surface.parameters
        )
        values_behind("coefficients", values)
        with st.expander("Coefficients", key="coefficients", on_change="rerun") as box:
            for parameter in scenario.surface.parameters if box.open else ():
                key, label = f"coefficient-{scenario.objective}-{parameter.name}", parameter.name.replace("_", " ")
                number_control(parameter, scenario.parameters[parameter.name], key, label, "surface", group="surface")


def start() -> None:
    """Its two numbers, whose tracks go along the surface's window."""
    scenario = session.scenario()
    domain = scenario.surface.domain
    with st.container(key="start"):
        for axis, value, ends in zip(START, scenario.start, (domain.x, domain.y), strict=True):
            key, label = f"start-{axis.name}", f"Start {axis.name}"
            number_control(axis, value, key, label, "start", ends=ends, layout="row", group="start")


def steps() -> None:
    number_control(STEPS, session.scenario().steps, "steps", "Steps", "scene", layout="row", group="steps")


def _set_seed(seed: float) -> None:
    session.change("seed", lambda s: s.changed(seed=int(seed)))


@fragments.fragment("noise", lambda session: (session.edited_scene.noise, session.edited_scene.seed))
def noise() -> None:
    scenario, locked = session.scenario(), not session.permits("noise")
    if locked and not scenario.noise:
        return

    values_behind("noise-box", f"σ = {format_number(scenario.noise)}" if scenario.noise else "")
    with st.expander("Noise in the gradient", icon=":material/blur_on:", key="noise-box", on_change="rerun") as box:
        if not box.open:
            return
        number_control(NOISE, scenario.noise, "noise", "standard deviation", "scene", group="noise")
        typed_number(SEED, scenario.seed, "seed", "Seed", _set_seed, fixed=locked)
