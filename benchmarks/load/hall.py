"""A hall of visitors, row by row: how long they wait, what a change costs, and whether every answer is their own.

    python -m benchmarks.load.hall [ROW ...] [--core 0] [--checkout PATH] [--command "... {port}"] [--address URL]

A row is ``ramp:SESSIONS:SECONDS[:THINK[:LASTS]]`` (they arrive over so many seconds, think for 6 s between two changes,
or for so long, and stay for 20 s after the last has come, or for so long), ``saturated:SESSIONS[:LASTS]`` (nobody
thinks), or ``herd:SESSIONS`` (all open one link at once, right after the server said that it is ready). Each row has a
server of its own, unless an address is given. README.md says what the columns mean.
"""

from __future__ import annotations

import argparse
import asyncio
import math
import os
import resource
import sys
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from benchmarks.load import server as servers
from benchmarks.load.protocol import Fallen
from benchmarks.load.server import Server
from benchmarks.load.session import SCENE, Foreign, Timing, Visitor
from optim_viz import run

HEAD = (
    "row", "sessions", "failures", "foreign", "load p50", "p95 s", "change p50", "p95 s", "changes", "a second",
    "CPU ms a change", "a load", "kB a change", "messages", "RSS MB", "grown", "client CPU %",
)  # fmt: skip
HERD_START = (-1.234567, 2.345678)


class Row(NamedTuple):
    """One setting of the hall."""

    kind: str
    sessions: int
    ramp: float = 0.0
    think: float = 0.0
    lasts: float = 0.0

    @classmethod
    def read(cls, text: str) -> Row:
        kind, sessions, *rest = text.split(":")
        numbers = [float(number) for number in rest]
        if kind == "ramp" and 1 <= len(numbers) <= 3:
            ramp, think, lasts = (*numbers, *(6.0, 20.0)[len(numbers) - 1 :])
            return cls(text, int(sessions), ramp, think, lasts)
        if kind == "saturated" and len(numbers) <= 1:
            return cls(text, int(sessions), 1.0, 0.0, *(numbers or [20.0]))
        if kind == "herd" and not numbers:
            return cls(text, int(sessions))
        raise argparse.ArgumentTypeError(f"{text} is no row: ramp:200:5:6:30, saturated:30:20 or herd:100")


@dataclass
class Hall:
    """What the visitors of one row have seen."""

    loads: list[Timing] = field(default_factory=list)
    changes: list[Timing] = field(default_factory=list)
    ended: list[float] = field(default_factory=list)  # when each change had come to rest
    failures: Counter[str] = field(default_factory=Counter)
    foreign: Counter[str] = field(default_factory=Counter)

    async def visit(self, visitor: Visitor, row: Row, arrival: float, end: float, change: str) -> None:
        """One visitor's time in the hall."""
        try:
            await asyncio.sleep(max(0.0, arrival - time.monotonic()))
            herd = row.kind.startswith("herd")
            self.loads.append(await visitor.load(SCENE.changed(start=HERD_START) if herd else None))
            # Nobody acts in step with the others: the first thought is cut somewhere.
            await asyncio.sleep(row.think * visitor.random.random())
            while time.monotonic() < end:
                self.changes.append(await visitor.change_of(change)())
                self.ended.append(time.monotonic())
                await asyncio.sleep(row.think * visitor.random.uniform(0.5, 1.5))
        except Foreign as error:
            self.foreign[str(error)] += 1
        except (Fallen, OSError) as error:
            self.failures[f"{type(error).__name__}: {error}"] += 1
        except Exception as error:  # websockets' own: a row is not lost for one visitor
            self.failures[f"{type(error).__name__}: {error}"] += 1


async def fill(row: Row, server: Server, change: str, page: str, timeout: float) -> tuple[Hall, dict[str, float]]:
    """Play one row; the visitors' answers are proved after the clock has stopped."""
    hall = Hall()
    visitors = [Visitor(server.origin, i, page=page, timeout=timeout) for i in range(row.sessions)]
    began, client = time.monotonic(), time.process_time()
    start_cpu, rss_before = server.cpu(), server.rss()
    end = began + row.ramp + row.lasts
    arrivals = [began + row.ramp * i / row.sessions for i in range(row.sessions)]
    tasks = [
        asyncio.create_task(hall.visit(visitor, row, arrival, end, change))
        for visitor, arrival in zip(visitors, arrivals, strict=True)
    ]
    # The cost of a change is taken while all are there and only changes happen.
    while len(hall.loads) + hall.failures.total() + hall.foreign.total() < row.sessions:
        await asyncio.sleep(0.05)
    settled, settled_cpu, settled_changes = time.monotonic(), server.cpu(), len(hall.changes)
    await asyncio.gather(*tasks)
    ended = max([settled, *hall.ended])
    later = len(hall.changes) - settled_changes
    seen = {
        "a second": later / (ended - settled) if later else 0.0,
        "CPU ms a change": 1e3 * (server.cpu() - settled_cpu) / later if later else 0.0,
        "a load": 1e3 * (settled_cpu - start_cpu) / max(1, len(hall.loads)) if not settled_changes else 0.0,
        "RSS MB": server.rss(),
        "grown": server.rss() - rss_before,
        "client CPU %": 100 * (time.process_time() - client) / (time.monotonic() - began),
    }
    await asyncio.gather(*(visitor.leave() for visitor in visitors), return_exceptions=True)
    for visitor in visitors:
        for wrong in visitor.wrong_answers():
            hall.foreign[wrong] += 1
    return hall, seen


def get_ready() -> None:
    """What this process compiles, and how much it may open, before anybody comes."""
    run(SCENE)
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard if hard > 0 else soft, hard))


async def warm_up(origin: str, page: str) -> None:
    """One visitor who is not counted, so that a row is not about a compilation."""
    visitor = Visitor(origin, -1, page=page)
    await visitor.load()
    await visitor.move_start()
    await visitor.leave()


def line(row: Row, hall: Hall, seen: dict[str, float]) -> str:
    """One row of the table."""
    load, change = [t.seconds for t in hall.loads], [t.seconds for t in hall.changes]
    count = max(1, len(change))
    cells = [
        row.kind,
        str(row.sessions),
        str(hall.failures.total()),
        str(hall.foreign.total()),
        *(f"{percentile(load, p):.2f}" for p in (50, 95)),
        *(f"{percentile(change, p):.3f}" for p in (50, 95)),
        str(len(change)),
        f"{seen['a second']:.1f}",
        f"{seen['CPU ms a change']:.1f}",
        f"{seen['a load']:.0f}" if seen["a load"] else "–",
        f"{sum(t.bytes for t in hall.changes) / count / 1e3:.1f}",
        f"{sum(t.messages for t in hall.changes) / count:.0f}",
        f"{seen['RSS MB']:.0f}",
        f"{seen['grown']:+.0f}",
        f"{seen['client CPU %']:.0f}",
    ]
    return "| " + " | ".join(cells) + " |"


def percentile(values: Sequence[float], p: float) -> float:
    """The smallest value that at least p of a hundred do not exceed; not a number where there are none."""
    ranked = sorted(values)
    return ranked[max(0, math.ceil(len(ranked) * p / 100) - 1)] if ranked else float("nan")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("rows", nargs="*", type=Row.read, default=[Row.read("ramp:30:5")], metavar="ROW")
    parser.add_argument("--checkout", type=Path, default=servers.ROOT, help="whose app is started; default: this one")
    parser.add_argument("--command", default=servers.COMMAND, help='what starts it; may say "{port}"')
    parser.add_argument("--address", help="of a server that runs already: http://host:port/base; nothing is started")
    parser.add_argument("--pid", type=int, nargs="*", default=[], help="that server's processes, to be weighed")
    parser.add_argument("--ready", default=servers.READY, help=f"path that says so; default: {servers.READY}")
    parser.add_argument("--core", type=int, help="the only core that the server may use")
    parser.add_argument("--change", default="start", choices=("start", "dial", "number", "mixed"))
    parser.add_argument("--page", default="", choices=("", "compare"))
    parser.add_argument("--cold", action="store_true", help="no visitor before the first one of a row")
    parser.add_argument("--timeout", type=float, default=180.0, help="seconds of silence that are a failure")
    given = parser.parse_args()
    get_ready()
    print("| " + " | ".join(HEAD) + " |\n" + "|---" * len(HEAD) + "|", flush=True)
    fell = False
    for row in given.rows:
        server = (
            Server(given.address.rstrip("/"), pids=tuple(given.pid))
            if given.address
            else servers.start(
                checkout=given.checkout.resolve(), command=given.command, ready=given.ready, core=given.core
            )
        )
        try:
            if not (given.cold or row.kind.startswith("herd")):
                asyncio.run(warm_up(server.origin, given.page))
            hall, seen = asyncio.run(fill(row, server, given.change, given.page, given.timeout))
        finally:
            server.stop()
        print(line(row, hall, seen), flush=True)
        for what, reasons in (("failed", hall.failures), ("foreign", hall.foreign)):
            for reason, count in reasons.most_common(5):
                print(f"{what} {count} times: {reason}", file=sys.stderr)
        fell = fell or bool(hall.failures or hall.foreign)
    print(f"load of the machine: {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores", file=sys.stderr)
    sys.exit(fell)


if __name__ == "__main__":
    main()
