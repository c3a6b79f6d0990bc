"""A function of x and y that somebody types: its text, its tree, and the list of instructions that computes it.

    a in 0.1..10 = 1              a parameter, which becomes a slider: its range, and where it starts
    r = sqrt(x^2 + y^2)           a part that has a name
    (1 - x)^2 + a (y - x^2)^2     the value comes last; f = ..., f(x, y) = ... and z = ... say the same

``a = 1 in 0.1..10`` and ``parameter a = 1 from 0.1 to 10`` are other spellings of the first line. A whole power is a
product, and what is made of numbers alone is worked out once.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from optim_viz.errors import InputError
from optim_viz.language.canonical import canonical
from optim_viz.language.evaluate import evaluate_lines
from optim_viz.language.formula_lines import CONSTANTS, VALUE, FormulaParser
from optim_viz.language.in_instructions import Instructions
from optim_viz.language.latex import latex, spell_name
from optim_viz.language.tokens import LanguageError
from optim_viz.language.tree import ParameterLine, Program
from optim_viz.limits import MAX_EXPONENT, MAX_OPERATIONS
from optim_viz.programs.folding import FoldingWriter
from optim_viz.programs.listed import Listed
from optim_viz.programs.table import table_of
from optim_viz.programs.writer import Register
from optim_viz.registry import spell

__all__ = ["Formula", "parse_formula"]

ALL = (0, 1, 2, 3, 4, 5)  # f and its derivatives


@dataclass(frozen=True)
class Formula:
    """A function of x, y and its parameters, as :func:`parse_formula` reads it; equal ones have the same text."""

    text: str  # canonical: it is read back as the same formula
    program: Program = field(repr=False)  # the parts that have a name, in order, and the value last
    latex: str = field(repr=False)  # of the value, then of the parts
    listed: Listed = field(repr=False)  # (x, y, *parameters) -> f

    @property
    def parameters(self) -> tuple[ParameterLine, ...]:
        """In the order of the inputs of ``listed`` behind x and y."""
        return self.program.parameters


@lru_cache(maxsize=256)  # what visitors typed last; a formula has some 50 kB at the most
def parse_formula(text: str) -> Formula:
    """The formula of a text.

    Raises:
        LanguageError: on anything outside the grammar; it says where, and what to do.
    """
    if not isinstance(text, str):
        raise InputError(f"A formula is a text, got {type(text).__name__}.")
    program = FormulaParser(text).formula()
    listed = _listed(program)
    most_of_f = MAX_OPERATIONS // 3  # which has more than three times as many with its derivatives
    if len(listed.program()["code"]) > most_of_f or len(listed.program(ALL)["code"]) > MAX_OPERATIONS:
        raise LanguageError(
            text,
            len(text),
            f"this takes, with its derivatives, more than {MAX_OPERATIONS:,} operations: make it shorter.",
        )
    try:
        table_of(listed.program(ALL))
    except InputError as beyond:  # what one executable holds
        raise LanguageError(text, len(text), str(beyond)) from None
    return Formula(_canonical(program), program, _latex(program), listed)


def _canonical(program: Program) -> str:
    parameters = [f"{p.name} in {spell(p.low)}..{spell(p.high)} = {spell(p.default)}" for p in program.parameters]
    *parts, value = program.lines
    return "\n".join(
        [*parameters, *(f"{p.name} = {canonical(p.expression)}" for p in parts), canonical(value.expression)]
    )


def _latex(program: Program) -> str:
    *parts, value = program.lines
    terms = [f"{spell_name(part.name)} = {latex(part.expression, spell_name)}" for part in parts]
    return r",\quad ".join([latex(value.expression, spell_name), *terms])


class _Writer(FoldingWriter):
    """Powers as people mean them: a whole one is a product, and that of e is exp."""

    def emit(self, operation: str, *operands: Register) -> Register:
        if operation == "pow":
            base, exponent = map(self.value, operands)
            if base == math.e:
                return self.emit("exp", operands[1])
            if exponent is not None and exponent.is_integer() and abs(exponent) < MAX_EXPONENT:
                return self.power(operands[0], int(exponent))
        return super().emit(operation, *operands)


def _listed(program: Program) -> Listed:
    machine = Instructions(["x", "y", *(p.name for p in program.parameters)], writer=_Writer)
    values: Mapping[str, object] = {**CONSTANTS, **machine.given}
    known = evaluate_lines(program.lines, values, machine)
    return Listed(machine.program([known[VALUE]]))
