"""What a browser makes of the deployment: its content policy, others' frames, a file to take home, a lost server."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Generator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

from playwright.sync_api import Frame, Page, expect, sync_playwright

from benchmarks.load.deployment import Deployment, ask, until
from benchmarks.load.server import free_port
from optim_viz.ui.shell import PAGES

BROWSERS = ("chromium-headless-shell", "chromium", "google-chrome")
CLASSROOM_PORT = free_port()
CLASSROOM = f"http://localhost:{CLASSROOM_PORT}"  # to a browser another site than 127.0.0.1
PATIENCE = 60_000  # milliseconds
LINK = "f=himmelblau&start=-2.5,0.5&steps=200&run=adam,learning_rate:0.1&run=momentum"
SETTLED = """() => {
  const app = document.querySelector("[data-testid=stApp]"), player = document.querySelector("[data-testid=player]");
  const other = document.querySelector("[data-testid=sweep], [data-testid=heat-map]");
  return app?.dataset.testScriptState === "notRunning" && (player ?? other)?.dataset.ready === "true";
}"""
# Scripts and a picture that somebody smuggled in: what came of it, and how many were refused.
SMUGGLED = """async () => {
  const refused = [];
  addEventListener("securitypolicyviolation", event => refused.push(event.violatedDirective));
  const add = fields => document.head.append(Object.assign(document.createElement("script"), fields));
  add({ textContent: "window.smuggled = 1" });
  add({ src: URL.createObjectURL(new Blob(["window.smuggled = 2"], { type: "text/javascript" })) });
  add({ src: "https://elsewhere.example/script.js" });
  document.body.append(Object.assign(new Image(), { src: "https://elsewhere.example/seen.png" }));
  await new Promise(done => setTimeout(done, 300));
  return [window.smuggled ?? 0, refused.length];
}"""


@contextmanager
def browser_page(**context: Any) -> Generator[Page]:
    """A tab of a browser that has been nowhere yet."""
    found = next(filter(None, map(shutil.which, BROWSERS)), None)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=["--no-sandbox", "--disable-gpu"])
        page = browser.new_context(**context).new_page()
        page.set_default_timeout(PATIENCE)
        try:
            yield page
        finally:
            browser.close()


def settled(page: Page | Frame) -> None:
    page.wait_for_function(SETTLED)


def policy(site: Deployment) -> str:
    """Every page of the app, and then what an attacker would try."""
    with browser_page() as page:
        refused: list[str] = []
        page.expose_function("refuse", lambda uri: refused.append(uri))
        page.add_init_script("addEventListener('securitypolicyviolation', event => refuse(event.blockedURI))")
        page.goto(f"{site.origin}/gallery?card=adam")
        expect(page.locator(".ov-card-still")).to_be_visible(timeout=PATIENCE)
        for name in PAGES:
            if name == "gallery":  # nothing plays there
                continue
            page.goto(f"{site.origin}/{name}?{'lesson=zig_zag' if name == 'lecture' else LINK}")
            settled(page)
        page.goto(f"{site.origin}/compare?{LINK}&view=map,inside:1")
        settled(page)
        expect(page.locator(".ov-who button").first).to_be_visible(timeout=PATIENCE)
        # Streamlit's protobuf would have its long integers in WebAssembly, and does without.
        assert set(refused) <= {"wasm-eval"}, refused
        smuggled, violations = page.evaluate(SMUGGLED)
        assert (smuggled, violations) == (0, 4), (smuggled, violations)
    return f"{len(PAGES)} pages and the inspector work under the content policy, and four smuggled things do not"


class Classroom(BaseHTTPRequestHandler):
    """Another site's page with the app in a frame."""

    def do_GET(self) -> None:
        address = parse_qs(urlsplit(self.path).query)["frame"][0]
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.end_headers()
        self.wfile.write(
            f'<!doctype html><iframe src="{address}" width="1100" height="700" allow="fullscreen"></iframe>'.encode()
        )

    def log_message(self, format: str, *args: object) -> None:
        """No line for each."""


@contextmanager
def classroom(port: int) -> Generator[str]:
    server = ThreadingHTTPServer(("localhost", port), Classroom)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://localhost:{port}"
    finally:
        server.shutdown()
        server.server_close()


def embedding(site: Deployment) -> str:
    """The site that was named may show the app in a frame, in which it works without a cookie; another may not."""
    with browser_page() as page:
        address = f"{site.origin}/compare?{LINK}&embed=true".replace("&", "%26")
        with classroom(CLASSROOM_PORT) as origin:
            page.goto(f"{origin}/?frame={address}")
            frame = page.frames[1]
            settled(frame)
            assert not [cookie for cookie in page.context.cookies() if cookie["name"] == "optim_viz_visitor"]
            move_start(frame)
        with classroom(free_port()) as origin:
            page.goto(f"{origin}/?frame={address}")
            page.wait_for_timeout(1000)
            assert page.frames[1].url.startswith("chrome-error:"), page.frames[1].url
    return "the site that is named may embed the app, which works there without a cookie; another site may not"


def move_start(page: Page | Frame) -> str:
    """Move the ring by a key, and wait until the address says so; the start that it then has."""
    before = start(page)
    page.locator(".ov-start").press("ArrowRight")
    page.wait_for_function("old => new URLSearchParams(location.search).get('start') !== old", arg=before)
    settled(page)
    return start(page)


def start(page: Page | Frame) -> str:
    return str(page.evaluate("() => new URLSearchParams(location.search).get('start')"))


def download(site: Deployment) -> str:
    """A file lies with one server; whoever's cookie leads to the other gets it all the same."""
    with browser_page(viewport={"width": 1366, "height": 900}) as page:
        page.goto(f"{site.origin}/compare?{LINK}")
        settled(page)
        page.get_by_test_id("stSidebar").get_by_role("button", name="Take it home").click()
        page.get_by_role("button", name="CSV").first.click()
        with page.expect_response(lambda response: "/media/" in response.url) as answered:
            page.get_by_role("button", name="Save").first.click()
        path = urlsplit(answered.value.url).path
    found = [ask(port, path).status for port in site.ports]
    assert sorted(found) == [200, 404], found
    for number in range(8):
        answer = ask(site.port, path, {"Cookie": f"optim_viz_visitor={number}"})
        assert answer.status == 200, answer.status
        assert answer.body
    assert ask(site.port, "/media/0000.csv").status == 404
    return "a file to take home, which lies with one replica, comes to whoever is sent to the other"


def killed(site: Deployment) -> str:
    """kill -9 of the server to which an open page is connected: the page goes on at the other one."""
    with browser_page() as page:
        page.goto(f"{site.origin}/compare?{LINK}")
        settled(page)
        expected = move_start(page)
        (home,) = [index for index in range(len(site.ports)) if site.sessions(index)]
        other = 1 - home
        cookie = {"Cookie": f"optim_viz_visitor={page.context.cookies()[0]['value']}"}
        site.replicas[home].kill()
        seconds = until(lambda: site.sessions(other) > 0, "the page connects to the other server", 60)
        settled(page)
        assert start(page) == expected, start(page)
        player = page.get_by_test_id("player")
        expect(player).to_have_attribute("data-surface", "himmelblau", timeout=PATIENCE)
        for _ in range(3):
            assert ask(site.port, "/compare", cookie).status == 200
        then = move_start(page)
        assert then != expected
        page.reload()
        settled(page)
        assert start(page) == then, start(page)
        site.start(home)
        until(lambda: ask(site.port, "/ready", cookie).status == 200, "the server is there again")
        last = move_start(page)
        assert last != then
    return (
        f"after kill -9 an open page was at the other replica in {seconds:.1f} s, scene and all; its next change took"
    )
