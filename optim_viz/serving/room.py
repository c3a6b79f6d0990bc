"""How many visitors a server holds, and whether it is ready for them.

Seats are counted, not addresses: a classroom stands behind one. A seat is taken by an open connection, and free again
when that ends. Between a page and its connection a second passes, in which a hundred others may ask for the page: so a
page that is handed out promises a seat, for a few seconds.
"""

from __future__ import annotations

import asyncio
import random
import time
from collections import Counter, deque
from collections.abc import Callable

PROMISE_SECONDS = 15.0  # the slowest first visit seen opens its connection within ten
RETRY_SECONDS = {"starting": (4, 12), "full": (15, 45)}  # spread, so that 300 do not come back in one second


class Room:
    """The seats of one process. It knows no connection and no page; whoever has one says so."""

    def __init__(self, seats: int, clock: Callable[[], float] = time.monotonic) -> None:
        self.seats = seats
        self.opened = asyncio.Event()  # once everything is warm
        self._clock = clock
        self._promised: deque[float] = deque()  # when each promise ends, the next one first
        self._seated: Counter[str] = Counter()  # open connections by their visitor's mark

    @property
    def ready(self) -> bool:
        return self.opened.is_set()

    @property
    def taken(self) -> int:
        return self._seated.total()

    @property
    def free(self) -> int:
        """Seats that are neither taken nor promised."""
        now = self._clock()
        while self._promised and self._promised[0] <= now:
            self._promised.popleft()
        return max(0, self.seats - self.taken - len(self._promised))

    @property
    def refusal(self) -> str:
        """Why nobody new is let in: "starting" or "full"; "" where there is room."""
        return "starting" if not self.ready else "" if self.free else "full"

    def promise(self, mark: str) -> bool:
        """Whether a page may be handed out. Who sits already, and loads the page anew, keeps the seat."""
        if self.ready and mark and self._seated[mark]:
            return True
        if self.refusal:
            return False
        self._promised.append(self._clock() + PROMISE_SECONDS)
        return True

    def enter(self, mark: str) -> bool:
        """Whether a connection may be opened; then it has a seat until :meth:`leave`.

        Also without a promise: a browser whose connection was lost opens it again, without asking for the page.
        """
        if self.taken >= self.seats:
            return False
        if self._promised:
            self._promised.popleft()
        self._seated[mark] += 1
        return True

    def leave(self, mark: str) -> None:
        self._seated[mark] -= 1
        if not self._seated[mark]:
            del self._seated[mark]


def retry_seconds(reason: str) -> int:
    """When somebody who was refused should ask again: each at a time of their own."""
    return random.randint(*RETRY_SECONDS[reason])
