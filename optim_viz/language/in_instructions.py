"""The language as instructions: a machine that takes down what the others calculate, for those that read lists.

A value is the register of a number, or two of them: a pair.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from itertools import chain
from typing import Any, NamedTuple

from optim_viz.language.evaluate import INSTRUCTIONS
from optim_viz.programs.network import Unit, layers
from optim_viz.programs.writer import DENSE, Program, ProgramWriter, Register


class Pair(NamedTuple):
    """A value along x and one along y."""

    x: Register
    y: Register


Value = Register | Pair


class Instructions:
    """Takes down a program for numbers and pairs that are given by name, in this order: a machine of
    :mod:`optim_viz.language.evaluate`, which reads ``given`` and whose values go into :meth:`program`.
    """

    def __init__(
        self,
        numbers: Sequence[str] = (),
        pairs: Sequence[str] = (),
        writer: Callable[[int], ProgramWriter] = ProgramWriter,
    ) -> None:
        self._writer = writer(len(numbers) + 2 * len(pairs))
        inputs = iter(self._writer.inputs)
        self.given: dict[str, Value] = {name: next(inputs) for name in numbers}
        self.given |= {name: Pair(next(inputs), next(inputs)) for name in pairs}
        self.operations: Mapping[str, Callable[..., Value]] = {
            sign: partial(self._each, partial(self._writer.emit, name)) for sign, name in INSTRUCTIONS.items()
        }

    def _each(self, make: Callable[..., Register], *operands: Any) -> Value:
        """Made for each coordinate where one of the operands is a pair; else once."""
        values = [self._value(operand) for operand in operands]
        if not any(isinstance(value, Pair) for value in values):
            return make(*values)
        x, y = zip(*map(self.coordinates, values), strict=True)
        return Pair(make(*x), make(*y))

    def _value(self, given: Any) -> Value:
        return given if isinstance(given, Register | Pair) else self._writer.constant(float(given))

    def choose(self, test: Any, yes: Any, no: Any) -> Value:
        return self._each(partial(self._writer.emit, "select"), test, no, yes)

    def integer_power(self, base: Any, exponent: Any) -> Value:
        if isinstance(exponent, Register | Pair):  # a formula's own n, which counts nothing
            return self.operations["**"](base, exponent)
        return self._each(lambda register: self._writer.power(register, int(exponent)), base)

    def coordinates(self, pair: Any) -> tuple[Register, Register]:
        """Of a number: that number twice."""
        value = self._value(pair)
        return value if isinstance(value, Pair) else (value, value)

    def pair(self, x: Any, y: Any) -> Pair:
        return Pair(self.coordinates(x)[0], self.coordinates(y)[1])

    def net(self, inputs: Sequence[Any]) -> Sequence[Value]:
        """Each unit is one instruction."""
        dense, tanh = partial(self._each, partial(self._writer.emit, DENSE)), self.operations["tanh"]

        def weighted(layer: Sequence[Unit], values: Sequence[Any]) -> list[Value]:
            return [dense(bias, *chain.from_iterable(zip(weights, values, strict=True))) for bias, *weights in layer]

        first, *others = layers()
        values = weighted(first, inputs)
        for layer in others:
            values = weighted(layer, [tanh(value) for value in values])
        return values

    def program(self, results: Sequence[Any]) -> Program:
        """What computes these: of a pair its x and its y."""
        values = [self._value(result) for result in results]
        return self._writer.program([r for v in values for r in (v if isinstance(v, Pair) else (v,))])
