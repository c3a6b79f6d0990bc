"""A function as a short list of instructions, so that engine, NumPy and browser evaluate the very same one.

JAX traces the declared formula and its derivatives once, for scalars; each primitive of the trace becomes one
instruction on registers. The engine compiles the list, the player runs it over a grid to draw the landscape at any zoom
and at the cursor to tell the true f there. It is data, not code: nothing on the other side evaluates text.

Registers: 0 is x, 1 is y, then the coefficients, then the constants, then one per instruction: another value of a
coefficient is another input of the same list. ``results`` names the registers of f(x, y) and, where they are asked for,
of its derivatives: f, f_x, f_y, f_xx, f_xy, f_yy.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Any, Protocol, TypedDict

import jax
import jax.numpy as jnp
import numpy as np
from jax import Array
from jax.extend.core import Literal

from optim_viz.programs.elementary import SMALLEST
from optim_viz.programs.machines import BINARY, UNARY

Function = Callable[..., Array]  # (x, y, *parameters) -> f, elementwise

RENAMED = {"add_any": "add"}  # the sum of cotangents
# Of scalars, these are the scalar itself.
PASSED_THROUGH = frozenset(
    {"convert_element_type", "broadcast_in_dim", "copy", "stop_gradient", "reshape", "reduce_sum"}
)
NESTED = {"jit": "jaxpr", "pjit": "jaxpr", "closed_call": "call_jaxpr", "custom_jvp_call": "call_jaxpr"}

Instruction = list[str | int]


class Program(TypedDict):
    """What the machines read."""

    inputs: int  # x, y and the coefficients
    constants: list[float]
    code: list[Instruction]  # [operation, register, ...]
    results: list[int]  # registers


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


@lru_cache(maxsize=512)  # four choices of every entry, with room; some 30 kB each
def program_of(function: Function, coefficients: int, results: tuple[int, ...]) -> Program:
    """Those of f, f_x, f_y, f_xx, f_xy, f_yy that ``results`` numbers, of a function with so many coefficients.

    Shared by all who ask: to be read, not changed.
    """
    return _Compiler().compile(_traced(function, coefficients, results != (0,)), results)


@lru_cache(maxsize=128)  # a trace is some 100 kB
def _traced(function: Function, coefficients: int, derivatives: bool) -> Any:
    """f alone, or with its derivatives: by JAX's rules, the second ones forward over reverse."""

    def values(x: Any, y: Any, *p: Any) -> tuple[Any, ...]:
        def gradient(x: Any, y: Any) -> Any:
            return jax.grad(lambda x, y: jnp.asarray(function(x, y, *p), np.float64), argnums=(0, 1))(x, y)

        f = function(x, y, *p)
        if not derivatives:
            return (f,)
        one = jnp.ones_like(x)
        _, (fxx, fxy) = jax.jvp(lambda x: gradient(x, y), (x,), (one,))
        _, fyy = jax.jvp(lambda y: gradient(x, y)[1], (y,), (one,))
        return (f, *gradient(x, y), fxx, fxy, fyy)

    with jax.enable_x64(True):
        return jax.make_jaxpr(values)(*[np.float64(0.0)] * (2 + coefficients))


class _Compiler:
    """Registers are handed out as symbols first: how many constants there are is only known at the end."""

    def __init__(self) -> None:
        self.constants: list[float] = []
        self.places: dict[str, int] = {}
        self.code: list[list[Any]] = []
        self.emitted: dict[tuple[Any, ...], tuple[str, int]] = {}

    def constant(self, value: float) -> tuple[str, int]:
        value = value if abs(value) >= SMALLEST or value != value else 0.0 * value
        if value.hex() not in self.places:  # which tells -0 from 0
            self.places[value.hex()] = len(self.constants)
            self.constants.append(value)
        return ("constant", self.places[value.hex()])

    def emit(self, operation: str, *operands: tuple[str, int]) -> tuple[str, int]:
        """The register of the instruction's result; what was computed before is not computed again."""
        key = (operation, *operands)
        if key not in self.emitted:
            self.code.append([*key])
            self.emitted[key] = ("result", len(self.code) - 1)
        return self.emitted[key]

    def compile(self, closed: Any, wanted: Sequence[int]) -> Program:
        inputs = len(closed.jaxpr.invars)
        every = self.inline(closed, [("input", i) for i in range(inputs)])
        results = [every[i] for i in wanted]
        self.drop_unneeded(results)
        first = {"input": 0, "constant": inputs, "result": inputs + len(self.constants)}
        code: list[Instruction] = [[name, *(first[kind] + i for kind, i in operands)] for name, *operands in self.code]
        places = [first[kind] + i for kind, i in results]
        return Program(inputs=inputs, constants=self.constants, code=code, results=places)

    def drop_unneeded(self, results: list[tuple[str, int]]) -> None:
        """Leave out the instructions and constants that no result needs; ``results`` is renumbered."""
        needed = set(results)
        for i in reversed(range(len(self.code))):
            if ("result", i) in needed:
                needed |= set(self.code[i][1:])
        kept = {kind: sorted(i for k, i in needed if k == kind) for kind in ("constant", "result")}
        new = {(kind, old): (kind, i) for kind, numbers in kept.items() for i, old in enumerate(numbers)}
        self.constants = [self.constants[i] for i in kept["constant"]]
        lines = [self.code[i] for i in kept["result"]]
        self.code = [[name, *(new.get(operand, operand) for operand in operands)] for name, *operands in lines]
        results[:] = [new.get(result, result) for result in results]

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
        if name == "convert_element_type":
            new, old = parameters["new_dtype"], equation.invars[0].aval.dtype
            if new == np.bool_ and old != np.bool_:
                return [self.emit("ne", operands[0], self.constant(0.0))]
            if new not in (np.float64, np.bool_):
                raise NotImplementedError(
                    f"the machines have no {new}, to which JAX's 'convert_element_type' would round"
                )
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
        raise NotImplementedError(f"the machines have no instruction for JAX's primitive {name!r}")

    def power(self, base: tuple[str, int], exponent: int) -> tuple[str, int]:
        """Repeated squaring, in the order of the rules' whole powers."""
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
