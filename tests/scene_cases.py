"""A scene's blob, read back; and the runs that the browser's modules make of it."""

from __future__ import annotations

import json
import struct
from base64 import b64decode
from typing import Any, NamedTuple

import numpy as np
from in_node import FrontEnd
from numpy.typing import NDArray

from optim_viz import OPTIMIZERS, Scenario, Trajectories, Trajectory, run
from optim_viz.scene.view import View
from optim_viz.simulation.digest import records_of
from optim_viz.web.scene_blob import pack_scene


def in_full(head: dict[str, Any]) -> dict[str, Any]:
    """A scene's head with what many runs share in its places."""
    head = {**head}
    criteria = head.pop("criteria")
    outcomes = [entry["outcome"] for entry in head["runs"] if "outcome" in entry]
    for outcome in outcomes:
        outcome["criterion"] = criteria[outcome["criterion"]]
    simulator = head["simulator"]
    paths = [[{**simulator["usual"], **segment} for segment in path] for path in simulator["paths"]]
    return {**head, "simulator": {**simulator, "paths": paths}}


def unpack(blob: bytes) -> tuple[dict[str, Any], dict[str, tuple[str, np.ndarray[Any, Any]]]]:
    """The head, and each array with its format: "f" or "d"."""
    (length,) = struct.unpack_from("<I", blob)
    text = blob[4 : 4 + length].decode("utf-8")

    def refuse(name: str) -> None:
        raise AssertionError(f"{name} is not JSON")

    head = json.loads(text, parse_constant=refuse)
    base = 4 + length
    assert base % 8 == 0
    arrays, end = {}, base
    for name, (offset, count, width) in head["arrays"].items():
        assert offset % width == 0
        letter = {4: "f", 8: "d"}[width]
        values = struct.unpack_from(f"<{count}{letter}", blob, base + offset)
        arrays[name] = (letter, np.array(values))
        end = max(end, base + offset + count * width)
    assert end == len(blob)
    return head, arrays


def scene(scenario: Scenario) -> tuple[dict[str, Any], dict[str, tuple[str, np.ndarray[Any, Any]]], Trajectories]:
    runs = run(scenario)
    head, arrays = unpack(pack_scene(scenario, runs))
    return head, arrays, runs


# What the browser makes of it ---------------------------------------------------------------------------------------


class Drawn(NamedTuple):
    """One run of a scene in the browser: what it draws, by name, and what it simulated, column by column."""

    records: int
    columns: dict[str, NDArray[np.float64]]
    simulated: list[NDArray[np.float64]]  # none of a scene that is held
    values: dict[str, float] | None  # for somebody who looks inside, as these
    rule: int | None
    method_start: int | None


def floats(text: str) -> NDArray[np.float64]:
    """The numbers of an answer, in full."""
    return np.frombuffer(b64decode(text))


def drawn(front_end: FrontEnd, blob: bytes) -> list[Drawn]:
    """The runs of a packed scene, those behind the picture's own included."""
    return [
        Drawn(
            said["records"],
            {name: floats(text) for name, text in said["drawn"].items()},
            [floats(text) for text in said["simulated"] or []],
            *(said.get(name) for name in ("values", "rule", "method_start")),
        )
        for said in front_end.ask("scene", blob)
    ]


def seen(front_end: FrontEnd, scenario: Scenario, view: View | None = None) -> tuple[list[Drawn], Trajectories]:
    """The runs of a scenario, as the browser makes them of its blob and as the engine does."""
    runs = run(scenario)
    return drawn(front_end, pack_scene(scenario, runs, view)), runs


def bits(values: NDArray[np.float64]) -> list[int]:
    """Of each number, all 64; a zero has no sign."""
    found: list[int] = (np.ascontiguousarray(values, np.float64) + 0.0).view(np.uint64).tolist()
    return found


def assert_same_run(found: Drawn, wanted: Trajectory, floor: float = 0.0, *, inside: bool = False) -> None:
    """The browser's run is the engine's in every bit: what the proof compares, and what is drawn and looked into."""
    assert found.records == len(wanted)
    for column, want in zip(found.simulated, records_of(wanted).T, strict=True):
        assert bits(column) == bits(want)
    x, y = wanted.position.T
    expected = {"x": x, "y": y, "height": wanted.loss - floor}
    if inside:
        remembered = {name: wanted.state[name] for name in OPTIMIZERS[wanted.optimizer].rule.remembers}
        for name, pair in {"g": wanted.noisy_gradient, **remembered}.items():
            expected |= {f"{name}_x": pair[:, 0], f"{name}_y": pair[:, 1]}
    columns = dict(found.columns)
    np.testing.assert_allclose(columns.pop("slope"), wanted.grad_norm, rtol=5e-16)  # two libraries' hypot
    rates = columns.pop(
        "rates", np.full(len(wanted), wanted.learning_rate[0])
    )  # sent along where a schedule has others
    assert bits(rates) == bits(wanted.learning_rate)
    assert columns.keys() == expected.keys()
    for name, want in expected.items():
        assert bits(columns[name]) == bits(want), name


def floor_of(scenario: Scenario) -> float:
    """What heights are above: the least value of f, where it is known."""
    minima = scenario.surface.minima
    return minima[0].value if minima else 0.0
