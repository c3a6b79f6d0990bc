"""The layers of the lecture: what is told of each, and what it does to a tiny input, cell by cell, and back."""

# ruff: noqa: I001 -- the order of these imports is the order of the cards: the lecture's.
from optim_viz.layers import dense
from optim_viz.layers import convolution
from optim_viz.layers import pooling
from optim_viz.layers import dropout
from optim_viz.layers import normalized
from optim_viz.layers import embedding
from optim_viz.layers import recurrent
from optim_viz.layers.base import LAYERS, Layer, layers_of

__all__ = [
    "LAYERS",
    "Layer",
    "convolution",
    "dense",
    "dropout",
    "embedding",
    "layers_of",
    "normalized",
    "pooling",
    "recurrent",
]
