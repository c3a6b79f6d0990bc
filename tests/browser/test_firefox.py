"""Every page once in Firefox: its pictures come, move and prove themselves, and its console does not complain."""

from __future__ import annotations

from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Event, Thread
from typing import Any

import pytest
from bidi import PATIENCE, Firefox, installed
from missing import missing
from server import Server

from optim_viz.export import export_scene
from optim_viz.optimizers import OPTIMIZERS
from optim_viz.scene.scenario import first_scene
from optim_viz.ui.shell import PAGES

# Everything within the page that matches, in shadow trees as well.
ALL = """((selector) => {
  const found = [];
  const walk = (root) => {
    for (const element of root.querySelectorAll("*")) {
      if (element.matches(selector)) found.push(element);
      if (element.shadowRoot) walk(element.shadowRoot);
    }
  };
  walk(document);
  return found;
})"""
PICTURES = (
    f"""{ALL}('[data-testid="player"], [data-testid="heat-map"], [data-testid="sweep-chart"]').map((e) => e.dataset)"""
)
PLACES = f"{ALL}('[data-ready]').map((e) => e.dataset.ready)"
PROOF = f"{ALL}('*').some((e) => e.children.length === 0 && /records recomputed here, all equal/.test(e.textContent))"
QUERIES = {
    "compare": "f=himmelblau&run=adam,learning_rate:0.3&run=momentum,learning_rate:0.01&steps=60&view=map,inside:1",
    "lecture": "lesson=noise_frees",
    "study": "f=himmelblau&run=adam,learning_rate:0.5&steps=40&study=starts,cells:50",
}


@pytest.fixture(scope="module")
def firefox(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Firefox]:
    command = installed()
    if command is None:
        missing("no Firefox here: apt-get install firefox-esr")
    browser = Firefox(command, tmp_path_factory.mktemp("firefox"))
    yield browser
    browser.close()


def ready(places: Any) -> bool:
    return bool(places) and set(places) == {"true"}


@pytest.mark.parametrize("address", [page for page in PAGES if page != "gallery"])
def test_a_page_opens_and_its_picture_moves(address: str, firefox: Firefox, app: Server) -> None:
    firefox.errors.clear()
    firefox.go(f"{app.origin}/{address}?{QUERIES.get(address, '')}")
    firefox.until(f"{address} is there", PICTURES)
    firefox.until(f"everything on {address} is ready", PLACES, ready)
    assert not firefox.value("document.querySelectorAll('[data-testid=\"stException\"]').length")
    players = [picture for picture in firefox.value(PICTURES) if picture["testid"] == "player"]
    if players and players[0]["held"] != "true":
        firefox.until("frames are drawn", PICTURES, lambda shown: all(int(p.get("frames", 1)) > 0 for p in shown))
    if "inside:1" in QUERIES.get(address, ""):  # the same bits as the server, in another browser's machine
        firefox.until("the runs are proved", PROOF)
    assert firefox.errors == []


def test_the_gallery_shows_its_stills(firefox: Firefox, app: Server) -> None:
    firefox.errors.clear()
    firefox.go(f"{app.origin}/gallery")
    drawn = "[...document.querySelectorAll('.ov-still')].filter(still => still.naturalWidth > 4).length"
    firefox.until("every still is drawn", drawn, lambda count: count == len(OPTIMIZERS))
    assert firefox.errors == []


def test_a_page_taken_home_unpacks_itself(firefox: Firefox, tmp_path: Path) -> None:
    """From a file, under its own policy, which lets it load nothing."""
    page = tmp_path / "home.html"
    page.write_bytes(export_scene(first_scene(), "html"))
    firefox.errors.clear()
    firefox.go(page.as_uri())
    firefox.until("the player is ready", PLACES, ready)
    firefox.until("frames are drawn", PICTURES, lambda shown: all(int(p.get("frames", 1)) > 0 for p in shown))
    assert firefox.value('document.getElementById("replay").scene.runs.length') == len(first_scene().runs)
    assert firefox.errors == []


def test_a_font_that_is_given_up_is_no_error_and_one_that_is_missing_is(firefox: Firefox) -> None:
    """A probe of what the others are asked: the console is quiet, and would not be."""
    asked, over = Event(), Event()

    class Fonts(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            if self.path == "/late.woff2":
                asked.set()
                over.wait()
                return  # nobody listens any more
            self.send_response(404 if self.path == "/missing.woff2" else 200)
            self.send_header("Content-Type", "text/html")
            self.end_headers()
            rule = f"<style>@font-face {{ font-family: a; src: url({self.path}.woff2) }} p {{ font-family: a }}</style>"
            self.wfile.write(f"{rule}<p>text</p>".encode())

        def log_message(self, format: str, *args: object) -> None:
            """Nobody reads it."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Fonts) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        origin = f"http://127.0.0.1:{server.server_port}"
        try:
            firefox.errors.clear()
            firefox.value(f"void (location = '{origin}/late')")
            assert asked.wait(PATIENCE)
            firefox.go(f"{origin}/missing")
            firefox.until("its font has not come", "true", lambda _: bool(firefox.errors))
            assert [error for error in firefox.errors if "missing" not in error] == []
        finally:
            over.set()
            firefox.go("about:blank")
            server.shutdown()
