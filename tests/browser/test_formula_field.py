"""A function that is typed in the page: live, with the last picture for as long as the text is none."""

from __future__ import annotations

import pytest
from ground import assert_ground_is
from playwright.sync_api import Locator, expect
from screen import Screen

from optim_viz.objectives.shelf import SHELF
from optim_viz.objectives.typed import function

FIRST, SECOND = "x^2 + 10 y^2", "(x^2 - 1)^2 + y^2"


def field_of(screen: Screen) -> Locator:
    return screen.sidebar.get_by_role("textbox", name="f(x, y) =")


@pytest.mark.panel(True)
def test_what_is_typed_is_drawn_and_what_is_not_understood_is_pointed_at(screen: Screen) -> None:
    screen.open("run=sgd")
    screen.choose("Surface", "Your own function")
    screen.until_address("q => q.get('f') === 'formula'")
    field, said = field_of(screen), screen.sidebar.locator(".ov-formula-said")
    expect(field).to_have_value(SHELF[0].text)
    assert_ground_is(screen, function(SHELF[0].text))

    field.fill(FIRST)
    screen.until_address("q => q.get('formula') === 'x^2+10~y^2'").settled()
    assert_ground_is(screen, function(FIRST))
    expect(field).to_have_value(FIRST)  # as it was typed
    expect(said).to_contain_text("Found: 1 minimum.")

    land = screen.drawn("land")
    field.press_sequentially(" + spin(x)")  # none of these letters is a key of the player
    expect(said.locator("mark")).to_have_text("s")
    expect(said).to_contain_text("sin")
    expect(field).to_have_attribute("aria-invalid", "true")
    assert (screen.drawn("land"), screen.data("playing")) == (land, "false")
    assert screen.fields["formula"] == ["x^2+10~y^2"]

    field.fill(f"{FIRST} + sin(x)")
    screen.until_address("q => q.get('formula')?.endsWith('sin(x)')").settled()
    expect(field).to_have_attribute("aria-invalid", "false")
    assert_ground_is(screen, function(f"{FIRST} + sin(x)"))
    screen.sidebar.get_by_role("button", name="Ring").click()
    expect(field).to_have_value(SHELF[1].text)
    screen.until_address("q => q.get('formula')?.includes('0.1')").settled()
    screen.sidebar.get_by_role("button", name="Undo").click()
    screen.until_address("q => !q.get('formula')?.includes('0.1')").settled()
    expect(field).not_to_have_value(SHELF[1].text)


@pytest.mark.panel(True)
def test_a_number_of_a_typed_function_turns_and_its_link_is_the_scene(screen: Screen) -> None:
    screen.open("formula=a~in~1..200=20;(1-x)^2%2Ba(y-x^2)^2&run=adam")
    expect(field_of(screen)).to_have_value("a in 1..200=20\n(1-x)^2+a(y-x^2)^2")
    f = function("a in 1..200 = 20\n(1-x)^2 + a (y-x^2)^2")
    assert_ground_is(screen, f)
    screen.sidebar.locator(".st-key-coefficients summary").click()
    number = screen.sidebar.get_by_role("textbox", name="a", exact=True)
    number.fill("80")
    number.press("Enter")
    screen.until_address("q => q.get('f') === 'formula,a:80'").settled()
    assert_ground_is(screen, f.bind(a=80.0))


@pytest.mark.panel(False)
def test_where_a_function_is_undefined_the_map_is_hatched(screen: Screen) -> None:
    screen.open("formula=x-log(x)%2By^2&run=sgd")
    pixels = screen.player.locator("canvas.ov-land").evaluate(
        """canvas => {
          const { width, height } = canvas, data = canvas.getContext("2d").getImageData(0, height / 3, width, 1).data;
          const row = Array.from({ length: width }, (_, i) => [...data.slice(4 * i, 4 * i + 4)].join());
          const half = (a, b) => new Set(row.slice(a * width, b * width)).size;
          return [half(0.15, 0.45), half(0.55, 0.85)];
        }"""
    )
    assert pixels[0] < 40  # lines and the ground between them, and no colours of heights
    expect(screen.player.locator(".ov-key")).to_contain_text("f is undefined")
