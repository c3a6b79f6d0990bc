"""How a run treats a penalty λR(w) = λ(β‖w‖₂² + γ‖w‖₁): through the gradient that its rule is given, or beside that.

With the update u of the rule and the learning rate α of the step, w becomes

* w + u, where u was made of ∇(f + λR): the *gradient*;
* w + u − α∇(λR)(w), where u was made of ∇f alone: *decoupled* (Loshchilov and Hutter, 2019, arXiv 1711.05101, where R
  is ‖w‖₂²);
* prox(w + u), u as before, where prox(v) is the w at which ½‖w − v‖² + αλR(w) is lowest: *proximal*. Each coordinate
  moves towards zero by αλγ, not beyond it, and is divided by 1 + 2αλβ (Parikh and Boyd, 2014, Proximal algorithms,
  sections 6.1.3 and 6.5.2).

One function of numbers does all three, so that neither a treatment nor a strength is another program.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from typing import Any

import jax.numpy as jnp

from optim_viz.frozen import Frozen
from optim_viz.objectives.penalties import COEFFICIENTS
from optim_viz.programs.instructions import program_of_numbers
from optim_viz.programs.writer import Program
from optim_viz.registry import Entry, Registry


@dataclass(frozen=True)
class Treatment(Entry, Frozen):
    """One way to treat a penalty; its number is its place in ``TREATMENTS``."""

    name: str
    label: str
    help: str = field(repr=False)


TREATMENTS: Registry[Treatment] = Registry("treatment")

for _treatment in (
    Treatment("gradient", "In the gradient", "The rule is given ∇(f + λR): what it scales, it scales of both."),
    Treatment("decoupled", "Decoupled", "The rule is given ∇f; beside its update, w moves by −α∇(λR)."),
    Treatment("proximal", "Proximal step", "The rule is given ∇f; then comes the exact step of λR: zero is zero."),
):
    TREATMENTS.declare(_treatment.name, _treatment)

GRADIENT, DECOUPLED, PROXIMAL = TREATMENTS  # their names


def treatment_number(name: str) -> float:
    """By which the engine and the browser know it.

    Raises:
        UnknownNameError: on an unknown one.
    """
    return float([*TREATMENTS].index(TREATMENTS[name].name))


@cache
def treatment_program() -> Program:
    """``(moved, before, α, treatment, λ, β, γ) -> after``, coordinate by coordinate: where the rule moved it."""
    return program_of_numbers(lambda *given: [_treated(*given)], 4 + len(COEFFICIENTS))


def _treated(moved: Any, before: Any, rate: Any, treatment: Any, strength: Any, mixing: Any, absolute: Any) -> Any:
    amount = rate * strength
    decayed = moved - amount * (2.0 * mixing * before + absolute * jnp.sign(before))
    nearer = jnp.sign(moved) * jnp.maximum(abs(moved) - amount * absolute, 0.0)
    shrunk = nearer / (1.0 + 2.0 * amount * mixing)
    after = jnp.where(treatment == treatment_number(PROXIMAL), shrunk, moved)
    return jnp.where(treatment == treatment_number(DECOUPLED), decayed, after)
