"""Penalties and losses over rows in the page: what is chosen in the panel is what is drawn and what the runs do."""

from __future__ import annotations

import pytest
from ground import assert_ground_is
from playwright.sync_api import expect
from screen import Screen

import optim_viz as ov
from optim_viz import OBJECTIVES

REGRESSION = OBJECTIVES["linear_regression"]


@pytest.mark.panel(True)
def test_the_penalty_that_is_chosen_is_drawn_and_turns(screen: Screen) -> None:
    """While λ is turned, the ground follows; let go of, the address has the number."""
    screen.open("f=linear_regression&run=")
    screen.sidebar.locator(".st-key-penalty-box summary").click()
    expect(screen.sidebar.get_by_role("combobox", name="f + λR with R")).to_be_visible()
    screen.settled()
    screen.choose("f + λR with R", "L1")
    screen.until_address("q => (q.get('penalty') ?? '').startsWith('l1')")
    expect(screen.page.locator("h1")).to_contain_text("Linear regression on penguins, standardized + λ·L1")
    assert_ground_is(screen, REGRESSION.penalized("l1", strength=0.1))
    track = screen.turned("strength")
    land = screen.drawn("land")
    box = screen.box(track)
    screen.page.mouse.move(box["x"] + 0.2 * box["width"], box["y"] + box["height"] / 2)
    screen.page.mouse.down()
    screen.page.mouse.move(box["x"] + 0.7 * box["width"], box["y"] + box["height"] / 2)
    screen.until_drawn("land", "!==", land)
    assert screen.fields["penalty"] == ["l1,strength:0.1"]
    screen.page.mouse.up()
    screen.until_address("q => q.get('penalty') !== 'l1,strength:0.1'")
    strength = float(screen.fields["penalty"][0].partition("strength:")[2])
    assert 0.5 < strength < 0.9
    assert_ground_is(screen, REGRESSION.penalized("l1", strength=strength))


@pytest.mark.panel(True)
def test_a_treatment_that_is_chosen_changes_the_path_and_ends_at_zero(screen: Screen) -> None:
    screen.still("f=linear_regression&penalty=l1,strength:0.6&run=sgd,0.1")
    before = screen.drawn("line")
    body = screen.details(1)
    screen.choose("Treatment of the penalty", "Proximal step", body)
    screen.until_address("q => q.getAll('run')[0].includes('treatment:proximal')")
    screen.press("End").until_drawn("line", "!==", before)
    query = screen.page.url.partition("?")[2]
    scene, notices = ov.from_query(query)
    assert not notices
    (path,) = ov.run(scene)
    assert path.position[-1, 0] == 0.0
    expect(screen.player.locator(".ov-live").first).to_have_text(ov.number_format.format_number(path.loss[-1], 3))


@pytest.mark.parametrize(
    ("query", "surface"),
    [
        ("f=rosenbrock&penalty=l2,strength:0.5&run=adam,0.1,treatment:decoupled", OBJECTIVES["rosenbrock"]),
        ("f=logistic_regression&run=", OBJECTIVES["logistic_regression"]),
    ],
    ids=["penalty", "rows"],
)
@pytest.mark.panel(False)
def test_a_link_shows_its_ground_to_others(screen: Screen, query: str, surface: ov.Objective) -> None:
    screen.still(f"v=3&{query}&end=1")
    expect(screen.notices).to_have_count(0)
    assert_ground_is(screen, surface.penalized("l2", strength=0.5) if "penalty" in query else surface)
