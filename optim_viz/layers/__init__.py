"""What a layer does to a tiny input, cell by cell, and the gradients that flow back through it."""

from optim_viz.layers import normalized, sequences, weighted
from optim_viz.layers.base import LAYERS, Layer, layers_of

__all__ = ["LAYERS", "Layer", "layers_of", "normalized", "sequences", "weighted"]
