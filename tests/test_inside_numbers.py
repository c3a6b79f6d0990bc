"""Inside a run: every number of every rule, as the browser's modules work it out, against the arrays of the simulation.

They run in node, on scenes that are packed as the server packs them. That these numbers then stand on the screen is
for ``tests/browser``.
"""

from __future__ import annotations

import itertools
import re

import numpy as np
import pytest
from in_node import FrontEnd
from rule_oracles import Pair, curvature, expected, step_of
from sent import taken_home
from sheets import (
    DIGITS,
    NAMES,
    SWITCHED,
    Sheet,
    assert_curvature,
    assert_lines,
    assert_sheet,
    assert_shown,
    oracle,
)

import optim_viz as ov
from optim_viz.export import export_scene
from optim_viz.link.codec import to_query
from optim_viz.scene.scenario import first_scene
from optim_viz.scene.view import View
from optim_viz.web.scene_blob import pack_scene

INSIDE = {"inside": 1.0}


def packed(query: str, **settings: float) -> bytes:
    """The scene of a query, as the server sends it to somebody who looks at it so."""
    scenario, notices = ov.from_query(query)
    assert not notices
    return pack_scene(scenario, ov.run(scenario), View("map", settings))


def asked(front_end: FrontEnd, query: str, looks: list[tuple[int, int]]) -> list[Sheet]:
    """The sheets of the runs at these places, each at a step."""
    return [Sheet.read(said) for said in front_end.ask("inside", packed(query, **INSIDE), looks=looks)]


# The rules --------------------------------------------------------------------------------------------------------

SCENES = {
    "all methods": ("f=rosenbrock&steps=60", NAMES),
    "all methods, in noise": ("f=himmelblau&steps=60&noise=0.5&seed=3", NAMES),
    "switches turned": ("f=quadratic&steps=60", SWITCHED),
}


@pytest.mark.parametrize(
    ("setting", "member"),
    [
        pytest.param(setting, member, id=f"{member}, {scene}")
        for scene, (setting, members) in SCENES.items()
        for member in members
    ],
)
def test_every_number_is_right(front_end: FrontEnd, setting: str, member: str) -> None:
    query, steps = f"{setting}&run={member}", (0, 1, 37, 60)
    (run,), (label,) = oracle(query)
    sheets = asked(front_end, query, [(0, t) for t in steps])
    for t, sheet in zip(steps, sheets, strict=True):  # at the last record, the step that would come next
        assert_sheet(sheet, run, t, label)
        assert_lines(sheet, run)
        assert_curvature(sheet, run, t)


def test_many_runs_have_their_own_numbers(front_end: FrontEnd) -> None:
    """Partners, branches, and what a branch was before it, too."""
    members = ["adam,learning_rate:0.3", "rprop", "adam,learning_rate:0.3~20~momentum,learning_rate:0.002", "newton"]
    query = "&".join(["f=himmelblau&steps=60&noise=0.2&seed=3", *(f"run={member}" for member in members)])
    runs, labels = oracle(query)
    looks = [(place, t) for place in range(len(members)) for t in (0, 19, 20, 60)]
    for (place, t), sheet in zip(looks, asked(front_end, query, looks), strict=True):
        own = 0 if (place, t) in ((2, 0), (2, 19)) else place
        assert_sheet(sheet, runs[own], t, labels[own])
        assert_lines(sheet, runs[own])


def test_switches_change_the_formula(front_end: FrontEnd) -> None:
    query = "f=sphere&steps=20&run=adam&run=adam,bias_correction:0&run=momentum&run=momentum,ema:1"
    sheets = asked(front_end, query, [(place, 20) for place in range(4)])
    texts = [re.sub(r"\s", "", "".join(sheet.symbols)) for sheet in sheets]
    assert "\u0302" in texts[0]  # the hats
    assert "\u0302" not in texts[1]
    assert "1−ρ" not in texts[2]
    assert "1−ρ" in texts[3]


def test_every_run_of_a_replay_can_be_looked_into(front_end: FrontEnd) -> None:
    """Nobody can be asked for the numbers of another one."""
    query = to_query(first_scene())
    blob = taken_home(export_scene(first_scene(), "html"))
    runs, labels = oracle(query)
    looks = [(place, t) for place in range(len(runs)) for t in (0, 250, 500)]
    said = front_end.ask("inside", blob, looks=looks)
    for (place, t), sheet in zip(looks, map(Sheet.read, said), strict=True):
        assert_sheet(sheet, runs[place], t, labels[place])


# The dial: the numbers of a run that is turned ------------------------------------------------------------------------

TURNED = {
    "all methods": ("f=himmelblau&steps=60", NAMES),
    "all methods, in noise": ("f=himmelblau&steps=60&noise=0.5&seed=3", NAMES),
    "switches turned": ("f=quadratic&steps=60", SWITCHED),
    "schedules and branches": (
        "f=himmelblau&steps=60",
        ["sgd,learning_rate:0.01@cosine", "momentum,learning_rate:0.001~20~momentum,learning_rate:0.002"],
    ),
}


@pytest.mark.parametrize(
    ("setting", "member"),
    [
        pytest.param(setting, member, id=f"{member}, {scene}")
        for scene, (setting, members) in TURNED.items()
        for member in members
    ],
)
def test_the_numbers_of_a_turned_run_are_those_of_that_run(front_end: FrontEnd, setting: str, member: str) -> None:
    query = f"{setting}&run={member}"
    (run,) = ov.from_query(query)[0].runs
    value = 1.1 * run.hyperparameters["learning_rate"]
    changes = {"turn": {"run": 0, "name": "learning_rate", "value": value}}
    turned = front_end.ask("bent", packed(query, **INSIDE), changes=changes, looks=[(0, 37)])
    (path,) = ov.run(ov.from_query(setting)[0].changed(runs=(run.changed(learning_rate=value),)))
    assert_sheet(Sheet.read(turned["sheets"][0]), path, 37, turned["runs"][0]["label"])


# The local theory: curvature, limits of stability, verdicts on the rate -------------------------------------------

LIMITS = {"sgd": 2.0, "momentum": 2.0 * (1 + 0.9)}  # of rate × eigenvalue: gradient descent, and Polyak's heavy ball
VERDICTS = {0.5: "stable", 1.0: "edge", 1.5: "unstable"}


@pytest.mark.parametrize("surface", ["quadratic", "rosenbrock"])
def test_the_verdict_on_the_rate(front_end: FrontEnd, surface: str) -> None:
    """Half the limit, the limit, and half as much again, by eigvalsh of the Hessian at the start."""
    once = ov.simulate(surface, "sgd", steps=1)
    start, steepest = once.start, curvature(once, 0)[0]
    cases = list(itertools.product(LIMITS, VERDICTS))
    rates = [float(f"{share * LIMITS[name] / steepest:.12g}") for name, share in cases]
    members = [f"run={name},learning_rate:{rate!r}" for (name, _), rate in zip(cases, rates, strict=True)]
    query = "&".join([f"f={surface}&start={start[0]},{start[1]}&steps=40", *members])
    runs, _ = oracle(query)
    sheets = asked(front_end, query, [(place, t) for place in range(len(runs)) for t in (0, 2)])
    for (name, share), run, sheet, later in zip(cases, runs, sheets[::2], sheets[1::2], strict=True):
        assert_curvature(sheet, run, 0)
        assert sheet.theory["kind"] == VERDICTS[share]
        assert sheet.theory["bound"] == pytest.approx(LIMITS[name] / steepest, rel=DIGITS)
        assert_shown(sheet.facts["bound"], sheet.theory["bound"])
        assert_shown(sheet.facts["kappa"], float(curvature(run, 0)[0] / curvature(run, 0)[1]))
        if surface == "quadratic" and share != 1:  # there, the verdict is what happens
            assert (run.loss[-1] > run.loss[0]) == (share > 1)
        if share == 0.5:
            assert_curvature(later, run, 2)
            if (lam := curvature(run, 2))[0] > 0:
                assert later.theory["bound"] == pytest.approx(LIMITS[name] / lam[0], rel=DIGITS)


def test_the_verdict_on_rates_of_their_own(front_end: FrontEnd) -> None:
    """Adam, after some steps: the eigenvalues of √D H √D against 2 (1 + β₁) / (1 − β₁)."""
    query = "f=himmelblau&steps=60&run=adam,learning_rate:0.5&run=adam,learning_rate:0.5,b1:0"
    kinds = []
    for run, sheet in zip(oracle(query)[0], asked(front_end, query, [(0, 30), (1, 30)]), strict=True):
        assert_curvature(sheet, run, 30)
        (a, b, c), d = run.hessian[30], np.sqrt(expected(run, 30)["rate", "after"])
        steepest = np.linalg.eigvalsh(np.diag(d) @ np.array([[a, b], [b, c]]) @ np.diag(d))[-1]
        b1 = run.hyperparameters["b1"]
        limit = 2 * (1 + b1) / (1 - b1)
        assert sheet.theory["bound"] == pytest.approx(0.5 * limit / steepest, rel=1e-9)
        assert sheet.theory["kind"] == ("stable" if steepest < 0.95 * limit else "unstable"), steepest
        kinds.append(sheet.theory["kind"])
    assert kinds == ["stable", "unstable"]


def test_saddles_and_tops(front_end: FrontEnd) -> None:
    """Where it falls away there is no limit along that axis; at a top there is none at all."""
    query = "f=saddle&steps=20&run=sgd&run=newton"
    saddle, newton = asked(front_end, query, [(0, 0), (1, 0)])
    assert_curvature(saddle, oracle(query)[0][0], 0)
    assert [saddle.theory[name] for name in ("lambda1", "lambda2", "bound", "kind")] == [2, -2, 1, "stable"]
    assert "along v₂ it falls away" in saddle.theory["words"]
    assert "kappa" not in saddle.facts
    assert newton.theory["kind"] == "none"
    query = "f=himmelblau&start=-0.27,-0.92&steps=20&run=sgd"
    (top,) = asked(front_end, query, [(0, 0)])
    assert_curvature(top, oracle(query)[0][0], 0)
    assert top.theory["lambda1"] < 0
    assert (top.theory["kind"], top.theory["bound"]) == ("falls", "")


# The marks at the head --------------------------------------------------------------------------------------------

LONG = {  # steps long enough to be seen beside the head
    "momentum": ("f=rosenbrock&start=-1.2,1&steps=60&run=momentum,learning_rate:0.001", 3),
    "nesterov": ("f=quadratic,kappa:4&start=-4,1.5&steps=60&run=nesterov,learning_rate:0.03", 2),
    "adam": ("f=rosenbrock&start=-1.2,1&steps=60&run=adam,learning_rate:0.1", 1),
}


def unit(vector: Pair) -> Pair:
    return vector / np.hypot(*vector)


@pytest.mark.parametrize("name", LONG)
def test_marks_show_what_they_say(front_end: FrontEnd, name: str) -> None:
    query, t = LONG[name]
    ((run,), _) = oracle(query)
    marks = front_end.ask("marks", packed(query, **INSIDE), step=t)
    s, head, next_ = step_of(run, t), run.position[t], run.position[t + 1]
    ahead = expected(run, t).get(("at", "after"), head)
    memory = {"momentum": s.old.get("trace"), "nesterov": -s.old.get("trace", s.g), "adam": s.old.get("mu")}[name]
    for mark, foot, vector in (("gradient", ahead, -s.g), ("memory", head, -memory), ("step", head, next_ - head)):
        halo, line, *_ = marks[mark]["lines"]  # and the tip's outline
        tip, *_ = np.array(marks[mark]["corners"][0])
        assert halo == line
        assert line[0] == pytest.approx(foot, abs=1e-9), mark
        assert unit(tip - foot) == pytest.approx(unit(vector), abs=1e-9), mark
        if mark == "step":  # in true length
            assert tip == pytest.approx(next_, abs=1e-9)
    a, b, c = run.hessian[t]
    axes = [np.array(line) for line in marks["curvature"]["lines"] if len(line) == 2]
    assert all((line[0] + line[1]) / 2 == pytest.approx(head, abs=1e-9) for line in axes)
    for vector in np.linalg.eigh(np.array([[a, b], [b, c]]))[1].T:
        assert any(abs(unit(line[1] - line[0]) @ vector) == pytest.approx(1, abs=1e-9) for line in axes)
    if name == "adam":
        (*_, box) = marks["rates"]["lines"]
        low, high = np.min(box, axis=0), np.max(box, axis=0)
        assert (low + high) / 2 == pytest.approx(head, abs=1e-9)
        rate = expected(run, t)["rate", "after"]
        assert ((high - low)[0] > (high - low)[1]) == (rate[0] > rate[1])
    if name == "nesterov":
        halo, line = marks["look_ahead"]["lines"]
        assert np.array(line) == pytest.approx(np.array([head, ahead]), abs=1e-9)
        assert marks["look_ahead"]["circles"] == [pytest.approx(ahead, abs=1e-9)]


# A penalty --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("treatment", ["decoupled", "proximal"])
def test_a_penalty_that_is_treated_beside_the_rule_has_its_own_line(front_end: FrontEnd, treatment: str) -> None:
    query = f"f=booth&start=-1,1.5&steps=5&penalty=l1,strength:8&run=sgd,learning_rate:0.05,treatment:{treatment}"
    (path,) = ov.run(ov.from_query(query)[0])
    for t, said in enumerate(front_end.ask("inside", packed(query, **INSIDE), looks=[(0, t) for t in range(6)])):
        *_, update, penalty = said["rows"]
        numbers = {(name, when, k): value for row in (update, penalty) for name, when, k, value, _ in row["numbers"]}
        x, g = path.position[t], path.noisy_gradient[t]
        moved = x - 0.05 * g
        pulled = moved - 0.4 * np.sign(x)
        after = pulled if treatment == "decoupled" else np.sign(moved) * np.maximum(np.abs(moved) - 0.4, 0.0)
        for k in (0, 1):
            assert numbers["moved", "after", k] == pytest.approx(moved[k], abs=1e-13)
            assert numbers["x", "after", k] == pytest.approx(after[k], abs=1e-13)
        assert update["symbols"].startswith("x′ =")
        assert said["theory"]["words"].endswith("No simple limit is known for these settings.")


def test_newton_beside_a_penalty_divides_by_the_curvature_of_f_alone(front_end: FrontEnd) -> None:
    query = "f=booth&start=-1,1.5&steps=5&penalty=l2,strength:8&run=newton,treatment:proximal"
    (said,) = front_end.ask("inside", packed(query, **INSIDE), looks=[(0, 1)])
    numbers = {(name, k): value for row in said["rows"] for name, _, k, value, _ in row["numbers"]}
    assert (numbers["lam", 0], numbers["lam", 1]) == pytest.approx((18.0, 2.0))
    assert (said["theory"]["lambda1"], said["theory"]["lambda2"]) == pytest.approx((34.0, 18.0)), "of what is drawn"
