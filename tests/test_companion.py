"""The data that are sent to be drawn beside the map: the rows of the scene's own table, and which picture they make."""

from __future__ import annotations

import re
from typing import Any

import numpy as np
import pytest
import torch
from in_node import FrontEnd
from scene_cases import unpack
from torch_cases import NONLINEARITIES as BY_TORCH

from optim_viz import DATASETS, OBJECTIVES, OPTIMIZERS, InputError, Run, Scenario, Table, run, to_query
from optim_viz.link.codec import view_from_query
from optim_viz.programs.machines import interpret
from optim_viz.scene.companions import COMPANIONS, companion_number
from optim_viz.scene.view import View
from optim_viz.web.companion_blob import companion_part
from optim_viz.web.companions import DATA, companions_part
from optim_viz.web.frontend import SOURCES
from optim_viz.web.scene_blob import SceneOptions, pack_scene

REGRESSION, LAYERS = OBJECTIVES["linear_regression"], OBJECTIVES["two_layer_linear"]


@pytest.mark.parametrize("name", DATASETS)
def test_the_rows_are_those_of_the_table(name: str) -> None:
    table = Table(name, held_out=0.25)
    _, arrays, _ = companion_part(REGRESSION.bind(table=table))
    for split, sent in (((table.X, table.y), arrays["rows_fitted"]), (table.held, arrays["rows_held_out"])):
        assert split is not None
        X, y = split
        assert np.array_equal(sent.reshape(3, -1), [X[:, 0], X[:, 1], y])
    assert "rows_held_out" not in companion_part(REGRESSION.bind(table=Table(name))).arrays


def test_what_is_drawn_follows_from_the_model_and_the_columns() -> None:
    def head(table: Table, surface: object = REGRESSION) -> dict[str, object]:
        return dict(companion_part(surface.bind(table=table)).head["companion"])  # type: ignore[attr-defined]

    assert head(Table("line")) == {"kind": "line", "predicts": "sum", "across": "x", "up": "y", "classes": []}
    assert head(Table()) == {
        "kind": "prediction", "predicts": "sum", "across": "body mass", "up": "body mass", "classes": [],
    }  # fmt: skip
    assert head(Table("two_moons"))["kind"] == "boundary"
    assert head(Table("two_moons"))["up"] == "x₂"
    assert head(Table("two_moons"))["classes"] == ["first", "second"]
    assert head(Table("penguins", "bill_depth_mm", transform="raw"))["across"] == "bill depth (mm)"
    told = head(Table("penguins", "bill_length_mm", "species", classes=("adelie", "chinstrap")))
    assert (told["kind"], told["up"], told["classes"]) == ("line", "species", ["adelie", "chinstrap"])
    assert head(Table(features="flipper_length_mm"), LAYERS)["predicts"] == "product"
    assert head(Table(features="flipper_length_mm"), LAYERS)["kind"] == "line"


@pytest.mark.parametrize("transform", ["raw", "centre", "standardize", "whiten", "offset"])
def test_the_first_class_that_is_named_is_minus_one_and_the_second_one(transform: str) -> None:
    """By that the browser writes their names, whatever is done to the features."""
    table = Table("penguins", "bill_length_mm", "species", transform, classes=("adelie", "chinstrap"))
    part, raw = companion_part(REGRESSION.bind(table=table)), DATASETS["penguins"].read()
    species = DATASETS["penguins"].column("species")
    assert species is not None
    first, second = (species.classes.index(name) for name in part.head["companion"]["classes"])
    expected = [{first: -1.0, second: 1.0}[code] for code in raw["species"] if code in (first, second)]
    assert np.array_equal(part.arrays["rows_fitted"].reshape(3, -1)[2], expected)


def test_a_net_has_a_curve_and_three_classes_have_borders(front_end: FrontEnd) -> None:
    """In the words that the browser makes of what it is sent."""

    def words(name: str) -> Any:
        scenario = Scenario.suggested(name, runs=())
        return front_end.ask("fit", pack_scene(scenario, run(scenario)), weights=[2.0, 0.5])

    net, classes = words("tiny_net"), words("multiclass_hinge")
    assert net["title"][1].endswith("; each run's curve is a sum of two tanh")
    assert net["run"] == "curve of weights 2 and 0.5"
    assert classes["title"][0] == "Classes and borders"
    assert classes["title"][1].startswith("adelie (dots), chinstrap (triangles) and gentoo (squares), ")
    assert classes["title"][1].endswith("; each run's two borders of adelie, ticks on its side")
    assert classes["run"] == "weights 2 and 0.5"


def test_a_test_function_has_no_companion() -> None:
    assert companion_part(OBJECTIVES["beale"]) == ({}, {}, frozenset())


def test_a_model_without_an_output_has_rows_for_its_batches_and_no_picture_of_them() -> None:
    head, arrays, exact = companion_part(OBJECTIVES["moving_averages"])
    assert not head
    assert set(arrays) == exact == {"rows_fitted"}


def test_a_model_with_an_output_of_its_own_brings_its_program() -> None:
    """It gives what the formula's rows are compared with."""
    for name in ("neuron_relu", "two_layer_bn", "neuron_bn"):
        surface = OBJECTIVES[name]
        assert surface.data is not None
        (u, v), t = surface.data.X.T, surface.data.y
        x, y = surface.start
        told = companion_part(surface).head["companion"]
        assert (told["kind"], told["predicts"]) == ("prediction" if name == "neuron_bn" else "line", "output")
        (output,) = interpret(told["output"], u, v, (x, y, *surface.numbers), surface.rows)
        assert 0.5 * np.mean((output - t) ** 2) == pytest.approx(float(surface(x, y)), rel=1e-12)


NAMES = [kind.name for kind in COMPANIONS]
NEURONS = [name for name in OBJECTIVES if name.startswith("neuron_") and name != "neuron_bn"]


def test_every_kind_has_what_it_is_sent_and_what_draws_it() -> None:
    """The data's picture is first, as it is where a view says nothing."""
    script = (SOURCES / "player" / "companion-kinds.js").read_text(encoding="utf-8")
    drawn = re.findall(r"(\w+): \w+", script[script.index("KINDS") :])
    assert NAMES == ["fit", *DATA] == ["fit", *drawn]
    assert [companion_number(name) for name in NAMES] == [*range(len(NAMES))]


@pytest.mark.parametrize("name", OBJECTIVES)
def test_a_scene_offers_the_companions_that_its_surface_has(name: str) -> None:
    surface = OBJECTIVES[name]
    offered = companions_part(surface, held=False).head.get("companions", [])
    function = [entry["data"]["name"] for entry in offered if entry["kind"] == "function"]
    assert function == ([surface.label.removeprefix("Neuron, ")] if name in NEURONS else [])
    assert [entry["value"] for entry in offered] == sorted(companion_number(entry["kind"]) for entry in offered)
    assert all(entry["data"] is None for entry in offered if entry["kind"] == "fit")
    penalized = companions_part(surface.penalized("l2", strength=0.1), held=True).head.get("companions", [])
    assert [entry["kind"] for entry in penalized] == [entry["kind"] for entry in offered]


@pytest.mark.parametrize("name", OBJECTIVES)
def test_many_data_come_to_whoever_looks_at_them(name: str) -> None:
    """All that is known to be there is named, with its data where they are few or in sight."""
    surface = OBJECTIVES[name]

    def offered(looked_at: float | None) -> dict[str, Any]:
        part = companions_part(surface, held=False, looked_at=looked_at)
        return {entry["kind"]: entry["data"] for entry in part.head.get("companions", ())}

    all_of_them = offered(None)
    assert all(data is not None for kind, data in all_of_them.items() if kind != "fit")
    for value, kind in enumerate(NAMES):
        seen = offered(float(value))
        assert list(seen) == list(all_of_them)
        shown = kind if kind in seen else next(iter(seen), None)
        for other, data in seen.items():
            is_sent = other == shown or (other != "fit" and DATA[other].has is None)
            assert data == (all_of_them[other] if is_sent else None)


@pytest.mark.parametrize("name", NEURONS)
def test_what_is_sent_of_a_function_are_pytorchs_value_and_slope_and_where_that_is_small(name: str) -> None:
    data = companions_part(OBJECTIVES[name], held=True).head["companions"][1]["data"]
    low, high = data["window"]
    a = np.linspace(low, high, 1001)
    value, slope = (np.broadcast_to(found, a.shape) for found in interpret(data["program"], a, -a, ()))
    by_torch = BY_TORCH[name.removeprefix("neuron_")]
    at = torch.tensor(a, requires_grad=True)
    by_torch(at).sum().backward()
    assert at.grad is not None
    np.testing.assert_allclose(value, by_torch(at).detach().numpy(), rtol=1e-12, atol=1e-15)
    np.testing.assert_allclose(slope, at.grad.numpy(), rtol=1e-12, atol=1e-14)
    inside = np.zeros(len(a), bool)
    for start, end in data["saturated"]:
        inside |= (a >= (-np.inf if start is None else start)) & (a <= (np.inf if end is None else end))
        assert all(low <= edge <= high for edge in (start, end) if edge is not None)  # where it begins is in sight
    small = np.abs(slope) < data["limit"]
    to_the_end = np.cumprod(small).astype(bool) | np.cumprod(small[::-1]).astype(bool)[::-1]
    assert (inside != to_the_end).sum() <= 2  # where it begins, to within a step
    assert data["corner"] == (name in ("neuron_relu", "neuron_leaky_relu"))


def test_a_link_names_the_companion_and_a_kind_that_is_not_there_is_said() -> None:
    view = View("map", {"companion": companion_number("function")})
    assert view_from_query(to_query(Scenario.suggested("neuron_relu"), view)) == (view, ())
    with pytest.raises(InputError, match="companion"):
        View("map", {"companion": float(len(COMPANIONS))})


def test_a_scene_of_data_travels_light() -> None:
    """Eight runs of 500 steps on 342 rows."""
    runs = tuple(Run.suggested(name, REGRESSION) for name in list(OPTIMIZERS)[:8])
    scenario = Scenario.suggested("linear_regression", runs=runs)
    assert len(pack_scene(scenario, run(scenario))) <= 60_000


def test_a_held_scene_has_its_data_and_no_path() -> None:
    scenario = Scenario.suggested("linear_regression", steps=20)
    head, arrays = unpack(pack_scene(scenario, run(scenario), options=SceneOptions(held=True)))
    assert head["companion"]["kind"] == "prediction"
    assert len(arrays["rows_fitted"][1]) == 3 * 342
    assert all(len(array) == 1 for name, (_, array) in arrays.items() if name[0] in "xy")
