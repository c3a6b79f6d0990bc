"""The computational graph on the screen: its numbers are Python's, gradients come node by node, keys walk it."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect
from screen import Screen, looked_at
from stand import Stand

import optim_viz as ov
from optim_viz.number_format import format_number

SCENE = "f=beale&start=1,1.5&steps=40&run=adam,learning_rate:0.05&run=sgd,learning_rate:0.001"
READ = """nodes => nodes.map(node => [node.getAttribute("aria-label").split(/ = |\\. |, /)[0],
  Number(node.dataset.value), node.dataset.gradient === "" ? null : Number(node.dataset.gradient)])"""


def gradients_come_node_by_node_and_are_blank_before(screen: Screen) -> None:
    panel = screen.page.locator(".ov-graph")
    nodes = panel.locator(".ov-graph-node")
    screen.seek(12)
    expect(panel).to_have_attribute("data-t", "12")
    scenario, _ = ov.from_query(SCENE)
    x, y = map(float, ov.run(scenario)[0].position[12])
    expected = {node.name: node for node in ov.graph("beale", (x, y)).nodes}
    found = nodes.evaluate_all(READ)
    assert {name: value for name, value, _ in found} == {name: node.value for name, node in expected.items()}
    assert all(gradient is None for _, _, gradient in found)
    screen.press("n", "n")
    expect(panel).to_have_attribute("data-reached", "2")
    assert [name for name, _, gradient in nodes.evaluate_all(READ) if gradient is not None] == ["z₁₀", "f"]
    panel.get_by_role("button", name="All").click()
    expect(panel).to_have_attribute("data-reached", str(len(expected)))
    found = nodes.evaluate_all(READ)
    assert {name: gradient for name, _, gradient in found} == {name: n.gradient for name, n in expected.items()}
    screen.until_looks(graph=1, backward=len(expected))
    screen.press("]")
    expect(panel).to_have_attribute("data-of", "SGD")


def arrow_keys_walk_the_graph_and_leave_the_clock_alone(screen: Screen) -> None:
    screen.has(step=12)
    panel = screen.page.locator(".ov-graph")
    expect(panel).to_have_attribute("data-reached", "13")
    panel.locator('.ov-graph-node[tabindex="0"]').focus()
    expect(panel.locator(".ov-graph-node:focus")).to_have_attribute("data-node", "12")  # f
    back, forth = ("ArrowUp", "ArrowDown") if panel.locator(".ov-graph-down").count() else ("ArrowLeft", "ArrowRight")
    screen.page.keyboard.press(back)
    focused = panel.locator(".ov-graph-node:focus")
    expect(focused).not_to_have_attribute("data-node", "12")
    expect(panel.locator(".ov-graph-line")).to_contain_text("∂f/∂f · 1")
    assert "gradient 1" in (focused.get_attribute("aria-label") or "")
    screen.page.keyboard.press(forth)
    expect(panel.locator(".ov-graph-node:focus")).to_have_attribute("data-node", "12")
    screen.has(step=12)


def a_node_under_the_pointer_says_its_chain_rule_in_symbols_and_numbers(screen: Screen) -> None:
    """And lights up the edges that its gradient comes by; beside the graph the line is again what it was."""
    panel, (x, y) = screen.page.locator(".ov-graph"), ov.run(ov.from_query(SCENE)[0])[1].position[12]
    nodes = {node.name: node for node in ov.graph("beale", (float(x), float(y))).nodes}
    edges = [edge for edge in ov.graph("beale", (float(x), float(y))).edges if edge.source == "x"]
    line, drawn = panel.locator(".ov-graph-line"), panel.locator('.ov-graph-node[data-node="0"] rect')
    screen.has(step=12)
    before = line.inner_text()
    drawn.hover()
    for edge in edges:
        expect(line).to_contain_text(f"∂f/∂{edge.target} · ")
        expect(line).to_contain_text(format_number(nodes[edge.target].gradient, 4))
        expect(line).to_contain_text(format_number(edge.derivative, 4))
    expect(line).to_contain_text(f"= {format_number(nodes['x'].gradient, 4)}")
    screen.page.mouse.move(2, 2)
    expect(line).to_have_text(before)


def every_node_lies_within_the_pane_and_can_be_read(screen: Screen) -> None:
    pane = screen.page.locator(".ov-graph-pane")
    expect(pane.locator(".ov-graph-node")).to_have_count(13)
    outer = pane.bounding_box()
    assert outer
    for box in [node.bounding_box() for node in pane.locator(".ov-graph-node").all()]:
        assert box
        assert outer["x"] <= box["x"]
        assert outer["y"] <= box["y"]
        assert box["x"] + box["width"] <= outer["x"] + outer["width"]
        assert box["y"] + box["height"] <= outer["y"] + outer["height"]
    type_sizes = """svg => [14 * svg.getScreenCTM().a, ...[...svg.querySelectorAll("text")].map(
        text => parseFloat(getComputedStyle(text).fontSize) * text.getScreenCTM().a)]"""  # 14: of the numbers
    assert min(pane.locator("svg").evaluate(type_sizes)) >= 11
    lies_over = (
        """pane => ["svg", "canvas"].map(name => JSON.stringify(pane.querySelector(name).getBoundingClientRect()))"""
    )
    assert len(set(pane.evaluate(lies_over))) == 1
    drawn = (
        """canvas => canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height).data.some(one => one)"""
    )
    assert pane.locator("canvas").evaluate(drawn)


def test_a_graph_of_two_runs(stand: Stand) -> None:
    """One visit: what is claimed of it has a name of its own."""
    stand.open(f"{SCENE}&{looked_at(graph=1)}").press("Home").has(step=0, playing="false")
    gradients_come_node_by_node_and_are_blank_before(stand)
    a_node_under_the_pointer_says_its_chain_rule_in_symbols_and_numbers(stand)
    arrow_keys_walk_the_graph_and_leave_the_clock_alone(stand)
    every_node_lies_within_the_pane_and_can_be_read(stand)


def test_the_sums_of_a_squared_loss_open_on_one_row(stand: Stand) -> None:
    """Of which the formula has only what they come to."""
    query = "f=linear_regression&run=sgd&steps=20"
    stand.open(f"{query}&{looked_at(graph=1, backward=30, graph_row=3)}").press("Home").has(step=0, playing="false")
    surface = ov.from_query(query)[0].surface
    stand.seek(7)
    panel = stand.page.locator(".ov-graph")
    expect(panel).to_have_attribute("data-t", "7")
    x, y = map(float, ov.run(ov.from_query(query)[0])[0].position[7])
    nodes = ov.graph(surface, (x, y), row=2).nodes
    found = {name: numbers for name, *numbers in panel.locator(".ov-graph-node").evaluate_all(READ)}
    assert found == {node.name: [node.value, node.gradient] for node in nodes}
    assert surface.table is not None
    assert [found[name][0] for name in "uvt"] == [*surface.table.X[2], surface.table.y[2]]
    panel.get_by_role("button", name="One row").click()
    expect(panel.locator(".ov-graph-node")).to_have_count(len(ov.graph(surface).nodes))


LARGE = "goldstein_price"
PANE = (581, 503)  # pixels, at least, on a projector of 1366 × 768: ``tests/test_graph_blob.py`` counts with them
BEYOND = """pane => pane.scrollWidth > pane.clientWidth + 1 || pane.scrollHeight > pane.clientHeight + 1"""


def test_a_large_graph_is_there_as_a_whole_and_larger_where_it_is_dragged(stand: Stand) -> None:
    """That every other one is there as a whole, too, follows from the size of the pane, in that file."""
    stand.open(f"f={LARGE}&run=sgd&steps=5&{looked_at(graph=1, graph_row=1)}")
    pane = stand.page.locator(".ov-graph-pane")
    expect(pane.locator(".ov-graph-node").first).to_be_visible()
    outer = stand.box(pane)
    assert min(outer["width"] - PANE[0], outer["height"] - PANE[1]) >= 0
    assert not pane.evaluate(BEYOND)
    scale = "svg => svg.getScreenCTM().a"
    whole = pane.locator("svg").evaluate(scale)
    assert whole >= 0.55
    buttons = ("Enlarge the graph", "Shrink the graph")
    larger, smaller = (stand.page.locator(".ov-graph").get_by_role("button", name=name) for name in buttons)
    expect(smaller).to_be_disabled()
    for _ in range(3):
        larger.click()
    expect(larger).to_be_disabled()
    assert pane.locator("svg").evaluate(scale) >= 1.599
    assert pane.evaluate(BEYOND)
    mouse, before = stand.page.mouse, pane.evaluate("pane => pane.scrollTop")
    x, y = outer["x"] + outer["width"] / 2, outer["y"] + outer["height"] / 2
    mouse.move(x, y)
    mouse.down()
    mouse.move(x, y - 60, steps=4)
    mouse.up()
    assert pane.evaluate("pane => pane.scrollTop") == pytest.approx(before + 60, abs=2)
    for _ in range(3):
        smaller.click()
    assert pane.locator("svg").evaluate(scale) == pytest.approx(whole)
