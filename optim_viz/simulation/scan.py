"""The one place where steps are taken: a compiled loop that serves every optimizer on one objective.

Three decisions make a change of any number free of compilation:

* *One executable per objective.* The rule is chosen inside the loop by ``lax.switch`` on an optimizer's index, so any
  mix of optimizers reuses it; the states of different rules share one set of slots. A net in a rule takes as long to
  compile as half of all others: who has such a run compiles a second one, with it; nobody else does.
* *Fixed blocks.* A call advances up to ``RUNS`` runs by ``RECORDS`` records. Longer runs and more of them are more
  calls of the same executable, each continuing from the carry of the one before.
* *Everything that varies is an argument*: coefficients, hyperparameters, starts, the learning rate of each step, what
  the stream gives it.

Positions are simulated; loss, gradient and Hessian are then evaluated at the recorded positions, so that
``loss[t]`` is f(x[t]) by construction.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
from jax import Array, lax
from numpy.typing import NDArray

from optim_viz.language.in_jax import integer_power
from optim_viz.optimizers import OPTIMIZERS, Optimizer
from optim_viz.programs.rows import MOST_ROWS, RowTable, takes_rows
from optim_viz.programs.surfaces import Function, compiled_soon, derivatives_of, gradient_of, hessian_of
from optim_viz.simulation.treatment import rule_coefficients, treated
from optim_viz.xla import AS_WRITTEN, configure_compiler, thread_safe_cache

RECORDS = 512  # records a call: 500 steps, the default, fit in one
RUNS = 8  # runs a call

Floats = NDArray[np.float64]
Slots = tuple[Array, ...]  # what a rule remembers: arrays (2,), counters repeated, unused slots zero


class Carry(NamedTuple):
    """Where ``RUNS`` runs stand between two calls."""

    position: Any  # (RUNS, 2)
    memory: tuple[Any, ...]  # each slot (RUNS, 2)


class Records(NamedTuple):
    """What ``RUNS`` runs did, one record before each step."""

    position: Array  # (RUNS, RECORDS, 2)
    memory: Slots  # each slot (RUNS, RECORDS, 2)
    noisy_gradient: Array  # (RUNS, RECORDS, 2) the gradient that the rule was given: at its own point, with the noise
    loss: Array  # (RUNS, RECORDS)
    gradient: Array  # (RUNS, RECORDS, 2) exact, at the position
    hessian: Array  # (RUNS, RECORDS, 3): f_xx, f_xy, f_yy


class Drawn(NamedTuple):
    """What the stream gives the steps of a block (:mod:`optim_viz.simulation.stream_table`)."""

    noise: Any  # (RECORDS, 2) added to the gradient
    numbers: Any = None  # (RECORDS, K) of the rows, which the gradient is of; None where a formula takes none
    columns: Any = None  # (RECORDS, 3, MOST_ROWS) likewise, of a formula over rows; None where they are all rows
    has_columns: Any = None  # () whether ``columns``, where they are an array for all that, hold for the steps

    @property
    def of_rows(self) -> bool:
        """Whether a step may be given other rows than all of them as they are."""
        return self.numbers is not None or self.columns is not None

    def coefficients(self, usual: Slots) -> Slots:
        """Those that the gradient of a step is of, where this is what the step was given."""
        if self.numbers is None:
            return usual
        return (*usual[: len(usual) - self.numbers.shape[-1]], *_columns(self.numbers))

    def rows(self, usual: RowTable | None) -> RowTable | None:
        """And the rows."""
        if self.columns is None or usual is None:
            return usual
        first, second, weight = _columns(self.columns)
        return RowTable(jnp.stack([first, second, usual.columns[2], weight]), usual.count)


class MemoryLayout(NamedTuple):
    """How the registry's optimizers share one loop: fixed by the registry, not by any choice."""

    branch: dict[str, int]  # optimizer -> its number in the switch
    shapes: dict[str, dict[str, tuple[int, ...]]]  # optimizer -> state's name -> shape
    slots: int  # state arrays of the method that remembers most
    width: int  # hyperparameters of the method that takes most
    nets: frozenset[str]  # optimizers whose rules ask a net


@cache
def memory_layout() -> MemoryLayout:
    first = {entry.hyperparameters[0].name for entry in OPTIMIZERS.values()}
    assert first == {"learning_rate"}, f"an optimizer's first hyperparameter is its learning rate, not {first}"
    shapes = {name: entry.state_shapes() for name, entry in OPTIMIZERS.items()}
    return MemoryLayout(
        branch={name: i for i, name in enumerate(OPTIMIZERS)},
        shapes=shapes,
        slots=max(len(state) for state in shapes.values()),
        width=max(len(entry.hyperparameters) for entry in OPTIMIZERS.values()),
        nets=frozenset(name for name, entry in OPTIMIZERS.items() if entry.rule.uses_net),
    )


class _SharedRule(NamedTuple):
    """One optimizer over the shared slots. Jitted one by one, so that each is traced once, not once per objective."""

    init: Callable[[Array, Slots], Slots]  # (position, hyperparameters)
    evaluate_at: Callable[[Array, Slots, Slots], Array]  # (position, slots, hyperparameters)
    update: Callable[[Array, Slots, Slots, Array, Array, Array], tuple[Array, Slots]]
    # (position, slots, hyperparameters, noisy gradient, hessian, powers)


def _shared_rule(entry: Optimizer) -> _SharedRule:
    size = memory_layout().slots
    like = jax.eval_shape(entry().init, np.zeros(2, np.float32))

    def make(hyper: Slots) -> Any:
        return entry.factory(*hyper[: len(entry.hyperparameters)])

    def pack(state: Any) -> Slots:
        used = [jnp.broadcast_to(jnp.asarray(leaf, jnp.float64), (2,)) for leaf in state]
        return (*used, *[jnp.zeros(2)] * (size - len(used)))

    def unpack(slots: Slots) -> Any:
        counters = (np.issubdtype(leaf.dtype, np.integer) for leaf in like)
        shaped = (slot if leaf.shape else slot[0] for slot, leaf in zip(slots, like, strict=False))
        return type(like)(*(s.astype(jnp.int32) if whole else s for s, whole in zip(shaped, counters, strict=True)))

    def init(x: Array, hyper: Slots) -> Slots:
        return pack(make(hyper).init(x))

    def evaluate_at(x: Array, slots: Slots, hyper: Slots) -> Array:
        point = make(hyper).evaluate_at
        return x if point is None else jnp.asarray(point(x, unpack(slots)))

    def update(
        x: Array, slots: Slots, hyper: Slots, noisy_gradient: Array, hessian: Array, powers: Array
    ) -> tuple[Array, Slots]:
        updates, state = make(hyper).update(noisy_gradient, unpack(slots), x, hessian, powers)
        return x + updates, pack(state)

    return _SharedRule(jax.jit(init), jax.jit(evaluate_at), jax.jit(update))


class _Powers(NamedTuple):
    """Which powers of its hyperparameters each rule reads at step n: a table for all steps of a run is made at once."""

    bases: NDArray[np.int64]  # (rules, most) the hyperparameter's place behind the learning rate, which may change
    ahead: NDArray[np.int64]  # (rules, most) the exponent: steps taken, and so many more
    counts: NDArray[np.bool_]  # (rules,) whether there are any; what the rule remembers begins with the steps taken

    def of_steps(self, index: Array, others: Slots, count: Array) -> Array:
        """The powers of rule ``index`` at the next steps, (RECORDS, most); ``others`` are its other hyperparameters."""
        bases, ahead, counts = (jnp.asarray(table)[index] for table in self)
        exponents = jnp.where(counts, count + jnp.arange(RECORDS)[:, None] + ahead, 0)
        return integer_power(jnp.stack(others)[bases][None], exponents)


@cache
def _powers() -> _Powers:
    entries = list(OPTIMIZERS.values())
    shape = len(entries), max(len(entry.rule.powers) for entry in entries)
    bases, ahead = np.zeros(shape, np.int64), np.ones(shape, np.int64)
    for i, entry in enumerate(entries):
        places = [p.name for p in entry.hyperparameters[1:]]
        for j, (base, exponent) in enumerate(entry.rule.powers):
            bases[i, j], ahead[i, j] = places.index(base), 2 if exponent == "n_next" else 1
    return _Powers(bases, ahead, np.array([bool(entry.rule.powers) for entry in entries]))


@cache
def _shared_rules() -> tuple[_SharedRule, ...]:
    return tuple(_shared_rule(entry) for entry in OPTIMIZERS.values())


def _left_out(
    x: Array, slots: Slots, hyper: Slots, noisy_gradient: Array, hessian: Array, powers: Array
) -> tuple[Array, Slots]:
    """In the place of a rule that no run of the executable has."""
    return x, slots


def _matrix(fxx: Array, fxy: Array, fyy: Array) -> Array:
    """The Hessian, (2, 2)."""
    return jnp.stack([jnp.stack([fxx, fxy]), jnp.stack([fxy, fyy])])


def _columns(table: Array) -> Slots:
    return tuple(table[i] for i in range(table.shape[0]))


@thread_safe_cache(maxsize=1)
def compile_initial_memory() -> Callable[..., tuple[Array, ...]]:
    """The executable ``(index (RUNS,), hyper (RUNS, width), position (RUNS, 2)) -> slots``, one for all objectives."""
    configure_compiler()

    def one(args: tuple[Array, Array, Array]) -> Slots:
        index, hyper, x = args
        return lax.switch(index, [rule.init for rule in _shared_rules()], x, _columns(hyper))  # pyrefly: ignore[no-any-return-implicit]

    return jax.jit(lambda index, hyper, position: lax.map(one, (index, hyper, position)), compiler_options=AS_WRITTEN)


ScanExecutable = Callable[..., tuple[Carry, Records]]


@cache
def no_columns() -> Array:
    """What a loop over rows is given for :class:`Drawn`'s columns where they are all rows, and does not read: so it is
    one executable with a stream and without."""
    columns: Array = jax.device_put(np.zeros((RECORDS, 3, MOST_ROWS)))
    return columns


@thread_safe_cache(maxsize=64)  # a compiled objective is a few MB; visitors' own functions will come and go here
def compile_scan(function: Function, nets: bool = False) -> ScanExecutable:
    """The executable of one objective, compiled at its first call; without the rules that ask a net, unless ``nets``.

    ``(count, carry, index, hyper, coefficients, drawn, rates, rows, treatments) -> (Carry, Records)``, where ``count``
    () tells how many of the ``RUNS`` rows are real (the others come back as zeros), ``index`` is (RUNS,), ``hyper``
    (RUNS, width), ``coefficients`` (P,), ``drawn`` is what the stream gives each step of every run alike, and
    ``rates`` (RUNS, RECORDS) takes the place of the first hyperparameter, which is every method's learning rate, step
    by step. ``rows`` is the table of a function of rows, of others None; ``treatments`` (RUNS,) has the number of each
    run's treatment of the objective's penalty, and is left out where there is none.
    """
    configure_compiler()
    entries = list(OPTIMIZERS.values())
    kept = (nets or name not in memory_layout().nets for name in OPTIMIZERS)
    updates = [rule.update if keeps else _left_out for rule, keeps in zip(_shared_rules(), kept, strict=True)]
    uses_hessian = np.array([entry.uses_hessian for entry in entries])
    looks_ahead = np.array([entry().evaluate_at is not None for entry in entries])
    ahead = [rule.evaluate_at for rule, looks in zip(_shared_rules(), looks_ahead, strict=True) if looks]
    which_ahead = np.where(looks_ahead, np.cumsum(looks_ahead), 0)  # 0: at the position itself
    gradient, hessian, over_rows = gradient_of(function), hessian_of(function), takes_rows(function)

    def measured(position: Array, p: Slots, rows: RowTable | None) -> tuple[Array, Array, Array]:
        """Loss, gradient and Hessian at positions (..., 2)."""
        loss, *slope = derivatives_of(function)(position[..., 0], position[..., 1], *p, rows=rows)
        return loss, jnp.stack(slope[:2], -1), jnp.stack(slope[2:], -1)

    def one_run(
        index: Array,
        others: Slots,
        coefficients: Slots,
        treatment: Array | None,
        rows: RowTable | None,
        given: tuple[Drawn, Array],
        x: Array,
        slots: Slots,
    ) -> Any:
        p, (drawn_at, rates) = rule_coefficients(coefficients, treatment), given
        columns, has_columns = drawn_at.columns, drawn_at.has_columns
        numbered = jnp.arange(RECORDS) if over_rows else None
        each_step = drawn_at._replace(columns=None, has_columns=None), numbered, rates
        needs, where = jnp.asarray(uses_hessian)[index], jnp.asarray(which_ahead)[index]

        def step(carry: tuple[Array, Slots], at_this_step: tuple[Drawn, Array | None, Array, Array]) -> Any:
            (x, slots), (drawn, i, rate, powers) = carry, at_this_step
            hyper = (rate, *others)
            point = lax.switch(where, [lambda x, slots, hyper: x, *ahead], x, slots, hyper)

            def slope() -> Array:
                given_rows = rows
                if over_rows:
                    here = drawn._replace(columns=columns[i])
                    given_rows = lax.cond(has_columns, lambda: here.rows(rows), lambda: rows)
                return jnp.stack(gradient(point[0], point[1], *drawn.coefficients(p), rows=given_rows))

            def bend() -> Array:
                return _matrix(*hessian(x[0], x[1], *p, rows=rows))

            known: Any = measured(x, coefficients, rows) if over_rows else ()
            if over_rows and treatment is None:  # going through them costs more than what is computed besides
                noisy_gradient = lax.cond(has_columns | (where != 0), slope, lambda: known[1]) + drawn.noise
                curvature = _matrix(*(known[2][i] for i in range(3)))
            else:
                noisy_gradient = slope() + drawn.noise
                curvature = lax.cond(needs, bend, lambda: jnp.zeros((2, 2)))
            moved, memory = lax.switch(index, updates, x, slots, hyper, noisy_gradient, curvature, powers)
            after = treated(moved, x, rate, treatment, coefficients)
            return (after, memory), (x, slots, noisy_gradient, known)

        return lax.scan(step, (x, slots), (*each_step, _powers().of_steps(index, others, slots[0][0])))

    def run(
        count: Array,
        carry: Carry,
        index: Array,
        hyper: Array,
        coefficients: Array,
        drawn: Drawn,
        rates: Array,
        rows: RowTable | None = None,
        treatments: Array | None = None,
    ) -> Any:
        p = _columns(coefficients)

        def row(args: tuple[Array, Array, Array, Array, Array | None, Array, Slots]) -> Any:
            i, index, hyper, rates, treatment, x, slots = args

            def real() -> Any:
                return one_run(index, _columns(hyper)[1:], p, treatment, rows, (drawn, rates), x, slots)

            def absent() -> Any:
                path, blank = jnp.zeros((RECORDS, 2)), tuple(jnp.zeros(2) for _ in slots)
                nothing = (path[:, 0], path, jnp.zeros((RECORDS, 3))) if over_rows else ()
                return (jnp.zeros(2), blank), (path, tuple(path for _ in slots), path, nothing)

            return lax.cond(i < count, real, absent)

        last, (*done, known) = lax.map(row, (jnp.arange(RUNS), index, hyper, rates, treatments, *carry))
        return Carry(*last), Records(*done, *(known or measured(done[0], p, rows)))

    # 0.30 s instead of 0.43 to compile, and 0.7 ms, not 0.4, for 8 × 500 steps: a visitor who changes the surface waits
    # for the first; nobody sees the second.
    return jax.jit(run, compiler_options={**AS_WRITTEN, **compiled_soon(function)})
