"""Those who come to another server: by a link, by a code, into a room; and while it is killed and started anew.

Nothing is lost then, and the next action is answered. One server for all of it, as starting one costs more than to
visit it.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

import numpy as np
import pytest
import zxingcpp
from missing import missing
from PIL import Image
from playwright.sync_api import expect
from screen import Open, Screen, pixels
from server import Server, serve
from test_share import HALL, SCENE, shared

from optim_viz.serving.local_network import for_others, network_address

SCENE_KEYS = ("f", "start", "steps", "noise", "seed", "run", "run", "run")
ASKED = "f=himmelblau&start=-2.5,0.5&steps=100&run=adam,learning_rate:0.1&run=sgd,learning_rate:0.01&ask=lowest"
TWO = "f=himmelblau&start=-2.5,0.5&steps=200&run=adam,learning_rate:0.1&run=momentum,learning_rate:0.005"
LAYERS = ("land", "line", "heads", "surface3d")
EXPECTED = ("ERR_CONNECTION_REFUSED", "Client Error in reaching server endpoint", "Streamlit server is not responding")

# The page says so for six seconds, while another is looked at.
LISTEN = """words => {
  const look = setInterval(() => {
    const said = [...document.querySelectorAll("[role=status]")]
      .some((box) => box.checkVisibility() && box.textContent.includes(words));
    if (!said) return;
    window.isBack = true;
    clearInterval(look);
  }, 50);
}"""


class Elsewhere:
    """A server that hears its network, and has rooms; it can be killed, and started again at the same address."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.server = self._serve()
        self.origin = self.server.origin

    def _serve(self, port: int = 0) -> Server:
        rooms = {"OPTIM_VIZ_ROOMS": "memory"}
        return serve(self.folder, blank=False, port=port, address="0.0.0.0", environment=rooms)

    def kill(self, *screens: Screen) -> None:
        self.server.kill()
        for screen in screens:
            expect(screen.page.get_by_role("status").get_by_text("The server does not answer")).to_be_visible()
            screen.page.evaluate(LISTEN, "The server is back")

    def start(self, *screens: Screen) -> None:
        """Until each page has seen it: it says so, and has run."""
        self.server = self._serve(urlsplit(self.origin).port or 0)
        for screen in screens:
            screen.page.wait_for_function("() => window.isBack")
            screen.settled()


@pytest.fixture(scope="module")
def elsewhere(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Elsewhere]:
    """The first test that comes to it finds it just started."""
    found = Elsewhere(tmp_path_factory.mktemp("elsewhere"))
    yield found
    found.server.stop()
    news = found.server.news()
    assert "Traceback" not in news, news


@pytest.mark.panel(False)
def test_a_link_opened_elsewhere_is_the_same_picture(screen: Screen, open_screen: Open, elsewhere: Elsewhere) -> None:
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


def test_the_code_leads_to_the_networks_address(open_screen: Open, elsewhere: Elsewhere) -> None:
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


# A room -----------------------------------------------------------------------------------------------------------


def until_bars(screen: Screen, answers: str, *counts: str) -> None:
    table = screen.page.locator(".ov-tally")
    expect(table.locator("caption")).to_have_text(answers)
    expect(table.locator("td:nth-child(3)")).to_have_text(list(counts))


def test_bars_grow_on_the_screen_while_students_answer(elsewhere: Elsewhere, open_screen: Open) -> None:
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


# A server that comes back --------------------------------------------------------------------------------------------


def forgive(screen: Screen) -> None:
    strange = [problem for problem in screen.problems if not any(word in problem for word in EXPECTED)]
    assert not strange, "\n".join(strange)
    screen.problems.clear()


def test_two_pages_that_were_open_go_on_where_they_were(elsewhere: Elsewhere, open_screen: Open) -> None:
    """Two visitors of one server, which is killed once for both, as starting it costs more than all the rest.

    What one does on the player meanwhile waits, and takes effect. The other has a scene as it was, and a cell of its
    fate map, which stands in a fragment of its own, answers; then the panel, and another page.
    """
    acts, waits = (open_screen(origin=elsewhere.origin, fresh=True) for _ in range(2))
    acts.still(TWO)
    waits.still(f"{TWO}&study=starts", "/study")
    before = acts.fields
    address, panel, losses = waits.fields, waits.panel_values(), waits.losses()
    elsewhere.kill(acts, waits)
    acts.ring.press("ArrowRight")  # nobody hears it
    elsewhere.start(acts, waits)

    acts.until_start_is_not(before["start"])
    assert {**acts.fields, "start": before["start"]} == before
    acts.nudge_rate(2)
    forgive(acts)

    assert waits.fields == address
    assert waits.panel_values() == panel
    assert waits.losses() == losses
    waits.page.get_by_test_id("heat-map").locator(".ov-heat-map-map").click(position={"x": 90, "y": 70})
    waits.until_start_is_not(address["start"])
    waits.sidebar.get_by_role("link", name="Compare").click()
    expect(waits.page.get_by_test_id("heat-map")).to_have_count(0)
    assert waits.settled().fields["f"] == ["himmelblau"]
    forgive(waits)
