"""Optimizers, each one entry of :data:`OPTIMIZERS`, in the order in which they are offered."""

from optim_viz.optimizers import momentum, adaptive, adam, sign, second_order, slides  # isort: skip  # order offered
from optim_viz.optimizers.base import OPTIMIZERS, Contrast, GradientTransformation, Optimizer

__all__ = [
    "OPTIMIZERS",
    "Contrast",
    "GradientTransformation",
    "Optimizer",
    "adam",
    "adaptive",
    "momentum",
    "second_order",
    "sign",
    "slides",
]
