"""One tab with the app in it: how the tests reach its parts, and what they collect of anything that goes wrong."""

from __future__ import annotations

from base64 import b64decode
from collections.abc import Callable
from contextlib import suppress
from io import BytesIO
from typing import Any
from urllib.parse import parse_qs, urlsplit

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image
from playwright.sync_api import Locator, TimeoutError, expect
from tab import PATIENCE, Tab

from optim_viz.link.grammar import spell_call
from optim_viz.scene.view import View
from optim_viz.ui.session_address import LATE_SECONDS

MARGIN = {"left": 46, "right": 10, "top": 10, "bottom": 28}  # between the stage's border and the plot, in pixels
PHONE = {"width": 390, "height": 844}
USUAL = spell_call(View().stage, View().settings)  # the view that an address need not spell


# Two frames, and then whatever else waits for its turn: a task of the background comes after all others, but it does
# come. An idle callback waits for a frame with time to spare, which a picture that plays on a busy machine leaves none.
IDLE = """() => new Promise((done) => requestAnimationFrame(() =>
  requestAnimationFrame(() => scheduler.postTask(done, { priority: "background" }))))"""
# What is missing until a page has settled. The picture comes first, the panel after it: each run of the address has its
# slider there (the picture also has their partners), and the last of the controls.
UNREADY = "css => document.querySelector(css)?.dataset.ready === 'true' ? '' : 'the player is not ready'"
UNSETTLED = """([css, panel]) => {
  const find = (css) => [...document.querySelectorAll(css)], sidebar = find("[data-testid=stSidebar]")[0];
  const runs = new URLSearchParams(location.search).getAll("run");
  if (find("[data-testid=stException]").length) return "the framework shows an exception";
  if (find(css)[0]?.dataset.ready !== "true") return "the player is not ready";
  if (find("[data-testid=stApp]")[0].dataset.testScriptState !== "notRunning") return "the script has not ended";
  if (!runs.length) return "the address spells no runs";
  if (!panel) return sidebar.querySelector(".st-key-start-over") ? "" : "the panel is not complete";
  const few = sidebar.textContent.includes("All settings"), // a lesson's panel, which has the rates of two runs at most
    wanted = runs.filter(Boolean).length;
  if (find("[role=slider][aria-label^='Learning rate of run']").length !== (few && wanted > 2 ? 0 : wanted))
    return "not every run has its slider";
  if (find("[data-testid=number][data-ready=false], [data-testid=stSidebar] .ov-place").length)
    return "a number's script is not there";
  const hasNoise = /Noise in the gradient|Batches and noise/.test(sidebar.textContent);
  if (!few && !sidebar.querySelector(".st-key-locked") && !hasNoise)
    return "the panel is not complete";
  return "";
}"""
NO_CONTENTS = """() => {
  const find = (css) => document.querySelector(css);
  if (find("[data-testid=stException]")) return "the framework shows an exception";
  if (find("[data-testid=stApp]")?.dataset.testScriptState !== "notRunning") return "the script has not ended";
  if (!find("[data-testid=contents][data-ready=true], .ov-still, .ov-card-still, .st-key-nothing-found"))
    return "neither the contents nor the gallery are there";
  return find(".ov-hints") ? "" : "the panel is not complete";
}"""
UNLIKE = """([css, wanted]) => {
  const found = document.querySelectorAll(css);
  if (found.length !== 1) return `${found.length} of ${css}`;
  return Object.entries(wanted).filter(([name, value]) => found[0].getAttribute(`data-${name}`) !== value)
    .map(([name, value]) => `data-${name} is ${found[0].getAttribute(`data-${name}`)}, not ${value}`).join("; ");
}"""


def looked_at(stage: str = "map", **settings: float) -> str:
    """The part of a link that says how the scene is looked at."""
    return "view=" + ",".join([stage, *(f"{name}:{value:g}" for name, value in settings.items())])


class Screen:
    """A page of the app."""

    def __init__(self, tab: Tab) -> None:
        self.tab, self.page, self.origin = tab, tab.page, tab.origin
        page = tab.page
        self.css = "[data-testid=player]"
        self.player = page.get_by_test_id("player")
        self.stage = self.player.locator(".ov-stage")
        self.ring = self.player.locator(".ov-start")
        self.tip = self.player.locator(".ov-tip")
        self.relief = self.player.locator("canvas.ov-surface3d")
        self.inside = self.player.locator(".ov-inside")
        self.who = self.inside.locator(".ov-who button")
        self.legend = self.player.locator(".ov-run")
        self.chips = self.player.locator(".ov-legend .ov-chip")
        self.sidebar = page.get_by_test_id("stSidebar")
        self.notices = page.locator(".st-key-notices")

    @property
    def problems(self) -> list[str]:
        """What was wrong in the browser."""
        return self.tab.problems

    @property
    def received(self) -> int:
        """Bytes through the WebSocket, since this tab went where it is."""
        return self.tab.received

    @property
    def sent(self) -> int:
        """Messages to the server, since the test has this tab."""
        return self.tab.sent

    # Going somewhere ------------------------------------------------------------------------------------------------

    def open(self, query: str = "", path: str = "/", load: bool = False) -> Screen:
        """Come to the app's address with this query, and wait until the picture stands and the script has ended.

        ``load``: by a page load also where the app is there already.
        """
        self._go(query, path, load)
        return self.settled()

    def _go(self, query: str, path: str, load: bool) -> None:
        (self.tab.load if load else self.tab.go)(f"{path}{'?' if query else ''}{query}")

    def contents(self) -> Screen:
        """Come to the lecture's contents, and wait until they stand."""
        self._go("", "/lecture", False)
        return self.at_rest()

    def gallery(self, query: str = "") -> Screen:
        """Come to the gallery, and wait until it stands."""
        self._go(query, "/gallery", False)
        return self.at_rest()

    def at_rest(self) -> Screen:
        """Wait until the contents or the gallery stand and the script has ended."""
        self.tab.until(NO_CONTENTS, besides=IDLE)
        return self

    def follow(self, url: str) -> Screen:
        """Come by a link that another tab has in its address."""
        assert url.startswith(f"{self.origin}/")
        self.tab.go(url.removeprefix(self.origin))
        return self

    def settled(self) -> Screen:
        """Wait until the picture stands, the script has ended, and nothing of the framework complains."""
        # The framework says that its script has ended before it has drawn all that came of it.
        self.tab.until(UNSETTLED, [self.css, self.tab.panel], IDLE)
        return self

    def still(self, query: str = "", path: str = "/", load: bool = False) -> Screen:
        """The same as ``open``, with the clock stopped at the last step.

        It is stopped as soon as there is a picture: a page that draws sixty times a second takes longer to settle.
        """
        self._go(query, path, load)
        if self.tab.media["reduced_motion"] != "reduce":  # else it stands there, its paths drawn in one stroke
            self.tab.until(UNREADY, self.css)
            self.press("Home").has(playing="false", step=0)  # from here they are
        self.settled().press("End")
        return self.has(playing="false", step=self.data("steps"))

    def resized(self, width: int, height: int) -> Screen:
        """In a window of this size, when the page has followed."""
        self.page.set_viewport_size({"width": width, "height": height})
        self.tab.until("size => `${[innerWidth, innerHeight]}` === `${size}` ? '' : 'the old size'", [width, height])
        return self.settled()

    def entry(self) -> str:
        """The entry of the browser's history at which this tab is."""
        return str(self.page.evaluate("navigation.currentEntry.key"))

    def entries_since(self, entry: str) -> int:
        """How many entries the history has after that one."""
        after = "entry => navigation.entries().reverse().findIndex(({ key }) => key === entry)"
        return int(self.page.evaluate(after, entry))

    def rest(self) -> Screen:
        """For as long as an address that was just replaced is taken for a straggler, not for the back button."""
        self.page.wait_for_timeout(1000 * LATE_SECONDS + 100)
        return self

    def assert_deep_link(self, path: str) -> Screen:
        """Its address, the very first that somebody asked this server for, was answered in the app's own frame.

        On a server that has just started, Streamlit runs a page's own file, without the app around it: each page that
        a link can lead to is once the first, where a test has a server of its own anyway.
        """
        expect(self.sidebar.locator(".ov-brand")).to_have_text("Optim Viz")
        expect(self.page).to_have_title("Optim Viz")
        assert self.page.url.startswith(f"{self.origin}{path}?")
        expect(self.notices).to_have_count(0)
        return self

    # The player -----------------------------------------------------------------------------------------------------

    def data(self, name: str) -> str:
        """One of the player's data attributes, as it is now."""
        return self.player.get_attribute(f"data-{name}") or ""

    def has(self, **attributes: object) -> Screen:
        """Wait until the player's data attributes are these."""
        self.tab.until(UNLIKE, [self.css, {name: str(value) for name, value in attributes.items()}])
        return self

    def press(self, *keys: str) -> Screen:
        """Press keys with the focus on the player."""
        self.player.focus()
        for key in keys:
            self.page.keyboard.press(key)
        return self

    def do(self, name: str) -> Screen:
        """Click one of the player's buttons."""
        self.player.locator(f'[data-do="{name}"]').click()
        return self

    def seek(self, step: int) -> Screen:
        """Scrub to a step; the clock stops there."""
        self.player.locator(".ov-scrub").fill(str(step))
        return self.has(step=step, playing="false")

    @property
    def view(self) -> tuple[float, float, float, float]:
        """The window onto the plane: x from, x to, y from, y to."""
        x0, x1, y0, y1 = map(float, self.data("view").split(","))
        return x0, x1, y0, y1

    def plot(self) -> tuple[float, float, float, float]:
        """The plot's box on the page: left, top, width, height. The player counts the stage in whole pixels."""
        x, y, width, height = self.stage.evaluate(
            "s => { const box = s.getBoundingClientRect(); return [box.x, box.y, s.clientWidth, s.clientHeight] }"
        )
        left, top = MARGIN["left"], MARGIN["top"]
        return x + left, y + top, width - left - MARGIN["right"], height - top - MARGIN["bottom"]

    def at(self, across: float, down: float) -> tuple[int, int]:
        """The whole pixel of the page at these shares of the plot."""
        left, top, width, height = self.plot()
        return round(left + across * width), round(top + down * height)

    def plane(self, px: float, py: float) -> tuple[float, float]:
        """The point of the plane under a pixel of the page."""
        (left, top, width, height), (x0, x1, y0, y1) = self.plot(), self.view
        return x0 + (px - left) / width * (x1 - x0), y1 - (py - top) / height * (y1 - y0)

    def pixel(self, x: Any, y: Any) -> tuple[Any, Any]:
        """The pixel of the stage over a point of the plane, or over each of several, as arrays."""
        (_, _, width, height), (x0, x1, y0, y1) = self.plot(), self.view
        return MARGIN["left"] + (x - x0) / (x1 - x0) * width, MARGIN["top"] + (y1 - y) / (y1 - y0) * height

    @property
    def unit(self) -> float:
        """Pixels to one unit of the plane; the same on both axes."""
        (_, _, width, height), (x0, x1, y0, y1) = self.plot(), self.view
        assert width / (x1 - x0) == pytest.approx(height / (y1 - y0), rel=1e-4)
        return width / (x1 - x0)

    def losses(self) -> list[str]:
        """What the legend says of each run's f at the clock's step."""
        return self.player.locator(".ov-live").all_text_contents()

    def paths(self) -> str:
        """The layer of the paths as the browser drew it, as text to compare."""
        return str(self.player.locator("canvas.ov-line").evaluate("canvas => canvas.toDataURL()"))

    def drawn(self, layer: str) -> str:
        """A canvas as the browser has drawn it by the frame after next, as text to compare."""
        return str(
            self.player.locator(f"canvas.ov-{layer}").evaluate(
                "canvas => new Promise(tell => requestAnimationFrame(() => requestAnimationFrame("
                "() => tell(canvas.toDataURL()))))"
            )
        )

    def until_drawn(self, layer: str, condition: str, old: str) -> str:
        """Wait until a canvas is, or is no longer, what it was: ``condition`` is === or !==. How it is now."""
        self.page.wait_for_function(
            f"([css, old]) => document.querySelector(css).toDataURL() {condition} old",
            arg=[f"canvas.ov-{layer}", old],
            polling=50,  # milliseconds: to read a canvas takes longer than to draw it
        )
        return self.drawn(layer)

    def hover(self, px: float, py: float) -> tuple[float, float, float]:
        """Move the mouse to a pixel of the page; x, y and f of the tooltip, in full."""
        self.page.mouse.move(px - 3, py - 2)
        self.page.mouse.move(px, py)
        expect(self.tip).to_be_visible()
        x, y, f = (float(self.tip.get_attribute(f"data-{name}") or "nan") for name in "xyf")
        return x, y, f

    # Inside a run --------------------------------------------------------------------------------------------------

    def look_into(self, i: int) -> Screen:
        """Press the i-th run's name in the side panel, and wait for its numbers."""
        self.who.nth(i).click()
        expect(self.who.nth(i)).to_have_attribute("aria-pressed", "true")
        return self

    def mark(self, name: str) -> Locator:
        """The button of one of the marks at the head."""
        return self.inside.locator(f'[data-mark="{name}"]')

    def ghost(self, name: str) -> Locator:
        """The button of one of the partners."""
        return self.inside.locator(f'[data-ghost="{name}"]')

    def factor(self, factor: float) -> Locator:
        """The button of a branch with so many times the learning rate."""
        return self.inside.locator(f'[data-factor="{factor:g}"]')

    @property
    def looks(self) -> dict[str, str]:
        """The view that the address spells: the stage, and each setting; the usual one where it spells none."""
        stage, *settings = self.fields.get("view", [USUAL])[0].split(",")
        return {"stage": stage, **dict(setting.split(":") for setting in settings)}

    def until_looks(self, **settings: object) -> Screen:
        """Wait until the address spells these settings of the view."""
        texts = [str(value) if name == "stage" else f"{name}:{value}" for name, value in settings.items()]
        spelled = f"(q.get('view') ?? '{USUAL}').split(',')"
        return self.until_address(f"(q, texts) => texts.every(t => {spelled}.includes(t))", texts)

    @staticmethod
    def box(part: Locator) -> dict[str, float]:
        box = part.bounding_box()
        assert box is not None, "not on the page"
        return dict(box)

    @staticmethod
    def boxes(parts: Locator) -> list[dict[str, float]]:
        """The boxes of several parts, asked for at once."""
        boxes: list[dict[str, float]] = parts.evaluate_all("parts => parts.map(part => part.getBoundingClientRect())")
        assert all(box["width"] > 0 for box in boxes), "not on the page"
        return boxes

    # The address and the panel --------------------------------------------------------------------------------------

    @property
    def fields(self) -> dict[str, list[str]]:
        """The address's query."""
        return parse_qs(urlsplit(self.page.url).query, keep_blank_values=True)

    def until_address(self, condition: str, argument: object = None) -> Screen:
        """Wait until a JavaScript ``condition`` on the query and ``argument`` holds; then until all is still."""
        spelled = f"({condition})(new URLSearchParams(location.search), given)"
        self.tab.until(f"given => {spelled} ? '' : `the address is ${{location.search}}`", argument)
        return self.settled()

    def until_start_is_not(self, old: list[str]) -> tuple[float, float]:
        """Wait for another start in the address; the new one."""
        self.until_address("(q, old) => q.get('start') !== old", old[0])
        x, y = map(float, self.fields["start"][0].split(","))
        return x, y

    def turned(self, label: str, within: Locator | None = None) -> Locator:
        """The track of one of the panel's numbers."""
        return (within or self.sidebar).get_by_role("slider", name=label, exact=True)

    def typed(self, label: str, within: Locator | None = None) -> Locator:
        """Its field."""
        return (within or self.sidebar).get_by_role("textbox", name=label, exact=True)

    def rate(self, i: int) -> Locator:
        """The learning-rate slider of the i-th run."""
        return self.turned(f"Learning rate of run {i}")

    def nudge_rate(self, i: int, key: str = "ArrowRight") -> Screen:
        """Move a learning-rate slider by one, and wait for the answer."""
        before = self.fields["run"][i - 1]
        self.rate(i).focus()
        self.page.keyboard.press(key)
        return self.until_address("(q, [i, old]) => q.getAll('run')[i] !== old", [i - 1, before])

    def button(self, name: str) -> Locator:
        """One of the panel's buttons."""
        return self.sidebar.get_by_role("button", name=name, exact=True)

    def add(self, method: str) -> None:
        """A run more, of this method."""
        self.button("Add").click()
        self.page.get_by_role("menuitem", name=method, exact=True).click()

    def details(self, i: int) -> Locator:
        """Open the i-th run's settings."""
        self.sidebar.locator('[class*="st-key-more-"] button').nth(i - 1).click()
        body = self.page.get_by_test_id("stPopoverBody")
        expect(body.get_by_role("button", name="Remove")).to_be_visible()
        return body

    def choose(self, label: str, option: str, within: Locator | None = None) -> None:
        """Pick an option of a select box, by default one of the panel's."""
        box = (within or self.sidebar).get_by_role("combobox", name=label)
        row = self.page.get_by_role("option", name=option, exact=True)
        for patience in (1.0, 2.0, 5.0, PATIENCE):  # while it comes up, the framework's list may close by itself
            box.click()
            box.fill(option)
            with suppress(TimeoutError):
                row.click(timeout=1000 * patience)
                return
        raise AssertionError(f"{label}: {option!r} was not to be picked")

    def panel_values(self) -> list[str]:
        """What every control of the panel shows, in order."""
        inputs = "inputs => inputs.map(i => [i.getAttribute('aria-label'), i.value].join('='))"
        return list(self.sidebar.locator("input").evaluate_all(inputs))

    def overflow(self) -> int:
        """Pixels by which the document is wider than the window."""
        return int(self.page.evaluate("document.documentElement.scrollWidth - window.innerWidth"))


def pixels(drawn: str) -> NDArray[np.uint8]:
    """A canvas' text as an array (height, width, 4)."""
    return np.asarray(Image.open(BytesIO(b64decode(drawn.partition(",")[2]))).convert("RGBA"))


def tones(image: NDArray[np.uint8]) -> int:
    """How many colours a picture (height, width, 4) has."""
    return len(np.unique(np.ascontiguousarray(image).view(np.uint32)))


Open = Callable[..., Screen]  # open_screen(origin=..., **context options) -> Screen
