"""The data behind a surface, in the panel: which columns, what is done to them, which rows are fitted.

Another table brings its own start and the rates that suit it, as another surface does.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import NamedTuple

import streamlit as st

from optim_viz.data import DATASETS, TRANSFORMATIONS, Table
from optim_viz.data.table import HELD_OUT, INTERCEPT, SEED, SPLIT_SEED
from optim_viz.errors import InputError
from optim_viz.objectives import Objective
from optim_viz.registry import Parameter
from optim_viz.ui import fragments, session
from optim_viz.ui.panel.box_label import values_behind
from optim_viz.ui.panel.cards import cite
from optim_viz.ui.panel.number_control import typed_number


def data() -> None:
    """What the surface is made of; nothing where that is no data."""
    surface, table = session.scenario().surface, session.scenario().table
    if table is None:
        return
    said = table.described
    values_behind("data-box", f"{said['data']}, {said['transformation']}")
    with st.expander("Data", icon=":material/table_rows:", key="data-box", on_change=fragments.on_open()) as box:
        if box.open:
            _columns(surface, table)
            _transformation(surface, table)
            _rows(table)
            _source(table)


def _change(kind: str, make: Callable[[Table], Table]) -> None:
    session.change(kind, lambda s: s if s.table is None else s.moved_to_table(make(s.table)))


class _Menu(NamedTuple):
    """A menu of the box: what there is, by which name, and the table that each makes."""

    key: str
    label: str
    options: Sequence[str]
    chosen: str
    name: Callable[[str], str]
    make: Callable[[str], Table]
    help: str


def _choice(surface: Objective, menu: _Menu) -> None:
    """Only what the surface can be a function of is there to be chosen."""

    def fits(option: str) -> bool:
        try:
            return option == menu.chosen or surface.takes(menu.make(option))
        except InputError:
            return False

    def take() -> None:
        value = session.widget_value(menu.key)
        _change(f"{menu.key} {value}", lambda _: menu.make(value))  # each choice is a step of its own for Undo

    st.selectbox(
        menu.label,
        [option for option in menu.options if fits(option)],
        format_func=menu.name,
        key=session.set_widget(menu.key, menu.chosen),
        on_change=take,
        help=menu.help,
        disabled=not session.permits("surface"),
    )


def _columns(surface: Objective, table: Table) -> None:
    if table.is_linked:
        _choice(
            surface,
            _Menu(
                "data-set",
                "Data set",
                list(DATASETS),
                table.dataset,
                lambda name: DATASETS[name].label,
                lambda name: surface.table_of(name, table.transform),
                "Where the rows come from: measured, or drawn from a seed.",
            ),
        )
    labels = {column.name: _with_unit(column.label, column.unit) for column in (*table.entry.columns, INTERCEPT)}
    for menu in _features(surface, table, labels.__getitem__):
        _choice(surface, menu)
    _choice(
        surface,
        _Menu(
            "data-target",
            "To predict",
            [column.name for column in table.entry.columns],
            table.target,
            labels.__getitem__,
            table.with_target,
            "What the model's output is compared with. Of classes, the two that are chosen count as −1 and 1.",
        ),
    )
    if len(table.target_column.classes) > 2:
        _classes(table)


def _features(surface: Objective, table: Table, name: Callable[[str], str]) -> Iterator[_Menu]:
    numbers = [column.name for column in table.entry.columns if not column.is_class]
    first, second = (column.name for column in table.columns)
    with_first, with_second = partial(table.with_feature, 0), partial(table.with_feature, 1)
    if surface.model is not None and surface.model.predicts == "product":
        yield _Menu(
            "data-x", "Feature", numbers, first, name, with_first, "The model predicts x · y times this column."
        )
        return
    if (
        surface.model is not None
        and surface.model.predicts in ("output", "nothing")
        and not surface.model.inputs_of(table)[1]
    ):
        yield _Menu("data-x", "Feature", numbers, first, name, with_first, "What the model is given of each row.")
        return
    help_x = "The model predicts x times this column plus y times the other one."
    yield _Menu("data-x", "x is the weight of", numbers, first, name, with_first, help_x)
    help_y = "The intercept is a column of ones: x is then the slope of a line, and y its height."
    yield _Menu("data-y", "y is the weight of", [*numbers, INTERCEPT.name], second, name, with_second, help_y)


def _classes(table: Table) -> None:
    def take() -> None:
        chosen = session.widget_value("data-classes")
        _change(f"data-classes {chosen}", lambda t: t.with_classes(chosen))

    st.pills(
        "Classes",
        table.target_column.classes,
        selection_mode="multi",
        format_func=str.capitalize,
        key=session.set_widget("data-classes", list(table.classes)),
        on_change=take,
        help="Two of them: one that is pressed takes the place of another.",
        disabled=not session.permits("surface"),
    )


def _transformation(surface: Objective, table: Table) -> None:
    _choice(
        surface,
        _Menu(
            "data-transform",
            "Transformation",
            list(TRANSFORMATIONS),
            table.transform,
            lambda name: TRANSFORMATIONS[name].label,
            lambda name: table.changed(transform=name),
            "What is done to the columns before the model sees them; fitted to the rows that the model is fitted to.",
        ),
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
