"""A sheet, which is all that the inspector says of a run at a step: read, and held against ``rule_oracles``.

It comes from the browser's modules in node, or from the screen.
"""

from __future__ import annotations

import math
import re
from typing import Any, NamedTuple

import numpy as np
import pytest
from rule_oracles import RECTANGULAR, REMEMBERING, curvature, expected

import optim_viz as ov
from optim_viz import OPTIMIZERS, from_query, style

DIGITS = 1e-12


class Number(NamedTuple):
    """One number of the rule: whose it is, before or after the step, along which axis, in full and as shown."""

    name: str
    when: str
    k: int
    value: float
    text: str


class Sheet(NamedTuple):
    """The inspector at one step."""

    of: str
    t: int
    numbers: list[Number]
    symbols: list[str]  # of the gradient, and of each line of the rule
    results: list[str]  # the names whose numbers end their rows
    facts: dict[str, str]  # as shown
    theory: dict[str, Any]  # "lambda1", "lambda2", and "bound" if there is one; "kind" of the verdict, all in "words"
    marks: list[str]

    @classmethod
    def read(cls, said: dict[str, Any]) -> Sheet:
        """From JSON: what ``tests/js/numbers.js`` answers."""
        rows = [
            [Number(name, when, k, float(v), text) for name, when, k, v, text in row["numbers"]] for row in said["rows"]
        ]
        numbers, results = [number for row in rows for number in row], [row[-1].name for row in rows]
        symbols = [row["symbols"] for row in said["rows"]]
        theory = {
            name: float(v) if name in ("lambda1", "lambda2", "bound") and v != "" else v
            for name, v in said["theory"].items()
        }
        return cls(said["of"], int(said["t"]), numbers, symbols, results, said["facts"], theory, said["marks"])


# Numbers as people read them --------------------------------------------------------------------------------------

RAISED = str.maketrans("⁻⁰¹²³⁴⁵⁶⁷⁸⁹", "-0123456789")


def understood(text: str) -> tuple[float, int]:
    """A number as people write it, and how many digits it is meant to have."""
    text = text.replace("−", "-")
    power = re.fullmatch(r"(?:(-?\d(?:\.\d+)?)·|(-)?)10([⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+)", text)
    if not power:
        return float(text), 4
    factor, sign, exponent = power.groups()
    return float(factor or f"{sign or ''}1") * 10.0 ** int(exponent.translate(RAISED)), 3


def assert_shown(text: str, value: float) -> None:
    """The text is the value, rounded."""
    read, digits = understood(text)
    unit = 10.0 ** (math.floor(math.log10(abs(value))) - digits + 1) if value else 0.0
    assert read == pytest.approx(value, abs=0.5000001 * unit, rel=0), (text, value)


# What has to stand on a sheet -------------------------------------------------------------------------------------


def assert_sheet(sheet: Sheet, run: ov.Trajectory, t: int, label: str) -> None:
    """The sheet has the numbers of step t of this run, all of them right."""
    assert (sheet.of, sheet.t) == (label, t)
    want = expected(run, t) | {("learning_rate", when): run.learning_rate[t] for when in ("before", "after")}
    assert sheet.numbers
    size = float(
        np.abs(run.noisy_gradient[t]).max()
    )  # a sum may cancel: then it is right to so much of what went into it
    for number in sheet.numbers:
        value = want[number.name, number.when]
        value = float(value if np.ndim(value) == 0 else value[number.k])
        got, where = number.value, (label, t, *number, value)
        if run.optimizer == "newton" and number.name in ("s", "d"):  # an eigenvector has no sign
            got, value = abs(got), abs(value)
        assert math.isfinite(number.value), where
        slack = 1e-14 * size if number.name in ("mu_bar", "c", "g_decayed", "s") else 0.0
        if run.optimizer == "newton" and number.name == "d":
            slack = 1e-14 * size / run.hyperparameters["damping"]
        if run.optimizer == "newton" and number.name == "x":
            slack = 1e-15 * float(np.abs(run.position[t]).max())
        if number.name == "lam":
            slack = DIGITS * float(np.abs(run.hessian[t]).max())
        assert got == pytest.approx(value, rel=DIGITS, abs=slack), where
        assert_shown(number.text, number.value)
    step, downhill = run.position[t + 1] - run.position[t], -run.gradient[t]
    assert_shown(sheet.facts["length"], float(np.hypot(*step)))
    if np.hypot(*step) and np.hypot(*downhill):
        cosine = step @ downhill / (np.hypot(*step) * np.hypot(*downhill))
        angle = math.degrees(math.acos(max(-1.0, min(1.0, cosine))))
        assert float(sheet.facts["angle"].removesuffix("°")) == pytest.approx(angle, abs=0.051)


def assert_lines(sheet: Sheet, run: ov.Trajectory) -> None:
    """One row of symbols and one of numbers for the gradient and for each line of the rule, and the marks it has."""
    rule = OPTIMIZERS[run.optimizer].rule
    assert sheet.results == ["g", *(line.name for line in rule.active_lines(run.hyperparameters) if line.name != "at")]
    assert len(sheet.symbols) == len(sheet.results)
    assert all(re.search(r"\S\s*=\s*\S", text.replace("\n", "")) for text in sheet.symbols)
    assert {"x", "g", *rule.remembers} <= {number.name for number in sheet.numbers}
    drawn = {
        **dict.fromkeys(("gradient", "step", "curvature"), True),
        "memory": run.optimizer in REMEMBERING,
        "rates": run.optimizer in RECTANGULAR,
        "look_ahead": run.optimizer == "nesterov" and not run.hyperparameters["at_iterate"],
    }
    assert set(sheet.marks) == {name for name, has in drawn.items() if has}


def assert_curvature(sheet: Sheet, run: ov.Trajectory, t: int) -> None:
    """The eigenvalues are those of this step's Hessian, in full and as shown."""
    assert sheet.t == t
    lam = curvature(run, t)
    found = [float(sheet.theory[name]) for name in ("lambda1", "lambda2")]
    assert found == pytest.approx([*lam], rel=DIGITS, abs=DIGITS * float(np.abs(lam).max()))
    for name, value in zip(("lambda1", "lambda2"), found, strict=True):
        assert_shown(sheet.facts[name], value)
    if lam[1] > 1e-9 * lam[0] > 0:
        assert_shown(sheet.facts["kappa"], found[0] / found[1])
    elif lam[1] < 0:
        assert "kappa" not in sheet.facts


# Scenes ---------------------------------------------------------------------------------------------------------------


def oracle(query: str) -> tuple[ov.Trajectories, list[str]]:
    """The runs of a query, one step longer than asked for, and their labels."""
    scenario, notices = from_query(query)
    assert not notices
    runs = ov.run(scenario.changed(steps=scenario.steps + 1))
    return runs, [look.label for look in style.scene_styles(scenario)]


NAMES = list(OPTIMIZERS)
SWITCHED = [
    "momentum,ema:1",
    "nesterov,at_iterate:1",
    "adagrad,eps_in_sqrt:1,eps:0.5,initial_accumulator_value:0.1",
    "rmsprop,eps_in_sqrt:1,eps:0.5",
    "adam,bias_correction:0",
    "adamw,decoupled:0,weight_decay:0.3",
    "amsgrad,bias_correction:0",
    "lion,weight_decay:0.5",
    "newton,damping:10",
]
