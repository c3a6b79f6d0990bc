"""The language of rules: its texts, its refusals, and its values on three machines."""

from __future__ import annotations

import ast
import itertools
import math
import sys
from base64 import b64decode
from pathlib import Path
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from in_node import FrontEnd
from language_cases import OF_ALL
from mpmath import mpf

from optim_viz import OPTIMIZERS, Run, Scenario, run
from optim_viz.language import evaluate as language
from optim_viz.language import in_jax, in_numpy
from optim_viz.language.canonical import canonical, canonical_program
from optim_viz.language.latex import latex
from optim_viz.language.parser import parse_expression, parse_program
from optim_viz.language.symmetric import EIGEN
from optim_viz.language.tokens import LanguageError
from optim_viz.language.tree import (
    ARITHMETIC,
    COMPARISONS,
    FUNCTIONS,
    Binary,
    Call,
    Choice,
    Comparison,
    Line,
    Name,
    Negative,
    Number,
    ParameterLine,
    Program,
    to_data,
)
from optim_viz.limits import MAX_EXPRESSION_DEPTH, MAX_FORMULA, MAX_NESTED, MAX_NODES
from optim_viz.programs.machines import flushed
from optim_viz.scene.view import View
from optim_viz.web.scene_blob import pack_scene
from optim_viz.xla import AS_WRITTEN

# --------------------------------------------------------------------------------------------------------- the source


def test_no_text_is_ever_run() -> None:
    """Neither the language nor what uses it knows Python's parser or interpreter, or reaches for attributes by name."""
    package = Path(language.__file__).parents[1]
    files = [*(package / "language").glob("*.py"), *(package / "optimizers").glob("*.py")]
    assert len(files) > 15
    for path in files:
        tree = ast.parse(path.read_text(encoding="utf-8"))
        called = {
            node.func.id for node in ast.walk(tree) if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
        }
        assert not called & {"eval", "exec", "compile", "getattr", "setattr", "__import__", "globals", "vars"}, path
        imported = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
        imported |= {str(node.module) for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
        assert not {name.split(".")[0] for name in imported} & {"ast", "tokenize", "code", "builtins", "importlib"}, (
            path
        )


# ----------------------------------------------------------------------------------------------------- one spelling

NAMES = ("a", "b", "mu", "n", "if_", "state", "parameter")
numbers = st.floats(0, allow_nan=False, allow_infinity=False).map(Number) | st.integers(0, 10**6).map(float).map(Number)


def larger(inner: Any) -> Any:
    tests = st.builds(Comparison, st.sampled_from(COMPARISONS), inner, inner)
    calls = [st.builds(Call, st.just(f), st.tuples(*[inner] * count)) for f, count in FUNCTIONS.items()]
    return st.one_of(
        st.builds(Negative, inner),
        st.builds(Binary, st.sampled_from(ARITHMETIC), inner, inner),
        st.builds(Choice, tests | inner, inner, inner),
        *calls,
    )


trees = st.recursive(numbers | st.sampled_from(NAMES).map(Name), larger, max_leaves=12)
lines = st.lists(st.builds(Line, st.sampled_from(NAMES), trees), max_size=3).map(tuple)
parameters = st.tuples(st.sampled_from(NAMES), st.lists(st.floats(-1e9, 1e9), min_size=3, max_size=3).map(sorted)).map(
    lambda drawn: ParameterLine(drawn[0], drawn[1][1], drawn[1][0], drawn[1][2])
)


@given(trees)
def test_a_tree_is_read_back_from_its_text(tree: Any) -> None:
    assert parse_expression(canonical(tree)) == tree


@given(st.builds(Program, lines, lines, st.lists(parameters, max_size=2).map(tuple)))
def test_a_program_is_read_back_from_its_text(program: Program) -> None:
    assert parse_program(canonical_program(program)) == program


@pytest.mark.parametrize("name", OPTIMIZERS)
def test_the_text_of_a_method_is_read_back(name: str) -> None:
    rule = OPTIMIZERS[name].rule
    program = Program(rule.lines, rule.start)
    assert parse_program(canonical_program(program)) == program


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("((a))-(b-mu)", "a - (b - mu)"),
        ("(a-b)-mu", "a - b - mu"),
        ("a^b^2", "a**b**2"),
        ("(a**b)**2", "(a**b)**2"),
        ("-a**2", "-a**2"),
        ("(-a)**-b", "(-a)**-b"),
        ("a/(b*mu)", "a / (b * mu)"),
        ("where(a>b, 1, 2)", "1 if a > b else 2"),
        ("(1 if a else 2) if (b if a else mu) else 3", "(1 if a else 2) if (b if a else mu) else 3"),
        ("1e-08*.5", "1e-08 * 0.5"),
        ("a # said in passing", "a"),
        ("(a +\n  b)", "a + b"),
        ("2(a + 1) b", "2 * (a + 1) * b"),
        ("-2a^2 |b - |c||", "-2 * a**2 * abs(b - abs(c))"),
        ("a − b·c×2÷3 + a²b⁻¹", "a - b * c * 2 / 3 + a**2 * b**-1"),
        ("√(π)", "sqrt(pi)"),
        ("max(a, b, c)", "max(max(a, b), c)"),
    ],
)
def test_there_is_one_spelling(text: str, printed: str) -> None:
    assert canonical(parse_expression(text)) == printed
    assert canonical(parse_expression(printed)) == printed


def test_parameters_have_a_range() -> None:
    program = parse_program("parameter a = 1 from -2 to 5e1; parameter b = -3\nf = a * b")
    assert program.parameters == (
        ParameterLine("a", 1.0, -2.0, 50.0),
        ParameterLine("b", -3.0, -float("inf"), float("inf")),
    )


# -------------------------------------------------------------------------------------------------------- refusals

KNOWN = {"x", "g", "mu", "learning_rate", "rate"}
REFUSED = {
    "nothing on the right": ("x = ", 1, 5, "expected a number, a name or a bracket, found the end of the text"),
    "half a difference": ("x = x - ", 1, 9, "expected a number"),
    "an equation": ("x == g", 1, 3, "expected '=' after x"),
    "an open bracket": ("x = (g", 1, 7, "expected '\\)' to close the bracket"),
    "the second line": ("mu = g\nx = x - rat * g", 2, 9, "no name rat here; did you mean rate\\?"),
    "an unknown target": ("velocity = g", 1, 1, "no name velocity"),
    "an unknown function": ("x = sqroot(g)", 1, 5, "no function sqroot; did you mean"),
    "a function's name": ("x = sqrt", 1, 5, "write sqrt\\(...\\): sqrt is a function"),
    "too few arguments": ("x = max(g)", 1, 5, "max takes 2 arguments, not 1"),
    "too many": ("x = sqrt(g, g)", 1, 5, "sqrt takes 1 argument, not 2"),
    "a bare name": ("x", 1, 2, "expected '=' after x"),
    "an operator that assigns": ("x -= g", 1, 3, "expected '=' after x, found '-'"),
    "two targets": ("mu, x = g", 1, 3, "expected '=' after mu"),
    "two equal signs": ("mu = x = g", 1, 8, "expected an operator or the end of the line, found '='"),
    "an item": ("x = g[0]", 1, 6, "no items"),
    "an attribute": ("x = g.real", 1, 6, "a point stands only inside a number"),
    "a type": ("x: float = g", 1, 2, "a line reads name = expression"),
    "a function of its own": ("def f(): return g", 1, 8, "a line reads name = expression"),
    "a lambda": ("x = (lambda: g)()", 1, 12, "a line reads name = expression"),
    "Python's own function": ("x = __import__('os')", 1, 5, "has no meaning"),
    "a keyword argument": ("x = sqrt(x=g)", 1, 11, "expected '\\)' or ',' in sqrt"),
    "a spread": ("x = sqrt(*g)", 1, 10, "found '\\*'"),
    "a text": ("x = 'g'", 1, 5, "has no meaning"),
    "an imaginary number": ("x = 1j * g", 1, 6, "no name j here"),
    "a remainder": ("x = g % 2", 1, 7, "is mod\\(a, b\\)"),
    "a plus sign": ("x = +g", 1, 5, "leave it out"),
    "a conjunction": ("x = g and x", 1, 7, "expected an operator or the end of the line, found 'and'"),
    "a chain": ("x = 1 if 0 < g < 1 else 2", 1, 16, "one comparison at a time"),
    "a comparison as a value": ("x = g > 0", 1, 5, "stands only as a condition"),
    "a comparison in a sum": ("x = (g > 0) + 1", 1, 5, "no number to calculate with"),
    "no else": ("x = g if g > 0", 1, 15, "expected 'else'"),
    "a matrix product": ("x = x @ g", 1, 7, "has no meaning"),
    "a letter that looks like x": ("x = х", 1, 5, "CYRILLIC SMALL LETTER HA .*: write x"),
    "two numbers": ("x = 2 3", 1, 7, "before 3 an operator is missing"),
    "one over two things": ("x = 1/2 g", 1, 9, "in two ways"),
    "half an absolute value": ("x = |g", 1, 7, "expected '\\|' to end the absolute value"),
    "a number too large": ("x = 1e999", 1, 5, "too large"),
    "a default outside": ("parameter rate = 3 from 0 to 1", 1, 11, "lies outside its range, 0 to 1"),
}


@pytest.mark.parametrize(("text", "line", "column", "said"), REFUSED.values(), ids=REFUSED.keys())
def test_a_refusal_says_where_and_what(text: str, line: int, column: int, said: str) -> None:
    with pytest.raises(LanguageError, match=said) as caught:
        parse_program(text, KNOWN)
    assert (caught.value.line, caught.value.column) == (line, column), str(caught.value)
    *_, shown, pointer = str(caught.value).split("\n")
    assert shown.strip() == text.split("\n")[line - 1].strip()
    assert pointer.index("^") == column + 1  # two spaces before the text


HOSTILE = {
    "long": "a" * 10_000_000,
    "brackets": "(" * (MAX_FORMULA - 1),
    "closed brackets": "(" * 1000 + "a" + ")" * 1000,
    "signs": "-" * (MAX_FORMULA - 2) + "a",
    "powers": "**".join("a" * 1000),
    "a sum": "+".join("a" * 1900),
    "choices": "a if a else " * 300 + "a",
    "calls": "sqrt(" * 700 + "a" + ")" * 700,
    "many digits": "9" * (MAX_FORMULA - 1),
    "exponents": "1e" + "9" * (MAX_FORMULA - 3),
    "lines": "a=a\n" * (MAX_FORMULA // 4),
    "commas": "max(" + "a," * 1900,
    "null characters": "a\0" * 1000,
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_a_hostile_text_is_refused_at_once(text: str) -> None:
    """However it is made, a few steps of Python for each character that may be there."""
    calls = itertools.count()
    sys.setprofile(lambda *_: next(calls) and None)
    try:
        with pytest.raises(LanguageError) as caught:
            parse_program(text if "\n" in text else f"a = {text}")
    finally:
        sys.setprofile(None)
    assert next(calls) < 150 * MAX_FORMULA
    assert len(str(caught.value)) < 500


def test_what_the_bounds_allow_is_read() -> None:
    parse_expression("(" * (MAX_NESTED - 1) + "a" + ")" * (MAX_NESTED - 1))
    assert (
        language.evaluate(parse_expression("+".join("a" * MAX_EXPRESSION_DEPTH)), {"a": 1.0}, in_numpy.MACHINE)
        == MAX_EXPRESSION_DEPTH
    )
    with pytest.raises(LanguageError, match=f"nested more than {MAX_EXPRESSION_DEPTH} deep: name a part"):
        parse_expression("+".join("a" * (MAX_EXPRESSION_DEPTH + 1)))
    with pytest.raises(LanguageError, match=f"nested more than {MAX_NESTED} deep"):
        parse_expression("(" * MAX_NESTED + "a" + ")" * MAX_NESTED)
    with pytest.raises(LanguageError, match=f"more than {MAX_NODES} operations"):
        parse_program("\n".join(["a=a+a"] * (MAX_NODES // 3 + 1)))


# ------------------------------------------------------------------------------------------------------------- values

VALUES = {"a": 3.0, "b": -2.0, "c": 0.5}


@pytest.mark.parametrize(
    "text",
    ["a - b - c", "a / b / c", "-a ** 2", "a ** -c ** 2", "a - (b - c) * a", "1 if a > b else 2", "a ** c ** b"],
)
def test_arithmetic_is_that_of_python(text: str) -> None:
    found = in_numpy.evaluate(parse_expression(text), VALUES)
    assert found == pytest.approx(eval(text, {}, VALUES), rel=1e-15)  # the text is our own


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("a if b > c else c if b >= b else 7", 0.5),
        ("clip(a, b, c)", 0.5),
        ("clip(b, c, a)", 0.5),
        ("max(a, b)", 3.0),
        ("min(a, b)", -2.0),
        ("sign(b) * abs(b)", -2.0),
        ("sign(a - 3)", 0.0),
        ("5 if sqrt(4) <= 2 else 6", 5.0),
        ("5 if a != 3 else 6 if a == 3 else 7", 6.0),
        ("1 / 0 if b > 0 else 4", 4.0),
        ("1 if c else 2", 2.0),  # on above one half
        ("atan2(a, b)", np.arctan2(3.0, -2.0)),
        (
            "exp(b) + log(a) + tan(c) * tanh(c) + sin(c) / cos(c)",
            np.exp(-2) + np.log(3) + np.tan(0.5) * (1 + np.tanh(0.5)),
        ),
        ("floor(b * c - c)", -2.0),
    ],
)
def test_functions_and_cases_have_their_value(text: str, value: float) -> None:
    assert in_numpy.evaluate(parse_expression(text), VALUES) == pytest.approx(value, rel=1e-15)


def test_of_two_pairs_one_number_is_made() -> None:
    values = {"u": np.array([[3.0, -4.0], [1.0, 2.0]]), "v": np.array([[2.0, 5.0], [7.0, 11.0]])}
    np.testing.assert_array_equal(in_numpy.evaluate(parse_expression("dot(u, v)"), values), [[-14.0], [29.0]])
    np.testing.assert_array_equal(in_numpy.evaluate(parse_expression("norm(u)"), values), [[5.0], [np.sqrt(5.0)]])


@pytest.mark.parametrize("seed", range(4))
def test_the_lines_for_eigenvectors_are_numpys(seed: int) -> None:
    draw = np.random.default_rng(seed)
    a, b, c = draw.standard_normal((3, 200)) * 10.0 ** draw.integers(-200, 200, (3, 200))
    a[:40], b[:40], c[:40] = draw.integers(-2, 3, (3, 40))
    known = language.evaluate_lines(EIGEN, {"f_xx": a, "f_xy": b, "f_yy": c}, in_numpy.MACHINE)
    matrices = np.stack([np.stack([a, b], -1), np.stack([b, c], -1)], -1)
    size = np.abs(matrices).max((1, 2)) + (np.abs(matrices).max((1, 2)) == 0)
    wanted = np.linalg.eigvalsh(matrices)
    np.testing.assert_allclose(known["eigen_larger"] / size, wanted[:, 1] / size, rtol=0, atol=1e-15)
    np.testing.assert_allclose(known["eigen_smaller"] / size, wanted[:, 0] / size, rtol=0, atol=1e-15)
    vector = np.stack([known["eigen_cos"], known["eigen_sin"]], -1)
    np.testing.assert_allclose((vector**2).sum(-1), 1.0, rtol=1e-15)
    product = np.einsum("nij,nj->ni", matrices, vector) / size[:, None]
    np.testing.assert_allclose(product, vector * (known["eigen_larger"] / size)[:, None], rtol=0, atol=1e-15)


# ------------------------------------------------------------------------------------------- three machines, one value

ODD = (
    0.0,
    -0.0,
    1.0,
    -1.5,
    0.1,
    3.0,
    1e-103,
    1e-160,
    -1e-160,
    5e-324,
    2.3e-308,
    1e300,
    -1e300,
    np.inf,
    -np.inf,
    np.nan,
)
HESSIAN = (2.0, -1.1, 0.3)


def vectors() -> dict[str, Any]:
    draw = np.random.default_rng(5)
    u, v, w = (draw.choice(ODD, (600, 2)) * draw.choice([1.0, 1.1, 1 / 3], (600, 2)) for _ in "uvw")
    return {"u": u, "v": v, "w": w, "n": draw.integers(0, 200, (600, 1)).astype(float)}


def bits(values: Any) -> Any:
    """With one spelling of what is not a number."""
    array = np.array(np.broadcast_to(np.asarray(values, np.float64), (600, 2)))
    array[np.isnan(array)] = np.nan
    return array.view(np.uint64)


@pytest.mark.parametrize("text", OF_ALL)
def test_three_machines_agree_to_the_last_bit(text: str, front_end: FrontEnd) -> None:
    """On zeros of both signs, what underflows, what overflows, and what is no number."""
    tree, given_values = parse_expression(text), vectors()
    given_values = {name: flushed(values) for name, values in given_values.items()}

    def by(machine: Any, values: Any, second: Any) -> Any:
        return language.evaluate(tree, language.with_eigenvectors(values, second, machine), machine)

    with np.errstate(all="ignore"):
        expected = bits(by(in_numpy.MACHINE, given_values, [np.array([[h]]) for h in HESSIAN]))
    with jax.enable_x64(True):

        def row(values: Any) -> Any:
            return jnp.broadcast_to(by(in_jax.MACHINE, {**values, "n": values["n"][0]}, map(jnp.asarray, HESSIAN)), 2)

        compiled = jax.jit(lambda values: jax.lax.map(row, values), compiler_options=AS_WRITTEN)
        found = np.asarray(compiled(given_values))
    np.testing.assert_array_equal(bits(found), expected)
    scenario = Scenario.suggested(steps=1, runs=(Run("sgd"),))
    rows = [{name: list(map(repr, values[i].tolist())) for name, values in given_values.items()} for i in range(600)]
    answer = front_end.ask(
        "evaluated",
        pack_scene(scenario, run(scenario), View("map", {"inside": 1.0})),
        tree=to_data(tree),
        rows=rows,
        hessian=HESSIAN,
    )
    np.testing.assert_array_equal(bits(np.frombuffer(b64decode(answer), np.float64).reshape(600, 2)), expected)


BASES = (0.0, 0.3, 0.5, 0.9, 0.99, 0.999, 0.9999, 1.0, 1.0001, -0.9, 1e-160, 2.3e-308)
EXPONENTS = (0, 1, 2, 3, 7, 10, 499, 500, 4095, 10_001, 131_071)


def test_a_whole_power_is_a_product() -> None:
    """Python's own pow, which goes another way, is the oracle; and n may be as large as any number of steps."""
    for base, n in itertools.product(BASES, EXPONENTS):
        wanted = 0.0 if abs(base) ** n < 2.3e-308 else base**n
        assert in_numpy.integer_power(base, n) == pytest.approx(wanted, rel=2e-16 * max(n, 1), abs=0), (base, n)


@pytest.mark.parametrize("base", [0.9, 0.999, 0.99999, 1.0, 0.5, -1.5, 0.0])
def test_a_whole_power_is_one_order_of_squarings(base: float) -> None:
    n = np.array([0, 1, 2, 3, 4, 5, 7, 100, 1000, 4096, 6725, 9999, 50_000, 100_000])
    with jax.enable_x64(True):
        traced = jax.jit(in_jax.integer_power, compiler_options=AS_WRITTEN)(np.float64(base), n.astype(np.int32))
    with np.errstate(all="ignore"):
        found = in_numpy.integer_power(base, n)
    np.testing.assert_array_equal(found, traced)
    for value, exponent in zip(found.tolist(), n.tolist(), strict=True):
        true = mpf(base) ** exponent
        if mpf(2) ** -1022 <= abs(true) < mpf(2) ** 1024:
            assert abs(value / true - 1) <= max(1, exponent) * 2.0**-53
        else:
            assert value in {0.0, math.inf, -math.inf}
    assert in_numpy.integer_power(base, 7) == base * (base * base) * (base * base * (base * base))  # no other order


# ----------------------------------------------------------------------------------------------------------- printers


def test_a_sum_of_a_difference_reads_without_brackets() -> None:
    assert latex(parse_expression("x + (a - b)"), str) == "x + a - b"
    assert latex(parse_expression("x - (a - b)"), str) == r"x - \left(a - b\right)"
