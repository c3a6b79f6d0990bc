"""What lies under the picture: the results as a table, and each rule with its conventions and source."""

from __future__ import annotations

from html import escape

import streamlit as st

from optim_viz.comparison.beside import remarks_of
from optim_viz.comparison.summary import COLUMNS, LEGEND, result_rows
from optim_viz.number_format import format_exactly, format_number, format_position
from optim_viz.objectives import Objective
from optim_viz.objectives.typed import is_formula
from optim_viz.optimizers import OPTIMIZERS, Optimizer
from optim_viz.registry import Reference
from optim_viz.scene.scenario import Scenario
from optim_viz.schedules import SCHEDULES, Schedule
from optim_viz.simulation.trajectory import Trajectories
from optim_viz.style import recorded_styles
from optim_viz.ui.panel.recorded_controls import as_written


def results_table(scenario: Scenario, runs: Trajectories) -> None:
    """One row a run: the numbers behind the picture, from the same arrays."""
    rows = result_rows(scenario, runs)
    if rows:
        _table(COLUMNS, rows)
    for style, place in zip(recorded_styles(scenario), range(len(scenario.recorded)), strict=True):
        st.caption(f"**{as_written(style.label)}**: {as_written(' '.join(remarks_of(scenario, place)))}")


def results_table_of_both(a: tuple[Scenario, Trajectories], b: tuple[Scenario, Trajectories]) -> None:
    """The runs of two scenes in one table, each of B's behind the one of A's that bears the same name."""
    rows_a, rows_b = result_rows(*a), result_rows(*b)
    rows: list[tuple[str, ...]] = []
    for row in rows_a:
        rows.append(("A", *row))
        if (row_b := next((other for other in rows_b if other[0] == row[0]), None)) is not None:
            rows.append(("B", *row_b))
            rows_b.remove(row_b)
    rows += [("B", *row) for row in rows_b]
    if rows:
        _table(("Scene", *COLUMNS), rows)


def _table(columns: tuple[str, ...], rows: list[tuple[str, ...]]) -> None:
    """A region of its own, which can be scrolled by keyboard where the table is wider than the screen."""
    head = "".join(f'<th scope="col">{name}</th>' for name in columns)
    body = "".join(
        f'<tr><th scope="row">{escape(first)}</th>{"".join(f"<td>{escape(cell)}</td>" for cell in cells)}</tr>'
        for first, *cells in rows
    )
    st.html(
        '<div class="ov-results" role="region" aria-label="The numbers of each run" tabindex="0">'
        f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></div>"
    )
    st.caption(LEGEND)


def rule_cards(scenario: Scenario) -> None:
    """The cards of the methods in the picture, and of the surface."""
    surface_card(scenario.surface)
    for name in dict.fromkeys(member.run.optimizer for member in scenario.members):
        optimizer_card(OPTIMIZERS[name])
    for name in dict.fromkeys(member.run.schedule for member in scenario.members):
        if name != "constant":
            schedule_card(SCHEDULES[name])


def optimizer_card(entry: Optimizer) -> None:
    with st.container(border=True, gap="xsmall"):
        st.markdown(f"**{entry.label}** — {entry.summary}")
        st.latex(entry.update_rule)
        symbols = ", ".join(
            f"${p.symbol}$ = `{p.name}` ({format_exactly(p.default)})"
            for p in entry.hyperparameters
            if p.scale != "switch"
        )
        st.caption(f"{symbols}. Defaults in brackets.")
        _conventions(entry)
        st.caption(cite(entry.reference))


def schedule_card(entry: Schedule) -> None:
    with st.container(border=True, gap="xsmall"):
        st.markdown(f"**{entry.label}** — {entry.summary}")
        st.latex(entry.latex)
        symbols = ", ".join(f"${p.symbol}$ = `{p.name}` ({format_exactly(p.default)})" for p in entry.parameters)
        st.caption(f"$T$ steps in all. {symbols}. Defaults in brackets.")
        _conventions(entry)
        st.caption(cite(entry.reference))


def surface_card(surface: Objective) -> None:
    with st.container(border=True, gap="xsmall"):
        st.markdown(f"**{surface.label}** — {surface.teaches}")
        st.latex(f"f(x, y) = {surface.formula}")
        _conventions(surface)
        st.caption(f"{how_low(surface)} {cite(surface.reference)}")


def _conventions(entry: Optimizer | Schedule | Objective) -> None:
    if entry.conventions:
        st.markdown("\n".join(f"- {text}" for text in entry.conventions))


def how_low(surface: Objective) -> str:
    """What is known, or was found, of the lowest value of f."""
    if surface.minima:
        which = "Lowest minimum found:" if surface.found else "Global minimum"
        places = "; ".join(format_position(p.position, 6) for p in surface.minima)
        return f"{which} f* = {format_number(surface.minima[0].value, 6)} at {places}."
    if is_formula(surface.name):
        return "No lowest minimum was found."
    if surface.unpenalized is None:
        return "It falls without end: no minimum."
    return "With the penalty, nobody has said where it is lowest."


def cite(reference: Reference) -> str:
    return f"[{reference}]({reference.url})" if reference.url else str(reference)
