"""Sharing: a link to this very moment, as text and as a code; the projector; and a room in which a class answers."""

from __future__ import annotations

import io
from collections.abc import Iterator
from urllib.parse import parse_qsl, urlsplit

import numpy as np
import pytest
import zxingcpp
from missing import missing
from PIL import Image
from playwright.sync_api import expect
from screen import Open, Screen, pixels
from server import Server, serve
from tab import Tabs

from optim_viz.link.codec import from_query, view_from_query
from optim_viz.link.view_fields import PLAYBACK
from optim_viz.serving.local_network import for_others, network_address

SCENE = (
    "f=himmelblau&start=-2.5,0.5&steps=120&noise=0.3&seed=7&run=adam,learning_rate:0.1"
    "&run=momentum,learning_rate:0.005&run=sgd,learning_rate:0.01@cosine"
)
SCENE_KEYS = ("f", "start", "steps", "noise", "seed", "run", "run", "run")
ASKED = "f=himmelblau&start=-2.5,0.5&steps=100&run=adam,learning_rate:0.1&run=sgd,learning_rate:0.01&ask=lowest"
HALL = {"width": 1920, "height": 1080}
LAYERS = ("land", "line", "heads", "surface3d")


def shared(screen: Screen) -> str:
    """Press the button; what the dialog shows."""
    screen.do("share")
    code = screen.page.get_by_role("dialog").get_by_test_id("stCode").locator("code").first
    expect(code).to_contain_text("moment=")
    return code.inner_text()


@pytest.mark.panel(False)
def test_the_link_is_copied_and_the_dialog_says_so(screen: Screen) -> None:
    """And that at this address it opens here alone, so that there is no code for phones."""
    screen.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    screen.still(SCENE).seek(40)
    link = shared(screen)
    dialog = screen.page.get_by_role("dialog")
    expect(dialog).to_contain_text("opens on this computer alone")
    expect(dialog.locator("img")).to_have_count(0)
    assert len(link) < 260
    assert link.endswith("&end=1")
    expect(screen.page.get_by_role("dialog")).to_contain_text("Copied to the clipboard")
    copied = str(screen.page.evaluate("() => navigator.clipboard.readText()"))
    for text in (link, copied):
        address, _, query = text.partition("?")
        assert address.rstrip("/") == screen.origin
        assert from_query(query) == from_query(SCENE.replace("@cosine", "@cosine,final:0"))
        playback, notices = PLAYBACK.from_query(query)
        assert not notices
        assert playback is not None
        assert (playback.step, playback.plays, playback.hidden, playback.window) == (40, False, (), None)
    screen.page.get_by_text("From the start").click()
    expect(screen.page.get_by_role("dialog").get_by_test_id("stCode").locator("code").first).not_to_contain_text(
        "moment="
    )
    screen.page.context.clear_permissions()


@pytest.fixture(scope="module")
def elsewhere(tmp_path_factory: pytest.TempPathFactory, tabs: Tabs) -> Iterator[Server]:
    """A server that hears its network, and has rooms. The first test that comes to it finds one just started."""
    rooms = {"OPTIM_VIZ_ROOMS": "memory"}
    server = serve(tmp_path_factory.mktemp("elsewhere"), blank=False, address="0.0.0.0", environment=rooms)
    yield server
    for origin in (server.origin, for_others(server.origin, network_address())):
        tabs.close(origin)
    server.stop()
    news = server.news()
    assert "Traceback" not in news, news


@pytest.mark.panel(False)
def test_a_link_opened_elsewhere_is_the_same_picture(screen: Screen, open_screen: Open, elsewhere: Server) -> None:
    """In a fresh browser, from a server that has just started: window, camera, step, hidden runs, to the pixel."""
    screen.still(f"{SCENE}&view=both,fan:0")
    screen.seek(57).do("zoom-in").do("turn-left")
    screen.player.locator(".ov-legend button").nth(1).click()
    screen.page.mouse.move(3, 3)
    link = shared(screen)
    screen.page.keyboard.press("Escape")
    expect(screen.page.get_by_role("dialog")).to_have_count(0)
    there = open_screen(origin=elsewhere.origin, fresh=True)
    there.open(link.partition("?")[2]).has(step="57", playing="false").assert_deep_link("/")
    there.page.mouse.move(3, 3)
    assert there.losses() == screen.losses()
    assert there.data("view") == screen.data("view")
    for layer in LAYERS:
        here, far = (pixels(s.drawn(layer)).astype(int) for s in (screen, there))
        # The window is spelled to seven digits: a line's edge may fall a thousandth of a pixel aside.
        assert np.abs(here - far).max(-1).astype(bool).mean() < 0.002, layer
    # Whoever goes on from there has a scene of his own: the address no longer holds the moment.
    assert "moment" in there.fields
    there.nudge_rate(1)
    assert "moment" not in there.fields
    there.has(step="57")


def test_the_code_leads_to_the_networks_address(open_screen: Open, elsewhere: Server) -> None:
    """Who comes by it sees the same, at an address that is not localhost."""
    if not network_address():
        missing("this computer is in no network")
    screen = open_screen(origin=elsewhere.origin, fresh=True)
    screen.still(SCENE).seek(40)
    link = shared(screen)
    picture = screen.page.get_by_role("dialog").locator("img")
    expect(picture).to_be_visible()
    screen.page.wait_for_function("() => document.querySelector('[role=dialog] img').complete")
    (found,) = zxingcpp.read_barcodes(Image.open(io.BytesIO(picture.screenshot())).convert("L"))
    assert found.text == link
    origin, _, query = link.partition("/?")
    assert origin == for_others(screen.origin, network_address())
    assert [key for key, _ in parse_qsl(query)] == ["v", *SCENE_KEYS, "moment", "end"]
    there = open_screen(origin=origin, fresh=True)
    there.open(query).has(surface="himmelblau", runs=3, step=40, playing="false")


@pytest.mark.panel(False)
def test_a_link_that_plays(open_screen: Open) -> None:
    screen = open_screen(reduced_motion="no-preference")
    screen.open(f"{SCENE}&moment=step:30,plays:1,speed:0.25")
    screen.has(playing="true", speed="0.25")
    assert int(screen.data("step")) >= 30


@pytest.mark.panel(False)
def test_a_moment_that_means_nothing_is_named_and_the_rest_stands(screen: Screen) -> None:
    screen.open(f"{SCENE}&moment=step:-4,window:nan~1~2~3,speed:1e9,spin:2,plays:0")
    notices = screen.page.locator(".st-key-notices")
    for word in ("step", "window", "speed", "spin"):
        expect(notices).to_contain_text(word)
    screen.has(surface="himmelblau", runs="3", step="0", playing="false")


@pytest.mark.panel(False)
def test_the_projector(open_screen: Open) -> None:
    screen = open_screen(viewport=HALL)
    screen.still(SCENE)
    for width, height in ((1920, 1080), (1024, 768)):
        screen.page.set_viewport_size({"width": width, "height": height})
        screen.page.wait_for_function("width => document.documentElement.clientWidth === width", arg=width)
        projected(screen, height)


def projected(screen: Screen, height: int) -> None:
    """All of it fits, larger, and without the panel; it comes back."""
    before = screen.box(screen.player)["width"]
    screen.press("p").until_looks(projector=1)
    expect(screen.sidebar).to_be_hidden()
    assert screen.box(screen.player)["width"] > before
    assert screen.overflow() <= 0
    below = screen.page.evaluate("() => document.querySelector('.ov-player').getBoundingClientRect().bottom")
    assert below <= height
    sizes = screen.player.locator(".ov-legend b").evaluate_all(
        "all => all.map(b => parseFloat(getComputedStyle(b).fontSize))"
    )
    assert min(sizes) >= height / 50
    screen.press("Home")
    screen.player.locator(".ov-speed").select_option("8")
    screen.press(" ").has(step="120", playing="false")  # the last frame holds
    assert view_from_query(screen.fields)[0].settings["projector"] == 1  # type: ignore[arg-type]
    screen.press("Escape").until_looks(projector=0)
    expect(screen.sidebar).to_be_visible()


# A room -----------------------------------------------------------------------------------------------------------


def until_bars(screen: Screen, answers: str, *counts: str) -> None:
    table = screen.page.locator(".ov-tally")
    expect(table.locator("caption")).to_have_text(answers)
    expect(table.locator("td:nth-child(3)")).to_have_text(list(counts))


def test_bars_grow_on_the_screen_while_students_answer(elsewhere: Server, open_screen: Open) -> None:
    """A room: a screen at the front, two students, and bars that grow without anybody's touching the page."""
    screen = open_screen(origin=elsewhere.origin, fresh=True, viewport=HALL).open(ASKED, "/compare")
    screen.page.get_by_role("button", name="Ask a class").click()
    dialog = screen.page.get_by_role("dialog")
    link = dialog.get_by_test_id("stCode").locator("code").first.inner_text()
    screen.page.keyboard.press("Escape")
    expect(dialog).to_have_count(0)
    key = screen.fields["room"][0].partition("key:")[2]
    assert key
    assert key not in link
    until_bars(screen, "0 answers", "0", "0")

    # S copies nothing here, as the address has the key: it shows the dialog with the same link.
    screen.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    screen.page.evaluate("() => navigator.clipboard.writeText('mine')")
    screen.press("s")
    expect(dialog.get_by_test_id("stCode").locator("code").first).to_have_text(link)
    assert screen.page.evaluate("() => navigator.clipboard.readText()") == "mine"
    screen.page.keyboard.press("Escape")

    students = [open_screen(origin=elsewhere.origin, fresh=True) for _ in range(2)]
    for student in students:
        student.open(urlsplit(link).query, "/compare")
        expect(student.page.locator(".ov-tally")).to_have_count(0)
    for student, name in zip(students, ("Adam", "SGD"), strict=True):
        student.page.locator(".st-key-question").get_by_role("button", name=name, exact=True).click()
        expect(student.page.get_by_text("You may change it until you look")).to_be_visible()
    until_bars(screen, "2 answers", "1", "1")
    students[0].page.locator(".st-key-question").get_by_role("button", name="SGD", exact=True).click()
    until_bars(screen, "2 answers", "0", "2")
    students[0].page.get_by_role("button", name="See what happens").click()
    expect(students[0].page.locator(".ov-verdict")).to_contain_text("You said SGD")

    screen.page.reload()  # its address opens the bars again
    until_bars(screen.settled(), "2 answers", "0", "2")
    screen.page.get_by_role("button", name="Show the answer").click()
    expect(screen.page.locator(".ov-tally [data-right] th")).to_contain_text("✓")
    expect(screen.page.locator(".ov-verdict")).to_contain_text("lowest")
    screen.settled().has(held="false")
    sent = screen.tab.sent
    screen.page.wait_for_timeout(2500)
    assert screen.tab.sent == sent  # nothing is looked for any more
