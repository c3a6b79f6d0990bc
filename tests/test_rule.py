"""The text of each rule against the compiled rule: evaluated over a recorded run, it gives the next record."""

from __future__ import annotations

import dataclasses
import itertools
import re
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

import optim_viz as ov
from optim_viz import OBJECTIVES, OPTIMIZERS
from optim_viz.optimizers.rule import Rule, evaluate, expression, names, parse

SURFACES = ("rosenbrock", "himmelblau", "saddle")


def settings(name: str) -> list[dict[str, float]]:
    """The defaults with every combination of the method's switches."""
    switches = OPTIMIZERS[name].rule.switches
    return [dict(zip(switches, on, strict=True)) for on in itertools.product((0.0, 1.0), repeat=len(switches))]


CASES = [
    pytest.param(name, values, surface, id=f"{name}-{surface}-{''.join(f'{v:.0f}' for v in values.values())}")
    for name in OPTIMIZERS
    for values in settings(name)
    for surface in SURFACES
]


def before(run: ov.Trajectory) -> dict[str, Any]:
    """What the rule's names mean before each step of a run."""
    return {
        **run.hyperparameters,
        "learning_rate": run.learning_rate[:-1, None],
        **{name: values[:-1] for name, values in run.state.items() if name != "count"},
        "x": run.position[:-1],
        "g": run.noisy_gradient[:-1],
        "n": np.arange(1, len(run))[:, None],
    }


@pytest.mark.parametrize("schedule", ["constant", "cosine"])
@pytest.mark.parametrize(("name", "values", "surface"), CASES)
def test_the_text_gives_the_next_record(name: str, values: dict[str, float], surface: str, schedule: str) -> None:
    run = ov.simulate(surface, name, steps=60, noise=0.3, seed=4, schedule=schedule, **values)
    rule = OPTIMIZERS[name].rule
    digits = 1e-10 if OPTIMIZERS[name].uses_hessian else 1e-12  # two ways to the eigenvectors of a matrix with κ = 2500
    for lines in (rule.lines, rule.in_force(run.hyperparameters)):
        after = Rule(lines, rule.symbols, rule.remembers, rule.switches).after(before(run), run.hessian[:-1])
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


# ------------------------------------------------------------------------------------------------------- the switches


def settled(name: str, **changed: float) -> dict[str, float]:
    return OPTIMIZERS[name].resolve(changed)


def parts(tree: Any) -> list[Any]:
    """An expression and every expression in it."""
    return [tree, *(inner for part in tree[1:] if isinstance(part, tuple) for inner in parts(part))]


EVERY_SETTING = [
    pytest.param(name, values, id=f"{name}-{''.join(f'{v:.0f}' for v in values.values())}")
    for name in OPTIMIZERS
    for values in settings(name)
]


@pytest.mark.parametrize(("name", "values"), EVERY_SETTING)
def test_the_lines_in_force_hold_no_switch_and_no_mere_other_name(name: str, values: dict[str, float]) -> None:
    rule = OPTIMIZERS[name].rule
    lines = rule.in_force(settled(name, **values))
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
    lines = OPTIMIZERS[name].rule.in_force(settled(name, **values))
    assert [(line.name, line.expression) for line in lines] == expected


def test_a_switch_of_two_is_chosen_inside_the_other() -> None:
    text = "mu = (g if a else x) if b else (-g if a else -x)\nx = x - mu"
    rule = of(text, ("a", "b"), ("a", "b"))
    chosen = {(a, b): rule.in_force({"a": a, "b": b})[0].expression for a in (0, 1) for b in (0, 1)}
    assert chosen[0, 0] == ("neg", ("name", "x"))
    assert chosen[1, 0] == ("neg", ("name", "g"))
    assert chosen[0, 1] == ("-", ("name", "x"), ("name", "x"))  # mu = x is a mere other name
    assert chosen[1, 1] == ("-", ("name", "x"), ("name", "g"))


def test_a_condition_that_is_no_switch_stays() -> None:
    rule = of("mu = g if learning_rate > 1 else x\nx = x - mu")
    assert rule.in_force({"learning_rate": 2.0}) == rule.lines


# -------------------------------------------------------------------------------------------------------------- LaTeX

BEGIN, END = r"\begin{aligned}", r"\end{aligned}"
ADAM = [
    r"g_t &= \nabla f(x_{t})",
    r"\mu_{t+1} &= \beta_1\,\mu_{t} + \left(1 - \beta_1\right)\,g_t",
    r"\nu_{t+1} &= \beta_2\,\nu_{t} + \left(1 - \beta_2\right)\,{g_t}^{2}",
]
LATEX: dict[str, tuple[str, dict[str, float], list[str]]] = {
    "sgd": ("sgd", {}, [r"g_t &= \nabla f(x_{t})", r"x_{t+1} &= x_{t} - \alpha\,g_t"]),
    "heavy ball": (
        "momentum",
        {"ema": 0},
        [r"g_t &= \nabla f(x_{t})", r"v_{t+1} &= \rho\,v_{t} + g_t", r"x_{t+1} &= x_{t} - \alpha\,v_{t+1}"],
    ),
    "average": (
        "momentum",
        {"ema": 1},
        [
            r"g_t &= \nabla f(x_{t})",
            r"v_{t+1} &= \rho\,v_{t} + \left(1 - \rho\right)\,g_t",
            r"x_{t+1} &= x_{t} - \alpha\,v_{t+1}",
        ],
    ),
    "look-ahead": (
        "nesterov",
        {"at_iterate": 0},
        [
            r"g_t &= \nabla f(x_{t} + \rho\,v_{t})",
            r"v_{t+1} &= \rho\,v_{t} - \alpha\,g_t",
            r"x_{t+1} &= x_{t} + v_{t+1}",
        ],
    ),
    "iterate": (
        "nesterov",
        {"at_iterate": 1},
        [
            r"g_t &= \nabla f(x_{t})",
            r"v_{t+1} &= \rho\,v_{t} - \alpha\,g_t",
            r"x_{t+1} &= x_{t} + \rho\,v_{t+1} - \alpha\,g_t",
        ],
    ),
    "adagrad": (
        "adagrad",
        {"eps_in_sqrt": 0},
        [
            r"g_t &= \nabla f(x_{t})",
            r"G_{t+1} &= G_{t} + {g_t}^{2}",
            r"\sigma &= \sqrt{G_{t+1}} + \varepsilon",
            r"x_{t+1} &= x_{t} - \frac{\alpha}{\sigma}\,g_t",
        ],
    ),
    "adagrad in root": (
        "adagrad",
        {"eps_in_sqrt": 1},
        [
            r"g_t &= \nabla f(x_{t})",
            r"G_{t+1} &= G_{t} + {g_t}^{2}",
            r"\sigma &= \sqrt{G_{t+1} + \varepsilon}",
            r"x_{t+1} &= x_{t} - \frac{\alpha}{\sigma}\,g_t",
        ],
    ),
    "adam": (
        "adam",
        {"bias_correction": 1},
        [
            *ADAM,
            r"\hat\mu &= \frac{\mu_{t+1}}{1 - {\beta_1}^{t+1}}",
            r"\hat\nu &= \frac{\nu_{t+1}}{1 - {\beta_2}^{t+1}}",
            r"x_{t+1} &= x_{t} - \frac{\alpha}{\sqrt{\hat\nu} + \varepsilon}\,\hat\mu",
        ],
    ),
    "adam uncorrected": (
        "adam",
        {"bias_correction": 0},
        [*ADAM, r"x_{t+1} &= x_{t} - \frac{\alpha}{\sqrt{\nu_{t+1}} + \varepsilon}\,\mu_{t+1}"],
    ),
}


@pytest.mark.parametrize(("name", "values", "rows"), LATEX.values(), ids=LATEX.keys())
def test_the_card_shows_the_published_formula(name: str, values: dict[str, float], rows: list[str]) -> None:
    assert OPTIMIZERS[name].rule.latex(settled(name, **values)) == BEGIN + r" \\ ".join(rows) + END


@pytest.mark.parametrize(("name", "values"), EVERY_SETTING)
def test_every_card_is_well_formed(name: str, values: dict[str, float]) -> None:
    entry = OPTIMIZERS[name]
    text = entry.rule.latex(settled(name, **values))
    depth, open_environments = 0, []
    for token in re.findall(r"\\begin\{\w+\}|\\end\{\w+\}|\\[A-Za-z]+|\\.|[{}]", text):
        if token.startswith(r"\begin"):
            open_environments.append((token[6:], depth))
        elif token.startswith(r"\end"):
            assert open_environments.pop() == (token[4:], depth)
        depth += {"{": 1, "}": -1}.get(token, 0)
        assert depth >= 0
    assert depth == 0
    assert not open_environments
    assert len(re.findall(r"\\left(?![a-z])", text)) == len(re.findall(r"\\right(?![a-z])", text))
    rows = re.sub(r"\\begin\{cases\}.*?\\end\{cases\}", "", text.removeprefix(BEGIN).removesuffix(END)).split(r" \\ ")
    assert all(row.count("&=") == row.count("&") == 1 for row in rows)
    assert rows[-1].startswith(r"x_{t+1} &= x_{t}")
    for field in entry.rule.remembers:  # each is shown before and after the step
        symbol = entry.rule.symbols[field]
        assert f"{symbol}_{{t+1}} &=" in text
        assert f"{symbol}_{{t}}" in text
    assert not re.search(r"[a-z]+_[a-z]+\b", re.sub(r"\\[a-z]+", "", text).replace("g_t", "")), text  # no Python name


def test_the_card_shows_the_defaults() -> None:
    for entry in OPTIMIZERS.values():
        assert entry.update_rule == entry.rule.latex(entry.resolve({}))


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("x - (g - mu)", r"x_{t} - \left(g_t - \mu_{t}\right)"),
        ("x - g - mu", r"x_{t} - g_t - \mu_{t}"),
        ("x * (g + mu) * 2", r"x_{t}\,\left(g_t + \mu_{t}\right)\,2"),
        ("(x + g) / (x - g)", r"\frac{x_{t} + g_t}{x_{t} - g_t}"),
        ("(x / g)**2", r"{\left(\frac{x_{t}}{g_t}\right)}^{2}"),
        ("-(x + g)", r"-\left(x_{t} + g_t\right)"),
        ("2 * n * a**n", r"2\,\left(t+1\right)\,{\alpha}^{t+1}"),
        ("a**n_next", r"{\alpha}^{t+2}"),
        ("max(x, abs(g))", r"\max\left(x_{t}, \left|g_t\right|\right)"),
        ("sign(x) * sqrt(g)", r"\mathrm{sign}\left(x_{t}\right)\,\sqrt{g_t}"),
        ("across(x + g)", r"V \left(x_{t} + g_t\right)"),
        ("along(g)", r"V^\top g_t"),
        ("clip(x, 0.5, 1e-06)", r"\mathrm{clip}\left(x_{t};\ 0.5, 1e-06\right)"),
        (
            "1 if x > 0 else 2 if x >= 1 else 3",
            r"\begin{cases}1 & x_{t} > 0 \\ 2 & x_{t} \ge 1 \\ 3 & \text{otherwise}\end{cases}",
        ),
    ],
)
def test_brackets_stand_where_the_value_needs_them(text: str, printed: str) -> None:
    symbols = {"a": r"\alpha", "mu": r"\mu"}
    rule = parse(f"x = ({text}) + mu", symbols=symbols, hyperparameters=("a",), switches=())
    alone = parse(f"x = {text}", symbols=symbols, hyperparameters=("a",), switches=())
    if "mu" not in text:
        assert alone.latex({"a": 1.0}) == rf"{BEGIN}g_t &= \nabla f(x_{{t}}) \\ x_{{t+1}} &= {printed}{END}"
    wrapped = rf"\left({printed}\right)" if "cases" in printed else printed
    assert rule.latex({"a": 1.0}) == rf"{BEGIN}g_t &= \nabla f(x_{{t}}) \\ x_{{t+1}} &= {wrapped} + \mu_{{t}}{END}"


# ------------------------------------------------------------------- what a method keeps, and what multiplies it


def corrected(memory: Any, n: Any, h: dict[str, float]) -> Any:
    return memory / (1.0 - h["b1"] ** n)


# The step over −rate, from what the method remembers after it (m), the gradient it was given (g), its number (n), the
# hyperparameters (h) and the place it left (x): from the papers.
DIRECTIONS: dict[str, Callable[..., Any]] = {
    **dict.fromkeys(
        ("sgd", "adagrad", "adadelta", "rmsprop", "adagrad_slide", "rmsprop_slide"), lambda m, g, n, h, x, r: g
    ),
    **dict.fromkeys(("momentum", "adam_slide"), lambda m, g, n, h, x, r: m),
    "nesterov": lambda m, g, n, h, x, r: h["momentum"] * m + g if h["at_iterate"] else m,
    **dict.fromkeys(("adam", "amsgrad"), lambda m, g, n, h, x, r: corrected(m, n, h) if h["bias_correction"] else m),
    "adamw": lambda m, g, n, h, x, r: (
        corrected(m, n, h) + (h["learning_rate"] * h["weight_decay"] * x / r if h["decoupled"] else 0.0)
    ),
    "nadam": lambda m, g, n, h, x, r: h["b1"] * corrected(m, n + 1, h) + (1 - h["b1"]) * corrected(g, n, h),
    **dict.fromkeys(("adamax", "radam", "adabelief", "yogi"), lambda m, g, n, h, x, r: corrected(m, n, h)),
}


def after(name: str, run: ov.Trajectory) -> dict[str, Any]:
    return OPTIMIZERS[name].rule.after(before(run), run.hessian[:-1])


def test_every_method_with_a_rate_has_its_direction_here() -> None:
    assert set(DIRECTIONS) == {name for name, entry in OPTIMIZERS.items() if entry.effective_rate is not None}
    for name in ("lion", "sign_sgd", "rprop", "newton"):  # whose stride is its own
        assert OPTIMIZERS[name].effective_rate is None


@pytest.mark.parametrize("surface", SURFACES)
@pytest.mark.parametrize(
    ("name", "values"), [case for case in EVERY_SETTING if case.values[0] in DIRECTIONS]
)  # fmt: skip
def test_each_step_is_minus_the_rate_times_the_direction(name: str, values: dict[str, float], surface: str) -> None:
    run = ov.simulate(surface, name, steps=80, noise=0.2, seed=9, **{**values, **RAISED.get(name, {})})
    entry, known = OPTIMIZERS[name], after(name, run)
    assert entry.effective_rate is not None
    rate = evaluate(entry.effective_rate, known)
    memory = None if entry.memory is None else evaluate(entry.memory, known)
    n = np.arange(1, len(run))[:, None]
    direction = DIRECTIONS[name](memory, run.noisy_gradient[:-1], n, run.hyperparameters, run.position[:-1], rate)
    np.testing.assert_allclose(run.position[1:], run.position[:-1] - rate * direction, rtol=1e-12, atol=1e-12)
    assert (np.asarray(rate) > 0).all()


RAISED: dict[str, dict[str, float]] = {"adamw": {"weight_decay": 0.3}, "radam": {"b2": 0.9}}  # so that they show

SLOPE = np.array([3.0, -0.25])
PLANE = dataclasses.replace(OBJECTIVES["sphere"], function=lambda x, y: 3.0 * x - 0.25 * y)


REMEMBERING = [  # with L2 in the gradient, no slope is even
    case
    for case in EVERY_SETTING
    if OPTIMIZERS[str(case.values[0])].memory is not None and case.values != ("adamw", {"decoupled": 0.0})
]


@pytest.mark.parametrize(("name", "values"), REMEMBERING)
def test_on_an_even_slope_the_memory_is_the_slope_gathered(name: str, values: dict[str, float]) -> None:
    """Σ ρᵏ g for a sum, (1 − β) Σ βᵏ g for an average; uphill, and the same whatever the learning rate."""
    run = ov.simulate(PLANE, name, start=(1.3, -0.4), steps=300, learning_rate=0.03, **values)
    h, memory = run.hyperparameters, OPTIMIZERS[name].memory
    assert memory is not None
    keeps = h["momentum"] if "momentum" in h else h["b2"] if name == "lion" else h["b1"]
    summed = name == "nesterov" or (name == "momentum" and not h["ema"])
    share = (1 - keeps ** np.arange(1, 301)) / ((1 - keeps) if summed else 1.0)
    np.testing.assert_allclose(evaluate(memory, after(name, run)), share[:, None] * SLOPE, rtol=1e-10)


@pytest.mark.parametrize("name", [name for name, entry in OPTIMIZERS.items() if entry.memory is None])
def test_a_method_without_a_memory_forgets_the_gradients_it_had(name: str) -> None:
    """The next step from the same place and the same caches is the same, whatever direction the others had."""
    assert not {"mu", "trace"} & set(OPTIMIZERS[name].rule.remembers)
