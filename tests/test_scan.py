"""What the engine promises about compiling: once per surface, never for a number, and nothing at import."""

from __future__ import annotations

import dataclasses
import itertools
import json
import os
import sys
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import jax
import numpy as np
import pytest

from optim_viz import OBJECTIVES, OPTIMIZERS, Run, Scenario, run, simulate
from optim_viz.objectives import Objective
from optim_viz.simulation.metrics import measure
from optim_viz.simulation.scan import RECORDS, RUNS, memory_layout
from optim_viz.xla import fuse_small_loops

pytestmark = pytest.mark.compiled

OPTION = "--xla_backend_extra_options=xla_cpu_small_while_loop_byte_threshold=100000000"


def new_surface() -> Objective:
    """A function that nothing was compiled for: equal to Rosenbrock's, but another object."""
    known = OBJECTIVES["rosenbrock"]
    return dataclasses.replace(known, function=lambda x, y, a, b: known.function(x, y, a, b))


@pytest.fixture
def warm() -> None:
    """Rosenbrock's executables are there, that of the rules that ask a net as well."""
    for name in ("sgd", *memory_layout().nets):
        simulate("rosenbrock", name)


# -------------------------------------------------------------------------------------------------------- compilation


def test_a_new_surface_costs_exactly_one_executable(warm: None, compilations: Counter[str]) -> None:
    """And one more for whoever has a method that asks a net."""
    nets = memory_layout().nets
    for count in (1, 2, 3):
        surface = new_surface()
        simulate(surface, "sgd")
        for name in OPTIMIZERS.keys() - nets:
            simulate(surface, name, steps=700)
        assert compilations["compile"] == compilations["lower"] == count
    for _ in range(2):
        for name in nets:
            simulate(surface, name, steps=700)
        assert compilations["compile"] == compilations["lower"] == count + 1


def test_visitors_who_come_at_once_wait_for_one_executable_and_get_one_answer(
    warm: None, compilations: Counter[str]
) -> None:
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)  # threads change places in the middle of everything: a race is lost at once, not in CI
    try:
        for count in range(1, 5):
            surface = new_surface()
            with ThreadPoolExecutor(8) as visitors:
                runs = list(visitors.map(lambda _, s=surface: simulate(s, "adam", steps=50, noise=1.0), range(8)))
            assert compilations["compile"] == count
            for other in runs[1:]:
                np.testing.assert_array_equal(other.position, runs[0].position)
    finally:
        sys.setswitchinterval(interval)


FREE: dict[str, list[dict[str, Any]]] = {
    "learning rate": [{"learning_rate": a} for a in (1e-6, 1e-3, 0.1, 100.0, 1)],
    "learning rates": [{"learning_rate": np.geomspace(1e-4, 1e-2, n)} for n in range(1, 13)],
    "start": [{"start": p} for p in ((0.0, 0.0), (1e6, -1e6), (1, 1), np.float32([0.5, 0.5]))],
    "starts": [{"start": np.ones((n, 2))} for n in range(1, 13)],
    "seed": [{"seed": s, "noise": 1.0} for s in (0, 1, 2**32 - 1)],
    "noise": [{"noise": s} for s in (0.0, 1e-9, 1.0, 1000.0)],
    "steps": [{"steps": n} for n in (1, 2, 3, 10, 100, 500, 511, 512, 513, 1000, 1023, 1024, 4321, 10_000)],
}


@pytest.mark.parametrize("choices", FREE.values(), ids=FREE.keys())
def test_no_change_of_a_number_compiles_or_even_traces(
    choices: list[dict[str, Any]], warm: None, compilations: Counter[str]
) -> None:
    for choice in choices:
        simulate("rosenbrock", "sgd", **choice)
    assert not compilations


@pytest.mark.parametrize("name", list(OPTIMIZERS))
def test_no_change_of_a_hyperparameter_or_switch_compiles(name: str, warm: None, compilations: Counter[str]) -> None:
    for parameter in OPTIMIZERS[name].hyperparameters:
        for value in (parameter.low, parameter.default, parameter.high, int(parameter.high)):
            simulate("rosenbrock", name, steps=3, **{parameter.name: value})
    assert not compilations


def test_no_change_of_a_coefficient_compiles(warm: None, compilations: Counter[str]) -> None:
    surface = OBJECTIVES["rosenbrock"]
    for a, b in itertools.product((-1.5, 0.0, 1), (1, 10.0, 1000.0)):
        simulate(surface.bind(a=a, b=b), "adam", steps=3)
    assert not compilations


def test_no_choice_of_runs_compiles(warm: None, compilations: Counter[str]) -> None:
    names = list(OPTIMIZERS)
    for n in range(13):
        chosen = tuple(Run(name) for name in (names[n:] + names[:n])[:n])
        run(Scenario.suggested("rosenbrock", runs=chosen, steps=20))
    assert not compilations


def test_outcomes_and_metrics_compile_nothing(warm: None, compilations: Counter[str]) -> None:
    for t in run(Scenario.suggested("rosenbrock", steps=50)):
        assert t.outcome.sentence
        assert measure(t).path_length > 0
    assert not compilations


def test_a_visitors_own_float64_switch_changes_nothing(warm: None) -> None:
    plain = simulate("rosenbrock", "adam", steps=50)
    with jax.enable_x64(True):
        inside = simulate("rosenbrock", "adam", steps=50)
    np.testing.assert_array_equal(inside.position, plain.position)


# ----------------------------------------------------------------------------------------------------- memory layout


def test_every_optimizer_fits_the_shared_slots() -> None:
    plan = memory_layout()
    assert list(plan.branch) == list(OPTIMIZERS)
    assert sorted(plan.branch.values()) == list(range(len(OPTIMIZERS)))
    for name, entry in OPTIMIZERS.items():
        assert plan.shapes[name] == entry.state_shapes()
        assert len(plan.shapes[name]) <= plan.slots
        assert set(plan.shapes[name].values()) <= {(), (2,)}
        assert len(entry.hyperparameters) <= plan.width


def test_the_default_run_fits_one_call() -> None:
    assert Scenario.suggested().steps + 1 <= RECORDS
    assert len(Scenario.suggested().runs) <= RUNS


# ---------------------------------------------------------------------------------------------------- fusing the loops

RUN_ALL = """
import json, os
import optim_viz as ov
print(json.dumps([
    [ov.simulate(key, name, steps=40).position.tolist() for key, name in {pairs}],
    os.environ.get("XLA_FLAGS", ""),
]))
"""


# Without fused loops each surface is an executable that no other test has, and a rule with a net one more: that has one
# of the surfaces, the others two.
PAIRS = [
    (key, name)
    for name, entry in OPTIMIZERS.items()
    for key in (("rosenbrock",) if entry.rule.uses_net else ("rosenbrock", "himmelblau"))
]


def test_results_are_the_same_with_and_without_fused_loops(fresh_python: Callable[..., str]) -> None:
    """With them here; that a fresh process asks for them by itself is seen in ``test_batch.py``."""
    assert OPTION in os.environ["XLA_FLAGS"]
    fused = [simulate(key, name, steps=40).position for key, name in PAIRS]
    plain, flags = json.loads(fresh_python(RUN_ALL.format(pairs=PAIRS), OPTIM_VIZ_FUSE_LOOPS="0"))
    assert OPTION not in flags
    for a, b in zip(fused, plain, strict=True):
        np.testing.assert_allclose(b, a, rtol=1e-11, atol=1e-12 * np.abs(a).max())


@pytest.fixture
def environment(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """As in a process in which nothing has asked for fused loops."""
    for name in ("XLA_FLAGS", "OPTIM_VIZ_FUSE_LOOPS"):
        # Set first, so that the fixture restores what was there, also where the function itself changes it.
        monkeypatch.setenv(name, "")
        monkeypatch.delenv(name)
    monkeypatch.setattr(jax, "__version__", "0.10.2")
    return monkeypatch


def test_fusing_is_asked_for_once(environment: pytest.MonkeyPatch) -> None:
    assert fuse_small_loops()
    assert os.environ["XLA_FLAGS"] == OPTION
    assert fuse_small_loops()
    assert os.environ["XLA_FLAGS"] == OPTION


def test_fusing_keeps_foreign_flags(environment: pytest.MonkeyPatch) -> None:
    environment.setenv("XLA_FLAGS", "--xla_force_host_platform_device_count=2")
    assert fuse_small_loops()
    assert os.environ["XLA_FLAGS"] == f"--xla_force_host_platform_device_count=2 {OPTION}"


def test_fusing_does_not_touch_foreign_backend_options(environment: pytest.MonkeyPatch) -> None:
    foreign = "--xla_backend_extra_options=xla_cpu_something=1"
    environment.setenv("XLA_FLAGS", foreign)
    assert not fuse_small_loops()
    assert os.environ["XLA_FLAGS"] == foreign


def test_fusing_can_be_switched_off(environment: pytest.MonkeyPatch) -> None:
    environment.setenv("OPTIM_VIZ_FUSE_LOOPS", "0")
    assert not fuse_small_loops()
    assert "XLA_FLAGS" not in os.environ


@pytest.mark.parametrize("version", ["0.9.3", "0.12.0", "1.10.0", "0.1.75"])
def test_fusing_is_left_alone_on_a_release_that_was_not_measured(environment: pytest.MonkeyPatch, version: str) -> None:
    environment.setattr(jax, "__version__", version)
    assert not fuse_small_loops()
    assert "XLA_FLAGS" not in os.environ


@pytest.mark.parametrize("version", ["0.10.0", "0.10.3.dev20260101", "0.11.0rc1"])
def test_fusing_knows_a_measured_release_by_its_first_two_numbers(
    environment: pytest.MonkeyPatch, version: str
) -> None:
    environment.setattr(jax, "__version__", version)
    assert fuse_small_loops()


# ------------------------------------------------------------------------------------------------------------- import

IMPORT = """
import os, sys
import jax
events = []
jax.monitoring.register_event_duration_secs_listener(lambda name, *_, **__: events.append(name))
import optim_viz, optim_viz.simulation.metrics, optim_viz.web.player, optim_viz.style
from jax._src import xla_bridge
assert not events, events
assert not xla_bridge.backends_are_initialized()
assert not jax.config.jax_enable_x64
assert "XLA_FLAGS" not in os.environ
assert "streamlit" not in sys.modules
optim_viz.simulate("sphere", "sgd", steps=3)
assert any("backend_compile" in name for name in events)  # the listener does hear
assert not jax.config.jax_enable_x64
import jax.numpy as jnp
assert jnp.zeros(1).dtype == "float32"  # other people's JAX in the same process is as it was
print("ok")
"""


def test_importing_compiles_nothing_and_changes_no_setting(fresh_python: Callable[..., str]) -> None:
    assert fresh_python(IMPORT) == "ok\n"
