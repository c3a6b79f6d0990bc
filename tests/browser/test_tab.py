"""A tab that was another test's is as good as new."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect
from screen import Screen
from server import Server
from tab import WIDE, Tabs


def take(tabs: Tabs, app: Server, panel: bool = True) -> Screen:
    return Screen(tabs.take(app.origin, False, WIDE, panel, {}, locale="en-NZ"))  # of a kind that no other test has


def told(screen: Screen) -> tuple[object, ...]:
    """What a session, a player, a panel or a window remembers."""
    names = ("view", "speed", "stage", "inside", "dial", "step", "playing", "surface")
    toggles = "all => all.map(button => [button.textContent, button.ariaPressed])"
    pressed = screen.player.locator("[aria-pressed]").evaluate_all(toggles)
    focus = screen.page.evaluate("[document.activeElement.className, innerWidth, scrollY]")
    data = [screen.data(name) for name in names]
    undo = screen.button("Undo").is_disabled()
    return data, pressed, focus, screen.drawn("land"), screen.drawn("line"), screen.panel_values(), undo, screen.fields


def test_nothing_of_the_test_before_is_left(tabs: Tabs, app: Server) -> None:
    query = "f=himmelblau&steps=40&run=adam&run=sgd"
    first = take(tabs, app)
    new = told(first.still(query))
    first.press("+", "l", "ArrowLeft")
    first.legend.nth(1).click()
    first.player.locator(".ov-speed").select_option("8")
    first.nudge_rate(1)
    first.do("both").has(stage="both").until_looks(stage="both")
    first.details(1)  # left open
    first.page.set_viewport_size({"width": 1200, "height": 700})
    tabs.give_back(first.tab, good=True)
    again = take(tabs, app)
    assert again.tab is first.tab
    assert again.problems == []
    expect(again.page.get_by_test_id("stPopoverBody")).to_have_count(0)
    assert told(again.still(query)) == new
    tabs.give_back(again.tab, good=True)
    alone = take(tabs, app, panel=False)
    assert alone.tab is first.tab
    alone.still(query)
    assert alone.panel_values() == []
    tabs.give_back(alone.tab, good=True)
    last = take(tabs, app)
    assert told(last.still(query)) == new
    tabs.give_back(last.tab, good=True)


@pytest.mark.parametrize("what", ["something left in the document", "a failure"])
def test_a_tab_that_cannot_be_trusted_is_closed(tabs: Tabs, app: Server, what: str) -> None:
    screen = take(tabs, app)
    if what != "a failure":
        screen.open("f=sphere&run=sgd").page.evaluate("document.body.append(new Image())")
    tabs.give_back(screen.tab, good=what != "a failure")
    assert screen.page.is_closed()
