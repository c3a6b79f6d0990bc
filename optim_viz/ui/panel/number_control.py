"""A number on the panel: the control that fits it, and how it is written there."""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st

from optim_viz.registry import Parameter, spell
from optim_viz.ui import session


def number_control(
    parameter: Parameter,
    value: float,
    key: str,
    label: str,
    change: Callable[[float], None],
    *,
    bare: bool = False,
    group: str = "settings",
) -> None:
    """The control that fits a parameter: a toggle, or a slider over round values with the present one among them.

    ``bare`` leaves out the visible label, which screen readers still get. Where the link's author has locked its
    ``group``, the value is shown and cannot be changed.
    """
    locked = not session.permits(group)

    def changed() -> None:
        change(float(session.widget_value(key)))

    help = None if bare else parameter.help or None
    if parameter.scale == "switch":
        st.toggle(label, key=session.set_widget(key, bool(value)), on_change=changed, help=help, disabled=locked)
        return
    st.select_slider(
        label,
        options=sorted({*parameter.rungs, value}),
        format_func=format_number,
        key=session.set_widget(key, value),
        on_change=changed,
        help=help,
        label_visibility="collapsed" if bare else "visible",
        disabled=locked,
    )


def format_number(value: float) -> str:
    """A number on a control: plain while it is short, else with a power of ten."""
    if value != 0 and (abs(value) < 1e-3 or abs(value) >= 1e5):
        mantissa, exponent = f"{value:.3e}".split("e")
        return f"{mantissa.rstrip('0').rstrip('.')}e{int(exponent)}"
    return spell(float(f"{value:.6g}"))
