"""Recorded paths out of a table: its numbers read, its runs taken apart, and each ended where it has no number."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from optim_viz.errors import InputError, quote_text
from optim_viz.limits import MAX_STEPS
from optim_viz.recordings.columns import Roles, roles
from optim_viz.recordings.numbers import to_number
from optim_viz.recordings.path import UNNAMED, RecordedPath
from optim_viz.recordings.raw_table import RawTable

Floats = NDArray[np.float64]


def paths_of(table: RawTable, name: str = "") -> list[RecordedPath]:
    """The paths of a table: one, or one for each run that a column of it tells apart. ``name``: of those that it does
    not name.

    Raises:
        InputError: where a number is none, or a path has no first position.
    """
    found = roles(list(table.columns), table.header)
    groups: dict[str, list[int]] = {}
    for row in range(len(table.places)):
        run = str(table.columns[found.run][row]).strip() if found.run else ""
        groups.setdefault(run, []).append(row)
    return [_path(table, found, run, rows, name) for run, rows in groups.items()]


def _path(table: RawTable, found: Roles, run: str, rows: Sequence[int], name: str) -> RecordedPath:
    x, y = (_numbers(table, column, rows) for column in found.position)
    finite = np.isfinite(x) & np.isfinite(y)
    end = len(rows) if finite.all() else int(np.argmin(finite))
    if end == 0:
        raise InputError(f"{table.where(rows[0])}: the first position is no number, so there is nothing to draw.")
    steps = _steps(table, found.step, rows)
    last = int(steps[min(end, len(rows) - 1)])
    if last > MAX_STEPS:
        raise InputError(
            f"{table.where(rows[int(np.argmax(steps > MAX_STEPS))])} is beyond step {MAX_STEPS:,}, to which a path may "
            "go, as every run here: leave out records."
        )
    facts, kept = table.facts, rows[:end]
    loss = _numbers(table, found.loss, kept) if found.loss else None
    gradient = np.stack([_numbers(table, column, kept) for column in found.gradient], 1) if found.gradient else None
    called = table.labels.get(run) or facts.get("name") or name or (f"Run {run}" if run else UNNAMED)
    return RecordedPath(
        position=np.stack([x[:end], y[:end]], 1),
        step=steps[:end],
        loss=loss,
        gradient=gradient,
        name=called,
        method=_method(table, found.method, kept) or facts.get("method", ""),
        source=facts.get("source", ""),
        objective=facts.get("objective", ""),
        rate=_rate(table, found.rate, kept),
        end_step=int(steps[end]) if end < len(rows) else None,
    )


def _numbers(table: RawTable, column: str, rows: Sequence[int]) -> Floats:
    cells = table.columns[column]
    return np.array([to_number(cells[row], table.where(row), column) for row in rows], np.float64)


def _steps(table: RawTable, column: str, rows: Sequence[int]) -> NDArray[np.int64]:
    """The step of each record: its own, or its place."""
    if not column:
        return np.arange(len(rows))
    steps = np.empty(len(rows), np.int64)
    for i, (row, step) in enumerate(zip(rows, _numbers(table, column, rows).tolist(), strict=True)):
        if not math.isfinite(step) or step != math.floor(step) or step < 0.0:
            raise InputError(
                f"{table.where(row)}: {quote_text(table.columns[column][row])} is no step: they are 0, 1, 2, ..."
            )
        if i and step <= steps[i - 1]:
            raise InputError(f"{table.where(row)}: step {step:g} comes behind step {steps[i - 1]}; they have to rise.")
        steps[i] = min(step, MAX_STEPS + 1)
    return steps


def _method(table: RawTable, column: str, rows: Sequence[int]) -> str:
    """What the column of methods says, where it says one thing."""
    said = {str(table.columns[column][row]) for row in rows} if column else set()
    return said.pop() if len(said) == 1 else ""


def _rate(table: RawTable, column: str, rows: Sequence[int]) -> float | None:
    """The learning rate, of a column where it is one, or of the header."""
    if column:
        rates = set(_numbers(table, column, rows).tolist())
        return rates.pop() if len(rates) == 1 else None
    try:
        rate = to_number(table.facts.get("rate"), "", "")
    except InputError:
        return None
    return rate if math.isfinite(rate) else None
