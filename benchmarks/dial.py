"""The dial: from the pointer's move to the drawn picture, frames a second while it turns; and pictures a second while
the start is dragged.

    python benchmarks/dial.py [--moves 150] [--steps 500] [--link QUERY] [--views map inside ...]

Starts the app on a free port and opens it in a browser without a GPU. For each view the dial is swept from end to end
and back, one move a frame: with the clock at the last step, so that whole paths are drawn (`work` is the time of the
handler and of the draw that follows it, by the page's own clock), and with the clock running. Dragging the ring asks
the server for each picture: `ring` counts the scenes that arrive a second.
"""

from __future__ import annotations

import argparse
import shutil
import socket
import statistics
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

ROOT = Path(__file__).resolve().parents[1]
FLAGS = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"]
VIEWS = {
    "map": "map",
    "map, fan": "map,fan:1",
    "inside": "map,inside:1",
    "3D": "relief",
    "both, inside": "both,inside:1",
}

# One move a frame. The work is that of the handler and of everything between the first and the last callback of the
# next animation frame.
SWEEP = """(moves) => new Promise((done) => {
  const player = document.querySelector(".ov-player"), track = player.querySelector(".ov-dial-track");
  const { left, width, top } = track.getBoundingClientRect(), work = [], frames = [];
  const fire = (name, share) => track.dispatchEvent(new PointerEvent(name, { bubbles: true, button: 0, pointerId: 1,
    clientX: left + 12 + share * (width - 24), clientY: top + 20 }));
  track.setPointerCapture = () => {};
  fire("pointerdown", 0.5);
  let i = 0;
  const next = () => {
    if (i === moves) {
      track.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
      return done({ work, frames });
    }
    let begun;
    requestAnimationFrame(() => (begun = performance.now())); // before the player asks for its own frame
    const share = 0.5 + 0.5 * Math.sin((i++ / moves) * 4 * Math.PI), from = performance.now();
    fire("pointermove", share);
    const spent = performance.now() - from;
    requestAnimationFrame((now) => {
      frames.push(now);
      work.push(spent + performance.now() - begun);
      setTimeout(next);
    });
  };
  requestAnimationFrame(next);
})"""

RING = """(seconds) => new Promise((done) => {
  const player = document.querySelector(".ov-player"), ring = player.querySelector(".ov-start");
  const box = player.querySelector(".ov-stage").getBoundingClientRect(), from = performance.now(), times = [];
  const fire = (name, angle) => ring.dispatchEvent(new PointerEvent(name, { bubbles: true, button: 0, pointerId: 1,
    clientX: box.left + box.width * (0.5 + 0.2 * Math.cos(angle)),
    clientY: box.top + box.height * (0.5 + 0.2 * Math.sin(angle)) }));
  ring.setPointerCapture = () => {};
  const legend = player.querySelector(".ov-legend"), seen = new MutationObserver(() => times.push(performance.now()));
  seen.observe(legend, { childList: true });
  fire("pointerdown", 0);
  const move = () => {
    const passed = (performance.now() - from) / 1000;
    fire("pointermove", passed * 2);
    if (passed < seconds) return requestAnimationFrame(move);
    fire("pointerup", passed * 2);
    setTimeout(() => (seen.disconnect(), done(times.filter((t) => t < from + 1000 * seconds))), 500);
  };
  move();
})"""


def serve() -> tuple[subprocess.Popen[bytes], str]:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    options = ["--server.port", str(port), "--server.address", "127.0.0.1", "--server.headless", "true"]
    process = subprocess.Popen(
        [sys.executable, "-m", "streamlit", "run", "app.py", *options, "--server.fileWatcherType", "none"],
        cwd=ROOT,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    for _ in range(300):
        try:
            urllib.request.urlopen(f"http://127.0.0.1:{port}/_stcore/health", timeout=5).close()
            break
        except OSError:
            time.sleep(0.1)
    return process, f"http://127.0.0.1:{port}"


def settled(page: Page, address: str) -> None:
    page.goto(address)
    page.wait_for_selector('[data-testid="player"][data-ready="true"]')
    page.wait_for_selector('[data-testid="stApp"][data-test-script-state="notRunning"]')
    page.wait_for_timeout(1500)
    page.locator(".ov-player").press("End")


def percentile(values: list[float], share: float) -> float:
    return sorted(values)[min(len(values) - 1, int(share * len(values)))]


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--moves", type=int, default=150)
    arguments.add_argument("--steps", type=int, default=500)
    arguments.add_argument("--link", default="f=rosenbrock&start=-0.7,2.7")
    arguments.add_argument("--views", nargs="*", default=list(VIEWS))
    given = arguments.parse_args()
    process, origin = serve()
    try:
        with sync_playwright() as playwright:
            found = shutil.which("chromium") or shutil.which("google-chrome")
            browser = playwright.chromium.launch(executable_path=found, args=FLAGS)
            page = browser.new_page(viewport={"width": 1366, "height": 768})
            link = f"{origin}/?{given.link}&steps={given.steps}&view="
            for name in given.views:
                settled(page, f"{link}{VIEWS[name]},run:3,dial:1")
                page.evaluate(SWEEP, 20)  # warm-up
                page.wait_for_timeout(300)
                for playing in (False, True):
                    if playing:
                        page.locator(".ov-speed").select_option("0.25")
                        page.locator(".ov-player").press(" ")
                    found_here = page.evaluate(SWEEP, given.moves)
                    work, gaps = found_here["work"], found_here["frames"]
                    rate = 1000 * (len(gaps) - 1) / (gaps[-1] - gaps[0])
                    spent = f"work: median {statistics.median(work):5.1f} ms, 95 % {percentile(work, 0.95):5.1f} ms"
                    clock = f"playing {'':35}" if playing else f"still   {spent}"
                    print(f"{name:13} {clock}  {rate:4.0f} frames a second")
            for dial in (0, 1):
                settled(page, f"{link}map,dial:{dial}")
                times = page.evaluate(RING, 4)
                print(f"ring, dial {'on ' if dial else 'off'}: {len(times) / 4:.1f} pictures a second")
            browser.close()
    finally:
        process.terminate()
        process.wait()


if __name__ == "__main__":
    main()
