"""The eigenvectors of many Hessians at once, to the bits of every other machine, and as fast as LAPACK's.

The lines are those of :mod:`optim_viz.language.symmetric`. Most of what NumPy's own machine takes for them is the look
after each operation whether something is so small that it counts as zero. Here they run as they are, all numbers are
looked at once in the end, and only where one of them was small the machine runs as well.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from optim_viz.language.evaluate import evaluate_lines
from optim_viz.language.in_instructions import Instructions
from optim_viz.language.symmetric import EIGEN, EIGENVALUES, EIGENVECTOR, SECOND_DERIVATIVES
from optim_viz.programs.elementary import SMALLEST
from optim_viz.programs.machines import NUMPY, evaluate
from optim_viz.programs.writer import Program

Floats = NDArray[np.float64]


def _select(condition: Floats, no: Floats, yes: Floats, out: Floats) -> None:
    out[:] = np.where(condition, yes, no)


OPERATIONS: Mapping[str, Callable[..., Any]] = {
    "add": np.add, "sub": np.subtract, "mul": np.multiply, "div": np.divide, "neg": np.negative,
    "sqrt": np.sqrt, "abs": np.abs, "max": np.maximum, "gt": np.greater, "ge": np.greater_equal,
    "select": _select,
}  # fmt: skip


@cache
def _program() -> Program:
    lines = Instructions(SECOND_DERIVATIVES)
    known = evaluate_lines(EIGEN, lines.given, lines)
    return lines.program([known[name] for name in (*EIGENVALUES, *EIGENVECTOR)])


def eigenvectors(hessian: Floats) -> tuple[Floats, Floats, Floats]:
    """Of finite f_xx, f_xy, f_yy (k, 3): the eigenvalues (k, 2), the larger first, and the cosine and the sine (k,) of
    its unit eigenvector; the other one's is (−sin, cos).
    """
    program = _program()
    given, constants, code = program["inputs"], program["constants"], program["code"]
    registers = np.empty((given + len(constants) + len(code), len(hessian)))
    registers[:given] = hessian.T
    registers[given : -len(code)] = np.array(constants)[:, None]
    for (operation, *operands), result in zip(code, registers[-len(code) :], strict=True):
        OPERATIONS[str(operation)](*(registers[int(i)] for i in operands), out=result)
    found = registers[program["results"]]
    small = ((np.abs(registers) <= SMALLEST) & (registers != 0.0)).any(axis=0)
    if small.any():
        found[:, small] = evaluate(NUMPY, program, hessian[small].T)
    return found[:2].T, found[2], found[3]
