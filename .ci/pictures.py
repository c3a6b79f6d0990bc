"""Make README's pictures from the running app: `python .ci/pictures.py`, with a Chromium on the PATH.

Starts the app on a free port, opens the first scene and one of failures, lets them finish, and writes PNG files beside
this script.
"""

from __future__ import annotations

import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path
from typing import Literal, NamedTuple

from playwright.sync_api import sync_playwright

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
sys.path.insert(0, str(ROOT))

import optim_viz as ov  # noqa: E402  # found through the line above
from optim_viz.scene.companions import companion_number  # noqa: E402  # likewise

FAILURES = ov.Scenario(
    "beale",
    start=(1.0, 1.5),
    runs=(
        ov.Run("sgd", {"learning_rate": 0.1}),
        ov.Run("momentum", {"learning_rate": 0.002}),
        ov.Run("adam", {"learning_rate": 0.05}),
        ov.Run("adam", {"learning_rate": 0.5}),
        ov.Run("lion", {"learning_rate": 0.2}),
        ov.Run("newton"),
    ),
)
ADAM = ov.Run("adam", {"learning_rate": 0.3}, partners=("bias_correction",))
INSIDE = ov.Scenario("rosenbrock", start=(-0.7, 2.7), runs=(ADAM, ov.Run("sgd", {"learning_rate": 0.00125})))
BALL = ov.Run("momentum", {"learning_rate": 0.0004})
BRANCHES = ov.Scenario(
    "rosenbrock",
    start=(-0.7, 2.7),
    runs=(BALL, BALL.branched(45, BALL.changed(momentum=0.5)), ov.Run("adam", {"learning_rate": 0.3})),
    steps=200,
)


HEAVY = ov.Scenario.suggested("quadratic", runs=(ov.Run("momentum", {"learning_rate": 0.01}),))
PAIR = (ov.Run("adam", {"learning_rate": 0.5}), ov.Run("momentum", {"learning_rate": 0.01}))
BASINS = ov.Scenario.suggested("himmelblau", runs=PAIR, steps=300)
FAST = ov.from_query(
    "f=rosenbrock&start=-0.7,2.7&run=sgd,learning_rate:0.00125&run=momentum&run=adam,learning_rate:0.3"
)[0]
STILL = ov.from_query("f=beale&start=1,1.5&steps=300&run=sgd,learning_rate:0.005&run=adam,learning_rate:0.05")[0]
LASSO = ov.Scenario.suggested(
    "linear_regression",
    runs=(ov.Run("sgd", {"learning_rate": 0.1}), ov.Run("sgd", {"learning_rate": 0.1}, treatment="proximal")),
    steps=200,
    penalty=ov.Penalty("l1", 0.3),
)
PENGUINS = ov.Scenario.suggested(
    "logistic_regression",
    runs=tuple(ov.Run.suggested(m, ov.OBJECTIVES["logistic_regression"]) for m in ("sgd", "momentum", "adam")),
)
FLOOR = ov.Scenario(
    "linear_regression",
    start=(-1.0, 1.5),
    runs=(
        ov.Run("sgd", {"learning_rate": 0.2}),
        ov.Run("sgd", {"learning_rate": 0.05}),
        ov.Run("sgd", {"learning_rate": 0.2}, schedule="inverse_time"),
    ),
    steps=400,
    table=ov.Table("penguins", features=("flipper_length_mm",)),
    stream=ov.Stream(batch_size=8),
)
GRAPH = ov.Scenario.suggested("beale", runs=(ov.Run("adam", {"learning_rate": 0.05}),))
NEURON = ov.Scenario.suggested(
    "neuron_relu", start=(0.5, 4.5), runs=tuple(ov.Run("sgd", {"learning_rate": a}) for a in (0.2, 1.2)), steps=100
)
DEEP = ov.Scenario.suggested("neuron_relu", runs=(ov.Run("sgd", {"learning_rate": 0.2}), ov.Run("adam")))
POOLED = ov.Scenario.suggested("max_pooling", runs=(ov.Run("sgd", {"learning_rate": 0.5}),), steps=60)
OWN = ov.Scenario(
    ov.function("r = sqrt(x^2 + y^2)\nr^2 / 8 + sin(3 atan2(y, x) + 2 r)"),
    runs=(
        ov.Run("adam", {"learning_rate": 0.1}),
        ov.Run(ov.rule("v = 0.9 v + sign(g)\nx = x - lr v").name, {"learning_rate": 0.01}),
    ),
)
STIRRED = STILL.changed(noise=2.0, seed=1)


def beside(kind: str, **settings: float) -> ov.View:
    """The map with this companion beside it."""
    return ov.View("map", {"companion": companion_number(kind), **settings})


class Picture(NamedTuple):
    query: str
    scheme: Literal["light", "dark"]
    step: float = 1.0  # share of the steps
    page: str = ""


PICTURES = {
    "compare.png": Picture("", "light"),
    "inside.png": Picture(ov.to_query(INSIDE, ov.View("map", {"inside": 1})), "light", 0.03),
    "relief-dark.png": Picture(ov.to_query(BRANCHES, ov.View("relief")), "dark"),
    "failures-dark.png": Picture(ov.to_query(FAILURES), "dark"),
    "learning-rate.png": Picture("", "light", page="study"),
    "heat-map.png": Picture(ov.to_query(HEAVY, study=ov.Study("heat")), "dark", page="study"),
    "fate-map.png": Picture(ov.to_query(BASINS, study=ov.Study("starts", beside=1)), "light", page="study"),
    "contents-dark.png": Picture("", "dark", page="lecture"),
    "gallery.png": Picture("", "light", page="gallery"),
    "card-dark.png": Picture("card=adam", "dark", page="gallery"),
    "graph.png": Picture(ov.to_query(GRAPH, ov.View("map", {"graph": 1, "backward": 5})), "light", 0.1),
    "neuron.png": Picture(ov.to_query(NEURON, beside("function")), "light", 0.6),
    "depth-dark.png": Picture(ov.to_query(DEEP, beside("depth", sigma_w=1.0)), "dark"),
    "layer.png": Picture(ov.to_query(POOLED, beside("layer")), "light", 0.1),
    "two-surfaces.png": Picture("lesson=two_signals", "light", page="lecture"),
    "own.png": Picture(ov.to_query(OWN), "light", 0.4),
    "profile-dark.png": Picture("study=performance_profile&f=rosenbrock", "dark", page="study"),
    "lesson.png": Picture("lesson=zig_zag", "light", page="lecture"),
    "batches.png": Picture("lesson=batch_noise", "light", 0.04, page="lecture"),
    "seeds-dark.png": Picture(ov.to_query(FLOOR, study=ov.Study("seeds")), "dark", page="study"),
    "side-by-side.png": Picture(ov.to_query(STILL, scene_b=STIRRED), "light", page="compare"),
    "data.png": Picture(ov.to_query(PENGUINS), "light", 0.06),
    "penalty-dark.png": Picture(ov.to_query(LASSO), "dark"),
    "projector-dark.png": Picture(ov.to_query(FAST, ov.View("map", {"projector": 1})), "dark", 0.3),
}
WITHOUT_PLAYER = {  # what is waited for there
    "contents-dark.png": '[data-testid="stMain"] details img, [data-testid="stMain"] details svg',
    "gallery.png": ".ov-still",
    "card-dark.png": ".ov-card-still",
    "profile-dark.png": '[data-testid="profile"][data-ready="true"]',
    "seeds-dark.png": '[data-testid="ensemble"][data-ready="true"]',
}
FLAGS = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"]


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def main() -> None:
    port = free_port()
    command = [sys.executable, "-m", "streamlit", "run", "app.py", "--server.port", str(port)]
    app = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        for _ in range(100):
            try:
                urllib.request.urlopen(f"http://localhost:{port}/_stcore/health", timeout=1).close()
                break
            except OSError:
                time.sleep(0.2)
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(
                executable_path=shutil.which("chromium") or shutil.which("google-chrome"), args=FLAGS
            )
            for name, (query, scheme, share, place) in PICTURES.items():
                page = browser.new_page(viewport={"width": 1366, "height": 768}, color_scheme=scheme)
                page.add_init_script("localStorage.setItem('optim-viz-first-visit', 'seen')")
                page.goto(f"http://localhost:{port}/{place}?{query}")
                if name in WITHOUT_PLAYER:
                    page.wait_for_selector(WITHOUT_PLAYER[name], timeout=300_000)  # all methods on all problems
                    page.wait_for_timeout(3000)
                    page.screenshot(path=HERE / name)
                    page.close()
                    continue
                player = page.wait_for_selector('[data-testid="player"][data-ready="true"]')
                assert player is not None
                page.keyboard.press("End")
                if share < 1.0:
                    steps = int(player.get_attribute("data-steps") or 0)
                    page.locator(".ov-scrub").fill(str(round(share * steps)))
                    page.locator(".ov-scrub").blur()
                page.wait_for_timeout(1500)
                page.screenshot(path=HERE / name)
                page.close()
            browser.close()
    finally:
        app.terminate()


if __name__ == "__main__":
    main()
