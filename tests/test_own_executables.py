"""Runs and batches that are interpreted until they are often asked for: the same bits, and nobody waits."""

from __future__ import annotations

import logging
import threading
import time
from collections import Counter
from dataclasses import fields
from functools import partial

import numpy as np
import pytest

import optim_viz as ov
from optim_viz import OBJECTIVES, Penalty, Run, Scenario
from optim_viz.simulation import own_executables as module
from optim_viz.simulation.own_executables import BatchKind, Kind, OwnExecutables, interpret_first
from optim_viz.ui.shell import PAGES

pytestmark = pytest.mark.compiled

ROSENBROCK, BEALE = (Kind(OBJECTIVES[key].function, False, False) for key in ("rosenbrock", "beale"))


def scenarios() -> dict[str, Scenario]:
    adam = Run("adam", {"learning_rate": 0.1}, partners=("bias_correction",))
    branch = Run("momentum", {"learning_rate": 0.002}, origin=adam, branch_step=60)
    again = Run("adam", {"learning_rate": 0.01}, origin=adam, branch_step=120)
    noisy = Scenario("beale", runs=(adam, branch, again), steps=600, noise=0.3, seed=5)
    decayed = Run("sgd", {"learning_rate": 0.01}, schedule="cosine", treatment="proximal")
    return {
        "branches, a partner, noise": noisy,
        "a penalty, a schedule": Scenario("rosenbrock", runs=(decayed, adam), steps=90, penalty=Penalty("l1", 0.3)),
        "an overflow": Scenario("rosenbrock", runs=(Run("sgd", {"learning_rate": 1.0}), adam), steps=90),
        "a net, batches": Scenario(
            "linear_regression", runs=(Run.suggested("learned_optimizer", OBJECTIVES["linear_regression"]), adam),
            steps=90, stream=ov.Stream(batch_size=8),
        ),
    }  # fmt: skip


def on_a_new_server(monkeypatch: pytest.MonkeyPatch) -> None:
    """From now on all is interpreted first, and nothing has an executable."""
    interpret_first()
    monkeypatch.setattr(module, "_of_runs", OwnExecutables(module.OFTEN, quiet=0))
    monkeypatch.setattr(module, "_of_batches", OwnExecutables(module.OFTEN, module.MOST_OF_BATCHES, quiet=0))


@pytest.mark.parametrize("name", scenarios())
def test_a_scene_is_the_same_to_the_last_bit(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    scenario = scenarios()[name]
    compiled = ov.run(scenario)
    on_a_new_server(monkeypatch)
    for one, other in zip(compiled, ov.run(scenario), strict=True):
        assert (len(one), one.undefined, one.hyperparameters) == (len(other), other.undefined, other.hyperparameters)
        for field in fields(one):
            mine, its = getattr(one, field.name), getattr(other, field.name)
            if isinstance(mine, np.ndarray):
                np.testing.assert_array_equal(mine, its, err_msg=field.name)
        assert list(one.state) == list(other.state)
        for slot in one.state:
            np.testing.assert_array_equal(one.state[slot], other.state[slot], err_msg=slot)
            assert one.state[slot].dtype == other.state[slot].dtype


def test_no_surface_compiles_for_a_run(compilations: Counter[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """Each is traced, for its instructions."""
    on_a_new_server(monkeypatch)
    for key in ("rosenbrock", "hinge"):
        ov.run(Scenario.suggested(key))
    compilations.clear()
    for name in OBJECTIVES:
        ov.run(Scenario.suggested(name).changed(steps=20))
    assert set(compilations) <= {"trace"}


def test_no_surface_and_no_method_compiles_for_a_sweep_or_a_map(
    compilations: Counter[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    on_a_new_server(monkeypatch)
    for key in ("rosenbrock", "hinge"):
        ov.sweep(key, "sgd", learning_rate=[1e-4, 1e-3], steps=20)
    compilations.clear()
    for name, entry in OBJECTIVES.items():
        ov.sweep(name, "newton", learning_rate=[1e-4, 1e-3], steps=20)
        ov.fate_map(entry.penalized("l1", strength=0.5), "adam", resolution=3, steps=20, treatment="proximal")
    assert set(compilations) <= {"trace"}


def test_batches_that_draw_rows_are_another_kind(monkeypatch: pytest.MonkeyPatch) -> None:
    """They are another executable: whoever asks for it does not wait because the one without a stream is there."""
    on_a_new_server(monkeypatch)
    asked = list[BatchKind]()
    monkeypatch.setattr(module.own_batch_executables(), "takes", lambda kind, *_: asked.append(kind))
    for stream in (ov.Stream(), ov.Stream(batch_size=8)):
        ov.fate_map("hinge", "sgd", resolution=3, steps=5, stream=stream)
    assert [kind.draws for kind in asked] == [False, True]


def test_what_a_map_is_asked_for_is_counted_by_its_steps(monkeypatch: pytest.MonkeyPatch) -> None:
    """Compiled behind it from so many on, as if so many runs had been asked for; the cells stay what they are."""
    on_a_new_server(monkeypatch)
    map_of = partial(ov.fate_map, "himmelblau", "rmsprop", resolution=30, steps=99)
    kind, own = BatchKind(OBJECTIVES["himmelblau"].function, "rmsprop", False, False), module.own_batch_executables()
    before = map_of().final
    assert own.takes(kind, pytest.fail, requests=module.OFTEN - 30 * 30 * 100 / module.BATCH_REQUEST - 0.01) is False
    assert kind not in own.ready
    np.testing.assert_array_equal(map_of().final, before)  # now it is due
    while kind not in own.ready:
        time.sleep(0.01)
    np.testing.assert_array_equal(map_of().final, before)


def test_what_is_often_asked_for_is_compiled_behind_and_taken_from_then_on() -> None:
    own, compiled, free = OwnExecutables(often=3, most=1, quiet=0), threading.Event(), threading.Event()

    def compile_it() -> None:
        free.wait(60)
        compiled.set()

    before = threading.active_count()
    assert [own.takes(ROSENBROCK, compile_it) for _ in range(2)] == [False, False]
    assert threading.active_count() == before
    assert not own.takes(ROSENBROCK, compile_it)  # the third: it begins, and nobody waits
    assert not own.takes(ROSENBROCK, compile_it)
    assert threading.active_count() == before + 1
    free.set()
    assert compiled.wait(60)
    while threading.active_count() > before:
        pass
    assert own.takes(ROSENBROCK, compile_it)
    assert not any(own.takes(BEALE, compile_it) for _ in range(9))  # there are as many as there may be


class Visitors:
    """A clock for whoever waits, on which somebody asks in every half second, so and so often."""

    def __init__(self, own: OwnExecutables[Kind], often: int) -> None:
        self.own, self.often, self.now = own, often, 0.0

    def monotonic(self) -> float:
        return self.now

    def wait(self, seconds: float) -> None:
        until = self.now + seconds
        while self.often and self.now + 0.5 <= until:
            self.now += 0.5
            self.often -= 1
            self.own.takes(ROSENBROCK, lambda: None)
        self.now = until


@pytest.mark.parametrize(("asked", "seconds"), [(0, 1.0), (1, 1.5), (30, 16.0), (1000, 501.0)])
def test_it_is_compiled_in_a_second_in_which_nobody_asks(
    asked: int, seconds: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A class that opens one link does not wait for what would gain it 3 ms each."""
    own, begun = OwnExecutables[Kind](often=3, quiet=1.0), list[float]()
    visitors = Visitors(own, asked)
    monkeypatch.setattr(module, "time", visitors)
    monkeypatch.setattr(OwnExecutables, "_never", visitors)
    monkeypatch.setattr(module.threading.Thread, "start", lambda thread: None)
    for _ in range(3):
        own.takes(ROSENBROCK, lambda: None)
    own._compile(ROSENBROCK, lambda: begun.append(visitors.now))
    assert begun == [seconds]


def test_what_is_compiled_already_is_taken() -> None:
    ov.run(Scenario.suggested("rosenbrock"))
    ov.sweep("rosenbrock", "sgd", learning_rate=[1e-4, 1e-3], steps=20)
    interpret_first()
    assert module.own_executables().takes(ROSENBROCK, lambda: None)
    assert module.own_batch_executables().takes(BatchKind(ROSENBROCK.function, "sgd", False, False), lambda: None)
    assert not OwnExecutables(often=3).takes(ROSENBROCK, lambda: None)


def test_what_cannot_be_compiled_is_interpreted_on(caplog: pytest.LogCaptureFixture) -> None:
    own = OwnExecutables(often=1, quiet=0)

    def fail() -> None:
        raise RuntimeError("no memory")

    with caplog.at_level(logging.ERROR):
        assert not own.takes(ROSENBROCK, fail)
        while not caplog.records:
            pass
    assert not own.takes(ROSENBROCK, fail)
    assert len(caplog.records) == 1


def test_python_compiles_at_once_and_pages_do_not() -> None:
    assert module.own_executables().often == 0
    from streamlit.testing.v1 import AppTest

    from optim_viz.ui.shell import ROOT

    assert "compare" in PAGES
    AppTest.from_file(str(ROOT / "app.py"), default_timeout=60).run()
    assert module.own_executables().often == module.OFTEN
