"""Optim Viz: see how optimizers move.

>>> import optim_viz as ov
>>> t = ov.simulate("rosenbrock", "adam", start=(-1.2, 1.0), steps=500, learning_rate=0.05)
>>> t.position.shape, t.outcome.kind
((501, 2), <Fate.STILL_DESCENDING: 'still descending'>)
"""

from optim_viz.backprop.graph import Graph, graph
from optim_viz.comparison.profiles import Profile, profile
from optim_viz.data import DATASETS, SAMPLINGS, TRANSFORMATIONS, Stream, Table
from optim_viz.errors import InputError, UnknownNameError
from optim_viz.export import EXPORTS, export_scene
from optim_viz.export.notebook import show
from optim_viz.link.codec import from_query, scene_b_from_query, to_query, view_from_query
from optim_viz.objectives import OBJECTIVES
from optim_viz.objectives.depth import DepthGradient, gradient_by_depth
from optim_viz.objectives.nonlinearities import NONLINEARITIES
from optim_viz.objectives.penalties import PENALTIES, Penalty
from optim_viz.objectives.typed import function
from optim_viz.optimizers import OPTIMIZERS, rule, rule_text
from optim_viz.outcomes.outcome import Fate, Outcome
from optim_viz.recordings.path import RecordedPath
from optim_viz.recordings.reading import recorded
from optim_viz.scene.scenario import Run, Scenario
from optim_viz.scene.study import Study
from optim_viz.scene.view import View
from optim_viz.schedules import SCHEDULES
from optim_viz.simulation.ensemble import Ensemble, ensemble, ensemble_of
from optim_viz.simulation.fate_map import FateMap, fate_map
from optim_viz.simulation.recorded_run import RecordedRun, recorded_runs
from optim_viz.simulation.running_statistics import RunningStatistics, running_statistics
from optim_viz.simulation.simulate import run, simulate
from optim_viz.simulation.sweep import Sweep, sweep
from optim_viz.simulation.trajectory import Trajectories, Trajectory

__all__ = [
    "DATASETS",
    "EXPORTS",
    "NONLINEARITIES",
    "OBJECTIVES",
    "OPTIMIZERS",
    "PENALTIES",
    "SAMPLINGS",
    "SCHEDULES",
    "TRANSFORMATIONS",
    "DepthGradient",
    "Ensemble",
    "Fate",
    "FateMap",
    "Graph",
    "InputError",
    "Outcome",
    "Penalty",
    "Profile",
    "RecordedPath",
    "RecordedRun",
    "Run",
    "RunningStatistics",
    "Scenario",
    "Stream",
    "Study",
    "Sweep",
    "Table",
    "Trajectories",
    "Trajectory",
    "UnknownNameError",
    "View",
    "ensemble",
    "ensemble_of",
    "export_scene",
    "fate_map",
    "from_query",
    "function",
    "gradient_by_depth",
    "graph",
    "profile",
    "recorded",
    "recorded_runs",
    "rule",
    "rule_text",
    "run",
    "running_statistics",
    "scene_b_from_query",
    "show",
    "simulate",
    "sweep",
    "to_query",
    "view_from_query",
]
