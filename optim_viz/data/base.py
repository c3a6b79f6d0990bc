"""What a data set is: columns of one length, each with its unit, and where they come from.

A data set is read, or drawn from a seed, when it is first asked for, and kept. Its rows are those in which every number
is there.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from optim_viz.frozen import Frozen, FrozenMapping
from optim_viz.limits import MAX_ROWS
from optim_viz.registry import Entry, Parameter, Reference, Registry

Columns = Mapping[str, NDArray[np.float64]]


@dataclass(frozen=True, slots=True)
class Column:
    """One column: numbers in a unit, or classes, of which each row has the number."""

    name: str
    label: str
    unit: str = ""
    classes: tuple[str, ...] = ()  # their names in order of their numbers; empty where the column has numbers

    @property
    def is_class(self) -> bool:
        return bool(self.classes)


@dataclass(frozen=True)
class DataSet(Entry, Frozen):
    """One data set; its ``columns`` say what there is, :meth:`read` gives the rows."""

    name: str
    label: str
    columns: tuple[Column, ...] = field(repr=False)
    features: tuple[str, ...] = field(repr=False)  # the usual ones
    target: str = field(repr=False)  # the usual one
    summary: str = field(repr=False)
    reference: Reference | None = field(repr=False)  # None of a user's own numbers
    licence: str = field(repr=False)  # "" of numbers that a seed gives
    rows: Callable[..., Mapping[str, NDArray[Any]]] = field(
        repr=False
    )  # of a seed and the parameters, where it has any
    parameters: tuple[Parameter, ...] = field(default=(), repr=False)
    is_drawn: bool = False  # by a seed
    aliases: tuple[str, ...] = field(default=(), repr=False)
    formula: str = field(default="", repr=False)  # LaTeX: how a row is drawn; "" of what was measured or given
    conventions: tuple[str, ...] = field(default=(), repr=False)

    def column(self, name: str) -> Column | None:
        return next((column for column in self.columns if column.name == name), None)

    def read(self, seed: int = 0, **values: float) -> Columns:
        """Every column, (rows,) float64, by name; classes as their numbers. ``seed`` and ``values``, all of them, are
        those of a drawn set."""
        return _read(self, seed, tuple(values.items()))


@lru_cache(maxsize=64)  # at most 512 rows of some five columns: 20 kB each
def _read(entry: DataSet, seed: int, values: tuple[tuple[str, float], ...]) -> Columns:
    read = entry.rows(seed, **dict(values)) if entry.is_drawn else entry.rows()
    columns = {column.name: np.array(read[column.name], np.float64) for column in entry.columns}
    complete = np.logical_and.reduce([np.isfinite(column) for column in columns.values()])
    if not 0 < (count := int(complete.sum())) <= MAX_ROWS:
        raise ValueError(f"data set {entry.name}: {count} complete rows, where 1 to {MAX_ROWS} can be drawn and sent")
    columns = {name: column[complete] for name, column in columns.items()}
    for column in columns.values():
        column.flags.writeable = False
    return FrozenMapping(columns)


DATASETS: Registry[DataSet] = Registry("data set")


def data_set(
    *,
    label: str,
    columns: tuple[Column, ...],
    features: tuple[str, ...],
    target: str,
    summary: str,
    reference: Reference,
    licence: str = "",
    parameters: tuple[Parameter, ...] = (),
    aliases: tuple[str, ...] = (),
    formula: str = "",
    conventions: tuple[str, ...] = (),
) -> Callable[[Callable[..., Mapping[str, NDArray[Any]]]], Callable[..., Mapping[str, NDArray[Any]]]]:
    """Declare a data set; its name is the function's name, which gives the columns. A function of ``seed`` and of the
    declared parameters draws them.

    Raises:
        TypeError: at import, when the declared parameters differ from those in the signature.
        ValueError: at import, where a drawn set does not say by which formula, or a usual feature or the usual target
            is no column.
    """

    def declare(rows: Callable[..., Mapping[str, NDArray[Any]]]) -> Callable[..., Mapping[str, NDArray[Any]]]:
        name, signature = rows.__name__, tuple(inspect.signature(rows).parameters)
        is_drawn = bool(signature)
        wanted = ("seed", *(p.name for p in parameters)) if is_drawn else ()
        if signature != wanted or (parameters and not is_drawn):
            raise TypeError(f"data set {name}: declared {wanted}, but its signature has {signature}")
        if missing := {*features, target} - {column.name for column in columns}:
            raise ValueError(f"data set {name}: {', '.join(sorted(missing))} is none of its columns")
        if is_drawn != bool(formula):
            raise ValueError(f"data set {name}: what is drawn has a formula, and nothing else")
        entry = DataSet(
            name,
            label,
            columns,
            features,
            target,
            summary,
            reference,
            licence,
            rows,
            parameters,
            is_drawn,
            aliases,
            formula,
            conventions,
        )
        DATASETS.declare(name, entry)
        return rows

    return declare
