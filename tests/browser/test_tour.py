"""Lessons and teacher links in a browser: clicker keys, predicting, what a link opens, and what it locks."""

from __future__ import annotations

import math
import re
from urllib.parse import quote

import pytest
from playwright.sync_api import Locator, expect
from screen import Open, Screen

from optim_viz import from_query, simulate
from optim_viz.number_format import format_number
from optim_viz.teaching.lessons import LESSONS, chapter_of

NAMES = list(LESSONS)
RACE = "f=sphere&start=-4,2.5&steps=100&run=sgd,learning_rate:0.2&run=adam,learning_rate:0.01"


def at(screen: Screen, name: str) -> Screen:
    """Wait until the page shows this lesson."""
    expect(screen.page.locator("h1")).to_contain_text(f"{NAMES.index(name) + 1} of {len(NAMES)} {LESSONS[name].title}")
    return screen.until_address("(q, name) => q.get('lesson') === name", name)


def card(screen: Screen) -> Locator:
    return screen.page.locator(".st-key-answer")


def test_a_clicker_goes_through_the_tour_from_wherever_the_focus_is(screen: Screen) -> None:
    at(screen.open(f"lesson={NAMES[0]}", "/lecture"), NAMES[0])
    screen.page.keyboard.press("PageDown")
    at(screen, NAMES[1])
    screen.player.focus()
    screen.page.keyboard.press("PageDown")
    at(screen, NAMES[2])
    screen.rate(1).focus()  # a slider, which has its own use for the key
    before = screen.fields["run"]
    screen.page.keyboard.press("PageUp")
    at(screen, NAMES[1])
    screen.rate(1).focus()
    screen.page.keyboard.press("PageDown")
    at(screen, NAMES[2])
    assert screen.fields["run"] == before
    screen.sidebar.get_by_role("button", name="All settings").click()
    screen.settled().typed("Start x").focus()  # in a text field, keys belong to the text
    screen.page.keyboard.press("PageDown")
    screen.page.wait_for_timeout(400)
    at(screen, NAMES[2])
    screen.rest().page.go_back()
    at(screen, NAMES[1])


@pytest.mark.panel(False)
def test_the_contents_lead_to_a_lesson_and_on_to_compare(screen: Screen) -> None:
    screen.contents()
    screen.page.locator("summary").filter(has_text=chapter_of("noise_frees").title).click()
    screen.page.get_by_role("button", name=LESSONS["noise_frees"].title).click()
    at(screen, "noise_frees")
    screen.page.get_by_role("link", name="Explore this scene").click()
    expect(screen.page.locator("h1")).to_contain_text("Double well")
    screen.settled()
    assert from_query(screen.page.url.partition("?")[2])[0] == LESSONS["noise_frees"].scenario


@pytest.mark.panel(False)
def test_a_held_picture_shows_no_path_and_an_answer_plays_it(screen: Screen) -> None:
    screen.open(f"{RACE}&ask=first").has(held="true", playing="false", step=0, runs=2)
    expect(screen.chips.first).to_be_hidden()
    expect(screen.player.locator(".ov-scrub")).to_be_hidden()
    expect(screen.page.locator(".ov-results")).to_have_count(0)
    line, room = screen.drawn("line"), screen.box(screen.stage)["width"]
    screen.press("End", "Space", "i", "d", "b")
    screen.has(held="true", playing="false", step=0, inside="false", dial="false")
    assert screen.drawn("line") == line
    screen.page.get_by_role("button", name="Adam", exact=True).last.click()
    screen.has(held="false")
    expect(card(screen)).to_contain_text("You said Adam. SGD arrives first, at step")
    expect(screen.chips.first).to_be_visible()
    assert room > 1.1 * screen.box(screen.stage)["width"], "while nothing was told, the map had the room"
    screen.press("End").has(step=100)
    assert screen.drawn("line") != line
    screen.page.get_by_role("button", name="Ask again").click()
    screen.has(held="true", step=0, playing="false")
    assert screen.drawn("line") == line


@pytest.mark.panel(False)
def test_the_verdict_comes_with_the_film_or_at_once_for_who_skips_to_it(open_screen: Open) -> None:
    screen = open_screen(reduced_motion="no-preference")
    screen.open(f"{RACE}&ask=first").has(held="true")
    verdict = screen.page.locator(".st-key-verdict")
    screen.page.get_by_role("button", name="Adam", exact=True).last.click()
    screen.has(held="false")
    screen.press("Home").has(step=0, playing="false")
    expect(screen.page.locator(".ov-watching")).to_be_visible()
    expect(verdict).to_be_hidden()
    expect(screen.page.locator(".ov-results")).to_be_hidden()
    expect(screen.chips.first).to_have_text("at the start")
    screen.page.get_by_role("button", name="Skip to the answer").click()
    expect(verdict).to_contain_text("SGD arrives first, at step")
    expect(screen.page.locator(".ov-watching")).to_be_hidden()
    expect(screen.chips.first).to_have_text(re.compile("global minimum · step"))  # the picture says so as well
    expect(screen.chips.last).to_have_text("↘descending")
    screen.press("Home").has(step=0)
    expect(verdict).to_be_visible()  # what was told stays told
    screen.page.get_by_role("button", name="Ask again").click()
    screen.has(held="true")
    screen.page.get_by_role("button", name="SGD", exact=True).last.click()
    screen.has(held="false").press("Home").has(step=0)
    expect(verdict).to_be_hidden()
    screen.press("End")
    expect(verdict).to_contain_text("✓ Right.")


@pytest.mark.panel(False)
def test_a_guess_on_the_map_by_a_click_and_by_keys(screen: Screen) -> None:
    """One visit: what is claimed of it has a name of its own."""
    screen.open(f"{RACE}&ask=end,run:1", "/compare").has(held="true")
    x, y = simulate("sphere", "adam", start=(-4.0, 2.5), steps=100, learning_rate=0.01).position[-1]
    a_click_is_a_guess_that_stays(screen, (x, y))
    screen.page.get_by_role("button", name="Ask again").click()
    screen.has(held="true", step=0)
    a_guess_by_keys_begins_in_the_middle(screen, (x, y))


def a_click_is_a_guess_that_stays(screen: Screen, end: tuple[float, float]) -> None:
    start = screen.fields["start"]
    spot = screen.at(0.75, 0.75)
    screen.page.mouse.click(*spot)
    guess = screen.plane(*spot)
    heads = screen.drawn("heads")
    screen.player.get_by_role("button", name="Confirm", exact=True).click()
    screen.has(held="false")
    expect(card(screen)).to_contain_text(f"{format_number(math.dist(end, guess), 3)} away")
    assert screen.fields["start"] == start  # the click was no new start
    screen.press("End").has(step=100)
    assert screen.drawn("heads") != heads


def a_guess_by_keys_begins_in_the_middle(screen: Screen, end: tuple[float, float]) -> None:
    across, up = 30 / screen.unit, 35 / screen.unit  # of the map that the answer is given on, which has more room
    screen.press("Shift+ArrowRight", "Shift+ArrowUp", "ArrowUp", "Enter")
    screen.has(held="false")
    expect(card(screen)).to_contain_text(" away")
    (away,) = re.findall(r"([\d.]+) away", card(screen).inner_text())
    assert float(away) == pytest.approx(math.dist(end, (across, up)), rel=1e-2)


def test_a_lesson_is_a_link(screen: Screen, open_screen: Open) -> None:
    at(screen.open("lesson=momentum", "/lecture"), "momentum")
    screen.nudge_rate(1)
    there = open_screen()
    there.follow(screen.page.url)
    at(there.settled(), "momentum").has(held="true", surface="quadratic", runs=2)
    assert there.fields == screen.fields


def test_a_locked_ring_stays_where_it_is(screen: Screen) -> None:
    screen.still(f"{RACE}&touch=rates")
    before, box = screen.fields, Screen.box(screen.ring)
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    screen.page.mouse.move(x, y)
    screen.page.mouse.down()
    screen.page.mouse.move(x + 60, y + 40, steps=4)
    screen.page.mouse.up()
    screen.do("zoom-reset")
    screen.page.mouse.click(*screen.at(0.3, 0.6))
    expect(screen.ring).to_be_disabled()
    screen.press("v", "i", "d")
    screen.has(stage="map", inside="false", dial="false")
    expect(screen.typed("Start x")).to_be_disabled()
    screen.page.wait_for_timeout(400)
    assert screen.fields == before
    screen.nudge_rate(1)  # what is open moves
    assert screen.fields["start"] == before["start"]
    assert screen.fields["touch"] == ["rates"]


@pytest.mark.panel(False)
def test_an_open_ring_moves_where_the_rest_is_locked(screen: Screen) -> None:
    screen.still(f"{RACE}&touch=start")
    old = screen.fields["start"]
    screen.page.mouse.click(*screen.at(0.3, 0.6))
    screen.until_start_is_not(old)


@pytest.mark.panel(False)
def test_an_authors_words_are_only_words(screen: Screen) -> None:
    words = "<img src=//example.com/x onerror=alert(1)> **[a](//b.c)** $x$"
    screen.open(f"{RACE}&ask=first,text:{quote(words)}").has(held="true")
    question = screen.page.locator(".st-key-question")
    expect(question.get_by_test_id("stText")).to_have_text(words)
    assert question.locator("img, a, strong, .katex").count() == 0


def test_a_phone_shows_the_question_and_the_answer(open_screen: Open) -> None:
    screen = open_screen(viewport={"width": 390, "height": 844})
    screen.open("lesson=comparing_optimizers", "/lecture")

    def fits() -> None:
        for scheme in ("light", "dark"):
            screen.tab.emulate(color_scheme=scheme)
            assert screen.overflow() <= 0

    fits()
    screen.page.locator(".st-key-answers").get_by_role("button", name="Adam", exact=True).click()
    screen.has(held="false")
    expect(card(screen)).to_contain_text("You said Adam.")
    fits()


@pytest.mark.panel(False)
def test_two_surfaces_are_asked_about_side_by_side(screen: Screen) -> None:
    name = "two_signals"
    at(screen.open(f"lesson={name}", "/lecture"), name)
    players = screen.page.get_by_test_id("player")
    expect(players).to_have_count(2)
    for player in (players.nth(0), players.nth(1)):
        expect(player).to_have_attribute("data-held", "true")
        expect(player.locator(".ov-start")).to_be_visible()
    screen.page.get_by_role("button", name="On B").click()
    for player in (players.nth(0), players.nth(1)):
        expect(player).to_have_attribute("data-held", "false")
    expect(card(screen).locator(".ov-verdict")).to_contain_text("Right. You said on B.")
    expect(card(screen).locator(".ov-verdict")).to_be_visible()
    screen.page.keyboard.press("PageDown")
    at(screen, NAMES[NAMES.index(name) + 1])
    expect(players).to_have_count(1)
