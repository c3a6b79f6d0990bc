"""Rooms: every answer is counted once, by what is kept in memory and by a store alike.

Both take the same tests. The store is a server of Valkey's or Redis' own, started here; time passes there by shortening
what is left of each room, as it has a clock of its own.
"""

from __future__ import annotations

import os
import shutil
import string
import subprocess
import time
from argparse import ArgumentTypeError
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from importlib.util import find_spec
from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from missing import missing

from optim_viz.errors import InputError
from optim_viz.limits import ROOM_SECONDS
from optim_viz.serving.rooms_setting import setting
from optim_viz.serving.stored_rooms import NAME, OPEN, StoredRooms
from optim_viz.teaching.link_fields import ROOM, teaching_fields
from optim_viz.teaching.prediction import Question
from optim_viz.teaching.rooms import CODE_SIGNS, SIGNS, Rooms, RoomsInMemory, Ticket, subject_of

SUBJECT = subject_of("who is first")


class Kept:
    """Rooms of one kind, with small caps and with time in our hands."""

    def __init__(self, rooms: Rooms, let_pass: Callable[[float], None]) -> None:
        self.rooms, self.let_pass = rooms, let_pass

    def counts(self, ticket: Ticket) -> tuple[int, ...]:
        tally = self.rooms.look(ticket.code)
        assert tally is not None
        return tally.counts


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A store of our own, without a port; its address."""
    server = next(filter(None, map(shutil.which, ("valkey-server", "redis-server"))), None)
    if server is None:
        missing("neither valkey-server nor redis-server is here")
    if find_spec("redis") is None:
        missing("no client of the store: pip install 'optim-viz[rooms]'")
    import redis

    folder = tmp_path_factory.mktemp("store")
    socket = folder / "s"
    options = ["--port", "0", "--unixsocket", str(socket), "--save", "", "--appendonly", "no", "--dir", str(folder)]
    process = subprocess.Popen([server, *options], stdout=subprocess.DEVNULL, stderr=subprocess.STDOUT)
    address, give_up = f"unix://{socket}", time.monotonic() + 60
    client = redis.Redis.from_url(address)
    while True:
        with suppress(redis.ConnectionError):
            client.ping()
            break
        assert process.poll() is None, "the store does not start"
        assert time.monotonic() < give_up, "the store does not answer"
        time.sleep(0.02)
    client.close()
    yield address
    process.terminate()
    process.wait(30)


@pytest.fixture(params=["memory", "store"])
def kept(request: pytest.FixtureRequest) -> Iterator[Kept]:
    if request.param == "memory":
        now = [1000.0]
        yield Kept(RoomsInMemory(lambda: now[0], most=3, most_answers=5), lambda s: now.__setitem__(0, now[0] + s))
        return
    rooms = StoredRooms(request.getfixturevalue("store"), most=3, most_answers=5)
    rooms.store.flushall()

    def let_pass(seconds: float) -> None:
        passed = int(1000 * seconds)
        for code, ends in rooms.store.zrange(OPEN, 0, -1, withscores=True):
            rooms.store.zadd(OPEN, {code: ends - passed})
        for key in rooms.store.scan_iter(f"{NAME}*"):
            rooms.store.pexpire(key, rooms.store.pttl(key) - passed)

    yield Kept(rooms, let_pass)
    rooms.store.connection_pool.disconnect()


def test_an_answer_is_counted_and_a_changed_one_moves(kept: Kept) -> None:
    ticket = kept.rooms.open(SUBJECT, 4)
    assert kept.counts(ticket) == (0, 0, 0, 0)
    for option in (1, 1, 3):
        assert kept.rooms.count(ticket.code, SUBJECT, option) is None
    assert kept.counts(ticket) == (0, 2, 0, 1)
    assert kept.rooms.count(ticket.code, SUBJECT, 2, before=1) is None
    assert kept.counts(ticket) == (0, 1, 1, 1)
    assert kept.rooms.count(ticket.code, SUBJECT, 2, before=2) is None  # the same once more
    assert kept.counts(ticket) == (0, 1, 1, 1)


def test_rooms_know_nothing_of_each_other(kept: Kept) -> None:
    first, second = kept.rooms.open(SUBJECT, 2), kept.rooms.open(SUBJECT, 3)
    kept.rooms.count(first.code, SUBJECT, 1)
    kept.rooms.count(second.code, SUBJECT, 2)
    assert (kept.counts(first), kept.counts(second)) == ((0, 1), (0, 0, 1))


def test_three_hundred_at_once_are_counted_exactly(kept: Kept) -> None:
    """From thirty threads, and each changes its mind twice or so; what they end with is what stands there."""
    kept.rooms.most_answers = 300  # type: ignore[attr-defined]  # both have it
    ticket, last = kept.rooms.open(SUBJECT, 5), [0] * 300

    def student(number: int) -> None:
        random, before = Random(number), None
        for _ in range(random.randint(1, 4)):
            option = random.randrange(5)
            assert kept.rooms.count(ticket.code, SUBJECT, option, before) is None
            before = option
        assert before is not None
        last[number] = before

    with ThreadPoolExecutor(30) as hall:
        list(hall.map(student, range(300)))
    assert kept.counts(ticket) == tuple(last.count(option) for option in range(5))
    assert sum(kept.counts(ticket)) == 300


def test_a_room_is_gone_after_an_hour(kept: Kept) -> None:
    ticket = kept.rooms.open(SUBJECT, 2)
    kept.let_pass(ROOM_SECONDS - 60)
    assert kept.rooms.count(ticket.code, SUBJECT, 0) is None
    assert kept.counts(ticket) == (1, 0)  # and an answer does not make it last
    kept.let_pass(120)
    assert kept.rooms.look(ticket.code) is None
    assert kept.rooms.count(ticket.code, SUBJECT, 0) == "gone"
    kept.rooms.show(ticket)
    assert kept.rooms.look(ticket.code) is None  # neither came back by that


def test_there_are_as_many_rooms_as_there_may_be(kept: Kept) -> None:
    for _ in range(3):
        kept.rooms.open(SUBJECT, 2)
        kept.let_pass(60)
    with pytest.raises(InputError, match="3 rooms are open"):
        kept.rooms.open(SUBJECT, 2)
    kept.let_pass(ROOM_SECONDS - 150)  # the first one has ended, the second has not
    kept.rooms.open(SUBJECT, 2)
    with pytest.raises(InputError, match="3 rooms are open"):
        kept.rooms.open(SUBJECT, 2)


def test_a_room_counts_as_many_answers_as_it_may(kept: Kept) -> None:
    ticket = kept.rooms.open(SUBJECT, 2)
    said = [kept.rooms.count(ticket.code, SUBJECT, 1) for _ in range(7)]
    assert said == [None] * 5 + ["full"] * 2
    assert kept.rooms.count(ticket.code, SUBJECT, 0, before=1) is None  # who is counted may still change
    assert kept.counts(ticket) == (1, 4)


def test_what_is_no_answer_to_it_is_refused(kept: Kept) -> None:
    ticket = kept.rooms.open(SUBJECT, 2)
    assert kept.rooms.count(ticket.code, subject_of("another"), 0) == "other"
    assert kept.rooms.count("0" * CODE_SIGNS, SUBJECT, 0) == "gone"
    assert kept.rooms.look("0" * CODE_SIGNS) is None
    assert kept.counts(ticket) == (0, 0)


def test_whoever_has_the_key_alone_shows_the_answer_and_then_nothing_counts(kept: Kept) -> None:
    ticket = kept.rooms.open(SUBJECT, 2)
    kept.rooms.count(ticket.code, SUBJECT, 1)
    for stranger in (ticket.for_the_class, Ticket(ticket.code, Ticket.new().key)):
        kept.rooms.show(stranger)
        tally = kept.rooms.look(ticket.code)
        assert tally is not None
        assert not tally.shown
        assert not tally.opened_by(stranger)
    kept.rooms.show(ticket)
    tally = kept.rooms.look(ticket.code)
    assert tally is not None
    assert (tally.shown, tally.opened_by(ticket), tally.counts) == (True, True, (0, 1))
    assert kept.rooms.count(ticket.code, SUBJECT, 0) == "shown"
    assert kept.rooms.count(ticket.code, SUBJECT, 0, before=1) == "shown"
    assert kept.counts(ticket) == (0, 1)


def test_a_store_keeps_counts_and_a_digest_and_forgets_them_by_itself(store: str) -> None:
    rooms = StoredRooms(store)
    rooms.store.flushall()
    ticket = rooms.open(SUBJECT, 2)
    rooms.count(ticket.code, SUBJECT, 1)
    keys = sorted(rooms.store.keys())
    assert keys == sorted([NAME + ticket.code, OPEN])
    assert all(0 < rooms.store.ttl(key) <= ROOM_SECONDS for key in keys)
    room = {"subject": SUBJECT, "key": ticket.key, "options": "2", "answers": "1", "1": "1"}
    assert rooms.store.hgetall(NAME + ticket.code) == room


def test_servers_that_share_a_store_share_its_rooms(store: str) -> None:
    one, two = StoredRooms(store), StoredRooms(store)
    ticket = one.open(SUBJECT, 2)
    assert two.count(ticket.code, SUBJECT, 1) is None
    assert one.count(ticket.code, SUBJECT, 0, before=1) is None
    assert two.look(ticket.code) == one.look(ticket.code)
    two.show(ticket)
    assert one.count(ticket.code, SUBJECT, 0) == "shown"


def test_a_store_that_is_away_is_said(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    if find_spec("redis") is None:
        missing("no client of the store: pip install 'optim-viz[rooms]'")
    rooms = StoredRooms(f"unix://user:secret@{tmp_path}/nothing")
    for ask in (
        lambda: rooms.look("A" * CODE_SIGNS),
        lambda: rooms.open(SUBJECT, 2),
        lambda: rooms.count("A" * CODE_SIGNS, SUBJECT, 1),
    ):
        with pytest.raises(InputError, match="cannot be reached"):
            ask()
    assert "does not answer" in caplog.text
    assert "secret" not in caplog.text


# The code in the link -----------------------------------------------------------------------------------------------


def test_codes_are_new_and_more_than_anybody_tries() -> None:
    tickets = [Ticket.new() for _ in range(1000)]
    assert len({ticket.code for ticket in tickets}) == len({ticket.key for ticket in tickets}) == 1000
    assert len(SIGNS) ** CODE_SIGNS > 10**12
    assert {*"".join(ticket.code for ticket in tickets)} == {*SIGNS}


def test_a_link_brings_the_room_back() -> None:
    ticket = Ticket.new()
    for room in (ticket, ticket.for_the_class):
        fields = teaching_fields(Question("first"), None, room)
        assert ROOM.from_query(fields) == (room, ())
        assert ROOM.from_query({"room": fields["room"].lower()}) == (room, ())
    assert "room" not in teaching_fields(None, None, ticket)  # where nothing is asked, nothing is counted
    assert "key" not in teaching_fields(Question("first"), None, ticket.for_the_class)["room"]


@given(st.text() | st.text(SIGNS + ",:key", max_size=30))
def test_whatever_a_link_holds_is_a_room_or_is_named(text: str) -> None:
    room, notices = ROOM.from_query({"room": text})
    assert (room is None) == bool(notices)
    for notice in notices:
        assert set(notice) <= {*string.ascii_letters, *string.digits, *" _.,:;+-()'“”·…"}


@pytest.mark.parametrize("text", ["", "7QK2M9X", "7QK2M9XAA", "7QK2M9XI", "7QK2M9XA,key:short", "7QK2M9XA,red", "none"])
def test_what_is_no_room_is_named(text: str) -> None:
    room, (notice,) = ROOM.from_query({"room": text})
    assert room is None
    assert "'room'" in notice


# The setting --------------------------------------------------------------------------------------------------------


def test_rooms_are_in_memory_or_at_an_address(monkeypatch: pytest.MonkeyPatch) -> None:
    assert setting("memory") == "memory"
    monkeypatch.setattr("optim_viz.serving.rooms_setting.find_spec", lambda name: object())
    for address in ("redis://store:6379", "rediss://user:word@store/1", "unix:///run/valkey.sock"):
        assert setting(address) == address
    for text in ("", "disk", "http://store", "redis://", "redis://two words"):
        with pytest.raises(ArgumentTypeError, match="in memory, or at"):
            setting(text)
    monkeypatch.setattr("optim_viz.serving.rooms_setting.find_spec", lambda name: None)
    with pytest.raises(ArgumentTypeError, match="needs its client"):
        setting("redis://store")


@pytest.mark.parametrize(
    ("options", "rooms"),
    [
        ([], None),
        (["--rooms"], "memory"),
        (["--rooms", "--seats", "9"], "memory"),
        (["--rooms=unix:///s"], "unix:///s"),
    ],
)
def test_serve_has_none_unless_it_is_told(
    options: list[str], rooms: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    from optim_viz import __main__

    monkeypatch.setattr("optim_viz.serving.rooms_setting.find_spec", lambda name: object())
    environment = {"OPTIM_VIZ_ROOMS": ""}
    monkeypatch.setattr(os, "environ", environment)
    assert __main__._public([*options, "--server.port", "1"]) == ["--server.port", "1"]
    assert environment["OPTIM_VIZ_ROOMS"] == (rooms or "")
