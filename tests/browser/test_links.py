"""The address is the scene: shared, reloaded, gone back to, and hostile.

That a server's very first visitor may come by a deep link is proved where a server has just started: see
``assert_deep_link``.
"""

from __future__ import annotations

from urllib.parse import quote

import pytest
from playwright.sync_api import expect
from screen import Open, Screen

from optim_viz import from_query, to_query
from optim_viz.link.reading import CUT

SHARED = "f=himmelblau&start=-2.5,0.5&steps=200&run=adam,learning_rate:0.1&run=momentum,learning_rate:0.005"


def scene(screen: Screen) -> tuple[object, ...]:
    """Everything that a link must restore, as the browser shows it at the last step."""
    screen.press("End").has(playing="false", step=screen.data("steps"))
    chips = screen.chips.all_text_contents()
    data = [screen.data(name) for name in ("surface", "runs", "steps", "view")]
    return screen.fields, screen.panel_values(), data, screen.losses(), chips, screen.page.inner_text("h1")


def test_a_link_restores_the_scene_elsewhere(screen: Screen, open_screen: Open) -> None:
    screen.still()
    screen.choose("Surface", "Himmelblau")
    screen.has(surface="himmelblau").until_address("q => q.get('f').startsWith('himmelblau')")
    screen.nudge_rate(2).nudge_rate(5)
    screen.add("Lion")
    screen.has(runs=6).until_address("q => q.getAll('run').length === 6")
    old = screen.fields["start"]
    screen.page.mouse.click(*screen.at(0.3, 0.6))
    screen.until_start_is_not(old)

    there = open_screen()
    there.follow(screen.page.url)
    found = scene(there.settled())
    here = scene(screen)  # only now: by this time the last slider has come to rest
    assert found == here
    there.page.reload()
    assert scene(there.settled()) == here


@pytest.mark.panel(False)
def test_a_link_of_too_many_parts_is_said_where_the_server_never_saw_it(screen: Screen) -> None:
    """The framework drops it as a whole."""
    screen.open(f"{SHARED}&{'&'.join(['x'] * 1000)}", load=True).has(surface="rosenbrock")
    said = screen.page.get_by_role("alert").filter(has_text="more than 1,000 parts")
    expect(said).to_be_visible()
    said.get_by_role("button", name="Dismiss").click()
    expect(said).to_have_count(0)


def test_back_between_links(screen: Screen) -> None:
    """The back button returns to the scene of the link that was opened before."""
    shared, other = from_query(SHARED)[0], from_query("f=sphere&run=adam")[0]
    screen.still(to_query(shared)).has(surface="himmelblau", steps=200)
    first = scene(screen)
    screen.still(to_query(other), load=True).has(surface="sphere", runs=1)
    screen.page.go_back()
    screen.has(surface="himmelblau", runs=2, steps=200)
    assert scene(screen.settled()) == first
    screen.page.go_forward()
    screen.has(surface="sphere", runs=1)


def test_an_old_address_leads_to_where_the_same_is_now_and_back_to_where_one_came_from(screen: Screen) -> None:
    """And the page in sight is marked, in words that are read aloud, too."""
    screen.still("f=sphere&run=sgd", "/compare")
    here = screen.page.locator("[aria-current=page]")
    expect(here).to_have_text("Compare")
    expect(screen.sidebar.get_by_role("link")).to_have_text(["Lecture", "Study", "Gallery"])
    ways = screen.boxes(screen.sidebar.locator(".st-key-pages").locator("a, .ov-here"))
    assert len(ways) == 4
    assert max(way["y"] for way in ways) < min(way["y"] + way["height"] for way in ways), "they stand in one row"
    assert screen.overflow() <= 0
    came_from = [("Compare", screen.page.url)]
    for old, new, name, query in (
        ("fate_map", "study", "Study", "f=himmelblau&run=adam,learning_rate:0.3&steps=50&study=sweep,cells:50"),
        ("lessons", "lecture", "Lecture", "lesson=momentum&embed_options=dark_theme"),
        ("side_by_side", "compare", "Compare", "f=sphere&run=adam&mc_cid=a"),
    ):
        screen.tab.load(f"/{old}?{query}")
        screen.settled()
        expect(here).to_have_text(name)
        assert screen.page.url.startswith(f"{screen.origin}/{new}?")
        if old == "fate_map":
            assert screen.fields["study"][0].startswith("starts,")
            assert "cells:50" in screen.fields["study"][0]
        if old == "lessons":
            assert "embed_options=dark_theme" in screen.page.url
        came_from.append((name, screen.page.url))
    for name, url in came_from[-2::-1]:
        screen.page.go_back()
        screen.page.wait_for_url(url)
        screen.settled()
        expect(here).to_have_text(name)
    screen.page.go_forward()
    screen.page.wait_for_url(came_from[1][1])
    screen.settled()
    expect(here).to_have_text("Study")


def test_back_after_a_change(screen: Screen) -> None:
    """Each change is an entry of the browser's history: going back takes it back, and the visitor is not held fast."""
    screen.still(to_query(from_query("f=sphere&run=adam")[0]))
    addresses, first = [screen.fields["run"][0]], screen.entry()
    for _ in range(2):
        screen.nudge_rate(1)
        addresses.append(screen.fields["run"][0])
    for address in (addresses[1], addresses[0]):
        screen.rest().page.go_back()
        screen.until_address("(q, old) => q.get('run') === old", address)
    expect(screen.legend.first).to_contain_text("α = 0.1")
    expect(screen.rate(1)).to_have_attribute("aria-valuetext", "0.1")
    screen.rest().page.go_forward()
    screen.until_address("(q, new_) => q.get('run') === new_", addresses[1])
    assert screen.entries_since(first) == 2


@pytest.mark.panel(False)
def test_a_short_link_opens_a_surface(screen: Screen) -> None:
    """And every value is spelled then; of every surface in ``tests/test_pages.py``."""
    screen.open("f=beale").has(surface="beale", runs=5)
    expect(screen.notices).to_have_count(0)
    assert set(screen.fields) == {"v", "f", "start", "steps", "noise", "seed", "run", "end"}


@pytest.mark.panel(False)
def test_a_link_that_was_altered_opens_what_was_shared(screen: Screen) -> None:
    """As mail programs, pages and messengers hand it on; and the address is a whole link again."""
    link = "f=Himmelblau&amp;start=-2.5,%200.5&amp;steps=200&amp;run=adam%252Clearning_rate%253A0.3)&mc_cid=1&_gl=2"
    screen.open(link).has(surface="himmelblau", runs=1, steps=200)
    expect(screen.notices).to_have_count(0)
    screen.until_address("q => q.get('run')?.startsWith('adam,learning_rate:0.3,')")
    assert screen.fields["start"] == ["-2.5,0.5"]
    assert "mc_cid" not in screen.fields


@pytest.mark.panel(False)
def test_a_link_that_was_cut_short_says_so_once(screen: Screen) -> None:
    scene = from_query(SHARED)[0]
    screen.open(to_query(scene)[:-9]).has(surface="himmelblau", runs=1, steps=200)
    expect(screen.notices.get_by_test_id("stText")).to_have_text(CUT)
    screen.notices.get_by_role("button", name="Dismiss").click()
    expect(screen.notices).to_have_count(0)


HOSTILE = {
    "script": "f=" + quote("<script>alert(1)</script>") + "&run=" + quote("<img src=//example.com/x onerror=alert(1)>"),
    "markdown": "f=" + quote("![x](https://example.com/i.png)") + "&start=" + quote("[a](https://example.com)"),
    "latex": "run=" + quote("$$\\href{https://example.com}{x}$$") + "&f=" + quote(":material/home: :red[x]"),
    "null": "f=%00&run=%00,learning_rate:%ff&" + quote("<b>") + "=1",
}  # what a browser might run, fetch or refuse; the others are read in test_pages.py


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_links(screen: Screen, name: str) -> None:
    """A notice in plain text, the rest of the scene stands, and nobody else is asked for anything.

    That no request goes elsewhere, no dialog opens and nothing is thrown is checked for every tab; see ``Tab``.
    """
    screen.open(HOSTILE[name]).has(surface="rosenbrock")
    expect(screen.notices).to_be_visible()
    expect(screen.notices.get_by_test_id("stText")).to_contain_text("link", ignore_case=True)
    assert screen.notices.locator("a, img, script, b").count() == 0
    assert "Traceback" not in screen.page.inner_text("body")
    assert int(screen.data("runs")) <= 12
    screen.notices.get_by_role("button", name="Dismiss").click()
    expect(screen.notices).to_have_count(0)


@pytest.mark.panel(False)
def test_foreign_keys_of_other_people_are_left_alone(screen: Screen) -> None:
    screen.open("utm_source=x&fbclid=y&f=sphere").has(surface="sphere")
    expect(screen.notices).to_have_count(0)
