"""What the cards of the gallery say that entries were compared with: the comparisons of the tests, measured.

``python tools/checked.py`` writes what these find into ``optim_viz/gallery/checked.json``; the tests that compare hold
every difference against the bound that stands there.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from importlib.metadata import version

import numpy as np
from data_oracles import data_gap
from objective_oracles import FORMULAS, complex_step, random_points
from optimizer_oracles import (
    SURFACES,
    comparable_in_optax,
    compiled_optax,
    distance,
    draws,
    optax_path,
    our_path,
    published_path,
)
from schedule_oracles import IN_OPTAX, beside_formula, beside_optax, rate_gap

from optim_viz.data import DATASETS
from optim_viz.gallery.checks import checks_of
from optim_viz.objectives import OBJECTIVES, Objective
from optim_viz.objectives.nonlinearities import NONLINEARITIES
from optim_viz.optimizers import OPTIMIZERS
from optim_viz.schedules import SCHEDULES

RULE = "its published rule, written anew in NumPy"
NET = "its network, written anew in NumPy"  # whose weights are the project's own
OPTAX = f"optax {version('optax')}"
TORCH = "PyTorch"  # with its version where it is measured: these tests run without it, too
RATE = "its formula, written anew in Python"
FILE = "its file, read anew by NumPy"
FORMULA = "its formula, written anew in NumPy"
SLOPE = "its gradient by the complex step"
LEAST = 1e-15  # a few roundings of float64: less is no claim for every machine and version


def written_anew(optimizer: str) -> str:
    """What a method is compared with in NumPy."""
    return NET if OPTIMIZERS[optimizer].rule.uses_net else RULE


def bound_of(gap: float) -> float:
    """The power of ten that is at least twice as large."""
    return float(f"1e{math.ceil(math.log10(max(LEAST, 2.0 * gap)))}")


def stated(key: str, against: str) -> float:
    """The bound that the card states; every comparison has one."""
    (within,) = (check.within for check in checks_of(key) if _unversioned(check.against) == _unversioned(against))
    return within


def _unversioned(against: str) -> str:
    """The bounds hold for each version of a library that is allowed."""
    return re.sub(r" [\d.]+$", "", against)


def group_of(entry: Objective) -> str:
    return "objective" if entry.model is None else "data"


def gaps() -> Iterator[tuple[str, str, float]]:
    """The card's key, what its entry is compared with, and the largest relative difference."""
    for key in OPTIMIZERS:
        cases = [(i, name) for i in range(len(draws(key))) for name in SURFACES]
        ours = {case: our_path(key, SURFACES[case[1]], draws(key)[case[0]])[0] for case in cases}
        published = [distance(ours[i, s], published_path(key, SURFACES[s], draws(key)[i])) for i, s in cases]
        yield f"optimizer:{key}", written_anew(key), max(published)
        of_optax = [case for case in cases if comparable_in_optax(key, case[0])]
        if of_optax:
            there = [distance(ours[i, s], optax_path(compiled_optax(key, i), SURFACES[s])) for i, s in of_optax]
            yield f"optimizer:{key}", OPTAX, max(there)
    for key in SCHEDULES:
        yield f"schedule:{key}", RATE, rate_gap(beside_formula(key))
        if key in IN_OPTAX:
            yield f"schedule:{key}", OPTAX, rate_gap(beside_optax(key))
    for entry in OBJECTIVES.values():
        yield f"{group_of(entry)}:{entry.name}", FORMULA, value_gap(entry)
        yield f"{group_of(entry)}:{entry.name}", SLOPE, slope_gap(entry)
    for name in DATASETS:
        yield f"dataset:{name}", FILE if name == "penguins" else FORMULA, data_gap(name)
    yield from gaps_to_torch()


def gaps_to_torch() -> Iterator[tuple[str, str, float]]:
    """The same of what PyTorch has."""
    import torch_cases as cases  # only here: PyTorch is large, and what else is measured does without it

    against = f"{TORCH} {version('torch').partition('+')[0]}"
    for key in OPTIMIZERS:
        numbers = [chosen for chosen in draws(key) if cases.comparable_in_torch(key, chosen)]
        pairs = [(chosen, surface) for chosen in numbers for surface in SURFACES.values()]
        if pairs:
            paths = ((our_path(key, s, chosen)[0], cases.torch_path(key, s, chosen)) for chosen, s in pairs)
            yield f"optimizer:{key}", against, max(distance(ours, theirs) for ours, theirs in paths)
    for sigma in NONLINEARITIES.values():
        yield f"nonlinearity:{sigma.name}", against, cases.nonlinearity_gap(sigma)
    for case in cases.LAYERS:
        gap = cases.layer_gap(case)
        yield from ((key, against, gap) for key in cases.cards_of(case))
    yield "layer:dropout", against, max(cases.dropout_gap(*kept) for kept in cases.KEPT)
    yield "data:moving_averages", against, max(map(cases.averages_gap, cases.BATCHES))


def value_gap(entry: Objective) -> float:
    """Of f at random points of its window, relative to the largest one."""
    x, y = random_points(entry)
    expected = FORMULAS[entry.name](x, y)
    return float(np.abs(entry(x, y) - expected).max() / np.abs(expected).max())


def slope_gap(entry: Objective) -> float:
    """Of its gradient there."""
    x, y = random_points(entry)
    expected = complex_step(FORMULAS[entry.name], x, y)
    return float(np.abs(entry.gradient(x, y) - expected).max() / np.abs(expected).max())
