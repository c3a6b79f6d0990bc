"""What stands at the top of a page is in sight: the framework has a bar there, and its buttons."""

from __future__ import annotations

from playwright.sync_api import expect
from screen import Screen

COVERED = """headline => {
  const [text] = headline.getClientRects(), { left, top, bottom } = text;
  const button = document.querySelector('[data-testid="stExpandSidebarButton"]')?.getBoundingClientRect();
  const faults = [0, 30, 120].map((along) => [left + along + 2, (top + bottom) / 2])
    .filter((point) => !headline.contains(document.elementFromPoint(...point)))
    .map((point) => `something lies on the headline at ${point}`);
  if (button && button.right > left && button.bottom > top) faults.push("the headline begins below the button");
  return faults;
}"""


def test_the_headline_is_in_sight_where_the_panel_is_folded_too(screen: Screen) -> None:
    screen.open()
    headline = screen.page.locator(".ov-headline").first
    assert headline.evaluate(COVERED) == []
    screen.sidebar.hover()
    screen.page.get_by_test_id("stSidebarCollapseButton").get_by_role("button").click()
    unfold = screen.page.get_by_test_id("stExpandSidebarButton")
    expect(unfold).to_be_visible()
    screen.tab.until(f"(css) => ({COVERED})(document.querySelector(css)).join()", ".ov-headline")
    unfold.click()  # nothing lies on it either
    expect(unfold).to_be_hidden()
