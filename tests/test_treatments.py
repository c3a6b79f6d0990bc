"""How a run treats a penalty: against loops in plain NumPy and AdamW; in batches and in the browser, bit by bit."""

from __future__ import annotations

from collections import Counter
from typing import Any

import numpy as np
import pytest
from penalty_cases import quadratic
from test_simulation_in_the_browser import assert_equal, drawn, some_run

from optim_viz import OBJECTIVES, OPTIMIZERS, Fate, InputError, Run, Scenario, fate_map, run, simulate, sweep
from optim_viz.objectives import Objective
from optim_viz.objectives.penalties import PENALTIES, Penalty
from optim_viz.objectives.treatments import TREATMENTS
from optim_viz.scene.scenario import treatments_of
from optim_viz.simulation import simulate as module

KINDS = [name for name in PENALTIES if name != "none"]
every_kind = pytest.mark.parametrize("kind", KINDS)
every_treatment = pytest.mark.parametrize("treatment", list(TREATMENTS))
CHOSEN = {"l2": Penalty("l2", 0.3), "l1": Penalty("l1", 0.3), "elastic_net": Penalty("elastic_net", 0.3, 0.7)}
A, B = np.array([[2.0, 0.6], [0.6, 1.0]]), np.array([1.2, 0.2])


def by_loop(penalty: Penalty, treatment: str, rate: float, steps: int) -> Any:
    """Gradient descent on ½wᵀAw − bᵀw + λR, step by step; (steps + 1, 2)."""
    strength, mixing, absolute = penalty.coefficients.values()
    path = [np.array([-1.0, 1.5])]
    for _ in range(steps):
        w = path[-1]
        slope, pull = A @ w - B, strength * (2.0 * mixing * w + absolute * np.sign(w))
        if treatment == "gradient":
            w = w - rate * (slope + pull)
        elif treatment == "decoupled":
            w = (w - rate * slope) - rate * pull
        else:
            v = w - rate * slope
            v = np.sign(v) * np.maximum(np.abs(v) - rate * strength * absolute, 0.0)
            w = v / (1.0 + 2.0 * rate * strength * mixing)
        path.append(w)
    return np.array(path)


@every_treatment
@every_kind
def test_gradient_descent_is_that_of_a_loop(kind: str, treatment: str) -> None:
    surface = quadratic(A, B).penalized(CHOSEN[kind])
    found = simulate(surface, "sgd", start=(-1.0, 1.5), steps=200, learning_rate=0.1, treatment=treatment)
    # Where a subgradient rattles about the corner, rounding decides nothing: it passes it by far more than that.
    np.testing.assert_allclose(found.position, by_loop(CHOSEN[kind], treatment, 0.1, 200), rtol=0, atol=1e-12)
    if treatment == "proximal":
        assert found.outcome.kind is Fate.CONVERGED
        assert found.outcome.target == surface.minima[0]


@pytest.mark.parametrize("strength", [0.01, 0.1])
def test_decoupled_squares_are_adamw(strength: float) -> None:
    """Its weight decay is twice a penalty's strength: the slope of λw² is 2λw."""
    surface, start = OBJECTIVES["booth"], (-3.0, 4.0)
    ours = simulate(
        surface.penalized("l2", strength=strength), "adam", start=start, learning_rate=0.1, treatment="decoupled"
    )
    adamw = simulate(surface, "adamw", start=start, learning_rate=0.1, weight_decay=2.0 * strength)
    np.testing.assert_allclose(ours.position, adamw.position, rtol=0, atol=1e-9)


def test_a_proximal_step_ends_at_exactly_zero_and_a_subgradient_rattles() -> None:
    """R2: about the corner, a subgradient's steps are as long as the rate says."""
    surface = OBJECTIVES["booth"].penalized("l1", strength=20.0)
    assert surface.minima[0].position[0] == 0.0
    rates = [0.04, 0.02, 0.01]
    still, rattling = (
        simulate(surface, "sgd", start=(-1.0, 1.5), steps=2000, learning_rate=rates, treatment=treatment)
        for treatment in ("proximal", "gradient")
    )
    for path in still:
        assert (path.position[-100:, 0] == 0.0).all()
        assert path.position[-1, 1] == pytest.approx(surface.minima[0].position[1], abs=1e-12)
        assert path.outcome.kind is Fate.CONVERGED
        assert np.abs(path.gradient[-1]).max() > 1.0, "the slope of f + λR does not vanish there"
    widths = [np.ptp(path.position[-500:, 0]) for path in rattling]
    assert widths[0] > 1.5 * widths[1] > 2.25 * widths[2] > 0.0


@every_treatment
def test_the_rule_is_given_what_its_treatment_says(treatment: str) -> None:
    base = OBJECTIVES["rosenbrock"]
    surface = base.penalized("elastic_net", strength=0.5)
    path = simulate(surface, "sgd", steps=50, learning_rate=1e-3, treatment=treatment, noise=0.1, seed=4)
    quiet = simulate(surface, "sgd", steps=50, learning_rate=1e-3, noise=0.1, seed=4)
    noise = quiet.noisy_gradient - quiet.gradient
    followed = surface if treatment == "gradient" else base
    wanted = followed.gradient(*path.position.T) + noise
    np.testing.assert_allclose(path.noisy_gradient, wanted, rtol=0, atol=1e-11)
    np.testing.assert_array_equal(path.loss, surface(*path.position.T))
    np.testing.assert_array_equal(path.gradient, surface.gradient(*path.position.T))


def test_newton_is_given_the_curvature_of_what_it_follows() -> None:
    """One step of it solves the ridge, and one on f alone the quadratic."""
    surface = quadratic(A, B).penalized("l2", strength=0.3)
    whole = simulate(surface, "newton", start=(-1.0, 1.5), steps=5, learning_rate=1.0, damping=0.0)
    np.testing.assert_allclose(whole.position[1], np.linalg.solve(A + 0.6 * np.eye(2), B), atol=1e-14)
    alone = simulate(
        surface, "newton", start=(-1.0, 1.5), steps=5, learning_rate=1.0, damping=0.0, treatment="proximal"
    )
    np.testing.assert_allclose(alone.position[1], np.linalg.solve(A, B) / 1.6, atol=1e-14)


@every_treatment
def test_without_a_penalty_all_treatments_are_one(treatment: str) -> None:
    plain, path = (simulate("booth", "momentum", **given) for given in ({}, {"treatment": treatment}))
    np.testing.assert_array_equal(path.position, plain.position)


@every_treatment
def test_a_penalty_of_no_strength_is_none(treatment: str) -> None:
    for name in ("sgd", "nesterov", "adam"):
        free = simulate(OBJECTIVES["booth"].penalized("l1", strength=0.0), name, treatment=treatment)
        np.testing.assert_array_equal(free.position, simulate("booth", name).position)


# --- Choosing one ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", list(OPTIMIZERS))
def test_a_method_with_a_decay_of_its_own_refuses_a_second_one(name: str) -> None:
    decays = "weight_decay" in {p.name for p in OPTIMIZERS[name].hyperparameters}
    assert treatments_of(OPTIMIZERS[name]) == (("gradient", "proximal") if decays else tuple(TREATMENTS))
    if decays:
        with pytest.raises(InputError, match=r"decay of its own"):
            Run(name, treatment="decoupled")
    assert Run("sgd", treatment="decoupled").with_optimizer(name, OBJECTIVES["booth"]).optimizer == name


def test_a_partner_that_takes_no_second_decay_keeps_its_own() -> None:
    for name, entry in OPTIMIZERS.items():
        for contrast in entry.contrasts:
            if "decoupled" in treatments_of(entry):
                partner = Run(name, treatment="decoupled").partner(contrast)
                assert partner.treatment == ("decoupled" if "decoupled" in treatments_of(partner.entry) else "gradient")


def test_an_unknown_treatment_is_told_its_neighbours() -> None:
    with pytest.raises(InputError, match="proximal"):
        Run("sgd", treatment="proximate")
    with pytest.raises(InputError, match="proximal"):
        simulate("sphere", "sgd", treatment="proximate")


# --- Many at once, and in the browser ----------------------------------------------------------------------------


def one_of_each_kind() -> list[str]:
    """Methods that a batch's step does not tell apart but by their rule, which is done when the penalty comes: the
    first of those with or without a look ahead, the Hessian, powers, and a decay of their own."""
    kinds: dict[tuple[bool, bool, bool, int], str] = {}
    for name, entry in OPTIMIZERS.items():
        looks_ahead, powers = entry().evaluate_at is not None, bool(entry.rule.powers)
        kinds.setdefault((looks_ahead, entry.uses_hessian, powers, len(treatments_of(entry))), name)
    return list(kinds.values())


@pytest.mark.parametrize(
    ("objective", "name"),
    [
        *(("booth", name) for name in one_of_each_kind()),
        *(("logistic_regression", name) for name in ("sgd", "nesterov", "newton")),
    ],
)
@pytest.mark.compiled
def test_a_lane_is_the_engines_run(objective: str, name: str) -> None:
    surface = OBJECTIVES[objective].penalized("elastic_net", strength=3.0, mixing=0.2)
    rates = np.array([1.0, 0.3, 0.1]) * simulate(surface, name, steps=1).hyperparameters["learning_rate"]
    for treatment in treatments_of(OPTIMIZERS[name]):
        cells = sweep(surface, name, learning_rate=rates, treatment=treatment, steps=200, noise=0.1)
        paths = simulate(surface, name, learning_rate=rates, treatment=treatment, steps=200, noise=0.1)
        np.testing.assert_array_equal(cells.final, [path.loss[-1] for path in paths])
        np.testing.assert_array_equal(cells.best, [path.loss.min() for path in paths])
        assert [cells.label(i) for i in range(3)] == [path.outcome.label.split(" · ")[0] for path in paths]


def test_a_map_plays_its_cells() -> None:
    surface = OBJECTIVES["himmelblau"].penalized("l1", strength=8.0)
    cells = fate_map(surface, "sgd", resolution=7, steps=300, learning_rate=0.01, treatment="proximal")
    found = {cells.label(i, j) for i in range(7) for j in range(7)}
    for i in range(7):
        for j in range(7):
            path = run(
                Scenario("himmelblau", cells.start_at(i, j), (cells.run_at(i, j),), steps=300, penalty=surface.penalty)
            )
            assert path[0].loss[-1] == cells.final[i, j]
            assert path[0].outcome.kind.name == list(Fate)[cells.fate[i, j]].name
    assert "converged" in found


def penalized_scenario(draw: np.random.Generator, objective: str, runs: Any, steps: int) -> Scenario:
    surface = OBJECTIVES[objective]
    kind = str(draw.choice(KINDS))
    penalty = Penalty(kind, float(draw.choice([0.0, 0.01, 0.5, 4.0])), float(draw.uniform(0.0, 2.0)))
    start = tuple(float(draw.choice([0.0, draw.uniform(*side)])) for side in (surface.domain.x, surface.domain.y))
    noise = float(draw.choice([0.0, 0.0, 0.3]))
    parameters = drawn(draw, surface.parameters)
    return Scenario(
        objective,
        start,
        tuple(runs),
        parameters,
        steps=steps,
        noise=noise,
        seed=int(draw.integers(99)),
        penalty=penalty,
    )


def test_the_browser_takes_the_same_steps() -> None:
    draw, scenarios = np.random.default_rng(21), []
    surfaces = ("booth", "rosenbrock", "ackley", "linear_regression", "logistic_regression")
    without_net = [name for name, entry in OPTIMIZERS.items() if not entry.rule.uses_net]
    for i, name in enumerate([name for name in OPTIMIZERS for _ in range(6)]):
        own = some_run(draw, name)
        treated = Run(**{**vars(own), "treatment": str(draw.choice(treatments_of(own.entry)))})
        if i % 3 == 0:
            treated = treated.branched(int(draw.integers(1, 60)), some_run(draw, str(draw.choice(without_net))))
        surface = surfaces[i % 5 if name in without_net else 0]  # rules with a net are one executable more
        scenarios.append(penalized_scenario(draw, surface, [treated], 80))
    paths = assert_equal(scenarios)
    assert {path.run.treatment for path in paths if path.run is not None} == set(TREATMENTS)


# --- What it costs -----------------------------------------------------------------------------------------------


@pytest.mark.compiled
def test_no_strength_no_kind_and_no_treatment_compiles(compilations: Counter[str]) -> None:
    def all_of(surface: Objective, strength: float) -> None:
        for treatment in TREATMENTS:
            simulate(surface, "sgd", treatment=treatment).outcome  # noqa: B018 -- is worked out when it is asked for
            sweep(surface, "sgd", learning_rate=[0.01, 0.02], treatment=treatment)

    booth = OBJECTIVES["booth"]
    all_of(booth.penalized("l1", strength=0.5), 0.5)
    compilations.clear()
    for kind in KINDS:
        for strength in (0.0, 0.2, 7.0):
            all_of(booth.penalized(kind, strength=strength), strength)
    assert not compilations


@pytest.mark.compiled
def test_a_surface_without_penalty_takes_nothing_of_it() -> None:
    """Its loop is compiled from the same program as ever: no treatment is among what it is given."""
    given: list[int] = []
    compiled = module.compile_scan(OBJECTIVES["booth"].function)

    def counted(*args: Any) -> Any:
        given.append(len(args))
        return compiled(*args)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "compile_scan", lambda function, nets: counted)
        simulate("booth", "sgd", treatment="proximal")
    assert set(given) == {8}  # the last of them the rows, of which this surface has none
