"""What the engine needs to know of the compiler: a setting, and how visitors share what it made.

One setting decides whether a step costs 100 ns or 1 µs. XLA's CPU backend runs the body of a loop as separate small
kernels unless it takes the loop for a small one; then it compiles the whole loop into one kernel. The threshold is a
debug option of the backend. It is not documented, so it is set here alone, only for the JAX releases it was measured
on (``benchmarks/engine.py`` shows the ratio), and the results are the same with and without it
(``tests/test_engine.py`` runs both).
"""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import lru_cache, wraps
from threading import Lock
from typing import TypeVar

import jax

Made = TypeVar("Made")

_MEASURED = {(0, 10), (0, 11)}
_OPTION = "--xla_backend_extra_options=xla_cpu_small_while_loop_byte_threshold=100000000"


def fuse_small_loops() -> bool:
    """Ask XLA to compile our loops whole; effective if nothing was compiled in this process before.

    Leaves everything as it is, and returns False, on a JAX release that was not measured, when ``XLA_FLAGS`` already
    carries backend options, or when ``OPTIM_VIZ_FUSE_LOOPS=0`` is set.
    """
    release = tuple(int(part) for part in jax.__version__.split(".")[:2])
    flags = os.environ.get("XLA_FLAGS", "")
    if _OPTION in flags:
        return True
    if (
        release not in _MEASURED
        or "xla_backend_extra_options" in flags
        or os.environ.get("OPTIM_VIZ_FUSE_LOOPS") == "0"
    ):
        return False
    os.environ["XLA_FLAGS"] = f"{flags} {_OPTION}".strip()
    return True


def one_for_all(maxsize: int) -> Callable[[Callable[..., Made]], Callable[..., Made]]:
    """A bounded cache for makers of executables, which threads that ask at once share.

    ``lru_cache`` alone does not promise that: threads that all miss each get an object of their own, and each object
    compiles. A maker only wraps its function (JAX compiles at the first call, once for all who wait), so nobody is
    held up by the lock.
    """

    def decorate(maker: Callable[..., Made]) -> Callable[..., Made]:
        cached, lock = lru_cache(maxsize)(maker), Lock()

        @wraps(maker)
        def shared(*args: object) -> Made:
            with lock:
                return cached(*args)

        return shared

    return decorate
