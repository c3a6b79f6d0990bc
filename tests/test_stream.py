"""What training does to the gradient: batches, dropped and noisy inputs, heavy tails, against closed forms, PyTorch and
scikit-learn's companions in SciPy."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable

import numpy as np
import pytest
import torch
from numpy.typing import NDArray
from scipy import stats

import optim_viz as ov
from optim_viz.data.counter import BATCH, uniforms
from optim_viz.data.stream import NO_STREAM, SAMPLINGS, STREAM_NUMBERS, rows_at_steps, students
from optim_viz.errors import InputError
from optim_viz.objectives import Objective
from optim_viz.simulation.stream_table import StreamTable

Floats = NDArray[np.float64]
FROM_DATA = [name for name, entry in ov.OBJECTIVES.items() if entry.model is not None]
PENGUINS = ov.OBJECTIVES["linear_regression"]
AT = (-1.0, 1.5)
BUSY = ov.Stream(batch_size=8, keep_prob=0.8, input_noise=0.1, noise=0.05)


def slope_of_three_classes(w: Floats, X: Floats, y: Floats, s: Floats) -> Floats:
    fixed = np.array(ov.OBJECTIVES["multiclass_hinge"].numbers).reshape(2, 2)
    scores = X @ np.vstack([w, fixed]).T
    missing = scores - scores[np.arange(len(y)), y.astype(int)][:, None] + 1.0
    wrong = (missing > 0.0) & (y[:, None] != np.arange(3))
    pull = np.where(y == 0, -wrong[:, 1:].sum(axis=1), wrong[:, 0])
    return (s * pull) @ X


def slope_of_two_neurons(w: Floats, X: Floats, y: Floats, s: Floats) -> Floats:
    hidden = np.tanh(X[:, :1] * w)
    return (s * (hidden.sum(axis=1) - y)) @ (X[:, :1] * (1.0 - hidden**2))


def slope_of_neuron(value: Callable[[Floats], Floats], slope: Callable[[Floats], Floats]) -> Callable[..., Floats]:
    def by_hand(w: Floats, X: Floats, y: Floats, s: Floats) -> Floats:
        a = w[0] * X[:, 0] + w[1]
        back = s * (value(a) - y) * slope(a)
        return np.array([back @ X[:, 0], back.sum()])

    return by_hand


def gelu_bend(a: Floats) -> Floats:
    """GELU's tanh form is a times the sigmoid of this, ½(1 + tanh(b)) being the sigmoid of 2b."""
    return np.asarray(np.sqrt(8.0 / np.pi) * (a + 0.044715 * a**3))


def gelu_steepness(a: Floats) -> Floats:
    return np.asarray(np.sqrt(8.0 / np.pi) * (1.0 + 3.0 * 0.044715 * a**2))


def normalized(z: Floats, s: Floats) -> tuple[Floats, Callable[[Floats], Floats]]:
    """Batch normalization of rows with weights, and what takes a slope back through it."""
    centred = z - s @ z
    deviation = np.sqrt(s @ centred**2 + 1e-5)
    output = centred / deviation
    return output, lambda back: (back - s * back.sum() - s * output * (back @ output)) / deviation


def slope_of_normalized_neuron(w: Floats, X: Floats, y: Floats, s: Floats) -> Floats:
    gain, offset = ov.OBJECTIVES["neuron_bn"].numbers
    output, back = normalized(X @ w, s)
    return back(s * (gain * output + offset - y) * gain) @ X


def slope_of_normalized_layers(w: Floats, X: Floats, y: Floats, s: Floats) -> Floats:
    output, back = normalized(w[0] * X[:, 0], s)
    miss = s * (w[1] * output - y)
    return np.array([back(miss * w[1]) @ X[:, 0], miss @ output])


def slope_of_maximum(w: Floats, X: Floats, y: Floats, s: Floats) -> Floats:
    wins = np.argmax(X * w, axis=1)
    back = s * ((X * w).max(axis=1) - y)
    return np.array([back[wins == j] @ X[wins == j, j] for j in (0, 1)])


def logistic(a: Floats) -> Floats:
    return 1.0 / (1.0 + np.exp(-a))


# The slope of each model's loss at w, of rows with weights, by hand.
SLOPES: dict[str, Callable[[Floats, Floats, Floats, Floats], Floats]] = {
    "linear_regression": lambda w, X, y, s: (s * (X @ w - y)) @ X,
    "two_layer_linear": lambda w, X, y, s: (s * (w[0] * w[1] * X[:, 0] - y)) @ X[:, 0] * w[::-1],
    **dict.fromkeys(
        ("logistic_regression", "embedding"), lambda w, X, y, s: -(s * y / (1.0 + np.exp(y * (X @ w)))) @ X
    ),
    "multiclass_hinge": slope_of_three_classes,
    "tiny_net": slope_of_two_neurons,
    "hinge": lambda w, X, y, s: -(s * y * (y * (X @ w) < 1.0)) @ X,
    "neuron_sigmoid": slope_of_neuron(logistic, lambda a: logistic(a) * logistic(-a)),
    "neuron_tanh": slope_of_neuron(np.tanh, lambda a: np.cosh(a) ** -2.0),
    "neuron_relu": slope_of_neuron(lambda a: np.maximum(a, 0.0), lambda a: (a > 0.0) * 1.0),
    "neuron_softplus": slope_of_neuron(lambda a: np.logaddexp(0.0, a), logistic),
    "neuron_leaky_relu": slope_of_neuron(lambda a: np.maximum(0.01 * a, a), lambda a: np.where(a > 0.0, 1.0, 0.01)),
    "neuron_elu": slope_of_neuron(
        lambda a: np.where(a > 0.0, a, np.expm1(np.minimum(a, 0.0))), lambda a: np.exp(np.minimum(a, 0.0))
    ),
    "neuron_gelu": slope_of_neuron(
        lambda a: a * logistic(gelu_bend(a)),
        lambda a: logistic(gelu_bend(a)) + a * logistic(gelu_bend(a)) * logistic(-gelu_bend(a)) * gelu_steepness(a),
    ),
    "neuron_silu": slope_of_neuron(lambda a: a * logistic(a), lambda a: logistic(a) * (1.0 + a * logistic(-a))),
    "neuron_bn": slope_of_normalized_neuron,
    "two_layer_bn": slope_of_normalized_layers,
    "convolution": lambda w, X, y, s: (s * (X @ w - y)) @ X,
    "max_pooling": slope_of_maximum,
    "mean_pooling": lambda w, X, y, s: (s * (X @ w / 2 - y)) @ X / 2,
    "moving_averages": lambda w, X, y, s: w - [s @ X[:, 0], s @ (X[:, 0] - s @ X[:, 0]) ** 2],
}


def rows_of(objective: Objective) -> tuple[Floats, Floats]:
    assert objective.data is not None
    return objective.data


# Batches -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("size", [1, 8, 100, 342])
def test_a_batch_has_as_many_rows_as_it_says_and_a_larger_one_has_them_all(size: int) -> None:
    steps = np.arange(40)
    counts = ov.Stream(batch_size=size).batch_counts(3, steps, 342)
    if size == 342:
        assert counts is None  # all rows are no batch
        return
    assert counts is not None
    assert set(np.unique(counts)) <= {0, 1}
    assert (counts.sum(axis=1) == size).all()
    larger = ov.Stream(batch_size=size + 1).batch_counts(3, steps, 342)
    assert larger is not None
    assert (larger >= counts).all()
    assert (larger.sum(axis=1) == size + 1).all()
    chosen = np.argsort(uniforms(3, BATCH, 7, np.arange(342)))[:size]
    assert sorted(chosen) == list(np.flatnonzero(counts[7]))


def test_with_replacement_a_row_may_be_drawn_twice_and_all_rows_are_drawn_alike() -> None:
    counts = ov.Stream(batch_size=20, sampling="with_replacement").batch_counts(0, np.arange(4000), 30)
    assert counts is not None
    assert (counts.sum(axis=1) == 20).all()
    assert counts.max() > 1
    expected = 4000 * 20 / 30
    assert np.abs(counts.sum(axis=0) - expected).max() < 5.0 * math.sqrt(expected)
    whole = ov.Stream(batch_size=30, sampling="with_replacement").batch_counts(0, [0], 30)
    assert whole is not None  # a bootstrap sample, not all rows
    assert whole.max() > 1


def test_an_epoch_goes_through_all_rows_once_and_its_last_batch_may_be_short() -> None:
    stream = ov.Stream(batch_size=10, sampling="shuffle")
    counts = stream.batch_counts(1, np.arange(9), 25)
    assert counts is not None
    assert [int(size) for size in counts.sum(axis=1)] == [10, 10, 5] * 3
    for epoch in range(3):
        assert (counts[3 * epoch : 3 * epoch + 3].sum(axis=0) == 1).all()
    assert not np.array_equal(counts[0], counts[3])
    assert stream.steps_of_epoch(25) == 3.0
    _, weight = rows_at_steps(stream, 1, np.arange(9), np.ones((25, 2)), (True, True))
    np.testing.assert_allclose(weight.sum(axis=1), 1.0, rtol=1e-15)
    assert weight[2].max() == 1.0 / 5.0


def test_any_step_is_known_without_those_before_it() -> None:
    for sampling in SAMPLINGS:
        stream = ov.Stream(batch_size=7, sampling=sampling)
        some, alone = stream.batch_counts(5, np.arange(30), 20), stream.batch_counts(5, [17], 20)
        assert some is not None
        assert alone is not None
        assert np.array_equal(some[17], alone[0])


# The gradient that a rule is given ------------------------------------------------------------------------------------


def test_every_model_has_a_slope_by_hand_here() -> None:
    assert set(SLOPES) == set(FROM_DATA)


@pytest.mark.parametrize("sampling", SAMPLINGS)
@pytest.mark.parametrize("name", FROM_DATA)
def test_a_rule_is_given_the_gradient_of_its_batch(name: str, sampling: str) -> None:
    objective = ov.OBJECTIVES[name]
    stream = BUSY.changed(sampling=sampling, noise=0.0)
    t = ov.simulate(objective, "sgd", steps=600, stream=stream, seed=4)
    X, y = rows_of(objective)
    assert objective.model is not None
    assert objective.table is not None
    steps = [0, 1, 17, 511, 512, 600]
    for block in (np.arange(512), np.arange(512, 601)):
        rows = rows_at_steps(stream, 4, block, X, objective.model.inputs_of(objective.table))
        for i, step in enumerate(block):
            if step in steps:
                by_hand = SLOPES[name](t.position[step], rows.features[i], y, rows.weight[i])
                np.testing.assert_allclose(t.noisy_gradient[step], by_hand, rtol=1e-9, atol=1e-12)
    exact = objective.gradient(*t.position[steps].T)
    np.testing.assert_allclose(t.gradient[steps], exact, rtol=1e-12, atol=1e-14)  # of all rows, as they are


@pytest.mark.parametrize("name", FROM_DATA)
def test_with_all_rows_as_they_are_it_is_the_run_without_a_stream(name: str) -> None:
    plain = ov.simulate(name, "nesterov", steps=30)
    for stream in (NO_STREAM, ov.Stream(batch_size=1024), ov.Stream(batch_size=1024, sampling="shuffle")):
        same = ov.simulate(name, "nesterov", steps=30, stream=stream, seed=9)
        if stream.batch_size is None:
            assert np.array_equal(same.position, plain.position)
        np.testing.assert_allclose(same.position, plain.position, rtol=1e-9)  # sums over rows, and rounded once


@pytest.mark.parametrize("name", ["linear_regression", "logistic_regression"])
def test_pytorch_goes_the_same_way_with_the_same_batches(name: str) -> None:
    objective, stream = ov.OBJECTIVES[name], ov.Stream(batch_size=16)
    t = ov.simulate(objective, "momentum", steps=200, stream=stream, seed=2, learning_rate=0.05, momentum=0.9)
    X, y = (torch.from_numpy(np.array(part)) for part in rows_of(objective))
    counts = stream.batch_counts(2, np.arange(200), len(y))
    assert counts is not None
    w = torch.tensor(objective.start, dtype=torch.float64, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.05, momentum=0.9)
    for step in range(200):
        batch = torch.from_numpy(np.flatnonzero(counts[step]))
        optimizer.zero_grad()
        output = X[batch] @ w
        if name == "linear_regression":
            loss = 0.5 * torch.nn.functional.mse_loss(output, y[batch])
        else:
            loss = torch.nn.functional.soft_margin_loss(output, y[batch])
        loss.backward()
        optimizer.step()
    np.testing.assert_allclose(t.position[200], w.detach().numpy(), rtol=1e-10)


def test_a_method_that_looks_ahead_asks_its_batch_there() -> None:
    stream = ov.Stream(batch_size=8)
    t = ov.simulate(PENGUINS, "nesterov", steps=20, stream=stream, seed=1, learning_rate=0.05, momentum=0.9)
    X, y = rows_of(PENGUINS)
    _, weight = rows_at_steps(stream, 1, np.arange(21), X, (True, True))
    (velocity,) = t.state.values()
    for step in (1, 10, 20):
        ahead = t.position[step] + 0.9 * velocity[step]
        np.testing.assert_allclose(t.noisy_gradient[step], SLOPES["linear_regression"](ahead, X, y, weight[step]))


# Closed forms ---------------------------------------------------------------------------------------------------------


def gradients_at(stream: ov.Stream, w: tuple[float, float], steps: int, seed: int = 0) -> Floats:
    """The gradient of each step's rows at one point, (steps, 2)."""
    numbers = StreamTable(PENGUINS, steps - 1, stream, seed).numbers(0, steps)
    assert numbers is not None
    h11, h12, h22, b1, b2, _ = numbers.T
    return np.stack([h11 * w[0] + h12 * w[1] - b1, h12 * w[0] + h22 * w[1] - b2], axis=1)


def per_row(w: tuple[float, float]) -> Floats:
    X, y = rows_of(PENGUINS)
    return (X @ np.array(w) - y)[:, None] * X


@pytest.mark.parametrize(("sampling", "share"), [("with_replacement", 1.0), ("without_replacement", 334 / 341)])
def test_the_covariance_of_batch_gradients_is_that_of_rows_over_their_number(sampling: str, share: float) -> None:
    trace = np.trace(np.cov(per_row(AT).T, bias=True))
    found = gradients_at(ov.Stream(batch_size=8, sampling=sampling), AT, 8000)
    np.testing.assert_allclose(found.mean(axis=0), per_row(AT).mean(axis=0), atol=4.0 * math.sqrt(trace / 8 / 8000))
    assert np.trace(np.cov(found.T)) == pytest.approx(share * trace / 8, rel=0.04)


def test_the_noise_of_a_batch_of_eight_penguins_is_as_the_lesson_says() -> None:
    """Slope and intercept of standardized flipper length against body mass: tr Σ = 7.389 at (−1, 1.5)."""
    X, y = rows_of(PENGUINS.bind(table=ov.Table("penguins", features=("flipper_length_mm",))))
    assert np.trace(np.cov(((X @ np.array(AT) - y)[:, None] * X).T, bias=True)) == pytest.approx(7.389, abs=5e-4)


@pytest.mark.parametrize("keep", [0.5, 0.8])
def test_the_expected_slope_under_dropout_is_that_of_a_ridge(keep: float) -> None:
    """E loss = ½MSE + ½(1 − k)/k Σ mean(xⱼ²) wⱼ² (Wager, Wang and Liang 2013)."""
    X, _ = rows_of(PENGUINS)
    ridge = (1.0 - keep) / keep * (X * X).mean(axis=0) * np.array(AT)
    found = gradients_at(ov.Stream(keep_prob=keep), AT, 1000)
    error = found.std(axis=0) / math.sqrt(1000)
    assert (np.abs(found.mean(axis=0) - PENGUINS.gradient(*AT) - ridge) < 4.0 * error).all()
    assert (np.abs(ridge) > 20.0 * error).all()


def test_the_expected_slope_with_noisy_inputs_is_that_of_a_ridge() -> None:
    """E loss = ½MSE + ½σ²‖w‖² (Bishop 1995)."""
    found = gradients_at(ov.Stream(input_noise=0.5), AT, 1000)
    ridge, error = 0.25 * np.array(AT), found.std(axis=0) / math.sqrt(1000)
    assert (np.abs(found.mean(axis=0) - PENGUINS.gradient(*AT) - ridge) < 4.0 * error).all()
    assert (np.abs(ridge) > 20.0 * error).all()


def test_what_is_dropped_is_zero_and_what_is_kept_is_divided() -> None:
    X = np.arange(1.0, 41.0).reshape(20, 2)
    features, _ = rows_at_steps(ov.Stream(keep_prob=0.8), 0, np.arange(500), X, (True, True))
    kept = features != 0.0
    np.testing.assert_array_equal(features[kept], np.broadcast_to(X / 0.8, features.shape)[kept])
    assert kept.mean() == pytest.approx(0.8, abs=0.01)
    by_torch = torch.nn.functional.dropout(torch.ones(1000, dtype=torch.float64), 1.0 - 0.8).unique()
    np.testing.assert_allclose(by_torch.numpy(), [0.0, 1.0 / 0.8])
    fewer, _ = rows_at_steps(ov.Stream(keep_prob=0.7), 0, np.arange(500), X, (True, True))
    assert not ((fewer != 0.0) & ~kept).any()  # a smaller probability only drops more


def test_an_intercept_is_neither_dropped_nor_made_noisy() -> None:
    line = PENGUINS.bind(table=ov.Table("penguins", features=("flipper_length_mm",)))
    numbers = StreamTable(line, 200, BUSY.changed(batch_size=None)).numbers(0, 201)
    assert numbers is not None
    np.testing.assert_allclose(numbers[:, 2], 1.0, rtol=1e-12)  # the mean of its squares
    assert np.ptp(numbers[:, 0]) > 0.1


def test_the_stationary_covariance_is_that_of_the_exact_recursion() -> None:
    """With replacement, of the error e = w − w*: M = (I − αH) M (I − αH) + α²/B (mean x xᵀ (xᵀ M x + r²) − H M H),
    where r is what is left at the minimum."""
    alpha, size = 0.2, 8
    X, y = rows_of(PENGUINS)
    lowest = np.linalg.lstsq(X, y)[0]
    left, H = y - X @ lowest, X.T @ X / len(y)
    outer = X[:, :, None] * X[:, None, :]

    def after(M: Floats) -> Floats:
        spread = np.einsum("ni,ij,nj->n", X, M, X) + left**2
        noise = (outer * spread[:, None, None]).mean(axis=0) - H @ M @ H
        I_H = np.eye(2) - alpha * H
        stepped: Floats = I_H @ M @ I_H + alpha**2 / size * noise
        return stepped

    M = np.zeros((2, 2))
    for _ in range(2000):
        M = after(M)
    stream = ov.Stream(batch_size=size, sampling="with_replacement")
    ends = [
        ov.simulate(PENGUINS, "sgd", start=tuple(lowest), steps=10_000, stream=stream, seed=seed, learning_rate=alpha)
        for seed in range(3)
    ]
    errors = np.concatenate([t.position[200:] - lowest for t in ends])
    np.testing.assert_allclose(errors.T @ errors / len(errors), M, rtol=0.1, atol=0.03 * np.trace(M))
    left_out = 0.5 * alpha * np.linalg.inv(H) @ (outer * (left**2)[:, None, None]).mean(axis=0) / size
    assert np.trace(left_out) < 0.97 * np.trace(M)  # what the diffusion's formula says is too little


# Heavy tails ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("index", [1.0, 0.5, 0.1])
def test_heavy_tails_are_students(index: float) -> None:
    drawn = students(0, np.arange(4000), index)
    for column in drawn.T:
        assert stats.kstest(column, stats.t(df=1.0 / index).cdf).pvalue > 0.001
    assert abs(np.corrcoef(np.sign(drawn.T))[0, 1]) < 0.06
    t = ov.simulate("sphere", "sgd", steps=300, stream=ov.Stream(noise=0.25, tail_index=index), learning_rate=0.1)
    np.testing.assert_allclose(t.noisy_gradient - t.gradient, 0.25 * students(0, np.arange(301), index), atol=1e-12)


def test_light_tails_come_close_to_a_gaussian() -> None:
    drawn = students(0, np.arange(4000), 1e-4)
    assert stats.kstest(drawn.ravel(), "norm").pvalue > 0.01
    assert stats.kstest(students(0, np.arange(4000), 0.5).ravel(), "norm").pvalue < 1e-6


def test_gaussian_noise_keeps_the_numbers_that_it_always_had() -> None:
    t = ov.simulate("sphere", "sgd", steps=20, noise=0.5, seed=3)
    again = ov.simulate("sphere", "sgd", steps=20, stream=ov.Stream(noise=0.5), seed=3)
    assert np.array_equal(t.position, again.position)
    expected = 0.5 * np.random.RandomState(3).standard_normal((21, 2))
    np.testing.assert_allclose(t.noisy_gradient - t.gradient, expected, atol=1e-12)
    assert (t.noise, t.stream) == (0.5, ov.Stream(noise=0.5))


# Grids, scenes, and what is refused -----------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["linear_regression", "logistic_regression"])
@pytest.mark.parametrize("optimizer", ["sgd", "nesterov"])
def test_a_cell_of_a_map_is_the_single_run(name: str, optimizer: str) -> None:
    fates = ov.fate_map(name, optimizer, stream=BUSY, seed=3, steps=40, resolution=5)
    rates = ov.sweep(name, optimizer, learning_rate=[0.01, 0.1], stream=BUSY, seed=3, steps=40)
    for i in range(5):
        t = ov.simulate(name, optimizer, start=fates.start_at(i, 4 - i), stream=BUSY, seed=3, steps=40)
        assert t.loss[-1] == fates.final[i, 4 - i]
    for i, rate in enumerate((0.01, 0.1)):
        t = ov.simulate(name, optimizer, stream=BUSY, seed=3, steps=40, learning_rate=rate)
        assert t.loss[-1] == rates.final[i]
        assert t.loss.min() == rates.best[i]


def test_runs_of_a_scene_share_the_stream_and_so_does_a_branch() -> None:
    run = ov.Run("sgd", {"learning_rate": 0.1})
    branch = ov.Run("sgd", {"learning_rate": 0.1}, origin=run, branch_step=10)
    first, second = ov.run(ov.Scenario("linear_regression", runs=(run, branch), stream=BUSY, seed=5, steps=40))
    assert np.array_equal(first.position, second.position)
    assert first.stream == BUSY


@pytest.mark.parametrize("treatment", ["gradient", "decoupled", "proximal"])
def test_a_penalty_is_no_part_of_a_batch(treatment: str) -> None:
    penalized = PENGUINS.penalized("l2", strength=0.3)
    stream = ov.Stream(batch_size=8)
    t = ov.simulate(penalized, "sgd", start=AT, steps=5, stream=stream, seed=1, treatment=treatment)
    X, y = rows_of(PENGUINS)
    _, weight = rows_at_steps(stream, 1, np.arange(6), X, (True, True))
    for step in range(6):
        own = SLOPES["linear_regression"](t.position[step], X, y, weight[step])
        added = 2.0 * 0.3 * t.position[step] if treatment == "gradient" else 0.0
        np.testing.assert_allclose(t.noisy_gradient[step], own + added, rtol=1e-9)


@pytest.mark.parametrize("name", ["linear_regression", "logistic_regression"])
@pytest.mark.compiled
def test_no_number_of_a_stream_compiles_anything(name: str, compilations: Counter[str]) -> None:
    """Nor does the first one: the rows' sums are traced then, if there are any."""
    ov.simulate(name, "sgd", steps=5)
    compilations.clear()
    ov.simulate(name, "sgd", steps=5, stream=BUSY)
    assert not compilations["compile"]
    compilations.clear()
    for changed in (
        {"batch_size": 100},
        {"keep_prob": 0.31},
        {"input_noise": 2.0},
        {"sampling": "shuffle"},
        {"noise": 0.0},
        {"noise": 1.0, "tail_index": 0.5},
        {"input_noise": 0.0, "keep_prob": 1.0},
    ):
        ov.simulate(name, "sgd", steps=5, stream=BUSY.changed(**changed), seed=8)
    assert not compilations


@pytest.mark.parametrize(
    ("choice", "said"),
    [
        ({"batch_size": 0}, "batch size must lie between 1 and 1024, got 0"),
        ({"batch_size": 2.5}, "batch size must be a whole number"),
        ({"batch_size": True}, "batch size must be a whole number, got True"),
        ({"batch_size": math.nan}, "batch size must be finite"),
        ({"keep_prob": 0.0}, "probability to keep an input must lie between 0.01 and 1, got 0"),
        ({"keep_prob": 1.5}, "probability to keep an input must lie between 0.01 and 1"),
        ({"input_noise": -1.0}, "noise in the inputs must lie between 0"),
        ({"noise": math.inf}, "noise must be finite"),
        ({"tail_index": 2.0}, "tail index must lie between 0 and 1"),
        ({"tail_index": 1e-9}, "tail index must be 0, for Gaussian noise, or at least"),
        ({"sampling": "sometimes"}, "no sampling named “sometimes”; there are without_replacement"),
    ],
)
def test_what_makes_no_sense_gets_one_clear_sentence(choice: dict[str, object], said: str) -> None:
    with pytest.raises(InputError, match=said):
        ov.Stream(**choice)  # type: ignore[arg-type]  # that is the question


def test_a_test_function_has_no_batches_but_noise() -> None:
    with pytest.raises(InputError, match="Rosenbrock is no function of data: it has no batches"):
        ov.simulate("rosenbrock", "sgd", stream=ov.Stream(batch_size=8))
    with pytest.raises(InputError, match="no batches"):
        ov.Scenario("rosenbrock", stream=ov.Stream(keep_prob=0.5))
    with pytest.raises(InputError, match="given twice"):
        ov.simulate("rosenbrock", "sgd", noise=0.5, stream=ov.Stream(noise=0.1))
    busy = ov.Scenario("linear_regression", stream=BUSY)
    assert busy.moved_to("rosenbrock").stream == ov.Stream(noise=0.05)
    assert busy.moved_to("logistic_regression").stream == BUSY


@pytest.mark.parametrize("stream", ["x", 3, {"batch_size": 8}, ov.Stream])
def test_what_is_no_stream_is_refused(stream: object) -> None:
    with pytest.raises(InputError, match=r"A stream is an optim_viz\.Stream, got"):
        ov.simulate("linear_regression", "sgd", steps=5, stream=stream)  # type: ignore[call-overload]  # the question
    with pytest.raises(InputError, match=r"A stream is an optim_viz\.Stream, got"):
        ov.Scenario("linear_regression", stream=stream)  # type: ignore[arg-type]  # that is the question
    assert ov.Scenario("linear_regression", stream=None).stream == NO_STREAM


def test_numbers_of_a_stream_are_those_that_it_declares() -> None:
    for parameter in STREAM_NUMBERS:
        for value in {parameter.low, parameter.high, parameter.default} - {1024}:
            assert getattr(ov.Stream(**{parameter.name: value}), parameter.name) == value
