"""Bending: from the pointer's move to the drawn picture while the dial turns or the ring is dragged.

    python benchmarks/bending.py [--moves 150] [--steps 500] [--link QUERY] [--views map inside ...]

Starts the app on a free port and opens it in a browser without a GPU. For each view the dial sweeps from end to end and
back, and the ring goes round, one move a frame, with the clock at the last step, so that whole paths are drawn, and
with the clock running. `work` is the time of the handler and of the draw that follows it, by the page's own clock;
`frame` the time from the move to the frame in which it is drawn. The dial bends one run of five, the ring all eight of
another scene. At last, how long it takes from rest until the bars of the dial are there.
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

ONE = "run=sgd,learning_rate:0.001&run=momentum&run=adagrad&run=adam,learning_rate:0.1&run=newton,learning_rate:1"
EIGHT = "&".join(
    f"run={name}" for name in ("adam", "rmsprop", "momentum", "nesterov", "adagrad", "nadam", "lion", "adamax")
)

# One move a frame. The work is that of the handler and of everything between the first and the last callback of the
# next animation frame.
SWEEP = """([target, moves]) => new Promise((done) => {
  const player = document.querySelector(".ov-player"), part = player.querySelector(target);
  const room = target === ".ov-start" ? player.querySelector(".ov-stage") : part;
  const { left, width, top, height } = room.getBoundingClientRect(), work = [], frames = [], late = [];
  const place = (turn) => target === ".ov-start"
    ? [left + width * (0.5 + 0.25 * Math.cos(turn)), top + height * (0.5 + 0.25 * Math.sin(turn))]
    : [left + 12 + (0.5 + 0.5 * Math.sin(turn)) * (width - 24), top + 20];
  const fire = (name, turn) => {
    const [clientX, clientY] = place(turn);
    part.dispatchEvent(new PointerEvent(name, { bubbles: true, button: 0, pointerId: 1, clientX, clientY }));
  };
  part.setPointerCapture = () => {};
  fire("pointerdown", 0);
  let i = 0;
  const next = () => {
    if (i === moves) {
      part.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
      fire("pointerup", 0);
      return done({ work, frames, late });
    }
    let begun;
    requestAnimationFrame(() => (begun = performance.now())); // before the player asks for its own frame
    const from = performance.now();
    fire("pointermove", (i++ / moves) * 4 * Math.PI);
    const spent = performance.now() - from;
    requestAnimationFrame((now) => {
      frames.push(now);
      work.push(spent + performance.now() - begun);
      late.push(performance.now() - from);
      setTimeout(next);
    });
  };
  requestAnimationFrame(next);
})"""

# The ring is moved a little and held still: the bars begin anew.
BARS = """(by) => new Promise((done) => {
  const track = document.querySelector(".ov-dial-track"), ring = document.querySelector(".ov-start");
  const { left, top } = document.querySelector(".ov-stage").getBoundingClientRect();
  const fire = (name, x) => ring.dispatchEvent(new PointerEvent(name, { bubbles: true, button: 0, pointerId: 1,
    clientX: left + x, clientY: top + 300 }));
  ring.setPointerCapture = () => {};
  fire("pointerdown", 150);
  fire("pointermove", 150 + by);
  const from = performance.now();
  let begun = false;
  const wait = setInterval(() => {
    begun ||= track.getAttribute("aria-busy") === "true";
    if (!begun || track.getAttribute("aria-busy") !== "false") return;
    clearInterval(wait);
    done(performance.now() - from);
    fire("pointermove", 150);
    fire("pointerup", 150);
  }, 5);
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


def browser_path() -> str | None:
    return shutil.which("chromium-headless-shell") or shutil.which("chromium") or shutil.which("google-chrome")


def settled(page: Page, address: str) -> None:
    page.goto(address)
    page.wait_for_selector('[data-testid="player"][data-ready="true"]')
    page.wait_for_selector('[data-testid="stApp"][data-test-script-state="notRunning"]')
    page.wait_for_timeout(1500)
    page.locator(".ov-player").press("End")


def percentile(values: list[float], share: float) -> float:
    return sorted(values)[min(len(values) - 1, int(share * len(values)))]


def report(view: str, target: str, playing: bool, found: dict[str, list[float]]) -> None:
    work, gaps, late = found["work"], found["frames"], found["late"]
    rate = 1000 * (len(gaps) - 1) / (gaps[-1] - gaps[0])
    spent = f"work: median {statistics.median(work):5.1f} ms, 95 % {percentile(work, 0.95):5.1f} ms"
    what = "dial, one run " if "dial" in target else "ring, all eight"
    clock = "playing" if playing else "still  "
    frame = f"frame: 95 % {percentile(late, 0.95):5.1f} ms"
    print(f"{view:13} {what} {clock} {spent}, {frame}  {rate:4.0f} frames a second", flush=True)


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
            browser = playwright.chromium.launch(executable_path=browser_path(), args=FLAGS)
            page = browser.new_page(viewport={"width": 1366, "height": 768})
            for name in given.views:
                for target, runs in ((".ov-dial-track", ONE), (".ov-start", EIGHT)):
                    view = f"{VIEWS[name]},run:3,dial:1" if runs == ONE else VIEWS[name]
                    settled(page, f"{origin}/?{given.link}&steps={given.steps}&{runs}&view={view}")
                    page.evaluate(SWEEP, [target, 20])  # warm-up
                    page.wait_for_timeout(2500)
                    page.locator(".ov-player").press("End")
                    for playing in (False, True):
                        if playing:
                            page.locator(".ov-speed").select_option("0.25")
                            page.locator(".ov-player").press(" ")
                        report(name, target, playing, page.evaluate(SWEEP, [target, given.moves]))
                        page.wait_for_timeout(2500)
            settled(page, f"{origin}/?{given.link}&steps={given.steps}&{ONE}&view=map,run:3,dial:1")
            times = []
            for by in range(10, 60, 10):
                times.append(page.evaluate(BARS, by))
                page.wait_for_timeout(2500)
            print(f"bars of the dial: {', '.join(f'{time:.0f}' for time in times)} ms")
            browser.close()
    finally:
        process.terminate()
        process.wait()


if __name__ == "__main__":
    main()
