"""The gallery in a browser: a search, a card, the next one and back, and from a card to the scene that it shows."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect
from screen import Open, Screen
from test_accessibility import grave

from optim_viz.gallery import GROUPS, card_of, find_cards
from optim_viz.link.codec import from_query
from optim_viz.optimizers import OPTIMIZERS

pytestmark = pytest.mark.panel(False)
NARROW = """() => [...document.querySelectorAll('.ov-sentence, .ov-card-still, .stPageLink a, .st-key-card-numbers')]
  .filter(node => node.checkVisibility() && node.getBoundingClientRect().right > innerWidth + 1)
  .map(node => node.outerHTML.slice(0, 80))"""


def the_stills_of_a_group_come_when_it_is_opened(screen: Screen) -> None:
    page, group = screen.page, GROUPS["schedule"]
    page.locator("summary").filter(has_text=group.label).click()
    stills = page.locator(".st-key-rows-schedule .ov-still")
    expect(stills).to_have_count(len(group.cards))
    screen.at_rest()
    assert min(stills.evaluate_all("all => all.map(still => still.naturalWidth)")) > 4


def the_list_with_the_family_tree_has_no_grave_violation(screen: Screen) -> None:
    screen.page.get_by_text("Family tree").click()
    expect(screen.page.locator(".ov-adds")).to_have_count(len(OPTIMIZERS))
    screen.at_rest()
    assert grave(screen) == []
    screen.tab.emulate(color_scheme="light")


def test_a_card_is_found_opened_turned_and_left(screen: Screen) -> None:
    page = screen.gallery().page
    stills = page.locator(".ov-still")
    expect(stills).to_have_count(len(OPTIMIZERS))
    assert stills.evaluate_all("all => all.filter(still => still.naturalWidth <= 4).length") == 0
    the_list_with_the_family_tree_has_no_grave_violation(screen)
    the_stills_of_a_group_come_when_it_is_opened(screen)
    page.get_by_label("Search the cards").fill("kingma 2015")
    expect(stills).to_have_count(len(find_cards("kingma 2015")))
    screen.at_rest()
    page.locator(".st-key-row-optimizer-adam").click()  # anywhere on it
    title = page.locator("h1.ov-headline")
    expect(title).to_contain_text("Adam")
    expect(page.locator(".katex-display").first).to_be_visible()
    assert "card=optimizer%3Aadam" in screen.at_rest().page.url
    assert grave(screen) == []
    page.get_by_role("link", name="Next", exact=True).click()
    expect(title).to_contain_text("AdamW")
    screen.at_rest().page.go_back()
    expect(page.get_by_role("link", name="AdamW")).to_be_visible()
    screen.at_rest().page.go_back()
    expect(stills).to_have_count(len(find_cards("kingma 2015")))  # as it was left
    screen.at_rest()


def test_a_card_plays_its_scene(screen: Screen) -> None:
    screen.gallery("card=lion").page.get_by_role("link", name="Play it in Compare").click()
    screen.settled()
    query = screen.page.url.partition("?")[2]
    assert from_query(query)[0] == card_of("lion").scenario
    screen.page.go_back()
    expect(screen.page.locator(".ov-card-still")).to_be_visible()


def test_on_a_phone_nothing_lies_beside_the_screen(open_screen: Open) -> None:
    screen = open_screen(viewport={"width": 390, "height": 844})
    for query in ("", "card=adam", "card=penguins"):
        screen.gallery(query)
        assert screen.page.evaluate(NARROW) == [], query
