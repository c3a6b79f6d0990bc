"""Pictures of many runs at once, over a range of learning rates or of starts, and the front-ends that draw them."""

from optim_viz.atlas.curves import BANDS, Band, Curve, Curves, to_curves
from optim_viz.atlas.front import CURVES

__all__ = ["BANDS", "CURVES", "Band", "Curve", "Curves", "to_curves"]
