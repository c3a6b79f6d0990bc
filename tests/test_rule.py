"""Update rules: their lines against the compiled step, what makes a text one, and the lines that the switches leave."""

from __future__ import annotations

import dataclasses
from base64 import b64decode
from typing import Any

import numpy as np
import pytest
from in_node import FrontEnd
from rule_cases import EVERY_SETTING, SURFACES, after, before, settings, settled

import optim_viz as ov
from optim_viz import OBJECTIVES, OPTIMIZERS
from optim_viz.language import in_numpy
from optim_viz.language.canonical import canonical
from optim_viz.language.evaluate import evaluate_lines
from optim_viz.language.parser import parse_expression
from optim_viz.language.tree import Binary, Choice, Line, Name, Negative, names, walk
from optim_viz.optimizers.rule import Rule, parse
from optim_viz.scene.view import View
from optim_viz.web.scene_blob import pack_scene

CASES = [
    pytest.param(name, values, surface, id=f"{name}-{surface}-{''.join(f'{v:.0f}' for v in values.values())}")
    for name in OPTIMIZERS
    for values in settings(name)
    for surface in SURFACES
]


def assert_same_bits(found: Any, recorded: Any, what: str) -> None:
    """Every bit, of which −0 has another than 0."""
    found = np.ascontiguousarray(np.broadcast_to(found, recorded.shape), np.float64)
    different = found.view(np.uint64) != np.ascontiguousarray(recorded).view(np.uint64)
    assert not different.any(), (what, int(different.sum()), found[different][:3], recorded[different][:3])


@pytest.mark.parametrize("schedule", ["constant", "cosine"])
@pytest.mark.parametrize(("name", "values", "surface"), CASES)
def test_the_text_gives_the_next_record_in_every_bit(
    name: str, values: dict[str, float], surface: str, schedule: str
) -> None:
    noise = 0.3 if schedule == "cosine" else 0.0
    run = ov.simulate(surface, name, steps=300, noise=noise, seed=4, schedule=schedule, **values)
    rule = OPTIMIZERS[name].rule
    for lines in (rule.lines, rule.active_lines(run.hyperparameters)):
        known = dataclasses.replace(rule, lines=lines).values_after_step(before(run), run.hessian[:-1])
        assert_same_bits(known["x"], run.position[1:], "x")
        for field in rule.remembers:
            assert_same_bits(known[field], run.state[field][1:], field)


@pytest.mark.parametrize("name", OPTIMIZERS)
def test_with_numpys_own_functions_a_step_is_as_long(name: str) -> None:
    """By which a typed rule's steps are measured."""
    run = ov.simulate("himmelblau", name, steps=40, noise=0.1, seed=2)
    known = OPTIMIZERS[name].rule.values_after_step(before(run), run.hessian[:-1], in_numpy.ROUGH)
    np.testing.assert_allclose(np.broadcast_to(known["x"], run.position[1:].shape), run.position[1:], rtol=1e-9)


@pytest.mark.parametrize("start", [1e-160, 5e-324])
@pytest.mark.parametrize("name", OPTIMIZERS)
def test_what_underflows_is_zero_in_the_text_as_well(name: str, start: float) -> None:
    """1e-160 squared is no normal number: the compiled code knows it as 0, and so does the text."""
    run = ov.simulate("quadratic", name, start=(start, -3 * start), steps=60)
    known = after(name, run)
    assert_same_bits(known["x"], run.position[1:], "x")
    for field in OPTIMIZERS[name].rule.remembers:
        assert_same_bits(known[field], run.state[field][1:], field)


@pytest.mark.parametrize("name", ["adam", "nadam", "radam", "amsgrad"])
def test_powers_of_many_steps_have_the_same_bits(name: str) -> None:
    run = ov.simulate("himmelblau", name, steps=10_000, noise=0.1, seed=1)
    known = after(name, run)
    assert_same_bits(known["x"], run.position[1:], "x")


@pytest.mark.parametrize("surface", SURFACES)
@pytest.mark.parametrize(("name", "values"), EVERY_SETTING)
def test_the_browser_gives_the_next_record_in_every_bit(
    front_end: FrontEnd, name: str, values: dict[str, float], surface: str
) -> None:
    chosen = ov.Run.suggested(name, OBJECTIVES[surface]).changed(**values)
    scenario = ov.Scenario.suggested(surface, steps=300, noise=0.2, seed=3, runs=(chosen,))
    (run,) = runs = ov.run(scenario)
    (said,) = front_end.ask("stepped", pack_scene(scenario, runs, View("map", {"inside": 1.0})))
    found = np.frombuffer(b64decode(said["values"]), np.float64).reshape(len(run) - 1, len(said["names"]), 2)
    assert said["names"] == ["x", *OPTIMIZERS[name].rule.remembers]
    for i, field in enumerate(said["names"]):
        recorded = run.position if field == "x" else run.state[field]
        assert_same_bits(found[:, i], recorded[1:], field)


@pytest.mark.parametrize("name", OPTIMIZERS)
def test_it_begins_with_what_the_text_says(name: str) -> None:
    """Zero, unless it is a hyperparameter; by the papers, and not by the text."""
    begins = {("adagrad", "sum_of_squares"): 0.25, ("yogi", "nu"): 0.25, ("rprop", "step_sizes"): 0.03}
    given = {"learning_rate": 0.03}
    if name in ("adagrad", "yogi"):
        given["initial_accumulator_value"] = 0.25
    run = ov.simulate("sphere", name, steps=1, **given)
    for field, values in run.state.items():
        np.testing.assert_array_equal(values[0], np.full_like(values[0], begins.get((name, field), 0.0)), field)


@pytest.mark.parametrize("name", OPTIMIZERS)
def test_a_rule_remembers_what_the_state_holds(name: str) -> None:
    entry = OPTIMIZERS[name]
    assert set(entry.rule.remembers) == set(entry.state_shapes()) - {"count"}


# ------------------------------------------------------------------------------------------------ what makes a rule


def of(text: str, hyperparameters: tuple[str, ...] = ("learning_rate",), switches: tuple[str, ...] = ()) -> Rule:
    """A rule whose names all have symbols: the hyperparameters, ``mu``, ``nu`` and ``hat``."""
    symbols = {name: name[0] for name in (*hyperparameters, "mu", "nu", "hat")}
    return parse(text, symbols=symbols, hyperparameters=hyperparameters, switches=switches)


STEP = "x = x - learning_rate * g"
NO_RULES = {
    "nothing": ("", "last line assigns x"),
    "only a comment": ("# x = g", "last line assigns x"),
    "another last line": (f"{STEP}\nmu = g", "last line assigns x"),
    "no x at all": ("mu = g", "last line assigns x"),
    "a step to somewhere": ("x = learning_rate * g", "last line reads x = x - ... or x = x \\+"),
    "a step from somewhere": ("x = g - learning_rate * x", "what it adds is the update"),
    "two steps": (f"{STEP}\n{STEP}", "only the last line assigns x"),
    "a memory without a beginning": ("mu = mu + g\nx = x - learning_rate * mu", "write `state mu = 0` above"),
    "a memory that is never made": (f"state mu = 0\n{STEP}", "mu is remembered, but no line assigns it"),
    "a memory that begins with the slope": (f"state mu = g\nmu = mu\n{STEP}", "not with g"),
    "a remembered place": (f"state x = 0\n{STEP}", "x is given, and cannot be remembered"),
    "a line for the slope": (f"g = 2 * g\n{STEP}", "g is given, and no line may assign it"),
    "a line for a hyperparameter": (f"learning_rate = 2\n{STEP}", "no line may assign it"),
    "a late look ahead": ("mu = g\nat = x\nx = x - learning_rate * mu", "the line at comes first"),
    "a look ahead by the slope": (f"at = x + g\n{STEP}", "g is not known there"),
    "a look ahead by the step's number": (f"at = x * n\n{STEP}", "n is not known there"),
    "two beginnings": ("state mu = 0\nstate mu = 1\nmu = mu + g\nx = x - learning_rate * mu", "begins once"),
    "a number of its own": (f"parameter mu = 1\n{STEP}", "are the hyperparameters of its entry"),
    "an unread hyperparameter": ("x = x - g", "learning_rate is declared, but the rule does not read it"),
}


@pytest.mark.parametrize(("text", "said"), NO_RULES.values(), ids=NO_RULES.keys())
def test_what_is_no_rule_is_told_so(text: str, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        of(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("x = x - rat * g", "rat"),
        ("velocity = g\nx = x - velocity", "velocity"),
        ("x = x - G", "G"),
        ("x = x - weight_decay * x", "weight_decay"),
    ],
    ids=["misspelt", "own line", "other case", "another method's"],
)
def test_a_name_without_a_symbol_is_named(text: str, name: str) -> None:
    with pytest.raises(ValueError, match=f"there is no name {name} here"):
        of(text)


def test_a_remembered_symbol_leaves_room_for_the_steps_index() -> None:
    given: Any = {"hyperparameters": (), "symbols": {"mu": r"\mu_1"}}
    with pytest.raises(ValueError, match=r"mu's symbol \\mu_1 has an index"):
        parse("state mu = 0\nmu = mu + g\nx = x - mu", **given)
    assert parse("mu = g\nx = x - mu", **given).remembers == ()  # not remembered: it may


@pytest.mark.parametrize(("name", "values"), EVERY_SETTING)
def test_the_lines_in_force_hold_no_switch_and_no_mere_other_name(name: str, values: dict[str, float]) -> None:
    rule = OPTIMIZERS[name].rule
    lines = rule.active_lines(settled(name, **values))
    assert lines[-1].name == "x"
    assigned: set[str] = set()
    for line in lines:
        read = set(names(line.expression))
        assert not read & set(rule.switches)
        assert not isinstance(line.expression, Name) or line.name in rule.remembers
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
        "trace = momentum * trace - learning_rate * g; x = x + (momentum * trace - learning_rate * g)",
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
        "x = x - (rate * mu_hat + learning_rate * weight_decay * x)",
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
    lines = OPTIMIZERS[name].rule.active_lines(settled(name, **values))
    assert "; ".join(f"{line.name} = {canonical(line.expression)}" for line in lines) == text


def test_a_switch_of_two_is_chosen_inside_the_other() -> None:
    text = "mu = (g if a else x) if b else (-g if a else -x)\nx = x - mu"
    rule = of(text, ("a", "b"), ("a", "b"))
    chosen = {(a, b): rule.active_lines({"a": a, "b": b})[0].expression for a in (0, 1) for b in (0, 1)}
    assert chosen[0, 0] == Negative(Name("x"))
    assert chosen[1, 0] == Negative(Name("g"))
    assert chosen[0, 1] == Binary("-", Name("x"), Name("x"))  # mu = x is a mere other name
    assert chosen[1, 1] == Binary("-", Name("x"), Name("g"))


def test_a_condition_that_is_no_switch_stays() -> None:
    rule = of("mu = g if learning_rate > 1 else x\nx = x - mu")
    assert rule.active_lines({"learning_rate": 2.0}) == rule.lines
    assert any(isinstance(node, Choice) for node in walk(rule.lines[0].expression))
    assert parse_expression("g if learning_rate > 1 else x") == rule.lines[0].expression


@pytest.mark.parametrize(
    "text",
    [
        "state mu = 0\nhat = mu\nmu = 0.5 * mu + g\nx = x - learning_rate * hat",  # what mu was
        "mu = g\nhat = mu\nhat = hat + g\nx = x - learning_rate * hat",  # no mere other name
    ],
    ids=["assigned behind it", "assigned twice"],
)
def test_another_name_is_put_in_place_only_where_it_stays_the_same(text: str) -> None:
    rule, values = of(text), {"learning_rate": 0.5, "x": np.ones(2), "g": np.array([2.0, -1.0]), "mu": np.full(2, 3.0)}
    active = in_numpy_lines(rule.active_lines({"learning_rate": 0.5}), values)
    np.testing.assert_array_equal(active["x"], in_numpy_lines(rule.lines, values)["x"])


def in_numpy_lines(lines: tuple[Line, ...], values: dict[str, Any]) -> dict[str, Any]:
    return evaluate_lines(lines, values, in_numpy.MACHINE)
