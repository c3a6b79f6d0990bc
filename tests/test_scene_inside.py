"""What the scene carries when somebody looks inside, what the browser makes of it, and its surface's known points."""

from __future__ import annotations

import dataclasses
from typing import Any

import numpy as np
import pytest
from in_node import FrontEnd
from scene_cases import assert_same_run, bits, drawn, scene, seen, unpack

from optim_viz import OBJECTIVES, OPTIMIZERS, Run, Scenario, Trajectories, run, style
from optim_viz.language.tree import to_data
from optim_viz.limits import MAX_STEPS
from optim_viz.programs.instructions import to_program
from optim_viz.scene.view import MARKS, SETTINGS, View
from optim_viz.web.notation import to_html
from optim_viz.web.scene_blob import SceneOptions, pack_scene

# --------------------------------------------------------------------------------------------------------------- inside

INSIDE = View(settings={"inside": 1})


def insides(scenario: Scenario) -> tuple[dict[str, Any], dict[str, tuple[str, np.ndarray[Any, Any]]], Trajectories]:
    runs = run(scenario)
    head, arrays = unpack(pack_scene(scenario, runs, INSIDE))
    return head, arrays, runs


@pytest.mark.parametrize("name", list(OPTIMIZERS))
def test_looking_inside_shows_the_exact_numbers(name: str, front_end: FrontEnd) -> None:
    """What each rule was given and remembered, and where it stood: every bit, for the browser steps on from it."""
    scenario = Scenario.suggested(
        "himmelblau", steps=60, noise=0.3, seed=2, runs=(Run.suggested(name, OBJECTIVES["himmelblau"]),)
    )
    head, arrays, (t,) = insides(scenario)
    assert set(arrays) == {"digest0", "normal_x", "normal_y"}  # the numbers themselves are the browser's
    assert {letter for letter, _ in arrays.values()} == {"d"}
    ((found,), _) = seen(front_end, scenario, INSIDE)
    assert_same_run(found, t, inside=True)
    assert found.values == head["runs"][0]["values"] == dict(t.hyperparameters)
    assert found.rule == 0
    assert head["runs"][0]["records"] == len(t)


def test_without_inside_nothing_of_it_is_sent() -> None:
    haunted, slow = dataclasses.replace(Run("adam"), partners=("slide",)), Run("sgd", {"learning_rate": 1e-4})
    scenario = Scenario.suggested(runs=(haunted, slow.branched(3)), steps=9)
    runs = run(scenario)
    outside = pack_scene(scenario, runs)
    assert pack_scene(scenario, runs, View()) == outside
    head, arrays = unpack(outside)
    assert set(arrays) == {f"digest{i}" for i in range(3)}
    assert not {"rules", "marks", "methods"} & head.keys()
    assert not any("rules" in method for method in head["simulator"]["methods"].values())
    known = {"values", "rule", "method_start", "origin", "contrasts", "teaches"}
    assert not any(known & sent.keys() for sent in head["runs"])
    within, _ = unpack(pack_scene(scenario, runs, INSIDE))
    for sent in (head, within):
        assert sent["surface"]["program"] == to_program(scenario.surface, derivatives=True)
    assert all(known <= sent.keys() for sent in within["runs"])
    chosen = [sent for sent in within["runs"] if not sent.get("offstage")]
    for sent, more in zip(head["runs"], chosen, strict=True):
        assert sent.items() <= more.items()  # and what the outside knew is the same


@pytest.mark.parametrize("name", list(OPTIMIZERS))
def test_eight_runs_of_500_steps_with_their_insides_fit_25_kilobytes(name: str) -> None:
    """The noise apart: two numbers a record."""
    rate = Run.suggested(name, OBJECTIVES["rosenbrock"])
    scenario = Scenario.suggested("rosenbrock", steps=500, runs=(rate,) * 8, noise=0.01, seed=1)
    runs = run(scenario)
    assert all(len(t) == 501 for t in runs)
    assert len(pack_scene(scenario, runs, INSIDE)) <= 25_000 + 2 * 8 * 501


def test_eight_methods_with_their_insides_fit_40_kilobytes() -> None:
    names = ("sgd", "momentum", "nesterov", "adagrad", "rmsprop", "adam", "lion", "newton")
    for key in ("rosenbrock", "drop_wave"):  # a short formula and the longest
        scenario = Scenario.suggested(key, runs=tuple(Run.suggested(name, OBJECTIVES[key]) for name in names))
        assert len(pack_scene(scenario, run(scenario), INSIDE)) <= 40_000


def test_a_rule_that_several_runs_follow_is_sent_once() -> None:
    adam, plain = Run("adam"), Run("adam", {"bias_correction": 0})
    scenario = Scenario.suggested(
        steps=5, runs=(adam, Run("sgd"), adam.changed(b1=0.5), plain, adam.branched(2), Run("adam_slide"))
    )
    head, _, _ = insides(scenario)
    assert [sent["rule"] for sent in head["runs"]] == [0, 1, 0, 2, 0, 3]
    assert [len(rule["lines"]) for rule in head["rules"]] == [6, 1, 4, 4]
    assert [sent["values"]["b1"] for sent in head["runs"] if "b1" in sent["values"]] == [0.9, 0.5, 0.9, 0.9, 0.9]


def sent_names(tree: list[Any]) -> set[str]:
    """The names in an expression as it is sent."""
    if tree[0] == "name":
        return {tree[1]}
    return {name for part in tree if isinstance(part, list) for name in sent_names(part)}


@pytest.mark.parametrize("name", list(OPTIMIZERS))
def test_the_rule_that_is_sent_takes_the_steps_of_the_run(name: str, front_end: FrontEnd) -> None:
    """Of the browser's own numbers, each record gives the next by the lines that are sent."""
    entry = OPTIMIZERS[name]
    scenario = Scenario.suggested("himmelblau", steps=40, runs=(Run.suggested(name, OBJECTIVES["himmelblau"]),))
    head, _, (t,) = insides(scenario)
    ((found,), _) = seen(front_end, scenario, INSIDE)
    sent = head["rules"][0]
    lines = entry.rule.active_lines(t.hyperparameters)
    assert sent["lines"] == [[line.name, to_data(line.expression)] for line in lines]
    assert sent["remembers"] == list(entry.rule.remembers)
    for key, tree in {"memory": entry.memory, "stability": entry.stability, "rate": entry.effective_rate}.items():
        assert sent[key] == (None if tree is None else to_data(tree))

    def column(field: str) -> Any:
        return np.stack([found.columns[f"{field}{axis}"] for axis in "xy"], axis=-1)[:-1]

    given = {"x": column(""), "g": column("g_"), "n": np.arange(1, 41)[:, None], **head["runs"][0]["values"]}
    given |= {field: column(f"{field}_") for field in sent["remembers"]}
    after = dataclasses.replace(entry.rule, lines=lines).values_after_step(given, t.hessian[:-1])
    np.testing.assert_array_equal(after["x"], t.position[1:])


@pytest.mark.parametrize("name", list(OPTIMIZERS))
def test_every_name_of_a_rule_that_is_sent_has_its_sign(name: str) -> None:
    head, _, _ = insides(Scenario.suggested(steps=3, runs=(Run(name),)))
    for rule in head["rules"]:
        used = {part for target, tree in rule["lines"] for part in (target, *sent_names(tree))}
        assert used | {"x", "g", "n", "rate"} <= rule["signs"].keys()
        for key, sign in rule["signs"].items():
            assert sign == to_html(OPTIMIZERS[name].rule.symbols[key])
            assert "\\" not in sign


@pytest.mark.parametrize("name", list(OPTIMIZERS))
def test_every_form_that_a_switch_leaves_is_sent(name: str) -> None:
    """Whoever turns a switch sees its rule at once, without asking."""
    entry = OPTIMIZERS[name]
    head, _, _ = insides(Scenario.suggested(steps=3, runs=(Run(name),)))
    forms = head["simulator"]["methods"][name]["rules"]
    switches = [p.name for p in entry.hyperparameters if p.name in entry.rule.switches]
    assert len(forms) == 2 ** len(switches)
    for setting, place in forms:
        lines = entry.rule.active_lines(entry.resolve(setting))
        assert head["rules"][place]["lines"] == [[line.name, to_data(line.expression)] for line in lines]
    assert {place for _, place in forms} == set(range(len(head["rules"])))


def test_a_branch_names_its_origin_by_place(front_end: FrontEnd) -> None:
    first, other = Run("sgd", {"learning_rate": 1e-3}), Run("sgd", {"learning_rate": 2e-3})
    second = first.branched(5, other)
    third = second.branched(9, Run("adam"))
    lost = Run("lion").branched(4, other)  # Lion itself is not in the picture
    scenario = Scenario.suggested(steps=20, runs=(third, first, lost, second, first.branched(7)))
    head, _, runs = insides(scenario)
    assert [sent["origin"] for sent in head["runs"]] == [3, None, 5, 1, 1, None]
    assert [sent.get("offstage", False) for sent in head["runs"]] == [False] * 5 + [True]
    lion = runs[2].origin
    assert lion is not None
    found, _ = seen(front_end, scenario, INSIDE)
    for sent, wanted in zip(found, [*runs, lion], strict=True):
        assert_same_run(sent, wanted, inside=True)
        assert sent.method_start == wanted.method_start
    assert [sent["branch_step"] for sent in head["runs"][:5]] == [9, 0, 4, 5, 7]
    assert [sent["method_start"] for sent in head["runs"][:5]] == [9, 0, 4, 0, 0] == [t.method_start for t in runs]
    assert [sent["of"] for sent in head["runs"][:5]] == [0, 1, 2, 3, 4]
    assert head["runs"][0]["detail"] == "α = 0.01, from step 9"


def test_partners_know_whose_they_are_and_what_they_teach() -> None:
    correction, slide = OPTIMIZERS["adam"].contrasts
    haunted = dataclasses.replace(Run("adam"), partners=("slide",))
    scenario = Scenario.suggested(steps=5, runs=(Run("newton"), haunted, Run("adam", {"b1": 0.5})))
    head, _, _ = insides(scenario)
    newton, own, partner, other = head["runs"]
    assert [sent["of"] for sent in head["runs"]] == [0, 1, 1, 2]
    assert newton["contrasts"] == partner["contrasts"] == []  # a partner has no partners of its own
    assert [(c["name"], c["on"]) for c in own["contrasts"]] == [("bias_correction", False), ("slide", True)]
    assert [c["on"] for c in other["contrasts"]] == [False, False]
    for sent, c in zip(own["contrasts"], (correction, slide), strict=True):
        assert (sent["label"], sent["teaches"]) == (c.label, c.look_for)
        assert sent["sources"] == " ".join(dict.fromkeys(map(str, c.sources)))
    assert [sent["teaches"] for sent in head["runs"]] == ["", "", slide.look_for, ""]
    assert (partner["ordinal"], own["ordinal"]) == (0, 1)


def test_the_runs_of_a_picture_have_names_of_their_own() -> None:
    """By which the player knows them again when others come and go."""
    wild = Run("sgd", {"learning_rate": 1.0})  # overflows before the branch begins
    haunted = dataclasses.replace(Run("adam"), partners=("bias_correction", "slide"))
    scenario = Scenario.suggested(
        steps=100, runs=(wild, wild.branched(50, Run("adam")), haunted, Run("sgd"), Run("adam_slide"))
    )
    head, _, _ = scene(scenario)
    found = [sent["name"] for sent in head["runs"]]
    assert len(set(found)) == len(found) == 7
    assert unpack(pack_scene(scenario, run(scenario), options=SceneOptions(ids=[7, 2, 9, 4, 5])))[0]["runs"][2][
        "name"
    ].split() == ["9"]


def test_the_head_says_how_the_scene_is_looked_at() -> None:
    scenario = Scenario.suggested(runs=(Run("sgd"),), steps=2)
    runs = run(scenario)
    for view in (View(), View("relief", {"log_height": 0, "gradient": 0}), View("both", {"inside": 1, "run": 3})):
        head, _ = unpack(pack_scene(scenario, runs, view, SceneOptions(view_stamp=(4, 9))))
        assert head["view"] == {"stage": view.stage, **view.settings, "stamp": [4, 9]}
        assert head["view"].keys() == {"stage", "stamp", *(p.name for p in SETTINGS)}
    head, _ = unpack(pack_scene(scenario, runs, INSIDE))
    assert head["marks"] == [{"name": m.name, "label": m.symbol, "help": m.help} for m in MARKS]
    assert head["methods"] == [[name, entry.label] for name, entry in OPTIMIZERS.items()]


def test_an_overflowing_run_is_looked_into_up_to_its_end(front_end: FrontEnd) -> None:
    scenario = Scenario.suggested(runs=(Run("momentum", {"learning_rate": 1.0}), Run("sgd")))
    head, _, (t, _) = insides(scenario)
    assert head["runs"][0]["records"] == len(t) < 12
    found = seen(front_end, scenario, INSIDE)[0][0]
    assert_same_run(found, t, inside=True)
    assert {"g_x", "g_y", "trace_x", "trace_y"} < found.columns.keys()
    assert all(len(values) == len(t) and np.isfinite(values).all() for values in found.columns.values())


def test_a_branch_that_never_began_is_looked_into_as_its_origin(front_end: FrontEnd) -> None:
    wild = Run("sgd", {"learning_rate": 1.0})
    scenario = Scenario.suggested(runs=(wild, wild.branched(50, Run("adam"))), steps=90)
    head, _, (t, same) = insides(scenario)
    never = head["runs"][1]
    assert (never["records"], never["branch_step"], never["origin"], never["method_start"]) == (len(t), 50, 0, 0)
    assert never["rule"] == head["runs"][0]["rule"] == 0
    (origin, branch), _ = seen(front_end, scenario, INSIDE)
    assert_same_run(branch, same, inside=True)
    assert bits(branch.columns["g_x"]) == bits(origin.columns["g_x"]) == bits(t.noisy_gradient[:, 0])
    assert (branch.rule, branch.method_start) == (0, 0)


def test_a_scene_without_runs_can_be_looked_into() -> None:
    head, arrays, _ = insides(Scenario.suggested("beale", runs=()))
    assert (head["runs"], head["rules"], arrays) == ([], [], {})


def test_the_looks_of_the_cast_are_sent() -> None:
    haunted = dataclasses.replace(Run("adam"), partners=("bias_correction", "slide"))
    scenario = Scenario.suggested(runs=(Run("adam"), haunted), steps=3)
    head, _, _ = scene(scenario)
    for sent, look in zip(head["runs"], style.scene_styles(scenario), strict=True):
        assert (sent["label"], sent["ordinal"], sent["dash"]) == (look.label, look.ordinal, list(look.dash))


def test_of_very_long_runs_each_is_looked_into(front_end: FrontEnd) -> None:
    first = Run("sgd", {"learning_rate": 1e-4})
    runs = (first.branched(9, Run("adam")), Run("lion"), Run("rprop"), first, Run("newton"))
    scenario = Scenario.suggested(steps=MAX_STEPS, runs=runs)
    found = run(scenario)
    blob = pack_scene(scenario, found, View(settings={"inside": 1, "run": 3}))
    assert len(blob) < 60_000  # of each run, two sums of each 64 records
    assert all("rule" in sent for sent in unpack(blob)[0]["runs"])
    for sent, wanted in zip(drawn(front_end, blob), found, strict=True):
        assert_same_run(sent, wanted, inside=True)


# Known points ---------------------------------------------------------------------------------------------------------

# Where the literature has them, x before y: no two of these lie on the diagonal of the plane.
MINIMA = {
    "beale": [(3.0, 0.5)],
    "booth": [(1.0, 3.0)],
    "goldstein_price": [(0.0, -1.0)],
    "himmelblau": [(3.0, 2.0), (-2.805118, 3.131312), (-3.779310, -3.283186), (3.584428, -1.848126)],
    "six_hump_camel": [(0.0898, -0.7126), (-0.0898, 0.7126)],
}


@pytest.mark.parametrize("key", list(MINIMA))
def test_a_minimum_is_sent_as_x_and_y_in_this_order(key: str) -> None:
    head, _, _ = scene(Scenario.suggested(key, runs=(), steps=1))
    sent = [(point["x"], point["y"]) for point in head["surface"]["points"] if point["kind"] == "global minimum"]
    assert len(sent) == len(MINIMA[key])
    for minimum in MINIMA[key]:
        assert min(np.hypot(x - minimum[0], y - minimum[1]) for x, y in sent) < 1e-4


@pytest.mark.parametrize("key", list(OBJECTIVES))
def test_there_is_no_slope_at_the_points_that_are_sent(key: str) -> None:
    """By central differences of f, whose axes nobody has swapped."""
    surface = OBJECTIVES[key]
    head, _, _ = scene(Scenario.suggested(key, runs=(), steps=1))
    points, h = head["surface"]["points"], 1e-5 * surface.domain.diagonal
    assert len(points) == len(surface.critical_points)
    for sent, point in zip(points, surface.critical_points, strict=True):
        assert sent["kind"] == point.kind
        if point.interior and key != "ackley":  # a cone's tip has slopes on all sides
            f = surface(sent["x"] + h * np.array([1, -1, 0, 0]), sent["y"] + h * np.array([0, 0, 1, -1]))
            rises = np.abs([f[0] - f[1], f[2] - f[3]]) / (2 * h)
            (x0, x1), (y0, y1) = surface.domain.x, surface.domain.y
            x, y = np.meshgrid(np.linspace(x0, x1, 40), np.linspace(y0, y1, 40))
            steep = np.median(np.hypot(*surface.gradient(x.ravel(), y.ravel()).T))
            assert rises.max() < 1e-3 * max(steep, 1e-3)
