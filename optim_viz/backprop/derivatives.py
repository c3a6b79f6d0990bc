"""The derivative of each instruction, as more instructions: what one step of the reverse sweep multiplies by.

Where a function has a corner, the slope is the engine's: that of |u| at 0 is 0, and equal arguments of a maximum share
its slope. Comparisons have none, and a choice passes the gradient on to the branch that was taken, and to no other.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

from optim_viz.programs.machines import UNARY
from optim_viz.programs.writer import ProgramWriter, Register

COMPARISONS = frozenset({"lt", "le", "gt", "ge", "eq", "ne"})
WITHOUT_SLOPE = COMPARISONS | {"sign", "floor"}


def gradients(
    writer: ProgramWriter, lines: Sequence[tuple[str, Register, Sequence[Register]]], root: Register
) -> Callable[[Register], Register]:
    """Where the derivative of ``root`` by each register stands, as a function of that register: a reverse sweep over
    ``lines`` (operation, where its result stands, its operands), written down line by line."""
    one = writer.constant(1.0)
    found: dict[Register, Register] = {root: one}

    def times(a: Register, b: Register) -> Register:
        return b if a == one else a if b == one else writer.emit("mul", a, b)

    for operation, result, operands in reversed(lines):
        adjoint = found.get(result)
        if adjoint is None:
            continue
        for operand, part in _parts(writer, times, operation, result, operands, adjoint):
            found[operand] = writer.emit("add", found[operand], part) if operand in found else part
    return lambda register: found.get(register, writer.constant(0.0))


def _parts(
    writer: ProgramWriter,
    times: Callable[[Register, Register], Register],
    operation: str,
    result: Register,
    operands: Sequence[Register],
    adjoint: Register,
) -> list[tuple[Register, Register]]:
    """What a line passes on to each of its operands that are not constants."""
    emit, number = writer.emit, writer.constant
    if operation in WITHOUT_SLOPE:
        return []
    if operation in UNARY:
        (a,) = operands
        slopes: dict[str, Callable[[], Register]] = {
            "exp": lambda: result,
            "log": lambda: emit("div", number(1.0), a),
            "sin": lambda: emit("cos", a),
            "cos": lambda: emit("neg", emit("sin", a)),
            "tan": lambda: emit("add", number(1.0), emit("mul", result, result)),
            "tanh": lambda: emit("sub", number(1.0), emit("mul", result, result)),
            "sqrt": lambda: emit("div", number(0.5), result),
            "abs": lambda: emit("sign", a),
            "exp2": lambda: emit("mul", number(math.log(2.0)), result),
            "log1p": lambda: emit("div", number(1.0), emit("add", number(1.0), a)),
        }
        return [(a, emit("neg", adjoint) if operation == "neg" else times(adjoint, slopes[operation]()))]
    if operation == "select":
        condition, no, yes = operands
        zero = number(0.0)
        found = [(no, emit("select", condition, adjoint, zero)), (yes, emit("select", condition, zero, adjoint))]
    elif operation == "mul" and operands[0] == operands[1]:
        found = [(operands[0], times(adjoint, emit("mul", number(2.0), operands[0])))]
    else:
        a, b = operands
        slope = _BINARY[operation](writer, a, b, result)
        found = [
            (o, emit("neg", adjoint) if s is None else times(adjoint, s)) for o, s in zip((a, b), slope, strict=True)
        ]
    return [(operand, part) for operand, part in found if operand.kind != "constant"]


_Slopes = tuple[Register | None, Register | None]  # of None, what is passed on is the gradient with the other sign


def _larger(writer: ProgramWriter, a: Register, b: Register) -> Register:
    """1 where a is the larger one, ½ where they are equal."""
    emit = writer.emit
    return emit("add", emit("gt", a, b), emit("mul", writer.constant(0.5), emit("eq", a, b)))


def _of_pow(writer: ProgramWriter, a: Register, b: Register, result: Register) -> _Slopes:
    emit, one, zero = writer.emit, writer.constant(1.0), writer.constant(0.0)
    positive = emit("gt", a, zero)
    log = emit("log", emit("select", positive, one, a))
    by_base = emit("mul", b, emit("pow", a, emit("sub", b, one)))
    return emit("select", emit("eq", b, zero), by_base, zero), emit("mul", result, log)


def _of_quotient(writer: ProgramWriter, a: Register, b: Register, result: Register) -> _Slopes:
    emit = writer.emit
    return emit("div", writer.constant(1.0), b), emit("neg", emit("div", a, emit("mul", b, b)))


def _of_angle(writer: ProgramWriter, a: Register, b: Register, result: Register) -> _Slopes:
    emit = writer.emit
    square = emit("add", emit("mul", a, a), emit("mul", b, b))
    return emit("div", b, square), emit("neg", emit("div", a, square))


_BINARY: dict[str, Callable[[ProgramWriter, Register, Register, Register], _Slopes]] = {
    "add": lambda writer, a, b, result: (writer.constant(1.0), writer.constant(1.0)),
    "sub": lambda writer, a, b, result: (writer.constant(1.0), None),
    "mul": lambda writer, a, b, result: (b, a),
    "div": _of_quotient,
    "pow": _of_pow,
    "max": lambda writer, a, b, result: (_larger(writer, a, b), _larger(writer, b, a)),
    "min": lambda writer, a, b, result: (_larger(writer, b, a), _larger(writer, a, b)),
    "atan2": _of_angle,
}
