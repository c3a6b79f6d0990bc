"""Frames a second while the clock plays: with the computational graph beside the map, and with the race's charts.

    python benchmarks/graph.py [--seconds 4] [--turns 4] [--links QUERY ...]

Starts the app on a free port and opens it in a browser without a GPU. For each link the two views take turns in one
page; the clock plays at a speed at which nearly every frame is another step. `work` is the time from the beginning of a
frame until it is painted, by the page's own clock.
"""

from __future__ import annotations

import argparse
import statistics
from itertools import pairwise

from bending import FLAGS, browser_path, percentile, serve, settled
from playwright.sync_api import sync_playwright

LINKS = (
    "f=beale&start=1,1.5&steps=2000&run=adam,learning_rate:0.01&run=sgd,learning_rate:0.0005",
    "f=tiny_net&steps=2000&run=adam,learning_rate:0.01",
    "f=multiclass_hinge&steps=2000&run=adam,learning_rate:0.01",
    "f=neuron_bn&steps=2000&run=adam,learning_rate:0.01",
)
FRAMES = """(seconds) => new Promise((done) => {
  const player = document.querySelector(".ov-player"), frames = [], steps = new Set(), work = [];
  const step = () => player.querySelector('[type="range"]')?.value, until = performance.now() + 1000 * seconds;
  const next = (now) => {
    frames.push(now);
    steps.add(step());
    const channel = new MessageChannel();
    channel.port1.onmessage = () => work.push(performance.now() - now);
    channel.port2.postMessage(0);
    if (now < until) requestAnimationFrame(next);
    else done({ frames, steps: steps.size, work });
  };
  requestAnimationFrame(next);
})"""


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--seconds", type=float, default=4.0)
    arguments.add_argument("--turns", type=int, default=4)
    arguments.add_argument("--links", nargs="*", default=LINKS)
    given = arguments.parse_args()
    process, origin = serve()
    try:
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=browser_path(), args=FLAGS)
            page = browser.new_page(viewport={"width": 1366, "height": 768})
            for link in given.links:
                settled(page, f"{origin}/compare?{link}&view=map,graph:1,backward:99")
                found: dict[str, list[float]] = {"graph": [], "race": []}
                work: dict[str, list[float]] = {"graph": [], "race": []}
                steps = dict.fromkeys(found, 0)
                for turn in range(2 * given.turns):
                    view = "race" if turn % 2 else "graph"
                    page.locator(f'.ov-player [data-do="{view}"]').first.click()
                    page.locator(".ov-player").press("Home")
                    page.wait_for_timeout(500)
                    page.locator(".ov-player").press(" ")
                    page.wait_for_timeout(300)
                    one = page.evaluate(FRAMES, given.seconds)
                    page.locator(".ov-player").press(" ")
                    frames = one["frames"]
                    found[view] += [later - sooner for sooner, later in pairwise(frames)]
                    work[view] += one["work"]
                    steps[view] += one["steps"]
                print(link.split("&")[0])
                for view, times in found.items():
                    rate, new = 1000 / statistics.mean(times), 1000 * steps[view] / sum(times)
                    middle, late = statistics.median(times), percentile(times, 0.95)
                    print(
                        f"  {view:6} {rate:5.1f} frames a second, {new:5.1f} steps; frame: median {middle:5.1f} ms, "
                        f"95 % {late:5.1f} ms; work: median {statistics.median(work[view]):5.1f} ms",
                        flush=True,
                    )
            browser.close()
    finally:
        process.terminate()
        process.wait()


if __name__ == "__main__":
    main()
