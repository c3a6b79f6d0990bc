"""What a class may touch: groups of controls that a link's author can leave open, and whether a change keeps to it.

A link's ``touch`` names the open groups; without it, everything is open. It guides, it does not guard: whoever edits
the link has every control.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from optim_viz.objectives.typed import is_formula
from optim_viz.optimizers import OPTIMIZERS
from optim_viz.scene.scenario import Run, Scenario

Permissions = tuple[str, ...] | None  # the open groups, in order; None: everything


def _always_equal(old: Scenario, new: Scenario) -> bool:
    return True


def _same_of_segments(of: Callable[[Run], object]) -> Callable[[Scenario, Scenario], bool]:
    """Whether runs that are there before and after have the same of this, where method and way are the same."""

    def same(old: Scenario, new: Scenario) -> bool:
        if len(old.runs) != len(new.runs):  # some came or went; that is the group "runs"
            return True
        return all(
            of(a) == of(b)
            for one, other in zip(old.runs, new.runs, strict=True)
            for a, b in zip(one.segments, other.segments, strict=False)
            if a.optimizer == b.optimizer
        )

    return same


def _is_edited(old: Scenario, new: Scenario) -> bool:
    """Whether one typed function has taken another one's place."""
    return old.objective != new.objective and is_formula(old.objective) and is_formula(new.objective)


def _same_surface(old: Scenario, new: Scenario) -> bool:
    """A formula's own coefficients come with it."""
    return (old.penalty == new.penalty) if _is_edited(old, new) else old.ground == new.ground


TYPED = "="  # in the place of any rule that somebody typed


def _who_runs(scenario: Scenario) -> list[object]:
    """Who takes part: every run's methods, branches and partners; which rule was typed is left out."""
    return [
        ([(_method(segment.optimizer), segment.branch_step) for segment in run.segments], run.partners)
        for run in scenario.runs
    ]


def _method(optimizer: str) -> str:
    return optimizer if optimizer in OPTIMIZERS else TYPED


def _same_rules(old: Scenario, new: Scenario) -> bool:
    """Whether no typed rule has taken another one's place."""
    return _who_runs(old) != _who_runs(new) or [segment.optimizer for run in old.runs for segment in run.segments] == [
        segment.optimizer for run in new.runs for segment in run.segments
    ]


def _settings(run: Run) -> object:
    return {name: value for name, value in run.hyperparameters.items() if name != "learning_rate"}, run.treatment


_same_rates = _same_of_segments(lambda run: run.rate)


@dataclass(frozen=True, slots=True)
class ControlGroup:
    """Controls that are open or locked together; ``same`` says whether a change has left them as they were. They are
    open, too, where the group is that they are a part of."""

    label: str
    help: str
    same: Callable[[Scenario, Scenario], bool]
    part_of: str = ""


GROUPS = {
    "surface": ControlGroup(
        "surface",
        "The function, its coefficients, data and penalty. Another one brings its own start and suitable rates.",
        _same_surface,
    ),
    "formula": ControlGroup(
        "formula",
        "The text of a function that is typed, and no other function.",
        lambda a, b: not _is_edited(a, b),
        "surface",
    ),
    "start": ControlGroup("start", "The ring on the map, and its numbers.", lambda a, b: a.start == b.start),
    "steps": ControlGroup("number of steps", "How many steps every run makes.", lambda a, b: a.steps == b.steps),
    "runs": ControlGroup(
        "runs",
        "Which methods run: add, remove, exchange, branch, the partners that teach, and recorded paths.",
        lambda a, b: _who_runs(a) == _who_runs(b) and a.recorded == b.recorded,
    ),
    "rule": ControlGroup("rule", "The text of a rule that is typed, and no other method.", _same_rules, "runs"),
    "rates": ControlGroup(
        "learning rates",
        "The learning rates, and what makes them fair.",
        lambda a, b: a.fairness == b.fairness and _same_rates(a, b),
    ),
    "settings": ControlGroup("other settings", "Momentum, decay, ε and the like.", _same_of_segments(_settings)),
    "schedule": ControlGroup(
        "schedules",
        "How a learning rate changes with the step.",
        _same_of_segments(lambda run: (run.schedule, dict(run.schedule_values))),
    ),
    "noise": ControlGroup(
        "noise",
        "The batches and the noise in the gradient, and their seed.",
        lambda a, b: (a.stream, a.seed) == (b.stream, b.seed),
    ),
    "view": ControlGroup("view", "Map or 3D, the inside of a run, the dial. Changes no number.", _always_equal),
}


def is_open(group: str, permissions: Permissions) -> bool:
    """Whether this group may be touched."""
    if group not in GROUPS:
        raise KeyError(group)
    return permissions is None or group in permissions or GROUPS[group].part_of in permissions


def locked_groups(permissions: Permissions) -> tuple[str, ...]:
    """The groups that may not be touched."""
    return tuple(group for group in GROUPS if not is_open(group, permissions))


def locked_changes(old: Scenario, new: Scenario, permissions: Permissions) -> tuple[str, ...]:
    """The locked groups that a change from ``old`` to ``new`` would touch.

    What another surface brings along by itself, its start and its rates, belongs to the surface.
    """
    if permissions is None:
        return ()
    moved = [name for name in locked_groups(permissions) if not GROUPS[name].same(old, new)]
    if old.objective != new.objective and is_open("formula" if _is_edited(old, new) else "surface", permissions):
        brought = old.moved_to(new.objective)
        moved = [name for name in moved if not GROUPS[name].same(brought, new)]
    return tuple(moved)


def list_groups(groups: tuple[str, ...]) -> str:
    """The groups' labels, as a part of a sentence; what is part of another one of them goes without saying."""
    return ", ".join(GROUPS[name].label for name in groups if GROUPS[name].part_of not in groups)


def list_locked(permissions: Permissions) -> str:
    """What may not be touched, as a part of a sentence; where a part of it may be, that too."""
    locked = locked_groups(permissions)
    open_parts = {g.part_of: g.label for name, g in GROUPS.items() if g.part_of in locked and name not in locked}
    labels = {name: GROUPS[name].label for name in locked if GROUPS[name].part_of not in locked}
    return ", ".join(
        f"{label} (but not the {open_parts[name]})" if name in open_parts else label for name, label in labels.items()
    )
