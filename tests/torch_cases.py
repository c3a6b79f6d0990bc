"""The entries in PyTorch: its nonlinearities, its layers as losses of two weights, and its optimizers.

Each case is a card's key and how far ours is from it; the tests hold these differences against what the cards state.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from optimizer_oracles import START, STEPS, Surface

import optim_viz as ov
from optim_viz.data.counter import DROPOUT, uniforms
from optim_viz.layers import layers_of
from optim_viz.objectives import Objective
from optim_viz.objectives.nonlinearities import Nonlinearity
from optim_viz.optimizers import OPTIMIZERS

Floats = NDArray[np.float64]
Loss = Callable[[torch.Tensor], torch.Tensor]  # of the two weights

# Nonlinearities ------------------------------------------------------------------------------------------------------

NONLINEARITIES: dict[str, Callable[[torch.Tensor], torch.Tensor]] = {
    "sigmoid": torch.sigmoid,
    "tanh": torch.tanh,
    "relu": torch.relu,
    "softplus": lambda a: torch.nn.functional.softplus(a, threshold=1e9),  # it would be a itself beyond 20
    "leaky_relu": torch.nn.functional.leaky_relu,
    "elu": torch.nn.functional.elu,
    "gelu": lambda a: torch.nn.functional.gelu(a, approximate="tanh"),
    "silu": torch.nn.functional.silu,
}
AT = np.concatenate([[0.0, -0.0, 1e-300, -1e-300, 700.0, -700.0], np.linspace(-30.0, 30.0, 1201)])


def nonlinearity_by_torch(sigma: Nonlinearity, at: Floats) -> tuple[Floats, Floats]:
    """Its values and its slopes."""
    a = torch.tensor(at, requires_grad=True)
    value = NONLINEARITIES[sigma.name](a)
    (slope,) = torch.autograd.grad(value.sum(), a)
    return value.detach().numpy(), slope.numpy()


def nonlinearity_gap(sigma: Nonlinearity) -> float:
    """Of values and slopes, relative to what is larger than 1."""
    found = sigma.derivatives(AT)
    pairs = zip((found.value, found.slope), nonlinearity_by_torch(sigma, AT), strict=True)
    return max(float((np.abs(a - b) / np.maximum(1.0, np.abs(b))).max()) for a, b in pairs)


# Layers --------------------------------------------------------------------------------------------------------------

POINTS = np.random.default_rng(0).uniform(-2.0, 2.0, (20, 2))


def columns(objective: Objective, rows: Any = slice(None)) -> tuple[torch.Tensor, torch.Tensor]:
    assert objective.data is not None
    X, t = objective.data
    return torch.tensor(np.array(X))[rows], torch.tensor(np.array(t))[rows]


def half_mean_square(output: torch.Tensor, t: torch.Tensor) -> torch.Tensor:
    return 0.5 * torch.nn.functional.mse_loss(output, t)


def dense(objective: Objective, rows: Any = slice(None)) -> Loss:
    X, t = columns(objective, rows)
    return lambda w: half_mean_square(torch.nn.functional.linear(X, w[None])[:, 0], t)


def convolution(objective: Objective) -> Loss:
    """Along the signal itself: PyTorch's kernel begins with the oldest value."""
    X, t = columns(objective)
    signal = torch.cat([X[:1, 1], X[:, 0]])
    return lambda w: half_mean_square(torch.nn.functional.conv1d(signal[None, None], w.flip(0)[None, None])[0, 0], t)


def pooling(objective: Objective) -> Loss:
    X, t = columns(objective)
    pool = torch.nn.MaxPool1d(2) if objective.name == "max_pooling" else torch.nn.AvgPool1d(2)
    return lambda w: half_mean_square(pool((X * w)[:, None])[:, 0, 0], t)


def embedding(objective: Objective) -> Loss:
    """One word of a vocabulary of three, by negative sampling."""
    C, t = columns(objective)

    def loss(w: torch.Tensor) -> torch.Tensor:
        others = torch.zeros_like(w)
        vocabulary = torch.stack([others, w, others])
        word = torch.nn.functional.embedding(torch.ones(len(t), dtype=torch.long), vocabulary)
        return -torch.nn.functional.logsigmoid(t * (word * C).sum(dim=1)).mean()

    return loss


def recurrent(_objective: Objective) -> Loss:
    cell = torch.nn.RNNCell(1, 1, dtype=torch.float64)
    nothing = torch.zeros(1, 1, dtype=torch.float64)

    def loss(w: torch.Tensor) -> torch.Tensor:
        numbers = {
            "weight_ih": nothing,
            "bias_ih": nothing[0],
            "weight_hh": w[:1, None],
            "bias_hh": w[1:],
        }
        state = torch.full((1, 1), 0.5, dtype=torch.float64)
        for _ in range(9):
            state = torch.func.functional_call(cell, numbers, (nothing, state))
        return 0.5 * ((state - 0.7) ** 2).sum()

    return loss


def normalized(objective: Objective, rows: Any = slice(None)) -> Loss:
    """The layer in training, of these rows."""
    X, t = columns(objective, rows)

    def loss(w: torch.Tensor) -> torch.Tensor:
        layer = torch.nn.BatchNorm1d(1, dtype=torch.float64)
        if objective.name == "neuron_bn":
            gain, offset = objective.numbers
            output = gain * layer((X @ w)[:, None])[:, 0] + offset
        else:
            output = w[1] * layer((X[:, 0] * w[0])[:, None])[:, 0]
        return half_mean_square(output, t)

    return loss


def neuron(objective: Objective) -> Loss:
    X, t = columns(objective)
    sigma = NONLINEARITIES[objective.name.removeprefix("neuron_")]
    return lambda w: half_mean_square(sigma(w[0] * X[:, 0] + w[1]), t)


def by_torch(loss: Loss, point: Floats) -> tuple[float, Floats]:
    """The loss there, and its gradient."""
    w = torch.tensor(point, requires_grad=True)
    value = loss(w)
    (slope,) = torch.autograd.grad(value, w)
    return value.item(), slope.numpy()


# The surface, and what it is in PyTorch.
LAYERS: dict[str, tuple[Objective, Callable[[Objective], Loss]]] = {
    "linear_regression": (ov.OBJECTIVES["linear_regression"], dense),
    "convolution": (ov.OBJECTIVES["convolution"], convolution),
    "max_pooling": (ov.OBJECTIVES["max_pooling"], pooling),
    "mean_pooling": (ov.OBJECTIVES["mean_pooling"], pooling),
    "neuron_bn": (ov.OBJECTIVES["neuron_bn"], normalized),
    "two_layer_bn": (ov.OBJECTIVES["two_layer_bn"], normalized),
    "embedding": (ov.OBJECTIVES["embedding"], embedding),
    "recurrent": (ov.OBJECTIVES["recurrent"], recurrent),
    **{f"neuron_{sigma}": (ov.OBJECTIVES[f"neuron_{sigma}"], neuron) for sigma in NONLINEARITIES},
}


def cards_of(case: str) -> Iterator[str]:
    """The keys of the cards of this surface, and of the layers whose weights are its plane. With masks PyTorch is
    another surface at each step."""
    objective, _ = LAYERS[case]
    yield f"{'objective' if objective.model is None else 'data'}:{case}"
    yield from (f"layer:{layer.name}" for layer in layers_of(objective) if not layer.masks)


def layer_gap(case: str) -> float:
    """Of loss and gradient at random points, relative to the largest ones."""
    objective, in_torch = LAYERS[case]
    losses, slopes = zip(*(by_torch(in_torch(objective), point) for point in POINTS), strict=True)
    x, y = POINTS.T
    ours = np.asarray(objective(x, y)), np.array([objective.gradient(*point) for point in POINTS])
    pairs = zip(ours, (np.array(losses), np.array(slopes)), strict=True)
    return max(float(np.abs(a - b).max() / np.abs(b).max()) for a, b in pairs)


KEPT = ((0.5,), (0.9, 16), (0.2, 3))  # with which probability, and of how many rows


def dropout_gap(keep_prob: float, batch_size: int | None = None) -> float:
    """Of the gradients that the steps of a run were given, relative to the largest one. PyTorch's own kernel scales
    what is kept of the inputs, by the masks of the step: it draws others."""
    stream = ov.Stream(keep_prob=keep_prob, batch_size=batch_size)
    run = ov.simulate("linear_regression", "sgd", steps=20, learning_rate=0.1, stream=stream, seed=4)
    X, t = columns(run.objective)
    steps = np.arange(len(run.position))
    masks = np.stack([uniforms(4, DROPOUT, steps[:, None], 2 * np.arange(len(t)) + j) for j in (0, 1)], axis=-1)
    counts = stream.batch_counts(4, steps, len(t))
    found = []
    for n in steps:
        kept = torch.ops.aten.native_dropout_backward(X, torch.tensor(masks[n] < keep_prob), 1.0 / keep_prob)
        rows = np.arange(len(t)) if counts is None else np.repeat(np.arange(len(t)), counts[n])
        w = torch.tensor(run.position[n], requires_grad=True)
        half_mean_square(torch.nn.functional.linear(kept[rows], w[None])[:, 0], t[rows]).backward()
        assert w.grad is not None
        found.append(w.grad.numpy())
    return float(np.abs(run.noisy_gradient - found).max() / np.abs(found).max())


BATCHES = (2, 8)  # of so many rows


def averages_gap(size: int) -> float:
    """Of what the layer keeps for later, over the batches of a run with momentum 0.1, relative to the largest of each.
    PyTorch takes the unbiased variance, which is n/(n − 1) times the biased one of the batch."""
    stream, steps = ov.Stream(batch_size=size, sampling="without_replacement"), 30
    run = ov.simulate("moving_averages", "sgd", start=(0.0, 1.0), steps=steps, learning_rate=0.1, stream=stream, seed=3)
    X, _ = columns(run.objective)
    counts = stream.batch_counts(3, np.arange(steps), len(X))
    assert counts is not None
    layer = torch.nn.BatchNorm1d(1, momentum=0.1, dtype=torch.float64)
    assert layer.running_mean is not None
    assert layer.running_var is not None
    found = []
    for t in range(steps):
        batch = X[counts[t] > 0, :1]
        assert len(batch) == size
        layer(batch)
        begun = 0.9 ** (t + 1)  # what is left of the variance of 1, which is not a batch's
        biased = (layer.running_var.item() - begun) * (size - 1) / size + begun
        found.append((layer.running_mean.item(), biased))
    return float((np.abs(run.position[1:] - found).max(axis=0) / np.abs(found).max(axis=0)).max())


# Optimizers ----------------------------------------------------------------------------------------------------------


def comparable_in_torch(key: str, numbers: dict[str, float]) -> bool:
    """Whether the entry declares a call of torch.optim for these numbers."""
    return OPTIMIZERS[key].torch.call(numbers) is not None


def torch_path(key: str, surface: Surface, numbers: dict[str, float]) -> Floats:
    """The positions that PyTorch's optimizer goes through under gradients worked out by hand."""
    p = torch.tensor(START, dtype=torch.float64, requires_grad=True)
    call = OPTIMIZERS[key].torch.call(numbers)
    assert call is not None
    method, xs = eval(call.spell(numbers), {"torch": torch, "p": p}), [START]
    for _ in range(STEPS):
        p.grad = torch.from_numpy(np.array(surface.gradient(xs[-1])))
        method.step()
        xs.append(p.detach().numpy().copy())
    return np.array(xs)
