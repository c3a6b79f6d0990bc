"""A node's formula, and its derivatives, as a line of text: ``100·(y − z₁)²``."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

import jax.numpy as jnp

from optim_viz.number_format import format_number
from optim_viz.objectives.nonlinearities import NONLINEARITIES
from optim_viz.objectives.ripples import cos_root, root
from optim_viz.programs.instructions import program_of_numbers
from optim_viz.programs.writer import Program

MANY = 6  # choices in one node, its derivatives included

_RAISED = str.maketrans("0123456789-", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻")
_LOWERED = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")
_SIGNS = {"lt": "<", "le": "≤", "gt": ">", "ge": "≥", "eq": "=", "ne": "≠"}


def indexed(letter: str, index: int | str) -> str:
    """``z₁₂``."""
    return letter + str(index).translate(_LOWERED)


def number_text(value: float) -> str:
    """To four digits; multiples of π, which are in many formulas, as such."""
    for multiple in (1, 2, 3, 4, 0.5, 1.5):
        if math.isclose(abs(value), multiple * math.pi, rel_tol=1e-14):
            return f"{'−' if value < 0 else ''}{'' if multiple == 1 else format_number(multiple)}π"
    return format_number(value)


class _Writer:
    """The results of a program over named inputs."""

    def __init__(self, program: Program, names: Sequence[str]) -> None:
        first = program["inputs"]
        self.names = dict(enumerate(names))
        self.constants = dict(enumerate(program["constants"], first))
        first += len(self.constants)
        self.code: dict[int, tuple[str, list[int]]] = {
            first + i: (str(line[0]), [int(register) for register in line[1:]])
            for i, line in enumerate(program["code"])
        }

    def terms(self, register: int) -> dict[str, float]:
        """A sum: how often it has each of its terms; that without a name is a number."""
        operation, operands = self.code.get(register, ("", []))
        if operation in {"add", "sub"}:
            found = dict(self.terms(operands[0]))
            for name, often in self.terms(operands[1]).items():
                found[name] = found.get(name, 0.0) + (often if operation == "add" else -often)
            return found
        often, factors = self.factors(register)
        return {self.product(factors): often}

    def factors(self, register: int) -> tuple[float, dict[str, int]]:
        """A product: the number in front, and which power each of its factors has."""
        if register in self.constants:
            return self.constants[register], {}
        operation, operands = self.code.get(register, ("", []))
        if operation == "neg":
            front, factors = self.factors(operands[0])
            return -front, factors
        if operation in {"mul", "div"}:
            (front, factors), (other, more) = map(self.factors, operands)
            sign = 1 if operation == "mul" else -1
            if sign < 0 and other == 0.0:
                return front, {**factors, self.atom(operands[1]): -1}
            joined = dict(factors)
            for name, power in more.items():
                joined[name] = joined.get(name, 0) + sign * power
            return front * other**sign, {name: power for name, power in joined.items() if power}
        return 1.0, {self.atom(register): 1}

    @staticmethod
    def product(factors: dict[str, int]) -> str:
        def power(name: str, to: int) -> str:
            return name if to == 1 else f"{name}{str(to).translate(_RAISED)}"

        above = "·".join(power(name, to) for name, to in factors.items() if to > 0)
        below = "·".join(power(name, -to) for name, to in factors.items() if to < 0)
        if not below:
            return above
        several = len([to for to in factors.values() if to < 0]) > 1
        return f"{above or '1'}/{f'({below})' if several else below}"

    def text(self, register: int) -> str:
        """The whole of it."""
        found = ""
        for name, often in self.terms(register).items():
            if often == 0.0 and (name or found):
                continue
            size = abs(often)
            part = name if name and size == 1.0 else number_text(size) + (f"·{name}" if name else "")
            part = part.replace("·1/", "/")
            minus = math.copysign(1.0, often) < 0 and often != 0.0
            found += (" − " if minus else " + ") + part if found else ("−" if minus else "") + part
        return found or "0"

    def atom(self, register: int) -> str:
        """What can be raised to a power."""
        if register in self.names:
            return self.names[register]
        if register in self.constants:
            return number_text(self.constants[register])
        operation, operands = self.code[register]
        inner = [self.text(operand) for operand in operands]
        if operation in {"add", "sub", "mul", "div", "neg"}:
            return f"({self.text(register)})"
        if operation in _SIGNS:
            return f"[{inner[0]} {_SIGNS[operation]} {inner[1]}]"
        if operation == "select":
            condition = self.atom(operands[0]).strip("[]")
            return f"({inner[2]} if {condition}, else {inner[1]})"
        if operation == "abs":
            return f"|{inner[0]}|"
        if operation == "pow":
            return f"({inner[0]})^({inner[1]})"
        return f"{'√' if operation == 'sqrt' else operation}({', '.join(inner)})"


def formula_text(program: Program, names: Sequence[str], result: int = 0) -> str:
    """One of a program's results, its inputs called ``names``; ``result`` 0 is a value, and others are its derivatives.
    What is made of many pieces and has no name is "…"."""
    known = _known().get(_spelled(program)) if len(names) == 1 else None
    if known is not None and result < 2:
        return (known.derivative if result else known.name).format(names[0])
    if sum(line[0] == "select" for line in program["code"]) > MANY:
        return f"…({', '.join(names)})"
    text = _Writer(program, names).text(program["results"][result])
    return (
        text[1:-1] if text.startswith("(") and text.endswith(")") and " if " in text and text.count("(") == 1 else text
    )


def _spelled(program: Program) -> str:
    """What tells programs of one input apart, as far as their first result goes: their lines as they are needed."""
    writer, places, lines = _Writer(program, ["u"]), {0: "u"}, list[str]()

    def spell(register: int) -> str:
        if register not in places:
            if register in writer.constants:
                return repr(writer.constants[register])
            operation, operands = writer.code[register]
            lines.append(f"{operation}({','.join([*map(spell, operands)])})")
            places[register] = f"#{len(lines)}"
        return places[register]

    return f"{spell(program['results'][0])}: {' '.join(lines)}"


class _Known(NamedTuple):
    """A function of one number that is made of pieces."""

    name: str
    derivative: str  # "" where there is no short word for it
    function: Callable[[Any], Any]


_KNOWN = (
    _Known("|{0}|", "sign({0})", lambda u: u * jnp.sign(u)),
    _Known("max(0, {0})", "1 if {0} > 0, else 0", lambda u: jnp.where(u > 0.0, u, 0.0)),
    _Known("√{0}", "1/(2·√{0})", root),
    _Known("cos(√{0})", "−sin(√{0})/(2·√{0})", cos_root),
    _Known("sigmoid({0})", "sigmoid({0})·(1 − sigmoid({0}))", NONLINEARITIES["sigmoid"].function),
    _Known("log(1 + e^{0})", "1/(1 + e^(−{0}))", NONLINEARITIES["softplus"].function),
    _Known("{0} if {0} > 0, else e^{0} − 1", "1 if {0} > 0, else e^{0}", NONLINEARITIES["elu"].function),
)


@lru_cache(maxsize=1)
def _known() -> dict[str, _Known]:
    """By how they are spelled."""
    return {_spelled(program_of_numbers(lambda u, f=known.function: [f(u)], 1)): known for known in _KNOWN}
