"""The front-ends that show many runs in one picture."""

from optim_viz.web.frontend import FrontEnd

SWEEP_CHART = FrontEnd("sweep", "charts", "sweep-chart")
HEAT_MAP = FrontEnd("heat-map", "charts", "heat-map")
PROFILE_TABLE = FrontEnd("profile", "charts", "profile-table")
ENSEMBLE_CHART = FrontEnd("ensemble", "charts", "ensemble-chart")
