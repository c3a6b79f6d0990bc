"""At the learning rate that an objective suggests, each family's representative gets somewhere and stays finite."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest

from optim_viz.objectives import OBJECTIVES, LearningRates, Objective
from optim_viz.optimizers import OPTIMIZERS
from optim_viz.simulation.simulate import simulate
from optim_viz.simulation.trajectory import Trajectory

STEPS = 300
REPRESENTATIVES = ("sgd", "momentum", "adagrad", "adam", "sign_sgd", "adagrad_slide", "rmsprop_slide", "adam_slide")

# Below -x³ a step of plain descent grows with the square of the distance: outside the window it overflows, inside
# it must not.
FALLS_FASTER_THAN_ANY_RATE = {"monkey_saddle": {"sgd", "momentum"}}


def suggested(entry: Objective, optimizer: str) -> Trajectory:
    rate = getattr(entry.learning_rates, OPTIMIZERS[optimizer].family)
    run = simulate(entry, optimizer, steps=STEPS, learning_rate=rate)
    assert isinstance(run, Trajectory)
    return run


def first_outside(run: Trajectory) -> int | None:
    outside = ~run.objective.domain.contains(run.position)
    return int(np.argmax(outside)) if outside.any() else None


def test_every_family_with_a_suggested_rate_has_a_representative() -> None:
    families = {field.name for field in dataclasses.fields(LearningRates)}
    assert {OPTIMIZERS[name].family for name in REPRESENTATIVES} == families


@pytest.mark.parametrize("name", REPRESENTATIVES)
def test_suggested_rates_fit_the_slider(name: str) -> None:
    optimizer = OPTIMIZERS[name]
    slider = next(p for p in optimizer.hyperparameters if p.name == "learning_rate")
    for entry in OBJECTIVES.values():
        rate = getattr(entry.learning_rates, optimizer.family)
        assert slider.accepts(rate), f"{entry.name}: {rate} is off the slider of {name}"


@pytest.mark.parametrize("entry", OBJECTIVES.values(), ids=OBJECTIVES.keys())
def test_a_run_at_the_suggested_rate_is_finite_and_goes_down(entry: Objective) -> None:
    for name in REPRESENTATIVES:
        run = suggested(entry, name)
        left = first_outside(run)
        if name in FALLS_FASTER_THAN_ANY_RATE.get(entry.name, ()):
            assert left is not None, name
        else:
            assert len(run) == STEPS + 1, f"{name} overflowed at step {len(run)}"
        assert run.loss[-1] < run.loss[0], name
        if entry.minima:
            assert left is None, f"{name} left the window at step {left}"


@pytest.mark.parametrize("name", [n for n in REPRESENTATIVES if not n.endswith("_slide")])
@pytest.mark.parametrize("entry", [o for o in OBJECTIVES.values() if not o.minima], ids=lambda o: o.name)
def test_where_there_is_no_minimum_the_path_leaves_in_good_time(entry: Objective, name: str) -> None:
    left = first_outside(suggested(entry, name))
    assert left is not None
    assert 50 <= left <= 200
