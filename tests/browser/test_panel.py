"""The panel and the player together: surfaces, runs, undo and redo."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect
from screen import Screen


def runs_are(screen: Screen, n: int) -> None:
    """Wait until the player and the address agree on the number of runs."""
    screen.has(runs=n)
    expect(screen.legend).to_have_count(n)
    screen.until_address("(q, n) => q.getAll('run').filter(Boolean).length === n", n)


def test_switch_of_the_surface(screen: Screen) -> None:
    screen.still().press("+")
    screen.choose("Surface", "Beale")
    screen.has(surface="beale", runs=5)
    screen.until_address("q => q.get('f').startsWith('beale')")
    expect(screen.page.locator("h1")).to_contain_text("Beale: 5 runs from (1, 1.5)")
    assert screen.view[:2] == pytest.approx((-4.5, 4.5), rel=1e-3) or screen.view[2:] == pytest.approx((-4.5, 4.5))
    screen.button("Undo").click()
    screen.has(surface="rosenbrock").until_address("q => q.get('f').startsWith('rosenbrock')")


def test_add_duplicate_remove_undo_redo(screen: Screen) -> None:
    screen.still()
    expect(screen.button("Undo")).to_be_disabled()
    first = screen.fields
    screen.add("Lion")
    runs_are(screen, 6)
    expect(screen.rate(6)).to_be_focused()  # it was asked for, and stands below the fold
    expect(screen.rate(6)).to_be_in_viewport()
    screen.details(6).get_by_role("button", name="Duplicate").click()
    runs_are(screen, 7)
    labels = screen.player.locator(".ov-run b").all_text_contents()
    assert len(set(labels)) == 7, "two runs of one method are told apart"
    screen.page.keyboard.press("Escape")
    screen.details(1).get_by_role("button", name="Remove").click()
    runs_are(screen, 6)
    last = screen.fields
    for n in (7, 6, 5):
        screen.button("Undo").click()
        runs_are(screen, n)
    assert screen.fields == first
    expect(screen.button("Undo")).to_be_disabled()
    for n in (6, 7, 6):
        screen.button("Redo").click()
        runs_are(screen, n)
    assert screen.fields == last
    screen.button("Start over").click()
    runs_are(screen, 5)
    assert screen.fields == first


def test_no_runs_is_a_scene_too(screen: Screen) -> None:
    screen.still("f=sphere&run=sgd&run=adam")
    for left in (1, 0):
        screen.details(1).get_by_role("button", name="Remove").click()
        runs_are(screen, left)
    empty = screen.player.locator(".ov-empty")
    expect(empty).to_be_visible()
    expect(empty).to_contain_text("No runs")
    screen.follow(screen.page.url)
    screen.settled().has(runs=0, surface="sphere")
    expect(empty).to_be_visible()
    screen.add("SGD")
    runs_are(screen, 1)
    expect(empty).to_be_hidden()


def test_steps_another_optimizer_and_its_rule(screen: Screen) -> None:
    """One visit: what is claimed of it has a name of its own."""
    screen.still("f=sphere&run=sgd").has(steps=500, step=500)
    a_clock_at_the_end_stays_there_with_more_steps(screen)
    the_optimizer_is_switched(screen)
    rules_open(screen)


def the_optimizer_is_switched(screen: Screen) -> None:
    screen.choose("Optimizer", "Adam", within=screen.details(1))
    screen.until_address("q => q.get('run').startsWith('adam,')")
    expect(screen.legend.first).to_contain_text("Adam")
    screen.page.keyboard.press("Escape")


def a_clock_at_the_end_stays_there_with_more_steps(screen: Screen) -> None:
    screen.turned("Steps").focus()
    screen.page.keyboard.press("ArrowRight")
    screen.until_address("q => Number(q.get('steps')) > 500")
    more = screen.fields["steps"][0]
    screen.has(steps=more, step=more)


def test_noise_is_seeded_and_in_the_link(screen: Screen) -> None:
    screen.still("f=sphere&run=sgd&noise=1&seed=3&steps=100")
    losses = screen.losses()
    expect(screen.page.locator("h1")).to_contain_text("seed 3")
    screen.follow(screen.page.url)
    screen.settled().press("End").has(step=100, playing="false")
    assert screen.losses() == losses
    screen.sidebar.locator(".st-key-noise-box summary").click()
    seed = screen.typed("Seed")
    for text, why in (("1e30", "From 0 to"), ("2,5", "Whole numbers only"), ("−1", "From 0 to"), ("four", "no number")):
        seed.fill(text)
        seed.press("Enter")
        expect(screen.sidebar.get_by_role("alert").filter(has_text=why)).to_be_visible()
    seed.fill("4,0")
    seed.press("Enter")
    screen.until_address("q => q.get('seed') === '4'")
    expect(screen.player.locator(".ov-live").first).not_to_have_text(losses[0])  # the answer's picture is there


@pytest.mark.panel(False)
def test_overflow_and_left_view_are_said(screen: Screen) -> None:
    screen.still("f=rosenbrock&run=sgd,learning_rate:0.01")
    chip = screen.chips.first
    expect(chip).to_have_attribute("data-kind", "overflowed")
    expect(chip).to_contain_text("overflowed")
    expect(chip).to_contain_text("step")
    assert screen.losses() == [screen.losses()[0]]
    screen.press("Home").has(step=0)
    screen.still("f=saddle&run=sgd&steps=500")
    expect(screen.chips.first).to_have_attribute("data-kind", "left_view")
    expect(screen.chips.first).to_contain_text("left the view")


def rules_open(screen: Screen) -> None:
    screen.page.locator(".st-key-rules summary").click()
    expect(screen.page.locator(".st-key-rules")).to_contain_text("Kingma")
    screen.settled()
