"""Whether two replicas behind nginx are one server to a class, and nothing more than that to the curious.

    python -m benchmarks.load.replicas [--command "... {port}" --ready /ready] [--only WORD] [--write docs/deploy.md]
    python -m benchmarks.load.replicas --rows ramp:200:5:6:30 saturated:60:20 herd:100

One line a check: what held, or what fell; it ends with 1 if anything fell. The browser's part needs a Chromium.
README.md says what else is measured.
"""

from __future__ import annotations

import argparse
import asyncio
import gzip
import re
import sys
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path

from websockets.exceptions import InvalidStatus

from benchmarks.load import browsing
from benchmarks.load.deployment import COMMAND, PATIENCE, READY, Answer, Deployment, ask, until
from benchmarks.load.hall import HEAD, Row, fill, get_ready, line
from benchmarks.load.session import Visitor
from optim_viz.web.frontend import BUNDLE

GZIP = {"Accept-Encoding": "gzip, deflate, br"}
CLOSED = (
    "/_stcore/metrics",
    "/_stcore/metrics/",
    "/_stcore/metrics?families=active_sessions",
    "//_stcore/metrics",
    "/_stcore//metrics",
    "/_stcore/./metrics",
    "/compare/_stcore/metrics",
    "/_stcore/%6detrics",
    "/%5fstcore/metrics",
    "/_stcore/script-health-check",
    "/_stcore/agent/mcp",
    "/_stcore/agent/openapi.json",
)
IDLE_SECONDS = 130  # longer than nginx's patience with a silent connection


def same(found: object, expected: object, what: str) -> None:
    assert found == expected, f"{what}: {found!r}, not {expected!r}"


def body_of(answer: Answer) -> bytes:
    return gzip.decompress(answer.body) if answer.headers["content-encoding"] == "gzip" else answer.body


# Files and headers ---------------------------------------------------------------------------------------------------


def files(site: Deployment) -> str:
    """Streamlit's own files: compressed, kept for a year, and what Streamlit itself would send."""
    page = body_of(ask(site.port, "/", GZIP)).decode()
    names = sorted(set(re.findall(r'"\./(static/[^"]+)"', page)))
    assert len(names) > 20, names
    sent = whole = 0
    for name in names:
        answer, original = ask(site.port, f"/{name}", GZIP), ask(site.ports[0], f"/{name}")
        same((answer.status, original.status), (200, 200), name)
        same(body_of(answer), original.body, name)
        same(answer.headers["cache-control"], "public, max-age=31536000, immutable", name)
        if name.endswith((".js", ".css")):
            same(answer.headers["content-encoding"], "gzip", name)
            same(answer.headers["vary"], "Accept-Encoding", name)
        plain = ask(site.port, f"/{name}")
        same((plain.headers["content-encoding"], plain.body), (None, original.body), f"{name} for who cannot unpack")
        sent, whole = sent + len(answer.body), whole + len(original.body)
    same(ask(site.port, "/static/js/of-another-version.js").headers["content-type"][:9], "text/html", "not on the disk")
    return f"{len(names)} files of the page, {whole / 1e6:.1f} MB, come as {sent / 1e6:.1f} MB and are kept for a year"


def scripts(site: Deployment) -> str:
    """Our own, from nginx's short memory, with and without compression."""
    path = "/_stcore/bidi-components/optim-viz.player/player.js"
    packed, plain = [ask(site.port, path, headers) for headers in (GZIP, dict[str, str]()) for _ in range(2)][::2]
    expected = (BUNDLE / "player.js").read_bytes()
    same((packed.headers["content-encoding"], plain.headers["content-encoding"]), ("gzip", None), "the player's script")
    same((body_of(packed), body_of(plain)), (expected, expected), "the player's script")
    same(packed.cookie, "", "a cookie beside a script that others get too")
    return f"the player's script, {len(expected) / 1e3:.0f} kB, comes as {len(packed.body) / 1e3:.0f} kB"


def headers(site: Deployment) -> str:
    for path in (
        "/",
        "/compare",
        "/lecture?lesson=ravine",
        "/_stcore/health",
        "/static/js/none.js",
        "/_stcore/metrics",
    ):
        answer = ask(site.port, path)
        policy = answer.headers["content-security-policy"]
        assert re.search(r"script-src 'self' 'sha256-[^']+'(;|$)", policy), policy
        assert f"frame-ancestors {' '.join(site.frame_ancestors)}" in policy, policy
        same(answer.headers["x-content-type-options"], "nosniff", path)
        same(answer.headers["referrer-policy"], "same-origin", path)
        same(answer.headers["server"], "nginx", f"{path}: no version")
    return "content policy, nosniff, referrer policy and no version on every answer"


def limits(site: Deployment) -> str:
    same(ask(site.port, "/", body=bytes(65 * 1024)).status, 413, "a body of 65 kB")
    same(ask(site.port, "/_stcore/stream", body=bytes(2**21)).status, 413, "two megabytes")
    same(ask(site.port, "/?run=" + "a" * 41_000).status, 414, "an address of 41,000 characters")
    same(ask(site.port, "/?run=" + "a" * 31_000).status, 200, "an address of 31,000 characters, which a link may have")
    return "bodies over 64 kB and addresses over 40,000 characters are refused; the longest link is not"


def closed(site: Deployment) -> str:
    for path in CLOSED:
        same(ask(site.port, path).status, 404, path)
    same(ask(site.ports[0], "/_stcore/metrics").status, 200, "metrics on the replica's own port")
    same(ask(site.port, "/_stcore/health").status, 200, "health, which the page itself asks for")
    return f"metrics, script health and the agents' interface are closed, in {len(CLOSED)} spellings"


# Replicas ------------------------------------------------------------------------------------------------------------


def named(site: Deployment) -> dict[str, str]:
    """The headers of a visitor who has just loaded a page."""
    cookie = ask(site.port, "/compare?f=beale").cookie
    assert cookie, "no cookie came with the page"
    return {"Cookie": cookie}


async def homes(site: Deployment, visitors: list[dict[str, str]]) -> list[int]:
    """Which server each visitor's WebSocket leads to, one after the other."""
    found = []
    for number, known in enumerate(visitors):
        before = [site.sessions(index) for index in range(len(site.ports))]
        visitor = Visitor(site.origin, number)
        visitor.tab.headers = known
        await visitor.tab.open()
        after = [site.sessions(index) for index in range(len(site.ports))]
        await visitor.leave()
        (home,) = [index for index in range(len(after)) if after[index] > before[index]]
        until(lambda home=home, before=before: site.sessions(home) == before[home], "the session ends", 30)
        found.append(home)
    return found


def affinity(site: Deployment) -> str:
    """Each comes four times; a class behind one address is shared out all the same."""
    visitors = [named(site) for _ in range(12)]
    same(len({known["Cookie"] for known in visitors}), 12, "names")
    rounds = [asyncio.run(homes(site, visitors)) for _ in range(4)]
    for again in rounds[1:]:
        same(again, rounds[0], "where twelve visitors are at home")
    share = Counter(rounds[0])
    assert len(share) == len(site.ports), f"all are on one server: {share}"
    alone = asyncio.run(homes(site, [{"User-Agent": "without cookies"}] * 4))
    same(len(set(alone)), 1, "servers of a browser without cookies")
    return f"twelve visitors came four times, each to the same replica: {sorted(share.values())} of them"


def answers(site: Deployment) -> str:
    """Twenty sessions at once through nginx, every answer proved to be the visitor's own."""

    async def visit(number: int) -> list[str]:
        visitor = Visitor(site.origin, number)
        visitor.tab.headers = named(site)
        await visitor.load()
        for _ in range(3):
            await visitor.move_start()
        await visitor.leave()
        return visitor.wrong_answers()

    async def everybody() -> list[list[str]]:
        return await asyncio.gather(*(visit(number) for number in range(20)))

    wrong = [text for texts in asyncio.run(everybody()) for text in texts]
    same(wrong, [], "answers")
    return "80 answers of 20 visitors at once, each the visitor's own to the last bit"


def full(site: Deployment) -> str:
    """Two servers of two seats: wherever visitors belong, four find one; the fifth does when one has left."""

    async def come(small: Deployment) -> None:
        tabs = [Visitor(small.origin, number).tab for number in range(5)]
        for tab in tabs[:4]:
            page = ask(small.port, "/compare", {**tab.headers, "Accept": "text/html"})
            same(page.status, 200, "the page of one of four")
            await tab.open()
        page = ask(small.port, "/compare", {**tabs[4].headers, "Accept": "text/html"})
        same((page.status, b"Every seat is taken" in page.body), (503, True), "the page of the fifth")
        try:
            await tabs[4].open()
        except InvalidStatus as refused:
            same(refused.response.status_code, 503, "the WebSocket of the fifth")
        else:
            raise AssertionError("the fifth was let in")
        await tabs[0].close()
        await asyncio.sleep(1)
        await tabs[4].open()
        for tab in tabs:
            await tab.close()

    with Deployment(site.folder / "full", command=f"{site.command} --seats 2", ready=site.ready) as small:
        asyncio.run(come(small))
    return "with two servers of two seats four visitors sit, the fifth is told so, and sits when one has left"


def silence(site: Deployment) -> str:
    """Who listens to the lecturer for two minutes is still connected."""

    async def listen() -> None:
        visitor = Visitor(site.origin, 77)
        visitor.tab.headers = named(site)
        await visitor.load()
        await asyncio.sleep(IDLE_SECONDS)
        await visitor.move_start()
        await visitor.leave()
        same(visitor.wrong_answers(), [], "answers")

    asyncio.run(listen())
    return f"after {IDLE_SECONDS} s without a word a visitor's next change is answered on the same connection"


CHECKS: tuple[Callable[[Deployment], str], ...] = (
    files, scripts, headers, limits, closed, affinity, answers, browsing.policy, browsing.embedding, browsing.download,
    silence, browsing.killed, full,
)  # fmt: skip


def rows(texts: Sequence[Row], command: str, ready: str) -> int:
    """Rows of :mod:`benchmarks.load.hall`, each at two fresh servers behind nginx."""
    get_ready()
    print("| " + " | ".join(HEAD) + " |\n" + "|---" * len(HEAD) + "|", flush=True)
    fell = 0
    for row in texts:
        with (
            tempfile.TemporaryDirectory(prefix="optim-viz-replicas-") as folder,
            Deployment(Path(folder), command=command, ready=ready) as site,
        ):
            hall, seen = asyncio.run(fill(row, site.whole(), "start", "", PATIENCE))
        print(line(row, hall, seen), flush=True)
        for why, count in (hall.failures + hall.foreign).most_common(5):
            print(f"{count} times: {why}", file=sys.stderr)
        fell += hall.failures.total() + hall.foreign.total()
    return int(fell > 0)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--command", default=COMMAND, help="starts one server at {port}")
    parser.add_argument("--ready", default=READY, help="where it answers 200 once it is ready")
    parser.add_argument("--only", default="", help="the checks whose name has this word")
    parser.add_argument("--write", type=Path, help="a page in which to put the result between its two marks")
    parser.add_argument("--rows", nargs="+", type=Row.read, help="no checks, but these rows of a hall")
    given = parser.parse_args()
    if given.rows:
        return rows(given.rows, given.command, given.ready)
    lines, fell = list[str](), 0
    with (
        tempfile.TemporaryDirectory(prefix="optim-viz-replicas-") as folder,
        Deployment(
            Path(folder), command=given.command, ready=given.ready, frame_ancestors=("'self'", browsing.CLASSROOM)
        ) as site,
    ):
        for check in CHECKS:
            if given.only in check.__name__:
                began = time.monotonic()
                try:
                    lines.append(f"held: {check(site)}")
                except Exception as error:
                    fell += 1
                    lines.append(f"FELL: {check.__name__}: {error}")
                    traceback.print_exc()
                print(f"{lines[-1]} ({time.monotonic() - began:.1f} s)", flush=True)
    if given.write:
        text = given.write.read_text(encoding="utf-8")
        told = "\n".join(f"* {line}" for line in lines)
        marks = re.compile(r"(?<=<!-- replicas -->\n).*?(?=<!-- end of replicas -->)", re.DOTALL)
        given.write.write_text(marks.sub(lambda _: f"{told}\n", text), encoding="utf-8")
    return int(fell > 0)


if __name__ == "__main__":
    sys.exit(main())
