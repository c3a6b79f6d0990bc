"""A program by NumPy's own functions: the last bits are NumPy's, and it takes a tenth of the time. For looking around,
where what is found is then asked of the machines that agree."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import numpy as np

from optim_viz.programs.elementary import FARTHEST
from optim_viz.programs.machines import BINARY, UNARY


def _as_number(compare: Callable[..., Any]) -> Callable[..., Any]:
    """Comparisons count as 0 and 1: NumPy has no minus for its own."""
    return lambda a, b: compare(a, b).astype(np.float64)


def _select(condition: Any, no: Any, yes: Any) -> Any:
    return np.where(condition != 0.0, yes, no)


def _select_where(true: Any, no: Any, yes: Any) -> Any:
    return np.where(true, yes, no)


COMPARISONS: Mapping[str, Callable[..., Any]] = {
    "lt": np.less, "le": np.less_equal, "gt": np.greater, "ge": np.greater_equal, "eq": np.equal, "ne": np.not_equal,
}  # fmt: skip
OPERATIONS: Mapping[str, Callable[..., Any]] = {
    "neg": np.negative, "abs": np.abs, "sqrt": np.sqrt, "floor": np.floor, "sign": np.sign, "exp": np.exp,
    "log": np.log, "sin": np.sin, "cos": np.cos, "tan": np.tan, "tanh": np.tanh, "exp2": np.exp2, "log1p": np.log1p,
    "add": np.add, "sub": np.subtract, "mul": np.multiply, "div": np.divide, "pow": np.power, "max": np.maximum,
    "min": np.minimum, "atan2": np.arctan2, "select": _select, **{c: _as_number(at) for c, at in COMPARISONS.items()},
}  # fmt: skip
assert OPERATIONS.keys() == UNARY | BINARY | {"select"}


def _near(function: Callable[..., Any]) -> Callable[..., Any]:
    """Zero where the machines' waves end, as theirs is."""
    return lambda x: np.where(np.abs(x) <= FARTHEST, function(x), 0.0 * x)


NEAR: Mapping[str, Callable[..., Any]] = {name: _near(OPERATIONS[name]) for name in ("sin", "cos", "tan")}


def evaluate_roughly(program: Any, x: Any, y: Any, coefficients: Any = ()) -> list[Any]:
    """The program's results, elementwise; of a function of no table."""
    return rough_evaluator(program, coefficients)(x, y)


def rough_evaluator(program: Any, coefficients: Any = ()) -> Callable[[Any, Any], list[Any]]:
    """The same for many calls: what is equal for all of them is looked up once."""
    given = [np.array(v, np.float64) for v in (*coefficients, *program["constants"])]  # NumPy's scalars take longer
    lines = _lines(program["code"], 2 + len(given), set(program["results"]))
    results = program["results"]

    def evaluate(x: Any, y: Any) -> list[Any]:
        registers: list[Any] = [np.asarray(x, np.float64), np.asarray(y, np.float64), *given]
        append = registers.append
        with np.errstate(all="ignore"):  # the branch of a select that is not taken may divide by zero
            for operation, first, others in lines:
                match others:
                    case ():
                        append(operation(registers[first]))
                    case (second,):
                        append(operation(registers[first], registers[second]))
                    case (no, yes):
                        append(operation(registers[first], registers[no], registers[yes]))
        return [registers[i] for i in results]

    return evaluate


def _lines(code: Any, first: int, results: set[int]) -> list[tuple[Callable[..., Any], int, tuple[int, ...]]]:
    """Of each instruction what it calls, its first operand and the others. What a comparison says stays as it is where
    only selects ask for it. ``first`` is the register of the first."""
    counted = {operand for name, *operands in code for operand in operands[name == "select" :]} | results
    asked = {first + i for i, (name, *_) in enumerate(code) if name in COMPARISONS and first + i not in counted}
    return [
        (
            COMPARISONS[name] if first + i in asked
            else _select_where if name == "select" and condition in asked
            else OPERATIONS[name],
            condition,
            tuple(others),
        )
        for i, (name, condition, *others) in enumerate(code)
    ]  # fmt: skip
