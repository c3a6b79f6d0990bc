"""Functions in two variables, test functions and losses over data, each one entry of :data:`OBJECTIVES`."""

# ruff: noqa: I001 -- the order of these imports is the order of the menus: from one valley to many minima.
from optim_viz.objectives import valleys
from optim_viz.objectives import bowls
from optim_viz.objectives import saddles
from optim_viz.objectives import multimodal
from optim_viz.objectives import ripples
from optim_viz.objectives import least_squares
from optim_viz.objectives import classifiers
from optim_viz.objectives import multiclass
from optim_viz.objectives import networks
from optim_viz.objectives import neurons
from optim_viz.objectives import normalized
from optim_viz.objectives import layers
from optim_viz.objectives import recurrent
from optim_viz.objectives.base import OBJECTIVES, Objective
from optim_viz.objectives import typed
from optim_viz.objectives.facts import CriticalPoint, Domain, LearningRates

__all__ = [
    "OBJECTIVES",
    "CriticalPoint",
    "Domain",
    "LearningRates",
    "Objective",
    "bowls",
    "classifiers",
    "layers",
    "least_squares",
    "multiclass",
    "multimodal",
    "networks",
    "neurons",
    "normalized",
    "recurrent",
    "ripples",
    "saddles",
    "typed",
    "valleys",
]
