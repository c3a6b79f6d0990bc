"""Studies of all visitors: each is made once, so many at a time, and whoever waits is told how long the line is.

A sweep, a map or a tuning is thousands of runs. A class that opens one link asks for the same one: whoever comes first
makes it, and the others wait for that result and see how far it is. If the first one goes away meanwhile, the next of
them takes over. Studies that differ stand in line, first come, first served; short ones do not stand in line at all.
"""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Callable, Generator
from contextlib import contextmanager
from contextvars import ContextVar
from threading import Condition
from typing import Any, TypeVar

from optim_viz.errors import InputError
from optim_viz.limits import STUDIES_AT_ONCE, STUDIES_KEPT
from optim_viz.simulation.run_grid import Progress
from optim_viz.turns import PAGE_TURNS, long_work

T = TypeVar("T")
# (how much is done, how many others are before this one). Raises to give the study up: its visitor has moved on.
Watch = Callable[[float, int], object]

LOOK = 0.15  # seconds between two looks of those who wait
SHORT = 4_000_000  # steps of all cells together, some 80 ms, or 300 interpreted: about what a change of the scene takes


class _Job:
    """One study that is asked for: by its maker, and by those who wait for the result."""

    def __init__(self) -> None:
        self.share, self.before = 0.0, 0
        self.over = False  # its result is kept, or its maker has given it up
        self.error: InputError | None = None


class StudyQueue:
    """``at_once`` studies at a time, and the last ``kept`` results."""

    def __init__(self, at_once: int = STUDIES_AT_ONCE, kept: int = STUDIES_KEPT) -> None:
        self.at_once, self.kept = at_once, kept
        self._results: OrderedDict[str, Any] = OrderedDict()
        self._jobs: dict[str, _Job] = {}
        self._line: list[_Job] = []  # the first ``at_once`` of them are being made
        self._changed = Condition()

    def get(self, key: str, make: Callable[[Progress], T], work: float, watch: Watch | None = None) -> T:
        """The result under this key, else ``make``'s. ``work``: its steps, of all cells together.

        ``watch`` is called while it is made or waited for; by default it is that of :func:`watched`.

        Raises:
            InputError: what ``make`` raises, for all who wait for it.
        """
        look = watch or _watch.get()
        while True:
            with self._changed:
                if key in self._results:
                    self._results.move_to_end(key)
                    return self._results[key]  # pyrefly: ignore[no-any-return-explicit]  # a key says of which type it is
                job = self._jobs.get(key)
                is_mine = job is None
                if job is None:
                    job = self._jobs[key] = _Job()
            with PAGE_TURNS.left():
                if is_mine:
                    return self._make(key, job, make, work, look)
                self._wait_for(job, look)
            if job.error is not None:
                raise job.error

    def _make(self, key: str, job: _Job, make: Callable[[Progress], T], work: float, watch: Watch) -> T:
        def progress(share: float) -> None:
            job.share = share
            watch(share, 0)

        try:
            if work > SHORT:
                self._stand_in_line(job, watch)
                with long_work():
                    result = make(progress)
            else:
                result = make(progress)
        except InputError as error:
            job.error = error
            raise
        else:
            with self._changed:
                self._results[key] = result
                while len(self._results) > self.kept:
                    self._results.popitem(last=False)
            return result
        finally:
            with self._changed:
                if job in self._line:
                    self._line.remove(job)
                del self._jobs[key]
                job.over = True
                self._changed.notify_all()

    def _stand_in_line(self, job: _Job, watch: Watch) -> None:
        with self._changed:
            self._line.append(job)
        while True:
            with self._changed:
                job.before = self._line.index(job) + 1 - self.at_once
                if job.before <= 0:
                    job.before = 0
                    return
                self._changed.wait(LOOK)
            watch(0.0, job.before)

    def _wait_for(self, job: _Job, watch: Watch) -> None:
        while True:
            with self._changed:
                if not job.over:
                    self._changed.wait(LOOK)
                if job.over:
                    return
            watch(job.share, job.before)


def _nobody(share: float, before: int) -> None:
    """Nobody looks."""


_watch: ContextVar[Watch] = ContextVar("watch", default=_nobody)


@contextmanager
def watched(watch: Watch) -> Generator[None]:
    """Whoever waits for studies in here is told so: also where one is asked for from deep inside, as by a link whose
    learning rates are tuned."""
    token = _watch.set(watch)
    try:
        yield
    finally:
        _watch.reset(token)


def at_intervals(watch: Watch, delay: float, interval: float) -> Watch:
    """The same, told first after ``delay`` seconds, and then once in so many."""
    next_at = time.monotonic() + delay

    def told(share: float, before: int) -> None:
        nonlocal next_at
        now = time.monotonic()
        if now >= next_at:
            next_at = now + interval
            watch(share, before)

    return told


STUDIES = StudyQueue()  # of the process
