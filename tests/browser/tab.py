"""The tabs that the tests share. A page load costs six times what the next address costs in a page that is there.

A tab goes to its first address by a load, and to every further one in place: over a blank page, on which session and
browser forget everything (see ``fresh.py``). What a context is given once, as touch or a pixel ratio, makes a tab of
its own; size and media are set anew for each test. A tab in which a test failed is closed.

A fresh tab goes everywhere by a load, and to whichever server. The next test has it with nothing stored, which takes
half of what a new context takes: the browser has read the framework's scripts before.
"""

from __future__ import annotations

import itertools
import re
from collections import defaultdict
from collections.abc import Callable
from typing import Any

from playwright.sync_api import Browser, ConsoleMessage, Dialog, Error, Page, Request
from server import PATIENCE

from optim_viz.link.moved import MOVED
from optim_viz.ui.shell import PAGES

# On a page's own address, Streamlit's front-end first asks for its health and its host below that address, before it
# finds the server at the root: two 404s that the browser puts on the console, on every deep link to every app.
PROBES = re.compile(rf"/({'|'.join([*PAGES, *MOVED])})/_stcore/(health|host-config)$")
WIDE = {"width": 1366, "height": 768}  # the most common classroom projector
# A picture that plays by itself keeps a core busy as long as its test lasts: who wants that asks for "no-preference".
MEDIA = {"color_scheme": "light", "reduced_motion": "reduce"}

GO = "address => { history.replaceState({}, '', address); dispatchEvent(new PopStateEvent('popstate')); }"
BLANK = """n => {
  if (!document.querySelector(`.st-key-blank-${n}`)) return "the page is not blank";
  if (document.querySelector("[data-testid=stApp]").dataset.testScriptState !== "notRunning") return "it is not done";
  const there = document.querySelectorAll("[data-testid=stElementContainer]:not(:has(style))").length;
  return there === 1 ? "" : `${there - 1} elements of before are still there`;
}"""
# What a box of options says to who does not see it: the framework takes it away after seven seconds.
SILENCE = "() => document.querySelectorAll('[data-live-announcer] [role=log]').forEach(log => log.replaceChildren())"
# What lies outside the app's own element: layers of the framework, which come and go, and what a test put there.
LEFT = """() => [...document.body.children].filter(node => node.id !== "root" && node.checkVisibility()
  && (node.innerText || node.matches("img, canvas, dialog"))).map(node => node.outerHTML.slice(0, 80))"""
GROUND = """() => {
  const app = document.querySelector("[data-testid=stApp]");
  return app && getComputedStyle(app).backgroundColor;
}"""

# A question to the page, then what is waited for besides, and the question once more.
TWICE = """async (given) => {
  const poll = %s, besides = %s, told = await poll(given);
  return told || besides().then(() => poll(given));
}"""

# Asks every few milliseconds what is still missing, until nothing is. Patience counts while the page is at rest; while
# it says that its script is working, ten times as much is the bound for what hangs.
POLL = """async ([given, patience]) => {
  const missing = %s, start = performance.now();
  for (let rest = start; ; ) {
    const told = missing(given), now = performance.now();
    if (!told) return "";
    const app = document.querySelector("[data-testid=stApp]");
    if (app && app.dataset.testScriptState !== "notRunning") rest = now;
    if (now - rest > patience || now - start > 10 * patience) return told;
    await new Promise((next) => setTimeout(next, 30));
  }
}"""

# What a browser keeps whose visitor has been told what the picture is about: else each test would be.
TOLD = {"name": "optim-viz-first-visit", "value": "seen"}
STORE = """({ name, value }) => {
  localStorage.clear();
  sessionStorage.clear();
  localStorage.setItem(name, value);
}"""
TEXT = "/_stcore/health"  # of every server: a page without a script

_numbers = itertools.count(1)


def no_first_visit(origin: str) -> dict[str, Any]:
    return {"cookies": [], "origins": [{"origin": origin, "localStorage": [TOLD]}]}


class Tab:
    """One tab, and everything that goes wrong in it: ``problems`` is empty as long as nothing did."""

    def __init__(self, page: Page, origin: str, in_place: bool = False) -> None:
        self.page, self.origin = page, origin
        self.in_place = in_place  # whether its server has a blank page
        self.loaded = False
        self.panel = True  # whether the panel of its pages has controls
        self.blank: bool | None = None  # on the blank page: whether the next page's panel will have controls
        self.problems: list[str] = []
        self.received = 0  # bytes through the WebSocket, since it last went to an address
        self.sent = 0  # messages to the server, since the test has it
        self.media: dict[str, Any] = dict(MEDIA)
        page.on("console", self._console)
        page.on("dialog", self._dialog)
        page.on("pageerror", lambda error: self.problems.append(f"page error: {error}"))
        page.on("request", self._request)
        page.on("websocket", lambda socket: self._socket(socket.url, socket.on))

    def _console(self, message: ConsoleMessage) -> None:
        if message.type == "error" and not PROBES.search(message.location.get("url", "")):
            self.problems.append(f"console: {message.text} ({message.location.get('url')})")

    def _dialog(self, dialog: Dialog) -> None:
        self.problems.append(f"a dialog of the browser's: {dialog.message}")
        dialog.dismiss()

    def _request(self, request: Request) -> None:
        if not request.url.startswith((self.origin + "/", f"blob:{self.origin}/", "data:", "blob:null/")):
            self.problems.append(f"request to somebody else: {request.url}")

    def _socket(self, url: str, on: Callable[..., None]) -> None:
        if not url.startswith(self.origin.replace("http", "ws", 1) + "/"):
            self.problems.append(f"socket to somebody else: {url}")

        def arrived(payload: str | bytes) -> None:
            self.received += len(payload)

        def left(_: str | bytes) -> None:
            self.sent += 1

        on("framereceived", arrived)
        on("framesent", left)

    def go(self, address: str) -> None:
        """To an address of this server, as somebody who has just come: in place where that can be done."""
        if self.in_place and (self.loaded or not self.panel):
            self.forget()
            self.received, self.blank = 0, None
            self.page.evaluate(GO, self.origin + address)
        else:
            self.load(address)

    def load(self, address: str) -> None:
        """The same by a page load."""
        self.received, self.loaded, self.blank = 0, True, None
        self.page.goto(self.origin + address)

    def forget(self) -> None:
        """To the blank page: neither the session nor the browser knows of what has been."""
        if self.blank is self.panel:
            return
        n = next(_numbers)
        address = f"/?blank={n}" + ("" if self.panel else "&alone=1")
        if self.loaded:
            self.page.evaluate(GO, self.origin + address)
        else:
            self.load(address)
        self.until(BLANK, n)
        self.blank = self.panel

    def renew(self, origin: str) -> None:
        """To a server, with nothing kept of any other: a fresh tab's next test."""
        self.origin, self.loaded = origin, False
        self.page.context.clear_cookies()
        self.page.goto(origin + TEXT)
        self.page.evaluate(STORE, TOLD)

    def leave(self) -> None:
        """Away from the server, which may end: a fresh tab whose test is over."""
        self.page.unroute_all()
        self.page.context.clear_permissions()
        self.page.mouse.move(0, 0)
        self.page.goto(self.origin + TEXT)

    def until(self, missing: str, given: object = None, besides: str = "") -> None:
        """Wait until ``missing``, JavaScript of what is ``given``, names nothing any more; with ``besides``, which
        gives a promise, until it names nothing after that promise either.

        No text is run by the page itself, which its policy may forbid.
        """
        poll = POLL % missing
        while True:
            try:
                told = self.page.evaluate(TWICE % (poll, besides) if besides else poll, [given, 1000 * PATIENCE])
            except Error as error:
                if "context was destroyed" not in str(error):
                    raise
                continue  # a page load came in between
            assert not told, told
            return

    def reset(self, viewport: dict[str, int], panel: bool = True, **media: Any) -> None:
        """As a new one of this size, with or without controls in its panel, and these media."""
        self.problems.clear()
        self.panel = panel
        self.sent = 0
        if self.page.viewport_size != viewport:
            self.page.set_viewport_size(viewport)  # type: ignore[arg-type]
        self.emulate(**{**MEDIA, **media})

    def emulate(self, **media: Any) -> None:
        """With these media from now on, and with their colours if the app is there."""
        media = {**self.media, **media}
        if media == self.media:
            return
        ground = self.page.evaluate(GROUND) if self.loaded else None
        self.page.emulate_media(**media)
        if ground and media["color_scheme"] != self.media["color_scheme"]:
            self.until(f"old => ({GROUND})() === old ? 'the colours are the old ones' : ''", ground)
        self.media = media


FRESH = ""  # in place of a server: fresh tabs go to whichever
PLAIN = FRESH, repr((False, []))  # and are kept if they were given nothing that lasts


class Tabs:
    """Those that are free, by their server and by what they were given once."""

    def __init__(self, browser: Browser) -> None:
        self.browser = browser
        self.free: defaultdict[tuple[str, str], list[Tab]] = defaultdict(list)
        self.kinds: dict[Tab, tuple[str, str]] = {}

    def take(
        self, origin: str, fresh: bool, viewport: dict[str, int], panel: bool, media: dict[str, Any], **lasting: Any
    ) -> Tab:
        """A tab for a test; in a ``fresh`` one nothing is stored, and it has never been where it goes."""
        phone = viewport["width"] < 768  # there the framework folds the sidebar, and remembers it
        kind = FRESH if fresh else origin, repr((phone, sorted(lasting.items())))
        if free := self.free[kind]:
            tab = free.pop(next((i for i, one in enumerate(free) if one.blank is panel), -1))
            if fresh:
                tab.renew(origin)
        else:
            given = {**MEDIA, "storage_state": no_first_visit(origin), **lasting}
            context = self.browser.new_context(viewport=viewport, **given)  # type: ignore[arg-type]
            context.set_default_timeout(PATIENCE * 1000)
            tab = Tab(context.new_page(), origin, in_place=not fresh)
        self.kinds[tab] = kind
        tab.reset(viewport, panel, **media)
        return tab

    def give_back(self, tab: Tab, good: bool) -> None:
        """After the test: keep it, blank, if nothing was wrong."""
        kind = self.kinds.pop(tab)
        if tab.page.is_closed():  # by its test
            return
        if good and kind == PLAIN:
            tab.leave()
            self.free[kind].append(tab)
            return
        if good and tab.in_place:
            tab.page.mouse.move(0, 0)
            if tab.loaded:
                tab.forget()
                tab.page.evaluate(SILENCE)
        if good and tab.in_place and not (tab.loaded and tab.page.evaluate(LEFT)):
            self.free[kind].append(tab)
        else:
            tab.page.context.close()
