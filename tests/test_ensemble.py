"""Ensembles: each member is the run of its seed, the spread is that of theory, and quantiles bear what overflowed."""

from __future__ import annotations

import copy
import pickle
from collections import Counter
from itertools import count
from typing import Any

import numpy as np
import pytest
from simulate_cases import assert_equal, one

from optim_viz import OBJECTIVES, Ensemble, Fate, InputError, Penalty, Run, Scenario, ensemble, ensemble_of
from optim_viz.comparison.fairness import apply_fairness
from optim_viz.data.stream import DEFAULT_SAMPLING, Stream
from optim_viz.limits import MAX_ENSEMBLE, MAX_SEEDS
from optim_viz.objectives import Objective
from optim_viz.scene.scenario import Fairness
from optim_viz.simulation import ensemble as module
from optim_viz.simulation.ensemble import quantiles

SEEDS = (7, 0, 4_000_000_000)
LASSO = OBJECTIVES["linear_regression"].penalized("l1", strength=0.3)
CASES: dict[str, tuple[str | Objective, str, dict[str, Any]]] = {
    "data": (LASSO, "sgd", {"treatment": "proximal", "learning_rate": 0.2, "noise": 0.4, "steps": 50}),
    "adam": ("rosenbrock", "adam", {"learning_rate": 0.2, "noise": 0.7, "start": (-1.1, 0.4), "steps": 90}),
    "scheduled": ("beale", "momentum", {"learning_rate": 1e-3, "noise": 0.3, "schedule": "cosine", "steps": 60}),
    "overflows": ("quadratic", "sgd", {"learning_rate": 0.5, "noise": 1.0, "steps": 400}),
    "long": ("quadratic", "sgd", {"learning_rate": 0.01, "noise": 1.0, "steps": 700}),
}


@pytest.mark.parametrize(("objective", "optimizer", "settings"), CASES.values(), ids=CASES.keys())
def test_each_member_is_the_run_of_its_seed(
    objective: str | Objective, optimizer: str, settings: dict[str, Any]
) -> None:
    found = ensemble(objective, optimizer, seeds=SEEDS, **settings)
    assert found.seeds == SEEDS
    assert found.loss.shape == (3, settings["steps"] + 1)
    assert len({*found.end[:, 0].tolist()}) == 3
    for k, seed in enumerate(SEEDS):
        run = one(objective, optimizer, seed=seed, **settings)
        n = len(run)
        np.testing.assert_array_equal(found.loss[k, :n], run.loss)
        assert (found.loss[k, n:] == np.inf).all()
        np.testing.assert_array_equal(found.end[k], run.position[-1])
        assert found.outcome[k] == run.outcome
        assert_equal(found.trajectories[k], run)
    for member, seed in zip(found.trajectories[1:], SEEDS[1:], strict=True):
        assert member.seed == seed


def test_runs_of_a_scene_share_each_seed_and_are_the_scene_s_own_under_it() -> None:
    branch = Run("adam", {"learning_rate": 0.3}).branched(12, Run("sgd", {"learning_rate": 0.001}))
    runs = (Run("momentum", {"learning_rate": 5e-4}), branch, Run("adam", {"learning_rate": 0.1}))
    scene = Scenario("rosenbrock", (-1.0, 0.5), runs, steps=60, noise=0.5, seed=3)
    found = ensemble_of(scene, (5, 9))
    assert [each.run for each in found] == list(runs)
    for k, seed in enumerate((5, 9)):
        for each, run in zip(found, module.simulate_runs(scene.changed(seed=seed), runs), strict=True):
            np.testing.assert_array_equal(each.loss[k], run.loss)
            assert_equal(each.trajectories[k], run)


def test_rates_are_the_scene_s_under_every_seed_however_they_were_chosen() -> None:
    runs = (Run("sgd", {"learning_rate": 1e-3}), Run("adam", {"learning_rate": 0.1}))
    scene = apply_fairness(Scenario("rosenbrock", runs=runs, noise=5.0, steps=30, fairness=Fairness("matched")), None)
    found = ensemble_of(scene, range(3))
    assert [each.run.rate for each in found] == [run.rate for run in scene.runs]
    assert apply_fairness(scene.changed(seed=2), scene).runs != scene.runs


def test_the_ends_of_noisy_descent_scatter_as_theory_says() -> None:
    """x ← (1 − αh)x − ασn has the stationary variance α²σ²/(1 − (1 − αh)²), along each axis of its own curvature."""
    rate, noise, kappa = 0.3, 0.8, 4.0
    surface = OBJECTIVES["quadratic"].bind(kappa=kappa)
    found = ensemble(surface, "sgd", seeds=range(200), learning_rate=rate, noise=noise, steps=150)
    curvature = np.array([1.0, kappa])
    variance = (rate * noise) ** 2 / (1.0 - (1.0 - rate * curvature) ** 2)
    spread = found.spread
    assert spread.ends == 200
    assert spread.mean is not None
    assert spread.covariance is not None
    # Of 200 normal ends, a variance is known to within √(2/199), and a mean to within σ/√200.
    np.testing.assert_allclose(np.diag(spread.covariance), variance, rtol=3 * np.sqrt(2 / 199))
    np.testing.assert_array_less(np.abs(spread.mean), 3 * np.sqrt(variance / 200))
    assert abs(spread.covariance[0, 1]) < 3 * np.sqrt(variance.prod() / 200)
    # The stationary loss ½ Σ h·x² has the mean ½ Σ h·variance; over seeds and the last records.
    mean = 0.5 * (curvature * variance).sum()
    assert found.loss[:, 60:].mean() == pytest.approx(mean, rel=0.05)
    half = ensemble(surface, "sgd", seeds=range(200), learning_rate=rate, noise=noise / 2, steps=150)
    assert half.loss[:, 60:].mean() == pytest.approx(mean / 4, rel=0.05)


def some_overflow() -> Ensemble:
    return ensemble("himmelblau", "sgd", seeds=range(40), learning_rate=0.02, noise=40.0, steps=120)


def test_a_scene_of_data_with_a_penalty_has_members_of_its_own() -> None:
    runs = (Run("sgd", {"learning_rate": 0.2}, treatment="proximal"), Run("adam", {"learning_rate": 0.1}))
    scene = Scenario("linear_regression", runs=runs, penalty=Penalty("l1", 0.3), noise=0.4, steps=30)
    for each, run in zip(ensemble_of(scene, (8, 3)), runs, strict=True):
        alone = one(LASSO, run.optimizer, learning_rate=run.rate, treatment=run.treatment, noise=0.4, steps=30, seed=3)
        np.testing.assert_array_equal(each.loss[1], alone.loss)


@pytest.mark.parametrize("sampling", [DEFAULT_SAMPLING, "with_replacement"])
def test_the_first_steps_of_batches_scatter_as_the_rows_do(sampling: str) -> None:
    """Over seeds, x₁ = x₀ − α·(mean of B rows' gradients) has the covariance α²Σ/B, times (N − B)/(N − 1) where no row
    is in a batch twice; Σ is that of the rows' own gradients."""
    rate, size, start = 0.2, 8, np.array([-1.0, 1.5])
    surface = OBJECTIVES["linear_regression"]
    assert surface.table is not None
    X, y = surface.table.X, surface.table.y
    rows = X * (X @ start - y)[:, None]  # each row's gradient of ½(w·x − y)²
    n = len(X)
    expected = rate**2 * np.cov(rows.T, bias=True) / size
    expected *= (n - size) / (n - 1) if sampling == DEFAULT_SAMPLING else 1.0
    stream = Stream(batch_size=size, sampling=sampling)
    found = ensemble(surface, "sgd", seeds=range(200), start=(-1, 1.5), steps=1, learning_rate=rate, stream=stream)
    spread = found.spread
    assert spread.covariance is not None
    assert np.trace(spread.covariance) == pytest.approx(np.trace(expected), rel=3 * np.sqrt(2 / 199))
    np.testing.assert_allclose(spread.mean, start - rate * rows.mean(axis=0), atol=3 * np.sqrt(expected.max() / 200))


# Quantiles -------------------------------------------------------------------------------------------------------


def test_quantiles_of_finite_losses_are_numpy_s() -> None:
    values = np.random.default_rng(3).lognormal(sigma=8.0, size=(37, 11))
    shares = (0.0, 0.1, 1 / 3, 0.5, 0.9, 1.0)
    np.testing.assert_allclose(quantiles(values, shares), np.quantile(values, shares, axis=0), rtol=1e-13)
    found = ensemble("rosenbrock", "adam", seeds=range(9), noise=0.5, steps=30)
    np.testing.assert_allclose(found.quantiles(), np.quantile(found.loss, (0.1, 0.5, 0.9), axis=0), rtol=1e-13)
    assert found.quantiles(0.25).shape == (1, 31)


def test_with_overflow_a_quantile_is_a_number_or_infinite_and_never_falls() -> None:
    values = np.array([3.0, np.inf, 1.0, 2.0, np.inf])[:, None] * np.ones(2)
    np.testing.assert_array_equal(
        quantiles(values, (0.0, 0.25, 0.5, 0.6, 0.75, 1.0))[:, 1], [1.0, 2.0, 3.0, np.inf, np.inf, np.inf]
    )
    assert (quantiles(np.full((4, 1), np.inf)) == np.inf).all()
    large = np.array([[-1.7e308], [1.7e308]])
    np.testing.assert_array_equal(quantiles(large, (0.5,)), [[0.0]])
    found = some_overflow()
    assert 3 < np.isinf(found.loss[:, -1]).sum() < 37  # some overflow, some do not
    ribbon = found.quantiles((0.1, 0.5, 0.9))
    assert not np.isnan(ribbon).any()
    assert (ribbon[:-1] <= ribbon[1:]).all()


def test_one_seed_is_its_own_quantile() -> None:
    found = ensemble("rosenbrock", "adam", seeds=[4], noise=0.5, steps=20)
    np.testing.assert_array_equal(found.quantiles(), np.repeat(found.loss, 3, axis=0))
    assert found.spread.ends == 1
    assert found.spread.covariance is None


@pytest.mark.parametrize("share", [-0.1, 1.1, np.nan, "0.5"])
def test_a_share_outside_is_refused(share: Any) -> None:
    with pytest.raises(InputError, match="share of a quantile"):
        quantiles(np.ones((3, 2)), [share] if isinstance(share, float) else share)


# What became of them ---------------------------------------------------------------------------------------------


def test_fates_are_counted_the_most_frequent_one_first() -> None:
    found = some_overflow()
    counted = Counter(outcome.kind for outcome in found.outcome)
    assert found.fates == counted
    assert len(counted) > 1
    assert list(found.fates.values()) == sorted(counted.values(), reverse=True)
    staying = [o.kind not in (Fate.OVERFLOWED, Fate.LEFT_VIEW) for o in found.outcome]
    assert found.spread.ends == sum(staying) < 40
    np.testing.assert_allclose(found.spread.covariance, np.cov(found.end[staying].T), rtol=1e-12)
    summary = found.summary()
    np.testing.assert_array_equal(summary.final, found.loss[:, -1])
    np.testing.assert_array_equal(summary.quantiles, found.quantiles())


def test_where_nothing_is_random_one_run_is_simulated_for_all(monkeypatch: pytest.MonkeyPatch) -> None:
    calls = Counter[str]()
    real = module.simulate_runs

    def counted(*args: Any) -> Any:
        calls["simulate_runs"] += 1
        return real(*args)

    monkeypatch.setattr(module, "simulate_runs", counted)
    (found,) = ensemble_of(Scenario("rosenbrock", runs=(Run("adam"),), steps=20), range(30))
    assert calls["simulate_runs"] == 1
    assert (found.loss == found.loss[0]).all()
    assert found.quantiles().tolist() == [found.loss[0].tolist()] * 3
    ensemble_of(Scenario("rosenbrock", runs=(Run("adam"), Run("sgd")), steps=20, noise=0.1), range(30))
    assert calls["simulate_runs"] == 1 + 30


@pytest.mark.compiled
def test_no_seed_compiles_anything(compilations: Counter[str]) -> None:
    scene = Scenario("rosenbrock", runs=(Run("adam"), Run("sgd", {"learning_rate": 1e-3})), noise=0.5, steps=40)
    ensemble_of(scene, range(2))
    compilations.clear()
    ensemble_of(scene, range(2, 30))
    ensemble("rosenbrock", "momentum", seeds=(99, 3), noise=2.0, learning_rate=1e-4, steps=70)
    assert not compilations


def test_progress_is_told_and_ends_the_work() -> None:
    shares: list[float] = []
    ensemble("rosenbrock", "adam", seeds=range(4), noise=0.5, steps=5, progress=shares.append)
    assert shares == [0.25, 0.5, 0.75, 1.0]

    def given_up(share: float) -> None:
        if share > 0.5:
            raise TimeoutError

    with pytest.raises(TimeoutError):
        ensemble("rosenbrock", "adam", seeds=range(4), noise=0.5, steps=5, progress=given_up)


def test_an_ensemble_goes_to_another_process_whole() -> None:
    (of_scene,) = ensemble_of(Scenario("rosenbrock", runs=(Run("adam"),), steps=20, noise=0.3), range(3))
    for found in (of_scene, ensemble("beale", "adam", seeds=range(3), noise=0.1, steps=20)):
        again: Ensemble = pickle.loads(pickle.dumps(found))
        np.testing.assert_array_equal(again.loss, found.loss)
        assert_equal(again.trajectories[2], found.trajectories[2])
        assert not again.loss.flags.writeable
        assert copy.deepcopy(found) is found
        with pytest.raises(ValueError, match="read-only"):
            found.loss[0, 0] = 0.0


REFUSED: dict[str, tuple[dict[str, Any], str]] = {
    "no seeds": ({"seeds": ()}, "at least one seed"),
    "too many": ({"seeds": range(MAX_SEEDS + 1)}, f"at most {MAX_SEEDS} seeds"),
    "without end": ({"seeds": count()}, f"at most {MAX_SEEDS} seeds"),
    "a number": ({"seeds": 50}, "whole numbers in a row"),
    "a text": ({"seeds": "123"}, "whole numbers in a row"),
    "negative": ({"seeds": [-1]}, "A seed must lie between"),
    "half": ({"seeds": [0.5]}, "A seed must be a whole number"),
    "words": ({"seeds": ["one"]}, "A seed must be one number"),
    "twice": ({"seeds": [3, 0, 1, 0]}, "0 is there twice"),
    "noise": ({"noise": -1.0}, "The noise"),
    "steps": ({"steps": 0}, "The number of steps"),
    "no start": ({"start": 5}, "A start has"),
    "starts": ({"start": [(1, 2), (3, 4)]}, "no arrays"),
    "rates": ({"learning_rate": [0.1, 0.2]}, "no arrays"),
    "unknown": ({"rate": 0.1}, "no parameter"),
    "nowhere": ({"start": (1e200, 0.0)}, "not finite at the start"),
}


@pytest.mark.parametrize(("settings", "sentence"), REFUSED.values(), ids=REFUSED.keys())
def test_bad_input_gets_one_sentence(settings: dict[str, Any], sentence: str) -> None:
    with pytest.raises(InputError, match=sentence) as refused:
        ensemble("rosenbrock", "adam", **{"noise": 0.1, "steps": 10, "seeds": range(3), **settings})
    assert str(refused.value).count(". ") <= 1


def test_what_would_not_fit_is_refused_before_it_is_simulated(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "simulate_runs", lambda *_: pytest.fail("simulated"))
    scene = Scenario("rosenbrock", runs=(Run("adam"),) * 4, steps=10_000, noise=1.0)
    most = MAX_ENSEMBLE // (10_001 * 4)
    with pytest.raises(InputError, match=f"at most {most} seeds"):
        ensemble_of(scene, range(MAX_SEEDS))
    with pytest.raises(InputError, match="needs a run"):
        ensemble_of(scene.changed(runs=()))
