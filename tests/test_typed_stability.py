"""The largest stable rate that is found in the lines of a typed rule: against the closed forms of the registry, and
against runs on a quadratic."""

from __future__ import annotations

import numpy as np
import pytest

import optim_viz as ov
from optim_viz import OBJECTIVES, OPTIMIZERS, Run
from optim_viz.comparison.stability import curvature_at_minimum, stability_limit
from optim_viz.language.in_numpy import evaluate
from optim_viz.language.tree import names
from optim_viz.optimizers.typed import NO_LIMIT

# Whose limit no line says: Adadelta's rate is made of its own steps, the net decides, and the others have none.
OTHERS = {"adadelta", "learned_optimizer", "lion", "sign_sgd", "rprop", "newton"}
RAVINE = OBJECTIVES["rotated_quadratic"]


def values(entry: ov.Optimizer, random: np.random.Generator) -> dict[str, float]:
    """Within the ranges; a small rate, and a decay that goes with it."""
    inside = {p.name: p.low + random.uniform(0.02, 0.9) * (p.high - p.low) for p in entry.hyperparameters}
    return {**inside, "learning_rate": random.uniform(0.001, 0.1)}


@pytest.mark.parametrize("name", [name for name in OPTIMIZERS if name not in OTHERS])
def test_it_is_the_registered_rules_own_for_any_hyperparameters(name: str) -> None:
    entry, random = OPTIMIZERS[name], np.random.default_rng(1)
    switches = {p.name for p in entry.hyperparameters if p.scale == "switch"}
    typed = ov.rule(ov.rule_text(name))
    assert typed.stability is not None
    assert entry.stability is not None
    moves = [rule.stability is not None and "learning_rate" in names(rule.stability) for rule in (typed, entry)]
    assert moves[0] == moves[1], "a number beside the step that turns with it, or one for all rates"
    for _ in range(4):
        given = {**values(entry, random), **{p: entry.parameter(p).default for p in switches}}
        ours = evaluate(typed.stability, {p.name: given[p.name] for p in typed.hyperparameters})
        np.testing.assert_allclose(ours, evaluate(entry.stability, given), rtol=1e-12)


@pytest.mark.parametrize("switch", [0.0, 1.0])
def test_a_switch_that_the_text_has_decided_counts(switch: float) -> None:
    typed = ov.rule(ov.rule_text("momentum", ema=switch))
    assert typed.stability is not None
    found = evaluate(typed.stability, {"learning_rate": 0.3, "momentum": 0.8})
    np.testing.assert_allclose(found, 2 * 1.8 / (0.2 if switch else 1.0), rtol=1e-13)


@pytest.mark.parametrize(
    "text",
    [
        "x = x - lr g", "v = 0.9 v + g; x = x - lr v", "v = 0.9 v + g; x = x - lr (v + g)",
        "at = x - lr * 0.7 v; v = 0.7 v + g; x = x - lr v", "a = 0.5 a + 0.5 g; x = x - 3 lr (g + a) / 2",
        "b in 0..0.9 = 0.4; a = b a + g; c = b c + a; x = x - lr * (0.1 c + g)",
        "b in 0..0.999 = 0.9; m = b m + (1 - b) g; x = x - lr m / (1 - b^n)",
    ],
)  # fmt: skip
def test_just_below_a_run_contracts_and_just_above_it_does_not(text: str) -> None:
    curvature = curvature_at_minimum(RAVINE)
    assert curvature is not None
    limit = stability_limit(Run(text), curvature)
    assert limit is not None
    below, above = (
        ov.simulate(RAVINE, text, steps=2000, learning_rate=share * limit).loss - curvature.point.value
        for share in (0.98, 1.02)
    )
    assert below[-1] < 1e-6 * below[0]
    assert not above[-1] < 1e6 * above[0]


def test_a_line_may_be_what_is_asked_in_a_choice() -> None:
    """A choice reads a number of its own line or of one before it; of the penalty's strength no limit says anything."""
    typed = ov.rule("b in 0..0.9 = 0.5; u = 2 b; x = x - lr * (g if u > 1 else 4 g)")
    assert typed.stability is not None
    assert [evaluate(typed.stability, {"learning_rate": 0.1, "b": b}) for b in (0.4, 0.6)] == [0.5, 2.0]
    assert ov.rule("x = x - lr * (g if lam > 1 else 2 g)").stability is None


@pytest.mark.parametrize(
    "text",
    [
        "x = x - lr sign(g)", "x = x - lr g / n", "x = x + lr g", "v = v + g; x = x - lr v", "x = x - lr g - 0.1 lr",
        "x = x - lr g norm(g)", "x = x - 0 g", "x = x - lr g * (1 if n == 1 else 0.5)", "x = x - lr max(g, 0)",
        "a = 0.9 a + 0.1 g; b = 0.5 b + a; x = x - lr b",  # whose roots leave the circle beside −1
    ],
)  # fmt: skip
def test_where_none_is_known_it_is_said(text: str) -> None:
    typed = ov.rule(text)
    assert typed.stability is None
    assert typed.step_length == NO_LIMIT
    assert stability_limit(Run(text), curvature_at_minimum(RAVINE)) is None
