"""What a neuron makes of its weighted sum: σ(a), with its derivative, and where that is next to nothing.

Each is written once, in ``jax.numpy``, of operations that all machines have (:mod:`optim_viz.programs.elementary`).
The derivatives are JAX's; the slopes of the logistic function and of softplus are told to it, in terms of what they
have computed already (:func:`_halves`, :func:`_log_of_sum`). At a corner the slope is that of the left side, as PyTorch
has it: ReLU's is 0 at 0.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
from jax import Array
from numpy.typing import ArrayLike, NDArray

from optim_viz.frozen import Frozen
from optim_viz.jax_settings import engine_settings
from optim_viz.programs.instructions import program_of_numbers
from optim_viz.programs.machines import NUMPY, evaluate
from optim_viz.programs.writer import Program
from optim_viz.registry import Entry, Reference, Registry

SATURATED = 0.01  # a slope of less than that, of which a gradient keeps less than a hundredth


class Derivatives(NamedTuple):
    """σ(a), σ′(a) and σ″(a)."""

    value: NDArray[np.float64]
    slope: NDArray[np.float64]
    bend: NDArray[np.float64]


@dataclass(frozen=True)
class Nonlinearity(Entry, Frozen):
    """One function σ of a number; called with an array it gives its values, float64, of the array's shape."""

    name: str
    label: str
    formula: str = field(repr=False)  # LaTeX, right-hand side of σ(a) =
    derivative: str = field(repr=False)  # and of σ′(a) =
    function: Callable[[Any], Array] = field(repr=False)
    saturated: tuple[tuple[float, float], ...]  # of a: where |σ′| < SATURATED, and is so to the end
    summary: str = field(repr=False)
    reference: Reference = field(repr=False)
    aliases: tuple[str, ...] = field(default=(), repr=False)
    has_corner: bool = False  # whether its slope jumps at 0
    others: tuple[str, ...] = field(default=(), repr=False)  # what others do differently

    def __call__(self, a: ArrayLike) -> NDArray[np.float64]:
        return self.derivatives(a).value

    @property
    def conventions(self) -> tuple[str, ...]:
        corner = ("At its corner, 0, the slope is that of the left side, as in PyTorch.",) if self.has_corner else ()
        return (*corner, *self.others)

    @property
    def program(self) -> Program:
        """σ(a), σ′(a) and σ″(a) as instructions, of one input."""
        return _program(self.function)

    @property
    def curves(self) -> Program:
        """σ(a) and σ′(a), of the two inputs that a machine of points gives: a is the first, the second is not read."""
        return _curves(self.function)

    def derivatives(self, a: ArrayLike) -> Derivatives:
        """σ(a), σ′(a) and σ″(a), elementwise, by NumPy."""
        given = np.asarray(a, np.float64)
        with np.errstate(all="ignore"):  # the branch that is not taken
            found = evaluate(NUMPY, self.program, [given])
        return Derivatives(*(np.broadcast_to(value, given.shape).astype(np.float64) for value in found))


@lru_cache(maxsize=64)
def _program(function: Callable[[Any], Array]) -> Program:
    slope = jax.grad(function)
    with engine_settings():
        return program_of_numbers(lambda a: (function(a), slope(a), jax.grad(slope)(a)), 1)


@lru_cache(maxsize=64)
def _curves(function: Callable[[Any], Array]) -> Program:
    slope = jax.grad(function)
    with engine_settings():
        return program_of_numbers(lambda a, _: (function(a), slope(a)), 2)


NONLINEARITIES: Registry[Nonlinearity] = Registry("nonlinearity")


def nonlinearity(
    *,
    label: str,
    formula: str,
    derivative: str,
    saturated: tuple[tuple[float, float], ...],
    summary: str,
    reference: Reference,
    aliases: tuple[str, ...] = (),
    has_corner: bool = False,
    others: tuple[str, ...] = (),
) -> Callable[[Callable[[Any], Array]], Callable[[Any], Array]]:
    """Declare a nonlinearity; its name is the function's name."""

    def declare(function: Callable[[Any], Array]) -> Callable[[Any], Array]:
        name = function.__name__
        entry = Nonlinearity(
            name, label, formula, derivative, function, saturated, summary, reference, aliases, has_corner, others
        )
        NONLINEARITIES.declare(name, entry)
        return function

    return declare


def _not_positive(a: Any) -> Array:
    """−|a|, the power of e that never overflows; its derivative is that of the whole at 0 as well."""
    return jnp.where(a > 0.0, -a, a)


@jax.custom_jvp
def _halves(a: Any) -> tuple[Array, Array]:
    """σ(a) and σ(−a), of which each is there where the other is too near to 1 to tell; their slopes are ± their
    product, which is less to compute than what differentiating the lines would give, and as exact."""
    power = jnp.exp(_not_positive(a))
    return jnp.where(a > 0.0, 1.0, power) / (1.0 + power), jnp.where(a > 0.0, power, 1.0) / (1.0 + power)


@_halves.defjvp
def _slopes_of_halves(at: tuple[Any], along: tuple[Any]) -> tuple[tuple[Array, Array], tuple[Array, Array]]:
    rising, falling = _halves(at[0])
    slope = along[0] * (rising * falling)
    return (rising, falling), (slope, -slope)


def _logistic(a: Any) -> Array:
    return _halves(a)[0]


@jax.custom_jvp
def _log_of_sum(a: Any) -> Array:
    """log(1 + eᵃ), whose slope is σ(a)."""
    return jnp.where(a > 0.0, a, 0.0) + jnp.log1p(jnp.exp(_not_positive(a)))


_log_of_sum.defjvps(lambda along, _value, a: along * _logistic(a))


@nonlinearity(
    label="Sigmoid",
    aliases=("logistic_function", "expit"),
    formula=r"\frac{1}{1 + e^{-a}}",
    derivative=r"\sigma(a)\,\bigl(1 - \sigma(a)\bigr)",
    saturated=((-math.inf, -4.58486), (4.58486, math.inf)),
    summary="Between 0 and 1, and never steeper than a quarter. The slide prints 1/(1 + eᵃ), which falls: that is "
    "σ(−a).",
    reference=Reference(
        "Rumelhart, D. E., Hinton, G. E. and Williams, R. J.",
        1986,
        "Learning representations by back-propagating errors",
        "https://doi.org/10.1038/323533a0",
    ),
)
def sigmoid(a: Any) -> Array:
    return _logistic(a)


@nonlinearity(
    label="Tanh",
    aliases=("hyperbolic_tangent",),
    formula=r"\tanh(a)",
    derivative=r"1 - \tanh^2(a)",
    saturated=((-math.inf, -2.99322), (2.99322, math.inf)),
    summary="Between −1 and 1, with a slope of 1 in the middle: 2σ(2a) − 1 of the sigmoid.",
    reference=Reference(
        "LeCun, Y., Bottou, L., Orr, G. B. and Müller, K.-R.",
        1998,
        "Efficient BackProp, section 4.4",
        "https://doi.org/10.1007/3-540-49430-8_2",
    ),
)
def tanh(a: Any) -> Array:
    return jnp.tanh(a)


@nonlinearity(
    label="ReLU",
    aliases=("rectifier", "rectified_linear_unit"),
    formula=r"\max(0, a)",
    derivative=r"\begin{cases} 1 & a > 0 \\ 0 & a \le 0 \end{cases}",
    saturated=((-math.inf, 0.0),),
    summary="What is positive passes as it is; of the rest nothing does, and no gradient either.",
    reference=Reference(
        "Nair, V. and Hinton, G. E.",
        2010,
        "Rectified linear units improve restricted Boltzmann machines",
        "https://icml.cc/Conferences/2010/papers/432.pdf",
    ),
    has_corner=True,
)
def relu(a: Any) -> Array:
    return jnp.where(a > 0.0, a, 0.0)


@nonlinearity(
    label="Softplus",
    formula=r"\log(1 + e^{a})",
    derivative=r"\frac{1}{1 + e^{-a}}",
    saturated=((-math.inf, -4.59512),),
    summary="A ReLU without a corner; its slope is the sigmoid.",
    reference=Reference(
        "Dugas, C., Bengio, Y., Bélisle, F., Nadeau, C. and Garcia, R.",
        2001,
        "Incorporating second-order functional knowledge for better option pricing",
        "https://papers.nips.cc/paper/1920-incorporating-second-order-functional-knowledge-for-better-option-pricing",
    ),
    others=("PyTorch's is a itself beyond 20, which differs by 2·10⁻⁹ there, unless its threshold is raised.",),
)
def softplus(a: Any) -> Array:
    return _log_of_sum(a)


@nonlinearity(
    label="Leaky ReLU",
    formula=r"\max(0.01\,a, a)",
    derivative=r"\begin{cases} 1 & a > 0 \\ 0.01 & a \le 0 \end{cases}",
    saturated=(),
    summary="A ReLU that lets a hundredth of the gradient pass where it is off.",
    reference=Reference(
        "Maas, A. L., Hannun, A. Y. and Ng, A. Y.",
        2013,
        "Rectifier nonlinearities improve neural network acoustic models",
        "https://ai.stanford.edu/~amaas/papers/relu_hybrid_icml2013_final.pdf",
    ),
    has_corner=True,
)
def leaky_relu(a: Any) -> Array:
    return jnp.where(a > 0.0, a, 0.01 * a)


@nonlinearity(
    label="ELU",
    aliases=("exponential_linear_unit",),
    formula=r"\begin{cases} a & a > 0 \\ e^{a} - 1 & a \le 0 \end{cases}",
    derivative=r"\begin{cases} 1 & a > 0 \\ e^{a} & a \le 0 \end{cases}",
    saturated=((-math.inf, -4.60517),),
    summary="Below zero it levels out at −1, so that outputs have a mean nearer to 0.",
    reference=Reference(
        "Clevert, D.-A., Unterthiner, T. and Hochreiter, S.",
        2016,
        "Fast and accurate deep network learning by exponential linear units (ELUs)",
        "https://arxiv.org/abs/1511.07289",
    ),
)
def elu(a: Any) -> Array:
    return jnp.where(a > 0.0, a, jnp.exp(jnp.where(a > 0.0, 0.0, a)) - 1.0)


@nonlinearity(
    label="GELU",
    aliases=("gaussian_error_linear_unit",),
    formula=r"\tfrac{1}{2}\,a\,\Bigl(1 + \tanh\bigl(\sqrt{2/\pi}\,(a + 0.044715\,a^3)\bigr)\Bigr)",
    derivative=r"\tfrac{1}{2}(1 + t) + \tfrac{1}{2}\,a\,(1 - t^2)\sqrt{2/\pi}\,(1 + 0.134145\,a^2),"
    r"\quad t = \tanh\bigl(\sqrt{2/\pi}\,(a + 0.044715\,a^3)\bigr)",
    saturated=((-math.inf, -3.05285),),
    summary="a times the chance that a normal number is below it, in the paper's tanh form; it falls before it rises.",
    reference=Reference(
        "Hendrycks, D. and Gimpel, K.",
        2016,
        "Gaussian error linear units (GELUs), section 2",
        "https://arxiv.org/abs/1606.08415",
    ),
    others=(
        "The tanh form, as JAX's default and PyTorch's approximate=\"tanh\"; PyTorch's default has the normal "
        "distribution itself, which is up to 0.00047 away.",
    ),
)
def gelu(a: Any) -> Array:
    bent: Array = jnp.tanh(math.sqrt(2.0 / math.pi) * (a + 0.044715 * (a * a * a)))
    value: Array = 0.5 * a * (1.0 + bent)
    return value


@nonlinearity(
    label="SiLU",
    aliases=("swish",),
    formula=r"\frac{a}{1 + e^{-a}}",
    derivative=r"s\,\bigl(1 + a\,(1 - s)\bigr),\quad s = \frac{1}{1 + e^{-a}}",
    saturated=((-math.inf, -6.26138),),
    summary="a times its own sigmoid; it falls before it rises.",
    reference=Reference(
        "Elfwing, S., Uchibe, E. and Doya, K.",
        2018,
        "Sigmoid-weighted linear units for neural network function approximation in reinforcement learning",
        "https://arxiv.org/abs/1702.03118",
    ),
)
def silu(a: Any) -> Array:
    value: Array = a * _logistic(a)
    return value
