"""A function that somebody typed: one more objective, with everything probed and nothing claimed."""

from __future__ import annotations

import copy
import pickle
from collections import Counter
from typing import Any

import numpy as np
import pytest
from sweep_cases import assert_cell

import optim_viz as ov
from optim_viz.language.formula import parse_formula
from optim_viz.language.tokens import LanguageError
from optim_viz.objectives import Objective
from optim_viz.objectives.shelf import SHELF
from optim_viz.objectives.typed import formula_text, function
from optim_viz.programs.instructions import program_of
from optim_viz.programs.machines import interpret
from optim_viz.programs.rough import rough_evaluator
from optim_viz.ui.panel.cards import how_low
from optim_viz.ui.panel.formula_field import found_words
from optim_viz.web.formula import wrong_place
from optim_viz.web.scene_blob import pack_scene

HIMMELBLAU = "(x^2 + y - 11)^2 + (x + y^2 - 7)^2"
TEXTS = ["x^2 + 10*y^2", HIMMELBLAU, "x*y", "x^3 - 3*x*y^2", *(entry.text for entry in SHELF)]


def kinds(objective: Objective) -> list[tuple[str, tuple[float, float]]]:
    return [(p.kind, (round(p.position[0], 6), round(p.position[1], 6))) for p in objective.critical_points]


@pytest.mark.parametrize("text", TEXTS)
def test_a_typed_function_is_an_objective_like_any_other(text: str) -> None:
    f = function(text)
    scenario = ov.Scenario(f, steps=40)
    assert scenario == ov.Scenario(scenario.objective, steps=40)  # its key is the formula
    runs = ov.run(scenario)
    assert all(np.isfinite(run.loss[0]) for run in runs)
    assert f.domain.contains(f.start)
    assert f.gradient(*f.start).any()
    assert pack_scene(scenario, runs)
    again, notices = ov.from_query(ov.to_query(scenario))
    assert (again, notices) == (scenario, ())


@pytest.mark.parametrize(
    ("text", "said"),
    [("3", "It is level wherever it was looked at: no step leads anywhere."),
     ("x", "No level point was found in this window."),
     ("floor(x)", "It is level wherever"), ("max(0, x)", "Level in some "), ("x^2 + y^2", "Found: 1 minimum."),
     ("x - x^2/9 + y + log(x) - log(x)", "No level point")],
)  # fmt: skip
def test_what_was_found_of_level_ground_is_said_and_no_more(text: str, said: str) -> None:
    assert found_words(function(text)).startswith(said)


@pytest.mark.parametrize(
    ("text", "said"),
    [("log(x) + y", " Undefined in 50% of it: hatched."), ("x^2 + y^2", "."),
     ("sqrt((x-1.13)^2 + (y-1.13)^2 - 0.01)", " Undefined in less than 1% of it: hatched."),  # a hole
     ("x/x + y^2", " of this window.")],  # a line of no width, through the middle
)  # fmt: skip
def test_in_how_much_of_the_window_it_is_undefined_is_said(text: str, said: str) -> None:
    words = found_words(function(text))
    assert words.endswith(said)
    assert words.count("Undefined") == said.count("Undefined")


@pytest.mark.parametrize("text", TEXTS)
def test_its_derivatives_are_those_of_finite_differences(text: str) -> None:
    f, h = function(text), 1e-5
    rng = np.random.default_rng(0)
    (left, right), (bottom, top) = f.domain.x, f.domain.y
    x, y = rng.uniform(left, right, 60), rng.uniform(bottom, top, 60)
    slope = np.stack([f(x + h, y) - f(x - h, y), f(x, y + h) - f(x, y - h)], -1) / (2 * h)
    bend = np.stack([f.gradient(x + h, y) - f.gradient(x - h, y), f.gradient(x, y + h) - f.gradient(x, y - h)], -1)
    known = np.isfinite(f(x, y)) & np.isfinite(slope).all(-1)
    smooth = known & (np.abs(f.hessian(x, y)).max((-1, -2)) < 1e4)
    assert known.any()
    np.testing.assert_allclose(f.gradient(x, y)[smooth], slope[smooth], rtol=1e-5, atol=1e-5)
    if "abs" not in text:  # where a difference may go across an edge
        np.testing.assert_allclose(f.hessian(x, y)[smooth], (bend / (2 * h))[smooth], rtol=1e-4, atol=1e-4)


def test_what_is_found_of_himmelblaus_function_is_what_is_known_of_it() -> None:
    known = ov.OBJECTIVES["himmelblau"]
    found = function(HIMMELBLAU)
    assert set(kinds(found)) >= set(kinds(known))
    assert Counter(kind for kind, _ in kinds(found)) == {"global minimum": 4, "saddle": 4, "maximum": 1}
    assert found.found
    assert all(p.found for p in found.critical_points)
    assert not known.found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("x^4 + y^4", [("global minimum", (0.0, 0.0))]),  # level in every direction there
        ("x^2 + y^4", [("global minimum", (0.0, 0.0))]),
        ("x^3 - 3*x*y^2", [("saddle", (0.0, 0.0))]),
        ("-x^2 - 3*y^2", [("maximum", (0.0, 0.0))]),
        ("x^2", []),  # a line of them: none is one by itself
        ("x + y", []),
        ("x^2 - y^4", [("saddle", (0.0, 0.0))]),
    ],
)
def test_level_points_are_told_apart_also_where_the_hessian_cannot(text: str, expected: Any) -> None:
    found = [(kind, (x + 0.0, y + 0.0)) for kind, (x, y) in kinds(function(text))]
    assert [kind for kind, _ in found] == [kind for kind, _ in expected]
    for (_, a), (_, b) in zip(found, expected, strict=True):
        np.testing.assert_allclose(a, b, atol=2e-3)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("exp(-x^2-y^2)", {"maximum": 1}),
        ("x exp(-x^2-y^2)", {"global minimum": 1, "maximum": 1}),
        ("exp(x y)", {"saddle": 1}),
        ("1/(1+exp(-x y))", {"saddle": 1}),
        ("1/(1+x^2+y^2)", {"maximum": 1}),
        ("-exp(-x^2-y^2) - 2exp(-(x-1)^2-(y-1)^2)", {"global minimum": 1}),
        ("x^6+y^6", {"global minimum": 1}),
    ],
)
def test_no_point_is_found_where_f_only_fades_away(text: str, expected: dict[str, int]) -> None:
    """Its gradient is next to nothing there, and no Newton step comes to an end; at a flat minimum they do."""
    assert Counter(point.kind for point in ov.function(text).critical_points) == expected


@pytest.mark.parametrize(
    ("text", "half", "minima"),
    [
        ("(x-50)^2+(y-50)^2", 100.0, 1),
        ("(x-12)^2+(y+15)^2", 50.0, 1),
        ("log(x-11)^2+y^2", 20.0, 1),
        ("x exp(-x^2-y^2)", 2.0, 1),
        ("sqrt(x-15)+y^2", 50.0, 0),
        ("x+y", 5.0, 0),
    ],
)
def test_the_window_has_what_there_is_near_and_far(text: str, half: float, minima: int) -> None:
    surface = ov.function(text)
    assert surface.domain.x == surface.domain.y == (-half, half)
    assert len(surface.minima) == minima
    assert np.isfinite(surface(*surface.start))
    assert surface.gradient(*surface.start).any()


@pytest.mark.parametrize("text", TEXTS)
def test_what_looks_around_computes_what_the_machines_do(text: str) -> None:
    """But for the last bits, which NumPy's functions have their own."""
    f = function(text)
    coefficients = tuple(f.values.values())
    program = program_of(f.function, len(coefficients), (0, 1, 2, 3, 4, 5))
    x, y = np.random.default_rng(1).uniform(-3.0, 3.0, (2, 40))
    rows = zip(rough_evaluator(program, coefficients)(x, y), interpret(program, x, y, coefficients), strict=True)
    for found, known in rows:
        np.testing.assert_allclose(*np.broadcast_arrays(found, known), rtol=1e-10, atol=1e-12)


def test_a_comparison_is_a_choice_and_a_number() -> None:
    """Of x < y and x > y, the first of which only chooses: x where it holds, else y; plus one where the other does."""
    code = [["lt", 0, 1], ["gt", 0, 1], ["select", 2, 1, 0], ["select", 3, 4, 4], ["add", 5, 3]]
    program = {"code": code, "constants": [], "results": [6, 3, 2]}
    x, y = np.array([1.0, 2.0, np.nan]), np.array([2.0, 1.0, 0.0])
    total, greater, less = rough_evaluator(program)(x, y)
    np.testing.assert_array_equal(total, [1.0, 2.0, 0.0])
    np.testing.assert_array_equal(greater, [0.0, 1.0, 0.0])
    assert greater.dtype == less.dtype == np.float64  # results are numbers, whoever else asks


WELLS = [(4, 4, 0.1), (1, 1, 0.2), (8, 8, 0.2), (6, 6, 0.4), (3, 7, 0.4), (2, 9, 0.6), (5, 5, 0.3), (8, 1, 0.7),
         (6, 2, 0.5), (7, 3.6, 0.5)]  # fmt: skip


def test_a_long_function_is_searched_through_like_a_short_one() -> None:
    """Ten wells of Shekel's kind, of 310 instructions: the deep ones that are wide enough for the grid are found, with
    the machines' bits."""
    f = function("".join(f" - 1/((x-{a})^2 + (y-{b})^2 + {c})" for a, b, c in WELLS))
    deepest, *others = [p.position for p in f.critical_points if p.kind.endswith("minimum")]
    np.testing.assert_allclose(deepest, (4.0, 4.0), atol=0.01)
    np.testing.assert_allclose(others, [(8.0, 8.0), (8.0, 1.0)], atol=0.1)
    for x, y in (deepest, *others):
        around = [f(x + 1e-3 * np.cos(a), y + 1e-3 * np.sin(a)) for a in np.linspace(0.0, 6.0, 12)]
        assert min(around) > f(x, y)


@pytest.mark.parametrize("text", [HIMMELBLAU, "sin(x)*cos(y) + x^2/9 + y^2/7"])
def test_a_point_that_is_found_has_the_height_that_the_function_has_there(text: str) -> None:
    f = function(text)
    assert f.critical_points
    for point in f.critical_points:
        assert point.value == float(f(*point.position))


def test_a_flat_minimum_of_a_long_function_is_found() -> None:
    """Where Newton's steps shrink by a third only, and each costs as much as twenty of a short one's."""
    terms = "".join(f" + 0.001(x-0.7)^4 exp(-(x-{i})^2-(y-{i + 1})^2)" for i in range(13))
    f = function(f"(x-0.7)^4 + (y-0.3)^4{terms}")
    (lowest,) = f.minima
    np.testing.assert_allclose(lowest.position, (0.7, 0.3), atol=2e-3)


def test_the_rate_of_a_long_function_is_safe_for_a_hundred_steps() -> None:
    """A slow slide that ends at a steep wall, which fifty steps do not come to."""
    ripples = "".join(f" + 1e-5 sin({i + 1}x) cos({i + 1}y)" for i in range(12))
    f = function(f"-x + 1000max(0, x-1)^2 + 0.1y^2{ripples}")
    run = ov.simulate(f, "sgd", steps=100, learning_rate=f.learning_rates.gradient)
    assert f.domain.contains(run.position).all()


def test_no_minimum_is_called_the_lowest_where_lower_ground_was_seen() -> None:
    f = function("x^3 - 3*x + y^2")  # a minimum at (1, 0), and no bottom to the left
    assert kinds(f)[0] == ("local minimum", (1.0, 0.0))
    assert not f.minima


def test_the_lowest_minimum_that_was_found_is_called_so() -> None:
    run = ov.simulate(function("x^2 + 10*y^2"), "sgd", steps=300, learning_rate=0.05)
    assert run.outcome.kind is ov.Fate.CONVERGED
    assert run.outcome.variety == "lowest minimum found"
    assert "global" not in run.outcome.sentence + run.outcome.criterion
    assert "known" not in run.outcome.criterion


def test_a_registered_function_typed_anew_goes_the_same_way() -> None:
    known = ov.OBJECTIVES["rosenbrock"]
    typed = function("(1 - x)^2 + 100*(y - x^2)^2")
    for method in ("sgd", "momentum", "adam"):
        a, b = (ov.simulate(f, method, start=(-1.2, 1.0), steps=200, learning_rate=1e-3) for f in (known, typed))
        np.testing.assert_allclose(a.position, b.position, rtol=1e-9)


def test_its_sweeps_heat_maps_and_fate_maps_are_those_of_its_runs() -> None:
    """With a number of its own, and where it is undefined on a side."""
    surface = function("a in 0.1..10 = 2\nx - a log(x) + y^2/a").bind(a=3.0)
    rates, momenta = np.geomspace(1e-3, 5.0, 12), np.array([0.0, 0.5, 0.9])
    chosen: dict[str, Any] = {"start": (2.0, 1.0), "steps": 40}
    swept = ov.sweep(surface, "adam", learning_rate=rates, **chosen)
    heat = ov.sweep(surface, "momentum", learning_rate=rates, momentum=momenta, **chosen)
    for i, rate in enumerate(rates):
        assert_cell(swept, (i,), ov.simulate(surface, "adam", learning_rate=rate, **chosen))
        for k, momentum in enumerate(momenta):
            way = ov.simulate(surface, "momentum", learning_rate=rate, momentum=momentum, **chosen)
            assert_cell(heat, (i, k), way)
    charted = ov.fate_map(surface, "sgd", resolution=9, steps=40, learning_rate=0.2, window=(0.5, 6.5, -2.0, 2.0))
    for cell in np.ndindex(9, 9):
        start = charted.start_at(*cell)
        assert_cell(charted, cell, ov.simulate(surface, "sgd", start=start, steps=40, learning_rate=0.2))
    assert len(set(charted.fate.ravel().tolist())) > 1


def test_it_is_frozen_hashable_and_goes_to_another_process() -> None:
    f = function("x^2 + 3*y^2")
    assert hash(f.function) == hash(pickle.loads(pickle.dumps(f)).function)
    assert pickle.loads(pickle.dumps(f)) == f == copy.deepcopy(f)
    scenario = ov.Scenario(f, steps=3)
    assert pickle.loads(pickle.dumps(scenario)) == scenario


def test_blanks_and_lines_do_not_make_another_function() -> None:
    assert function(" x ^ 2+10 * y^2 ").name == function("x^2 + 10*y^2").name == "=x^2+10*y^2"


@pytest.mark.parametrize("text", ["", "=", "foo", "x +", "x y z", "import os", "x = 1", 7, "x" * 5000])
def test_what_is_no_function_is_refused_in_words(text: Any) -> None:
    with pytest.raises(ov.InputError):
        function(text)


@pytest.mark.parametrize(("kind", "numbers"), [("l2", {}), ("l1", {}), ("elastic_net", {"mixing": 0.4})])
def test_with_a_penalty_it_is_what_the_registered_one_is_with_it(kind: str, numbers: dict[str, float]) -> None:
    known, typed = ov.OBJECTIVES["himmelblau"], function(HIMMELBLAU)
    a, b = (f.penalized(kind, strength=0.7, **numbers) for f in (known, typed))
    x, y = np.array([1.3, -2.0, 0.0, 4.0]), np.array([0.4, 2.5, -1.0, 0.0])
    np.testing.assert_allclose(b(x, y), a(x, y), rtol=1e-13)
    np.testing.assert_allclose(b.gradient(x, y), a.gradient(x, y), rtol=1e-12, atol=1e-12)
    np.testing.assert_allclose(b.hessian(x, y), a.hessian(x, y), rtol=1e-12, atol=1e-12)
    scenario = ov.Scenario(typed, penalty=ov.Penalty(kind, 0.7, **numbers), steps=20)
    assert ov.from_query(ov.to_query(scenario)) == (scenario, ())
    assert pack_scene(scenario, ov.run(scenario))
    for point in b.critical_points:
        np.testing.assert_allclose(b.gradient(*point.position), 0.0, atol=1e-6)
    for treatment in ("gradient", "decoupled", "proximal"):
        runs = [
            ov.simulate(f, "sgd", steps=50, learning_rate=0.004, start=(0.5, 1.0), treatment=treatment) for f in (a, b)
        ]
        np.testing.assert_allclose(runs[1].position, runs[0].position, rtol=1e-9)


@pytest.mark.parametrize(
    ("text", "why"),
    [("m in 0..1 = 2\nm*x", "m = 2 lies"), ("x + foo(y)", "There is no function foo"), ("x +", "Expected")],
)
def test_a_sentence_begins_with_a_capital_unless_with_a_name(text: str, why: str) -> None:
    with pytest.raises(LanguageError) as refused:
        function(text)
    assert wrong_place(text, refused.value)["why"].startswith(why)


@pytest.mark.parametrize(
    ("text", "before", "at", "after"),
    [("x + foo(y)", "x + ", "f", "oo(y)"), ("x^2 + y $ 3", "x^2 + y ", "$", " 3"),
     ("a in 0..1 = 0.5\nx + ? y", "x + ", "?", " y"),
     ("x +", "x +", "", "")],
)  # fmt: skip
def test_a_message_points_at_its_character(text: str, before: str, at: str, after: str) -> None:
    with pytest.raises(LanguageError) as refused:
        function(text)
    place = wrong_place(text, refused.value)
    assert (place["before"], place["at"], place["after"]) == (before, at, after)


@pytest.mark.parametrize(
    "text",
    ["|x| |y|", "x |y|", "sin (x) cos (y)", "x if y > 0 else - x", "a in 1 .. 2 = 1\na |x|  # a remark\n", *TEXTS],
)
def test_a_key_is_read_as_the_text_that_it_was_made_of(text: str) -> None:
    f = function(text)
    assert parse_formula(formula_text(f.name)).text == parse_formula(text).text


def test_a_card_says_what_was_found_and_claims_no_more() -> None:
    said = {text: how_low(function(text)) for text in ("x^2 + 3 y^2", "x^3 - 3 x y^2", "abs(x) + abs(y)")}
    assert "Lowest minimum found: f* = 0 at (0, 0)." in said["x^2 + 3 y^2"]
    for text in said:
        assert "Global" not in said[text]
        assert "without end" not in said[text]
