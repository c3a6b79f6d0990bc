"""A recorded path: positions that somebody else's run went through, as they were given, and what is said of them."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from optim_viz.errors import InputError
from optim_viz.frozen import Frozen
from optim_viz.limits import MAX_STEPS
from optim_viz.number_format import format_number, format_position
from optim_viz.recordings.plain_text import plain_text
from optim_viz.shown import Playable

Floats = NDArray[np.float64]
Integers = NDArray[np.int64]

UNNAMED = "Recorded path"


@dataclass(frozen=True, eq=False)  # by its bytes: arrays have no truth value
class RecordedPath(Frozen, Playable):
    """Positions (n, 2) as they were recorded, float64, nothing rounded; frozen, and equal where every bit and word is.

    Args:
        position: (n, 2), finite.
        step: (n,) of each record, rising, from 0 to 10,000; 0, 1, 2, ... if not given.
        loss: (n,) its own, if it has any; shown beside ours, never in its place.
        gradient: (n, 2) its own, if it has any.
        name: by which the picture calls it.
        method: by which it says that it was made; "" where it does not say. So is ``source``, what wrote it down, and
            ``objective``, the surface on which it was made.
        rate: the learning rate, if it says one.
        end_step: where the record behind the last one was no number: its step. The run ended there.

    Raises:
        InputError: where the arrays do not fit each other, no position is there, or a number is none that can be shown.
    """

    position: Floats = field(repr=False)
    step: Integers | None = field(default=None, repr=False)
    loss: Floats | None = field(default=None, repr=False)
    gradient: Floats | None = field(default=None, repr=False)
    name: str = UNNAMED
    method: str = ""
    source: str = ""
    objective: str = ""
    rate: float | None = None
    end_step: int | None = None

    def __post_init__(self) -> None:
        position = np.array(self.position, np.float64)
        n = len(position) if position.ndim else 0
        if position.shape != (n, 2) or not n:
            raise InputError("A recorded path has positions of shape (n, 2), and one of them at least.")
        step = np.arange(n) if self.step is None else np.array(self.step, np.int64)
        parts = {"position": position, "step": step}
        for name, shape in (("loss", (n,)), ("gradient", (n, 2))):
            if (given := getattr(self, name)) is not None:
                parts[name] = np.array(given, np.float64)
                if parts[name].shape != shape:
                    raise InputError(f"The {name} of a recorded path has the shape {shape}, one for each position.")
        if not np.isfinite(position).all():
            raise InputError("A position of a recorded path is not finite.")
        if step.shape != (n,) or step[0] < 0 or (np.diff(step) <= 0).any():
            raise InputError("The steps of a recorded path rise from record to record, from 0 on.")
        last = step[-1] if self.end_step is None else self.end_step
        if last < step[-1] + (self.end_step is not None):
            raise InputError("The step at which a recorded path ended comes behind its last record.")
        if last > MAX_STEPS:
            raise InputError(
                f"A recorded path goes to step {MAX_STEPS:,} at most, as every run here; this one to {last:,}."
            )
        for name, array in parts.items():
            array.flags.writeable = False
            object.__setattr__(self, name, array)
        for name in ("name", "method", "source", "objective"):
            object.__setattr__(self, name, plain_text(getattr(self, name)))
        if not self.name:
            object.__setattr__(self, "name", UNNAMED)
        if self.rate is not None and not np.isfinite(self.rate):
            object.__setattr__(self, "rate", None)

    @property
    def steps(self) -> Integers:
        """(n,) the step of each record."""
        assert self.step is not None  # filled in above
        return self.step

    @property
    def last_step(self) -> int:
        """The step of its last record; where it ended, the one that has no number any more."""
        return int(self.steps[-1]) if self.end_step is None else self.end_step

    @property
    def is_complete(self) -> bool:
        """Whether there is a record for every step from 0 on."""
        return bool(self.steps[-1] == len(self) - 1) and self.end_step in (None, len(self))

    def __len__(self) -> int:
        """The number of records."""
        return len(self.position)

    @property
    def _content(self) -> tuple[object, ...]:
        arrays = (self.position, self.steps, self.loss, self.gradient)
        words = (self.name, self.method, self.source, self.objective, self.rate, self.end_step)
        return (*(None if array is None else array.tobytes() for array in arrays), *words)

    def __eq__(self, other: object) -> bool:
        return self._content == other._content if isinstance(other, RecordedPath) else NotImplemented

    def __hash__(self) -> int:
        return hash(self._content)

    @property
    def said(self) -> str:
        """What its header says, as a sentence; "" where it says nothing."""
        facts = [
            f"{word} {text}"
            for word, text in (
                ("method", self.method),
                ("learning rate", "" if self.rate is None else format_number(self.rate, 6)),
                ("surface", self.objective),
                ("made with", self.source),
            )
            if text
        ]
        return f"Its header says: {', '.join(facts)}." if facts else ""

    @property
    def lacking(self) -> str:
        """What its header does not say, as a sentence; "" where it says everything."""
        facts = {
            "by which method": self.method,
            "at which learning rate": self.rate is not None,
            "on which surface": self.objective,
            "what wrote it down": self.source,
        }
        missing = [word for word, there in facts.items() if not there]
        return f"It does not say {', '.join(missing)}." if missing else ""

    @property
    def extent(self) -> str:
        """How many records there are, from where to where."""
        n, (first, last) = len(self), (self.position[0], self.position[-1])
        if n == 1:
            return f"One record, at {format_position(first)}."
        every = (
            "" if self.is_complete else f", for steps {self.steps[0]} to {self.steps[-1]}, of which some are missing"
        )
        if not self.is_complete and self.steps[-1] - self.steps[0] == n - 1:
            every = f", for steps {self.steps[0]} to {self.steps[-1]}"
        end = "" if self.end_step is None else f" At step {self.end_step} it has no number any more."
        return f"{n:,} records{every}, from {format_position(first)} to {format_position(last)}.{end}"
