"""A table: two columns of features and a target, the rows that a model is fitted to and those held out.

It is a choice of names and numbers, like all choices: frozen, hashable where equal, spelled in links. The numbers are
worked out when they are first asked for.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, fields
from functools import lru_cache
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import ArrayLike, NDArray

from optim_viz.data.base import DATASETS, Column, DataSet
from optim_viz.data.counter import SPLIT, uniforms
from optim_viz.data.transformations import TRANSFORMATIONS, Fitted, Numbers, Rows, Transformation
from optim_viz.errors import InputError, quote_text
from optim_viz.frozen import Frozen, FrozenMapping
from optim_viz.limits import MAX_ROWS, MAX_SEED
from optim_viz.number_format import format_exactly, format_number
from optim_viz.registry import Parameter, bounded, resolve, whole

ARRAYS = "arrays"  # the name of what came from Python
SMALLEST, LARGEST = 1e-60, 1e60  # of a column the largest number: its fourth power is finite, and not rounded to zero
INTERCEPT = Column("intercept", "intercept")
HELD_OUT = Parameter(
    "held_out", "", 0.0, 0.0, 0.999, help="Which share of the rows is not fitted, but kept for a test."
)  # more would be all of 512 rows but one as well
SPLIT_SEED = Parameter("split_seed", "", 0, 0, MAX_SEED, help="Which rows are held out follows from it.", whole=True)
SEED = Parameter("seed", "", 0, 0, MAX_SEED, help="The same seed draws the same rows, on every machine.", whole=True)


class Given(NamedTuple):
    """Arrays as what is hashable."""

    X: tuple[tuple[float, ...], ...]
    y: tuple[float, ...]


class Split(NamedTuple):
    """The transformed rows: (N, 2) and (N,)."""

    X: Numbers
    y: Numbers


@dataclass(frozen=True, init=False)
class Table(Frozen):
    """Rows of a data set, with two features and a target, transformed.

    Args:
        dataset: a key of ``DATASETS``; or ``X`` (N, 1 or 2) and ``y`` (N,), from Python alone: no link carries them. A
            ``y`` of −1 and 1 alone, both of them, is one of two classes, named "first" and "second". At most 512 rows,
            of which ``group_average`` makes 1,024.
        features: one or two columns of numbers. Beside a single one there is a column of ones, so that the two weights
            are a slope and an intercept.
        target: a column of numbers, or one of classes, of which ``classes`` may name the ones to keep. Two classes are
            −1 and 1 in ``y``, more of them 0, 1, 2.
        transform: a key of ``TRANSFORMATIONS``, fitted to the rows that the model is fitted to.
        held_out: which share of the rows is not fitted, from 0 to 0.999; which ones follows from ``split_seed``. One
            row at least is fitted.
        seed: of a data set that is drawn.
        values: numbers of the data set and the transformation, by name.

    Raises:
        InputError: on an unknown name, a feature named twice, a column that cannot be what it is asked to be, a number
            out of range, a target with one class, or numbers that cannot be transformed so.
    """

    dataset: str
    features: tuple[str, ...]
    target: str
    transform: str
    held_out: float
    split_seed: int
    seed: int
    classes: tuple[str, ...]
    values: Mapping[str, float]
    given: Given | None = field(repr=False)

    def __init__(
        self,
        dataset: str | None = None,
        features: Iterable[str] | str = (),
        target: str = "",
        transform: str = "standardize",
        held_out: float = 0.0,
        split_seed: int = 0,
        *,
        seed: int = 0,
        classes: Iterable[str] | str = (),
        X: ArrayLike | None = None,
        y: ArrayLike | None = None,
        **values: float,
    ) -> None:
        given = None if X is None and y is None else _given(X, y)
        if given is not None:
            if (dataset is not None and dataset != ARRAYS) or classes:
                raise InputError("A table is of a data set or of arrays, not of both.")
            entry = _of_arrays(given)
        elif dataset is not None and not isinstance(dataset, str):
            raise InputError("A data set is called by its name; arrays are given as X and y.")
        elif dataset == ARRAYS:
            raise InputError("Arrays are given as X and y.")
        else:
            entry = DATASETS[dataset or "penguins"]
        change = TRANSFORMATIONS[transform]
        chosen, kept = _names(features, "The features are names of columns"), _names(classes, "The classes are names")
        for name, value in {
            "dataset": entry.name,
            "features": _checked_features(entry, chosen or _usual_features(entry, target)),
            "target": target or entry.target,
            "transform": change.name,
            "held_out": _checked_share(held_out),
            "split_seed": whole(split_seed, 0, MAX_SEED, "The seed of the split"),
            "seed": whole(seed, 0, MAX_SEED, "The data's seed") if entry.is_drawn else 0,
            "classes": kept,
            "values": FrozenMapping(_checked_values(entry, change, values)),
            "given": given,
        }.items():
            object.__setattr__(self, name, value)
        column = _column(entry, self.target)
        if self.target in self.features:
            raise InputError(f"The {column.label} cannot be feature and target at once.")
        object.__setattr__(self, "classes", _checked_classes(column, self.classes))
        _ = _numbers_of(self)  # what cannot be transformed is refused here

    def changed(self, **changes: Any) -> Table:
        """The same table with other choices: of another data set its usual columns, where none are given, and of a
        number that nobody else has its default."""
        now = {f.name: getattr(self, f.name) for f in fields(self) if f.name not in ("values", "given")}
        kept = {p.name for p in self.transformation.parameters}
        if changes.get("dataset", self.dataset) == self.dataset:
            kept |= {p.name for p in self.entry.parameters}
        else:
            now |= {"features": (), "target": "", "classes": ()}
        if changes.get("target", self.target) != self.target:
            now["classes"] = ()
        if changes.get("transform", self.transform) != self.transform:
            kept -= {p.name for p in self.transformation.parameters}
        values = {name: value for name, value in self.values.items() if name in kept} | changes.pop("values", {})
        arrays: dict[str, Any] = {}
        if self.given is not None and changes.get("dataset", ARRAYS) == ARRAYS:
            arrays = {"X": self.given.X, "y": self.given.y}
        return Table(**{**now, **arrays, **values, **changes})

    def with_feature(self, place: int, name: str) -> Table:
        """With another column in the first or the second place; one that is in the other place changes places with it.
        The intercept in the second place is no second feature, and in the first there is none."""
        now = [column.name for column in self.columns]
        other = now[1 - place]
        pair = [name, other] if place == 0 else [other, name]
        if name == other:
            pair = now[::-1]
        features = tuple(column for column in pair if column != INTERCEPT.name)
        if self.target not in features:
            return self.changed(features=features)
        others = (*now, *(column.name for column in self.entry.columns if not column.is_class))
        free = (column for column in others if column not in (*features, INTERCEPT.name))
        return self.changed(features=features, target=next(free, self.target))

    def with_target(self, name: str) -> Table:
        """With another target: one that was a feature leaves its place to the old one, and of classes the first two are
        kept."""
        column = _column(self.entry, name)
        if name not in self.features:
            return self.changed(target=name, classes=column.classes[:2])
        features = [self.target if feature == name else feature for feature in self.features]
        if self.target_column.is_class:
            features = [feature for feature in self.features if feature != name]
        return self.changed(target=name, features=tuple(features) or _usual_features(self.entry, name))

    def with_classes(self, chosen: Sequence[str]) -> Table:
        """With a pair of classes that follows from one press among all: a class that came takes the place of the first
        of the pair, and the place of one that went is taken by the first of the others."""
        now = self.classes
        came = [name for name in chosen if name not in now]
        kept = [name for name in now if name in chosen]
        others = [name for name in self.target_column.classes if name not in now]
        pair = [*kept[-1:], *came[:1]] if came else [*kept[:1], *(others or now)[:1]]
        return self.changed(classes=tuple(pair) if len(set(pair)) == 2 else now)

    @property
    def entry(self) -> DataSet:
        return DATASETS[self.dataset] if self.given is None else _of_arrays(self.given)

    @property
    def transformation(self) -> Transformation:
        return TRANSFORMATIONS[self.transform]

    @property
    def parameters(self) -> tuple[Parameter, ...]:
        """The numbers of the data set and the transformation that may be turned; ``values`` are those in force."""
        return _parameters(self.entry, self.transformation)

    @property
    def columns(self) -> tuple[Column, Column]:
        """What the two weights belong to; the second may be the intercept."""
        found = [_column(self.entry, name) for name in self.features]
        return found[0], found[1] if len(found) > 1 else INTERCEPT

    @property
    def target_column(self) -> Column:
        return _column(self.entry, self.target)

    @property
    def described(self) -> dict[str, str]:
        """What makes the table, in words, by what it is called."""
        names = [_column(self.entry, name).label for name in self.features]
        said = {
            "data": self.entry.label,
            "features": " and ".join(names),
            "target": self.target_column.label,
            "transformation": self.transformation.label.lower(),
        }
        if self.classes:
            said["classes"] = ", ".join(self.classes)
        for parameter in self.parameters:
            said[parameter.name] = format_number(self.values[parameter.name])
        if self.held_out:
            said["rows held out"] = f"{self.rows_held_out} by seed {self.split_seed}"
        if self.entry.is_drawn:
            said["data's seed"] = str(self.seed)
        return said

    @property
    def X(self) -> Numbers:
        """The fitted rows' features, transformed; (N, 2)."""
        return _numbers_of(self)[0].X

    @property
    def y(self) -> Numbers:
        """The fitted rows' target, transformed; (N,). Of two classes, −1 and 1."""
        return _numbers_of(self)[0].y

    @property
    def held(self) -> Split | None:
        """The rows not fitted, transformed by what was fitted to the others; None where there are none."""
        return _numbers_of(self)[1]

    @property
    def rows_fitted(self) -> int:
        """How many rows of the data are fitted: each of them is twice in ``X`` where the transformation doubles."""
        return len(self.y) // self._copies

    @property
    def rows_held_out(self) -> int:
        """How many rows of the data are not fitted."""
        return 0 if self.held is None else len(self.held.y) // self._copies

    @property
    def _copies(self) -> int:
        return 2 if self.transformation.doubles else 1

    @property
    def is_linked(self) -> bool:
        """Whether a link can carry it."""
        return self.given is None


def _names(names: Iterable[str] | str, what: str) -> tuple[str, ...]:
    """One name, or several."""
    if isinstance(names, str):
        return (names,)
    try:
        return tuple(names)
    except TypeError:
        raise InputError(f"{what}, got {quote_text(names)}.") from None


def _usual_features(entry: DataSet, target: str) -> tuple[str, ...]:
    """The set's own; where one of them is the target, the first columns of numbers that are not."""
    if target not in entry.features:
        return entry.features
    others = [c.name for c in entry.columns if not c.is_class and c.name != target]
    return tuple(others[: len(entry.features)])


def _column(entry: DataSet, name: str) -> Column:
    column = entry.column(name)
    if column is None:
        known = ", ".join(c.name for c in entry.columns)
        raise InputError(f"{entry.label} has no column {quote_text(name)}; it has {known}.")
    return column


def _checked_features(entry: DataSet, features: tuple[str, ...]) -> tuple[str, ...]:
    if not 1 <= len(features) <= 2:
        raise InputError(f"A table has one or two features, got {len(features)}.")
    for name in features:
        if _column(entry, name).is_class:
            raise InputError(f"A feature is a column of numbers; {quote_text(name)} has classes.")
    if len(set(features)) < len(features):
        raise InputError(f"The two features are different columns, but {quote_text(features[0])} is named twice.")
    return features


def _checked_share(held_out: float) -> float:
    share = bounded(held_out, 0.0, 1.0, "The share of rows held out")
    if share > HELD_OUT.high:
        raise InputError(
            f"The share of rows held out must be below 1, at most {format_exactly(HELD_OUT.high)}: some rows are to be "
            "fitted."
        )
    return share


def _checked_classes(column: Column, classes: Sequence[str]) -> tuple[str, ...]:
    if not column.is_class:
        if classes:
            raise InputError(f"The {column.label} has numbers, no classes.")
        return ()
    for name in classes:
        if name not in column.classes:
            raise InputError(f"There is no class {quote_text(name)}; there are {', '.join(column.classes)}.")
    kept = tuple(name for name in column.classes if name in classes) or column.classes
    if len(kept) < 2:
        raise InputError(f"A target has at least two classes, got {kept[0]} alone.")
    return kept


def _parameters(entry: DataSet | None, change: Transformation) -> tuple[Parameter, ...]:
    return (*(entry.parameters if entry else ()), *change.parameters)


def _checked_values(entry: DataSet, change: Transformation, values: Mapping[str, float]) -> dict[str, float]:
    parameters = _parameters(entry, change)
    chosen = resolve(parameters, values, "The table")
    for p in parameters:
        bounded(chosen[p.name], p.low, p.high, f"The table's {p.name}")
        if not p.accepts(chosen[p.name]):
            raise InputError(f"The table's {p.name} must be a whole number, got {format_exactly(chosen[p.name])}.")
    return chosen


def _given(X: ArrayLike | None, y: ArrayLike | None) -> Given:
    try:
        features, target = np.asarray(X, np.float64), np.asarray(y, np.float64)
    except (TypeError, ValueError):
        raise InputError("X and y are arrays of numbers.") from None
    if features.ndim == 1:
        features = features[:, None]
    if features.ndim != 2 or features.shape[1] not in (1, 2) or target.shape != features.shape[:1]:
        raise InputError("X has shape (N, 1) or (N, 2), and y (N,).")
    if not 1 <= len(target) <= MAX_ROWS:
        raise InputError(f"A table has 1 to {MAX_ROWS} rows, got {len(target)}.")
    if not (np.isfinite(features).all() and np.isfinite(target).all()):
        raise InputError("X and y must be finite.")
    for column in (*features.T, target):
        if (largest := float(np.abs(column).max())) and not SMALLEST <= largest <= LARGEST:
            raise InputError(
                f"The largest number of a column is {format_number(largest)}, of which no power can be worked with: "
                f"choose a unit in which it lies between {format_number(SMALLEST)} and {format_number(LARGEST)}."
            )
    return Given(tuple(map(tuple, features.tolist())), tuple(target.tolist()))


@lru_cache(maxsize=16)
def _of_arrays(given: Given) -> DataSet:
    """Arrays as a data set; a target of −1 and 1 alone is one of two classes."""
    names = ("x1", "x2")[: len(given.X[0])]
    two = set(given.y) == {-1.0, 1.0}
    y = np.array(given.y)
    columns = dict(zip(names, np.array(given.X).T, strict=True)) | {"y": (y + 1.0) / 2.0 if two else y}
    target = Column("y", "y", classes=("first", "second") if two else ())
    return DataSet(
        ARRAYS,
        "Arrays",
        (*(Column(name, name) for name in names), target),
        names,
        "y",
        "Rows that were given from Python.",
        reference=None,
        licence="",
        rows=lambda: columns,
    )


@lru_cache(maxsize=256)  # two splits of at most 512 rows: 25 kB each
def _numbers_of(table: Table) -> tuple[Split, Split | None]:
    """The rows fitted and those held out, read-only."""
    entry = table.entry
    own = {p.name for p in entry.parameters}
    columns = entry.read(table.seed, **{k: v for k, v in table.values.items() if k in own})
    X = np.stack([columns[name] for name in table.features], axis=1)
    y, kept = _coded(table.target_column, table.classes, columns[table.target])
    X, y = X[kept], y[kept]
    held = _rows_held_out(len(y), table.held_out, table.split_seed)
    change = table.transformation
    labels = [*(_column(entry, name).label for name in table.features), table.target_column.label]
    values = {p.name: table.values[p.name] for p in change.parameters}
    fitted = change.fit(Rows(X[~held], y[~held], labels, not table.target_column.is_class), **values)
    splits = [_transformed(fitted, change, X[rows], y[rows]) for rows in (~held, held)]
    return splits[0], splits[1] if held.any() else None


def _coded(column: Column, classes: tuple[str, ...], y: Numbers) -> tuple[Numbers, NDArray[np.bool_]]:
    """The target as numbers, and which rows have one of the classes kept."""
    if not column.is_class:
        return y, np.ones(len(y), np.bool_)
    code = np.full(len(column.classes), -1.0)
    code[[column.classes.index(name) for name in classes]] = np.arange(len(classes))
    numbers = code[y.astype(np.int64)]
    kept = numbers >= 0.0
    return (2.0 * numbers - 1.0 if len(classes) == 2 else numbers), kept


def _rows_held_out(rows: int, share: float, seed: int) -> NDArray[np.bool_]:
    """Which rows are not fitted: those whose random number is among the smallest, so that a larger share only adds
    rows."""
    count = min(rows - 1, math.floor(share * rows + 1e-9))
    held = np.zeros(rows, np.bool_)
    held[np.argsort(uniforms(seed, SPLIT, np.arange(rows), 0), kind="stable")[:count]] = True
    return held


def _transformed(fitted: Fitted, change: Transformation, X: Numbers, y: Numbers) -> Split:
    features, target = fitted.features(X), fitted.target(y)
    if features.shape[1] == 1:
        features = np.column_stack([features, np.ones(len(features))])
    if change.doubles:
        features, target = np.concatenate([features, features[:, ::-1]]), np.concatenate([target, target])
    for array in (features, target):
        array.flags.writeable = False
    return Split(features, target)
