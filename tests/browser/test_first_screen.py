"""What a visitor has in sight without scrolling, and that what is pressed stays where it is."""

from __future__ import annotations

import re
from typing import Any

import pytest
from playwright.sync_api import expect
from screen import Open, Screen, looked_at

VIEWS = ("relief", "both", "grid", "map")


def crossing(a: dict[str, float], b: dict[str, float]) -> bool:
    """Whether two boxes have pixels in common."""
    across = min(a["x"] + a["width"], b["x"] + b["width"]) - max(a["x"], b["x"])
    down = min(a["y"] + a["height"], b["y"] + b["height"]) - max(a["y"], b["y"])
    return across > 0 and down > 0


def switches_stay(screen: Screen, size: dict[str, int]) -> None:
    """Whichever view is chosen, the buttons that choose it are where they were, and in sight."""
    buttons = screen.player.locator(".ov-switch button")
    before = screen.boxes(buttons)
    assert all(box["x"] >= 0 and box["x"] + box["width"] <= size["width"] for box in before)
    for view in VIEWS:
        screen.do(view).has(stage=view)
        assert screen.boxes(buttons) == before, f"{view} moved them"


def test_the_first_screen_of_a_laptop(screen: Screen) -> None:
    screen.still()
    expect(screen.legend).to_have_count(5)
    foot = 768
    for label in ("Start x", "Start y", "Steps"):
        box = screen.box(screen.typed(label))
        assert box["y"] + box["height"] <= foot, f"{label} is below the fold"
    home = screen.box(screen.sidebar.get_by_role("button", name="Take it home"))
    assert home["y"] + home["height"] <= foot, "what can be taken home is below the fold"
    assert all(box["height"] <= 50 for box in screen.boxes(screen.sidebar.locator(".st-key-cards > *")))
    # What becomes of each run stands in the table of its numbers: who scrolls to it wants to know.
    assert screen.box(screen.page.locator(".ov-results"))["y"] >= foot
    switches_stay(screen, {"width": 1366, "height": foot})

    # What is said of a run, and of a place at the map's foot, lies over neither the play bar nor the player.
    bar = screen.box(screen.player.locator(".ov-controls"))
    left, top, width, height = screen.plot()
    screen.hover(left + 0.4 * width, top + height - 6)
    assert not crossing(screen.box(screen.tip), bar)
    screen.details(5)
    expect(screen.page.get_by_test_id("stPopoverBody").get_by_text("eps", exact=False).first).to_be_visible()
    assert not crossing(screen.box(screen.page.get_by_test_id("stPopoverBody")), screen.box(screen.player))


@pytest.mark.panel(False)
def test_the_views_of_a_phone(open_screen: Open) -> None:
    size: dict[str, Any] = {"width": 390, "height": 844}
    screen = open_screen(viewport=size)
    screen.open("f=rosenbrock&steps=40&run=adam&run=sgd").has(step=40)
    switches_stay(screen, size)


@pytest.mark.panel(False)
def test_a_first_visit_is_told_what_the_picture_is_about(open_screen: Open) -> None:
    """Once: until it was closed, or the visitor has acted; and where a page is a class's or somebody's frame, never."""
    screen = open_screen(storage_state={"cookies": [], "origins": []})  # of a kind that no other test has
    hint = screen.player.locator(".ov-first-visit")
    kept = "localStorage.getItem('optim-viz-first-visit')"

    screen.open()
    expect(hint).to_contain_text("The goal is the lowest point")
    assert not crossing(screen.box(hint), screen.box(screen.player.locator(".ov-controls")))
    told = screen.drawn("heads")
    hint.get_by_role("button", name="Next").click()
    expect(hint).to_contain_text("fair")
    assert screen.until_drawn("heads", "!==", told), "the marks on the map went with their words"
    screen.press("Home", " ").has(playing="true").press(" ").has(playing="false")  # to watch is not to act
    hint.get_by_role("button", name="Next").focus()
    screen.page.keyboard.press("Enter")
    expect(hint).to_contain_text("Dial")
    assert screen.page.evaluate(kept) is None
    screen.page.keyboard.press("Escape")
    expect(hint).to_be_hidden()
    expect(screen.player).to_be_focused()
    assert screen.page.evaluate(kept) == "seen"
    screen.open(load=True)
    expect(hint).to_be_hidden()

    screen.page.evaluate("localStorage.clear()")
    for query, path in (
        ("embed=true", "/"),
        (looked_at(projector=1), "/"),
        ("moment=step:9", "/"),
        ("lesson=saddle", "/lecture"),
    ):
        screen.open(query, path, load="embed" in query)  # which the framework reads as it is loaded
        expect(hint).to_be_hidden()
        expect(screen.player).not_to_have_attribute("data-hint", re.compile("."))  # nor is anything marked
    screen.open()
    expect(hint).to_be_visible()
    screen.page.mouse.click(*screen.at(0.6, 0.2))  # another start
    expect(hint).to_be_hidden()
    assert screen.page.evaluate(kept) == "seen"
    screen.page.evaluate("localStorage.clear()")
    screen.open()
    expect(hint).to_be_visible()
    screen.do("both").has(stage="both")
    expect(hint).to_be_hidden()
    assert screen.page.evaluate(kept) == "seen"
