"""The front-ends that show many runs in one picture."""

from optim_viz.web.frontend import FrontEnd

SWEEP_CHART = FrontEnd("curves", "charts", "sweep-chart")
HEAT_MAP = FrontEnd("cells", "charts", "heat-map")
