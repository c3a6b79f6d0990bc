"""Who is let in by a public server, what it holds open, what it logs: without a server."""

from __future__ import annotations

import asyncio
import logging
import random
import re
import resource
import tomllib
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from streamlit import config

from optim_viz.serving import descriptors, door, room
from optim_viz.serving.descriptors import needed, seats_within
from optim_viz.serving.door import COOKIE, Door
from optim_viz.serving.repeated_lines import FIRST, RepeatedLines, filter_all
from optim_viz.serving.room import PROMISE_SECONDS, Room
from optim_viz.ui import public


class Clock:
    """Time as the test wants it."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


def opened(seats: int, clock: Callable[[], float]) -> Room:
    made = Room(seats, clock)
    made.opened.set()
    return made


# The room --------------------------------------------------------------------------------------------------------


def test_nobody_is_let_in_before_all_is_warm(clock: Clock) -> None:
    made = Room(2, clock)
    assert made.refusal == "starting"
    assert not made.promise("")
    made.opened.set()
    assert made.promise("")


def test_a_page_promises_a_seat_and_its_connection_takes_it(clock: Clock) -> None:
    """So a hundred pages in one second do not lead to more connections than there are seats."""
    made = opened(3, clock)
    assert [made.promise("") for _ in range(5)] == [True, True, True, False, False]
    assert made.refusal == "full"
    assert [made.enter(str(i)) for i in range(3)] == [True, True, True]
    assert made.taken == 3
    clock.now += 2 * PROMISE_SECONDS
    assert made.refusal == "full"
    made.leave("1")
    assert made.free == 1
    assert made.promise("")


def test_a_promise_that_nobody_keeps_ends(clock: Clock) -> None:
    made = opened(1, clock)
    assert made.promise("")
    clock.now += PROMISE_SECONDS - 0.1
    assert not made.promise("")
    clock.now += 0.2
    assert made.promise("")


def test_who_sits_loads_the_page_anew_and_keeps_the_seat(clock: Clock) -> None:
    made = opened(1, clock)
    made.enter("ann")
    assert made.promise("ann")
    assert not made.promise("bob")
    assert not made.promise("")
    made.leave("ann")
    assert made.promise("bob")
    assert not made.promise("ann")


def test_connections_are_never_more_than_the_seats(clock: Clock) -> None:
    made = opened(2, clock)
    assert [made.enter("") for _ in range(3)] == [True, True, False]
    made.leave("")
    assert made.taken == 1
    assert made.enter("")


def test_300_who_were_refused_come_back_at_times_of_their_own() -> None:
    random.seed(7)
    times = [room.retry_seconds("full") for _ in range(300)]
    assert max(times.count(second) for second in times) < 30
    assert min(times) >= 10


# The door --------------------------------------------------------------------------------------------------------


class Served:
    """An application behind the door, and what a browser hears of it."""

    def __init__(self, room: Room) -> None:
        self.door, self.asked = Door(self.app, room), 0
        self.may_end = asyncio.Event()

    async def app(self, scope: Any, receive: Any, send: Callable[[Any], Awaitable[None]]) -> None:
        self.asked += 1
        if scope["type"] == "websocket":
            await self.may_end.wait()
            if scope["path"].startswith("/broken"):
                raise RuntimeError("as it may be")
        else:
            await send({"type": "http.response.start", "status": 200, "headers": []})
            await send({"type": "http.response.body", "body": b"the app"})

    async def get(self, path: str, accept: str = "text/html", cookie: str = "", **more: Any) -> list[Any]:
        headers = [(b"accept", accept.encode()), (b"cookie", cookie.encode())]
        return await self.said({"type": "http", "method": "GET", "path": path, "headers": headers, **more})

    async def connect(self, path: str = "/_stcore/stream", cookie: str = "", extensions: Any = None) -> list[Any]:
        headers = [(b"cookie", cookie.encode())]
        return await self.said({"type": "websocket", "path": path, "headers": headers, "extensions": extensions or {}})

    async def said(self, scope: dict[str, Any]) -> list[Any]:
        said: list[Any] = []

        async def receive() -> dict[str, str]:
            return {"type": "websocket.connect"}

        async def send(message: Any) -> None:
            said.append(message)

        await self.door(scope, receive, send)
        return said


def run(test: Callable[[], Awaitable[None]]) -> None:
    """In a thread of its own: where browsers are driven, this one's loop runs already."""

    async def within_a_minute() -> None:
        await asyncio.wait_for(test(), 60)  # type: ignore[arg-type]

    with ThreadPoolExecutor(1) as apart:
        apart.submit(asyncio.run, within_a_minute()).result()


def test_a_full_server_says_so_with_503_and_a_page_that_asks_again(clock: Clock) -> None:
    async def test() -> None:
        served = Served(opened(1, clock))
        [start, body] = await served.get("/compare")
        assert (start["status"], body["body"]) == (200, b"the app")
        [start, body] = await served.get("/compare")
        headers, text = dict(start["headers"]), body["body"].decode()
        assert start["status"] == 503
        seconds = re.findall(r'http-equiv="refresh" content="(\d+)"', text)
        assert [headers[b"retry-after"].decode()] == seconds
        assert f"{seconds[0]} seconds" in text
        assert "Every seat is taken" in text
        assert "<script" not in text  # no policy stands in its way
        for path, accept in [("/_stcore/health", "text/html"), ("/static/a.js", "*/*"), ("/ready", "*/*")]:
            assert (await served.get(path, accept))[0]["status"] == 200, path

    run(test)


def test_before_all_is_warm_a_page_is_refused_and_a_lost_connection_waits(clock: Clock) -> None:
    async def test() -> None:
        room = Room(5, clock)
        served = Served(room)
        [start, body] = await served.get("/")
        assert start["status"] == 503
        assert b"warming up" in body["body"]
        connecting = asyncio.create_task(served.connect())
        await asyncio.sleep(0.05)
        assert served.asked == 0
        room.opened.set()
        served.may_end.set()
        await connecting
        assert served.asked == 1

    run(test)


def test_a_connection_that_waits_too_long_is_refused(clock: Clock, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(door, "START_PATIENCE", 0.01)

    async def test() -> None:
        served = Served(Room(5, clock))
        assert (await served.connect())[0]["type"] == "websocket.close"
        assert served.asked == 0

    run(test)


def test_connections_are_counted_until_they_end_however_they_end(clock: Clock) -> None:
    async def test() -> None:
        room = opened(2, clock)
        served = Served(room)
        tasks = [asyncio.create_task(served.connect(path)) for path in ("/_stcore/stream", "/broken/_stcore/stream")]
        await asyncio.sleep(0.01)
        assert room.taken == 2
        [start, _] = await served.connect(extensions={"websocket.http.response": {}})
        assert (start["type"], start["status"]) == ("websocket.http.response.start", 503)
        assert (await served.connect())[0]["type"] == "websocket.close"
        served.may_end.set()
        results = await asyncio.gather(*tasks, return_exceptions=True)
        assert isinstance(results[1], RuntimeError)
        assert room.taken == 0

    run(test)


def test_a_reload_in_a_full_room_is_known_by_its_cookie(clock: Clock) -> None:
    async def test() -> None:
        room = opened(1, clock)
        served = Served(room)
        [start, _] = await served.get("/", scheme="https")
        (cookie,) = [value.decode() for name, value in start["headers"] if name == b"set-cookie"]
        assert cookie.startswith(f"{COOKIE}=")
        assert {"HttpOnly", "SameSite=Lax", "Secure", "Path=/"} <= set(cookie.split("; "))
        mark = f"other=1; {cookie.split(';')[0]}"
        connected = asyncio.create_task(served.connect(cookie=mark))
        await asyncio.sleep(0.01)
        assert (await served.get("/", cookie=mark))[0]["status"] == 200
        assert (await served.get("/"))[0]["status"] == 503
        assert (await served.get("/", cookie=f'{COOKIE}="\x00'))[0]["status"] == 503
        served.may_end.set()
        await connected

    run(test)


# Descriptors -----------------------------------------------------------------------------------------------------


def test_the_limit_is_raised_to_what_the_system_allows() -> None:
    before = resource.getrlimit(resource.RLIMIT_NOFILE)
    try:
        resource.setrlimit(resource.RLIMIT_NOFILE, (min(200, before[1]), before[1]))
        raised = descriptors.raise_limit()
        assert raised is None or raised == before[1]
        assert resource.getrlimit(resource.RLIMIT_NOFILE)[0] == before[1]
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, before)


def test_too_low_a_limit_is_said_and_lowers_the_seats(caplog: pytest.LogCaptureFixture) -> None:
    assert seats_within(200, None) == 200
    assert seats_within(200, needed(200)) == 200
    assert not caplog.records
    fewer = seats_within(200, 1024)
    assert 0 < fewer < 200
    assert needed(fewer) <= 1024 < needed(fewer + 1)
    assert "1024 open files" in caplog.text
    assert seats_within(200, 100) == 1


# The log ---------------------------------------------------------------------------------------------------------


@pytest.fixture
def log() -> Any:
    """``log(message, *args)`` to a handler with the filter; ``log.lines``."""
    lines: list[str] = []

    class Lines(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            lines.append(record.getMessage())

    handler, logger = Lines(), logging.getLogger("tests.repeated")
    logger.addHandler(handler)
    logger.propagate = False
    yield lambda *message: (logger.error(*message), lines)[1]
    logger.removeHandler(handler)


def test_lines_that_are_the_same_are_counted(log: Any, clock: Clock) -> None:
    repeated = RepeatedLines(clock)
    filter_all(repeated)
    try:
        for i in range(1000):
            log(f"accept {i} failed\nand so on")
        lines = log("another %s", "line")
        assert len(lines) == FIRST + 1
        clock.now += 61
        log("accept 7 failed")
        assert lines[-1] == f"accept 7 failed ({1000 - FIRST} lines like this one were left out in the last minute.)"
        for _ in range(20):
            log("accept 8 failed")
        clock.now += 61
        assert [line.split(" lines")[0] for line in repeated.sum_up()] == [str(21 - FIRST)]
        assert repeated.sum_up() == []
    finally:
        for logger in (logging.root, *map(logging.getLogger, logging.root.manager.loggerDict)):
            for handler in logger.handlers:
                handler.removeFilter(repeated)
        if logging.lastResort:
            logging.lastResort.removeFilter(repeated)


# The settings ----------------------------------------------------------------------------------------------------


def test_every_setting_of_a_public_server_is_one_of_streamlits() -> None:
    """Under the name that Streamlit reads in the environment, with a value that it takes."""
    for option, (value, reason) in public.SETTINGS.items():
        declared = config._config_options_template[option]
        assert public.variable(option) == declared.env_var
        assert reason
        if declared.type in (int, bool):
            assert value.isdigit() if declared.type is int else value in ("true", "false")


def test_what_the_environment_says_goes_before() -> None:
    environment = {"STREAMLIT_SERVER_MAX_UPLOAD_SIZE": "7"}
    public.set_environment(environment)
    assert environment["STREAMLIT_SERVER_MAX_UPLOAD_SIZE"] == "7"
    assert environment["STREAMLIT_CLIENT_SHOW_ERROR_DETAILS"] == "none"
    assert len(environment) == len(public.SETTINGS)


def test_a_page_in_a_frame_is_steered_by_streamlits_own_cloud_alone() -> None:
    """Each pattern costs every message of every page a look: those of a cloud that is tried out are not among them."""
    settings = tomllib.loads((Path(__file__).parents[1] / ".streamlit" / "config.toml").read_text(encoding="utf-8"))
    origins = settings["client"]["allowedOrigins"]
    assert 0 < len(origins) <= 2
    assert set(origins) < set(config.get_config_options()["client.allowedOrigins"].default_val)
