"""The host program's JAX: its settings change no number of ours, ours none of its own; what it traces is refused."""

from __future__ import annotations

import json
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import jax
import jax.numpy as jnp
import numpy as np
import pytest

import optim_viz as ov
from optim_viz.errors import InputError
from optim_viz.jax_settings import settle_thread

pytestmark = pytest.mark.compiled  # the engine as a host has it

# Each way into the engine, on runs that overflow as well: what a host looks for is there to be found.
WORK = """
import hashlib, json, os, warnings
import jax, numpy as np
before_environment, before_filters, before_errors = dict(os.environ), list(warnings.filters), np.geterr()
{settings}
before = dict(jax.config.values)
import optim_viz as ov
def digest(*arrays):
    return hashlib.sha256(b"".join(np.ascontiguousarray(a).tobytes() for a in arrays)).hexdigest()
runs = ov.simulate("beale", "momentum", learning_rate=[0.001, 0.01, 3.0], steps=40, start=(3.0, 3.5))
newton = ov.simulate("beale", "newton", steps=20)
rates = np.array([1e-3, 1e-2, 10.0])
sweep = ov.sweep("beale", "adam", learning_rate=rates, b1=[0.5, 0.9], steps=30, schedule="cosine")
fates = ov.fate_map("himmelblau", "sgd", resolution=4, steps=30, learning_rate=0.02)
surface = ov.OBJECTIVES["ackley"]
found = digest(
    runs.position, runs.loss, newton.position, sweep.final, sweep.fate, fates.final, fates.fate,
    surface(0.3, [0.1, 0.0]), surface.gradient(0.0, 0.0), surface.hessian(0.3, 0.1),
)
after = dict(jax.config.values)
print(json.dumps({{
    "digest": found,
    "outcomes": [run.outcome.sentence for run in runs],
    "settings": sorted(n for n in after if after[n] != before.get(n) and "cache" not in n),  # OPTIM_VIZ_COMPILED's
    "environment": sorted(k for k in os.environ if os.environ[k] != before_environment.get(k)),
    "filters": warnings.filters == before_filters,
    "errors": np.geterr() == before_errors,
    "float32": str(jax.eval_shape(lambda: jax.numpy.zeros(())).dtype),
}}))
"""
# What a host looks for and how it computes stand together, as each process costs seconds: none hides another's
# complaint.
HOST = """
jax.config.update("jax_debug_nans", True)
jax.config.update("jax_debug_infs", True)
jax.config.update("jax_numpy_dtype_promotion", "strict")
jax.config.update("jax_numpy_rank_promotion", "raise")
jax.config.update("jax_transfer_guard", "disallow")
jax.config.update("jax_disable_jit", True)
jax.config.update("jax_enable_x64", True)
np.seterr(all="raise")
before_errors = np.geterr()
"""


def answer(fresh_python: Callable[..., str], settings: str) -> dict[str, object]:
    told: dict[str, object] = json.loads(fresh_python(WORK.format(settings=settings)).splitlines()[-1])
    return told


def test_a_hosts_settings_change_no_bit(fresh_python: Callable[..., str]) -> None:
    alone = answer(fresh_python, "")
    assert alone["settings"] == []
    assert alone["environment"] == ["XLA_FLAGS"]  # as README says
    assert (alone["filters"], alone["errors"], alone["float32"]) == (True, True, "float32")
    assert "verflowed at step" in str(alone["outcomes"])
    assert answer(fresh_python, HOST) == {**alone, "float32": "float64"}


def simulated(rate: object) -> object:
    return ov.simulate("sphere", "sgd", learning_rate=rate, steps=3).loss[-1]  # type: ignore[call-overload]


TRACED: dict[str, Callable[[], object]] = {
    "jit": lambda: jax.jit(simulated)(0.1),
    "vmap": lambda: jax.vmap(simulated)(jnp.array([0.1, 0.2])),
    "grad": lambda: jax.grad(simulated)(0.1),
    "a start": lambda: jax.jit(lambda x: ov.simulate("sphere", "sgd", start=(x, 1.0)).loss)(0.1),
    "a list": lambda: jax.jit(lambda x: ov.simulate("sphere", "sgd", learning_rate=[x, x]).loss)(0.1),
    "a sweep": lambda: jax.jit(lambda x: ov.sweep("sphere", "sgd", learning_rate=x).final)(jnp.array([0.1])),
    "a fate map": lambda: jax.jit(lambda x: ov.fate_map("sphere", "sgd", learning_rate=x).final)(0.1),
    "a surface": lambda: jax.grad(lambda x: ov.OBJECTIVES["sphere"](x, 1.0))(0.1),
}


@pytest.mark.parametrize("way", TRACED)
def test_inside_a_transformation_it_says_what_to_do_instead(way: str) -> None:
    with pytest.raises(InputError, match=r"inside jax\.jit, vmap or grad there are none yet") as error:
        TRACED[way]()
    instead = "formula" if way == "a surface" else 'ov.OPTIMIZERS["adam"](learning_rate=0.1) has init and update'
    assert instead in str(error.value)
    assert simulated(0.1) == ov.simulate("sphere", "sgd", learning_rate=0.1, steps=3).loss[-1]  # and goes on afterwards


def test_plain_numbers_are_simulated_also_while_something_else_is_traced() -> None:
    traced = jax.jit(lambda x: x + ov.simulate("sphere", "sgd", learning_rate=0.25, start=(2.0, 0.0), steps=1).loss[-1])
    assert float(traced(1.0)) == 1.0 + 1.0  # x₁ = 2 − 0.25·4 = 1, and f = x²


def test_what_it_says_to_do_instead_works() -> None:
    """One step of Adam, differentiated by its learning rate: x₁ = x₀ − α·sign(g), so that dx₁/dα = −sign(g)."""
    surface = ov.OBJECTIVES["rosenbrock"]

    def after_one_step(rate: jax.Array) -> jax.Array:
        method, x = ov.OPTIMIZERS["adam"](learning_rate=rate), jnp.array([-1.2, 1.0])
        g = jax.grad(lambda p: surface.function(p[0], p[1], 1.0, 100.0))(x)
        updates, _ = method.update(g, method.init(x), x)
        return (x + updates)[0]

    slope = jax.jit(jax.grad(after_one_step))(0.1)
    np.testing.assert_allclose(slope, -np.sign(surface.gradient(-1.2, 1.0)[0]), rtol=1e-5)


def test_nothing_is_computed_before_the_compiler_has_its_settings(fresh_python: Callable[..., str]) -> None:
    """What JAX computes first settles how everything compiles: without our flags, products and sums would be fused."""
    told = fresh_python("""
import os
import optim_viz as ov
from optim_viz import jax_settings
original = jax_settings._is_tracing
jax_settings._is_tracing = lambda: print("--xla_" in os.environ.get("XLA_FLAGS", "")) or original()
ov.simulate("sphere", "sgd", steps=1)
""")
    assert told.split()[0] == "True"


def test_a_thread_of_the_engines_own_is_settled_for_good_and_no_other() -> None:
    def kind() -> str:
        return str(jnp.zeros(()).dtype)

    with ThreadPoolExecutor(1, initializer=settle_thread) as settled, ThreadPoolExecutor(1) as other:
        found = [pool.submit(kind).result() for pool in (settled, other, settled)]
    assert found == ["float64", "float32", "float64"]
