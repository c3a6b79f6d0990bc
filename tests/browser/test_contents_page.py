"""The lecture's contents in a browser: fold, search, a scene and back to where one was, by mouse, keys and thumb."""

from __future__ import annotations

from io import BytesIO

import numpy as np
import pytest
from PIL import Image
from playwright.sync_api import Locator, expect
from screen import Open, Screen
from test_accessibility import grave

from optim_viz.teaching.lessons import LESSONS, chapter_of, find_lessons, shown_chapters

pytestmark = pytest.mark.panel(False)
FIRST = shown_chapters()[0]


def row(screen: Screen, name: str) -> Locator:
    return screen.page.locator(f".st-key-row-{name}")


def rows(screen: Screen) -> Locator:
    return screen.page.locator(".ov-still")


def in_sight(screen: Screen, name: str) -> bool:
    """Whether all of a row is within the window."""
    found: bool = row(screen, name).evaluate(
        "row => { const { top, bottom } = row.getBoundingClientRect(); return top >= 0 && bottom <= innerHeight; }"
    )
    return found


def scrolled(screen: Screen) -> float:
    return float(screen.page.evaluate("document.querySelector('[data-testid=stMain]').scrollTop"))


def test_chapters_fold_by_mouse_and_by_keys(screen: Screen) -> None:
    screen.contents()
    expect(rows(screen)).to_have_count(len(FIRST.lessons))
    to_open_one_chapter_sends_no_others_rows_again(screen)
    heading = screen.page.locator("summary").filter(has_text=FIRST.title)
    heading.click()
    expect(rows(screen)).to_have_count(0)
    screen.at_rest()
    heading.focus()
    screen.page.keyboard.press("Enter")
    expect(rows(screen)).to_have_count(len(FIRST.lessons))
    screen.at_rest()
    screen.page.get_by_role("button", name="Open all").click()
    expect(rows(screen)).to_have_count(len(LESSONS))
    broken = "images => images.filter(image => image.complete && !image.naturalWidth).length"
    assert rows(screen).evaluate_all(broken) == 0
    all_chapters_but_one_have_no_grave_violation(screen)


def all_chapters_but_one_have_no_grave_violation(screen: Screen) -> None:
    folded = shown_chapters()[-1]
    screen.page.locator("summary").filter(has_text=folded.title).click()
    expect(rows(screen)).to_have_count(len(LESSONS) - len(folded.lessons))
    screen.at_rest()
    assert grave(screen) == []


def to_open_one_chapter_sends_no_others_rows_again(screen: Screen) -> None:
    before, other = screen.received, next(chapter for chapter in shown_chapters()[1:] if len(chapter.lessons) < 4)
    heading = screen.page.locator("summary").filter(has_text=other.title)
    heading.click()
    expect(rows(screen)).to_have_count(len(FIRST.lessons) + len(other.lessons))
    screen.at_rest()
    assert screen.received - before < 20_000 * len(other.lessons) + 10_000
    heading.click()
    expect(rows(screen)).to_have_count(len(FIRST.lessons))
    screen.at_rest()


def test_a_scene_begins_at_its_top_and_back_its_row_is_in_sight(screen: Screen) -> None:
    """Of a chapter that was opened further down: the contents are as they were left."""
    screen.contents()
    chapter = chapter_of("divergence")
    assert chapter != FIRST
    shown = len(FIRST.lessons) + len(chapter.lessons)
    screen.page.locator("summary").filter(has_text=chapter.title).click()
    expect(rows(screen)).to_have_count(shown)
    screen.at_rest()
    row(screen, "divergence").click()  # anywhere on it
    screen.has(held="true")
    screen.until_address("q => q.get('lesson') === 'divergence'")
    assert scrolled(screen) == 0
    screen.rest().page.go_back()
    expect(rows(screen)).to_have_count(shown)
    screen.at_rest()
    assert screen.page.url == f"{screen.origin}/lecture"
    expect(row(screen, "divergence").get_by_role("button")).to_be_focused()
    assert in_sight(screen, "divergence")
    assert scrolled(screen) > 0
    screen.rest().page.go_forward()
    screen.until_address("q => q.get('lesson') === 'divergence'").has(held="true")


def test_page_down_goes_on_and_the_contents_open_where_one_is(screen: Screen) -> None:
    screen.open("lesson=comparing_momentums", "/lecture")
    screen.page.keyboard.press("PageDown")
    screen.until_address("q => q.get('lesson') === 'adagrad'")  # of the next chapter
    screen.settled()
    screen.page.get_by_role("button", name="Contents").click()
    expect(row(screen, "adagrad")).to_contain_text("you were here")
    screen.at_rest()
    assert in_sight(screen, "adagrad")
    expect(rows(screen)).to_have_count(len(FIRST.lessons) + len(chapter_of("adagrad").lessons))


def test_the_search_filters_while_one_types_and_an_empty_result_helps(screen: Screen) -> None:
    search = screen.contents().page.get_by_label("Search the scenes")
    search.press_sequentially("penguins", delay=30)  # no Enter
    expect(rows(screen)).to_have_count(len(find_lessons("penguins")))
    expect(screen.page.get_by_role("status").first).to_have_text(
        f"{len(find_lessons('penguins'))} of {len(LESSONS)} scenes"
    )
    search.fill("adma")
    word = screen.page.get_by_role("button", name="adam", exact=True)
    expect(word).to_be_visible()
    expect(screen.page.get_by_role("button", name="Show all scenes")).to_be_visible()
    screen.at_rest()
    assert grave(screen) == []
    word.click()
    expect(rows(screen)).to_have_count(len(find_lessons("adam")))
    expect(search).to_have_value("adam")
    row(screen, "adam_leaps").click()
    screen.until_address("q => q.get('lesson') === 'adam_leaps'").has(held="true")
    screen.rest().page.go_back()
    expect(search).to_have_value("adam")
    expect(rows(screen)).to_have_count(len(find_lessons("adam")))


def test_on_a_phone_nothing_lies_beside_the_screen(open_screen: Open) -> None:
    screen = open_screen(viewport={"width": 390, "height": 844})
    screen.contents()
    expect(rows(screen)).to_have_count(len(FIRST.lessons))
    for scheme in ("light", "dark"):
        screen.tab.emulate(color_scheme=scheme)
        screen.at_rest()
        assert screen.overflow() <= 0
        ground = np.asarray(Image.open(BytesIO(rows(screen).first.screenshot())).convert("L"))[20:-20, 20:-20]
        assert (np.median(ground) < 128) == (scheme == "dark"), "a still has the page's ground, also when that changes"
        wide = rows(screen).evaluate_all(
            "images => Math.max(...images.map((image) => image.getBoundingClientRect().right))"
        )
        assert wide <= 390
    name = FIRST.lessons[0].name
    row(screen, name).click()
    screen.until_address(f"q => q.get('lesson') === '{name}'")
    expect(screen.page.get_by_role("button", name="Contents")).to_be_visible()
