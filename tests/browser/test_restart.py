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


class Restarts:
    """A server that can be killed, and started again at the same address."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.server = serve(folder, blank=False)

    def kill(self, screen: Screen) -> None:
        self.server.kill()
        expect(screen.page.get_by_role("status").get_by_text("The server does not answer")).to_be_visible()

    def start(self, screen: Screen) -> None:
        """Until the page has seen it: it says so, and has run."""
        port = urlsplit(self.server.origin).port or 0
        self.server = serve(self.folder, blank=False, port=port)
        expect(screen.page.get_by_role("status").get_by_text("The server is back")).to_be_visible()
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


def test_what_was_done_while_the_server_was_away_takes_effect(restarts: Restarts, open_screen: Open) -> None:
    """On the player, whose event waits; then on the panel."""
    screen = open_screen(origin=restarts.server.origin, fresh=True).still(SCENE)
    before = screen.fields
    restarts.kill(screen)
    screen.ring.press("ArrowRight")  # nobody hears it
    restarts.start(screen)
    screen.until_start_is_not(before["start"])
    assert {**screen.fields, "start": before["start"]} == before
    screen.nudge_rate(2)
    forgive(screen)


def test_after_a_restart_the_page_has_its_scene_and_a_fragment_answers(restarts: Restarts, open_screen: Open) -> None:
    """A cell of the fate map, which stands in a fragment of its own; then another page."""
    screen = open_screen(origin=restarts.server.origin, fresh=True).still(f"{SCENE}&study=starts", "/study")
    address, panel, losses = screen.fields, screen.panel_values(), screen.losses()
    restarts.kill(screen)
    restarts.start(screen)
    assert screen.fields == address
    assert screen.panel_values() == panel
    assert screen.losses() == losses
    screen.page.get_by_test_id("heat-map").locator(".ov-heat-map-map").click(position={"x": 90, "y": 70})
    screen.until_start_is_not(address["start"])
    screen.sidebar.get_by_role("link", name="Compare").click()
    expect(screen.page.get_by_test_id("heat-map")).to_have_count(0)
    assert screen.settled().fields["f"] == ["himmelblau"]
    forgive(screen)
