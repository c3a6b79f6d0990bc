"""What became of runs, as arrays: every view reads the same ones, and none may write them.

NumPy, float64; nothing is clamped or clipped. A run that overflowed ends at its last finite record.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import overload

import numpy as np
from numpy.typing import NDArray

from optim_viz.data.stream import NO_STREAM, Stream
from optim_viz.frozen import Frozen
from optim_viz.lazy import cached_property
from optim_viz.objectives import Objective
from optim_viz.objectives.streams import is_in_noise
from optim_viz.outcomes import words
from optim_viz.outcomes.outcome import Fate, Outcome, Records, classify, classify_all
from optim_viz.scene.scenario import Run
from optim_viz.shown import Playable
from optim_viz.simulation.scan import Floats


@dataclass(frozen=True, eq=False)  # two runs are the same only if they are one: arrays have no truth value
class Trajectory(Frozen, Playable):
    """One run. Every array has one row per record; record t is *before* step t, so there are ``steps + 1`` of them,
    fewer if the run overflowed: then the arrays end at the last finite record.
    """

    objective: Objective = field(repr=False)
    optimizer: str
    hyperparameters: Mapping[str, float]
    start: tuple[float, float]
    steps: int  # asked for
    position: Floats = field(repr=False)  # (n, 2)
    loss: Floats = field(repr=False)  # (n,) f at the position
    gradient: Floats = field(repr=False)  # (n, 2) exact, at the position
    hessian: Floats = field(repr=False)  # (n, 3) f_xx, f_xy, f_yy at the position; alone may be NaN, where f has none
    noisy_gradient: Floats = field(repr=False)  # (n, 2) what the rule was given: at its own point, of this step's rows
    learning_rate: Floats = field(repr=False)  # (n,) of the step that follows, by the schedule
    # What the method remembers, name -> (n, 2), or (n,) counters; before a branch that changed the method, what the new
    # one begins with.
    state: Mapping[str, NDArray[np.float64] | NDArray[np.int64]] = field(repr=False)
    origin: Trajectory | None = field(default=None, repr=False)  # the run that this one branched from
    branch_step: int = 0  # the record from which the way is its own
    undefined: bool = False  # where it ended before its last step: by 0/0 or the like, not by an overflow
    run: Run | None = field(default=None, repr=False)  # all of its settings, with which it can be simulated again
    stream: Stream = NO_STREAM  # what the gradients that the rule was given differ by
    seed: int = 0

    @property
    def noise(self) -> float:
        """Of the stream, the noise that is added to the gradient."""
        return self.stream.noise

    @cached_property
    def grad_norm(self) -> Floats:
        """‖∇f‖ at each position, shape (n,)."""
        return np.hypot(self.gradient[:, 0], self.gradient[:, 1])

    @cached_property
    def outcome(self) -> Outcome:
        """What became of the run."""
        return self._outcome_of(self.steps)

    def outcome_at(self, step: int) -> Outcome | None:
        """What had become of the run after so many steps, whatever came then; None before the first."""
        if step >= self.steps:
            return self.outcome
        if step <= 0:
            return None
        now = self._outcome_of(step)
        return replace(now, variety=words.DESCENDING) if now.kind is Fate.STILL_DESCENDING else now

    def _outcome_of(self, steps: int) -> Outcome:
        return classify(self.objective, steps, self._records(steps))

    def _records(self, steps: int) -> Records:
        """Those of its first steps, as they are judged."""
        until = slice(steps + 1)
        records = self.position[until], self.loss[until], self.gradient[until], self.hessian[until]
        return Records(*records, undefined=self.undefined, in_noise=is_in_noise(self.objective, self.stream))

    @property
    def method_start(self) -> int:
        """The record at which the method's memory is new: 0, or where a branch took another method."""
        if self.origin is None or self.branch_step >= len(self):
            return 0 if self.origin is None else self.origin.method_start
        return self.origin.method_start if self.origin.optimizer == self.optimizer else self.branch_step

    def __len__(self) -> int:
        """The number of finite records."""
        return len(self.loss)


class Trajectories(Playable, Sequence[Trajectory]):
    """Several runs of one call. Stacked views are padded with NaN after a run's end."""

    def __init__(self, runs: Sequence[Trajectory]) -> None:
        self._runs = tuple(runs)

    @overload
    def __getitem__(self, i: int) -> Trajectory: ...
    @overload
    def __getitem__(self, i: slice) -> Trajectories: ...
    def __getitem__(self, i: int | slice) -> Trajectory | Trajectories:
        return Trajectories(self._runs[i]) if isinstance(i, slice) else self._runs[i]

    def __len__(self) -> int:
        return len(self._runs)

    def __iter__(self) -> Iterator[Trajectory]:
        return iter(self._runs)

    def __repr__(self) -> str:
        return f"<{len(self)} runs: {', '.join(dict.fromkeys(run.optimizer for run in self))}>"

    def _stack(self, name: str) -> Floats:
        rows = [getattr(run, name) for run in self]
        steps = max((run.steps for run in self), default=0)
        out = np.full((len(rows), steps + 1, *rows[0].shape[1:]) if rows else (0, 1), np.nan)
        for i, row in enumerate(rows):
            out[i, : len(row)] = row
        return out

    @property
    def position(self) -> Floats:
        """(runs, steps + 1, 2)"""
        return self._stack("position")

    @property
    def loss(self) -> Floats:
        """(runs, steps + 1)"""
        return self._stack("loss")

    @property
    def grad_norm(self) -> Floats:
        """(runs, steps + 1)"""
        return self._stack("grad_norm")

    @property
    def outcome(self) -> tuple[Outcome, ...]:
        """What became of each; those of one surface are judged together, and know it from then on."""
        together: dict[tuple[int, int, Stream], list[Trajectory]] = {}
        for run in self:
            if "outcome" not in vars(run):
                together.setdefault((id(run.objective), run.steps, run.stream), []).append(run)
        for runs in together.values():
            objective, steps = runs[0].objective, runs[0].steps
            outcomes = classify_all(objective, steps, [run._records(steps) for run in runs])
            for run, outcome in zip(runs, outcomes, strict=True):
                vars(run)["outcome"] = outcome  # where the run's own property looks first
        return tuple(run.outcome for run in self)
