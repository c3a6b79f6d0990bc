"""An objective as a short list of instructions, so that the browser can evaluate the very same function.

JAX traces the declared formula once, for scalars; each primitive of the trace becomes one instruction on registers.
The player runs the list over a grid to draw the landscape at any zoom, and at the cursor to tell the true f there.
It is data, not code: nothing on the other side evaluates text.

Registers: 0 is x, 1 is y, then the constants, then one per instruction; the last is f(x, y).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, TypedDict

import jax
import numpy as np
from jax.extend.core import Literal

from optim_viz.objectives import Objective

UNARY = frozenset({"neg", "exp", "log", "sin", "cos", "tan", "tanh", "sqrt", "abs", "sign", "floor", "exp2", "log1p"})
BINARY = frozenset({"add", "sub", "mul", "div", "pow", "max", "min", "atan2", "lt", "le", "gt", "ge", "eq", "ne"})
PASSED_THROUGH = frozenset({"convert_element_type", "broadcast_in_dim", "copy", "stop_gradient", "reshape"})
NESTED = {"jit": "jaxpr", "pjit": "jaxpr", "closed_call": "call_jaxpr", "custom_jvp_call": "call_jaxpr"}

Instruction = list[str | int]


class Program(TypedDict):
    """What the player reads."""

    constants: list[float]
    code: list[Instruction]  # [operation, register, ...]


def to_program(objective: Objective) -> Program:
    """The objective, with its coefficients filled in, as instructions.

    Raises:
        NotImplementedError: on a primitive that the player does not know; its name is in the message.
    """
    with jax.enable_x64(True):
        coefficients = [np.float64(c) for c in objective.coefficients]
        closed = jax.make_jaxpr(objective.function)(np.float64(0.0), np.float64(0.0), *coefficients)
    return _Compiler().compile(closed, coefficients)


class _Compiler:
    """Registers are handed out as symbols first: how many constants there are is only known at the end."""

    def __init__(self) -> None:
        self.constants: list[float] = []
        self.code: list[list[Any]] = []

    def constant(self, value: float) -> tuple[str, int]:
        if value not in self.constants:
            self.constants.append(value)
        return ("constant", self.constants.index(value))

    def emit(self, operation: str, *operands: tuple[str, int]) -> tuple[str, int]:
        self.code.append([operation, *operands])
        return ("result", len(self.code) - 1)

    def compile(self, closed: Any, coefficients: Sequence[float]) -> Program:
        inputs = [("input", 0), ("input", 1), *(self.constant(float(c)) for c in coefficients)]
        (result,) = self.inline(closed, inputs)
        if not self.code or result != ("result", len(self.code) - 1):
            self.emit("add", result, self.constant(0.0))  # f is x, or a constant: the result must come last
        first = {"input": 0, "constant": 2, "result": 2 + len(self.constants)}
        code: list[Instruction] = [[name, *(first[kind] + i for kind, i in operands)] for name, *operands in self.code]
        return Program(constants=self.constants, code=code)

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
        name, parameters = equation.primitive.name, equation.params
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


def interpret(program: Program, x: Any, y: Any) -> Any:
    """The program's value by NumPy, elementwise: the reference for the player's interpreter."""
    registers: list[Any] = [np.asarray(x, np.float64), np.asarray(y, np.float64), *program["constants"]]
    with np.errstate(all="ignore"):  # the branch of a select that is not taken may divide by zero
        for operation, *operands in program["code"]:
            registers.append(_NUMPY[str(operation)](*(registers[int(i)] for i in operands)))
    return registers[-1]
