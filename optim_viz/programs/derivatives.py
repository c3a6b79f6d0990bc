"""The derivative of each instruction, as more instructions, and the chain rule over a list of them, both ways.

Backward, every value passes on to its operands what it was passed itself, times its slope in each: one sweep from f
gives the derivative by everything (reverse accumulation, Linnainmaa 1970). Forward, every value adds up its operands'
derivatives, each times that slope: one sweep gives the derivative of everything along one direction.

Where a function has a corner, the slope is the engine's: that of |u| at 0 is 0, and equal arguments of a maximum share
its slope. Comparisons have none. A choice passes on what it was passed to the branch that was taken, and to no other:
whatever the other one's slope is there, an infinite one or none at all, it takes no part.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Collection, Sequence
from typing import NamedTuple

from optim_viz.programs.machines import UNARY
from optim_viz.programs.writer import Line, ProgramWriter, Register

COMPARISONS = frozenset({"lt", "le", "gt", "ge", "eq", "ne"})
WITHOUT_SLOPE = COMPARISONS | {"sign", "floor"}

Slope = Register | None  # of None, what is passed on is the same with the other sign


# ----------------------------------------------------------------------------------------------- of one instruction


def slopes(writer: ProgramWriter, line: Line) -> list[tuple[Register, Slope]]:
    """Each operand of an instruction that is no choice, once, with the derivative of the result by it.

    Raises:
        NotImplementedError: on an instruction that has no derivative here; its name is in the message.
    """
    operation, result, operands = line
    if operation in WITHOUT_SLOPE:
        return []
    if operation in UNARY:
        (a,) = operands
        return [(a, _UNARY[operation](writer, a, result))]
    if operation not in _BINARY:
        raise NotImplementedError(f"the instruction {operation!r} has no derivative here")
    a, b = operands
    if operation == "mul" and a == b:
        return [(a, writer.emit("mul", writer.constant(2.0), a))]
    return list(zip((a, b), _BINARY[operation](writer, a, b, result), strict=True))


def _of_unary() -> dict[str, Callable[[ProgramWriter, Register, Register], Slope]]:
    """(writer, a, result) -> the slope of a function of a."""

    def from_one(writer: ProgramWriter, operation: str, result: Register) -> Register:
        return writer.emit(operation, writer.constant(1.0), writer.emit("mul", result, result))

    return {
        "neg": lambda writer, a, result: None,
        "exp": lambda writer, a, result: result,
        "log": lambda writer, a, result: writer.emit("div", writer.constant(1.0), a),
        "sin": lambda writer, a, result: writer.emit("cos", a),
        "cos": lambda writer, a, result: writer.emit("neg", writer.emit("sin", a)),
        "tan": lambda writer, a, result: from_one(writer, "add", result),
        "tanh": lambda writer, a, result: from_one(writer, "sub", result),
        "sqrt": lambda writer, a, result: writer.emit("div", writer.constant(0.5), result),
        "abs": lambda writer, a, result: writer.emit("sign", a),
        "exp2": lambda writer, a, result: writer.emit("mul", writer.constant(math.log(2.0)), result),
        "log1p": lambda writer, a, result: writer.emit(
            "div", writer.constant(1.0), writer.emit("add", writer.constant(1.0), a)
        ),
    }


_UNARY = _of_unary()


def _larger(writer: ProgramWriter, a: Register, b: Register) -> Register:
    """1 where a is the larger one, ½ where they are equal."""
    emit = writer.emit
    return emit("add", emit("gt", a, b), emit("mul", writer.constant(0.5), emit("eq", a, b)))


def _of_pow(writer: ProgramWriter, a: Register, b: Register, result: Register) -> tuple[Slope, Slope]:
    """b a^(b−1), which is 0 for b = 0, and a^b log a, which is 0 for a = 0 and no number below."""
    emit, one, zero = writer.emit, writer.constant(1.0), writer.constant(0.0)
    by_base = emit("mul", b, emit("pow", a, emit("sub", b, one)))
    log = emit("log", emit("select", emit("eq", a, zero), a, one))
    return emit("select", emit("eq", b, zero), by_base, zero), emit("mul", result, log)


def _of_quotient(writer: ProgramWriter, a: Register, b: Register, result: Register) -> tuple[Slope, Slope]:
    emit = writer.emit
    return emit("div", writer.constant(1.0), b), emit("neg", emit("div", a, emit("mul", b, b)))


def _of_angle(writer: ProgramWriter, a: Register, b: Register, result: Register) -> tuple[Slope, Slope]:
    emit = writer.emit
    square = emit("add", emit("mul", a, a), emit("mul", b, b))
    return emit("div", b, square), emit("neg", emit("div", a, square))


_BINARY: dict[str, Callable[[ProgramWriter, Register, Register, Register], tuple[Slope, Slope]]] = {
    "add": lambda writer, a, b, result: (writer.constant(1.0), writer.constant(1.0)),
    "sub": lambda writer, a, b, result: (writer.constant(1.0), None),
    "mul": lambda writer, a, b, result: (b, a),
    "div": _of_quotient,
    "pow": _of_pow,
    "max": lambda writer, a, b, result: (_larger(writer, a, b), _larger(writer, b, a)),
    "min": lambda writer, a, b, result: (_larger(writer, b, a), _larger(writer, a, b)),
    "atan2": _of_angle,
}


def _passed_on(writer: ProgramWriter, value: Register, slope: Slope) -> Register:
    one = writer.constant(1.0)
    if slope is None:
        return writer.emit("neg", value)
    return slope if value == one else value if slope == one else writer.emit("mul", value, slope)


# --------------------------------------------------------------------------------------------------------- backward


class _Branch(NamedTuple):
    """Where a value counts: where the test holds, or where it does not, within another branch or everywhere."""

    test: Register
    taken: bool
    within: _Branch | None


class _Share(NamedTuple):
    """What a value was passed, and where that counts; elsewhere it is 0, whatever ``value`` says."""

    value: Register
    branch: _Branch | None


def gradients(
    writer: ProgramWriter, lines: Sequence[Line], root: Register, variables: Collection[Register] | None = None
) -> Callable[[Register], Register]:
    """Where the derivative of ``root`` by each register stands, as a function of that register: a reverse sweep over
    ``lines``, written down line by line. It is asked for those of ``variables``, or of all that is no constant."""
    moving = _moving(lines, variables)
    found: dict[Register, _Share] = {root: _Share(writer.constant(1.0), None)}

    def pass_on(operand: Register, share: _Share) -> None:
        if moving(operand):
            found[operand] = _together(writer, found[operand], share) if operand in found else share

    for line in reversed(lines):
        operation, result, operands = line
        if result not in found or not moving(result):
            continue
        value, branch = found[result]
        if operation == "select":
            test, no, yes = operands
            if no == yes:
                pass_on(no, found[result])
            else:
                pass_on(no, _Share(value, _Branch(test, False, branch)))
                pass_on(yes, _Share(value, _Branch(test, True, branch)))
            continue
        for operand, slope in slopes(writer, line):
            pass_on(operand, _Share(_passed_on(writer, value, slope), branch))
    return lambda register: _everywhere(writer, found[register]) if register in found else writer.constant(0.0)


def _moving(lines: Sequence[Line], variables: Collection[Register] | None) -> Callable[[Register], bool]:
    """Whether a register's value depends on those of ``variables``."""
    if variables is None:
        return lambda register: register.kind != "constant"
    dependent = set(variables)
    for _, result, operands in lines:
        if not dependent.isdisjoint(operands):
            dependent.add(result)
    return dependent.__contains__


def _together(writer: ProgramWriter, a: _Share, b: _Share) -> _Share:
    """The sum of two shares. Of the two branches of one choice one counts; other ones are put together as a branch in
    which either does."""
    emit = writer.emit
    if a.branch == b.branch:
        return _Share(emit("add", a.value, b.value), a.branch)
    if a.branch and b.branch and a.branch[::2] == b.branch[::2]:  # the test, and within what
        yes, no = (a, b) if a.branch.taken else (b, a)
        return _Share(emit("select", a.branch.test, no.value, yes.value), a.branch.within)
    total = emit("add", _everywhere(writer, a), _everywhere(writer, b))
    if a.branch is None or b.branch is None:
        return _Share(total, None)
    either = emit("max", _flag(writer, a.branch), _flag(writer, b.branch))
    return _Share(total, _Branch(either, True, None))


def _everywhere(writer: ProgramWriter, share: _Share) -> Register:
    """The share with zero where it does not count."""
    value, branch = share
    zero = writer.constant(0.0)
    while branch is not None:
        value = writer.emit("select", branch.test, *((zero, value) if branch.taken else (value, zero)))
        branch = branch.within
    return value


def _flag(writer: ProgramWriter, branch: _Branch) -> Register:
    """1 where the branch counts, 0 elsewhere."""
    return _everywhere(writer, _Share(writer.constant(1.0), branch))


# ---------------------------------------------------------------------------------------------------------- forward


def tangents(writer: ProgramWriter, lines: Sequence[Line], along: Register) -> Callable[[Register], Register]:
    """Where the derivative of each register by ``along`` stands, as a function of that register: a forward sweep over
    ``lines``, written down line by line."""
    found = {along: writer.constant(1.0)}
    zero = writer.constant(0.0)
    for line in lines:
        operation, result, operands = line
        if found.keys().isdisjoint(operands):
            continue
        if operation == "select":
            test, *branches = operands
            if not found.keys().isdisjoint(branches):
                found[result] = writer.emit("select", test, *(found.get(branch, zero) for branch in branches))
            continue
        for operand, slope in slopes(writer, line):
            if operand in found:
                part = _passed_on(writer, found[operand], slope)
                found[result] = writer.emit("add", found[result], part) if result in found else part
    return lambda register: found.get(register, zero)
