"""Data as the surface: what is chosen in the panel is what is drawn, with its window, its start and its title."""

from __future__ import annotations

import pytest
from ground import assert_ground_is
from playwright.sync_api import expect
from screen import Screen

from optim_viz import OBJECTIVES, Table

REGRESSION = OBJECTIVES["linear_regression"]


@pytest.mark.panel(True)
def test_another_table_is_another_ground_window_and_start(screen: Screen) -> None:
    """Of one function without coefficients: all that differs is what the data gave."""
    screen.open("f=linear_regression&run=")
    assert_ground_is(screen, REGRESSION)
    screen.sidebar.locator(".st-key-data-box summary").click()
    screen.settled()
    for transform, label in (("whiten", "Whitened"), ("scale_ratio", "One feature scaled")):
        surface = REGRESSION.bind(table=Table(transform=transform))
        screen.choose("Transformation", label)
        screen.until_address("(q, name) => (q.get('data') ?? '').includes(`transform:${name}`)", transform)
        expect(screen.page.locator("h1")).to_contain_text(f"Linear regression on penguins, {label.lower()}")
        x0, x1, y0, y1 = screen.view
        assert (x0, x1) == pytest.approx(surface.domain.x, rel=1e-3) or (y0, y1) == pytest.approx(
            surface.domain.y, rel=1e-3
        )
        assert_ground_is(screen, surface)
        start = [screen.typed(f"Start {axis}").input_value().replace("−", "-") for axis in "xy"]
        assert [*map(float, start)] == pytest.approx(surface.start, rel=1e-3)
    screen.button("Undo").click()
    screen.until_address("q => (q.get('data') ?? '').includes('transform:whiten')")
    assert_ground_is(screen, REGRESSION.bind(table=Table(transform="whiten")))


def test_a_link_to_data_shows_them_to_others(screen: Screen) -> None:
    screen.still("v=3&f=linear_regression&data=line,noise:0&run=sgd,0.5&end=1")
    expect(screen.page.locator("h1")).to_contain_text("Linear regression on line with noise, standardized")
    expect(screen.notices).to_have_count(0)
    assert_ground_is(screen, REGRESSION.bind(table=Table("line", noise=0.0)))


def test_the_data_stand_beside_the_map_on_its_clock(screen: Screen) -> None:
    """What is drawn of them is tested in node; here, that it is in sight, follows the clock, and makes room again."""
    screen.still("f=linear_regression&data=line&run=sgd,0.1&steps=50")
    fit, slope = (screen.player.locator(f'[data-chart="{name}"]') for name in ("fit", "slope"))
    expect(fit).to_contain_text("Data and fit y against x")
    expect(slope).to_be_hidden()
    drawn = fit.locator("canvas").evaluate("canvas => canvas.toDataURL()")
    screen.seek(0)
    screen.page.wait_for_function(
        "old => document.querySelector('[data-chart=fit] canvas').toDataURL() !== old", arg=drawn
    )
    screen.open("f=sphere&run=sgd&steps=50")
    expect(fit).to_be_hidden()
    expect(slope).to_be_visible()
