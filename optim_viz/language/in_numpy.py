"""The language on NumPy's arrays: the reference, which gives the same bits as the compiled code.

Pairs are arrays (..., 2), numbers are scalars or arrays (..., 1).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np

from optim_viz.language import evaluate as language
from optim_viz.language.evaluate import of_the_language
from optim_viz.language.tree import Node
from optim_viz.programs import rough
from optim_viz.programs.machines import NUMPY
from optim_viz.programs.network import outputs


def integer_power(base: Any, exponent: Any) -> Any:
    """``base`` to a whole number, by its bits from the lowest: base, base², base⁴, ... of which some are multiplied."""
    whole = np.asarray(exponent, np.int64)
    assert (whole >= 0).all(), "a whole exponent is not negative"
    multiply = NUMPY.operations["mul"]
    square, product = np.asarray(base, np.float64), np.ones(())
    while whole.any():
        product = np.where(whole & 1, multiply(product, square), product)
        square, whole = multiply(square, square), whole >> 1
    return product


class _NumPy:
    def __init__(self, operations: Mapping[str, Callable[..., Any]]) -> None:
        self.operations = of_the_language(operations)

    def choose(self, test: Any, yes: Any, no: Any) -> Any:
        return np.where(test, yes, no)

    def integer_power(self, base: Any, exponent: Any) -> Any:
        return integer_power(base, exponent)

    def coordinates(self, pair: Any) -> tuple[Any, Any]:
        """Of a number: that number twice."""
        pair = np.atleast_1d(pair)
        return (pair[..., :1], pair[..., 1:]) if pair.shape[-1] == 2 else (pair, pair)

    def pair(self, x: Any, y: Any) -> Any:
        return np.concatenate([x, y], axis=-1)

    def net(self, inputs: Sequence[Any]) -> Any:
        return outputs(self.operations, np.broadcast_arrays(*inputs))


class _Roughly(_NumPy):
    def integer_power(self, base: Any, exponent: Any) -> Any:
        return np.power(base, exponent)


MACHINE = _NumPy(NUMPY.operations)
ROUGH = _Roughly({**rough.OPERATIONS, **rough.COMPARISONS, **rough.NEAR})  # for how large something is: NumPy's bits


def evaluate(tree: Node, values: Mapping[str, Any]) -> Any:
    """The tree's value, given those of its names."""
    with np.errstate(all="ignore"):  # the case that does not hold may divide by zero
        return language.evaluate(tree, values, MACHINE)
