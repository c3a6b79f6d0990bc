"""The question of many problems in a browser: a cell and a dot open the very run that was counted."""

from __future__ import annotations

import re
from typing import Any

import pytest
from playwright.sync_api import Locator, expect
from screen import PHONE, Screen
from tab import WIDE
from test_accessibility import grave

from optim_viz import Profile, Scenario, from_query, profile

TABLE = "[data-testid=profile]"
METHODS, PROBLEMS = ("sgd", "momentum", "adam"), ("booth", "sphere", "eggholder", "himmelblau")
SCENE = "f=beale&steps=60&run=sgd,0.001"
STUDY = f"methods:{'~'.join(METHODS)},problems:{'~'.join(PROBLEMS)}"


def counted() -> Profile:
    """Problems come in the registry's order."""
    return profile(METHODS, ("sphere", "booth", "himmelblau", "eggholder"), steps=60)


def opened(screen: Screen, kind: str = "performance_profile") -> Locator:
    """The table, when the curves are drawn, too."""
    screen.css = TABLE
    screen.open(f"{SCENE}&study={kind},{STUDY}", "/study")
    expect(screen.page.locator(".js-plotly-plot .points path").first).to_be_attached()
    return screen.page.get_by_test_id("profile")


def on_compare(screen: Screen) -> Scenario:
    screen.css = "[data-testid=player]"
    expect(screen.page.locator("[aria-current=page]")).to_have_text("Compare")
    screen.settled()
    found, notices = from_query(screen.page.url.partition("?")[2])
    assert notices == ()
    return found


@pytest.mark.panel(False)
def test_a_cell_says_its_steps_without_a_grave_violation_and_opens_its_run(screen: Screen) -> None:
    table, made = opened(screen), counted()
    cells = table.locator("td")
    assert cells.count() == 12
    for i, row in enumerate(made.table):
        cell = table.locator(f"[data-cell='{i // len(made.problems)},{i % len(made.problems)}']")
        if row.steps is not None:
            expect(cell).to_have_text(str(row.steps))
        said = "not solved" if row.steps is None else f"solved in {row.steps} step"
        expect(cell).to_have_attribute("aria-label", re.compile(f" on {row.problem}: {said}"))
    assert grave(screen) == []
    table.locator("[data-cell='2,1']").click()
    assert on_compare(screen) == made.scenario(2, 1)


def on_a_phone_the_table_scrolls_and_the_page_does_not(screen: Screen, table: Locator) -> None:
    screen.resized(**PHONE)
    expect(table).to_be_visible()
    assert screen.overflow() <= 0
    box = Screen.box(table)
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= PHONE["width"]
    screen.resized(**WIDE)


@pytest.mark.panel(False)
def test_on_a_phone_and_by_keyboard_alone_from_cell_to_cell(screen: Screen) -> None:
    table = opened(screen, "data_profile")
    on_a_phone_the_table_scrolls_and_the_page_does_not(screen, table)
    expect(table.locator("td[tabindex='0']")).to_have_count(1)
    table.locator("td[tabindex='0']").focus()
    for key in ("ArrowRight", "ArrowDown", "ArrowDown", "ArrowUp", "End", "ArrowRight"):
        screen.page.keyboard.press(key)
    cell = table.locator("[data-cell='2,1']")
    expect(cell).to_be_focused()
    expect(table.locator("td[tabindex='0']")).to_have_count(1)
    expect(table.locator(".ov-profile-tip")).to_contain_text("Adam on Booth")
    screen.page.keyboard.press("Enter")
    assert on_compare(screen) == counted().scenario(2, 1)


DOTS = """() => {
  const plot = document.querySelector(".js-plotly-plot"), { xaxis, yaxis, _size: size } = plot._fullLayout;
  const { left, top } = plot.getBoundingClientRect();
  return plot._fullData.flatMap((trace, m) => Array.from(trace.x, (x, i) => ({
    m, p: trace.customdata[i][1], x: left + size.l + xaxis.d2p(x), y: top + size.t + yaxis.d2p(trace.y[i]) })));
}"""


@pytest.mark.panel(False)
def test_a_dot_on_a_step_of_a_curve_opens_its_run(screen: Screen) -> None:
    """At the pixel where the curve of its method rises by its problem."""
    opened(screen)
    made, dots = counted(), screen.page.evaluate(DOTS)
    solved = [(dot["m"], dot["p"]) for dot in dots if dot["p"] >= 0]
    assert sorted(solved) == sorted(zip(*map(list, (made.reached >= 0).nonzero()), strict=True))

    def is_alone(dot: dict[str, Any]) -> bool:
        others = [other for other in dots if other is not dot]
        return all(abs(other["x"] - dot["x"]) + abs(other["y"] - dot["y"]) > 14 for other in others)

    dot = next(dot for dot in dots if dot["p"] >= 0 and is_alone(dot))
    screen.page.mouse.move(dot["x"], dot["y"])
    expect(screen.page.locator(".hovertext").first).to_be_visible()
    screen.page.mouse.click(dot["x"], dot["y"])
    assert on_compare(screen) == made.scenario(dot["m"], dot["p"])
