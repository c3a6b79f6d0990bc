"""The data behind a surface, in the panel: which columns, what is done to them, which rows are fitted.

Another table brings its own start and the rates that suit it, as another surface does.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

import streamlit as st

from optim_viz.data import DATASETS, TRANSFORMATIONS, Table
from optim_viz.data.table import HELD_OUT, INTERCEPT, SEED, SPLIT_SEED
from optim_viz.registry import Parameter
from optim_viz.ui import session
from optim_viz.ui.panel.box_label import values_behind
from optim_viz.ui.panel.cards import cite
from optim_viz.ui.panel.number_control import typed_number


def data() -> None:
    """What the surface is made of; nothing where that is no data."""
    table = session.scenario().table
    if table is None:
        return
    said = table.described
    values_behind("data-box", f"{said['data']}, {said['transformation']}")
    with st.expander("Data", icon=":material/table_rows:", key="data-box", on_change="rerun") as box:
        if box.open:
            _columns(table)
            _transformation(table)
            _rows(table)
            _source(table)


def _change(kind: str, make: Callable[[Table], Table]) -> None:
    session.change(kind, lambda s: s if s.table is None else s.moved_to_table(make(s.table)))


def _choice(
    key: str,
    label: str,
    options: Sequence[str],
    chosen: str,
    names: Callable[[str], str],
    make: Callable[[str], Table],
    help: str,
) -> None:
    def take() -> None:
        value = session.widget_value(key)
        _change(f"{key} {value}", lambda _: make(value))  # each choice is a step of its own for Undo

    st.selectbox(
        label,
        options,
        format_func=names,
        key=session.set_widget(key, chosen),
        on_change=take,
        help=help,
        disabled=not session.permits("surface"),
    )


def _columns(table: Table) -> None:
    if table.is_linked:
        _choice(
            "data-set",
            "Data set",
            list(DATASETS),
            table.dataset,
            lambda name: DATASETS[name].label,
            lambda name: table.changed(dataset=name),
            "Where the rows come from: measured, or drawn from a seed.",
        )
    entry = table.entry
    labels = {column.name: _with_unit(column.label, column.unit) for column in (*entry.columns, INTERCEPT)}
    numbers = [column.name for column in entry.columns if not column.is_class]
    first, second = (column.name for column in table.columns)
    _choice(
        "data-x",
        "x is the weight of",
        numbers,
        first,
        labels.__getitem__,
        lambda name: table.with_feature(0, name),
        "The model predicts x times this column plus y times the other one.",
    )
    _choice(
        "data-y",
        "y is the weight of",
        [*numbers, INTERCEPT.name],
        second,
        labels.__getitem__,
        lambda name: table.with_feature(1, name),
        "The intercept is a column of ones: x is then the slope of a line, and y its height.",
    )
    _choice(
        "data-target",
        "To predict",
        [column.name for column in entry.columns],
        table.target,
        labels.__getitem__,
        table.with_target,
        "What the model's output is compared with. Of classes, the two that are chosen count as −1 and 1.",
    )
    if table.target_column.is_class:
        _classes(table)


def _classes(table: Table) -> None:
    def take() -> None:
        chosen = session.widget_value("data-classes")
        _change("data-classes", lambda t: t.changed(classes=tuple(chosen)))

    st.pills(
        "Classes",
        table.target_column.classes,
        selection_mode="multi",
        format_func=str.capitalize,
        key=session.set_widget("data-classes", list(table.classes)),
        on_change=take,
        disabled=not session.permits("surface"),
    )


def _transformation(table: Table) -> None:
    _choice(
        "data-transform",
        "Transformation",
        list(TRANSFORMATIONS),
        table.transform,
        lambda name: TRANSFORMATIONS[name].label,
        lambda name: table.changed(transform=name),
        "What is done to the columns before the model sees them; fitted to the rows that the model is fitted to.",
    )
    st.caption(f"{table.transformation.summary} ${table.transformation.formula}$")
    for parameter in table.parameters:
        _number(parameter, table.values[parameter.name], partial(_with_value, table, parameter.name))


def _with_value(table: Table, name: str, value: float) -> Table:
    return table.changed(values={name: value})


def _rows(table: Table) -> None:
    _number(HELD_OUT, table.held_out, lambda value: table.changed(held_out=value))
    if table.held_out:
        _number(SPLIT_SEED, table.split_seed, lambda value: table.changed(split_seed=int(value)))
    if table.entry.is_drawn:
        _number(SEED, table.seed, lambda value: table.changed(seed=int(value)))


def _number(parameter: Parameter, value: float, make: Callable[[float], Table]) -> None:
    key, label = f"data-{parameter.name}", parameter.name.replace("_", " ").capitalize()
    typed_number(
        parameter, value, key, label, lambda v: _change(key, lambda _: make(v)), fixed=not session.permits("surface")
    )


def _source(table: Table) -> None:
    entry = table.entry
    rows = f"{table.rows_fitted} rows" if table.transformation.doubles else f"{table.rows_fitted} rows fitted"
    rows += f", {table.rows_held_out} held out" if table.rows_held_out else ""
    rows += ", each twice" if table.transformation.doubles else ""
    source = f" {cite(entry.reference)}" if entry.reference is not None else ""
    licence = f" {entry.licence}." if entry.licence else ""
    st.caption(f"{rows}. {entry.summary}{source}{licence}")


def _with_unit(label: str, unit: str) -> str:
    return f"{label} ({unit})" if unit else label
