"""A recorded path on a surface: its positions are somebody else's; f and its derivatives there are computed here.

It has no method, no rate and no memory of its own, and is judged by the same criteria as a run, as far as its records
reach: where they have gaps, nobody knows what was in between.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from functools import lru_cache
from typing import Any

import numpy as np

from optim_viz.frozen import FrozenMapping
from optim_viz.lazy import cached_property
from optim_viz.number_format import format_number, format_position
from optim_viz.objectives import Objective
from optim_viz.outcomes.outcome import Fate, Outcome
from optim_viz.recordings.path import Integers, RecordedPath
from optim_viz.scene.scenario import Scenario
from optim_viz.simulation.trajectory import Trajectory


class Unjudged(StrEnum):
    """In a fate's place, where nobody can say one."""

    UNKNOWN = "unknown"


@dataclass(frozen=True, eq=False)
class RecordedRun(Trajectory):
    """Its arrays have a row for every step from 0 on, as a run's: where a step has no record, the one before stands
    there, and before the first record the first. ``path`` has the records themselves."""

    path: RecordedPath | None = field(default=None, repr=False)
    kept: int = 0  # of the path's records, those at which f and its gradient are finite on this surface

    @property
    def first(self) -> int:
        """The step of its first record, from which it is drawn."""
        return int(self._recorded.steps[0])

    @property
    def _recorded(self) -> RecordedPath:
        assert self.path is not None
        return self.path

    @property
    def is_cut(self) -> bool:
        """Whether f or its gradient is no number here at a record of the path."""
        return self.kept < len(self._recorded)

    @property
    def is_complete(self) -> bool:
        """Whether there is a record for every step that it made here, and more than one."""
        return self._recorded.is_complete and self.kept > 1

    @property
    def judges(self) -> bool:
        """Whether the criteria of a run apply to the whole of it: it is complete, and ends with a number."""
        return self.is_complete and self._recorded.end_step is None and not self.is_cut

    @cached_property
    def outcome(self) -> Outcome:
        """What became of it, as far as its records tell."""
        path, last = self._recorded, self.kept - 1
        where, f = format_position(path.position[last]), format_number(float(self.loss[-1]), 3)
        if self.is_cut:
            at = int(path.steps[self.kept])
            sentence = f"At step {at} its position has no f or no gradient here; before, it was at {where}, f = {f}."
            because = "A recorded path is drawn as far as f is finite."
            return Outcome(Fate.OVERFLOWED, at, sentence, because, variety=OFF)
        if path.end_step is not None:
            sentence = f"Its record of step {path.end_step} holds no number; before, it was at {where}, f = {f}."
            because = "What a record without a number means, an overflow or a gap, it does not say."
            return Outcome(Fate.OVERFLOWED, path.end_step, sentence, because, variety=DIVERGED)
        return self._outcome_of(self.steps) if self.judges else unknown_outcome(self.steps)

    def outcome_at(self, step: int) -> Outcome | None:
        """What had become of it after so many steps, knowing nothing of what came then."""
        if step >= self.steps or self.is_complete:
            return super().outcome_at(step)
        return unknown_outcome(step) if step >= self.first else None

    @property
    def difference(self) -> str:
        """How its own loss column compares with f here, as a sentence; "" where it has none."""
        own = self._recorded.loss
        if own is None:
            return ""
        ours = self.loss[self._recorded.steps[: self.kept]]
        apart = np.abs(own[: self.kept] - ours)
        told = apart[np.isfinite(apart)]
        if not told.size:
            return "Its own loss column holds no number."
        most = float(told.max())
        if most == 0.0:
            return "Its own loss column is f here, to the last digit."
        at = int(self._recorded.steps[int(np.nanargmax(np.where(np.isfinite(apart), apart, -1.0)))])
        return f"Its own loss column differs from this surface by up to {format_number(most, 3)}, at step {at}."


OFF, DIVERGED = "off the surface", "diverged"
UNKNOWN = "Not every step has a record: where it was in between, and whether it rests, is unknown."
UNKNOWN_BECAUSE = "A path is judged where each step has its record, and there are two at least."


def unknown_outcome(step: int) -> Outcome:
    """Of a path with gaps, or of one record."""
    return Outcome(Unjudged.UNKNOWN, step, UNKNOWN, UNKNOWN_BECAUSE)  # pyrefly: ignore[bad-argument-type]  # none of the fates


@lru_cache(maxsize=16)  # a page, its picture and its table ask for the same ones; a megabyte each at the most
def recorded_run(path: RecordedPath, objective: Objective) -> RecordedRun | None:
    """The path on the surface; None where f or its gradient is not finite at its first position."""
    x, y = path.position.T
    with np.errstate(all="ignore"):
        loss, gradient, hessian = objective(x, y), objective.gradient(x, y), objective.hessian(x, y)
    finite = np.isfinite(loss) & np.isfinite(gradient).all(axis=1)
    kept = len(path) if finite.all() else int(np.argmin(finite))
    if kept == 0:
        return None
    last = path.last_step if kept == len(path) else int(path.steps[kept])
    ended = path.end_step is not None or kept < len(path)
    at = record_of_step(path, last - ended)
    arrays: dict[str, Any] = {
        "position": path.position[at],
        "loss": loss[at],
        "gradient": gradient[at],
        "hessian": hessian.reshape(-1, 4)[at][:, [0, 1, 3]],
        "noisy_gradient": gradient[at],
        "learning_rate": np.full(len(at), np.nan if path.rate is None else path.rate),
    }
    for array in arrays.values():
        array.flags.writeable = False
    return RecordedRun(
        objective=objective,
        optimizer=path.method,
        hyperparameters=FrozenMapping({}),
        start=(float(x[0]), float(y[0])),
        steps=last,
        **arrays,
        state=FrozenMapping({}),
        path=path,
        kept=kept,
    )


def record_of_step(path: RecordedPath, last: int) -> Integers:
    """Which record stands at each step from 0 to ``last``, (last + 1,)."""
    found = np.searchsorted(path.steps, np.arange(last + 1), side="right") - 1
    return np.maximum(found, 0)


def recorded_runs(scenario: Scenario) -> tuple[RecordedRun | None, ...]:
    """Each recorded path of a scenario on its surface; None in the place of one that begins where f is not finite."""
    return tuple(recorded_run(path, scenario.surface) for path in scenario.recorded)
