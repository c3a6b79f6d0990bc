"""Every page by the rules that axe-core checks, in light and dark; and the main page by keyboard alone."""

from __future__ import annotations

from collections.abc import Callable
from importlib.resources import files

import pytest
from playwright.sync_api import expect
from screen import Open, Screen

from optim_viz.ui.shell import PAGES

AXE = next(path for path in files("axe_playwright_python").iterdir() if path.name == "axe.min.js").read_text("utf-8")
GRAVE = """async () => (await axe.run(document)).violations
  .filter(({ impact }) => impact === "serious" || impact === "critical")
  .map(({ id, nodes }) => `${id}: ${nodes.map((node) => `${node.html} ${node.failureSummary}`).join("; ")}`)"""

# What a page shows only when asked: page -> the queries to look at besides the bare address.
MORE = {
    "compare": [
        "view=both,inside:1,dial:1&f=saddle&start=0,0&run=sgd&run=adam&run=newton,learning_rate:1",
        "view=grid&run=sgd,learning_rate:1&run=rmsprop,learning_rate:0.1&run=momentum,learning_rate:0.0001",
        "view=map,projector:1&run=",
        "f=nowhere&steps=many",
    ],
    "learning_rate": ["study=multiples", "study=heat&f=quadratic&run=momentum"],
    "fate_map": ["f=himmelblau&run=adam&run=sgd,learning_rate:0.01&study=sweep,beside:1"],
}
ADDRESSES = [(page, query) for page in PAGES for query in ["", *MORE.get(page, [])]]


def grave(screen: Screen) -> list[str]:
    """The serious and critical violations of what is in sight."""
    screen.page.evaluate(AXE)
    found: list[str] = screen.page.evaluate(GRAVE)
    return found


@pytest.mark.parametrize(("page", "query"), ADDRESSES)
def test_no_page_has_a_grave_violation(open_screen: Open, page: str, query: str) -> None:
    for scheme in ("light", "dark"):
        screen = open_screen(color_scheme=scheme)
        screen.open(query, f"/{page}")
        assert grave(screen) == [], scheme


def test_axe_sees_what_is_wrong(screen: Screen) -> None:
    """A probe: a picture without a name, which must be found."""
    screen.open()
    screen.page.evaluate(
        "() => document.body.append(Object.assign(new Image(), { src: 'data:image/gif;base64,R0lGODlhAQABAAAAACw=' }))"
    )
    assert any(found.startswith("image-alt") for found in grave(screen))


@pytest.mark.parametrize("open_part", ["share", "popover"])
def test_what_opens_has_no_grave_violation(screen: Screen, open_part: str) -> None:
    screen.open()
    opened: dict[str, Callable[[], object]] = {
        "share": lambda: screen.do("share"),
        "popover": lambda: screen.sidebar.get_by_role("button", name="SGD").click(),
    }
    opened[open_part]()
    part = (
        screen.page.get_by_role("dialog").get_by_test_id("stCode")
        if open_part == "share"
        else screen.page.get_by_text("Remove")
    )
    expect(part.first).to_be_visible()
    screen.settled()
    assert grave(screen) == []


def test_a_phone_has_no_grave_violation(open_screen: Open) -> None:
    screen = open_screen(viewport={"width": 390, "height": 844})
    screen.open("view=map,dial:1")
    assert grave(screen) == []
    assert screen.overflow() <= 0
