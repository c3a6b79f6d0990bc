"""A list that is written with what is known already worked out, to the same bits.

Instructions whose operands are all constants become a constant, by the reference machine; what changes nothing goes:
u·1, u/1, u − 0, a sign twice. Zero times u stays, since u may be no number; so does u + 0, since u may be −0.
"""

from __future__ import annotations

import math

import numpy as np

from optim_viz.programs.machines import NUMPY
from optim_viz.programs.writer import ProgramWriter, Register


class FoldingWriter(ProgramWriter):
    """A :class:`ProgramWriter` that does so."""

    def __init__(self, inputs: int, columns: int = 0) -> None:
        super().__init__(inputs, columns)
        self._values: dict[Register, float] = {}  # of constants
        self._negated: dict[Register, Register] = {}  # the result of each change of sign, and of what it is

    def constant(self, value: float) -> Register:
        register = super().constant(value)
        self._values[register] = value
        return register

    def value(self, register: Register) -> float | None:
        """Of a constant, its number."""
        return self._values.get(register)

    def emit(self, operation: str, *operands: Register) -> Register:
        values = [self._values.get(operand) for operand in operands]
        known = [value for value in values if value is not None]
        if known:
            if len(known) == len(operands) and math.isfinite(folded := _folded(operation, known)):
                return self.constant(folded)
            simpler = self._simpler(operation, operands, values)
            if simpler is not None:
                return simpler
        match operation, operands:
            case "neg", (a,) if a in self._negated:
                return self._negated[a]
            case "add", (a, b) if b in self._negated:
                return self.emit("sub", a, self._negated[b])
            case "add", (a, b) if a in self._negated:
                return self.emit("sub", b, self._negated[a])
            case "sub", (a, b) if b in self._negated:
                return self.emit("add", a, self._negated[b])
            case "select", (_, no, yes) if no == yes:
                return no
        result = super().emit(operation, *operands)
        if operation == "neg":
            self._negated[result] = operands[0]
        return result

    def _simpler(self, operation: str, operands: tuple[Register, ...], values: list[float | None]) -> Register | None:
        """The same by less, of an instruction with some constants."""
        match operation, values:
            case ("mul", [1.0, _]):
                return operands[1]
            case ("mul" | "div", [_, 1.0]):
                return operands[0]
            case ("mul" | "div", [_, -1.0]):
                return self.emit("neg", operands[0])
            case ("mul", [-1.0, _]):
                return self.emit("neg", operands[1])
            case ("sub", [_, 0.0 as zero]) if zero is not None and math.copysign(1.0, zero) > 0.0:
                return operands[0]
            case ("select", [float() as test, _, _]):
                return operands[2 if test != 0.0 else 1]
        return None


def _folded(operation: str, values: list[float]) -> float:
    with np.errstate(all="ignore"):  # what is no number is no constant either
        return float(NUMPY.operations[operation](*map(np.float64, values)))
