"""Pages are drawn a few at a time, first come, first served.

A page is some 40 ms of Python, and one thread of a process has the interpreter at a time. When a class opens a link in
one minute and all of its pages are drawn at once, each waits for all: everybody has his page when the last one has. In
turns, half of them have it in half of that time, and less work goes into changing from one to the next.

Pictures come before panels: once a page's picture is drawn, it steps back behind all who still wait for theirs.

What takes long, or waits for somebody else, leaves its turn to others meanwhile: compilations, studies, and whoever
waits for what is made elsewhere. A change of a number draws a part of a page and needs no turn.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Generator
from contextlib import contextmanager

from optim_viz.limits import PAGES_AT_ONCE

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

    @contextmanager
    def turn(self) -> Generator[None]:
        """What is done in here is done in turn."""
        self._take()
        try:
            yield
        finally:
            self._give()

    @contextmanager
    def left(self) -> Generator[None]:
        """What is done in here may take long: meanwhile the turn of this thread, if it has one, is another's."""
        if not self._is_mine:
            yield
            return
        self._give()
        try:
            yield
        finally:
            self._take()

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
