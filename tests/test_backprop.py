"""The computational graph of an objective: its numbers against JAX's and finite differences, and its layout."""

from __future__ import annotations

import itertools

import jax
import jax.numpy as jnp
import numpy as np
import pytest

import optim_viz as ov
from optim_viz.backprop.formula import indexed
from optim_viz.backprop.layers import edges_of
from optim_viz.backprop.layout import FLOWS, Flow, lay_out
from optim_viz.backprop.plan import Plan, plan_of, rows_behind
from optim_viz.objectives.base import Objective
from optim_viz.programs.derivatives import COMPARISONS, gradients
from optim_viz.programs.machines import BINARY, NUMPY, UNARY, evaluate
from optim_viz.programs.writer import Line, ProgramWriter

SURFACES = [
    pytest.param(surface, id=f"{name}{suffix}")
    for name, entry in ov.OBJECTIVES.items()
    for suffix, surface in (("", entry), ("+elastic_net", entry.penalized("elastic_net", strength=0.3, mixing=0.7)))
]
MOST_NODES = 48  # of the largest one with a penalty; 45 or so without


def points_of(surface: Objective) -> list[tuple[float, float]]:
    """Its start, its corners and kinks at zero, its minima, and some more."""
    rng = np.random.default_rng(15)
    drawn = [(float(rng.uniform(*surface.domain.x)), float(rng.uniform(*surface.domain.y))) for _ in range(4)]
    return [surface.start, (0.0, 0.0), (0.0, 0.7), *drawn, *(p.position for p in surface.critical_points)]


# A penalty's part of a graph is the same beside every function: of those with one, a fifth is enough.
@pytest.mark.parametrize("surface", [*SURFACES[0::2], *SURFACES[1::10]])
def test_the_reverse_sweep_is_the_gradient(surface: Objective) -> None:
    points = points_of(surface)
    x, y = np.transpose(points)
    for point, value, gradient in zip(points, surface(x, y), surface.gradient(x, y), strict=True):
        graph = ov.graph(surface, point)
        np.testing.assert_allclose(graph.value, value, rtol=1e-12, atol=1e-14)
        # At a minimum, what is left of terms that cancel is as exact as these are large.
        terms = [abs(graph[e.target].gradient * e.derivative) for e in graph.edges if e.source in "xy"]
        largest = max([1.0, *(t for t in terms if np.isfinite(t))])
        np.testing.assert_allclose(graph.gradient, gradient, rtol=1e-12, atol=1e-14 * largest)


@pytest.mark.parametrize("name", [name for name, entry in ov.OBJECTIVES.items() if entry.own_values])
def test_a_coefficients_gradient_is_that_of_central_differences(name: str) -> None:
    surface = ov.OBJECTIVES[name]
    graph = ov.graph(surface, (0.37, -0.21))
    coefficients = [node for node in graph.nodes if node.kind == "coefficient"]
    assert [node.value for node in coefficients] == list(surface.values.values())
    for node, (coefficient, value) in zip(coefficients, surface.values.items(), strict=True):
        h = 1e-5 * max(1.0, abs(value))
        above, below = (surface.bind(**{coefficient: value + sign * h})(0.37, -0.21) for sign in (1, -1))
        np.testing.assert_allclose(node.gradient, (above - below) / (2 * h), rtol=1e-6, atol=1e-9)


@pytest.mark.parametrize("surface", SURFACES)
def test_a_layout_has_its_edges_forward_and_no_node_on_another(surface: Objective) -> None:
    plan = plan_of(surface)
    assert len(plan.nodes) <= MOST_NODES
    for opened, flow in itertools.product([False, True] if plan.over_rows else [False], FLOWS):
        assert_edges_forward_and_nodes_apart(plan, opened, flow)


def assert_edges_forward_and_nodes_apart(plan: Plan, opened: bool, flow: Flow) -> None:
    layout = lay_out(plan, opened=opened, flow=flow)
    boxes = layout.nodes
    assert boxes.keys() == {i for i, node in enumerate(plan.nodes) if opened or not node.of_rows}
    assert {(route.source, route.target) for route in layout.routes} == set(edges_of(plan, opened=opened))
    for a, b in itertools.combinations(boxes.values(), 2):
        apart = (
            a.left + a.width <= b.left,
            b.left + b.width <= a.left,
            a.top + a.height <= b.top,
            b.top + b.height <= a.top,
        )
        assert any(apart), (a, b)
    # Of each box, where it begins and ends along the edges, and across them.
    along = {i: (box.top, box.top + box.height) for i, box in boxes.items()}
    across = {i: (box.left, box.left + box.width) for i, box in boxes.items()}
    if not flow.down:
        along, across = across, along
    for route in layout.routes:
        points = [point[::-1] if flow.down else point for point in route.points]
        forward = [forth for forth, _ in points]
        assert forward == sorted(forward)
        assert (forward[0], forward[-1]) == (along[route.source][1], along[route.target][0])
        for place, (_, side) in ((route.source, points[0]), (route.target, points[-1])):
            assert across[place][0] < side < across[place][1]
        for (start, side), (end, _) in itertools.pairwise(points):
            if start == end:
                continue
            for i in boxes:  # what runs along passes between nodes
                inside = along[i][0] < start and end < along[i][1] and across[i][0] < side < across[i][1]
                assert not inside, (route, i)
    last = len(plan.nodes) - 1
    assert all(along[i][1] <= along[last][0] for i in boxes if i != last)
    for box in boxes.values():
        assert box.left >= -1e-9
        assert box.top >= -1e-9
        assert box.left + box.width <= layout.width + 1e-9
        assert box.top + box.height <= layout.height + 1e-9
    made = {route.target for route in layout.routes}  # of something in sight, as a sum is not that stands closed
    first = max(along[i][1] for i in boxes.keys() - made)
    assert all(first < along[i][0] for i in made)


# Opened on a row: ten operations one behind the other, and twenty of which many ask the same.
SCROLLS = {("neuron_gelu", True), ("neuron_bn", True)}
LEAST = {"recurrent": 0.65}  # twelve nodes one below the other: in sight as a whole, in smaller letters


@pytest.mark.parametrize("name", ov.OBJECTIVES)
def test_a_graph_of_twenty_nodes_or_fewer_can_be_read_beside_a_map(name: str) -> None:
    plan = plan_of(ov.OBJECTIVES[name])
    for opened in (False, True):
        layouts = [lay_out(plan, opened=opened, flow=flow) for flow in FLOWS]
        if len(layouts[0].nodes) > 20 or (name, opened) in SCROLLS:
            continue
        # The pane of a window of 1366 by 768 pixels, less a margin; of 14 pixels of type, 11 are to be left.
        scale = max(min(565 / layout.width, 488 / layout.height) for layout in layouts)
        assert scale >= LEAST.get(name, 11 / 14)


@pytest.mark.parametrize("name", [name for name, entry in ov.OBJECTIVES.items() if entry.table is not None])
def test_the_sum_over_rows_opens_on_one_row(name: str) -> None:
    table = ov.OBJECTIVES[name].table
    assert table is not None
    surface = ov.OBJECTIVES[name].bind(table=table.changed(held_out=0.8))  # each of the others is swept by itself
    rows = rows_behind(surface)
    assert rows is not None
    assert rows.count > 20
    closed, opened = ov.graph(surface), ov.graph(surface, row=3)
    assert not any(node.of_row for node in closed.nodes)
    passed = sum(closed[e.target].gradient * e.derivative for e in closed.edges if e.source == "x")
    assert passed == pytest.approx(closed["x"].gradient, rel=1e-12)
    columns = [node for node in opened.nodes if node.kind == "column"]
    assert [node.value for node in columns] == [rows.present["uvts".index(node.name), 3] for node in columns]
    assert opened.gradient == closed.gradient
    if surface.rows is None:
        assert_each_sum_is_of_all_rows(surface, int(rows.count))
        return
    if sum(node.kind == "sum" for node in closed.nodes) > 1:
        return  # a batch is normalized: every row has a part in each other's loss
    # Each row's own part of ∂f/∂x, by the chain rule along that row's edges, sums up to it.
    parts = 0.0
    for row in range(int(rows.count)):
        of_row = ov.graph(surface, row=row)
        parts += sum(of_row[e.target].gradient * e.derivative for e in of_row.edges if e.source == "x")
    assert parts == pytest.approx(closed["x"].gradient, rel=1e-9)


def assert_each_sum_is_of_all_rows(surface: Objective, count: int) -> None:
    """Where the rows were summed beforehand: what the opened rows show comes to each sum, and the sums are those that
    the formula takes, which ``math.fsum`` made."""
    graphs = [ov.graph(surface, row=row) for row in range(count)]
    planned = graphs[0].plan.nodes
    sums = [node for node in graphs[0].nodes if node.kind == "sum"]
    for node in sums:
        program = planned[[n.symbol for n in planned].index(node.name)].program
        assert program is not None
        terms = [evaluate(NUMPY, program, [graph[name].value for name in node.inputs])[0] for graph in graphs]
        assert sum(map(float, terms)) == pytest.approx(node.value, rel=1e-12, abs=1e-12)
    known = {
        indexed(name.rstrip("12"), name.lstrip("abcehirvgn")): value
        for name, value in surface.named_coefficients.items()
    }
    named = [node for node in sums if node.name in known]
    assert len(named) == sum(node.name[0] != "z" for node in sums)
    for node in named:
        assert node.value == pytest.approx(known[node.name], rel=1e-12, abs=1e-12)


def test_sums_over_the_rows_have_the_names_that_the_formula_has_for_them() -> None:
    sums = [(node.name, node.formula) for node in ov.graph("linear_regression").nodes if node.kind == "sum"]
    products = {"h₁₁": "s·u²", "h₁₂": "s·u·v", "h₂₂": "s·v²", "b₁": "s·u·t", "b₂": "s·v·t", "z₁": "s·t²"}
    assert dict(sums) == {name: f"Σ {product}" for name, product in products.items()}
    plan = plan_of(ov.OBJECTIVES["linear_regression"])
    lines = {box.lines for flow in FLOWS for box in lay_out(plan, opened=False, flow=flow).nodes.values()}
    assert ("h₁₁ =", "Σ s·u²") in lines  # no line ends with a sign


def test_a_graph_of_the_rows_held_out_is_over_those() -> None:
    surface = ov.OBJECTIVES["linear_regression"].bind(table=ov.Table("penguins", held_out=0.3)).held_out
    assert surface is not None
    x, y = surface.start
    assert ov.graph(surface).value == pytest.approx(float(surface(x, y)), rel=1e-12)


def test_rosenbrock_is_what_a_slide_would_draw() -> None:
    graph = ov.graph("rosenbrock", at=(-1.2, 1.0))
    assert [(node.name, node.formula) for node in graph.nodes[4:]] == [
        ("z₁", "a − x"),
        ("z₂", "z₁²"),
        ("z₃", "x²"),
        ("z₄", "y − z₃"),
        ("z₅", "b·z₄²"),
        ("f", "z₂ + z₅"),
    ]
    assert {(e.source, e.target): e.formula for e in graph.edges}["z₄", "z₅"] == "2·b·z₄"
    assert graph["z₄"].value == pytest.approx(1.0 - 1.44)
    assert graph["z₄"].gradient == pytest.approx(2 * 100 * (1 - 1.44))
    assert graph["f"].gradient == 1.0


IN_JAX = {
    "neg": jnp.negative, "exp": jnp.exp, "log": jnp.log, "sin": jnp.sin, "cos": jnp.cos, "tan": jnp.tan,
    "tanh": jnp.tanh, "sqrt": jnp.sqrt, "abs": jnp.abs, "sign": jnp.sign, "floor": jnp.floor, "exp2": jnp.exp2,
    "log1p": jnp.log1p, "add": jnp.add, "sub": jnp.subtract, "mul": jnp.multiply, "div": jnp.divide,
    "pow": jnp.power, "max": jax.lax.max, "min": jax.lax.min, "atan2": jnp.arctan2,
}  # fmt: skip
POINTS = [(0.7, 2.3), (2.3, 0.7), (1.3, 1.3)]  # of equal ones, a maximum's slope is shared


def derivatives_of(operation: str, point: tuple[float, ...]) -> list[float]:
    writer = ProgramWriter(len(point))
    result = writer.emit(operation, *writer.inputs)
    by = gradients(writer, [Line(operation, result, tuple(writer.inputs))], result)
    found = evaluate(NUMPY, writer.program([by(register) for register in writer.inputs]), np.array(point))
    return [float(value) for value in found]


@pytest.mark.parametrize("operation", sorted((UNARY | BINARY) - COMPARISONS))
@pytest.mark.parametrize("point", POINTS)
def test_each_instruction_has_the_derivative_that_jax_has_for_it(operation: str, point: tuple[float, float]) -> None:
    given = point[: 1 if operation in UNARY else 2]
    with jax.enable_x64(True):
        expected = jax.grad(IN_JAX[operation], argnums=tuple(range(len(given))))(*given)
    np.testing.assert_allclose(derivatives_of(operation, given), expected, rtol=1e-14)


def test_corners_and_choices_have_the_slopes_that_the_module_says() -> None:
    assert derivatives_of("abs", (0.0,)) == [0.0]
    assert derivatives_of("max", (2.0, 2.0)) == [0.5, 0.5]
    assert derivatives_of("select", (1.0, 3.0, 4.0)) == [0.0, 0.0, 1.0]
    assert derivatives_of("select", (0.0, 3.0, 4.0)) == [0.0, 1.0, 0.0]
    assert all(derivatives_of(comparison, (1.0, 2.0)) == [0.0, 0.0] for comparison in COMPARISONS)


def test_a_point_a_row_or_a_name_that_there_is_not_gets_a_sentence() -> None:
    with pytest.raises(ov.InputError, match="finite"):
        ov.graph("sphere", (np.nan, 0.0))
    with pytest.raises(ov.InputError, match="got 3 numbers"):
        ov.graph("sphere", (1.0, 2.0, 3.0))
    with pytest.raises(ov.InputError, match="no sum over rows"):
        ov.graph("sphere", row=0)
    with pytest.raises(ov.InputError):
        ov.graph("hinge", row=10_000)
    for unknown in ("sphre", 3, None):
        with pytest.raises(ov.UnknownNameError):
            ov.graph(unknown)  # type: ignore[arg-type]  # that is the point
    with pytest.raises(KeyError):
        ov.graph("sphere")["z₉"]


NEURONS = {  # what the node of a neuron's output says, and the edge into it
    "neuron_sigmoid": ("sigmoid(z₂)", "sigmoid(z₂)·(1 − sigmoid(z₂))"),
    "neuron_silu": ("sigmoid(z₂)", "sigmoid(z₂)·(1 − sigmoid(z₂))"),
    "neuron_tanh": ("tanh(z₂)", "1 − tanh(z₂)²"),
    "neuron_relu": ("max(0, z₂)", "1 if z₂ > 0, else 0"),
    "neuron_leaky_relu": ("z₂ if z₂ > 0, else 0.01·z₂", "1 if z₂ > 0, else 0.01"),
    "neuron_elu": ("z₂ if z₂ > 0, else e^z₂ − 1", "1 if z₂ > 0, else e^z₂"),
    "neuron_softplus": ("log(1 + e^z₂)", "1/(1 + e^(−z₂))"),
}


@pytest.mark.parametrize("name", NEURONS)
def test_a_neurons_output_has_a_name_and_a_slope_in_symbols(name: str) -> None:
    graph = ov.graph(name, row=0)
    formulas = {node.name: node.formula for node in graph.nodes}
    slopes = {(edge.source, edge.target): edge.formula for edge in graph.edges}
    assert (formulas["z₃"], slopes["z₂", "z₃"]) == NEURONS[name]


@pytest.mark.parametrize("name", ov.OBJECTIVES)
def test_every_node_can_be_read_and_every_edge_is_said_in_symbols(name: str) -> None:
    for row in (None,) if ov.OBJECTIVES[name].rows is None else (None, 0):
        graph = ov.graph(name, row=row)
        long = [node.formula for node in graph.nodes if "…" in node.formula or node.formula.count(" if ") > 1]
        assert not long
        assert all(edge.formula for edge in graph.edges)


def test_a_closed_sum_is_differentiated_term_by_term() -> None:
    slopes = {(edge.source, edge.target): edge.formula for edge in ov.graph("neuron_bn").edges}
    assert slopes["x", "z₄"] == "Σ ∂(s·z₃)/∂x"
    assert slopes["x", "z₇"] == "Σ ∂z₆/∂x"
