"""What lies under the picture: the results as a table, and each rule with its conventions and source."""

from __future__ import annotations

from html import escape

import streamlit as st

from optim_viz.figures import identity
from optim_viz.metrics import TOLERANCE, measure
from optim_viz.objectives import Objective
from optim_viz.optimizers import OPTIMIZERS, Optimizer
from optim_viz.registry import Reference, spell
from optim_viz.scenario import Scenario
from optim_viz.schedules import SCHEDULES, Schedule
from optim_viz.simulate import Trajectories


def results(scenario: Scenario, runs: Trajectories) -> None:
    """One row a run: the numbers behind the picture, from the same arrays."""
    if len(runs):
        _table(_rows(scenario, runs))


def results_of_both(a: tuple[Scenario, Trajectories], b: tuple[Scenario, Trajectories]) -> None:
    """The runs of two scenes in one table, each of B's behind the one of A's that bears the same name."""
    first, second = _rows(*a), _rows(*b)
    left = list(range(len(second["Run"])))
    order: list[tuple[str, int]] = []
    for i, label in enumerate(first["Run"]):
        order.append(("A", i))
        for k in [k for k in left if second["Run"][k] == label][:1]:
            order.append(("B", k))
            left.remove(k)
    order += [("B", k) for k in left]
    if order:
        both = {"A": first, "B": second}
        _table(
            {"Scene": [which for which, _ in order], **{n: [both[which][n][i] for which, i in order] for n in first}}
        )


def _rows(scenario: Scenario, runs: Trajectories) -> dict[str, list[str]]:
    looks = identity.cast(scenario)
    table: dict[str, list[str]] = {
        name: []
        for name in ("Run", "Outcome", "Final f", "Best f", "Distance to minimum", "Steps to tolerance", "Path length")
    }
    for look, run in zip(looks, runs, strict=True):
        m = measure(run)
        reached = str(m.steps_to_tolerance) if m.steps_to_tolerance is not None else "not reached"
        row = (
            look.label,
            run.outcome.label,
            f"{m.final_loss:.4g}",
            f"{m.best_loss:.4g}",
            "no minimum" if m.distance is None else f"{m.distance:.3g}",
            "no minimum" if m.distance is None else reached,
            f"{m.path_length:.4g}",
        )
        for cells, cell in zip(table.values(), row, strict=True):
            cells.append(cell)
    return table


def _table(table: dict[str, list[str]]) -> None:
    head = "".join(f'<th scope="col">{name}</th>' for name in table)
    rows = zip(*table.values(), strict=True)
    body = "".join(
        f'<tr><th scope="row">{escape(first)}</th>{"".join(f"<td>{escape(cell)}</td>" for cell in cells)}</tr>'
        for first, *cells in rows
    )
    # A region of its own, which can be scrolled by keyboard where the table is wider than the screen.
    st.html(
        '<div class="ov-numbers" role="region" aria-label="The numbers of each run" tabindex="0">'
        f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></div>"
    )
    st.caption(
        f"Tolerance: the first step at which f − f* is at most {TOLERANCE:g} of what it was at the start. "
        "Distance: from the last point to the nearest global minimum."
    )


def rules(scenario: Scenario) -> None:
    """The cards of the methods in the picture, and of the surface."""
    surface_card(scenario.surface)
    for name in dict.fromkeys(member.run.optimizer for member in scenario.cast):
        optimizer_card(OPTIMIZERS[name])
    for name in dict.fromkeys(member.run.schedule for member in scenario.cast):
        if name != "constant":
            schedule_card(SCHEDULES[name])


def optimizer_card(entry: Optimizer) -> None:
    with st.container(border=True, gap="xsmall"):
        st.markdown(f"**{entry.label}** — {entry.summary}")
        st.latex(entry.update_rule)
        symbols = ", ".join(
            f"${p.symbol}$ = `{p.name}` ({spell(p.default)})" for p in entry.hyperparameters if p.scale != "switch"
        )
        st.caption(f"{symbols}. Defaults in brackets.")
        if entry.conventions:
            st.markdown("\n".join(f"- {text}" for text in entry.conventions))
        st.caption(cite(entry.reference))


def schedule_card(entry: Schedule) -> None:
    with st.container(border=True, gap="xsmall"):
        st.markdown(f"**{entry.label}** — {entry.summary}")
        st.latex(entry.latex)
        symbols = ", ".join(f"${p.symbol}$ = `{p.name}` ({spell(p.default)})" for p in entry.parameters)
        st.caption(f"$T$ steps in all. {symbols}. Defaults in brackets.")
        if entry.conventions:
            st.markdown("\n".join(f"- {text}" for text in entry.conventions))
        st.caption(cite(entry.reference))


def surface_card(surface: Objective) -> None:
    with st.container(border=True, gap="xsmall"):
        st.markdown(f"**{surface.label}** — {surface.teaches}")
        st.latex(f"f(x, y) = {surface.formula}")
        minima = "; ".join(f"({p.position[0]:.6g}, {p.position[1]:.6g})" for p in surface.minima)
        lowest = (
            f"Global minimum f* = {surface.minima[0].value:.6g} at {minima}."
            if minima
            else "It falls without end: no minimum."
        )
        st.caption(f"{lowest} {cite(surface.reference)}")


def cite(reference: Reference) -> str:
    return f"[{reference}]({reference.url})" if reference.url else str(reference)
