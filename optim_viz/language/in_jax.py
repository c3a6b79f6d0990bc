"""The language on JAX's arrays, traced: pairs are arrays (2,), numbers scalars."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

import jax
import jax.numpy as jnp
from jax import Array, lax

from optim_viz.language.evaluate import of_the_language
from optim_viz.programs.machines import ELEMENTARY, JAX
from optim_viz.programs.network import outputs


def integer_power(base: Array, exponent: Any) -> Array:
    """``base`` to a whole number, by its bits from the lowest: base, base², base⁴, ... of which some are multiplied.

    An exponent that is known while tracing leaves the products alone: g**2 is g·g.
    """
    base = jnp.asarray(base)
    if isinstance(exponent, float | int):
        return _known_power(base, int(exponent))

    power: Array = _traced_power(base, jnp.asarray(exponent).astype(jnp.int32))
    return power


@partial(jax.jit, inline=True)  # who steps without compiling, from Python, would compile the loop at every call
def _traced_power(base: Array, whole: Array) -> Array:
    longest = whole.max()

    def next_bit(carry: tuple[Array, Array, Array]) -> tuple[Array, Array, Array]:
        place, square, product = carry
        return place + 1, square * square, jnp.where((whole >> place) & 1 > 0, product * square, product)

    ones = jnp.ones(jnp.broadcast_shapes(base.shape, whole.shape), base.dtype)
    start = (jnp.zeros((), jnp.int32), base, ones)
    return lax.while_loop(lambda carry: (longest >> carry[0]) > 0, next_bit, start)[2]


def _known_power(base: Array, exponent: int) -> Array:
    factors, square = list[Array](), base
    while exponent:
        if exponent & 1:
            factors.append(square)
        exponent >>= 1
        square = square * square if exponent else square
    product = factors[0] if factors else jnp.ones_like(base)
    for factor in factors[1:]:
        product = product * factor
    return product


# Of numbers that are no float64.
_OTHERWISE: Mapping[str, Callable[..., Any]] = {
    "exp": jnp.exp,
    "log": jnp.log,
    "exp2": jnp.exp2,
    "log1p": jnp.log1p,
    "pow": jnp.pow,
    "sin": jnp.sin,
    "cos": jnp.cos,
    "tan": jnp.tan,
    "tanh": jnp.tanh,
    "atan2": jnp.atan2,
}


def _of_any_type(sign: str, function: Callable[..., Any]) -> Callable[..., Any]:
    """The machines' own exp, log, ... are of float64; of other numbers they are JAX's."""
    if sign not in ELEMENTARY:
        return function
    otherwise = _OTHERWISE[sign]
    return lambda *operands: (function if jnp.asarray(operands[0]).dtype == jnp.float64 else otherwise)(*operands)


class _Jax:
    operations: Mapping[str, Callable[..., Any]] = {
        sign: _of_any_type(sign, function) for sign, function in of_the_language(JAX.operations).items()
    }

    def choose(self, test: Any, yes: Any, no: Any) -> Any:
        return jnp.where(test, yes, no)

    def integer_power(self, base: Any, exponent: Any) -> Any:
        return integer_power(base, exponent)

    def coordinates(self, pair: Any) -> tuple[Any, Any]:
        return pair[0], pair[1]

    def pair(self, x: Any, y: Any) -> Any:
        return jnp.stack([x, y])

    def net(self, inputs: Sequence[Any]) -> Any:
        return outputs(self.operations, jnp.broadcast_arrays(*inputs))


MACHINE = _Jax()
