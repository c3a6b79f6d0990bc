"""The declared limit of stability against the roots of the rule: its lines as a matrix, and the engine's own runs."""

from __future__ import annotations

import itertools
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from optim_viz import OBJECTIVES, OPTIMIZERS, simulate
from optim_viz.language.in_numpy import evaluate
from optim_viz.language.tree import Line, Name, Number, names

# What is held still besides the line ``rate``: Adadelta multiplies its rate by the learning rate only in the last line.
FROZEN = {"adadelta": "ratio"}
SETTLED = 1e9  # the number of a step at which no bias is left to correct

VALUES: dict[str, tuple[float, ...]] = {
    "momentum": (0.0, 0.3, 0.9, 0.99),
    "b1": (0.0, 0.5, 0.9, 0.99),
    "weight_decay": (0.0, 0.01, 1.0),
    "learning_rate": (0.1, 1.5),
}


def choices(name: str) -> list[dict[str, float]]:
    """Settings that could move the limit, with every combination of the switches."""
    entry = OPTIMIZERS[name]
    spans = {
        p.name: (0.0, 1.0) if p.scale == "switch" else VALUES[p.name]
        for p in entry.hyperparameters
        if p.scale == "switch" or p.name in VALUES
    }
    return [entry.resolve(dict(zip(spans, row, strict=True))) for row in itertools.product(*spans.values())]


DECLARED = [name for name, entry in OPTIMIZERS.items() if entry.stability is not None]
CASES = {
    name: [hyper for hyper in choices(name) if evaluate(OPTIMIZERS[name].stability or Number(0.0), hyper) != 0]
    for name in DECLARED
}
every_limit = pytest.mark.parametrize("name", [name for name in DECLARED if CASES[name]])


def lines_that_matter(name: str, hyper: dict[str, float], rate: float) -> tuple[list[Line], list[str]]:
    """The lines from which the next x follows while the effective rate is held at ``rate``, and what is remembered."""
    entry = OPTIMIZERS[name]
    held = FROZEN.get(name, "rate")
    number = Number(rate / hyper["learning_rate"] if name in FROZEN else rate)
    lines = [Line(line.name, number if line.name == held else line.expression) for line in entry.rule.lines]
    wanted, kept = {"x"}, []
    for line in reversed(lines):
        if line.name in wanted or line.name == "at":
            wanted |= {name for name in names(line.expression) if name not in entry.rule.switches}
            kept.append(line)
    return kept[::-1], [field for field in entry.rule.remembers if field in wanted]


def matrix(name: str, hyper: dict[str, float], rate: float, curvature: float) -> NDArray[np.float64]:
    """One step on h/2 x², a linear map of x and of what the rule remembers: by its action on the unit vectors."""
    if OPTIMIZERS[name].effective_rate == Name("learning_rate"):
        hyper = {**hyper, "learning_rate": rate}
    lines, remembered = lines_that_matter(name, hyper, rate)
    coordinates = ["x", *remembered]

    def step(vectors: NDArray[np.float64]) -> NDArray[np.float64]:
        """Of each column."""
        values: dict[str, Any] = {
            **hyper,
            "n": SETTLED,
            "n_next": SETTLED + 1,
            **dict(zip(coordinates, vectors, strict=True)),
        }
        values["g"] = curvature * values["x"]
        for line in lines:
            values[line.name] = evaluate(line.expression, values)
            if line.name == "at":
                values["g"] = curvature * values["at"]
        return np.stack([np.broadcast_to(values[c], vectors.shape[1:]) for c in coordinates])

    size = len(coordinates)
    some = np.linspace(-1.3, 0.7, size)
    stepped = step(np.column_stack([np.eye(size), some]))
    columns, after = stepped[:, :-1], stepped[:, -1]
    np.testing.assert_allclose(columns @ some, after, rtol=1e-12, atol=1e-12)  # it is linear
    return columns


def radius(name: str, hyper: dict[str, float], rate: float, curvature: float) -> float:
    """The largest modulus of an eigenvalue: below 1, and only then, every start comes to rest at the minimum."""
    return float(np.abs(np.linalg.eigvals(matrix(name, hyper, rate, curvature))).max())


def limit(name: str, hyper: dict[str, float]) -> float:
    found = OPTIMIZERS[name].stability
    assert found is not None
    return float(evaluate(found, hyper))


def test_there_is_a_limit_for_each_method_with_a_rate_and_only_for_those() -> None:
    assert [name for name, entry in OPTIMIZERS.items() if entry.effective_rate is not None] == DECLARED
    assert len(DECLARED) >= 15


def test_the_matrix_of_gradient_descent_is_one_minus_rate_times_curvature() -> None:
    assert matrix("sgd", {"learning_rate": 7.0}, 0.1, 4.0).tolist() == [[pytest.approx(0.6)]]


def test_the_matrix_of_the_heavy_ball_is_polyaks() -> None:
    rho, rate, h = 0.8, 0.25, 3.0
    found = matrix("momentum", OPTIMIZERS["momentum"].resolve({"momentum": rho}), rate, h)
    roots = np.roots([1.0, -(1.0 + rho - rate * h), rho])  # z² − (1 + ρ − αh) z + ρ, Polyak (1964)
    np.testing.assert_allclose(np.sort_complex(np.linalg.eigvals(found)), np.sort_complex(roots), rtol=1e-12)


@every_limit
@pytest.mark.parametrize("curvature", [0.5, 40.0], ids=["flat", "steep"])
def test_below_the_limit_the_rule_contracts_and_above_it_does_not(name: str, curvature: float) -> None:
    for hyper in CASES[name]:
        border = limit(name, hyper) / curvature
        for below in (1e-2, 0.3, 0.7, 0.99, 1 - 1e-4):
            assert radius(name, hyper, below * border, curvature) < 1, (hyper, below)
        for above in (1 + 1e-4, 1.01, 1.5, 5.0):
            assert radius(name, hyper, above * border, curvature) > 1, (hyper, above)


@every_limit
def test_at_the_limit_the_path_swings_from_side_to_side(name: str) -> None:
    """The root that leaves the circle leaves it at z = −1."""
    for hyper in CASES[name]:
        roots = np.linalg.eigvals(matrix(name, hyper, limit(name, hyper) / 3.0, 3.0))
        assert np.abs(roots + 1.0).min() < 1e-6, hyper


def test_a_decay_beyond_two_over_the_rate_is_stable_nowhere() -> None:
    hyper = OPTIMIZERS["adamw"].resolve({"learning_rate": 10.0, "weight_decay": 0.5, "b1": 0.9})
    assert limit("adamw", hyper) < 0
    for rate in (1e-9, 1e-3, 1.0, 100.0):
        assert radius("adamw", hyper, rate, 1.0) > 1


def test_no_limit_is_known_for_decay_in_the_gradient() -> None:
    assert limit("adamw", OPTIMIZERS["adamw"].resolve({"decoupled": 0.0})) == 0.0


# ---------------------------------------------------------------------------------------------------- the engine's runs

EPS = 1e150  # so far above every slope that the root beside it counts for nothing: α / (√ν + ε) stands still at α / ε


def frozen(name: str, hyper: dict[str, float], rate: float) -> dict[str, float]:
    """Settings with which the compiled rule itself has the effective rate ``rate``, all the way."""
    if name == "radam":
        return {**hyper, "threshold": 1e9, "learning_rate": rate}  # it never trusts its cache
    if name == "adadelta":
        return {**hyper, "eps": EPS, "learning_rate": rate}
    if name == "clipped_sgd":
        return {**hyper, "max_norm": EPS, "learning_rate": rate}  # it never clips
    if "eps" not in hyper:
        return {**hyper, "learning_rate": rate}
    changed = {**hyper, "eps": EPS, "learning_rate": rate * EPS}
    if hyper.get("eps_in_sqrt"):
        changed["learning_rate"] = rate * EPS**0.5
    if "weight_decay" in hyper:  # the product of the two is what the limit knows
        changed["weight_decay"] = hyper["weight_decay"] * hyper["learning_rate"] / changed["learning_rate"]
    return changed


@every_limit
def test_simulated_paths_shrink_below_the_limit_and_grow_above(name: str) -> None:
    """All settings side by side, but those at β₁ = 0.99: there the corrected average takes hundreds of steps to settle,
    and its first ones leap by 1e140."""
    kappa = 50.0
    quadratic = OBJECTIVES["quadratic"].bind(kappa=kappa)
    settling = [hyper for hyper in CASES[name] if hyper.get("b1", 0.0) < 0.95]
    assert settling
    for share in (0.95, 1.05):
        chosen = [frozen(name, hyper, share * limit(name, hyper) / kappa) for hyper in settling]
        columns = {number: [values[number] for values in chosen] for number in chosen[0]}
        paths = simulate(quadratic, name, start=(0.0, 1e-3), steps=4000, **columns)
        for hyper, path in zip(settling, paths, strict=True):
            if share < 1:
                assert np.abs(path.position[-100:]).max() < 1e-4, hyper
                assert np.abs(path.position).max() < 1e15, hyper  # as far as the first steps leap
            else:
                assert np.abs(path.position).max() > 1e30, hyper


@pytest.mark.parametrize("rho", [0.0, 0.5, 0.9])
@pytest.mark.parametrize(("key", "curvature"), [("sphere", 2.0), ("quadratic", 100.0)])
def test_the_heavy_ball_falls_apart_at_polyaks_limit(key: str, curvature: float, rho: float) -> None:
    border = 2 * (1 + rho) / curvature
    start, steps = (0.0, 1.0), 4000
    below, above = (
        simulate(key, "momentum", start=start, steps=steps, learning_rate=share * border, momentum=rho)
        for share in (0.99, 1.01)
    )
    assert abs(below.position[-1, 1]) < 1e-6
    assert np.abs(above.position[:, 1]).max() > 1e6


@pytest.mark.parametrize(("key", "curvature"), [("sphere", 2.0), ("quadratic", 100.0)])
def test_gradient_descent_falls_apart_at_two_over_the_curvature(key: str, curvature: float) -> None:
    border = 2 / curvature
    below, at, above = (
        simulate(key, "sgd", start=(0.0, 1.0), steps=4000, learning_rate=share * border) for share in (0.99, 1.0, 1.01)
    )
    assert abs(below.position[-1, 1]) < 1e-6
    np.testing.assert_array_equal(np.abs(at.position[:, 1]), 1.0)  # to and fro for ever
    assert np.abs(above.position[:, 1]).max() > 1e6


def test_the_averaged_momentum_tolerates_38_where_gradient_descent_tolerates_2() -> None:
    """Cohen et al. (2022): 2 (1 + β) / (1 − β) at β = 0.9."""
    for name in ("adam", "amsgrad", "adamax", "radam", "adabelief", "yogi", "adam_slide"):
        assert limit(name, OPTIMIZERS[name].resolve({})) == pytest.approx(38.0)
    assert limit("momentum", OPTIMIZERS["momentum"].resolve({"ema": 1.0})) == pytest.approx(38.0)
    assert limit("sgd", {}) == 2.0
