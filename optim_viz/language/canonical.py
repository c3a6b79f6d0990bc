"""The canonical text of a tree, which parses to the same tree: one spelling, and no bracket that is not needed."""

from __future__ import annotations

import re

from optim_viz.language.tree import Binary, Call, Choice, Comparison, Line, Name, Negative, Node, Number, Program
from optim_viz.registry import spell

# How strongly the operands on both sides must hold together; ** groups from the right, the others from the left.
SIDES = {"+": (2, 3), "-": (2, 3), "*": (3, 4), "/": (3, 4), "**": (6, 4)}
_AROUND_SIGNS = re.compile(r" ?([-+*/^(),;=<>|]) ?")


def in_one_line(text: str) -> str:
    """A formula's or a rule's lines parted by semicolons, with blanks only where two words would run together: it is
    read as the same."""
    lines = (" ".join(line.split()) for line in text.replace("\n", ";").split(";"))
    return _AROUND_SIGNS.sub(r"\1", ";".join(line for line in lines if line))


def canonical(node: Node) -> str:
    """One expression."""
    return _text(node, 0)


def canonical_program(program: Program) -> str:
    """A line a row: parameters, what is remembered, the steps."""
    parameters = [
        f"parameter {p.name} = {spell(p.default)}"
        + (f" from {spell(p.low)} to {spell(p.high)}" if p.low > -float("inf") else "")
        for p in program.parameters
    ]
    start = [f"state {_line(line)}" for line in program.start]
    return "\n".join([*parameters, *start, *map(_line, program.lines)])


def _line(line: Line) -> str:
    return f"{line.name} = {canonical(line.expression)}"


def strength(node: Node) -> int:
    """How strongly a node holds together: 0 for a choice, 6 for what needs no brackets."""
    match node:
        case Choice():
            return 0
        case Comparison():
            return 1
        case Binary(operator):
            return {"+": 2, "-": 2, "*": 3, "/": 3, "**": 5}[operator]
        case Negative():
            return 4
    return 6


def _text(node: Node, within: int) -> str:
    text = _bare(node)
    return f"({text})" if strength(node) < within else text


def _bare(node: Node) -> str:
    match node:
        case Number(value):
            return spell(value)
        case Name(name):
            return name
        case Negative(operand):
            return f"-{_text(operand, 4)}"
        case Choice(test, yes, no):
            return f"{_text(yes, 2)} if {_text(test, 1)} else {_text(no, 0)}"
        case Call(function, arguments):
            return f"{function}({', '.join(map(canonical, arguments))})"
        case Comparison(operator, left, right):
            return f"{_text(left, 2)} {operator} {_text(right, 2)}"
        case Binary(operator, left, right):
            before, after = SIDES[operator]
            sign = operator if operator == "**" else f" {operator} "
            return f"{_text(left, before)}{sign}{_text(right, after)}"
