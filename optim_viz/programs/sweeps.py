"""From the list of f to the list of f and its derivatives, on the instructions themselves: nothing is traced.

A reverse sweep over f gives its gradient, and a forward sweep over that, along x and along y, the Hessian. What is the
same in both, or was computed for f already, is computed once; f itself keeps its bits.
"""

from __future__ import annotations

from optim_viz.programs.derivatives import gradients, tangents
from optim_viz.programs.folding import FoldingWriter
from optim_viz.programs.writer import Program, Register


def with_derivatives(program: Program) -> Program:
    """The six results f, f_x, f_y, f_xx, f_xy, f_yy of a program whose one result is f; its inputs are x, y, and the
    coefficients.

    Raises:
        NotImplementedError: on an instruction that has no derivative here, such as a sum over rows.
    """
    if program.get("columns"):
        raise NotImplementedError("a sum over rows has no derivative here")
    writer = FoldingWriter(program["inputs"])
    f = _written(writer, program)
    x, y = writer.inputs[:2]
    slope = gradients(writer, writer.lines([f]), f, (x, y))
    f_x, f_y = slope(x), slope(y)
    along_x = tangents(writer, writer.lines([f_x, f_y]), x)
    along_y = tangents(writer, writer.lines([f_y]), y)
    return writer.program([f, f_x, f_y, along_x(f_x), along_x(f_y), along_y(f_y)])


def _written(writer: FoldingWriter, program: Program) -> Register:
    """The register of a program's one result, once its instructions are written down."""
    registers = [*writer.inputs, *map(writer.constant, program["constants"])]
    for operation, *operands in program["code"]:
        registers.append(writer.emit(str(operation), *(registers[int(i)] for i in operands)))
    return registers[program["results"][0]]
