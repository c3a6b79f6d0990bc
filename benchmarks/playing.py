"""Frames a second while the clock plays: with a companion beside the map or a cloud on it, and without.

    python benchmarks/playing.py [--seconds 4] [--turns 4] [--only graph cloud]

Starts the app on a free port and opens it in a browser without a GPU. For each link the two views take turns in one
page; the clock plays at a speed at which nearly every frame is another step. Beside the frames stands the processor
time of the page's main thread for each of them, which a busy machine disturbs least.
"""

from __future__ import annotations

import argparse
import statistics
from itertools import pairwise

from bending import FLAGS, browser_path, percentile, serve, settled
from playwright.sync_api import CDPSession, sync_playwright

RUNS = "steps=2000&run=adam,learning_rate:0.01"
GRAPH = "map,graph:1,backward:99", '[data-do="graph"]', '[data-do="race"]'
OPENED = "map,graph:1,graph_row:1,backward:99", *GRAPH[1:]  # the sum over rows, on one of them
CLOUD = "map,cloud:1", ".ov-cloud-switch", ".ov-cloud-switch"  # the fit, or the cells, stay beside it
CASES = (
    ("graph", f"f=beale&start=1,1.5&{RUNS}&run=sgd,learning_rate:0.0005", *GRAPH),
    ("graph", f"f=tiny_net&{RUNS}", *GRAPH),
    ("graph", f"f=multiclass_hinge&{RUNS}", *GRAPH),
    ("graph", f"f=neuron_bn&{RUNS}", *GRAPH),
    ("graph", f"f=peaks&{RUNS}", *GRAPH),
    ("graph", f"f=neuron_bn&{RUNS}", *OPENED),
    ("graph", f"f=linear_regression&{RUNS}", *OPENED),
    ("graph", f"f=multiclass_hinge&{RUNS}", *OPENED),
    ("graph", f"f=multiclass_hinge&penalty=elastic_net,strength:0.1&{RUNS}", *OPENED),  # the largest: 48 nodes
    ("cloud", f"f=linear_regression&stream=batch_size:8&{RUNS}&run=sgd,0.01", *CLOUD),
    ("cloud", f"f=logistic_regression&data=two_moons&stream=batch_size:8&{RUNS}&run=sgd,0.01", *CLOUD),
)  # what, link, its view, what is pressed for it, and for the other
FRAMES = """(seconds) => new Promise((done) => {
  const player = document.querySelector(".ov-player"), frames = [], steps = new Set();
  const until = performance.now() + 1000 * seconds;
  const next = (now) => {
    frames.push(now);
    steps.add(player.querySelector('[type="range"]').value);
    if (now < until) requestAnimationFrame(next);
    else done({ frames, steps: steps.size });
  };
  requestAnimationFrame(next);
})"""
MEASURED = ("TaskDuration", "ScriptDuration", "RecalcStyleDuration", "LayoutDuration")


def spent(session: CDPSession) -> list[float]:
    """The main thread's time up to now, in milliseconds: in all, in scripts, in styles, in layout."""
    found = {metric["name"]: metric["value"] for metric in session.send("Performance.getMetrics")["metrics"]}
    return [1000 * found[name] for name in MEASURED]


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--seconds", type=float, default=4.0)
    arguments.add_argument("--turns", type=int, default=4)
    arguments.add_argument("--only", nargs="*", default=["graph", "cloud"], choices=["graph", "cloud"])
    given = arguments.parse_args()
    process, origin = serve()
    try:
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=browser_path(), args=FLAGS)
            page = browser.new_page(viewport={"width": 1366, "height": 768})
            page.set_default_timeout(120_000)
            session = page.context.new_cdp_session(page)
            session.send("Performance.enable", {"timeDomain": "threadTicks"})
            for what, link, looked_at, wanted, other in CASES:
                if what not in given.only:
                    continue
                settled(page, f"{origin}/compare?{link}&view={looked_at}")
                found: dict[str, list[float]] = {what: [], "without": []}
                used = {view: [0.0] * len(MEASURED) for view in found}
                steps = dict.fromkeys(found, 0)
                for turn in range(2 * given.turns):
                    view, pressed = ("without", other) if turn % 2 else (what, wanted)
                    if turn or wanted != other:  # which one press gives and the next takes away
                        page.locator(f".ov-player {pressed}").first.click()
                    page.locator(".ov-player").press("Home")
                    page.wait_for_timeout(500)
                    page.locator(".ov-player").press(" ")
                    page.wait_for_timeout(300)
                    before = spent(session)
                    one = page.evaluate(FRAMES, given.seconds)
                    passed = [late - early for early, late in zip(before, spent(session), strict=True)]
                    used[view] = [so_far + more for so_far, more in zip(used[view], passed, strict=True)]
                    page.locator(".ov-player").press(" ")
                    frames = one["frames"]
                    found[view] += [later - sooner for sooner, later in pairwise(frames)]
                    steps[view] += one["steps"]
                print(link.partition("&steps")[0])
                for view, times in found.items():
                    rate, new = 1000 / statistics.mean(times), 1000 * steps[view] / sum(times)
                    whole, script, style, layout = (time / len(times) for time in used[view])
                    frames_told = (
                        f"{rate:5.1f} frames a second, {new:5.1f} steps, 95 % {percentile(times, 0.95):5.1f} ms"
                    )
                    parts_told = f"script {script:.1f}, style {style:.1f}, layout {layout:.1f}"
                    print(f"  {view:8} {frames_told}; main thread {whole:4.1f} ms a frame: {parts_told}", flush=True)
            browser.close()
    finally:
        process.terminate()
        process.wait()


if __name__ == "__main__":
    main()
