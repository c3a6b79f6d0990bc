"""The text of each rule against the compiled rule: evaluated over a recorded run, it gives the next record."""

from __future__ import annotations

import itertools
from typing import Any

import numpy as np
import pytest

import optim_viz as ov
from optim_viz.optimizers.rule import Rule

SURFACES = ("rosenbrock", "himmelblau", "saddle")


def settings(name: str) -> list[dict[str, float]]:
    """The defaults with every combination of the method's switches."""
    switches = OPTIMIZERS[name].rule.switches
    return [dict(zip(switches, on, strict=True)) for on in itertools.product((0.0, 1.0), repeat=len(switches))]


OPTIMIZERS = ov.OPTIMIZERS
CASES = [
    pytest.param(name, values, surface, id=f"{name}-{surface}-{''.join(f'{v:.0f}' for v in values.values())}")
    for name in OPTIMIZERS
    for values in settings(name)
    for surface in SURFACES
]


def before(run: ov.Trajectory) -> dict[str, Any]:
    """What the rule's names mean before each step of a run."""
    return {
        **run.hyperparameters,
        **{name: values[:-1] for name, values in run.state.items() if name != "count"},
        "x": run.position[:-1],
        "g": run.drive[:-1],
        "n": np.arange(1, len(run))[:, None],
    }


@pytest.mark.parametrize(("name", "values", "surface"), CASES)
def test_the_text_gives_the_next_record(name: str, values: dict[str, float], surface: str) -> None:
    run = ov.simulate(surface, name, steps=60, noise=0.3, seed=4, **values)
    rule = OPTIMIZERS[name].rule
    digits = 1e-10 if OPTIMIZERS[name].uses_hessian else 1e-12  # two ways to the eigenvectors of a matrix with κ = 2500
    for lines in (rule.lines, rule.in_force(run.hyperparameters)):
        after = Rule(lines, rule.symbols, rule.remembers, rule.switches).after(before(run), run.hessian[:-1])
        np.testing.assert_allclose(after["x"], run.position[1:], rtol=digits, atol=digits)
        for field in rule.remembers:
            recorded = run.state[field]
            np.testing.assert_allclose(after[field], recorded[1:], rtol=digits, atol=digits * abs(recorded).max())


@pytest.mark.parametrize("name", OPTIMIZERS)
def test_a_rule_remembers_what_the_state_holds(name: str) -> None:
    entry = OPTIMIZERS[name]
    assert set(entry.rule.remembers) == set(entry.state_shapes()) - {"count"}
