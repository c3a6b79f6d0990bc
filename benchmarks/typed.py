"""A function that is typed: how long it takes from the last key to its picture, and what the server computes for it.

    python benchmarks/typed.py [--keys 30] [--runs 8] [--steps 500]

Starts the app on a free port and types into the field of a function in a browser without a GPU, a key at a time, with a
pause after each picture; every text is one that nobody has typed before. Counted is the time from the key to the second
frame after the player has the new surface, and how long the page's main thread has worked for a key, which other work
on the machine changes less. Beside it, in this process: reading, differentiating and probing such a text, and
simulating its runs.
"""

from __future__ import annotations

import argparse
import itertools
import statistics
import time

from bending import FLAGS, browser_path, serve
from playwright.sync_api import CDPSession, sync_playwright

import optim_viz as ov
from optim_viz.link.codec import to_query
from optim_viz.optimizers import OPTIMIZERS

FIRST = "(1 - x)^2 + 20 (y - x^2)^2 + sin(3 x) cos(2 y)"
WATCH = """() => {
  const player = document.querySelector("[data-testid=player]"), field = document.querySelector(".ov-formula-text");
  window.typed = [];
  let at = 0;
  field.addEventListener("input", () => (at = performance.now()), true);
  new MutationObserver(() => requestAnimationFrame(() => requestAnimationFrame(() =>
    window.typed.push(performance.now() - at)))).observe(player, { attributeFilter: ["data-surface"] });
}"""


def scenario(runs: int, steps: int) -> ov.Scenario:
    surface = ov.function(FIRST)
    methods = itertools.islice((name for name in OPTIMIZERS if not OPTIMIZERS[name].rule.uses_net), runs)
    return ov.Scenario(surface, runs=tuple(ov.Run.suggested(name, surface) for name in methods), steps=steps)


def in_process(runs: int, steps: int) -> None:
    """What the server computes, without the page around it."""
    ov.run(scenario(runs, steps))  # compiled
    reading, simulating = [], []
    for i in range(20):
        text, before = f"{FIRST} + {i + 1} x / 100", time.process_time()
        surface = ov.function(text)
        after = time.process_time()
        ov.run(scenario(runs, steps).moved_to(surface.name))
        reading.append(1e3 * (after - before))
        simulating.append(1e3 * (time.process_time() - after))
    print(f"to read, differentiate and probe: median {statistics.median(reading):.0f} ms of CPU", flush=True)
    print(f"to simulate {runs} runs × {steps} steps: median {statistics.median(simulating):.0f} ms of CPU", flush=True)


def work_of(protocol: CDPSession) -> float:
    """Milliseconds that the page's main thread has worked."""
    metrics = {metric["name"]: metric["value"] for metric in protocol.send("Performance.getMetrics")["metrics"]}
    return 1e3 * float(metrics["TaskDuration"])


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--keys", type=int, default=30)
    arguments.add_argument("--runs", type=int, default=8)
    arguments.add_argument("--steps", type=int, default=500)
    given = arguments.parse_args()
    in_process(given.runs, given.steps)
    process, origin = serve()
    try:
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=browser_path(), args=FLAGS)
            context = browser.new_context(viewport={"width": 1366, "height": 768}, reduced_motion="reduce")
            context.set_default_timeout(120_000)  # milliseconds: on a busy machine, too
            page = context.new_page()
            protocol = context.new_cdp_session(page)
            protocol.send("Performance.enable", {"timeDomain": "threadTicks"})
            page.goto(f"{origin}/?{to_query(scenario(given.runs, given.steps))}")
            page.wait_for_selector('[data-testid="player"][data-ready="true"]')
            page.wait_for_selector('.ov-formula[data-ready="true"]')
            page.wait_for_timeout(3000)
            page.evaluate(WATCH)
            field = page.locator(".ov-formula-text")
            field.press("Control+End")
            page.keyboard.type(" + ")
            worked = []
            for count, key in enumerate(itertools.islice(itertools.cycle("123456789"), given.keys), 1):
                before = work_of(protocol)
                page.keyboard.type(key)  # each makes another function
                page.wait_for_function("count => window.typed.length >= count", arg=count)
                page.wait_for_timeout(1000)
                worked.append(work_of(protocol) - before)
            times = page.evaluate("window.typed")
            times.sort()
            at = [times[min(len(times) - 1, int(share * len(times)))] for share in (0.5, 0.95)]
            print(f"from a key to its picture: median {at[0]:.0f} ms, p95 {at[1]:.0f}, {len(times)} of {given.keys}")
            print(f"the page's main thread, for a key: median {statistics.median(worked):.0f} ms of CPU")
            browser.close()
    finally:
        process.terminate()


if __name__ == "__main__":
    main()
