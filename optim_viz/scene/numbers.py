"""The numbers of a scene that all its runs share and that somebody may turn; the surface declares its own."""

from __future__ import annotations

from optim_viz.limits import MAX_NOISE, MAX_STEPS
from optim_viz.registry import Parameter

STEPS = Parameter(
    "steps", "T", 500, 10, MAX_STEPS, "log", help="How many updates every run makes.", whole=True
)  # a link may have fewer; a shorter run shows nothing
NOISE = Parameter(
    "noise",
    r"\sigma",
    0.0,
    0.0,
    MAX_NOISE,
    help="Gaussian noise is added to both slopes at every step; all runs get the same stream.",
    reach=5.0,
)
