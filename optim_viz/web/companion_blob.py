"""What a scene's picture is of, where that is data: the rows, to be drawn beside the map with what each run makes of
them at the clock's step.

One kind of picture a table: a line or curve through points where the model has one feature, the borders between classes
where it has two, and the predicted against the measured target where that is a number.
"""

from __future__ import annotations

from typing import Any, Literal

import numpy as np

from optim_viz.data import Table
from optim_viz.data.base import Column
from optim_viz.data.table import INTERCEPT
from optim_viz.objectives import Objective
from optim_viz.web.blob import BlobPart

Kind = Literal["line", "boundary", "prediction"]


def companion_part(surface: Objective) -> BlobPart:
    """This part of a scene's head, and the rows, fitted and held out, one column behind the other; nothing of a
    surface that is no function of data, and of a model that predicts nothing the rows alone, for its batches. Where
    rows are held out, also the numbers that the same formula takes of them: by these the browser knows what each run
    comes to on them, at every step."""
    table, model = surface.table, surface.model
    if table is None or model is None:
        return BlobPart({}, {})
    kind = _kind(table, model.predicts)
    first, second = (_axis(column, table) for column in table.columns)
    target = _axis(table.target_column, table)
    head: dict[str, Any] = {
        "kind": kind,
        "predicts": model.predicts,
        "across": target if kind == "prediction" else first,
        "up": second if kind == "boundary" else target,
        "classes": list(table.classes),
    }
    if model.output_program is not None:
        head["output"] = model.output_program
    # A surface that is a mean over rows has brought them: its table begins with the same three columns.
    arrays = {} if surface.rows is not None else {"rows_fitted": np.concatenate([*table.X.T, table.y])}
    exact = {"rows_fitted"}  # of which batches make their numbers
    held_out = surface.held_out
    if table.held is not None and held_out is not None:
        head["held_numbers"] = list(held_out.numbers)
        arrays["rows_held_out"] = np.concatenate([*table.held.X.T, table.held.y])
        exact |= {"rows_held_out"} if surface.rows is not None else set()  # over which its loss is taken
    shown = {} if model.predicts == "nothing" else {"companion": head}
    return BlobPart(shown, arrays, frozenset(exact))


def _kind(table: Table, predicts: str) -> Kind:
    if predicts == "product" or table.columns[1] is INTERCEPT:
        return "line"
    return "boundary" if table.target_column.is_class and predicts != "output" else "prediction"


def _axis(column: Column, table: Table) -> str:
    """A column's name, with its unit where the numbers are still in it."""
    if column.is_class or not column.unit or not table.transformation.keeps_units:
        return column.label
    return f"{column.label} ({column.unit})"
