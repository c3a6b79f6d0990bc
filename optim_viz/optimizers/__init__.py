"""Optimizers, each one entry of :data:`OPTIMIZERS`, in the order in which they are offered."""

from optim_viz.optimizers import momentum, adaptive, adam, adam_relatives, adam_second_moment  # isort: skip  # order offered
from optim_viz.optimizers import sign, second_order, slides, learned, clipping  # isort: skip
from optim_viz.optimizers.base import OPTIMIZERS, Contrast, Optimizer
from optim_viz.optimizers.transformation import GradientTransformation
from optim_viz.optimizers.typed import rule, rule_text

__all__ = [
    "OPTIMIZERS",
    "Contrast",
    "GradientTransformation",
    "Optimizer",
    "adam",
    "adam_relatives",
    "adam_second_moment",
    "adaptive",
    "clipping",
    "learned",
    "momentum",
    "rule",
    "rule_text",
    "second_order",
    "sign",
    "slides",
]
