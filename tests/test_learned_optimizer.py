"""The learned optimizer: what is shipped is what was trained and chosen, and its card says what the table says."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from sent import visit
from sweep_cases import assert_cell

import optim_viz as ov
from optim_viz import simulate
from optim_viz.export.pictures import learned_plane
from optim_viz.language.in_instructions import Instructions
from optim_viz.optimizers import OPTIMIZERS
from optim_viz.programs import machines, network
from optim_viz.simulation.fate_map import fate_map
from optim_viz.simulation.own_executables import interpret_first
from optim_viz.simulation.sweep import sweep
from tools.learned_optimizer import problems, report, training
from tools.learned_optimizer.picture import FILE

ENTRY = OPTIMIZERS["learned_optimizer"]
TABLE = json.loads(report.FILE.read_text(encoding="utf-8"))
SEEDS = json.loads(training.LOG.read_text(encoding="utf-8"))


# ------------------------------------------------------------------------------------------------------- the training


def test_of_five_seeds_or_more_the_best_is_shipped() -> None:
    assert len(SEEDS) >= 5
    assert min(SEEDS.values(), key=lambda one: one["validation"])["net"] == network.layers()
    for one in SEEDS.values():
        assert one["validation"] == min(one["way"])
        assert one["cpu_seconds"] < 300


def test_the_net_has_154_weights() -> None:
    assert [len(layer) for layer in network.layers()] == list(training.SIZES[1:])
    assert sum(len(unit) for layer in network.layers() for unit in layer) == 154


def test_what_is_trained_is_what_is_shipped() -> None:
    """The trainer's step, with the shipped weights, against the entry's."""
    draw = np.random.default_rng(3)
    gradients = draw.standard_normal((60, 2)) * 10.0 ** draw.uniform(-3, 3, (60, 1))
    with jax.enable_x64(True):
        net = [jnp.asarray(layer) for layer in network.layers()]
        rule, memory = ENTRY(learning_rate=training.RATE), jnp.zeros((6, 2))
        state = rule.init(jnp.zeros(2))
        step, update = jax.jit(training.step), jax.jit(rule.update)
        for n, gradient in enumerate(gradients, start=1):
            wanted, memory = step(net, gradient, float(n), memory)
            found, state = update(gradient, state, np.zeros(2))
            np.testing.assert_allclose(found, wanted, rtol=1e-9, atol=1e-12)


def test_the_problems_have_their_minimum_at_the_origin() -> None:
    """And the report's are none of those that were trained on or chosen by."""
    some = problems.fresh(5, 100)
    with jax.enable_x64(True):
        at = jax.vmap(lambda problem, x: (problems.value(problem, x), jax.grad(problems.value, 1)(problem, x)))
        f, gradient = at(some, np.zeros((100, 2)))
        around, _ = at(some, 1e-3 * np.random.default_rng(1).standard_normal((100, 2)))
    assert (np.asarray(f) == 0).all()
    assert (np.asarray(gradient) == 0).all()
    assert (np.asarray(around) > 0).all()
    assert set(some.kind) == set(range(len(problems.KINDS)))
    assert max(map(int, SEEDS)) < problems.VALIDATION_SEED < problems.REPORT_SEED


# ----------------------------------------------------------------------------------------------------------- the card


@pytest.mark.parametrize("i", range(len(report.ROWS)))
def test_the_table_is_computed_again(i: int) -> None:
    """But for a problem at the edge of a median or a share, where another machine may round otherwise."""
    found, said = report.row(i), TABLE["rows"][i]
    assert found.keys() == said.keys()
    assert found.pop("problems") == said["problems"]
    for name, numbers in found.items():
        np.testing.assert_allclose(numbers, said[name], atol=0.05, err_msg=name)


def test_adam_has_the_rate_that_is_best_for_the_validation_problems() -> None:
    assert report.one_rate() == pytest.approx(TABLE["adam_one_rate"], abs=0.005)


def test_what_it_does_on_the_registrys_functions_is_computed_again() -> None:
    interpret_first(often=1_000_000)  # the same bits, and nothing compiles for a few runs of each
    assert TABLE["registry"].keys() == set(report.REGISTRY) >= {"rosenbrock", "linear_regression", "hinge", "tiny_net"}
    for name, said in TABLE["registry"].items():
        np.testing.assert_allclose(report.on_registry(name), said, atol=0.02, err_msg=name)


def test_the_card_says_what_the_table_says() -> None:
    assert set(report.sentences(TABLE)) <= set(ENTRY.conventions)


# -------------------------------------------------------------------------------------------------------- the picture


def test_the_picture_shows_the_step_of_the_rule() -> None:
    """Of the entry's own lines, with averages that stand where the picture says: its step in strides, and the growth
    of the log stride. And Adam's, once its averages are old."""
    draw = np.random.default_rng(7)
    g, m = draw.uniform(-2.0, 2.0, (2, 50, 2))
    late, ones = 1e6, np.ones_like(g)  # a step at which averages have forgotten how they began
    given = {
        **ENTRY.resolve({"learning_rate": 0.1}),
        "n": late,
        "x": 0 * g,
        "g": g,
        "fast": m,
        "mean": (m - 0.1 * g) / 0.9,
        "slow": (m - 0.02 * g) / 0.98,
        "cache": (ones - 0.1 * g**2) / 0.9,
        "slow_cache": (ones - 0.02 * g**2) / 0.98,
        "log_step": 0.7 * ones,
    }
    after = ENTRY.rule.values_after_step(given)
    step, growth = learned_plane.learned(g, m)
    np.testing.assert_allclose(step, -after["x"] / (0.1 * np.exp(after["log_step"])), rtol=1e-9, atol=1e-12)
    np.testing.assert_allclose(growth, after["log_step"] - 0.7, rtol=1e-9, atol=1e-12)
    adam = OPTIMIZERS["adam"]
    h = adam.resolve({"learning_rate": 0.1})
    old = {"mu": (m - 0.1 * g) / 0.9, "nu": (ones - 0.001 * g**2) / 0.999}
    moved = adam.rule.values_after_step({**h, **old, "n": late, "x": 0 * g, "g": g})["x"]
    np.testing.assert_allclose(-moved / 0.1, m, rtol=1e-6)


@pytest.mark.parametrize("stacked", [False, True])
@pytest.mark.parametrize("dark", [False, True])
def test_the_picture_has_axes_numbers_and_its_ground(dark: bool, stacked: bool) -> None:
    svg = learned_plane.learned_plane(dark=dark, stacked=stacked).decode()
    for text in (">g / RMS<", ">m / RMS<", ">Adam: step, in α<", ">0<", ">−1.5<", ">−2<", ">0.5<"):
        assert text in svg, text
    assert ("#10161d" in svg) is dark
    assert svg.count(">m / RMS<") == (3 if stacked else 1), "whose axis it is, is said where it begins"
    if not dark and not stacked:
        assert svg.encode() == FILE.read_bytes(), "make it again: python -m tools.learned_optimizer.picture"


def test_the_card_has_the_picture_and_every_source() -> None:
    app = visit("gallery", card="learned_optimizer")
    said = "\n".join([*(html.proto.body for html in app.get("html")), *(text.value for text in app.caption)])
    assert said.count('<img class="ov-card-inside"') == 1
    for source in ("1606.04474", "2209.11208", "2211.09760"):
        assert source in said
    assert '<img class="ov-card-inside"' not in "".join(
        html.proto.body for html in visit("gallery", card="adam").get("html")
    )


# ------------------------------------------------------------------------------------------------- what it cannot see


@cache
def path(**changed: Any) -> Any:
    return ov.simulate("quadratic", "learned_optimizer", **{"start": (1.3, -0.7), "steps": 60, **changed}).position


def test_a_mirrored_start_gives_the_mirrored_path() -> None:
    np.testing.assert_array_equal(path(start=(-1.3, -0.7)), path() * [-1.0, 1.0])


def test_a_unit_of_length_is_the_rates_alone() -> None:
    """A quadratic looks the same from everywhere: with start and rate a thousandth, the path is a thousandth."""
    small = path(start=(1.3e-3, -0.7e-3), learning_rate=1e-4)
    np.testing.assert_allclose(small * 1000, path(learning_rate=0.1), rtol=0, atol=1e-9)


# ------------------------------------------------------------------------------------------- many runs are the one run


# With a net a surface's loop and its batches take seconds to compile: it is one surface, as in the tests of batches.
@pytest.mark.parametrize("noise", [0.3, 0.0])
def test_each_cell_of_its_sweep_and_of_its_fate_map_is_its_single_run_bit_for_bit(noise: float) -> None:
    """More cells than a tile has lanes: the last loss, the lowest, how many records there are, and what became of it.
    The paths that a click plays are those of the cells as well."""
    name, surface, steps = ENTRY.name, "rosenbrock", 60
    swept = sweep(surface, name, steps=steps, noise=noise, seed=3, learning_rate=np.geomspace(1e-4, 10.0, 141))
    rates = swept.axes["learning_rate"]
    ways = simulate(surface, name, start=swept.start, steps=steps, noise=noise, seed=3, learning_rate=rates)
    for i, way in enumerate(ways):
        assert_cell(swept, (i,), way)
    charted = fate_map(surface, name, resolution=12, steps=steps, noise=noise, seed=3, learning_rate=0.3)
    cells = list(np.ndindex(12, 12))
    starts = np.array([charted.start_at(*cell) for cell in cells])
    for cell, way in zip(
        cells, simulate(surface, name, start=starts, steps=steps, noise=noise, seed=3, learning_rate=0.3), strict=True
    ):
        assert_cell(charted, cell, way)
    for i in (0, 70, 140):  # alone, not beside others
        alone = simulate(surface, name, start=swept.start, steps=steps, noise=noise, seed=3, learning_rate=rates[i])
        np.testing.assert_array_equal(alone.position, ways[i].position)
        np.testing.assert_array_equal(alone.state["log_step"], ways[i].state["log_step"])
    assert len({*swept.final.tolist()}) > 100


# ---------------------------------------------------------------------------------------------------- the instruction


def test_a_unit_sums_from_the_bias_on() -> None:
    """10¹⁶ + 1 is 10¹⁶: from the left nothing is left, in another order 2 would be."""
    pairs = (1.0, 1.0, 0.5, 2.0, 1.0, -1e16)
    by_hand = ((1e16 + 1.0) + 1.0) - 1e16
    with jax.enable_x64(True):
        for machine in (machines.NUMPY, machines.JAX):
            found = machine.operations["dense"](*map(np.float64, (1e16, *pairs)))
            assert float(found) == by_hand == 0.0


def test_single_numbers_sum_as_arrays_do() -> None:
    """NumPy's machine takes another way for them; small, endless and missing ones are drawn often."""
    draw, dense = np.random.default_rng(15), machines.NUMPY.operations["dense"]
    odd = [0.0, -0.0, 2.0**-1022, 1.5 * 2.0**-1022, 1e-160, -1e-160, 1e200, np.inf, -np.inf, np.nan]
    with np.errstate(all="ignore"):
        for of_odd in (0.0, 0.3):
            for count in (1, 8) * 100:
                size = 10.0 ** draw.uniform(-20.0, 20.0)
                drawn = np.where(
                    draw.random(2 * count + 1) < of_odd,
                    draw.choice(odd, 2 * count + 1),
                    draw.normal(size=2 * count + 1),
                )
                operands = [np.float64(size * value) for value in drawn]
                found, wanted = dense(*operands), dense(*(np.array([value]) for value in operands))
                assert np.float64(found).tobytes() == wanted[0].tobytes() or np.isnan([found, *wanted]).all(), operands


def test_the_net_is_one_instruction_for_each_unit_of_each_coordinate() -> None:
    writer = Instructions(("u",), ("v",))
    inputs = [writer.given["u"], *[writer.given["v"]] * 6]
    program = writer.program(writer.net(inputs))
    assert [line[0] for line in program["code"]].count("dense") == 2 * (8 + 8 + 2)
    values = [0.3, -1.7, 0.4]
    found = machines.evaluate(machines.NUMPY, program, [np.float64(v) for v in values])
    for k, v in enumerate(values[1:]):
        wanted = np.array([values[0], *[v] * 6])
        for i, layer in enumerate(network.layers()):
            weights = np.array(layer)
            wanted = weights[:, 1:] @ (np.tanh(wanted) if i else wanted) + weights[:, 0]
        np.testing.assert_allclose([found[k], found[2 + k]], wanted, rtol=1e-13)
