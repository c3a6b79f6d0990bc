"""Which surfaces have an executable of their own for their runs; the interpreter takes the steps on all others.

Both give the same bits (``tests/test_interpreted.py``). Once it is there, an executable needs half of the time: 3 ms of
CPU in place of 6 for five runs of 500 steps, and over 342 rows of a table 50 ms in place of 100 for eight. To compile
it takes a second of a core, or two over rows, and it keeps 10 MB. So whoever simulates much has it compiled at once,
which is what Python does. The app's visitors wait for an answer, to another surface with each click: there runs are
interpreted first (:func:`interpret_first`), and what is often asked for is compiled behind them.
"""

from __future__ import annotations

import logging
import threading
from collections import Counter
from collections.abc import Callable, Iterable
from typing import NamedTuple

from optim_viz.programs.instructions import Function

OFTEN = 100  # requests: by then the interpreter has cost half a second more, which is what compiling costs
AS_MANY = 3  # that one over rows counts for
MOST = 12  # such executables; a class looks at a few surfaces together
LOG = logging.getLogger(__name__)


class Kind(NamedTuple):
    """What needs an executable of its own."""

    function: Function
    nets: bool
    penalized: bool
    over_rows: bool = False


class OwnExecutables:
    """Those of a process. ``often`` is after how many requests one is compiled; 0: at the first, by whoever asks."""

    def __init__(self, often: int = 0, most: int = MOST, ready: Iterable[Kind] = ()) -> None:
        self.often, self.most = often, most
        self._asked: Counter[Kind] = Counter()
        self._begun: set[Kind] = set()
        self._ready = set(ready)
        self._lock = threading.Lock()

    def takes(self, kind: Kind, compile_it: Callable[[], object]) -> bool:
        """Whether what is asked for is the executable's. If not, it is the interpreter's, and may be the time to have
        ``compile_it`` called in a thread of its own."""
        with self._lock:
            if not self.often:
                self._ready.add(kind)
            if kind in self._ready:
                return True
            self._asked[kind] += AS_MANY if kind.over_rows else 1
            due = self._asked[kind] >= self.often and kind not in self._begun and len(self._begun) < self.most
            if due:
                self._begun.add(kind)
        if due:
            threading.Thread(target=self._compile, args=(kind, compile_it), daemon=True).start()
        return False

    @property
    def ready(self) -> frozenset[Kind]:
        """What has an executable by now."""
        with self._lock:
            return frozenset(self._ready)

    def _compile(self, kind: Kind, compile_it: Callable[[], object]) -> None:
        try:
            compile_it()
        except Exception:  # whatever it is, the interpreter goes on
            LOG.exception("A surface that is often asked for got no executable of its own.")
        else:
            with self._lock:
                self._ready.add(kind)


_process = OwnExecutables()


def own_executables() -> OwnExecutables:
    """Those of this process."""
    return _process


def interpret_first(often: int = OFTEN) -> None:
    """From now on nobody waits for a run's executable, and those that are there are taken; called again, nothing
    changes. ``often`` 0: as at first."""
    global _process
    if _process.often != often:
        _process = OwnExecutables(often, ready=_process.ready)
