"""Does depth 30 vanish: what is asked of a deep net of a scene's neuron, and who knows the answer."""

from __future__ import annotations

from collections.abc import Sequence

from optim_viz.errors import InputError
from optim_viz.number_format import format_number
from optim_viz.objectives.depth import ASKED, DEPTH, FACTOR, WIDTH, DepthGradient, gradient_by_depth
from optim_viz.objectives.nonlinearities import Nonlinearity
from optim_viz.registry import bounded
from optim_viz.scene.scenario import Scenario
from optim_viz.scene.view import SETTINGS
from optim_viz.teaching.judges import Judged, LabelledRuns

FATES = ("vanishes", "stays", "explodes")  # what can be said, by its place
_SAID = ("It vanishes", "It stays about the same", "It explodes")


def nonlinearity_of(scenario: Scenario) -> Nonlinearity | None:
    """What the scene's neuron does with its sum; None where the scene is not about one neuron."""
    model = scenario.surface.model
    return None if model is None else model.nonlinearity


def passes_back(scenario: Scenario, scale: float) -> DepthGradient:
    """The net of such neurons that the scene's companion shows at this scale, as wide as nets are unless asked.

    Raises:
        InputError: where the scene is not about one neuron.
    """
    sigma = nonlinearity_of(scenario)
    if sigma is None:
        raise InputError("The scene is not about a neuron.")
    return gradient_by_depth(sigma, scale=scale, seed=scenario.seed)


def checked_scale(scale: object) -> float:
    """A net's scale σ_w, as the view's control of it can show it.

    Raises:
        InputError: on any other.
    """
    (shown,) = (parameter for parameter in SETTINGS if parameter.name == "sigma_w")
    return bounded(scale, shown.low, shown.high, "The question's scale σ_w")


def depth_words(scenario: Scenario, scale: str) -> str:
    """The question; ``scale`` is written."""
    sigma = nonlinearity_of(scenario)
    name = "" if sigma is None else f" {sigma.label}"
    return (
        f"A net of {DEPTH}{name} layers of {WIDTH} neurons, its weights drawn with σ_w = {scale}. What becomes of a "
        f"gradient on its way back by depth {ASKED}?"
    )


def does_it_vanish(shown: LabelledRuns, _: int, guess: int | bool | float | tuple[float, float]) -> Judged:
    """By the gradient's norm so many layers below the top, of the net that is drawn from the scene's seed."""
    if type(guess) is not int or not 0 <= guess < len(FATES):
        raise InputError("The answer is that it vanishes, stays or explodes.")
    passed = passes_back(shown.scenario, shown.scale)
    most = format_number(FACTOR)
    rule = f"Less than 1/{most} of it counts as vanished, more than {most} times as much as exploded."
    truth = f"{passed.sentence(ASKED)} {rule}"
    said = named_fate(guess, ())
    return Judged(passed.fate(ASKED) == FATES[guess], f"You said {said[0].lower()}{said[1:]}.", truth)


def named_fate(guess: int | bool, _: Sequence[str]) -> str:
    """What becomes of a gradient, in words."""
    return _SAID[int(guess)]
