"""How a scene is looked at: which stage, which side, whose inside, which marks. No choice here changes a number.

Spelled in the link behind the scenario, with the same grammar and the same care:

    view=map,inside:1,run:0,log_height:1,gradient:1,...
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from optim_viz.errors import InputError
from optim_viz.frozen import Frozen, FrozenMapping
from optim_viz.limits import MAX_DIALS, MAX_GRAPH_NODES, MAX_MEMBERS, MAX_ROWS, MAX_SHARED_DIALS
from optim_viz.number_format import format_exactly
from optim_viz.registry import Parameter, resolve, switch
from optim_viz.scene.companions import COMPANIONS

STAGES = ("map", "relief", "both", "grid")

# What is drawn at the head of the run that is looked into, and what each mark means.
MARKS = (
    switch(
        "gradient",
        default=True,
        symbol="−g",
        help="Downhill, by the gradient that the rule is given.",
    ),
    switch("memory", default=True, symbol="memory", help="The direction that the method remembers from earlier steps."),
    switch("step", default=True, symbol="step", help="The step that it takes, in true length."),
    switch(
        "rates",
        default=True,
        symbol="rates",
        help="Effective learning rate per coordinate: the rectangle's two sides. The second moment makes it narrow.",
    ),
    switch("look_ahead", default=True, symbol="look-ahead", help="The point at which Nesterov asks for the gradient."),
    switch(
        "curvature",
        default=True,
        symbol="curvature",
        help="Axes v₁, v₂ of the Hessian, long where the surface is flat, broken where it bends down; with rates per "
        "coordinate also u₁, the steepest axis in their measure.",
    ),
)
SETTINGS = (
    switch("inside", default=False, help="The numbers and the memory of one run, in place of the race."),
    Parameter("run", "run", 0.0, 0.0, MAX_MEMBERS - 1.0, help="Which run is looked into."),
    switch("log_height", default=True, help="Height in 3D: the contour scale, or f itself."),
    *MARKS,
    Parameter(
        "dial",
        "dial",
        0.0,
        -MAX_SHARED_DIALS,
        MAX_DIALS,
        help="Which number has the dial: 1, 2, … of that run's method and schedule; −1, −2, … of those that all runs "
        "share; 0 is none.",
    ),
    switch("fan", default=False, help="The paths of all the dial's values, behind the path."),
    switch("projector", default=False, help="For the last row of a hall: large, without the panel."),
    switch("cloud", default=False, help="Where one plain step would lead that run by each of many draws of the noise."),
    switch(
        "graph", default=False, help="The computational graph of the surface at that run's step, in place of the race."
    ),
    Parameter("backward", "n", 0.0, 0.0, MAX_GRAPH_NODES, help="To how many of its nodes the gradient has come."),
    Parameter(
        "graph_row",
        "i",
        0.0,
        0.0,
        2.0 * MAX_ROWS,
        help="The row on which its sum over rows is opened, from 1; 0 is none.",
    ),
    Parameter("companion", "k", 0.0, 0.0, len(COMPANIONS) - 1.0, help="Which companion stands beside the map."),
    Parameter(
        "sigma_w",
        r"\sigma_w",
        1.0,
        0.1,
        20.0,
        "log",
        help="Of the companion's deep net: each weight has the standard deviation σ_w / √n.",
    ),
    Parameter(
        "net_width",
        "n",
        32.0,
        8.0,
        128.0,
        "log",
        help="Of the companion's deep net: how many neurons each layer has.",
        whole=True,
    ),
)
WHOLE = ("run", "dial", "backward", "graph_row", "companion")  # settings that are whole numbers


@dataclass(frozen=True)
class View(Frozen):
    """Frozen; equal views compare equal. Settings not given take their defaults.

    Raises:
        InputError: on an unknown stage or setting, or a value that a control could not show.
    """

    stage: str = "map"
    settings: Mapping[str, float] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if self.stage not in STAGES:
            raise InputError(f"there is no such view; there are {', '.join(STAGES)}")
        values = resolve(SETTINGS, self.settings, "The view")
        for parameter in SETTINGS:
            if not parameter.accepts(values[parameter.name]):
                raise InputError(f"The view's {parameter.name} cannot be {format_exactly(values[parameter.name])}.")
        for name in WHOLE:
            if not values[name].is_integer():
                raise InputError(f"the view's {name} is a whole number, not {format_exactly(values[name])}")
        object.__setattr__(self, "settings", FrozenMapping(values))

    @property
    def graph(self) -> bool:
        """Whether the computational graph of the surface is wanted."""
        return self.settings["graph"] > 0.5

    @property
    def inside(self) -> bool:
        """Whether the memory and the numbers of the runs are wanted."""
        return self.settings["inside"] > 0.5
