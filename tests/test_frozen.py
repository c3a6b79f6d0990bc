"""Choices and results as keys, as copies, and in another process: what is equal stays equal wherever it goes."""

from __future__ import annotations

import copy
import multiprocessing
import pickle
import sys
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from dataclasses import fields, replace
from functools import partial
from typing import Any

import numpy as np
import pytest

import optim_viz as ov
from optim_viz.data.stream import SAMPLINGS
from optim_viz.frozen import FrozenMapping
from optim_viz.gallery.cards import GROUPS
from optim_viz.layers.base import LAYERS
from optim_viz.objectives.penalties import PENALTIES
from optim_viz.objectives.treatments import TREATMENTS
from optim_viz.registry import Registry
from optim_viz.scene.scenario import Fairness
from optim_viz.teaching.lessons import CHAPTERS, LESSONS

ADAM = ov.Run("adam", {"learning_rate": 0.3, "b1": 0.8}, partners=("bias_correction",), schedule="cosine")
BRANCH = ADAM.branched(7, ov.Run("sgd", {"learning_rate": 0.001}))
SCENE = ov.Scenario(
    "rosenbrock", (-1.2, 1.0), (ADAM, BRANCH), {"a": 1.5}, steps=30, noise=0.1, seed=3, fairness=Fairness("matched")
)
CHOICES: dict[str, Callable[[], Any]] = {
    "run": lambda: ov.Run("adam", {"learning_rate": 0.3, "b1": 0.8}),
    "branch": lambda: ADAM.branched(7, ov.Run("sgd", {"learning_rate": 0.001})),
    "scenario": lambda: SCENE.changed(steps=30),
    "view": lambda: ov.View("relief", {"inside": 1.0, "run": 1.0}),
    "study": lambda: ov.Study("heat", by="momentum"),
    "bound surface": lambda: ov.OBJECTIVES["rosenbrock"].bind(a=1.5),
}
REGISTRIES: dict[str, Registry[Any]] = {
    "objective": ov.OBJECTIVES,
    "optimizer": ov.OPTIMIZERS,
    "schedule": ov.SCHEDULES,
    "export": ov.EXPORTS,
    "lesson": LESSONS,
    "chapter": CHAPTERS,
    "data set": ov.DATASETS,
    "transformation": ov.TRANSFORMATIONS,
    "sampling": SAMPLINGS,
    "penalty": PENALTIES,
    "treatment": TREATMENTS,
    "nonlinearity": ov.NONLINEARITIES,
    "layer": LAYERS,
    "group of cards": GROUPS,
}
WAYS: dict[str, Callable[[Any], Any]] = {
    "pickle": lambda thing: pickle.loads(pickle.dumps(thing)),
    "pickle 2": lambda thing: pickle.loads(pickle.dumps(thing, 2)),
    "deepcopy": copy.deepcopy,
    "copy": copy.copy,
}
each_way = pytest.mark.parametrize("way", WAYS.values(), ids=WAYS)


@pytest.mark.parametrize("make", CHOICES.values(), ids=CHOICES)
def test_equal_choices_are_one_key(make: Callable[[], Any]) -> None:
    one, other = make(), make()
    assert one is not other
    assert hash(one) == hash(other)
    assert {one: "found"}[other] == "found"


def test_other_choices_are_other_keys() -> None:
    runs = {ADAM, ADAM.changed(b1=0.81), ADAM.with_partner("bias_correction", False), BRANCH}
    assert len({hash(run) for run in runs}) == len(runs) == 4
    assert hash(SCENE) != hash(SCENE.changed(start=(1.0, -1.2)))  # the order of the coordinates counts


@each_way
@pytest.mark.parametrize("make", CHOICES.values(), ids=CHOICES)
def test_a_choice_arrives_equal(make: Callable[[], Any], way: Callable[[Any], Any]) -> None:
    choice = make()
    repr(getattr(choice, "members", ""))  # what was worked out does not travel, and is worked out again
    arrived = way(choice)
    assert (arrived, hash(arrived)) == (choice, hash(choice))
    assert repr(arrived) == repr(choice)
    if isinstance(choice, ov.Scenario):
        assert arrived.members == choice.members
        assert arrived.surface == choice.surface


def test_every_registry_is_tried() -> None:
    loaded = [module for name, module in sys.modules.items() if name.startswith("optim_viz")]
    there = {thing.kind for module in loaded for thing in vars(module).values() if isinstance(thing, Registry)}
    assert there == set(REGISTRIES)


@each_way
@pytest.mark.parametrize("kind", REGISTRIES)
def test_an_entry_goes_by_its_key_and_arrives_as_itself(kind: str, way: Callable[[Any], Any]) -> None:
    for key, entry in REGISTRIES[kind].items():
        assert way(entry) is entry or way is copy.copy, key
        assert isinstance(hash(entry), int)
        assert len(pickle.dumps(entry)) < 120  # a key, and no function


def test_an_entry_that_was_changed_does_not_become_the_registrys() -> None:
    moved = replace(ov.OBJECTIVES["beale"], start=(0.5, -1.0))
    with pytest.raises((pickle.PicklingError, AttributeError)):  # its points are a function without a name
        pickle.dumps(moved)
    gone = replace(ov.SCHEDULES["cosine"], label="Half a cosine")
    assert pickle.loads(pickle.dumps(gone)).label == "Half a cosine"


def results() -> dict[str, Any]:
    branch = ov.run(SCENE)
    rates = np.array([0.001, 0.003, 0.01])
    return {
        "trajectory": branch[2],
        "sweep": ov.sweep("beale", "momentum", learning_rate=rates, momentum=[0.5, 0.9], steps=20),
        "fate map": ov.fate_map("himmelblau", "sgd", resolution=3, steps=20),
    }


def test_what_was_worked_out_stays_where_it_is() -> None:
    """It would come as an array that can be written, or as one more copy of the surface."""
    scene, run = SCENE.changed(seed=5), ov.simulate("beale", "adam", steps=20)
    before = pickle.dumps(scene), pickle.dumps(run)
    assert scene.members
    assert scene.surface
    assert run.outcome
    assert run.grad_norm.size
    assert (pickle.dumps(scene), pickle.dumps(run)) == before


def assert_same(arrived: Any, sent: Any) -> None:
    """Field by field, and to the last bit; arrays can be read alone."""
    for name in (field.name for field in fields(sent)):
        here, there = getattr(sent, name), getattr(arrived, name)
        if isinstance(here, np.ndarray):
            np.testing.assert_array_equal(there, here, strict=True)
            assert not there.flags.writeable, name
        elif isinstance(here, FrozenMapping) and any(isinstance(part, np.ndarray) for part in here.values()):
            assert list(there) == list(here)
            for key, part in here.items():
                np.testing.assert_array_equal(there[key], part, strict=True)
                assert not there[key].flags.writeable, (name, key)
        elif isinstance(here, ov.Trajectory):
            assert_same(there, here)
        else:
            assert there == here, name


@each_way
@pytest.mark.parametrize("name", ["trajectory", "sweep", "fate map"])
def test_a_result_arrives_to_the_last_bit_and_cannot_be_written(name: str, way: Callable[[Any], Any]) -> None:
    sent = results()[name]
    assert isinstance(hash(sent), int)
    if isinstance(sent, ov.Trajectory):
        assert sent.outcome.sentence  # worked out before it travels
        assert way(sent).outcome == sent.outcome
    assert_same(way(sent), sent)


@each_way
def test_several_runs_arrive_as_several_runs(way: Callable[[Any], Any]) -> None:
    sent = ov.run(SCENE)
    arrived = way(sent)
    assert isinstance(arrived, ov.Trajectories)
    assert isinstance(hash(sent), int)
    assert len(arrived) == 3
    for one, other in zip(arrived, sent, strict=True):
        assert_same(one, other)


def test_other_processes_compute_the_same() -> None:
    """Started anew rather than forked, as on every system but Linux."""
    scenes = [SCENE, SCENE.changed(seed=4)]
    with ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn")) as processes:
        computed = list(processes.map(ov.run, scenes))
        (swept,) = processes.map(partial(ov.sweep, "beale", steps=20, learning_rate=[0.001, 0.01]), ["sgd"])
    for scene, runs in zip(scenes, computed, strict=True):
        for one, other in zip(runs, ov.run(scene), strict=True):
            assert_same(one, other)
    assert_same(swept, ov.sweep("beale", "sgd", steps=20, learning_rate=[0.001, 0.01]))


def test_nobody_can_change_a_mapping() -> None:
    values = {"learning_rate": 0.1}
    frozen = FrozenMapping(values)
    values["learning_rate"] = 0.2
    assert frozen == {"learning_rate": 0.1} != values
    assert frozen == FrozenMapping({"learning_rate": 0.1})
    assert frozen != "learning_rate"
    for change in ("frozen['learning_rate'] = 1.0", "del frozen['learning_rate']"):
        with pytest.raises(TypeError):
            exec(change, {"frozen": frozen})  # a statement cannot be a lambda
    assert hash(FrozenMapping({"a": 1, "b": 2})) == hash(FrozenMapping({"b": 2, "a": 1}))
