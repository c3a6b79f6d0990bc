"""What became of a run on f + λR: at a corner the slope does not vanish, and Karush, Kuhn and Tucker decide."""

from __future__ import annotations

import json
import subprocess
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from in_node import FOLDER, node
from outcome_cases import judged, stays
from test_simulation_in_the_browser import encoded

from optim_viz import OBJECTIVES, OPTIMIZERS, Fate, Run, Scenario, run, simulate
from optim_viz.frozen import FrozenMapping
from optim_viz.objectives import Objective
from optim_viz.objectives.penalties import Penalty
from optim_viz.objectives.treatments import TREATMENTS
from optim_viz.optimizers.step_program import step_program
from optim_viz.outcomes.outcome import Records, classify
from optim_viz.registry import Parameter
from optim_viz.scene.scenario import treatments_of
from optim_viz.web.scene_blob import _outcome, _surface

HIMMELBLAU = OBJECTIVES["himmelblau"]


def residual(surface: Objective, point: Any) -> float:
    """How far minus the slope of f + λβ‖w‖² is from λγ∂‖w‖₁, in the larger coordinate."""
    w = np.array(point, float)
    smooth = surface.gradient(*w) - surface.kink * np.sign(w)
    at_corner = np.maximum(np.abs(smooth) - surface.kink, 0.0)
    return float(np.where(w == 0.0, at_corner, np.abs(smooth + surface.kink * np.sign(w))).max())


def test_a_proximal_run_comes_to_a_corner_that_nobody_listed() -> None:
    """Himmelblau's function has no known minimum with a penalty: what a run comes to is judged by its slopes alone."""
    surface = HIMMELBLAU.penalized("l1", strength=40.0)
    assert surface.critical_points == ()
    found = set()
    for start in [(3.5, 0.5), (-3.0, 1.0), (0.5, -3.0), (-0.5, 3.0), (0.2, 0.2)]:
        path = simulate(surface, "sgd", start=start, learning_rate=0.004, steps=2000, treatment="proximal")
        assert path.outcome.kind is Fate.CONVERGED, path.outcome
        assert path.outcome.target is None
        assert residual(surface, path.position[-1]) < 1e-9
        found.add(tuple((path.position[-1] == 0.0).tolist()))
    assert len(found) >= 2, "not all at the same kind of place"
    assert found != {(False, False)}


@pytest.mark.parametrize("coordinate", [0, 1])
@pytest.mark.parametrize("slope", [-0.5, 0.5, 0.99, 1.1, -1.5])
def test_a_corner_holds_what_pulls_less_than_it(slope: float, coordinate: int) -> None:
    """On the sphere about (slope / 2, 2) with λ = 1, its minimum withheld: x = 0 is one while |slope| ≤ 1."""
    order = slice(None, None, -1) if coordinate else slice(None)
    centre = tuple([slope / 2.0, 2.0][order])
    surface = shifted_sphere(*centre).penalized("l1", strength=1.0)
    held = tuple([0.0, 1.5][order])
    verdict = judged(surface, stays(held, 100))
    if abs(slope) <= 1.0:
        assert verdict.kind is Fate.CONVERGED
        assert verdict.target is None
    else:
        assert verdict.kind is Fate.STALLED


@pytest.mark.parametrize("x", [1e-3, -1e-3, 3e-3])
def test_beside_a_corner_the_place_is_the_corner(x: float) -> None:
    surface = shifted_sphere(0.2, 2.0).penalized("l1", strength=1.0)
    verdict = judged(surface, stays((x, 1.5), 100))
    assert verdict.kind is Fate.CONVERGED
    assert "(0, 1.5)" in verdict.sentence


def test_beside_a_corner_that_does_not_hold_the_place_is_on_its_own_side() -> None:
    """The minimum of x² − 1.004x + |x| lies at 0.002; from −0.001 on, the way down leads across zero."""
    surface = shifted_sphere(0.502, 2.0).penalized("l1", strength=1.0)
    for x in (0.004, -0.001):
        verdict = judged(surface, stays((x, 1.5), 100))
        assert verdict.kind is Fate.CONVERGED
        assert "(0.002, 1.5)" in verdict.sentence


def shifted_sphere(x: float, y: float) -> Objective:
    """Without a list of points."""
    parameters = tuple(Parameter(name, name, 0.0, -9.0, 9.0) for name in ("m", "n"))
    return replace(
        OBJECTIVES["sphere"],
        function=lambda x, y, m, n: (x - m) ** 2 + (y - n) ** 2,
        parameters=parameters,
        values=FrozenMapping({"m": x, "n": y}),
        points=lambda **_: (),
    )


def test_decoupled_rest_is_not_taken_for_a_minimum() -> None:
    """Adam scales the gradient and not the decay: where all gradients have one sign, it rests on the border of the box
    |w| ≤ 1 / 2λ (Xie and Li, 2024, arXiv 2404.04454), and f + λR still slopes there."""
    surface = OBJECTIVES["booth"].penalized("l2", strength=2.0)
    path = simulate(surface, "adam", start=(-3.0, 4.0), learning_rate=0.01, steps=3000, treatment="decoupled")
    np.testing.assert_allclose(path.position[-1], 0.25, atol=1e-3)
    assert residual(surface, path.position[-1]) > 10.0
    assert path.outcome.kind is not Fate.CONVERGED


def in_the_browser(**asked: Any) -> Any:
    question = json.dumps({"methods": {}, "noises": [], "runs": [], "paths": [], **asked})
    done = subprocess.run(
        [node(), str(FOLDER / "outcomes.js")], input=question, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_the_browser_says_the_same_of_any_slopes_beside_corners() -> None:
    """Runs that stand still beside the axes, with derivatives that no function has."""
    scenario = Scenario("himmelblau", (1.0, 1.0), (), penalty=Penalty("l1", 2.0))
    draw, surface, near = np.random.default_rng(6), scenario.surface, 1e-3 * scenario.surface.domain.diagonal
    paths, wanted = [], []
    for _ in range(400):
        position = np.where(draw.random(2) < 0.6, draw.choice([0.0, 0.3, -0.7, 1.1], 2) * near, draw.uniform(-4, 4, 2))
        gradient = draw.choice([0.0, 1e-3, 0.1, 1.0, 1.9, 2.0, 2.1, 4.1], 2) * draw.choice([-1.0, 1.0], 2)
        hessian = draw.choice([0.0, 0.2, 1.0, 40.0], 3) * draw.choice([-1.0, 1.0, 1.0], 3)
        rows = [np.tile(row, (41, 1)) for row in (position, gradient, hessian)]
        records = Records(rows[0], np.full(41, 3.0), rows[1], rows[2])
        wanted.append(_outcome(classify(surface, 40, records)))
        columns = [*records.position.T, records.loss, *records.gradient.T, *records.hessian.T]
        paths.append({"surface": 0, "steps": 40, "columns": [encoded(column) for column in columns]})
    said = in_the_browser(surfaces=[_surface(scenario, derivatives=True)], paths=paths)["given"]
    assert said == wanted
    kinds = {outcome["kind"] for outcome in wanted}
    assert kinds >= {"converged", "stuck_at_saddle", "stalled"}


def test_the_browser_says_the_same() -> None:
    draw, surfaces, scenarios = np.random.default_rng(5), {}, []
    for i in range(200):
        name = ("himmelblau", "booth", "sphere", "saddle", "rastrigin")[i % 5]
        kind, strength = str(draw.choice(["l1", "elastic_net", "l2"])), float(draw.choice([0.3, 2.0, 20.0]))
        penalty, entry = Penalty(kind, strength, 0.1), OBJECTIVES[name]
        start = tuple(
            float(draw.choice([0.0, draw.uniform(*side)], p=[0.2, 0.8])) for side in (entry.domain.x, entry.domain.y)
        )
        optimizer = str(draw.choice(["sgd", "momentum", "adam", "newton", "sign_sgd"]))
        chosen = Run(optimizer, treatment=str(draw.choice(treatments_of(OPTIMIZERS[optimizer]))))
        chosen = chosen.with_suggested_rate(entry)
        steps = int(draw.choice([40, 150, 400]))
        scenarios.append(Scenario(name, start, (chosen,), steps=steps, penalty=penalty))
        surfaces.setdefault((name, penalty), _surface(scenarios[-1], derivatives=True))
    keys = list(surfaces)
    runs = [
        {
            "surface": keys.index((s.objective, s.penalty)),
            "method": s.runs[0].optimizer,
            "start": list(s.start),
            "steps": s.steps,
            "hyperparameters": list(s.runs[0].hyperparameters.values()),
            "treatment": s.runs[0].treatment,
            "noise": None,
            "step": s.steps // 2,
        }
        for s in scenarios
    ]
    methods = {name: step_program(name)._asdict() for name in OPTIMIZERS}
    answer = in_the_browser(surfaces=list(surfaces.values()), methods=methods, runs=runs)
    fates = set()
    for scenario, said in zip(scenarios, answer["simulated"], strict=True):
        (path,) = run(scenario)
        fates.add((path.outcome.kind, scenario.runs[0].treatment, path.outcome.target is None))
        assert said["outcome"] == _outcome(path.outcome), scenario
        now = path.outcome_at(scenario.steps // 2)
        assert now is not None
        assert said["now"] == _outcome(now), scenario
    for treatment in TREATMENTS:
        assert (Fate.CONVERGED, treatment, True) in fates
        assert (Fate.CONVERGED, treatment, False) in fates
