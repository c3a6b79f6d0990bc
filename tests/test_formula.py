"""Formulas that somebody types: how they are read, what they compute, and their derivatives."""

from __future__ import annotations

import dataclasses
import pickle
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from formula_cases import CASES, Case

from optim_viz import OBJECTIVES, OPTIMIZERS, simulate
from optim_viz.language.formula import parse_formula
from optim_viz.language.tokens import LanguageError
from optim_viz.language.tree import ParameterLine
from optim_viz.limits import MAX_OPERATIONS, MAX_PARAMETERS
from optim_viz.programs.instructions import program_of, to_program
from optim_viz.programs.listed import Listed
from optim_viz.programs.machines import interpret
from optim_viz.programs.rows import takes_rows
from optim_viz.programs.surfaces import derivatives_of
from optim_viz.programs.sweeps import with_derivatives
from optim_viz.scene.scenario import suggested_rate
from optim_viz.xla import AS_WRITTEN

ALL = (0, 1, 2, 3, 4, 5)
WITHOUT_ROWS = [name for name, entry in OBJECTIVES.items() if not takes_rows(entry.function)]


def values(program: Any, x: Any, y: Any, coefficients: Any = ()) -> Any:
    return np.array([np.broadcast_to(value, np.shape(x)) for value in interpret(program, x, y, coefficients)])


def points(case: Case, count: int = 60) -> Any:
    return np.random.default_rng(3).uniform(*case.window, (2, count))


def of_text(text: str, x: Any, y: Any) -> Any:
    """f and its derivatives."""
    formula = parse_formula(text)
    return values(formula.listed.program(ALL), x, y, [p.default for p in formula.parameters])


# ------------------------------------------------------------------------------------------------------ how it is read


@pytest.mark.parametrize("case", CASES.values(), ids=CASES.keys())
def test_a_formula_is_read_back_from_its_text(case: Case) -> None:
    formula = parse_formula(case.text)
    assert parse_formula(formula.text) == formula
    assert parse_formula(formula.text).program == formula.program
    assert pickle.loads(pickle.dumps(formula)) == formula
    assert hash(pickle.loads(pickle.dumps(formula.listed))) == hash(formula.listed)


@pytest.mark.parametrize(
    ("text", "canonical"),
    [
        ("(1-x)^2 + 100(y-x^2)^2", "(1 - x)**2 + 100 * (y - x**2)**2"),
        ("2x y(x+1)(y-2)", "2 * x * y * (x + 1) * (y - 2)"),
        ("3pi x² − 2 sin(x)cos(y)", "3 * pi * x**2 - 2 * sin(x) * cos(y)"),
        ("a = 1 in .1..1e1; a(x+y)", "a in 0.1..10 = 1\na * (x + y)"),
        ("x + b y; parameter b = -3 from -5 to 2", "b in -5..2 = -3\nx + b * y"),
        ("r = √(x²+y²)\n\nf(x, y) = r ln(r)  # said in passing", "r = sqrt(x**2 + y**2)\nr * log(r)"),
        ("z = x; ; f = |x y|", None),
        ("-x^2^3/y", "-x**2**3 / y"),
        ("where(x>=y, x, arctan2(y, x))", "x if x >= y else atan2(y, x)"),
    ],
)
def test_there_is_one_spelling(text: str, canonical: str | None) -> None:
    assert parse_formula(text).text == (canonical or "z = x\nabs(x * y)")


def test_parameters_keep_their_order_and_their_range() -> None:
    formula = parse_formula("a in 0.1..10 = 1\nb x + a y\nb = 2 in -1..3")
    assert formula.parameters == (ParameterLine("a", 1.0, 0.1, 10.0), ParameterLine("b", 2.0, -1.0, 3.0))
    assert formula.listed.coefficients == 2
    assert float(values(formula.listed.program((0,)), 5.0, 7.0, [11.0, 13.0])[0]) == 13 * 5 + 11 * 7


def test_a_formula_is_printed() -> None:
    printed = parse_formula("alpha in 0..1 = .5\nr_max = 2.5e-7 x\nalpha r_max^2 + 2*3*1.23456789x").latex
    assert printed == (
        r"\alpha\,{r_{\mathrm{max}}}^{2} + 2 \cdot 3 \cdot 1.23456789\,x,\quad r_{\mathrm{max}} = 2.5\cdot 10^{-7}\,x"
    )


REFUSED = {
    "nothing": ("", 1, 1, "write the function's value"),
    "a parameter alone": ("a in 0..1 = .5", 1, 15, "write the function's value"),
    "letters together": ("2xy", 1, 2, "no name xy here; write x\\*y"),
    "a function's name before a variable": ("sinx + y", 1, 1, "write sin\\(x\\)"),
    "a function without brackets": ("sin x", 1, 1, "write sin\\(...\\): sin is a function"),
    "a large letter": ("X + y", 1, 1, "did you mean x"),
    "a power of a function": ("sin^2(x)", 1, 1, "a power stands behind the bracket: write sin\\(...\\)\\^2"),
    "a raised power of one": ("tan²(x)", 1, 1, "write tan\\(...\\)\\^2"),
    "a factorial": ("x!", 1, 2, "no factorial, and unequal is written !="),
    "a wide bracket": ("［x", 1, 1, "FULLWIDTH LEFT SQUARE BRACKET .*: write \\("),
    "a number without a line": ("a x^2", 1, 1, "A line such as a in 0.1..10 = 1 makes it a number"),
    "a lambda": ("λ x", 1, 1, "write lam\\."),
    "a number behind": ("x 2", 1, 3, "before 2 an operator is missing"),
    "two ways": ("1/2x", 1, 4, "in two ways"),
    "an equation": ("x^2 + y^2 = 1", 1, 11, "An equation is no value"),
    "a curve": ("y = x^2", 1, 1, "y is one of the two variables"),
    "a value of another name": ("g = x", 1, 1, "the last line is the value"),
    "two values": ("x + y\nx - y", 1, 1, "only the last line is the value"),
    "the value first": ("f = x\nf + 1", 1, 1, "f is the value, and that comes last"),
    "variables in another order": ("f(y, x) = x", 1, 1, "reads f\\(x, y\\) = …"),
    "a name twice": ("r = x; r = y; r", 1, 8, "r is there already"),
    "a name before its line": ("s = r; r = x; s", 1, 5, "no name r"),
    "a variable of its own": ("x = 3; x + y", 1, 1, "x is one of the two variables"),
    "a constant": ("e = 3; e x", 1, 1, "e is the number 2.71828"),
    "a function's name": ("exp in 0..1 = 1; exp x", 1, 1, "exp is a function"),
    "a word that is taken": ("rows in 0..1 = 1; rows x", 1, 1, "rows has a meaning already"),
    "an unused parameter": ("a in 0..1 = .5; x", 1, 1, "a is a parameter that the formula does not use"),
    "a range the wrong way": ("a in 3..1 = 2; a x", 1, 1, "is empty: least first"),
    "a range of one number": ("a in 1..1 = 1; a x", 1, 1, "is empty"),
    "a default outside": ("a in 0..1 = 2; a x", 1, 1, "lies outside its range, 0 to 1"),
    "no default": ("a in 0..1; a x", 1, 10, "where a starts, as in a in 0..1 = 0"),
    "no range": ("parameter a = 1; a x", 1, 16, "a parameter has a range: a in"),
    "a range of two ranges": ("a in 0..1..5 = 1; a x", 1, 10, "expected = and where a starts"),
    "half a range": ("a in 1 = 1; a x", 1, 8, "expected '..' between"),
    "a range in a value": ("x + 0..1", 1, 6, "on a line of its own"),
    "too many parameters": (
        "".join(f"{name} in 0..1 = 1;" for name in "abcdghk") + "a b c d g h k x",
        1,
        85,
        f"{MAX_PARAMETERS} parameters are the most",
    ),
    "a decimal comma": ("1,5 x", 1, 2, "a number has a point"),
    "a conjunction": ("x if x > 0 and y > 0 else y", 1, 12, "Conditions are not combined"),
    "a rule's function": ("norm(x)", 1, 1, "no function norm"),
    "a Greek letter": ("α x", 1, 1, "GREEK SMALL LETTER ALPHA .*: write alpha"),
    "a Cyrillic one": ("х + y", 1, 1, "CYRILLIC SMALL LETTER HA .* only looks like x"),
    "a wide digit": ("２ x", 1, 1, "FULLWIDTH DIGIT TWO .*: write 2"),
    "a mathematical letter": ("𝑥", 1, 1, "MATHEMATICAL ITALIC SMALL X .*: write x"),
    "a mathematical pi": ("2𝜋 x", 1, 2, "MATHEMATICAL ITALIC SMALL PI .*: write pi"),
    "an index": ("x₁^2 + x₂^2", 1, 2, "SUBSCRIPT ONE .*: write _1 for an index; the two variables are x and y"),
    "an index of a letter": ("xₙ", 1, 2, "write _n for an index"),
    "an accent": ("x̂ + y", 1, 2, "as in v_hat"),
    "a set": ("a ∈ 0..1 = 1; a x", 1, 3, "write in for a range"),
    "an invisible one": ("x\u200b + y", 1, 2, "ZERO WIDTH SPACE .* nobody sees"),
    "one that turns the line": ("x \u202e+ y", 1, 3, "RIGHT-TO-LEFT OVERRIDE .* nobody sees"),
    "a quotation": ("“x”", 1, 1, "no quotation marks"),
    "a root without brackets": ("√x", 1, 1, "sqrt is a function"),
    "infinity": ("∞ x", 1, 1, "no number is infinite"),
    "too long": ("+".join(f"sin({k}x y)^x" for k in range(1, 60)), 1, 758, f"more than {MAX_OPERATIONS:,} operations"),
    "too much at once": ("*".join(f"(x+{k}.1)^y" for k in range(20)), 1, 210, "numbers that wait for each other"),
    "functions of functions": ("sinh(" * 20 + "x" + ")" * 20, 1, 110, "more than 1000 operations"),
}


@pytest.mark.parametrize(("text", "line", "column", "said"), REFUSED.values(), ids=REFUSED.keys())
def test_a_refusal_says_where_and_what(text: str, line: int, column: int, said: str) -> None:
    with pytest.raises(LanguageError, match=said) as caught:
        parse_formula(text)
    assert (caught.value.line, caught.value.column) == (line, column), str(caught.value)
    assert "\n" not in caught.value.problem
    assert pickle.loads(pickle.dumps(caught.value)).problem == caught.value.problem


# ---------------------------------------------------------------------------------------------------- what it computes


@pytest.mark.parametrize("case", CASES.values(), ids=CASES.keys())
def test_value_and_derivatives_are_those_of_jax(case: Case) -> None:
    x, y = points(case)
    with jax.enable_x64(True):

        def f(point: Any) -> Any:
            return case.function(point[0], point[1])

        def every(point: Any) -> Any:
            return f(point), jax.grad(f)(point), jax.hessian(f)(point)

        f_, slope, hessian = jax.jit(jax.vmap(every))(jnp.stack([jnp.asarray(x), jnp.asarray(y)], -1))
    wanted = np.stack([f_, *np.moveaxis(slope, -1, 0), hessian[:, 0, 0], hessian[:, 0, 1], hessian[:, 1, 1]])
    found = of_text(case.text, x, y)
    size = np.abs(wanted).max(1, keepdims=True)
    np.testing.assert_array_less(np.abs(found - wanted), 1e-12 * size + 1e-12 * np.abs(wanted) + 1e-300)


@pytest.mark.parametrize("name", [name for name in CASES if name not in ("steps",)])
def test_derivatives_are_what_finite_differences_say(name: str) -> None:
    case, h = CASES[name], 1e-5
    x, y = points(case)
    along_x = (of_text(case.text, x + h, y) - of_text(case.text, x - h, y)) / (2 * h)
    along_y = (of_text(case.text, x, y + h) - of_text(case.text, x, y - h)) / (2 * h)
    found = of_text(case.text, x, y)
    for wanted, at in ((along_x[0], 1), (along_y[0], 2), (along_x[1], 3), (along_x[2], 4), (along_y[2], 5)):
        near = np.abs(found[at] - wanted) <= 1e-5 * (1 + np.abs(wanted) + np.abs(found).max(0))
        assert near.mean() > 0.95, (at, found[at][~near], wanted[~near])  # a corner may lie between


@pytest.mark.parametrize("name", WITHOUT_ROWS)
def test_the_sweeps_say_what_jaxs_trace_says_and_no_less_briefly(name: str) -> None:
    entry = OBJECTIVES[name]
    x, y = np.meshgrid(np.linspace(*entry.domain.x, 41), np.linspace(*entry.domain.y, 43))
    traced, own = to_program(entry, derivatives=True), with_derivatives(to_program(entry))
    wanted, found = (values(program, x, y, entry.coefficients) for program in (traced, own))
    np.testing.assert_array_equal(found[0], wanted[0])
    size = np.nanmax(np.abs(wanted), axis=(1, 2), keepdims=True)
    np.testing.assert_array_equal(np.isfinite(found), np.isfinite(wanted))
    finite = np.isfinite(wanted)
    assert (np.abs(found - wanted)[finite] <= np.broadcast_to(1e-12 * size, wanted.shape)[finite]).all()
    assert len(own["code"]) <= 1.2 * len(traced["code"])  # of all surfaces together it is shorter by a twelfth


@pytest.mark.parametrize("name", WITHOUT_ROWS)
def test_paths_by_our_own_sweep_are_those_by_jaxs_to_1e_12_as_long_as_a_rounding_is_worth_less(name: str) -> None:
    """The valid horizon of a path: until a start that is one rounding off has come to differ by 1e-13 of its size."""
    entry = OBJECTIVES[name]
    own = dataclasses.replace(entry, function=Listed(to_program(entry)))
    x, y = entry.start
    starts = [(x, y), (np.nextafter(x, np.inf), np.nextafter(y, np.inf))]
    for method in ("sgd", "momentum", "adam"):
        chosen: dict[str, Any] = {"steps": 200, "learning_rate": suggested_rate(entry, OPTIMIZERS[method])}
        path, nudged = (way.position for way in simulate(entry, method, start=starts, **chosen))
        found = simulate(own, method, start=(x, y), **chosen).position
        size = np.maximum.accumulate(np.abs(path).max(axis=1))
        n = min(len(path), len(nudged), len(found))
        worth = np.abs(path[:n] - nudged[:n]).max(axis=1) / size[:n]
        valid = int(np.argmax(worth > 1e-13)) if (worth > 1e-13).any() else n
        assert valid > 3
        assert (np.abs(found[:valid] - path[:valid]).max(axis=1) <= 1e-12 * size[:valid]).all(), method


def test_a_list_is_not_traced_and_stands_where_a_formula_stands() -> None:
    formula = parse_formula("a in 0..5 = 3\nsin(a x) + log(y) if x > y else x^3 y")
    listed = formula.listed
    assert isinstance(listed, Listed)
    assert program_of(listed, 1, (1, 2)) is listed.program((1, 2))
    assert not takes_rows(listed)
    x, y = np.random.default_rng(0).uniform(0.1, 2.0, (2, 50))
    wanted = values(listed.program(ALL), x, y, [3.0])
    for results in ((0,), (1, 2), (3, 4, 5)):
        np.testing.assert_array_equal(values(listed.program(results), x, y, [3.0]), wanted[list(results)])
    with jax.enable_x64(True):
        compiled = jax.jit(derivatives_of(listed), compiler_options=AS_WRITTEN)(x, y, 3.0)
        called = jax.jit(listed, compiler_options=AS_WRITTEN)(x, y, 3.0)
    np.testing.assert_array_equal(np.array(compiled), wanted)
    np.testing.assert_array_equal(np.asarray(called), wanted[0])


def test_equal_lists_are_one_key() -> None:
    assert parse_formula("x*2 + 0*y").listed == parse_formula("x  * 2 + 0 * y # the same").listed
    assert parse_formula("x + 0").listed != parse_formula("x + (-0)").listed


# ----------------------------------------------------------------------------------------- where something is undefined

NESTED = "r = x^2; ((r if x > y else 0) if x > 0 else 7) + (0 if x > y else 3r)"  # one test, within two others


@pytest.mark.parametrize(
    ("text", "x", "y", "wanted"),
    [
        ("sqrt(x) if x > 0 else 0", -1.0, 0.0, (0, 0, 0, 0, 0, 0)),
        ("where(x > 0, log(x) y, x^2) + y", -3.0, 2.0, (11, -6, 1, 2, 0, 0)),
        ("(sqrt(x) if x > 0 else 0) + (3sqrt(x) if x > 1 else y)", -1.0, 5.0, (5, 0, 1, 0, 0, 0)),
        ("r = √(x); (r if x > 0 else 0) + (r^2 if x > .5 else y) + (r if y > 9 else 1)", -1.0, 5.0, (6, 0, 1, 0, 0, 0)),
        ("r = sqrt(x)\n(r if x > 0 else 0) + (r^2 if y > 0 else y)", 4.0, -5.0, (-3, 0.25, 1, -0.03125, 0, 0)),
        ("r = sqrt(x)\n((r if y > 0 else 2r) if x > 0 else 7)", 4.0, -5.0, (4, 0.5, 0, -0.0625, 0, 0)),
        ("r = sqrt(x)\n((r if y > 0 else 2r) if x > 0 else 7)", -4.0, -5.0, (7, 0, 0, 0, 0, 0)),
        (NESTED, -1.0, 0.0, (10, -6, 0, 6, 0, 0)),
        (NESTED, -1.0, -2.0, (7, 0, 0, 0, 0, 0)),
        (NESTED, 1.0, 0.0, (1, 2, 0, 2, 0, 0)),
        (NESTED, 1.0, 2.0, (3, 6, 0, 6, 0, 0)),
        ("1 / x if x != 0 else y^2", 0.0, 3.0, (9, 0, 6, 0, 0, 2)),
        ("|x| + |x y|", 0.0, 2.0, (0, 0, 0, 0, 0, 0)),
        ("max(x, y) + min(x, 2y)", 0.0, 0.0, (0, 1, 1.5, 0, 0, 0)),
        ("floor(x) + sign(y)", 0.0, 0.0, (0, 0, 0, 0, 0, 0)),
        ("x^3 y^0", 0.0, 0.0, (0, 0, 0, 0, 0, 0)),
        ("a in 0..2 = 0\nx^a", 0.0, 0.0, (1, 0, 0, 0, 0, 0)),
    ],
)  # fmt: skip
def test_a_branch_that_is_not_taken_has_no_part_in_it(text: str, x: float, y: float, wanted: Any) -> None:
    np.testing.assert_allclose(of_text(text, x, y), wanted, rtol=1e-15)


@pytest.mark.parametrize(
    ("text", "x", "y", "undefined"),
    [
        ("sqrt(x)", -1.0, 0.0, (0, 1, 3)),
        ("log(x)", -1.0, 0.0, (0,)),
        ("sqrt(x^2 + y^2)", 0.0, 0.0, (1, 2, 3, 4, 5)),
        ("x^y", -2.0, 0.5, (0, 1, 2, 3, 4, 5)),
        ("x^0.5", -2.0, 0.0, (0, 1, 3)),
        ("x/y", 0.0, 0.0, (0, 2)),
    ],
)
def test_what_is_undefined_stays_undefined(text: str, x: float, y: float, undefined: tuple[int, ...]) -> None:
    found = of_text(text, x, y)
    assert [i for i in undefined if not np.isnan(found[i])] == []
