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

from playwright.sync_api import sync_playwright

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
sys.path.insert(0, str(ROOT))

import optim_viz as ov  # noqa: E402  # found through the line above

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
PICTURES = {"compare.png": ("", "light"), "failures-dark.png": (ov.to_query(FAILURES), "dark")}
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
            for name, (query, scheme) in PICTURES.items():
                page = browser.new_page(viewport={"width": 1366, "height": 768}, color_scheme=scheme)  # type: ignore[arg-type]
                page.goto(f"http://localhost:{port}/?{query}")
                page.wait_for_selector('[data-testid="player"][data-ready="true"]')
                page.keyboard.press("End")
                page.wait_for_timeout(1500)
                page.screenshot(path=HERE / name)
                page.close()
            browser.close()
    finally:
        app.terminate()


if __name__ == "__main__":
    main()
