"""Rules that somebody types: the registered ones through their texts, what a text may leave out, and what is none."""

from __future__ import annotations

import dataclasses
import pickle
import random
from base64 import b64decode
from collections import Counter
from contextlib import suppress
from typing import Any

import numpy as np
import pytest
from in_node import FrontEnd
from rule_corpus import NO_RULES
from simulate_cases import assert_equal, one

import optim_viz as ov
from optim_viz import OBJECTIVES, OPTIMIZERS, Run, Scenario, Stream
from optim_viz.errors import InputError
from optim_viz.language.expressions import parse_expression
from optim_viz.language.in_numpy import evaluate
from optim_viz.language.tokens import LanguageError
from optim_viz.language.tree import Name
from optim_viz.objectives.treatments import TREATMENTS
from optim_viz.scene.scenario import suggested_rate
from optim_viz.scene.view import View
from optim_viz.style import run_styles
from optim_viz.web.scene_blob import pack_scene

HEAVY_BALL = "v = 0.9 v + g; x = x - lr v"
SIGNS = "*+-/()^=;. \nabgnvxlr019"


def switched(name: str) -> list[dict[str, float]]:
    """The defaults, and each switch turned."""
    entry = OPTIMIZERS[name]
    return [{}, *({switch: 1.0 - entry.parameter(switch).default} for switch in entry.rule.switches)]


# ------------------------------------------------------------------------------------------- what the registries have


@pytest.mark.parametrize("name", list(OPTIMIZERS))
def test_every_registered_rule_through_its_text_takes_the_same_steps_to_the_last_bit(name: str) -> None:
    surface = OBJECTIVES["rosenbrock"]
    rate = suggested_rate(surface, OPTIMIZERS[name])
    for changed in switched(name):
        typed = ov.rule(ov.rule_text(name, **changed))
        a = one(surface, typed, learning_rate=rate, noise=0.1, steps=200)
        b = one(surface, name, learning_rate=rate, noise=0.1, steps=200, **changed)
        np.testing.assert_array_equal(a.position, b.position)
        np.testing.assert_array_equal(a.noisy_gradient, b.noisy_gradient)
        for key in a.state:
            np.testing.assert_array_equal(a.state[key], b.state[key], err_msg=key)


@pytest.mark.parametrize("name", list(OPTIMIZERS))
def test_its_hyperparameters_have_the_ranges_of_the_registered_ones(name: str) -> None:
    typed, entry = ov.rule(ov.rule_text(name)), OPTIMIZERS[name]
    assert typed.hyperparameters[0].name == "learning_rate"
    for parameter in typed.hyperparameters:
        known = entry.parameter(parameter.name)
        ours, theirs = ((p.default, p.low, p.high) for p in (parameter, known))
        assert ours == theirs


@pytest.mark.parametrize("name", list(OPTIMIZERS))
def test_the_direction_that_it_keeps_is_marked_as_the_registered_ones_is(name: str) -> None:
    """Of the learned optimizer's three averages the first is marked, where the card marks the middle one."""
    registered, typed = OPTIMIZERS[name], ov.rule(ov.rule_text(name))
    if name == "learned_optimizer":
        assert typed.memory == Name("fast")
    else:
        assert typed.memory == registered.memory, name


@pytest.mark.parametrize(
    ("text", "kept"),
    [("v = 0.9 v + g; x = x - lr v", "v"), ("v = 0.9 v - lr g; x = x + v", "-v / learning_rate"),
     ("s = s + g^2; x = x - lr g / sqrt(s)", None), ("v = 0.9 v + sign(g); x = x - lr v", None),
     ("v = 0.9 v + g + 0.1 x; x = x - lr v", None), ("p = g + 0 p; x = x - lr p", None)],
)  # fmt: skip
def test_only_what_keeps_a_share_and_adds_one_of_the_gradient_is_a_direction(text: str, kept: str | None) -> None:
    assert ov.rule(text).memory == (parse_expression(kept) if kept else None)


@pytest.mark.parametrize("name", list(OPTIMIZERS))
def test_the_effective_rates_are_those_of_the_registered_method(name: str) -> None:
    """Of the same run, whatever their expression: of Lion, Sign SGD, Rprop and Newton, whose stride is their own,
    there are none."""
    registered, typed = OPTIMIZERS[name], ov.rule(ov.rule_text(name))
    if registered.effective_rate is None or name == "learned_optimizer":
        assert (typed.effective_rate is None) == (name != "learned_optimizer")
        return
    assert typed.effective_rate is not None
    run = one("beale", name, steps=30, learning_rate=0.01)
    for t in (0, 3, len(run) - 2):
        given = {**run.hyperparameters, "n": t + 1, "x": run.position[t], "g": run.noisy_gradient[t]}
        given |= {kept: run.state[kept][t] for kept in registered.rule.remembers}
        after = registered.rule.values_after_step(given)
        known = {**given, **after}
        wanted, found = (evaluate(tree, known) for tree in (registered.effective_rate, typed.effective_rate))
        np.testing.assert_allclose(found, wanted, rtol=1e-12)


@pytest.mark.parametrize(
    ("text", "rate"),
    [("v = v + g^2; x = x - lr g / (sqrt(v) + 1e-8)", "learning_rate / (sqrt(v) + 1e-8)"),
     ("m = 0.9 m + 0.1 g; v = 0.99 v + 0.01 g^2; x = x - lr m / sqrt(v)", "learning_rate / sqrt(v)"),
     ("s = s + g^2; r = lr / sqrt(s); x = x - r g", "r"), ("rate = lr / 2; x = x - lr g", "learning_rate"),
     ("s = s + g^2; rate = 3; x = x - lr g / sqrt(s)", "learning_rate / sqrt(s)"),
     ("rate = g; x = x - lr rate", "learning_rate"), ("v = 0.9 v - lr g; x = x + v", "learning_rate"),
     ("m = 0.9 m + 0.1 g; x = x - lr m - 0.01 lr x", "learning_rate"), ("x = x - lr sign(g)", None),
     ("x = x - lr g / norm(g)", "learning_rate / norm(g)"), ("x = x - lr (g + 0.1 x)", "learning_rate"),
     ("v = 0.9 v - lr g; x = x + 0.9 v - lr g", "learning_rate"),
     ("s = s + g^2; x = x - lr g / sqrt(s) - lr g", None)],
)  # fmt: skip
def test_the_effective_rate_is_what_multiplies_the_direction_whatever_it_is_called(text: str, rate: str | None) -> None:
    assert ov.rule(text).effective_rate == (parse_expression(rate) if rate else None)


def test_the_advice_on_a_power_can_be_followed() -> None:
    """And a name that a text gives itself is its own, whatever it would mean elsewhere."""
    with pytest.raises(LanguageError, match=r"such as (.*), and write b\^n") as refused:
        ov.rule("m = 0.9 m + 0.1 g; x = x - lr m / (1 - 0.9^n)")
    line = str(refused.value).partition("such as ")[2].partition(",")[0]
    advised = ov.rule(f"{line}; m = 0.9 m + 0.1 g; x = x - lr m / (1 - b^n)")
    first = one(OBJECTIVES["sphere"], advised, learning_rate=0.1, steps=1)
    plain = one(OBJECTIVES["sphere"], "sgd", learning_rate=0.1, steps=1)
    np.testing.assert_allclose(first.position, plain.position, rtol=1e-14)
    assert ov.rule("dx = 0.9 dx + g; x = x - lr dx").rule.remembers == ("dx",)


def test_the_same_lines_give_the_same_card() -> None:
    """But for the symbols, which a typed text has from its names."""
    typed = ov.rule(ov.rule_text("momentum"))
    assert typed.update_rule == (
        r"\begin{aligned}g_t &= \nabla f(x_{t}) \\ "
        r"\mathrm{trace}_{t+1} &= \mathrm{momentum}\,\mathrm{trace}_{t} + g_t \\ "
        r"x_{t+1} &= x_{t} - \alpha\,\mathrm{trace}_{t+1}\end{aligned}"
    )


def test_adam_without_its_root_is_the_slides_adam_after_its_first_steps() -> None:
    text = ov.rule_text("adam", bias_correction=0).replace("sqrt(nu) + eps", "nu + eps")
    assert "sqrt" not in text
    surface = OBJECTIVES["quadratic"]
    a = one(surface, text, learning_rate=1e-3, steps=50)
    b = one(surface, "adam_slide", learning_rate=1e-3, steps=50, eps=1e-8)
    np.testing.assert_array_equal(a.position, b.position)


# ----------------------------------------------------------------------------------------------- what a text leaves out


def test_a_heavy_ball_by_hand() -> None:
    """v ← 0.9 v + g, x ← x − αv in Python's own numbers, on ½(x² + 4y²)."""
    surface = OBJECTIVES["quadratic"].bind(kappa=4.0)
    run = one(surface, ov.rule(HEAVY_BALL), learning_rate=0.05, steps=100, start=(1.5, -0.7))
    x, v = np.array([1.5, -0.7]), np.zeros(2)
    for t in range(101):
        np.testing.assert_allclose(run.position[t], x, rtol=1e-12, atol=1e-300)
        np.testing.assert_allclose(run.state["v"][t], v, rtol=1e-12, atol=1e-300)
        v = 0.9 * v + run.gradient[t]
        x = x - 0.05 * v


@pytest.mark.parametrize(
    ("text", "same"),
    [
        (HEAVY_BALL, "v = 0.9 * v + g\nx = x - learning_rate * v"),
        ("state v = 0\nv = 0.9v+g\nx = x - alpha*v", HEAVY_BALL),
        ("x = x - lr g - 0.1 lr x", "x = x - (lr g + 0.1 lr x)"),
        ("x = x - g + 2 g - 3 g", "x = x - (g - 2 g + 3 g)"),
        ("x = x + g - 2 g", "x = x + (g - 2 g)"),
        ("b in 0..0.999 = 0.9; v = b v + g; x = x - lr v / (1 - b^t)",
         "b = 0.9 in 0..0.999; v = b v + g; x = x - lr v / (1 - b^n)"),
        ("x = x - lr pi g", "x = x - lr 3.141592653589793 g".replace(" 3", " * 3")),
        ("lr in 1e-3..1 = 0.1; x = x - lr g", "learning_rate in 0.001..1 = 0.1; x = x - learning_rate g"),
        ("x = x − lr·g", "x = x - lr*g"),
    ],
)  # fmt: skip
def test_two_spellings_of_one_rule_are_one(text: str, same: str) -> None:
    assert ov.rule(text) is ov.rule(same)
    assert ov.rule(ov.rule(text).name) is ov.rule(text)


def test_what_is_read_before_it_is_assigned_is_remembered_and_said() -> None:
    rule = ov.rule("state c = 1; d = g - p; c = c + d^2; p = g; x = x - lr d / sqrt(c)")
    assert rule.rule.remembers == ("c", "p")
    assert any("p is read before a line assigns it" in line for line in rule.conventions)
    run = one("rosenbrock", rule, steps=30)
    np.testing.assert_array_equal(run.state["p"][1:], run.noisy_gradient[:-1])
    np.testing.assert_array_equal(run.state["c"][0], [1.0, 1.0])


@pytest.mark.parametrize(
    ("text", "family"),
    [
        ("x = x - lr g", "gradient"), (HEAVY_BALL, "momentum"), ("x = x - lr sign(g)", "adaptive"),
        ("s = s + g^2; x = x - lr g / (sqrt(s) + 1e-8)", "accumulating"),
        ("x = x - lr g / (g^2 + 1e-12)", "slide"), ("x = x - along(across(g) / lam)", "scale_free"),
    ],
)  # fmt: skip
def test_the_rates_that_suit_it_follow_from_how_it_steps(text: str, family: str) -> None:
    assert ov.rule(text).family == family


def test_hyperparameters_have_the_scale_that_their_range_asks_for() -> None:
    rule = ov.rule("b in 0..0.999 = 0.9; c in 1e-8..1 = 1e-3; d in -1..1 = 0; on in 0..1 = 1\n"
                   "v = b v + c d g; x = x - lr (v if on else g)")  # fmt: skip
    assert [p.scale for p in rule.hyperparameters] == ["log", "complement", "log", "linear", "switch"]
    with pytest.raises(InputError, match="has no parameter"):
        Run(rule, {"q": 1.0})


# --------------------------------------------------------------------------------------------------------- as any entry


def test_it_stands_wherever_a_key_stands() -> None:
    rule = ov.rule(HEAVY_BALL)
    run = one("beale", rule, learning_rate=1e-3, steps=60)
    assert run.optimizer == rule.name
    for key in (HEAVY_BALL, rule.name):
        assert_equal(one("beale", key, learning_rate=1e-3, steps=60), run)
    assert Run(rule) == Run(HEAVY_BALL) == Run(rule.name)
    scenario = Scenario.suggested("beale", runs=(Run("momentum"), Run(rule)), steps=20)
    assert [t.optimizer for t in ov.run(scenario)] == ["momentum", rule.name]
    branch = Run(rule, {"learning_rate": 1e-5}, origin=Run(rule), branch_step=10)
    (t,) = ov.run(Scenario.suggested("beale", runs=(branch,), steps=30))
    assert t.branch_step == 10


def test_two_of_them_in_one_picture_are_told_apart() -> None:
    texts = ov.rule(HEAVY_BALL).name, ov.rule("x = x - lr g").name
    first, adam, second = run_styles([texts[0], "adam", texts[1]])
    assert (first.label, adam.label, second.label) == ("Own rule 1", "Adam", "Own rule 2")
    assert first.dash != second.dash
    assert second.tag == "2"


def test_the_browser_gives_the_next_record_of_a_typed_rule_in_every_bit(front_end: FrontEnd) -> None:
    rule = ov.rule("b in 0..0.999 = 0.9; m = b m + (1 - b) g; rate = lr / (|m| + 0.1); x = x - rate m / (1 - b^t)")
    chosen = Run.suggested(rule.name, OBJECTIVES["rosenbrock"])
    scenario = Scenario.suggested("rosenbrock", steps=200, noise=0.2, seed=3, runs=(chosen,))
    (run,) = runs = ov.run(scenario)
    (said,) = front_end.ask("stepped", pack_scene(scenario, runs, View("map", {"inside": 1.0})))
    found = np.frombuffer(b64decode(said["values"]), np.float64).reshape(len(run) - 1, len(said["names"]), 2)
    assert said["names"] == ["x", "m"]
    np.testing.assert_array_equal(found[:, 0], run.position[1:])
    np.testing.assert_array_equal(found[:, 1], run.state["m"][1:])


def test_its_sweeps_and_maps_are_those_of_its_runs() -> None:
    rule = ov.rule("b in 0..0.999 = 0.9; v = b v + g; x = x - lr v")
    sweep = ov.sweep("rosenbrock", rule, learning_rate=np.geomspace(1e-5, 1e-3, 7), b=np.array([0.5, 0.9]), steps=80)
    same = ov.sweep("rosenbrock", "momentum", learning_rate=np.geomspace(1e-5, 1e-3, 7), momentum=np.array([0.5, 0.9]),
                    steps=80)  # fmt: skip
    for field in ("final", "best", "records", "fate"):
        np.testing.assert_array_equal(getattr(sweep, field), getattr(same, field))
    fates = [ov.fate_map("rosenbrock", o, resolution=12, steps=50, learning_rate=1e-4) for o in (rule, "momentum")]
    np.testing.assert_array_equal(fates[0].final, fates[1].final)
    ensembles = [ov.ensemble("rosenbrock", o, seeds=range(5), noise=1.0, steps=50, learning_rate=1e-4)
                 for o in (rule, "momentum")]  # fmt: skip
    np.testing.assert_array_equal(ensembles[0].loss, ensembles[1].loss)


@pytest.mark.parametrize("treatment", list(TREATMENTS))
def test_a_penalty_is_treated_as_for_any_method(treatment: str) -> None:
    surface = OBJECTIVES["linear_regression"].penalized("elastic_net", strength=0.3)
    shared: dict[str, Any] = {"learning_rate": 0.1, "treatment": treatment, "stream": Stream(batch_size=8), "seed": 2}
    paths = [one(surface, o, steps=100, **shared) for o in (HEAVY_BALL, "momentum")]
    np.testing.assert_array_equal(paths[0].position, paths[1].position)
    fates = [ov.fate_map(surface, o, resolution=10, steps=60, **shared) for o in (HEAVY_BALL, "momentum")]
    np.testing.assert_array_equal(fates[0].final, fates[1].final)


def test_it_is_registered_nowhere_and_goes_to_another_process() -> None:
    before = list(OPTIMIZERS)
    rule = ov.rule(HEAVY_BALL)
    assert list(OPTIMIZERS) == before
    assert rule.name not in OPTIMIZERS
    assert hash(rule) == hash(ov.rule(rule.name))
    assert pickle.loads(pickle.dumps(rule)) is rule
    assert pickle.loads(pickle.dumps(Run(rule))) == Run(rule)
    with pytest.raises(dataclasses.FrozenInstanceError):
        rule.label = "other"  # type: ignore[misc]  # that is the point


def test_no_text_compiles(compilations: Counter[str]) -> None:
    one("rosenbrock", HEAVY_BALL, steps=5)
    ov.fate_map("rosenbrock", HEAVY_BALL, resolution=4, steps=5)
    compilations.clear()
    for name in OPTIMIZERS:
        one("rosenbrock", ov.rule_text(name), steps=5)
    known = OBJECTIVES["rosenbrock"]
    new = dataclasses.replace(known, function=lambda x, y, a, b: known.function(x, y, a, b))  # nothing is there for it
    one(new, HEAVY_BALL, steps=5)
    ov.fate_map(new, HEAVY_BALL, resolution=4, steps=300)
    for text in ("x = x - lr g", "b in 0..1 = 0.3; v = b v + sin(g); w = w + v; x = x - lr w^2 - lr g"):
        one("rosenbrock", text, steps=5)
        ov.fate_map("rosenbrock", text, resolution=4, steps=5)
    assert not compilations["compile"]
    assert not compilations["lower"]


# ------------------------------------------------------------------------------------------------------ what is no rule


@pytest.mark.parametrize(("text", "said"), NO_RULES, ids=range(len(NO_RULES)))
def test_what_is_no_rule_is_told_so_where_it_stands(text: str, said: str) -> None:
    with pytest.raises(LanguageError) as caught:
        ov.rule(text)
    message, excerpt, pointer = str(caught.value).split("\n")
    assert said in message
    assert message.startswith(f"Line {caught.value.line}, column {caught.value.column}: ")
    assert pointer.strip() == "^"
    assert len(excerpt) <= 130


def test_the_place_is_that_of_the_name_that_is_wrong() -> None:
    with pytest.raises(LanguageError) as caught:
        ov.rule("b in 0..1 = 0.5\nv = b v + g\nx = x - lr v / (1 - v^n)")
    assert (caught.value.line, caught.value.column) == (3, 23)


@pytest.mark.parametrize("given", [None, 3, b"x = x - g", ["x = x - g"]])
def test_what_is_no_text_is_no_rule(given: Any) -> None:
    with pytest.raises(InputError, match="A rule is a text"):
        ov.rule(given)


def test_a_damaged_text_is_a_rule_or_a_sentence() -> None:
    chosen = random.Random(7)
    texts = [ov.rule_text(name) for name in OPTIMIZERS if name != "learned_optimizer"]
    read = 0
    for _ in range(1_500):
        text = list(chosen.choice(texts))
        for _ in range(chosen.randint(1, 3)):
            text[chosen.randrange(len(text))] = chosen.choice(SIGNS)
        with suppress(InputError):
            read += bool(ov.rule("".join(text)).name)
    assert read


@pytest.mark.parametrize(
    "text",
    ["c = norm(c) + norm(g); x = x - lr g / c", "v = norm(0.9/c); c = sqrt(pi); w = max(n, 1); x = x - lr w g"],
)
def test_a_remembered_number_has_a_norm(text: str) -> None:
    """It is remembered along x and along y, as all is: the browser's machine and NumPy's lines agree on that."""
    path = ov.simulate("rosenbrock", ov.rule(text), steps=4, learning_rate=0.01)
    assert np.isfinite(path.position).all()
    values: dict[str, Any] = {**path.hyperparameters}
    entry = OPTIMIZERS[path.optimizer]
    for name in entry.rule.remembers:
        values[name] = np.zeros(2)
    for t in range(4):
        given = {"x": path.position[t], "g": path.gradient[t], "n": np.float64(t + 1)}
        values = {**values, **entry.rule.values_after_step({**values, **given})}
        np.testing.assert_allclose(values["x"], path.position[t + 1], rtol=1e-12)


def test_where_a_gradient_is_wanted_the_hessian_is_not_known() -> None:
    with pytest.raises(LanguageError, match="along asks for the Hessian"):
        ov.rule("at = x - lr along(w); w = g; x = x - lr w")


def test_a_rule_has_the_family_of_the_steps_that_the_engine_takes() -> None:
    """Of angles that no machine knows a quarter turn of, none is taken."""
    assert ov.rule("x = x - lr*sin(1e10*g)").family == "gradient"
    assert ov.rule("x = x - lr*sin(g)/abs(sin(g))").family == "adaptive"
