"""Our player against Plotly.js on bare pages: time to the first picture, bytes, and the truth of the f at the cursor.

    python benchmarks/first_picture.py [--loads 6]

Both pages are opened from disk, in turn, in the same browser, each time in a fresh context. Ours is the page that is
taken home: landscape, paths that it simulates itself, two charts, the numbers that turn and the table of outcomes.
Plotly.js draws a 121 × 121 contour and the two charts, without the paths: that much is in its favour. The first load of
each is a warm-up and does not count.
"""

from __future__ import annotations

import argparse
import json
import shutil
import statistics
import tempfile
from pathlib import Path

import numpy as np
import plotly
from playwright.sync_api import sync_playwright

import optim_viz as ov
from optim_viz.export import export_input
from optim_viz.export.replay import replay

EIGHT = ("sgd", "momentum", "nesterov", "adagrad", "rmsprop", "adam", "adamax", "lion")
NODES = 121
# Said by an attribute: the page that is taken home lets nobody evaluate a text.
DONE = "document.documentElement.dataset.done = performance.now()"
PAINTED = f"requestAnimationFrame(() => requestAnimationFrame(() => ({DONE})));"
# Of our page, from the moment at which its player says that it has drawn.
WATCH = f"""new MutationObserver((_, watch) => {{
  if (!document.querySelector('.ov-player[data-ready="true"]')) return;
  watch.disconnect();
  {PAINTED}
}}).observe(document, {{ subtree: true, childList: true, attributeFilter: ["data-ready"] }});"""
FLAGS = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"]


def theirs(runs: ov.Trajectories, x: np.ndarray, y: np.ndarray, z: np.ndarray) -> str:
    data = {
        "contour": [{"type": "contour", "x": x.tolist(), "y": y.tolist(), "z": z.round(5).tolist(), "ncontours": 18}],
        "loss": [{"type": "scatter", "mode": "lines", "y": run.loss.tolist()} for run in runs],
        "slope": [{"type": "scatter", "mode": "lines", "y": run.grad_norm.tolist()} for run in runs],
    }
    boxes = {
        "contour": "width:560px;height:640px",
        "loss": "width:430px;height:250px",
        "slope": "width:430px;height:200px",
    }
    divs = "".join(f'<div id="{name}" style="{size}"></div>' for name, size in boxes.items())
    return f"""<!doctype html><meta charset="utf-8">{divs}<script src="plotly.min.js"></script><script>
const data = {json.dumps(data)}, log = {{ yaxis: {{ type: "log" }} }};
Promise.all(Object.entries(data).map(([name, traces]) => Plotly.newPlot(name, traces, name === "contour" ? {{}} : log)))
  .then(() => {{ {PAINTED} }});</script>"""


def nearest_node_error(x: np.ndarray, y: np.ndarray) -> tuple[float, float]:
    """Median and 95th percentile of |f(node) − f| / |f| at 2000 random points of Rosenbrock's window."""
    f = ov.OBJECTIVES["rosenbrock"]
    points = np.random.default_rng(0).uniform((x[0], y[0]), (x[-1], y[-1]), (2000, 2))
    near = [axis[np.abs(axis[None] - points[:, k : k + 1]).argmin(1)] for k, axis in enumerate((x, y))]
    error = np.abs(f(*near) - f(*points.T)) / np.abs(f(*points.T))
    return float(np.median(error)), float(np.percentile(error, 95))


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--loads", type=int, default=6)
    loads = arguments.parse_args().loads
    surface = ov.OBJECTIVES["rosenbrock"]
    scenario = ov.Scenario(
        "rosenbrock", start=(-0.7, 2.7), runs=tuple(ov.Run.suggested(name, surface) for name in EIGHT)
    )
    runs = ov.run(scenario)
    x, y = np.linspace(*surface.domain.x, NODES), np.linspace(*surface.domain.y, NODES)
    z = np.log10(surface(*np.meshgrid(x, y)) + 1e-3)
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        pages = {name: Path(folder) / f"{name}.html" for name in ("ours", "plotly")}
        pages["ours"].write_bytes(replay(export_input(scenario)))
        pages["plotly"].write_text(theirs(runs, x, y, z), encoding="utf-8")
        library = Path(plotly.__file__).parent / "package_data" / "plotly.min.js"
        shutil.copy(library, folder)
        weight = {
            "ours": pages["ours"].stat().st_size,
            "plotly": pages["plotly"].stat().st_size + library.stat().st_size,
        }
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium") or shutil.which("google-chrome"), args=FLAGS
        )
        times: dict[str, list[float]] = {name: [] for name in pages}
        for _ in range(loads):
            for name, path in pages.items():
                context = browser.new_context(viewport={"width": 1366, "height": 768})
                page = context.new_page()
                if name == "ours":
                    page.add_init_script(WATCH)
                page.goto(path.as_uri())
                page.wait_for_selector("html[data-done]", state="attached")
                times[name].append(float(page.locator("html").get_attribute("data-done") or "nan"))
                context.close()
        browser.close()
    medians = {name: statistics.median(values[1:]) for name, values in times.items()}
    for name in pages:
        print(f"{name:7} first picture {medians[name]:6.0f} ms   {weight[name] / 1000:6.0f} kB")
    print(
        f"ratio   {medians['plotly'] / medians['ours']:.1f} in time, {weight['plotly'] / weight['ours']:.0f} in bytes"
    )
    median, high = nearest_node_error(x, y)
    print(f"f at the nearest of {NODES}² nodes is off by {median:.1%} in the median, {high:.0%} at the 95th percentile")


if __name__ == "__main__":
    main()
