"""What a class may touch: each group notices the changes that are its own, and no others."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from optim_viz.objectives.typed import function
from optim_viz.optimizers import rule
from optim_viz.scene.scenario import Fairness, Run, Scenario
from optim_viz.teaching.permissions import GROUPS, is_open, list_groups, list_locked, locked_changes, locked_groups

Change = Callable[[Scenario], Scenario]


def first_run(make: Callable[[Run], Run]) -> Change:
    return lambda s: s.changed(runs=(make(s.runs[0]), *s.runs[1:]))


SCENE = Scenario.suggested(
    "quadratic", runs=(Run("momentum", {"learning_rate": 0.01}), Run("adam", {"learning_rate": 0.1}))
)
CHANGES: dict[str, list[Change]] = {
    "surface": [lambda s: s.changed(parameters={"kappa": 7.0}), lambda s: s.moved_to("beale")],
    "start": [lambda s: s.changed(start=(1.0, 2.0))],
    "steps": [lambda s: s.changed(steps=77)],
    "runs": [
        lambda s: s.changed(runs=(*s.runs, Run("sgd"))),
        lambda s: s.changed(runs=s.runs[1:]),
        lambda s: s.changed(runs=s.runs[::-1]),
        lambda s: s.changed(runs=(*s.runs, s.runs[0].branched(10))),
        first_run(lambda run: run.with_optimizer("adam", SCENE.surface)),
        first_run(lambda run: run.with_partner("averaging", True)),
    ],
    "rates": [first_run(lambda run: run.changed(learning_rate=0.02)), lambda s: s.changed(fairness=Fairness("same"))],
    "settings": [first_run(lambda run: run.changed(momentum=0.5)), first_run(lambda run: run.changed(ema=1.0))],
    "schedule": [first_run(lambda run: replace(run, schedule="cosine"))],
    "noise": [lambda s: s.changed(noise=0.5), lambda s: s.changed(seed=9)],
    "view": [],  # changes no scene
    "formula": [],  # of a typed function, and
    "rule": [],  # of a typed rule: below
}
FIRST, SECOND = "x = x - learning_rate * g", "v = 0.9 * v + g; x = x - learning_rate * v"
TYPED = Scenario.suggested("=x^2 + 3 y^2", runs=(Run(rule(FIRST).name), Run("adam", {"learning_rate": 0.1})))
TYPED_CHANGES: list[tuple[str, Change]] = [
    ("formula", lambda s: s.moved_to(function("x^2 + 4 y^2").name)),
    ("formula", lambda s: s.moved_to(function("a in 1..3 = 2; a x^2 + y^2").name)),
    ("surface", lambda s: s.moved_to("beale")),
    ("rule", first_run(lambda run: replace(run, optimizer=rule(SECOND).name))),
    ("runs", first_run(lambda run: run.with_optimizer("sgd", TYPED.surface))),
    ("runs", lambda s: s.changed(runs=s.runs[::-1])),
]


def test_every_group_has_a_change() -> None:
    assert CHANGES.keys() == GROUPS.keys()
    for group in GROUPS.values():
        assert group.label
        assert group.help


@pytest.mark.parametrize(
    ("group", "change"), [(group, change) for group, changes in CHANGES.items() for change in changes]
)
def test_a_change_belongs_to_its_group_alone(group: str, change: Change) -> None:
    new = change(SCENE)
    assert new != SCENE
    others = tuple(name for name in GROUPS if name != group)
    assert locked_changes(SCENE, new, others) == (group,)
    assert locked_changes(SCENE, new, (group,)) == ()
    assert group in locked_changes(SCENE, new, ())
    assert locked_changes(SCENE, new, None) == ()


@pytest.mark.parametrize(("group", "change"), TYPED_CHANGES)
def test_what_is_typed_has_a_group_of_its_own(group: str, change: Change) -> None:
    new = change(TYPED)
    assert new != TYPED
    whole = GROUPS[group].part_of
    others = tuple(name for name in GROUPS if name not in (group, whole))
    assert locked_changes(TYPED, new, others)[:1] == (group,)
    assert locked_changes(TYPED, new, (group,)) == ()
    assert group in locked_changes(TYPED, new, ())
    if whole:
        assert locked_changes(TYPED, new, (whole,)) == (), "the whole opens its part"


def test_a_part_does_not_open_the_whole() -> None:
    assert locked_changes(TYPED, TYPED.moved_to("beale"), ("formula",))[0] == "surface"
    assert locked_changes(SCENE, SCENE.moved_to(TYPED.objective), ("formula",))[0] == "surface"
    named = TYPED.changed(runs=(Run("sgd", {"learning_rate": 0.1}), *TYPED.runs[1:]))
    assert "runs" in locked_changes(TYPED, named, ("rule",))
    assert "runs" in locked_changes(named, TYPED, ("rule", "rates"))
    assert locked_changes(TYPED, TYPED.changed(start=(1.0, 0.5)), ("formula", "rule")) == ("start",)


def test_a_surface_brings_its_start_and_rates_and_nothing_else() -> None:
    moved = SCENE.moved_to("himmelblau")
    assert moved.start != SCENE.start
    assert locked_changes(SCENE, moved, ("surface",)) == ()
    assert locked_changes(SCENE, moved.changed(start=(1.0, -2.0)), ("surface",)) == ("start",)
    assert locked_changes(SCENE, moved.changed(steps=3), ("surface",)) == ("steps",)


def test_nothing_changed_breaks_nothing() -> None:
    assert locked_changes(SCENE, Scenario.suggested("quadratic", runs=SCENE.runs), ()) == ()


@pytest.mark.parametrize(
    ("open_groups", "said", "unsaid"),
    [((), "surface, start", "formula"), (("formula",), "surface (but not the formula), start", None),
     (("rule",), "runs (but not the rule), learning rates", "formula"), (("surface", "runs"), "start, ", "rule")],
)  # fmt: skip
def test_a_part_of_what_is_locked_goes_without_saying_unless_it_is_open(
    open_groups: tuple[str, ...], said: str, unsaid: str | None
) -> None:
    assert said in list_locked(open_groups)
    assert unsaid is None or unsaid not in list_locked(open_groups)
    assert list_groups(("surface", "formula", "start")) == "surface, start"
    assert list_groups(("formula", "start")) == "formula, start"


def test_locked_is_what_is_not_open() -> None:
    assert locked_groups(None) == ()
    assert locked_groups(()) == tuple(GROUPS)
    assert [name for name in GROUPS if is_open(name, ("rates",))] == ["rates"]
    with pytest.raises(KeyError):
        is_open("colour", None)
