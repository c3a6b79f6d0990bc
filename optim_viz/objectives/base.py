"""What a test function is: a formula in two variables, and everything that is known about it.

A function is written once, in ``jax.numpy``, over separate arrays ``x`` and ``y`` (so that it broadcasts and
vectorises); gradients and Hessians come from JAX and from nowhere else. What is evaluated is the trace of all three
(:mod:`optim_viz.programs.surfaces`), to the same bits by the engine, by NumPy and by the browser. Nothing is ever
rescaled or clipped.
"""

from __future__ import annotations

import inspect
import itertools
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache, partial
from typing import Any, NamedTuple

import jax
import numpy as np
from jax import Array
from numpy.typing import ArrayLike, NDArray

from optim_viz.data.base import DATASETS
from optim_viz.data.table import Split, Table
from optim_viz.errors import InputError
from optim_viz.frozen import Frozen, FrozenMapping
from optim_viz.jax_settings import outside_jax
from optim_viz.objectives.facts import CriticalPoint, Domain, Facts, Kind, LearningRates, Point, global_minimum
from optim_viz.objectives.model import (
    Model,
    NormalizedSum,
    Numbers,
    PenalizedMinimum,
    PointsOf,
    Predicts,
    minimum_with_penalty,
    rows_of,
)
from optim_viz.objectives.nonlinearities import Nonlinearity
from optim_viz.objectives.penalized_minima import has_one_minimum, minimizer_of_quadratic, stands_at_origin
from optim_viz.objectives.penalties import COEFFICIENTS, NO_PENALTY, Penalty, penalized
from optim_viz.programs.instructions import program_of
from optim_viz.programs.listed import Listed
from optim_viz.programs.machines import interpret
from optim_viz.programs.points_over_rows import interpret_over_rows, stages_of
from optim_viz.programs.rough import evaluate_roughly
from optim_viz.programs.rows import Rows, RowTable, row_table, takes_rows
from optim_viz.programs.surfaces import Function
from optim_viz.registry import Entry, Parameter, Reference, Registry, resolve

_numbers_alone = outside_jax(
    'The formula itself, for JAX to trace, is its function: ov.OBJECTIVES["rosenbrock"].function(x, y, a, b).'
)


@dataclass(frozen=True)
class Objective(Entry, Frozen):
    """One function f(x, y) to be minimized; call it with arrays. ``values`` are the coefficients in force, by name.

    One from data has a ``table`` besides, and a ``model`` that makes the ``numbers`` of it which the formula takes.
    """

    name: str
    label: str
    family: str
    function: Function = field(repr=False)
    formula: str = field(repr=False)  # LaTeX, right-hand side of f(x, y) =
    domain: Domain = field(repr=False)
    start: Point = field(repr=False)
    learning_rates: LearningRates = field(repr=False)
    teaches: str = field(repr=False)
    reference: Reference = field(repr=False)
    points: Callable[..., Iterable[CriticalPoint]] = field(repr=False)
    parameters: tuple[Parameter, ...] = field(default=(), repr=False)
    values: Mapping[str, float] = field(default_factory=dict)
    aliases: tuple[str, ...] = field(default=(), repr=False)  # what else it is called
    conventions: tuple[str, ...] = field(default=(), repr=False)  # what others do differently
    model: Model | None = field(default=None, repr=False)  # of an objective from data
    table: Table | None = None  # its data
    numbers: tuple[float, ...] = field(default=(), repr=False)  # what the formula takes of the data
    held: bool = False  # whether it is of the rows that are held out
    penalty: Penalty = NO_PENALTY
    unpenalized: Objective | None = field(default=None, repr=False)  # f, where this is f + λR

    def bind(self, *, table: Table | None = None, **values: float) -> Objective:
        """The same function with other coefficients or, if it is one from data, of another table: its window, its
        start, the rates that suit it and its minima follow.

        Raises:
            InputError: on an unknown coefficient, a value that is not finite, or a table of which it is no function.
        """
        if self.unpenalized is not None:
            turned = {name: values.pop(name) for name in self.penalty.values if name in values}
            return self.unpenalized.bind(table=table, **values).penalized(self.penalty.changed(**turned))
        chosen = resolve(self.parameters, {**self.values, **values}, self.label)
        if table is not None and not isinstance(table, Table):
            raise InputError(f"{self.label} is bound to a Table, got {type(table).__name__}.")
        bound = replace(self, values=FrozenMapping(chosen))
        return bound if table is None or table == self.table else bound._of(table)

    def _of(self, table: Table) -> Objective:
        if self.model is None:
            raise InputError(f"{self.label} is no function of data, so it takes no table.")
        numbers, facts = self.model.of(table)
        return replace(
            self,
            table=table,
            numbers=numbers,
            domain=facts.domain,
            start=facts.start,
            learning_rates=facts.learning_rates,
            points=PointsOf(self.model, table),
            held=False,
        )

    def takes(self, table: Table) -> bool:
        """Whether it can be a function of this table."""
        if self.model is None:
            return False
        try:
            if self.model.check is not None:
                self.model.check(table)
        except InputError:
            return False
        return True

    def table_of(self, dataset: str, transform: str = "standardize") -> Table:
        """A table of this data set that it can be a function of: with the set's usual columns, one feature of them, or
        two classes for a target; transformed so where that can be done.

        Raises:
            InputError: where it can be a function of none.
        """
        entry = DATASETS[dataset]
        targets = [(entry.target, ()), *((c.name, c.classes[:2]) for c in entry.columns if c.is_class)]
        choices = itertools.product((transform, "standardize"), targets, ((), entry.features[:1]))
        for change, (target, classes), features in choices:
            try:
                table = Table(dataset, features, target, change, classes=classes)
            except InputError:
                continue
            if self.takes(table):
                return table
        raise InputError(f"{self.label} can be no function of {entry.label}.")

    @property
    def held_out(self) -> Objective | None:
        """The same function of the rows that are not fitted, in the same window; None where there are none, and of the
        one that is itself of those rows. A penalty, which says nothing of rows, is no part of it.

        Its ``table`` is the whole table, of which ``table.X`` and ``table.y`` are the fitted rows; its own rows are
        its ``data``, as ``held`` says.
        """
        if self.unpenalized is not None:
            return self.unpenalized.held_out
        if self.held or self.model is None or self.table is None or self.table.held is None:
            return None
        numbers, _ = self.model.of(self.table, held=True)
        return replace(self, numbers=numbers, points=PointsOf(self.model, self.table, held=True), held=True)

    def penalized(self, kind: str | Penalty, **numbers: float) -> Objective:
        """f + λR, with the penalty of this kind (a key of ``PENALTIES``, with ``strength`` and ``mixing``), or a
        ``Penalty``; it takes the place of one that is there already, and "none" takes that away.

        The minima are known where f is a quadratic with one minimum, where its model finds them step by step (the
        logistic loss, the hinge), and at (0, 0) where f is lowest there itself; elsewhere nobody knows them, and none
        is claimed.

        Raises:
            InputError: on an unknown penalty, or a number that is negative or not finite.
        """
        objective, chosen = self.unpenalized or self, kind if isinstance(kind, Penalty) else Penalty(kind, **numbers)
        if not chosen.parameters:
            return objective
        function = penalized(objective.function)
        found = objective.points.of(function) if isinstance(function, Listed) else None  # pyrefly: ignore[missing-attribute]  # of a typed one
        formula, comma, terms = objective.formula.partition(r",\quad")
        return replace(
            objective,
            label=f"{objective.label} + {chosen.label}",
            function=function,
            formula=f"{formula} + {chosen.formula}{comma}{terms}",
            parameters=(*objective.parameters, *chosen.parameters),
            values=FrozenMapping({**chosen.coefficients, **objective.values}),
            points=found or _PenalizedPoints(objective),
            penalty=chosen,
            unpenalized=objective,
        )

    def __reduce_ex__(self, protocol: Any) -> Any:
        """With other coefficients it is still the entry, and goes to another process by its key."""
        if self.unpenalized is not None:
            return _with_penalty, (self.unpenalized, self.penalty)
        declared = OBJECTIVES.get(self.name)
        if declared is not None and declared is not self and declared.bind(table=self.table, **self.values) == self:
            return _bound, (self.name, self.values, self.table)
        return super().__reduce_ex__(protocol)

    @property
    def title(self) -> str:
        """What a picture of it is called: one from data with its data."""
        if self.unpenalized is not None:
            return f"{self.unpenalized.title} + {self.penalty.label}"
        if self.table is None:
            return self.label
        data = self.table.entry.label
        of_rows = f"{self.label} on {data[0].lower()}{data[1:]}, {self.table.transformation.label.lower()}"
        return f"{of_rows}, held-out rows" if self.held else of_rows

    @property
    def subtitle(self) -> str:
        """What is predicted from what, and how many rows are held out: "body mass from bill length and flipper length;
        34 rows held out by seed 0". Empty of what is no function of data."""
        if self.table is None:
            return ""
        said = self.table.described
        classes = f" ({said['classes']})" if "classes" in said else ""
        held = (
            f"; {counted} rows held out by seed {self.table.split_seed}"
            if (counted := self.table.rows_held_out)
            else ""
        )
        return f"{said['target']}{classes} from {said['features']}{held}"

    @property
    def coefficients(self) -> tuple[float, ...]:
        """The values in force, in order of declaration, and what the formula takes of the data; in front, of a penalty,
        λ, β and γ of R(w) = β‖w‖₂² + γ‖w‖₁."""
        return (*self.values.values(), *self.numbers)

    @property
    def own_values(self) -> dict[str, float]:
        """Of the coefficients, those that can be turned."""
        return {p.name: self.values[p.name] for p in self.parameters}

    @property
    def named_coefficients(self) -> dict[str, float]:
        """The coefficients by the names that the formula has for them."""
        names = self.model.names if self.model is not None else ()
        return {**self.values, **dict(zip(names, self.numbers, strict=True))}

    @property
    def data(self) -> Split | None:
        """The rows that it is a function of, X (N, 2) and y (N,), transformed: those fitted, or where it is ``held``
        those held out. None where it is no function of data."""
        return None if self.table is None else rows_of(self.table, self.held)

    @property
    def rows(self) -> RowTable | None:
        """What the machines are given of the table, where the formula is over its rows."""
        return _row_table(self.table, self.held) if self.table and takes_rows(self.function) else None

    @property
    def dead_region(self) -> tuple[Point, ...]:
        """The corners of the convex region where a neuron is active for no row, so that f is level; none where there is
        no such region, and none with a penalty, which slopes there."""
        if self.model is None or self.model.dead is None or self.unpenalized is not None or self.data is None:
            return ()
        return self.model.dead(self.data.X)

    @property
    def undefined_share(self) -> float:
        """In how much of the window f is no number, about; of a function that was typed, as those of the registry are
        defined everywhere."""
        return _undefined_share(self.function, self.coefficients, self.domain) if self._is_typed else 0.0

    @property
    def _is_typed(self) -> bool:
        return isinstance(self.function, Listed)

    @property
    def kink(self) -> float:
        """Half the jump of the slope where a coordinate crosses zero: λγ, 0 without a penalty."""
        return self.penalty.coefficients["strength"] * self.penalty.coefficients["absolute"]

    @property
    def critical_points(self) -> tuple[CriticalPoint, ...]:
        return tuple(self.points(**self.values))

    @property
    def points_follow(self) -> bool:
        """Whether a program can say where the points are with other coefficients."""
        if self._is_typed:
            return False
        f = self.unpenalized
        return f is None or f.model is None or f.model.penalized_minimum is None

    @property
    def found(self) -> bool:
        """Whether its points were found by looking, and are not known to be all."""
        return any(point.found for point in self.critical_points)

    def coordinates_of_points(self, *coefficients: Any) -> list[Any]:
        """x, y and f of each critical point with these coefficients, one after the other. Traceable: how many there
        are, and of which kind, is the same with all of them."""
        points = self.points(**dict(zip(self.values, coefficients, strict=False)))
        return [number for point in points for number in (*point.position, point.value)]

    @property
    def minima(self) -> tuple[CriticalPoint, ...]:
        """Every global minimum; empty where the function has none (it falls without end), or where with a penalty none
        is known."""
        return self._of_kind("global minimum")

    @property
    def local_minima(self) -> tuple[CriticalPoint, ...]:
        return self._of_kind("local minimum")

    @property
    def saddles(self) -> tuple[CriticalPoint, ...]:
        return self._of_kind("saddle")

    def _of_kind(self, kind: Kind) -> tuple[CriticalPoint, ...]:
        return tuple(p for p in self.critical_points if p.kind == kind)

    @_numbers_alone
    def __call__(self, x: ArrayLike, y: ArrayLike) -> NDArray[np.float64]:
        """f(x, y), elementwise over broadcast arrays; float64."""
        return self._evaluate(VALUE, x, y)

    @_numbers_alone
    def gradient(self, x: ArrayLike, y: ArrayLike) -> NDArray[np.float64]:
        """∇f(x, y) by JAX's derivatives; shape (..., 2)."""
        return self._evaluate(GRADIENT, x, y)

    @_numbers_alone
    def hessian(self, x: ArrayLike, y: ArrayLike) -> NDArray[np.float64]:
        """∇²f(x, y) by JAX's derivatives; shape (..., 2, 2)."""
        return self._evaluate(HESSIAN, x, y)

    def _evaluate(self, asked: Asked, x: ArrayLike, y: ArrayLike) -> NDArray[np.float64]:
        xs, ys = np.broadcast_arrays(np.asarray(x, np.float64), np.asarray(y, np.float64))
        many = self.rows is not None and xs.size > FEW
        values = (_values_at_many if many else _interpreted_values)(self, asked, xs.ravel(), ys.ravel())
        return values.reshape(xs.shape + asked.shape)


@dataclass(frozen=True)
class _PenalizedPoints:
    """The known minimum of f + λR, if there is one, as a function of the coefficients."""

    unpenalized: Objective

    def __call__(self, **values: Any) -> Iterable[CriticalPoint]:
        f, numbers = self.unpenalized, list(values.values())
        if f.model is not None and f.table is not None and f.model.penalized_minimum is not None:
            return self._found(f.model, f.table, *numbers)
        own, points = numbers[len(COEFFICIENTS) :], f.critical_points
        if len(points) == 1 and f.minima and has_one_minimum(f.function, len(own), f.numbers):
            return (global_minimum(*minimizer_of_quadratic(f.function, *numbers, *f.numbers)),)
        at_origin = stands_at_origin(f.points, tuple(f.values))
        lowest = [i for i, here in enumerate(at_origin) if here and points[i].kind == "global minimum"]
        if not lowest:
            return ()
        value = f.coordinates_of_points(*own)[3 * lowest[0] + 2]  # where R is zero
        return (global_minimum(0.0, 0.0, value),)

    def _found(self, model: Model, table: Table, strength: Any, mixing: Any, absolute: Any) -> Iterable[CriticalPoint]:
        """Step by step, for numbers alone: a program of the coefficients has none."""
        if any(isinstance(value, jax.core.Tracer) for value in (strength, mixing, absolute)):
            return ()
        if strength == 0.0:
            return self.unpenalized.critical_points
        found = minimum_with_penalty(model, table, 2.0 * float(strength * mixing), float(strength * absolute))
        return () if found is None else (found,)


def _with_penalty(unpenalized: Objective, penalty: Penalty) -> Objective:
    return unpenalized.penalized(penalty)


class Asked(NamedTuple):
    """What is asked of a function at points."""

    results: tuple[int, ...]  # those of f, f_x, f_y, f_xx, f_xy, f_yy that it is made of
    shape: tuple[int, ...]  # at each point


VALUE = Asked((0,), ())
GRADIENT = Asked((1, 2), (2,))
HESSIAN = Asked((3, 4, 4, 5), (2, 2))


LOOKED_AT = (
    80  # points a side where it is asked whether f is a number: an even number, as the middle may be a line of none
)


@lru_cache(maxsize=256)
def _undefined_share(function: Listed, coefficients: tuple[float, ...], domain: Domain) -> float:
    program = program_of(function, len(coefficients), (0,))
    along = (np.arange(LOOKED_AT) + 0.5) / LOOKED_AT
    x, y = np.meshgrid(*(low + along * (high - low) for low, high in (domain.x, domain.y)))
    return float(np.isnan(np.broadcast_to(evaluate_roughly(program, x, y, coefficients)[0], x.shape)).mean())


def _interpreted_values(
    objective: Objective, asked: Asked, x: NDArray[np.float64], y: NDArray[np.float64]
) -> NDArray[np.float64]:
    """At the points (N,), (N, number of results): by NumPy, which has the same bits as what is compiled, and at once
    what takes 0.05 to 0.2 s to compile."""
    program, rows = program_of(objective.function, len(objective.coefficients), asked.results), objective.rows
    at_once = AT_ONCE if rows is None else AT_ONCE // int(rows.count)
    blocks = []
    for i in range(0, max(1, x.size), at_once):
        here = x[i : i + at_once], y[i : i + at_once]
        found = interpret(program, *here, objective.coefficients, rows)
        blocks.append(np.stack([np.broadcast_to(np.asarray(value, np.float64), here[0].shape) for value in found], -1))
    return np.concatenate(blocks)


@lru_cache(maxsize=64)
def _row_table(table: Table, held: bool) -> RowTable:
    return row_table(*rows_of(table, held))


AT_ONCE = 8192  # numbers in each register of a program that NumPy interprets: what it works on stays in the caches
FEW = 128  # points over rows that NumPy takes


def _values_at_many(
    objective: Objective, asked: Asked, x: NDArray[np.float64], y: NDArray[np.float64]
) -> NDArray[np.float64]:
    """The same over rows, by the executable of all functions, in a tenth of NumPy's time."""
    given, rows = objective.coefficients, objective.rows
    assert rows is not None
    stages = stages_of(objective.function, len(given), asked.results)
    return interpret_over_rows(stages, np.stack([x, y], axis=-1), given, rows)[:, : len(asked.results)]


OBJECTIVES: Registry[Objective] = Registry("objective")
FROM_DATA = "data and model"  # the family of the functions that are made of a table


def _bound(name: str, values: Mapping[str, float], table: Table | None) -> Objective:
    return OBJECTIVES[name].bind(table=table, **values)


def objective(
    *,
    label: str,
    family: str,
    formula: str,
    domain: Domain,
    start: Point,
    points: Callable[..., Iterable[CriticalPoint]] | Iterable[CriticalPoint],
    learning_rates: LearningRates,
    teaches: str,
    reference: Reference,
    parameters: tuple[Parameter, ...] = (),
    aliases: tuple[str, ...] = (),
    conventions: tuple[str, ...] = (),
) -> Callable[[Function], Function]:
    """Declare a test function; its name is the function's name.

    ``points`` lists the known critical points, or is a function of the coefficients that does.

    Raises:
        TypeError: at import, when the declared parameters differ from those in the signature.
    """

    def declare(function: Function) -> Function:
        in_signature = tuple(inspect.signature(function).parameters)[2:]
        declared = tuple(p.name for p in parameters)
        name = function.__name__
        if in_signature != declared:
            raise TypeError(f"objective {name}: declared parameters {declared}, but its signature has {in_signature}")
        fixed = points if callable(points) else tuple(points)
        entry = Objective(
            name=name,
            label=label,
            family=family,
            function=function,
            formula=formula,
            domain=domain,
            start=start,
            learning_rates=learning_rates,
            teaches=teaches,
            reference=reference,
            points=fixed if callable(fixed) else lambda **_: fixed,
            parameters=parameters,
            values=FrozenMapping({p.name: p.default for p in parameters}),
            aliases=aliases,
            conventions=conventions,
        )
        OBJECTIVES.declare(name, entry)
        return function

    return declare


def objective_from_data(
    *,
    label: str,
    formula: str,
    facts: Callable[..., Facts],
    table: Table,
    teaches: str,
    reference: Reference,
    numbers: Callable[[Numbers, Numbers], tuple[float, ...]] | None = None,
    sums: Callable[[Rows], tuple[Any, ...]] | None = None,
    check: Callable[[Table], None] | None = None,
    predicts: Predicts = "sum",
    output: Callable[..., Array] | None = None,
    dead: Callable[[Numbers], tuple[Point, ...]] | None = None,
    penalized_minimum: PenalizedMinimum | None = None,
    nonlinearity: Nonlinearity | None = None,
    normalized_sum: NormalizedSum | None = None,
    aliases: tuple[str, ...] = (),
    conventions: tuple[str, ...] = (),
) -> Callable[[Function], Function]:
    """Declare a function of a table: its name is the function's name, and what follows x and y in its signature are the
    numbers that ``numbers`` makes of the rows (as ``sums`` does of those that a step is given), or it is ``rows``
    alone. ``table`` is the one that it begins with. Where the model's output is none of what ``predicts`` names, it is
    "output", and the function ``output`` of a row (u, v), of x, y and the numbers. ``dead`` gives the corners of a
    convex region in which no row is active, out to where nobody looks; ``nonlinearity`` is what the sum of a single
    neuron passes through, ``normalized_sum`` says where the sum is that is normalized over the batch."""

    def make(function: Function) -> Objective:
        names = tuple(name for name in tuple(inspect.signature(function).parameters)[2:] if name != "rows")
        model = Model(
            names, numbers, facts, check, predicts, sums, dead, output, penalized_minimum, nonlinearity, normalized_sum
        )
        made, known = model.of(table)
        if len(made) != len(names) or takes_rows(function) == (sums is not None):
            raise TypeError(f"objective {function.__name__}: {len(made)} numbers, but its signature has {names}")
        return Objective(
            name=function.__name__,
            label=label,
            family=FROM_DATA,
            function=function,
            formula=formula,
            domain=known.domain,
            start=known.start,
            learning_rates=known.learning_rates,
            teaches=teaches,
            reference=reference,
            points=PointsOf(model, table),
            values=FrozenMapping({}),
            aliases=aliases,
            conventions=conventions,
            model=model,
            table=table,
            numbers=made,
        )

    def declare(function: Function) -> Function:
        OBJECTIVES.declare_later(function.__name__, partial(make, function))  # its minima may have to be looked for
        return function

    return declare
