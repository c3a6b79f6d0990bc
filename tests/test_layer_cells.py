"""What a layer does to a tiny input, forward and backward, against PyTorch's layers; and what is made of what."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

import numpy as np
import pytest
import torch
from numpy.typing import NDArray

import optim_viz as ov
from optim_viz.layers import LAYERS, Layer, layers_of
from optim_viz.layers.base import layer as declare
from optim_viz.layers.plan import LayerPlan, Numbers, inputs_of, numbers_at, plan_of

Floats = NDArray[np.float64]
Cells = Mapping[str, torch.Tensor]  # by their symbols
POINTS = np.random.default_rng(4).uniform(-1.5, 1.5, (12, 2))
NUMBERS = {"batch_normalization": (0.7, -0.3), "batch_normalization_between": (1.0, 0.4, 0.9, 0.2)}
KEEP = 0.8


def given_to(layer: Layer, seed: int = 0) -> tuple[Floats, list[list[float]]]:
    """u, v and t of so many rows, and which inputs are kept."""
    draw = np.random.default_rng(seed)
    rows = draw.normal(size=(3, layer.rows))
    if layer.name == "convolution":
        signal = draw.normal(size=layer.rows + 2)
        rows = np.stack([signal[1:-1], signal[:-2], signal[2:]])
    if layer.name == "embedding":
        rows[2] = np.where(np.arange(layer.rows) % 4 == 0, 1.0, -1.0)
    masks = [*(draw.uniform(size=(2, layer.rows)) < KEEP).astype(float).tolist(), [KEEP, KEEP]] if layer.masks else []
    return rows, masks


def numbers_of(layer: Layer, point: Floats, seed: int = 0) -> tuple[LayerPlan, Numbers]:
    rows, masks = given_to(layer, seed)
    numbers = NUMBERS.get(layer.name, ())
    plan = plan_of(layer.name, layer.rows, len(numbers))
    return plan, numbers_at(plan, inputs_of(point, numbers, weighted(rows), masks))


def weighted(rows: Floats) -> Floats:
    return np.vstack([rows, np.full(rows.shape[1], 1.0 / max(1, rows.shape[1]))])


def kept(tensor: torch.Tensor) -> torch.Tensor:
    tensor.retain_grad()
    return tensor


def leaf(values: Any) -> torch.Tensor:
    return torch.tensor(np.array(values), dtype=torch.float64, requires_grad=True)


def half_mse(output: torch.Tensor, target: Floats) -> torch.Tensor:
    return 0.5 * torch.nn.functional.mse_loss(output, torch.tensor(target))


def dense_by_torch(w: torch.Tensor, rows: Floats, _: Any) -> tuple[Cells, torch.Tensor]:
    inputs = leaf(rows[:2].T)
    o = kept(torch.nn.functional.linear(inputs, w[None])[:, 0])
    return {"inputs": inputs, "o": o}, half_mse(o, rows[2])


def dropout_by_torch(w: torch.Tensor, rows: Floats, masks: list[list[float]]) -> tuple[Cells, torch.Tensor]:
    """``torch.nn.Dropout`` draws a mask of its own: it is read off a layer of ones, and must be as large as ours."""
    layer = torch.nn.Dropout(1.0 - KEEP)
    drawn = layer(torch.ones(200, dtype=torch.float64))
    factor = float(drawn[drawn > 0.0][0])
    assert set(drawn.tolist()) == {0.0, factor}
    inputs = leaf(rows[:2].T)
    dropped = kept(inputs * factor * torch.tensor(masks[:2]).T)
    o = kept(torch.nn.functional.linear(dropped, w[None])[:, 0])
    return {"inputs": inputs, "dropped": dropped, "o": o}, half_mse(o, rows[2])


def pooling_by_torch(pool: torch.nn.Module, w: torch.Tensor, rows: Floats, _: Any) -> tuple[Cells, torch.Tensor]:
    inputs = leaf(rows[:2].T)
    pairs = kept(inputs * w)
    o = kept(pool(pairs[:, None])[:, 0, 0])
    return {"inputs": inputs, "pairs": pairs, "o": o}, half_mse(o, rows[2])


def embedding_by_torch(w: torch.Tensor, rows: Floats, _: Any) -> tuple[Cells, torch.Tensor]:
    contexts = leaf(rows[:2].T)
    vocabulary = torch.stack([torch.zeros_like(w), w])
    word = torch.nn.functional.embedding(torch.ones(rows.shape[1], dtype=torch.long), vocabulary)
    scores = kept((word * contexts).sum(dim=1))
    loss = -torch.nn.functional.logsigmoid(torch.tensor(rows[2]) * scores).mean()
    return {"inputs": contexts, "w·c": scores}, loss


def convolution_by_torch(w: torch.Tensor, rows: Floats, _: Any) -> tuple[Cells, torch.Tensor]:
    """PyTorch's kernel begins with the oldest value."""
    signal = leaf([rows[1, 0], *rows[0]])
    layer = torch.nn.Conv1d(1, 1, 2, bias=False, dtype=torch.float64)
    o = kept(torch.func.functional_call(layer, {"weight": w.flip(0)[None, None]}, signal[None])[0])
    return {"s": signal, "o": o}, half_mse(o, rows[2])


def recurrent_by_torch(w: torch.Tensor, *_: Any) -> tuple[Cells, torch.Tensor]:
    cell, nothing = torch.nn.RNNCell(1, 1, dtype=torch.float64), torch.zeros(1, 1, dtype=torch.float64)
    weights = {"weight_ih": nothing, "bias_ih": nothing[0], "weight_hh": w[:1, None], "bias_hh": w[1:]}
    states = [torch.full((1, 1), 0.5, dtype=torch.float64)]
    for _step in range(9):
        states.append(kept(torch.func.functional_call(cell, weights, (nothing, states[-1]))))
    return {f"h{k}": state for k, state in enumerate(states)}, 0.5 * ((states[-1] - 0.7) ** 2).sum()


def normalized_by_torch(w: torch.Tensor, rows: Floats, _: Any) -> tuple[Cells, torch.Tensor]:
    """The layer as it is while it trains, with γ and β."""
    z = kept(torch.tensor(rows[:2].T) @ w)
    layer = torch.nn.BatchNorm1d(1, dtype=torch.float64)
    gain, offset = (torch.tensor([number], dtype=torch.float64) for number in NUMBERS["batch_normalization"])
    o = kept(torch.func.functional_call(layer, {"weight": gain, "bias": offset}, z[:, None])[:, 0])
    return {"z": z, "o": o}, half_mse(o, rows[2])


def between_by_torch(w: torch.Tensor, rows: Floats, _: Any) -> tuple[Cells, torch.Tensor]:
    z = kept(w[0] * torch.tensor(rows[0]))
    normalized = kept(torch.nn.BatchNorm1d(1, affine=False, dtype=torch.float64)(z[:, None])[:, 0])
    o = kept(w[1] * normalized)
    return {"z": z, "ẑ": normalized, "o": o}, half_mse(o, rows[2])


BY_TORCH: dict[str, Callable[..., tuple[Cells, torch.Tensor]]] = {
    "dropout": dropout_by_torch,
    "dense": dense_by_torch,
    "max_pooling": partial(pooling_by_torch, torch.nn.MaxPool1d(2)),
    "mean_pooling": partial(pooling_by_torch, torch.nn.AvgPool1d(2)),
    "embedding": embedding_by_torch,
    "convolution": convolution_by_torch,
    "recurrent": recurrent_by_torch,
    "batch_normalization": normalized_by_torch,
    "batch_normalization_between": between_by_torch,
}
# Cells of PyTorch's that are several bands of ours, of which the last axis runs over these.
OURS = {"inputs": ("s", "c"), "pairs": ("a",), "dropped": ("s/p",)}


def in_bands(plan: LayerPlan, cells: Cells) -> dict[str, torch.Tensor]:
    """PyTorch's values and slopes by the symbols of our bands."""
    symbols = {drawn.band.symbol for drawn in plan.bands}
    found = {}
    for name, tensor in cells.items():
        symbol = next((ours for ours in OURS.get(name, ()) if ours in symbols), name)
        slope = torch.zeros_like(tensor) if tensor.grad is None else tensor.grad
        found[symbol] = torch.stack([tensor.detach().flatten(), slope.flatten()])
    if "h9" in found:
        states = [found.pop(f"h{k}").reshape(2) for k in range(10)]
        found["h"] = torch.stack(states[1:], dim=1)
    return found


def band(plan: LayerPlan, symbol: str, *, forward: bool = True) -> int:
    return next(i for i, d in enumerate(plan.bands) if d.band.symbol == symbol and d.band.forward == forward)


def test_every_layer_is_held_against_pytorchs() -> None:
    assert BY_TORCH.keys() == LAYERS.keys()


@pytest.mark.parametrize("name", LAYERS)
def test_values_and_gradients_of_all_cells_are_those_of_pytorchs_layer(name: str) -> None:
    layer = LAYERS[name]
    rows, masks = given_to(layer)
    for point in (*POINTS, np.zeros(2)):  # where every pair is of two that are the same
        w = leaf(point)
        cells, loss = BY_TORCH[name](w, rows, masks)
        loss.backward()  # type: ignore[no-untyped-call]  # of PyTorch
        plan, numbers = numbers_of(layer, point)
        np.testing.assert_allclose(numbers.loss, loss.item(), rtol=1e-12)
        for symbol, (values, slopes) in in_bands(plan, cells).items():
            i = band(plan, symbol)
            np.testing.assert_allclose(numbers.values[i], values, rtol=1e-11, atol=1e-13)
            if plan.bands[i].band.backward:
                np.testing.assert_allclose(numbers.gradients[i], slopes, rtol=1e-9, atol=1e-13)
        assert w.grad is not None
        for symbol, slope in zip("xy", w.grad, strict=True):
            places = numbers.gradients[band(plan, symbol, forward=False)]
            np.testing.assert_allclose(places.sum(), slope.item(), rtol=1e-9, atol=1e-13)


@pytest.mark.parametrize("name", [name for name, layer in LAYERS.items() if layer.rows and name != "dropout"])
def test_of_all_rows_of_a_table_the_sums_are_the_arrow_on_the_map(name: str) -> None:
    layer = LAYERS[name]
    rows, _ = given_to(layer)
    one = name == "batch_normalization_between"
    objective = ov.OBJECTIVES[layer.objective].bind(
        table=ov.Table(X=rows[:1].T if one else rows[:2].T, y=rows[2], transform="raw")
    )
    plan = plan_of(name, layer.rows, len(objective.numbers))
    for point in POINTS[:4]:
        numbers = numbers_at(plan, inputs_of(point, objective.numbers, weighted(rows)))
        sums = [numbers.gradients[band(plan, symbol, forward=False)].sum() for symbol in "xy"]
        np.testing.assert_allclose(sums, objective.gradient(*point), rtol=1e-8, atol=1e-12)
        np.testing.assert_allclose(numbers.loss, objective(*point), rtol=1e-10)


def test_a_recurrent_neurons_sums_are_the_arrow_on_the_map() -> None:
    for point in POINTS:
        plan, numbers = numbers_of(LAYERS["recurrent"], point)
        sums = [numbers.gradients[band(plan, symbol, forward=False)].sum() for symbol in "xy"]
        np.testing.assert_allclose(sums, ov.OBJECTIVES["recurrent"].gradient(*point), rtol=1e-10, atol=1e-14)


def test_going_back_a_state_multiplies_its_gradient_by_the_next_ones_slope() -> None:
    for point in ((0.4, 0.1), (3.0, -0.9)):  # vanishing, and exploding
        plan, numbers = numbers_of(LAYERS["recurrent"], np.array(point))
        i = band(plan, "h")
        h, slope = numbers.values[i], numbers.gradients[i]
        np.testing.assert_allclose(slope[:-1], slope[1:] * point[0] * (1.0 - h[1:] ** 2), rtol=1e-12)


def test_the_gradient_goes_to_the_winner_alone() -> None:
    layer = LAYERS["max_pooling"]
    for point in (*POINTS, np.zeros(2)):
        plan, numbers = numbers_of(layer, point)
        a, o = (band(plan, symbol) for symbol in ("a", "o"))
        pairs, slopes, flags = (array[a].reshape(-1, 2) for array in (numbers.values, numbers.gradients, numbers.flags))
        winner = pairs.argmax(axis=1)
        np.testing.assert_array_equal(flags, np.arange(2) == winner[:, None])
        np.testing.assert_array_equal(slopes[np.arange(len(pairs)), winner], numbers.gradients[o])
        assert (slopes[np.arange(len(pairs)), 1 - winner] == 0.0).all()


@pytest.mark.parametrize("name", ["batch_normalization", "batch_normalization_between"])
def test_a_normalized_batchs_gradient_has_two_subtracted_terms_and_sums_to_nothing(name: str) -> None:
    """(δ − mean δ − ẑ mean(δẑ))/√(var + ε), δ being the gradient by ẑ: Ioffe and Szegedy 2015, section 3."""
    for point in POINTS:
        plan, numbers = numbers_of(LAYERS[name], point)
        z, normalized, variance = (band(plan, symbol) for symbol in ("z", "ẑ", "var"))
        parts = {d.band.gradient: numbers.gradients[i] for i, d in enumerate(plan.bands) if not d.band.forward}
        by_itself, by_mean, by_variance = (parts[f"by {way}"] for way in ("z", "mean", "var"))
        delta, zhat = numbers.gradients[normalized], numbers.values[normalized]
        scale = 1.0 / np.sqrt(numbers.values[variance][0] + 1e-5)
        np.testing.assert_allclose(by_itself, delta * scale, rtol=1e-12)
        np.testing.assert_allclose(by_mean, np.full(4, -delta.mean() * scale), rtol=1e-9, atol=1e-13)
        np.testing.assert_allclose(by_variance, -zhat * (delta * zhat).mean() * scale, rtol=1e-9, atol=1e-13)
        np.testing.assert_allclose(by_itself + by_mean + by_variance, numbers.gradients[z], rtol=1e-12)
        assert abs(numbers.gradients[z].sum()) < 1e-12 * max(1.0, abs(by_itself).sum())
        np.testing.assert_allclose(numbers.values[variance][0], numbers.values[z].var(), rtol=1e-12)


JOINS = {
    "convolution": [("s", "o", [(k + d, k) for k in range(6) for d in (0, 1)])],
    "max_pooling": [
        ("s", "a", [(k, k) for k in range(8)]),
        ("a", "o", [(k, k // 2) for k in range(8)]),
        ("s", "o", []),
    ],
    "mean_pooling": [("s", "a", [(k, k) for k in range(8)]), ("a", "o", [(k, k // 2) for k in range(8)])],
    "recurrent": [("h", "h", [(k, k + 1) for k in range(8)])],
    "dense": [("s", "o", [(k, k // 2) for k in range(8)])],
    "dropout": [("s", "s/p", [(k, k) for k in range(8)]), ("s/p", "o", [(k, k // 2) for k in range(8)])],
    "batch_normalization": [
        ("s", "z", [(k, k // 2) for k in range(8)]),
        ("z", "mean", [(k, 0) for k in range(4)]),
        ("mean", "ẑ", [(0, k) for k in range(4)]),
        ("ẑ", "o", [(k, k) for k in range(4)]),
    ],
}


@pytest.mark.parametrize("name", JOINS)
def test_what_a_cell_is_made_of_follows_from_the_trace(name: str) -> None:
    plan = plan_of(name, LAYERS[name].rows, len(NUMBERS.get(name, ())))
    for source, target, pairs in JOINS[name]:
        i, j = band(plan, source), band(plan, target)
        assert sorted((a[1], b[1]) for a, b in plan.joins if (a[0], b[0]) == (i, j)) == sorted(pairs)
    hidden = {i for i, drawn in enumerate(plan.bands) if not drawn.band.forward}
    assert not hidden & {cell[0] for join in plan.joins for cell in join}


CONTEXTS = ov.Table("word_contexts", transform="raw")


@pytest.mark.parametrize(
    ("objective", "names"),
    [
        (ov.OBJECTIVES["linear_regression"], ["dense", "dropout"]),
        (ov.OBJECTIVES["linear_regression"].penalized("l2"), ["dense", "dropout"]),
        (ov.OBJECTIVES["logistic_regression"], []),
        (ov.OBJECTIVES["logistic_regression"].bind(table=CONTEXTS), ["embedding"]),
        (ov.OBJECTIVES["embedding"], ["embedding"]),
        (ov.OBJECTIVES["convolution"], ["convolution"]),
        # Standardized, a value is another number as u than as v.
        (ov.OBJECTIVES["convolution"].bind(table=ov.Table("autoregressive")), []),
        (ov.OBJECTIVES["mean_pooling"], ["mean_pooling"]),
        (ov.OBJECTIVES["rosenbrock"], []),
    ],
)
def test_an_objective_has_the_layers_that_take_its_data(objective: Any, names: list[str]) -> None:
    assert [layer.name for layer in layers_of(objective)] == names


def test_a_cell_without_a_row_counts_nothing() -> None:
    """A batch of two in a strip of four: mean, variance and gradients are those of PyTorch's layer on the two."""
    layer, (rows, _) = LAYERS["batch_normalization"], given_to(LAYERS["batch_normalization"])
    plan = plan_of(layer.name, layer.rows, 2)
    padded = np.where(np.arange(4) < 2, np.vstack([rows, np.full(4, 0.5)]), 0.0)
    for point in POINTS[:3]:
        cells, loss = normalized_by_torch(leaf(point), rows[:, :2], None)
        loss.backward()  # type: ignore[no-untyped-call]  # of PyTorch
        numbers = numbers_at(plan, inputs_of(point, NUMBERS[layer.name], padded))
        np.testing.assert_allclose(numbers.loss, loss.item(), rtol=1e-12)
        i = band(plan, "z")
        np.testing.assert_allclose(numbers.values[i][:2], cells["z"].detach(), rtol=1e-12)
        np.testing.assert_allclose(numbers.gradients[i][:2], cells["z"].grad, rtol=1e-6, atol=1e-13)
        assert (numbers.gradients[i][2:] == 0.0).all()


@pytest.mark.parametrize("name", LAYERS)
def test_a_scene_that_is_held_has_the_same_values_and_nothing_that_flows_back(name: str) -> None:
    layer, numbers = LAYERS[name], NUMBERS.get(name, ())
    rows, masks = given_to(layer)
    inputs = inputs_of(POINTS[0], numbers, weighted(rows), masks)
    held = plan_of(name, layer.rows, len(numbers), backward=False)
    told, known = numbers_at(held, inputs), numbers_of(layer, POINTS[0])[1]
    np.testing.assert_equal((told.values, told.flags, told.loss), (known.values, known.flags, known.loss))
    assert not any(len(gradient) for gradient in told.gradients)


@pytest.mark.parametrize(
    ("declared", "message"),
    [
        ({"objective": "rosenbrock", "masks": True}, "test_layer: masks=True, but its stream keeps with 1.0"),
        ({"objective": "linear_regression", "stream": ov.Stream(keep_prob=0.5)}, "masks=False, but .* keeps with 0.5"),
    ],
)
def test_a_layer_that_drops_inputs_shows_that_and_no_other_one(declared: Any, message: str) -> None:
    def test_layer(show: Any, given: Any) -> Any: ...

    with pytest.raises(ValueError, match=message):
        declare(label="", formula="", summary="", says="", **declared)(test_layer)
    assert "test_layer" not in LAYERS
