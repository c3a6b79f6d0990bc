"""Data as the surface: what is chosen in the panel is what is drawn, with its window, its start and its title."""

from __future__ import annotations

import re

import pytest
from ground import assert_ground_is
from playwright.sync_api import expect
from screen import Screen

from optim_viz import OBJECTIVES, Table, from_query, run, to_query
from optim_viz.number_format import format_number

pytestmark = pytest.mark.panel(False)
REGRESSION = OBJECTIVES["linear_regression"]


@pytest.mark.panel(True)
def test_another_table_is_another_ground_window_and_start(screen: Screen) -> None:
    """Of one function without coefficients: all that differs is what the data gave."""
    screen.open("f=linear_regression&run=")
    assert_ground_is(screen, REGRESSION)
    screen.sidebar.locator(".st-key-data-box summary").click()
    expect(screen.sidebar.get_by_role("combobox", name="Transformation")).to_be_visible()
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


def test_pointing_at_a_run_or_focusing_it_shows_its_predictions(screen: Screen) -> None:
    screen.still("f=linear_regression&run=sgd,0.1&run=adam,0.1&steps=50")
    for view in ("relief", "both", "map"):
        screen.do(view).has(stage=view)
        predictions_of_who_is_pointed_at(screen)


def predictions_of_who_is_pointed_at(screen: Screen) -> None:
    fit, rows = screen.player.locator('[data-chart="fit"]'), screen.player.locator(".ov-legend li")
    expect(fit).to_contain_text("against measured body mass, SGD")
    rows.nth(1).hover()
    expect(fit).to_contain_text("against measured body mass, Adam")
    expect(fit.get_by_role("img")).to_have_accessible_name(re.compile("Adam. SGD: weights .*; Adam: weights "))
    screen.player.locator(".ov-controls").hover()
    expect(fit).to_contain_text("against measured body mass, SGD")
    rows.nth(1).get_by_role("button").focus()
    expect(fit).to_contain_text("against measured body mass, Adam")
    rows.nth(0).get_by_role("button").focus()
    expect(fit).to_contain_text("against measured body mass, SGD")
    screen.player.focus()


def test_a_diverged_run_says_where_its_rows_are(screen: Screen) -> None:
    screen.still("f=linear_regression&run=sgd,1.5&steps=80")
    fit = screen.player.locator('[data-chart="fit"]')
    expect(fit).to_contain_text("342 rows outside")
    screen.seek(0)
    expect(fit).not_to_contain_text("outside")


def test_data_are_in_sight_while_a_scene_is_held_as_they_are_at_step_0(screen: Screen) -> None:
    scene = "f=logistic_regression&data=two_moons&run=sgd,0.1&steps=50"
    screen.open(f"{scene}&ask=arrival").has(held="true")
    fit, loss = (screen.player.locator(f'[data-chart="{name}"]') for name in ("fit", "loss"))
    expect(fit).to_contain_text("Classes and boundary")
    expect(loss).to_be_hidden()
    box = screen.box(fit.locator("canvas"))
    assert min(box["width"], box["height"]) > 100
    assert screen.overflow() <= 0
    name = fit.get_by_role("img").get_attribute("aria-label") or ""
    x, y = OBJECTIVES["logistic_regression"].bind(table=Table("two_moons")).start
    assert name.endswith(f"SGD: weights −{-x:g} and {y:g}")


def test_two_scenes_of_data_show_them_without_a_scroll(screen: Screen) -> None:
    """Also where only one of the two has data: their maps stay alike."""
    first = from_query("f=linear_regression&run=sgd,0.1&run=adam,0.1&steps=50")[0]
    for second in (first.changed(table=Table(transform="whiten")), from_query("f=sphere&run=sgd&steps=50")[0]):
        screen.tab.go(f"/compare?{to_query(first, scene_b=second, whole=True)}")
        players = [screen.page.locator(f".st-key-player_{side}").get_by_test_id("player") for side in "ab"]
        for player in players:
            expect(player).to_have_attribute("data-ready", "true")
        expect(players[1].locator('[data-chart="fit"]')).to_be_visible(visible=second.surface.table is not None)
        for width, height in ((1366, 768), (1920, 1080)):
            screen.resized(width, height).page.wait_for_function(  # once the headlines have their type
                "() => document.querySelector('[data-chart=fit]').getBoundingClientRect().bottom <= innerHeight"
            )
            stages = screen.boxes(screen.page.locator(".ov-stage"))
            assert stages[0]["height"] == stages[1]["height"] > 300, (second.surface.name, width)
            assert stages[0]["y"] == pytest.approx(stages[1]["y"], abs=1), (second.surface.name, width)


def test_the_loss_held_out_and_its_gap_stand_beside_the_loss(screen: Screen) -> None:
    """Of the run that is pointed at, at the clock's step, and while a number turns; without rows held out, as ever."""
    scenario = from_query("f=linear_regression&data=penguins,held_out:0.98&run=sgd,0.1&run=adam,0.1&steps=50")[0]
    screen.open(to_query(scenario, whole=True))
    loss, rows = screen.player.locator('[data-chart="loss"]'), screen.player.locator(".ov-legend li")
    held = scenario.surface.held_out
    assert held is not None
    for row, path in zip(range(2), run(scenario), strict=True):
        rows.nth(row).hover()
        for step in (50, 7):
            screen.seek(step)
            below, above = float(held(*path.position[step])), float(path.loss[step])
            gap = format_number(below - above, 3)
            expect(loss).to_contain_text(f"held out {format_number(below, 3)}, gap +{gap}")
    expect(loss.get_by_role("img")).to_have_accessible_name(re.compile("thin, h: held out. Adam: held out .*, gap "))
    assert screen.overflow() <= 0
    screen.open("f=linear_regression&run=sgd,0.1&steps=50")
    expect(loss).to_contain_text("Loss f − f* against step")
    expect(loss).not_to_contain_text("held out")
