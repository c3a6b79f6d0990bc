"""A program over the rows of a table as arrays of fixed sizes: what one executable takes, whatever is computed.

Its instructions come in *stages* (:mod:`optim_viz.programs.over_rows`): numbers, then what is done with each row, then
the sums of that. The registers are those of :mod:`optim_viz.programs.table`, and behind them the columns and what is on
the way. A register is used again as soon as nobody wants what stands in it; but while the rows are gone through, which
is done again and again, each keeps its own.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

import numpy as np

from optim_viz.limits import MAX_CONSTANTS, MAX_INSTRUCTIONS, MAX_STAGES, MAX_SUMS, MAX_WORKING_OVER_ROWS
from optim_viz.programs.over_rows import Stage, stages
from optim_viz.programs.rows import COLUMNS
from optim_viz.programs.table import (
    FIRST_CONSTANT,
    FIRST_RESULT,
    OPCODES,
    REGISTERS,
    WAITING,
    bounded_length,
    of_three_operands,
)
from optim_viz.programs.writer import Program

STAGED_COLUMNS = 2 * COLUMNS  # those of all rows, and those of the step
FIRST_COLUMN = REGISTERS
FIRST_ON_THE_WAY = FIRST_COLUMN + STAGED_COLUMNS
STAGED_REGISTERS = FIRST_ON_THE_WAY + MAX_WORKING_OVER_ROWS


class StagedTable(NamedTuple):
    """Instructions as in a :class:`~optim_viz.programs.table.ProgramTable`, in stages."""

    code: Any  # (MAX_INSTRUCTIONS, 5) int32
    constants: Any  # (MAX_CONSTANTS,)
    ends: Any  # (MAX_STAGES, 2) int32: where a stage's numbers end, and what is done with each row
    sums: Any  # (MAX_STAGES, MAX_SUMS, 2) int32: of which register, and where the sum shall stand
    counts: Any  # (MAX_STAGES,) int32 how many sums
    length: Any  # () int32 how many stages


def staged_table(program: Program, places: Sequence[int]) -> StagedTable:
    """The arrays of a program over rows, with the columns of all rows and perhaps of a step's own, whose results stand
    at these ``places`` among the results.

    Raises:
        InputError: where it is longer than the arrays, or has more constants or more on the way.
    """
    program = of_three_operands(program)
    found, constants = stages(program), program["constants"]
    bounded_length(len(constants), MAX_CONSTANTS, "different numbers")
    bounded_length(len(found), MAX_STAGES, "sums of sums over rows")
    bounded_length(max(len(stage.sums) for stage in found), MAX_SUMS, "sums over rows")
    stands, rows = _Places(program, found), list[list[int]]()
    ends, sums = np.zeros((MAX_STAGES, 2), np.int32), np.zeros((MAX_STAGES, MAX_SUMS, 2), np.int32)
    counts = np.zeros(MAX_STAGES, np.int32)
    for s, stage in enumerate(found):
        rows += [stands.number(line) for line in stage.numbers]
        ends[s, 0] = len(rows)
        rows += [stands.of_rows(line) for line in stage.of_rows]
        ends[s, 1] = len(rows)
        for k, term_and_sum in enumerate(stands.sums(stage)):
            sums[s, k] = term_and_sum
        counts[s] = len(stage.sums)
    rows += [  # the last stage has no rows to go through
        [OPCODES["copy"], stands.where[register], 0, 0, FIRST_RESULT + place]
        for place, register in zip(places, program["results"], strict=True)
    ]
    ends[len(found) - 1] = len(rows)
    bounded_length(len(rows), MAX_INSTRUCTIONS, "operations")
    table, padded = np.zeros((MAX_INSTRUCTIONS, 5), np.int32), np.zeros(MAX_CONSTANTS)
    table[: len(rows)], padded[: len(constants)] = rows, constants
    return StagedTable(table, padded, ends, sums, counts, np.int32(len(found)))


class _Places:
    """Where each register of a program stands among those of the machine.

    A moment is a line of numbers, or all that is done with the rows in a stage.
    """

    def __init__(self, program: Program, found: Sequence[Stage]) -> None:
        self.code, inputs, columns = program["code"], program["inputs"], program["columns"]
        self.first = inputs + columns + len(program["constants"])
        self.where = {i: i for i in range(inputs)}
        self.where |= {inputs + i: FIRST_COLUMN + i for i in range(columns)}
        self.where |= {inputs + columns + i: FIRST_CONSTANT + i for i in range(len(program["constants"]))}
        self.free = list(range(STAGED_REGISTERS - 1, FIRST_ON_THE_WAY - 1, -1))
        self.now, self.last_read = 0, dict[int, int]()
        moments = [m for stage in found for m in (*([n] for n in stage.numbers), [*stage.of_rows, *stage.sums])]
        for moment, lines in enumerate(moments):
            self.last_read |= dict.fromkeys(self._read_by(lines), moment)
        self.last_read |= dict.fromkeys(program["results"], len(moments))

    def number(self, line: int) -> list[int]:
        """An instruction's row, and the next moment."""
        given = self._given(line)
        self._leave(self._read_by([line]))
        return [*given, self._take(line)]

    def of_rows(self, line: int) -> list[int]:
        """The row of an instruction that is done with each row."""
        return [*self._given(line), self._take(line)]

    def sums(self, stage: Stage) -> list[tuple[int, int]]:
        """Of each sum the register of its terms and its own, and the next moment."""
        terms = [self.where[int(self.code[line][1])] for line in stage.sums]
        self.free += [self.where.pop(self.first + line) for line in stage.of_rows]
        self._leave(self._read_by([*stage.of_rows, *stage.sums]))
        return [(term, self._take(line)) for term, line in zip(terms, stage.sums, strict=True)]

    def _read_by(self, lines: Iterable[int]) -> set[int]:
        return {int(operand) for line in lines for operand in self.code[line][1:]}

    def _given(self, line: int) -> list[int]:
        operation, *operands = self.code[line]
        return [OPCODES[str(operation)], *(self.where[int(i)] for i in operands), *[0] * (3 - len(operands))]

    def _leave(self, read: Iterable[int]) -> None:
        """Give back what nobody reads after this moment."""
        for register in read:
            if register >= self.first and register in self.where and self.last_read[register] == self.now:
                self.free.append(self.where.pop(register))
        self.now += 1

    def _take(self, line: int) -> int:
        if not self.free:
            bounded_length(MAX_WORKING_OVER_ROWS + 1, MAX_WORKING_OVER_ROWS, WAITING)
        place = self.where[self.first + line] = self.free.pop()
        return place
