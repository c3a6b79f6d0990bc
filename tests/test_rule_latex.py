"""The cards' formulas, what a method keeps, and what multiplies it."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from rule_cases import EVERY_SETTING, SURFACES, after, settled

import optim_viz as ov
from optim_viz import OBJECTIVES, OPTIMIZERS
from optim_viz.language.in_numpy import evaluate
from optim_viz.optimizers.rule import parse

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
        ("clip(x, 0.5, 1e-06)", r"\mathrm{clip}\left(x_{t};\ 0.5, 10^{-6}\right)"),
        (
            "1 if x > 0 else 2 if x >= 1 else 3",
            r"\begin{cases}1 & x_{t} > 0 \\ 2 & x_{t} \ge 1 \\ 3 & \text{otherwise}\end{cases}",
        ),
    ],
)
def test_brackets_stand_where_the_value_needs_them(text: str, printed: str) -> None:
    lines = f"state mu = 0; w = {text}; y = ({text}) + mu; mu = g; x = x - a * w * y"
    rule = parse(lines, symbols={"a": r"\alpha", "mu": r"\mu", "w": "w", "y": "y"}, hyperparameters=("a",))
    wrapped = rf"\left({printed}\right)" if "cases" in printed else printed
    assert rule.latex({"a": 1.0}).split(r" \\ ", 1)[1].startswith(rf"w &= {printed} \\ y &= {wrapped} + \mu_{{t}} \\ ")


# ------------------------------------------------------------------- what a method keeps, and what multiplies it


def corrected(memory: Any, n: Any, h: dict[str, float]) -> Any:
    return memory / (1.0 - h["b1"] ** n)


# The step over −rate, from what the method remembers after it (m), the gradient it was given (g), its number (n), the
# hyperparameters (h) and the place it left (x): from the papers.
DIRECTIONS: dict[str, Callable[..., Any]] = {
    **dict.fromkeys(
        ("sgd", "clipped_sgd", "adagrad", "adadelta", "rmsprop", "adagrad_slide", "rmsprop_slide"),
        lambda m, g, n, h, x, r: g,
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


OF_A_NET = "learned_optimizer"  # its oracle asks the net for the direction


def test_every_method_with_a_rate_has_its_direction_here() -> None:
    assert {*DIRECTIONS, OF_A_NET} == {name for name, entry in OPTIMIZERS.items() if entry.effective_rate is not None}
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
    """Σ ρᵏ g for a sum, (1 − β) Σ βᵏ g for an average, g for one that begins as a plain mean; uphill, and the same
    whatever the learning rate."""
    run = ov.simulate(PLANE, name, start=(1.3, -0.4), steps=300, learning_rate=0.03, **values)
    h, memory = run.hyperparameters, OPTIMIZERS[name].memory
    assert memory is not None
    keeps = h["momentum"] if "momentum" in h else h["b2"] if name == "lion" else h.get("b1", 0.0)
    summed = name == "nesterov" or (name == "momentum" and not h["ema"])
    share = (1 - keeps ** np.arange(1, 301)) / ((1 - keeps) if summed else 1.0)
    np.testing.assert_allclose(evaluate(memory, after(name, run)), share[:, None] * SLOPE, rtol=1e-10)


@pytest.mark.parametrize("name", [name for name, entry in OPTIMIZERS.items() if entry.memory is None])
def test_a_method_without_a_memory_forgets_the_gradients_it_had(name: str) -> None:
    """The next step from the same place and the same caches is the same, whatever direction the others had."""
    assert not {"mu", "trace"} & set(OPTIMIZERS[name].rule.remembers)
