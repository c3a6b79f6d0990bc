"""Things that break: the process, descriptors, disks, caches. What a visitor must have all the same.

    python -m benchmarks.load.faults [--only NAME] [--command "... {port}"] [--ready /ready]

A line a check, "held" or what fell. Disks that are full or read-only are mounts in a namespace of their own, which
needs root and `unshare`; elsewhere these checks are left out, and said.
"""

from __future__ import annotations

import argparse
import asyncio
import subprocess
import tempfile
import time
import urllib.request
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path

from websockets.exceptions import ConnectionClosed

from benchmarks.load import server as servers
from benchmarks.load.protocol import Fallen, Tab
from benchmarks.load.report import Report
from benchmarks.load.server import ROOT, Server, free_port
from benchmarks.load.session import SCENE, Visitor
from optim_viz import from_query, run, to_query

FILES = 256  # that a process may have open, in the test
MOST_LINES = 2_000  # of log while descriptors are out for ten seconds
PICTURE = "/_stcore/bidi-components/optim-viz.player/player.js"  # the player's script, which must come as a file
# Where compiled code is kept: by the project's own setting where the checkout has one, else by JAX's.
OWN_CACHE = (ROOT / "optim_viz" / "compilation_cache.py").is_file()
CACHE = "OPTIM_VIZ_COMPILED" if OWN_CACHE else "JAX_COMPILATION_CACHE_DIR"
KEEP_ALL = {"JAX_PERSISTENT_CACHE_MIN_COMPILE_TIME_SECS": "0"}

Start = Callable[..., Server]


async def _served(server: Server, number: int = 0) -> str:
    """One visitor with all that is his: load, three changes, the player's script; what fell, or ""."""
    visitor = Visitor(server.origin, number, timeout=90.0)
    try:
        await visitor.load()
        for kind in ("start", "dial", "number"):
            await visitor.change_of(kind)()
    except (Fallen, OSError, ConnectionClosed) as error:
        return f"a visitor is not served: {type(error).__name__}: {error!s:.200}"
    finally:
        await visitor.leave()
    with urllib.request.urlopen(server.origin + PICTURE, timeout=20) as answer:
        if not answer.read(10):
            return "the player's script is empty"
    return "; ".join(visitor.wrong_answers())


def served(start: Start, **options: object) -> str:
    """Start a server in some condition, and see that it serves; what fell, or ""."""
    server = start(**options)
    try:
        return asyncio.run(_served(server))
    finally:
        server.stop()


# The process ---------------------------------------------------------------------------------------------------------


def killed(start: Start, first: str) -> str:
    """Kill -9 and a start on the same port: the browser comes back to its session, which is gone.

    ``first``: "run", as a browser does that notices, or "event": the action comes before anything else.
    """
    port = free_port()
    server = start(port=port)
    visitor = Visitor(server.origin, 0, timeout=60.0)

    async def before() -> None:
        await visitor.load()
        await visitor.move_start()

    async def after() -> str:
        tab = visitor.tab
        player = tab.components("player")[0]
        await tab.open()
        if first == "event":
            event = {"x": 0.25, "y": 0.75, "gesture": 99}
            await tab.trigger(player, "start", event)
            with suppress(Fallen):
                await tab.rest(10.0)
            if from_query(tab.query)[0].start == (0.25, 0.75):
                return ""
        await tab.rerun()
        await tab.rest(60.0)
        if from_query(tab.query) != (visitor.asked, ()):
            return "the address does not restore the scene"
        await visitor.move_start()  # asserts that the picture shows it
        await visitor.leave()
        return "; ".join(visitor.wrong_answers())

    async def both() -> str:
        nonlocal server
        await before()
        await asyncio.to_thread(server.kill)
        server = await asyncio.to_thread(lambda: start(port=port))
        return await after()

    try:
        return asyncio.run(both())
    except (Fallen, OSError, ConnectionClosed) as error:
        return f"{type(error).__name__}: {error!s:.200}"
    finally:
        server.stop()


# Descriptors ---------------------------------------------------------------------------------------------------------


def descriptors(start: Start) -> str:
    """More visitors than files may be open: few lines of log, and all is well once they have gone."""
    server = start(before=f"ulimit -n {FILES}")

    async def crowd() -> str:
        tabs: list[Tab] = []
        lines, came = server.log_text().count("\n"), 0
        while len(tabs) < FILES:  # ten at a time, until nobody is let in any more
            ten = [Tab(server.origin, to_query(SCENE)) for _ in range(10)]
            tabs += ten
            let_in = sum(await asyncio.gather(*(_comes(tab) for tab in ten)))
            came += let_in
            if not let_in:
                break
        until = time.monotonic() + 10
        while time.monotonic() < until:  # a browser tries again
            await asyncio.gather(*(_comes(tab) for tab in tabs[-10:]))
            await asyncio.sleep(0.5)
        logged = server.log_text().count("\n") - lines
        await asyncio.gather(*(tab.close() for tab in tabs), return_exceptions=True)
        await asyncio.sleep(3)
        print(f"      {came} were let in with {FILES} descriptors, {logged} lines of log")
        return await _served(server) or (f"{logged} lines of log" if logged > MOST_LINES else "")

    try:
        return asyncio.run(crowd())
    finally:
        server.stop()


async def _comes(tab: Tab) -> bool:
    try:
        await tab.open(timeout=5.0)
        await tab.rerun()
        await tab.rest(20.0)
    except Exception:  # refused in whatever way
        return False
    return True


# Disks and caches ----------------------------------------------------------------------------------------------------


def damaged(start: Start) -> str:
    """Every file of the cache of compiled code is cut in half, then filled with nonsense."""
    with tempfile.TemporaryDirectory(prefix="optim-viz-cache-") as folder:
        environment = {CACHE: folder, **KEEP_ALL}
        if fell := served(start, environment=environment):
            return f"with an empty one: {fell}"
        files = [path for path in Path(folder).rglob("*") if path.is_file()]
        if not files:
            return "nothing was kept"
        for i, path in enumerate(files):
            data = path.read_bytes()
            path.write_bytes(data[: len(data) // 2] if i % 2 else b"\x00nonsense" * (len(data) // 9 + 1))
        return served(start, environment=environment)


def mounted(start: Start, mount: str) -> str:
    """With this done to the folder of the cache."""
    with tempfile.TemporaryDirectory(prefix="optim-viz-cache-") as folder:
        return served(start, environment={CACHE: folder, **KEEP_ALL}, before=mount.format(folder=folder), apart=True)


HOMELESS: dict[str, str | None] = {"HOME": None, "XDG_CACHE_HOME": None, "XDG_CONFIG_HOME": None, "USER": None}
FULL = "mount -t tmpfs -o size=64k none {folder} && head -c 60000 /dev/zero > {folder}/filling"
READ_ONLY = "mount --bind {folder} {folder} && mount -o remount,bind,ro {folder}"
UNWRITABLE = "mount --make-rprivate / && mount -o remount,bind,ro /"

CHECKS: dict[str, Callable[[Start], str]] = {
    "kill -9, restart, the page runs itself, the next action works": partial(killed, first="run"),
    "kill -9, restart, the next action is the first message": partial(killed, first="event"),
    "descriptors run out": descriptors,
    "a damaged cache": damaged,
    "a full cache": partial(mounted, mount=FULL),
    "a read-only cache": partial(mounted, mount=READ_ONLY),
    "a cache in a place that is a file": partial(served, environment={CACHE: "/dev/null", **KEEP_ALL}),
    "no HOME": partial(served, environment=HOMELESS),
    "a HOME that is not there": partial(served, environment={"HOME": "/nonexistent"}),
    "a disk that cannot be written": partial(
        served, before=UNWRITABLE, apart=True, environment={CACHE: "/var/cache/optim-viz-none", **KEEP_ALL}
    ),
    "a base path": partial(served, base="/lab/optim"),
}
NEEDS_MOUNTS = ("a full cache", "a read-only cache", "a disk that cannot be written")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", default="", help="checks with this in their name")
    parser.add_argument("--command", default=servers.COMMAND, help='what starts the server; may say "{port}"')
    parser.add_argument("--ready", default=servers.READY, help="path that says when it is ready")
    given = parser.parse_args()
    report, start = Report(), partial(servers.start, command=given.command, ready=given.ready)
    run(SCENE)  # compiled here before anybody comes
    mounts = subprocess.run([*servers.APART, "true"], capture_output=True, check=False).returncode == 0
    for name, check in CHECKS.items():
        if given.only not in name:
            continue
        if name in NEEDS_MOUNTS and not mounts:
            report.skip(name, "mounts of one's own need root and unshare")
            continue
        try:
            report.note(name, check(start))
        except SystemExit as error:  # it did not start
            report.note(name, str(error)[-300:].replace("\n", " | "))
    report.end()


if __name__ == "__main__":
    main()
