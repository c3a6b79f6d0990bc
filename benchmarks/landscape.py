"""Why the landscape and the charts are drawn on an own canvas: the same picture by ours and by Plotly.js, side by side.

    python benchmarks/landscape.py [--quick] [--bundle plotly-cartesian.min.js] [--profile]

Each variant is a bare page without Streamlit, served from this process, uncompressed and uncached: ours mounts the
player; Plotly's draws the landscape (a contour of 121 × 121 heights) and the two charts in boxes of the same size, with
a canvas of paths over them. Both read the same scenes: eight runs × 501 records. Pages are fresh for each repetition,
variants take shuffled turns. ``landscape/`` holds the pages.

Every time is until the result is on the screen, two frames after the drawing call, so some 30 ms of each are waiting;
"work" is the main thread's processor time meanwhile. ``--bundle`` adds a column for a smaller build of Plotly.js.
``--profile`` tells instead where the time of ours goes while it plays.
"""

from __future__ import annotations

import argparse
import gzip
import json
import random
import statistics
import sys
from collections import Counter, defaultdict
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any
from urllib.parse import quote

import numpy as np
import plotly
from playwright.sync_api import Browser, CDPSession, Page, sync_playwright

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from optim_viz import Run, Scenario, run
from optim_viz.player import pack, read_css, read_html, read_js, to_scene

HERE = Path(__file__).parent / "landscape"
FLAGS = (
    "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync"
)
SIZE = {"width": 1366, "height": 768}
NODES = 121  # of Plotly's grid, a side
POINTS = 200  # hovered
ZOOMS = 6
ABSOLUTE, RELATIVE = "hover: f shown against f, absolute", "hover: f shown against f, relative"
WORST = "hover: f shown against f, relative, worst"
EXACT = (ABSOLUTE, RELATIVE, WORST)  # ours is off by rounding alone: a ratio would mean nothing
SETTLE = 300  # ms between two measurements

OPTIMIZERS = ("sgd", "momentum", "nesterov", "adagrad", "rmsprop", "adam", "nadam", "lion")
FIRST = Scenario("rosenbrock", runs=tuple(Run(name) for name in OPTIMIZERS)).moved_to("rosenbrock")
SCENES = (FIRST, FIRST.changed(start=(1.5, 2.5)), FIRST.moved_to("himmelblau"))  # first, other start, other surface

Samples = dict[str, list[float]]


def surface(scenario: Scenario) -> bytes:
    """The heights that Plotly contours, on ours' scale: log₁₀(f − f*), levels from the same share of the window."""
    objective = scenario.surface
    (left, right), (bottom, top), floor = objective.domain.x, objective.domain.y, objective.minima[0].value
    x, y = np.meshgrid(np.linspace(left, right, NODES), np.linspace(bottom, top, NODES))
    z = np.log10(np.maximum(objective(x, y) - floor, 1e-300))
    levels = {"bottom": float(np.quantile(z, 0.01)), "top": float(z.max())}
    return pack({"nodes": NODES, "domain": [left, right, bottom, top], "floor": floor, **levels}, {"z": z.ravel()})


class Site(BaseHTTPRequestHandler):
    """Serves ``files`` from memory and notes what was fetched."""

    protocol_version = "HTTP/1.1"
    files: dict[str, bytes] = {}  # noqa: RUF012  # one site a process
    fetched: Counter[str] = Counter()  # noqa: RUF012

    def do_GET(self) -> None:
        body = self.files.get(self.path)
        if body is not None:
            self.fetched[self.path] += len(body)
        kind = {"js": "text/javascript", "html": "text/html"}.get(
            self.path.rpartition(".")[2], "application/octet-stream"
        )
        self.send_response(200 if body is not None else 404)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body or b"")))
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        self.wfile.write(body or b"")

    def log_message(self, *_: Any) -> None:
        pass


def serve(bundle: Path | None) -> tuple[str, dict[str, str]]:
    """The address, and the path of each variant's page."""
    plotly_page = (HERE / "plotly.html").read_text()
    ours_page = (HERE / "ours.html").read_text().replace("{{css}}", read_css()).replace("{{html}}", read_html())
    Site.files = {
        "/common.js": (HERE / "common.js").read_bytes(),
        "/player.js": read_js().encode(),
        "/ours.html": ours_page.encode(),
        "/plotly.html": plotly_page.encode(),
        "/plotly.js": (Path(plotly.__file__).parent / "package_data" / "plotly.min.js").read_bytes(),
    }
    variants = {"ours": "/ours.html", "Plotly": "/plotly.html"}
    if bundle:
        Site.files["/small.js"] = bundle.read_bytes()
        Site.files["/small.html"] = plotly_page.replace("/plotly.js", "/small.js").encode()
        variants["Plotly, smaller build"] = "/small.html"
    for i, scenario in enumerate(SCENES):
        Site.files[f"/scene{i}.bin"] = to_scene(scenario, run(scenario))
        Site.files[f"/surface{i}.bin"] = surface(scenario)
    server = ThreadingHTTPServer(("127.0.0.1", 0), Site)
    Thread(target=server.serve_forever, daemon=True).start()
    return f"http://127.0.0.1:{server.server_port}", variants


class Tab:
    """One fresh page of a variant, with a view of what its main thread does."""

    def __init__(self, browser: Browser, address: str, *, still: bool) -> None:
        motion = "reduce" if still else "no-preference"
        self.context = browser.new_context(viewport=SIZE, reduced_motion=motion)  # type: ignore[arg-type]
        self.page: Page = self.context.new_page()
        self.page.on("pageerror", lambda error: print("page error:", error, file=sys.stderr))
        self.protocol: CDPSession = self.context.new_cdp_session(self.page)
        self.protocol.send("Performance.enable", {"timeDomain": "threadTicks"})  # CPU time: neighbours do not count
        self.page.goto(address)
        self.page.wait_for_function("window.bench !== undefined")

    def __enter__(self) -> Tab:
        return self

    def __exit__(self, *_: object) -> None:
        self.context.close()

    def metric(self, name: str) -> float:
        metrics = self.protocol.send("Performance.getMetrics")["metrics"]
        return next(float(m["value"]) for m in metrics if m["name"] == name)

    def timed(self, call: str) -> tuple[Any, float]:
        """What ``bench.call`` gives, and the milliseconds of main-thread work meanwhile."""
        self.page.wait_for_timeout(SETTLE)
        before = self.metric("TaskDuration")
        result = self.page.evaluate(f"window.bench.{call}")
        return result, 1e3 * (self.metric("TaskDuration") - before)


def measure_still(tab: Tab, out: Samples) -> None:
    """Loading, new data and zoom, with every path drawn in full."""
    out["first complete picture, ms"].append(tab.page.evaluate("window.bench.first"))
    out["… work, ms"].append(1e3 * tab.metric("TaskDuration"))
    out["memory of the scripts, MB"].append(tab.metric("JSHeapUsedSize") / 1e6)
    for number, other in ((1, False), (0, False), (1, False), (2, True), (0, True), (2, True), (0, True)):
        name = "new surface" if other else "new start"
        wall, work = tab.timed(f"scene({number}, {str(other).lower()})")
        out[f"{name}, ms"].append(wall)
        out[f"{name}, work, ms"].append(work)
    for _ in range(ZOOMS):
        found, work = tab.timed("zoom()")
        out["zoom step, first picture, ms"].append(found["coarse"])
        if found["sharp"] is not None:
            out["zoom step, contours sharp, ms"].append(found["sharp"])
        out["zoom step, work, ms"].append(work)


def measure_play(tab: Tab, out: Samples) -> None:
    fps, work = tab.timed("play(4000)")
    out["frames a second, playing"].append(fps)
    out["main thread busy, playing, %"].append(work / 40)


def measure_hover(tab: Tab, box: list[float], out: Samples) -> None:
    """What is shown for a point against f there, at random whole pixels of the window."""
    objective, dice = FIRST.surface, random.Random(0)
    left, top, width, height = box
    missed = 0
    while len(out[ABSOLUTE]) < POINTS and missed < POINTS:
        tab.page.mouse.move(round(dice.uniform(left, left + width)), round(dice.uniform(top, top + height)))
        tab.page.wait_for_timeout(80)  # Plotly answers every 50 ms
        found = tab.page.evaluate("window.bench.hover()")
        if found is None or not objective.domain.contains(found[:2]):
            missed += 1
            continue
        x, y, shown = found
        true = float(objective(x, y))
        out[ABSOLUTE].append(abs(shown - true))
        out[RELATIVE].append(abs(shown - true) / true)
    out[WORST].append(max(out[RELATIVE]))


def measure(browser: Browser, host: str, variants: dict[str, str], repeats: int) -> dict[str, Samples]:
    with Tab(browser, host + variants["ours"], still=True) as tab:
        boxes = tab.page.evaluate("window.bench.sizes")
    where = {name: f"{host}{path}#{quote(json.dumps(boxes))}" for name, path in variants.items()}
    out: dict[str, Samples] = {name: defaultdict(list) for name in variants}
    for turn in range(repeats + 1):
        for name in random.sample(list(variants), len(variants)):
            samples: Samples = out[name] if turn else defaultdict(list)  # the first round warms the browser up
            Site.fetched.clear()
            with Tab(browser, where[name], still=True) as tab:
                loaded = {path: Site.files[path] for path in Site.fetched}
                samples["script and data, kB"].append(sum(map(len, loaded.values())) / 1e3)
                squeezed = (len(gzip.compress(body)) for body in loaded.values())
                samples["… gzipped, kB"].append(sum(squeezed) / 1e3)
                measure_still(tab, samples)
            with Tab(browser, where[name], still=False) as tab:
                measure_play(tab, samples)
    for name in variants:
        with Tab(browser, where[name], still=True) as tab:
            measure_hover(tab, boxes[0], out[name])
        across = boxes[0][2] / 2.5 if name == "ours" else NODES / 1.5**ZOOMS
        grid = 0 if name == "ours" else len(Site.files["/surface2.bin"])
        out[name]["data of a new surface, kB"].append((len(Site.files["/scene2.bin"]) + grid) / 1e3)
        out[name][f"grid nodes across the view after {ZOOMS} zoom steps"].append(across)
    return out


def spell(value: float | None) -> str:
    return "never" if value is None else f"{value:,.0f}" if value >= 1000 else f"{value:.3g}"


def table(out: dict[str, Samples]) -> None:
    others = [name for name in out if name != "ours"]
    heads = ["", *out, *(f"{name} ÷ ours" for name in others)]
    print("| " + " | ".join(heads) + " |\n|---" + "|---:" * (len(heads) - 1) + "|")
    for row in out["ours"]:
        centre = {name: statistics.median(samples[row]) if samples.get(row) else None for name, samples in out.items()}
        cells = [spell(value) for value in centre.values()]
        for name in others:
            a, b = centre[name], centre["ours"]
            cells.append(f"{a / b:.2g}" if a is not None and b and row not in EXACT else "–")
        print(f"| {row} | " + " | ".join(cells) + " |")


def profile(browser: Browser, host: str, page: str) -> None:
    """Self time of each function of ours, per frame, while it plays."""
    with Tab(browser, host + page, still=False) as tab:
        tab.protocol.send("Profiler.enable")
        tab.protocol.send("Profiler.setSamplingInterval", {"interval": 100})
        tab.protocol.send("Profiler.start")
        fps, work = tab.timed("play(6000)")
        found = tab.protocol.send("Profiler.stop")["profile"]
    names = {node["id"]: node["callFrame"] for node in found["nodes"]}
    spent: Counter[str] = Counter()
    for node, microseconds in zip(found["samples"], found["timeDeltas"], strict=True):
        spent[f"{names[node]['functionName'] or '(anonymous)'}:{names[node]['lineNumber'] + 1}"] += microseconds
    frames = fps * 6
    print(f"{fps:.1f} frames a second, {work / frames:.2f} ms of main-thread work a frame (while profiled). Self time:")
    for name, microseconds in spent.most_common(16):
        print(f"    {microseconds / frames / 1e3:7.3f} ms a frame  {name}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--quick", action="store_true", help="one repetition: only to see that it runs")
    parser.add_argument("--bundle", type=Path, help="another build of Plotly.js to compare with")
    parser.add_argument("--profile", action="store_true", help="profile ours while it plays, and compare nothing")
    options = parser.parse_args()
    host, variants = serve(options.bundle)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=FLAGS.split())
        if options.profile:
            profile(browser, host, variants["ours"])
        else:
            table(measure(browser, host, variants, 1 if options.quick else 7))
        browser.close()


if __name__ == "__main__":
    main()
