"""Rooms: what a class has said to one question, as counts and nothing else.

Whoever asks opens a room, and hands out its code in a link. Each answer moves one count up; one that is changed moves
from its old count to its new one, which its session remembers and the room does not. A room knows no session, no name
and no address; it is gone an hour after it was opened. Once the answer was shown to the class, it counts no longer.
"""

from __future__ import annotations

import re
import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from hashlib import sha256
from hmac import compare_digest
from threading import Lock
from typing import Literal, NamedTuple, Protocol

from optim_viz.errors import InputError, quote_text
from optim_viz.limits import MAX_ANSWERS, MAX_ROOMS, ROOM_SECONDS

SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford's 32: none is taken for another
CODE_SIGNS = 8  # 10¹² codes: a million tries, an hour's work of twenty servers, find one of 200 rooms once in 5,000
KEY_SIGNS = 16
_CODE, _KEY = (re.compile(f"[{SIGNS}]{{{count}}}") for count in (CODE_SIGNS, KEY_SIGNS))

# Why an answer is not counted: the room is there no more, it asks something else, the answer was shown, it is full.
Refusal = Literal["gone", "other", "shown", "full"]


@dataclass(frozen=True, slots=True)
class Ticket:
    """What leads to a room: its ``code``, and for whoever opened it the ``key``, which shows the counts.

    Raises:
        InputError: on what can be no code or no key.
    """

    code: str
    key: str = ""

    def __post_init__(self) -> None:
        if not _CODE.fullmatch(self.code):
            raise InputError(f"{quote_text(self.code)} is no code of a room")
        if self.key and not _KEY.fullmatch(self.key):
            raise InputError(f"{quote_text(self.key)} is no key of a room")

    @classmethod
    def new(cls) -> Ticket:
        """One that nobody has, and nobody finds by trying."""
        return cls(*("".join(secrets.choice(SIGNS) for _ in range(count)) for count in (CODE_SIGNS, KEY_SIGNS)))

    @property
    def for_the_class(self) -> Ticket:
        """Without the key."""
        return Ticket(self.code)


class Tally(NamedTuple):
    """What is known of a room; ``counts`` has a number for each answer that can be given."""

    subject: str
    key: str
    counts: tuple[int, ...]
    shown: bool  # the answer, to the class

    @property
    def answers(self) -> int:
        return sum(self.counts)

    def opened_by(self, ticket: Ticket) -> bool:
        """Whether the ticket has the room's key."""
        return compare_digest(ticket.key, self.key)


class Rooms(Protocol):
    """Where rooms are kept: in this process, or in a store that several servers share."""

    def open(self, subject: str, options: int) -> Ticket:
        """A new room for what :func:`subject_of` makes of a question with so many answers.

        Raises:
            InputError: where there are as many rooms as there may be, or no store to keep them.
        """

    def look(self, code: str) -> Tally | None:
        """What is known of a room; None if there is none of this code, or none any more."""

    def count(self, code: str, subject: str, option: int, before: int | None = None) -> Refusal | None:
        """Count one answer; or move it, where this session's ``before`` was counted. None, or why it was refused."""

    def show(self, ticket: Ticket) -> None:
        """The class sees the answer now: nothing is counted any more. Needs the key; without, nothing happens."""


def subject_of(text: str) -> str:
    """A question and its scene as a room knows them: enough to tell that an answer is to it, and not what it is."""
    return sha256(text.encode()).hexdigest()[:24]


@dataclass
class _Room:
    subject: str
    key: str
    ends: float
    counts: list[int]
    answers: int = 0
    shown: bool = False

    @property
    def tally(self) -> Tally:
        return Tally(self.subject, self.key, tuple(self.counts), self.shown)


@dataclass
class RoomsInMemory:
    """The rooms of one process, which end with it."""

    clock: Callable[[], float] = time.monotonic
    most: int = MAX_ROOMS
    most_answers: int = MAX_ANSWERS
    _rooms: dict[str, _Room] = field(default_factory=dict, init=False)  # by code, those that end first in front
    _lock: Lock = field(default_factory=Lock, init=False)

    def open(self, subject: str, options: int) -> Ticket:
        ticket = Ticket.new()
        with self._lock:
            self._forget()
            if len(self._rooms) >= self.most:
                raise InputError(too_many(self.most))
            self._rooms[ticket.code] = _Room(subject, ticket.key, self.clock() + ROOM_SECONDS, [0] * options)
        return ticket

    def look(self, code: str) -> Tally | None:
        with self._lock:
            self._forget()
            room = self._rooms.get(code)
            return None if room is None else room.tally

    def count(self, code: str, subject: str, option: int, before: int | None = None) -> Refusal | None:
        with self._lock:
            self._forget()
            room = self._rooms.get(code)
            if room is None:
                return "gone"
            if room.subject != subject:
                return "other"
            if room.shown:
                return "shown"
            if before is None:
                if room.answers >= self.most_answers:
                    return "full"
                room.answers += 1
            else:
                room.counts[before] -= 1
            room.counts[option] += 1
            return None

    def show(self, ticket: Ticket) -> None:
        with self._lock:
            self._forget()
            room = self._rooms.get(ticket.code)
            if room is not None and room.tally.opened_by(ticket):
                room.shown = True

    def _forget(self) -> None:
        """The rooms whose hour is over."""
        now = self.clock()
        while self._rooms and next(iter(self._rooms.values())).ends <= now:
            del self._rooms[next(iter(self._rooms))]


def too_many(most: int) -> str:
    """Why no room was opened."""
    return f"{most} rooms are open on this server, and no more are. Each ends an hour after it was opened."
