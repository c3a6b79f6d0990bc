"""The proof of a picture: short sums that are the same in Python and in the browser, and that no flipped bit passes.

A difference between this server's runs and those that a browser simulates is planted: one last bit of one number. The
browser's modules must find it, and with that run's records sent they must name its step and what it is.
"""

from __future__ import annotations

import dataclasses
from base64 import b64encode
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from in_node import FrontEnd
from numpy.typing import NDArray
from scene_cases import bits, drawn, unpack

from optim_viz import Run, Scenario, Trajectories, Trajectory, run
from optim_viz.limits import MAX_STEPS
from optim_viz.simulation.digest import BLOCK, SUMS, digest, records_of
from optim_viz.web.scene_blob import SceneOptions, pack_scene

Rows = NDArray[np.float64]
EMPTY = Scenario.suggested("sphere", runs=(), steps=1)
BLOB = pack_scene(EMPTY, run(EMPTY))


def trajectory(rows: Rows) -> Trajectory:
    """A run of momentum whose records are these nine numbers each; what became of it is nobody's concern."""
    (path,) = run(Scenario.suggested("sphere", runs=(Run("momentum", {"learning_rate": 0.01}),), steps=1))
    return dataclasses.replace(
        path,
        position=rows[:, :2],
        loss=rows[:, 2],
        gradient=rows[:, 3:5],
        noisy_gradient=rows[:, 5:7],
        state={"trace": rows[:, 7:9]},
    )


def in_browser(front_end: FrontEnd, rows: Rows) -> list[list[float]]:
    columns = [b64encode(np.ascontiguousarray(column).tobytes()).decode() for column in rows.T]
    said: list[list[float]] = front_end.ask("digest", BLOB, columns=columns, records=len(rows))
    return said


def drawn_rows(seed: int, count: int) -> Rows:
    """Numbers of every size, of any bits: negative zeros, subnormals and the largest among them, but finite ones."""
    draw = np.random.default_rng(seed)
    rows = draw.integers(0, 2**64, (count, 9), np.uint64).view(np.float64)
    rows[~np.isfinite(rows)] = 1.0
    special = np.array([-0.0, 0.0, 5e-324, -5e-324, 2.0**-1022, 1.7e308, -1.0])
    chosen = draw.random(rows.shape) < 0.3
    rows[chosen] = draw.choice(special, np.count_nonzero(chosen))
    return rows


# The sums ----------------------------------------------------------------------------------------------------------


@given(st.integers(0, 2**32 - 1), st.integers(1, 3 * BLOCK + 1))
@example(0, 1)
@example(1, BLOCK - 1)
@example(2, BLOCK)
@example(3, BLOCK + 1)
def test_python_and_the_browser_have_the_same_sums(front_end: FrontEnd, seed: int, count: int) -> None:
    rows = drawn_rows(seed, count)
    sums = digest(trajectory(rows))
    assert sums.shape == (-(-count // BLOCK), SUMS)
    assert (sums >= 0).all()
    assert (sums < 2**32).all()
    assert in_browser(front_end, rows) == sums.tolist()


def test_the_sums_are_what_they_are_said_to_be() -> None:
    """By whole numbers of any length: words times odd numbers without a pattern, added modulo 2³²."""

    def odd(x: int) -> int:
        x = x * 0x9E3779B9 % 2**32
        x = (x ^ (x >> 16)) * 0x85EBCA6B % 2**32
        x = (x ^ (x >> 13)) * 0xC2B2AE35 % 2**32
        return (x ^ (x >> 16)) | 1

    rows = drawn_rows(4, BLOCK + 3)
    words = (rows + 0.0).view("<u4").reshape(len(rows), -1).tolist()
    blocks = [[word for row in words[i : i + BLOCK] for word in row] for i in (0, BLOCK)]
    wanted = [
        [sum(word * odd((k + 1) * SUMS + i) for k, word in enumerate(block)) % 2**32 for i in range(SUMS)]
        for block in blocks
    ]
    assert digest(trajectory(rows)).tolist() == wanted


@given(st.integers(0, 2**32 - 1), st.integers(1, 2 * BLOCK + 1), st.data())
def test_one_flipped_bit_changes_every_sum_of_its_block_and_no_other(
    seed: int, count: int, data: st.DataObject
) -> None:
    rows = drawn_rows(seed, count)
    record, column, bit = (data.draw(st.integers(0, most)) for most in (count - 1, 8, 63))
    flipped = rows.copy()
    flipped.view(np.uint64)[record, column] ^= np.uint64(1) << np.uint64(bit)
    changed = digest(trajectory(rows)) != digest(trajectory(flipped))
    zeros = rows[record, column] == 0 and flipped[record, column] == 0  # −0 is 0
    expected = np.zeros_like(changed)
    expected[record // BLOCK] = not zeros
    assert changed.tolist() == expected.tolist()


def test_records_that_change_places_change_the_sums() -> None:
    rows = drawn_rows(5, 20)
    swapped = rows[[1, 0, *range(2, 20)]]
    assert (digest(trajectory(rows)) != digest(trajectory(swapped))).all()
    assert (digest(trajectory(rows)) != digest(trajectory(rows[:, [1, 0, *range(2, 9)]]))).all()


def test_the_records_are_all_that_a_rule_needs() -> None:
    scenario = Scenario.suggested("himmelblau", runs=(Run("adam"),), steps=20, noise=0.2)
    (path,) = run(scenario)
    columns = [
        path.position,
        path.loss[:, None],
        path.gradient,
        path.noisy_gradient,
        path.state["mu"],
        path.state["nu"],
    ]
    np.testing.assert_array_equal(records_of(path), np.concatenate(columns, axis=1))


# The proof ---------------------------------------------------------------------------------------------------------

STEP = 137
THREE = Scenario.suggested(
    "himmelblau",
    steps=200,
    noise=0.1,
    runs=(Run("sgd", {"learning_rate": 0.01}), Run("adam", {"learning_rate": 0.1}), Run("newton")),
)


def proof(front_end: FrontEnd, scenario: Scenario, runs: Trajectories, *doubted: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = front_end.ask(
        "proof", pack_scene(scenario, runs, options=SceneOptions(doubted=doubted))
    )
    return found


def with_run(runs: Trajectories, i: int, other: Trajectory) -> Trajectories:
    return Trajectories([*runs[:i], other, *runs[i + 1 :]])


def flipped(array: NDArray[np.float64], *place: int) -> NDArray[np.float64]:
    """The array with the last bit of one number turned over."""
    changed = array.copy()
    changed.view(np.uint64)[place] ^= np.uint64(1)
    return changed


FLIPS: dict[str, Callable[[Trajectory], Trajectory]] = {
    "x": lambda t: dataclasses.replace(t, position=flipped(t.position, STEP, 0)),
    "y": lambda t: dataclasses.replace(t, position=flipped(t.position, STEP, 1)),
    "f": lambda t: dataclasses.replace(t, loss=flipped(t.loss, STEP)),
    "∂f/∂x": lambda t: dataclasses.replace(t, gradient=flipped(t.gradient, STEP, 0)),
    "∂f/∂y": lambda t: dataclasses.replace(t, gradient=flipped(t.gradient, STEP, 1)),
    "given along x": lambda t: dataclasses.replace(t, noisy_gradient=flipped(t.noisy_gradient, STEP, 0)),
    "given along y": lambda t: dataclasses.replace(t, noisy_gradient=flipped(t.noisy_gradient, STEP, 1)),
    "mu along x": lambda t: dataclasses.replace(t, state={**t.state, "mu": flipped(t.state["mu"], STEP, 0)}),
    "nu along y": lambda t: dataclasses.replace(t, state={**t.state, "nu": flipped(t.state["nu"], STEP, 1)}),
}


def test_where_nothing_differs_all_are_equal(front_end: FrontEnd) -> None:
    assert proof(front_end, THREE, run(THREE)) == [{"equal": True, "difference": None}] * 3
    assert proof(front_end, THREE, run(THREE), "0", "1") == [{"equal": True, "difference": None}] * 3


@pytest.mark.parametrize("name", FLIPS)
def test_one_flipped_last_bit_is_found_and_named(name: str, front_end: FrontEnd) -> None:
    runs = with_run(run(THREE), 1, FLIPS[name](run(THREE)[1]))
    unequal = {"equal": False, "difference": None}
    equal = {"equal": True, "difference": None}
    assert proof(front_end, THREE, runs) == [equal, unequal, equal]
    said = proof(front_end, THREE, runs, "1")
    assert said == [equal, {"equal": False, "difference": {"step": STEP, "name": name}}, equal]


def test_of_several_differences_the_first_is_named(front_end: FrontEnd) -> None:
    adam = run(THREE)[1]
    other = dataclasses.replace(
        adam,
        loss=flipped(adam.loss, 150),
        gradient=flipped(adam.gradient, 139, 1),
        position=flipped(adam.position, 140, 0),
    )
    said = proof(front_end, THREE, with_run(run(THREE), 1, other), "1")[1]
    assert said == {"equal": False, "difference": {"step": 139, "name": "∂f/∂y"}}


@pytest.mark.parametrize("records", [1, BLOCK, 100, 3 * BLOCK, 200])
def test_a_run_that_ends_early_is_another_one(records: int, front_end: FrontEnd) -> None:
    """Also where it ends with a block, so that every sum that was sent is one of ours."""
    adam = run(THREE)[1]
    arrays = ("position", "loss", "gradient", "hessian", "noisy_gradient", "learning_rate")
    state = {name: values[:records] for name, values in adam.state.items()}
    short = dataclasses.replace(adam, state=state, **{name: getattr(adam, name)[:records] for name in arrays})
    said = proof(front_end, THREE, with_run(run(THREE), 1, short), "1")
    assert [one["equal"] for one in said] == [True, False, True]
    assert said[1]["difference"] == {"step": records, "name": "end"}


def test_of_a_doubted_run_the_servers_numbers_are_drawn(front_end: FrontEnd) -> None:
    adam = run(THREE)[1]
    other = dataclasses.replace(adam, position=flipped(adam.position, STEP, 0))
    runs = with_run(run(THREE), 1, other)
    blob = pack_scene(THREE, runs, options=SceneOptions(doubted=("1",)))
    (_, found, _) = drawn(front_end, blob)
    assert bits(found.columns["x"]) == bits(other.position[:, 0]) != bits(adam.position[:, 0])
    assert bits(found.simulated[0]) == bits(adam.position[:, 0])


def test_only_those_that_are_doubted_are_sent_in_full() -> None:
    runs = run(THREE)
    _, arrays = unpack(pack_scene(THREE, runs, options=SceneOptions(doubted=("2", "nobody"))))
    assert {name for name in arrays if name.startswith("records")} == {"records2"}
    letter, values = arrays["records2"]
    assert letter == "d"
    np.testing.assert_array_equal(values.reshape(-1, len(runs[2])), records_of(runs[2]).T)


def test_branches_partners_and_what_stands_behind_them_are_proved(front_end: FrontEnd) -> None:
    adam = dataclasses.replace(Run("adam", {"learning_rate": 0.1}), partners=("slide",))
    lost = Run("lion").branched(40, Run("momentum", {"learning_rate": 0.001}))  # Lion itself is not in the picture
    wild = Run("sgd", {"learning_rate": 1.0})  # overflows before its branch would begin
    scenario = THREE.changed(runs=(adam, lost, wild.branched(50, Run("adam"))))
    blob = pack_scene(scenario, run(scenario), options=SceneOptions(with_inspector=True))
    said = front_end.ask("proof", blob)
    assert [one["equal"] for one in said] == [True] * len(said)
    assert len(said) == 6


@pytest.mark.parametrize("surface", ["rosenbrock", "rastrigin"])
def test_the_longest_runs_are_proved(surface: str, front_end: FrontEnd) -> None:
    scenario = Scenario.suggested(surface, steps=MAX_STEPS, runs=(Run("adam"), Run("sgd", {"learning_rate": 1e-4})))
    assert [one["equal"] for one in proof(front_end, scenario, run(scenario))] == [True, True]
