"""The host program's JAX ends here: its settings do not reach the engine, the engine's do not reach it, and what JAX
traces is told what to do instead.

A program that uses the engine has settings of its own: it looks for NaN, forbids implicit promotions or transfers, or
has switched compilation off. A run that diverges is no mistake of the host's, and its numbers may not depend on what
the host is looking for. What JAX lets a thread set for a while is the engine's while that computes.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from contextvars import ContextVar
from functools import wraps
from typing import ParamSpec, TypeVar

import jax

from optim_viz.errors import InputError
from optim_viz.xla import configure_compiler

P = ParamSpec("P")
T = TypeVar("T")


_are_in_force: ContextVar[bool] = ContextVar("are_in_force", default=False)


@contextmanager
def engine_settings() -> Generator[None]:
    """Whatever JAX does in here, it does in float64 and in its own usual way."""
    if _are_in_force.get():  # also while JAX traces a function of ours
        yield
        return
    configure_compiler()  # before anything is computed, which settles how everything compiles
    with ExitStack() as settings:
        settings.callback(_are_in_force.reset, _are_in_force.set(True))
        for setting in _settings():
            settings.enter_context(setting)
        if _is_tracing():  # with plain numbers, it computes all the same
            settings.enter_context(jax.ensure_compile_time_eval())
        yield


_lasting: list[AbstractContextManager[object]] = []


def settle_thread() -> None:
    """From now on, all that JAX does in this thread it does so: for threads of the engine's own, where nothing is
    traced. To go in and out for every call takes a third of a millisecond while others compute."""
    configure_compiler()
    for setting in _settings():
        setting.__enter__()
        _lasting.append(setting)  # some would end with their last reference
    _are_in_force.set(True)


def _settings() -> tuple[AbstractContextManager[object], ...]:
    return (
        jax.enable_x64(True),
        jax.debug_nans(False),
        jax.debug_infs(False),
        jax.numpy_dtype_promotion("standard"),
        jax.numpy_rank_promotion("allow"),
        jax.transfer_guard("allow"),
        jax.disable_jit(False),
    )


def _is_tracing() -> bool:
    """Whether JAX is tracing whoever asks: then also a sum of two numbers is something to be computed later."""
    return isinstance(jax.numpy.add(0, 0), jax.core.Tracer)


def outside_jax(instead: str) -> Callable[[Callable[P, T]], Callable[P, T]]:
    """A call that wants numbers: where ``jit``, ``vmap`` or ``grad`` have none, it says what to do ``instead``.

    Raises:
        InputError: where it is given what JAX is tracing. Plain numbers are computed with there as everywhere.
    """

    def decorate(function: Callable[P, T]) -> Callable[P, T]:
        refusal = (
            f"{function.__qualname__} computes numbers, and inside jax.jit, vmap or grad there are none yet. {instead}"
        )

        @wraps(function)
        def call(*args: P.args, **kwargs: P.kwargs) -> T:
            if any(isinstance(leaf, jax.core.Tracer) for leaf in jax.tree.leaves((args, kwargs))):
                raise InputError(refusal)
            return function(*args, **kwargs)

        return call

    return decorate
