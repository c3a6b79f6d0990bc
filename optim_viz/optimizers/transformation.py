"""The pair of pure functions that optax calls a gradient transformation, made from a rule's text.

Every line becomes the same operations, in the same order, on JAX's arrays: what a text says is what is compiled.
"""

from __future__ import annotations

from collections import namedtuple
from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Any, NamedTuple

import jax.numpy as jnp
from jax import Array

from optim_viz.language import in_jax
from optim_viz.language.evaluate import evaluate, evaluate_lines, with_eigenvectors
from optim_viz.language.tree import COUNTERS, Binary, Line, Name, with_parts
from optim_viz.optimizers.rule import Rule

Number = Array | float


class GradientTransformation(NamedTuple):
    """An optimizer with its hyperparameters filled in.

    ``update(updates, state, params)`` receives the gradient as ``updates``; a rule that uses the Hessian also receives
    ``hessian``, shape (2, 2). Whoever has the rule's ``powers`` already may pass them, shape (k,).
    ``evaluate_at(params, state)`` is the point at which it wants the gradient, where that is not ``params`` itself.
    """

    init: Callable[[Array], Any]
    update: Callable[..., tuple[Array, Any]]
    evaluate_at: Callable[[Array, Any], Array] | None = None


def with_named_powers(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """The lines with a name of its own in place of each of the rule's powers, such as b1**n."""

    def changed(tree: Any) -> Any:
        match tree:
            case Binary("**", Name(base), Name(exponent)) if exponent in COUNTERS:
                return Name(f"{base}**{exponent}")
        return with_parts(tree, changed)

    return tuple(Line(line.name, changed(line.expression)) for line in lines)


def powers_of_steps(rule: Rule, hyperparameters: Mapping[str, Number], count: Array, steps: int) -> Array:
    """The rule's powers at each of the next steps, (steps, k), after ``count`` () steps were taken."""
    ahead = jnp.array([2 if exponent == "n_next" else 1 for _, exponent in rule.powers])
    bases = jnp.stack([jnp.asarray(hyperparameters[base]) for base, _ in rule.powers])
    exponents = count + jnp.arange(steps)[:, None] + ahead
    return in_jax.integer_power(bases[None], exponents)


@lru_cache(maxsize=256)
def state_type(rule_name: str, fields: tuple[str, ...]) -> Any:
    """The NamedTuple of what a rule remembers; ``count`` () are the steps taken, all else is (2,)."""
    title = "".join(word.capitalize() for word in rule_name.split("_"))
    return namedtuple(f"{title if title.isidentifier() else 'Typed'}State", fields)  # its fields are the text's


def number_type(params: Array) -> Any:
    """What is calculated in: the parameters' own type, and for whole numbers JAX's usual one."""
    return params.dtype if jnp.issubdtype(params.dtype, jnp.inexact) else jnp.result_type(float)


def gradient_transformation(rule: Rule, name: str, hyperparameters: Mapping[str, Number]) -> GradientTransformation:
    """The functions of one rule; hyperparameters may be traced. All is calculated in the parameters' type."""
    counter = ("count",) if rule.counts else ()
    lines = with_named_powers(rule.lines[:-1])
    state_of = state_type(name, (*counter, *rule.remembers))

    def numbers(params: Array) -> dict[str, Any]:
        return {name: jnp.asarray(value, number_type(params)) for name, value in hyperparameters.items()}

    def init(params: Array) -> Any:
        begins = [evaluate(line.expression, numbers(params), in_jax.MACHINE) for line in rule.start]
        counts = [jnp.zeros((), jnp.int32) for _ in counter]
        return state_of(*counts, *(jnp.full_like(params, value, dtype=number_type(params)) for value in begins))

    def before(params: Array, state: Any) -> dict[str, Any]:
        return {**numbers(params), **state._asdict(), "x": params}

    def update(
        updates: Array, state: Any, params: Array, hessian: Array | None = None, powers: Array | None = None
    ) -> tuple[Array, Any]:
        values = {**before(params, state), "g": updates}
        kind = number_type(params)
        if rule.counts:
            values |= {"n": (state.count + 1).astype(kind), "n_next": (state.count + 2).astype(kind)}
        if rule.powers:  # together in one loop: a loop for each would cost compile time, and steps
            if powers is None:
                bases, exponents = (jnp.stack([values[pair[i]] for pair in rule.powers]) for i in (0, 1))
                powers = in_jax.integer_power(bases, exponents)
            values |= {f"{base}**{exponent}": powers[i] for i, (base, exponent) in enumerate(rule.powers)}
        if rule.uses_hessian:
            assert hessian is not None, "the rule uses the Hessian"
            values = with_eigenvectors(values, (hessian[0, 0], hessian[0, 1], hessian[1, 1]), in_jax.MACHINE)
        values = evaluate_lines(lines, values, in_jax.MACHINE)
        counts = [state.count + 1 for _ in counter]
        step = evaluate(rule.update, values, in_jax.MACHINE)
        return step, state_of(*counts, *(jnp.broadcast_to(values[field], params.shape) for field in rule.remembers))

    def evaluate_at(params: Array, state: Any) -> Array:
        assert rule.look_ahead is not None
        return evaluate(rule.look_ahead, before(params, state), in_jax.MACHINE)  # pyrefly: ignore[no-any-return-explicit]

    return GradientTransformation(init, update, evaluate_at if rule.look_ahead is not None else None)
