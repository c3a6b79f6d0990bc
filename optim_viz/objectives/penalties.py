"""Penalties: what is added to an objective f so that its weights w = (x, y) stay small, f(w) + λR(w).

All are R(w) = β‖w‖₂² + γ‖w‖₁, as the lecture writes it, without a ½; which of them it is, β and γ say. So they are one
function of three coefficients, and neither another strength λ nor another penalty is another function.

Where a coordinate is zero, |·| has a corner, and every slope from −1 to 1 is a subgradient there. The one taken is 0,
which lies in the middle and favours neither side: |x| is written as x·sign(x), whose derivative is sign(x).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import Any

import jax.numpy as jnp
from jax import Array

from optim_viz.errors import InputError
from optim_viz.frozen import Frozen
from optim_viz.number_format import format_exactly
from optim_viz.programs.instructions import Function, program_of
from optim_viz.programs.listed import Listed
from optim_viz.programs.rows import takes_rows
from optim_viz.programs.writer import sum_of
from optim_viz.registry import Entry, Parameter, Reference, Registry, finite

STRENGTH = Parameter(
    "strength", r"\lambda", 0.1, 0.0, 1e4, reach=1.0, help="How much the penalty counts beside the objective."
)
MIXING = Parameter(
    "mixing", r"\beta", 1.0, 0.0, 1e4, reach=2.0, help="How much the squares count beside the absolute values."
)


@dataclass(frozen=True)
class PenaltyKind(Entry, Frozen):
    """One way to measure how large the weights are."""

    name: str
    label: str
    formula: str = field(repr=False)  # LaTeX of R(w)
    mixing: float | None = field(repr=False)  # β; None where it is chosen
    absolute: float = field(repr=False)  # γ
    parameters: tuple[Parameter, ...] = field(repr=False)
    teaches: str = field(repr=False)
    reference: Reference = field(repr=False)
    aliases: tuple[str, ...] = field(default=(), repr=False)


PENALTIES: Registry[PenaltyKind] = Registry("penalty")

_SLIDES = Reference("Machine Learning Course", None, "Lecture 10: Diving into Deep Learning")

for _kind in (
    PenaltyKind(
        "none",
        "None",
        formula="0",
        mixing=0.0,
        absolute=0.0,
        parameters=(),
        teaches="The objective alone decides.",
        reference=_SLIDES,
    ),
    PenaltyKind(
        "l2",
        "L2",
        formula=r"\|w\|_2^2",
        mixing=1.0,
        absolute=0.0,
        parameters=(STRENGTH,),
        teaches="Pulls in proportion to the weights: all become smaller, hardly any becomes zero.",
        reference=Reference(
            "Hoerl, A. E. and Kennard, R. W.",
            1970,
            "Ridge regression: biased estimation for nonorthogonal problems",
            "https://doi.org/10.1080/00401706.1970.10488634",
        ),
        aliases=("ridge", "tikhonov"),
    ),
    PenaltyKind(
        "l1",
        "L1",
        formula=r"\|w\|_1",
        mixing=0.0,
        absolute=1.0,
        parameters=(STRENGTH,),
        teaches="Pulls equally however small a weight is: one after the other becomes zero, and stays there.",
        reference=Reference(
            "Tibshirani, R.",
            1996,
            "Regression shrinkage and selection via the lasso",
            "https://doi.org/10.1111/j.2517-6161.1996.tb02080.x",
        ),
        aliases=("lasso",),
    ),
    PenaltyKind(
        "elastic_net",
        "Elastic net",
        formula=r"\beta\,\|w\|_2^2 + \|w\|_1",
        mixing=None,
        absolute=1.0,
        parameters=(STRENGTH, MIXING),
        teaches="Both at once: weights become zero, and those that do not are pulled together.",
        reference=Reference(
            "Zou, H. and Hastie, T.",
            2005,
            "Regularization and variable selection via the elastic net",
            "https://doi.org/10.1111/j.1467-9868.2005.00503.x",
        ),
        aliases=("elastic",),
    ),
):
    PENALTIES.declare(_kind.name, _kind)


@dataclass(frozen=True)
class Penalty(Frozen):
    """A penalty λR(w): its kind, a key of ``PENALTIES``, with its strength λ and, where the kind has one, its mixing β.

    A number that the kind does not have takes its default, so that equal penalties compare equal.

    Raises:
        InputError: on an unknown kind, or a number that is negative or not finite.
    """

    kind: str = "none"
    strength: float = STRENGTH.default
    mixing: float = MIXING.default

    def __post_init__(self) -> None:
        for parameter in (STRENGTH, MIXING):
            what = f"The penalty's {parameter.name}"
            value = finite(getattr(self, parameter.name), what)
            if value < 0.0:
                raise InputError(f"{what} must not be negative, got {format_exactly(value)}.")
            object.__setattr__(self, parameter.name, value if parameter in self.entry.parameters else parameter.default)

    @property
    def entry(self) -> PenaltyKind:
        return PENALTIES[self.kind]

    @property
    def parameters(self) -> tuple[Parameter, ...]:
        """The numbers of this kind that can be turned."""
        return self.entry.parameters

    @property
    def values(self) -> dict[str, float]:
        """Those numbers, by name."""
        return {p.name: getattr(self, p.name) for p in self.parameters}

    @property
    def coefficients(self) -> Mapping[str, float]:
        """λ, β and γ, in the order in which :func:`penalized` takes them."""
        kind = self.entry
        mixing = self.mixing if kind.mixing is None else kind.mixing
        strength = self.strength if kind.parameters else 0.0
        return {"strength": strength, "mixing": mixing, "absolute": kind.absolute}

    @property
    def formula(self) -> str:
        """LaTeX of λR(x, y), with its numbers."""
        strength, mixing = format_exactly(self.strength), format_exactly(self.mixing)
        squares, absolutes = r"(x^2 + y^2)", r"(|x| + |y|)"
        if self.entry.mixing is None:
            return rf"{strength}\,\left({mixing}\,{squares} + |x| + |y|\right)"
        return rf"{strength}\,{absolutes if self.entry.absolute else squares}"

    @property
    def label(self) -> str:
        """What it adds, without its numbers: ``λ·L1``, ``λ·(β·L2 + L1)``."""
        return self._written("λ", "β")

    @property
    def numbers_label(self) -> str:
        """The same with them: ``0.3·L1``, ``0.3·(0.5·L2 + L1)``."""
        return self._written(format_exactly(self.strength), format_exactly(self.mixing))

    def _written(self, strength: str, mixing: str) -> str:
        return f"{strength}·{f'({mixing}·L2 + L1)' if self.entry.mixing is None else self.entry.label}"

    def changed(self, **changes: Any) -> Penalty:
        """The same penalty with another kind, strength or mixing."""
        return replace(self, **changes)


NO_PENALTY = Penalty()
COEFFICIENTS = tuple(NO_PENALTY.coefficients)


def penalty(x: Array, y: Array, strength: Array, mixing: Array, absolute: Array) -> Array:
    """λR(w) = λ(β‖w‖₂² + γ‖w‖₁), elementwise."""
    lengths = x * jnp.sign(x) + y * jnp.sign(y)
    return strength * (mixing * (x * x + y * y) + absolute * lengths)


@lru_cache(maxsize=128)  # the same object for the same function: executables are kept by it
def penalized(function: Function) -> Function:
    """f + λR of a function f: it takes λ, β and γ, and behind them the coefficients of f."""

    count = len(COEFFICIENTS)
    if isinstance(function, Listed):
        own = function.coefficients
        inputs = range(2 + count + own)
        parts = (
            (function.program(), (0, 1, *inputs[2 + count :])),
            (program_of(penalty, count, (0,)), tuple(inputs[: 2 + count])),
        )
        return Listed(sum_of(parts, len(inputs)))

    def with_penalty(x: Array, y: Array, *coefficients: Any) -> Array:
        return function(x, y, *coefficients[count:]) + penalty(x, y, *coefficients[:count])

    def over_rows_with_penalty(x: Array, y: Array, *coefficients: Any, rows: Any) -> Array:
        return function(x, y, *coefficients[count:], rows=rows) + penalty(x, y, *coefficients[:count])

    return over_rows_with_penalty if takes_rows(function) else with_penalty
