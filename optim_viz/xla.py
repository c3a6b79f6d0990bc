"""What the engine needs to know of the compiler: its settings, and how visitors share what it made.

*Whole loops.* XLA's CPU backend runs the body of a loop as separate small kernels unless it takes the loop for a small
one; then it compiles the whole loop into one kernel: a step costs 100 ns instead of 1 µs. The threshold is a debug
option of the backend. It is not documented, so it is set here alone, only for the JAX releases it was measured on
(``benchmarks/engine.py`` shows the ratio), and the results are the same with and without it (``tests/test_scan.py``
runs both).

*Each operation rounds.* Where the processor has a fused multiply-add, LLVM contracts a product and a sum as it sees
fit, otherwise in vector code than in scalar code. Chaotic runs then part: a map's cell would not be the run that a
click on it plays, nor a link the same picture on another machine. Code for AVX has no such instruction (and vectors of
four float64): it costs lanes some 1.4×, single runs nothing.

*Kernels written straight.* XLA's newer emitters build every kernel in an MLIR context of its own, which takes longer
than all the rest: a handful of operations compiles in 19 ms instead of 41, a step of optax's in 60 instead of 150, a
whole loop in 0.7 s instead of 0.86. The bits are the same, and so is the speed of what comes out.

*As written.* XLA's algebraic simplifier reorders products of constants, otherwise for arrays than for scalars.

*Kept.* ``OPTIM_VIZ_COMPILED`` names a folder in which processes find what others have compiled, see
:mod:`optim_viz.compilation_cache`; without it nothing outlives the process.
"""

from __future__ import annotations

import os
import platform
from collections.abc import Callable
from functools import lru_cache, wraps
from threading import Lock, RLock
from typing import Any, TypeVar

import jax

from optim_viz.compilation_cache import keep_compiled
from optim_viz.turns import PAGE_TURNS

Made = TypeVar("Made")

COMPILED = "OPTIM_VIZ_COMPILED"  # the variable of the environment that names the folder
_MEASURED = {(0, 10), (0, 11)}
_OPTION = "--xla_backend_extra_options=xla_cpu_small_while_loop_byte_threshold=100000000"
_ISA = "--xla_cpu_max_isa=AVX"
_STRAIGHT = "--xla_cpu_use_fusion_emitters=false"  # JAX 0.11 has the newer emitters only, and ends on the word

AS_WRITTEN: dict[str, str | int | bool] = {"xla_disable_hlo_passes": "algsimp"}  # for each executable


def configure_compiler() -> None:
    """Make the settings of the process; effective if nothing was compiled in it before."""
    fuse_small_loops()
    round_each_operation()
    write_kernels_straight()
    if folder := os.environ.get(COMPILED):
        _keep(folder)


def round_each_operation() -> bool:
    """Ask XLA for code without fused multiply-adds, so that vector and scalar code agree to the last bit; see
    :func:`_ask`. On a processor that is no x86-64, lanes and single runs may differ in the last digits."""
    return _ask(_ISA, platform.machine() in ("x86_64", "AMD64"))


def fuse_small_loops() -> bool:
    """Ask XLA to compile our loops whole, unless ``OPTIM_VIZ_FUSE_LOOPS=0`` is set; see :func:`_ask`."""
    return _ask(_OPTION, os.environ.get("OPTIM_VIZ_FUSE_LOOPS") != "0")


def write_kernels_straight() -> bool:
    """Ask XLA for the emitters that compile faster; see :func:`_ask`."""
    return _ask(_STRAIGHT, _release() == (0, 10))


@lru_cache(maxsize=1)
def _keep(folder: str) -> bool:
    return keep_compiled(folder)


def _ask(flag: str, wanted: bool) -> bool:
    """Whether the process has this flag of XLA's, which it gets where it is wanted.

    Everything stays as it is on a JAX release that was not measured, and where ``XLA_FLAGS`` names the option already.
    """
    flags = os.environ.get("XLA_FLAGS", "")
    if flag in flags.split():  # a whole word: AVX2 is another choice than AVX
        return True
    if not wanted or _release() not in _MEASURED or flag.partition("=")[0] in flags:
        return False
    os.environ["XLA_FLAGS"] = f"{flags} {flag}".strip()
    return True


def _release() -> tuple[int, ...]:
    return tuple(int(part) for part in jax.__version__.split(".")[:2])


def thread_safe_cache(maxsize: int) -> Callable[[Callable[..., Made]], Callable[..., Made]]:
    """A bounded cache for makers of executables, which threads that ask at once share.

    ``lru_cache`` alone does not promise that: threads that all miss each get an object of their own, and each object
    compiles. A maker only wraps its function (JAX compiles at the first call, once for all who wait), so nobody is
    held up by the lock. What it makes, a function or several, compiles in turn: see :func:`compile_in_turn`.
    """

    def decorate(maker: Callable[..., Made]) -> Callable[..., Made]:
        @lru_cache(maxsize)
        def cached(*args: object) -> Any:
            made: Any = maker(*args)
            return tuple(map(compile_in_turn, made)) if isinstance(made, tuple) else compile_in_turn(made)

        lock = Lock()

        @wraps(maker)
        def shared(*args: object) -> Made:
            with lock:
                found: Made = cached(*args)
                return found

        return shared

    return decorate


_compiling = RLock()


def compile_in_turn(function: Callable[..., Made]) -> Callable[..., Made]:
    """The same function, whose first call, which compiles, waits until no other of the process compiles.

    A compilation keeps a core busy for a second and cannot be given up. Several at once would take the cores from all
    who only move a number; what is compiled never waits.
    """
    compiled = False

    @wraps(function)
    def call(*args: object) -> Made:
        nonlocal compiled
        if compiled:
            return function(*args)
        with PAGE_TURNS.left(), _compiling:
            result = function(*args)
        compiled = True
        return result

    return call
