"""What a visitor writes: a function and a rule, which no registry has. How each is written, and what to start from."""

from __future__ import annotations

from dataclasses import dataclass

from optim_viz.frozen import Frozen
from optim_viz.objectives.shelf import SHELF
from optim_viz.optimizers.shelf import rule_shelf
from optim_viz.scene.scenario import Run, Scenario


@dataclass(frozen=True)
class Example(Frozen):
    """A text to start from, and the scene in which it stands in its field."""

    label: str
    text: str
    scenario: Scenario


@dataclass(frozen=True)
class Own(Frozen):
    """One kind of text."""

    name: str
    label: str
    summary: str
    notes: tuple[str, ...]  # how it is written
    aliases: tuple[str, ...]
    examples: tuple[Example, ...]  # the first is shown


def own_function() -> Own:
    return Own(
        "function",
        "Your own function",
        "A formula in x and y that you type is a surface like any other, live while you type. Its derivatives are "
        "exact; its minima and saddles are searched for, and called found.",
        (
            "The value comes last: `(1 - x)^2 + 100 (y - x^2)^2`. `^` and `**` are powers, and `2x` is a product.",
            "A line of its own makes a number to turn: `a in 0.1..10 = 1` is its range, and where it starts.",
            "A part can have a name on a line of its own: `r = sqrt(x^2 + y^2)`.",
            "Functions are `sin`, `cos`, `tan`, `exp`, `log`, `sqrt`, `abs`, `tanh`, `atan2`, `min`, `max` and others: "
            "what is not understood is marked in the field, with what is allowed there.",
            "Where it is undefined, the map is hatched.",
        ),
        ("custom function", "my function", "formula", "typed function", "expression"),
        tuple(Example(label, text, Scenario.suggested("=" + text)) for label, text in SHELF),
    )


def own_rule(surface: str, steps: int) -> Own:
    """Each example on this surface."""

    def example(label: str, text: str) -> Example:
        scene = Scenario.suggested(surface, steps=steps)
        return Example(label, text, scene.changed(runs=(Run.suggested(text, scene.surface),)))

    return Own(
        "rule",
        "Your own rule",
        "An optimizer that you type as the lines of one step is a method like any other, live while you type.",
        (
            "The last line moves x, which stands for both coordinates: `x = x - lr v`. `g` is the gradient there, `lr` "
            "the learning rate, `n` the number of the step.",
            "What is read before a line assigns it is remembered, and begins with 0: `v = 0.9 v + g`. "
            "`state v = 1` lets it begin with something else.",
            "A line of its own makes a hyperparameter: `b in 0..0.999 = 0.9` is its range, and where it starts.",
            "A first line `at = x - lr b v` takes the gradient there instead.",
            "Any method of the list can be opened as its lines, and changed: in a run's menu, Your own rule.",
        ),
        ("custom optimizer", "custom rule", "my optimizer", "formula", "typed rule", "own optimizer", "own method"),
        tuple(example(*entry) for entry in rule_shelf()),
    )
