"""The server is killed and started anew while a page is open: nothing is lost, and the next action is answered."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import expect
from screen import Open, Screen
from server import serve
from tab import Tabs

SCENE = "f=himmelblau&start=-2.5,0.5&steps=200&run=adam,learning_rate:0.1&run=momentum,learning_rate:0.005"
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


class Restarts:
    """A server that can be killed, and started again at the same address."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.server = serve(folder, blank=False)

    def kill(self, *screens: Screen) -> None:
        self.server.kill()
        for screen in screens:
            expect(screen.page.get_by_role("status").get_by_text("The server does not answer")).to_be_visible()
            screen.page.evaluate(LISTEN, "The server is back")

    def start(self, *screens: Screen) -> None:
        """Until each page has seen it: it says so, and has run."""
        port = urlsplit(self.server.origin).port or 0
        self.server = serve(self.folder, blank=False, port=port)
        for screen in screens:
            screen.page.wait_for_function("() => window.isBack")
            screen.settled()


@pytest.fixture
def restarts(tmp_path: Path, tabs: Tabs) -> Iterator[Restarts]:
    servers = Restarts(tmp_path)
    yield servers
    tabs.close(servers.server.origin)
    servers.server.stop()
    news = servers.server.news()
    assert "Traceback" not in news, news


def forgive(screen: Screen) -> None:
    strange = [problem for problem in screen.problems if not any(word in problem for word in EXPECTED)]
    assert not strange, "\n".join(strange)
    screen.problems.clear()


def test_two_pages_that_were_open_go_on_where_they_were(restarts: Restarts, open_screen: Open) -> None:
    """Two visitors of one server, which is killed once for both, as starting it costs more than all the rest.

    What one does on the player meanwhile waits, and takes effect. The other has a scene as it was, and a cell of its
    fate map, which stands in a fragment of its own, answers; then the panel, and another page.
    """
    acts, waits = (open_screen(origin=restarts.server.origin, fresh=True) for _ in range(2))
    acts.still(SCENE)
    waits.still(f"{SCENE}&study=starts", "/study")
    before = acts.fields
    address, panel, losses = waits.fields, waits.panel_values(), waits.losses()
    restarts.kill(acts, waits)
    acts.ring.press("ArrowRight")  # nobody hears it
    restarts.start(acts, waits)

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
