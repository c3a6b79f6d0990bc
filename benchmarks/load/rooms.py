"""A hall in one room: a screen that opens it, students who answer, and whether the screen counts each of them once.

    python -m benchmarks.load.rooms [--students 300] [--seconds 30] [--rooms redis://...] [--core 0]
    python -m benchmarks.load.rooms --replicas          # two servers behind nginx, which share a store

Every student is a session of its own: it opens the room's link, answers, and every third one changes its mind. All that
they said is known here; the bars of the screen must say the same, number by number. Meanwhile the screen looks once a
second, as a browser does. What a look costs the server is measured before anybody comes; so is how many codes a second
can be tried.
"""

from __future__ import annotations

import argparse
import asyncio
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Generator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from html import unescape
from pathlib import Path
from random import Random
from urllib.parse import urlsplit

from streamlit.proto.WidgetStates_pb2 import WidgetState

from benchmarks.load import deployment
from benchmarks.load import server as servers
from benchmarks.load.deployment import Deployment
from benchmarks.load.hall import get_ready, percentile
from benchmarks.load.protocol import Fallen, Placed, Tab
from benchmarks.load.report import Report
from benchmarks.load.server import Server
from optim_viz import Run, Scenario, to_query
from optim_viz.teaching.link_fields import ROOM
from optim_viz.teaching.rooms import Ticket

COMMAND = "-m optim_viz serve --server.port {port} --server.address 127.0.0.1"
SCENE = Scenario.suggested("himmelblau", steps=200, runs=(Run("sgd"), Run("momentum"), Run("adam")))
ASKED = f"{to_query(SCENE)}&ask=first"
OPTIONS = ("SGD", "Momentum", "Adam", "None of them")
ROW = re.compile(r"<th[^>]*>(.*?)</th>.*?<td>(\d+)</td><td>\d+%</td>")
LOOKS = 20  # of the screen alone, to know what one costs
TRIES = 20  # codes that are tried one after the other


@dataclass
class Browser:
    """A tab that presses buttons."""

    tab: Tab
    timeout: float = 180.0
    seconds: list[float] = field(default_factory=list)  # of each press, until the page was at rest

    @classmethod
    async def at(cls, origin: str, query: str, number: int) -> Browser:
        tab = Tab(origin, query, "compare", headers={"Cookie": f"optim_viz_visitor={number}"})
        browser = cls(tab)
        await tab.open(browser.timeout)
        await tab.rerun()
        await tab.rest(browser.timeout)
        if tab.exceptions:
            raise Fallen(tab.exceptions[0])
        return browser

    def button(self, words: str) -> Placed:
        return next(placed for placed in self.tab.placed("button") if placed.element.button.label == words)

    async def press(self, words: str) -> None:
        began, placed = time.perf_counter(), self.button(words)
        trigger = WidgetState(id=placed.element.button.id, trigger_value=True)
        await self.tab.rerun(trigger, fragment=placed.fragment)
        await self.tab.rest(self.timeout)
        self.seconds.append(time.perf_counter() - began)
        if self.tab.exceptions:
            raise Fallen(self.tab.exceptions[0])

    def bars(self) -> dict[str, int]:
        bodies = [placed.element.html.body for placed in self.tab.placed("html")]
        table = next(body for body in bodies if body.startswith('<table class="ov-tally"'))
        return {unescape(words): int(count) for words, count in ROW.findall(table)}

    async def look(self) -> dict[str, int]:
        """The screen's fragment once more."""
        (bars,) = [p for p in self.tab.placed("html") if p.element.html.body.startswith('<table class="ov-tally"')]
        await self.tab.rerun(fragment=bars.fragment)
        await self.tab.rest(self.timeout)
        return self.bars()


async def screen_of(origin: str) -> tuple[Browser, Ticket]:
    """The page of whoever asks, with its room."""
    screen = await Browser.at(origin, ASKED, -1)
    await screen.press("Ask a class")
    room, _ = ROOM.from_query(urlsplit(f"?{screen.tab.query.removeprefix('?')}").query)
    if room is None:
        raise Fallen(f"no room was opened: {screen.tab.query}")
    return screen, room


async def student(origin: str, room: Ticket, number: int, wait: float) -> tuple[str, Browser]:
    """What a student said last."""
    random = Random(f"student {number}")
    await asyncio.sleep(wait)
    browser = await Browser.at(origin, f"{ASKED}&room={room.code}", number)
    said = ""
    for _ in range(2 if number % 3 == 0 else 1):
        said = random.choices(OPTIONS, (1, 3, 5, 2))[0]
        await browser.press(said)
        await asyncio.sleep(random.random())
    return said, browser


async def fill(server: Server, students: int, seconds: float, report: Report, site: Deployment | None = None) -> None:
    """A class comes; where it is that of a ``site``, to several servers."""
    screen, room = await screen_of(server.origin)
    before = server.cpu()
    for _ in range(LOOKS):
        await screen.look()
    cost = 1e3 * (server.cpu() - before) / LOOKS

    done, looks = asyncio.Event(), list[int]()

    async def watch() -> None:
        while not done.is_set():
            looks.append(sum((await screen.look()).values()))
            await asyncio.sleep(1.0)

    watching = asyncio.create_task(watch())
    waits = [seconds * i / students for i in range(students)]
    came = await asyncio.gather(
        *(student(server.origin, room, i, wait) for i, wait in enumerate(waits)), return_exceptions=True
    )
    done.set()
    await watching
    failed = [str(who) for who in came if isinstance(who, BaseException)]
    there = [who for who in came if not isinstance(who, BaseException)]
    expected = Counter(said for said, _ in there)
    counted, presses = await screen.look(), [second for _, browser in there for second in browser.seconds]
    report.note(f"{students} students come and answer", f"{len(failed)} did not: {failed[0]}" if failed else "")
    if site is not None:
        homes = [site.sessions(index) for index in range(len(site.ports))]
        report.note("each server has some of them", "" if all(homes) else "one has none", f"{homes} with the screen")
    wrong = f"{counted} in place of {dict(expected)}" if counted != {o: expected[o] for o in OPTIONS} else ""
    report.note("the screen counts each of them once", wrong, f"{sum(counted.values())} answers: {counted}")
    report.note("the bars grow, and never fall", "" if looks == sorted(looks) else str(looks), f"{len(looks)} looks")
    p50, p95 = (f"{1e3 * percentile(presses, p):.0f}" for p in (50, 95))
    report.note("an answer is answered", measured=f"p50 {p50}, p95 {p95} ms")
    if server.processes():  # ours to be weighed
        report.note("a look of the screen", measured=f"{cost:.1f} ms of the server's CPU")
    for _, browser in there:
        await browser.tab.close()
    began = time.perf_counter()
    for number in range(TRIES):
        guesser = await Browser.at(server.origin, f"{ASKED}&room={Ticket.new().code}", 10_000 + number)
        await guesser.tab.close()
    report.note("codes are tried", measured=f"{TRIES / (time.perf_counter() - began):.0f} a second by one visitor")
    await screen.tab.close()


@contextmanager
def store() -> Generator[str]:
    """The address of a store for as long as it is wanted: Valkey or Redis, as Debian has them."""
    program = next(filter(None, map(shutil.which, ("valkey-server", "redis-server"))), None)
    if program is None:
        sys.exit("A store is needed: apt-get install redis-server, or name one by --rooms")
    port = servers.free_port()
    words = [program, "--port", str(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"]
    process = subprocess.Popen(words, stdout=subprocess.DEVNULL)
    try:
        yield f"redis://127.0.0.1:{port}"
    finally:
        process.terminate()
        process.wait()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--students", type=int, default=300)
    parser.add_argument("--seconds", type=float, default=30.0, help="over which they come")
    parser.add_argument("--rooms", help="where servers keep them; default: memory, and a store of its own for several")
    parser.add_argument("--core", type=int, help="the only core that the server may use")
    parser.add_argument("--replicas", action="store_true", help="two servers behind nginx")
    parser.add_argument("--address", help="of a server that runs already; nothing is started")
    given = parser.parse_args()
    get_ready()
    report, seats = Report(), f"--seats {given.students + 10}"
    with ExitStack() as started:
        site = None
        if given.address:
            server = Server(given.address.rstrip("/"))
        elif given.replicas:
            rooms = given.rooms or started.enter_context(store())
            folder = Path(started.enter_context(tempfile.TemporaryDirectory(prefix="optim-viz-rooms-")))
            command = f"{deployment.COMMAND} {seats} --rooms {rooms}"
            site = started.enter_context(Deployment(folder, command=command))
            server = site.whole()
        else:
            command = f"{shlex.quote(sys.executable)} {COMMAND} {seats} --rooms {given.rooms or 'memory'}"
            server = servers.start(command=command, ready="/ready", core=given.core)
            started.callback(server.stop)
        asyncio.run(fill(server, given.students, given.seconds, report, site))
    report.end()


if __name__ == "__main__":
    main()
