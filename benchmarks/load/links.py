"""The hostile corpus against a server: no exception, no markup, no address of somebody else's; and the rest stands.

    python -m benchmarks.load.links [--address http://host:port] [--every 1]

A line a link, "held" or what fell. Each is opened by a visitor of its own.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import re
from typing import Any

from google.protobuf.message import Message  # pyrefly: ignore[untyped-import]  # its stubs are a package of their own

from benchmarks.load import server as servers
from benchmarks.load.answers import read_picture
from benchmarks.load.corpus import CORPUS, EVIL, GOOD, Hostile
from benchmarks.load.protocol import Fallen, Tab
from benchmarks.load.readers import open_link
from benchmarks.load.report import Report
from benchmarks.load.server import Server
from optim_viz import from_query, scene_b_from_query

PLAIN = ("text", "code", "bidi_component")  # elements that show text as it is; a component's scene is no markup
MARKUP = re.compile(r"<(script|img|svg|iframe|style)\b[^>]*(evil|alert|onerror|fetch|src=x)", re.IGNORECASE)
FOREIGN = re.compile(r"(?:https?:)?//[A-Za-z0-9.-]+\.[A-Za-z]{2,}")


def texts_of(message: Message) -> list[str]:
    """Every text in a message, at any depth."""
    found: list[str] = []
    for field, value in message.ListFields():
        for item in value if field.is_repeated else [value]:
            if isinstance(item, Message):
                found += texts_of(item)
            elif isinstance(item, str):
                found.append(item)
    return found


def injected(tab: Tab, allowed: set[str]) -> str:
    """What a visitor's words have become that they must not; "" if nothing."""
    for placed in tab.elements.values():
        kind = placed.element.WhichOneof("type")
        for text in texts_of(placed.element):
            foreign = set(FOREIGN.findall(text)) - allowed
            if EVIL in text and kind not in PLAIN:
                return f"the visitor's words stand in an element that interprets them ({kind}): {text[:120]}"
            if foreign and kind not in PLAIN:
                return f"an address of somebody else's in {kind}: {sorted(foreign)[0]}"
            if MARKUP.search(text) and kind not in PLAIN:
                return f"markup in {kind}: {text[:120]}"
    return ""


def addresses_in(tab: Tab) -> set[str]:
    """The addresses that a page has by itself."""
    return {a for placed in tab.elements.values() for text in texts_of(placed.element) for a in FOREIGN.findall(text)}


async def check(server: Server, hostile: Hostile, allowed: set[str]) -> str:
    """Open one link; what fell, or ""."""
    tab, logged = Tab(server.origin, hostile.query, hostile.page), len(server.log_text())
    expected = open_link(hostile.like, hostile.page)
    try:
        await tab.open()
        await tab.rerun()
        await tab.rest()
    except Fallen as error:
        return str(error)
    finally:
        await tab.close()
    if tab.exceptions:
        return f"exception on the page: {tab.exceptions[0]}"
    if "Traceback" in (news := server.log_text()[logged:]):
        return f"traceback in the log: {news.strip().splitlines()[-1]}"
    shown = "\n".join(placed.element.text.body for placed in tab.placed("text"))
    for said in hostile.says:
        if said not in shown:
            return f"the page does not say “{said}”"
    if hostile.page == "lecture" and tab.components("contents"):  # there is no scene, and so none in the address
        return injected(tab, allowed)
    spelled = (from_query(tab.query)[0], scene_b_from_query(tab.query)[0] if hostile.page == "compare" else None)
    if spelled != (expected.scenario, expected.scene_b if hostile.page == "compare" else None):
        return "the address spells another scene than the harmless link"
    players = tab.components("player")
    if not players and expected.scenario.runs and hostile.page == "compare":
        return "no picture"
    for player in players[:1]:
        head: dict[str, Any] = read_picture(player.bytes).head
        wanted = (expected.scenario.objective, list(expected.scenario.start), expected.scenario.steps)
        if hostile.page == "compare" and (head["surface"]["key"], head["start"], head["steps"]) != wanted:
            return f"the picture shows {head['surface']['key']} from {head['start']}"
        json.dumps(head, allow_nan=False)
    return injected(tab, allowed)


async def run(server: Server, report: Report, every: int) -> None:
    allowed: set[str] = set()
    for page in {hostile.page for hostile in CORPUS}:
        tab = Tab(server.origin, GOOD, page)
        await tab.open()
        await tab.rerun()
        await tab.rest()
        await tab.close()
        allowed |= addresses_in(tab)
    for hostile in CORPUS[::every]:
        report.note(f"{hostile.page} ?{hostile.query[:100]}", await check(server, hostile, allowed))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--address", help="of a server that runs already; its log is not read")
    parser.add_argument("--every", type=int, default=1, help="only every n-th link")
    given = parser.parse_args()
    report = Report()
    server = Server(given.address.rstrip("/")) if given.address else servers.start()
    try:
        asyncio.run(run(server, report, given.every))
    finally:
        server.stop()
    report.end()


if __name__ == "__main__":
    main()
