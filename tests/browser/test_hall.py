"""In front of a hall, in somebody else's page, by two fingers, without letter keys, and on paper."""

from __future__ import annotations

import re
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

import pytest
from playwright.sync_api import expect
from screen import IDLE, Open, Screen, looked_at

from optim_viz import OBJECTIVES
from optim_viz.ui.panel.share import frame_of

RUNS = "f=himmelblau&run=adam,learning_rate:0.1&run=momentum,learning_rate:0.005&steps=100"
LAPTOP = {"width": 1366, "height": 768}
LARGE = {"width": 1920, "height": 1080}  # where the same pixels are less of the height
LEAST = 0.024  # of the window's height

# What a hall reads, and how large its type is on the screen.
TYPE = """() => {
  const found = [], walker = document.createTreeWalker(document.querySelector(".stMain"), NodeFilter.SHOW_TEXT);
  const icon = "[data-testid=stIconMaterial], .ov-sr, .ov-sweep-sr, .ov-heat-map-said, sub, sup";
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement, range = document.createRange();
    range.selectNode(walker.currentNode);
    const { width, top, bottom } = range.getBoundingClientRect();
    if (!walker.currentNode.nodeValue.trim() || !element.checkVisibility() || element.closest(icon)) continue;
    if (!width || top > innerHeight || bottom < 0) continue;
    const size = parseFloat(getComputedStyle(element).fontSize) * (element.currentCSSZoom ?? 1);
    if (size < LEAST * innerHeight - 0.01) found.push([walker.currentNode.nodeValue, size]);
  }
  return found;
}""".replace("LEAST", str(LEAST))


@pytest.mark.panel(False)
def test_a_lesson_in_the_hall_has_its_play_bar_in_sight(open_screen: Open) -> None:
    screen = open_screen(viewport=LAPTOP)
    screen.open("lesson=zig_zag", "/lecture").has(held="true")
    screen.do("projector")
    expect(screen.player).to_have_class(re.compile("ov-hall"))
    assert screen.page.evaluate(TYPE) == []
    bottom = screen.player.bounding_box()
    assert bottom is not None
    assert bottom["y"] + bottom["height"] <= LAPTOP["height"]
    screen.page.locator(".st-key-answers button").first.click()
    screen.has(held="false")
    expect(screen.page.locator(".st-key-verdict")).to_be_visible()  # it takes two lines more
    screen.page.wait_for_function(
        "() => document.querySelector('.ov-play').getBoundingClientRect().bottom <= innerHeight"
        " && document.querySelector('.ov-scrub').getBoundingClientRect().bottom <= innerHeight"
    )
    assert screen.page.evaluate(TYPE) == []
    screen.page.set_viewport_size(LARGE)  # type: ignore[arg-type]
    screen.page.wait_for_function(f"() => innerWidth === 1920 && !({TYPE})().length")


# What is written on canvases from now on, and how large it is on the screen. A canvas that is laid onto another one as
# it is has no size of its own; of a chart that the style sheet enlarges, it is twice as fine at most, and as enlarged.
WRITTEN = """() => {
  const { prototype } = CanvasRenderingContext2D, found = [];
  const write = (window.writes ??= prototype.fillText);
  const { currentCSSZoom: zoom = 1 } = document.querySelector(".ov-heat-map") ?? {}, laid = Math.max(1, zoom / 2);
  window.written = found;
  prototype.fillText = function (text, ...where) {
    const { a, b } = this.getTransform(), { width, clientWidth, currentCSSZoom } = this.canvas;
    const shown = clientWidth ? (clientWidth / width) * (currentCSSZoom ?? 1) : laid / devicePixelRatio;
    found.push([String(text), parseFloat(/([\\d.]+)px/.exec(this.font)[1]) * Math.hypot(a, b) * shown]);
    return write.call(this, text, ...where);
  };
}"""
READ_BACK = """() => {
  CanvasRenderingContext2D.prototype.fillText = window.writes;
  return window.written;
}"""


def nothing_drawn_is_too_small(screen: Screen) -> None:
    """Neither a tick nor a name on any canvas of the page: all of them are drawn anew in the dark."""
    screen.page.evaluate(WRITTEN)
    screen.tab.emulate(color_scheme="dark")
    screen.page.wait_for_function("() => window.written.length > 10")
    screen.page.evaluate(IDLE)
    least = LEAST * screen.page.evaluate("() => innerHeight")
    drawn = [(text, size) for text, size in screen.page.evaluate(READ_BACK) if text.strip()]
    assert [(text, size) for text, size in drawn if size < least - 0.01] == []


STUDIES = {
    "sweep": ("/study", f"{RUNS}&study=sweep,cells:20", ".ov-sweep"),
    "heat map": ("/study", f"{RUNS}&study=heat,by:b1,cells:20", ".ov-heat-map"),
    "fate map": ("/study", f"{RUNS}&study=starts,cells:20", ".ov-heat-map"),
    "side by side": ("/compare", f"{RUNS}&b.f=himmelblau&b.run=adam", ".ov-play"),
}


@pytest.mark.panel(False)
@pytest.mark.parametrize(("path", "query", "part"), STUDIES.values(), ids=STUDIES)
def test_every_page_has_a_projector_which_shows_its_picture_large(
    open_screen: Open, path: str, query: str, part: str
) -> None:
    screen = open_screen(viewport=LAPTOP)
    screen._go(query, path, False)
    screen.page.locator(part).first.wait_for()
    screen.page.locator('[data-do="projector"]').first.click()
    expect(screen.page.locator(".ov-player").first).to_have_class(re.compile("ov-hall"))
    expect(screen.sidebar).to_be_hidden()
    chart = screen.page.locator(part).first.bounding_box()
    assert chart is not None
    assert chart["y"] + 100 < LAPTOP["height"]
    screen.page.wait_for_function(f"() => !({TYPE})().length")
    nothing_drawn_is_too_small(screen)
    play = screen.page.locator(".ov-play").first.bounding_box()
    assert play is not None
    assert play["y"] + play["height"] <= LAPTOP["height"]
    screen.page.set_viewport_size(LARGE)  # type: ignore[arg-type]
    screen.page.wait_for_function(f"() => innerWidth === 1920 && !({TYPE})().length")
    screen.tab.emulate(color_scheme="light")
    nothing_drawn_is_too_small(screen)
    screen.page.locator('[data-do="projector"]').first.click()
    expect(screen.sidebar).to_be_visible()


@pytest.mark.panel(False)
def test_a_rule_and_a_dial_are_read_in_a_hall(open_screen: Open) -> None:
    """Indices are smaller, as everywhere."""
    screen = open_screen(viewport=LARGE)
    screen.open(f"{RUNS}&{looked_at(projector=1, inside=1, dial=1)}")
    for size in (LARGE, LAPTOP):
        screen.resized(**size)
        assert screen.page.evaluate(TYPE) == []
        assert screen.overflow() <= 0


@pytest.mark.panel(False)
def test_a_question_without_a_player_has_a_projector_too(open_screen: Open) -> None:
    screen = open_screen(viewport=LAPTOP)
    screen.css = "[data-testid=ensemble]"
    screen.open("f=quadratic&steps=50&noise=1&run=sgd,0.01&run=adam,0.1&study=seeds,seeds:20", "/study")
    button = screen.page.get_by_role("button", name="Projector")
    button.click()
    expect(screen.sidebar).to_be_hidden()
    screen.until_address("q => q.get('view')?.includes('projector:1')")
    screen.page.wait_for_function(f"() => !({TYPE})().length")
    rows = screen.box(screen.page.locator(".ov-ensemble-rows"))
    assert rows["y"] + rows["height"] <= LAPTOP["height"]
    nothing_drawn_is_too_small(screen)
    screen.page.set_viewport_size(LARGE)  # type: ignore[arg-type]
    screen.page.wait_for_function(f"() => innerWidth === 1920 && !({TYPE})().length")
    screen.page.keyboard.press("Escape")
    expect(screen.sidebar).to_be_visible()
    expect(button).to_have_attribute("aria-pressed", "false")


@pytest.mark.panel(False)
def test_full_screen_that_is_refused_says_what_to_do(screen: Screen) -> None:
    screen.open(RUNS)
    screen.page.evaluate("""() => {
      window.kept = Element.prototype.requestFullscreen;
      Element.prototype.requestFullscreen = () => Promise.reject(new TypeError("no"));
    }""")
    screen.do("fullscreen")
    expect(screen.tip).to_contain_text("does not let a page fill the screen")
    screen.page.evaluate(
        "() => Object.defineProperty(document, 'fullscreenEnabled', { value: false, configurable: true })"
    )
    screen.page.mouse.move(5, 5)
    screen.do("fullscreen")
    expect(screen.tip).to_contain_text("F11")
    screen.page.evaluate(  # another test has this tab next
        "() => { Element.prototype.requestFullscreen = window.kept; delete document.fullscreenEnabled; }"
    )


@pytest.mark.panel(False)
def test_in_a_page_of_another_origin(open_screen: Open) -> None:
    """The frame that the share dialog offers; and one without what it asks for."""
    screen = open_screen(fresh=True, viewport=LAPTOP)
    frame = frame_of(f"{screen.origin}/?{RUNS}")
    assert 'allow="fullscreen; clipboard-write"' in frame
    assert "&amp;embed=true" in frame
    pages = {"/": frame, "/without": frame.replace("fullscreen; ", "")}

    class Elsewhere(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("Content-Type", "text/html")
            self.end_headers()
            self.wfile.write(pages.get(self.path, "").encode())

        def log_message(self, format: str, *args: object) -> None:
            """Nobody reads it."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Elsewhere) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        try:
            for path in pages:
                screen.page.goto(f"http://localhost:{server.server_port}{path}")
                _look_into_the_frame(screen, allowed=path == "/")
        finally:
            screen.page.goto("about:blank")
            server.shutdown()
            ours = [problem for problem in screen.problems if "localhost" not in problem]  # it was to go elsewhere
            screen.problems[:] = ours


def _look_into_the_frame(screen: Screen, allowed: bool) -> None:
    inside = screen.page.frame_locator("iframe")
    expect(inside.locator('.ov-player[data-ready="true"]')).to_be_visible(timeout=40_000)
    expect(inside.locator(".ov-legend li")).to_have_count(2)
    inside.locator('[data-do="fullscreen"]').click()
    if allowed:
        expect(inside.locator(".ov-player")).to_have_class(re.compile("ov-large"))
    else:
        expect(inside.locator(".ov-tip")).to_contain_text("open it in a tab of its own")


FINGERS = """([id, type, x, y]) => {
  const stage = document.querySelector(".ov-stage");
  stage.setPointerCapture = () => {};
  stage.dispatchEvent(new PointerEvent(type, { pointerId: id, pointerType: "touch", clientX: x, clientY: y,
    button: type === "pointermove" ? -1 : 0, bubbles: true, cancelable: true }));
}"""


def two_fingers_zoom_the_map_and_leave_the_start(screen: Screen) -> None:
    start, before = screen.ring.get_attribute("data-start"), screen.unit
    (ax, ay), (bx, by) = screen.at(0.4, 0.5), screen.at(0.6, 0.5)
    middle = screen.plane((ax + bx) / 2, ay)
    for step in (
        [7, "pointerdown", ax, ay],
        [8, "pointerdown", bx, by],
        [7, "pointermove", ax - (bx - ax) / 2, ay],
        [8, "pointermove", bx + (bx - ax) / 2, by],
        [7, "pointerup", ax, ay],
        [8, "pointermove", bx + 3, by],
        [8, "pointerup", bx, by],
    ):
        screen.page.evaluate(FINGERS, step)
    screen.page.wait_for_timeout(300)
    assert screen.unit == pytest.approx(2 * before, rel=1e-3)
    assert screen.plane((ax + bx) / 2, ay) == pytest.approx(middle, abs=1e-4)  # what lay between them is there still
    assert screen.ring.get_attribute("data-start") == start
    assert screen.ring.get_attribute("data-start") == ",".join(map(str, OBJECTIVES["himmelblau"].start))


def letter_keys_can_be_switched_off_and_a_held_key_acts_once(screen: Screen) -> None:
    screen.press("Home").has(step=0)
    screen.page.evaluate(
        "() => { for (let i = 0; i < 4; i++) document.body.dispatchEvent("
        "new KeyboardEvent('keydown', { key: 'v', repeat: i > 0, bubbles: true })); }"
    )
    screen.has(stage="relief")  # the next view, and not four on
    screen.press("v", "v", "v").has(stage="map")
    off = screen.player.get_by_role("button", name="Letter keys off")
    expect(off).to_have_attribute("aria-pressed", "false")
    off.click()
    expect(off).to_have_attribute("aria-pressed", "true")
    screen.page.keyboard.press("v")
    screen.page.keyboard.press("i")
    screen.page.keyboard.press("ArrowRight")
    screen.has(step=1, stage="map", inside="false")
    off.click()
    screen.page.keyboard.press("i")
    screen.has(inside="true")


def on_paper_stand_headline_picture_legend_and_link(screen: Screen) -> None:
    page = screen.page
    page.evaluate("() => dispatchEvent(new Event('beforeprint'))")
    page.emulate_media(media="print")
    for part in ("h1", ".ov-land", ".ov-legend li", '[data-chart="loss"]', ".ov-results", ".ov-printed"):
        expect(page.locator(part).first).to_be_visible()
    for part in (".ov-controls", ".ov-head", ".ov-tools", "[data-testid=stSidebar]", "[data-testid=stHeader]"):
        expect(page.locator(part).first).to_be_hidden()
    expect(page.locator(".ov-printed")).to_contain_text("f=himmelblau")
    box = page.locator(".stMainBlockContainer").bounding_box()
    assert box is not None
    assert box["width"] <= 700  # a sheet of A4
    page.emulate_media(media="screen")
    page.evaluate("() => dispatchEvent(new Event('afterprint'))")
    expect(page.locator(".ov-printed")).to_have_count(0)


@pytest.mark.panel(False)
def test_of_a_study_on_paper_there_are_no_buttons_either(screen: Screen) -> None:
    screen.open(f"{RUNS}&study=sweep,cells:20", "/study")
    page = screen.page
    page.emulate_media(media="print")
    for part in ("h1", ".ov-sweep-plot canvas", ".ov-sweep-rows", ".ov-land", ".ov-legend li"):
        expect(page.locator(part).first).to_be_visible()
    for part in (".st-key-study", ".ov-sweep-tools", ".ov-sweep-do", ".ov-controls", "[data-testid=stMain] .stButton"):
        expect(page.locator(part).filter(visible=True)).to_have_count(0)
    page.emulate_media(media="screen")
    expect(page.locator(".st-key-study")).to_be_visible()


@pytest.mark.panel(False)
def test_on_paper_by_two_fingers_and_without_letter_keys(screen: Screen) -> None:
    """One visit: what is claimed of it has a name of its own."""
    screen.still(RUNS)
    on_paper_stand_headline_picture_legend_and_link(screen)
    two_fingers_zoom_the_map_and_leave_the_start(screen)
    letter_keys_can_be_switched_off_and_a_held_key_acts_once(screen)


@pytest.mark.panel(False)
def test_what_tells_runs_of_one_method_apart_stands_first_and_whole(open_screen: Open) -> None:
    screen = open_screen(viewport=LAPTOP)
    runs = "&".join(f"run=adam,learning_rate:{rate}" for rate in ("0.0125", "0.00035", "0.2"))
    screen.still(f"f=himmelblau&{runs}&view=grid")
    expect(screen.legend.locator("b")).to_have_text(["α = 0.0125", "α = 3.5·10⁻⁴", "α = 0.2"])
    names = screen.player.locator(".ov-panel .ov-name b")
    expect(names).to_have_count(3)
    cut = names.evaluate_all("all => all.filter((name) => name.scrollWidth > name.clientWidth + 1).length")
    assert cut == 0
    # In the projector, a narrow one: an outcome of many words does not cut what stands before it.
    screen.page.set_viewport_size({"width": 1024, "height": 768})
    screen.still(
        "f=sphere&run=momentum,learning_rate:0.0123,momentum:0.9&run=nadam,learning_rate:0.0125&view=map,projector:1"
    )
    expect(screen.legend.locator(".ov-detail")).to_contain_text(["α = 0.0123", "α = 0.0125"])
    expect(screen.player.locator(".ov-legend .ov-chip").first).to_contain_text("step")
    cut = screen.legend.locator(":is(b, .ov-detail)").evaluate_all(
        """all => all.filter((part) => {
            const range = document.createRange();
            range.selectNodeContents(part);
            const { right, bottom } = part.getBoundingClientRect(), text = range.getBoundingClientRect();
            return text.right > right + 1 || text.bottom > bottom + 1;
        }).length"""
    )
    assert cut == 0
