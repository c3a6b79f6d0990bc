"""Pages are drawn a few at a time, first come, first served.

A page is some 40 ms of Python, and one thread of a process has the interpreter at a time. When a class opens a link in
one minute and all of its pages are drawn at once, each waits for all: everybody has his page when the last one has. In
turns, half of them have it in half of that time, and less work goes into changing from one to the next.

Pictures come before panels: once a page's picture is drawn, it steps back behind all who still wait for theirs.

What takes long, or waits for somebody else, leaves its turn to others meanwhile: compilations, studies, and whoever
waits for what is made elsewhere. A change of a number draws a part of a page and needs no turn.

A map is many pieces of work, each some ten milliseconds of a core. A piece waits for a moment in which nothing is
drawn, for a while at most: so maps, of however many visitors, take what pages and changes leave. And each part of a
page waits as long for changes, which are short: who moves something feels nothing of those who come.
"""

from __future__ import annotations

import threading
from collections import Counter, deque
from collections.abc import Generator
from contextlib import contextmanager
from contextvars import ContextVar

from optim_viz.limits import PAGES_AT_ONCE

GIVE_WAY = 0.1  # seconds that a piece of long work waits for those who draw, and a page for changes, at most
PATIENCE = 10.0  # seconds; whatever holds the turns for longer is not to stop the app, so that whoever waits goes on


class Turns:
    """``at_once`` threads have a turn; no thread waits for one longer than ``patience`` seconds."""

    def __init__(self, at_once: int = PAGES_AT_ONCE, patience: float = PATIENCE) -> None:
        self._free, self.patience = at_once, patience
        # Those who wait; the first is let go when a turn is free. Then those who have stepped back behind them.
        self._line: deque[threading.Lock] = deque()
        self._behind: deque[threading.Lock] = deque()
        self._lock = threading.Lock()
        self._thread = threading.local()
        self._at_work, self._idle = Counter[str](), threading.Condition()  # threads that draw, by what they draw

    @contextmanager
    def turn(self) -> Generator[None]:
        """What is done in here is done in turn."""
        self._take()
        try:
            with self._as("page"):
                yield
        finally:
            self._give()

    @contextmanager
    def part(self) -> Generator[None]:
        """A part of a page is drawn in here: alone, after a change, which needs no turn; or with the page around it,
        which lets those who change something go first."""
        if self._draws:
            with self._idle:
                self._idle.wait_for(lambda: not self._at_work["change"], GIVE_WAY)
            yield
        else:
            with self._as("change"):
                yield

    @contextmanager
    def left(self) -> Generator[None]:
        """What is done in here may take long: meanwhile the turn of this thread, if it has one, is another's, and it
        draws nothing."""
        is_mine = self._is_mine
        with self._as(""):
            if is_mine:
                self._give()
            try:
                yield
            finally:
                if is_mine:
                    self._take()

    @contextmanager
    def _as(self, kind: str) -> Generator[None]:
        """Meanwhile this thread draws a "page" or a "change", or nothing."""
        before = self._draws
        self._count(kind)
        try:
            yield
        finally:
            self._count(before)

    def let_others_first(self, patience: float = GIVE_WAY) -> None:
        """Wait for a moment in which nobody draws, for so many seconds at most."""
        with self._idle:
            self._idle.wait_for(lambda: not self._at_work["page"] + self._at_work["change"], patience)

    @property
    def _draws(self) -> str:
        return getattr(self._thread, "draws", "")

    def _count(self, kind: str) -> None:
        with self._idle:
            self._at_work[self._draws] -= 1
            self._at_work[kind] += 1
            self._thread.draws = kind
            self._idle.notify_all()

    def step_back(self) -> None:
        """What is done from here on can wait: others who wait for their turn are let in before."""
        if self._is_mine and self._line:
            self._give()
            self._take(self._behind)

    @property
    def _is_mine(self) -> bool:
        return getattr(self._thread, "has_turn", False)

    def _take(self, line: deque[threading.Lock] | None = None) -> None:
        self._thread.has_turn = self._wait(self._line if line is None else line)

    def _wait(self, line: deque[threading.Lock]) -> bool:
        """Whether a turn has come."""
        with self._lock:
            if self._free:
                self._free -= 1
                return True
            mine = threading.Lock()
            mine.acquire()
            line.append(mine)
        if mine.acquire(timeout=self.patience):
            return True
        with self._lock:
            if mine not in line:  # it came at the last moment
                return True
            line.remove(mine)
            return False

    def _give(self) -> None:
        if not self._is_mine:
            return
        self._thread.has_turn = False
        with self._lock:
            if waiting := self._line or self._behind:
                waiting.popleft().release()
            else:
                self._free += 1


PAGE_TURNS = Turns()  # of the process
_gives_way: ContextVar[bool] = ContextVar("gives way", default=False)


@contextmanager
def long_work() -> Generator[None]:
    """What is worked in here, piece by piece, gives way to those who draw: see :func:`gives_way`."""
    token = _gives_way.set(True)
    try:
        yield
    finally:
        _gives_way.reset(token)


def gives_way() -> bool:
    """Whether this is long work."""
    return _gives_way.get()
