"""What all runs share, in the panel: surface, start, number of steps, noise."""

from __future__ import annotations

import streamlit as st

from optim_viz.limits import MAX_NOISE, MAX_SEED, MAX_START, MAX_STEPS
from optim_viz.objectives import OBJECTIVES
from optim_viz.registry import Parameter
from optim_viz.ui import session
from optim_viz.ui.panel.number import number, readable

STEPS = Parameter("steps", "T", 500, 10, MAX_STEPS, "log", help="How many updates every run makes.")


def surface() -> None:
    now = session.scenario()

    def chosen() -> None:
        name = session.read("surface")
        session.change("surface", lambda s: s.moved_to(name))

    st.selectbox(
        "Surface",
        list(OBJECTIVES),
        format_func=lambda name: OBJECTIVES[name].label,
        key=session.fill("surface", now.objective),
        on_change=chosen,
        help="A new surface brings its own start, and learning rates that suit it.",
        disabled=not session.can("surface"),
    )
    if now.surface.parameters:
        names = ", ".join(f"${p.symbol}$ = {readable(now.parameters[p.name])}" for p in now.surface.parameters)
        with st.expander(f"Coefficients: {names}", key="coefficients", on_change="rerun") as box:
            for parameter in now.surface.parameters if box.open else ():
                _coefficient(parameter, now.parameters[parameter.name], f"coefficient-{now.objective}-{parameter.name}")


def _coefficient(parameter: Parameter, value: float, key: str) -> None:
    def turned(new: float) -> None:
        session.change(key, lambda s: s.changed(parameters={**s.parameters, parameter.name: new}))

    number(parameter, value, key, f"${parameter.symbol}$", turned, group="surface")


def start_and_steps() -> None:
    now = session.scenario()

    def moved() -> None:
        x, y = session.read("start-x"), session.read("start-y")
        if x is not None and y is not None:
            session.change("start", lambda s: s.changed(start=(x, y)))

    row = st.container(horizontal=True, gap="small", wrap=False)
    for axis, value in zip("xy", now.start, strict=True):
        row.number_input(
            f"Start {axis}",
            min_value=-MAX_START,
            max_value=MAX_START,
            step=0.1,
            format="%.6g",
            key=session.fill(f"start-{axis}", value),
            on_change=moved,
            help="Or click on the picture, or drag the ring." if axis == "x" else None,
            disabled=not session.can("start"),
        )

    def stepped() -> None:
        steps = session.read("steps")
        session.change("steps", lambda s: s.changed(steps=steps))

    options = sorted({int(v) for v in STEPS.rungs} | {now.steps})
    st.select_slider(
        "Steps",
        options=options,
        key=session.fill("steps", now.steps),
        on_change=stepped,
        help=STEPS.help,
        disabled=not session.can("steps"),
    )


def noise() -> None:
    now, shut = session.scenario(), not session.can("noise")
    if shut and not now.noise:
        return

    def stirred() -> None:
        sigma = session.read("noise")
        session.change("noise", lambda s: s.changed(noise=sigma))

    def reseeded() -> None:
        seed = session.read("seed")
        if seed is not None:
            session.change("seed", lambda s: s.changed(seed=seed))

    title = f"Noise in the gradient: σ = {readable(now.noise)}" if now.noise else "Noise in the gradient"
    with st.expander(title, icon=":material/blur_on:", key="noise-box", on_change="rerun") as box:
        if not box.open:
            return
        st.number_input(
            r"Standard deviation $\sigma$",
            min_value=0.0,
            max_value=MAX_NOISE,
            step=0.1,
            format="%.6g",
            key=session.fill("noise", now.noise),
            on_change=stirred,
            disabled=shut,
            help="Gaussian noise is added to both slopes at every step; all runs get the same stream.",
        )
        st.number_input(
            "Seed",
            min_value=0,
            max_value=MAX_SEED,
            step=1,
            key=session.fill("seed", now.seed),
            on_change=reseeded,
            disabled=shut,
            help="The same seed is the same noise, on every machine. It is in the link.",
        )
