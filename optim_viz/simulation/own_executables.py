"""Which runs and batches have an executable of their own; the interpreter takes the steps of all others.

Both give the same bits (``tests/test_interpreted.py``). Once it is there, an executable needs half of the time for runs
of a surface: 3 ms of CPU in place of 6 for five runs of 500 steps, or over 342 rows of a table 50 in place of 100 for
eight; and for a batch of a method a fifth: 15 ms in place of 75 for 2,500 runs of 300 steps. To compile it takes a
second of a core, or two over rows, and it keeps 10 MB, or 0.3 MB of a batch. So whoever simulates much has it compiled
at once, which is what Python does. The app's visitors wait for an answer, to another surface with each click: there all
is interpreted first (:func:`interpret_first`), and what is often asked for is compiled behind them, in a second in
which nobody asks: a class that opens one link would wait for it, and gain 3 ms each.
"""

from __future__ import annotations

import logging
import threading
import time
from collections import defaultdict
from collections.abc import Callable, Iterable
from typing import Generic, NamedTuple, TypeVar

from optim_viz.programs.instructions import Function

OFTEN = 100  # requests: by then the interpreter has cost half a second more, which is what compiling costs
BATCH_REQUEST = 100_000  # steps of a batch's runs, all counted: for these it takes as much longer as for a request
OVER_ROWS = 3.0  # requests that one over rows counts for
QUIET = 1.0  # seconds without a request, after which one is compiled: beside a flood of them all would wait for it
MOST = 12  # executables for runs; a class looks at a few surfaces together
MOST_OF_BATCHES = 96  # methods on surfaces; fewer than are kept
LOG = logging.getLogger(__name__)


class Kind(NamedTuple):
    """Runs that need an executable of their own."""

    function: Function
    nets: bool
    penalized: bool


class BatchKind(NamedTuple):
    """Batches that need an executable of their own."""

    function: Function
    optimizer: str
    penalized: bool
    draws: bool  # whether the stream gives steps other coefficients or rows


K = TypeVar("K", Kind, BatchKind)


class OwnExecutables(Generic[K]):
    """Those of a process. ``often`` is after how many requests one is compiled; 0: at the first, by whoever asks.
    ``quiet``: seconds without a request for any of them, of runs or of batches, for which it waits."""

    last_asked = -QUIET  # seconds on the monotonic clock, of all of them
    _never = threading.Event()  # which nobody sets

    def __init__(self, often: int = 0, most: int = MOST, ready: Iterable[K] = (), quiet: float = QUIET) -> None:
        self.often, self.most, self.quiet = often, most, quiet
        self._asked: defaultdict[K, float] = defaultdict(float)
        self._begun: set[K] = set()
        self._ready: set[K] = set(ready)
        self._lock = threading.Lock()

    def takes(self, kind: K, compile_it: Callable[[], object], requests: float = 1.0) -> bool:
        """Whether what is asked for is the executable's. If not, it is the interpreter's, and may be the time to have
        ``compile_it`` called in a thread of its own. It counts for so many ``requests``."""
        OwnExecutables.last_asked = time.monotonic()
        with self._lock:
            if not self.often:
                self._ready.add(kind)
            if kind in self._ready:
                return True
            self._asked[kind] += requests
            due = self._asked[kind] >= self.often and kind not in self._begun and len(self._begun) < self.most
            if due:
                self._begun.add(kind)
        if due:
            threading.Thread(target=self._compile, args=(kind, compile_it), daemon=True).start()
        return False

    @property
    def ready(self) -> frozenset[K]:
        """What has an executable by now."""
        with self._lock:
            return frozenset(self._ready)

    def _wait_for_quiet(self) -> None:
        while (rest := OwnExecutables.last_asked + self.quiet - time.monotonic()) > 0:
            self._never.wait(rest)

    def _compile(self, kind: K, compile_it: Callable[[], object]) -> None:
        self._wait_for_quiet()
        try:
            compile_it()
        except Exception:  # whatever it is, the interpreter goes on
            LOG.exception("A surface that is often asked for got no executable of its own.")
        else:
            with self._lock:
                self._ready.add(kind)


_of_runs: OwnExecutables[Kind] = OwnExecutables()
_of_batches: OwnExecutables[BatchKind] = OwnExecutables(most=MOST_OF_BATCHES)


def own_executables() -> OwnExecutables[Kind]:
    """Those of this process for runs."""
    return _of_runs


def own_batch_executables() -> OwnExecutables[BatchKind]:
    """And those for batches."""
    return _of_batches


def interpret_first(often: int = OFTEN) -> None:
    """From now on nobody waits for an executable of runs or of a batch, and those that are there are taken; called
    again, nothing changes. ``often`` 0: as at first."""
    global _of_runs, _of_batches
    if _of_runs.often != often:
        _of_runs = OwnExecutables(often, ready=_of_runs.ready)
        _of_batches = OwnExecutables(often, MOST_OF_BATCHES, _of_batches.ready)
