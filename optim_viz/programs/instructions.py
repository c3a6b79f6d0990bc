"""A function as a short list of instructions, so that engine, NumPy and browser evaluate the very same one.

JAX traces the declared formula and its derivatives once, for scalars; each primitive of the trace becomes one
instruction on registers. The engine compiles the list, the player runs it over a grid to draw the landscape at any zoom
and at the cursor to tell the true f there. It is data, not code: nothing on the other side evaluates text.

Registers: 0 is x, 1 is y, then the coefficients, then the constants, then one per instruction: another value of a
coefficient is another input of the same list. ``results`` names the registers of f(x, y) and, where they are asked for,
of its derivatives: f, f_x, f_y, f_xx, f_xy, f_yy.

A function of the rows of a table (:mod:`optim_viz.programs.rows`) has the table's columns behind its coefficients, and
instructions that sum over the rows; of how many rows the trace was makes no difference.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Any, Protocol

import jax
import jax.numpy as jnp
import numpy as np
from jax import Array
from jax.extend.core import Literal

from optim_viz.jax_settings import engine_settings
from optim_viz.programs.folding import FoldingWriter
from optim_viz.programs.listed import Listed
from optim_viz.programs.machines import BINARY, UNARY
from optim_viz.programs.rows import COLUMNS, Rows, takes_rows
from optim_viz.programs.writer import SUM_ROWS, Program, Register

Function = Callable[..., Array]  # (x, y, *parameters) -> f, elementwise

RENAMED = {"add_any": "add"}  # the sum of cotangents
# Of a scalar, or of one for each row, these are what they are of.
PASSED_THROUGH = frozenset({"convert_element_type", "broadcast_in_dim", "copy", "stop_gradient", "reshape", "squeeze"})
ROWS_TRACED = 3  # any number but 1, which broadcasts
NESTED = {"jit": "jaxpr", "pjit": "jaxpr", "closed_call": "call_jaxpr", "custom_jvp_call": "call_jaxpr"}


class Surface(Protocol):
    """What is asked of an objective."""

    @property
    def function(self) -> Function: ...

    @property
    def coefficients(self) -> tuple[float, ...]: ...


def to_program(surface: Surface, *, derivatives: bool = False) -> Program:
    """The objective as instructions, its coefficients inputs; with its derivatives up to the second if asked.

    Raises:
        NotImplementedError: on a primitive that the machines do not know; its name is in the message.
    """
    return program_of(surface.function, len(surface.coefficients), tuple(range(6 if derivatives else 1)))


def program_of(function: Function, coefficients: int, results: tuple[int, ...]) -> Program:
    """Those of f, f_x, f_y, f_xx, f_xy, f_yy that ``results`` numbers, of a function with so many coefficients. One
    that is a list already is not traced.

    Shared by all who ask: to be read, not changed.
    """
    if isinstance(function, Listed):
        assert function.coefficients == coefficients, "as many as it was made of"
        return function.program(results)
    return _translated(function, coefficients, results)


@lru_cache(maxsize=512)  # four choices of every entry, with room; some 30 kB each
def _translated(function: Function, coefficients: int, results: tuple[int, ...]) -> Program:
    columns = COLUMNS if takes_rows(function) else 0
    return _Compiler(2 + coefficients, columns).compile(_traced(function, coefficients, results != (0,)), results)


@lru_cache(maxsize=128)  # a trace is some 100 kB
def _traced(function: Function, coefficients: int, derivatives: bool) -> Any:
    """f alone, or with its derivatives: by JAX's rules, the second ones forward over reverse."""

    def values(x: Any, y: Any, p: Any, columns: Any) -> tuple[Any, ...]:
        table = {"rows": Rows(*columns)} if columns else {}

        def gradient(x: Any, y: Any) -> Any:
            return jax.grad(lambda x, y: jnp.asarray(function(x, y, *p, **table), np.float64), argnums=(0, 1))(x, y)

        f = function(x, y, *p, **table)
        if not derivatives:
            return (f,)
        one = jnp.ones_like(x)
        slope, (fxx, fxy) = jax.jvp(lambda x: gradient(x, y), (x,), (one,))
        _, fyy = jax.jvp(lambda y: gradient(x, y)[1], (y,), (one,))
        return (f, *slope, fxx, fxy, fyy)

    zero, columns = np.float64(0.0), [np.zeros(ROWS_TRACED)] * (COLUMNS if takes_rows(function) else 0)
    with engine_settings():
        return jax.make_jaxpr(values)(zero, zero, [zero] * coefficients, columns)


def program_of_numbers(function: Callable[..., Sequence[Any]], inputs: int) -> Program:
    """A function of ``inputs`` numbers, written in Python's arithmetic or in ``jax.numpy``, that gives several numbers.

    Raises:
        jax.errors.TracerBoolConversionError: where what it computes depends on a comparison of its inputs.
        NotImplementedError: on a primitive that the machines do not know.
    """
    with engine_settings():
        traced = jax.make_jaxpr(lambda *given: [jnp.asarray(value, np.float64) for value in function(*given)])(
            *[np.float64(0.0)] * inputs
        )
    return _Compiler(inputs).compile(traced, range(len(traced.jaxpr.outvars)))


def program_of_rows(function: Callable[[Rows], Sequence[Any]]) -> Program:
    """A function of the rows of a table alone that gives several numbers.

    Raises:
        NotImplementedError: on a primitive that the machines do not know.
    """
    with engine_settings():
        traced = jax.make_jaxpr(
            lambda *columns: [jnp.asarray(value, np.float64) for value in function(Rows(*columns))]
        )(*[np.zeros(ROWS_TRACED)] * COLUMNS)
    return _Compiler(0, COLUMNS).compile(traced, range(len(traced.jaxpr.outvars)))


class _Compiler:
    """From a trace to instructions."""

    def __init__(self, inputs: int, columns: int = 0) -> None:
        self.writer = FoldingWriter(inputs, columns)

    def compile(self, closed: Any, wanted: Sequence[int]) -> Program:
        every = self.inline(closed, [*self.writer.inputs, *self.writer.columns])
        return self.writer.program([every[i] for i in wanted])

    def inline(self, closed: Any, arguments: Sequence[Register]) -> list[Register]:
        """The registers of a traced function's results, given those of its arguments."""
        jaxpr = closed.jaxpr
        register: dict[Any, Register] = dict(zip(jaxpr.invars, arguments, strict=True))
        register.update(
            {var: self.writer.constant(float(c)) for var, c in zip(jaxpr.constvars, closed.consts, strict=True)}
        )

        def at(atom: Any) -> Register:
            return self.writer.constant(float(atom.val)) if isinstance(atom, Literal) else register[atom]

        for equation in jaxpr.eqns:
            operands = [at(atom) for atom in equation.invars]
            register.update(zip(equation.outvars, self.translate(equation, operands), strict=True))
        return [at(atom) for atom in jaxpr.outvars]

    def translate(self, equation: Any, operands: list[Register]) -> list[Register]:
        parameters = equation.params
        name = RENAMED.get(equation.primitive.name, equation.primitive.name)
        if name == "convert_element_type":
            new, old = parameters["new_dtype"], equation.invars[0].aval.dtype
            if new == np.bool_ and old != np.bool_:
                return [self.writer.emit("ne", operands[0], self.writer.constant(0.0))]
            if new not in (np.float64, np.bool_):
                raise NotImplementedError(
                    f"the machines have no {new}, to which JAX's 'convert_element_type' would round"
                )
        if name in UNARY or name in BINARY:
            return [self.writer.emit(name, *operands)]
        if name in PASSED_THROUGH:
            return operands[:1]
        if name == "reduce_sum":
            return [self.sum(operands[0], equation.invars[0].aval.shape)]
        if name in NESTED:
            return self.inline(parameters[NESTED[name]], operands)
        if name == "select_n":  # JAX: (condition, if false, if true)
            return [self.writer.emit("select", *operands)]
        if name == "square":
            return [self.writer.emit("mul", operands[0], operands[0])]
        if name == "one_minus_square":  # of newer JAX, in the derivative of tanh
            square = self.writer.emit("mul", operands[0], operands[0])
            return [self.writer.emit("sub", self.writer.constant(1.0), square)]
        if name == "integer_pow":
            return [self.writer.power(operands[0], parameters["y"])]
        raise NotImplementedError(f"the machines have no instruction for JAX's primitive {name!r}")

    def sum(self, operand: Register, shape: tuple[int, ...]) -> Register:
        """Over the rows; of a scalar, the scalar itself."""
        if self.writer.is_of_rows(operand):
            return self.writer.emit(SUM_ROWS, operand)
        if shape and operand != self.writer.constant(0.0):
            raise NotImplementedError("the machines sum what differs from row to row: use rows.mean")
        return operand
