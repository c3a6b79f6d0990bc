"""The Python of a typed formula, run: it gives the numbers of the instructions."""

from __future__ import annotations

import importlib
import importlib.util
import math
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from formula_cases import CASES
from missing import missing

from optim_viz.language.formula import parse_formula
from optim_viz.language.function_source import function_source
from optim_viz.language.source import LIBRARIES
from optim_viz.programs.machines import interpret

TRICKY = (
    "lambda in 0..2 = 0.5; np in 0..1 = 0.25; torch = lambda np + 1; lambda_ = torch x; lambda_ y if np < x else 3",
    "a in 0..2 = 0.5; b = √(a) + e^-a; max(a, b) max(a, x) - min(y, 2) + clip(x, y, 2) - clip(2, x, b) + atan2(a, x)",
    "1 if x > y else 2 if x > 0 else 0",
    "a in 0..2 = 1.5\n(x if a > 1 else y) + |a| + floor(a) - sign(x)",
    "2^x + x^2.5 if x > 0 else (-x)^(1/3)",
    "-(x + y)^2 - (-x)^3 - x^-2 + 1/(x y)",
)


def module_of(library: str) -> Any:
    """What a script imports by this name."""
    if library != "torch":
        return {"np": np, "jnp": jnp}[library]
    if importlib.util.find_spec("torch") is None:
        missing("PyTorch is not installed: pip install torch (its CPU build will do)")
    return importlib.import_module("torch")


@pytest.mark.parametrize("library", LIBRARIES)
@pytest.mark.parametrize("text", [*(case.text for case in CASES.values()), *TRICKY])
def test_the_source_of_a_formula_gives_its_numbers(text: str, library: str) -> None:
    formula, module = parse_formula(text), module_of(library)
    values = {p.name: 0.5 * (p.default + p.high) for p in formula.parameters}
    x, y = np.random.default_rng(2).uniform(-2.0, 2.0, (2, 40))
    wanted = np.broadcast_to(interpret(formula.listed.program((0,)), x, y, list(values.values()))[0], x.shape)
    known: dict[str, Any] = {library: module, "math": math}
    exec(function_source(formula, values, library, "own"), known)  # the text is our own
    with jax.enable_x64(True), np.errstate(all="ignore"):
        given = [module.from_numpy(v) if library == "torch" else module.asarray(v) for v in (x, y)]
        found = np.asarray(known["own"](*given))
    assert found.shape == x.shape
    np.testing.assert_allclose(found, wanted, rtol=1e-12, atol=1e-13)


def test_the_source_reads_as_it_was_typed() -> None:
    formula = parse_formula("a in 0.1..10 = 1\nr = sqrt(x^2 + y^2)\nsin(a r)/r + e^-r")
    assert function_source(formula, {"a": 2.5}, "torch") == (
        "def f(x, y, a=2.5):\n    r = torch.sqrt(x**2 + y**2)\n    return torch.sin(a * r) / r + torch.exp(-r)"
    )
