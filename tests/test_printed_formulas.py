"""What cards print in LaTeX is what is computed: test functions, nonlinearities and their derivatives."""

from __future__ import annotations

import numpy as np
import pytest
from latex_numbers import latex_numbers
from objective_oracles import random_points

from optim_viz.objectives import OBJECTIVES
from optim_viz.objectives.nonlinearities import NONLINEARITIES

PRINTED = [name for name in OBJECTIVES if OBJECTIVES[name].model is None and name != "recurrent"]  # a recursion


@pytest.mark.parametrize("name", PRINTED)
def test_the_printed_test_function_is_the_one_that_is_computed(name: str) -> None:
    entry = OBJECTIVES[name]
    changed = entry.bind(**{p.name: p.low + 0.3 * (p.high - p.low) for p in entry.parameters})
    x, y = random_points(entry)
    for surface in (entry, changed):
        signs = {p.symbol.removeprefix("\\"): surface.values[p.name] for p in entry.parameters}
        if "theta" in signs:
            signs["theta"] = np.deg2rad(signs["theta"])
        found = latex_numbers(entry.formula, {"x": x, "y": y, **signs})
        np.testing.assert_allclose(found, surface(x, y), rtol=1e-9, atol=1e-9 * np.abs(found).max())


@pytest.mark.parametrize("name", NONLINEARITIES)
def test_the_printed_nonlinearity_and_its_derivative_are_those_that_are_computed(name: str) -> None:
    sigma, a = NONLINEARITIES[name], np.linspace(-6.0, 6.0, 121)
    value, slope, _ = sigma.derivatives(a)
    np.testing.assert_allclose(latex_numbers(sigma.formula, {"a": a}), value, rtol=1e-12, atol=1e-12)
    known = {"a": a, "sigma": value}
    np.testing.assert_allclose(latex_numbers(sigma.derivative, known), slope, rtol=1e-10, atol=1e-12)


@pytest.mark.parametrize(
    ("text", "value"),
    [(r"2x^2 - \tfrac{1}{2}xy", 2 * 9 - 0.5 * 3 * 5), (r"\cos 2\pi x + 1", np.cos(6 * np.pi) + 1),
     (r"-\cos x\,\cos y", -np.cos(3) * np.cos(5)), (r"\sin^2 3x", np.sin(9) ** 2), (r"(x + y)(x - y)", -16.0),
     (r"e^{-x} + e", np.exp(-3) + np.e), (r"\left|x - y\right|\sqrt{4}", 4.0), (r"2/\pi", 2 / np.pi)],
)  # fmt: skip
def test_the_reader_reads_as_people_do(text: str, value: float) -> None:
    assert latex_numbers(text, {"x": 3.0, "y": 5.0}) == pytest.approx(value)
