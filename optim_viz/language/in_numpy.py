"""The language on NumPy's arrays: the reference, which gives the same bits as the compiled code.

Pairs are arrays (..., 2), numbers are scalars or arrays (..., 1). The compiled code knows no number between zero and
the smallest normal one, 2.2e-308: what falls there is zero, with its sign. After each operation that can lead there
the same is done here.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import numpy as np

from optim_viz.language import evaluate as language
from optim_viz.language.tree import Node

_SMALLEST = np.finfo(np.float64).tiny


def flushed(value: Any) -> Any:
    """Zero, with the sign, for what is smaller than any normal number."""
    return np.where(np.abs(value) < _SMALLEST, np.copysign(0.0, value), value)


def _flushing(operation: Callable[..., Any]) -> Callable[..., Any]:
    return lambda *operands: flushed(operation(*operands))


def integer_power(base: Any, exponent: Any) -> Any:
    """``base`` to a whole number, by its bits from the lowest: base, base², base⁴, ... of which some are multiplied."""
    whole = np.asarray(exponent, np.int64)
    assert (whole >= 0).all(), "a whole exponent is not negative"
    square, product = np.asarray(base, np.float64), np.ones(())
    while whole.any():
        product = np.where(whole & 1, flushed(product * square), product)
        square, whole = flushed(square * square), whole >> 1
    return product


def maximum(a: Any, b: Any) -> Any:
    """The larger one, the first of equal ones; not a number, if one is none."""
    return np.where(np.greater_equal(a, b) | np.isnan(a), a, b)


def minimum(a: Any, b: Any) -> Any:
    """The smaller one, the first of equal ones; not a number, if one is none."""
    return np.where(np.less_equal(a, b) | np.isnan(a), a, b)


def sign(a: Any) -> Any:
    """−1, 1, or what is neither: zero with its sign, or not a number."""
    return np.where(np.greater(a, 0), 1.0, np.where(np.less(a, 0), -1.0, a))


class _NumPy:
    operations: Mapping[str, Callable[..., Any]] = {
        "+": _flushing(np.add), "-": _flushing(np.subtract), "*": _flushing(np.multiply), "/": _flushing(np.divide),
        "**": _flushing(np.power), "neg": np.negative,
        "<": np.less, ">": np.greater, "<=": np.less_equal, ">=": np.greater_equal,
        "==": np.equal, "!=": np.not_equal,
        "sqrt": np.sqrt, "abs": np.abs, "sign": sign, "floor": np.floor, "max": maximum, "min": minimum,
        "exp": _flushing(np.exp), "log": _flushing(np.log), "sin": _flushing(np.sin), "cos": _flushing(np.cos),
        "tan": _flushing(np.tan), "tanh": _flushing(np.tanh), "atan2": _flushing(np.arctan2),
    }  # fmt: skip

    def choose(self, test: Any, yes: Any, no: Any) -> Any:
        return np.where(test, yes, no)

    def integer_power(self, base: Any, exponent: Any) -> Any:
        return integer_power(base, exponent)

    def coordinates(self, pair: Any) -> tuple[Any, Any]:
        return pair[..., :1], pair[..., 1:]

    def pair(self, x: Any, y: Any) -> Any:
        return np.concatenate([x, y], axis=-1)


MACHINE = _NumPy()


def evaluate(tree: Node, values: Mapping[str, Any]) -> Any:
    """The tree's value, given those of its names."""
    with np.errstate(all="ignore"):  # the case that does not hold may divide by zero
        return language.evaluate(tree, values, MACHINE)
