"""The grammar of update rules, and the lines that the switches leave."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from rule_cases import EVERY_SETTING, SURFACES, before, settings, settled

import optim_viz as ov
from optim_viz import OPTIMIZERS
from optim_viz.optimizers.rule import Rule, evaluate, expression, names, parse

CASES = [
    pytest.param(name, values, surface, id=f"{name}-{surface}-{''.join(f'{v:.0f}' for v in values.values())}")
    for name in OPTIMIZERS
    for values in settings(name)
    for surface in SURFACES
]


@pytest.mark.parametrize("schedule", ["constant", "cosine"])
@pytest.mark.parametrize(("name", "values", "surface"), CASES)
def test_the_text_gives_the_next_record(name: str, values: dict[str, float], surface: str, schedule: str) -> None:
    run = ov.simulate(surface, name, steps=60, noise=0.3, seed=4, schedule=schedule, **values)
    rule = OPTIMIZERS[name].rule
    digits = 1e-10 if OPTIMIZERS[name].uses_hessian else 1e-12  # two ways to the eigenvectors of a matrix with κ = 2500
    for lines in (rule.lines, rule.active_lines(run.hyperparameters)):
        after = Rule(lines, rule.symbols, rule.remembers, rule.switches).values_after_step(
            before(run), run.hessian[:-1]
        )
        np.testing.assert_allclose(after["x"], run.position[1:], rtol=digits, atol=digits)
        for field in rule.remembers:
            recorded = run.state[field]
            np.testing.assert_allclose(after[field], recorded[1:], rtol=digits, atol=digits * abs(recorded).max())


@pytest.mark.parametrize("name", OPTIMIZERS)
def test_a_rule_remembers_what_the_state_holds(name: str) -> None:
    entry = OPTIMIZERS[name]
    assert set(entry.rule.remembers) == set(entry.state_shapes()) - {"count"}


# ------------------------------------------------------------------------------------------------------- the grammar


def of(text: str, hyperparameters: tuple[str, ...] = ("learning_rate",), switches: tuple[str, ...] = ()) -> Rule:
    """A rule whose names all have symbols: the hyperparameters, ``mu``, ``nu`` and ``hat``."""
    symbols = {name: name[0] for name in (*hyperparameters, "mu", "nu", "hat")}
    return parse(text, symbols=symbols, hyperparameters=hyperparameters, switches=switches)


NO_LINES = {
    "nothing": "",
    "only a comment": "# x = g",
    "another last line": "x = x - g\nmu = g",
    "no x at all": "mu = g",
}
NO_ASSIGNMENTS = {
    "a bare name": "x",
    "a call": "sqrt(g)\nx = x - g",
    "an operator that assigns": "x -= g",
    "two targets": "mu, nu = g, g\nx = x - mu",
    "an item": "mu[0] = g\nx = x - g",
    "an attribute": "mu.real = g\nx = x - g",
    "a type": "x: float = x - g",
    "a function": "def f(): return g\nx = x - g",
    "an import": "import os\nx = x - g",
    "a loop": "for mu in g: x = x - mu",
}
FOREIGN = {
    "an attribute": ("g.real", "g.real"),
    "a lambda": ("(lambda: g)()", "lambda"),
    "an unknown function": ("exp(g)", "exp"),
    "Python's own function": ("__import__('os')", "__import__"),
    "a method": ("g.sum()", "sum"),
    "a keyword argument": ("sqrt(x=g)", "sqrt(x=g)"),
    "a spread": ("sqrt(*g)", "*g"),
    "an item": ("g[0]", "g[0]"),
    "a list": ("[g]", "[g]"),
    "a text": ("'g'", "'g'"),
    "nothing": ("None", "None"),
    "an imaginary number": ("1j * g", "1j"),
    "a remainder": ("g % 2", "g % 2"),
    "a plus sign": ("+g", "+g"),
    "a negation": ("not g", "not g"),
    "a conjunction": ("g and x", "g and x"),
    "an equation": ("g == x", "g == x"),
    "an unequal sign": ("g != x", "g != x"),
    "a chain of comparisons": ("0 < g < 1", "0 < g < 1"),
    "a named expression": ("(mu := g)", "mu := g"),
    "a comprehension": ("[g for g in x]", "for g in x"),
    "a matrix product": ("x @ g", "x @ g"),
}


@pytest.mark.parametrize("text", NO_LINES.values(), ids=NO_LINES.keys())
def test_a_rule_ends_with_the_position(text: str) -> None:
    with pytest.raises(ValueError, match="last line assigns x"):
        of(text)


@pytest.mark.parametrize("text", NO_ASSIGNMENTS.values(), ids=NO_ASSIGNMENTS.keys())
def test_a_line_that_is_no_assignment_is_quoted(text: str) -> None:
    with pytest.raises(ValueError, match="is no line of the form name = expression"):
        of(text)


@pytest.mark.parametrize(("text", "quoted"), FOREIGN.values(), ids=FOREIGN.keys())
def test_what_is_outside_the_grammar_is_quoted(text: str, quoted: str) -> None:
    with pytest.raises(ValueError, match="is outside the rules' grammar") as caught:
        of(f"x = x - learning_rate * ({text})")
    assert quoted in str(caught.value)
    with pytest.raises(ValueError, match="is outside the rules' grammar"):
        expression(text)


NO_PYTHON = ("x = ", "x = x - ", "x == = g", "mu b1\nx = g", "x = (g")


@pytest.mark.parametrize("text", NO_PYTHON, ids=ascii)
def test_what_is_not_even_python_is_a_value_error(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        of(text)


def test_a_line_has_one_target() -> None:
    with pytest.raises(ValueError, match="is no line of the form name = expression"):
        of("mu = x = g\nx = x - mu")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("x = x - rat * g", "rat"),
        ("velocity = g\nx = x - velocity", "velocity"),
        ("x = x - G", "G"),
        ("x = sqrt", "sqrt"),
        ("x = x - weight_decay * x", "weight_decay"),
    ],
    ids=["misspelt", "own line", "other case", "function", "another method's"],
)
def test_a_name_without_a_symbol_is_named_with_those_there_are(text: str, name: str) -> None:
    with pytest.raises(ValueError, match=f"'{name}' has no symbol; known: .*learning_rate.*mu") as caught:
        of(text)
    assert "rate" in str(caught.value)


def test_a_remembered_symbol_leaves_room_for_the_steps_index() -> None:
    given: Any = {"hyperparameters": (), "switches": ()}
    with pytest.raises(ValueError, match=r"mu's symbol \\mu_1 has an index"):
        parse("mu = mu + g\nx = x - mu", symbols={"mu": r"\mu_1"}, **given)
    assert parse("mu = g\nx = x - mu", symbols={"mu": r"\mu_1"}, **given).remembers == ()  # not remembered: it may


def test_a_name_that_is_read_before_it_is_assigned_is_remembered() -> None:
    assert of("mu = mu + g\nx = x - mu").remembers == ("mu",)
    assert of("mu = g\nx = x - mu").remembers == ()
    assert of("hat = nu\nnu = mu\nmu = hat + g\nx = x - mu").remembers == ("nu", "mu")
    assert of("x = x - learning_rate * g / n * n_next").remembers == ()


ARITHMETIC = (
    "a - b - c",
    "a / b / c",
    "-a ** 2",
    "a ** -c ** 2",
    "a - (b - c) * a",
    "1 if a > b else 2",
    "a ** c ** b",
)


@pytest.mark.parametrize("text", ARITHMETIC)
def test_arithmetic_is_that_of_python(text: str) -> None:
    values = {"a": 3.0, "b": -2.0, "c": 0.5}
    assert evaluate(expression(text), values) == pytest.approx(eval(text, {}, values), rel=1e-15)  # the text is our own


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("a if b > c else c if b >= b else 7", 0.5),
        ("clip(a, b, c)", 0.5),
        ("clip(b, c, a)", 0.5),
        ("max(a, b)", 3.0),
        ("sign(b) * abs(b)", -2.0),
        ("sign(a - 3)", 0.0),
        ("sqrt(4) < 2", 0.0),
        ("1 / 0 if b > 0 else 4", 4.0),
    ],
)
def test_functions_and_cases_have_their_value(text: str, value: float) -> None:
    assert evaluate(expression(text), {"a": 3.0, "b": -2.0, "c": 0.5}) == value


def parts(tree: Any) -> list[Any]:
    """An expression and every expression in it."""
    return [tree, *(inner for part in tree[1:] if isinstance(part, tuple) for inner in parts(part))]


@pytest.mark.parametrize(("name", "values"), EVERY_SETTING)
def test_the_lines_in_force_hold_no_switch_and_no_mere_other_name(name: str, values: dict[str, float]) -> None:
    rule = OPTIMIZERS[name].rule
    lines = rule.active_lines(settled(name, **values))
    assert lines[-1].name == "x"
    assigned: set[str] = set()
    for line in lines:
        read = set(names(line.expression))
        assert not read & set(rule.switches)
        assert line.expression[0] != "name" or line.name in rule.remembers
        assert read <= assigned | set(rule.remembers) | set(settled(name)) | {"x", "g", "n", "n_next", "lam"}
        assigned.add(line.name)
    assert set(rule.remembers) <= assigned  # also what the present form does not read is kept up to date


IN_FORCE: dict[str, tuple[str, dict[str, float], str]] = {
    "sgd": ("sgd", {}, "x = x - learning_rate * g"),
    "heavy ball": ("momentum", {"ema": 0}, "trace = momentum * trace + g; x = x - learning_rate * trace"),
    "average": (
        "momentum",
        {"ema": 1},
        "trace = momentum * trace + (1 - momentum) * g; x = x - learning_rate * trace",
    ),
    "look-ahead": (
        "nesterov",
        {"at_iterate": 0},
        "at = x + momentum * trace; trace = momentum * trace - learning_rate * g; x = x + trace",
    ),
    "iterate": (
        "nesterov",
        {"at_iterate": 1},
        "trace = momentum * trace - learning_rate * g; x = x + momentum * trace - learning_rate * g",
    ),
    "adagrad": (
        "adagrad",
        {"eps_in_sqrt": 0},
        "sum_of_squares = sum_of_squares + g**2; root = sqrt(sum_of_squares) + eps; rate = learning_rate / root; "
        "x = x - rate * g",
    ),
    "rmsprop in root": (
        "rmsprop",
        {"eps_in_sqrt": 1},
        "nu = decay * nu + (1 - decay) * g**2; root = sqrt(nu + eps); rate = learning_rate / root; x = x - rate * g",
    ),
    "adam": (
        "adam",
        {"bias_correction": 1},
        "mu = b1 * mu + (1 - b1) * g; nu = b2 * nu + (1 - b2) * g**2; mu_hat = mu / (1 - b1**n); "
        "nu_hat = nu / (1 - b2**n); rate = learning_rate / (sqrt(nu_hat) + eps); x = x - rate * mu_hat",
    ),
    "adam uncorrected": (
        "adam",
        {"bias_correction": 0},
        "mu = b1 * mu + (1 - b1) * g; nu = b2 * nu + (1 - b2) * g**2; rate = learning_rate / (sqrt(nu) + eps); "
        "x = x - rate * mu",
    ),
    "amsgrad uncorrected": (
        "amsgrad",
        {"bias_correction": 0},
        "mu = b1 * mu + (1 - b1) * g; nu = b2 * nu + (1 - b2) * g**2; nu_max = max(nu_max, nu); "
        "rate = learning_rate / (sqrt(nu_max) + eps); x = x - rate * mu",
    ),
    "adamw": (
        "adamw",
        {"decoupled": 1},
        "mu = b1 * mu + (1 - b1) * g; nu = b2 * nu + (1 - b2) * g**2; mu_hat = mu / (1 - b1**n); "
        "nu_hat = nu / (1 - b2**n); rate = learning_rate / (sqrt(nu_hat) + eps); "
        "x = x - rate * mu_hat - learning_rate * weight_decay * x",
    ),
    "adam with L2": (
        "adamw",
        {"decoupled": 0},
        "g_decayed = g + weight_decay * x; mu = b1 * mu + (1 - b1) * g_decayed; "
        "nu = b2 * nu + (1 - b2) * g_decayed**2; mu_hat = mu / (1 - b1**n); nu_hat = nu / (1 - b2**n); "
        "rate = learning_rate / (sqrt(nu_hat) + eps); x = x - rate * mu_hat",
    ),
}


@pytest.mark.parametrize(("name", "values", "text"), IN_FORCE.values(), ids=IN_FORCE.keys())
def test_the_switches_choose_the_published_form(name: str, values: dict[str, float], text: str) -> None:
    expected = [(line.partition(" = ")[0], expression(line.partition(" = ")[2])) for line in text.split("; ")]
    lines = OPTIMIZERS[name].rule.active_lines(settled(name, **values))
    assert [(line.name, line.expression) for line in lines] == expected


def test_a_switch_of_two_is_chosen_inside_the_other() -> None:
    text = "mu = (g if a else x) if b else (-g if a else -x)\nx = x - mu"
    rule = of(text, ("a", "b"), ("a", "b"))
    chosen = {(a, b): rule.active_lines({"a": a, "b": b})[0].expression for a in (0, 1) for b in (0, 1)}
    assert chosen[0, 0] == ("neg", ("name", "x"))
    assert chosen[1, 0] == ("neg", ("name", "g"))
    assert chosen[0, 1] == ("-", ("name", "x"), ("name", "x"))  # mu = x is a mere other name
    assert chosen[1, 1] == ("-", ("name", "x"), ("name", "g"))


def test_a_condition_that_is_no_switch_stays() -> None:
    rule = of("mu = g if learning_rate > 1 else x\nx = x - mu")
    assert rule.active_lines({"learning_rate": 2.0}) == rule.lines
