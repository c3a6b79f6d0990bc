"""A fate map that follows: how many pictures a second come while a number of its method turns.

    python benchmarks/following.py [--seconds 5] [--cells 200] [--steps 300] [--link QUERY]

Starts the app on a free port and opens Study's question of starts in a browser without a GPU. A number turns as the
panel turns it, at every frame, by the very event that the panel's control sends; counted are the pictures of another
value. Each way there and back includes the server's computation of at most 100² cells, the wire, and the browser's
drawing. At last, the time from a value to its picture, with nothing else under way.
"""

from __future__ import annotations

import argparse
import statistics

from bending import FLAGS, browser_path, serve
from playwright.sync_api import sync_playwright

# Each value turns at a frame; a picture is a title with another value.
TURNING = """([name, seconds]) => new Promise((done) => {
  const pane = document.querySelector(".ov-heat-map-pane"), title = pane.querySelector("figcaption");
  const root = document.querySelector(".ov-heat-map"), until = performance.now() + 1000 * seconds, pictures = [];
  const tell = (value, phase) => document.dispatchEvent(new CustomEvent("ov-turn", { detail:
    { side: "a", owner: "run", run: pane.dataset.name, name, value, phase } }));
  const observer = new MutationObserver(() => pictures.push(performance.now()));
  observer.observe(title, { childList: true, characterData: true, subtree: true });
  const next = (now) => {
    if (now < until) {
      tell(0.5 + 0.45 * Math.sin(now / 400), "turn");
      return requestAnimationFrame(next);
    }
    observer.disconnect();
    tell(0.5, "back");
    done({ pictures, late: root.querySelector(".ov-heat-map-of").textContent.includes("busy") });
  };
  requestAnimationFrame(next);
})"""
ONE = """([name, value]) => new Promise((done) => {
  const pane = document.querySelector(".ov-heat-map-pane"), title = pane.querySelector("figcaption");
  const tell = (value, phase) => document.dispatchEvent(new CustomEvent("ov-turn", { detail:
    { side: "a", owner: "run", run: pane.dataset.name, name, value, phase } }));
  const from = performance.now(), late = setTimeout(() => end(NaN), 3000);
  const observer = new MutationObserver(() => requestAnimationFrame(() => end(performance.now() - from)));
  const end = (time) => (clearTimeout(late), observer.disconnect(), tell(value, "back"), done(time));
  observer.observe(title, { childList: true, characterData: true, subtree: true });
  tell(value, "turn");
})"""


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--seconds", type=float, default=5.0)
    arguments.add_argument("--cells", type=int, default=200)
    arguments.add_argument("--steps", type=int, default=300)
    arguments.add_argument("--link", default="f=rosenbrock&run=adam,learning_rate:0.02")
    given = arguments.parse_args()
    process, origin = serve()
    try:
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=browser_path(), args=FLAGS)
            page = browser.new_page(viewport={"width": 1366, "height": 768})
            page.goto(f"{origin}/study?{given.link}&steps={given.steps}&study=starts,cells:{given.cells}")
            page.wait_for_selector('[data-testid="heat-map"][data-ready="true"]')
            page.wait_for_selector('[data-testid="stApp"][data-test-script-state="notRunning"]')
            page.wait_for_timeout(2000)
            for turn in range(3):
                found = page.evaluate(TURNING, ["b1", given.seconds])
                rate = len(found["pictures"]) / given.seconds
                stopped = ", then the server took too long" if found["late"] else ""
                print(f"turn {turn + 1}: {rate:.1f} pictures a second{stopped}", flush=True)
                page.wait_for_timeout(1500)
            times = []
            for i in range(12):
                times.append(page.evaluate(ONE, ["b1", 0.3 + 0.05 * i]))
                page.wait_for_timeout(300)
            seen = [time for time in times if time == time]
            if seen:
                print(
                    f"from a value to its picture: median {statistics.median(seen):.0f} ms, {len(seen)} of {len(times)}"
                )
            browser.close()
    finally:
        process.terminate()
        process.wait()


if __name__ == "__main__":
    main()
