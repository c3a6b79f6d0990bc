"""The graph of a formula before it has numbers: what each node computes of which others, and by which program.

One plan serves every point, every value of a coefficient and every table: Python and the browser run it. Where a
formula takes sums that were made of the rows beforehand, as a squared loss does, these are nodes over the rows as well.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from html.entities import html5
from itertools import count
from typing import Literal, NamedTuple

from optim_viz.backprop.formula import formula_text, indexed
from optim_viz.backprop.reduction import Group, Registers, needed_inputs, reduced
from optim_viz.objectives.base import Objective
from optim_viz.programs.derivatives import gradients
from optim_viz.programs.instructions import to_program
from optim_viz.programs.rows import RowTable, row_table
from optim_viz.programs.writer import SUM_ROWS, Line, Program, ProgramWriter

Kind = Literal["variable", "coefficient", "column", "operation", "sum"]
COLUMN_NAMES = ("u", "v", "t", "s")  # of a row: its features, its target and its weight
COLUMN_MEANINGS = ("first feature", "second feature", "target", "weight of the row")


class PlannedNode(NamedTuple):
    """One node; others are named by their places in the plan, and those that it needs stand before it."""

    kind: Kind
    symbol: str  # x, κ, z₃, f
    formula: str  # of its inputs, by their symbols; what it is, of one that has none
    of_rows: bool  # whether it has a number for each row of the table
    inputs: tuple[int, ...]
    # (the inputs' values) -> its value and its derivative by each of them; of a sum, what one row adds, and its.
    program: Program | None
    derivatives: tuple[str, ...]  # the same in symbols; "" where there would be too many
    given: int = -1  # of one that needs none: which of (x, y, the coefficients, the table's columns) it is


@dataclass(frozen=True, eq=False)  # there is one of each formula: a key for what is made of it
class Plan:
    """The nodes of f, which comes last."""

    nodes: tuple[PlannedNode, ...]

    @property
    def over_rows(self) -> bool:
        return any(node.of_rows for node in self.nodes)


LONGEST = 40  # letters of a derivative in symbols


def plan_of(objective: Objective) -> Plan:
    """The graph of an objective, with a penalty if it has one."""
    program = to_program(objective)
    symbols = {p.name: _plain(p.symbol) for p in objective.parameters}
    if objective.unpenalized is not None:
        symbols |= {"strength": "λ", "mixing": "β", "absolute": "γ"}
    names = [
        symbols.get(name) or indexed(name.rstrip("0123456789"), re.sub(r"\D", "", name))
        for name in objective.named_coefficients
    ]
    sums = None if objective.model is None else objective.model.sums_program
    return _planned(_Frozen(program), tuple(names), None if sums is None else _Frozen(sums))


def rows_behind(objective: Objective) -> RowTable | None:
    """The rows over which its graph sums: those of its formula, or of the sums that its formula takes; None where it is
    no function of data."""
    if objective.rows is not None or objective.data is None:
        return objective.rows
    return row_table(*objective.data)


class _Frozen:
    """A program as a key: those of an objective are made once, and shared."""

    def __init__(self, program: Program) -> None:
        self.program = program

    def __hash__(self) -> int:
        return id(self.program)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Frozen) and other.program is self.program


@lru_cache(maxsize=64)
def _planned(frozen: _Frozen, coefficients: tuple[str, ...], sums: _Frozen | None) -> Plan:
    program, made = frozen.program, dict[int, str]()
    if sums is not None:
        program, made = _with_sums(program, sums.program, coefficients)
    registers, groups = Registers(program), reduced(program)
    needed = needed_inputs(groups)
    given = ["x", "y", *coefficients, *COLUMN_NAMES[: len(registers.columns)]]
    nodes: list[PlannedNode] = []
    places: dict[int, int] = {}
    for register, symbol in enumerate(given):
        if register not in needed and register > 1:
            continue
        places[register] = len(nodes)
        of_rows = register in registers.columns
        kind: Kind = "variable" if register < 2 else "column" if of_rows else "coefficient"
        meaning = COLUMN_MEANINGS[register - registers.columns.start] if of_rows else kind
        nodes.append(PlannedNode(kind, symbol, meaning, of_rows, (), None, (), register))
    numbered = count(1)
    for group in groups:
        symbol = "f" if group.root == program["results"][0] else made.get(group.root) or indexed("z", next(numbered))
        places[group.root] = len(nodes)
        names = [nodes[places[register]].symbol for register in group.inputs]
        inputs = tuple(places[register] for register in group.inputs)
        nodes.append(_node(registers, group, symbol, names, inputs))
    return Plan(tuple(nodes))


def _with_sums(program: Program, sums: Program, coefficients: Sequence[str]) -> tuple[Program, dict[int, str]]:
    """A program whose last coefficients are what ``sums`` makes of the rows, as one program of the rows; and the
    registers of those among them that it needs, with their symbols."""
    writer = ProgramWriter(program["inputs"], sums["columns"])
    made = writer.inline(sums, writer.columns)
    given = [*writer.inputs[: len(writer.inputs) - len(made)], *made]
    (root,) = writer.inline(program, given)
    needed = {line.result for line in writer.lines([root])}
    symbol_of = dict(zip(made, coefficients[-len(made) :], strict=True))
    kept = [register for register in symbol_of if register in needed]
    whole = writer.program([root, *kept])
    result, *places = whole["results"]
    return {**whole, "results": [result]}, {i: symbol_of[register] for i, register in zip(places, kept, strict=True)}


def _node(registers: Registers, group: Group, symbol: str, names: list[str], inputs: tuple[int, ...]) -> PlannedNode:
    program = _program(registers, group)
    formula = formula_text(program, names)
    derivatives = [formula_text(program, names, i + 1) for i in range(len(names))]
    return PlannedNode(
        "sum" if group.over_rows else "operation",
        symbol,
        f"Σ {formula}" if group.over_rows else formula,
        not group.over_rows and group.root in registers.of_rows,
        inputs,
        program,
        tuple(text if len(text) <= LONGEST else "" for text in derivatives),
    )


def _program(registers: Registers, group: Group) -> Program:
    """Value and derivatives of a node, of its inputs."""
    writer = ProgramWriter(len(group.inputs))
    at = dict(zip(group.inputs, writer.inputs, strict=True))
    at |= {register: writer.constant(value) for register, value in registers.constants.items()}
    lines = []
    root = group.root
    for register in group.members:
        operation, operands = registers.code[register]
        if operation == SUM_ROWS:
            root = operands[0]
            continue
        given = tuple(at[operand] for operand in operands)
        at[register] = writer.emit(operation, *given)
        lines.append(Line(operation, at[register], given))
    by = gradients(writer, lines, at[root])
    return writer.program([at[root], *(by(at[register]) for register in group.inputs)])


def _plain(latex: str) -> str:
    r"""A coefficient's symbol without its LaTeX: ``\kappa`` is κ."""
    name = latex.strip("\\")
    return html5.get(f"{name};", name) if latex.startswith("\\") else name
