"""One recurrent neuron, unrolled: the same weight and the same bias at every step of a sequence."""

from __future__ import annotations

import jax.numpy as jnp
from jax import Array

from optim_viz.objectives.base import objective
from optim_viz.objectives.facts import Domain, LearningRates, global_minimum
from optim_viz.registry import Reference

ATANH_TARGET = 0.8673005276940531  # a bias that gives 0.7 by itself


@objective(
    label="Recurrent neuron",
    aliases=("rnn", "cliff", "recurrent_network", "exploding_gradients"),
    family="data and model",
    formula=r"\tfrac{1}{2}(h_9 - 0.7)^2,\quad h_{k+1} = \tanh(x\,h_k + y),\quad h_0 = \tfrac{1}{2}",
    domain=Domain((-1.0, 4.0), (-2.5, 2.5)),
    start=(1.2, -0.3),
    points=(global_minimum(0.0, ATANH_TARGET, 0.0),),
    learning_rates=LearningRates(
        gradient=0.05, momentum=0.01, accumulating=0.1, adaptive=0.01, sign=0.005, slide=0.001
    ),
    conventions=("Nine steps from ½, and only the last state is compared.",),
    teaches="The same weight nine times over: where a change of the state grows from step to step, the slope is that "
    "growth to the ninth power. Along a line the surface is a cliff, and from it plain descent is thrown far away.",
    reference=Reference(
        "Pascanu, R., Mikolov, T. and Bengio, Y.",
        2013,
        "On the difficulty of training recurrent neural networks, figure 6",
        "https://arxiv.org/abs/1211.5063",
    ),
)
def recurrent(x: Array, y: Array) -> Array:
    """All of its minima are a curve, of which the point without recurrence is marked."""
    state = jnp.tanh(0.5 * x + y)
    for _ in range(8):
        state = jnp.tanh(x * state + y)
    miss = state - 0.7
    return 0.5 * (miss * miss)
