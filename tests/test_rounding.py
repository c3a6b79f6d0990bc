"""Each operation of compiled code rounds by itself: what is asked of XLA for that, and what happens without."""

from __future__ import annotations

import json
import os
import platform
from collections.abc import Callable
from pathlib import Path

import jax
import pytest
from processor import X86, to_the_last_bit

from optim_viz.xla import round_each_operation, write_kernels_straight

STRAIGHT = "--xla_cpu_use_fusion_emitters=false"
COMPARE = """
import json, os
import numpy as np
import optim_viz as ov
from optim_viz.simulation.batch import Batch, run_batches
from optim_viz.simulation.stream_table import StreamTable
first = os.environ.get("XLA_FLAGS", "")
differ = 0
for key, name in (("rosenbrock", "momentum"), ("himmelblau", "nesterov")):
    surface, run = ov.OBJECTIVES[key], ov.Run(name)
    rates, starts = np.geomspace(1e-4, 1e-2, 8), np.tile(surface.start, (8, 1))
    batch = Batch(name, tuple(run.hyperparameters.values())[1:], rates, starts)
    (ends,) = run_batches(StreamTable(surface, 500), [batch], 10)
    ways = ov.simulate(surface, name, learning_rate=rates, steps=500)
    differ += sum(ends.loss[i].tobytes() != way.loss[-1].tobytes() for i, way in enumerate(ways))
    if differ:  # one that does says it
        break
print(json.dumps([first, os.environ["XLA_FLAGS"], differ]))
"""


@to_the_last_bit
def test_a_fresh_process_asks_by_itself_for_code_that_rounds_each_operation(fresh_python: Callable[..., str]) -> None:
    before, flags, differ = json.loads(fresh_python(COMPARE))
    assert before == ""
    assert "--xla_cpu_max_isa=AVX" in flags.split()
    assert "--xla_backend_extra_options=xla_cpu_small_while_loop_byte_threshold=100000000" in flags.split()
    assert (STRAIGHT in flags.split()) == jax.__version__.startswith("0.10.")
    assert differ == 0


def has_fused_multiply_add() -> bool:
    known = Path("/proc/cpuinfo")
    return X86 and known.exists() and " fma " in known.read_text(encoding="utf-8")


@pytest.mark.skipif(not has_fused_multiply_add(), reason="this processor is not known to have a fused multiply-add")
def test_with_fused_multiply_adds_lanes_would_part_from_single_runs(fresh_python: Callable[..., str]) -> None:
    """The test above can fail: where XLA may use AVX2 and what comes with it, the same runs differ."""
    _, flags, differ = json.loads(fresh_python(COMPARE, XLA_FLAGS="--xla_cpu_max_isa=AVX2"))
    assert "--xla_cpu_max_isa=AVX" not in flags.split()
    assert differ > 0


@pytest.fixture
def environment(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """As in a process of an x86-64 machine in which nothing has been asked for."""
    monkeypatch.setenv("XLA_FLAGS", "")
    monkeypatch.delenv("XLA_FLAGS")
    monkeypatch.setattr(jax, "__version__", "0.10.2")
    monkeypatch.setattr(platform, "machine", lambda: "x86_64")
    return monkeypatch


ISA = "--xla_cpu_max_isa=AVX"


def test_rounding_is_asked_for_once_and_keeps_foreign_flags(environment: pytest.MonkeyPatch) -> None:
    environment.setenv("XLA_FLAGS", "--xla_force_host_platform_device_count=2")
    for _ in range(2):
        assert round_each_operation()
        assert os.environ["XLA_FLAGS"] == f"--xla_force_host_platform_device_count=2 {ISA}"


@pytest.mark.parametrize("wider", ["AVX2", "AVX512", "SSE4_2"])
def test_somebody_elses_choice_of_instructions_stands(environment: pytest.MonkeyPatch, wider: str) -> None:
    environment.setenv("XLA_FLAGS", f"--xla_cpu_max_isa={wider}")
    assert not round_each_operation()
    assert os.environ["XLA_FLAGS"] == f"--xla_cpu_max_isa={wider}"


def test_kernels_are_written_straight_unless_somebody_chose(environment: pytest.MonkeyPatch) -> None:
    for _ in range(2):
        assert write_kernels_straight()
        assert os.environ["XLA_FLAGS"] == STRAIGHT
    environment.setenv("XLA_FLAGS", "--xla_cpu_use_fusion_emitters=true")
    assert not write_kernels_straight()
    assert os.environ["XLA_FLAGS"] == "--xla_cpu_use_fusion_emitters=true"
    environment.delenv("XLA_FLAGS")
    for release in ("0.9.3", "0.11.2", "0.12.0"):  # where it is not known, XLA ends the process
        environment.setattr(jax, "__version__", release)
        assert not write_kernels_straight()
        assert "XLA_FLAGS" not in os.environ


def test_other_processors_and_releases_are_left_alone(environment: pytest.MonkeyPatch) -> None:
    environment.setattr(platform, "machine", lambda: "arm64")
    assert not round_each_operation()
    environment.setattr(platform, "machine", lambda: "AMD64")
    environment.setattr(jax, "__version__", "0.12.0")
    assert not round_each_operation()
    assert "XLA_FLAGS" not in os.environ
