"""What one neuron's slope makes of a gradient when fifty layers of it stand on one another."""

from __future__ import annotations

from optim_viz.scene.companions import companion_number
from optim_viz.scene.view import View
from optim_viz.teaching.lessons.base import Lesson, run_of, scene_of
from optim_viz.teaching.prediction import Question


def _deep(scale: float) -> View:
    return View("map", {"companion": companion_number("depth"), "sigma_w": scale})


DEPTH = (
    Lesson(
        "relu_depth",
        "Fifty layers of a slope that is 1",
        (3,),
        scene_of("neuron_relu", (0.5, 4.5), 100, run_of("sgd", 0.2)),
        "A ReLU passes a gradient on as it is, or not at all. Beside the map one goes back through 50 layers of 32 "
        "such neurons, whose weights are drawn as Glorot draws them: σ_w = 1.",
        "Half of the neurons pass nothing on, so its square is halved at each layer: 2⁻¹⁵ after 30, in this narrow net "
        "5·10⁻⁶. He's √2 makes up for that half. Turn σ_w: at √2 the gradient stays, at 2 it explodes.",
        Question("depth", scale=1.0),
        _deep(1.0),
        failure=True,
    ),
    Lesson(
        "tanh_depth",
        "Fifty layers that all could saturate",
        (3,),
        scene_of("neuron_tanh", (0.5, 4.5), 100, run_of("sgd", 0.2)),
        "The same for a tanh, whose slope is less than 1 wherever its sum is not 0: again 50 layers of 32 neurons, and "
        "σ_w = 1.",
        "Half of it is left, 0.48. The activations shrink from layer to layer, so that higher up the sums are near 0, "
        "where the slope is 1, and little is lost. Of a sigmoid's, whose slope is at most ¼, 10⁻¹⁹ would be left.",
        Question("depth", scale=1.0),
        _deep(1.0),
    ),
)
