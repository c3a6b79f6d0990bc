"""How the front end gets to the browser: first picture, reload and bytes a change, way against way in one run.

    python benchmarks/delivery.py [--turns 8] [--before FOLDER]

Ways: one bundled script; the native modules as they are; the same with preload hints; and, with ``--before``, another
checkout. Each way has a server, and each turn visits all of them in a fresh context, directly and through a wire that
takes 50 ms there and back; then it loads the page again. The first turn is a warm-up and does not count. Needs the
project installed (``pip install -r requirements-dev.txt``).
"""

from __future__ import annotations

import argparse
import asyncio
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import threading
import time
import urllib.request
from collections import defaultdict
from pathlib import Path

from playwright.sync_api import Browser, TimeoutError, sync_playwright

ROOT = Path(__file__).resolve().parents[1]
APP = ("optim_viz", "pages", ".streamlit", "app.py", "pyproject.toml")
DELAY = 0.025  # seconds, each way
FLAGS = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"]
PICTURE = "() => +document.querySelector('.ov-player')?.dataset.frames > 0 && performance.now()"


def native(folder: Path, hints: bool) -> Path:
    """A copy of the app that serves its modules one by one; styles and markup are made modules, which they must be."""
    for name in APP:
        (shutil.copytree if (ROOT / name).is_dir() else shutil.copy)(ROOT / name, folder / name)
    web = folder / "optim_viz" / "web"
    version = (web / "bundle" / "version.txt").read_text().strip()
    shutil.copytree(web / "js", web / "bundle" / "js")
    for path in (web / "bundle" / "js").rglob("*.*"):
        text = path.read_text(encoding="utf-8")
        if path.suffix == ".js":
            text = text.replace('.css"', '.css.js"').replace('.html"', '.html.js"').replace("VERSION", f'"{version}"')
            path.write_text(text, encoding="utf-8")
        else:
            escaped = text.replace("\\", "\\\\").replace("`", "\\`")
            path.with_name(f"{path.name}.js").write_text(f"export default `{escaped}`;\n", encoding="utf-8")
    (web / "bundle" / "player.js").write_text('export { default } from "./js/entries/player.js";\n', encoding="utf-8")
    if hints:
        shared = [path.stem for path in (web / "js").glob("*.js")] + ["notice.css"]
        own = [path.stem for path in (web / "js" / "player").glob("*.js")]
        late = {"inspector", "inside", "dial", "insight", "marks", "rule", "stability", "replay", "outbox"}
        paths = [*shared, "entries/player", *(f"player/{name}" for name in own if name not in late)]
        styles = (web / "js" / "player" / "styles").glob("*.css")
        paths += ["player/player.html", *(f"player/styles/{path.name}" for path in styles)]
        links = "".join(
            f'<link rel="modulepreload" href="/_stcore/bidi-components/optim-viz.player/js/{path}.js">'
            for path in paths
        )
        face = web / "frontend.py"
        text = face.read_text(encoding="utf-8")
        face.write_text(text.replace('data-ready="false"></div>\'', f'data-ready="false"></div>{links}\''))
    return folder


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def serve(folder: Path) -> tuple[subprocess.Popen[bytes], int]:
    port = free_port()
    options = [f"--server.port={port}", "--server.address=127.0.0.1", "--server.fileWatcherType=none"]
    command = [sys.executable, "-m", "streamlit", "run", "app.py", *options]
    process = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    while True:
        try:
            urllib.request.urlopen(f"http://127.0.0.1:{port}/_stcore/health", timeout=5)
        except OSError:
            assert process.poll() is None, f"the app in {folder} does not start"
            time.sleep(0.2)
        else:
            return process, port


def slow_wire(port: int) -> int:
    """A port behind which ``port`` is 50 ms away, there and back."""
    near = free_port()

    async def carry(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        loop, last = asyncio.get_running_loop(), 0.0
        while data := await reader.read(65_536):
            last = max(last, loop.time() + DELAY)
            loop.call_at(last, writer.write, data)
        loop.call_at(max(last, loop.time() + DELAY), writer.close)

    async def connect(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        there = await asyncio.open_connection("127.0.0.1", port)
        await asyncio.gather(carry(reader, there[1]), carry(there[0], writer), return_exceptions=True)

    async def listen() -> None:
        server = await asyncio.start_server(connect, "127.0.0.1", near)
        await server.serve_forever()

    threading.Thread(target=asyncio.run, args=(listen(),), daemon=True).start()
    return near


def visit(browser: Browser, port: int) -> dict[str, float]:
    context = browser.new_context(viewport={"width": 1366, "height": 768})
    page = context.new_page()
    sizes: list[int] = []
    page.on("websocket", lambda wire: wire.on("framereceived", lambda load: sizes.append(len(load))))
    page.goto(f"http://127.0.0.1:{port}/")
    found = {"first": page.wait_for_function(PICTURE, timeout=60_000).json_value()}
    idle = '[data-testid="stApp"][data-test-script-state="notRunning"]'
    page.wait_for_selector(idle)
    page.reload()
    found["reload"] = page.wait_for_function(PICTURE, timeout=60_000).json_value()
    page.wait_for_selector(idle)
    page.wait_for_timeout(500)
    sizes.clear()
    page.locator(".ov-start").press("ArrowRight")
    page.wait_for_timeout(1500)
    page.wait_for_selector(idle)
    found["bytes a change"] = sum(sizes)
    context.close()
    return found


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--turns", type=int, default=8)
    arguments.add_argument("--before", type=Path)
    given = arguments.parse_args()
    with tempfile.TemporaryDirectory() as one, tempfile.TemporaryDirectory() as two, sync_playwright() as playwright:
        folders = {"bundle": ROOT, "modules": native(Path(one), False), "modules, hints": native(Path(two), True)}
        if given.before:
            folders["before"] = given.before
        servers = {name: serve(folder) for name, folder in folders.items()}
        ports = {(name, 0): port for name, (_, port) in servers.items()}
        ports |= {(name, 50): slow_wire(port) for name, (_, port) in servers.items()}
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium") or shutil.which("google-chrome"), args=FLAGS
        )
        found: dict[tuple[str, int], dict[str, list[float]]] = defaultdict(lambda: defaultdict(list))
        try:
            for _ in range(given.turns):
                for way, port in ports.items():
                    try:
                        for what, value in visit(browser, port).items():
                            found[way][what].append(value)
                    except TimeoutError:
                        print(f"{way}: no picture within a minute")
        finally:
            browser.close()
            for process, _ in servers.values():
                process.terminate()
    for (name, delay), values in found.items():
        medians = {what: statistics.median(list_[1:] or list_) for what, list_ in values.items()}
        print(f"{name:16} {delay:3} ms away: " + ", ".join(f"{what} {m:8.0f}" for what, m in medians.items()))


if __name__ == "__main__":
    main()
