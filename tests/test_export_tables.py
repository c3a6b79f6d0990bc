"""Tables to take home: read back by other people's readers, they are the simulation's own arrays."""

from __future__ import annotations

import csv
import json
import re
import tomllib
from pathlib import Path

import numpy as np
import pytest

from optim_viz.data import Table
from optim_viz.export.base import ExportInput
from optim_viz.export.metadata import RELEASE
from optim_viz.export.tables import RECORD, to_csv, to_json
from optim_viz.link.codec import from_query, to_query
from optim_viz.objectives import OBJECTIVES
from optim_viz.objectives.penalties import Penalty
from optim_viz.optimizers import OPTIMIZERS
from optim_viz.scene.scenario import Run, Scenario, first_scene
from optim_viz.scene.view import View
from optim_viz.simulation.simulate import run
from optim_viz.simulation.trajectory import Trajectory


def take(scenario: Scenario) -> ExportInput:
    return ExportInput(scenario, run(scenario), View(), scenario.steps, "https://class.example/?" + to_query(scenario))


def scenes() -> dict[str, Scenario]:
    wild = Run("sgd", {"learning_rate": 3.0})  # overflows
    branch = Run("adam", {"learning_rate": 0.1}).branched(10, Run("lion", {"learning_rate": 0.01}, schedule="cosine"))
    mixed = Scenario(
        "styblinski_tang", runs=(wild, branch, Run("rprop")), steps=40, noise=0.3, seed=4, start=(-1.5, -2)
    )
    return {"first": first_scene(), "mixed": mixed, "none": Scenario.suggested(runs=())}


each_scene = pytest.mark.parametrize("scenario", scenes().values(), ids=scenes())


def expected(trajectory: Trajectory) -> dict[str, np.ndarray]:
    arrays = {"f": trajectory.loss, "gradient_norm": trajectory.grad_norm, "learning_rate": trajectory.learning_rate}
    pairs = {"": trajectory.position, **{f"{name}_": values for name, values in trajectory.state.items()}}
    for name, values in pairs.items():
        if values.ndim == 1:
            arrays[name.rstrip("_")] = values
        else:
            arrays |= {f"{name}{axis}": values[:, k] for k, axis in enumerate("xy")}
    return arrays


@each_scene
def test_json_reads_back_as_the_same_arrays(scenario: Scenario) -> None:
    taken = take(scenario)
    read = json.loads(to_json(taken), parse_constant=lambda name: pytest.fail(f"{name} is no JSON"))
    assert from_query(read["query"]) == (scenario, ())
    assert len(read["runs"]) == len(taken.runs)
    for told, trajectory in zip(read["runs"], taken.runs, strict=True):
        want = expected(trajectory)
        assert set(told["records"]) == set(want)
        for name, values in want.items():
            assert np.array_equal(np.array(told["records"][name], values.dtype), values), name
        assert told["outcome"]["kind"] == trajectory.outcome.kind.name.lower()
        assert told["segments"][-1]["hyperparameters"] == dict(trajectory.hyperparameters)


@each_scene
def test_csv_reads_back_as_the_same_arrays(scenario: Scenario) -> None:
    taken = take(scenario)
    lines = to_csv(taken).decode().splitlines()
    rows = list(csv.DictReader(line for line in lines if not line.startswith("#")))
    assert len(rows) == sum(map(len, taken.runs))
    for i, trajectory in enumerate(taken.runs):
        own = [row for row in rows if row["run"] == str(i)]
        assert [int(row["step"]) for row in own] == list(range(len(trajectory)))
        want = expected(trajectory)
        for name, values in want.items():
            assert np.array_equal(np.array([float(row[name]) for row in own]), values), name
        others = set(rows[0]) - set(want) - {"run", "optimizer", "step"}
        assert all(row[name] == "" for row in own for name in others)
    assert set(RECORD) <= set(lines[[line[0] == "#" for line in lines].index(False)].split(","))


@each_scene
def test_the_csv_header_tells_the_scene(scenario: Scenario) -> None:
    taken = take(scenario)
    comments = [line.removeprefix("# ") for line in to_csv(taken).decode().splitlines() if line.startswith("#")]
    told = dict(line.split(": ", 1) for line in comments)
    assert from_query(told["query"]) == (scenario, ())
    assert from_query(told["link"].split("?", 1)[1]) == (scenario, ())
    assert (told["steps"], told["seed"]) == (str(scenario.steps), str(scenario.seed))
    for i, trajectory in enumerate(taken.runs):
        assert trajectory.outcome.sentence in told[f"run {i}"]
        for name, value in trajectory.hyperparameters.items():
            assert f"{name} = {value!r}" in told[f"run {i}"]


def of_data() -> dict[str, Scenario]:
    rows = [[1.0, -2.0], [-0.5, -1.0], [2.0, 0.25], [1.5, -3.0]]
    tables = {"numbers": Table(X=rows, y=[1.0, 0.0, -2.0, -0.5]), "classes": Table(X=rows, y=[1, -1, 1, -1])}
    return {
        "penguins": Scenario("linear_regression", steps=5),
        **{f"arrays of {name}": Scenario("linear_regression", table=t, steps=5) for name, t in tables.items()},
        "penalized": Scenario("linear_regression", table=tables["numbers"], steps=5, penalty=Penalty("l1", 0.3)),
    }


@pytest.mark.parametrize("scenario", of_data().values(), ids=of_data())
def test_a_table_of_data_can_be_computed_again(scenario: Scenario) -> None:
    """Its coefficients are those of the formula, with the names that the function has for them; rows that no link
    carries are there, and no spreadsheet takes one of their numbers for a formula."""
    read = json.loads(to_json(take(scenario)))
    surface = OBJECTIVES["linear_regression"].bind(table=scenario.table)
    value = surface.function(0.3, -0.7, **read["coefficients"])
    assert float(value) == pytest.approx(float(surface(0.3, -0.7)), rel=1e-6)
    assert scenario.table is not None
    assert ("rows" in read) == (not scenario.table.is_linked)
    if "rows" in read:
        X = np.stack([read["rows"][name] for name in ("x1", "x2")], axis=1)
        y = np.array(read["rows"]["y"])
        assert Table(X=X, y=y) == scenario.table
    lines = [line for line in to_csv(take(scenario)).decode().splitlines() if line.startswith("#")]
    assert all(harmless(cell) for line in lines for cell in re.split("[,;\t]", line))
    assert read["subtitle"] == surface.subtitle
    told = next(line for line in lines if line.startswith("# coefficients"))
    assert all(f"{name} = {number!r}" in told for name, number in read["coefficients"].items())


def harmless(cell: str) -> bool:
    """Whether a spreadsheet would take the cell for a text or a number, also if it trims it."""
    text = cell.strip().strip('"')
    return not text.startswith(("=", "+", "-", "@", "\t", "\r")) or bool(re.fullmatch(r"[+-]?[\d.]+(e[+-]?\d+)?", text))


def test_what_is_harmless() -> None:
    assert all(map(harmless, ["", "-1.5", "1e-08", "-2e+3", "# x", "Adam", " f = -1"]))
    assert not any(map(harmless, ["=1+1", "-2&steps=5", "+cmd", "@sum", " =x", "-x"]))


def cells_of(scenario: Scenario) -> list[str]:
    """Whatever the spreadsheet splits at: commas, semicolons or tabs."""
    return [cell for line in to_csv(take(scenario)).decode().splitlines() for cell in re.split("[,;\t]", line)]


@pytest.mark.parametrize("objective", OBJECTIVES)
def test_no_cell_about_a_surface_is_a_formula(objective: str) -> None:
    """Its head alone: what its runs add is a name, which is the method's, and numbers, which are all written alike."""
    cells = cells_of(Scenario(objective, runs=(), steps=5, start=(1.5, -2.5)))
    assert any(objective in cell for cell in cells)
    assert [cell for cell in cells if not harmless(cell)] == []


@pytest.mark.parametrize("objective", ["styblinski_tang", "linear_regression"])
def test_no_cell_about_a_run_is_a_formula(objective: str) -> None:
    names, surface = list(OPTIMIZERS), OBJECTIVES[objective]
    for some in (names[:8], names[8:16], names[16:]):
        runs = tuple(Run.suggested(name, surface) for name in some)
        cells = cells_of(Scenario(objective, runs=runs, steps=5, start=(1.5, -2.5)))
        assert all(any(name in cell for cell in cells) for name in some)
        assert [cell for cell in cells if not harmless(cell)] == []


def test_the_same_scene_is_the_same_file() -> None:
    for make in (to_csv, to_json):
        assert make(take(first_scene())) == make(take(first_scene()))


def test_the_release_is_the_projects() -> None:
    project = tomllib.loads((Path(__file__).parents[1] / "pyproject.toml").read_text(encoding="utf-8"))
    assert project["project"]["version"] == RELEASE
