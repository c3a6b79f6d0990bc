"""Each optimizer against its published rule and against optax; what a declaration must be."""

from __future__ import annotations

import importlib.util
from functools import cache

import optax
import pytest
from checked_cases import OPTAX, TORCH, stated, written_anew
from missing import missing
from optimizer_oracles import (  # noqa: F401  # float64 is a fixture for every test of this module
    DRAWS,
    EXPECTED,
    IN_OPTAX,
    PUBLISHED,
    SURFACES,
    TOLERANCE,
    Vector,
    comparable_in_optax,
    compiled_optax,
    distance,
    draws,
    each_draw,
    every_optimizer,
    every_surface,
    float64,
    optax_path,
    our_path,
    published_path,
)

from optim_viz.optimizers import OPTIMIZERS

# ----------------------------------------------------------------------------------------------------------- oracles


def test_these_are_the_optimizers() -> None:
    assert list(OPTIMIZERS) == EXPECTED


def test_every_optimizer_has_its_oracles() -> None:
    offered = set(OPTIMIZERS)
    assert offered == set(PUBLISHED), "each optimizer needs its published rule in NumPy here: add one with @published"
    assert offered == set(DRAWS), "each optimizer needs numbers to be compared with: add them to DRAWS"
    elsewhere = {key for key in OPTIMIZERS if key not in IN_OPTAX}
    assert not [key for key in elsewhere if hasattr(optax, key)], "optax has it: declare the call in the entry"
    for entry in OPTIMIZERS.values():
        for library in (entry.optax, entry.torch):
            assert library.why_not or any(library.call(numbers) for numbers in [entry.resolve({})])


@every_optimizer
def test_the_draws_turn_every_number_and_every_switch(key: str) -> None:
    default, *others = draws(key)
    assert len(others) >= 2
    assert all(others[-1][name] != value for name, value in default.items()), "the last draw must differ in each number"
    if key in IN_OPTAX:
        assert any(comparable_in_optax(key, i) for i in range(len(others) + 1)), "optax is compared with at no draw"


@cache
def ours(key: str, draw: int, surface: str) -> Vector:
    """Our path, which both are compared with."""
    return our_path(key, SURFACES[surface], draws(key)[draw])[0]


@each_draw()
@every_surface
def test_follows_the_published_rule(key: str, draw: int, surface: str) -> None:
    expected = published_path(key, SURFACES[surface], draws(key)[draw])
    assert distance(ours(key, draw, surface), expected) <= min(TOLERANCE, stated(f"optimizer:{key}", written_anew(key)))


@each_draw(comparable_in_optax)
@every_surface
def test_follows_optax(key: str, draw: int, surface: str) -> None:
    expected = optax_path(compiled_optax(key, draw), SURFACES[surface])
    assert distance(ours(key, draw, surface), expected) <= min(TOLERANCE, stated(f"optimizer:{key}", OPTAX))


IN_TORCH = [(key, i) for key in OPTIMIZERS for i, chosen in enumerate(draws(key)) if OPTIMIZERS[key].torch.call(chosen)]


@pytest.mark.parametrize(("key", "draw"), IN_TORCH, ids=[f"{key}-{draw}" for key, draw in IN_TORCH])
@every_surface
def test_follows_pytorch(key: str, draw: int, surface: str) -> None:
    if importlib.util.find_spec("torch") is None:
        missing("PyTorch is not installed: pip install torch (its CPU build will do)")
    from torch_cases import torch_path

    expected = torch_path(key, SURFACES[surface], draws(key)[draw])
    assert distance(ours(key, draw, surface), expected) <= min(TOLERANCE, stated(f"optimizer:{key}", TORCH))


@every_optimizer
def test_the_comparison_would_notice_any_number(key: str) -> None:
    """Each number alone, put back to its default, moves the path by far more than the tolerance."""
    default, *_, numbers = draws(key)
    path = our_path(key, SURFACES["bowl"], numbers)[0]
    for name in numbers:
        other = our_path(key, SURFACES["bowl"], {**numbers, name: default[name]})[0]
        assert distance(other, path) > 1e-6, f"{name} changes nothing here"
