"""What is told of an entry of any registry, in one form: a card. A group is a registry, or a part of one.

A card has the scene that shows what the entry does. A schedule is shown by its curve besides, a data set by its rows.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from functools import cache

from optim_viz.data.base import DATASETS, DataSet
from optim_viz.data.transformations import TRANSFORMATIONS, Transformation
from optim_viz.errors import InputError, quote_text
from optim_viz.frozen import Frozen
from optim_viz.gallery.own import Example, Own, own_function, own_rule
from optim_viz.layers import LAYERS, Layer
from optim_viz.names import hint, meant
from optim_viz.number_format import format_number, format_position, format_range
from optim_viz.objectives import OBJECTIVES, Objective
from optim_viz.objectives.nonlinearities import NONLINEARITIES, SATURATED, Nonlinearity
from optim_viz.optimizers import OPTIMIZERS, Optimizer
from optim_viz.registry import Entry, Parameter, Reference, Registry
from optim_viz.scene.companions import companion_number
from optim_viz.scene.scenario import Run, Scenario, suggested_rate
from optim_viz.scene.view import View
from optim_viz.schedules import SCHEDULES, Schedule
from optim_viz.word_search import WordSearch

# On one surface the methods can be told apart at a glance: a steep wall, and behind it a bent valley.
SURFACE_OF_METHODS, STEPS = "rosenbrock", 300
SURFACE_OF_SCHEDULES, METHOD_OF_SCHEDULES = "quadratic", "momentum"
STEPS_OF_LAYERS = 200
SURFACE_OF_DATA = "linear_regression", "logistic_regression"  # the first that a data set can make


@dataclass(frozen=True)
class Card(Frozen):
    """One entry as it is shown."""

    group: str  # its group's name
    name: str  # the entry's key
    label: str
    summary: str
    formula: str = ""  # LaTeX
    parameters: tuple[Parameter, ...] = ()
    notes: tuple[str, ...] = ()  # conventions: what others do differently
    reference: Reference | None = None
    also_from: tuple[Reference, ...] = ()  # further sources
    licence: str = ""
    aliases: tuple[str, ...] = ()
    examples: tuple[Example, ...] = ()  # texts to start from, of what a visitor writes
    scenario: Scenario = field(kw_only=True)  # which shows it
    view: View | None = None  # with this beside the map, where that is not the first that the scene has

    @property
    def key(self) -> str:
        """By which a link names it: ``optimizer:adam``."""
        return f"{self.group}:{self.name}"

    @property
    def defaults(self) -> str:
        """Where the surface of an objective, or of one that stands for it, is begun on and how; "" of others."""
        if self.group not in ("objective", "data", "nonlinearity", "layer"):
            return ""
        surface = self.scenario.surface
        (left, right), (bottom, top) = surface.domain.x, surface.domain.y
        window = f"x from {format_range(left, right)} and y from {format_range(bottom, top)}"
        rates = ", ".join(
            f"{format_number(suggested_rate(surface, OPTIMIZERS[name]))} of {OPTIMIZERS[name].label}"
            for name in ("sgd", "momentum", "adam")
        )
        return f"By default from {format_position(surface.start)}, over {window}; learning rates {rates}."

    @property
    def sources(self) -> tuple[Reference, ...]:
        """Where it comes from, the first source first."""
        return self.also_from if self.reference is None else (self.reference, *self.also_from)


@dataclass(frozen=True)
class Group(Entry, Frozen):
    """Cards of one kind, in the order of their registry."""

    name: str
    label: str
    make: Callable[[], Iterable[Card]] = field(repr=False)

    @property
    def cards(self) -> tuple[Card, ...]:
        return _cards()[self.name]


GROUPS: Registry[Group] = Registry("group of cards")


def card_of(written: str) -> Card:
    """The card that a link names by its key, or by any name of its entry: “optimizer:adam”, “Adam”, “nag”.

    Raises:
        InputError: where there is none.
    """
    by_key = {card.key: card for cards in _cards().values() for card in cards}
    if written in by_key:
        return by_key[written]
    group, _, name = written.rpartition(":")
    known = {card.key: (card.name, card.label, *card.aliases) for card in by_key.values() if group in ("", card.group)}
    if found := meant(name, known):
        return by_key[found[0]]
    ending = hint(name, known, f"there are cards of {', '.join(g.label.lower() for g in GROUPS.values())}.")
    raise InputError(f"The gallery has no card named {quote_text(written)}; {ending}")


def find_cards(text: str) -> tuple[Card, ...]:
    """The cards that have every word of the text somewhere, in order; all of them for none."""
    return tuple(card_of(key) for key in _search().find(text))


def suggest_words(text: str) -> tuple[str, ...]:
    """Words that are spelled like one of the text, and that find something."""
    return _search().suggest(text)


@cache
def _cards() -> dict[str, tuple[Card, ...]]:
    return {group.name: tuple(group.make()) for group in GROUPS.values()}


@cache
def _search() -> WordSearch:
    return WordSearch({card.key: _texts(card) for cards in _cards().values() for card in cards})


def _texts(card: Card) -> list[str]:
    parameters = (text for p in card.parameters for text in (p.name, p.name.replace("_", " ")))
    source = [str(source) for source in card.sources]
    texts = [card.label, card.name, card.summary, GROUPS[card.group].label, *card.aliases, *parameters, *source]
    if card.examples:
        return texts
    of_a_visitor = r"\b(own|formula)\b"  # "its own": nothing that a visitor writes
    return [re.sub(of_a_visitor, "", text) for text in (*texts, *card.notes)]


# The groups --------------------------------------------------------------------------------------------------------


def _of_optimizer(entry: Optimizer) -> Card:
    run = Run.suggested(entry.name, OBJECTIVES[SURFACE_OF_METHODS])
    return Card(
        "optimizer",
        entry.name,
        entry.label,
        entry.summary,
        entry.update_rule,
        entry.hyperparameters,
        entry.conventions,
        entry.reference,
        entry.also_from,
        aliases=entry.aliases,
        scenario=Scenario.suggested(SURFACE_OF_METHODS, runs=(run,), steps=STEPS),
    )


def _of_schedule(entry: Schedule) -> Card:
    run = replace(Run.suggested(METHOD_OF_SCHEDULES, OBJECTIVES[SURFACE_OF_SCHEDULES]), schedule=entry.name)
    return Card(
        "schedule",
        entry.name,
        entry.label,
        entry.summary,
        entry.latex,
        entry.parameters,
        entry.conventions,
        entry.reference,
        aliases=entry.aliases,
        scenario=Scenario.suggested(SURFACE_OF_SCHEDULES, runs=(run,), steps=STEPS),
    )


def _of_objective(entry: Objective) -> Card:
    return Card(
        "objective" if entry.model is None else "data",
        entry.name,
        entry.label,
        entry.teaches,
        f"f(x, y) = {entry.formula}",
        entry.parameters,
        entry.conventions,
        entry.reference,
        aliases=entry.aliases,
        scenario=Scenario.suggested(entry.name),
    )


def _of_nonlinearity(entry: Nonlinearity) -> Card:
    slope = rf"\\ \sigma'(a) &= {entry.derivative}"
    return Card(
        "nonlinearity",
        entry.name,
        entry.label,
        entry.summary,
        rf"\begin{{aligned}}\sigma(a) &= {entry.formula} {slope}\end{{aligned}}",
        notes=(
            *entry.conventions,
            *(f"Saturated {_between(*where)}: its slope is below {SATURATED}." for where in entry.saturated),
        ),
        reference=entry.reference,
        aliases=entry.aliases,
        scenario=Scenario.suggested(f"neuron_{entry.name}"),
        view=_beside("function"),
    )


def _beside(companion: str) -> View:
    return View("map", {"companion": companion_number(companion)})


def _between(low: float, high: float) -> str:
    if math.isinf(low):
        return f"below {format_number(high)}"
    return f"above {format_number(low)}" if math.isinf(high) else f"from {format_number(low)} to {format_number(high)}"


def _of_layer(entry: Layer) -> Card:
    return Card(
        "layer",
        entry.name,
        entry.label,
        entry.summary,
        entry.formula,
        notes=(*entry.notes, *(f"Shown where it {text}." for text in entry.stream.described.values())),
        reference=entry.reference,
        aliases=entry.aliases,
        scenario=Scenario.suggested(entry.objective, stream=entry.stream, steps=STEPS_OF_LAYERS),
        view=_beside("layer"),
    )


def _of_dataset(entry: DataSet) -> Card:
    columns = ", ".join(c.label + (f" ({c.unit})" if c.unit else "") for c in entry.columns)
    return Card(
        "dataset",
        entry.name,
        entry.label,
        entry.summary,
        entry.formula,
        entry.parameters,
        (f"Columns: {columns}.", *entry.conventions),
        reference=entry.reference,
        licence=entry.licence,
        aliases=entry.aliases,
        scenario=_scene_of(entry.name),
    )


def _of_transformation(entry: Transformation) -> Card:
    return Card(
        "transformation",
        entry.name,
        entry.label,
        entry.summary,
        entry.formula,
        entry.parameters,
        aliases=entry.aliases,
        scenario=_scene_of("penguins", entry.name),
    )


def _of_own(kind: Own) -> Card:
    shown = kind.examples[0].scenario
    return Card(
        "own",
        kind.name,
        kind.label,
        kind.summary,
        notes=kind.notes,
        aliases=kind.aliases,
        examples=kind.examples,
        scenario=shown,
    )


def _scene_of(dataset: str, transform: str = "standardize") -> Scenario:
    """The first surface that the data can make, with the runs that it suggests."""
    for name in SURFACE_OF_DATA:
        try:
            return Scenario.suggested(name, table=OBJECTIVES[name].table_of(dataset, transform))
        except InputError:
            continue
    raise InputError(f"No surface is made of {dataset}.")


for _group in (
    Group("optimizer", "Optimizers", lambda: map(_of_optimizer, OPTIMIZERS.values())),
    Group("schedule", "Schedules", lambda: map(_of_schedule, SCHEDULES.values())),
    Group("objective", "Test functions", lambda: (_of_objective(o) for o in OBJECTIVES.values() if o.model is None)),
    Group("data", "Data and model", lambda: (_of_objective(o) for o in OBJECTIVES.values() if o.model is not None)),
    Group("nonlinearity", "Nonlinearities", lambda: map(_of_nonlinearity, NONLINEARITIES.values())),
    Group("layer", "Layers", lambda: map(_of_layer, LAYERS.values())),
    Group("dataset", "Data sets", lambda: (_of_dataset(d) for d in DATASETS.values() if d.reference is not None)),
    Group("transformation", "Transformations", lambda: map(_of_transformation, TRANSFORMATIONS.values())),
    Group("own", "Your own", lambda: map(_of_own, (own_function(), own_rule(SURFACE_OF_METHODS, STEPS)))),
):
    GROUPS.declare(_group.name, _group)
