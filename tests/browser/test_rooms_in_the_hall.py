"""A room in browsers: a screen at the front, two students, and bars that grow without anybody's touching the page."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import expect
from screen import Open, Screen
from server import Server, serve
from tab import Tabs

SCENE = "f=himmelblau&start=-2.5,0.5&steps=100&run=adam,learning_rate:0.1&run=sgd,learning_rate:0.01&ask=lowest"
HALL = {"width": 1920, "height": 1080}


@pytest.fixture
def with_rooms(tmp_path: Path, tabs: Tabs) -> Iterator[Server]:
    server = serve(tmp_path, blank=False, environment={"OPTIM_VIZ_ROOMS": "memory"})
    yield server
    tabs.close(server.origin)
    server.stop()
    assert "Traceback" not in server.news()


def until_bars(screen: Screen, answers: str, *counts: str) -> None:
    table = screen.page.locator(".ov-tally")
    expect(table.locator("caption")).to_have_text(answers)
    expect(table.locator("td:nth-child(3)")).to_have_text(list(counts))


def test_bars_grow_on_the_screen_while_students_answer(with_rooms: Server, open_screen: Open) -> None:
    screen = open_screen(origin=with_rooms.origin, fresh=True, viewport=HALL).open(SCENE, "/compare")
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

    students = [open_screen(origin=with_rooms.origin, fresh=True) for _ in range(2)]
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
