"""A list of instructions while it is written: what was computed before is not computed again, and what nobody needs
is left out.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any, NamedTuple, NotRequired, TypedDict

from optim_viz.programs.elementary import SMALLEST

Instruction = list[str | int]


SUM_ROWS = "sum_rows"  # the one instruction that makes a number of a row register
DENSE = "dense"  # the one with any number of operands: a bias, and weights each with what it multiplies


class Program(TypedDict):
    """What the machines read: registers are the inputs, then the columns, the constants, and one per instruction.

    A register is a number, or it is one number for each row of a table: columns are, and so is whatever is computed
    from such, but for the sum over the rows.
    """

    inputs: int
    columns: NotRequired[int]  # of the table; missing where the function has none
    constants: list[float]
    code: list[Instruction]  # [operation, register, ...]
    results: list[int]  # registers


class Register(NamedTuple):
    """Where a value will stand: how many constants there are is only known at the end."""

    kind: str  # "input", "column", "constant" or "result"
    place: int  # among those of its kind


class Line(NamedTuple):
    """One instruction while it is written."""

    operation: str
    result: Register
    operands: tuple[Register, ...]


class ProgramWriter:
    """Takes down one instruction after the other, for ``inputs`` numbers and ``columns`` of a table that are given."""

    def __init__(self, inputs: int, columns: int = 0) -> None:
        self.inputs = [Register("input", i) for i in range(inputs)]
        self.columns = [Register("column", i) for i in range(columns)]
        self._constants: dict[str, tuple[int, float]] = {}  # place and value
        self._emitted: dict[tuple[Any, ...], Register] = {}
        self._of_rows = set(self.columns)

    def constant(self, value: float) -> Register:
        """The register of a number, which a machine would take for zero if it is too small."""
        value = value if abs(value) >= SMALLEST or value != value else 0.0 * value
        key = value.hex()  # which tells -0 from 0
        self._constants.setdefault(key, (len(self._constants), value))
        return Register("constant", self._constants[key][0])

    def emit(self, operation: str, *operands: Register) -> Register:
        """The register of the instruction's result."""
        register = self._emitted.setdefault((operation, *operands), Register("result", len(self._emitted)))
        if operation != SUM_ROWS and any(map(self.is_of_rows, operands)):
            self._of_rows.add(register)
        return register

    def is_of_rows(self, register: Register) -> bool:
        """Whether it is one number for each row."""
        return register in self._of_rows

    def lines(self, results: Collection[Register]) -> list[Line]:
        """The instructions that compute these results, in order."""
        needed, found = set(results), list[Line]()
        for (operation, *operands), register in reversed(self._emitted.items()):
            if register in needed:
                needed.update(operands)
                found.append(Line(operation, register, tuple(operands)))
        return found[::-1]

    def power(self, base: Register, exponent: int) -> Register:
        """``base`` to a known whole number, by its bits from the lowest: the order of all machines."""
        if exponent < 0:
            return self.emit("div", self.constant(1.0), self.power(base, -exponent))
        result: Register | None = None
        while exponent:
            if exponent & 1:
                result = base if result is None else self.emit("mul", result, base)
            exponent >>= 1
            if exponent:
                base = self.emit("mul", base, base)
        return self.constant(1.0) if result is None else result

    def inline(self, program: Program, inputs: Sequence[Register]) -> list[Register]:
        """Takes down a program that is given these, and returns its results: what is here already is not repeated.

        A sum of products becomes products and sums, in the order of :data:`DENSE`.
        """
        registers = [*inputs, *map(self.constant, program["constants"])]
        for operation, *operands in program["code"]:
            given = [registers[int(i)] for i in operands]
            if operation == DENSE:
                total = given[0]
                for weight, value in zip(given[1::2], given[2::2], strict=True):
                    total = self.emit("add", total, self.emit("mul", weight, value))
                registers.append(total)
            else:
                registers.append(self.emit(str(operation), *given))
        return [registers[i] for i in program["results"]]

    def program(self, results: Sequence[Register]) -> Program:
        """What computes these results, and nothing else."""
        needed, code = set(results), list(self._emitted)
        for i in reversed(range(len(code))):
            if Register("result", i) in needed:
                needed |= set(code[i][1:])
        kept = {kind: sorted(place for k, place in needed if k == kind) for kind in ("constant", "result")}
        number = {register: i for i, register in enumerate([*self.inputs, *self.columns])}
        for kind in kept:
            number |= {Register(kind, place): len(number) + i for i, place in enumerate(kept[kind])}
        constants = [value for _, value in self._constants.values()]
        columns: dict[str, Any] = {"columns": len(self.columns)} if self.columns else {}  # a part
        return Program(
            **columns,
            inputs=len(self.inputs),
            constants=[constants[i] for i in kept["constant"]],
            code=[[code[i][0], *(number[operand] for operand in code[i][1:])] for i in kept["result"]],
            results=[number[result] for result in results],
        )


def sum_of(parts: Sequence[tuple[Program, Sequence[int]]], inputs: int) -> Program:
    """The sum of programs of one result each, in this order; each is given those of the ``inputs`` that it names."""
    writer = ProgramWriter(inputs)
    results = [writer.inline(program, [writer.inputs[i] for i in given])[0] for program, given in parts]
    total, *rest = results
    for result in rest:
        total = writer.emit("add", total, result)
    return writer.program([total])
