"""The net of the learned optimizer: a table of weights, and the one order in which every machine sums with them.

A unit is a row ``[bias, weight, weight, ...]``; its value is ((bias + w₁u₁) + w₂u₂) + ..., each product and each sum
rounded. Between two layers stands tanh; the last is linear. In a list of instructions a unit is one, ``dense``, whose
operands are the bias and then each weight with what it multiplies.

``learned_optimizer.json`` is written by ``tools/learned_optimizer`` and read when a net is first asked for.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np

FILE = Path(__file__).with_name("learned_optimizer.json")

Unit = Sequence[float]  # the bias, and a weight for each input
Layers = Sequence[Sequence[Unit]]


@cache
def layers() -> Layers:
    """The net that is shipped: 7 → 8 → 8 → 2. Shared by all who ask: to be read, not changed."""
    return json.loads(FILE.read_text(encoding="utf-8"))  # pyrefly: ignore[no-any-return-explicit]  # lists of lists of lists


def layers_of_output(place: int) -> Layers:
    """The net with one of its outputs alone."""
    *hidden, last = layers()
    return [*hidden, [last[place]]]


def outputs(operations: Mapping[str, Callable[..., Any]], inputs: Sequence[Any]) -> Any:
    """(2, ...) from inputs of one shape (...), by the operations of a machine that has arrays: the units of a layer are
    the rows of one, which compiles as fast as a single unit."""
    multiply, add, tanh = (operations[sign] for sign in ("*", "+", "tanh"))
    of_a_unit = (-1,) + (1,) * np.ndim(inputs[0])  # a number for each unit, whatever the place

    def weighted(layer: Sequence[Unit], values: Iterable[Any]) -> Any:
        total, *weights = (column.reshape(of_a_unit) for column in np.array(layer, np.float64).T)
        for weight, value in zip(weights, values, strict=True):
            total = add(total, multiply(weight, value[None]))
        return total

    first, *others = layers()
    values = weighted(first, inputs)
    for layer in others:
        values = weighted(layer, tanh(values))
    return values
