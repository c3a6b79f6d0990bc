"""Runs simulated by the browser's JavaScript are those of the engine in every bit: position, loss, gradient, curvature,
what the rule was given and what it remembers; and NumPy's interpreter takes the same steps.

-0 counts as 0 here. Everything that a visitor may choose is drawn: method and surface, hyperparameters and
coefficients, schedule, start, noise, branches; many of the runs diverge, or never settle.
"""

from __future__ import annotations

from base64 import b64decode, b64encode
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any, NamedTuple

import numpy as np
import pytest
from in_node import simulator
from numpy.typing import NDArray

from optim_viz import OBJECTIVES, OPTIMIZERS, SCHEDULES, Run, Scenario, Trajectory, run
from optim_viz.data import SAMPLINGS, Stream
from optim_viz.language.in_numpy import integer_power
from optim_viz.objectives.penalties import PENALTIES, Penalty
from optim_viz.objectives.treatments import treatment_number, treatment_program
from optim_viz.optimizers.step_program import step_program
from optim_viz.programs.instructions import to_program
from optim_viz.programs.machines import interpret
from optim_viz.registry import Parameter
from optim_viz.scene.scenario import treatments_of
from optim_viz.simulation.stream_table import gaussian_noise
from optim_viz.web.simulator_blob import penalty_data

Floats = NDArray[np.float64]


class Simulated(NamedTuple):
    """What the browser makes of one run."""

    records: int
    method_start: int
    columns: list[Floats]  # in the order of `columns_of`
    drawn: Floats | None  # the gradients that its first steps may be given, where anything is random


def columns_of(path: Trajectory) -> list[Floats]:
    remembers = OPTIMIZERS[path.optimizer].rule.remembers
    leaves = [path.position, path.loss[:, None], path.gradient, path.hessian, path.noisy_gradient]
    return list(np.concatenate([*leaves, *(path.state[name] for name in remembers)], axis=1).T)


def simulated_in_node(scenarios: Sequence[Scenario]) -> list[Simulated]:
    """The first run of each scenario."""
    surfaces: list[Any] = []
    jobs = []
    for scenario in scenarios:
        noise = gaussian_noise(scenario.steps, scenario.noise, scenario.seed)
        surface = scenario.surface
        sent = {"program": to_program(surface, derivatives=True), "coefficients": list(surface.coefficients)}
        if surface.rows is not None:
            sent["rows"] = [encoded(column) for column in surface.rows.present]
        sent |= {} if surface.unpenalized is None else {"penalty": penalty_data()}
        if sent not in surfaces:
            surfaces.append(sent)
        jobs.append(
            {
                "surface": surfaces.index(sent),
                "start": list(scenario.start),
                "steps": scenario.steps,
                "noise": [encoded(column) for column in noise.T] if scenario.noise else None,
                "level": scenario.noise,
                "seed": scenario.seed,
                "stream": stream_data(scenario),
                "segments": [
                    {
                        "method": segment.optimizer,
                        "hyperparameters": list(segment.hyperparameters.values()),
                        "rates": encoded(segment.rates(scenario.steps)),
                        "branchStep": segment.branch_step,
                        "treatment": segment.treatment,
                    }
                    for segment in scenario.runs[0].segments
                ],
            }
        )
    methods = {name: step_program(name)._asdict() for name in OPTIMIZERS}
    answers = simulator().answer({"surfaces": surfaces, "methods": methods, "jobs": jobs})
    return [
        Simulated(
            said["records"],
            said["methodStart"],
            list(np.frombuffer(b64decode(said["arrays"])).reshape(-1, said["records"])),
            np.array(said["drawn"]) if "drawn" in said else None,
        )
        for said in answers
    ]


def stream_data(scenario: Scenario) -> dict[str, Any]:
    """What is done to the gradient, with the rows that there are."""
    stream, surface = scenario.stream, scenario.surface
    numbers = ("keep_prob", "input_noise", "tail_index")
    sent: dict[str, Any] = {"batch_size": stream.batch_size or 0, "sampling": stream.sampling}
    sent |= {name: getattr(stream, name) for name in numbers}
    if surface.data is None or surface.model is None or surface.table is None:
        return sent
    columns = [encoded(column) for column in (*surface.data.X.T, surface.data.y)]
    inputs = surface.model.inputs_of(surface.table)
    return sent | {"rows": {"inputs": inputs, "sums": surface.model.sums_program, "columns": columns}}


def encoded(column: Floats) -> str:
    return b64encode(np.ascontiguousarray(column, np.float64)).decode()


def drawn(draw: np.random.Generator, parameters: Iterable[Parameter]) -> dict[str, float]:
    """A value of each within its range, of switches one or the other."""
    return {
        p.name: float(draw.integers(0, 2)) if p.scale == "switch"
        else float(np.exp(draw.uniform(np.log(p.low), np.log(p.high)))) if p.scale == "log"
        else float(draw.uniform(p.low, p.high))
        for p in parameters
    }  # fmt: skip


def some_run(draw: np.random.Generator, optimizer: str) -> Run:
    schedule = str(draw.choice(list(SCHEDULES)))
    own = drawn(draw, OPTIMIZERS[optimizer].hyperparameters)
    return Run(
        optimizer,
        own | {low: min(own[low], own[high]) for low, high in OPTIMIZERS[optimizer].ordered},
        schedule=schedule,
        schedule_values=drawn(draw, SCHEDULES[schedule].parameters),
    )


def some_scenario(draw: np.random.Generator, objective: str, runs: Iterable[Run], steps: int) -> Scenario:
    surface = OBJECTIVES[objective]
    start = (float(draw.uniform(*surface.domain.x)), float(draw.uniform(*surface.domain.y)))
    noise = float(draw.choice([0.0, 0.0, 0.3]))
    parameters = drawn(draw, surface.parameters)
    return Scenario(objective, start, tuple(runs), parameters, steps=steps, noise=noise, seed=int(draw.integers(99)))


def curvature(path: Trajectory) -> Floats:
    """What the rule was given: of f alone, where the penalty is treated beside it."""
    surface = path.objective
    if surface.unpenalized is None or path.run is None or path.run.treatment == "gradient":
        return path.hessian
    return surface.bind(strength=0.0).hessian(*path.position.T).reshape(-1, 4)[:, [0, 1, 3]]


def assert_numpy_steps_on(path: Trajectory) -> None:
    """NumPy's interpreter makes each record of a segment from the one before, by the same list of instructions."""
    method, here = step_program(path.optimizer), slice(path.branch_step, len(path))
    if len(path) - path.branch_step < 2:
        return
    n = np.arange(here.start, here.stop) - path.method_start + 1
    others = list(path.hyperparameters.values())[1:]
    given = [path.learning_rate[here], *others, n, n + 1]
    given += [integer_power([0.0, *others][base], n + ahead) for base, ahead in method.powers]
    given += list(curvature(path)[here].T) if method.uses_hessian else []
    pairs = [path.position, path.noisy_gradient, *(path.state[name] for name in method.remembers)]
    given += [column for pair in pairs for column in pair[here].T]
    columns = [np.broadcast_to(np.asarray(column, np.float64), n.shape) for column in given]
    after = interpret(method.update, columns[0], columns[1], columns[2:])
    if path.objective.unpenalized is not None and path.run is not None:
        penalty = [treatment_number(path.run.treatment), *path.objective.coefficients[:3]]
        for k in (0, 1):
            before = path.position[here][:, k]
            (after[k],) = interpret(treatment_program(), after[k], before, [path.learning_rate[here], *penalty])
    wanted = np.concatenate([pairs[0], *pairs[2:]], axis=1)[here][1:].T
    for found, want in zip(after, wanted, strict=True):
        np.testing.assert_array_equal(np.broadcast_to(found, n.shape)[:-1], want, path.optimizer)


def assert_equal(scenarios: Sequence[Scenario]) -> list[Trajectory]:
    paths = [run(scenario)[0] for scenario in scenarios]
    for scenario, path, found in zip(scenarios, paths, simulated_in_node(scenarios), strict=True):
        words = f"{path.optimizer} on {scenario.objective}"
        assert (found.records, found.method_start) == (len(path), path.method_start), words
        for mine, wanted in zip(found.columns, columns_of(path), strict=True):
            np.testing.assert_array_equal(mine, wanted, words)
        assert_numpy_steps_on(path)
    return paths


# Each method on a third of the surfaces, another third for the next one: a surface's instructions are one list and a
# method's another, and what a step hands from one to the other is the same three numbers for all of them. Each surface
# meets seven methods, each method fourteen surfaces. Newton's method, which is handed curvature as well, meets them
# all; a rule that asks a net, of which each step costs a hundred others', a ninth of them.


def some_of(names: Sequence[str], optimizer: str) -> list[str]:
    entry = OPTIMIZERS[optimizer]
    every = 1 if entry.uses_hessian else 9 if entry.rule.uses_net else 3
    return list(names)[list(OPTIMIZERS).index(optimizer) % every :: every]


@pytest.mark.parametrize("optimizer", OPTIMIZERS)
def test_every_method_on_every_kind_of_surface(optimizer: str) -> None:
    draw = np.random.default_rng(sum(map(ord, optimizer)))
    chosen = some_of(list(OBJECTIVES), optimizer)
    paths = assert_equal([some_scenario(draw, objective, [some_run(draw, optimizer)], 500) for objective in chosen])
    assert sum(len(path) > 100 for path in paths) >= len(chosen) // 4


OF_DATA = [name for name, objective in OBJECTIVES.items() if objective.table is not None]
TABLES: dict[str, list[dict[str, Any]]] = {
    "linear_regression": [{}, {"features": ("flipper_length_mm",)}, {"transform": "group_average"}],
    "two_layer_linear": [{}],
}  # an intercept, and each row twice


def has_penalty(objective: str) -> bool:
    """A function with a penalty is another executable, and takes seconds to compile: every fourth one has always one
    here, the others none. Every third one, which is what a method is given, has some of both."""
    return OF_DATA.index(objective) % 4 == 1


def some_stream(draw: np.random.Generator) -> Stream:
    """Of all rows as they are rarely, of heavy tails often."""
    size = int(draw.choice([0, 1, 2, 7, 64, 300, 900]))
    return Stream(
        size or None,
        str(draw.choice(list(SAMPLINGS))),
        keep_prob=float(draw.choice([1.0, 0.5, 0.9, 0.01])),
        input_noise=float(draw.choice([0.0, 0.3, 2.5])),
        noise=float(draw.choice([0.0, 0.2])),
        tail_index=float(draw.choice([0.0, 0.2, 0.7, 1.0])),
    )


@pytest.mark.parametrize("optimizer", OPTIMIZERS)
def test_every_method_on_what_a_stream_gives(optimizer: str) -> None:
    draw, scenarios = np.random.default_rng(sum(map(ord, optimizer)) + 1), []
    treatments = treatments_of(OPTIMIZERS[optimizer])
    for objective in some_of(OF_DATA, optimizer):
        penalties = [name for name in PENALTIES if (name != "none") == has_penalty(objective)]
        for changes in TABLES.get(objective, [{}]):
            chosen = replace(some_run(draw, optimizer), treatment=str(draw.choice(treatments)))
            table = OBJECTIVES[objective].table
            assert table is not None
            scenarios.append(
                some_scenario(draw, objective, [chosen], 90).changed(
                    table=table.changed(**changes),
                    penalty=Penalty(str(draw.choice(penalties))),
                    stream=some_stream(draw),
                )
            )
    assert_equal(scenarios)


def test_the_cloud_is_of_the_gradients_that_the_steps_are_given() -> None:
    draw = np.random.default_rng(7)
    scenarios = [
        some_scenario(draw, objective, [Run("sgd", {"learning_rate": 0.1})], 30).changed(
            stream=Stream(batch_size=size, keep_prob=keep, input_noise=0.1, noise=noise),
            penalty=Penalty("elastic_net" if has_penalty(objective) else "none"),
        )
        for objective in OF_DATA
        for size, keep, noise in ((8, 1.0, 0.0), (None, 0.7, 0.2))
    ]
    scenarios.append(some_scenario(draw, "beale", [Run("sgd", {"learning_rate": 1e-6})], 30).changed(noise=0.3))
    for scenario, said in zip(scenarios, simulated_in_node(scenarios), strict=True):
        assert said.drawn is not None
        assert said.drawn.tolist() == run(scenario)[0].noisy_gradient[:20].tolist(), scenario.objective
    (exact,) = simulated_in_node([scenarios[0].changed(stream=Stream())])
    assert exact.drawn is None


def test_branches_keep_what_they_remember_and_partners_their_own() -> None:
    draw, scenarios = np.random.default_rng(4), []
    for i, optimizer in enumerate(OPTIMIZERS):
        first = some_run(draw, optimizer)
        again = first.branched(int(draw.integers(1, 60)), some_run(draw, optimizer))
        other = again.branched(100, some_run(draw, str(draw.choice(list(OPTIMIZERS)))))
        late = first.branched(110)
        contrasts = first.entry.contrasts
        partners = [way.partner(contrast) for way in (first, again, late) for contrast in contrasts[:1]]
        scenarios += [
            some_scenario(draw, ("himmelblau", "beale", "ackley")[i % 3], [way], 120)
            for way in (again, other, late, *partners)
        ]
    paths = assert_equal(scenarios)
    assert any(path.origin is not None and path.branch_step >= len(path) for path in paths)  # ended before its branch
    assert any(0 < path.method_start < len(path) for path in paths)


def test_ten_thousand_steps() -> None:
    draw, surface = np.random.default_rng(5), OBJECTIVES["himmelblau"]
    noisy = Scenario("himmelblau", surface.start, (Run.suggested("adam", surface),), steps=10_000, noise=0.2, seed=3)
    chaotic = Scenario("himmelblau", (-1.0, 2.0), (Run("sgd", {"learning_rate": 0.03}),), steps=10_000)
    cycle = [
        some_scenario(draw, name, [Run.suggested(optimizer, OBJECTIVES[name])], 10_000)
        for name, optimizer in (("ackley", "radam"), ("rosenbrock", "nadam"), ("beale", "rprop"))
    ]
    paths = assert_equal([noisy, chaotic, *cycle])
    assert min(map(len, paths)) == 10_001


@pytest.mark.parametrize("start", [(1e-160, 1e-160), (5e-324, -5e-324), (1e-310, 0.0), (-0.0, 1e-200)])
def test_next_to_nothing(start: tuple[float, float]) -> None:
    """Where only the engine's underflow decides what is zero."""
    runs = [Run(name, {"learning_rate": 0.1}) for name in ("sgd", "momentum", "adagrad", "adam", "newton")]
    assert_equal([Scenario("sphere", start, (one,), steps=60) for one in runs])
