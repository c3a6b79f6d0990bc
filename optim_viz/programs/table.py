"""A program as arrays of fixed sizes: what one executable takes as its argument, whatever the program computes.

The registers of such a machine stand in this order, always as many: the inputs, the results, the constants, and what is
on the way. A register on the way is used again as soon as nobody wants what stands in it; a result is computed where it
shall stand.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from optim_viz.errors import InputError
from optim_viz.limits import (
    MAX_COEFFICIENTS,
    MAX_CONSTANTS,
    MAX_HYPERPARAMETERS,
    MAX_INSTRUCTIONS,
    MAX_POWERS,
    MAX_REMEMBERED,
    MAX_WORKING,
)
from optim_viz.programs.elementary import SMALLEST
from optim_viz.programs.writer import DENSE, Program, ProgramWriter, Register

ARITHMETIC = ("add", "sub", "mul", "div", "neg", "abs", "sqrt", "sign", "floor", "max", "min")
CHOICES = ("lt", "le", "gt", "ge", "eq", "ne", "select", "copy")
FUNCTIONS = ("exp", "log", "sin", "cos", "tan", "tanh", "exp2", "log1p", "pow", "atan2")
OPCODES = {name: number for number, name in enumerate((*ARITHMETIC, *CHOICES, *FUNCTIONS))}

MOST_INPUTS = 2 + 2 * MAX_REMEMBERED + 4 + MAX_POWERS + 1 + MAX_HYPERPARAMETERS + 3 * MAX_COEFFICIENTS + 1
MOST_RESULTS = 2 + 2 * MAX_REMEMBERED + 8
FIRST_RESULT = MOST_INPUTS
FIRST_CONSTANT = FIRST_RESULT + MOST_RESULTS
FIRST_WORKING = FIRST_CONSTANT + MAX_CONSTANTS
REGISTERS = FIRST_WORKING + MAX_WORKING

TOO_LONG = "This comes to {found} {what}, and {most} are the most: make it shorter."
WAITING = "numbers that wait for each other"


class ProgramTable(NamedTuple):
    """Instructions: which operation, the registers of up to three operands, and that of the value."""

    code: Any  # (MAX_INSTRUCTIONS, 5) int32
    length: Any  # () int32, how many instructions there are
    constants: Any  # (MAX_CONSTANTS,)


def table_of(program: Program, places: Sequence[int] | None = None) -> ProgramTable:
    """The arrays of a program of at most ``MOST_INPUTS`` inputs and ``MOST_RESULTS`` results, which stand at these
    ``places`` among the results; one after the other, if none are given. Where nothing stands, zero does.

    Raises:
        InputError: where it is longer than the arrays, or has more constants or more on the way.
        NotImplementedError: on an instruction over the rows of a table.
    """
    if program.get("columns"):
        raise NotImplementedError("a table of instructions has no rows")
    program = of_three_operands(program)
    constants, code = program["constants"], program["code"]
    bounded_length(len(constants), MAX_CONSTANTS, "different numbers")
    stands = _Places(program, range(len(program["results"])) if places is None else places)
    rows = [[OPCODES[str(operation)], *stands.take(i, operands)] for i, (operation, *operands) in enumerate(code)]
    rows += [[OPCODES["copy"], here, 0, 0, there] for here, there in stands.copies]
    bounded_length(len(rows), MAX_INSTRUCTIONS, "operations")
    table = np.zeros((MAX_INSTRUCTIONS, 5), np.int32)
    table[: len(rows)] = np.array(rows, np.int32).reshape(-1, 5)
    padded = np.zeros(MAX_CONSTANTS)
    padded[: len(constants)] = constants
    for array in (table, padded):
        array.flags.writeable = False
    return ProgramTable(table, np.int32(len(rows)), padded)


def bounded_length(found: int, most: int, what: str) -> None:
    """Let pass so many of something.

    Raises:
        InputError: where there are more.
    """
    if found > most:
        raise InputError(TOO_LONG.format(found=f"{found:,}", what=what, most=f"{most:,}"))


def of_three_operands(program: Program) -> Program:
    """The program itself, where no instruction has more."""
    if all(operation != DENSE for operation, *_ in program["code"]):
        return program
    writer = ProgramWriter(program["inputs"], program.get("columns", 0))
    results: list[Register] = writer.inline(program, [*writer.inputs, *writer.columns])
    return writer.program(results)


class _Places:
    """Where each register of a program stands among those of the machine."""

    def __init__(self, program: Program, places: Sequence[int]) -> None:
        inputs, code = program["inputs"], program["code"]
        assert inputs <= MOST_INPUTS, "more inputs than a table has"
        assert max(places) < MOST_RESULTS, "more results than a table has"
        self.first = inputs + len(program["constants"])
        self.where = {i: i if i < inputs else FIRST_CONSTANT + i - inputs for i in range(self.first)}
        self.last_read = {int(i): line for line, (_, *operands) in enumerate(code) for i in operands}
        self.free = list(range(REGISTERS - 1, FIRST_WORKING - 1, -1))
        self.made_there: dict[int, int] = {}
        self.copies: list[tuple[int, int]] = []  # of results that stand elsewhere, too
        for place, register in zip(places, program["results"], strict=True):
            if register >= self.first and register not in self.made_there:
                self.made_there[register] = FIRST_RESULT + place
            else:
                here = self.made_there.get(register, self.where.get(register, 0))
                self.copies.append((here, FIRST_RESULT + place))

    def take(self, line: int, operands: list[Any]) -> NDArray[np.int64] | list[int]:
        """The places of an instruction's operands, three of them, and of its value."""
        given = [self.where[int(i)] for i in operands]
        for register in {int(i) for i in operands}:
            place = self.where[register]
            if self.last_read[register] == line and place >= FIRST_WORKING:
                self.free.append(place)
        value = self.first + line
        if value not in self.made_there and not self.free:
            bounded_length(MAX_WORKING + 1, MAX_WORKING, WAITING)
        self.where[value] = self.made_there[value] if value in self.made_there else self.free.pop()
        return [*given, *[0] * (3 - len(given)), self.where[value]]


def flushed_inputs(values: Any) -> NDArray[np.float64]:
    """As every machine takes them: zero for what is smaller than any normal number."""
    array = np.array(values, np.float64)
    array[np.abs(array) < SMALLEST] = 0.0
    return array
