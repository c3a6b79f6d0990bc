"""What the compiled loops do with a penalty (:mod:`optim_viz.objectives.treatments`); without one, they do nothing."""

from __future__ import annotations

from typing import Any

import jax.numpy as jnp
from jax import Array

from optim_viz.objectives.penalties import COEFFICIENTS
from optim_viz.objectives.treatments import GRADIENT, treatment_number, treatment_program
from optim_viz.programs.machines import evaluate_together

Coefficients = tuple[Array, ...]  # the objective's, the penalty's λ, β and γ first


def rule_coefficients(coefficients: Coefficients, treatment: Array | None) -> Coefficients:
    """Those of the surface whose gradient the rule is given: λ is 0 where the penalty is treated beside the rule."""
    if treatment is None:
        return coefficients
    strength, *others = coefficients
    return (jnp.where(treatment == treatment_number(GRADIENT), strength, 0.0), *others)


def treated(moved: Array, before: Array, rate: Any, treatment: Array | None, coefficients: Coefficients) -> Array:
    """Where the step ends, of where the rule ``moved`` what was ``before``; coordinates come first, (2, ...)."""
    if treatment is None:
        return moved
    given = (moved, before, rate, treatment, *coefficients[: len(COEFFICIENTS)])
    (after,) = evaluate_together(treatment_program(), given)
    return jnp.asarray(after)
