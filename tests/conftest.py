"""What several test modules share: a count of what JAX compiles, a fresh Python, and hypothesis' settings."""

from __future__ import annotations

import os
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import jax
import pytest
from hypothesis import settings

from optim_viz.xla import prepare

ROOT = Path(__file__).parents[1]

settings.register_profile("project", deadline=None)  # on a busy machine a deadline says nothing about the code
settings.load_profile("project")

prepare()  # XLA reads its flags once: whatever a test compiles first with JAX alone, lanes and runs are still the same


@pytest.fixture
def compilations() -> Iterator[Counter[str]]:
    """What JAX traces, lowers and compiles while the test runs: ``{"trace": 3, "lower": 1, "compile": 1}``."""
    seen: Counter[str] = Counter()
    names = {"jaxpr_trace": "trace", "jaxpr_to_mlir_module": "lower", "backend_compile": "compile"}

    def listen(event: str, duration: float, **_: Any) -> None:
        if event.startswith("/jax/core/compile/"):
            seen[names[event.removeprefix("/jax/core/compile/").removesuffix("_duration")]] += 1

    jax.monitoring.register_event_duration_secs_listener(listen)
    yield seen
    jax.monitoring.unregister_event_duration_listener(listen)


@pytest.fixture
def fresh_python() -> Callable[..., str]:
    """``fresh_python(code, **environment)``: what the code prints in a new interpreter."""

    def run(code: str, **environment: str) -> str:
        inherited = {k: v for k, v in os.environ.items() if k not in ("XLA_FLAGS", "OPTIM_VIZ_FUSE_LOOPS")}
        done = subprocess.run(
            [sys.executable, "-W", "error", "-c", code],
            cwd=ROOT,
            env={**inherited, **environment},
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    return run
