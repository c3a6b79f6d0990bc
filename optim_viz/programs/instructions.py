"""An objective as a short list of instructions, so that the browser can evaluate the very same function.

JAX traces the declared formula once, for scalars; each primitive of the trace becomes one instruction on registers.
The player runs the list over a grid to draw the landscape at any zoom, and at the cursor to tell the true f there.
It is data, not code: nothing on the other side evaluates text.

Registers: 0 is x, 1 is y, then the constants, then one per instruction. ``results`` names the registers of f(x, y)
and, where they are asked for, of its derivatives: f, f_x, f_y, f_xx, f_xy, f_yy.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Any, TypedDict

import jax
import numpy as np
from jax.extend.core import Literal

from optim_viz.objectives import Objective
from optim_viz.objectives.base import Function, gradient_of, hessian_of

UNARY = frozenset({"neg", "exp", "log", "sin", "cos", "tan", "tanh", "sqrt", "abs", "sign", "floor", "exp2", "log1p"})
RENAMED = {"add_any": "add"}  # the sum of cotangents
BINARY = frozenset({"add", "sub", "mul", "div", "pow", "max", "min", "atan2", "lt", "le", "gt", "ge", "eq", "ne"})
# Of scalars, these are the scalar itself.
PASSED_THROUGH = frozenset(
    {"convert_element_type", "broadcast_in_dim", "copy", "stop_gradient", "reshape", "reduce_sum"}
)
NESTED = {"jit": "jaxpr", "pjit": "jaxpr", "closed_call": "call_jaxpr", "custom_jvp_call": "call_jaxpr"}

Instruction = list[str | int]


class Program(TypedDict):
    """What the player reads."""

    constants: list[float]
    code: list[Instruction]  # [operation, register, ...]
    results: list[int]  # registers


def to_program(objective: Objective, *, derivatives: bool = False) -> Program:
    """The objective, with its coefficients filled in, as instructions; with its derivatives up to the second if asked.

    Raises:
        NotImplementedError: on a primitive that the player does not know; its name is in the message.
    """
    coefficients = [float(c) for c in objective.coefficients]
    return _Compiler().compile(_traced(objective.function, len(coefficients), derivatives), coefficients)


@lru_cache(maxsize=128)  # a trace is some 100 kB
def _traced(function: Function, coefficients: int, derivatives: bool) -> Any:
    def values(x: Any, y: Any, *p: Any) -> tuple[Any, ...]:
        f = function(x, y, *p)
        return (f, *gradient_of(function)(x, y, *p), *hessian_of(function)(x, y, *p)) if derivatives else (f,)

    with jax.enable_x64(True):
        return jax.make_jaxpr(values)(*[np.float64(0.0)] * (2 + coefficients))


class _Compiler:
    """Registers are handed out as symbols first: how many constants there are is only known at the end."""

    def __init__(self) -> None:
        self.constants: list[float] = []
        self.code: list[list[Any]] = []
        self.emitted: dict[tuple[Any, ...], tuple[str, int]] = {}

    def constant(self, value: float) -> tuple[str, int]:
        if value not in self.constants:
            self.constants.append(value)
        return ("constant", self.constants.index(value))

    def emit(self, operation: str, *operands: tuple[str, int]) -> tuple[str, int]:
        """The register of the instruction's result; what was computed before is not computed again."""
        key = (operation, *operands)
        if key not in self.emitted:
            self.code.append([*key])
            self.emitted[key] = ("result", len(self.code) - 1)
        return self.emitted[key]

    def compile(self, closed: Any, coefficients: Sequence[float]) -> Program:
        inputs = [("input", 0), ("input", 1), *(self.constant(c) for c in coefficients)]
        results = self.inline(closed, inputs)
        self.drop_unneeded(results)
        first = {"input": 0, "constant": 2, "result": 2 + len(self.constants)}
        code: list[Instruction] = [[name, *(first[kind] + i for kind, i in operands)] for name, *operands in self.code]
        return Program(constants=self.constants, code=code, results=[first[kind] + i for kind, i in results])

    def drop_unneeded(self, results: list[tuple[str, int]]) -> None:
        """Leave out the instructions that no result needs; ``results`` is renumbered."""
        needed = {i for kind, i in results if kind == "result"}
        for i in reversed(range(len(self.code))):
            if i in needed:
                needed |= {k for kind, k in self.code[i][1:] if kind == "result"}
        renumbered = {old: new for new, old in enumerate(sorted(needed))}

        def moved(register: tuple[str, int]) -> tuple[str, int]:
            return ("result", renumbered[register[1]]) if register[0] == "result" else register

        self.code = [[name, *map(moved, operands)] for i, (name, *operands) in enumerate(self.code) if i in needed]
        results[:] = map(moved, results)

    def inline(self, closed: Any, arguments: Sequence[tuple[str, int]]) -> list[tuple[str, int]]:
        """The registers of a traced function's results, given those of its arguments."""
        jaxpr = closed.jaxpr
        register: dict[Any, tuple[str, int]] = dict(zip(jaxpr.invars, arguments, strict=True))
        register.update({var: self.constant(float(c)) for var, c in zip(jaxpr.constvars, closed.consts, strict=True)})

        def at(atom: Any) -> tuple[str, int]:
            return self.constant(float(atom.val)) if isinstance(atom, Literal) else register[atom]

        for equation in jaxpr.eqns:
            operands = [at(atom) for atom in equation.invars]
            register.update(zip(equation.outvars, self.translate(equation, operands), strict=True))
        return [at(atom) for atom in jaxpr.outvars]

    def translate(self, equation: Any, operands: list[tuple[str, int]]) -> list[tuple[str, int]]:
        parameters = equation.params
        name = RENAMED.get(equation.primitive.name, equation.primitive.name)
        if name == "convert_element_type" and np.issubdtype(parameters["new_dtype"], np.integer):
            raise NotImplementedError("the player has no integers, so JAX's 'convert_element_type' would not truncate")
        if name in UNARY or name in BINARY:
            return [self.emit(name, *operands)]
        if name in PASSED_THROUGH:
            return operands[:1]
        if name in NESTED:
            return self.inline(parameters[NESTED[name]], operands)
        if name == "select_n":  # JAX: (condition, if false, if true)
            return [self.emit("select", *operands)]
        if name == "square":
            return [self.emit("mul", operands[0], operands[0])]
        if name == "integer_pow":
            return [self.power(operands[0], parameters["y"])]
        raise NotImplementedError(f"the player has no instruction for JAX's primitive {name!r}")

    def power(self, base: tuple[str, int], exponent: int) -> tuple[str, int]:
        """Repeated squaring, as XLA does it."""
        if exponent < 0:
            return self.emit("div", self.constant(1.0), self.power(base, -exponent))
        result: tuple[str, int] | None = None
        while exponent:
            if exponent & 1:
                result = base if result is None else self.emit("mul", result, base)
            exponent >>= 1
            if exponent:
                base = self.emit("mul", base, base)
        return self.constant(1.0) if result is None else result


_NUMPY: dict[str, Callable[..., Any]] = {
    "neg": np.negative, "exp": np.exp, "log": np.log, "sin": np.sin, "cos": np.cos, "tan": np.tan, "tanh": np.tanh,
    "sqrt": np.sqrt, "abs": np.abs, "sign": np.sign, "floor": np.floor, "exp2": np.exp2, "log1p": np.log1p,
    "add": np.add, "sub": np.subtract, "mul": np.multiply, "div": np.divide, "pow": np.power, "max": np.maximum,
    "min": np.minimum, "atan2": np.arctan2, "lt": np.less, "le": np.less_equal, "gt": np.greater,
    "ge": np.greater_equal, "eq": np.equal, "ne": np.not_equal,
    "select": lambda condition, no, yes: np.where(np.asarray(condition) != 0, yes, no),
}  # fmt: skip


def interpret(program: Program, x: Any, y: Any) -> list[Any]:
    """The program's results by NumPy, elementwise: the reference for the player's interpreter."""
    registers: list[Any] = [np.asarray(x, np.float64), np.asarray(y, np.float64), *program["constants"]]
    with np.errstate(all="ignore"):  # the branch of a select that is not taken may divide by zero
        for operation, *operands in program["code"]:
            registers.append(_NUMPY[str(operation)](*(registers[int(i)] for i in operands)))
    return [registers[i] for i in program["results"]]
