"""The rate that is suggested for a table is one at which descent is stable, whatever the units of its columns."""

from __future__ import annotations

from itertools import combinations, permutations

import numpy as np
import pytest

from optim_viz import DATASETS, OBJECTIVES, TRANSFORMATIONS, InputError, Table

NUMBERS = [column.name for column in DATASETS["penguins"].columns if not column.is_class]
TAKE_TWO = ("scale_ratio", "group_average")  # features
CLASSES = list(combinations(("adelie", "chinstrap", "gentoo"), 2))


def sharpest(name: str, table: Table) -> float:
    """The largest curvature at a minimum: of squares XᵀX/N, of the logistic loss a quarter of it at most."""
    largest = float(np.linalg.eigvalsh(table.X.T @ table.X / len(table.X))[-1])
    return largest if name == "linear_regression" else largest / 4.0


@pytest.mark.parametrize("transform", TRANSFORMATIONS)
@pytest.mark.parametrize("name", ["linear_regression", "logistic_regression", "hinge"])
def test_descent_is_stable_at_the_rate_for_every_pair_of_columns(name: str, transform: str) -> None:
    seen = 0
    for features in combinations(NUMBERS, 2):
        targets = [(t, ()) for t in NUMBERS if t not in features] if name == "linear_regression" else [
            ("species", classes) for classes in CLASSES
        ]  # fmt: skip
        for target, classes in targets:
            chosen = {"classes": classes} if classes else {}
            table = Table("penguins", features, target, transform=transform, **chosen)
            try:
                surface = OBJECTIVES[name].bind(table=table)
            except InputError:
                continue
            seen += 1
            for family, share in (("gradient", 2.0), ("momentum", 2.0 * 1.9)):
                rate = getattr(surface.learning_rates, family)
                assert 0.0 < rate * sharpest(name, table) < share, (features, target, classes, family)
    assert seen


@pytest.mark.parametrize("transform", [name for name in TRANSFORMATIONS if name not in TAKE_TWO])
def test_two_layers_do_not_overflow_at_the_rate(transform: str) -> None:
    for feature, target in permutations(NUMBERS, 2):
        surface = OBJECTIVES["two_layer_linear"].bind(table=Table("penguins", (feature,), target, transform=transform))
        x, y = surface.start
        curvature = np.abs(np.linalg.eigvalsh(surface.hessian(x, y))).max()
        assert surface.learning_rates.gradient * curvature < 2.0, (feature, target)
