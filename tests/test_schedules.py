"""Each schedule against optax, or its published formula where optax has none; and its bits on three machines."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import optax
import pytest
from checked_cases import OPTAX, RATE, stated
from in_node import evaluate_in_node
from numpy.typing import NDArray
from schedule_oracles import IN_OPTAX, ORACLES, PLAIN, begins, beside_formula, beside_optax, corners, draws, rate_gap

from optim_viz import OBJECTIVES, OPTIMIZERS, InputError, Run, Scenario, from_query, run, simulate, to_query
from optim_viz.programs.machines import NUMPY, evaluate
from optim_viz.registry import Parameter, Reference
from optim_viz.schedules import SCHEDULES, schedule


def test_every_schedule_has_an_oracle() -> None:
    assert set(ORACLES) == set(SCHEDULES) == set(PLAIN)


@pytest.mark.parametrize("name", SCHEDULES)
def test_a_schedule_is_its_oracle(name: str) -> None:
    for found, expected in beside_optax(name):
        np.testing.assert_allclose(found, expected, rtol=1e-12, atol=1e-15)
    if name in IN_OPTAX:
        assert rate_gap(beside_optax(name)) <= stated(f"schedule:{name}", OPTAX)


@pytest.mark.parametrize("name", SCHEDULES)
def test_a_schedule_is_its_formula_in_runs_of_any_length(name: str) -> None:
    """To the last record; lengths that end in a half, at the defaults of 2, 6 and 10 steps, among them."""
    for found, expected in beside_formula(name):
        np.testing.assert_allclose(found, expected, rtol=2e-14, atol=1e-16)
    assert rate_gap(beside_formula(name)) <= stated(f"schedule:{name}", RATE)


def test_a_cycle_begins_at_the_nearest_whole_step() -> None:
    """There, and nowhere else, the rate is the run's own to the last bit."""
    for steps in (1, 2, 10, 137, 149, 150, 200, 250, 500, 1000, 10_000):
        for first in (0.01, 0.0476, 0.1981, 0.25, 0.3366):
            for stretch in (1.0, 1.0005, 1.1, 1.3, 1.5, 2.0, 3.1, 3.7):
                expected = begins(max(1, round(first * steps)), stretch, steps)
                rates = SCHEDULES["cosine_restarts"](
                    np.arange(steps + 1), learning_rate=0.3, steps=steps, first=first, stretch=stretch
                )
                assert np.flatnonzero(rates == 0.3).tolist() == [step for step in expected if step <= steps]
    each = SCHEDULES["cosine_restarts"](np.arange(10_001), learning_rate=0.3, steps=10_000, first=1e-6)
    assert (each == 0.3).all()


# The same bits on three machines --------------------------------------------------------------------------------------


def cases(name: str) -> list[tuple[int, NDArray[np.float64], list[float]]]:
    """Number of steps, the steps, and the learning rate and the parameters; one rate is so small that it is 0."""
    draw = np.random.default_rng(5)
    every = {steps: np.arange(steps + 1.0) for steps in (1, 2, 3, 7, 100, 149, 500)}
    every[10_000] = np.sort(draw.choice(10_001, 500, replace=False)).astype(np.float64)
    chosen = [*draws(name), *corners(name)]
    return [(7, every[7], [1e-310, *chosen[0].values()])] + [
        (steps, at, [float(draw.uniform(0.001, 2.0)), *parameters.values()])
        for steps, at in every.items()
        for parameters in chosen
    ]


def bits(values: NDArray[np.float64]) -> list[int]:
    return values.view(np.int64).tolist()


@pytest.mark.parametrize("name", SCHEDULES)
def test_the_program_has_the_same_bits_by_numpy_and_in_the_browser(name: str) -> None:
    entry, chosen = SCHEDULES[name], cases(name)
    arrays = [array for steps, at, _ in chosen for array in (at, np.full(len(at), float(steps)))]
    jobs = [(entry.program, coefficients, 2 * i, 2 * i + 1) for i, (_, _, coefficients) in enumerate(chosen)]
    in_node = evaluate_in_node(arrays, jobs)
    for (steps, at, (rate, *values)), (found,) in zip(chosen, in_node, strict=True):
        named = dict(zip((p.name for p in entry.parameters), values, strict=True))
        expected = bits(np.array(entry(at, learning_rate=rate, steps=steps, **named)))
        with np.errstate(all="ignore"):  # the case that does not hold may divide by zero
            (by_numpy,) = evaluate(NUMPY, entry.program, [np.asarray(v) for v in (at, float(steps), rate, *values)])
        assert bits(np.array(np.broadcast_to(by_numpy, at.shape))) == expected, (steps, named)
        assert bits(found) == expected, (steps, named)


@pytest.mark.parametrize("name", SCHEDULES)
def test_many_learning_rates_at_once_are_each_alone(name: str) -> None:
    rates, at = np.geomspace(1e-4, 10.0, 7), np.arange(61)
    together = SCHEDULES[name](at, learning_rate=rates[:, None], steps=60)
    assert together.shape == (7, 61)
    for row, rate in zip(together, rates, strict=True):
        np.testing.assert_array_equal(row, Run("sgd", {"learning_rate": rate}, schedule=name).rates(60))


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


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("share = t / T", "the last line assigns rate"),
        ("", "the last line assigns rate"),
        (
            "rate = learning_rate * power * share",
            "share is read before a line assigns it; given are t, T, learn",
        ),
        ("T = T + power; rate = learning_rate", "T is given, and no line may assign it"),
        ("rate = learning_rate * norm(power)", "the line rate = ... takes a pair"),
        ("rate = learning_rate", "power is declared, but the lines do not read it"),
        ("state mu = power; rate = learning_rate", "remembers nothing"),
        ("parameter q = 1; rate = q * power", "its parameters are those of its entry"),
        ("rate = learning_rate ** (", "Line 1, column 26: expected a number"),
    ],
)
def test_a_text_that_is_no_schedule_is_refused(text: str, problem: str) -> None:
    nothing = Reference("Nobody", None, "Nothing")
    power = (Parameter("power", "p", 1.0, 0.0, 2.0),)
    with pytest.raises(ValueError, match="schedule wrong: ") as refused:
        schedule("wrong", label="Wrong", parameters=power, latex="", summary="", reference=nothing, text=text)
    assert problem in str(refused.value)
    assert "wrong" not in SCHEDULES


def test_wrong_settings_are_refused() -> None:
    with pytest.raises(InputError, match=r"“finel”.*did you mean final\?"):
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


OF_OPTAX = ("step_decay", "exponential", "cosine", "warmup_cosine", "one_cycle")


@pytest.mark.parametrize(
    ("method", "name"),
    # A rule is given the rate of its step and nothing else of the schedule: all of them, and each method with two.
    dict.fromkeys(
        [*(("sgd", name) for name in OF_OPTAX)]
        + [(method, OF_OPTAX[(i + k) % 5]) for i, method in enumerate(METHODS) for k in (0, 2)]
    ),
)
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


@pytest.mark.compiled
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
    assert query.endswith("run=sgd,0.1@cosine,final:0.25&end=1")
    assert from_query(query) == (Scenario.suggested("sphere", runs=(scheduled,)), ())


@pytest.mark.parametrize(
    ("text", "describe"),
    [
        ("sgd@nonsense", "no schedule named “nonsense”"),
        ("sgd@", None),
        ("sgd@@cosine", "no schedule named “·cosine”"),
        ("sgd@cosine,final:2", "outside 0 to 1"),
        ("sgd@cosine,zeta:1", "The schedule Cosine has no setting “zeta”"),
        ("sgd@cosine,final:nan", "“nan” is not a number"),
        ("sgd@<script>,a", "no schedule named “·script·”"),
    ],
)
def test_a_wrong_schedule_is_named(text: str, describe: str | None) -> None:
    scenario, notices = from_query({"run": text})
    assert [r.optimizer for r in scenario.runs] == ["sgd"]
    assert (describe in notices[0]) if describe else not notices
