"""A function that is typed in the page: live, with the last picture for as long as the text is none."""

from __future__ import annotations

import pytest
from ground import assert_ground_is
from playwright.sync_api import Locator, expect
from screen import Screen, looked_at

import optim_viz as ov
from optim_viz import simulate
from optim_viz.number_format import format_number
from optim_viz.objectives.shelf import SHELF
from optim_viz.objectives.typed import function

FIRST = "x^2 + 10 y^2"


def field_of(screen: Screen) -> Locator:
    return screen.sidebar.get_by_role("textbox", name="f(x, y) =")


@pytest.mark.panel(True)
def test_what_is_typed_is_drawn_and_what_is_not_understood_is_pointed_at(screen: Screen) -> None:
    screen.open("run=")
    screen.choose("Surface", "Your own function")
    screen.until_address("q => q.get('f') === 'formula'")
    field, said = field_of(screen), screen.sidebar.locator(".ov-formula-said")
    expect(field).to_have_value(SHELF[0].text)
    assert_ground_is(screen, function(SHELF[0].text))

    field.fill(FIRST)
    screen.until_address("q => q.get('formula') === 'x^2+10~y^2'")
    assert_ground_is(screen, function(FIRST))
    expect(field).to_have_value(FIRST)  # as it was typed
    expect(said).to_contain_text("Found: 1 minimum.")
    for axis, place in zip("xy", function(FIRST).start, strict=True):  # the panel is not drawn anew, and follows
        expect(screen.sidebar.get_by_role("textbox", name=f"Start {axis}")).to_have_value(
            f"{place:g}".replace("-", "−")
        )

    land = screen.drawn("land")
    field.press_sequentially(" + spin(x)")  # none of these letters is a key of the player
    expect(said.locator("mark")).to_have_text("s")
    expect(said).to_contain_text("sin")
    expect(field).to_have_attribute("aria-invalid", "true")
    assert (screen.drawn("land"), screen.data("playing")) == (land, "false")
    assert screen.fields["formula"] == ["x^2+10~y^2"]

    field.fill(f"{FIRST} + sin(x)")
    screen.until_address("q => q.get('formula')?.endsWith('sin(x)')")
    expect(field).to_have_attribute("aria-invalid", "false")
    assert_ground_is(screen, function(f"{FIRST} + sin(x)"))
    screen.sidebar.get_by_role("button", name="Ring").click()
    expect(field).to_have_value(SHELF[1].text)
    screen.until_address("q => q.get('formula')?.includes('0.1')")
    screen.sidebar.get_by_role("button", name="Undo").click()
    screen.until_address("q => !q.get('formula')?.includes('0.1')")
    expect(field).not_to_have_value(SHELF[1].text)


@pytest.mark.panel(True)
def test_a_number_of_a_typed_function_turns_and_its_link_is_the_scene(screen: Screen) -> None:
    screen.open("formula=a~in~1..200=20;(1-x)^2%2Ba(y-x^2)^2&run=")
    expect(field_of(screen)).to_have_value("a in 1..200=20\n(1-x)^2+a(y-x^2)^2")
    f = function("a in 1..200 = 20\n(1-x)^2 + a (y-x^2)^2")
    assert_ground_is(screen, f)
    screen.sidebar.locator(".st-key-coefficients summary").click()
    number = screen.sidebar.get_by_role("textbox", name="a", exact=True)
    number.fill("80")
    number.press("Enter")
    screen.until_address("q => q.get('f') === 'formula,a:80'")
    assert_ground_is(screen, f.bind(a=80.0))


@pytest.mark.panel(False)
def test_where_a_function_is_undefined_the_map_is_hatched(screen: Screen) -> None:
    screen.open("formula=x-log(x)%2By^2&run=")
    pixels = screen.player.locator("canvas.ov-land").evaluate(
        """canvas => {
          const { width, height } = canvas, data = canvas.getContext("2d").getImageData(0, height / 3, width, 1).data;
          const row = Array.from({ length: width }, (_, i) => [...data.slice(4 * i, 4 * i + 4)].join());
          const half = (a, b) => new Set(row.slice(a * width, b * width)).size;
          return [half(0.15, 0.45), half(0.55, 0.85)];
        }"""
    )
    assert 2 <= pixels[0] < pixels[1] / 3  # lines and the ground between them, and no colours of heights
    expect(screen.player.locator(".ov-key")).to_contain_text("f is undefined")


@pytest.mark.panel(False)
def test_a_typed_function_stands_in_three_dimensions_in_its_graph_and_inside_a_step(screen: Screen) -> None:
    """The heights of the relief are the function's, and the graph's numbers at the step are."""
    text = "(1-x)^2+2(y-x^2)^2"
    f, scene = function(text), "run=adam,learning_rate:0.05&start=-1.2,0.5&steps=30"
    screen.open(f"formula={text.replace('+', '%2B')}&{scene}&{looked_at('both', graph=1)}").press("Home").has(step=0)
    relief = screen.player.locator(".ov-depth canvas").first
    expect(relief).to_be_visible()
    colours = relief.evaluate(
        """canvas => new Set(new Uint32Array(canvas.getContext("2d").getImageData(
          0, 0, canvas.width, canvas.height).data.buffer)).size"""
    )
    assert colours > 20
    screen.seek(7)
    panel = screen.page.locator(".ov-graph")
    expect(panel).to_have_attribute("data-t", "7")
    x, y = map(float, simulate(f, "adam", start=(-1.2, 0.5), steps=30, learning_rate=0.05).position[7])
    panel.get_by_role("button", name="All").click()
    nodes = panel.locator(".ov-graph-node")
    expect(nodes.nth(1)).not_to_have_attribute("data-gradient", "")
    found = dict(nodes.evaluate_all("all => all.map(one => [one.dataset.node, Number(one.dataset.gradient)])"))
    assert (found["0"], found["1"]) == pytest.approx(tuple(f.gradient(x, y)), rel=1e-9)
    values = nodes.evaluate_all("all => all.map(one => Number(one.dataset.value))")
    assert min(abs(value - float(f(x, y))) for value in values) < 1e-12
    screen.page.keyboard.press("i")
    expect(screen.page.locator(".ov-inside")).to_contain_text("∇f")


@pytest.mark.panel(True)
def test_a_rule_that_is_typed_steps_its_run_and_leaves_the_others_alone(screen: Screen) -> None:
    screen.open("f=beale&run=sgd,0.01&run=rule1,0.01&rule=v=0.9*v%2Bg;x=x-lr*v&steps=60")
    field = screen.sidebar.get_by_role("textbox", name="Rule of run 2")
    expect(field).to_have_value("v = 0.9 * v + g\nx = x - learning_rate * v")
    first = shown(screen)
    assert first == losses("sgd", "v = 0.9 v + g; x = x - lr v")
    field.fill("v = 0.5 v + sgnn(g)\nx = x - lr v")
    said = screen.sidebar.locator(".ov-formula-said")
    expect(said.locator("mark")).to_have_text("s")
    expect(field).to_have_attribute("aria-invalid", "true")
    assert shown(screen) == first
    field.fill("v = 0.5 v + sign(g)\nx = x - lr v")
    screen.until_address("q => q.get('rule')?.includes('sign(g)')")
    assert shown(screen) == losses("sgd", "v = 0.5 v + sign(g); x = x - lr v")
    screen.do("inside")
    screen.look_into(1)
    expect(screen.inside).to_contain_text("records recomputed here, all equal")  # the browser steps it as well
    screen.sidebar.get_by_role("button", name="Lion").click()
    screen.until_address("q => q.get('rule')?.includes('sign')")
    expect(field).to_have_attribute("aria-invalid", "false")


def shown(screen: Screen) -> list[str]:
    screen.press("End").has(step=60)
    return screen.losses()


def losses(*methods: str) -> list[str]:
    """What the legend says of f at the end of each run."""
    rates = {"learning_rate": 0.01, "steps": 60}
    runs = [ov.simulate("beale", m if m in ov.OPTIMIZERS else ov.rule(m), **rates) for m in methods]
    return [format_number(float(run.loss[-1]), 3) for run in runs]


@pytest.mark.panel(True)
def test_what_is_wrong_in_a_long_formula_is_in_sight(screen: Screen) -> None:
    """At its beginning and at its end."""
    screen.open("formula=x^2%2By^2&run=")
    terms = ["exp(-(x-1)^2-(y+1)^2)*sin(3*x)*cos(2*y)", "0.1*(x^2+y^2)^2", "log(1+x^2*y^2)"]
    mark = screen.sidebar.locator(".ov-formula-said mark")
    for name, wrong in (("maxi", [*terms, "maxi(x,y)"]), ("bump", ["bump(x,y)", *terms])):
        field_of(screen).fill(" + ".join(wrong))
        expect(mark).to_have_text(name[0])
        line, here = (screen.box(part) for part in (screen.sidebar.locator(".ov-formula-where"), mark))
        assert line["x"] <= here["x"] < here["x"] + here["width"] <= line["x"] + line["width"], name
