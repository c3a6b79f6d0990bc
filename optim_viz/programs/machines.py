"""Two machines that evaluate programs, compiled JAX and NumPy: what each operation is on them.

The third is the browser's (``web/js/program.js``). They agree in every bit because each operation is a rounded float64
operation of IEEE 754, or one of :mod:`optim_viz.programs.elementary`, which are made of such.

JAX's compiled code takes numbers below 2^-1022, the smallest normal one, for zero, as operands and as results; the
others follow it. (To be exact: a product that would be rounded up to 2^-1022 only for want of digits is zero, too.)

A sum over rows is eight partial sums, which begin with zero: the first takes rows 0, 8, 16, ..., the second rows
1, 9, 17, ... Then neighbours are added, and neighbours of these, until one number is left. It is one order whatever the
number of rows, and as wide as vector units are. How JAX goes through the rows is in
:mod:`optim_viz.programs.over_rows`.
"""

from __future__ import annotations

import math
import operator
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
from jax import lax

from optim_viz.programs import elementary
from optim_viz.programs.elementary import SMALLEST
from optim_viz.programs.rows import RowTable
from optim_viz.programs.writer import DENSE, SUM_ROWS

ELEMENTARY: Mapping[str, Callable[..., Any]] = {
    "exp": elementary.exp, "log": elementary.log, "sin": elementary.sin, "cos": elementary.cos, "tan": elementary.tan,
    "tanh": elementary.tanh, "exp2": elementary.exp2, "log1p": elementary.log1p, "pow": elementary.power,
    "atan2": elementary.atan2,
}  # fmt: skip
UNARY = frozenset({"neg", "exp", "log", "sin", "cos", "tan", "tanh", "sqrt", "abs", "sign", "floor", "exp2", "log1p"})
BINARY = frozenset({"add", "sub", "mul", "div", "pow", "max", "min", "atan2", "lt", "le", "gt", "ge", "eq", "ne"})

PARTIAL_SUMS = 8

_EXPONENT, _MANTISSA = 52, (1 << 52) - 1
_ONE = 1023 << _EXPONENT  # the bits of 1.0
_WHOLE = 2.0**52  # whole numbers added to it stand in its last bits
_WHOLE_BITS = (1023 + 52) << _EXPONENT


class Machine(NamedTuple):
    """What :mod:`optim_viz.programs.elementary` asks for besides arithmetic, and the operations by name."""

    floor: Callable[[Any], Any]
    where: Callable[[Any, Any, Any], Any]
    power_of_two: Callable[[Any], Any]  # 2^k for whole k from -1022 to 1024 (infinity)
    exponent: Callable[[Any], Any]  # of positive normal numbers: e in 2^e m
    mantissa: Callable[[Any], Any]  # and m, from 1 to 2
    once: Callable[[Any], Any]  # the value, not to be computed anew by each who uses it
    flush: Callable[[Any], Any]  # of a result, where the machine does not do so itself
    operations: Mapping[str, Callable[..., Any]]


def evaluate(machine: Machine, program: Any, inputs: Any, columns: Any = ()) -> list[Any]:
    """The results of a program (:mod:`optim_viz.programs.instructions`), elementwise over the inputs' shapes. Of a
    table's ``columns``, the rows lie along a first axis that the inputs do not have."""
    registers = _given(machine, program, inputs, columns)
    for operation, *operands in program["code"]:
        registers.append(machine.operations[operation](*(registers[i] for i in operands)))
    return [registers[i] for i in program["results"]]


def evaluate_together(program: Any, inputs: Any) -> list[Any]:
    """The same by JAX, where functions that do not wait for each other are evaluated at once, as rows of one array.

    XLA compiles a sine as often as it is called, and the sines of a formula are most of what it compiles.
    """
    registers = _given(JAX, program, inputs) + [None] * len(program["code"])
    fill_together(program, range(len(program["code"])), registers)
    return [registers[i] for i in program["results"]]


def fill_together(program: Any, lines: Sequence[int], registers: list[Any]) -> None:
    """The registers of some of the program's lines, by JAX, from those that are filled already."""
    code = program["code"]
    first, depth = len(registers) - len(code), [0] * len(registers)
    waves: dict[tuple[Any, ...], list[int]] = {}
    for line in lines:
        operation, *operands = code[line]
        together = operation in ELEMENTARY
        depth[first + line] = max(depth[i] for i in operands) + together
        waves.setdefault((depth[first + line], not together, operation if together else line), []).append(line)
    for wave in sorted(waves, key=lambda key: key[:2]):
        at_once = waves[wave]
        operation = JAX.operations[code[at_once[0]][0]]
        given = [[registers[i] for i in code[line][1:]] for line in at_once]
        shapes = {np.shape(value) for row in given for value in row}
        if len(at_once) > 1 and len(shapes) == 1:
            found = list(operation(*(jnp.stack(column) for column in zip(*given, strict=True))))
        else:
            found = [operation(*row) for row in given]
        for line, value in zip(at_once, found, strict=True):
            registers[first + line] = value


def _given(machine: Machine, program: Any, inputs: Any, columns: Any = ()) -> list[Any]:
    return [*taken(machine, inputs), *columns, *map(np.float64, program["constants"])]


def taken(machine: Machine, inputs: Any) -> list[Any]:
    """Inputs as every machine takes them: zero for what is smaller than any normal number."""
    return [machine.where(abs(value) < SMALLEST, 0.0 * value, value) for value in inputs]


_TRUTH = np.dtype(np.bool_)  # there is one such object: to compare types takes as long as a sum


def _number(value: Any) -> Any:
    return value.astype(np.float64) if getattr(value, "dtype", None) is _TRUTH else value


def _of_numbers(function: Callable[..., Any]) -> Callable[..., Any]:
    """Comparisons count as 0 and 1."""
    return lambda *operands: function(*map(_number, operands))


def _operations(m: Machine, basic: Mapping[str, Callable[..., Any]], wrap: Callable[..., Any]) -> Machine:
    shared = {name: wrap(partial(function, m)) for name, function in ELEMENTARY.items()}
    chosen = {"max": partial(_maximum, m), "min": partial(_minimum, m), "sign": partial(_sign, m)}
    operations = {name: _of_numbers(function) for name, function in {**basic, **chosen, **shared}.items()}
    assert operations.keys() == UNARY | BINARY
    return m._replace(operations={**operations, "select": _select(m), DENSE: _dense(operations)})


def _dense(operations: Mapping[str, Callable[..., Any]]) -> Callable[..., Any]:
    """((bias + w₁u₁) + w₂u₂) + ..."""

    def dense(bias: Any, *pairs: Any) -> Any:
        total = bias
        for weight, value in zip(pairs[0::2], pairs[1::2], strict=True):
            total = operations["add"](total, operations["mul"](weight, value))
        return total

    return dense


def _select(m: Machine) -> Callable[..., Any]:
    def select(condition: Any, no: Any, yes: Any) -> Any:
        holds = condition if condition.dtype == np.bool_ else condition != 0.0
        return m.where(holds, _number(yes), _number(no))

    return select


def _maximum(m: Machine, a: Any, b: Any) -> Any:
    """The larger one, the first of equal ones; not a number, if one is none."""
    return m.where((a >= b) | (a != a), a, b)


def _minimum(m: Machine, a: Any, b: Any) -> Any:
    """The smaller one, the first of equal ones; not a number, if one is none."""
    return m.where((a <= b) | (a != a), a, b)


def _sign(m: Machine, a: Any) -> Any:
    """1, −1, or what is neither: zero with its sign, or not a number."""
    return m.where(a > 0.0, 1.0, m.where(a < 0.0, -1.0, a))


_COMPARISONS = {
    "lt": operator.lt, "le": operator.le, "gt": operator.gt, "ge": operator.ge, "eq": operator.eq, "ne": operator.ne,
}  # fmt: skip


def _bits(x: Any) -> Any:
    if x.dtype != jnp.float64:
        raise TypeError(f"elementary functions are of float64, not of {x.dtype}: use jax.enable_x64(True)")
    return lax.bitcast_convert_type(x, jnp.int64)


def _float(bits: Any) -> Any:
    return lax.bitcast_convert_type(bits, jnp.float64)


def _once_jax(x: Any) -> Any:
    """XLA computes cheap results again in each loop that uses them, and takes a whole polynomial for cheap. A division
    it takes for expensive; that by 1 is none once LLVM has seen it."""
    return x / 1.0


JAX = _operations(
    Machine(
        floor=jnp.floor,
        where=jnp.where,
        power_of_two=lambda k: _float(_bits(k + (_WHOLE + 1023.0)) << _EXPONENT),
        exponent=lambda x: _float((_bits(x) >> _EXPONENT) | _WHOLE_BITS) - (_WHOLE + 1023.0),
        mantissa=lambda x: _float((_bits(x) & _MANTISSA) | _ONE),
        once=_once_jax,
        flush=lambda x: x,
        operations={},
    ),
    {
        "neg": jnp.negative, "abs": jnp.abs, "sqrt": jnp.sqrt, "floor": jnp.floor,
        "add": jnp.add, "sub": jnp.subtract, "mul": jnp.multiply, "div": jnp.divide, **_COMPARISONS,
    },
    lambda function: jax.jit(lambda *operands: _once_jax(function(*operands))),  # traced once a shape, not at each use
)  # fmt: skip


def flushed(x: Any) -> Any:
    """By NumPy: zero, with the sign, for what is smaller than any normal number."""
    return _without(np.abs(x) < SMALLEST, x)


def _without(small: Any, x: Any) -> Any:
    return np.where(small, np.copysign(0.0, x), x) if np.count_nonzero(small) else x


_RAISED = 2.0**200


def _product(a: Any, b: Any) -> Any:
    def raised() -> Any:
        larger = np.abs(a) < np.abs(b)
        return np.where(larger, a, b) * _RAISED * np.where(larger, b, a)

    return _flushed_to_the_edge(np.multiply(a, b), raised)


def _quotient(a: Any, b: Any) -> Any:
    return _flushed_to_the_edge(np.divide(a, b), lambda: a * _RAISED / b)


def _flushed_to_the_edge(value: Any, raised: Callable[[], Any]) -> Any:
    """And for what is the smallest normal number only because it was rounded up. Mostly nothing is as small."""
    size = np.abs(value)
    if not np.count_nonzero(size <= SMALLEST):
        return value
    value, at_the_edge = _without(size < SMALLEST, value), size == SMALLEST
    if not np.count_nonzero(at_the_edge):
        return value
    return np.where(at_the_edge & (np.abs(raised()) < SMALLEST * _RAISED), np.copysign(0.0, value), value)


def combined(machine: Machine, sums: Any) -> Any:
    """What partial sums, (PARTIAL_SUMS, ...), come to."""
    while len(sums) > 1:
        sums = machine.flush(sums[0::2] + sums[1::2])
    return sums[0]


def _dense_of_numbers(bias: Any, *pairs: Any) -> Any:
    """By NumPy. Where all are single numbers, by Python's own: the same bits in a tenth of the time."""
    if any(map(np.ndim, (bias, *pairs))):
        return _DENSE_OF_ARRAYS(bias, *pairs)
    total, least = float(bias), math.inf  # and the least of all that could be smaller than any normal number
    given = list(map(float, pairs))
    for weight, value in zip(given[0::2], given[1::2], strict=True):
        term = weight * value
        total += term
        least = min(least, abs(term), abs(total))
    return np.float64(total) if least > SMALLEST and total == total else _DENSE_OF_ARRAYS(bias, *pairs)


def _sum_rows(terms: Any) -> Any:
    """Of all rows, (N, ...), by NumPy."""
    sums = np.zeros((PARTIAL_SUMS, *terms.shape[1:]))
    for first in range(0, len(terms), PARTIAL_SUMS):
        block = _number(terms[first : first + PARTIAL_SUMS])
        sums[: len(block)] = flushed(sums[: len(block)] + block)
    return combined(NUMPY, sums)


NUMPY = _operations(
    Machine(
        floor=np.floor,
        where=np.where,
        power_of_two=lambda k: (np.asarray(k + (_WHOLE + 1023.0)).view(np.int64) << _EXPONENT).view(np.float64),
        exponent=lambda x: (
            ((np.asarray(x).view(np.int64) >> _EXPONENT) | _WHOLE_BITS).view(np.float64) - (_WHOLE + 1023.0)
        ),
        mantissa=lambda x: ((np.asarray(x).view(np.int64) & _MANTISSA) | _ONE).view(np.float64),
        once=lambda x: x,
        flush=flushed,
        operations={},
    ),
    {
        "neg": np.negative, "abs": np.abs, "sqrt": np.sqrt, "floor": np.floor,
        "add": lambda a, b: flushed(np.add(a, b)), "sub": lambda a, b: flushed(np.subtract(a, b)),
        "mul": _product, "div": _quotient, **_COMPARISONS,
    },
    lambda function: lambda *operands: function(*map(np.asarray, operands)),  # Python's own numbers raise at 1 / 0
)  # fmt: skip


_DENSE_OF_ARRAYS = NUMPY.operations[DENSE]
NUMPY = NUMPY._replace(operations={**NUMPY.operations, SUM_ROWS: _sum_rows, DENSE: _dense_of_numbers})


def interpret(program: Any, x: Any, y: Any, coefficients: Any = (), rows: RowTable | None = None) -> list[Any]:
    """The program's results by NumPy: the reference for the others."""
    inputs = [np.asarray(value, np.float64) for value in (x, y, *coefficients)]
    axes = (1,) * max(map(np.ndim, inputs))
    columns: list[Any] = [] if rows is None else [column.reshape(-1, *axes) for column in rows.present]
    with np.errstate(all="ignore"):  # the branch of a select that is not taken may divide by zero
        return evaluate(NUMPY, program, inputs, columns)
