"""Each schedule against optax, or against its published formula where optax has none."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import optax
import pytest

from optim_viz import OBJECTIVES, OPTIMIZERS, InputError, Run, Scenario, from_query, run, simulate, to_query
from optim_viz.registry import Reference
from optim_viz.schedules import SCHEDULES, schedule

Oracle = Callable[[float, int, dict[str, float]], Callable[[int], Any]]


def restarts(rate: float, steps: int, p: dict[str, float]) -> Callable[[int], Any]:
    length, cycles, total = max(1, round(p["first"] * steps)), [], 0
    while total <= steps:
        long = round(length * p["stretch"] ** len(cycles))
        cycles.append(
            {
                "init_value": rate,
                "peak_value": rate,
                "decay_steps": long,
                "warmup_steps": 0,
                "end_value": rate * p["final"],
            }
        )
        total += long
    return optax.sgdr_schedule(cycles)


def inverse_time(rate: float, steps: int, p: dict[str, float]) -> Callable[[int], Any]:
    """Keras' documentation of InverseTimeDecay."""
    return lambda t: rate / (1 + p["decay_rate"] * t / steps)


ORACLES: dict[str, Oracle] = {
    "constant": lambda rate, steps, p: optax.constant_schedule(rate),
    "step_decay": lambda rate, steps, p: optax.exponential_decay(
        rate, max(1, round(p["every"] * steps)), p["factor"], staircase=True
    ),
    "exponential": lambda rate, steps, p: optax.exponential_decay(rate, steps, p["decay_rate"]),
    "inverse_time": inverse_time,
    "polynomial": lambda rate, steps, p: optax.polynomial_schedule(rate, rate * p["final"], p["power"], steps),
    "cosine": lambda rate, steps, p: optax.cosine_decay_schedule(rate, steps, p["final"]),
    "cosine_restarts": restarts,
    "warmup_cosine": lambda rate, steps, p: optax.warmup_cosine_decay_schedule(
        0.0, rate, round(p["warmup"] * steps), steps, rate * p["final"]
    ),
    "one_cycle": lambda rate, steps, p: optax.cosine_onecycle_schedule(
        steps, rate, p["rise"], p["start_divisor"], p["final_divisor"]
    ),
}


def draws(name: str) -> list[dict[str, float]]:
    """The defaults, and three settings within the declared ranges."""
    draw = np.random.default_rng(11)
    declared = SCHEDULES[name].parameters

    def value(p: Any) -> float:
        low, high = (np.log(p.low), np.log(p.high)) if p.scale == "log" else (p.low, p.high)
        drawn = draw.uniform(low, high)
        return float(np.exp(drawn) if p.scale == "log" else drawn)

    return [{p.name: p.default for p in declared}, *({p.name: value(p) for p in declared} for _ in range(3))]


def test_every_schedule_has_an_oracle() -> None:
    assert set(ORACLES) == set(SCHEDULES)


@pytest.mark.parametrize("steps", [10, 137, 500])
@pytest.mark.parametrize("name", SCHEDULES)
def test_a_schedule_is_its_oracle(name: str, steps: int) -> None:
    for parameters in draws(name):
        with jax.enable_x64(True):
            oracle = ORACLES[name](0.3, steps, parameters)
            expected = jax.vmap(oracle)(np.arange(500))[:steps]  # JAX compiles each operation for each length
        found = SCHEDULES[name](np.arange(steps), learning_rate=0.3, steps=steps, **parameters)
        np.testing.assert_allclose(found, expected, rtol=1e-12, atol=1e-15, err_msg=str(parameters))


@pytest.mark.parametrize("name", SCHEDULES)
def test_rates_are_finite_and_at_most_the_runs_own(name: str) -> None:
    """Whatever the settings: a schedule scales the rate down from the one that the visitor chose."""
    for steps in (1, 2, 7, 10_000):
        for parameters in draws(name):
            rates = SCHEDULES[name](np.arange(steps + 1), learning_rate=2.0, steps=steps, **parameters)
            assert rates.shape == (steps + 1,)
            assert (rates >= 0.0).all()
            assert (rates <= 2.0 * (1 + 1e-15)).all()


@pytest.mark.parametrize("name", SCHEDULES)
def test_a_schedule_takes_any_shape(name: str) -> None:
    whole = SCHEDULES[name](np.arange(12), learning_rate=0.5, steps=40)
    np.testing.assert_array_equal(
        SCHEDULES[name](np.arange(12).reshape(3, 4), learning_rate=0.5, steps=40), whole.reshape(3, 4)
    )
    assert float(SCHEDULES[name](5, learning_rate=0.5, steps=40)) == whole[5]


@pytest.mark.parametrize("name", SCHEDULES)
def test_every_entry_is_documented(name: str) -> None:
    entry = SCHEDULES[name]
    assert entry.latex.count("{") == entry.latex.count("}")
    assert r"\alpha" in entry.latex
    assert entry.summary.endswith(".")
    assert entry.reference.url


def test_a_declaration_must_match_its_signature() -> None:
    declare = schedule(label="Wrong", latex="", summary="", reference=Reference("Nobody", None, "Nothing"))

    def wrong(step: Any, learning_rate: float, steps: int, power: float) -> Any:
        raise AssertionError("never called")

    with pytest.raises(TypeError, match="schedule wrong"):
        declare(wrong)
    assert "wrong" not in SCHEDULES


def test_wrong_settings_are_refused() -> None:
    with pytest.raises(InputError, match=r"'finel'.*did you mean final\?"):
        SCHEDULES["cosine"](3, learning_rate=0.1, steps=10, finel=0.5)
    with pytest.raises(InputError, match="must be finite"):
        SCHEDULES["cosine"](3, learning_rate=0.1, steps=10, final=float("nan"))
    with pytest.raises(InputError, match="did you mean cosine"):
        Run("sgd", schedule="cosin")


# In a run ------------------------------------------------------------------------------------------------------------

METHODS: dict[str, Callable[[Any], optax.GradientTransformation]] = {
    "sgd": optax.sgd,
    "momentum": lambda rate: optax.sgd(rate, momentum=0.9),
    "adagrad": lambda rate: optax.adagrad(rate, initial_accumulator_value=0.0, eps=0.0),
    "rmsprop": lambda rate: optax.rmsprop(rate, decay=0.9, eps=1e-8, eps_in_sqrt=False),
    "adam": optax.adam,
    "adamw": lambda rate: optax.adamw(rate, weight_decay=0.01),
    "lion": lambda rate: optax.lion(rate, weight_decay=0.0),
}
EXACT = {"adagrad": {"eps": 1e-300}}  # optax puts ε inside the root, where this one vanishes


@pytest.mark.parametrize("name", ["step_decay", "exponential", "cosine", "warmup_cosine", "one_cycle"])
@pytest.mark.parametrize("method", METHODS)
def test_a_scheduled_run_is_optaxs(method: str, name: str) -> None:
    surface, steps, rate = OBJECTIVES["quadratic"], 60, 0.015
    found = simulate(surface, method, steps=steps, schedule=name, learning_rate=rate, **EXACT.get(method, {}))
    parameters = {p.name: p.default for p in SCHEDULES[name].parameters}
    with jax.enable_x64(True):
        oracle = ORACLES[name](rate, steps, parameters)
        rates = jnp.asarray([float(oracle(np.int64(t))) for t in range(steps)])  # type: ignore[arg-type]
        optimizer = METHODS[method](lambda count: rates[count])  # optax itself would evaluate it in float32
        x = np.array(surface.start)
        state, path = optimizer.init(x), [x]
        for _ in range(steps):
            updates, state = optimizer.update(surface.gradient(*x), state, x)
            x = x + np.asarray(updates)
            path.append(x)
    np.testing.assert_allclose(found.position, path, rtol=1e-11, atol=1e-12)
    expected = SCHEDULES[name](np.arange(steps + 1), learning_rate=rate, steps=steps)
    np.testing.assert_array_equal(found.learning_rate, expected)


def test_a_rule_that_reads_its_rate_only_at_the_start_keeps_it() -> None:
    plain = simulate("himmelblau", "rprop", steps=40, learning_rate=0.05)
    scheduled = simulate("himmelblau", "rprop", steps=40, learning_rate=0.05, schedule="cosine")
    np.testing.assert_array_equal(plain.position, scheduled.position)
    assert [name for name, entry in OPTIMIZERS.items() if not entry.reads_rate] == ["rprop"]


@pytest.mark.parametrize("branch_step", [1, 100, 511, 512, 600])
def test_a_branch_keeps_the_schedules_place(branch_step: int) -> None:
    whole = Run("adam", {"learning_rate": 0.2}, schedule="cosine_restarts", schedule_values={"stretch": 2.0})
    one, other = run(Scenario.suggested("himmelblau", runs=(whole, whole.branched(branch_step)), steps=900, noise=0.1))
    for name in ("position", "loss", "learning_rate"):
        np.testing.assert_array_equal(getattr(one, name), getattr(other, name))
    plain = Run("adam", {"learning_rate": 0.2})
    _, turned = run(Scenario.suggested("himmelblau", runs=(plain, plain.branched(branch_step, whole)), steps=900))
    expected = np.where(np.arange(901) < branch_step, 0.2, whole.rates(900))
    np.testing.assert_array_equal(turned.learning_rate, expected)


def test_a_schedule_compiles_nothing(compilations: Counter[str]) -> None:
    run(Scenario.suggested("booth"))
    compilations.clear()
    for name in SCHEDULES:
        run(
            Scenario.suggested(
                "booth", runs=(Run("sgd", {"learning_rate": 0.01}, schedule=name), Run("adam", schedule=name))
            )
        )
    assert not compilations


def test_the_link_spells_a_schedule() -> None:
    scheduled = Run("sgd", {"learning_rate": 0.1}, schedule="cosine", schedule_values={"final": 0.25})
    query = to_query(Scenario.suggested("sphere", runs=(scheduled,)))
    assert query.endswith("run=sgd,learning_rate:0.1@cosine,final:0.25")
    assert from_query(query) == (Scenario.suggested("sphere", runs=(scheduled,)), ())


@pytest.mark.parametrize(
    ("text", "describe"),
    [
        ("sgd@nonsense", "no schedule named “nonsense”"),
        ("sgd@", None),
        ("sgd@@cosine", "no schedule named “·cosine”"),
        ("sgd@cosine,final:2", "outside 0 to 1"),
        ("sgd@cosine,zeta:1", "the schedule Cosine has no setting “zeta”"),
        ("sgd@cosine,final:nan", "“nan” is not a number"),
        ("sgd@<script>", "no schedule named “·script·”"),
    ],
)
def test_a_wrong_schedule_is_named(text: str, describe: str | None) -> None:
    scenario, notices = from_query({"run": text})
    assert [r.optimizer for r in scenario.runs] == ["sgd"]
    assert (describe in notices[0]) if describe else not notices
