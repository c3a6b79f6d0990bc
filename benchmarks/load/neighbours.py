"""Visitors who make trouble, and what the others feel of it: their p95 while one misbehaves, against their p95 before.

    python -m benchmarks.load.neighbours [--only NAME] [--command "... {port}"]

Twelve others move their starts with half a second of thought. What they feel may at most double, or stay below a
quarter of a second, which nobody minds; every answer of theirs is proved. The server's memory may grow by no more than
100 MB.
"""

from __future__ import annotations

import argparse
import asyncio
import time
from collections.abc import Awaitable, Callable
from contextlib import suppress

from streamlit.proto.BackMsg_pb2 import BackMsg
from websockets.exceptions import ConnectionClosed

from benchmarks.load import server as servers
from benchmarks.load.hall import percentile
from benchmarks.load.protocol import Fallen, Tab, event_state
from benchmarks.load.report import Report
from benchmarks.load.server import Server
from benchmarks.load.session import SCENE, Visitor
from optim_viz import Run, Scenario, Study, run, to_query

OTHERS = 12
UNFELT = 0.25  # seconds
MOST_GROWTH = 100.0  # MB
SLOWEST = "drop_wave"  # of the surfaces, a step of a fate map


async def others(origin: str, first: int, seconds: float) -> tuple[float, str]:
    """The p95 of their changes for so long, once all are there; and what went wrong."""
    visitors = [Visitor(origin, first + i, timeout=60.0) for i in range(OTHERS)]
    try:
        await asyncio.gather(*(visitor.load() for visitor in visitors))
        taken = await asyncio.gather(*(_changes(visitor, time.monotonic() + seconds) for visitor in visitors))
    except (Fallen, OSError, ConnectionClosed) as error:
        return float("nan"), f"{type(error).__name__}: {error!s:.200}"
    finally:
        await asyncio.gather(*(visitor.leave() for visitor in visitors), return_exceptions=True)
    wrong = [wrong for visitor in visitors for wrong in visitor.wrong_answers()]
    return percentile([one for each in taken for one in each], 95), "; ".join(wrong[:3])


async def _changes(visitor: Visitor, end: float) -> list[float]:
    """How long each change took, one at least."""
    taken: list[float] = []
    while not taken or time.monotonic() < end:
        taken.append((await visitor.move_start()).seconds)
        await asyncio.sleep(visitor.random.uniform(0.25, 0.75))
    return taken


# Who misbehaves, until cancelled -------------------------------------------------------------------------------------


async def clear_caches(origin: str) -> None:
    """Fifty times a second."""
    tab = await _opened(origin)
    while True:
        await tab.send(BackMsg(clear_cache=True))
        await asyncio.sleep(0.02)


async def drag_every_slider(origin: str) -> None:
    """Each number of the panel in turn, ten values a second, as a hand can, without waiting for an answer."""
    await _drag(origin, 10)


async def flood(origin: str) -> None:
    """The same two hundred times a second, as no hand can."""
    await _drag(origin, 200)


async def _drag(origin: str, a_second: float) -> None:
    tab = await _opened(origin)
    reader = asyncio.create_task(_read(tab))
    try:
        numbers, value = tab.components("number"), 0
        while True:
            for number in numbers:
                value += 1
                release = {"value": 1e-3 * (1 + value % 97), "at": value}
                await tab.rerun(event_state(number.id, "release", release))
                await asyncio.sleep(1 / a_second)
    finally:
        reader.cancel()


async def ask_for_the_slowest_map(origin: str) -> None:
    """Three visitors, a new map of forty thousand runs as soon as the last is there."""
    await asyncio.gather(*(_ask_for_maps(origin, i) for i in range(3)))


async def _ask_for_maps(origin: str, number: int) -> None:
    rate = 0.001 * (number + 1)
    while True:
        rate *= 1.01
        runs = (Run("adam", {"learning_rate": float(f"{rate:.6g}")}),)
        scene = Scenario.suggested(SLOWEST, steps=500, runs=runs)
        tab = Tab(origin, to_query(scene, study=Study("starts", cells=200)), "study")
        await tab.open()
        await tab.rerun()
        with suppress(Fallen):
            await tab.rest(60)
        await tab.close()


async def read_slowly(origin: str) -> None:
    """Asks for five thousand pictures and reads none of them."""
    tab = await _opened(origin)
    player = tab.components("player")[0]
    for i in range(5000):
        with suppress(ConnectionClosed):
            await tab.rerun(event_state(player.id, "start", {"x": i / 5000, "y": 1, "gesture": i}))
        await asyncio.sleep(0.02)


async def send_26_megabytes(origin: str) -> None:
    """One message after the other; it is made once, as the others are measured in this process."""
    tab = await _opened(origin)
    message = BackMsg(rerun_script=tab.state(event_state("x", "start", "y" * 26_000_000))).SerializeToString()
    await tab.close()
    while True:
        tab = await _opened(origin)
        assert tab.socket is not None
        with suppress(ConnectionClosed, Fallen):
            await tab.socket.send(message)
            await tab.rest(10)
        await tab.close()
        await asyncio.sleep(1)


async def come_and_go(origin: str) -> None:
    """Ten visitors a second who leave before their first picture."""
    while True:
        tab = Tab(origin, to_query(SCENE))
        await tab.open()
        await tab.rerun()
        await tab.close()
        await asyncio.sleep(0.1)


async def _opened(origin: str) -> Tab:
    tab = Tab(origin, to_query(SCENE))
    await tab.open()
    await tab.rerun()
    await tab.rest()
    return tab


async def _read(tab: Tab) -> None:
    with suppress(ConnectionClosed):
        while True:
            await tab.receive(3600)


TROUBLE: dict[str, Callable[[str], Awaitable[None]]] = {
    "one who clears caches": clear_caches,
    "one who drags every slider": drag_every_slider,
    "one who floods with events": flood,
    "three who ask for the slowest map": ask_for_the_slowest_map,
    "one who reads nothing": read_slowly,
    "one who sends 26 MB": send_26_megabytes,
    "some who come and go": come_and_go,
}


async def check(server: Server, report: Report, name: str, n: int, seconds: float) -> None:
    trouble = TROUBLE[name]
    before, wrong_before = await others(server.origin, n, seconds)
    rss = server.rss()
    maker = asyncio.ensure_future(trouble(server.origin))
    await asyncio.sleep(1)
    during, wrong = await others(server.origin, n + OTHERS, seconds)
    ended = "" if not maker.done() else f"the trouble ended by itself: {maker.exception()!r:.200}"
    maker.cancel()
    with suppress(asyncio.CancelledError, Exception):
        await maker
    grown = server.rss() - rss
    after, wrong_after = await others(server.origin, n + 2 * OTHERS, seconds / 3)
    fell = wrong_before or wrong or wrong_after or ended
    if not fell and during > max(2 * before, UNFELT):
        fell = "the others wait more than twice as long"
    if not fell and grown > MOST_GROWTH:
        fell = "the server's memory grew"
    measured = f"their p95 {before:.3f} s, then {during:.3f}, after it {after:.3f}; {grown:+.0f} MB"
    report.note(name, fell, measured)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", default="", help="troubles with this in their name")
    parser.add_argument("--seconds", type=float, default=15.0, help="for how long the others are watched each time")
    parser.add_argument("--command", default=servers.COMMAND, help='what starts the server; may say "{port}"')
    parser.add_argument("--ready", default=servers.READY, help="path that says when it is ready")
    given = parser.parse_args()
    report = Report()
    run(SCENE)  # compiled here before anybody comes
    for i, name in enumerate(TROUBLE):
        if given.only in name:
            server = servers.start(command=given.command, ready=given.ready)
            try:
                asyncio.run(check(server, report, name, 1000 * i, given.seconds))
            finally:
                server.stop()
    report.end()


if __name__ == "__main__":
    main()
