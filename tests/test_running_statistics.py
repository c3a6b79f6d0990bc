"""Batch normalization in training and in use: moving averages and losses along a run against PyTorch's layer in train()
and eval() over the very batches, and in the browser against Python."""

from __future__ import annotations

from base64 import b64decode

import numpy as np
import pytest
import torch
from in_node import FrontEnd
from numpy.typing import NDArray

import optim_viz as ov
from optim_viz.data.stream import rows_at_steps
from optim_viz.errors import InputError
from optim_viz.simulation.running_statistics import RunningStatistics, running_statistics
from optim_viz.web.companions import companions_part
from optim_viz.web.scene_blob import pack_scene

STEPS = 25
STREAMS = {
    "all rows": ov.Stream(),
    "eight": ov.Stream(batch_size=8),
    "two": ov.Stream(batch_size=2),
    "with replacement": ov.Stream(batch_size=5, sampling="with_replacement"),
    "shuffled, the last one short": ov.Stream(batch_size=40, sampling="shuffle"),
    "dropout and noise": ov.Stream(batch_size=16, keep_prob=0.8, input_noise=0.2),
}
TABLES = {
    "neuron_bn": ov.Table("penguins", transform="raw"),
    "two_layer_bn": ov.Table("penguins", features=("flipper_length_mm",), transform="raw"),
}


def scene_of(name: str, stream: ov.Stream, transform: str = "standardize") -> ov.Scenario:
    return ov.Scenario.suggested(
        name,
        runs=(ov.Run("sgd", {"learning_rate": 3.0 if name == "neuron_bn" else 0.5}),),
        table=TABLES[name].changed(transform=transform),
        steps=STEPS,
        stream=stream,
        seed=4,
    )


@pytest.mark.parametrize("momentum", [0.1, 0.01, 1.0])
@pytest.mark.parametrize("stream", STREAMS.values(), ids=STREAMS)
@pytest.mark.parametrize("name", TABLES)
def test_averages_and_losses_are_those_of_pytorchs_layer(name: str, stream: ov.Stream, momentum: float) -> None:
    """Trained over the run's batches with its weights, then put into inference mode."""
    (way,) = ov.run(scene_of(name, stream, "raw" if stream == ov.Stream() else "standardize"))
    found, surface = running_statistics(way, momentum), way.objective
    assert surface.data is not None
    assert surface.model is not None
    assert surface.table is not None
    X, t = surface.data
    counts = stream.batch_counts(way.seed, np.arange(len(way)), len(t))
    given = rows_at_steps(stream, way.seed, np.arange(len(way)), X, surface.model.inputs_of(surface.table))
    layer = torch.nn.BatchNorm1d(1, momentum=momentum, dtype=torch.float64)

    def loss(rows: NDArray[np.float64], target: NDArray[np.float64]) -> float:
        u, v = torch.tensor(rows.T)
        x, y = way.position[k].tolist()
        if name == "neuron_bn":
            gain, offset = surface.numbers
            output = gain * layer((x * u + y * v)[:, None])[:, 0] + offset
        else:
            output = y * layer((x * u)[:, None])[:, 0]
        return torch.nn.functional.mse_loss(output, torch.tensor(target)).item() / 2.0

    for k in range(len(way)):
        which = np.arange(len(t)) if counts is None else np.repeat(np.arange(len(t)), counts[k])
        assert layer.running_mean is not None
        assert layer.running_var is not None
        expected = [layer.running_mean.item(), layer.running_var.item()]
        layer.eval()
        used = loss(given.features[k][which], t[which]), loss(np.asarray(X), t)
        layer.train()
        trained = loss(given.features[k][which], t[which])
        size = max(abs(expected[0]), np.sqrt(expected[1]))
        np.testing.assert_allclose([found.mean[k], found.variance[k]], expected, rtol=1e-11, atol=1e-12 * size)
        np.testing.assert_allclose([found.inference_loss[k], found.table_loss[k]], used, rtol=1e-9)
        np.testing.assert_allclose(found.training_loss[k], trained, rtol=1e-9)


def test_without_batches_training_is_the_surface_and_the_averages_settle_at_the_unbiased_variance() -> None:
    (way,) = ov.run(scene_of("neuron_bn", ov.Stream()).changed(steps=400))
    found, rows = running_statistics(way), len(way.objective.table.y)  # type: ignore[union-attr]  # it is over a table
    np.testing.assert_allclose(found.training_loss, way.loss, rtol=1e-10)
    np.testing.assert_array_equal(found.variance, found.lagging_variance)
    assert found.variance[-1] / found.batch_variance[-1] == pytest.approx(rows / (rows - 1), rel=1e-4)


def test_a_batch_of_one_has_no_unbiased_variance() -> None:
    (way,) = ov.run(scene_of("neuron_bn", ov.Stream(batch_size=11, sampling="shuffle")).changed(steps=40))
    found = running_statistics(way)  # 342 = 31 · 11 + 1
    assert np.isfinite(found.variance[:32]).all()
    assert np.isnan(found.variance[32:]).all()
    assert np.isfinite(found.mean).all()


def test_what_has_no_batch_normalization_says_so() -> None:
    way = ov.simulate("rosenbrock", "sgd", steps=2)
    with pytest.raises(InputError, match="no batch normalization in Rosenbrock"):
        running_statistics(way)
    (normalized,) = ov.run(scene_of("neuron_bn", ov.Stream()))
    with pytest.raises(InputError, match="The momentum must lie between 0 and 1"):
        running_statistics(normalized, 1.5)


@pytest.mark.parametrize("stream", STREAMS.values(), ids=STREAMS)
@pytest.mark.parametrize("name", TABLES)
def test_the_browsers_are_pythons(front_end: FrontEnd, name: str, stream: ov.Stream) -> None:
    scenario = scene_of(name, stream)
    runs = ov.run(scenario)
    found = running_statistics(runs[0], 0.01)
    told = front_end.ask("statistics", pack_scene(scenario, runs), momentum=0.01)
    assert sorted(told) == sorted(RunningStatistics._fields)
    spread = np.sqrt(found.table_variance.max())
    for field, expected in found._asdict().items():
        seen = np.frombuffer(b64decode(told[field]))
        np.testing.assert_allclose(seen, expected, rtol=1e-12, atol=1e-12 * spread if "mean" in field else 0.0)


def test_what_is_sent_is_the_same_of_a_scene_that_is_held() -> None:
    for name in TABLES:
        sent, held = (
            companions_part(ov.OBJECTIVES[name], held=held).head["companions"][-1]["data"] for held in (False, True)
        )
        assert sent == held
        assert [sent["begin"], sent["momenta"]] == [[0.0, 1.0], [0.1, 0.01]]
