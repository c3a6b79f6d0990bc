"""Scripts to take home: run as they are, in optax and in PyTorch, against the simulation.

PyTorch is large: where it is not installed its tests are skipped, but under CI=true they fail.

The scripts share no code with the engine: optax's own updates, or the rule's lines in plain arrays; the gradient of a
surface that was written out anew.
"""

from __future__ import annotations

import ast
import contextlib
import importlib
import importlib.util
import io
import sys
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from language_cases import OF_ALL
from missing import missing

from optim_viz.data import Table
from optim_viz.errors import InputError
from optim_viz.export.base import ExportInput
from optim_viz.export.scripts.formula_source import formula_source
from optim_viz.export.scripts.penalty_source import surface_source
from optim_viz.export.scripts.script import run_script
from optim_viz.export.scripts.written_out import net_source
from optim_viz.language import in_numpy
from optim_viz.language.parser import parse_expression
from optim_viz.language.source import LIBRARIES, SourcePrinter
from optim_viz.link.codec import to_query
from optim_viz.objectives import OBJECTIVES
from optim_viz.objectives.penalties import Penalty
from optim_viz.objectives.treatments import TREATMENTS
from optim_viz.objectives.typed import function
from optim_viz.optimizers import OPTIMIZERS, rule, rule_text
from optim_viz.scene.scenario import Run, Scenario
from optim_viz.scene.view import View
from optim_viz.schedules import SCHEDULES
from optim_viz.simulation.simulate import run

# The same sums in another order, fused or not, differ by 1e-16 a step; steep walls and dividing by small caches
# magnify that some thousand times over 40 steps (RMSprop about a minimum: six times a step, from then on). A wrong
# convention or constant shows from 1e-4 on.
TOLERANCE = 1e-10
STEPS = 40
SURFACES = ("rosenbrock", "rotated_quadratic", "himmelblau", "drop_wave")


@pytest.fixture(autouse=True)
def double() -> Iterator[None]:
    """The scripts switch float64 on for their process; other tests must not notice."""
    before = jax.config.jax_enable_x64
    yield
    jax.config.update("jax_enable_x64", before)
    if "torch" in sys.modules:
        sys.modules["torch"].set_default_dtype(sys.modules["torch"].float32)


@pytest.fixture(params=["optax", "torch"])
def library(request: pytest.FixtureRequest) -> str:
    """Each library, PyTorch where it is."""
    if request.param == "torch" and importlib.util.find_spec("torch") is None:
        missing("PyTorch is not installed: pip install torch (its CPU build will do)")
    return str(request.param)


def take(scenario: Scenario, place: int = 0) -> ExportInput:
    view = View("map", {"run": place})
    return ExportInput(scenario, run(scenario), view, scenario.steps, to_query(scenario, view))


def executed(text: str) -> tuple[dict[str, Any], str]:
    """What a script leaves behind, and what it prints."""
    names: dict[str, Any] = {}
    with contextlib.redirect_stdout(io.StringIO()) as printed:
        exec(compile(text, "script.py", "exec"), names)
    return names, printed.getvalue()


def agrees(scenario: Scenario, library: str = "optax", place: int = 0) -> None:
    taken = take(scenario, place)
    want = taken.runs[place]
    assert len(want) == scenario.steps + 1, "an overflowing run compares nothing"
    names, printed = executed(run_script(taken, library))
    path = np.array([[float(c) for c in p] for p in names["path"]])
    np.testing.assert_allclose(path, want.position, rtol=0, atol=TOLERANCE * np.abs(want.position).max())
    x, y, f = (float(part.split("=")[1]) for part in printed.split(","))
    assert [x, y] == path[-1].tolist()
    assert f == pytest.approx(want.loss[-1], rel=1e-7, abs=1e-12)


def alone(optimizer: str, surface: str = "rosenbrock", **values: float) -> Scenario:
    objective = OBJECTIVES[surface]
    chosen = Run.suggested(optimizer, objective).changed(**values)
    return Scenario.suggested(surface, runs=(chosen,), steps=STEPS)


def settings(optimizer: str) -> list[dict[str, float]]:
    """Every combination of a method's switches, at numbers that are not its defaults."""
    entry, choices = OPTIMIZERS[optimizer], list[dict[str, float]]([{}])
    odd = {"momentum": 0.8, "b1": 0.8, "b2": 0.95, "decay": 0.8, "rho": 0.8, "initial_accumulator_value": 0.25}
    odd |= {"weight_decay": 0.1, "damping": 0.5, "eta_minus": 0.4, "eta_plus": 1.3, "eps_root": 1e-5, "eps": 1e-4}
    base = {p.name: odd[p.name] for p in entry.hyperparameters if p.name in odd}
    for switch in (p.name for p in entry.hyperparameters if p.scale == "switch"):
        choices = [{**choice, switch: on} for choice in choices for on in (0.0, 1.0)]
    return [{**base, **choice} for choice in choices]


CASES = [(name, i) for name in OPTIMIZERS for i in range(len(settings(name)))]
each_case = pytest.mark.parametrize(("optimizer", "i"), CASES, ids=[f"{name}-{i}" for name, i in CASES])


@each_case
def test_the_script_goes_the_same_way(optimizer: str, i: int, library: str) -> None:
    agrees(alone(optimizer, SURFACES[i % len(SURFACES)], **settings(optimizer)[i]), library)


@pytest.mark.parametrize(("i", "optimizer"), list(enumerate(OPTIMIZERS)))
@pytest.mark.parametrize("library", ["torch"], indirect=True)
def test_the_script_goes_the_same_way_everywhere(i: int, optimizer: str, library: str) -> None:
    """At the defaults. A script is a surface's text and a method's, which do not know of each other: each method on two
    of the surfaces. In optax, whose every script compiles anew, they are at their defaults where noise comes along."""
    for surface in (SURFACES[i % 4], SURFACES[(i + 1) % 4]):
        agrees(alone(optimizer, surface), library)


@pytest.mark.parametrize(
    ("optimizer", "schedule"),
    [
        *(("adam", schedule) for schedule in SCHEDULES),  # a schedule's text is the same for all who read a rate
        *((optimizer, "one_cycle") for optimizer in ("nesterov", "newton")),
    ],
)
def test_schedules_come_along(optimizer: str, schedule: str, library: str) -> None:
    chosen = replace(alone(optimizer).runs[0].changed(), schedule=schedule)
    agrees(Scenario.suggested(runs=(chosen,), steps=STEPS), library)


@pytest.mark.parametrize("optimizer", OPTIMIZERS)
def test_noise_comes_along(optimizer: str, library: str) -> None:
    agrees(alone(optimizer, "himmelblau").changed(noise=0.5, seed=7), library)


@pytest.mark.parametrize(
    "penalty", [Penalty("l2", 0.3), Penalty("l1", 0.7), Penalty("elastic_net", 0.5, 0.4)], ids=repr
)
@pytest.mark.parametrize("treatment", TREATMENTS)
def test_a_penalty_comes_along(penalty: Penalty, treatment: str, library: str) -> None:
    for optimizer in ("sgd", "newton"):  # by a call, and by hand
        scenario = alone(optimizer, "rotated_quadratic").changed(penalty=penalty)
        agrees(scenario.changed(runs=(replace(scenario.runs[0], treatment=treatment),)), library)


@pytest.mark.parametrize(
    "text",
    [
        "(1-x)^2 + 100(y-x^2)^2",
        "a in 0.1..10 = 2; r = sqrt(1 + x^2 + a y^2); r + e^-r sin(x) + max(x, 0.5)",
        "x^2 + 2y^2 if x > y else cosh(x) - 1 + 2y^2",
    ],
)
def test_a_typed_formula_comes_along(text: str, library: str) -> None:
    surface = function(text)
    runs = (Run.suggested("adam", surface).changed(learning_rate=0.02),)
    scenario = Scenario.suggested(surface.name, runs=runs, steps=STEPS).changed(start=(1.3, -0.7))
    agrees(scenario, library)
    agrees(scenario.changed(penalty=Penalty("l2", 0.3)), library)


@pytest.mark.parametrize(
    "text",
    [
        "x = x - learning_rate g",
        "v = 0.9 v + g; x = x - learning_rate v",
        "state c = 1; d = g - p; c = c + d^2; p = g; x = x - learning_rate d / sqrt(c)",
        "b in 0..0.999 = 0.9; m = b m + (1 - b) g; x = x - learning_rate (m if n > 3 else g) / (1 - b^n)",
        "x = x - learning_rate g / (1 + |g|) - learning_rate max(min(g, 0.1), -0.1)",
        "path in 0..0.9 = 0.5; p_ = g; p = path p + p_; slope = p; x = x - learning_rate slope",  # names of a script
        *(rule_text(name) for name in ("momentum", "adam", "lion", "rmsprop", "adagrad")),
        rule_text("adam").replace("sqrt(nu_hat)", "nu_hat"),
    ],
)
def test_a_typed_rule_comes_along(text: str, library: str) -> None:
    chosen = Run(rule(text).name, {"learning_rate": 0.002})
    scenario = Scenario.suggested("rotated_quadratic", runs=(chosen,), steps=STEPS)
    agrees(scenario, library)
    agrees(scenario.changed(noise=0.1, runs=(replace(chosen, schedule="cosine"),)), library)
    agrees(scenario.moved_to(function("x^2 + 3 y^2 + sin(x y)").name).changed(runs=(chosen,)), library)


def test_each_segment_treats_a_penalty_in_its_own_way(library: str) -> None:
    first = replace(Run("sgd", {"learning_rate": 0.001}), treatment="proximal")
    second = Run("sgd", {"learning_rate": 0.002}, schedule="cosine", treatment="decoupled")
    last = Run("adam", {"learning_rate": 0.05}, schedule="cosine")
    way = first.branched(10, second).branched(20, last)
    agrees(Scenario.suggested(runs=(way,), steps=STEPS, noise=0.1, penalty=Penalty("elastic_net", 0.5)), library)


def segments(*names: str) -> Run:
    way = Run.suggested(names[0], OBJECTIVES["rosenbrock"])
    for i, name in enumerate(names[1:], 1):
        other = Run.suggested(name, OBJECTIVES["rosenbrock"])
        way = way.branched(12 * i, other.changed(learning_rate=other.rate * 0.7))
    return way


@pytest.mark.parametrize(
    "names",
    [("adam", "adam"), ("sgd", "momentum", "momentum"), ("rprop", "adam", "newton"), ("rmsprop", "yogi", "rprop")],
    ids="-".join,
)
def test_branches_come_along(names: tuple[str, ...], library: str) -> None:
    agrees(Scenario.suggested(runs=(segments(*names),), steps=STEPS), library)
    agrees(Scenario.suggested(runs=(segments(*names),), steps=STEPS, noise=0.1), library)


def test_a_branch_keeps_counting_where_its_method_began(library: str) -> None:
    first, last = segments("sgd", "adam"), Run("adam", {"learning_rate": 0.02}, schedule="cosine")
    agrees(Scenario.suggested(runs=(first.branched(30, last),), steps=STEPS), library)
    agrees(Scenario.suggested(runs=(first.branched(30, last.changed(bias_correction=0.0)),), steps=STEPS), library)
    agrees(
        Scenario.suggested(
            runs=(
                Run("nesterov", {"at_iterate": 1, "learning_rate": 0.001}).branched(
                    20, Run("nesterov", {"learning_rate": 0.0005, "at_iterate": 1})
                ),
            ),
            steps=STEPS,
        ),
        library,
    )


def test_the_run_that_is_looked_at_is_written_down_partners_too(library: str) -> None:
    scenario = Scenario.suggested(
        runs=(Run("sgd", {"learning_rate": 0.001}), Run("adam", {"learning_rate": 0.1}, partners=("bias_correction",))),
        steps=STEPS,
    )
    for place in range(3):
        agrees(scenario, library, place)
        assert f"run {place + 1} of 3" in run_script(take(scenario, place), library)


@pytest.mark.parametrize("name", OBJECTIVES)
@pytest.mark.parametrize("values", ["defaults", "others"])
def test_a_surface_written_out_is_the_surface(name: str, values: str) -> None:
    entry = OBJECTIVES[name]
    if values == "others":
        entry = entry.bind(**{p.name: 0.7 * p.low + 0.3 * p.high for p in entry.parameters})
    jax.config.update("jax_enable_x64", True)
    names: dict[str, Any] = {"jnp": jax.numpy, "math": __import__("math")}
    for text in surface_source(entry, torch=False):
        assert "Array" not in text
        assert "@" not in text
        exec(compile(text, name, "exec"), names)
    generator, domain = np.random.default_rng(5), entry.domain
    x, y = generator.uniform(*domain.x, 200), generator.uniform(*domain.y, 200)
    want = entry(x, y)
    found = names["f"](x, y) if entry.rows is None else jax.vmap(names["f"])(x, y)
    np.testing.assert_allclose(found, want, rtol=1e-12, atol=1e-13 * np.abs(want).max())


@pytest.mark.parametrize("name", ["logistic_regression", "neuron_bn", "neuron_gelu"])
def test_rows_come_along_as_numbers(name: str, library: str) -> None:
    agrees(alone("adam", name), library)


def test_other_rows_and_a_penalty_come_along(library: str) -> None:
    draw = np.random.default_rng(8)
    X = draw.normal(size=(9, 2))
    table = Table(X=X, y=np.where(X[:, 0] + draw.normal(size=9) > 0.0, 1.0, -1.0), transform="raw")
    scenario = alone("sgd", "logistic_regression").changed(table=table, penalty=Penalty("l1", 0.03))
    (chosen,) = scenario.runs
    agrees(scenario.changed(runs=(replace(chosen, treatment="proximal"),)), library)


@pytest.mark.parametrize("spelled", ["optax", "torch"])
@each_case
def test_every_script_is_python_of_some_twenty_lines(optimizer: str, i: int, spelled: str) -> None:
    text = run_script(take(alone(optimizer, **settings(optimizer)[i]).changed(steps=3)), spelled)
    ast.parse(text)
    assert not [line for line in text.splitlines() if "jnp" in line and spelled == "torch"]
    most = 70 if optimizer == "learned_optimizer" else 28  # with a row of weights for each unit of its net
    assert sum(bool(line.strip()) and not line.startswith(("#", "import")) for line in text.splitlines()) <= most
    called = OPTIMIZERS[optimizer].optax if spelled == "optax" else OPTIMIZERS[optimizer].torch
    by_call = called.call(settings(optimizer)[i]) is not None if not called.calls else f"{spelled}." in text
    assert by_call or "# Written out line by line" in text


@pytest.mark.parametrize("name", OBJECTIVES)
def test_every_surface_can_be_spelled_in_pytorch(name: str) -> None:
    for text in surface_source(OBJECTIVES[name], torch=True):
        assert "jnp" not in text
        assert max(map(len, text.splitlines())) <= 120 or "rows" not in text
        ast.parse(text)


def test_a_scene_without_runs_says_so() -> None:
    with pytest.raises(InputError, match="no run"):
        run_script(take(Scenario.suggested(runs=())), "optax")
    with pytest.raises(InputError, match="not at hand"):
        formula_source(len)


# ----------------------------------------------------------------------------------------------- the language's printer


@pytest.mark.parametrize("text", [text for text in OF_ALL if "along" not in text and "across" not in text])
@pytest.mark.parametrize("library", LIBRARIES)
def test_the_source_for_a_library_has_the_value(library: str, text: str) -> None:
    """The line is run, as whoever takes it home runs it."""
    values = {"u": np.array([1.5, -2.0]), "v": np.array([0.25, 3.0]), "w": np.array([4.0, -0.5])}
    tree = parse_expression(text)
    expected = in_numpy.evaluate(tree, {**values, "n": 3.0})
    if library == "torch" and importlib.util.find_spec("torch") is None:
        missing("PyTorch is not installed: pip install torch (its CPU build will do)")
    module = {"np": np, "jnp": jnp}.get(library) or importlib.import_module("torch")
    make = module.tensor if library == "torch" else module.array
    line = SourcePrinter(library, {"n"}).text(tree)
    with jax.enable_x64(True), np.errstate(all="ignore"):
        known = {name: make(pair.tolist(), dtype=module.float64) for name, pair in values.items()}
        around = {library: module}
        for source in net_source(library) if "net(" in line else ():
            in_float64 = source.replace("])", "], dtype=torch.float64)") if library == "torch" else source
            exec(in_float64, around)  # the text is our own; a script sets the type for all
        found = eval(line, around, {**known, "n": 3})
        np.testing.assert_allclose(
            np.broadcast_to(np.asarray(found), (2,)), np.broadcast_to(expected, (2,)), rtol=1e-14
        )


def test_numbers_stay_pythons_own() -> None:
    printer = SourcePrinter("jnp", {"a", "n"})
    assert printer.text(parse_expression("sqrt(a) if a > 1 else max(a, n)")) == "math.sqrt(a) if a > 1 else max(a, n)"
    assert printer.text(parse_expression("sqrt(g) * a**2")) == "jnp.sqrt(g) * a**2"


def test_a_script_can_hold_every_run(library: str) -> None:
    """With schedules, a branch and two runs of one method, each under its own name, and each at its own end."""
    surface = OBJECTIVES["rosenbrock"]
    sgd, adam = Run.suggested("sgd", surface), Run.suggested("adam", surface)
    runs = (sgd, sgd.changed(learning_rate=5e-4), adam.branched(9, adam.changed(learning_rate=0.01)))
    scenario = Scenario("rosenbrock", (-1.2, 0.7), runs, steps=STEPS)
    given = take(scenario, 1)._replace(every_run=True)
    text = run_script(given, library)
    names, printed = executed(text)
    assert text.startswith("# All 3 runs on Rosenbrock, one after the other")
    assert list(names["paths"]) == ["SGD 1", "SGD 2", "Adam"]
    assert len(printed.splitlines()) == 3
    for path, way in zip(names["paths"].values(), given.runs, strict=True):
        found = np.array([[float(v) for v in p] for p in path])
        np.testing.assert_allclose(found, way.position, rtol=TOLERANCE, atol=TOLERANCE)
    for place, way in enumerate(given.runs):
        assert text.count(f"run {place + 1} of 3 of the scene") == 1
        assert repr(float(way.loss[-1])) in text
    one = run_script(given._replace(every_run=False), library)
    assert one.startswith("# SGD on Rosenbrock: run 2 of 3 of the scene")
    assert "paths" not in one
