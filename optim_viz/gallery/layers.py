"""The layers of the lecture: what each computes, and the scene in which two of its weights are the plane.

A layer is no entry of the engine: its surface is an objective like any other, or one with a table or a stream.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from optim_viz.data import Table
from optim_viz.data.stream import Stream
from optim_viz.frozen import Frozen
from optim_viz.objectives import OBJECTIVES
from optim_viz.registry import Entry, Reference, Registry
from optim_viz.scene.scenario import Scenario

STEPS = 200


@dataclass(frozen=True)
class Layer(Entry, Frozen):
    """One layer as it is told."""

    name: str
    label: str
    formula: str = field(repr=False)  # LaTeX: what it makes of its inputs
    summary: str = field(repr=False)  # what the plane is, and what is seen there
    make: Callable[[], Scenario] = field(repr=False)  # the scene that shows it
    reference: Reference = field(repr=False)
    notes: tuple[str, ...] = field(default=(), repr=False)  # conventions, and what is not shown
    aliases: tuple[str, ...] = ()


LAYERS: Registry[Layer] = Registry("layer")


def _scene_of(objective: str, **choices: Any) -> Callable[[], Scenario]:
    return lambda: Scenario.suggested(objective, steps=STEPS, **choices)


def _source_of(objective: str) -> Reference:
    """What the surface itself cites."""
    reference = OBJECTIVES[objective].reference
    assert reference is not None  # an entry cites
    return reference


for _layer in (
    Layer(
        "dense",
        "Dense",
        r"o = x\,u + y\,v",
        "Each weight meets one input of its own. The plane is both weights of one unit: the loss is a bowl, whose "
        "shape is the inputs' second moments.",
        _scene_of("linear_regression"),
        Reference("Widrow, B. and Hoff, M. E.", 1960, "Adaptive switching circuits"),
        ("One unit without a bias and without a nonlinearity; those have cards of their own.",),
        ("linear_layer", "fully_connected"),
    ),
    Layer(
        "convolution",
        "Convolution",
        r"o_i = x\,u_i + y\,u_{i-1}",
        "The same two weights at every place of a signal. The plane is the kernel: neighbours see nearly the same, "
        "so of a smooth signal the loss is a long valley.",
        _scene_of("convolution"),
        _source_of("convolution"),
        ("PyTorch's kernel begins with the oldest value; x is here the weight of the newest one.",),
        ("conv_layer",),
    ),
    Layer(
        "pooling",
        "Pooling",
        r"o = \max\left(x\,u, y\,v\right)",
        "Of two inputs the larger one goes on, and gets the whole gradient. The plane is their weights: each row makes "
        "a crease through the origin, where its winner changes.",
        _scene_of("max_pooling"),
        _source_of("max_pooling"),
        ("A mean instead of the maximum passes half to each: a dense layer with halved inputs, a bowl.",),
        ("pooling_layer", "maxpool", "average_pooling"),
    ),
    Layer(
        "dropout",
        "Dropout",
        r"o = \frac{1}{k}\left(m_1\,x\,u + m_2\,y\,v\right),\quad m_j \in \{0, 1\},\ \mathrm{P}(m_j = 1) = k",
        "At each step each input of each row is kept with probability k, and the kept ones are divided by k. The plane "
        "is the weights behind it; the surface drawn is that of all inputs, and the gradients are those of the masks.",
        _scene_of("linear_regression", stream=Stream(keep_prob=0.5)),
        Reference(
            "Srivastava, N. et al.",
            2014,
            "Dropout: a simple way to prevent neural networks from overfitting",
            "https://jmlr.org/papers/v15/srivastava14a.html",
        ),
        ("Inverted, as in PyTorch: scaled while training, so that nothing is scaled afterwards; the paper does both "
         "the other way round.",),
        ("dropout_layer",),
    ),
    Layer(
        "batch_normalization",
        "Batch normalization",
        r"o = \gamma\,\frac{z - \mathrm{E}[z]}{\sqrt{\mathrm{Var}[z] + \varepsilon}} + \beta,\quad z = x\,u + y\,v",
        "The sum's mean and variance over the rows are taken out, so the length of the weights no longer counts. The "
        "plane is the weights before it: the surface is made of rays.",
        _scene_of("neuron_bn"),
        _source_of("two_layer_bn"),
        ("The biased variance normalizes, and ε = 10⁻⁵ stands inside the root, as in the paper and PyTorch.",),
        ("batch_norm", "batchnorm", "normalization_layer"),
    ),
    Layer(
        "embedding",
        "Embedding",
        r"o = E_{\mathrm{word}} = (x, y)",
        "A table with a vector for each word. The plane is one word's vector: contexts that were seen beside it pull, "
        "random ones push.",
        _scene_of("logistic_regression", table=Table("word_contexts", transform="raw")),
        Reference(
            "Mikolov, T., Sutskever, I., Chen, K., Corrado, G. and Dean, J.",
            2013,
            "Distributed representations of words and phrases and their compositionality",
            "https://arxiv.org/abs/1310.4546",
        ),
        ("The loss is that of negative sampling; the contexts' own vectors stay fixed.",),
        ("word_vectors", "word2vec", "lookup_table"),
    ),
    Layer(
        "recurrent",
        "Recurrent",
        r"h_{k+1} = \tanh\left(x\,h_k + y\right)",
        "The same weights at every step of a sequence. The plane is one neuron's weight and bias, used nine times: "
        "where changes grow from step to step the surface is a cliff.",
        _scene_of("recurrent"),
        Reference("Elman, J. L.", 1990, "Finding structure in time", "https://doi.org/10.1207/s15516709cog1402_1"),
        ("Without inputs and without gates: what is seen is the repetition alone.",),
        ("rnn_layer", "elman"),
    ),
):  # fmt: skip
    LAYERS.declare(_layer.name, _layer)
