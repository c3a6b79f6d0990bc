"""One meta-training: the net's weights by gradient descent through a hundred steps of what they decide.

    python -m tools.learned_optimizer.training 0 1 2 3 4

Each seed trains a net of its own on problems of its own, by Adam, on the mean of log10 f/f₀ along the path, later
steps counting more. The gradient of each problem is clipped by itself: through a hundred chaotic steps a few are huge,
and a clip of their mean would listen to nobody else. A path that has climbed a millionfold stays where it is, so that
its gradient still says how it got there. Of each training the weights are kept that were best on the validation
problems, and of all seeds those of the best are shipped; what was tried is written to ``seeds.json``.
"""

from __future__ import annotations

import json
import sys
import time
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import optax
from jax import Array, lax

from optim_viz.programs.network import FILE
from tools.learned_optimizer.problems import VALIDATION_SEED, Problems, draw, value

SIZES = (7, 8, 8, 2)
RATE = 0.1  # the learning rate that the net is trained with
STEPS, PROBLEMS, ITERATIONS, EVERY = 100, 64, 1000, 50
LOG = Path(__file__).with_name("seeds.json")
TINY = 1e-36  # in float32 a square root has no slope at 0

Net = list[Array]  # of each layer a row for each unit: bias, weights


def initial_net(key: Array) -> Net:
    """Small outputs, so that training begins with averaged gradients over their root mean square."""
    net = []
    for i, (inputs, units) in enumerate(pairwise(SIZES)):
        spread = (1.0 if i < len(SIZES) - 2 else 0.1) / inputs**0.5
        weights = spread * jax.random.normal(jax.random.fold_in(key, i), (units, inputs))
        net.append(jnp.concatenate([jnp.zeros((units, 1)), weights], axis=1))
    return net


def outputs(net: Net, features: Array) -> Array:
    """(2, 2): direction and growth of each coordinate."""
    values = features
    for i, layer in enumerate(net):
        values = layer[:, 1:] @ (jnp.tanh(values) if i else values) + layer[:, :1]
    return values


def step(net: Net, gradient: Array, n: Array, memory: Array) -> tuple[Array, Array]:
    """What is added to the position (2,), and what is remembered (6, 2): the entry's rule, for any weights."""
    averages, log_step = memory[:5], memory[5]
    new = jnp.stack([gradient, gradient, gradient, gradient**2, gradient**2])
    share = jnp.maximum(jnp.array([0.5, 0.1, 0.02, 0.1, 0.02]), 1 / n)[:, None]
    after = averages + share * (new - averages)
    root, slow_root = jnp.sqrt(after[3:] + TINY)
    sign, size = jnp.sign(gradient), jnp.abs(gradient) / root
    features = [size, *(sign * mean / root for mean in after[:2]), sign * after[2] / (root + jnp.abs(after[2]))]
    features += [gradient * averages[0] / root**2, jnp.log(size + 1e-3), root / (root + slow_root) - 0.5]
    direction, growth = outputs(net, jnp.stack(features))
    log_step = log_step + 0.3 * jnp.tanh(growth)
    move = -RATE * jnp.exp(log_step) * (after[1] / root + sign * direction)
    return move, jnp.concatenate([after, log_step[None]])


def loss(net: Net, problem: Problems) -> Array:
    """The weighted mean of log10 f/f₀ along one path."""
    first = value(problem, problem.start)

    def record_and_step(carry: tuple[Array, Array], n: Array) -> tuple[tuple[Array, Array], Array]:
        x, memory = carry
        f, gradient = jax.value_and_grad(value, argnums=1)(problem, x)
        move, memory = step(net, gradient, n, memory)
        return (jnp.where(f < 1e6 * first, x + move, x), memory), f

    numbers = jnp.arange(1.0, STEPS + 1)
    (last, _), f = lax.scan(record_and_step, (problem.start, jnp.zeros((6, 2))), numbers)
    heights = jnp.log10(jnp.append(f[1:], value(problem, last)) / first + 1e-10)
    return jnp.sum(numbers * heights) / jnp.sum(numbers)


@jax.jit
def meta_gradient(net: Net, problems: Problems) -> Net:
    """The mean of the problems' gradients, each no longer than 1; of one that is no number, nothing."""
    gradients = jax.vmap(jax.grad(loss), in_axes=(None, 0))(net, problems)
    length = jnp.sqrt(sum(jnp.sum(leaf**2, axis=(1, 2)) for leaf in gradients))
    share = jnp.where(jnp.isfinite(length), 1 / jnp.maximum(length, 1.0), 0.0)[:, None, None]
    return [jnp.mean(jnp.where(share > 0, leaf * share, 0.0), axis=0) for leaf in gradients]


@jax.jit
def validation(net: Net) -> Array:
    """The mean loss on the validation problems, where what diverges counts 6."""
    problems = draw(jax.random.key(VALIDATION_SEED), 256)
    losses = jax.vmap(loss, in_axes=(None, 0))(net, problems)
    return jnp.mean(jnp.clip(jnp.where(jnp.isnan(losses), 6.0, losses), -10.0, 6.0))


def train(seed: int) -> tuple[float, Net, list[float]]:
    """The best validation loss, its net, and the losses on the way."""
    key = jax.random.key(seed)
    net = initial_net(jax.random.fold_in(key, 0))
    method = optax.adam(optax.cosine_decay_schedule(2e-3, ITERATIONS, 0.05), b2=0.99)
    state, update = method.init(net), jax.jit(method.update)
    problems_of = jax.jit(partial(draw, count=PROBLEMS))
    best, way = (float(validation(net)), net), []
    for i in range(1, ITERATIONS + 1):
        gradient = meta_gradient(net, problems_of(jax.random.fold_in(key, i)))
        updates, state = update(gradient, state)
        net = optax.apply_updates(net, updates)
        if i % EVERY == 0:
            way.append(round(float(validation(net)), 3))
            print(f"seed {seed}, iteration {i}: {way[-1]}", flush=True)
            best = min(best, (way[-1], net), key=lambda one: one[0])
    return *best, way


def rounded(net: Net) -> list[list[list[float]]]:
    """As shipped: four digits behind the point."""
    return [[[round(float(w), 4) + 0.0 for w in unit] for unit in np.asarray(layer)] for layer in net]


def main(seeds: list[int]) -> None:
    log: dict[str, Any] = json.loads(LOG.read_text(encoding="utf-8")) if LOG.exists() else {}
    for seed in seeds:
        begun = time.process_time()
        found, net, way = train(seed)
        log[str(seed)] = {
            "validation": round(found, 3), "way": way, "cpu_seconds": round(time.process_time() - begun),
            "net": rounded(net),
        }  # fmt: skip
        LOG.write_text(_text(log), encoding="utf-8")
    chosen = min(log.values(), key=lambda one: one["validation"])
    FILE.write_text(_text(chosen["net"]), encoding="utf-8")


def _text(data: Any) -> str:
    """Short lists on one line."""
    text = json.dumps(data)
    return text.replace("]], [[", "]],\n [[").replace("], [", "],\n  [").replace("}, ", "},\n") + "\n"


if __name__ == "__main__":
    main([int(seed) for seed in sys.argv[1:]])
