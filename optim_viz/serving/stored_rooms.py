"""Rooms in a store that several servers share: Valkey or Redis, of which nothing is kept on a disk for this.

A room is one hash with an expiry, which the store keeps; each thing that can happen to it is one script, which the
store runs as a whole. So no answer is lost or counted twice, whichever server it came by, and none outlives the hour.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar, cast

from optim_viz.errors import InputError
from optim_viz.limits import MAX_ANSWERS, MAX_ROOMS, ROOM_SECONDS
from optim_viz.teaching.rooms import Refusal, Tally, Ticket, too_many

if TYPE_CHECKING:
    from redis import Redis

T = TypeVar("T")
PATIENCE = 1.0  # seconds for one answer of the store; it stands nearby
CONNECTIONS = 16  # of one server, which talks to it for a millisecond at a time
NAME = "optim-viz:{rooms}:"  # the braces keep all of them in one place, where the store is a cluster
OPEN = NAME + "open"  # the rooms' codes by when they end
LOG = logging.getLogger(__name__)

_OPEN = """
local now = redis.call('TIME')
now = now[1] * 1000 + math.floor(now[2] / 1000)
redis.call('ZREMRANGEBYSCORE', KEYS[2], '-inf', now)
if redis.call('ZCARD', KEYS[2]) >= tonumber(ARGV[5]) then return 0 end
redis.call('HSET', KEYS[1], 'subject', ARGV[1], 'key', ARGV[2], 'options', ARGV[3])
redis.call('PEXPIRE', KEYS[1], ARGV[4])
redis.call('ZADD', KEYS[2], now + ARGV[4], KEYS[1])
redis.call('PEXPIRE', KEYS[2], ARGV[4])
return 1
"""
_COUNT = """
local room = redis.call('HMGET', KEYS[1], 'subject', 'shown', 'answers')
if not room[1] then return 'gone' end
if room[1] ~= ARGV[1] then return 'other' end
if room[2] then return 'shown' end
if ARGV[3] == '' then
  if tonumber(room[3] or 0) >= tonumber(ARGV[4]) then return 'full' end
  redis.call('HINCRBY', KEYS[1], 'answers', 1)
else
  redis.call('HINCRBY', KEYS[1], ARGV[3], -1)
end
redis.call('HINCRBY', KEYS[1], ARGV[2], 1)
return ''
"""
_SHOW = "if redis.call('HGET', KEYS[1], 'key') == ARGV[1] then redis.call('HSET', KEYS[1], 'shown', 1) end"


class StoredRooms:
    """The rooms that stand in the store at this address."""

    def __init__(self, address: str, most: int = MAX_ROOMS, most_answers: int = MAX_ANSWERS) -> None:
        from redis import BlockingConnectionPool, Redis

        pool = BlockingConnectionPool.from_url(
            address,
            max_connections=CONNECTIONS,
            timeout=PATIENCE,
            socket_timeout=PATIENCE,
            socket_connect_timeout=PATIENCE,
            decode_responses=True,
        )
        self.store: Redis = Redis(connection_pool=pool)
        self.most, self.most_answers = most, most_answers
        self._open, self._count, self._show = map(self.store.register_script, (_OPEN, _COUNT, _SHOW))

    def open(self, subject: str, options: int) -> Ticket:
        ticket = Ticket.new()
        values: list[str | int] = [subject, ticket.key, options, int(ROOM_SECONDS * 1000), self.most]
        if not _asked(lambda: self._open([NAME + ticket.code, OPEN], values)):
            raise InputError(too_many(self.most))
        return ticket

    def look(self, code: str) -> Tally | None:
        room = cast("dict[str, str]", _asked(lambda: self.store.hgetall(NAME + code)))
        if not room:
            return None
        counts = (int(room.get(str(option), 0)) for option in range(int(room["options"])))
        return Tally(room["subject"], room["key"], tuple(counts), "shown" in room)

    def count(self, code: str, subject: str, option: int, before: int | None = None) -> Refusal | None:
        values: list[str | int] = [subject, option, "" if before is None else before, self.most_answers]
        return cast("Refusal", _asked(lambda: self._count([NAME + code], values))) or None

    def show(self, ticket: Ticket) -> None:
        _asked(lambda: self._show([NAME + ticket.code], [ticket.key]))


def _asked(ask: Callable[[], T]) -> T:
    """What the store answers.

    Raises:
        InputError: if it does not.
    """
    from redis import RedisError

    try:
        return ask()
    except RedisError as error:
        LOG.warning("The rooms' store does not answer: %s", type(error).__name__)  # its message may hold an address
        raise InputError("Rooms cannot be reached at the moment. Try again.") from error
